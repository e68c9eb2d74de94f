"""Paragraphs, headings, and list entries as flowables: each an element, however many pages it takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable

from footdrop_desktop.report.blocks import Run, Text
from footdrop_desktop.report.typeset import styles
from footdrop_desktop.report.typeset.canvas import TaggedCanvas, tagged
from footdrop_desktop.report.typeset.fonts import Face
from footdrop_desktop.report.typeset.lines import Line, Piece, lines, one_line
from footdrop_desktop.report.typeset.shaping import Ink
from footdrop_desktop.report.typeset.structure import Element, Holder
from footdrop_desktop.report.typeset.styles import TextStyle, rgb

_FEWEST: Final = 2
"""No fewer lines of a paragraph stand alone at the foot or the head of a page."""

_WHOLE: Final = 200.0
"""A heading that is no higher, in points, is not divided."""

_TALL: Final = 1.42
"""The leading of scripts whose letters reach higher and lower, in parts of the size."""

_CENTRED: Final = 0.36
"""How far below its middle a line's letters stand, in parts of the size."""

_UNKNOWN: Final = -2.0
_FIXED: Final = -1.0
"""Stand for a width: none yet, and lines that a division has made."""

_MUTED: Final = rgb(styles.MUTED)
_ALARM: Final = rgb(styles.ALARM)
_LINK: Final = rgb(styles.LINK)


def anchor_name(number: int) -> str:
    """Return the name of a literature entry inside a paper."""
    return f"ref-{number}"


def pieces(text: Text, style: TextStyle) -> list[Piece]:
    """Return runs as text in ink; citations follow as superscripts that lead to the literature."""
    found: list[Piece] = []
    for run in text:
        colour = _LINK if run.link else _MUTED if run.muted else _ALARM if run.alarm else style.colour
        found.append((run.text, Ink(_face(run, style.face), style.size, colour, link=run.link)))
        for place, number in enumerate(run.citations):
            size, rise = style.size * styles.SUPERSCRIPT, style.size * styles.RISE
            if place:
                found.append((",", Ink(Face.REGULAR, size, _LINK, rise)))
            ink = Ink(Face.REGULAR, size, _LINK, rise, f"#{anchor_name(number)}")
            found.append((str(number), ink))
    return found


def _face(run: Run, face: Face) -> Face:
    if run.bold:
        return Face.SEMIBOLD if face is Face.REGULAR else face
    return Face.ITALIC if run.italic else face


class TextFlow(Flowable):
    """A paragraph in one style.

    ``holder`` is its element; list entries have a ``label`` of their own before it. ``bookmark`` is the
    level under which it is listed, 0 for none; ``anchor`` lets links lead to it.
    """

    def __init__(
        self,
        text: Text,
        style: TextStyle,
        base: int = 0,
        *,
        holder: Holder | None = None,
        label: str = "",
        anchor: str = "",
        bookmark: int = 0,
    ) -> None:
        super().__init__()
        self._text, self._style, self._base = text, style, base
        self._holder = holder or Holder("P")
        self._label, self._anchor, self._bookmark = label, anchor, bookmark
        self._laid: tuple[Line, ...] = ()
        self._laid_for = _UNKNOWN
        self._high: tuple[float, ...] = ()

    def getSpaceBefore(self) -> float:  # noqa: N802  # reportlab's name
        """Return the room above, in points."""
        return self._style.before

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the room below, in points."""
        return self._style.after

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Return the room that is taken."""
        self.width = aW
        if self._laid_for not in (_FIXED, aW):
            self._laid = lines(pieces(self._text, self._style), aW - self._style.indent, self._base)
            self._laid_for = aW
            self._high = tuple(_height(line, self._style) for line in self._laid)
        self.height = sum(self._high)
        return aW, self.height

    @property
    def leads(self) -> bool:
        """Whether it is a heading: it never stands alone at a page's end."""
        return self._bookmark > 0

    def beginning(self, width: float) -> float:
        """Return the least height with which it begins: two lines, or all when one would be left."""
        self.wrap(width, 0)
        return sum(self._high[: _FEWEST if len(self._high) > _FEWEST + 1 else None])

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803
        """Return two parts, the first of which fits; none when too few lines do."""
        self.wrap(aW, aH)
        if self.leads and self.height <= _WHOLE:
            return []
        room, fits = aH, 0
        for high in self._high:
            if high > room + styles.NEARLY:
                break
            room -= high
            fits += 1
        total = len(self._laid)
        if fits >= total:
            return [self]
        if total - fits < _FEWEST:
            fits = total - _FEWEST
        if fits < _FEWEST:
            return []
        return [self._part(self._laid[:fits], first=True), self._part(self._laid[fits:], first=False)]

    def draw(self) -> None:
        """Draw every line."""
        canvas = tagged(self)
        element = None if canvas.is_open else self._holder.within(canvas.current)
        if self._anchor:
            canvas.anchor(self._anchor, self.height)
        if self._bookmark:
            canvas.bookmark(self._bookmark, "".join(run.text for run in self._text), self.height)
        y = self.height
        for number, (line, high) in enumerate(zip(self._laid, self._high, strict=True)):
            base = y - high / 2 - _CENTRED * self._style.size
            if number == 0 and self._label:
                self._draw_label(canvas, base)
            if line.fragments:
                x = self.width - self._style.indent - line.width if self._base else self._style.indent
                canvas.draw_line(line, x, base, element)
            y -= high

    def _draw_label(self, canvas: TaggedCanvas, y: float) -> None:
        """Draw the label where reading starts, as an element of the entry before its text."""
        line = one_line([(self._label, Ink(Face.REGULAR, self._style.size, _MUTED))], self._base)
        x = self.width - line.width if self._base else 0.0
        body = self._holder.within(canvas.current)
        entry = self._holder.parent.element if self._holder.parent is not None else None
        label = Element("Lbl")
        if entry is not None:
            entry.kids.insert(entry.kids.index(body), label)
        canvas.draw_line(line, x, y, label)

    def _part(self, laid: Sequence[Line], *, first: bool) -> TextFlow:
        part = TextFlow(
            self._text if first else (),
            self._style,
            self._base,
            holder=self._holder,
            label=self._label if first else "",
            anchor=self._anchor if first else "",
            bookmark=self._bookmark if first else 0,
        )
        part._laid, part._laid_for = tuple(laid), _FIXED
        part._high = tuple(_height(line, self._style) for line in laid)
        return part


def _height(line: Line, style: TextStyle) -> float:
    tall = any(piece.font.is_tall for piece in line.fragments)
    return max(style.leading, style.size * _TALL) if tall else style.leading
