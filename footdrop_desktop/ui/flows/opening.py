"""From the start of the program to an open record: unlock, set-up, recovery, practice, and what is wrong.

The record's modules cost more than the first screen: they are imported when something is done.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTemporaryDir, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.settings import Settings
from footdrop_desktop.strings import message
from footdrop_desktop.ui.jobs import Jobs, Progress
from footdrop_desktop.ui.services import RECORD_FILES, Services
from footdrop_desktop.ui.services import Sheet as SheetValue

if TYPE_CHECKING:
    from footdrop_desktop.record.setting_up import Prepared
    from footdrop_desktop.record.vault import Vault
    from footdrop_desktop.ui.record.recover_page import RecoverPage
    from footdrop_desktop.ui.record.set_up_page import SetUpPage
    from footdrop_desktop.ui.record.unlock_page import UnlockPage

ON_THE_PAGE: Final = ("key.wrong", "key.wait", "key.memory", "key.inactive")
"""What another try on the same page can mend."""

LOSSES: Final = ("vault.anchor", "vault.anchor-missing", "vault.tail", "vault.audit-broken")
"""What is missing or changed, and can be opened all the same after a second thought."""

STEPS: Final = {
    "vault.missing": ("find", "restore", "new"),
    "vault.no-database": ("restore", "find", "retry"),
    "vault.damaged": ("retry", "restore", "find"),
    "vault.truncated": ("retry", "restore", "find"),
    "vault.foreign": ("find", "restore"),
    "vault.newer": ("retry", "find"),
    "place.in-use": ("retry", "find"),
    **dict.fromkeys(LOSSES, ("retry", "restore", "find", "anyway")),
}
"""The safe next steps for each thing that can be wrong; for anything else they are ``OTHER_STEPS``."""

OTHER_STEPS: Final = ("retry", "find", "restore")
_AT_PLACE: Final = ("place.", "vault.", "output.", "record.")


class Opening(QStackedWidget):
    """``opened`` tells the open record, and the folder of a practice record, which goes with it."""

    opened = Signal(object, object)

    def __init__(self, services: Services, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._jobs = jobs
        self._strings = services.strings
        self._settings = Settings()
        self._folder = services.record_folder
        self._prepared: Prepared | None = None
        self._again: Callable[[bool], None] = lambda _accept: self.begin()
        self._names: tuple[tuple[str, str], ...] = ()
        self._painted = False
        self._waiting: list[Callable[[], None]] = []

    @property
    def page(self) -> QWidget | None:
        """What is shown."""
        return self.currentWidget()

    @property
    def folder(self) -> Path:
        """Where the record lies."""
        return self._folder

    def begin(self) -> None:
        """Look what there is, and show the page for it."""
        try:
            self._settings = self._services.settings()
        except UserError as error:
            self._show_trouble(message(error, self._strings), ("find", "retry"))
            return
        chosen = self._settings.vault
        self._folder = Path(chosen) if chosen else self._services.record_folder
        if any((self._folder / name).exists() for name in RECORD_FILES):
            self._show_unlock()
        elif chosen:
            text = self._say("trouble.not-found", name=str(self._folder))
            self._again = lambda _accept: self.begin()
            self._show_trouble(text, ("find", "retry", "restore", "new"))
        else:
            self._show_set_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._begin_waiting)

    def _when_painted(self, act: Callable[[], None]) -> None:
        """Do ``act``, which needs more than the first screen does, once that screen is on the glass."""
        self._waiting.append(act)
        if self._painted:
            QTimer.singleShot(0, self, self._begin_waiting)

    def _begin_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()

    def _show_unlock(self) -> None:
        from footdrop_desktop.ui.record.unlock_page import UnlockPage

        page = UnlockPage(self._strings, self)
        page.unlock_wanted.connect(lambda uid, secret: self._unlock(page, uid, secret))
        page.recovery_wanted.connect(self._show_recover)
        page.practice_wanted.connect(self.start_practice)
        self._put(page)
        self._when_painted(lambda: self._load_names(page))

    def _load_names(self, page: UnlockPage) -> None:
        folder, now = self._folder, self._services.now

        def work(_tell: Progress) -> tuple[tuple[tuple[str, str], ...], int]:
            from footdrop_desktop.record.attempts import wait_seconds
            from footdrop_desktop.record.opening import log_in_names

            return log_in_names(folder), wait_seconds(folder, now())

        def done(found: tuple[tuple[tuple[str, str], ...], int]) -> None:
            self._names, wait = found
            page.show_names(self._names, self._settings.last_clinician)
            if wait:
                page.show_refused("", wait)

        self._again = lambda _accept: self.begin()
        self._jobs.run(page, work, done, self._refuse)

    def _unlock(self, page: UnlockPage, clinician_uid: str, secret: str, *, accept: bool = False) -> None:
        folder, workplace = self._folder, self._services.workplace

        def work(tell: Progress) -> Vault:
            from footdrop_desktop.record.opening import unlock

            return unlock(
                folder,
                clinician_uid,
                secret,
                workplace(),
                accept_loss=accept,
                progress=tell,
            )

        def failed(error: UserError) -> None:
            page.show_idle()
            if error.key in ON_THE_PAGE:
                page.show_refused(message(error, self._strings), self._wait())
                return
            self._again = lambda accepted: self._try_again(clinician_uid, secret, accept=accepted)
            self._refuse(error)

        page.show_busy(self._say("unlock.checking"))
        self._jobs.run(page, work, self._opened, failed, lambda what, _: page.show_busy(self._doing(what)))

    def _try_again(self, clinician_uid: str, secret: str, *, accept: bool) -> None:
        self._show_unlock()
        page = self.page
        from footdrop_desktop.ui.record.unlock_page import UnlockPage

        if isinstance(page, UnlockPage):
            self._unlock(page, clinician_uid, secret, accept=accept)

    def _wait(self) -> int:
        from footdrop_desktop.record.attempts import wait_seconds

        return wait_seconds(self._folder, self._services.now())

    def _doing(self, what: str) -> str:
        keys = {
            "key": "unlock.checking",
            "database": "unlock.database",
            "checks": "unlock.checks",
            "audit": "unlock.audit",
        }
        return self._say(keys[what])

    def _show_recover(self) -> None:
        from footdrop_desktop.ui.record.recover_page import RecoverPage

        page = RecoverPage(self._strings, self)
        page.show_names(self._names, self._settings.last_clinician)
        page.back_wanted.connect(self.begin)
        page.recover_wanted.connect(partial(self._recover, page))
        self._put(page)
        page.code.setFocus()

    def _recover(
        self, page: RecoverPage, code: str, clinician_uid: str, secret: str, accept: bool = False
    ) -> None:
        folder, workplace, cost = self._folder, self._services.workplace, self._services.cost

        def work(tell: Progress) -> Vault:
            from footdrop_desktop.record.opening import recover

            return recover(folder, code, clinician_uid, secret, workplace(), cost(), tell, accept_loss=accept)

        def failed(error: UserError) -> None:
            if error.key.startswith("key."):
                page.show_refused(message(error, self._strings))
                return
            self._again = lambda accepted: self._recover_again(code, clinician_uid, secret, accept=accepted)
            self._refuse(error)

        page.show_busy(busy=True)
        self._jobs.run(page, work, self._opened, failed)

    def _recover_again(self, code: str, clinician_uid: str, secret: str, *, accept: bool) -> None:
        self._show_recover()
        from footdrop_desktop.ui.record.recover_page import RecoverPage

        page = self.page
        if isinstance(page, RecoverPage):
            self._recover(page, code, clinician_uid, secret, accept)

    def _show_set_up(self) -> None:
        from footdrop_desktop.ui.record.set_up_page import SetUpPage

        page = SetUpPage(self._strings, self._folder, self)
        page.place_wanted.connect(lambda _now: self._choose_folder(page.show_place))
        page.print_wanted.connect(lambda: self._print(page))
        page.save_wanted.connect(lambda: self._save(page))
        page.finished.connect(partial(self._set_up, page))
        page.find_wanted.connect(self._find)
        page.practice_wanted.connect(self.start_practice)
        self._put(page)
        page.name.setFocus()
        self._when_painted(lambda: self._prepare(page))

    def _prepare(self, page: SetUpPage) -> None:
        workplace = self._services.workplace

        def work(_tell: Progress) -> Prepared:
            from footdrop_desktop.record.setting_up import prepare

            return prepare(workplace())

        def done(prepared: Prepared) -> None:
            self._prepared = prepared
            page.show_code(prepared.recovery_code)

        self._jobs.run(page, work, done, self._refuse)

    def _sheet(self) -> SheetValue | None:
        if self._prepared is None:
            return None
        made_on = self._services.now().date()
        return SheetValue(
            self._prepared.vault_id, self._prepared.recovery_code, made_on, self._settings.clinic
        )

    def _print(self, page: SetUpPage) -> None:
        from footdrop_desktop.ui.flows.recovery import print_sheet

        sheet = self._sheet()
        if sheet is not None:
            print_sheet(self, sheet, self._strings, page.show_kept)

    def _save(self, page: SetUpPage) -> None:
        from footdrop_desktop.ui.flows.recovery import save_sheet

        sheet = self._sheet()
        if sheet is not None:
            refused = [Path(page.folder.text())]
            if self._settings.second_backup:
                refused.append(Path(self._settings.second_backup))
            save_sheet(self, sheet, self._services, refused, page.show_kept)

    def _set_up(self, page: SetUpPage, name: str, secret: str, folder: str, code: str) -> None:
        prepared, workplace, cost = self._prepared, self._services.workplace, self._services.cost
        if prepared is None:
            return

        def work(_tell: Progress) -> Vault:
            from footdrop_desktop.record.setting_up import create

            return create(prepared, Path(folder), name, secret, code, workplace(), cost())

        def done(vault: Vault) -> None:
            self._prepared = None
            self._folder = vault.folder
            self._opened(vault)

        def failed(error: UserError) -> None:
            from footdrop_desktop.ui.record.set_up_page import PLACE

            page.show_busy(busy=False)
            if error.key.startswith(_AT_PLACE):
                page.show_step(PLACE)
            page.show_trouble(message(error, self._strings))

        page.show_busy(busy=True)
        self._jobs.run(page, work, done, failed)

    def start_practice(self) -> None:
        """Make a practice record, which is lost when it is closed, and open it."""
        workplace, name = self._services.workplace, self._say("practice.clinician")
        folder = QTemporaryDir()

        def work(_tell: Progress) -> Vault:
            from footdrop_desktop.record.setting_up import create_practice

            return create_practice(Path(folder.path()) / "record", name, workplace())

        self._jobs.run(self, work, lambda vault: self.opened.emit(vault, folder), self._refuse)

    def _opened(self, vault: Vault) -> None:
        kept = replace(self._settings, vault=str(vault.folder), last_clinician=vault.actor.clinician_uid)
        try:
            self._services.keep_settings(kept)
        except UserError as error:
            vault.warn(error)
        self.opened.emit(vault, None)

    def _refuse(self, error: UserError) -> None:
        self._show_trouble(message(error, self._strings), STEPS.get(error.key, OTHER_STEPS))

    def _show_trouble(self, text: str, steps: tuple[str, ...]) -> None:
        from footdrop_desktop.ui.record.trouble_page import TroublePage

        page = TroublePage(self._strings, self)
        page.step_chosen.connect(self._on_step)
        self._put(page)
        page.show_trouble(text, steps)

    def _on_step(self, step: str) -> None:
        match step:
            case "retry":
                self._again(False)
            case "find":
                self._find()
            case "restore":
                self._restore()
            case "new":
                self._show_set_up()
            case "anyway":
                self._ask_anyway()

    def _ask_anyway(self) -> None:
        from footdrop_desktop.ui.dialogs import ask

        answers = (
            (self._say("dialog.cancel"), lambda: None),
            (self._say("trouble.anyway"), lambda: self._again(True)),
        )
        ask(self, self._say("trouble.anyway-sure"), answers, self._strings)

    def _find(self) -> None:
        self._choose_folder(self._found)

    def _found(self, folder: Path) -> None:
        from footdrop_desktop.ui.dialogs import show_message

        if not any((folder / name).exists() for name in RECORD_FILES):
            show_message(self, self._say("trouble.nothing-there", name=str(folder)), self._strings)
            return
        self._services.keep_settings(replace(self._settings, vault=str(folder)))
        self.begin()

    def _restore(self) -> None:
        from footdrop_desktop.ui.flows.restoring import Restoring

        restoring = Restoring(self._services, self._jobs, self)
        restoring.restored.connect(self._found)
        restoring.begin(self._folder)

    def _choose_folder(self, done: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, self._say("set-up.place-title"), str(self._services.documents))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: done(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _put(self, page: QWidget) -> None:
        self._waiting.clear()
        while (old := self.currentWidget()) is not None:
            self.removeWidget(old)
            old.deleteLater()
        self.addWidget(page)
        self.setCurrentWidget(page)

    def _say(self, key: str, /, **params: object) -> str:
        return self._strings.text("ui", key, **params)
