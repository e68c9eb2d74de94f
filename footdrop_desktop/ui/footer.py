"""The bottom line: back, the rest of the step at once, what is answered, continue."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.exam_session import Snapshot


class Footer(QFrame):
    """On the red-flag step "rest normal" gives way to "no to all that are left".

    On the last step "continue" gives way to "sign".
    """

    back_wanted = Signal()
    rest_wanted = Signal()
    no_to_all_wanted = Signal()
    continue_wanted = Signal()

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strings = strings
        self.setProperty("look", "bar")
        self.setFixedHeight(theme.px(60))
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 0, 20, 0)
        line.setSpacing(10)
        self.back = self._button("window.back", "plain", self.back_wanted)
        self.rest = self._button("window.rest-normal", "plain", self.rest_wanted)
        self.rest.setText(f"{self._say('window.rest-normal')}  [A]")
        self.rest.setAccessibleName(self._say("window.rest-normal"))
        self.rest.setToolTip(self._say("window.rest-normal-note"))
        self.no_to_all = self._button("window.no-to-all", "plain", self.no_to_all_wanted)
        self.count = QLabel()
        self.count.setProperty("look", "muted")
        self.go_on = self._button("window.continue", "primary", self.continue_wanted)
        self.go_on.setToolTip("Ctrl+Enter")
        for button in (self.back, self.rest, self.no_to_all):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.count)
        line.addWidget(self.go_on)

    def show_step(self, *, first: bool, last: bool, before_last: bool, flags: bool) -> None:
        """Show what the step allows."""
        self.back.setEnabled(not first)
        self.rest.setVisible(not flags and not last)
        self.no_to_all.setVisible(flags)
        key = "review.sign" if last else "window.to-review" if before_last else "window.continue"
        self.go_on.setText(self._say(key))

    def show_snapshot(self, snapshot: Snapshot, last_step: str) -> None:
        """Show how much is answered and what the core exam still asks for."""
        steps = [progress for step, progress in snapshot.progress.items() if step != last_step]
        answered = self._say(
            "window.answered",
            answered=sum(progress.answered for progress in steps),
            total=sum(progress.total for progress in steps),
        )
        left = len(snapshot.completeness.core_open)
        core = self._say("window.core-open", count=left) if left else self._say("window.core-complete")
        self.count.setText(f"{answered} · {core}")
        self.no_to_all.setEnabled(
            snapshot.can_answer_flags_together and bool(snapshot.completeness.flags_open)
        )
        self.no_to_all.setToolTip(
            "" if snapshot.can_answer_flags_together else self._say("window.no-to-all-note")
        )

    def _button(self, key: str, look: str, told: SignalInstance) -> QPushButton:
        button = QPushButton(self._say(key), self)
        button.setProperty("look", look)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(told)
        return button

    def _say(self, key: str, **params: object) -> str:
        return self._strings.text("ui", key, **params)
