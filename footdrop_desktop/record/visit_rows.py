"""The lines of the lists of visits and drafts."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from footdrop_desktop.record.model import DraftRow, VisitRow

VISIT_ROW: Final = (
    "visit.visit_uid, visit.patient_uid, visit.state, visit.performed_at, visit.recorded_at, "
    "visit.from_paper, visit.version, visit.signed_by, visit.finding, visit.incomplete, "
    "visit.countersigned_by, "
    "ifnull((SELECT owner_uid FROM draft WHERE draft.visit_uid = visit.visit_uid), ''), "
    "visit.addenda"
)
"""The columns of ``visit_row``, in its order."""

_COLUMNS: Final = len(VisitRow._fields)

OF_PATIENT: Final = "(SELECT ? UNION ALL SELECT patient_uid FROM patient WHERE merged_into = ?)"
"""The records that are read as one patient's: their own, and those merged into it."""

NEWEST_FIRST: Final = "ORDER BY julianday(performed_at) DESC, id DESC"

DRAFT_ROW: Final = (
    "draft.visit_uid, visit.patient_uid, patient.family, patient.given, patient.birth_date, "
    "draft.owner_uid, clinician.name, visit.performed_at, draft.saved_at, draft.amends "
    "FROM draft JOIN visit USING (visit_uid) JOIN patient USING (patient_uid) "
    "JOIN clinician ON clinician.clinician_uid = draft.owner_uid"
)


def visit_row(line: tuple[Any, ...]) -> VisitRow:
    """Return a line of a patient's visits; columns after its own are left alone."""
    return VisitRow._make(line[:_COLUMNS])


def draft_row(line: tuple[Any, ...]) -> DraftRow:
    """Return a line of the list of drafts."""
    name = ", ".join(part for part in (line[2], line[3]) if part)
    at, saved = datetime.fromisoformat(line[7]), datetime.fromisoformat(line[8])
    return DraftRow(line[0], line[1], name, line[4], line[5], line[6], at, saved, line[9])
