"""Tables: hairlines, a head that stands again on every page, rows divided only where no page holds them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from reportlab.platypus import Flowable

from footdrop_desktop.report.typeset import styles
from footdrop_desktop.report.typeset.canvas import TaggedCanvas, tagged
from footdrop_desktop.report.typeset.structure import Element, Holder
from footdrop_desktop.report.typeset.styles import NEARLY

_ACROSS: Final = 4.0
_ABOVE: Final = 1.1
_BELOW: Final = 2.0
_BEGUN: Final = 40.0
"""How much of a row that no page holds stands at least at the foot of a page."""

_REPEATED: Final = 0.4
"""A head that takes more of a page, in parts of its height, stands once, like a row."""


@dataclass(slots=True)
class GridRow:
    """The cells of a row; ``span`` is how many columns the last one takes.

    A row that is higher than a page is divided; its parts share ``holder``, and ``held``, the elements
    of its cells.
    """

    cells: Sequence[Flowable]
    span: int = 1
    is_head: bool = False
    holder: Holder = field(default_factory=lambda: Holder("TR"))
    held: dict[int, Holder] = field(default_factory=dict)

    def columns(self, widths: Sequence[float]) -> Iterator[tuple[Flowable, int, float]]:
        """Yield each cell, how many columns it takes, and how wide it is."""
        for number, cell in enumerate(self.cells):
            takes = self.span if number == len(self.cells) - 1 else 1
            yield cell, takes, sum(widths[number : number + takes])


class Grid(Flowable):
    """Rows under a head; ``widths`` in points. The first cell of a row is its head, if ``row_heads``."""

    def __init__(
        self,
        head: Sequence[Flowable],
        rows: Sequence[GridRow],
        widths: Sequence[float],
        *,
        highest: float,
        base: int = 0,
        row_heads: bool = True,
        above: float = _ABOVE,
        below: float = _BELOW,
        after: float = 6.0,
        holder: Holder | None = None,
        goes_on: bool = False,
    ) -> None:
        """Keep the cells; a row higher than ``highest`` is divided, because it fits on no page."""
        super().__init__()
        self._rows, self._widths = list(rows), tuple(widths)
        self._highest, self._base, self._row_heads = highest, base, row_heads
        self._above, self._below, self._after = above, below, after
        self._holder = holder or Holder("Table")
        self._goes_on = goes_on
        self._head = GridRow(head, is_head=True) if head else None
        if self._head is not None and self._high(self._head) > highest * _REPEATED:
            self._rows.insert(0, self._head)
            self._head = None

    def getSpaceAfter(self) -> float:  # noqa: N802  # reportlab's name
        """Return the room below, in points."""
        return self._after

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Return the room that is taken."""
        self._head_high = 0.0 if self._head is None else self._high(self._head)
        self._highs = [self._high(row) for row in self._rows]
        self.width, self.height = aW, self._head_high + sum(self._highs)
        return aW, self.height

    def beginning(self, width: float) -> float:
        """Return the least height with which it begins: the head, and a row under it."""
        self.wrap(width, 0)
        first = self._highs[0] if self._highs else 0.0
        return self._head_high + (_BEGUN if self._head_high + first > self._highest else first)

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803
        """Return two tables, the first of which fits; a row goes whole to the next page."""
        self.wrap(aW, aH)
        room, fits = aH - self._head_high, 0
        for high in self._highs:
            if high > room + NEARLY:
                break
            room -= high
            fits += 1
        if fits == len(self._rows):
            return [self]
        first, rest = self._rows[:fits], self._rows[fits:]
        if rest and self._highs[fits] + self._head_high > self._highest:
            divided = self._divided(rest[0], room)
            if divided is not None:
                first, rest = [*first, divided[0]], [divided[1], *rest[1:]]
        if not first:
            return []
        return [self._part(first, goes_on=self._goes_on, after=0.0), self._part(rest, goes_on=True)]

    def draw(self) -> None:
        """Draw head and rows from above."""
        canvas = tagged(self)
        table = self._holder.within(canvas.current)
        y = self.height
        if self._head is not None:
            if self._goes_on:
                with canvas.artifact("Pagination"):
                    self._cells(canvas, self._head, None, y)
            else:
                self._cells(canvas, self._head, table, y)
            y -= self._head_high
            self._line(canvas, y, 0.6, is_rule=True)
        for row, high in zip(self._rows, self._highs, strict=True):
            self._cells(canvas, row, table, y)
            y -= high
            self._line(canvas, y, 0.6 if row.is_head else 0.4, is_rule=row.is_head)

    def _cells(self, canvas: TaggedCanvas, row: GridRow, table: Element | None, top: float) -> None:
        """Draw a row, below ``table`` or, without one, into what is open."""
        x = 0.0
        for number, (cell, takes, wide) in enumerate(row.columns(self._widths)):
            if table is None:
                self._cell(canvas, cell, x, wide, top)
            else:
                with canvas.inside(self._held(row, number, takes).within(table)):
                    self._cell(canvas, cell, x, wide, top)
            x += wide

    def _held(self, row: GridRow, number: int, takes: int) -> Holder:
        """Return the element of a cell: one, also when the row is divided."""
        if number not in row.held:
            scope = "Column" if row.is_head else "Row" if self._row_heads and number == 0 else ""
            tag = "TH" if scope else "TD"
            row.held[number] = Holder(tag, row.holder, scope=scope, span=takes)
        return row.held[number]

    def _cell(self, canvas: TaggedCanvas, cell: Flowable, x: float, wide: float, top: float) -> None:
        inner = wide - 2 * _ACROSS
        high = cell.wrap(inner, 1e6)[1]
        left = self.width - x - wide if self._base else x
        cell.drawOn(canvas, left + _ACROSS, top - self._above - high)

    def _line(self, canvas: TaggedCanvas, y: float, thickness: float, *, is_rule: bool) -> None:
        with canvas.artifact():
            canvas.setStrokeColor(styles.RULE if is_rule else styles.HAIRLINE)
            canvas.setLineWidth(thickness)
            canvas.line(0, y, sum(self._widths), y)

    def _high(self, row: GridRow) -> float:
        cells = row.columns(self._widths)
        highest = max((cell.wrap(wide - 2 * _ACROSS, 1e6)[1] for cell, _, wide in cells), default=0.0)
        return highest + self._above + self._below

    def _divided(self, row: GridRow, room: float) -> tuple[GridRow, GridRow] | None:
        """Return a row in two parts, the first as high as ``room``; ``None`` when too little fits."""
        room -= self._above + self._below
        upper: list[Flowable] = []
        lower: list[Flowable] = []
        for cell, _, wide in row.columns(self._widths):
            inner = wide - 2 * _ACROSS
            parts = [cell] if cell.wrap(inner, room)[1] <= room else cell.split(inner, room)
            if not parts:
                return None
            upper.append(parts[0])
            lower.append(parts[1] if len(parts) > 1 else Nothing())
        return replace(row, cells=upper), replace(row, cells=lower)

    def _part(self, rows: Sequence[GridRow], *, goes_on: bool, after: float | None = None) -> Grid:
        return Grid(
            self._head.cells if self._head is not None else (),
            rows,
            self._widths,
            highest=self._highest,
            base=self._base,
            row_heads=self._row_heads,
            above=self._above,
            below=self._below,
            after=self._after if after is None else after,
            holder=self._holder,
            goes_on=goes_on,
        )


class Nothing(Flowable):
    """An empty cell."""

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Return that no room is taken."""
        self.width = aW
        return aW, 0.0

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: ARG002, N803
        """Return itself: it fits everywhere."""
        return [self]

    def draw(self) -> None:
        """Draw nothing."""
