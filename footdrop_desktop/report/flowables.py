"""Blocks of a paper as flowables, each with its place in the structure."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from reportlab.graphics.barcode.qr import QrCode
from reportlab.platypus import Flowable, Spacer

from footdrop_desktop.report.blocks import (
    Bars,
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
from footdrop_desktop.report.typeset.bars import CountBar
from footdrop_desktop.report.typeset.blanks import Options, Room, WritingLines
from footdrop_desktop.report.typeset.chart import TrendChart
from footdrop_desktop.report.typeset.diagrams import DiagramRow
from footdrop_desktop.report.typeset.fonts import cleaned
from footdrop_desktop.report.typeset.frames import Beside, FigureFlow, Framed, Rule
from footdrop_desktop.report.typeset.grid import Grid, GridRow, Nothing
from footdrop_desktop.report.typeset.structure import Holder
from footdrop_desktop.report.typeset.styles import Setting, TextStyle, rgb
from footdrop_desktop.report.typeset.text import TextFlow, anchor_name
from footdrop_desktop.report.typeset.together import begun, height, kept, unwrapped

_HINT: Final = 45.0
_FEW: Final = 2
"""How high a line is at most that leads to something; how few parts stay with their heading."""
_GAP: Final = 16.0
_MOST_KEPT: Final = 0.35
"""What is higher, in parts of a page, is divided rather than moved on as a whole with its heading."""

_HIGHEST_ROW: Final = 0.85
"""A row that is higher, in parts of a page, is divided: a heading must find room above it."""

_KEPT_ROWS: Final = 6
"""A table of no more rows is not divided between two pages."""

_KEPT: Final = (Columns, Cards, Picture, Chart, Code)
"""Blocks that stay with their heading."""

_CODE: Final = 62.0
_BAR_SHARES: Final = (0.46, 0.12, 0.42)
_EMPTY: Final = (Run("\u00a0"),)
_BULLET: Final = "•"


def flowables(sections: Iterable[Section], setting: Setting) -> Iterator[Flowable]:
    """Yield headings and blocks; a heading, also one of a part, never stands alone at a page's end."""
    waiting: list[Flowable] = []
    for section in sections:
        first = section.blocks[0] if section.blocks else None
        if isinstance(first, Box) and first.alarm and first.listed:
            yield from kept([*waiting, _box(first, setting, section.title)], setting)
            waiting = yield from _joined([], section.blocks[1:], setting)
        elif any(isinstance(block, Code) for block in section.blocks):  # a code stays with what it leads to
            whole = [flow for block in section.blocks for flow in block_flowables(block, setting)]
            yield from kept([*waiting, *_headings(section, setting), *unwrapped(whole)], setting)
            waiting = []
        else:
            waiting = yield from _joined([*waiting, *_headings(section, setting)], section.blocks, setting)
    yield from waiting


def _headings(section: Section, setting: Setting) -> Iterator[Flowable]:
    look = setting.styles
    if section.part:
        yield _heading(section.title, look.part, setting, "H2", 2)
        yield Rule(1.4, styles.ACCENT, before=1, after=2)
    elif section.title:
        yield _heading(section.title, look.heading, setting, "H2", 2)
        yield Rule(0.6, styles.RULE, after=4)


def _joined(
    waiting: list[Flowable], blocks: Sequence[Block], setting: Setting
) -> Generator[Flowable, None, list[Flowable]]:
    """Yield blocks under their headings, and return the headings that still wait for what they head.

    What may not be divided stays with the heading above it, and so does a short line below a heading.
    """
    for number, block in enumerate(blocks):
        flows = list(block_flowables(block, setting))
        if not flows:
            continue
        goes_on = number + 1 < len(blocks)
        if isinstance(block, Subheading) or (goes_on and waiting and _is_hint(block, flows, setting)):
            waiting = [*waiting, *unwrapped(flows)]
        elif waiting and (_is_kept(block) or len(flows) <= _FEW):
            most = setting.height * (1.0 if _is_kept(block) else _MOST_KEPT)
            yield from kept([*waiting, *unwrapped(flows)], setting, most)
            waiting = []
        else:
            yield from begun(waiting, flows, setting)
            waiting = []
    return waiting


def _is_hint(block: Block, flows: list[Flowable], setting: Setting) -> bool:
    """Say whether a block is a short line that leads to the next one."""
    return isinstance(block, Paragraph) and height(flows, setting) < _HINT


def _is_kept(block: Block) -> bool:
    return isinstance(block, _KEPT) or (isinstance(block, (Table, Bars)) and len(block.rows) <= _KEPT_ROWS)


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
            yield from _list(entries, setting)
        case Columns(right, left) if right or left:
            stacks = [[TextFlow(text, look.body, base) for text in side] for side in (right, left)]
            yield Beside(stacks, gap=_GAP, base=base)
        case Box(entries, listed=listed) if entries or listed:
            yield _box(block, setting)
        case Table():
            grid = _table(block, setting)
            yield from kept([grid], setting) if _is_kept(block) else begun([], [grid], setting)
        case Bars():
            grid = _bars(block, setting)
            yield from kept([grid], setting) if _is_kept(block) else begun([], [grid], setting)
        case References(numbered):
            holder = Holder("L")
            for number, entry in numbered:
                yield _entry(entry, look.reference, setting, holder, f"{number}.", anchor_name(number))
        case Cards(cards) if cards:
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
            yield from kept(list(_blank(label, options, count, setting)), setting)
        case BlankGrid():
            yield from begun([], [_blank_grid(block, setting)], setting)


def lines(text: Text) -> tuple[Text, ...]:
    """Split ``text`` where its own lines end: one paragraph for each keeps long notes fast to set."""
    found: list[list[Run]] = [[]]
    for run in text:
        first, *more = cleaned(run.text).split("\n")
        found[-1].append(replace(run, text=first, citations=() if more else run.citations))
        for number, line in enumerate(more, 1):
            found.append([replace(run, text=line, citations=run.citations if number == len(more) else ())])
    return tuple(tuple(line) if any(run.text for run in line) else _EMPTY for line in found)


def _heading(title: str, style: TextStyle, setting: Setting, tag: str, level: int) -> TextFlow:
    return TextFlow((Run(title),), style, setting.base, holder=Holder(tag), bookmark=level)


def _list(entries: tuple[Text, ...], setting: Setting) -> Iterator[TextFlow]:
    holder = Holder("L")
    for entry in entries:
        if any(run.text.strip() or run.citations for run in entry):
            yield _entry(entry, setting.styles.bullet, setting, holder, _BULLET)


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
    listed: list[Flowable] = list(_list(box.listed, setting))
    if title:
        alarm = replace(look.heading, colour=rgb(styles.ALARM), before=0.0)
        listed.insert(0, _heading(title, alarm, setting, "H2", 2))
    if listed:
        stacks.append(listed)
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
    return Grid(head, rows, widths, highest=setting.height * _HIGHEST_ROW, base=base)


def _bars(bars: Bars, setting: Setting) -> Grid:
    """Return a table of three columns: names, numbers, and bars that say nothing more than the numbers."""
    look, base = setting.styles, setting.base
    first, second = bars.head
    head = [
        TextFlow((Run(first, bold=True),), look.cell, base),
        TextFlow((Run(second, bold=True, muted=True),), look.cell, base),
        Nothing(),
    ]
    longest = max((value for _, _, value in bars.rows), default=0.0)
    rows = [
        GridRow(
            [
                TextFlow((Run(name),), look.cell, base),
                TextFlow((Run(shown),), look.cell, base),
                CountBar(value / longest if longest else 0.0, base),
            ]
        )
        for name, shown, value in bars.rows
    ]
    widths = [share * setting.width for share in _BAR_SHARES]
    return Grid(head, rows, widths, highest=setting.height * _HIGHEST_ROW, base=base)


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
    return Grid(head, rows, widths, highest=setting.height * _HIGHEST_ROW, base=base, above=1.5, below=2.5)
