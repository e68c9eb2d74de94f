"""The report as PDF: pages with header and footer around the blocks. Same report, same bytes."""

from __future__ import annotations

import io
from bisect import bisect_right
from functools import lru_cache
from typing import Any, Final

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageTemplate,
    Spacer,
)

from footdrop_desktop.report import styles
from footdrop_desktop.report.blocks import Run
from footdrop_desktop.report.content import PAGE, PAGES, Report, ReportHeader
from footdrop_desktop.report.flowables import flow, section_flowables
from footdrop_desktop.report.fonts import Face, cleaned, pieces

_SMALL: Final = 8.0
_MOST_SHOWN: Final = 200
_FIRST: Final = "first"
_NEXT: Final = "next"
_DOT: Final = " · "


def render_report(report: Report) -> bytes:
    """Return the report as PDF.

    Raises ``UserError("output.font-missing")`` when a text cannot be printed correctly.
    """
    buffer = io.BytesIO()
    header = report.header
    document = BaseDocTemplate(
        buffer,
        pagesize=styles.PAGE,
        title=header.title,
        author="",
        subject=header.kind,
        creator=header.versions[-1],
        lang=header.language,
        invariant=1,
        displayDocTitle=True,
        initialFontName=Face.REGULAR.fonts[0],
    )
    furniture = _Furniture(header)
    document.addPageTemplates(
        [
            PageTemplate(_FIRST, [_frame(styles.FIRST_HEADER)], onPage=furniture.first),
            PageTemplate(_NEXT, [_frame(styles.NEXT_HEADER)], onPage=furniture.next),
        ]
    )

    class Counted(_CountedCanvas):
        page_of = header.page_of

    document.build(_story(report), canvasmaker=Counted)
    return buffer.getvalue()


def _story(report: Report) -> list[Flowable]:
    header = report.header
    story: list[Flowable] = [
        NextPageTemplate(_NEXT),
        flow((Run(header.heading),), styles.TITLE, Face.BOLD),
        flow((Run(header.patient),), styles.PATIENT, Face.SEMIBOLD),
    ]
    for section in report.sections:
        story += section_flowables(section)
    closing = flow((Run(report.closing, muted=True),), styles.BODY)
    return [*story[:-1], KeepTogether([story[-1], Spacer(0, 6), closing])]


def _frame(header: float) -> Frame:
    height = styles.PAGE[1] - header - styles.FOOTER
    return Frame(styles.MARGIN, styles.FOOTER, styles.WIDTH, height, 0, 0, 0, 0)


class _Furniture:
    """What stands on every page: who, when, which versions, and the marks."""

    def __init__(self, header: ReportHeader) -> None:
        """Keep the words; the patient's name on one line."""
        self._header = header
        self._patient = " ".join(cleaned(header.patient).split())

    def first(self, canvas: Canvas, _: BaseDocTemplate) -> None:
        """Draw the header of the first page, and the footer."""
        header = self._header
        right = styles.MARGIN + styles.WIDTH
        top = styles.PAGE[1] - styles.TOP - 10
        self._marks(canvas, _draw(canvas, styles.MARGIN, top, header.kind, Face.BOLD, 11) + 10, top)
        _draw(canvas, right, top + 2, header.visit, Face.REGULAR, _SMALL, styles.MUTED, at_right=True)
        versions = _DOT.join(header.versions)
        _draw(canvas, right, top - 10, versions, Face.REGULAR, _SMALL, styles.MUTED, at_right=True)
        _rule(canvas, top - 20, 2)
        self._footer(canvas)

    def next(self, canvas: Canvas, _: BaseDocTemplate) -> None:
        """Draw the one-line header of every other page, and the footer."""
        header = self._header
        right = styles.MARGIN + styles.WIDTH
        top = styles.PAGE[1] - styles.TOP - 8
        about = _DOT.join((header.visit, *header.versions[:-1]))
        start = _draw(canvas, right, top, about, Face.REGULAR, _SMALL, styles.MUTED, at_right=True)
        name = _fitted(self._patient, Face.SEMIBOLD, 9, start - styles.MARGIN - 110)
        self._marks(canvas, _draw(canvas, styles.MARGIN, top, name, Face.SEMIBOLD, 9) + 8, top)
        _rule(canvas, top - 7, 1)
        self._footer(canvas)

    def _footer(self, canvas: Canvas) -> None:
        line = 26.0
        room = styles.WIDTH - 70 - _width(_DOT + self._header.footer, Face.REGULAR, _SMALL)
        name = _fitted(self._patient, Face.REGULAR, _SMALL, room)
        text = f"{name}{_DOT}{self._header.footer}"
        _draw(canvas, styles.MARGIN, line, text, Face.REGULAR, _SMALL, styles.MUTED)
        canvas.doForm(_CountedCanvas.form_name(canvas.getPageNumber()))

    def _marks(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw each mark as a framed word, and all of them large and pale behind the text."""
        if not self._header.marks:
            return
        canvas.saveState()
        canvas.setStrokeColor(styles.MARK)
        for mark in self._header.marks:
            end = _draw(canvas, x + 5, y, mark, Face.BOLD, _SMALL, styles.MARK)
            canvas.roundRect(x, y - 3.5, end - x + 5, 13, 3)
            x = end + 13
        canvas.translate(styles.PAGE[0] / 2, styles.PAGE[1] / 2)
        canvas.rotate(55)
        word = _DOT.join(self._header.marks)
        size = min(96.0, 620.0 / _width(word, Face.BOLD, 1))
        canvas.setFillColor(styles.WATERMARK)
        canvas.setFont(Face.BOLD.fonts[0], size)
        canvas.drawCentredString(0, -size / 3, word)
        canvas.restoreState()


class _CountedCanvas(Canvas):
    """A canvas that writes "Page x of y" when the last page is known."""

    page_of = ""

    @staticmethod
    def form_name(page: int) -> str:
        """Return the name of the form that holds the words of ``page``."""
        return f"page-{page}"

    def save(self) -> None:
        """Define every page's number, then finish the document."""
        pages = self.getPageNumber() - 1
        right = styles.MARGIN + styles.WIDTH
        for page in range(1, pages + 1):
            self.beginForm(self.form_name(page), 0, 0, *styles.PAGE)
            text = self.page_of.replace(PAGE, str(page)).replace(PAGES, str(pages))
            _draw(self, right, 26.0, text, Face.REGULAR, _SMALL, styles.MUTED, at_right=True)
            self.endForm()
        super().save()


def _draw(
    canvas: Canvas,
    x: float,
    y: float,
    text: str,
    face: Face,
    size: float,
    colour: Any = styles.INK,
    *,
    at_right: bool = False,
) -> float:
    """Draw one line from ``x`` on, or up to it; return where it ends, or begins."""
    parts = pieces(cleaned(text), face)
    start = x - sum(stringWidth(part.text, part.font, size) for part in parts) if at_right else x
    place = start
    canvas.setFillColor(colour)
    for part in parts:
        canvas.setFont(part.font, size)
        canvas.drawString(place, y, part.text)
        place += stringWidth(part.text, part.font, size)
    return start if at_right else place


def _rule(canvas: Canvas, y: float, thickness: float) -> None:
    canvas.setStrokeColor(styles.ACCENT)
    canvas.setLineWidth(thickness)
    canvas.line(styles.MARGIN, y, styles.MARGIN + styles.WIDTH, y)


def _width(text: str, face: Face, size: float) -> float:
    return sum(stringWidth(part.text, part.font, size) for part in pieces(cleaned(text), face))


@lru_cache(maxsize=16)
def _fitted(text: str, face: Face, size: float, room: float) -> str:
    """Return ``text``, shortened with an ellipsis if it is wider than ``room``."""
    if _width(text[:_MOST_SHOWN], face, size) <= room and len(text) <= _MOST_SHOWN:
        return text
    room -= _width("…", face, size)
    fits = bisect_right(
        range(min(len(text), _MOST_SHOWN)), room, key=lambda end: _width(text[:end], face, size)
    )
    return f"{text[: max(fits - 1, 1)].rstrip()}…"
