"""Search as you type: patients by name, number, or date of birth; visits by the words in them."""

from __future__ import annotations

from datetime import date
from typing import Final

from footdrop_desktop.record.model import Found, PatientRow, VisitRow
from footdrop_desktop.record.patients import ROW
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.visit_rows import VISIT_ROW, visit_row
from footdrop_desktop.record.words import patient_query, text_query

_PATIENTS: Final = (
    f"SELECT {ROW} FROM patient_index JOIN patient ON patient.id = patient_index.rowid "
    "WHERE patient_index MATCH ? LIMIT ?"
)
_VISITS: Final = (
    f"SELECT {VISIT_ROW} FROM visit_index JOIN visit ON visit.id = visit_index.rowid "
    "WHERE visit_index MATCH ? AND visit.state <> 'voided' ORDER BY visit_index.rowid DESC LIMIT ?"
)
_OF_DAY: Final = (
    f"SELECT {VISIT_ROW} FROM visit WHERE substr(performed_at, 1, 11) = ? "
    "ORDER BY julianday(performed_at), id"
)
_RECENT: Final = (
    f"SELECT {ROW} FROM patient WHERE merged_into IS NULL ORDER BY last_visit DESC, id DESC LIMIT ?"
)


def find_patients(vault: Vault, text: str, limit: int = 50) -> Found:
    """Return the patients whose words begin with those of ``text``, in any order, sorted by name.

    Of more than ``limit`` some are returned and ``more`` is set: one more letter tells them apart.
    """
    query = patient_query(text)
    if not query:
        return recent_patients(vault, limit)
    with vault.reading() as connection:
        rows = connection.execute(_PATIENTS, (query, limit + 1)).fetchall()
    found = sorted(map(PatientRow._make, rows[:limit]), key=_by_name)
    return Found(tuple(found), len(rows) > limit)


def recent_patients(vault: Vault, limit: int = 50) -> Found:
    """Return the patients seen last."""
    with vault.reading() as connection:
        rows = connection.execute(_RECENT, (limit + 1,)).fetchall()
    return Found(tuple(map(PatientRow._make, rows[:limit])), len(rows) > limit)


def find_visits(vault: Vault, text: str, limit: int = 50) -> tuple[VisitRow, ...]:
    """Return signed visits whose findings, impression, plan, notes, or addenda hold all words of ``text``."""
    query = text_query(text)
    if not query:
        return ()
    with vault.reading() as connection:
        rows = connection.execute(_VISITS, (query, limit)).fetchall()
    return tuple(visit_row(row) for row in rows)


def visits_of_day(vault: Vault, day: date) -> tuple[VisitRow, ...]:
    """Return the visits performed on ``day``, as the clock on the wall showed it, the first one first."""
    with vault.reading() as connection:
        rows = connection.execute(_OF_DAY, (f"{day.isoformat()}T",)).fetchall()
    return tuple(visit_row(row) for row in rows)


def _by_name(row: PatientRow) -> tuple[str, str, str]:
    return (row.family.casefold(), row.given.casefold(), row.birth_date)
