"""One draft on the screen as an exam: begun or gone on with, saved at every answer, left."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.form.model import Form
from footdrop_desktop.record import drafts, patients, trail
from footdrop_desktop.record.codec import plain_value
from footdrop_desktop.record.model import Draft, Patient
from footdrop_desktop.record.prior import prior_visit
from footdrop_desktop.report.paper import PaperKind
from footdrop_desktop.report.request import PaperRequest
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui.dialogs import ask
from footdrop_desktop.ui.exam_session import ExamSession
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.references import hint_reference, show_reference
from footdrop_desktop.ui.flows.sending import SAVED, of_draft, send_out
from footdrop_desktop.ui.last_visit import LastVisit
from footdrop_desktop.ui.record.patient_banner import age
from footdrop_desktop.ui.services import FORM


class Exam(QObject):
    """``left`` tells the patient of the visit that was closed; ``sign_wanted`` the draft to sign."""

    left = Signal(str)
    sign_wanted = Signal()
    emergency_wanted = Signal()
    print_wanted = Signal()
    paper_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self._draft: Draft | None = None
        self._patient: Patient | None = None
        self._view: ExamView | None = None

    @property
    def view(self) -> ExamView | None:
        """The exam on the screen."""
        return self._view

    @property
    def draft(self) -> Draft | None:
        """The draft that is open, as it was saved last."""
        return self._draft

    @property
    def patient(self) -> Patient | None:
        """Whose visit is open."""
        return self._patient

    def begin(self, patient_uid: str, performed_at: datetime, from_paper: bool = False) -> None:
        """Begin a visit and show it."""
        desk = self._desk
        visit_uid = desk.services.new_id()

        def act() -> None:
            form = desk.services.form_of(FORM, None)
            drafts.begin(
                desk.vault,
                patient_uid,
                form,
                performed_at=performed_at,
                from_paper=from_paper,
                visit_uid=visit_uid,
            )
            self._open(visit_uid)

        desk.attempt(act)

    def open(self, visit_uid: str) -> bool:
        """Go on with a draft at the step where it was left; say whether it was opened."""

        def act() -> None:
            self._open(visit_uid)
            drafts.note_opened(self._desk.vault, visit_uid)

        return self._desk.attempt(act)

    def unsaved(self) -> UserError | None:
        """Keep what was typed last; return why it could not be kept, ``None`` when all is."""
        if self._view is None:
            return None
        self._view.flush()
        if self._view.session.snapshot.save_failed is not None:
            self._view.session.save_again()
        return self._view.session.snapshot.save_failed

    def leave(self) -> str:
        """Keep what was typed last and close the exam; return the visit's id, empty if none was open."""
        view, draft = self._view, self._draft
        if view is None or draft is None:
            return ""
        self.unsaved()
        self._view = self._draft = self._patient = None
        self._stack.removeWidget(view)
        view.deleteLater()
        try:
            drafts.note_left(self._desk.vault, draft.visit_uid)
        except UserError as error:
            self._desk.refuse(error)
        return draft.visit_uid

    def take_over(self, before: Exam) -> None:
        """Go on with the exam that is open in ``before``: what it looks like is made anew, nothing else."""
        view = before._view
        if view is not None:
            view.flush()  # while it is still saved as ever
        self._draft, self._patient = before._draft, before._patient
        before._view = before._draft = before._patient = None
        if view is None:
            return
        session = view.session
        session.save_with(self._save)
        self._show(session)
        self._stack.removeWidget(view)
        view.deleteLater()

    def save_report(self, path: Path) -> bool:
        """Write the report (PDF) of the draft as it stands; say whether it was written."""
        return self._desk.attempt(lambda: self._write_report(path))

    def _open(self, visit_uid: str) -> None:
        desk = self._desk
        self.leave()  # first, so that what is loaded is what was typed last
        form_id, version = drafts.form_of(desk.vault, visit_uid)
        form = desk.services.form_of(form_id, version)
        draft = drafts.load(desk.vault, visit_uid, form)
        if draft.owner_uid != desk.vault.actor.clinician_uid:
            raise UserError("draft.not-yours")
        patient = patients.get(desk.vault, draft.patient_uid)
        self._draft, self._patient = draft, patient
        last, refused = self._last(draft, form)
        day, born = draft.performed_at.date(), patient.details.birth_date
        session = ExamSession(
            form,
            desk.services.anatomy(),
            self._save,
            visit_date=day,
            answers=draft.answers,
            step=draft.step if draft.step in form.groups else "",
            saved_at=draft.saved_at,
            last=last,
            age_years=age(born, day) if born else None,
            parent=self,
        )
        self._show(session)
        if refused is not None:
            desk.refuse(refused)

    def _last(self, draft: Draft, form: Form) -> tuple[LastVisit | None, UserError | None]:
        """Return the visit before; or why it cannot be read, which does not keep this one from going on."""
        try:
            found = prior_visit(self._desk.vault, draft, form)
        except UserError as error:
            return None, error
        return (None if found is None else LastVisit(found)), None

    def _show(self, session: ExamSession) -> None:
        desk, patient, draft = self._desk, self._patient, self._draft
        if patient is None or draft is None:
            raise RuntimeError
        form = desk.services.form_of(session.form.form_id, session.form.version)
        session.watch_seconds = float(desk.services.settings().romberg_seconds)
        view = ExamView(
            session,
            desk.services.anatomy(),
            Wording(desk.services.strings, form),
            self._stack,
            record_only=desk.services.settings().record_only,
        )
        session.setParent(view)
        view.header.show_visit(patient, draft, desk.services.now().date(), practice=desk.vault.practice)
        view.close_wanted.connect(self._on_close)
        view.report_wanted.connect(self._on_report)
        view.sign_wanted.connect(self.sign_wanted)
        view.lock_wanted.connect(self.lock_wanted)
        view.emergency_wanted.connect(self.emergency_wanted)
        view.print_wanted.connect(self.print_wanted)
        view.paper_wanted.connect(self.paper_wanted)
        view.save_as_wanted.connect(self._on_save_as)
        view.reference_wanted.connect(lambda number: show_reference(desk, number))
        view.reference_hovered.connect(lambda number: hint_reference(desk, number))
        self._view = view
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        view.page.focus_item()

    def _save(self, answers: Answers, step: str) -> datetime:
        if self._draft is None:
            return self._desk.services.now()
        self._draft = drafts.save(self._desk.vault, self._draft, answers, step)
        return self._draft.saved_at

    def _write_report(self, path: Path) -> None:
        view, draft, patient = self._view, self._draft, self._patient
        if view is None or draft is None or patient is None:
            return
        view.flush()
        request = PaperRequest(PaperKind.REPORT, draft.visit_uid)
        wanted = of_draft(request, patient, self._draft or draft, view.session.snapshot)
        send_out(self._desk, wanted, SAVED, partial(self._desk.services.write, path))

    def _on_close(self) -> None:
        failed = self.unsaved()
        if failed is not None:  # it is only on the screen: it stays there
            self._desk.refuse(failed)
            return
        patient = self._patient
        self.leave()
        self.left.emit("" if patient is None else patient.patient_uid)

    def _on_save_as(self) -> None:
        """Offer to keep what could not be saved in a file of its own; it is not encrypted."""
        desk, view = self._desk, self._view
        if view is None:
            return
        view.flush()
        name = f"{desk.say('window.save-as-file')}-{desk.services.now():%Y-%m-%d-%H%M}.json"

        def choose() -> None:
            desk.write_to(
                desk.say("window.save-as-title"), name, desk.say("window.save-as-kinds"), self._write_answers
            )

        answers = ((desk.say("dialog.cancel"), lambda: None), (desk.say("window.save-as-go"), choose))
        ask(desk.window, desk.say("window.save-as-sure"), answers, desk.services.strings, careful=True)

    def _write_answers(self, path: Path) -> None:
        """Write the answers by link id, as the command line reads them; audited where that is possible."""
        view, draft = self._view, self._draft
        if view is None or draft is None:
            return
        values = view.session.answers.values
        plain = {link_id: plain_value(value) for link_id, value in values.items()}
        data = json.dumps(plain, ensure_ascii=False, indent=1)
        self._desk.services.write(path, f"{data}\n".encode())
        with suppress(UserError):  # the record cannot be written to: that is why it is done
            trail.note(self._desk.vault, "answers-written", draft.patient_uid, visit=draft.visit_uid)

    def _on_report(self) -> None:
        desk = self._desk
        name = f"{desk.say('window.report-file')}-{desk.services.now():%Y-%m-%d}.pdf"
        desk.write_to(
            desk.say("window.report-title"), name, desk.say("window.report-kinds"), self._write_report
        )
