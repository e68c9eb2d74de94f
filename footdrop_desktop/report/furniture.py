"""What stands on every page: whose paper it is, when, which version of what, by whom, and the marks."""

from __future__ import annotations

from typing import Any, Final

from footdrop_desktop.report.header import DOT
from footdrop_desktop.report.letterhead import Letterhead
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.typeset import styles
from footdrop_desktop.report.typeset.canvas import TaggedCanvas
from footdrop_desktop.report.typeset.drawing import SMALL, behind, draw, fitted, framed, in_one_line, width
from footdrop_desktop.report.typeset.fonts import Face
from footdrop_desktop.report.typeset.logo import draw_logo, logo_size
from footdrop_desktop.report.typeset.styles import Setting
from footdrop_desktop.report.wording import numbers_isolated

_LINE: Final = 10.5
_CLINIC: Final = 11.0
_LOGO: Final = (130.0, 40.0)
_MARKS: Final = 18.0
_WITH_MARKS: Final = 28.0
_BELOW_RULE: Final = 14.0
_APART: Final = "\u00a0· "
_OVER_FOOTER: Final = 14.0
"""From the base of the footer's highest line to the text above it."""

_PAGE_OF: Final = 80.0
"""What "Page x of y" takes beside the last line."""

_SHARE: Final = 0.66
"""How much of the width the visit may take beside the clinic."""


def page_form(page: int) -> str:
    """Return the name of what holds the words "Page x of y" of a page."""
    return f"page-{page}"


class Furniture:
    """Draws header and footer of each page; the words of the first header are read aloud, once."""

    def __init__(self, paper: Paper, measures: Setting) -> None:
        """Keep the words; the patient's name on one line."""
        self._header = paper.header
        self._letterhead = paper.letterhead or Letterhead()
        self._measures = measures
        self._patient = in_one_line(paper.header.patient)
        header = paper.header
        for text in (
            header.visit,
            header.patient,
            header.known_as,
            header.signed,
            header.record,
            self._clinic,
        ):
            width(in_one_line(text), Face.REGULAR, SMALL)  # what cannot be printed is refused here
        for text in (*self._letterhead.lines, *header.versions, *header.marks):
            width(in_one_line(text), Face.REGULAR, SMALL)
        self._rows = [*self._parted(header.record, measures.width), header.footer]
        free = measures.width * _SHARE
        if not self._marks_apart:
            free = min(
                free, measures.width - sum(width(mark, Face.BOLD, SMALL) + 16 for mark in header.marks)
            )
        visit = fitted(in_one_line(header.visit), Face.REGULAR, SMALL, free)
        versions = self._parted(DOT.join(map(in_one_line, header.versions)), free)
        lines = (visit, *(fitted(line, Face.REGULAR, SMALL, free) for line in versions))
        self._shown = [line for line in lines if line]
        self._lines = [
            numbers_isolated(in_one_line(line), header.language) for line in self._letterhead.lines
        ]
        self._left = measures.margin
        self._right = measures.margin + measures.width

    @property
    def first_height(self) -> float:
        """What the header of the first page keeps free, from the edge of the paper."""
        return styles.TOP + self._block + _BELOW_RULE + (_MARKS if self._marks_apart else 0)

    @property
    def footer(self) -> float:
        """What the footer keeps free, from the edge of the paper."""
        return max(styles.FOOTER, styles.LOWEST + len(self._rows) * _LINE + _OVER_FOOTER)

    def first(self, canvas: Any, _: Any) -> None:
        """Draw the header of the first page, and the footer."""
        header = self._header
        top = self._measures.page[1] - styles.TOP
        x = self._left
        if self._letterhead.logo is not None:
            size = logo_size(self._letterhead.logo, *_LOGO)
            with canvas.artifact():
                at = self._right - size[0] if self._measures.base else x
                draw_logo(canvas, self._letterhead.logo, at, top - size[1], size)
            x += size[0] + 10
        wide = self._measures.width
        shown = self._shown
        room = wide - (x - self._left) - max((width(line, Face.REGULAR, SMALL) for line in shown), default=0)
        clinic = fitted(in_one_line(self._clinic), Face.BOLD, _CLINIC, room - 14)
        self._start(canvas, x, top - 10, clinic, Face.BOLD, _CLINIC, styles.INK, read=True)
        for number, line in enumerate(self._lines, 1):
            y = top - 10 - number * _LINE
            text = fitted(line, Face.REGULAR, SMALL, room - 14)
            self._start(canvas, x, y, text, Face.REGULAR, SMALL, styles.MUTED, read=True)
        for number, line in enumerate(shown):
            self._end(canvas, top - 9 - number * _LINE, line, Face.REGULAR, SMALL, read=True)
        y = top - self._block - 3
        with canvas.artifact():
            self._rule(canvas, y, 2)
        if header.marks:
            self._marks(canvas, y - 14 if self._marks_apart else y + 5.5, read=True)
        self._behind(canvas)
        self._footer(canvas)

    def next(self, canvas: Any, _: Any) -> None:
        """Draw the header of every other page, and the footer: repeated, so not read aloud again."""
        header = self._header
        top = self._measures.page[1] - styles.TOP - 8
        with canvas.artifact("Pagination"):
            visit = fitted(in_one_line(header.visit), Face.REGULAR, SMALL, self._measures.width * _SHARE)
            self._end(canvas, top + 1, visit, Face.REGULAR, SMALL)
            room = self._measures.width - width(visit, Face.REGULAR, SMALL) - 12
            name = fitted(self._patient or header.heading, Face.SEMIBOLD, 9, room)
            self._start(canvas, self._left, top + 1, name, Face.SEMIBOLD, 9, styles.INK)
            taken = self._marks(canvas, top - 13)
            versions = DOT.join(header.versions[:-1])
            about = fitted(versions, Face.REGULAR, SMALL, self._measures.width - taken - 4)
            self._end(canvas, top - 10, about, Face.REGULAR, SMALL)
            self._rule(canvas, top - 22, 1)
        self._behind(canvas)
        self._footer(canvas)

    @property
    def _marks_apart(self) -> bool:
        """Whether the marks have a line of their own: the letterhead has taken theirs."""
        taken = self._letterhead.lines or self._letterhead.logo is not None
        return bool(self._header.marks and taken)

    @property
    def _clinic(self) -> str:
        return self._letterhead.clinic or self._header.kind

    @property
    def _block(self) -> float:
        """Return the height of what stands above the rule of the first page."""
        lines = max(14 + len(self._lines) * _LINE, 3 + len(self._shown) * _LINE)
        logo = self._letterhead.logo
        least = _WITH_MARKS if self._header.marks and not self._marks_apart else 24.0
        return max(least, lines, logo_size(logo, *_LOGO)[1] + 4 if logo is not None else 0)

    def _marks(self, canvas: TaggedCanvas, y: float, *, read: bool = False) -> float:
        """Draw the marks where reading starts; return how much room they take."""
        base = self._measures.base
        x = self._right if base else self._left
        for mark in self._header.marks:
            if read:
                with canvas.marked(canvas.current.add("P")):
                    x = framed(canvas, x, y, mark, to_left=bool(base))
            else:
                x = framed(canvas, x, y, mark, to_left=bool(base))
            x += -6 if base else 6
        return self._right - x if base else x - self._left

    def _behind(self, canvas: TaggedCanvas) -> None:
        if self._header.watermarks:
            with canvas.artifact("Background"):
                behind(canvas, DOT.join(self._header.watermarks), self._measures.page)

    def _footer(self, canvas: TaggedCanvas) -> None:
        """Draw whose paper it is and who signed it; below, which version of the record it shows."""
        header = self._header
        line = styles.LOWEST + len(self._rows) * _LINE
        known = f"{_APART}{in_one_line(header.known_as)}" if header.known_as and self._patient else ""
        known = fitted(known, Face.REGULAR, SMALL, self._measures.width * 0.36)
        signed = fitted(in_one_line(header.signed), Face.REGULAR, SMALL, self._measures.width * 0.4)
        with canvas.artifact("Pagination"):
            self._end(canvas, line, signed, Face.REGULAR, SMALL)
            taken = width(signed, Face.REGULAR, SMALL) + width(known, Face.REGULAR, SMALL)
            room = self._measures.width - taken - 10
            name = fitted(self._patient, Face.SEMIBOLD, SMALL, room) if self._patient else ""
            wide = width(name, Face.SEMIBOLD, SMALL)
            self._start(canvas, self._left, line, name, Face.SEMIBOLD, SMALL, styles.MUTED)
            self._start(canvas, self._left + wide, line, known, Face.REGULAR, SMALL, styles.MUTED)
            for number, row in enumerate(self._rows, 1):
                line -= _LINE
                room = self._measures.width - (_PAGE_OF if number == len(self._rows) else 0)
                shown = fitted(in_one_line(row), Face.REGULAR, SMALL, room)
                self._start(canvas, self._left, line, shown, Face.REGULAR, SMALL, styles.MUTED)
            canvas.doForm(page_form(canvas.getPageNumber()))

    def _parted(self, text: str, room: float) -> list[str]:
        """Return a line in as many as ``room`` asks for, divided at its dots: a hash is never cut short."""
        rows: list[str] = []
        for part in text.split(DOT) if text else ():
            longer = f"{rows[-1]}{DOT}{part}" if rows else part
            if rows and width(longer, Face.REGULAR, SMALL) <= room:
                rows[-1] = longer
            else:
                rows.append(part)
        return rows

    def _start(
        self,
        canvas: TaggedCanvas,
        x: float,
        y: float,
        text: str,
        face: Face,
        size: float,
        colour: Any,
        *,
        read: bool = False,
    ) -> None:
        """Draw a line where reading starts; ``x`` is measured as if that were at the left."""
        base = self._measures.base
        at = self._left + self._right - x if base else x
        element = canvas.current.add("P") if read and text else None
        draw(canvas, at, y, text, face, size, colour, at_right=bool(base), base=base, element=element)

    def _end(
        self, canvas: TaggedCanvas, y: float, text: str, face: Face, size: float, *, read: bool = False
    ) -> None:
        """Draw a line at the side where reading ends."""
        base = self._measures.base
        at = self._left if base else self._right
        element = canvas.current.add("P") if read and text else None
        draw(canvas, at, y, text, face, size, styles.MUTED, at_right=not base, base=base, element=element)

    def _rule(self, canvas: TaggedCanvas, y: float, thickness: float) -> None:
        canvas.setStrokeColor(styles.ACCENT)
        canvas.setLineWidth(thickness)
        canvas.line(self._left, y, self._right, y)
