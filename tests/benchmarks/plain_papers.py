"""A paper by plain reportlab, as somebody writes it who wants nothing but the document: no tags, no metadata."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from html import escape
from typing import Any, Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, ListFlowable, SimpleDocTemplate
from reportlab.platypus import Paragraph as Flow
from reportlab.platypus import Table as Grid

from footdrop_desktop.report.blocks import (
    Block,
    Box,
    Bullets,
    Chart,
    Code,
    Columns,
    Paragraph,
    Picture,
    References,
    Run,
    Subheading,
    Table,
    Text,
)
from footdrop_desktop.report.paper import Paper, texts
from footdrop_desktop.resources import resource_path

MARGIN: Final = 44
SIZE: Final = 8.9
FONTS: Final = {name: resource_path(f"fonts/Inter-{name}.ttf") for name in ("Regular", "SemiBold")}
BESIDE: Final = (0.5, 0.5)
_GRID: Final[Any] = [
    ("FONT", (0, 0), (-1, -1), "PlainRegular", SIZE),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("TOPPADDING", (0, 0), (-1, -1), 1),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, "#DDE3E8"),
]


def worded(paper: Paper, number: int) -> Paper:
    """Return the paper without pictures, charts, and codes, each paragraph with ``number`` at its end.

    No two papers have a paragraph in common, so that none is taken from what was set before.
    """
    sections = []
    for section in paper.sections:
        blocks = [
            _numbered(block, number)
            for block in section.blocks
            if not isinstance(block, (Picture, Chart, Code))
        ]
        if blocks or section.part:
            sections.append(replace(section, blocks=tuple(blocks)))
    return replace(paper, sections=tuple(sections))


def _numbered(block: Block, number: int) -> Block:
    def marked(text: Text) -> Text:
        return (*text, Run(f" {number}"))

    match block:
        case Paragraph(text):
            return Paragraph(marked(text))
        case Bullets(entries):
            return Bullets(tuple(map(marked, entries)))
        case Columns(right, left):
            return Columns(tuple(map(marked, right)), tuple(map(marked, left)))
        case Box(entries):
            return replace(block, entries=tuple(tuple(map(marked, stack)) for stack in entries))
        case Table(_, rows):
            return replace(block, rows=tuple(tuple(map(marked, row)) for row in rows))
        case References(entries):
            return References(tuple((place, marked(text)) for place, text in entries))
        case _:
            return block


def all_texts(paper: Paper) -> Iterator[str]:
    """Yield every piece of text that stands in the sections."""
    for section in paper.sections:
        yield section.title
        for block in section.blocks:
            yield from (run.text for text in texts(block) for run in text)


def grid_of(block: Block) -> tuple[Sequence[Text], Sequence[Sequence[Sequence[Text]]], Sequence[float]]:
    """Return head, rows of cells of paragraphs, and widths: a table, or what stands side by side."""
    match block:
        case Columns(right, left):
            return (), ((right, left),), BESIDE
        case Box(entries):
            return (), tuple((stack,) for stack in entries), (1.0,)
        case Table(head, rows, widths):
            heads = tuple((Run(cell, bold=True),) for cell in head)
            return heads, tuple(tuple((cell,) for cell in row) for row in rows), widths
        case _:
            raise TypeError(block)


@cache
def _styles() -> dict[str, ParagraphStyle]:
    for name, path in FONTS.items():
        pdfmetrics.registerFont(TTFont(f"Plain{name}", str(path)))
    pdfmetrics.registerFontFamily(
        "PlainRegular", normal="PlainRegular", bold="PlainSemiBold", italic="PlainRegular"
    )
    body = ParagraphStyle("body", fontName="PlainRegular", fontSize=SIZE, leading=12.1, spaceAfter=2.5)
    heading = ParagraphStyle(
        "heading", body, fontName="PlainSemiBold", fontSize=11, leading=14, keepWithNext=1
    )
    return {"body": body, "heading": heading}


def by_reportlab(paper: Paper) -> bytes:
    """Return the paper as PDF by plain reportlab: no tags, no metadata, no attachment."""
    styles, header = _styles(), paper.header
    buffer = io.BytesIO()

    def furniture(canvas: Canvas, _: Any) -> None:
        canvas.setFont("PlainRegular", 7.4)
        canvas.drawString(
            MARGIN, A4[1] - 34, f"{header.kind} · {header.visit} · {' · '.join(header.versions)}"
        )
        canvas.drawString(MARGIN, 32, f"{header.patient} · {header.known_as} · {header.signed}")
        canvas.drawString(MARGIN, 22, f"{header.record} · {header.footer} · {canvas.getPageNumber()}")

    story: list[Flowable] = [
        Flow(escape(line), styles["heading" if place == 0 else "body"])
        for place, line in enumerate((header.heading, header.patient, header.details, *header.about))
    ]
    for section in paper.sections:
        story.append(Flow(escape(section.title), styles["heading"]))
        story += [flowable for block in section.blocks for flowable in _flowables(block)]
    story.append(Flow(escape(paper.closing), styles["body"]))
    document = SimpleDocTemplate(
        buffer, pagesize=A4, leftMargin=MARGIN, rightMargin=MARGIN, topMargin=70, bottomMargin=58
    )
    document.build(story, onFirstPage=furniture, onLaterPages=furniture)
    return buffer.getvalue()


def _flowables(block: Block) -> Iterator[Flowable]:
    styles = _styles()
    match block:
        case Paragraph(text):
            yield Flow(markup(text), styles["body"])
        case Subheading(title):
            yield Flow(f"<b>{escape(title)}</b>", styles["body"])
        case Bullets(entries):
            yield ListFlowable(
                [Flow(markup(text), styles["body"]) for text in entries],
                bulletType="bullet",
                start="•",
                bulletFontName="PlainRegular",
            )
        case References(numbered):
            for number, text in numbered:
                yield Flow(f"{number}. {markup(text)}", styles["body"])
        case _:
            head, rows, widths = grid_of(block)
            cells: list[list[Any]] = [[Flow(markup(text), styles["body"]) for text in head]] if head else []
            for row in rows:
                flows = [[Flow(markup(text), styles["body"]) for text in stack] for stack in row]
                cells.append([*flows, *[""] * (len(widths) - len(flows))])
            yield Grid(
                cells,
                [part * (A4[0] - 2 * MARGIN) for part in widths],
                repeatRows=int(bool(head)),
                style=_GRID,
            )


def markup(text: Text) -> str:
    """Return ``text`` in the tags that reportlab and HTML share, superscripts as reportlab calls them."""
    parts = []
    for run in text:
        words = escape(run.text)
        words = f"<b>{words}</b>" if run.bold else words
        parts.append(f'<a href="{escape(run.link)}">{words}</a>' if run.link else words)
        if run.citations:
            parts.append(f"<super>{','.join(map(str, run.citations))}</super>")
    return "".join(parts)
