"""A trend as a table: the same values as its chart, cell by cell, for the keyboard and a screen reader."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.history.trend_words import Reading, ShownTrend
from footdrop_desktop.ui.record.row_painter import RowPainter
from footdrop_desktop.ui.record.rows import KEY_ROLE, Cell, Row, RowsModel

_ROW: Final = 32
_HEAD: Final = 32
_MOST_ROWS: Final = 12
_BESIDE: Final = 26
_WIDEST: Final = 340


class TrendTable(QTableView):
    """A line for each visit and each day of events; ``visit_wanted`` tells the one that was opened."""

    visit_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowsModel((), self)
        self.setItemDelegate(RowPainter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.target(_ROW))
        self.horizontalHeader().setFixedHeight(theme.px(_HEAD))
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(lambda index: self._want(str(index.data(KEY_ROLE))))

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._model.rows

    def show_trend(self, shown: ShownTrend) -> None:
        """Show the values of a trend, oldest visit first, events in a column of their own."""
        say = shown.wording.strings.text
        self.setAccessibleName(say("history", "table.name", title=shown.title))
        heads = [say("history", "table.visit"), *shown.names]
        with_events = bool(shown.marks)
        if with_events:
            heads.append(say("history", "table.events"))
        self._model = RowsModel(heads, self)
        self._model.show_rows([_row(shown, reading, with_events=with_events) for reading in shown.readings])
        self.setModel(self._model)
        self._share_out(heads)
        self.setCurrentIndex(self._model.index(0, 0))
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        rows = min(max(1, len(self.rows)), _MOST_ROWS)
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(theme.px(400), theme.px(_HEAD) + theme.target(_ROW) * rows + bar + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want(str(self.currentIndex().data(KEY_ROLE) or ""))
            return
        super().keyPressEvent(event)

    def _want(self, visit_uid: str) -> None:
        if visit_uid:
            self.visit_wanted.emit(visit_uid)

    def _share_out(self, heads: list[str]) -> None:
        """Make each column as wide as what stands in it, up to a limit; the last one is never cut."""
        cells, head = QFontMetrics(theme.font()), QFontMetrics(theme.font(theme.SMALL))
        for column, name in enumerate(heads):
            texts = {row.cells[column].text for row in self.rows}
            wide = max((cells.horizontalAdvance(text) for text in texts), default=0)
            wide = max(wide, round(head.horizontalAdvance(name) * 1.08)) + theme.px(_BESIDE)
            last = column == len(heads) - 1
            self.setColumnWidth(column, wide if last else min(wide, theme.px(_WIDEST)))
        self.horizontalHeader().setStretchLastSection(True)


def _row(shown: ShownTrend, reading: Reading, *, with_events: bool) -> Row:
    """Return the line of a reading: a day of events alone has no visit, and says so."""
    stop = shown.stop(reading)
    day = Cell(shown.heading(reading))
    if reading.place is None:
        none = Cell(shown.wording.strings.text("history", "read.no-visit"), muted=True)
        values = [none] * len(shown.names)
    else:
        values = [
            Cell(text, muted=series.points[reading.place].value is None)
            for text, series in zip(shown.values(reading), shown.trend.series, strict=True)
        ]
    events = [Cell(". ".join(shown.events(reading)))] if with_events else []
    return Row("" if stop is None else stop.visit_uid, (day, *values, *events))
