"""Signed visits for tests: real bodies, hashed as the record hashes them, without a record on disk."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any

from footdrop_desktop import app
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.form.strict_json import parse_json
from footdrop_desktop.record.model import (
    AuditEntry,
    Draft,
    Head,
    Kind,
    Meaning,
    Patient,
    PatientDetails,
    Signed,
)
from footdrop_desktop.record.snapshot import canonical, make
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.signed import Materials, read_signed
from footdrop_desktop.report.visit_report import report_of
from tests.builders import Values, assessed, checked, the_form
from tests.report.papers import case

ZONE = timezone(timedelta(hours=1))
DAY = datetime(2026, 11, 22, 10, 31, tzinfo=ZONE)
HEAD = Head(128, "0123456789abcdef" * 4)
PATIENT = Patient(
    "patient-1",
    PatientDetails(
        "Doe",
        "Jane",
        sex="female",
        birth_date="1972-03-09",
        mrn="004-118",
        contact="+44 20 7946 0018",
        notes="Prefers mornings.",
    ),
    DAY - timedelta(days=70),
)
DRAFT = Draft(
    visit_uid="visit-1",
    patient_uid="patient-1",
    owner_uid="roe",
    started_by="roe",
    form_id="foot-drop-exam",
    form_version="1.0.0",
    performed_at=DAY,
    recorded_at=DAY,
    saved_at=DAY,
)
_MEANING = {
    Kind.SIGNED: Meaning.AUTHORED,
    Kind.AMENDED: Meaning.AMENDED,
    Kind.ADDENDUM: Meaning.ADDED,
    Kind.VOIDED: Meaning.VOIDED,
    Kind.COUNTERSIGNED: Meaning.REVIEWED,
}


def materials(*, practice: bool = False) -> Materials:
    return Materials(
        app.form_of, the_form(), app.strings("en"), app.literature(), app.anatomy(), practice=practice
    )


def signed(
    values: Values | Answers | None = None,
    *,
    amends: int = 0,
    reason: str = "",
    incomplete: str = "",
    **more: Any,
) -> Signed:
    """The first version of a visit, or with ``amends`` the one after it."""
    given = case("T04") if values is None else values
    answers = given if isinstance(given, Answers) else checked(given)
    draft = replace(DRAFT, answers=answers, amends=amends, reason=reason, **more)
    body = make(
        draft,
        "ab" * 32,
        assessed(answers),
        program="0.9.0",
        language="en",
        finding="Right: foot drop",
        salt="00" * 32,
        incomplete=incomplete,
    )
    kind = Kind.AMENDED if amends else Kind.SIGNED
    return _entry(kind, amends + 1, body, amends, DAY + timedelta(minutes=27, days=amends))


def addendum(text: str, version: int = 1, settles: Sequence[str] = ()) -> Signed:
    body = {"text": text} | ({"settles": list(settles)} if settles else {})
    return _entry(Kind.ADDENDUM, version, body, version, DAY + timedelta(days=3), "Dr A. Bloggs")


def voided(reason: str, version: int = 1) -> Signed:
    return _entry(Kind.VOIDED, version, {"reason": reason}, version, DAY + timedelta(days=4))


def countersigned(version: int = 1) -> Signed:
    return _entry(
        Kind.COUNTERSIGNED,
        version,
        {},
        version,
        DAY + timedelta(days=version - 1, hours=2),
        "Prof. C. Sørensen",
    )


def entry(seq: int, event: str, *, actor: str = "Dr R. Roe", **detail: object) -> AuditEntry:
    """A line of the audit about the patient."""
    at = DAY + timedelta(hours=seq)
    return AuditEntry(
        seq, at, "roe", actor, "desk-1", event, "patient-1", MappingProxyType(detail), f"{seq:064x}"
    )


def _entry(
    kind: Kind, version: int, body: Mapping[str, Any], base: int, at: datetime, name: str = "Dr R. Roe"
) -> Signed:
    data = canonical(body)
    read: Any = parse_json(data, "body")
    return Signed(
        visit_uid="visit-1",
        entry=1,
        version=version,
        kind=kind,
        base_version=base,
        patient_uid="patient-1",
        body=read,
        sha256=hashlib.sha256(data).hexdigest(),
        signer_uid="roe",
        signer_name=name,
        meaning=_MEANING[kind],
        signed_at=at,
        audit_seq=100,
        audit_hash="0" * 64,
    )


def visit_report(
    made: Materials,
    patient: Patient,
    entries: Sequence[Signed],
    *,
    head: Head,
    version: int = 0,
    papers: Sequence[AuditEntry] = (),
) -> Paper:
    """The report of a signed visit, as the window makes it: read back, then set."""
    return report_of(made, read_signed(made, patient, entries, head=head, version=version, papers=papers))
