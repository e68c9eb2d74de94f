"""The last step: read it once as the next reader will, then conclude and plan."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from footdrop_desktop.form.model import Group, Item
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.card_list import CardList
from footdrop_desktop.ui.cards import CardGroup
from footdrop_desktop.ui.exam_session import Snapshot
from footdrop_desktop.ui.pages.builder import PageBuilder
from footdrop_desktop.ui.pages.columns import columns
from footdrop_desktop.ui.pages.form_page import FormPage
from footdrop_desktop.ui.pages.label import Label
from footdrop_desktop.ui.pages.plan_card import PlanCard
from footdrop_desktop.ui.pages.section import Section
from footdrop_desktop.ui.panel_content import PanelContent
from footdrop_desktop.ui.pieces import press, row
from footdrop_desktop.ui.review_content import (
    NOT_EXAMINED,
    hidden_card,
    not_examined_card,
    not_examined_in_full,
    origins_line,
)
from footdrop_desktop.ui.shown_flags import PLAN

_GAP = 22
_MOST_COLUMN = 620
_LEAST_COLUMN = 360
"""Below this, for text of the usual size, one column stands beneath the other."""

_AGREES = ("conclusion.agrees", "conclusion.disagreement")
"""What is asked about the assessment that is shown: before the impression, and only if it is shown."""


class ReviewPage(FormPage):
    """Left what was found and the clinician's conclusion, right the plan and the report."""

    item_wanted = Signal(str)
    reference_wanted = Signal(str)
    reference_hovered = Signal(str)
    report_wanted = Signal()
    paper_wanted = Signal()
    emergency_wanted = Signal()

    def __init__(
        self, step: Group, builder: PageBuilder, content: PanelContent, parent: QWidget | None = None
    ) -> None:
        super().__init__(step.text, parent)
        self._content = content.in_full()
        self._rich = self._content.rich
        self._snapshot: Snapshot | None = None
        self._heads: list[Label] = []
        strings = builder.wording.strings
        self.found, self._work_up = CardList(strings, self._opened), CardList(strings, self._opened)
        plan = builder.wording.form.items[PLAN]
        self.plan = PlanCard(plan, self._rich, record_only=content.record_only)
        self.plan.answered.connect(self.answered)
        self.plan.cleared.connect(self.cleared)
        for part in (self.found, self._work_up, self.plan):
            part.reference_wanted.connect(self.reference_wanted)
            part.reference_hovered.connect(self.reference_hovered)
        for cards in (self.found, self._work_up):
            cards.item_wanted.connect(self.item_wanted)
        self._card = 0
        self.origins = Label("", "small")
        self.origins.hide()
        left: list[QWidget] = [
            self._head(step.heading or step.text, "title"),
            self._head(step.help, "muted"),
            self.origins,
            self.found,
        ]
        right: list[QWidget] = []
        ground = QWidget()
        sections: list[Section] = []
        for group in (member for member in step.members if isinstance(member, Group)):
            own, agreement = self._members(group)
            asked = [builder.section("", "", agreement, stacked=True)] if agreement else []
            section = builder.section("", "", own, stacked=True)
            sections += [*asked, section]
            head = self._head(group.text, "title")
            if any(isinstance(member, Item) and member.link_id == PLAN for member in group.members):
                note = self._head(self._rich.say("review.plan-note"), "muted")
                right += [head, *(() if content.record_only else (note,)), self.plan, section]
            else:
                left += [head, *asked, section]
        self._sections = tuple(sections)
        right += [
            self._head(self._rich.say("review.sign-title"), "title"),
            self._head(self._rich.say("review.sign-note"), "muted"),
            self._acts(),
            self._work_up,
        ]
        self._line = QHBoxLayout(ground)
        self._line.setSpacing(_GAP)
        self._line.addLayout(_column(left))
        self._line.addLayout(_column(right))
        self._line.addStretch(1)
        self.adopt(self._sections)
        self.setWidget(ground)

    def _members(self, group: Group) -> tuple[list[Group | Item], list[Group | Item]]:
        """Return the entries of a group, and apart from them whether one agrees with what is shown."""
        own = [member for member in group.members if member.link_id not in (PLAN, *_AGREES)]
        agreement = [member for member in group.members if member.link_id in _AGREES]
        return own, ([] if self._content.record_only else agreement)

    def place(self, width: int) -> None:
        """Give both columns the same width, or stand them one beneath the other."""
        margin = 22 if width > 900 else 14
        self._line.setContentsMargins(margin, 18, margin, 18)
        inner = width - 2 * margin
        half = (inner - _GAP) // 2
        two = half >= theme.px(_LEAST_COLUMN)
        direction = QBoxLayout.Direction.LeftToRight if two else QBoxLayout.Direction.TopToBottom
        if self._line.direction() != direction:
            self._line.setDirection(direction)
        card = min(half if two else inner, theme.px(_MOST_COLUMN) if two else inner)
        divided = columns(card)
        for section in self._sections:
            section.set_columns(divided)
        for widget in (self.found, self._work_up, self.plan):
            widget.setFixedWidth(card)
        for head in self._heads:
            head.fit(card)
        self._card = card
        if self.origins.text():
            self.origins.fit(card)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what was found, what is open, and what was concluded."""
        super().show_snapshot(snapshot)
        self._snapshot = snapshot
        content, say = self._content, self._rich.say
        first = (hidden_card(self._rich),) if content.record_only else content.conclusions(snapshot)
        self.found.show_groups(
            (
                CardGroup("", first),
                CardGroup(say("panel.sites"), content.sites(snapshot)),
                CardGroup(say("panel.gait"), content.gait_and_balance(snapshot)),
                CardGroup(say("review.flags", count=len(content.flags(snapshot))), content.flags(snapshot)),
                CardGroup(say("review.open"), (not_examined_card(snapshot, self._rich),)),
            )
        )
        work_up = content.work_up(snapshot)
        self._work_up.show_groups((CardGroup(say("review.work-up") if work_up else "", work_up),))
        self.plan.show_snapshot(snapshot)
        self._show_origins(origins_line(snapshot.answers, self._rich.say))

    def focus_item(self, link_id: str = "") -> None:
        """Focus the entry of ``link_id``, and bring it into view.

        Without one the first thing to read: a question further down would take keys that nobody sees.
        """
        if not link_id:
            self._focus_top()
        elif link_id == PLAN:
            self.plan.focus_first()
            self._bring_into_view(self.plan)
        else:
            super().focus_item(link_id)

    def _focus_top(self) -> None:
        opener = next((frame.chevron for frame in self.found.cards() if frame.card.opens), None)
        if opener is None or self._content.record_only:
            self.plan.focus_first()
        else:
            opener.setFocus(Qt.FocusReason.TabFocusReason)
        self.verticalScrollBar().setValue(0)

    def _show_origins(self, text: str) -> None:
        if self.origins.text() != text:
            self.origins.setText(text)
            self.origins.setVisible(bool(text))
            if text and self._card:
                self.origins.fit(self._card)

    def _opened(self, opens: str) -> str:
        if self._snapshot is None:
            return ""
        if opens == NOT_EXAMINED:
            return not_examined_in_full(self._snapshot, self._rich)
        return self._content.opened(opens, self._snapshot)

    def _acts(self) -> QWidget:
        say = self._rich.say
        self.report = press(say("review.report"), "plain", self.report_wanted.emit)
        self.report.setToolTip(say("review.report-keys"))
        self.papers = press(say("paper.open"), "plain", self.paper_wanted.emit)
        self.emergency = press(say("review.emergency"), "plain", self.emergency_wanted.emit)
        self.emergency.setToolTip("Ctrl+E")
        acts = QWidget()
        acts.setLayout(row(self.report, self.papers, self.emergency, 1))
        return acts

    def _head(self, text: str, look: str) -> Label:
        label = Label(text, look)
        self._heads.append(label)
        return label


def _column(widgets: Iterable[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(10)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return column
