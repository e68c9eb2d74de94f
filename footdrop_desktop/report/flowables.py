"""Blocks of the report as reportlab flowables. Everything escapes its text and flows over pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final
from xml.sax.saxutils import escape, quoteattr

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, KeepTogether, Spacer
from reportlab.platypus import Paragraph as Flow
from reportlab.platypus import Table as Grid

from footdrop_desktop.report import styles
from footdrop_desktop.report.blocks import (
    Block,
    Box,
    Bullets,
    Columns,
    Paragraph,
    References,
    Run,
    Section,
    Subheading,
    Table,
    Text,
)
from footdrop_desktop.report.fonts import Face, cleaned, pieces

ROOM: Final = 96.0
"""What a heading needs below it on the page, or it moves on: itself and a few lines."""
_ROOM_SUBHEADING: Final = 64.0
_GAP: Final = 16.0
_BOX_ROWS: Final = 40
_KEPT_ROWS: Final = 6
"""A table of no more rows is not divided between two pages."""
_EMPTY: Final = (Run("\u00a0"),)
_COLOURS: Final = {"muted": styles.MUTED.hexval(), "alarm": styles.ALARM.hexval()}


def section_flowables(section: Section) -> list[Flowable]:
    """Return a section's heading and its blocks; the heading never stands alone at a page's end."""
    if section.part:
        part = flow((Run(section.title),), styles.PART, Face.BOLD)
        rule = HRFlowable(width="100%", thickness=1.4, color=styles.ACCENT, spaceBefore=1, spaceAfter=2)
        return [CondPageBreak(ROOM + 40), part, rule]
    heading: list[Flowable] = [
        flow((Run(section.title),), styles.HEADING, Face.SEMIBOLD),
        HRFlowable(width="100%", thickness=0.6, color=styles.RULE, spaceBefore=0, spaceAfter=4),
    ]
    first, *rest = section.blocks
    head: list[Flowable]
    if isinstance(first, Columns):
        head = [KeepTogether([*heading, _columns(first)])]
    elif isinstance(first, Table) and len(first.rows) <= _KEPT_ROWS:
        head = [KeepTogether([*heading, _table(first)])]
    else:
        head = [CondPageBreak(ROOM), *heading, *block_flowables(first)]
    return head + [flowable for block in rest for flowable in block_flowables(block)]


def block_flowables(block: Block) -> Iterator[Flowable]:
    """Yield the flowables of one block."""
    match block:
        case Paragraph(text):
            yield from (flow(line, styles.LINE) for line in lines(text))
            yield Spacer(0, styles.BODY.spaceAfter)
        case Subheading(title):
            yield CondPageBreak(_ROOM_SUBHEADING)
            yield flow((Run(title),), styles.SUBHEADING, Face.SEMIBOLD)
        case Bullets(entries):
            for entry in entries:
                yield flow(entry, styles.BULLET, bullet="•")
        case Columns():
            yield _columns(block)
        case Box():
            yield from _box(block)
        case Table():
            grid = _table(block)
            if len(block.rows) <= _KEPT_ROWS:
                yield KeepTogether([grid])
            else:
                yield CondPageBreak(_ROOM_SUBHEADING)
                yield grid
        case References(numbered):
            for number, entry in numbered:
                anchored = f'<a name="{anchor(number)}"/>{markup(entry)}'
                yield Flow(anchored, styles.REFERENCE, bulletText=f"{number}.")


def flow(text: Text, style: ParagraphStyle, face: Face = Face.REGULAR, bullet: str | None = None) -> Flow:
    """Return ``text`` as a paragraph."""
    return Flow(markup(text, face), style, bulletText=bullet)


def lines(text: Text) -> tuple[Text, ...]:
    """Split ``text`` where its own lines end: one paragraph for each keeps long notes fast to set."""
    found: list[list[Run]] = [[]]
    for run in text:
        first, *more = cleaned(run.text).split("\n")
        found[-1].append(replace(run, text=first, citations=() if more else run.citations))
        for number, line in enumerate(more, 1):
            found.append([replace(run, text=line, citations=run.citations if number == len(more) else ())])
    return tuple(tuple(line) if any(run.text for run in line) else _EMPTY for line in found)


def anchor(number: int) -> str:
    """Return the name of a literature entry inside the document."""
    return f"ref-{number}"


def markup(text: Text, face: Face = Face.REGULAR) -> str:
    """Return ``text`` in reportlab's mark-up: escaped, each piece in a font that has its letters."""
    return "".join(_run(run, face) for run in text)


def _run(run: Run, face: Face) -> str:
    chosen = face
    if run.bold:
        chosen = Face.SEMIBOLD if face is Face.REGULAR else face
    elif run.italic:
        chosen = Face.ITALIC
    marked = "".join(_piece(piece.font, piece.text) for piece in pieces(cleaned(run.text), chosen))
    colour = _COLOURS["muted"] if run.muted else _COLOURS["alarm"] if run.alarm else ""
    if colour:
        marked = f'<font color="{colour}">{marked}</font>'
    if run.link:
        marked = f'<a href={quoteattr(run.link)} color="{styles.LINK}">{marked}</a>'
    return marked + _superscripts(run.citations)


def _piece(font: str, text: str) -> str:
    escaped = escape(text)
    return escaped if font == Face.REGULAR.fonts[0] else f'<font name="{font}">{escaped}</font>'


def _superscripts(citations: tuple[int, ...]) -> str:
    if not citations:
        return ""
    links = ",".join(
        f'<a href="#{anchor(number)}" color="{styles.LINK}">{number}</a>' for number in citations
    )
    return (
        f'<super size="{styles.SUPERSCRIPT}" rise="{styles.RISE}">'
        f'<font color="{styles.LINK}">{links}</font></super>'
    )


def _columns(columns: Columns) -> Grid:
    half = (styles.WIDTH - _GAP) / 2
    stacks = [[flow(text, styles.BODY) for text in side] for side in (columns.right, columns.left)]
    style: list[tuple[Any, ...]] = [
        ("FONT", (0, 0), (-1, -1), styles.BODY.fontName, 4, 4),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
    return Grid([[stacks[0], "", stacks[1]]], colWidths=[half, _GAP, half], style=style, spaceAfter=3)


def _box(box: Box) -> Iterator[Grid]:
    """Yield an outlined box, in parts of some rows each: one long table would be slow to divide."""
    rows: list[Flow] = []
    starts: list[int] = []
    for stack in box.entries:
        starts.append(len(rows))
        rows += [flow(line, styles.BOXED) for text in stack for line in lines(text)]
    for begin in range(0, len(rows), _BOX_ROWS):
        part = rows[begin : begin + _BOX_ROWS]
        inside = [start - begin for start in starts if 0 <= start - begin < len(part)]
        is_last = begin + len(part) == len(rows)
        style = _box_style(box, inside, is_first=begin == 0, is_last=is_last)
        cells = [[row] for row in part]
        yield Grid(cells, colWidths=[styles.WIDTH], style=style, splitInRow=1, spaceAfter=3 if is_last else 0)


def _box_style(box: Box, starts: list[int], *, is_first: bool, is_last: bool) -> list[tuple[Any, ...]]:
    line = (0.9, styles.ALARM) if box.alarm else (0.6, styles.RULE)
    style: list[tuple[Any, ...]] = [
        ("FONT", (0, 0), (-1, -1), styles.BOXED.fontName, 4, 4),
        ("LEFTPADDING", (0, 0), (-1, -1), 9),
        ("RIGHTPADDING", (0, 0), (-1, -1), 9),
        ("TOPPADDING", (0, 0), (-1, -1), 1.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
        ("LINEBEFORE", (0, 0), (0, -1), *line),
        ("LINEAFTER", (-1, 0), (-1, -1), *line),
    ]
    for start in starts:
        style.append(("TOPPADDING", (0, start), (-1, start), 5))
        if start:
            style.append(("LINEABOVE", (0, start), (-1, start), 0.4, styles.HAIRLINE))
            style.append(("BOTTOMPADDING", (0, start - 1), (-1, start - 1), 5))
    if is_first:
        style.append(("LINEABOVE", (0, 0), (-1, 0), *line))
    if is_last:
        style.append(("BOTTOMPADDING", (0, -1), (-1, -1), 6))
        style.append(("LINEBELOW", (0, -1), (-1, -1), *line))
    return style


def _table(table: Table) -> Grid:
    """Return a table with hairlines; its head stands again on every page."""
    columns = len(table.widths)
    style: list[tuple[Any, ...]] = [
        ("FONT", (0, 0), (-1, -1), styles.CELL.fontName, 4, 4),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, -1), 1.1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.0),
        ("LINEBELOW", (0, 0), (-1, 0), 0.6, styles.RULE),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, styles.HAIRLINE),
    ]
    titles = (Run(title, muted=place > 0) for place, title in enumerate(table.head))
    head = [flow((title,), styles.CELL, Face.SEMIBOLD) for title in titles]
    rows: list[list[Flowable | str]] = [[*head]]
    for row in table.rows:
        if len(row) < columns:
            style.append(("SPAN", (len(row) - 1, len(rows)), (-1, len(rows))))
        cells: list[Flowable | str] = [flow(text, styles.CELL) for text in row]
        rows.append(cells + [""] * (columns - len(row)))
    widths = [width * styles.WIDTH for width in table.widths]
    return Grid(rows, colWidths=widths, style=style, repeatRows=1, splitInRow=1, spaceAfter=6)
