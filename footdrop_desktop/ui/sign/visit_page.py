"""A signed visit, to be read: who, where it stands, what was found, and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.back_icon import back_icon
from footdrop_desktop.ui.card_list import CardList
from footdrop_desktop.ui.pieces import press, row, words
from footdrop_desktop.ui.record.patient_banner import PatientBanner
from footdrop_desktop.ui.record.record_list import RecordList
from footdrop_desktop.ui.sign.visit_content import (
    ADDENDUM,
    AMEND,
    COUNTERSIGN,
    VOID,
    WRONG_PATIENT,
    VisitContent,
)

_HEAD_STAYS: Final = 1.25
"""Up to this size of the text whom it is about stays in view; above it, it would leave no room."""

_FREE: Final = 16_777_215
"""Qt's word for no limit."""

_WIDE: Final = 980
_BESIDE: Final = (330, 264)
_LEAST: Final = 760
"""For text of the usual size: pixels of the right column where there is room, and where there is less;
the width below which it stands beneath."""


class VisitPage(QWidget):
    """Nothing in it can be answered. ``act_chosen`` tells an act, ``version_chosen`` what to show.

    ``today_wanted`` tells that today's rules are to read its answers.
    """

    back_wanted = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    paper_wanted = Signal()
    act_chosen = Signal(str)
    version_chosen = Signal(int)
    today_wanted = Signal()
    reference_wanted = Signal(str)
    reference_hovered = Signal(str)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._content: VisitContent | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 0)
        column.setSpacing(10)
        self.back = press(self._say("ui", "signed.back"), "quiet", self.back_wanted.emit)
        self.back.setIcon(back_icon(theme.tokens().muted, theme.px(18)))
        column.addLayout(row(self.back, 1))
        self.banner = PatientBanner(strings)
        self.pills: list[QLabel] = []
        self._pills = QHBoxLayout()
        self._pills.setSpacing(6)
        self._pills.addStretch(1)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(10)
        head.addWidget(self.banner)
        self.facts = words("", "muted")
        head.addWidget(self.facts)
        head.addLayout(self._pills)
        self.print = press(self._say("ui", "signed.print"), "primary", self.print_wanted.emit)
        self.print.setToolTip("Ctrl+P")
        self.save = press(self._say("ui", "signed.save"), "plain", self.save_wanted.emit)
        self.papers = press(self._say("ui", "paper.open"), "plain", self.paper_wanted.emit)
        self.papers.setToolTip("Ctrl+Shift+P")
        self.amend = press(self._say("ui", "signed.amend"), "plain", lambda: self.act_chosen.emit(AMEND))
        self.addendum = press(
            self._say("ui", "signed.addendum"), "plain", lambda: self.act_chosen.emit(ADDENDUM)
        )
        self.more = QPushButton(self._say("ui", "chart.more"))
        self.more.setProperty("look", "plain")
        self.more.setAutoDefault(True)
        self.more.setMenu(self._menu())
        head.addLayout(row(self.print, self.save, self.papers, 1, self.amend, self.addendum, self.more))
        self.note = words("", "small")
        self.note.hide()
        head.addWidget(self.note)
        self._head_scrolls = theme.look().scale > _HEAD_STAYS
        if not self._head_scrolls:
            column.addWidget(self._head)
        self.main = CardList(strings, self._opened)
        self.beside = CardList(strings, self._opened)
        for cards in (self.main, self.beside):
            cards.reference_wanted.connect(self.reference_wanted)
            cards.reference_hovered.connect(self.reference_hovered)
        self.versions = RecordList(
            self._say("ui", "signed.versions"),
            (self._say("ui", "signed.versions"), self._say("ui", "signed.signed")),
            (42, 58),
        )
        self.versions.setObjectName("versions")
        self.versions.chosen.connect(self._on_version)
        self.sheet = self._body()
        column.addWidget(self.sheet, 1)
        for keys, act in (
            ("Ctrl+P", self.print_wanted.emit),
            ("Ctrl+Shift+P", self.paper_wanted.emit),
            ("Escape", self.back_wanted.emit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_visit(self, content: VisitContent) -> None:
        """Show a version of a visit."""
        self._content = content
        self.banner.show_patient(content.patient, content.today)
        self.facts.setText(content.facts)
        self._show_pills(content.pills)
        self.amend.setEnabled(AMEND in content.acts)
        self.addendum.setEnabled(ADDENDUM in content.acts)
        for act, action in self.acts.items():
            action.setEnabled(act in content.acts)
        self.today.setVisible(not content.panel.record_only)
        self.more.setEnabled(self.today.isVisible() or any(act.isEnabled() for act in self.acts.values()))
        self.main.show_groups([group for group in content.main if group.cards])
        self.beside.show_groups([group for group in content.beside if group.cards])
        self.versions.show_rows(content.versions, select=str(content.version))
        self.show_note("")

    def show_top(self) -> None:
        """Go to the top, with the focus where the next key does no harm."""
        self.sheet.verticalScrollBar().setValue(0)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_note(self, text: str) -> None:
        """Show how the last print or the last save ended."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def texts(self) -> str:
        """Return what the cards say."""
        return "\n".join((*self.main.texts(), *self.beside.texts()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width()
        beside = wide >= theme.px(_LEAST)
        if beside:
            self._right.setFixedWidth(theme.px(_BESIDE[wide < theme.px(_WIDE)]))
        else:
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(_FREE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._line.direction() != way:
            self._line.setDirection(way)
        super().resizeEvent(event)

    def _opened(self, opens: str) -> str:
        content = self._content
        return "" if content is None else content.panel.opened(opens, content.shown)

    def _show_pills(self, pills: tuple[tuple[str, str], ...]) -> None:
        for pill in self.pills:
            self._pills.removeWidget(pill)
            pill.deleteLater()
        self.pills = []
        for word, tone in pills:
            pill = words(word, f"pill-{tone}" if tone else "pill", wrap=False)
            self._pills.insertWidget(len(self.pills), pill)
            self.pills.append(pill)

    def _body(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self._say("ui", "signed.content"))
        ground = QWidget()
        outer = QVBoxLayout(ground)
        outer.setContentsMargins(0, 0, 0, 0)
        if self._head_scrolls:
            outer.addWidget(self._head)
        self._line = line = QHBoxLayout()
        outer.addLayout(line, 1)
        line.setContentsMargins(0, 4, 6, 20)
        line.setSpacing(20)
        left = QVBoxLayout()
        left.addWidget(self.main)
        left.addStretch(1)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        right.addWidget(self.versions)
        right.addWidget(self.beside)
        right.addStretch(1)
        line.addLayout(left, 1)
        line.addWidget(self._right)
        scroll.setWidget(ground)
        ground.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        return scroll

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        named = {
            COUNTERSIGN: self._say("ui", "signed.countersign"),
            VOID: self._say("ui", "signed.void"),
            WRONG_PATIENT: self._say("ui", "signed.wrong-patient"),
        }
        self.acts: dict[str, QAction] = {}
        for act, name in named.items():
            self.acts[act] = menu.addAction(name)
            self.acts[act].triggered.connect(partial(self.act_chosen.emit, act))
        menu.addSeparator()
        self.today = menu.addAction(self._say("compare", "compare.today"))
        self.today.triggered.connect(lambda _on=False: self.today_wanted.emit())
        return menu

    def _on_version(self, version: str) -> None:
        if self._content is not None and int(version) != self._content.version:
            self.version_chosen.emit(int(version))
