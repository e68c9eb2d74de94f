"""The open record: where to go at the left, who and the lock above, one page in the middle."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from footdrop_desktop.strings import SOURCE, Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import press, row, rule, words

PLACES = ("patients", "search", "drafts", "overview", "literature", "backup", "settings")


class Workspace(QWidget):
    """Pages are put in by those who own them; the names of the places stay at the left."""

    place_wanted = Signal(str)
    lock_wanted = Signal()

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._language = strings.language
        self._showing = False
        self.stack = QStackedWidget(self)
        self.places: dict[str, QPushButton] = {}
        self._notes: dict[str, QLabel] = {}
        self._alarms: dict[str, QLabel] = {}
        self.practice = words(self._say("ui", "workspace.practice"), "practice")
        self.practice.setVisible(False)
        self.notice = words("", "notice")
        self.notice.setVisible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._top())
        outer.addWidget(rule())
        outer.addWidget(self.practice)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._side())
        line = rule()
        line.setMinimumHeight(0)
        line.setMaximumHeight(16_777_215)
        line.setFixedWidth(1)
        middle.addWidget(line)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        held = QVBoxLayout()
        held.setContentsMargins(24, 12, 24, 0)
        held.addWidget(self.notice)
        column.addLayout(held)
        column.addWidget(self.stack, 1)
        middle.addLayout(column, 1)
        outer.addLayout(middle, 1)
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+F"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self.place_wanted.emit("search"))

    def show_who(self, clinic: str, clinician: str, *, practice: bool) -> None:
        """Show the clinic, who works here now, and whether it is only practice."""
        self.clinic.setText(clinic)
        self.clinician.setText(clinician)
        self.practice.setVisible(practice)

    def show_place(self, place: str) -> None:
        """Mark where the window is."""
        self._showing = True
        for name, button in self.places.items():
            button.setChecked(name == place)
        self._showing = False

    def show_note(self, place: str, note: str, alarm: str = "") -> None:
        """Show a few words beside the name of a place; in their stead, in red, what cannot wait."""
        self._notes[place].setText("" if alarm else note)
        self._alarms[place].setText(alarm)
        self._alarms[place].setVisible(bool(alarm))
        button = self.places[place]
        button.setAccessibleName(", ".join(part for part in (button.text(), note, alarm) if part))

    def show_notice(self, text: str) -> None:
        """Show what the record itself says: a clock that is wrong, little room, a hand-over."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        buttons = list(self.places.values())
        here = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if step and here is not None:
            wanted = buttons[(here + step) % len(buttons)]
            wanted.setFocus(Qt.FocusReason.TabFocusReason)
            self._side_scroll.ensureWidgetVisible(wanted)
        else:
            super().keyPressEvent(event)

    def _top(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("look", "bar")
        bar.setFixedHeight(theme.px(56))
        self.clinic = words("", "muted", wrap=False)
        self.clinician = words("", "muted", wrap=False)
        self.lock = press(self._say("ui", "workspace.lock"), "plain", self.lock_wanted.emit)
        self.lock.setToolTip("Ctrl+L")
        line = row(
            words(self._say("ui", "window.title"), "heading", wrap=False),
            self.clinic,
            1,
            self.clinician,
            self.lock,
            spacing=16,
        )
        line.setContentsMargins(20, 0, 20, 0)
        bar.setLayout(line)
        return bar

    def _side(self) -> QFrame:
        side = QFrame()
        side.setProperty("look", "bar")
        side.setFixedWidth(theme.px(203))
        side.setAccessibleName(self._say("ui", "workspace.places"))
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 14, 10, 14)
        column.setSpacing(2)
        named = {
            "patients": self._say("ui", "workspace.patients"),
            "search": self._say("search", "search.title"),
            "drafts": self._say("work", "to-do.title"),
            "overview": self._say("overview", "overview.title"),
            "literature": self._say("literature", "literature.title"),
            "backup": self._say("ui", "workspace.backup"),
            "settings": self._say("ui", "workspace.settings"),
        }
        column.addWidget(self._scrolled(named), 1)
        if self._language != SOURCE:
            column.addWidget(words(self._say("ui", "language.not-reviewed"), "small"))
        return side

    def _scrolled(self, named: dict[str, str]) -> QScrollArea:
        """Return the places below each other; large words in a low window scroll."""
        ground = QWidget()
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        for place, name in named.items():
            inner.addWidget(self._place(place, name))
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(ground)
        ground.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        self._side_scroll = scroll
        return scroll

    def _place(self, place: str, name: str) -> QPushButton:
        button = self.places[place] = QPushButton(name)
        button.setAutoDefault(True)
        button.setCheckable(True)
        button.setProperty("look", "nav")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.toggled.connect(lambda _on: self._on_toggled(place))
        note = self._notes[place] = QLabel(button)
        note.setProperty("look", "small")
        # by the window's direction: a count alone would keep to the right, on the name
        end = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        note.setAlignment(end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        inner = QHBoxLayout(button)
        inner.setContentsMargins(theme.px(10), 0, theme.px(10), 0)
        inner.addWidget(note, 1)
        alarm = self._alarms[place] = words("", "alarm", wrap=False)
        alarm.hide()
        inner.addWidget(alarm, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def _on_toggled(self, place: str) -> None:
        """Go there, by a press or by assistive technology, which presses nothing."""
        if not self._showing:
            self.show_place(place)
            self.place_wanted.emit(place)
