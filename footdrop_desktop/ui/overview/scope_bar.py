"""Which visits are counted: of which days, which search, and whose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from footdrop_desktop.record.query import Query, Status
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import row
from footdrop_desktop.ui.search.choice_filter import ChoiceFilter
from footdrop_desktop.ui.search.day_filter import DayFilter

LAST_MONTHS: Final = "last-months"
THIS_YEAR: Final = "this-year"
OWN: Final = "own"
_HANDED: Final = "handed"
_MONTHS: Final = 12
_WIDTH: Final = 216


class _Always(ChoiceFilter):
    """Something is always chosen: there is nothing to clear."""

    def show_set(self, is_set: bool) -> None:  # it makes no difference here
        self.clear_it.setVisible(False)


class ScopeBar(QWidget):
    """``changed`` tells that other visits are asked for."""

    changed = Signal()

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._searches: dict[str, Query] = {}
        self._handed: Query | None = None
        self.period = _Always(
            self._say("overview", "overview.period"), self._say("overview", "overview.all"), strings
        )
        self.since = DayFilter(self._say("overview", "overview.since"), strings, at_end=False)
        self.until = DayFilter(self._say("overview", "overview.until"), strings, at_end=True)
        self.visits = ChoiceFilter(
            self._say("overview", "overview.of"), self._say("overview", "overview.whole"), strings
        )
        self.clinician = ChoiceFilter(
            self._say("overview", "overview.clinician"), self._say("overview", "overview.anyone"), strings
        )
        self.period.show_choices(
            (
                (LAST_MONTHS, self._say("overview", "overview.last-months")),
                (THIS_YEAR, self._say("overview", "overview.this-year")),
                (OWN, self._say("overview", "overview.own")),
            )
        )
        self.period.show_value(LAST_MONTHS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.fields = (self.period, self.since, self.until, self.visits, self.clinician)
        column.addLayout(row(*self.fields, 1, spacing=12))
        for part in self.fields:
            part.setFixedWidth(theme.px(_WIDTH))
            part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            part.changed.connect(self._on_changed)
        self._look()

    @property
    def is_wrong(self) -> bool:
        """Whether a day is written that is none."""
        return self.period.value == OWN and (self.since.is_wrong or self.until.is_wrong)

    def query(self, today: date) -> Query:
        """Return what is asked for; days of a search and of the period both hold."""
        base = self._base
        since, until = self._days(today)
        return replace(
            base,
            since=max((day for day in (base.since, since) if day), default=None),
            until=min((day for day in (base.until, until) if day), default=None),
            clinician=base.clinician or self.clinician.value,
            status=base.status if base.status is Status.DRAFT else Status.SIGNED,
        )

    def show_choices(
        self, searches: Sequence[tuple[str, str, Query]], people: Sequence[tuple[str, str]]
    ) -> None:
        """Show the searches that were saved (id, name, question), and who signs (id, name). Silent."""
        self._searches = {key: query for key, _, query in searches}
        handed = [(_HANDED, self._say("overview", "overview.handed"))] if self._handed is not None else []
        self.visits.show_choices([*handed, *((key, name) for key, name, _ in searches)])
        self.clinician.show_choices(people)
        self._look()

    def offer_search(self, query: Query) -> None:
        """Let the visits of ``query`` be chosen, as those of the search that is open. Silent."""
        self._handed = query
        self.visits.show_choices(
            [
                (_HANDED, self._say("overview", "overview.handed")),
                *((key, self._name(key)) for key in self._searches),
            ]
        )

    def show_search(self, query: Query) -> None:
        """Count the visits of ``query``, whenever they were performed. Silent."""
        self.offer_search(query)
        self.visits.show_value(_HANDED)
        self.period.clear()
        self.clinician.clear()
        self._look()

    def take_over(self, other: ScopeBar) -> None:
        """Ask for what ``other`` asks for. Silent."""
        self._handed = other._handed
        searches = [(key, other._name(key), query) for key, query in other._searches.items()]
        people = [
            (str(other.clinician.box.itemData(at)), other.clinician.box.itemText(at))
            for at in range(1, other.clinician.box.count())
        ]
        self.show_choices(searches, people)
        for mine, theirs in (
            (self.period, other.period),
            (self.visits, other.visits),
            (self.clinician, other.clinician),
        ):
            mine.show_value(theirs.value)
        self.since.line.setText(other.since.line.text())
        self.until.line.setText(other.until.line.text())
        self._look()

    @property
    def _base(self) -> Query:
        """The search that is chosen; none restricts nothing."""
        if self.visits.value == _HANDED:
            return self._handed or Query()
        return self._searches.get(self.visits.value, Query())

    def _name(self, key: str) -> str:
        box = self.visits.box
        return box.itemText(box.findData(key))

    def _days(self, today: date) -> tuple[date | None, date | None]:
        match self.period.value:
            case "last-months":
                months = today.year * _MONTHS + today.month - _MONTHS
                return date(months // _MONTHS, months % _MONTHS + 1, 1), today
            case "this-year":
                return date(today.year, 1, 1), today
            case "own":
                return self.since.day, self.until.day
            case _:
                return None, None

    def _look(self) -> None:
        own = self.period.value == OWN
        self.since.setVisible(own)
        self.until.setVisible(own)
        self.clinician.setVisible(not self._base.clinician)

    def _on_changed(self) -> None:
        self._look()
        if not self.is_wrong:
            self.changed.emit()
