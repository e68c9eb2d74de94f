"""Everything about one patient as JSON: for the patient, another program, or a check by others."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import drafts, events, patients, trail, visits
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.model import AuditEntry, Event, Patient, VisitRow
from footdrop_desktop.record.signing import Entry, entries_of, holds, opened_body, public_keys
from footdrop_desktop.record.vault import Vault

FORMAT: Final = 1
_MOST_ENTRIES: Final = 1_000_000


def patient_json(vault: Vault, patient_uid: str) -> bytes:
    """Return a patient's details, visits, drafts, events, and who did what with them; the export is audited.

    Each signed entry carries its body, the statement that was signed, the signature, and the public
    key, so that it can be verified without this program, and ``holds``, which says whether it is as it was
    signed: ``body`` in canonical form (RFC 8785) has the
    hash that ``statement`` names, and ``signature`` (Ed25519) covers ``statement``.
    """
    head = trail.note(vault, "patient-exported", patient_uid, form="json")
    of_whom = [patients.get(vault, patient_uid), *patients.merged(vault, patient_uid)]
    document = {
        "format": FORMAT,
        "record": vault.vault_id,
        "program": vault.workplace.program,
        "exported_at": vault.workplace.now().isoformat(),
        "audit_head": head.short,
        "patients": [_patient(patient) for patient in of_whom],
        "events": [_event(event) for event in events.of_patient(vault, patient_uid)],
        "visits": [_visit(vault, row) for row in visits.of_patient(vault, patient_uid)],
        "access": [_access(entry) for patient in of_whom for entry in access(vault, patient.patient_uid)],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def access(vault: Vault, patient_uid: str) -> tuple[AuditEntry, ...]:
    """Return every entry of the audit about a patient, newest first."""
    return trail.entries(vault, subject=patient_uid, limit=_MOST_ENTRIES)


def _patient(patient: Patient) -> dict[str, Any]:
    return {
        "patient_uid": patient.patient_uid,
        "added_at": patient.added_at.isoformat(),
        "merged_into": patient.merged_into,
        **asdict(patient.details),
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "event_uid": event.event_uid,
        "happened_on": event.on.isoformat(),
        "kind": event.kind,
        "note": event.note,
    }


def _visit(vault: Vault, row: VisitRow) -> dict[str, Any]:
    found: dict[str, Any] = {
        "visit_uid": row.visit_uid,
        "patient_uid": row.patient_uid,
        "state": row.state,
        "performed_at": row.performed_at.isoformat(),
        "recorded_at": row.recorded_at.isoformat(),
        "from_paper": row.from_paper,
        "version": row.version,
        "finding": row.finding,
        "signed": _signed(vault, row.visit_uid),
    }
    if row.has_draft:
        found["draft"] = drafts.as_kept(vault, row.visit_uid)
    return found


def _signed(vault: Vault, visit_uid: str) -> list[dict[str, Any]]:
    with vault.reading() as connection:
        entries = entries_of(connection, visit_uid)
        keys = public_keys(connection)
        bodies = [_body(vault, connection, entry, keys) for entry in entries]
    return [
        _entry(entry, body, as_signed, keys[entry.key_uid][1])
        for entry, (body, as_signed) in zip(entries, bodies, strict=True)
    ]


def _body(
    vault: Vault, connection: Connection, entry: Entry, keys: Mapping[str, tuple[str, bytes]]
) -> tuple[bytes | None, bool]:
    """Return a body, and whether it is as signed: what was changed is exported as such, not left out."""
    try:
        return opened_body(vault, connection, entry), holds(entry, keys)
    except UserError:
        return None, False


def _entry(entry: Entry, body: bytes | None, is_as_signed: bool, public_key: bytes) -> dict[str, Any]:
    return {
        "holds": is_as_signed,
        "statement": json.loads(entry.statement),
        "body": None if body is None else json.loads(body),
        "signature": entry.signature.hex(),
        "public_key": public_key.hex(),
    }


def _access(entry: AuditEntry) -> dict[str, Any]:
    return {
        "seq": entry.seq,
        "at": entry.at.isoformat(),
        "by": entry.actor_name,
        "host": entry.host,
        "event": entry.event,
        "patient_uid": entry.subject,
        "detail": dict(entry.detail),
    }
