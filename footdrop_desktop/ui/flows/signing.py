"""From the review page to a signature: the last look, the passphrase, and what becomes of the exam."""

from __future__ import annotations

import secrets
from typing import Any

from PySide6.QtCore import QObject, Signal

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import clinicians, visits
from footdrop_desktop.record.model import VERSIONS, Draft, Patient, Signed
from footdrop_desktop.record.snapshot import answers_of, assessment_of, make
from footdrop_desktop.report.changes import Content
from footdrop_desktop.report.list_line import found_words, list_line
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import message
from footdrop_desktop.ui.exam_session import Snapshot
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.exam import Exam
from footdrop_desktop.ui.flows.papers import Papers
from footdrop_desktop.ui.flows.preview import Previews
from footdrop_desktop.ui.jobs import Progress
from footdrop_desktop.ui.sign.sign_content import EMERGENCY, INCOMPLETE, Amending, amending_of, sign_content
from footdrop_desktop.ui.sign.sign_dialog import SignDialog


class Signing(QObject):
    """``signed`` tells the visit that was signed."""

    signed = Signal(str)

    def __init__(self, desk: Desk, exam: Exam, papers: Papers, previews: Previews, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._exam = exam
        self._papers = papers
        self._previews = previews
        exam.print_wanted.connect(self._on_print)
        exam.paper_wanted.connect(self._on_papers)

    def begin(self, *, emergency: bool = False) -> None:
        """Show what would be signed of the open exam, and sign it when that is wanted."""
        view, draft, patient = self._exam.view, self._exam.draft, self._exam.patient
        if view is None or draft is None or patient is None:
            return
        view.flush()
        draft = self._exam.draft or draft
        snapshot = view.session.snapshot
        if snapshot.save_failed is not None:
            self._desk.refuse(snapshot.save_failed)
            return
        self._desk.attempt(lambda: self._show(view, draft, patient, snapshot, emergency=emergency))

    def _on_print(self) -> None:
        view, draft, patient = self._exam.view, self._exam.draft, self._exam.patient
        if view is not None and draft is not None and patient is not None:
            view.flush()
            self._papers.print_draft(patient, self._exam.draft or draft, view.session.snapshot)

    def _on_papers(self) -> None:
        view, draft, patient = self._exam.view, self._exam.draft, self._exam.patient
        if view is not None and draft is not None and patient is not None:
            view.flush()
            self._previews.choose_of_draft(patient, self._exam.draft or draft, view.session.snapshot)

    def _show(
        self, view: ExamView, draft: Draft, patient: Patient, snapshot: Snapshot, *, emergency: bool
    ) -> None:
        desk = self._desk
        wording = Wording(desk.services.strings, view.session.form)
        content = sign_content(
            snapshot,
            draft,
            patient,
            wording,
            signer=desk.vault.actor.name,
            today=desk.services.now().date(),
            practice=desk.vault.practice,
            amending=self._amending(draft, snapshot, wording),
            record_only=desk.services.settings().record_only,
        )
        dialog = SignDialog(desk.services.strings, content, desk.window, emergency=emergency)
        dialog.finished.connect(dialog.deleteLater)
        request = desk.services.new_id()
        reason = wording.form.items[INCOMPLETE].option(EMERGENCY).display

        def on_wanted(secret: str, code: str, told: str, paper: bool) -> None:
            self._sign(dialog, view, wording, request, (secret, code, told), paper=paper, letter=emergency)

        def on_print_only() -> None:
            dialog.reject()
            self._papers.print_draft_letter(patient, draft, snapshot, reason)

        dialog.wanted.connect(on_wanted)
        dialog.print_only_wanted.connect(on_print_only)
        dialog.open()

    def _amending(self, draft: Draft, snapshot: Snapshot, wording: Wording) -> Amending | None:
        """Return what the draft changes of a signed visit; ``None`` for a new one."""
        if not draft.amends:
            return None
        desk = self._desk
        before = next(
            entry
            for entry in visits.versions(desk.vault, draft.visit_uid)
            if entry.kind in VERSIONS and entry.version == draft.amends
        )
        body = before.body or {}
        form = desk.services.form_of(body["form"]["id"], body["form"]["version"])
        old = Content(form, answers_of(body, form), assessment_of(body))
        return amending_of(draft, old, snapshot, Wording(desk.services.strings, form), wording)

    def _sign(
        self,
        dialog: SignDialog,
        view: ExamView,
        wording: Wording,
        request: str,
        given: tuple[str, str, str],
        *,
        paper: bool,
        letter: bool,
    ) -> None:
        desk, vault = self._desk, self._desk.vault
        secret, code, told = given
        snapshot = self._settled(view, code)
        draft = self._exam.draft
        if draft is None:
            return
        if snapshot.save_failed is not None:
            dialog.show_refused(message(snapshot.save_failed, desk.services.strings))
            return
        why = wording.form.items[INCOMPLETE].option(code).display if code else ""
        if code and told:
            why = desk.say("sign.reason", reason=why, words=told)

        def work(_tell: Progress) -> Signed:
            power = clinicians.signer(vault, secret)
            return visits.sign(
                vault, power, draft, self._body(draft, snapshot, wording, why), request=request
            )

        def done(signed: Signed) -> None:
            dialog.accept()
            self._exam.leave()
            self.signed.emit(signed.visit_uid)
            if paper and letter:
                self._papers.print_letter(
                    signed.visit_uid, why or wording.form.items[INCOMPLETE].option(EMERGENCY).display
                )
            elif paper:
                self._papers.print_report(signed.visit_uid)

        def failed(error: UserError) -> None:
            dialog.show_refused(message(error, desk.services.strings))

        dialog.show_busy()
        desk.jobs.run(dialog, work, done, failed)

    def _settled(self, view: ExamView, code: str) -> Snapshot:
        """Record why the core exam is not complete, as the form asks it, or that it is complete now."""
        session = view.session
        if code and session.answers.get(INCOMPLETE) != code:
            session.answer(INCOMPLETE, code)
        elif not code:
            session.clear(INCOMPLETE)
        return session.snapshot

    def _body(self, draft: Draft, snapshot: Snapshot, wording: Wording, incomplete: str) -> dict[str, Any]:
        desk, found = self._desk, snapshot.assessment
        patient = self._exam.patient
        return make(
            draft,
            desk.services.form_sha256(draft.form_id, draft.form_version),
            found,
            program=desk.vault.workplace.program,
            language=desk.services.strings.language,
            finding=list_line(found, snapshot.answers, wording),
            salt=secrets.token_hex(32),
            incomplete=incomplete,
            words=found_words(found, snapshot.answers, wording, desk.services.anatomy()),
            patient=None if patient is None else patient.details,
        )
