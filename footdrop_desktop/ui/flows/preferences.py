"""Settings, clinicians, passphrases, and a new recovery sheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import clinicians
from footdrop_desktop.record.model import Clinician
from footdrop_desktop.strings import message
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.letterhead import SHOWN, LetterheadFlow
from footdrop_desktop.ui.flows.lines import clinician_line
from footdrop_desktop.ui.flows.patient_papers import show_who_saw
from footdrop_desktop.ui.flows.recovery import print_sheet, save_sheet
from footdrop_desktop.ui.jobs import Progress
from footdrop_desktop.ui.record.passphrase_dialog import PassphraseDialog
from footdrop_desktop.ui.record.questions import ask_one_of
from footdrop_desktop.ui.record.settings_page import SettingsPage
from footdrop_desktop.ui.record.sheet_dialog import SheetDialog
from footdrop_desktop.ui.services import Sheet

_LOOKS: Final = frozenset(("language", "theme", "text_size", "touch"))


class Preferences(QObject):
    """``changed`` tells that something which other places show is another now.

    ``dress_wanted`` tells that the window is to look or to speak another way.
    """

    changed = Signal()
    dress_wanted = Signal()

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self._people: dict[str, Clinician] = {}
        self.page = SettingsPage(desk.services.strings)
        stack.addWidget(self.page)
        self.page.clinic_changed.connect(lambda clinic: self._on_changed("clinic", clinic))
        self.page.idle_changed.connect(lambda minutes: self._set(idle_minutes=minutes))
        self.page.changed.connect(self._on_changed)
        self.page.add_wanted.connect(self._on_add)
        self.page.reset_wanted.connect(self._on_reset)
        self.page.deactivate_wanted.connect(self._on_deactivate)
        self.page.audit_wanted.connect(self._on_audit)
        self.page.passphrase_wanted.connect(self._on_passphrase)
        self.page.sheet_wanted.connect(self._on_sheet)
        self.letterhead = LetterheadFlow(desk, self.page.papers)
        self.letterhead.logo_chosen.connect(lambda file: self._on_changed("logo", file))

    def show(self) -> None:
        """Show the settings."""
        self.renew()
        self._stack.setCurrentWidget(self.page)
        self.letterhead.renew_soon()
        self.page.clinic.setFocus()

    def renew(self) -> None:
        """Show what is set now."""
        desk = self._desk

        def act() -> None:
            self._people = {entry.clinician_uid: entry for entry in clinicians.all_clinicians(desk.vault)}
            actor = desk.vault.actor.clinician_uid
            lines = [clinician_line(entry, actor, desk.services.strings) for entry in self._people.values()]
            self.page.show_settings(desk.services.settings(), str(desk.vault.folder))
            others = {uid for uid, entry in self._people.items() if entry.active and uid != actor}
            self.page.show_clinicians(lines, frozenset(others), practice=desk.vault.practice)

        desk.attempt(act)

    def _set(self, **changes: object) -> None:
        if self._desk.attempt(lambda: self._desk.set(**changes)):
            self.changed.emit()

    def _on_changed(self, name: str, value: object) -> None:
        if getattr(self._desk.services.settings(), name) == value:
            return
        self._set(**{name: value})
        if name in SHOWN:
            self.page.papers.show_settings(self._desk.services.settings())
            self.letterhead.renew_soon()
        if name in _LOOKS:
            QTimer.singleShot(0, self, self.dress_wanted.emit)  # the control that told it goes with the page

    def _names(self) -> tuple[str, ...]:
        clinic = self._desk.services.settings().clinic
        return tuple(part for part in (clinic, *(person.name for person in self._people.values())) if part)

    def _on_add(self) -> None:
        desk, cost, request = self._desk, self._desk.services.cost, self._desk.services.new_id()
        dialog = PassphraseDialog(
            desk.services.strings, desk.say("settings.add-title"), self._names(), desk.window, ask_name=True
        )
        dialog.given.connect(
            lambda name, _old, new: self._run(
                dialog, lambda: clinicians.add(desk.vault, name, new, request, cost())
            )
        )
        self._show(dialog)

    def _on_reset(self, clinician_uid: str) -> None:
        desk, cost = self._desk, self._desk.services.cost
        person = self._people.get(clinician_uid)
        if person is None:
            return
        title = desk.say("settings.reset-title", name=person.name)
        dialog = PassphraseDialog(desk.services.strings, title, self._names(), desk.window)
        dialog.given.connect(
            lambda _name, _old, new: self._run(
                dialog, lambda: clinicians.reset_passphrase(desk.vault, clinician_uid, new, cost())
            )
        )
        self._show(dialog)

    def _on_passphrase(self) -> None:
        desk, cost = self._desk, self._desk.services.cost
        title = desk.say("settings.passphrase-title")
        dialog = PassphraseDialog(desk.services.strings, title, self._names(), desk.window, ask_old=True)
        dialog.given.connect(
            lambda _name, old, new: self._run(
                dialog, lambda: clinicians.change_passphrase(desk.vault, old, new, cost())
            )
        )
        self._show(dialog)

    def _on_deactivate(self, clinician_uid: str) -> None:
        desk = self._desk
        person = self._people.get(clinician_uid)
        if person is None:
            return
        others = [
            (entry.clinician_uid, entry.name)
            for entry in self._people.values()
            if entry.active and entry.clinician_uid != clinician_uid
        ]

        def done(drafts_to: str) -> None:
            if desk.attempt(lambda: clinicians.deactivate(desk.vault, clinician_uid, drafts_to)):
                self.renew()
                self.changed.emit()

        ask_one_of(
            desk.window,
            desk.say("settings.deactivate-title", name=person.name),
            desk.say("settings.deactivate-sure"),
            others,
            done,
            desk.services.strings,
        )

    def _on_audit(self, clinician_uid: str) -> None:
        person = self._people.get(clinician_uid)
        if person is not None:
            show_who_saw(self._desk, actor=person)

    def _on_sheet(self) -> None:
        desk, strings, cost = self._desk, self._desk.services.strings, self._desk.services.cost
        code = clinicians.fresh_recovery_code()
        settings = desk.services.settings()
        sheet = Sheet(desk.vault.vault_id, code, desk.services.now().date(), settings.clinic)
        refused = [desk.vault.folder]
        if settings.second_backup:
            refused.append(Path(settings.second_backup))
        dialog = SheetDialog(strings, code, desk.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.print_wanted.connect(lambda: print_sheet(dialog, sheet, strings, dialog.show_kept))
        dialog.save_wanted.connect(
            lambda: save_sheet(dialog, sheet, desk.services, refused, dialog.show_kept)
        )

        def on_typed(typed: str) -> None:
            def done(_none: None) -> None:
                dialog.accept()
                desk.tell(desk.say("settings.sheet-done"))

            desk.jobs.run(
                dialog,
                lambda _tell: clinicians.replace_recovery(desk.vault, code, typed, cost()),
                done,
                lambda error: dialog.show_refused(message(error, strings)),
            )

        dialog.typed.connect(on_typed)
        dialog.open()

    def _show(self, dialog: PassphraseDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _run(self, dialog: PassphraseDialog, act: Callable[[], object]) -> None:
        def work(_tell: Progress) -> None:
            act()

        def done(_none: None) -> None:
            dialog.accept()
            self.renew()
            self.changed.emit()
            self._desk.tell(self._desk.say("settings.done"))

        def failed(error: UserError) -> None:
            dialog.show_refused(message(error, self._desk.services.strings))

        dialog.show_busy()
        self._desk.jobs.run(dialog, work, done, failed)
