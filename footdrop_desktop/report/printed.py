"""Whole papers from the record and from answers: what is asked of the record, and the PDF."""

from __future__ import annotations

from dataclasses import replace

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.form.model import Form
from footdrop_desktop.record import events, export, patients, trail, visits
from footdrop_desktop.record.model import Head
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.report.blank_form import blank_paper
from footdrop_desktop.report.changes import Content
from footdrop_desktop.report.content import report_content
from footdrop_desktop.report.emergency import Stopped, render_emergency_letter
from footdrop_desktop.report.handout import handout_paper
from footdrop_desktop.report.identity import Identity
from footdrop_desktop.report.letter import Recipient, Sender, referral_letter, render_referral_letter
from footdrop_desktop.report.overview_paper import overview_paper
from footdrop_desktop.report.overview_words import Counted
from footdrop_desktop.report.paper import Paper, PaperKind
from footdrop_desktop.report.past import signed_visits, visits_before
from footdrop_desktop.report.patient_export import Export, render_export
from footdrop_desktop.report.pdf import render_report
from footdrop_desktop.report.progress import progress_paper
from footdrop_desktop.report.recall import read_visit
from footdrop_desktop.report.request import OpenVisit, PaperRequest
from footdrop_desktop.report.signed import Materials, SignedVisit, draft_identity
from footdrop_desktop.report.visit_report import report_of


def requested_paper(
    request: PaperRequest, vault: Vault, made: Materials, head: Head, opened: OpenVisit | None = None
) -> bytes:
    """Return the paper that is asked for as PDF; ``head`` is what it prints of the audit.

    Of a visit that is ``opened`` it is a draft, of any other what was signed. Raises ``UserError`` for a
    visit that is not known or was changed, and for text that cannot be printed.
    """
    match request.kind:
        case PaperKind.EMERGENCY:
            return _emergency(request, vault, made, _visit(request, vault, made, head, opened))
        case PaperKind.PROGRESS:
            return render_report(_progress(request, vault, made, head))
        case PaperKind.HANDOUT:
            return render_report(_handout(made, _visit(request, vault, made, head, opened)))
        case PaperKind.LETTER:
            return _letter(request, vault, made, _visit(request, vault, made, head, opened))
        case PaperKind.BLANK:
            return render_report(_blank(vault, made))
        case PaperKind.OVERVIEW:
            return render_report(_overview(request, vault, made, head))
        case _:
            visit = _visit(request, vault, made, head, opened)
            return render_report(report_of(made, visit, visits_before(vault, made, visit)))


def answers_paper(form: Form, answers: Answers, found: Assessment, program: str, made: Materials) -> bytes:
    """Return the report of answers from a file: no patient, no date, a draft."""
    identity = Identity(
        patient_name="",
        visit_date=made.strings.text("report", "report.no-date"),
        form=f"{form.form_id} {form.version}",
        rules_version=found.rules_version,
        program_version=program,
        draft=True,
    )
    return _set(identity, made.form_of(form.form_id, form.version), answers, found, made)


def export_paper(vault: Vault, patient_uid: str, made: Materials) -> bytes:
    """Return everything about one patient as PDF; the export is audited."""
    head = trail.note(vault, "patient-exported", patient_uid, form="pdf")
    merged = patients.merged(vault, patient_uid)
    of_whom = [patient_uid, *(patient.patient_uid for patient in merged)]
    content = Export(
        patient=patients.get(vault, patient_uid),
        visits=[visits.versions(vault, row.visit_uid) for row in visits.of_patient(vault, patient_uid)],
        entries=[entry for uid in of_whom for entry in export.access(vault, uid)],
        by=vault.actor.name,
        at=vault.workplace.now(),
        head=head,
        program=vault.workplace.program,
        merged=merged,
        events=events.of_patient(vault, patient_uid),
    )
    return render_export(content, made)


def _visit(
    request: PaperRequest, vault: Vault, made: Materials, head: Head, opened: OpenVisit | None
) -> SignedVisit:
    if opened is None:
        return read_visit(vault, made, request.visit_uid, head=head, version=request.version)
    draft, found = opened.draft, opened.found
    identity = draft_identity(
        made,
        opened.patient,
        draft,
        rules_version=found.rules_version,
        program=vault.workplace.program,
        head=head,
    )
    form = made.form_of(draft.form_id, draft.form_version)
    return SignedVisit(identity, Content(form, opened.answers, found), draft.performed_at, draft.visit_uid)


def _progress(request: PaperRequest, vault: Vault, made: Materials, head: Head) -> Paper:
    wanted = (*((visit_uid, 0) for visit_uid in request.earlier), (request.visit_uid, request.version))
    chosen = [read_visit(vault, made, uid, head=head, version=version) for uid, version in wanted]
    patient_uid = visits.line_of(vault, request.visit_uid).patient_uid
    return progress_paper(made, chosen, signed_visits(vault, made, patient_uid))


def _handout(made: Materials, visit: SignedVisit) -> Paper:
    wording = made.wording(visit.content.form)
    return handout_paper(visit.identity, visit.content, wording, made.literature, made.letterhead, made.page)


def _letter(request: PaperRequest, vault: Vault, made: Materials, visit: SignedVisit) -> bytes:
    name, *lines = request.recipient.splitlines() or [""]
    papers = referral_letter(
        visit.identity,
        visit.content,
        Recipient(name, tuple(lines)),
        made.wording(visit.content.form),
        made.literature,
        made.letterhead,
        made.page,
        Sender(vault.actor.name, vault.workplace.now().date()),
        request.question,
    )
    return render_referral_letter(papers)


def _blank(vault: Vault, made: Materials) -> Paper:
    return blank_paper(
        made.form,
        made.wording(),
        program=vault.workplace.program,
        practice=made.practice,
        letterhead=made.letterhead,
        page=made.page,
    )


def _overview(request: PaperRequest, vault: Vault, made: Materials, head: Head) -> Paper:
    place = vault.workplace
    return overview_paper(
        request.counted or Counted(),
        made,
        by=vault.actor.name,
        at=place.now(),
        program=place.program,
        head=head.short,
    )


def _emergency(request: PaperRequest, vault: Vault, made: Materials, visit: SignedVisit) -> bytes:
    stopped = Stopped(request.reason, vault.actor.name, made.letterhead.clinic)
    wording = made.wording(visit.content.form)
    return render_emergency_letter(visit.identity, visit.content, stopped, wording, made.page)


def _set(identity: Identity, form: Form, answers: Answers, found: Assessment, made: Materials) -> bytes:
    wording = made.wording(form)
    paper = report_content(identity, form, answers, found, wording, made.literature, made.anatomy)
    return render_report(replace(paper, page=made.page, letterhead=made.letterhead))
