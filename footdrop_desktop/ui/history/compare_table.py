"""A table of a comparison: as high as its lines, so that the page around it is what scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QScrollArea, QTableView, QWidget

from footdrop_desktop.report.compared import Compared
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.history.compare_model import CompareModel, Index
from footdrop_desktop.ui.history.compare_painter import ComparePainter

_HEAD: Final = 32
_NAME: Final = 150
_VISIT: Final = 92
_CHANGE: Final = 128
"""For text of the usual size: the least that the columns need beside each other, in pixels."""

_SHARES: Final = (34, 20, 24)
_STACKED: Final = (30, 44, 26)
"""How the width is shared out: names, each visit or all of them, the change."""

_ROUND: Final = 60
_EDGE: Final = 3
_PADDING: Final = 24
_ABOVE_HEAD: Final = 12


class CompareTable(QTableView):
    """Arrows go from place to place, Tab leaves. Where it is too narrow, the visits share a column.

    A table is made once and shows one comparison after the other.
    """

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = 0
        self._has_change = False
        self._lines = CompareModel(wording, self)
        self.setModel(self._lines)
        self.setItemDelegate(ComparePainter(self))
        self.setVisible(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumHeight(theme.px(_HEAD))

    @property
    def lines(self) -> tuple[Compared, ...]:
        """What is shown."""
        return self._lines.lines

    @property
    def lines_model(self) -> CompareModel:
        """The places of the table."""
        return self._lines

    def show_heads(self, title: str, days: Sequence[str], change: str, wording: Wording) -> None:
        """Show other visits; ``show_lines`` is to follow."""
        self._days = len(days)
        self._has_change = bool(change)
        self._lines.show_heads(title, days, change, wording)
        self.setAccessibleName(wording.strings.text("compare", "compare.table", title=title))

    def show_lines(self, lines: Sequence[Compared]) -> None:
        """Show other lines; a table without lines is hidden."""
        self._lines.show_lines(lines)
        self.setVisible(bool(lines))
        if lines:
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._lines.lines:
            self._lay_out()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Have the page follow the keyboard."""
        super().currentChanged(current, previous)
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        ground = page.widget() if isinstance(page, QScrollArea) else None
        if isinstance(page, QScrollArea) and ground is not None and current.isValid() and self.hasFocus():
            place = self.viewport().mapTo(ground, self.visualRect(current).center())
            page.ensureVisible(place.x(), place.y(), 0, theme.px(_ROUND))

    def _lay_out(self) -> None:
        """Share out the width, then be as high as the lines need."""
        room = self.viewport().width()
        needed = theme.px(_NAME + _VISIT * self._days + _CHANGE * self._has_change)
        self._lines.stack(room < needed)
        name, visit, change = _STACKED if self._lines.stacked else _SHARES
        shares = [name, *[visit] * (1 if self._lines.stacked else self._days)]
        if self._has_change:
            shares.append(change)
        taken, whole = 0, sum(shares)
        for place, share in enumerate(shares):
            size = room - taken if place == len(shares) - 1 else room * share // whole
            self.setColumnWidth(place, size)
            taken += size
        self.resizeRowsToContents()
        high = self._head_height()
        self.horizontalHeader().setFixedHeight(high)
        self.setFixedHeight(high + self.verticalHeader().length() + 2 * _EDGE)

    def _head_height(self) -> int:
        """Return what the heads need: they wrap, and Qt asks for no more than one line."""
        metrics = QFontMetrics(theme.font(theme.SMALL, QFont.Weight.DemiBold))
        wrap = int(Qt.TextFlag.TextWordWrap)
        lines = (
            metrics.boundingRect(
                0, 0, self.columnWidth(place) - theme.px(_PADDING), 10_000, wrap, head
            ).height()
            for place, head in enumerate(self._lines.heads)
        )
        return max(theme.px(_HEAD), max(lines) + theme.px(_ABOVE_HEAD))
