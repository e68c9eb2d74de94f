"""Lines of a list as values, and the one item model that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

KEY_ROLE: Final = int(Qt.ItemDataRole.UserRole)
CELL_ROLE: Final = KEY_ROLE + 1
SORT_ROLE: Final = KEY_ROLE + 2
_NO_INDEX: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place: text, its first ``bold`` characters in bold, and small marks.

    ``pills`` are pairs of a word and a tone (empty, ``amber``, or ``red``). ``sort`` is what the
    list sorts by, where it is not the text.
    """

    text: str
    bold: int = 0
    pills: tuple[tuple[str, str], ...] = ()
    struck: bool = False
    muted: bool = False
    sort: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.text, *(word for word, _ in self.pills)) if part)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a list; ``key`` names what it stands for."""

    key: str
    cells: tuple[Cell, ...]


class RowsModel(QAbstractTableModel):
    """Shows rows under fixed heads."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        cell = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return cell.spoken
            case 256:
                return row.key
            case 257:
                return cell
            case 258:
                return cell.sort or cell.text.casefold()
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None
