"""The values of a plot as a table: as high as its lines, so that the page around it is what scrolls."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from footdrop_desktop.report.overview_words import Plotted
from footdrop_desktop.ui import theme

_ROW: Final = 30
_EDGE: Final = 4
_BESIDE: Final = 6
_NAMES: Final = 0.7


class CountTable(QTableView):
    """Arrows go from place to place, Tab leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(f"QTableView::item {{ padding: 0 {theme.px(_BESIDE)}px; }}")
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(theme.px(_ROW))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def show_plotted(self, plotted: Plotted) -> None:
        """Show other values."""
        self.setAccessibleName(plotted.title)
        self._model.clear()
        self._model.setHorizontalHeaderLabels(plotted.heads)
        for bar in plotted.bars:
            self._model.appendRow([QStandardItem(bar.name), QStandardItem(bar.shown)])
        self._lay_out()

    def shown_rows(self) -> list[tuple[str, str]]:
        """Return the names and numbers that stand in it."""
        model = self._model
        return [(model.item(row, 0).text(), model.item(row, 1).text()) for row in range(model.rowCount())]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def _lay_out(self) -> None:
        if self._model.columnCount() == 0:
            return
        room = self.viewport().width()
        names = round(room * _NAMES)
        self.setColumnWidth(0, names)
        self.setColumnWidth(1, room - names)
        self.resizeRowsToContents()
        high = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        self.setFixedHeight(high + _EDGE)
