"""Patients: added, changed, merged and unmerged, read, erased. Each act stands in the audit."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime
from typing import Any, Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.text import not_kept
from footdrop_desktop.record import words
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.facts_rows import forget
from footdrop_desktop.record.model import SEXES, Duplicate, Patient, PatientDetails, PatientRow
from footdrop_desktop.record.request import asked
from footdrop_desktop.record.sealed import commitment, new_patient_key, patient_key
from footdrop_desktop.record.vault import Tx, Vault

LONGEST_NAME: Final = 200
LONGEST_NOTES: Final = 20_000
MOST_DUPLICATES: Final = 5

REQUESTS: Final = ("access", "correction", "erasure")
OUTCOMES: Final = ("granted", "partly", "refused", "open")
"""What a patient may ask for, and what came of it."""

ROW: Final = "patient_uid, family, given, birth_date, mrn, last_visit, last_finding, drafts"
"""The columns of ``PatientRow``, in its order."""

_PATIENT: Final = (
    "patient_uid, family, given, other_names, sex, birth_date, mrn, contact, notes, added_at, "
    "ifnull(merged_into, '')"
)


def add(vault: Vault, details: PatientDetails, request: str) -> Patient:
    """Add a patient; ``UserError`` ``patient.*`` for details that cannot be kept.

    ``request`` becomes the patient's id: adding once more with it returns the same patient, with
    the details of the second time.
    """
    checked = _checked(details, vault.workplace.now().date())
    with vault.write_tx(asked(request, "patient-added", asdict(checked))) as tx:
        known = tx.db.conn.execute("SELECT 1 FROM patient WHERE patient_uid = ?", (request,)).fetchone()
        if known is None and not tx.done:
            key = new_patient_key(vault, tx, request)
            row = {"patient_uid": request, "added_at": tx.now.isoformat(), **_columns(checked)}
            tx.table("patient").insert(row)
            _index(tx, request)
            tx.audit("patient-added", request, commitment=commitment(key, packed(checked)))
    if known is not None:
        change(vault, request, checked, request)
    return get(vault, request)


def change(vault: Vault, patient_uid: str, details: PatientDetails, request: str) -> None:
    """Change what is known of a patient."""
    checked = _checked(details, vault.workplace.now().date())
    with vault.write_tx(asked(request, "patient-changed", patient_uid, asdict(checked))) as tx:
        if tx.done:
            return
        before = _details(tx.db.conn, patient_uid)
        fields = sorted(name for name, value in asdict(checked).items() if getattr(before, name) != value)
        if not fields:
            return
        key = _key(vault, tx.db.conn, patient_uid)
        tx.table("patient").update(_rowid(tx.db.conn, patient_uid), _columns(checked))
        _index(tx, patient_uid)
        mark = commitment(key, packed(checked))
        tx.audit("patient-changed", patient_uid, commitment=mark, fields=fields)


def get(vault: Vault, patient_uid: str) -> Patient:
    """Return a patient; ``UserError`` ``patient.unknown`` if there is none such."""
    with vault.reading() as connection:
        return _patient(connection, patient_uid)


def row(vault: Vault, patient_uid: str) -> PatientRow:
    """Return the patient's line of the list."""
    with vault.reading() as connection:
        found = connection.execute(
            f"SELECT {ROW} FROM patient WHERE patient_uid = ?", (patient_uid,)
        ).fetchone()
    if found is None:
        raise UserError("patient.unknown")
    return PatientRow(*found)


def read_chart(vault: Vault, patient_uid: str) -> Patient:
    """Return a patient whose chart is opened: that somebody read it stands in the audit."""
    patient = get(vault, patient_uid)
    if not vault.retired:
        vault.note("chart-read", patient_uid)
    return patient


def known_as(vault: Vault, text: str) -> str:
    """Return the id of the one patient with this id or record number; ``UserError`` otherwise."""
    key = words.mrn_key(text)
    with vault.reading() as connection:
        rows = connection.execute(
            "SELECT patient_uid FROM patient WHERE patient_uid = ? OR (mrn_key = ? AND mrn_key <> '')",
            (text, key),
        ).fetchall()
    if not rows:
        raise UserError("patient.unknown")
    if len(rows) > 1:
        raise UserError("patient.not-one")
    return str(rows[0][0])


def count(vault: Vault) -> int:
    """Return how many patients there are; those merged into another one are not counted.

    Counted anew after something was written: a list that is searched at every key asks each time.
    """
    if vault.counted[0] == vault.head.seq:
        return vault.counted[1]
    with vault.reading() as connection:
        seq = vault.head.seq
        every, merged_away = connection.execute(
            "SELECT (SELECT count(*) FROM patient), "
            "(SELECT count(*) FROM patient WHERE merged_into IS NOT NULL)"
        ).fetchone()
    vault.counted = (seq, int(every) - int(merged_away))
    return vault.counted[1]


def duplicates(vault: Vault, details: PatientDetails, but: str = "") -> tuple[Duplicate, ...]:
    """Return who may be the same person, the likeliest first.

    The same record number; the same names, if no two birth dates speak against it; the same birth date
    and a similar name. Names are compared folded and in any order. ``but`` is left out: the patient
    being changed.
    """
    key, number = words.name_key(details.family, details.given), words.mrn_key(details.mrn)
    birth = details.birth_date.strip()
    query = f"SELECT {ROW}, name_key FROM patient WHERE merged_into IS NULL AND patient_uid <> ? AND "
    asked = (
        ("mrn_key = ? AND mrn_key <> ''", number),
        ("name_key = ?", key),
        ("birth_date = ? AND birth_date <> ''", birth),
    )
    with vault.reading() as connection:
        lines = [
            connection.execute(f"{query} {where} LIMIT 200", (but, value)).fetchall() if value else []
            for where, value in asked
        ]
    found = [Duplicate(PatientRow(*line[:8]), "mrn") for line in lines[0]]
    found += [
        Duplicate(PatientRow(*line[:8]), "name-and-birth" if birth and line[3] == birth else "name")
        for line in sorted(lines[1], key=lambda line: line[3] != birth)
        if not (birth and line[3] and line[3] != birth)
    ]
    found += [
        Duplicate(PatientRow(*line[:8]), "birth-and-similar-name")
        for line in lines[2]
        if words.alike(line[8], key)
    ]
    first: dict[str, Duplicate] = {}
    for duplicate in found:
        first.setdefault(duplicate.row.patient_uid, duplicate)
    return tuple(first.values())[:MOST_DUPLICATES]


def merge(vault: Vault, patient_uid: str, into_uid: str, request: str) -> None:
    """Let a patient's record be read as part of another's. Nothing is moved, so it can be undone."""
    with vault.write_tx(asked(request, "patients-merged", patient_uid, into_uid)) as tx:
        if tx.done:
            return
        this, other = _patient(tx.db.conn, patient_uid), _patient(tx.db.conn, into_uid)
        if (
            patient_uid == into_uid
            or this.merged_into
            or other.merged_into
            or merged_into_it(tx, patient_uid)
        ):
            raise UserError("patient.not-merged")
        tx.table("patient").update(_rowid(tx.db.conn, patient_uid), {"merged_into": into_uid})
        _unindex(tx, patient_uid)
        _index(tx, into_uid)
        renew_list_line(tx, into_uid)
        tx.audit("patients-merged", patient_uid, into=into_uid)


def undo_merge(vault: Vault, patient_uid: str, request: str) -> None:
    """Let a merged patient stand alone again."""
    with vault.write_tx(asked(request, "merge-undone", patient_uid)) as tx:
        if tx.done:
            return
        patient = _patient(tx.db.conn, patient_uid)
        if not patient.merged_into:
            raise UserError("patient.not-merged")
        tx.table("patient").update(_rowid(tx.db.conn, patient_uid), {"merged_into": None})
        _index(tx, patient_uid)
        _index(tx, patient.merged_into)
        renew_list_line(tx, patient.merged_into)
        renew_list_line(tx, patient_uid)
        tx.audit("merge-undone", patient_uid, into=patient.merged_into)


def merged(vault: Vault, patient_uid: str) -> tuple[Patient, ...]:
    """Return the patients that were merged into this one."""
    with vault.reading() as connection:
        rows = connection.execute(
            f"SELECT {_PATIENT} FROM patient WHERE merged_into = ? ORDER BY id",
            (patient_uid,),
        ).fetchall()
    return tuple(_made(line) for line in rows)


def erase(vault: Vault, patient_uid: str, request: str) -> None:
    """Erase a patient for good: the key, the patient, the visits' lines, drafts, and index rows.

    What was signed cannot be read any more by anybody; its hashes and signatures stay, and the audit
    still verifies. Backups hold the patient until they rotate out (at most 24 months).
    Refused with ``patient.merged-with-others`` while others are merged into it.
    """
    with vault.write_tx(asked(request, "patient-erased", patient_uid)) as tx:
        if tx.done:
            return
        _patient(tx.db.conn, patient_uid)
        if merged_into_it(tx, patient_uid):
            raise UserError("patient.merged-with-others")
        connection = tx.db.conn
        into = _patient(connection, patient_uid).merged_into
        visits = connection.execute(
            "SELECT count(*) FROM visit WHERE patient_uid = ?", (patient_uid,)
        ).fetchone()[0]
        forget(connection, patient_uid)
        connection.execute("DELETE FROM patient_event WHERE patient_uid = ?", (patient_uid,))
        of_patient = "(SELECT visit_uid FROM visit WHERE patient_uid = ?)"
        connection.execute(f"DELETE FROM draft WHERE visit_uid IN {of_patient}", (patient_uid,))
        connection.execute("DELETE FROM visit WHERE patient_uid = ?", (patient_uid,))
        _unindex(tx, patient_uid)
        connection.execute("DELETE FROM patient_key WHERE patient_uid = ?", (patient_uid,))
        connection.execute("DELETE FROM patient WHERE patient_uid = ?", (patient_uid,))
        if into:
            _index(tx, into)
            renew_list_line(tx, into)
        for index in ("patient_index", "visit_index"):  # the words of a row that went stay in it until then
            connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
        tx.audit("patient-erased", patient_uid, visits=visits)
        tx.sealing = True


def note_request(vault: Vault, patient_uid: str, what: str, outcome: str, request: str) -> None:
    """Record a patient's request for data or correction, and what came of it.

    ``what`` is one of ``REQUESTS`` and ``outcome`` of ``OUTCOMES``; free text would put patient data into
    the audit, which is never erased.
    """
    if what not in REQUESTS or outcome not in OUTCOMES:
        raise ValueError(what, outcome)
    with vault.write_tx(asked(request, "request-noted", patient_uid, what, outcome)) as tx:
        if not tx.done:
            _patient(tx.db.conn, patient_uid)
            tx.audit("request-noted", patient_uid, what=what, outcome=outcome)


def packed(details: PatientDetails) -> bytes:
    """Return details as bytes, the same for the same details: what the audit's commitment covers."""
    return json.dumps(asdict(details), sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def details_of(connection: Connection, patient_uid: str) -> PatientDetails:
    """Return what is known of a patient, inside a transaction or a check."""
    return _details(connection, patient_uid)


def merged_into_it(tx: Tx, patient_uid: str) -> bool:
    """Say whether other patients are merged into this one."""
    found = tx.db.conn.execute("SELECT 1 FROM patient WHERE merged_into = ? LIMIT 1", (patient_uid,))
    return found.fetchone() is not None


def renew_list_line(tx: Tx, patient_uid: str) -> None:
    """Bring the patient's line of the list up to date: newest visit that counts, and open drafts."""
    connection = tx.db.conn
    owner = connection.execute(
        "SELECT ifnull(merged_into, patient_uid) FROM patient WHERE patient_uid = ?", (patient_uid,)
    ).fetchone()[0]
    visits = (
        "FROM visit WHERE patient_uid IN (SELECT patient_uid FROM patient WHERE patient_uid = :uid OR "
        "merged_into = :uid)"
    )
    newest = connection.execute(
        f"SELECT performed_at, finding {visits} AND state = 'signed' "
        "ORDER BY julianday(performed_at) DESC LIMIT 1",
        {"uid": owner},
    ).fetchone()
    drafts = connection.execute(
        f"SELECT count(*) FROM draft WHERE visit_uid IN (SELECT visit_uid {visits})",
        {"uid": owner},
    ).fetchone()[0]
    at, finding = newest or ("", "")
    connection.execute(
        "UPDATE patient SET last_visit = ?, last_finding = ?, drafts = ? WHERE patient_uid = ?",
        (at, finding, drafts, owner),
    )


def _checked(details: PatientDetails, today: date) -> PatientDetails:
    given: dict[str, str] = {name: str(value).strip() for name, value in asdict(details).items()}
    for name, value in given.items():
        if (sign := not_kept(value)) is not None:
            raise UserError("patient.sign", field=name, sign=sign)
        if len(value) > (LONGEST_NOTES if name in ("notes", "contact") else LONGEST_NAME):
            limit = LONGEST_NOTES if name in ("notes", "contact") else LONGEST_NAME
            raise UserError("patient.too-long", field=name, limit=limit)
    if not given["family"]:
        raise UserError("patient.no-name")
    if given["sex"] not in SEXES:
        raise UserError("patient.sex", value=given["sex"])
    if given["birth_date"]:
        try:
            born = date.fromisoformat(given["birth_date"])
        except ValueError as error:
            raise UserError("patient.birth-date", value=given["birth_date"]) from error
        if born > today or born.year < today.year - 130:
            raise UserError("patient.birth-date", value=given["birth_date"])
        given["birth_date"] = born.isoformat()
    return PatientDetails(**given)


def _columns(details: PatientDetails) -> dict[str, Any]:
    keys = {
        "name_key": words.name_key(details.family, details.given),
        "mrn_key": words.mrn_key(details.mrn),
    }
    return asdict(details) | keys


def _index(tx: Tx, patient_uid: str) -> None:
    """Renew the words under which a patient is found; those of merged patients lead to the same one."""
    connection = tx.db.conn
    owner = _patient(connection, patient_uid).merged_into or patient_uid
    lines = connection.execute(
        f"SELECT {_PATIENT} FROM patient WHERE patient_uid = ? OR merged_into = ?", (owner, owner)
    ).fetchall()
    found = " ".join(
        words.patient_words((d.family, d.given, d.other_names), d.mrn, d.birth_date, d.notes)
        for d in (_made(line).details for line in lines)
    )
    values = (_rowid(connection, owner), " ".join(dict.fromkeys(found.split())))
    connection.execute("INSERT OR REPLACE INTO patient_index (rowid, words) VALUES (?, ?)", values)


def _unindex(tx: Tx, patient_uid: str) -> None:
    place = _rowid(tx.db.conn, patient_uid)
    tx.db.conn.execute("DELETE FROM patient_index WHERE rowid = ?", (place,))


def _rowid(connection: Connection, patient_uid: str) -> int:
    found = connection.execute("SELECT id FROM patient WHERE patient_uid = ?", (patient_uid,)).fetchone()
    if found is None:
        raise UserError("patient.unknown")
    return int(found[0])


def _key(vault: Vault, connection: Connection, patient_uid: str) -> bytes:
    key = patient_key(vault, connection, patient_uid)
    if key is None:
        raise UserError("patient.unknown")
    return key


def _details(connection: Connection, patient_uid: str) -> PatientDetails:
    return _patient(connection, patient_uid).details


def _patient(connection: Connection, patient_uid: str) -> Patient:
    found = connection.execute(
        f"SELECT {_PATIENT} FROM patient WHERE patient_uid = ?",
        (patient_uid,),
    ).fetchone()
    if found is None:
        raise UserError("patient.unknown")
    return _made(found)


def _made(line: tuple[Any, ...]) -> Patient:
    return Patient(line[0], PatientDetails(*line[1:9]), datetime.fromisoformat(line[9]), line[10])
