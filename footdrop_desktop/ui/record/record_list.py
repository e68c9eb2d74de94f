"""A list of lines: moved in by arrows, opened by Enter or a double click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.record.row_painter import RowPainter
from footdrop_desktop.ui.record.rows import KEY_ROLE, SORT_ROLE, Row, RowsModel

ROW_HEIGHT: Final = 36
HEAD_HEIGHT: Final = 32
_LEAST_COLUMN: Final = 48


class RecordList(QTableView):
    """As high as its lines, and no higher than there is room. ``widths`` share out the width."""

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(
        self, name: str, heads: Sequence[str], widths: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._widths = tuple(widths)
        self._rows = RowsModel(heads, self)
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(self._rows)
        proxy.setSortRole(SORT_ROLE)
        proxy.setDynamicSortFilter(False)
        self.setModel(proxy)
        self.setItemDelegate(RowPainter(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.target(ROW_HEIGHT))
        head = self.horizontalHeader()
        head.setFixedHeight(theme.px(HEAD_HEIGHT))
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setMinimumSectionSize(theme.px(_LEAST_COLUMN))
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._on_head)
        head.sectionResized.connect(self._on_resized)
        self._sorted = -1
        self._down = False
        self._showing = self._sharing = False
        self.doubleClicked.connect(lambda index: self.opened.emit(str(index.data(KEY_ROLE))))
        self.selectionModel().currentRowChanged.connect(self._on_current)

    @property
    def widths(self) -> tuple[int, ...]:
        """The shares of the columns in the width."""
        return self._widths

    def show_widths(self, widths: Sequence[int]) -> None:
        """Take other shares; what does not fit the columns is left alone."""
        if len(widths) == len(self._widths) and all(width > 0 for width in widths):
            self._widths = tuple(widths)
            self._share_out()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows.rows

    @property
    def key(self) -> str:
        """The line that is selected, or empty."""
        index = self.currentIndex()
        return str(index.data(KEY_ROLE)) if index.isValid() else ""

    def show_rows(self, rows: Sequence[Row], *, select: str = "") -> None:
        """Show other lines; the line that was selected stays so, else the first one is."""
        wanted = select or self.key
        self._showing = True
        self._rows.show_rows(rows)
        keys = [str(self.model().index(at, 0).data(KEY_ROLE)) for at in range(len(rows))]
        if keys:
            self._select(keys.index(wanted) if wanted in keys else 0)
        self._showing = False
        self.updateGeometry()

    def step(self, by: int) -> None:
        """Select the line ``by`` lines further down."""
        place = self.currentIndex().row() + by
        if 0 <= place < self.model().rowCount():
            self._select(place)

    def _select(self, place: int) -> None:
        """Select a line; Qt's own ``selectRow`` finds none in a window from right to left not yet shown."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.model().index(place, 0), flags.ClearAndSelect | flags.Rows)

    def sizeHint(self) -> QSize:
        lines = theme.target(ROW_HEIGHT) * max(1, len(self._rows.rows))
        return QSize(400, theme.px(HEAD_HEIGHT) + lines + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, theme.px(HEAD_HEIGHT) + theme.target(ROW_HEIGHT) + 4)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._share_out()

    def _share_out(self) -> None:
        """Give each column its share of the width."""
        self._sharing = True
        room, whole = self.viewport().width(), sum(self._widths)
        taken = 0
        for place, width in enumerate(self._widths):
            last = place == len(self._widths) - 1
            size = room - taken if last else room * width // whole
            self.setColumnWidth(place, size)
            taken += size
        self._sharing = False

    def _on_resized(self, _column: int, _before: int, _after: int) -> None:
        """Keep the shares that the user drew; the columns fill the width again."""
        if not self._sharing:
            self._widths = tuple(max(1, self.columnWidth(place)) for place in range(len(self._widths)))
            self._share_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.key:
                self.opened.emit(self.key)
            return
        super().keyPressEvent(event)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self._showing:
            self.chosen.emit(str(index.data(KEY_ROLE)))

    def _on_head(self, column: int) -> None:
        self._down = not self._down if column == self._sorted else False
        self._sorted = column
        order = Qt.SortOrder.DescendingOrder if self._down else Qt.SortOrder.AscendingOrder
        self.model().sort(column, order)
