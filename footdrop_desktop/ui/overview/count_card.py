"""One thing that was counted: as a plot or as a table, what it counts, and a way to copy it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from footdrop_desktop.report.overview_words import Part, Plotted
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.announce import announce
from footdrop_desktop.ui.overview.bar_plot import BarPlot
from footdrop_desktop.ui.overview.count_table import CountTable
from footdrop_desktop.ui.overview.read_plot import ReadPlot
from footdrop_desktop.ui.overview.time_strip import TimeStrip
from footdrop_desktop.ui.pieces import press, row, words

_ROOM = "\u00a0"
"""Keeps the room of the line that says what is read: nothing moves when the reading begins."""


class CountCard(QFrame):
    """Plot and table show the same values."""

    def __init__(self, part: Part, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._plotted: Plotted | None = None
        self._as_table = False
        self.setProperty("look", "card")
        self.title = words("", "heading")
        self.note = words("", "small")
        self.plot: ReadPlot = (
            TimeStrip(strings) if part is Part.TIMES else BarPlot(strings, upright=part is Part.MONTHS)
        )
        self.table = CountTable()
        self.said = words("", "small")
        self.nothing = words(self._say("overview", "overview.nothing"), "muted")
        self.switch: QPushButton = press("", "small", self._on_switch)
        self.copy: QPushButton = press(self._say("overview", "overview.copy"), "small", self._on_copy)
        self.plot.read.connect(self._show_said)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14))
        column.setSpacing(theme.px(6))
        for part_of_it in (self.title, self.note, self.plot, self.table, self.said, self.nothing):
            column.addWidget(part_of_it)
        column.addLayout(row(self.switch, self.copy))
        column.addStretch(1)

    def show_plotted(self, plotted: Plotted) -> None:
        """Show other values, as a plot or a table as before. Silent."""
        self._plotted = plotted
        self.title.setText(plotted.title)
        self.note.setText(plotted.note)
        self.note.setVisible(bool(plotted.note))
        if plotted.bars:
            self.plot.show_plotted(plotted)
        self.table.show_plotted(plotted)
        for button, key in ((self.switch, self._switch_word()), (self.copy, self.copy.text())):
            button.setAccessibleName(f"{key}: {plotted.title}")
        self._show_said("")
        self._look()

    def _look(self) -> None:
        there = self._plotted is not None and bool(self._plotted.bars)
        is_time = self._plotted is not None and self._plotted.part is Part.TIMES
        self.plot.setVisible(there and not self._as_table)
        self.said.setVisible(there)
        self.table.setVisible(there and self._as_table)
        self.nothing.setVisible(not there and not is_time)
        self.switch.setVisible(there)
        self.copy.setVisible(there)
        self.switch.setText(self._switch_word())

    def _switch_word(self) -> str:
        if self._as_table:
            return self._say("overview", "overview.as-plot")
        return self._say("overview", "overview.as-table")

    def _show_said(self, said: str) -> None:
        keys = self._say("overview", "overview.keys") if self.plot.hasFocus() else ""
        self.said.setText(said or keys or _ROOM)

    def _on_switch(self) -> None:
        self._as_table = not self._as_table
        if self._plotted is not None:
            self.show_plotted(self._plotted)
        self.switch.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_copy(self) -> None:
        if self._plotted is not None:
            QGuiApplication.clipboard().setText(self._plotted.rows())
            told = self._say("overview", "overview.copied")
            self.said.setText(told)
            announce(self, told)
