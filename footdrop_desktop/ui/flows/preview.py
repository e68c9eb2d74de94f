"""Papers looked at in the window before they are printed or saved: chosen, made, shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import patients, visits
from footdrop_desktop.record.model import Draft, Patient, State, VisitRow
from footdrop_desktop.report.paper import PaperKind
from footdrop_desktop.report.request import PaperRequest
from footdrop_desktop.strings import LANGUAGES
from footdrop_desktop.ui.dialogs import choose_file
from footdrop_desktop.ui.exam_session import Snapshot
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.lines import who
from footdrop_desktop.ui.flows.references import follow
from footdrop_desktop.ui.flows.sending import (
    PRINTED,
    SAVED,
    SEEN,
    Out,
    Sent,
    Wanted,
    of_draft,
    of_signed,
    send_out,
)
from footdrop_desktop.ui.jobs import Job, Progress
from footdrop_desktop.ui.locales import shown_time
from footdrop_desktop.ui.paper.choose_dialog import ChooseDialog, Chosen, Offer
from footdrop_desktop.ui.paper.drawn import Drawn
from footdrop_desktop.ui.paper.paper_names import file_name, language_name, paper_name
from footdrop_desktop.ui.paper.pdf_file import PdfFile
from footdrop_desktop.ui.paper.preview_page import PreviewPage
from footdrop_desktop.ui.paper.print_dialog import ask_printer
from footdrop_desktop.ui.paper.ways import way_to
from footdrop_desktop.ui.printing import PrintOrder

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_OF_A_VISIT: Final = (PaperKind.REPORT, PaperKind.HANDOUT, PaperKind.LETTER)


class Previews(QObject):
    """One paper at a time; what was on the screen before comes back when it is left."""

    def __init__(self, desk: Desk, stack: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stack = stack
        self._page: PreviewPage | None = None
        self._before: QWidget | None = None
        self._focus: QWidget | None = None
        self._file: PdfFile | None = None
        self._search: Job | None = None
        self._wanted = Wanted(PaperRequest(PaperKind.BLANK))
        self._at = desk.services.now()

    @property
    def page(self) -> PreviewPage | None:
        """The paper on the screen."""
        return self._page

    @property
    def shown(self) -> bool:
        """Whether the paper is made and can be read."""
        return self._file is not None

    def choose(self, patient: Patient, visit_uid: str = "", version: int = 0) -> None:
        """Let the user choose a paper of a patient's signed visits; ``version`` is of the first one."""
        desk = self._desk

        def act() -> None:
            whose = patient.merged_into or patient.patient_uid
            rows = _on_paper(visits.of_patient(desk.vault, whose), visit_uid)
            offer = Offer(
                who(patient.details, desk.services.strings),
                (*_OF_A_VISIT, PaperKind.PROGRESS, PaperKind.BLANK),
                tuple((row.visit_uid, shown_time(row.performed_at, desk.services.strings)) for row in rows),
                LANGUAGES,
                desk.services.paper_words.language,
                visit_uid,
            )
            self._ask(offer, lambda chosen: self._show_signed(chosen, visit_uid, version))

        desk.attempt(act)

    def show_progress(self, visit_uids: Sequence[str]) -> None:
        """Show the progress report of two to four signed visits, in the language of the papers."""
        desk = self._desk

        def act() -> None:
            rows = sorted(
                (visits.line_of(desk.vault, uid) for uid in visit_uids),
                key=lambda row: (row.performed_at, row.visit_uid),
            )
            *earlier, last = rows
            request = PaperRequest(
                PaperKind.PROGRESS,
                last.visit_uid,
                earlier=tuple(row.visit_uid for row in earlier),
                language=desk.services.paper_words.language,
            )
            self.show(of_signed(desk, request), last.performed_at)

        desk.attempt(act)

    def choose_of_draft(self, patient: Patient, draft: Draft, snapshot: Snapshot) -> None:
        """Let the user choose a paper of a visit as it stands."""
        desk = self._desk
        offer = Offer(
            who(patient.details, desk.services.strings),
            (*_OF_A_VISIT, PaperKind.BLANK),
            (),
            LANGUAGES,
            desk.services.paper_words.language,
            open_visit=shown_time(draft.performed_at, desk.services.strings),
        )

        def show(chosen: Chosen) -> None:
            if chosen.kind is PaperKind.BLANK:
                self.show(Wanted(_request(chosen)), desk.services.now())
            else:
                request = _request(chosen, draft.visit_uid)
                self.show(of_draft(request, patient, draft, snapshot), draft.performed_at)

        self._ask(offer, show)

    def show(self, wanted: Wanted, at: datetime) -> None:
        """Make a paper and show it; ``at`` is the day that its file is named by."""
        self.leave()
        desk, strings = self._desk, self._desk.services.strings
        request = wanted.request
        name = desk.say(
            "paper.title", paper=paper_name(request.kind, strings), language=language_name(request.language)
        )
        page = PreviewPage(strings, name)
        self._before, self._focus = self._stack.currentWidget(), self._stack.window().focusWidget()
        if wanted.patient_uid:
            page.show_patient(patients.get(desk.vault, wanted.patient_uid), desk.services.now().date())
        self._page, self._wanted, self._at = page, wanted, at
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.back.setFocus()
        page.back_wanted.connect(self.leave)
        page.save_wanted.connect(self._on_save)
        page.print_wanted.connect(self._on_print)
        page.find_wanted.connect(self._on_find)
        page.view.link_wanted.connect(lambda target: follow(desk, target))

        def work(_tell: Progress) -> PdfFile:
            return PdfFile(_made(desk, wanted))

        def failed(error: UserError) -> None:
            self.leave()
            desk.refuse(error)

        desk.jobs.run(page, work, self._show_file, failed)

    def leave(self) -> None:
        """Close the paper and go back to what was there before."""
        file = self._take_away()
        if file is not None:  # after all that is still to be drawn of it
            self._desk.jobs.run(
                self._desk.window, lambda _tell: file.close(), lambda _none: None, self._desk.refuse
            )

    def put_away(self) -> None:
        """Close the paper for good; nothing is drawn any more."""
        file = self._take_away()
        if file is not None:
            file.close()

    def _take_away(self) -> PdfFile | None:
        """Take the paper off the window; return what has to be closed."""
        page, file = self._page, self._file
        if page is None:
            return None
        self._page = self._file = None
        if self._stack.currentWidget() is page and self._before is not None:
            self._stack.setCurrentWidget(self._before)
        self._stack.removeWidget(page)
        page.deleteLater()
        if self._focus is not None and self._focus in self._stack.findChildren(QWidget):
            self._focus.setFocus()
        return file

    def _ask(self, offer: Offer, show: Callable[[Chosen], None]) -> None:
        desk = self._desk
        dialog = ChooseDialog(desk.services.strings, offer, desk.window)
        dialog.chosen.connect(lambda chosen: desk.attempt(partial(show, chosen)))
        dialog.open()

    def _show_signed(self, chosen: Chosen, visit_uid: str, version: int) -> None:
        desk = self._desk
        if chosen.kind is PaperKind.BLANK:
            self.show(Wanted(_request(chosen)), desk.services.now())
            return
        request = _request(chosen, chosen.visit_uid, version if chosen.visit_uid == visit_uid else 0)
        at = visits.line_of(desk.vault, chosen.visit_uid).performed_at
        self.show(of_signed(desk, request), at)

    def _show_file(self, file: PdfFile) -> None:
        if self._page is None:
            return
        self._file = file
        self._page.show_file(file, Drawn(self._desk.jobs, self._page.view, file))

    def _on_find(self, text: str) -> None:
        page, file = self._page, self._file
        if page is None or file is None:
            return
        if self._search is not None:
            self._search.cancel()
        self._search = self._desk.jobs.run(
            page, lambda _tell: file.find(text), page.show_hits, self._desk.refuse
        )

    def _on_save(self) -> None:
        desk, request = self._desk, self._wanted.request
        name = file_name(request.kind, self._at, request.visit_uid)
        choose_file(
            desk.window,
            desk.say("paper.save-title"),
            desk.services.documents / name,
            desk.say("window.report-kinds"),
            self._save,
            save=True,
        )

    def _save(self, path: Path) -> None:
        desk = self._desk
        self._send(SAVED, partial(desk.services.write, path), desk.say("desk.written", name=str(path)))

    def _on_print(self) -> None:
        desk = self._desk
        if self._file is not None:
            ask_printer(desk.window, self._pages(), self._print, desk.services.strings)

    def _pages(self) -> tuple[int, int]:
        """Return the page on the screen, from 1, and how many there are."""
        if self._page is None or self._file is None:
            return (1, 1)
        return self._page.view.page + 1, len(self._file.sizes)

    def _print(self, order: PrintOrder, printer: QPrinter) -> None:
        if order.file:
            self._save(Path(order.file))
            return
        if not order.printer:  # there is none: what can be had is a file
            self._on_save()
            return
        desk = self._desk
        out = way_to(desk.services.printing(), order, printer)
        self._send(PRINTED, out, desk.say("signed.printed", printer=order.printer))

    def _send(self, event: str, out: Out, text: str) -> None:
        """Send the paper out anew, with the audit's head of now; what is shown stays."""
        desk, page, wanted = self._desk, self._page, self._wanted

        def done(_sent: Sent) -> None:
            if page is self._page and page is not None:
                page.show_note(text)

        def failed(error: UserError) -> None:
            if page is self._page and page is not None:
                page.show_note(desk.say("signed.not-made"))
            desk.refuse(error)

        if page is not None:
            page.show_note(desk.say("paper.sending"))
        desk.jobs.run(desk.window, lambda _tell: send_out(desk, wanted, event, out), done, failed)


def _made(desk: Desk, wanted: Wanted) -> bytes:
    """Return a paper that is only looked at; that it was seen is audited where it is about somebody."""
    if wanted.patient_uid:
        return send_out(desk, wanted, SEEN, lambda _data: None).data
    materials = desk.materials(wanted.request.language)
    return desk.services.paper(wanted.request, desk.vault, materials, desk.vault.head, None)


def _request(chosen: Chosen, visit_uid: str = "", version: int = 0) -> PaperRequest:
    return PaperRequest(
        chosen.kind,
        visit_uid,
        version,
        earlier=chosen.earlier,
        recipient="\n".join(part for part in (chosen.name, *chosen.address) if part),
        question=chosen.question,
        language=chosen.language,
    )


def _on_paper(rows: Sequence[VisitRow], visit_uid: str) -> list[VisitRow]:
    """Return the visits that papers are made of: those that stand, and the one that is looked at."""
    return [row for row in rows if row.version and (row.state is State.SIGNED or row.visit_uid == visit_uid)]
