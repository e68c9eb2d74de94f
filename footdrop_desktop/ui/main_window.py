"""The window: from the lock to the open record, one exam at a time, and back to the lock."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTemporaryDir
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.settings import Settings
from footdrop_desktop.strings import Strings, message
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.dressing import Dressing
from footdrop_desktop.ui.flows.opening import Opening
from footdrop_desktop.ui.jobs import Jobs
from footdrop_desktop.ui.services import Services

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMessageBox

    from footdrop_desktop.record.vault import Vault
    from footdrop_desktop.ui.exam_session import ExamSession
    from footdrop_desktop.ui.exam_view import ExamView
    from footdrop_desktop.ui.flows.at_work import AtWork

_TO_LOSE: Final = {
    "close": ("window.unsaved", "window.lose"),
    "lock": ("window.unsaved-lock", "window.lose-lock"),
    "restart": ("window.unsaved-restart", "window.lose-restart"),
}
"""What is asked, and the word to go on, when an answer could not be saved."""


class MainWindow(QMainWindow):
    """Everything that the first screen does not need is imported when the record is open.

    The title never holds patient data.
    """

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._dressing = Dressing(self, services.window_state)
        self._application: QCoreApplication | None = None
        self._practice_folder: QTemporaryDir | None = None
        self._work: AtWork | None = None
        self._asking: QMessageBox | None = None
        self._sure = self._closed = self._to_dress = False
        self.jobs = Jobs(self)
        self.jobs.idle.connect(self._on_idle)
        self.stack = QStackedWidget(self)
        self.setCentralWidget(self.stack)
        self._dress()
        self._dressing.take_place()
        lock = QShortcut(QKeySequence("Ctrl+L"), self)
        lock.setContext(Qt.ShortcutContext.WindowShortcut)
        lock.activated.connect(self.lock)
        self.opening = Opening(services, self.jobs, self)
        self.opening.opened.connect(self._on_opened)
        self.opening.dressed.connect(self.dress_anew)
        self.stack.addWidget(self.opening)
        self.opening.begin()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system)

    @property
    def work(self) -> AtWork | None:
        """What is open with the record; ``None`` while it is locked."""
        return self._work

    @property
    def strings(self) -> Strings:
        """The words of the window."""
        return self._services.strings

    @property
    def view(self) -> ExamView | None:
        """The exam on the screen."""
        return None if self._work is None else self._work.exam.view

    @property
    def session(self) -> ExamSession | None:
        """The exam that is open."""
        return None if self.view is None else self.view.session

    def watch(self, application: QCoreApplication) -> None:
        """Lock when nobody touches ``application`` for a while, or when the system locks or sleeps."""
        self._application = application

    def show_step(self, link_id: str) -> None:
        """Show a step of the open exam."""
        if self.view is not None:
            self.view.show_step(link_id)

    def save_report(self, path: Path) -> bool:
        """Write the report (PDF) of the open exam; say whether it was written."""
        return self._work is not None and self._work.exam.save_report(path)

    def lock(self) -> None:
        """Lock for somebody who asks for it: what could not be saved is told first, and can be kept."""
        if self._work is not None:
            self._when_kept("lock", self.begin_anew)

    def lock_at_once(self) -> None:
        """Lock although something could not be saved: nobody is there to be asked."""
        if self._work is not None:
            self.begin_anew()

    def restart(self) -> None:
        """Begin a new process for somebody who asks for it, whatever is broken in this one."""
        self._when_kept("restart", self.begin_anew)

    def begin_anew(self) -> None:
        """Close what is open and begin a new process; after the unlock it asks for the same draft."""
        draft = None if self._work is None else self._work.exam.draft
        resume = "" if draft is None else draft.visit_uid
        try:
            self.jobs.settle()
            self._close_record()
            self.opening.begin()
        finally:  # whatever is broken here is gone with the process
            self._services.replace_process(resume)

    def dress_anew(self) -> None:
        """Take the language, colours, and sizes that are set now; what is open stays open.

        While something is under way it waits: who asked for it is told first how it went.
        """
        self._to_dress = self.jobs.busy
        if self._to_dress:
            return
        self._dress()
        if self._work is None:
            self.opening.dress_anew(self._services)
            return
        before = self._work
        self._dressing.keep_columns()
        self._work = before.dressed_anew(self._services.strings)
        self._listen(self._work)
        self._work.go_on_from(before, self._application)
        self._dressing.take_columns()

    def closeEvent(self, event: QCloseEvent) -> None:
        failed = None if self._work is None or self._sure else self._work.exam.unsaved()
        if failed is not None:
            event.ignore()
            self._ask_to_lose(failed, "close", self._close_all_the_same)
            return
        super().closeEvent(event)
        if self._closed:  # a system may say it twice
            return
        self._closed = True
        self.opening.forget()
        self.jobs.stop()
        self._dressing.keep_place()
        self._close_record()

    def _listen(self, work: AtWork) -> None:
        work.lock_wanted.connect(self.lock)
        work.lock_due.connect(self.lock_at_once)
        work.dress_wanted.connect(self.dress_anew)

    def _on_opened(self, vault: Vault, folder: QTemporaryDir | None) -> None:
        from footdrop_desktop.ui.flows.at_work import AtWork
        from footdrop_desktop.ui.flows.desk import Desk, with_settings_of_its_own

        self._practice_folder = folder
        services = with_settings_of_its_own(self._services) if vault.practice else self._services
        desk = Desk(services, self.jobs, vault, self)
        self._work = AtWork(desk, self.stack)
        self._listen(self._work)
        self._dressing.take_columns()
        self._work.begin(self._application)

    def _dress(self) -> None:
        services = self._services if self._work is None else self._work.desk.services
        try:
            settings = services.settings()
        except UserError:  # what is wrong with the settings is said by the first page
            settings = Settings()
        strings = self._services.words(settings.language)
        self._dressing.dress(settings, strings.language)
        self.setWindowTitle(strings.text("ui", "window.title"))
        self._services = replace(self._services, strings=strings)

    def _on_idle(self) -> None:
        if self._to_dress:
            self.dress_anew()

    def _on_system(self) -> None:
        if theme.look().tokens is not theme.THEMES[theme.system_theme()]:
            services = self._services if self._work is None else self._work.desk.services
            with suppress(UserError):
                if services.settings().theme == "system":
                    self.dress_anew()

    def _when_kept(self, what: str, act: Callable[[], None]) -> None:
        """Keep what was typed and do ``act``; where it cannot be kept, only when that is wanted."""
        failed = None if self.session is None else self.session.snapshot.save_failed
        try:
            failed = None if self._work is None else self._work.exam.unsaved()
        finally:  # a page that is broken must not hold anybody here
            if failed is None:
                act()
            else:
                self._ask_to_lose(failed, what, act)

    def _ask_to_lose(self, failed: UserError, what: str, act: Callable[[], None]) -> None:
        from footdrop_desktop.ui.dialogs import ask

        if self._asking is not None:
            self._asking.close()
        strings = self._services.strings
        asked, lose = _TO_LOSE[what]
        text = strings.text("ui", asked, why=message(failed, strings))
        answers = (
            (strings.text("ui", "dialog.cancel"), lambda: None),
            (strings.text("ui", lose), act),
        )
        self._asking = ask(self, text, answers, strings, careful=True)
        self._asking.finished.connect(self._on_told)

    def _on_told(self) -> None:
        self._asking = None

    def _close_all_the_same(self) -> None:
        self._sure = True
        self.close()

    def _close_record(self) -> str:
        """Close what is open; return the draft that was on the screen."""
        if self._work is None:
            return ""
        self._dressing.keep_columns()
        work, self._work = self._work, None
        resume = work.end()
        if self._practice_folder is not None:
            self._practice_folder.remove()
            self._practice_folder = None
        return resume
