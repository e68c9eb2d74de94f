"""The last look before signing: whom it is for, what is signed, what is missing, what it means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from footdrop_desktop.report.identity import Change
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import card, line_edit, press, row, words
from footdrop_desktop.ui.record.patient_banner import PatientBanner
from footdrop_desktop.ui.sign.dialog_width import dialog_width
from footdrop_desktop.ui.sign.secret_line import SecretLine
from footdrop_desktop.ui.sign.sign_content import EMERGENCY, OTHER, Amending, SignContent

_WIDTH: Final = 620
_TALLEST: Final = 900
_MARGIN: Final = 24
_LEAST: Final = 140
"""Pixels: the dialog without a window, what is left of the window around it, the middle at the least."""

_MOST_NAMED: Final = 6
_MOST_CHANGES: Final = 8
_LONGEST_REASON: Final = 500


class SignDialog(QDialog):
    """``wanted`` tells passphrase, code and words of why it is incomplete, and whether to print.

    ``print_only_wanted`` comes only in an emergency: paper now, the signature later.
    """

    wanted = Signal(str, str, str, bool)
    print_only_wanted = Signal()

    def __init__(
        self,
        strings: Strings,
        content: SignContent,
        parent: QWidget | None = None,
        *,
        emergency: bool = False,
    ) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._separated = strings.separated
        self._content = content
        self._emergency = emergency
        self._busy = False
        self.setWindowTitle(self._say("ui", "window.title"))
        self._wide = dialog_width(_WIDTH, parent)
        self.setFixedWidth(self._wide)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(12)
        title = self._say("ui", "sign.emergency-title") if emergency else self._say("ui", "sign.title")
        performed = words(self._say("ui", "sign.performed", time=content.performed), "muted", wrap=False)
        outer.addLayout(row(words(title, "title", wrap=False), 1, performed))
        self.banner = PatientBanner(strings)
        self.banner.show_patient(content.patient, content.today)
        outer.addWidget(self.banner)
        self._ground = QWidget()
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self._say("ui", "sign.what"))
        self._scroll.setWidget(self._ground)
        self._ground.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self.reason = QComboBox()
        self.words = line_edit(self._say("ui", "sign.words"), longest=_LONGEST_REASON)
        self._add_what()
        if content.amending is not None:
            self._add_amending(content.amending)
        self._add_core()
        self._column.addStretch(1)
        outer.addWidget(self._scroll, 1)
        meaning = "sign.meaning" if content.amending is None else "sign.meaning-amended"
        self.meaning = words(self._say("ui", meaning, name=content.signer))
        outer.addWidget(self.meaning)
        self.secret = SecretLine(strings, practice=content.practice)
        outer.addWidget(self.secret)
        self.cancel = press(self._say("ui", "dialog.cancel"), "plain", self.reject)
        self.print_only = press(self._say("ui", "sign.print-only"), "plain", self.print_only_wanted.emit)
        self.print_only.setVisible(emergency)
        self.sign = press(self._say("ui", "sign.go"), "plain", lambda: self._on_go(paper=False))
        self.sign.setVisible(not emergency)
        self.sign_and_print = press(
            self._say("ui", "sign.go-print"), "primary", lambda: self._on_go(paper=True)
        )
        self.sign_and_print.setDefault(True)
        outer.addLayout(row(self.cancel, 1, self.print_only, self.sign, self.sign_and_print))
        self.secret.changed.connect(self._look)
        first = self.reason if self._needs_reason and not content.reason and not emergency else self.secret
        (self.sign_and_print if first is self.secret and content.practice else first).setFocus()
        self._look()

    def show_busy(self) -> None:
        """Show that the key is being derived."""
        self._busy = True
        self.secret.show_busy()
        self._look()
        self._fit()

    def show_refused(self, text: str) -> None:
        """Show why it was not signed."""
        self._busy = False
        self.secret.show_refused(text)
        self._look()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        if self.focusWidget() is self.reason:
            self._scroll.ensureWidgetVisible(self.reason)

    def reject(self) -> None:
        if not self._busy:
            super().reject()

    @property
    def _needs_reason(self) -> bool:
        return not self._content.complete

    def _fit(self) -> None:
        """Give the middle the height it needs, as far as the window has it."""
        parent, layout = self.parentWidget(), self.layout()
        if layout is None:
            return
        room = parent.window().height() - _MARGIN if parent is not None else _TALLEST
        inner = self._wide - 2 * 24
        needed = max(self._ground.heightForWidth(inner), self._column.totalHeightForWidth(inner))
        self._scroll.setFixedHeight(_LEAST)
        rest = layout.totalHeightForWidth(self._wide) - _LEAST
        self._scroll.setFixedHeight(max(_LEAST, min(needed, room - rest)))
        self.setFixedHeight(layout.totalHeightForWidth(self._wide))

    def _add_what(self) -> None:
        content = self._content
        frame, column = card("card-red" if content.flags else "card", margin=16, spacing=4)
        if content.hidden:
            column.addWidget(words(self._say("ui", "sign.hidden"), "strong"))
        else:
            column.addWidget(words(" · ".join(content.conclusions), "strong"))
            column.addWidget(words(content.urgency))
        if content.flags:
            column.addWidget(words(self._say("ui", "review.flags", count=len(content.flags)), "refused"))
        for text in content.flags:
            column.addWidget(words(text, "small"))
        self._column.addWidget(frame)
        self.gaps = words(self._say("ui", "sign.not-examined", count=content.not_examined), "muted")
        self._column.addWidget(self.gaps)
        self.origins = words(content.origins, "muted")
        self.origins.setVisible(bool(content.origins))
        self._column.addWidget(self.origins)

    def _add_amending(self, amending: Amending) -> None:
        frame, column = card("card-amber", margin=16, spacing=4)
        column.addWidget(words(self._say("ui", "sign.amends", version=amending.replaces), "strong"))
        column.addWidget(words(self._say("ui", "sign.amends-reason", reason=amending.reason)))
        shown = amending.changes[:_MOST_CHANGES]
        for change in shown:
            column.addWidget(words(self._changed(change), "small"))
        more = len(amending.changes) - len(shown)
        if more:
            column.addWidget(words(self._say("ui", "sign.amends-more", count=more), "small"))
        if not amending.changes:
            column.addWidget(words(self._say("ui", "sign.amends-nothing"), "small"))
        self._column.addWidget(frame)

    def _changed(self, change: Change) -> str:
        return self._say("ui", "sign.change", item=change.item, before=change.before, after=change.after)

    def _add_core(self) -> None:
        content = self._content
        if content.complete:
            self._column.addWidget(words(self._say("ui", "sign.complete"), "muted"))
            return
        frame, column = card("card-amber", margin=16, spacing=8)
        column.addWidget(words(self._say("ui", "sign.incomplete"), "strong"))
        column.addWidget(words(self._named(content.core_open), "small"))
        column.addWidget(words(self._say("ui", "sign.why")))
        self.reason.setAccessibleName(self._say("ui", "sign.why"))
        self.reason.addItem(self._say("ui", "sign.choose"), "")
        for code, name in content.reasons:
            self.reason.addItem(name, code)
        wanted = EMERGENCY if self._emergency else content.reason
        self.reason.setCurrentIndex(max(0, self.reason.findData(wanted)))
        self.reason.currentIndexChanged.connect(lambda _place: self._look())
        self.words.setPlaceholderText(self._say("ui", "sign.words"))
        self.words.textEdited.connect(lambda _text: self._look())
        column.addWidget(self.reason)
        column.addWidget(self.words)
        self._column.addWidget(frame)

    def _named(self, names: Sequence[str]) -> str:
        text = self._separated(names[:_MOST_NAMED])
        more = len(names) - _MOST_NAMED
        return self._say("ui", "sign.open-more", items=text, count=more) if more > 0 else text

    def _look(self) -> None:
        code = str(self.reason.currentData() or "") if self._needs_reason else ""
        told = not self._needs_reason or (bool(code) and (code != OTHER or bool(self.words.text().strip())))
        free = self.secret.ready and told and not self._busy
        self.sign.setEnabled(free)
        self.sign_and_print.setEnabled(free)
        for part in (self.cancel, self.print_only, self.reason, self.words):
            part.setEnabled(not self._busy)

    def _on_go(self, *, paper: bool) -> None:
        code = str(self.reason.currentData() or "") if self._needs_reason else ""
        if self._emergency and not code:
            code = EMERGENCY  # the core exam may be complete: the visit is signed as broken off all the same
        self.wanted.emit(self.secret.text, code, self.words.text().strip() if code else "", paper)
