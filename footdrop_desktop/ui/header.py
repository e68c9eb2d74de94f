"""The top line: whose visit it is, whether it is saved, undo and redo."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from footdrop_desktop.record.model import Draft, Patient
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import message
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.back_icon import back_icon
from footdrop_desktop.ui.exam_session import NOT_YOURS, Change, Snapshot
from footdrop_desktop.ui.locales import shown_date
from footdrop_desktop.ui.pieces import colour_mark, dressed_as, press
from footdrop_desktop.ui.record.patient_banner import about
from footdrop_desktop.ui.trouble_line import TroubleLine


class Header(QFrame):
    """A failed save stands here in words until an answer could be saved again."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    close_wanted = Signal()
    lock_wanted = Signal()
    retry_wanted = Signal()
    save_as_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._strings = wording.strings
        self._told_changes: tuple[Change | None, Change | None] | None = None
        self._failed = self._warning = self._told = self._least = self._name = ""
        self.setProperty("look", "bar")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        top = QWidget(self)
        top.setFixedHeight(max(theme.px(56), theme.target(34) + 8))
        whole.addWidget(top)
        line = self._line = QHBoxLayout(top)
        line.setContentsMargins(12, 0, 20, 0)
        line.setSpacing(12)
        self.close_visit = self._button("chevron-left", "window.close-visit", "window.close-visit-name")
        self.close_visit.setIcon(back_icon(theme.tokens().muted, theme.px(18)))
        self.close_visit.setText(self._say("window.close-visit"))
        self.close_visit.clicked.connect(self.close_wanted)
        line.addWidget(self.close_visit)
        self.mark = QLabel()
        self.mark.setFixedSize(theme.px(26), theme.px(26))
        line.addWidget(self.mark)
        self.name = QLabel()
        self.name.setProperty("look", "heading")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self._who = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._who.setSpacing(12)
        self._who.addWidget(self.name, 0, Qt.AlignmentFlag.AlignVCenter)
        self.about = QLabel()
        self.about.setProperty("look", "muted")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self._who.addWidget(self.about, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(self._who)
        line.setAlignment(self._who, Qt.AlignmentFlag.AlignVCenter)
        self.practice = QLabel(self._say("window.practice"))
        self.practice.setProperty("look", "pill-amber")
        line.addWidget(self.practice, 0, Qt.AlignmentFlag.AlignVCenter)
        self.amends = QLabel(self._say("state.amends"))
        self.amends.setProperty("look", "pill-amber")
        self.amends.hide()
        line.addWidget(self.amends, 0, Qt.AlignmentFlag.AlignVCenter)
        self.from_paper = QLabel(self._say("state.from-paper"))
        self.from_paper.setProperty("look", "pill")
        self.from_paper.hide()
        line.addWidget(self.from_paper, 0, Qt.AlignmentFlag.AlignVCenter)
        self.saved = QLabel()
        self.saved.setProperty("look", "pill")
        line.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        self.retry = press(self._say("window.retry"), "small", self.retry_wanted.emit)
        self.save_as = press(self._say("window.save-as"), "small", self.save_as_wanted.emit)
        self._trouble = TroubleLine(self.retry, self.save_as, parent=self)
        self.trouble = self._trouble.text
        whole.addWidget(self._trouble)
        self.date = QLabel()
        self.date.setProperty("look", "muted")
        line.addWidget(self.date)
        self.undo = self._button("undo-2", "window.undo", "window.undo", "Ctrl+Z")
        self.redo = self._button("redo-2", "window.redo", "window.redo", "Ctrl+Y")
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        line.addWidget(self.undo)
        line.addWidget(self.redo)
        self.lock = press(self._say("workspace.lock"), "plain", self.lock_wanted.emit)
        self.lock.setToolTip("Ctrl+L")
        line.addWidget(self.lock)
        self._lock_icon = theme.icon("lock", theme.tokens().muted, theme.px(16))
        self.lock.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.lock.setAccessibleName(self.lock.text())
        self._words = {button: button.text() for button in (self.close_visit, self.lock)}

    def show_visit(self, patient: Patient, draft: Draft, today: date, *, practice: bool) -> None:
        """Show whom the visit is for: colour mark, name, birth date, and when it was performed."""
        name = patient.details.name
        self.mark.setPixmap(colour_mark(patient.patient_uid, name, theme.px(26)))
        self._name = name
        self.name.setToolTip(name)
        told = about(patient, today, self._strings)
        self._told = told
        born = patient.details.birth_date
        self._least = told.partition(born)[0] + born + "…" if born else told
        self.about.setToolTip(told)
        self.date.setText(shown_date(draft.performed_at.isoformat(), self._strings))
        self.practice.setVisible(practice)
        self.amends.setVisible(draft.amends > 0)
        self.from_paper.setVisible(draft.from_paper)
        self.amends.setToolTip(draft.reason)
        self.amends.setAccessibleDescription(draft.reason)
        self._fit()

    def show_warning(self, text: str) -> None:
        """Show that the window will lock; empty when somebody is there again."""
        self._warning = text
        self._show_trouble()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show when it was saved, or why not."""
        failed = snapshot.save_failed
        look = "pill" if failed is None else "pill-red"
        if self.saved.property("look") != look:
            self.saved.setProperty("look", look)
            self.saved.style().polish(self.saved)
        if failed is not None:
            self.saved.setText(self._say("window.save-failed"))
        elif snapshot.saved_at is None:
            self.saved.setText(self._say("window.not-saved-yet"))
        else:
            self.saved.setText(self._say("window.saved", time=f"{snapshot.saved_at:%H:%M:%S}"))
        self._failed = "" if failed is None else message(failed, self._strings)
        self.retry.setVisible(failed is not None and failed.key != NOT_YOURS)
        self.save_as.setVisible(failed is not None)
        self._show_trouble()
        if self._told_changes != (snapshot.undoes, snapshot.redoes):
            self._told_changes = (snapshot.undoes, snapshot.redoes)
            self._show_change(self.undo, ("window.undo", "window.undo-what"), snapshot.undoes, "Ctrl+Z")
            self._show_change(self.redo, ("window.redo", "window.redo-what"), snapshot.redoes, "Ctrl+Y")

    def _show_change(
        self, button: QPushButton, said: tuple[str, str], change: Change | None, keys: str
    ) -> None:
        """Say what undo or redo would do: "Undo: Dorsiflexion, right: 4/5"."""
        name = self._say(said[0])
        if change is not None and change.changed:
            what = self._wording.finding(change.changed, change.answers)
            if change.count > 1:
                what = self._say("window.many-answers", count=change.count)
            name = self._say(said[1], what=what)
        button.setEnabled(change is not None)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give up words where the room is short, the least needed first; the birth date always stays."""
        for level in range(len(self._words) + 4):
            self._shorten(level)
            if self._room() >= self._least_about():
                break
        shown = self.about.fontMetrics().elidedText(
            self._told, Qt.TextElideMode.ElideRight, max(self._room(), self._least_about())
        )
        self.about.setText(shown)

    def _shorten(self, level: int) -> None:
        """Show buttons by their icons alone, then no date, a short name, not that all is saved, two lines."""
        stacked = level > len(self._words) + 2
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._who.setDirection(down if stacked else beside)
        self._who.setSpacing(0 if stacked else 12)
        self._line.setSpacing(6 if stacked else 12)
        self._line.setContentsMargins(*((8, 0, 8, 0) if stacked else (12, 0, 20, 0)))
        dressed_as(self.about, "small" if stacked else "muted")
        for place, (button, text) in enumerate(self._words.items()):
            wanted = "" if level > place else text
            if button.text() != wanted:
                button.setText(wanted)
        self.lock.setIcon(self._lock_icon if not self.lock.text() else QIcon())
        self.saved.setVisible(level <= len(self._words) + 1 or bool(self._failed))
        self.date.setVisible(level <= len(self._words))
        widest = theme.px(240) if level <= len(self._words) else theme.px(110)
        widest = self._room() if stacked else widest
        short = self.name.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, widest)
        if self.name.text() != short:
            self.name.setText(short)

    def _room(self) -> int:
        """Return the width that the others leave for what is known about the patient."""
        margins = self._line.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._line.spacing()
        for place in range(self._line.count()):
            item = self._line.itemAt(place)
            part = None if item is None else item.widget()
            if part is not None and not part.isHidden():
                room -= self._line.spacing() + part.sizeHint().width()
        if self._who.direction() is QBoxLayout.Direction.LeftToRight:
            room -= self._who.spacing() + self.name.sizeHint().width()
        return room

    def _least_about(self) -> int:
        return self.about.fontMetrics().horizontalAdvance(self._least) + 2

    def _show_trouble(self) -> None:
        self._trouble.show_trouble(" ".join(part for part in (self._failed, self._warning) if part))

    def _button(self, picture: str, key: str, name: str, keys: str = "") -> QPushButton:
        button = QPushButton(self)
        button.setProperty("look", "quiet")
        button.setIcon(theme.icon(picture, theme.tokens().muted, theme.px(18)))
        button.setIconSize(QSize(theme.px(18), theme.px(18)))
        button.setAccessibleName(self._say(name))
        button.setToolTip(f"{self._say(key)} ({keys})" if keys else self._say(name))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _say(self, key: str, **params: object) -> str:
        return self._strings.text("ui", key, **params)
