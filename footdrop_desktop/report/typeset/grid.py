"""Tables: hairlines, a head that stands again on every page, rows that are never torn apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from reportlab.platypus import Flowable

from footdrop_desktop.report.typeset import styles
from footdrop_desktop.report.typeset.canvas import TaggedCanvas, tagged
from footdrop_desktop.report.typeset.structure import Element, Holder

_ACROSS: Final = 4.0
_ABOVE: Final = 1.1
_BELOW: Final = 2.0


@dataclass(slots=True)
class GridRow:
    """The cells of a row; ``span`` is how many columns the last one takes. ``holders`` are their elements.

    A row that is higher than a page is divided; its parts share ``holder``.
    """

    cells: Sequence[Flowable]
    span: int = 1
    is_head: bool = False
    holder: Holder = field(default_factory=lambda: Holder("TR"))


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
        self._head, self._rows, self._widths = tuple(head), list(rows), tuple(widths)
        self._highest, self._base, self._row_heads = highest, base, row_heads
        self._above, self._below, self._after = above, below, after
        self._holder = holder or Holder("Table")
        self._goes_on = goes_on

    def getSpaceAfter(self) -> float:  # noqa: N802  # reportlab's name
        """Return the room below, in points."""
        return self._after

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Return the room that is taken."""
        self._head_high = self._high(self._head, 1) if self._head else 0.0
        self._highs = [self._high(row.cells, row.span) for row in self._rows]
        self.width, self.height = aW, self._head_high + sum(self._highs)
        return aW, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803
        """Return two tables, the first of which fits; a row goes whole to the next page."""
        self.wrap(aW, aH)
        room, fits = aH - self._head_high, 0
        for high in self._highs:
            if high > room + 0.001:
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
        if self._head:
            if self._goes_on:
                with canvas.artifact("Pagination"):
                    self._cells(canvas, None, self._head, 1, y)
            else:
                row = table.add("TR")
                self._cells(canvas, row, self._head, 1, y, is_head=True)
            y -= self._head_high
            self._line(canvas, y, 0.6, is_rule=True)
        for row_, high in zip(self._rows, self._highs, strict=True):
            with canvas.inside(table):
                element = row_.holder.within(table)
            self._cells(canvas, element, row_.cells, row_.span, y)
            y -= high
            self._line(canvas, y, 0.4, is_rule=False)

    def _cells(
        self,
        canvas: TaggedCanvas,
        row: Element | None,
        cells: Sequence[Flowable],
        span: int,
        top: float,
        *,
        is_head: bool = False,
    ) -> None:
        x = 0.0
        for number, cell in enumerate(cells):
            takes = span if number == len(cells) - 1 else 1
            wide = sum(self._widths[number : number + takes])
            if row is not None:
                is_row_head = self._row_heads and number == 0 and not is_head
                tag = "TH" if is_head or is_row_head else "TD"
                scope = "Column" if is_head else "Row" if is_row_head else ""
                element = row.add(tag, scope=scope, span=takes)
                with canvas.inside(element):
                    self._cell(canvas, cell, x, wide, top)
            else:
                self._cell(canvas, cell, x, wide, top)
            x += wide

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

    def _high(self, cells: Sequence[Flowable], span: int) -> float:
        highest = 0.0
        for number, cell in enumerate(cells):
            takes = span if number == len(cells) - 1 else 1
            wide = sum(self._widths[number : number + takes]) - 2 * _ACROSS
            highest = max(highest, cell.wrap(wide, 1e6)[1])
        return highest + self._above + self._below

    def _divided(self, row: GridRow, room: float) -> tuple[GridRow, GridRow] | None:
        """Return a row in two parts, the first as high as ``room``; ``None`` when too little fits."""
        upper: list[Flowable] = []
        lower: list[Flowable] = []
        for number, cell in enumerate(row.cells):
            takes = row.span if number == len(row.cells) - 1 else 1
            wide = sum(self._widths[number : number + takes]) - 2 * _ACROSS
            parts = cell.split(wide, room - self._above - self._below)
            if not parts:
                return None
            upper.append(parts[0])
            lower.append(parts[1] if len(parts) > 1 else Nothing())
        return (
            GridRow(upper, row.span, holder=row.holder),
            GridRow(lower, row.span, holder=row.holder),
        )

    def _part(self, rows: Sequence[GridRow], *, goes_on: bool, after: float | None = None) -> Grid:
        return Grid(
            self._head,
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
