"""Values of the record as lines of a list."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from footdrop_desktop.record.model import (
    AuditEntry,
    Clinician,
    Draft,
    DraftRow,
    PatientDetails,
    PatientRow,
    State,
    VisitRow,
)
from footdrop_desktop.report.audit_words import event_words
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.locales import shown_date, shown_time
from footdrop_desktop.ui.record.rows import Cell, Row

NOTHING: Final = "—"


def patient_line(row: PatientRow, strings: Strings, *, record_only: bool) -> Row:
    """Return a patient's line: name, birth date, number, last visit, last finding, drafts.

    With ``record_only`` the finding, which the program concluded, is not told.
    """
    name = ", ".join(part for part in (row.family, row.given) if part)
    pills = ((strings.text("ui", "patients.draft"), ""),) if row.drafts else ()
    return Row(
        row.patient_uid,
        (
            Cell(name, bold=len(row.family)),
            Cell(row.birth_date or NOTHING, muted=not row.birth_date),
            Cell(row.mrn or NOTHING, muted=not row.mrn),
            Cell(
                shown_date(row.last_visit, strings) or NOTHING,
                muted=not row.last_visit,
                sort=row.last_visit or "0",
            ),
            concluded(row.last_finding, strings, record_only=record_only, pills=pills),
        ),
    )


def found_visit_line(row: VisitRow, patient: PatientDetails, strings: Strings, *, record_only: bool) -> Row:
    """Return a visit's line among those that a search found; with ``record_only`` without its finding."""
    return Row(
        row.visit_uid,
        (
            Cell(shown_date(row.performed_at.isoformat(), strings), sort=row.performed_at.isoformat()),
            Cell(patient.name, bold=len(patient.family)),
            _finding(row, strings, record_only=record_only),
            Cell("", pills=visit_pills(row, strings)),
        ),
    )


def visit_pills(row: VisitRow, strings: Strings) -> tuple[tuple[str, str], ...]:
    """Return where a visit stands, in words with a tone."""
    say = strings.text
    pills: list[tuple[str, str]] = []
    if row.state is State.DRAFT:
        pills.append((say("ui", "patients.draft"), ""))
    elif row.state is State.VOIDED:
        pills.append((say("ui", "state.voided"), "red"))
    elif row.version > 1:
        pills.append((say("ui", "state.version", version=row.version), ""))
    else:
        pills.append((say("ui", "state.signed"), ""))
    if row.state is State.SIGNED and row.has_draft:
        pills.append((say("ui", "state.amending"), "amber"))
    if row.incomplete:
        pills.append((say("ui", "state.incomplete"), "amber"))
    if row.countersigned_by:
        pills.append((say("ui", "state.countersigned"), ""))
    if row.from_paper:
        pills.append((say("ui", "state.from-paper"), ""))
    return tuple(pills)


def draft_line(row: DraftRow, strings: Strings) -> Row:
    """Return a draft's line."""
    family = row.patient_name.partition(", ")[0]
    pills = ((strings.text("ui", "state.amends"), "amber"),) if row.amends else ()
    return Row(
        row.visit_uid,
        (
            Cell(row.patient_name, bold=len(family), pills=pills),
            Cell(row.birth_date or NOTHING, muted=not row.birth_date),
            Cell(shown_time(row.performed_at, strings), sort=row.performed_at.isoformat()),
            Cell(row.owner_name),
            Cell(shown_time(row.saved_at, strings), sort=row.saved_at.isoformat()),
        ),
    )


def audit_line(entry: AuditEntry, strings: Strings) -> Row:
    """Return an entry of the audit as a line: number, time, who, what, where."""
    return Row(
        str(entry.seq),
        (
            Cell(str(entry.seq), sort=f"{entry.seq:012}"),
            Cell(shown_time(entry.at, strings), sort=entry.at.isoformat()),
            Cell(entry.actor_name),
            Cell(event_words(entry, strings)),
            Cell(entry.host, muted=True),
        ),
    )


def clinician_line(clinician: Clinician, actor_uid: str, strings: Strings) -> Row:
    """Return a clinician's line."""
    pills = [] if clinician.active else [(strings.text("ui", "settings.left"), "")]
    if clinician.clinician_uid == actor_uid:
        pills.append((strings.text("ui", "settings.you"), ""))
    state = Cell("" if pills else NOTHING, pills=tuple(pills))
    cells = (Cell(clinician.name, muted=not clinician.active), state)
    return Row(clinician.clinician_uid, cells)


def who(details: PatientDetails, strings: Strings) -> str:
    """Return a patient in one line that tells two of the same name apart."""
    say = strings.text
    parts = [details.name]
    if details.birth_date:
        parts.append(say("ui", "patient.born-on", date=details.birth_date))
    else:
        parts.append(say("ui", "patient.born-unknown"))
    if details.mrn:
        parts.append(say("ui", "patient.mrn-is", mrn=details.mrn))
    return ", ".join(parts)


def when(draft: Draft, strings: Strings) -> str:
    """Return when a visit was performed, and that it was entered later where it was."""
    at = shown_time(draft.performed_at, strings)
    return f"{at} · {strings.text('ui', 'state.from-paper')}" if draft.from_paper else at


def _finding(row: VisitRow, strings: Strings, *, record_only: bool) -> Cell:
    voided = row.state is State.VOIDED
    cell = concluded(row.finding, strings, record_only=record_only)
    return replace(cell, struck=voided, muted=cell.muted or voided or not row.finding)


def concluded(
    finding: str, strings: Strings, *, record_only: bool, pills: tuple[tuple[str, str], ...] = ()
) -> Cell:
    """Return what the program concluded, or that it is hidden: never nothing, which reads as no finding."""
    if finding and record_only:
        return Cell(strings.text("ui", "review.record-only"), muted=True, pills=pills)
    return Cell(finding or ("" if pills else NOTHING), pills=pills)
