"""The last step: read it once as the next reader will, then conclude and plan."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footdrop_desktop.form.model import Group
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.card_list import CardList
from footdrop_desktop.ui.exam_session import Snapshot
from footdrop_desktop.ui.fields.check_field import CheckField
from footdrop_desktop.ui.pages.builder import PageBuilder
from footdrop_desktop.ui.pages.columns import columns
from footdrop_desktop.ui.pages.form_page import FormPage
from footdrop_desktop.ui.pages.label import Label
from footdrop_desktop.ui.panel_content import Card, CardGroup, PanelContent
from footdrop_desktop.ui.pieces import press, row

_GAP = 22
_MOST_COLUMN = 620
_MOST_NAMED = 6


class ReviewPage(FormPage):
    """Left what was found and the clinician's conclusion, right the plan and the report."""

    item_wanted = Signal(str)
    reference_wanted = Signal(str)
    reference_hovered = Signal(str)
    report_wanted = Signal()
    emergency_wanted = Signal()

    def __init__(
        self, step: Group, builder: PageBuilder, content: PanelContent, parent: QWidget | None = None
    ) -> None:
        super().__init__(step.text, parent)
        self._say = builder.wording.strings.text
        self._content = replace(content, brief=False)
        self._step = step
        groups = [member for member in step.members if isinstance(member, Group)]
        self._sections = tuple(
            builder.section("", group.help, group.members, stacked=True) for group in groups
        )
        self._snapshot: Snapshot | None = None
        strings = builder.wording.strings
        self.found, self._work_up = CardList(strings, self._unfolded), CardList(strings, self._unfolded)
        for cards in (self.found, self._work_up):
            cards.item_wanted.connect(self.item_wanted)
            cards.reference_wanted.connect(self.reference_wanted)
            cards.reference_hovered.connect(self.reference_hovered)
        self._heads: list[Label] = []
        left = self._column(
            self._head(step.heading or step.text, "title"),
            self._head(step.help, "muted"),
            self.found,
        )
        parts: list[QWidget] = []
        for group, section in zip(groups, self._sections, strict=True):
            parts += [self._head(group.text, "title"), section]
        right = self._column(
            *parts,
            self._head(self._say("ui", "review.sign-title"), "title"),
            self._head(self._say("ui", "review.sign-note"), "muted"),
            self._acts(),
            self._work_up,
        )
        content_widget = QWidget()
        self._line = QHBoxLayout(content_widget)
        self._line.setSpacing(_GAP)
        self._line.addLayout(left)
        self._line.addLayout(right)
        self._line.addStretch(1)
        self.adopt(self._sections)
        self.setWidget(content_widget)

    def place(self, width: int) -> None:
        """Give both columns the same width."""
        margin = 22 if width > 900 else 14
        self._line.setContentsMargins(margin, 18, margin, 18)
        card = min((width - 2 * margin - _GAP) // 2, _MOST_COLUMN)
        divided = columns(card)
        for section in self._sections:
            section.set_columns(divided)
        for widget in (self.found, self._work_up):
            widget.setFixedWidth(card)
        for head in self._heads:
            head.fit(card)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what was found, what is open, and what was concluded."""
        super().show_snapshot(snapshot)
        self._snapshot = snapshot
        content = self._content
        conclusion = (
            *content.contradictions(snapshot),
            *content.sides(snapshot),
            content.urgency(snapshot),
            *content.flags(snapshot),
        )
        self.found.show_groups(
            [
                CardGroup("", conclusion),
                CardGroup(self._say("ui", "panel.sites"), content.sites(snapshot)),
                CardGroup(self._say("ui", "panel.gait"), content.gait_and_balance(snapshot)),
                CardGroup(self._say("ui", "review.open"), self._open(snapshot)),
            ]
        )
        work_up = content.work_up(snapshot)
        heading = self._say("ui", "review.work-up") if work_up else ""
        self._work_up.show_groups([CardGroup(heading, work_up)])
        suggested = frozenset(snapshot.assessment.suggested_plan)
        for field in self.fields():
            if isinstance(field, CheckField):
                field.mark(suggested & field.item.codes, self._say("ui", "review.suggested"))

    def _unfolded(self, sites: tuple[str, ...]) -> str:
        return "" if self._snapshot is None else self._content.unfolded(sites, self._snapshot)

    def _open(self, snapshot: Snapshot) -> tuple[Card, ...]:
        """Return what is not examined, by step, every entry a link to it."""
        wording = self._content.wording
        by_step: dict[str, list[str]] = {}
        for link_id in snapshot.assessment.not_examined:
            by_step.setdefault(wording.form.step_of[link_id], []).append(link_id)
        if not by_step:
            return (Card(self._say("ui", "review.nothing-open")),)
        lines = []
        for step, link_ids in by_step.items():
            name = self._say(
                "ui", "review.open-step", step=wording.form.groups[step].text, count=len(link_ids)
            )
            links = [_link(link_id, wording.item(link_id)) for link_id in link_ids[:_MOST_NAMED]]
            if rest := link_ids[_MOST_NAMED:]:
                links.append(_link(rest[0], self._say("ui", "review.open-more", count=len(rest))))
            lines.append(f'<p style="margin:0 0 5px 0"><b>{escape(name)}</b> {" · ".join(links)}</p>')
        return (Card("", body="".join(lines)),)

    def _acts(self) -> QWidget:
        self.report = press(self._say("ui", "review.report"), "plain", self.report_wanted.emit)
        self.report.setToolTip(self._say("ui", "review.report-keys"))
        self.emergency = press(self._say("ui", "review.emergency"), "plain", self.emergency_wanted.emit)
        self.emergency.setToolTip("Ctrl+E")
        acts = QWidget()
        acts.setLayout(row(self.report, self.emergency, 1))
        return acts

    def _head(self, text: str, look: str) -> Label:
        label = Label(text, look)
        self._heads.append(label)
        return label

    def _column(self, *widgets: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        return column


def _link(link_id: str, text: str) -> str:
    colour = theme.tokens().link
    return f'<a href="item:{link_id}" style="color:{colour}; text-decoration:none">{escape(text)}</a>'
