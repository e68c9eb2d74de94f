"""The overview of the clinic's own visits: which are counted, and the counts in cards."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from footdrop_desktop.report.overview_words import Counted, Part, notes, period, plots, summary
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.overview.count_card import CountCard
from footdrop_desktop.ui.overview.scope_bar import ScopeBar
from footdrop_desktop.ui.pieces import press, row, words
from footdrop_desktop.ui.record.scrolled import scrolled

_TWO = 820
"""From so many pixels of the usual text on two cards stand beside each other."""


class OverviewPage(QWidget):
    """``print_wanted`` tells that what is shown is wanted on paper."""

    print_wanted = Signal()

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strings = strings
        self._say = strings.text
        self._columns = 0
        column = scrolled(self)
        self.print = press(self._say("overview", "overview.print"), "plain", self.print_wanted.emit)
        column.addLayout(
            row(words(self._say("overview", "overview.title"), "title", wrap=False), 1, self.print)
        )
        self.scope = ScopeBar(strings)
        column.addWidget(self.scope)
        self.summary = words("", "heading")
        self.period = words("", "muted")
        self.note = words("", "muted")
        self.none = words(self._say("overview", "overview.none"), "muted")
        for line in (self.summary, self.period, self.note, self.none):
            column.addWidget(line)
        self.cards = {part: CountCard(part, strings) for part in Part}
        for card in self.cards.values():
            card.setVisible(False)
        self.grid = QGridLayout()
        self.grid.setSpacing(theme.px(12))
        column.addLayout(self.grid)
        column.addStretch(1)
        self._shown: tuple[Part, ...] = ()
        self.show_counting()

    def show_counting(self) -> None:
        """Say that it is being counted; the counts of before stay until then."""
        self.period.setText(self._say("overview", "overview.counting"))
        self.print.setEnabled(False)
        self.none.setVisible(False)

    def show_counted(self, counted: Counted, *, record_only: bool) -> None:
        """Show what was counted."""
        strings, found = self._strings, counted.overview
        self.summary.setText(summary(found, strings))
        self.period.setText(period(counted.query.since, counted.query.until, strings))
        self.note.setText(" ".join(notes(found, strings, record_only=record_only)))
        self.print.setEnabled(bool(found.visits))
        self.none.setVisible(not found.visits)
        shown = plots(found, strings, record_only=record_only) if found.visits else ()
        for plotted in shown:
            self.cards[plotted.part].show_plotted(plotted)
        self._shown = tuple(plotted.part for plotted in shown)
        for part, card in self.cards.items():
            card.setVisible(part in self._shown)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (2 if self.width() >= theme.px(_TWO) else 1) != self._columns:
            self._arrange()

    def _arrange(self) -> None:
        """Put the cards below each other, or in two columns where there is room; the months alone."""
        self._columns = 2 if self.width() >= theme.px(_TWO) else 1
        for card in self.cards.values():
            self.grid.removeWidget(card)
        first = [part for part in self._shown if part == Part.MONTHS]
        rest = [part for part in self._shown if part != Part.MONTHS]
        for one in first:
            self.grid.addWidget(self.cards[one], 0, 0, 1, self._columns)
        for number, part in enumerate(rest):
            line, place = divmod(number, self._columns)
            wide = self._columns if place == 0 and number == len(rest) - 1 else 1
            self.grid.addWidget(self.cards[part], line + 1, place, 1, wide)
        for place in range(2):
            self.grid.setColumnStretch(place, 1 if place < self._columns else 0)
        self._order([*first, *rest])

    def _order(self, parts: Sequence[Part]) -> None:
        """Have Tab go as the eye does."""
        stops: list[QWidget] = []
        for part in parts:
            card = self.cards[part]
            stops += [card.plot, card.table, card.switch, card.copy]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)
