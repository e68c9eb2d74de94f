"""The plan: what the rules offer first, nothing ticked by itself, then the other options of the form."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from footdrop_desktop.assessment.plan import Suggestion, notes_of, suggestions
from footdrop_desktop.form.model import Item
from footdrop_desktop.ui.cards import Shown
from footdrop_desktop.ui.pages.columns import PADDING
from footdrop_desktop.ui.pages.plan_row import PlanRow
from footdrop_desktop.ui.rich_text import RichText
from footdrop_desktop.ui.shown_flags import plan_of

_MOST_NAMED: Final = 3
"""How many sites and flags an option names."""


class PlanCard(QFrame):
    """Shows snapshots silently; ``answered`` and ``cleared`` tell what the clinician ticked."""

    answered = Signal(str, object)
    cleared = Signal(str)
    reference_wanted = Signal(str)
    reference_hovered = Signal(str)

    def __init__(
        self, item: Item, rich: RichText, parent: QWidget | None = None, *, record_only: bool = False
    ) -> None:
        super().__init__(parent)
        self._item = item
        self._rich = rich
        self._record_only = record_only
        self._ticked: tuple[str, ...] = ()
        self._order: tuple[str, ...] = ()
        self.setProperty("look", "card")
        self.setAccessibleName(item.text)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 4, 1, 6)
        self._column.setSpacing(0)
        self._offered = self._head(rich.say("review.suggested-here"))
        self._others = self._head(rich.say("review.other-options"))
        self.rows = {option.code: self._row(option.code, option.display) for option in item.options}

    def show_snapshot(self, shown: Shown) -> None:
        """Show what is offered and what is ticked."""
        offered = () if self._record_only else suggestions(shown.assessment)
        self._ticked = plan_of(shown)
        notes = {entry.code: entry for entry in offered}
        self._arrange(tuple(notes))
        for code, row in self.rows.items():
            row.show_option(self._note(code, notes.get(code)), ticked=code in self._ticked)

    def suggested(self) -> list[str]:
        """Return the options that are offered, in the order in which they stand."""
        return [code for code in self._order if self._is_before_others(code)]

    def focus_first(self) -> None:
        """Focus the first option."""
        first = self._order[0] if self._order else next(iter(self.rows))
        self.rows[first].box.setFocus(Qt.FocusReason.TabFocusReason)

    def _is_before_others(self, code: str) -> bool:
        return self._column.indexOf(self.rows[code]) < self._column.indexOf(self._others)

    def _arrange(self, offered: tuple[str, ...]) -> None:
        """Put what is offered first; the rows are moved only when that differs."""
        order = (*offered, *(code for code in self.rows if code not in offered))
        if order == self._order and len(offered) == len(self.suggested()):
            return
        self._order = order
        widgets: list[QWidget] = [self._offered, *(self.rows[code] for code in offered), self._others]
        widgets += [self.rows[code] for code in order[len(offered) :]]
        for widget in widgets:
            self._column.removeWidget(widget)
        for widget in widgets:
            self._column.addWidget(widget)
        for before, after in pairwise(order):
            QWidget.setTabOrder(self.rows[before].box, self.rows[after].box)
        self._offered.setVisible(bool(offered))
        self._others.setVisible(bool(offered))

    def _note(self, code: str, offered: Suggestion | None) -> str:
        parts = []
        if offered is not None:
            name = self._rich.wording.name
            names = [name("site", site) for site in offered.sites]
            names += [name("flag", flag) for flag in offered.flags]
            parts.append(escape(self._rich.say("review.suggested-for", what=self._few(names))))
        if not self._record_only:
            parts += [self._rich.rule(note) for note in notes_of(code, offered=offered is not None)]
        return " ".join(parts)

    def _few(self, names: Iterable[str]) -> str:
        found = list(dict.fromkeys(names))
        if (more := len(found) - _MOST_NAMED) > 0:
            found = [*found[:_MOST_NAMED], self._rich.say("review.open-more", count=more)]
        return self._rich.wording.strings.separated(found)

    def _row(self, code: str, name: str) -> PlanRow:
        sources = self._rich.wording.strings.text("literature", "literature.title")
        row = PlanRow(code, name, sources, self)
        row.switched.connect(self._on_switched)
        row.link_wanted.connect(lambda link: self.reference_wanted.emit(link.removeprefix("ref:")))
        row.link_hovered.connect(lambda link: self.reference_hovered.emit(link.removeprefix("ref:")))
        return row

    def _head(self, text: str) -> QLabel:
        head = QLabel(text, self)
        head.setProperty("look", "column")
        head.setWordWrap(True)
        head.setContentsMargins(PADDING, 6, PADDING, 2)
        return head

    def _on_switched(self, code: str, ticked: bool) -> None:
        wanted = {*self._ticked, code} if ticked else {*self._ticked} - {code}
        codes = tuple(option.code for option in self._item.options if option.code in wanted)
        if codes:
            self.answered.emit(self._item.link_id, codes)
        else:
            self.cleared.emit(self._item.link_id)
