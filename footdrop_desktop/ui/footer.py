"""The bottom line: back, the rest of the step at once, what is answered, continue."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.announce import announce
from footdrop_desktop.ui.back_icon import back_icon
from footdrop_desktop.ui.exam_session import Snapshot

_LEAST_COUNT: Final = 110


class Footer(QFrame):
    """On the red-flag step "rest normal" gives way to "no to all that are left".

    On the last step "continue" gives way to "sign". A hint stands in the place of the numbers until
    something changes.
    """

    back_wanted = Signal()
    rest_wanted = Signal()
    no_to_all_wanted = Signal()
    core_wanted = Signal()
    continue_wanted = Signal()

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strings = strings
        self._said: dict[Hashable, str] = {}
        self._counted = ""
        self._core = -1
        self._cores = ("",) * 4
        self.setProperty("look", "bar")
        self.setMinimumHeight(max(theme.px(60), theme.target(34) + 16))
        line = self._line = QHBoxLayout(self)
        self.back = self._button("window.back", "plain", self.back_wanted)
        self.rest = self._button("window.rest-normal", "plain", self.rest_wanted)
        self.rest.setText(f"{self._say('window.rest-normal')}  [A]")
        self.rest.setAccessibleName(self._say("window.rest-normal"))
        self.rest.setToolTip(self._say("window.rest-normal-note"))
        self.no_to_all = self._button("window.no-to-all", "plain", self.no_to_all_wanted)
        self.no_to_all.setText(f"{self._say('window.no-to-all')}  [A]")
        self.no_to_all.setAccessibleName(self._say("window.no-to-all"))
        self.count = QLabel()
        self.count.setProperty("look", "muted")
        self.count.setWordWrap(True)
        self.count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.core = self._button("window.core-complete", "core", self.core_wanted)
        self.go_on = self._button("window.continue", "primary", self.continue_wanted)
        self.go_on.setToolTip("Ctrl+Enter")
        short = self._say("window.rest-short")
        self._rests = (self.rest.text(), f"{short}  [A]", short, short)
        self._noes = (self.no_to_all.text(),) * 2 + (self._say("window.no-to-all"),) * 2
        self.back.setAccessibleName(self.back.text())
        size = theme.px(18)
        self._back_icon = back_icon(theme.tokens().text, size)
        self._core_icon = theme.icon("check", theme.tokens().green, size)
        for button in (self.back, self.core):
            button.setIconSize(QSize(size, size))
        for button in (self.back, self.rest, self.no_to_all):
            line.addWidget(button)
        line.addWidget(self.count, 1)
        line.addWidget(self.core)
        line.addWidget(self.go_on)

    def show_step(self, *, first: bool, last: bool, before_last: bool, flags: bool) -> None:
        """Show what the step allows."""
        self.back.setEnabled(not first)
        self.rest.setVisible(not flags and not last)
        self.no_to_all.setVisible(flags)
        key = "review.sign" if last else "window.to-review" if before_last else "window.continue"
        self.go_on.setText(self._say(key))
        self.count.setText(self._counted)
        self._fit()

    def show_snapshot(self, snapshot: Snapshot, last_step: str) -> None:
        """Show how much is answered and what the core exam still asks for."""
        steps = [progress for step, progress in snapshot.progress.items() if step != last_step]
        parts = [
            self._say(
                "window.answered",
                answered=sum(progress.answered for progress in steps),
                total=sum(progress.total for progress in steps),
            )
        ]
        if by_default := sum(progress.by_default for progress in steps):
            parts.append(self._say("window.by-default", count=by_default))
        if carried := sum(progress.carried for progress in steps):
            parts.append(self._say("window.carried", count=carried))
        self._counted = " · ".join(parts)
        self.count.setText(self._counted)
        self._show_core(len(snapshot.completeness.core_open))
        self.no_to_all.setEnabled(
            snapshot.can_answer_flags_together and bool(snapshot.completeness.flags_open)
        )
        self.no_to_all.setToolTip(
            "" if snapshot.can_answer_flags_together else self._say("window.no-to-all-note")
        )

    def show_hint(self, text: str) -> None:
        """Say calmly what a key did or did not do, until something changes."""
        self.count.setText(text)
        announce(self, text)

    def _show_core(self, left: int) -> None:
        if left == self._core:
            return
        self._core = left
        whole = self._say("window.core-open", count=left) if left else self._say("window.core-complete")
        short = self._say("window.core-short", count=left) if left else whole
        self.core.setToolTip(self._say("window.core-go") if left else whole)
        self._cores = (whole, short, short if left else "", short if left else "")
        self.core.setAccessibleName(whole)
        self.core.setEnabled(left > 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say it in fewer words where the room is short; then without keys, and with pictures for words."""
        for level, (rest, no, core) in enumerate(zip(self._rests, self._noes, self._cores, strict=True)):
            self.rest.setText(rest)
            self.no_to_all.setText(no)
            self.core.setText(core)
            self.core.setIcon(QIcon() if core else self._core_icon)
            last = level == len(self._rests) - 1
            self.back.setText("" if last else self.back.accessibleName())
            self.back.setIcon(self._back_icon if last else QIcon())
            margin, spacing = (8, 6) if last else (20, 10)
            self._line.setContentsMargins(margin, 4, margin, 4)
            self._line.setSpacing(spacing)
            parts = [self.back, self.rest, self.no_to_all, self.core, self.go_on]
            used = sum(part.sizeHint().width() + spacing for part in parts if not part.isHidden())
            if used + theme.px(_LEAST_COUNT) <= self.width() - 2 * margin:
                break

    def _button(self, key: str, look: str, told: SignalInstance) -> QPushButton:
        button = QPushButton(self._say(key), self)
        button.setProperty("look", look)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(told)
        return button

    def _say(self, key: str, **params: object) -> str:
        asked = (key, *params.items())
        if asked not in self._said:
            self._said[asked] = self._strings.text("ui", key, **params)
        return self._said[asked]
