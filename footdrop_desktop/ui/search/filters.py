"""All that a search can ask for beside its words, in a row that wraps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footdrop_desktop.assessment.model import Label, Urgency
from footdrop_desktop.exam.values import FLAGS
from footdrop_desktop.form.model import SIDES
from footdrop_desktop.record.query import ANY_FLAG, Query, Status
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import press, row, words
from footdrop_desktop.ui.search.choice_filter import ChoiceFilter
from footdrop_desktop.ui.search.day_filter import DayFilter
from footdrop_desktop.ui.search.filter_field import FilterField

Choices = Iterable[tuple[str, str]]
_READING: Final = ("finding", "side", "site", "flag", "urgency")


class Filters(QWidget):
    """``changed`` tells that something else is asked for. With ``record_only`` conclusions are no filter."""

    changed = Signal()

    def __init__(self, strings: Strings, *, record_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say = strings.text

        def name(key: str) -> str:
            return strings.text("names", key)

        self._say = say
        self._record_only = record_only
        anything = say("search", "search.any")
        self.finding = ChoiceFilter(say("search", "search.finding"), anything, strings)
        self.side = ChoiceFilter(say("search", "search.side"), say("search", "search.any-side"), strings)
        self.site = ChoiceFilter(say("search", "search.site"), anything, strings)
        self.flag = ChoiceFilter(say("search", "search.flag"), anything, strings)
        self.urgency = ChoiceFilter(say("search", "search.urgency"), anything, strings)
        self.plan = ChoiceFilter(say("search", "search.plan"), anything, strings)
        self.clinician = ChoiceFilter(say("search", "search.clinician"), anything, strings)
        self.status = ChoiceFilter(say("search", "search.status"), anything, strings)
        self.since = DayFilter(say("search", "search.since"), strings, at_end=False)
        self.until = DayFilter(say("search", "search.until"), strings, at_end=True)
        self.finding.show_choices((label, name(f"label.{label}")) for label in Label)
        self.side.show_choices((side, name(f"side.{side}")) for side in SIDES)
        self.flag.show_choices(
            [(ANY_FLAG, say("search", "search.any-flag")), *((flag, name(f"flag.{flag}")) for flag in FLAGS)]
        )
        self.urgency.show_choices((urgency, name(f"urgency.{urgency}")) for urgency in Urgency)
        self.status.show_choices(
            ((Status.SIGNED, say("search", "search.signed")), (Status.DRAFT, say("search", "search.draft")))
        )
        self.clear_all = press(say("search", "search.clear-all"), "link", self._on_clear_all)
        self.trouble = words("", "refused")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row(*self.fields, self.clear_all, spacing=10))
        column.addWidget(self.trouble)
        for field in self.fields:
            field.changed.connect(self._on_changed)
        if record_only:
            for part in _READING:
                getattr(self, part).setVisible(False)
        self._look()

    @property
    def fields(self) -> tuple[FilterField, ...]:
        """Every filter, in its order."""
        return (
            self.finding, self.side, self.site, self.flag, self.urgency, self.plan, self.clinician,
            self.status, self.since, self.until,
        )  # fmt: skip

    @property
    def set_count(self) -> int:
        """How many filters are set."""
        return sum(not field.clear_it.isHidden() for field in self.fields)

    def show_names(self, sites: Choices, plan: Choices, clinicians: Choices) -> None:
        """Show what can be chosen of what the program does not know by itself."""
        self.site.show_choices(sites)
        self.plan.show_choices(plan)
        self.clinician.show_choices(clinicians)

    def query(self, text: str) -> Query | None:
        """Return the whole question; ``None`` while a day cannot be read or the days are crossed."""
        since, until = self.since.day, self.until.day
        if self.trouble_text():
            return None
        return Query(
            text=text,
            finding=self.finding.value,
            side=self.side.value if self.finding.value else "",
            site=self.site.value,
            flags=(self.flag.value,) if self.flag.value else (),
            urgency=self.urgency.value,
            since=since,
            until=until,
            clinician=self.clinician.value,
            status=Status(self.status.value or Status.ANY),
            plan=self.plan.value,
        )

    def show_query(self, query: Query) -> bool:
        """Show a question; say whether all of it can be asked here (another program may know more)."""
        status = "" if query.status is Status.ANY else query.status
        flag = query.flags[0] if query.flags else ""
        wanted: Mapping[ChoiceFilter, str] = {
            self.finding: query.finding, self.side: query.side, self.site: query.site, self.flag: flag,
            self.urgency: query.urgency, self.plan: query.plan, self.clinician: query.clinician,
            self.status: status,
        }  # fmt: skip
        there = [field.show_value(value) for field, value in wanted.items()]
        self.since.show_day(query.since)
        self.until.show_day(query.until)
        self._look()
        return all(there) and len(query.flags) <= 1

    def trouble_text(self) -> str:
        """Return why nothing can be asked, or nothing."""
        for field in (self.since, self.until):
            if field.is_wrong:
                return self._say("search", "search.day-wrong", name=field.name)
        since, until = self.since.day, self.until.day
        if since is not None and until is not None and since > until:
            return self._say("search", "search.days-crossed")
        return ""

    def _on_changed(self) -> None:
        self._look()
        self.changed.emit()

    def _on_clear_all(self) -> None:
        for field in self.fields:
            field.clear()
        self._on_changed()
        self.plan.setFocus() if self._record_only else self.finding.setFocus()

    def _look(self) -> None:
        self.side.setVisible(bool(self.finding.value) and not self._record_only)
        self.clear_all.setVisible(bool(self.set_count))
        trouble = self.trouble_text()
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
