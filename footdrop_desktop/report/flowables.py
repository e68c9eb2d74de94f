"""Blocks of a paper as flowables, each with its place in the structure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from reportlab.graphics.barcode.qr import QrCode
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from footdrop_desktop.report.blocks import (
    Blank,
    BlankGrid,
    Block,
    Box,
    Bullets,
    Cards,
    Chart,
    Code,
    Columns,
    Paragraph,
    Picture,
    References,
    Run,
    Section,
    Subheading,
    Table,
    Text,
)
from footdrop_desktop.report.typeset import styles
from footdrop_desktop.report.typeset.blanks import Options, Room, WritingLines
from footdrop_desktop.report.typeset.chart import TrendChart
from footdrop_desktop.report.typeset.diagrams import DiagramRow
from footdrop_desktop.report.typeset.fonts import cleaned
from footdrop_desktop.report.typeset.frames import Beside, FigureFlow, Framed, Rule, Stack
from footdrop_desktop.report.typeset.grid import Grid, GridRow
from footdrop_desktop.report.typeset.structure import Holder
from footdrop_desktop.report.typeset.styles import Setting, TextStyle, rgb
from footdrop_desktop.report.typeset.text import TextFlow, anchor_name

_ROOM: Final = 62.0
"""What a heading needs below it on the page, or it moves on: a few lines."""

_HINT: Final = 45.0
_FEW: Final = 2
"""How high a line is at most that leads to something; how few parts stay with their heading."""
_GAP: Final = 16.0
_KEPT_ROWS: Final = 6
"""A table of no more rows is not divided between two pages."""

_KEPT: Final = (Columns, Cards, Picture, Chart, Code)
"""Blocks that stay with their heading."""

_CODE: Final = 62.0
_EMPTY: Final = (Run("\u00a0"),)
_BULLET: Final = "•"


def section_flowables(section: Section, setting: Setting) -> list[Flowable]:
    """Return a section's heading and its blocks; the heading never stands alone at a page's end."""
    look = setting.styles
    if section.part:
        part = _heading(section.title, look.part, setting, "H2", 2)
        rule = Rule(1.4, styles.ACCENT, before=1, after=2)
        return [CondPageBreak(_ROOM + 80), part, rule]
    heading: list[Flowable] = []
    first = section.blocks[0] if section.blocks else None
    if isinstance(first, Box) and first.alarm and first.listed:
        return [KeepTogether([_box(first, setting, section.title)])]
    if section.title:
        heading = [
            _heading(section.title, look.heading, setting, "H2", 2),
            Rule(0.6, styles.RULE, after=4),
        ]
    found = list(_joined(heading, section.blocks, setting))
    if any(isinstance(block, Code) for block in section.blocks):
        return [KeepTogether(list(_unwrapped(found)))]
    return found


def _joined(heading: list[Flowable], blocks: Sequence[Block], setting: Setting) -> Iterator[Flowable]:
    """Yield blocks under their headings: a heading, and a line below it, never stand alone.

    What may not be divided stays with the heading above it.
    """
    waiting = heading
    for number, block in enumerate(blocks):
        flows = list(block_flowables(block, setting))
        goes_on = number + 1 < len(blocks)
        if goes_on and (isinstance(block, Subheading) or (waiting and _is_hint(block, flows, setting))):
            waiting = [*waiting, *_unwrapped(flows)]
        elif waiting and (_is_kept(block) or len(flows) <= _FEW):
            yield KeepTogether([*waiting, *_unwrapped(flows)])
            waiting = []
        else:
            if waiting:
                yield CondPageBreak(_height(waiting, setting) + _ROOM)
                yield from waiting
                waiting = []
            yield from flows
    yield from waiting


def _is_hint(block: Block, flows: list[Flowable], setting: Setting) -> bool:
    """Say whether a block is a short line that leads to the next one."""
    return isinstance(block, Paragraph) and _height(flows, setting) < _HINT


def _height(flowables: Sequence[Flowable], setting: Setting) -> float:
    return Stack(flowables).height(setting.width)


def _is_kept(block: Block) -> bool:
    return isinstance(block, _KEPT) or (isinstance(block, Table) and len(block.rows) <= _KEPT_ROWS)


def block_flowables(block: Block, setting: Setting) -> Iterator[Flowable]:
    """Yield what a block is set as."""
    look, base = setting.styles, setting.base
    match block:
        case Paragraph(text):
            *first, last = lines(text)
            for line in first:
                yield TextFlow(line, look.line, base)
            yield TextFlow(last, look.body, base)
        case Subheading(title):
            yield _heading(title, look.subheading, setting, "H3", 3)
        case Bullets(entries):
            yield from _list(entries, look.bullet, setting, Holder("L"))
        case Columns(right, left):
            stacks = [[TextFlow(text, look.body, base) for text in side] for side in (right, left)]
            yield Beside(stacks, gap=_GAP, base=base)
        case Box(entries):
            yield _box(block, setting)
        case Table():
            grid = _table(block, setting)
            if len(block.rows) <= _KEPT_ROWS:
                yield KeepTogether([grid])
            else:
                yield CondPageBreak(_ROOM)
                yield grid
        case References(numbered):
            holder = Holder("L")
            for number, entry in numbered:
                yield _entry(entry, look.reference, setting, holder, f"{number}.", anchor_name(number))
        case Cards(cards):
            yield Beside(
                [
                    [
                        _heading(title, look.subheading, setting, "H3", 3),
                        *(TextFlow(text, look.boxed, base) for text in stack),
                    ]
                    for title, stack in cards
                ],
                gap=_GAP,
                base=base,
                framed=True,
                after=6,
            )
        case Picture():
            drawing = DiagramRow(
                block.figures,
                block.legend,
                block.height,
                layer=block.layer,
                signs_always=block.signs_always,
                base=base,
            )
            yield FigureFlow(drawing, block.alt)
        case Chart(trend, alt, high, names, band):
            yield FigureFlow(TrendChart(trend, names, band, high, base), alt)
        case Code():
            yield _code(block, setting)
        case Blank(label, options, count):
            yield KeepTogether(list(_blank(label, options, count, setting)))
        case BlankGrid():
            yield CondPageBreak(_ROOM)
            yield _blank_grid(block, setting)


def lines(text: Text) -> tuple[Text, ...]:
    """Split ``text`` where its own lines end: one paragraph for each keeps long notes fast to set."""
    found: list[list[Run]] = [[]]
    for run in text:
        first, *more = cleaned(run.text).split("\n")
        found[-1].append(replace(run, text=first, citations=() if more else run.citations))
        for number, line in enumerate(more, 1):
            found.append([replace(run, text=line, citations=run.citations if number == len(more) else ())])
    return tuple(tuple(line) if any(run.text for run in line) else _EMPTY for line in found)


def kept_with_last(story: list[Flowable], last: Sequence[Flowable]) -> list[Flowable]:
    """Return ``story`` with ``last`` at its end, never on a page of its own."""
    *before, end = story
    return [*before, KeepTogether([*_unwrapped([end]), *last])]


def _unwrapped(flowables: list[Flowable]) -> Iterator[Flowable]:
    """Yield flowables without what keeps them together: something around them does."""
    for flowable in flowables:
        if isinstance(flowable, KeepTogether):
            yield from flowable._content  # type: ignore[attr-defined]  # noqa: SLF001
        elif not isinstance(flowable, CondPageBreak):
            yield flowable


def _heading(title: str, style: TextStyle, setting: Setting, tag: str, level: int) -> TextFlow:
    return TextFlow((Run(title),), style, setting.base, holder=Holder(tag), bookmark=level)


def _list(
    entries: tuple[Text, ...], style: TextStyle, setting: Setting, holder: Holder
) -> Iterator[TextFlow]:
    for entry in entries:
        yield _entry(entry, style, setting, holder, _BULLET)


def _entry(
    text: Text, style: TextStyle, setting: Setting, holder: Holder, label: str, anchor: str = ""
) -> TextFlow:
    body = Holder("LBody", Holder("LI", holder))
    return TextFlow(text, style, setting.base, holder=body, label=label, anchor=anchor)


def _box(box: Box, setting: Setting, title: str = "") -> Framed:
    """Return a box; with a title it is a section of its own."""
    look, base = setting.styles, setting.base
    stacks: list[list[Flowable]] = []
    for stack in box.entries:
        flows: list[Flowable] = []
        for text in stack:
            flows += [TextFlow(line, look.boxed, base) for line in lines(text)]
        stacks.append(flows)
    if title:
        alarm = replace(look.heading, colour=rgb(styles.ALARM), before=0.0)
        entries = _list(box.listed, look.bullet, setting, Holder("L"))
        stacks.append([_heading(title, alarm, setting, "H2", 2), *entries])
    return Framed(stacks, alarm=box.alarm, padding=13.0 if title else 9.0)


def _table(table: Table, setting: Setting) -> Grid:
    """Return a table with hairlines; its head stands again on every page."""
    look, base = setting.styles, setting.base
    titles = (Run(title, bold=True, muted=place > 0) for place, title in enumerate(table.head))
    head = [TextFlow((title,), look.cell, base) for title in titles] if any(table.head) else []
    columns = len(table.widths)
    rows = [
        GridRow([TextFlow(text, look.cell, base) for text in row], columns - len(row) + 1)
        for row in table.rows
    ]
    widths = [share * setting.width for share in table.widths]
    return Grid(head, rows, widths, highest=setting.height, base=base)


def _code(code: Code, setting: Setting) -> Beside:
    """Return a QR code and what it leads to."""
    square = QrCode(code.data, width=_CODE, height=_CODE, qrBorder=0, qrLevel="M")
    figure = FigureFlow(_Square(square, _CODE), code.alt)
    style = replace(setting.styles.reference, indent=0.0)
    words = [TextFlow(line, style, setting.base) for line in lines(code.text)]
    return Beside([[figure], [Spacer(0, 4), *words]], gap=12, base=setting.base, widths=[_CODE, 0])


class _Square(Flowable):
    """A QR code, which knows only how to draw itself at a place."""

    def __init__(self, code: QrCode, size: float) -> None:
        super().__init__()
        self._code, self._size = code, size

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803  # reportlab's names
        """Return the room that is taken."""
        return self._size, self._size

    def draw(self) -> None:
        """Draw it in the ink of the text."""
        self.canv.setFillColor(styles.INK)
        self._code.drawOn(self.canv, 0, 0)


def _blank(label: Text, options: tuple[str, ...], count: int, setting: Setting) -> Iterator[Flowable]:
    look, base = setting.styles, setting.base
    yield TextFlow(label, look.line, base)
    if options:
        yield Options(options, look.cell, base, after=3.0)
    if count:
        yield WritingLines(count)


def _blank_grid(grid: BlankGrid, setting: Setting) -> Grid:
    look, base = setting.styles, setting.base
    head = [TextFlow((Run(title, bold=True),), look.cell, base) for title in grid.head]
    rows = [
        GridRow(
            [
                TextFlow(label, look.cell, base),
                *(Options(cell, look.cell, base) if cell else Room() for cell in cells),
            ]
        )
        for label, cells in grid.rows
    ]
    widths = [share * setting.width for share in grid.widths]
    return Grid(head, rows, widths, highest=setting.height, base=base, above=1.5, below=2.5)
