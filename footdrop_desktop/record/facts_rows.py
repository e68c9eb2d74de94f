"""The rows of facts and the words of the index beside each signed visit: written with it, or made anew."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.chain import details_of
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.facts import EDITION, codes_of, facts_of
from footdrop_desktop.record.model import VERSIONS, Kind
from footdrop_desktop.record.signing import Entry, entries_of, opened_body
from footdrop_desktop.record.vault import Tx, Vault
from footdrop_desktop.record.words import FIRST_CODE, MOST_CODES, words_of

_AT_ONCE: Final = 100
_BEGINS: Final = frozenset(("draft-begun", "draft-opened", "draft-received", "draft-taken-over"))
_ENDS: Final = frozenset(("draft-left", "draft-handed-over", "visit-signed"))
_BEHIND: Final = (
    "SELECT visit.visit_uid, visit.id FROM visit LEFT JOIN visit_facts ON visit_facts.visit_id = visit.id "
    "WHERE visit.id > ? AND visit.state <> 'draft' AND ifnull(visit_facts.edition, 0) < ? "
    "ORDER BY visit.id LIMIT ?"
)


def renew(tx: Tx, vault: Vault, visit_uid: str) -> None:
    """Bring a signed visit's facts and words up to date; a void visit is not found by a search."""
    connection = tx.db.conn
    place, state, performed_at, from_paper = connection.execute(
        "SELECT id, state, performed_at, from_paper FROM visit WHERE visit_uid = ?", (visit_uid,)
    ).fetchone()
    entries = entries_of(connection, visit_uid)
    bodies = [(entry, opened_body(vault, connection, entry)) for entry in entries]
    read = [(entry, json.loads(body)) for entry, body in bodies if body is not None]
    whole = [(entry, body) for entry, body in read if entry.kind in VERSIONS]
    if not whole:
        return
    newest, body = whole[-1]
    added = [text for entry, text in read if entry.kind is Kind.ADDENDUM]
    facts = facts_of(body, settled_by(newest.version, read))
    seconds = None if from_paper else _seconds(connection, newest.patient_uid, visit_uid)
    row = {"visit_id": place, "edition": EDITION, "seconds": seconds, **facts.columns}
    columns, marks = ", ".join(row), ", ".join("?" * len(row))
    connection.execute(
        f"INSERT OR REPLACE INTO visit_facts ({columns}) VALUES ({marks})", tuple(row.values())
    )
    connection.execute("UPDATE visit SET addenda = ? WHERE id = ?", (len(added), place))
    if state == "voided":
        connection.execute("DELETE FROM visit_index WHERE rowid = ?", (place,))
        return
    codes = codes_of(facts, performed_at, newest.signer_uid)
    text = " ".join((*_words(body, added), *(_sign(tx, code) for code in codes)))
    connection.execute("INSERT OR REPLACE INTO visit_index (rowid, words) VALUES (?, ?)", (place, text))


def settled_by(version: int, read: Iterable[tuple[Entry, Mapping[str, Any]]]) -> frozenset[str]:
    """Return the red flags of which addenda to ``version`` say what was done."""
    return frozenset(
        str(flag)
        for entry, body in read
        if entry.kind is Kind.ADDENDUM and entry.version == version
        for flag in body.get("settles", ())
    )


def forget(connection: Connection, patient_uid: str) -> None:
    """Take away the facts and the words of a patient's visits, who is erased."""
    of_patient = "(SELECT id FROM visit WHERE patient_uid = ?)"
    for table, key in (("visit_facts", "visit_id"), ("visit_index", "rowid")):
        connection.execute(f"DELETE FROM {table} WHERE {key} IN {of_patient}", (patient_uid,))


def catch_up(vault: Vault, told: Callable[[], None] = lambda: None) -> None:
    """Make the facts of visits that were signed before this program kept them, some at a time.

    It goes on at the next unlock where it was cut short. A visit that was tampered with has none.
    ``told`` is called once, ahead of the first one.
    """
    after = 0
    while behind := _behind(vault, after):
        if not after:
            told()
        with vault.write_tx() as tx:
            for visit_uid, _ in behind:
                try:
                    renew(tx, vault, visit_uid)
                except UserError as error:
                    if error.key != "visit.tampered":
                        raise
        after = behind[-1][1]


def code_sign(number: int) -> str:
    """Return what stands in the index for a code: one sign, or more of them once there are so many codes.

    No word that is typed holds such a sign.
    """
    if number < 0:
        raise ValueError(number)
    before, place = divmod(number, MOST_CODES)
    return (code_sign(before - 1) if before else "") + chr(ord(FIRST_CODE) + place)


def _behind(vault: Vault, after: int) -> list[tuple[str, int]]:
    with vault.reading() as connection:
        rows = connection.execute(_BEHIND, (after, EDITION, _AT_ONCE)).fetchall()
    return [(str(uid), int(place)) for uid, place in rows]


def _words(body: Mapping[str, Any], added: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """Return the words that a visit is found by: its list line, the findings, and what was typed."""
    answers = body.get("answers")
    values = answers.get("values", {}) if isinstance(answers, Mapping) else {}
    typed = [value for value in values.values() if isinstance(value, str)]
    addenda = [str(entry["text"]) for entry in added]
    said = [str(body.get("finding", "")), str(body.get("words", "")), *addenda, *typed]
    return tuple(dict.fromkeys(words_of(" ".join(said))))


def _sign(tx: Tx, code: str) -> str:
    """Return the sign of a code, a new one for a code that is new to the record."""
    connection = tx.db.conn
    row = connection.execute("SELECT number FROM visit_code WHERE code = ?", (code,)).fetchone()
    if row is None:
        row = connection.execute("SELECT ifnull(max(number), -1) + 1 FROM visit_code").fetchone()
        connection.execute("INSERT INTO visit_code VALUES (?, ?)", (code, row[0]))
    return code_sign(row[0])


def _seconds(connection: Connection, patient_uid: str, visit_uid: str) -> int | None:
    """Return for how long the exam was open until it was signed first, in whole seconds; ``None`` unknown.

    What the audit knows: from each opening to the next leaving. An opening that no leaving followed, as
    after a power cut, is not counted, and neither is time that runs backwards.
    """
    rows = connection.execute(
        "SELECT at, event, detail FROM audit WHERE subject = ? AND detail LIKE ? ORDER BY seq",
        (patient_uid, f'%"visit":"{visit_uid}"%'),
    ).fetchall()
    seconds, since = 0.0, None
    for at, event, detail in rows:
        if details_of(detail).get("visit") != visit_uid:
            continue
        time = datetime.fromisoformat(at)
        if event in _BEGINS:
            since = time
        elif event in _ENDS and since is not None:
            seconds, since = seconds + max(0.0, (time - since).total_seconds()), None
        if event == "visit-signed":
            break
    return round(seconds) or None
