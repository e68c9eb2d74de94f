"""What is filled in with a pen: boxes to tick with their words, and lines to write on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable

from footdrop_desktop.report.typeset import styles
from footdrop_desktop.report.typeset.canvas import tagged
from footdrop_desktop.report.typeset.lines import Line, lines
from footdrop_desktop.report.typeset.shaping import Ink
from footdrop_desktop.report.typeset.structure import Holder
from footdrop_desktop.report.typeset.styles import TextStyle

_BOX: Final = 0.86
_APART: Final = 6.5
_BESIDE: Final = 3.0
"""The room between a box and its words."""

_ROOM: Final = 15.0
_MOST_WIDE: Final = 230.0
_WRITING: Final = 19.0
"""The height of a line to write on."""


class Options(Flowable):
    """Boxes to tick, each before its words, in rows."""

    def __init__(
        self,
        options: Sequence[str],
        style: TextStyle,
        base: int = 0,
        *,
        after: float = 0.0,
        holder: Holder | None = None,
    ) -> None:
        super().__init__()
        self._options, self._style, self._base, self._after = tuple(options), style, base, after
        self._holder = holder or Holder("P")

    def getSpaceAfter(self) -> float:  # noqa: N802  # reportlab's name
        """Return the room below, in points."""
        return self._after

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Return the room that is taken."""
        self.width = aW
        before = self._style.size * _BOX + _BESIDE
        ink = Ink(self._style.face, self._style.size, self._style.colour)
        self._rows: list[list[tuple[float, tuple[Line, ...]]]] = [[]]
        x = 0.0
        for option in self._options:
            words = lines([(option, ink)], aW - before, self._base)
            wide = before + max(line.width for line in words)
            if self._rows[-1] and x + wide > aW:
                self._rows.append([])
                x = 0.0
            self._rows[-1].append((x, words))
            x += wide + _APART
        self._highs = [max((len(words) for _, words in row), default=1) * self._step for row in self._rows]
        self.height = sum(self._highs)
        return aW, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803
        """Return two parts, the first of which fits, divided between two rows."""
        self.wrap(aW, aH)
        room, fits = aH, 0
        for row, high in zip(self._rows, self._highs, strict=True):
            if high > room + styles.NEARLY:
                break
            room -= high
            fits += len(row)
        if fits in (0, len(self._options)):
            return []
        return [self._part(self._options[:fits], 0.0), self._part(self._options[fits:], self._after)]

    def draw(self) -> None:
        """Draw boxes and words, row by row."""
        canvas = tagged(self)
        box = self._style.size * _BOX
        element = self._holder.within(canvas.current)
        top = self.height
        for row, high in zip(self._rows, self._highs, strict=True):
            for x, words in row:
                y = top - self._step
                with canvas.artifact():
                    canvas.setStrokeColor(styles.MUTED)
                    canvas.setLineWidth(0.7)
                    canvas.rect(self.width - x - box if self._base else x, y + 1.6, box, box)
                for line in words:
                    start = x + box + _BESIDE
                    at = self.width - start - line.width if self._base else start
                    canvas.draw_line(line, at, y + 2.4, element)
                    y -= self._step
            top -= high

    @property
    def _step(self) -> float:
        """Return the height of a line."""
        return self._style.leading + 1.5

    def _part(self, options: Sequence[str], after: float) -> Options:
        return Options(options, self._style, self._base, after=after, holder=self._holder)


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

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: ARG002, N803
        """Return two parts, the first of which fits."""
        fits = int(aH / _WRITING)
        if not 0 < fits < self._count:
            return []
        return [WritingLines(fits, after=0.0), WritingLines(self._count - fits, after=self._after)]

    def draw(self) -> None:
        """Draw them."""
        canvas = tagged(self)
        with canvas.artifact():
            canvas.setStrokeColor(styles.RULE)
            canvas.setLineWidth(0.6)
            for number in range(self._count):
                y = self.height - (number + 1) * _WRITING + 3
                canvas.line(0, y, self.width, y)
