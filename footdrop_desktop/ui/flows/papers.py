"""Papers about visits that go straight to a printer or into a file, without being looked at first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.model import Draft, Patient
from footdrop_desktop.report.paper import PaperKind
from footdrop_desktop.report.request import PaperRequest
from footdrop_desktop.ui.dialogs import choose_file
from footdrop_desktop.ui.exam_session import Snapshot
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.sending import (
    PRINTED,
    SAVED,
    Out,
    Sent,
    Wanted,
    of_draft,
    of_signed,
    send_out,
    take_back,
)
from footdrop_desktop.ui.record.questions import ask_one_of


class Papers(QObject):
    """``made`` tells in words what is done with a paper, and whether that is the end of it."""

    made = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def print_report(self, visit_uid: str, version: int = 0) -> None:
        """Print a version of a signed visit, the newest for 0."""
        self._desk.attempt(lambda: self._print(self._report(visit_uid, version)))

    def save_report(self, visit_uid: str, version: int = 0) -> None:
        """Let the user choose where the report of a signed visit goes, and write it there."""
        desk = self._desk
        name = f"{desk.say('window.report-file')}-{desk.services.now():%Y-%m-%d}.pdf"
        choose_file(
            desk.window,
            desk.say("window.report-title"),
            desk.services.documents / name,
            desk.say("window.report-kinds"),
            lambda path: self.write_report(path, visit_uid, version),
            save=True,
        )

    def write_report(self, path: Path, visit_uid: str, version: int = 0) -> None:
        """Write the report of a signed visit to ``path``."""
        desk = self._desk

        def act() -> None:
            paper = self._report(visit_uid, version)
            text = desk.say("desk.written", name=str(path))
            self._run(paper, SAVED, lambda data: desk.services.write(path, data), text)

        desk.attempt(act)

    def print_letter(self, visit_uid: str, reason: str) -> None:
        """Print the emergency letter of a visit that was just signed."""
        request = PaperRequest(PaperKind.EMERGENCY, visit_uid, reason=reason)
        self._desk.attempt(lambda: self._print(of_signed(self._desk, request)))

    def print_draft(self, patient: Patient, draft: Draft, snapshot: Snapshot) -> None:
        """Print the report of a visit as it stands, marked as a draft."""
        self._print(of_draft(PaperRequest(PaperKind.REPORT, draft.visit_uid), patient, draft, snapshot))

    def print_draft_letter(self, patient: Patient, draft: Draft, snapshot: Snapshot, reason: str) -> None:
        """Print the emergency letter of a visit as it stands, marked as a draft."""
        request = PaperRequest(PaperKind.EMERGENCY, draft.visit_uid, reason=reason)
        self._print(of_draft(request, patient, draft, snapshot))

    def clear(self) -> None:
        """Remove what was put on the disk to be shown."""
        self._desk.services.printing().clear()

    def _report(self, visit_uid: str, version: int) -> Wanted:
        return of_signed(self._desk, PaperRequest(PaperKind.REPORT, visit_uid, version))

    def _print(self, paper: Wanted) -> None:
        """Print on the only printer, on the one that is chosen, or show the paper to be printed there."""
        desk = self._desk
        printing = desk.services.printing()

        def found(printers: tuple[str, ...]) -> None:
            if len(printers) > 1:
                options = [(name, name) for name in printers]
                title = desk.say("signed.printer")
                text = desk.say("signed.printer-note")
                ask_one_of(desk.window, title, text, options, send, desk.services.strings)
            elif printers:
                send(printers[0])
            else:
                self._run(paper, PRINTED, lambda _data: None, desk.say("signed.shown"), printing.show)

        def send(printer: str) -> None:
            text = desk.say("signed.printed", printer=printer)
            self._run(paper, PRINTED, lambda data: printing.send(data, printer), text)

        self.made.emit(desk.say("signed.printing"), False)
        desk.jobs.run(desk.window, lambda _tell: printing.printers(), found, desk.refuse)

    def _run(
        self,
        paper: Wanted,
        event: str,
        out: Out,
        text: str,
        show: Callable[[bytes], None] | None = None,
    ) -> None:
        """Send it out; ``show`` it on the window's thread where that is the way to a printer."""
        desk = self._desk

        def failed(error: UserError) -> None:
            self.made.emit(desk.say("signed.not-made"), False)
            desk.refuse(error)

        def done(sent: Sent) -> None:
            try:
                if show is not None:
                    show(sent.data)
            except UserError as error:
                desk.attempt(lambda: take_back(desk, paper, sent.head))
                failed(error)
                return
            self.made.emit(text, True)

        self.made.emit(desk.say("signed.making"), False)
        desk.jobs.run(desk.window, lambda _tell: send_out(desk, paper, event, out), done, failed)
