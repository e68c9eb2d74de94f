"""The report as PDF: pages with header and footer around the blocks. Same report, same bytes."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import Final

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
from footdrop_desktop.report.drawing import SMALL, behind, draw, fitted, framed, one_line, rule, width
from footdrop_desktop.report.flowables import flow, section_flowables
from footdrop_desktop.report.fonts import Face
from footdrop_desktop.report.header import DOT, PAGE, PAGES, ReportHeader
from footdrop_desktop.report.paper import Paper

_FIRST: Final = "first"
_NEXT: Final = "next"
_LOWER: Final = 22.0
_LINE: Final = 10.5
"""The lowest line of the footer, from the edge of the paper, and the lines above it."""


def render_report(report: Paper) -> bytes:
    """Return the report as PDF.

    Raises ``UserError("output.font-missing")`` when a text cannot be printed correctly.
    """
    data, _ = _built(report)
    return data


def render_on_one_page(reports: Iterable[Paper]) -> bytes:
    """Return the first of ``reports`` that fits on one page: the fullest comes first.

    Raises as ``render_report``, and ``ValueError`` when none fits.
    """
    for report in reports:
        data, pages = _built(report)
        if pages == 1:
            return data
    raise ValueError("no report fits on one page")


def _built(report: Paper) -> tuple[bytes, int]:
    """Return the PDF and how many pages it has."""
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
    return buffer.getvalue(), document.page


def _story(report: Paper) -> list[Flowable]:
    header = report.header
    story: list[Flowable] = [
        NextPageTemplate(_NEXT),
        flow((Run(header.heading),), styles.TITLE, Face.BOLD),
        flow((Run(header.patient),), styles.PATIENT, Face.SEMIBOLD),
    ]
    below = [line for line in (header.details, *header.about) if line]
    story += [flow((Run(line, muted=True),), styles.LINE) for line in below]
    for section in report.sections:
        story += section_flowables(section)
    closing = flow((Run(report.closing, muted=True),), styles.BODY)
    return [*story[:-1], KeepTogether([story[-1], Spacer(0, 6), closing])]


def _frame(header: float) -> Frame:
    height = styles.PAGE[1] - header - styles.FOOTER
    return Frame(styles.MARGIN, styles.FOOTER, styles.WIDTH, height, 0, 0, 0, 0)


class _Furniture:
    """What stands on every page: who, when, which version of what, by whom, and the marks."""

    def __init__(self, header: ReportHeader) -> None:
        """Keep the words; the patient's name on one line."""
        self._header = header
        self._patient = one_line(header.patient)

    def first(self, canvas: Canvas, _: BaseDocTemplate) -> None:
        """Draw the header of the first page, and the footer."""
        header = self._header
        top = styles.PAGE[1] - styles.TOP - 10
        draw(canvas, styles.MARGIN, top + 1, header.kind, Face.BOLD, 11)
        self._beside(canvas, top, header.visit, header.versions)
        rule(canvas, top - 22, 2)
        self._footer(canvas)

    def next(self, canvas: Canvas, _: BaseDocTemplate) -> None:
        """Draw the header of every other page, and the footer."""
        header = self._header
        top = styles.PAGE[1] - styles.TOP - 8
        start = self._beside(canvas, top, header.visit, header.versions[:-1])
        name = fitted(self._patient, Face.SEMIBOLD, 9, start - styles.MARGIN - 12)
        draw(canvas, styles.MARGIN, top + 1, name, Face.SEMIBOLD, 9)
        rule(canvas, top - 22, 1)
        self._footer(canvas)

    def _beside(self, canvas: Canvas, top: float, visit: str, versions: tuple[str, ...]) -> float:
        """Draw visit and versions at the right, the marks at the left below; return where they begin."""
        right = styles.MARGIN + styles.WIDTH
        shown = fitted(one_line(visit), Face.REGULAR, SMALL, styles.WIDTH * 0.66)
        start = draw(canvas, right, top + 1, shown, Face.REGULAR, SMALL, styles.MUTED, at_right=True)
        x = styles.MARGIN
        for mark in self._header.marks:
            x = framed(canvas, x, top - 13, mark) + 6
        about = fitted(DOT.join(versions), Face.REGULAR, SMALL, right - x - 4)
        draw(canvas, right, top - 10, about, Face.REGULAR, SMALL, styles.MUTED, at_right=True)
        if self._header.watermarks:
            behind(canvas, DOT.join(self._header.watermarks))
        return start

    def _footer(self, canvas: Canvas) -> None:
        """Draw whose paper it is and who signed it; below, which version of the record it shows."""
        header = self._header
        rows = [row for row in (header.record, header.footer) if row]
        line = _LOWER + len(rows) * _LINE
        known = f"{DOT}{one_line(header.known_as)}" if header.known_as else ""
        known = fitted(known, Face.REGULAR, SMALL, styles.WIDTH * 0.36)
        signed = fitted(one_line(header.signed), Face.REGULAR, SMALL, styles.WIDTH * 0.4)
        right = styles.MARGIN + styles.WIDTH
        start = draw(canvas, right, line, signed, Face.REGULAR, SMALL, styles.MUTED, at_right=True)
        room = start - 10 - styles.MARGIN - width(known, Face.REGULAR, SMALL)
        name = fitted(self._patient, Face.SEMIBOLD, SMALL, room)
        end = draw(canvas, styles.MARGIN, line, name, Face.SEMIBOLD, SMALL, styles.MUTED)
        draw(canvas, end, line, known, Face.REGULAR, SMALL, styles.MUTED)
        for row in rows:
            line -= _LINE
            draw(canvas, styles.MARGIN, line, row, Face.REGULAR, SMALL, styles.MUTED)
        canvas.doForm(_CountedCanvas.form_name(canvas.getPageNumber()))


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
            draw(self, right, _LOWER, text, Face.REGULAR, SMALL, styles.MUTED, at_right=True)
            self.endForm()
        super().save()
