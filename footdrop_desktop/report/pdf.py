"""A paper as PDF: pages with header and footer around the blocks. Same paper, same bytes."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageTemplate,
    Spacer,
)

from footdrop_desktop.report.blocks import Run
from footdrop_desktop.report.flowables import flowables
from footdrop_desktop.report.furniture import Furniture, page_form
from footdrop_desktop.report.header import PAGE, PAGES
from footdrop_desktop.report.paper import Look, Paper
from footdrop_desktop.report.typeset import styles
from footdrop_desktop.report.typeset.archive import Carried, Facts, archived
from footdrop_desktop.report.typeset.canvas import TaggedCanvas
from footdrop_desktop.report.typeset.drawing import SMALL, draw, in_one_line
from footdrop_desktop.report.typeset.fonts import Face
from footdrop_desktop.report.typeset.structure import Holder
from footdrop_desktop.report.typeset.styles import Setting
from footdrop_desktop.report.typeset.text import TextFlow
from footdrop_desktop.report.typeset.together import kept_with_last
from footdrop_desktop.strings import RIGHT_TO_LEFT

_FIRST: Final = "first"
_NEXT: Final = "next"


def render_report(paper: Paper) -> bytes:
    """Return the paper as PDF/A-3u and PDF/UA-1.

    Raises ``UserError("output.font-missing")`` when a text has a letter that no font has.
    """
    data, canvas, _ = _built(paper)
    return _finished(data, canvas, paper)


def render_on_one_page(papers: Iterable[Paper]) -> bytes:
    """Return the first of ``papers`` that fits on one page: the fullest comes first.

    Raises as ``render_report``, and ``ValueError`` when none fits.
    """
    for paper in papers:
        data, canvas, pages = _built(paper)
        if pages == 1:
            return _finished(data, canvas, paper)
    raise ValueError("no report fits on one page")


def _built(paper: Paper) -> tuple[bytes, TaggedCanvas, int]:
    """Return what reportlab makes of a paper, the canvas that knows its structure, and its pages."""
    buffer = io.BytesIO()
    header = paper.header
    base = int(header.language in RIGHT_TO_LEFT)
    measures = styles.setting(paper.page, paper.look, base)
    furniture = Furniture(paper, measures)
    measures = replace(measures, footer=furniture.footer)
    document = BaseDocTemplate(
        buffer,
        pagesize=measures.page,
        pageCompression=0,
        invariant=1,
        initialFontName=Face.REGULAR.first.fontName,
    )
    document.addPageTemplates(
        [
            PageTemplate(_FIRST, [_frame(measures, furniture.first_height)], onPage=furniture.first),
            PageTemplate(_NEXT, [_frame(measures, styles.NEXT_HEADER)], onPage=furniture.next),
        ]
    )
    made: list[TaggedCanvas] = []

    class Numbered(_NumberedCanvas):
        page_of = header.page_of
        measures_of = measures
        link_title = header.reference or "{number}"

        def __init__(self, *arguments: object, **options: object) -> None:
            super().__init__(*arguments, **options)
            made.append(self)

    document.build(_story(paper, measures), canvasmaker=Numbered)
    return buffer.getvalue(), made[-1], document.page


def _finished(data: bytes, canvas: TaggedCanvas, paper: Paper) -> bytes:
    header = paper.header
    facts = Facts(
        title=in_one_line(header.title),
        subject=in_one_line(header.kind),
        language=header.language,
        program=header.versions[-1] if header.versions else header.title,
        from_right=header.language in RIGHT_TO_LEFT,
    )
    carried = [Carried(one.name, one.data, one.media_type, one.description) for one in paper.attachments]
    return archived(data, canvas, facts, carried)


def _story(paper: Paper, measures: Setting) -> list[Flowable]:
    header, look, base = paper.header, measures.styles, measures.base
    story: list[Flowable] = [
        NextPageTemplate(_NEXT),
        TextFlow((Run(header.heading),), look.title, base, holder=Holder("H1"), bookmark=1),
    ]
    if header.patient:
        story.append(TextFlow((Run(header.patient),), look.patient, base))
    below = [line for line in (header.details, *header.about) if line]
    story += [TextFlow((Run(line, muted=True),), look.line, base) for line in below]
    story += flowables(paper.sections, measures)
    if not paper.closing:
        return story
    style = replace(look.reference, indent=0.0) if paper.look is Look.LARGE else look.line
    closing = TextFlow((Run(paper.closing, muted=True),), style, base)
    return kept_with_last(story, [Spacer(0, 6), closing], measures)


def _frame(measures: Setting, header: float) -> Frame:
    height = measures.page[1] - header - measures.footer
    return Frame(measures.margin, measures.footer, measures.width, height, 0, 0, 0, 0)


class _NumberedCanvas(TaggedCanvas):
    """A canvas that writes "Page x of y" when the last page is known."""

    page_of = ""
    measures_of: Setting

    def save(self) -> None:
        """Define every page's number, then finish the document."""
        pages = self.getPageNumber() - 1
        measures = self.measures_of
        for page in range(1, pages + 1):
            self.beginForm(page_form(page), 0, 0, *measures.page)
            text = self.page_of.replace(PAGE, str(page)).replace(PAGES, str(pages))
            x = measures.margin if measures.base else measures.margin + measures.width
            at_right = not measures.base
            y = styles.LOWEST
            draw(self, x, y, text, Face.REGULAR, SMALL, styles.MUTED, at_right=at_right, base=measures.base)
            self.endForm()
        super().save()
