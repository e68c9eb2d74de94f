"""What a practice record holds: a patient with a history, and two more. Nobody of them is real."""

from __future__ import annotations

import json
import secrets
from datetime import datetime, timedelta
from typing import Any, Final

from footdrop_desktop.exam.check import check_answers
from footdrop_desktop.record import clinicians, drafts, events, patients, visits
from footdrop_desktop.record.model import EventKind, Patient, PatientDetails
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
BEGAN: Final = timedelta(days=88)
"""How long ago the palsy began."""

EARLIER: Final[tuple[tuple[timedelta, dict[str, Any]], ...]] = (
    (
        timedelta(days=81),
        {
            "strength.dorsiflexion.right": "0",
            "strength.eversion.right": "2",
            "strength.great-toe-extension.right": "0",
            "strength.toe-extension.right": "0",
            "sensation.deep-peroneal-web.right": "absent",
        },
    ),
    (
        timedelta(days=69),
        {
            "strength.dorsiflexion.right": "1",
            "strength.eversion.right": "2",
            "strength.great-toe-extension.right": "1",
            "strength.toe-extension.right": "1",
            "gait.aids": ["orthosis"],
        },
    ),
)
"""What was found at the visits before the one of a week ago, where it differs from that."""

FITTED: Final = timedelta(days=76)
"""How long ago the orthosis was fitted."""

OTHERS: Final = (
    PatientDetails("Example", "Alex", birth_date="1958-01-30", mrn="P-002"),
    PatientDetails("Sample", "Ada", sex="female", birth_date="1990-11-23", mrn="P-003"),
)


def fill(desk: Desk) -> None:
    """Add the practice patients to a practice record, and sign three visits of one of them."""
    practice: dict[str, Any] = json.loads(read_resource("practice.json"))
    for details in OTHERS:
        patients.add(desk.vault, details, desk.services.new_id())
    family, _, given = str(practice["name"]).partition(", ")
    first = PatientDetails(family, given, sex="female", birth_date="1972-03-09", mrn="P-001")
    patient = patients.add(desk.vault, first, desk.services.new_id())
    uid, now = patient.patient_uid, desk.services.now()
    for ago, found in EARLIER:
        _sign(desk, patient, {**practice["answers"], **found}, now - ago)
    _sign(desk, patient, {**practice["answers"], "gait.aids": ["orthosis"]}, now - AGO)
    fitted = (now - FITTED).date().isoformat()
    note = desk.services.strings.text("chart", "events.practice")
    events.add(desk.vault, uid, fitted, EventKind.ORTHOSIS, note, desk.services.new_id())


def _sign(desk: Desk, patient: Patient, given: dict[str, Any], performed_at: datetime) -> None:
    vault, services = desk.vault, desk.services
    form, anatomy = services.form_of(FORM, None), services.anatomy()
    began = (services.now() - BEGAN).date()
    told = {**given, ONSET: began.isoformat(), WEEKS: (performed_at.date() - began).days // 7}
    draft = drafts.begin(
        vault,
        patient.patient_uid,
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
        patient=patient.details,
    )
    visits.sign(vault, clinicians.signer(vault, ""), draft, body, request=services.new_id())
