"""What a practice record holds: a patient with a signed visit, and two more. Nobody of them is real."""

from __future__ import annotations

import json
import secrets
from datetime import datetime, timedelta
from typing import Any, Final

from footdrop_desktop.exam.check import check_answers
from footdrop_desktop.record import clinicians, drafts, patients, visits
from footdrop_desktop.record.model import PatientDetails
from footdrop_desktop.record.snapshot import make
from footdrop_desktop.report.list_line import found_words, list_line
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.resources import read_resource
from footdrop_desktop.ui.exam_session import ExamSession
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.services import FORM

AGO: Final = timedelta(days=7)
ONSET: Final = "presentation.onset-date"
WEEKS: Final = "presentation.duration-weeks"
OTHERS: Final = (
    PatientDetails("Example", "Alex", birth_date="1958-01-30", mrn="P-002"),
    PatientDetails("Sample", "Ada", sex="female", birth_date="1990-11-23", mrn="P-003"),
)


def fill(desk: Desk) -> None:
    """Add the practice patients to a practice record, and sign the visit of one of them a week ago."""
    practice: dict[str, Any] = json.loads(read_resource("practice.json"))
    for details in OTHERS:
        patients.add(desk.vault, details, desk.services.new_id())
    family, _, given = str(practice["name"]).partition(", ")
    first = PatientDetails(family, given, sex="female", birth_date="1972-03-09", mrn="P-001")
    patient = patients.add(desk.vault, first, desk.services.new_id())
    _sign(desk, patient.patient_uid, practice["answers"], desk.services.now() - AGO)


def _sign(desk: Desk, patient_uid: str, given: dict[str, Any], performed_at: datetime) -> None:
    vault, services = desk.vault, desk.services
    form, anatomy = services.form_of(FORM, None), services.anatomy()
    told = {**given, ONSET: (performed_at - 3 * AGO).date().isoformat(), WEEKS: 3}
    draft = drafts.begin(
        vault,
        patient_uid,
        form,
        performed_at=performed_at,
        visit_uid=services.new_id(),
        answers=check_answers(form, told),
    )
    session = ExamSession(form, anatomy, lambda _answers, _step: performed_at, answers=draft.answers)
    found, wording = session.snapshot.assessment, Wording(services.strings, form)
    body = make(
        draft,
        services.form_sha256(draft.form_id, draft.form_version),
        found,
        program=vault.workplace.program,
        language=services.strings.language,
        finding=list_line(found, draft.answers, wording),
        salt=secrets.token_hex(32),
        words=found_words(found, draft.answers, wording, anatomy),
    )
    visits.sign(vault, clinicians.signer(vault, ""), draft, body, request=services.new_id())
