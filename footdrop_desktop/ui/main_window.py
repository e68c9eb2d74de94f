"""The window: the start page, and one exam at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTemporaryDir
from PySide6.QtGui import QCloseEvent, QCursor
from PySide6.QtWidgets import QMainWindow, QToolTip, QWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.services import FORM, Services
from footdrop_desktop.ui.start_page import StartPage
from footdrop_desktop.ui.style import style_sheet

if TYPE_CHECKING:
    from footdrop_desktop.exam.answers import Answers
    from footdrop_desktop.form.model import Form
    from footdrop_desktop.record.store import Visit, VisitFile
    from footdrop_desktop.ui.exam_session import ExamSession
    from footdrop_desktop.ui.exam_view import ExamView

SUFFIX: Final = ".footdrop"
_LEAST: Final = (1024, 640)
_FIRST: Final = (1280, 800)
_TITLE_BAR: Final = 32


class MainWindow(QMainWindow):
    """Everything that the first screen does not need is imported when a visit begins."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.apply_theme()
        self._services = services
        self._say = services.strings.text
        self._file: VisitFile | None = None
        self._visit: Visit | None = None
        self._view: ExamView | None = None
        self._practice_folder: QTemporaryDir | None = None
        self.setWindowTitle(self._say("ui", "window.title"))
        self.setWindowIcon(theme.icon("app", theme.tokens().accent, 64))
        self.setStyleSheet(style_sheet(theme.tokens()))
        self.setMinimumSize(*_LEAST)
        room = self.screen().availableSize()
        self.resize(min(_FIRST[0], room.width()), min(_FIRST[1], room.height() - _TITLE_BAR))
        self._show_start()

    @property
    def session(self) -> ExamSession | None:
        """The exam that is open."""
        return None if self._view is None else self._view.session

    @property
    def view(self) -> ExamView | None:
        """The exam on the screen."""
        return self._view

    @property
    def start_page(self) -> StartPage | None:
        """The first screen, while no visit is open."""
        page = self.centralWidget()
        return page if isinstance(page, StartPage) else None

    def start_visit(self, name: str, path: Path | None = None, *, practice: bool = False) -> bool:
        """Begin a visit kept in ``path``, or in the suggested file; say whether it was begun."""
        place = path or (self._practice_place() if practice else self.suggested_place())
        return self._try(lambda: self._begin(name, place, practice=practice))

    def start_practice(self) -> bool:
        """Begin a practice exam; its file goes when it is closed."""
        return self.start_visit(self._say("ui", "start.practice-name"), practice=True)

    def open_visit(self, path: Path) -> bool:
        """Open a kept visit at the step where it was left; say whether it was opened."""
        return self._try(lambda: self._reopen(path))

    def show_step(self, link_id: str) -> None:
        """Show a step of the open exam."""
        if self._view is not None:
            self._view.show_step(link_id)

    def save_report(self, path: Path) -> bool:
        """Write the report (PDF) of the open visit; say whether it was written."""
        return self._try(lambda: self._write_report(path))

    def close_visit(self) -> None:
        """Close the visit; everything is kept already. Show the first screen."""
        self._end_visit()
        self._show_start()

    def suggested_place(self) -> Path:
        """Return a new file in the documents folder; its name holds no patient data."""
        stem = f"{self._say('ui', 'window.visit-file')}-{self._services.now():%Y-%m-%d}"
        folder = self._services.documents
        numbers = (f"{stem}{'' if number == 1 else f'-{number}'}{SUFFIX}" for number in range(1, 10_000))
        return next(folder / name for name in numbers if not (folder / name).exists())

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end_visit()
        super().closeEvent(event)

    def _show_start(self) -> None:
        page = StartPage(self._services.strings, self.suggested_place(), self)
        page.started.connect(lambda name, place: self.start_visit(name, Path(place) if place else None))
        page.open_wanted.connect(self._on_open)
        page.practice_wanted.connect(self.start_practice)
        page.place_wanted.connect(self._on_place)
        self.setCentralWidget(page)
        page.name.setFocus()

    def _begin(self, name: str, place: Path, *, practice: bool) -> None:
        from footdrop_desktop.record.store import Visit

        form = self._services.form_of(FORM, None)
        file = self._services.open_file(place)
        if file.form_of_visit() is not None:
            file.close()
            self._tell(self._say("ui", "window.visit-there", name=place.name))
            return
        now = self._services.now()
        visit = Visit(
            visit_uid=self._services.new_id(),
            patient_name=name,
            form_id=form.form_id,
            form_version=form.version,
            started_at=now,
            saved_at=now,
            step=form.steps[0].link_id,
            practice=practice,
        )
        self._closing_on_error(file, lambda: file.save(visit))
        self._show_exam(file, visit, form)

    def _reopen(self, path: Path) -> None:
        if not path.is_file():
            raise UserError("record.not-a-record", name=path.name)
        file = self._services.open_file(path)
        self._closing_on_error(file, lambda: self._load(file, path))

    def _load(self, file: VisitFile, path: Path) -> None:
        known = file.form_of_visit()
        form = self._services.form_of(*(known or (FORM, None)))
        visit = file.load(form) if known else None
        if visit is None:
            file.close()
            self._tell(self._say("ui", "window.no-visit", name=path.name))
            return
        self._show_exam(file, visit, form)

    def _show_exam(self, file: VisitFile, visit: Visit, form: Form) -> None:
        from footdrop_desktop.report.wording import Wording
        from footdrop_desktop.ui.exam_session import ExamSession
        from footdrop_desktop.ui.exam_view import ExamView

        self._end_visit()
        self._file, self._visit = file, visit
        anatomy = self._services.anatomy()
        session = ExamSession(
            form,
            anatomy,
            self._save,
            visit_date=visit.started_at.date(),
            answers=visit.answers,
            step=visit.step if visit.step in form.groups else "",
            parent=self,
        )
        view = ExamView(session, anatomy, Wording(self._services.strings, form), self)
        view.header.show_visit(visit.patient_name, visit.started_at, practice=visit.practice)
        view.close_wanted.connect(self.close_visit)
        view.report_wanted.connect(self._on_report)
        view.reference_wanted.connect(self._on_reference)
        view.reference_hovered.connect(self._on_hovered)
        self._view = view
        self.setCentralWidget(view)
        view.show()  # at once, so that no key is lost
        view.page.focus_item()

    def _save(self, answers: Answers, step: str) -> datetime:
        now = self._services.now()
        if self._file is None or self._visit is None:
            return now
        visit = replace(self._visit, answers=answers, step=step, saved_at=now)
        self._visit = visit
        self._file.save(visit)
        return now

    def _write_report(self, path: Path) -> None:
        if self._view is None or self._visit is None:
            return
        self._view.flush()
        data = self._services.render(self._visit, self._view.session.snapshot)
        self._services.write(path, data)

    def _end_visit(self) -> None:
        if self._view is not None:
            self._view.flush()
            self._view = None
        if self._file is not None:
            self._file.close()
        self._file = self._visit = None
        self._practice_folder = None

    def _practice_place(self) -> Path:
        self._end_visit()
        self._practice_folder = QTemporaryDir()
        return Path(self._practice_folder.path()) / f"practice{SUFFIX}"

    def _on_open(self) -> None:
        from footdrop_desktop.ui.dialogs import choose_file

        title, kinds = self._say("ui", "window.open-title"), self._say("ui", "window.visit-kinds")
        choose_file(self, title, self._services.documents / "-", kinds, self._open_chosen, save=False)

    def _open_chosen(self, path: Path) -> None:
        self.open_visit(path)

    def _on_place(self, place: str) -> None:
        from footdrop_desktop.ui.dialogs import choose_file

        title, kinds = self._say("ui", "window.choose-place"), self._say("ui", "window.visit-kinds")
        suggested = Path(place) if place else self.suggested_place()
        choose_file(self, title, suggested, kinds, self._show_place, save=True)

    def _show_place(self, place: Path) -> None:
        if self.start_page is not None:
            self.start_page.show_place(place)

    def _on_report(self) -> None:
        from footdrop_desktop.ui.dialogs import choose_file

        title, kinds = self._say("ui", "window.report-title"), self._say("ui", "window.report-kinds")
        stem = self._say("ui", "window.report-file")
        suggested = self._services.documents / f"{stem}-{self._services.now():%Y-%m-%d}.pdf"
        choose_file(self, title, suggested, kinds, self._report_to, save=True)

    def _report_to(self, path: Path) -> None:
        if self.save_report(path):
            self._tell(self._say("ui", "window.report-written", name=str(path)))

    def _on_reference(self, number: str) -> None:
        from footdrop_desktop.ui.literature_dialog import LiteratureDialog

        dialog = LiteratureDialog(self._services.literature(), self._services.strings, self)
        dialog.open()
        dialog.show_reference(number)

    def _on_hovered(self, number: str) -> None:
        from footdrop_desktop.ui.literature_dialog import plain_reference

        if not number.isdecimal():
            QToolTip.hideText()
            return
        (reference,) = self._services.literature().cited([number])
        QToolTip.showText(QCursor.pos(), plain_reference(reference), self)

    def _try(self, act: Callable[[], None]) -> bool:
        """Do ``act``; show a fault that the user can act on, and say whether all went well."""
        from footdrop_desktop.ui.dialogs import show_error

        try:
            act()
        except UserError as error:
            show_error(self, error, self._services.strings)
            return False
        return True

    def _closing_on_error(self, file: VisitFile, act: Callable[[], None]) -> None:
        try:
            act()
        except UserError:
            file.close()
            raise

    def _tell(self, text: str) -> None:
        from footdrop_desktop.ui.dialogs import show_message

        show_message(self, text, self._services.strings)
