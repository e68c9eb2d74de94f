"""The lines of a comparison as a table: a column for each visit, or one for all where it is narrow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from footdrop_desktop.history.comparison import Verdict
from footdrop_desktop.report.blocks import words
from footdrop_desktop.report.compared import Cell, Compared, with_step
from footdrop_desktop.report.comparing import verdict_words
from footdrop_desktop.report.wording import Wording

Index = QModelIndex | QPersistentModelIndex

SAID_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_NO_INDEX: Final = QModelIndex()
_INKS: Final = {Verdict.BETTER: "green", Verdict.WORSE: "red"}
_QUIET: Final = frozenset((Verdict.SAME, Verdict.NEW, Verdict.GONE))


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of text in a place of the table; ``ink`` names a colour of the theme."""

    text: str
    ink: str = "text"
    bold: bool = False
    small: bool = False


class CompareModel(QAbstractTableModel):
    """Every place is spoken with its heads."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._days: tuple[str, ...] = ()
        self._change = ""
        self._wording = wording
        self._lines: tuple[Compared, ...] = ()
        self._stacked = False

    @property
    def lines(self) -> tuple[Compared, ...]:
        """What is shown."""
        return self._lines

    @property
    def stacked(self) -> bool:
        """Whether all visits stand in one column."""
        return self._stacked

    @property
    def heads(self) -> tuple[str, ...]:
        """What stands above the columns."""
        visits = (self._wording.strings.text("compare", "compare.visits"),) if self._stacked else self._days
        return (self._title, *visits, *((self._change,) if self._change else ()))

    def show_heads(self, title: str, days: Sequence[str], change: str, wording: Wording) -> None:
        """Show other heads, and no line below them yet."""
        self.beginResetModel()
        self._title, self._days, self._change, self._wording = title, tuple(days), change, wording
        self._lines = ()
        self.endResetModel()

    def show_lines(self, lines: Sequence[Compared]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def stack(self, stacked: bool) -> None:
        """Put all visits into one column, or each into its own."""
        if stacked != self._stacked:
            self.beginResetModel()
            self._stacked = stacked
            self.endResetModel()

    def said(self, row: int, column: int) -> tuple[Said, ...]:
        """Return what stands in a place, piece beneath piece."""
        line = self._lines[row]
        if column == 0:
            return (Said(line.name),)
        if self._change and column == len(self.heads) - 1:
            return (_change(line),)
        if self._stacked:
            return tuple(self._stack(line))
        return tuple(self._cell(line.cells[column - 1]))

    def spoken(self, row: int, column: int) -> str:
        """Return what a screen reader says: what it is of, which visit, and what it is."""
        line = self._lines[row]
        if column == 0:
            return line.name
        text = "; ".join(one.text for one in self.said(row, column))
        if not self._stacked and column <= len(line.cells):
            text = with_step(line.cells[column - 1], self._wording)
        return self._wording.strings.text(
            "compare", "compare.cell", name=line.name, head=self.heads[column], value=text
        )

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(one.text for one in self.said(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row, column)
        if role == SAID_ROLE:
            return self.said(row, column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
        return None

    def _cell(self, cell: Cell) -> Iterator[Said]:
        yield Said(cell.text, "red" if cell.alarm else "muted" if cell.muted else "text", bold=cell.alarm)
        if cell.step is not None:
            text = words(verdict_words(cell.step, self._wording))
            yield Said(text, _INKS.get(cell.step, "muted"), small=True)

    def _stack(self, line: Compared) -> Iterator[Said]:
        """Yield what each visit has, the visit before it."""
        for day, cell in zip(self._days, line.cells, strict=True):
            first, *rest = self._cell(cell)
            yield Said(day, "muted", small=True)
            yield first
            yield from rest


def _change(line: Compared) -> Said:
    quiet = line.verdict is None or (line.verdict in _QUIET and not line.varied)
    ink = "muted" if quiet else "text"
    return Said(
        line.change, _INKS.get(line.verdict, ink) if line.verdict else ink, bold=line.verdict in _INKS
    )
