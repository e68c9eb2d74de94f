"""Drafts: begun, saved at every answer, opened again where they stopped, handed over, moved, discarded."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import NO_ANSWERS, Answers
from footdrop_desktop.form.model import Form
from footdrop_desktop.record.codec import answers_from_json, answers_to_json
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.marks import Tail
from footdrop_desktop.record.model import AuditEntry, Draft, DraftRow
from footdrop_desktop.record.patients import renew_list_line
from footdrop_desktop.record.request import asked
from footdrop_desktop.record.trail import entries_where
from footdrop_desktop.record.vault import Tx, Vault
from footdrop_desktop.record.visit_rows import DRAFT_ROW, draft_row

OLDEST_YEARS: Final = 130

_DRAFT: Final = (
    "SELECT visit.patient_uid, owner_uid, started_by, form_id, form_version, performed_at, recorded_at, "
    "saved_at, from_paper, rev, step, given_by, amends, reason, corrects, answers "
    "FROM draft JOIN visit USING (visit_uid) WHERE visit_uid = ?"
)
_SAVE: Final = (
    "UPDATE draft SET rev = ?, step = ?, answers = ?, given_by = ?, saved_at = ? "
    "WHERE visit_uid = ? AND owner_uid = ? AND amends = ? AND (rev = ? OR (rev = ? AND ?))"
)


def begin(
    vault: Vault,
    patient_uid: str,
    form: Form,
    *,
    performed_at: datetime,
    visit_uid: str,
    from_paper: bool = False,
    corrects: str = "",
    answers: Answers = NO_ANSWERS,
) -> Draft:
    """Begin a visit of a patient; doing it again with the same ``visit_uid`` changes nothing.

    ``performed_at`` is when the patient was examined; when it was recorded is stamped.
    Raises ``UserError`` ``visit.in-future`` for a time that has not come, ``visit.too-old`` for one that
    nobody who is alive has seen, as after a slip in the year.
    """
    with vault.write_tx(visit_uid) as tx:
        if not tx.done:
            if performed_at > tx.now:
                raise UserError("visit.in-future")
            if performed_at.year < tx.now.year - OLDEST_YEARS:
                raise UserError("visit.too-old", limit=OLDEST_YEARS)
            _begin(tx, vault, patient_uid, form, performed_at, visit_uid, from_paper, corrects, answers)
    return load(vault, visit_uid, form)


def begin_in(
    tx: Tx, vault: Vault, patient_uid: str, form: Form, draft: Draft, answers: Answers, corrects: str
) -> None:
    """Begin a visit as part of a larger act; ``draft`` gives its id and its times."""
    _begin(
        tx, vault, patient_uid, form, draft.performed_at, draft.visit_uid, draft.from_paper, corrects, answers
    )


def save(vault: Vault, draft: Draft, answers: Answers, step: str) -> Draft:
    """Keep the answers and the step: durable when this returns. One row is written, and no audit.

    Raises ``UserError`` ``draft.not-yours`` when it was handed over, signed, or discarded meanwhile, or
    saved from another copy: an older copy never replaces newer answers.
    """
    actor = vault.actor.clinician_uid
    given_by = _given_by(draft, answers, actor)
    rev = draft.rev + 1
    this = (draft.visit_uid, rev)
    again = this in vault.unsure  # it was tried before, and may have been kept without an answer
    vault.unsure.add(this)
    with vault.write_tx() as tx:
        values = (rev, step, vault.writer.text(answers), json.dumps(dict(given_by)), tx.now.isoformat())
        where = (draft.visit_uid, actor, draft.amends, draft.rev, rev, again)
        if tx.db.conn.execute(_SAVE, (*values, *where)).rowcount != 1:
            vault.unsure.discard(this)
            raise UserError("draft.not-yours")
        tx.tail = Tail(vault.head.seq, draft.visit_uid, rev)
        saved_at = tx.now
    vault.unsure.discard(this)
    return replace(draft, rev=rev, answers=answers, step=step, by=given_by, saved_at=saved_at)


def load(vault: Vault, visit_uid: str, form: Form) -> Draft:
    """Return a draft, its answers checked against ``form``; ``UserError`` ``draft.unknown`` without one."""
    with vault.reading() as connection:
        return load_in(connection, visit_uid, form)


def load_in(connection: Connection, visit_uid: str, form: Form) -> Draft:
    """Return a draft inside a transaction."""
    line = _line(connection, visit_uid)
    return Draft(
        visit_uid=visit_uid,
        patient_uid=line[0],
        owner_uid=line[1],
        started_by=line[2],
        form_id=line[3],
        form_version=line[4],
        performed_at=datetime.fromisoformat(line[5]),
        recorded_at=datetime.fromisoformat(line[6]),
        saved_at=datetime.fromisoformat(line[7]),
        from_paper=bool(line[8]),
        rev=line[9],
        step=line[10],
        answers=answers_from_json(line[15], form, "draft"),
        by=MappingProxyType(json.loads(line[11])),
        amends=line[12],
        reason=line[13],
        corrects=line[14],
    )


def as_kept(vault: Vault, visit_uid: str) -> dict[str, Any]:
    """Return a draft as plain values, as an export holds it."""
    with vault.reading() as connection:
        line = _line(connection, visit_uid)
    return {
        "form": {"id": line[3], "version": line[4]},
        "saved_at": line[7],
        "amends": line[12],
        "reason": line[13],
        "given_by": json.loads(line[11]),
        "answers": json.loads(line[15]),
    }


def form_of(vault: Vault, visit_uid: str) -> tuple[str, str]:
    """Return the id and the version of the form that a draft was begun with."""
    with vault.reading() as connection:
        line = _line(connection, visit_uid)
    return str(line[3]), str(line[4])


def note_opened(vault: Vault, visit_uid: str) -> None:
    """Put into the audit that a draft was opened."""
    _note(vault, visit_uid, "draft-opened")


def note_left(vault: Vault, visit_uid: str) -> None:
    """Put into the audit that a draft was left; nothing if it is no draft any more."""
    with vault.reading() as connection:
        there = connection.execute("SELECT 1 FROM draft WHERE visit_uid = ?", (visit_uid,)).fetchone()
    if there is not None:
        _note(vault, visit_uid, "draft-left")


def discard(vault: Vault, visit_uid: str, request: str) -> None:
    """Throw a draft away. A visit that was signed before stays as it was signed."""
    with vault.write_tx(asked(request, "draft-discarded", visit_uid)) as tx:
        if tx.done:
            return
        patient_uid, owner = _line(tx.db.conn, visit_uid)[:2]
        if owner != vault.actor.clinician_uid:
            raise UserError("draft.not-yours")
        remove(tx, visit_uid)
        tx.db.conn.execute("DELETE FROM visit WHERE visit_uid = ? AND state = 'draft'", (visit_uid,))
        renew_list_line(tx, patient_uid)
        tx.audit("draft-discarded", patient_uid, visit=visit_uid)


def move(vault: Vault, visit_uid: str, to_patient_uid: str, request: str) -> None:
    """Move a draft that was begun for the wrong patient; ``UserError`` if it amends a signed visit."""
    with vault.write_tx(asked(request, "draft-moved", visit_uid, to_patient_uid)) as tx:
        if tx.done:
            return
        line = _line(tx.db.conn, visit_uid)
        if line[1] != vault.actor.clinician_uid:
            raise UserError("draft.not-yours")
        if line[12]:
            raise UserError("draft.not-moved")
        change = tx.db.conn.execute(
            "UPDATE visit SET patient_uid = ? WHERE visit_uid = ? AND EXISTS "
            "(SELECT 1 FROM patient WHERE patient_uid = ?)",
            (to_patient_uid, visit_uid, to_patient_uid),
        )
        if change.rowcount != 1:
            raise UserError("patient.unknown")
        for patient_uid in (line[0], to_patient_uid):
            renew_list_line(tx, patient_uid)
        tx.audit("draft-moved", line[0], visit=visit_uid, to=to_patient_uid)
        tx.audit("draft-received", to_patient_uid, visit=visit_uid, source=line[0])


def hand_over(vault: Vault, visit_uid: str, to_uid: str, request: str) -> None:
    """Give one's draft to another clinician, who is told and may sign it."""
    with vault.write_tx(asked(request, "draft-handed-over", visit_uid, to_uid)) as tx:
        if not tx.done:
            line = _line(tx.db.conn, visit_uid)
            if line[1] != vault.actor.clinician_uid:
                raise UserError("draft.not-yours")
            _give(tx, visit_uid, to_uid)
            tx.audit("draft-handed-over", line[0], visit=visit_uid, to=to_uid)


def take_over(vault: Vault, visit_uid: str, request: str) -> None:
    """Take another clinician's draft; its owner is told."""
    with vault.write_tx(asked(request, "draft-taken-over", visit_uid)) as tx:
        if not tx.done:
            line = _line(tx.db.conn, visit_uid)
            if line[1] == vault.actor.clinician_uid:
                return
            _give(tx, visit_uid, vault.actor.clinician_uid)
            tx.audit("draft-taken-over", line[0], visit=visit_uid, owner=line[1])


def all_drafts(vault: Vault) -> tuple[DraftRow, ...]:
    """Return every draft, the last saved first."""
    with vault.reading() as connection:
        lines = connection.execute(f"SELECT {DRAFT_ROW} ORDER BY draft.saved_at DESC").fetchall()
    return tuple(draft_row(line) for line in lines)


def news(vault: Vault) -> tuple[AuditEntry, ...]:
    """Return what happened to one's drafts since the unlock before this one: handed over, taken over."""
    actor = vault.actor.clinician_uid
    with vault.reading() as connection:
        row = connection.execute(
            "SELECT seq FROM audit WHERE actor = ? AND event = 'unlocked' ORDER BY seq DESC LIMIT 1 OFFSET 1",
            (actor,),
        ).fetchone()
    since = 0 if row is None else row[0]
    found = entries_where(
        vault, "event IN ('draft-handed-over', 'draft-taken-over') AND seq > ? AND actor <> ?", (since, actor)
    )
    return tuple(entry for entry in found if actor in (entry.detail.get("to"), entry.detail.get("owner")))


def remove(tx: Tx, visit_uid: str) -> None:
    """Take the draft's row away, as part of signing or discarding."""
    tx.db.conn.execute("DELETE FROM draft WHERE visit_uid = ?", (visit_uid,))


def insert(tx: Tx, visit_uid: str, form: Form, actor: str, answers: Answers, **more: Any) -> None:
    """Add the draft's row, as part of beginning a visit or an amendment."""
    row = {
        "visit_uid": visit_uid,
        "owner_uid": actor,
        "started_by": actor,
        "form_id": form.form_id,
        "form_version": form.version,
        "rev": 0,
        "step": form.steps[0].link_id,
        "answers": answers_to_json(answers),
        "given_by": "{}",
        "saved_at": tx.now.isoformat(),
        "amends": 0,
        "reason": "",
        "corrects": "",
    }
    tx.table("draft").insert(row | more)


def _begin(
    tx: Tx,
    vault: Vault,
    patient_uid: str,
    form: Form,
    performed_at: datetime,
    visit_uid: str,
    from_paper: bool,
    corrects: str,
    answers: Answers,
) -> None:
    known = tx.db.conn.execute("SELECT 1 FROM patient WHERE patient_uid = ?", (patient_uid,)).fetchone()
    if known is None:
        raise UserError("patient.unknown")
    row = {
        "visit_uid": visit_uid,
        "patient_uid": patient_uid,
        "state": "draft",
        "performed_at": performed_at.isoformat(),
        "recorded_at": tx.now.isoformat(),
        "from_paper": int(from_paper),
    }
    tx.table("visit").insert(row)
    insert(tx, visit_uid, form, vault.actor.clinician_uid, answers, corrects=corrects)
    renew_list_line(tx, patient_uid)
    tx.audit("draft-begun", patient_uid, visit=visit_uid, form=f"{form.form_id} {form.version}")


def _give(tx: Tx, visit_uid: str, to_uid: str) -> None:
    change = tx.db.conn.execute(
        "UPDATE draft SET owner_uid = ? WHERE visit_uid = ? AND EXISTS "
        "(SELECT 1 FROM clinician WHERE clinician_uid = ? AND active = 1)",
        (to_uid, visit_uid, to_uid),
    )
    if change.rowcount != 1:
        raise UserError("clinician.unknown")


def _note(vault: Vault, visit_uid: str, event: str) -> None:
    with vault.reading() as connection:
        patient_uid = _line(connection, visit_uid)[0]
    vault.note(event, patient_uid, visit=visit_uid)


def _line(connection: Connection, visit_uid: str) -> tuple[Any, ...]:
    line: tuple[Any, ...] | None = connection.execute(_DRAFT, (visit_uid,)).fetchone()
    if line is None:
        raise UserError("draft.unknown")
    return line


def _given_by(draft: Draft, answers: Answers, actor: str) -> Mapping[str, str]:
    """Return who gave each answer that is not of the one who began the visit."""
    if actor == draft.started_by and not draft.by:
        return draft.by
    changed = {key for key in answers if answers.get(key) != draft.answers.get(key)}
    kept = {key: uid for key, uid in draft.by.items() if key in answers and key not in changed}
    if actor != draft.started_by:
        kept |= dict.fromkeys(sorted(changed), actor)
    return MappingProxyType(kept)
