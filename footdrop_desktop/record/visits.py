"""Visits that were signed: amended, added to, countersigned, voided; never changed."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.form.model import Form
from footdrop_desktop.record import drafts
from footdrop_desktop.record.chain import details_of
from footdrop_desktop.record.codec import answers_to_dict
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.facts_rows import renew
from footdrop_desktop.record.model import VERSIONS, AuditEntry, Draft, Kind, Meaning, Signed, VisitRow
from footdrop_desktop.record.patients import renew_list_line
from footdrop_desktop.record.request import asked
from footdrop_desktop.record.signing import (
    EVENTS,
    Entry,
    Signer,
    add_entry,
    check_reason,
    entries_of,
    holds,
    opened_body,
    public_keys,
    signed_at,
)
from footdrop_desktop.record.snapshot import answers_of, canonical
from footdrop_desktop.record.trail import PAPERS, entries_where
from footdrop_desktop.record.vault import Tx, Vault
from footdrop_desktop.record.visit_rows import NEWEST_FIRST, OF_PATIENT, VISIT_ROW, visit_row

LONGEST_ADDENDUM: Final = 20_000

_SAVED: Final = (
    "SELECT owner_uid, patient_uid, amends, reason, corrects, performed_at, recorded_at, started_by, "
    "from_paper, given_by, answers, form_id, form_version "
    "FROM draft JOIN visit USING (visit_uid) WHERE visit_uid = ?"
)


def sign(
    vault: Vault,
    signer: Signer,
    draft: Draft,
    body: Mapping[str, Any],
    *,
    request: str,
) -> Signed:
    """Sign a draft as a new visit or as an amendment, and end the draft.

    ``body`` is of ``snapshot.make`` and has to hold what the draft's last save kept. Raises
    ``UserError`` ``draft.not-yours`` for another's draft, ``sign.not-saved`` when the body is not the
    saved draft.
    """
    amended = draft.amends > 0
    content = {name: value for name, value in body.items() if name != "salt"}
    with vault.write_tx(asked(request, "visit-signed", draft.visit_uid, content)) as tx:
        if not tx.done:
            _refuse_other(tx.db.conn, vault, draft, body)
            entry = add_entry(
                tx,
                vault,
                signer,
                visit_uid=draft.visit_uid,
                patient_uid=draft.patient_uid,
                kind=Kind.AMENDED if amended else Kind.SIGNED,
                version=draft.amends + 1,
                base_version=draft.amends,
                meaning=Meaning.AMENDED if amended else Meaning.AUTHORED,
                body=body,
                reason=draft.reason,
            )
            drafts.remove(tx, draft.visit_uid)
            change = {
                "state": "signed",
                "version": entry.version,
                "signed_by": signer.clinician.name,
                "finding": str(body.get("finding", "")),
                "incomplete": int(bool(body.get("incomplete"))),
                "countersigned_by": "",
            }
            _change_line(tx, draft.visit_uid, change)
            renew(tx, vault, draft.visit_uid)
            renew_list_line(tx, draft.patient_uid)
    return newest(vault, draft.visit_uid)


def begin_amendment(vault: Vault, visit_uid: str, reason: str, form: Form, request: str) -> Draft:
    """Begin a new version of a signed visit from its newest one; ``form`` is that of the visit."""
    check_reason(reason)
    with vault.write_tx(asked(request, "amendment-begun", visit_uid, reason)) as tx:
        if not tx.done:
            whole, body = _newest_whole(vault, tx.db.conn, visit_uid)
            if tx.db.conn.execute("SELECT 1 FROM draft WHERE visit_uid = ?", (visit_uid,)).fetchone():
                raise UserError("draft.there")
            answers = answers_of(body, form)
            actor = vault.actor.clinician_uid
            drafts.insert(tx, visit_uid, form, actor, answers, amends=whole.version, reason=reason.strip())
            renew_list_line(tx, whole.patient_uid)
            tx.audit("amendment-begun", whole.patient_uid, visit=visit_uid, version=whole.version)
    return drafts.load(vault, visit_uid, form)


def addendum(
    vault: Vault, signer: Signer, visit_uid: str, text: str, request: str, settles: tuple[str, ...] = ()
) -> Signed:
    """Add a signed text to a visit; ``settles`` are the red flags of which it says what was done."""
    if not text.strip() or len(text) > LONGEST_ADDENDUM:
        raise UserError("sign.addendum", limit=LONGEST_ADDENDUM)
    with vault.write_tx(asked(request, "addendum-signed", visit_uid, text, *settles)) as tx:
        if not tx.done:
            whole, _ = _newest_whole(vault, tx.db.conn, visit_uid)
            content = {"text": text} | ({"settles": list(settles)} if settles else {})
            _add(tx, vault, signer, whole, Kind.ADDENDUM, Meaning.ADDED, content)
            renew(tx, vault, visit_uid)
    return newest(vault, visit_uid)


def countersign(vault: Vault, signer: Signer, visit_uid: str, request: str) -> Signed:
    """Sign that one has reviewed another's visit; ``UserError`` ``sign.own`` for one's own."""
    with vault.write_tx(asked(request, "visit-countersigned", visit_uid)) as tx:
        if not tx.done:
            whole, _ = _newest_whole(vault, tx.db.conn, visit_uid)
            if whole.signer_uid == vault.actor.clinician_uid:
                raise UserError("sign.own")
            confirms = {"confirms": whole.body_sha256.hex()}
            _add(tx, vault, signer, whole, Kind.COUNTERSIGNED, Meaning.REVIEWED, confirms)
            _change_line(tx, visit_uid, {"countersigned_by": signer.clinician.name})
    return newest(vault, visit_uid)


def void(vault: Vault, signer: Signer, visit_uid: str, reason: str, request: str) -> Signed:
    """Declare a visit void: it leaves trend, comparison, and search, and stays readable as void."""
    with vault.write_tx(asked(request, "visit-voided", visit_uid, reason)) as tx:
        if not tx.done:
            _void(tx, vault, signer, visit_uid, reason)
    return newest(vault, visit_uid)


def wrong_patient(
    vault: Vault,
    signer: Signer,
    visit_uid: str,
    right_patient_uid: str,
    reason: str,
    form: Form,
    *,
    new_visit_uid: str,
    request: str,
) -> Draft:
    """Void a visit that was entered for the wrong patient and begin it again under the right one."""
    with vault.write_tx(asked(request, "wrong-patient", visit_uid, right_patient_uid, reason)) as tx:
        if not tx.done:
            whole, body = _newest_whole(vault, tx.db.conn, visit_uid)
            if whole.patient_uid == right_patient_uid:
                raise UserError("visit.same-patient")
            _void(tx, vault, signer, visit_uid, reason)
            new = _times_of(tx.db.conn, visit_uid, new_visit_uid)
            drafts.begin_in(tx, vault, right_patient_uid, form, new, answers_of(body, form), visit_uid)
    return drafts.load(vault, new_visit_uid, form)


def of_patient(vault: Vault, patient_uid: str) -> tuple[VisitRow, ...]:
    """Return a patient's visits and those of merged patients, the newest performed first."""
    query = f"SELECT {VISIT_ROW} FROM visit WHERE patient_uid IN {OF_PATIENT} {NEWEST_FIRST}"
    with vault.reading() as connection:
        rows = connection.execute(query, (patient_uid, patient_uid)).fetchall()
    return tuple(visit_row(row) for row in rows)


def line_of(vault: Vault, visit_uid: str) -> VisitRow:
    """Return a visit's line of the list; ``UserError`` ``visit.unknown`` without one."""
    query = f"SELECT {VISIT_ROW} FROM visit WHERE visit_uid = ?"
    with vault.reading() as connection:
        row = connection.execute(query, (visit_uid,)).fetchone()
    if row is None:
        raise UserError("visit.unknown")
    return visit_row(row)


def versions(vault: Vault, visit_uid: str) -> tuple[Signed, ...]:
    """Return everything that was signed of a visit, oldest first.

    Each body is opened, hashed anew, and its signature checked: ``UserError`` ``visit.tampered`` if
    anything of it was changed since.
    """
    with vault.reading() as connection:
        keys = public_keys(connection)
        return tuple(_signed(vault, connection, entry, keys) for entry in entries_of(connection, visit_uid))


def newest(vault: Vault, visit_uid: str) -> Signed:
    """Return what was signed last; ``UserError`` ``visit.unknown`` if nothing was."""
    found = versions(vault, visit_uid)
    if not found:
        raise UserError("visit.unknown")
    return found[-1]


def papers(vault: Vault, visit_uid: str) -> tuple[AuditEntry, ...]:
    """Return what was printed or saved of a visit, or of it beside others: to be recalled or replaced.

    ``version`` of the detail is the version of this visit that the paper shows.
    """
    marks = ", ".join("?" * len(PAPERS))
    where = f"event IN ({marks}) AND (detail LIKE ? OR detail LIKE ?)"
    found = entries_where(vault, where, (*PAPERS, f'%"visit":"{visit_uid}"%', f'%"{visit_uid}":%'))
    return tuple(_about(entry, visit_uid) for entry in found)


def _about(entry: AuditEntry, visit_uid: str) -> AuditEntry:
    """Return the entry of a paper as it is about one of the visits that the paper compares."""
    beside = entry.detail.get("beside", {})
    if visit_uid not in beside:
        return entry
    return replace(entry, detail=MappingProxyType({**entry.detail, "version": beside[visit_uid]}))


def _refuse_other(connection: Connection, vault: Vault, draft: Draft, body: Mapping[str, Any]) -> None:
    """Refuse a body that is not the draft's last save, and a draft of somebody else."""
    row = connection.execute(_SAVED, (draft.visit_uid,)).fetchone()
    if row is None or row[0] != vault.actor.clinician_uid:
        raise UserError("draft.not-yours")
    names = ("patient_uid", "base_version", "reason", "corrects", "performed_at", "recorded_at", "started_by")
    saved = dict(zip(names, row[1:8], strict=True)) | {
        "visit_uid": draft.visit_uid,
        "from_paper": bool(row[8]),
        "by": json.loads(row[9]),
        "answers": json.loads(row[10]),
    }
    form = body.get("form")
    claimed = [{name: body.get(name) for name in saved}, form.get("id"), form.get("version")] if form else []
    told = (draft.patient_uid, draft.amends, draft.reason, answers_to_dict(draft.answers))
    kept = tuple(saved[name] for name in ("patient_uid", "base_version", "reason", "answers"))
    if canonical(claimed) != canonical([saved, *row[11:]]) or canonical(told) != canonical(kept):
        raise UserError("sign.not-saved")


def _void(tx: Tx, vault: Vault, signer: Signer, visit_uid: str, reason: str) -> None:
    whole, _ = _newest_whole(vault, tx.db.conn, visit_uid)
    open_draft = tx.db.conn.execute(
        "SELECT owner_uid FROM draft WHERE visit_uid = ?", (visit_uid,)
    ).fetchone()
    if open_draft is not None:
        if open_draft[0] != vault.actor.clinician_uid:
            raise UserError("draft.of-another")
        drafts.remove(tx, visit_uid)
        tx.audit("draft-discarded", whole.patient_uid, visit=visit_uid)
    _add(tx, vault, signer, whole, Kind.VOIDED, Meaning.VOIDED, {"reason": reason.strip()}, reason)
    _change_line(tx, visit_uid, {"state": "voided"})
    renew(tx, vault, visit_uid)
    renew_list_line(tx, whole.patient_uid)


def _add(
    tx: Tx,
    vault: Vault,
    signer: Signer,
    whole: Entry,
    kind: Kind,
    meaning: Meaning,
    content: dict[str, Any],
    reason: str = "",
) -> None:
    """Add an entry about the newest version."""
    body = {
        "format": 1,
        "salt": os.urandom(32).hex(),
        "visit_uid": whole.visit_uid,
        "patient_uid": whole.patient_uid,
        "version": whole.version,
        **content,
    }
    add_entry(
        tx,
        vault,
        signer,
        visit_uid=whole.visit_uid,
        patient_uid=whole.patient_uid,
        kind=kind,
        version=whole.version,
        base_version=whole.version,
        meaning=meaning,
        body=body,
        reason=reason,
    )


def _newest_whole(vault: Vault, connection: Connection, visit_uid: str) -> tuple[Entry, dict[str, Any]]:
    found = entries_of(connection, visit_uid)
    if not found:
        raise UserError("visit.unknown")
    if found[-1].kind is Kind.VOIDED:
        raise UserError("visit.void")
    whole = [entry for entry in found if entry.kind in VERSIONS][-1]
    body = opened_body(vault, connection, whole)
    if body is None:
        raise UserError("patient.unknown")
    if not holds(whole, public_keys(connection)):
        raise UserError("visit.tampered")
    values: dict[str, Any] = json.loads(body)
    return whole, values


def _signed(
    vault: Vault, connection: Connection, entry: Entry, keys: Mapping[str, tuple[str, bytes]]
) -> Signed:
    body = opened_body(vault, connection, entry)
    seal = entry.seal
    audited = connection.execute(
        "SELECT seq, hash, detail FROM audit WHERE subject = ? AND event = ? AND detail LIKE ?",
        (entry.patient_uid, EVENTS[entry.kind], f"%{seal}%"),
    ).fetchall()
    standing = [row for row in audited if details_of(row[2]).get("seal") == seal]
    if len(standing) != 1 or not holds(entry, keys):
        raise UserError("visit.tampered")
    seq, digest, _ = standing[0]
    return Signed(
        visit_uid=entry.visit_uid,
        entry=entry.entry,
        version=entry.version,
        kind=entry.kind,
        base_version=entry.base_version,
        patient_uid=entry.patient_uid,
        body=None if body is None else json.loads(body),
        sha256=entry.body_sha256.hex(),
        signer_uid=entry.signer_uid,
        signer_name=entry.signer_name,
        meaning=entry.meaning,
        signed_at=signed_at(entry),
        audit_seq=seq,
        audit_hash=bytes(digest).hex(),
    )


def _change_line(tx: Tx, visit_uid: str, change: dict[str, Any]) -> None:
    tx.table("visit").update(_rowid(tx.db.conn, visit_uid), change)


def _rowid(connection: Connection, visit_uid: str) -> int:
    row = connection.execute("SELECT id FROM visit WHERE visit_uid = ?", (visit_uid,)).fetchone()
    if row is None:
        raise UserError("visit.unknown")
    return int(row[0])


def _times_of(connection: Connection, visit_uid: str, new_visit_uid: str) -> Draft:
    """Return a draft-to-be with the times of a visit."""
    row = connection.execute(
        "SELECT performed_at, recorded_at, from_paper FROM visit WHERE visit_uid = ?", (visit_uid,)
    ).fetchone()
    at, recorded = datetime.fromisoformat(row[0]), datetime.fromisoformat(row[1])
    return Draft(new_visit_uid, "", "", "", "", "", at, recorded, recorded, from_paper=bool(row[2]))
