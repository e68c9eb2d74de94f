"""From the start of the program to an open record: unlock, set-up, recovery, practice, and what is wrong.

The record's modules cost more than the first screen: they are imported when something is done.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTemporaryDir, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.settings import Settings
from footdrop_desktop.strings import message
from footdrop_desktop.ui.jobs import Jobs, Progress
from footdrop_desktop.ui.record.language_box import LanguageBox
from footdrop_desktop.ui.services import RECORD_FILES, Services

if TYPE_CHECKING:
    from footdrop_desktop.record.vault import Vault
    from footdrop_desktop.ui.flows.unlocking import Unlocking
    from footdrop_desktop.ui.record.recover_page import RecoverPage
    from footdrop_desktop.ui.record.unlock_page import UnlockPage

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


class Opening(QStackedWidget):
    """``opened`` tells the open record, and the folder of a practice record, which goes with it."""

    opened = Signal(object, object)
    dressed = Signal()

    def __init__(self, services: Services, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._jobs = jobs
        self._strings = services.strings
        self._settings = Settings()
        self._folder = services.record_folder
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

    def dress_anew(self, services: Services) -> None:
        """Show the first page in the words of ``services``, as the window is dressed now."""
        self._services, self._strings = services, services.strings
        self.begin()

    def speak(self, language: str) -> None:
        """Keep another language for the window, and tell that it is to be dressed anew."""
        try:
            self._settings = replace(self._services.settings(), language=language)
            self._services.keep_settings(self._settings)
        except UserError as error:
            self._show_trouble(message(error, self._strings), ("find", "retry"))
            return
        self.dressed.emit()

    def forget(self) -> None:
        """Begin nothing more: the window closes."""
        self._waiting.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._begin_waiting)
        return super().eventFilter(watched, event)

    def _when_painted(self, leaf: QWidget, act: Callable[[], None]) -> None:
        """Do ``act``, which needs more than the first screen does, once that screen is on the glass.

        ``leaf`` shows it: a part of the page that nothing covers, and that so is painted.
        """
        self._waiting.append(act)
        if self._painted:
            QTimer.singleShot(0, self, self._begin_waiting)
        else:
            leaf.installEventFilter(self)

    def _begin_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()

    def _unlocking(self) -> Unlocking:
        from footdrop_desktop.ui.flows.unlocking import Unlocking

        made = Unlocking(self._services, self._jobs, self._folder, self)
        made.named.connect(self._on_named)
        made.opened.connect(self._opened)
        made.refused.connect(self._on_refused)
        return made

    def _show_unlock(self) -> UnlockPage:
        from footdrop_desktop.ui.record.unlock_page import UnlockPage

        page = UnlockPage(self._strings, self)
        unlocking = self._unlocking()
        page.unlock_wanted.connect(lambda uid, secret: unlocking.unlock(page, uid, secret))
        page.recovery_wanted.connect(self._show_recover)
        page.practice_wanted.connect(self.start_practice)
        self.put(page)
        self._when_painted(page.unlock, lambda: unlocking.load_names(page, self._settings.last_clinician))
        return page

    def _show_recover(self) -> RecoverPage:
        from footdrop_desktop.ui.record.recover_page import RecoverPage

        page = RecoverPage(self._strings, self)
        unlocking = self._unlocking()
        page.show_names(self._names, self._settings.last_clinician)
        page.back_wanted.connect(self.begin)
        page.recover_wanted.connect(lambda code, uid, secret: unlocking.recover(page, code, uid, secret))
        self.put(page)
        page.code.setFocus()
        return page

    def _on_named(self, names: tuple[tuple[str, str], ...]) -> None:
        self._names = names

    def _on_refused(self, error: UserError, tried: tuple[str, ...] | None) -> None:
        match tried:
            case ("unlock", uid, secret):
                self._again = lambda accept: self._unlocking().unlock(
                    self._show_unlock(), uid, secret, accept=accept
                )
            case ("recover", code, uid, secret):
                self._again = lambda accept: self._unlocking().recover(
                    self._show_recover(), code, uid, secret, accept=accept
                )
            case _:
                self._again = lambda _accept: self.begin()
        self._refuse(error)

    def _show_set_up(self) -> None:
        from footdrop_desktop.ui.flows.setting_up import SettingUp
        from footdrop_desktop.ui.record.set_up_page import SetUpPage

        page = SetUpPage(self._strings, self._folder, self)
        setting_up = SettingUp(self._services, self._jobs, page, self._settings)
        setting_up.made.connect(self._opened)
        setting_up.refused.connect(self._refuse)
        page.place_wanted.connect(lambda _now: self._choose_folder(page.show_place))
        page.find_wanted.connect(self._find)
        page.practice_wanted.connect(self.start_practice)
        self.put(page)
        page.name.setFocus()
        self._when_painted(page.go_on, setting_up.prepare)

    def start_practice(self) -> None:
        """Make a practice record, which is lost when it is closed, and open it."""
        workplace, name = self._services.workplace, self._say("practice.clinician")
        folder = QTemporaryDir()

        def work(_tell: Progress) -> Vault:
            from footdrop_desktop.record.setting_up import create_practice

            return create_practice(Path(folder.path()) / "record", name, workplace())

        self._jobs.run(self, work, lambda vault: self.opened.emit(vault, folder), self._refuse)

    def _opened(self, vault: Vault) -> None:
        self._folder = vault.folder
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
        self.put(page)
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
        ask(self, self._say("trouble.anyway-sure"), answers, self._strings, careful=True)

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

    def put(self, page: QWidget) -> None:
        self._waiting.clear()
        while (old := self.currentWidget()) is not None:
            self.removeWidget(old)
            old.deleteLater()
        self.addWidget(page)
        self.setCurrentWidget(page)
        for box in page.findChildren(LanguageBox):
            box.spoken.connect(self.speak)

    def _say(self, key: str, /, **params: object) -> str:
        return self._strings.text("ui", key, **params)
