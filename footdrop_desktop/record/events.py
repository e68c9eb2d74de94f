"""Events of a patient that may explain a change, with their day: added, changed, removed. Each is audited."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.text import not_kept
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.model import Event, EventKind
from footdrop_desktop.record.request import asked
from footdrop_desktop.record.sealed import commitment, patient_key
from footdrop_desktop.record.snapshot import canonical
from footdrop_desktop.record.vault import Tx, Vault
from footdrop_desktop.record.visit_rows import OF_PATIENT

LONGEST_NOTE: Final = 500
OLDEST_YEARS: Final = 130

_EVENT: Final = "event_uid, happened_on, kind, note"


def add(vault: Vault, patient_uid: str, on: str, kind: EventKind, note: str, request: str) -> Event:
    """Add an event on the day ``on`` (ISO); ``UserError`` ``event.*`` for what cannot be kept.

    ``request`` becomes the event's id: adding once more with it adds nothing.
    """
    event = _checked(vault, request, on, kind, note)
    with vault.write_tx(asked(request, "event-added", patient_uid, *_content(event))) as tx:
        known = tx.db.conn.execute("SELECT 1 FROM patient_event WHERE event_uid = ?", (request,)).fetchone()
        if known is None and not tx.done:
            mark = _mark(vault, tx, patient_uid, event)
            tx.table("patient_event").insert(
                {
                    "event_uid": event.event_uid,
                    "patient_uid": patient_uid,
                    "added_by": vault.actor.clinician_uid,
                    "added_at": tx.now.isoformat(),
                    **_columns(event),
                }
            )
            tx.audit("event-added", patient_uid, what=event.event_uid, commitment=mark)
    if known is not None:
        change(vault, request, on, kind, note, request)
    return event


def change(vault: Vault, event_uid: str, on: str, kind: EventKind, note: str, request: str) -> Event:
    """Change an event; ``UserError`` ``event.unknown`` for one that was removed."""
    event = _checked(vault, event_uid, on, kind, note)
    with vault.write_tx(asked(request, "event-changed", *_content(event))) as tx:
        if not tx.done:
            patient_uid, before = _found(tx.db.conn, event_uid)
            if before != event:
                mark = _mark(vault, tx, patient_uid, event)
                tx.table("patient_event").update(event_uid, _columns(event))
                tx.audit("event-changed", patient_uid, what=event_uid, commitment=mark)
    return event


def remove(vault: Vault, event_uid: str, request: str) -> None:
    """Remove an event; that there was one stays in the audit."""
    with vault.write_tx(asked(request, "event-removed", event_uid)) as tx:
        if not tx.done:
            patient_uid, _ = _found(tx.db.conn, event_uid)
            tx.db.conn.execute("DELETE FROM patient_event WHERE event_uid = ?", (event_uid,))
            tx.audit("event-removed", patient_uid, what=event_uid)


def of_patient(vault: Vault, patient_uid: str) -> tuple[Event, ...]:
    """Return the events of a patient and of those merged into them, the newest first."""
    query = (
        f"SELECT {_EVENT} FROM patient_event WHERE patient_uid IN {OF_PATIENT} "
        "ORDER BY happened_on DESC, rowid DESC"
    )
    with vault.reading() as connection:
        rows = connection.execute(query, (patient_uid, patient_uid)).fetchall()
    return tuple(_made(row) for row in rows)


def marks(vault: Vault, connection: Connection) -> dict[str, tuple[str, str]]:
    """Return for each event that is kept whose it is, and the commitment that has to stand in the audit.

    It is empty where there is none: the patient's key is gone, or the text is none that can be kept.
    """
    query = "SELECT patient_uid, event_uid, happened_on, kind, note FROM patient_event"
    found = {}
    for patient_uid, *content in connection.execute(query).fetchall():
        try:
            key = patient_key(vault, connection, patient_uid)
            mark = "" if key is None else commitment(key, canonical(content))
        except UserError:
            mark = ""
        found[str(content[0])] = (str(patient_uid), mark)
    return found


def _checked(vault: Vault, event_uid: str, on: str, kind: EventKind, note: str) -> Event:
    today, text = vault.workplace.now().date(), note.strip()
    if (sign := not_kept(text)) is not None:
        raise UserError("event.sign", sign=sign)
    if len(text) > LONGEST_NOTE:
        raise UserError("event.too-long", limit=LONGEST_NOTE)
    try:
        day = date.fromisoformat(on.strip())
    except ValueError as error:
        raise UserError("event.date", value=on) from error
    if day > today or day.year < today.year - OLDEST_YEARS:
        raise UserError("event.date", value=on)
    return Event(event_uid, day, EventKind(kind), text)


def _mark(vault: Vault, tx: Tx, patient_uid: str, event: Event) -> str:
    """Return what shows in the audit that an event was this one, and says nothing by itself."""
    key = patient_key(vault, tx.db.conn, patient_uid)
    if key is None:
        raise UserError("patient.unknown")
    return commitment(key, canonical(_content(event)))


def _content(event: Event) -> list[str]:
    return [event.event_uid, event.on.isoformat(), str(event.kind), event.note]


def _columns(event: Event) -> dict[str, str]:
    return {"happened_on": event.on.isoformat(), "kind": str(event.kind), "note": event.note}


def _found(connection: Connection, event_uid: str) -> tuple[str, Event]:
    row = connection.execute(
        f"SELECT patient_uid, {_EVENT} FROM patient_event WHERE event_uid = ?", (event_uid,)
    ).fetchone()
    if row is None:
        raise UserError("event.unknown")
    return str(row[0]), _made(row[1:])


def _made(row: tuple[Any, ...]) -> Event:
    return Event(row[0], date.fromisoformat(row[1]), EventKind(row[2]), row[3])
