"""Search as you type: patients by name, number, or date of birth; visits by all that a ``Query`` asks for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from operator import attrgetter
from typing import Any, Final, NamedTuple

from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.facts import codes_of, facts_of
from footdrop_desktop.record.found import FoundVisit, FoundVisits, ReadDraft
from footdrop_desktop.record.model import Found, PatientRow, VisitRow
from footdrop_desktop.record.patients import ROW
from footdrop_desktop.record.query import Query, Status, fts, matches
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.visit_rows import VISIT_ROW, visit_row
from footdrop_desktop.record.words import patient_query, words_of

MOST_VISITS: Final = 200
"""How many visits the page of a search shows at the most."""

AT_ONCE: Final = 500
"""How many visits a stream reads before it lets others in."""

_PATIENTS: Final = (
    f"SELECT {ROW} FROM patient_index JOIN patient ON patient.id = patient_index.rowid "
    "WHERE patient_index MATCH ? LIMIT ?"
)
_OF_DAY: Final = (
    f"SELECT {VISIT_ROW} FROM visit WHERE substr(performed_at, 1, 11) = ? "
    "ORDER BY julianday(performed_at), id"
)
_RECENT: Final = (
    f"SELECT {ROW} FROM patient WHERE merged_into IS NULL ORDER BY last_visit DESC, id DESC LIMIT ?"
)
_DAY: Final = "substr(visit.performed_at, 1, 10)"
_FOUND: Final = (
    "visit.id, julianday(visit.performed_at), ifnull(other.patient_uid, patient.patient_uid), "
    "ifnull(other.family, patient.family), "
    "ifnull(other.given, patient.given), ifnull(other.birth_date, patient.birth_date), "
    "ifnull(other.mrn, patient.mrn), ifnull(urgency, ''), ifnull(flags, ''), ifnull(labels, ''), "
    f"ifnull(sites, ''), ifnull(plan, ''), ifnull(review_on, ''), {VISIT_ROW}"
)
_BESIDE: Final = (
    "CROSS JOIN patient ON patient.patient_uid = visit.patient_uid "
    "LEFT JOIN patient AS other ON other.patient_uid = patient.merged_into "
    "LEFT JOIN visit_facts ON visit_facts.visit_id = visit.id"
)
"""What stands beside a visit. ``CROSS JOIN`` tells SQLite to keep this order: else it reads all visits."""

_DRAFTS: Final = (
    f"SELECT draft.owner_uid, draft.answers, {_FOUND} FROM draft CROSS JOIN visit USING (visit_uid) "
    f"{_BESIDE} WHERE visit.state = 'draft'"
)


_ENTERED: Final = attrgetter("place")
_PERFORMED: Final = attrgetter("moment", "place")


class _Question(NamedTuple):
    """The part of a statement behind its columns, and its values; ``indexed`` when the index is asked."""

    text: str
    values: tuple[Any, ...]
    indexed: bool


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
    """Return signed visits whose findings, impression, plan, notes, or addenda hold all words of ``text``.

    The last entered first, and none for no word.
    """
    query = Query(text=text, status=Status.SIGNED)
    with vault.reading() as connection:
        question = _asked(connection, query) if text.strip() else None
        rows = [] if question is None else _last_entered(connection, VISIT_ROW, "", question, limit)
    return tuple(visit_row(row) for row in rows)


def search_visits(
    vault: Vault, query: Query, limit: int = MOST_VISITS, read_draft: ReadDraft | None = None
) -> FoundVisits:
    """Return the visits that meet ``query``; void ones are never found.

    ``read_draft`` says what a draft means; without it drafts are found by what was typed into them, by
    their days, owner, and plan alone.
    """
    found = [] if query.status is Status.SIGNED else _drafts(vault, query, read_draft)
    by_entry = False
    if query.status is not Status.DRAFT:
        with vault.reading() as connection:
            question = _asked(connection, query)
            if question is not None:
                by_entry = question.indexed
                read = _last_entered if by_entry else _last_performed
                found += map(_found, read(connection, _FOUND, _BESIDE, question, limit + 1))
    if len(found) > limit:
        kept = sorted(found, key=_ENTERED if by_entry else _PERFORMED, reverse=True)[:limit]
        return FoundVisits(tuple(sorted(kept, key=_PERFORMED, reverse=True)), more=True)
    return FoundVisits(tuple(sorted(found, key=_PERFORMED, reverse=True)), more=False)


def stream_visits(
    vault: Vault, query: Query, read_draft: ReadDraft | None = None, at_once: int = AT_ONCE
) -> Iterator[tuple[FoundVisit, ...]]:
    """Yield every visit that meets ``query``, some at a time: drafts, then signed ones by entry.

    Between two batches others are let in; a visit that is signed meanwhile may be left out.
    """
    if query.status is not Status.SIGNED:
        yield tuple(_drafts(vault, query, read_draft))
    for rows in _batches(vault, query, _FOUND, _BESIDE, at_once):
        yield tuple(map(_found, rows))


def stream_ids(vault: Vault, query: Query, at_once: int = AT_ONCE) -> Iterator[tuple[int, ...]]:
    """Yield the ``visit.id`` of every signed visit that meets ``query``, some at a time, the last one first.

    For counts over ``visit_facts``, whose key it is. Drafts, which have no facts, are left out.
    """
    for rows in _batches(vault, query, "visit.id", "", at_once):
        yield tuple(row[0] for row in rows)


def visits_of_day(vault: Vault, day: date) -> tuple[VisitRow, ...]:
    """Return the visits performed on ``day``, as the clock on the wall showed it, the first one first."""
    with vault.reading() as connection:
        rows = connection.execute(_OF_DAY, (f"{day.isoformat()}T",)).fetchall()
    return tuple(visit_row(row) for row in rows)


def _asked(connection: Connection, query: Query) -> _Question | None:
    """Return what is asked of the signed visits, as one match of the index; ``None`` for no visit.

    Days alone are asked of the list of visits, which is in their order.
    """
    is_plain = query == Query(since=query.since, until=query.until, status=query.status)
    codes: dict[str, int] = {}
    if not is_plain and query != Query(text=query.text, status=query.status):
        codes = dict(connection.execute("SELECT code, number FROM visit_code").fetchall())
    match = "" if is_plain else fts(query, codes)
    if match is None:
        return None
    where, values = ["visit.state = 'signed'"], []
    if match:
        where.insert(0, "visit_index MATCH ?")
        values.append(match)
    for sign, day in ((">=", query.since), ("<=", query.until)):
        if day is not None:
            where.append(f"{_DAY} {sign} ?")
            values.append(day.isoformat())
    return _Question(" AND ".join(where), tuple(values), bool(match))


def _last_entered(
    connection: Connection,
    columns: str,
    beside: str,
    question: _Question,
    limit: int,
    before: int | None = None,
) -> list[tuple[Any, ...]]:
    key = "visit_index.rowid" if question.indexed else "visit.id"
    source = (
        "visit_index JOIN visit ON visit.id = visit_index.rowid" if question.indexed else "visit NOT INDEXED"
    )
    where = f"{question.text}{'' if before is None else f' AND {key} < {before}'}"
    text = f"SELECT {columns} FROM {source} {beside} WHERE {where} ORDER BY {key} DESC LIMIT ?"
    rows: list[tuple[Any, ...]] = connection.execute(text, (*question.values, limit)).fetchall()
    return rows


def _last_performed(
    connection: Connection, columns: str, beside: str, question: _Question, limit: int
) -> list[tuple[Any, ...]]:
    """Return the visits performed last, in any order; what stands beside a visit is read for these alone."""
    order = f"{_DAY} DESC, julianday(visit.performed_at) DESC, visit.id DESC"
    newest = f"SELECT id FROM visit INDEXED BY visit_of_day WHERE {question.text} ORDER BY {order} LIMIT ?"
    text = f"SELECT {columns} FROM ({newest}) AS newest CROSS JOIN visit ON visit.id = newest.id {beside}"
    rows: list[tuple[Any, ...]] = connection.execute(text, (*question.values, limit)).fetchall()
    return rows


def _batches(
    vault: Vault, query: Query, columns: str, beside: str, at_once: int
) -> Iterator[list[tuple[Any, ...]]]:
    """Yield the rows of signed visits; the first column has to be the visit's id."""
    before: int | None = None
    while query.status is not Status.DRAFT:
        with vault.reading() as connection:
            question = _asked(connection, query)
            if question is None:
                return
            rows = _last_entered(connection, columns, beside, question, at_once, before)
        if rows:
            yield rows
        if len(rows) < at_once:
            return
        before = int(rows[-1][0])


def _drafts(vault: Vault, query: Query, read_draft: ReadDraft | None) -> list[FoundVisit]:
    with vault.reading() as connection:
        rows = connection.execute(_DRAFTS).fetchall()
    return [
        _found(row[2:]) for row in rows if _meets(query, row[0], row[1], _found(row[2:]).visit, read_draft)
    ]


def _meets(query: Query, owner_uid: str, answers: str, visit: VisitRow, read_draft: ReadDraft | None) -> bool:
    """Say whether a draft meets ``query``; what it means is asked for only where that decides."""
    at = visit.performed_at.isoformat()
    if not query.holds_day(at) or query.clinician not in ("", owner_uid):
        return False
    document = json.loads(answers)
    typed = " ".join(value for value in document.get("values", {}).values() if isinstance(value, str))
    read = read_draft(visit.visit_uid) if read_draft and (query.asks_reading or query.text.strip()) else None
    facts, said = read or (facts_of({"answers": document}), "")
    return matches(query, frozenset(words_of(f"{said} {typed}")), codes_of(facts, at, owner_uid), at)


def _found(row: tuple[Any, ...]) -> FoundVisit:
    return FoundVisit._make((*row[:13], row[13:]))


def _by_name(row: PatientRow) -> tuple[str, str, str]:
    return (row.family.casefold(), row.given.casefold(), row.birth_date)
