"""What is filled in with a pen: boxes to tick with their words, and lines to write on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable

from footdrop_desktop.report.typeset import styles
from footdrop_desktop.report.typeset.canvas import tagged
from footdrop_desktop.report.typeset.lines import Line, one_line
from footdrop_desktop.report.typeset.shaping import Ink
from footdrop_desktop.report.typeset.structure import Holder
from footdrop_desktop.report.typeset.styles import TextStyle

_BOX: Final = 0.86
_APART: Final = 6.5
_ROOM: Final = 15.0
_MOST_WIDE: Final = 230.0
_WRITING: Final = 19.0
"""The height of a line to write on."""


class Options(Flowable):
    """Boxes to tick, each before its words, in rows."""

    def __init__(
        self, options: Sequence[str], style: TextStyle, base: int = 0, *, after: float = 0.0
    ) -> None:
        super().__init__()
        self._options, self._style, self._base, self._after = tuple(options), style, base, after
        self._holder = Holder("P")

    def getSpaceAfter(self) -> float:  # noqa: N802  # reportlab's name
        """Return the room below, in points."""
        return self._after

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Return the room that is taken."""
        self.width = aW
        box = self._style.size * _BOX
        ink = Ink(self._style.face, self._style.size, self._style.colour)
        self._rows: list[list[tuple[float, Line]]] = [[]]
        x = 0.0
        for option in self._options:
            line = one_line([(option, ink)], self._base)
            wide = box + 3 + line.width
            if self._rows[-1] and x + wide > aW:
                self._rows.append([])
                x = 0.0
            self._rows[-1].append((x, line))
            x += wide + _APART
        self.height = len(self._rows) * (self._style.leading + 1.5)
        return aW, self.height

    def draw(self) -> None:
        """Draw boxes and words, row by row."""
        canvas = tagged(self)
        size = self._style.size
        box = size * _BOX
        element = self._holder.within(canvas.current)
        y = self.height
        for row in self._rows:
            y -= self._style.leading + 1.5
            for x, line in row:
                wide = box + 3 + line.width
                start = self.width - x - wide if self._base else x
                with canvas.artifact():
                    canvas.setStrokeColor(styles.MUTED)
                    canvas.setLineWidth(0.7)
                    canvas.rect(start + line.width + 3 if self._base else start, y + 1.6, box, box)
                canvas.draw_line(line, start if self._base else start + box + 3, y + 2.4, element)


class Room(Flowable):
    """An outlined place for a letter or a number."""

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803  # reportlab's names
        """Return the room that is taken."""
        self.width, self.height = aW, _ROOM
        return aW, _ROOM

    def draw(self) -> None:
        """Draw the outline."""
        canvas = tagged(self)
        with canvas.artifact():
            canvas.setStrokeColor(styles.RULE)
            canvas.setLineWidth(0.6)
            canvas.rect(0, 0, min(self.width, _MOST_WIDE), self.height - 1)


class WritingLines(Flowable):
    """Empty lines to write on."""

    def __init__(self, count: int, *, after: float = 3.0) -> None:
        super().__init__()
        self._count, self._after = count, after

    def getSpaceAfter(self) -> float:  # noqa: N802  # reportlab's name
        """Return the room below, in points."""
        return self._after

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Return the room that is taken."""
        self.width, self.height = aW, self._count * _WRITING
        return aW, self.height

    def draw(self) -> None:
        """Draw them."""
        canvas = tagged(self)
        with canvas.artifact():
            canvas.setStrokeColor(styles.RULE)
            canvas.setLineWidth(0.6)
            for number in range(self._count):
                y = self.height - (number + 1) * _WRITING + 3
                canvas.line(0, y, self.width, y)
