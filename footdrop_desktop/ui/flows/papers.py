"""Papers about signed visits, and the letter of an emergency: to a printer or into a file.

The audit is told first, so that the head which a paper prints stands for the paper itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import patients, trail, visits
from footdrop_desktop.record.model import AuditEntry, Draft, Head, Kind, Patient, Signed
from footdrop_desktop.report.signed import VERSIONS, Materials, SignedVisit, read_signed
from footdrop_desktop.ui.dialogs import choose_file
from footdrop_desktop.ui.exam_session import Snapshot
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.jobs import Progress
from footdrop_desktop.ui.record.questions import ask_one_of

PRINTED: Final = "report-printed"
SAVED: Final = "report-saved"
FAILED: Final = "report-failed"
"""A paper that the audit announced and that did not come about; ``paper`` is the entry it takes back."""

_MOST: Final = 100_000


@dataclass(frozen=True, slots=True)
class _Paper:
    """Which paper: ``make`` renders it once the audit's head is known."""

    patient_uid: str
    visit_uid: str
    version: int
    make: Callable[[Head], bytes]


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
        desk = self._desk

        def act() -> None:
            report = self._report(visit_uid, 0)

            def make(head: Head) -> bytes:
                visit = read_visit(desk, visit_uid, head=head)
                return _letter(desk, visit, reason)

            self._print(_Paper(report.patient_uid, visit_uid, report.version, make))

        desk.attempt(act)

    def print_draft(self, patient: Patient, draft: Draft, snapshot: Snapshot) -> None:
        """Print the report of a visit as it stands, marked as a draft."""
        desk = self._desk

        def make(_head: Head) -> bytes:
            return desk.services.render(desk.vault, patient, draft, snapshot, desk.materials())

        self._print(_Paper(patient.patient_uid, draft.visit_uid, 0, make))

    def print_draft_letter(self, patient: Patient, draft: Draft, snapshot: Snapshot, reason: str) -> None:
        """Print the emergency letter of a visit as it stands, marked as a draft."""
        desk = self._desk

        def make(head: Head) -> bytes:
            from footdrop_desktop.report.changes import Content
            from footdrop_desktop.report.signed import draft_identity

            materials = desk.materials()
            identity = draft_identity(
                materials,
                patient,
                draft,
                rules_version=snapshot.assessment.rules_version,
                program=desk.vault.workplace.program,
                head=head,
            )
            form = materials.form_of(draft.form_id, draft.form_version)
            return _letter(
                desk, SignedVisit(identity, Content(form, snapshot.answers, snapshot.assessment)), reason
            )

        self._print(_Paper(patient.patient_uid, draft.visit_uid, 0, make))

    def clear(self) -> None:
        """Remove what was put on the disk to be shown."""
        self._desk.services.printing().clear()

    def _report(self, visit_uid: str, version: int) -> _Paper:
        desk = self._desk
        entries = visits.versions(desk.vault, visit_uid)
        whole = [entry for entry in entries if entry.kind in VERSIONS]
        if not whole:
            raise UserError("visit.unknown")

        def make(head: Head) -> bytes:
            from footdrop_desktop.report.pdf import render_report
            from footdrop_desktop.report.signed import report_of

            visit = read_visit(desk, visit_uid, head=head, version=version)
            return render_report(report_of(desk.materials(), visit))

        return _Paper(whole[-1].patient_uid, visit_uid, version or whole[-1].version, make)

    def _print(self, paper: _Paper) -> None:
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
        paper: _Paper,
        event: str,
        out: Callable[[bytes], None],
        text: str,
        show: Callable[[bytes], None] | None = None,
    ) -> None:
        """Note it, render it, and send it out; a paper that came to nothing is noted too."""
        desk, vault = self._desk, self._desk.vault
        noted: list[Head] = []

        def work(_tell: Progress) -> bytes:
            head = trail.note(vault, event, paper.patient_uid, visit=paper.visit_uid, version=paper.version)
            noted.append(head)
            data = paper.make(head)
            out(data)
            return data

        def failed(error: UserError) -> None:
            if noted:
                desk.attempt(
                    lambda: trail.note(
                        vault,
                        FAILED,
                        paper.patient_uid,
                        visit=paper.visit_uid,
                        version=paper.version,
                        paper=noted[0].seq,
                    )
                )
            self.made.emit(desk.say("signed.not-made"), False)
            desk.refuse(error)

        def done(data: bytes) -> None:
            try:
                if show is not None:
                    show(data)
            except UserError as error:
                failed(error)
                return
            self.made.emit(text, True)

        self.made.emit(desk.say("signed.making"), False)
        desk.jobs.run(desk.window, work, done, failed)


def read_visit(
    desk: Desk, visit_uid: str, *, head: Head, version: int = 0, materials: Materials | None = None
) -> SignedVisit:
    """Return a version of a signed visit with the earlier papers of it that have to be recalled.

    It speaks the language of ``materials``; that of the papers without.
    """
    entries = visits.versions(desk.vault, visit_uid)
    patient = patients.get(desk.vault, entries[-1].patient_uid)
    papers = to_recall(desk, visit_uid, entries)
    kept = materials or desk.materials()
    return read_signed(kept, patient, entries, head=head, version=version, papers=papers)


def to_recall(desk: Desk, visit_uid: str, entries: Sequence[Signed]) -> tuple[AuditEntry, ...]:
    """Return papers of versions that do not stand any more: of a void visit all, even of its draft."""
    newest = max(entry.version for entry in entries if entry.kind in VERSIONS)
    void = any(entry.kind is Kind.VOIDED for entry in entries)
    found = [
        entry
        for entry in visits.papers(desk.vault, visit_uid)
        if void or 0 < int(entry.detail.get("version", 0)) < newest
    ]
    if not found:
        return ()
    about = trail.entries(desk.vault, subject=entries[-1].patient_uid, limit=_MOST)
    taken_back = {entry.detail.get("paper") for entry in about if entry.event == FAILED}
    return tuple(entry for entry in found if entry.seq not in taken_back)


def _letter(desk: Desk, visit: SignedVisit, reason: str) -> bytes:
    from footdrop_desktop.report.emergency import Stopped, render_emergency_letter

    materials = desk.materials()
    stopped = Stopped(reason, desk.vault.actor.name, desk.services.settings().clinic)
    return render_emergency_letter(
        visit.identity, visit.content, stopped, materials.wording(visit.content.form)
    )
