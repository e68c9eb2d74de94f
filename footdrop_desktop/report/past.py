"""The signed visits of a patient read back from the record, for comparisons and the trend."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from footdrop_desktop.errors import UserError
from footdrop_desktop.history.comparison import COUNTS
from footdrop_desktop.history.visit import VisitContent, oldest_first
from footdrop_desktop.record import patients, visits
from footdrop_desktop.record.model import VERSIONS, Patient, Signed, State
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.report.signed import Materials, SignedVisit, visit_content_of


def signed_visits(vault: Vault, made: Materials, patient_uid: str) -> tuple[VisitContent, ...]:
    """Return the newest version of every signed visit that is not void, the oldest performed first.

    Visits of records that were merged into this one count, erased ones do not. Raises ``UserError`` for
    a visit that was changed since it was signed, or that this program does not know how to read.
    """
    patient = patients.get(vault, patient_uid)
    if patient.merged_into:
        patient = patients.get(vault, patient.merged_into)
    return oldest_first(_read(vault, made, patient))


def chosen_visits(vault: Vault, made: Materials, visit_uids: Sequence[str]) -> tuple[VisitContent, ...]:
    """Return the newest version of two to four signed visits of one patient, the oldest performed first.

    Visits of records that were merged are of one patient. Raises ``UserError`` ``compare.count`` for another
    number of visits, ``compare.draft`` and ``compare.void`` for one that does not stand signed,
    ``compare.of-others`` for visits of several patients, and as above.
    """
    chosen = tuple(dict.fromkeys(visit_uids))
    if len(chosen) not in COUNTS:
        raise UserError("compare.count")
    rows = [visits.line_of(vault, uid) for uid in chosen]
    owners = [patients.get(vault, row.patient_uid) for row in rows]
    if len({owner.merged_into or owner.patient_uid for owner in owners}) > 1:
        raise UserError("compare.of-others")
    return oldest_first(signed_visit(vault, made, uid) for uid in chosen)


def signed_visit(vault: Vault, made: Materials, visit_uid: str) -> VisitContent:
    """Return the newest version of a signed visit; raises ``UserError`` as ``chosen_visits``."""
    row = visits.line_of(vault, visit_uid)
    if row.state is State.VOIDED:
        raise UserError("compare.void")
    if row.state is not State.SIGNED:
        raise UserError("compare.draft")
    patient = patients.get(vault, row.patient_uid)
    whole = _newest(vault, visit_uid)
    if whole is None:
        raise UserError("visit.unknown")
    return visit_content_of(made, patients.get(vault, patient.merged_into or row.patient_uid), whole)


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
        whole = _newest(vault, row.visit_uid)
        if whole is not None:
            yield visit_content_of(made, patient, whole)


def _newest(vault: Vault, visit_uid: str) -> Signed | None:
    """Return the newest version of a visit; ``None`` without one, or where its content was erased."""
    whole = [entry for entry in visits.versions(vault, visit_uid) if entry.kind in VERSIONS]
    return whole[-1] if whole and whole[-1].body is not None else None
