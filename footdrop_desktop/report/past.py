"""The signed visits of a patient read back from the record, for comparisons and the trend."""

from __future__ import annotations

from collections.abc import Iterator

from footdrop_desktop.history.visit import VisitContent, oldest_first
from footdrop_desktop.record import patients, visits
from footdrop_desktop.record.model import Patient, State
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.report.signed import VERSIONS, Materials, SignedVisit, visit_content_of


def signed_visits(vault: Vault, made: Materials, patient_uid: str) -> tuple[VisitContent, ...]:
    """Return the newest version of every signed visit that is not void, the oldest performed first.

    Visits of records that were merged into this one count, erased ones do not. Raises ``UserError`` for
    a visit that was changed since it was signed, or that this program does not know how to read.
    """
    patient = patients.get(vault, patient_uid)
    if patient.merged_into:
        patient = patients.get(vault, patient.merged_into)
    return oldest_first(_read(vault, made, patient))


def visits_before(vault: Vault, made: Materials, visit: SignedVisit) -> tuple[VisitContent, ...]:
    """Return the signed visits that were performed before ``visit``, which may be a draft.

    Nothing stands before a void visit, nor before one that nobody knows the time of. Raises as above.
    """
    standing = visit.identity.standing
    if visit.performed_at is None or (standing is not None and standing.voided is not None):
        return ()
    patient_uid = visits.line_of(vault, visit.visit_uid).patient_uid
    return tuple(
        other
        for other in signed_visits(vault, made, patient_uid)
        if other.performed_at < visit.performed_at and other.visit_uid != visit.visit_uid
    )


def _read(vault: Vault, made: Materials, patient: Patient) -> Iterator[VisitContent]:
    for row in visits.of_patient(vault, patient.patient_uid):
        if row.state is not State.SIGNED:
            continue
        whole = [entry for entry in visits.versions(vault, row.visit_uid) if entry.kind in VERSIONS]
        if whole and whole[-1].body is not None:
            yield visit_content_of(made, patient, whole[-1])
