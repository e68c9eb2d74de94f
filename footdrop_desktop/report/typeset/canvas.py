"""A canvas that keeps what every mark on its pages means, and draws lines of text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from footdrop_desktop.report.typeset.lines import Line
from footdrop_desktop.report.typeset.shaping import Fragment, Ink
from footdrop_desktop.report.typeset.structure import Element, LinkSpot, Marked

_LINK_DEPTH: Final = 0.24
"""How far a link's place reaches below the line, in parts of the size."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading that readers list: its level from 1, its words, and where it stands."""

    level: int
    title: str
    page: int
    y: float


class TaggedCanvas(Canvas):
    """``current`` is the element below which new ones are made.

    ``anchors`` are places that links lead to: page from 0, and height. ``link_title`` says in words
    where a superscript leads, with "{number}" in it.
    """

    link_title = "{number}"
    _code: list[str]

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.root = Element("Document")
        self.current = self.root
        self.anchors: dict[str, tuple[int, float]] = {}
        self.bookmarks: list[Bookmark] = []
        self._marks = 0
        self._open = False

    @property
    def page(self) -> int:
        """The page that is drawn, from 0."""
        return int(self.getPageNumber()) - 1

    @property
    def is_open(self) -> bool:
        """Whether what is drawn now belongs to something that is open: nothing else can begin."""
        return self._open

    def showPage(self) -> None:  # noqa: N802  # reportlab's name
        """End the page."""
        super().showPage()
        self._marks = 0

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to ``element``."""
        if self._open:
            yield
            return
        self._begin(element)
        try:
            yield
        finally:
            self._end()

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """What is drawn inside means nothing: rules, grounds, repeated heads (``kind`` Pagination)."""
        if self._open:
            yield
            return
        self._open = True
        self._code.append(f"/Artifact <</Type /{kind}>> BDC" if kind else "/Artifact BMC")
        try:
            yield
        finally:
            self._end()

    @contextmanager
    def inside(self, element: Element) -> Iterator[None]:
        """New elements are made below ``element``."""
        before, self.current = self.current, element
        try:
            yield
        finally:
            self.current = before

    def draw_line(self, line: Line, x: float, y: float, element: Element | None = None) -> None:
        """Draw a line of text from ``x`` on; its links become elements below ``element``.

        Without ``element`` it belongs to what is open around it.
        """
        if self._open:
            element = None
        code = self._code
        code.append("BT")
        code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        place = x
        before: Ink | None = None
        state = _State(self)
        for link, group in groupby(line.fragments, key=lambda piece: piece.ink.link):
            pieces = list(group)
            wide = sum(piece.width for piece in pieces)
            part = element
            if element is not None:
                if link:
                    part = element.add("Link")
                self._begin(part or element)
            state.draw(pieces)
            if element is not None:
                self._end()
                if link and part is not None:
                    part.kids.append(self._spot(link, pieces, place, wide, y))
            place += wide
            before = pieces[-1].ink
        if before is not None and before.rise:
            code.append("0 Ts")
        code.append("ET")

    def write(self, *operators: str) -> None:
        """Write operators of the page's content as they are."""
        self._code.extend(operators)

    def anchor(self, name: str, y: float) -> None:
        """Let links to ``name`` lead to this height of this page."""
        self.anchors[name] = (self.page, self.absolutePosition(0, y)[1])

    def bookmark(self, level: int, title: str, y: float) -> None:
        """List a heading of this page."""
        self.bookmarks.append(Bookmark(level, title, self.page, self.absolutePosition(0, y)[1]))

    def _begin(self, element: Element) -> None:
        if self._open:
            raise AssertionError(f"{element.tag} begins inside another mark")
        self._open = True
        self._code.append(f"/{element.tag} <</MCID {self._marks}>> BDC")
        element.kids.append(Marked(self.page, self._marks))
        self._marks += 1

    def _end(self) -> None:
        self._code.append("EMC")
        self._open = False

    def _spot(self, link: str, pieces: list[Fragment], x: float, wide: float, y: float) -> LinkSpot:
        left, base = self.absolutePosition(x, y)
        ink = pieces[0].ink
        text = "".join(piece.text for piece in pieces)
        title = self.link_title.replace("{number}", text) if link.startswith("#") else link
        low = base + ink.rise - _LINK_DEPTH * ink.size
        return LinkSpot(self.page, (left, low, left + wide, low + ink.size * 1.2), link, title)


def tagged(flowable: Flowable) -> TaggedCanvas:
    """Return the canvas that a flowable is drawn on; ``TypeError`` for one that keeps no structure."""
    if not isinstance(flowable.canv, TaggedCanvas):
        raise TypeError(type(flowable.canv).__name__)
    return flowable.canv


class _State:
    """Writes fragments into a text object, each setting only once."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._code: list[str] = canvas._code  # noqa: SLF001
        self._font = ""
        self._colour: tuple[float, float, float] | None = None
        self._rise = 0.0

    def draw(self, pieces: list[Fragment]) -> None:
        for (ink, font, shaped), group in groupby(
            pieces, key=lambda piece: (piece.ink, piece.font, bool(piece.glyphs))
        ):
            self._ink(ink)
            if not shaped:
                text = "".join(piece.text for piece in group)
                for subset, codes in font.splitString(text, self._canvas._doc):  # noqa: SLF001
                    self._use(font, subset, ink.size)
                    self._code.append(f"({self._canvas._escape(codes)}) Tj")  # noqa: SLF001
                continue
            for piece in group:
                self._shaped(piece)

    def _shaped(self, piece: Fragment) -> None:
        if piece.spoken:
            said = piece.text.encode("utf-16-be").hex().upper()
            self._code.append(f"/Span <</ActualText <FEFF{said}>>> BDC")
        font, size, rise = piece.font, piece.ink.size, piece.ink.rise
        widths = font.face.charWidths
        row: list[str] = []
        opened = -1
        for glyph in piece.glyphs:
            if opened >= 0 and glyph.cluster != opened:
                self._flush(row)
                self._code.append("EMC")
                opened = -1
            if opened < 0 and glyph.says:
                self._flush(row)
                said = glyph.says.encode("utf-16-be").hex().upper()
                self._code.append(f"/Span <</ActualText <FEFF{said}>>> BDC")
                opened = glyph.cluster
            ((subset, codes),) = font.splitString(glyph.char, self._canvas._doc)  # noqa: SLF001
            lifted = rise + glyph.y * size / 1000
            if lifted != self._rise or self._changes(font, subset, size):
                self._flush(row)
                self._use(font, subset, size)
                self._lift(lifted)
            own = widths[ord(glyph.char)]
            if glyph.x:
                row.append(_number(-glyph.x))
            row.append(f"({self._canvas._escape(codes)})")  # noqa: SLF001
            back = own + glyph.x - glyph.advance
            if back:
                row.append(_number(back))
        self._flush(row)
        if opened >= 0:
            self._code.append("EMC")
        self._lift(rise)
        if piece.spoken:
            self._code.append("EMC")

    def _flush(self, row: list[str]) -> None:
        if row:
            self._code.append(f"[{' '.join(row)}] TJ")
            row.clear()

    def _ink(self, ink: Ink) -> None:
        if ink.colour != self._colour:
            red, green, blue = ink.colour
            self._code.append(f"{red:.3f} {green:.3f} {blue:.3f} rg")
            self._colour = ink.colour
        self._lift(ink.rise)

    def _lift(self, rise: float) -> None:
        if rise != self._rise:
            self._code.append(f"{_number(rise)} Ts")
            self._rise = rise

    def _use(self, font: Any, subset: int, size: float) -> None:
        name = self._named(font, subset, size)
        if name != self._font:
            self._code.append(name)
            self._font = name

    def _changes(self, font: Any, subset: int, size: float) -> bool:
        return self._named(font, subset, size) != self._font

    def _named(self, font: Any, subset: int, size: float) -> str:
        return f"{font.getSubsetInternalName(subset, self._canvas._doc)} {_number(size)} Tf"  # noqa: SLF001


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")
