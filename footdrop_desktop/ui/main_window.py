"""The window: from the lock to the open record, one exam at a time, and back to the lock."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTemporaryDir
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.strings import message
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.flows.opening import Opening
from footdrop_desktop.ui.jobs import Jobs
from footdrop_desktop.ui.services import Services
from footdrop_desktop.ui.style import style_sheet

if TYPE_CHECKING:
    from footdrop_desktop.record.vault import Vault
    from footdrop_desktop.ui.exam_session import ExamSession
    from footdrop_desktop.ui.exam_view import ExamView
    from footdrop_desktop.ui.flows.at_work import AtWork

_LEAST: Final = (1024, 640)
_FIRST: Final = (1280, 800)
_TITLE_BAR: Final = 32


class MainWindow(QMainWindow):
    """Everything that the first screen does not need is imported when the record is open.

    The title never holds patient data.
    """

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.use(theme.Look())
        self._services = services
        self._application: QCoreApplication | None = None
        self._practice_folder: QTemporaryDir | None = None
        self._work: AtWork | None = None
        self._sure = False
        self.jobs = Jobs(self)
        self.stack = QStackedWidget(self)
        self.setCentralWidget(self.stack)
        self.setWindowTitle(services.strings.text("ui", "window.title"))
        self.setWindowIcon(theme.icon("app", theme.tokens().accent, 64))
        self.setStyleSheet(style_sheet(theme.tokens()))
        self.setMinimumSize(*_LEAST)
        room = self.screen().availableSize()
        self.resize(min(_FIRST[0], room.width()), min(_FIRST[1], room.height() - _TITLE_BAR))
        lock = QShortcut(QKeySequence("Ctrl+L"), self)
        lock.setContext(Qt.ShortcutContext.WindowShortcut)
        lock.activated.connect(self.lock)
        self.opening = Opening(services, self.jobs, self)
        self.opening.opened.connect(self._on_opened)
        self.stack.addWidget(self.opening)
        self.opening.begin()

    @property
    def work(self) -> AtWork | None:
        """What is open with the record; ``None`` while it is locked."""
        return self._work

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
        """Keep what was typed, close the record, and begin a new process, which is locked."""
        if self._work is None:
            return
        self.jobs.settle()
        resume = self._close_record()
        self.opening.begin()
        self._services.replace_process(resume)

    def closeEvent(self, event: QCloseEvent) -> None:
        failed = None if self._work is None or self._sure else self._work.exam.unsaved()
        if failed is not None:
            event.ignore()
            self._ask_to_lose(failed)
            return
        self.jobs.stop()
        self._close_record()
        super().closeEvent(event)

    def _on_opened(self, vault: Vault, folder: QTemporaryDir | None) -> None:
        from footdrop_desktop.ui.flows.at_work import AtWork
        from footdrop_desktop.ui.flows.desk import Desk, with_settings_of_its_own

        self._practice_folder = folder
        services = with_settings_of_its_own(self._services) if vault.practice else self._services
        desk = Desk(services, self.jobs, vault, self)
        self._work = AtWork(desk, self.stack)
        self._work.lock_wanted.connect(self.lock)
        self._work.begin(self._application)

    def _ask_to_lose(self, failed: UserError) -> None:
        from footdrop_desktop.ui.dialogs import ask

        strings = self._services.strings

        def close() -> None:
            self._sure = True
            self.close()

        text = strings.text("ui", "window.unsaved", why=message(failed, strings))
        answers = (
            (strings.text("ui", "dialog.cancel"), lambda: None),
            (strings.text("ui", "window.lose"), close),
        )
        ask(self, text, answers, strings, careful=True)

    def _close_record(self) -> str:
        """Close what is open; return the draft that was on the screen."""
        if self._work is None:
            return ""
        work, self._work = self._work, None
        resume = work.end()
        if self._practice_folder is not None:
            self._practice_folder.remove()
            self._practice_folder = None
        return resume
