"""One patient: who, the visits as cards, the trend, what changed between visits, and events between them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from footdrop_desktop.record.model import Patient, PatientDetails
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.back_icon import back_icon
from footdrop_desktop.ui.history.compare_card import CompareCard
from footdrop_desktop.ui.history.compare_content import CompareContent
from footdrop_desktop.ui.history.event_card import EventCard
from footdrop_desktop.ui.history.identity_card import IdentityCard
from footdrop_desktop.ui.history.trend_card import TrendCard
from footdrop_desktop.ui.history.visit_cards import VisitCard
from footdrop_desktop.ui.history.visit_list import VisitList
from footdrop_desktop.ui.pieces import press, row, words
from footdrop_desktop.ui.record.patient_banner import PatientBanner

ACTS = ("merge", "undo-merge", "who-saw", "request", "export", "erase")
SIDE: Final = 262
STACKED_BELOW: Final = 720
_LOW_LIST: Final = 300
_MARGIN: Final = 16


class PatientPage(QWidget):
    """Visits stand newest first, by when they were performed. ``paper_wanted`` tells the selected one;
    ``shown`` that the page came on the screen.

    Where the page is narrow everything stands in one column and scrolls; else the visits stand beside.
    """

    back_wanted = Signal()
    visit_opened = Signal(str)
    new_visit_wanted = Signal()
    edit_wanted = Signal()
    act_chosen = Signal(str)
    paper_wanted = Signal(str)
    shown = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strings = wording.strings
        self._say = wording.strings.text
        self._stacked = False
        self.head = self._make_head()
        self.side = self._make_side()
        self.known = words("", "muted")
        self.identity = IdentityCard()
        self.trend = TrendCard(wording)
        self.comparing = words("", "muted")
        self.compare = CompareCard(self._strings)
        self.events = EventCard(self._strings)
        self._arrange()
        for keys, act in (
            ("Ctrl+N", self.new_visit_wanted.emit),
            ("Ctrl+P", self._on_papers),
            ("Escape", self.back_wanted.emit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_patient(self, patient: Patient, today: date, *, merged: bool) -> None:
        """Show whose chart it is."""
        self.banner.show_patient(patient, today)
        known = self._known(patient.details)
        self.known.setText(known)
        self.known.setVisible(bool(known))
        self.acts["undo-merge"].setEnabled(merged)

    def show_visits(self, cards: Sequence[VisitCard], *, more: bool = False) -> None:
        """Show the visits, and give the focus to them."""
        self.list.show_cards(cards, more=more)
        for widget in (self.list, self.note):
            widget.setVisible(bool(cards))
        self.trend.setVisible(bool(cards))
        self.empty.setVisible(not cards)
        self.show_note("")
        self._fit_list()
        (self.list if cards else self.new_visit).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_note(self, text: str) -> None:
        """Show why a visit cannot be marked; for nothing how visits are compared."""
        self.note.setText(text or self._say("chart", "cards.hint"))

    def show_comparing(self, text: str) -> None:
        """Show in place of a comparison why there is none, or that it comes; for nothing, nothing."""
        self.comparing.setText(text)
        self.comparing.setVisible(bool(text))
        self.compare.setVisible(False)

    def show_comparison(self, content: CompareContent, wording: Wording) -> None:
        """Show visits beside each other."""
        self.compare.show_comparison(content, wording)
        self.comparing.setVisible(False)
        self.compare.setVisible(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = self.width() < theme.px(STACKED_BELOW)
        if stacked != self._stacked:
            self._stack(stacked)

    def _make_head(self) -> QFrame:
        head = QFrame()
        head.setProperty("look", "bar")
        self.back = press(self._say("ui", "chart.back"), "quiet", self.back_wanted.emit)
        self.back.setIcon(back_icon(theme.tokens().muted, theme.px(18)))
        self.banner = PatientBanner(self._strings)
        self.papers = press(self._say("ui", "paper.open"), "plain", self._on_papers)
        self.papers.setToolTip("Ctrl+P")
        self.export = press(
            self._say("chart", "page.export"), "plain", lambda: self.act_chosen.emit("export")
        )
        self.more = QPushButton(self._say("ui", "chart.more"))
        self.more.setProperty("look", "plain")
        self.more.setAutoDefault(True)
        self.more.setMenu(self._menu())
        self.new_visit = press(self._say("ui", "chart.new-visit"), "primary", self.new_visit_wanted.emit)
        self.new_visit.setToolTip("Ctrl+N")
        acts = QWidget()
        acts.setLayout(row(1, self.papers, self.export, self.more, self.new_visit))
        line = row(self.back, self.banner, 1, acts)
        line.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        head.setLayout(line)
        return head

    def _make_side(self) -> QFrame:
        side = QFrame()
        side.setProperty("look", "bar")
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 8, 8)
        column.setSpacing(theme.px(8))
        column.addWidget(words(self._say("ui", "chart.visits"), "overline"))
        self.list = VisitList(self._say("ui", "chart.visits"), self._say("chart", "cards.most-not"))
        self.list.opened.connect(self.visit_opened)
        self.list.refused.connect(self.show_note)
        self.list.marks_changed.connect(lambda _marked: self.show_note(""))
        column.addWidget(self.list)
        self.note = words("", "small")
        column.addWidget(self.note)
        self.empty = words(self._say("ui", "chart.no-visits"), "muted")
        column.addWidget(self.empty)
        column.addStretch(1)
        return side

    def _arrange(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(0)
        self.room = QScrollArea()
        self.room.setWidgetResizable(True)
        self.room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        self._inner = QVBoxLayout(ground)
        self._inner.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._inner.setSpacing(theme.px(14))
        for part in (self.known, self.identity, self.trend, self.comparing, self.compare, self.events):
            self._inner.addWidget(part)
        self._inner.addStretch(1)
        self.room.setWidget(ground)
        ground.setAutoFillBackground(False)
        self.room.viewport().setAutoFillBackground(False)
        self._column.addWidget(self.head)
        self._beside.addWidget(self.side)
        self._beside.addWidget(self.room, 1)
        self._column.addLayout(self._beside, 1)
        self.side.setFixedWidth(theme.px(SIDE))
        self.show_comparing("")

    def _stack(self, stacked: bool) -> None:
        """Put head and visits above the rest, in what scrolls, or the visits beside it."""
        self._stacked = stacked
        if stacked:
            self._inner.insertWidget(0, self.head)
            self._inner.insertWidget(1, self.side)
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(16_777_215)
        else:
            self._column.insertWidget(0, self.head)
            self._beside.insertWidget(0, self.side)
            self.side.setFixedWidth(theme.px(SIDE))
        self._fit_list()

    def _fit_list(self) -> None:
        """Let the list be as high as there is room, and in one column not higher than its cards."""
        if self._stacked:
            self.list.setFixedHeight(min(self.list.sizeHint().height(), theme.px(_LOW_LIST)))
        else:
            self.list.setMinimumHeight(0)
            self.list.setMaximumHeight(16_777_215)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        named = {
            "merge": self._say("ui", "chart.merge"),
            "undo-merge": self._say("ui", "chart.undo-merge"),
            "who-saw": self._say("ui", "chart.who-saw"),
            "request": self._say("ui", "chart.request"),
            "export": self._say("ui", "chart.export"),
            "erase": self._say("ui", "chart.erase"),
        }
        self.edit = QAction(self._say("ui", "patient.edit"), self)
        menu.addAction(self.edit)
        self.edit.triggered.connect(lambda _on=False: self.edit_wanted.emit())
        self.acts: dict[str, QAction] = {}
        for act, name in named.items():
            if act == "erase":
                menu.addSeparator()
            action = QAction(name, self)
            menu.addAction(action)
            action.triggered.connect(lambda _on=False, act=act: self.act_chosen.emit(act))
            self.acts[act] = action
        return menu

    def _known(self, details: PatientDetails) -> str:
        """Return what does not fit the head, each with its name."""
        parts = (
            (self._say("ui", "patient.other"), details.other_names),
            (self._say("ui", "patient.contact"), details.contact),
            (self._say("ui", "patient.notes"), details.notes),
        )
        return "\n".join(
            self._say("chart", "page.detail", name=name, text=" ".join(text.split()))
            for name, text in parts
            if text.strip()
        )

    def _on_papers(self) -> None:
        self.paper_wanted.emit(self.list.key)
