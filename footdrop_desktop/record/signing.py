"""Signatures: what is signed, by whom, and whether it still holds.

A signature covers a statement: which entry of which visit, of whom, the hash of its body, who signs, when,
and what the signature means. The audit's entry covers the statement and the signature.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.model import Clinician, Kind, Meaning
from footdrop_desktop.record.sealed import patient_key, seal, unseal
from footdrop_desktop.record.snapshot import canonical, kept_text
from footdrop_desktop.record.vault import Tx, Vault

EVENTS: Final = {
    Kind.SIGNED: "visit-signed",
    Kind.AMENDED: "visit-amended",
    Kind.ADDENDUM: "addendum-signed",
    Kind.VOIDED: "visit-voided",
    Kind.COUNTERSIGNED: "visit-countersigned",
}
"""What the audit calls each kind of entry."""

LEAST_REASON: Final = 5
"""Characters; the database refuses less."""

LONGEST_REASON: Final = 2000


@dataclass(frozen=True, slots=True)
class Signer:
    """A clinician who has just given the passphrase; made by ``clinicians.signer`` alone."""

    clinician: Clinician
    key_uid: str
    private_key: Ed25519PrivateKey


@dataclass(frozen=True, slots=True)
class Entry:
    """A signed entry as it is stored; ``body`` is sealed under the patient's key."""

    visit_uid: str
    entry: int
    version: int
    kind: Kind
    base_version: int
    reason_length: int
    patient_uid: str
    body: bytes
    body_sha256: bytes
    signer_uid: str
    signer_name: str
    key_uid: str
    meaning: Meaning
    signed_at: str
    signature: bytes

    @property
    def statement(self) -> bytes:
        """What the signature covers."""
        return canonical(
            {
                "visit_uid": self.visit_uid,
                "entry": self.entry,
                "version": self.version,
                "kind": self.kind,
                "base_version": self.base_version,
                "reason_length": self.reason_length,
                "patient_uid": self.patient_uid,
                "body_sha256": self.body_sha256.hex(),
                "signer_uid": self.signer_uid,
                "signer_name": self.signer_name,
                "key_uid": self.key_uid,
                "meaning": self.meaning,
                "signed_at": self.signed_at,
            }
        )

    @property
    def seal(self) -> str:
        """The hash of the statement and the signature, as the audit holds it."""
        return hashlib.sha256(self.statement + self.signature).hexdigest()

    @property
    def place(self) -> str:
        """What the body is bound to."""
        return f"{self.visit_uid}/{self.entry}"


NAMES: Final = tuple(field.name for field in fields(Entry))
COLUMNS: Final = ", ".join(NAMES)
"""The columns of an entry, in its order."""


def entry_of(row: tuple[Any, ...]) -> Entry:
    """Return an entry from its columns; ``UserError`` ``visit.tampered`` for what was never signed."""
    values = dict(zip(NAMES, row, strict=True))
    binary = {name: bytes(values[name]) for name in ("body", "body_sha256", "signature")}
    try:
        canonical([value for name, value in values.items() if name not in binary])
        words = {"kind": Kind(values["kind"]), "meaning": Meaning(values["meaning"])}
    except (UserError, ValueError) as error:
        raise UserError("visit.tampered") from error
    return Entry(**{**values, **binary, **words})


def entries_of(connection: Connection, visit_uid: str) -> list[Entry]:
    """Return what was signed of a visit, oldest first, as it is stored."""
    query = f"SELECT {COLUMNS} FROM visit_entry WHERE visit_uid = ? ORDER BY entry"
    return [entry_of(row) for row in connection.execute(query, (visit_uid,)).fetchall()]


def check_reason(reason: str) -> None:
    """Refuse a reason that is too short or too long, or holds what cannot be kept."""
    if not LEAST_REASON <= len(reason.strip()) <= LONGEST_REASON:
        raise UserError("sign.reason", least=LEAST_REASON, most=LONGEST_REASON)
    kept_text(reason)


def add_entry(
    tx: Tx,
    vault: Vault,
    signer: Signer,
    *,
    visit_uid: str,
    patient_uid: str,
    kind: Kind,
    version: int,
    base_version: int,
    meaning: Meaning,
    body: Mapping[str, Any],
    reason: str = "",
) -> Entry:
    """Sign ``body`` as the next entry of a visit, and put it into the audit."""
    if signer.clinician != vault.actor:
        raise UserError("sign.not-yours")
    if kind in (Kind.AMENDED, Kind.VOIDED):
        check_reason(reason)
    connection = tx.db.conn
    key = patient_key(vault, connection, patient_uid)
    if key is None:
        raise UserError("patient.unknown")
    packed = canonical(body)
    number = connection.execute(
        "SELECT ifnull(max(entry), 0) + 1 FROM visit_entry WHERE visit_uid = ?", (visit_uid,)
    ).fetchone()[0]
    bare = Entry(
        visit_uid,
        number,
        version,
        kind,
        base_version,
        len(reason.strip()),
        patient_uid,
        seal(key, packed, f"{visit_uid}/{number}"),
        hashlib.sha256(packed).digest(),
        signer.clinician.clinician_uid,
        signer.clinician.name,
        signer.key_uid,
        meaning,
        tx.now.isoformat(),
        b"",
    )
    entry = replace(bare, signature=signer.private_key.sign(bare.statement))
    tx.table("visit_entry").insert({name: getattr(entry, name) for name in NAMES})
    tx.audit(EVENTS[kind], patient_uid, visit=visit_uid, entry=number, version=version, seal=entry.seal)
    tx.sealing = True
    return entry


def opened_body(vault: Vault, connection: Connection, entry: Entry) -> bytes | None:
    """Return the body as it was signed, ``None`` once the patient was erased.

    Raises ``UserError`` ``visit.tampered`` if it is not what was signed.
    """
    key = patient_key(vault, connection, entry.patient_uid)
    if key is None:
        return None
    body = unseal(key, entry.body, entry.place)
    if hashlib.sha256(body).digest() != entry.body_sha256:
        raise UserError("visit.tampered")
    return body


def public_keys(connection: Connection) -> dict[str, tuple[str, bytes]]:
    """Return every key by its id: whose it is, and its public half."""
    rows = connection.execute("SELECT key_uid, clinician_uid, public_key FROM clinician_key").fetchall()
    return {row[0]: (row[1], bytes(row[2])) for row in rows}


def holds(entry: Entry, keys: Mapping[str, tuple[str, bytes]]) -> bool:
    """Say whether the signature is by the named signer's key and covers the statement."""
    owner, public_key = keys.get(entry.key_uid, ("", b""))
    if owner != entry.signer_uid:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(entry.signature, entry.statement)
    except (InvalidSignature, ValueError):
        return False
    return True


def public_half(seed: bytes) -> bytes:
    """Return the public key (32 bytes) of a private seed (RFC 8032)."""
    public_key = Ed25519PrivateKey.from_private_bytes(seed).public_key()
    return public_key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def signed_at(entry: Entry) -> datetime:
    """Return when an entry was signed."""
    return datetime.fromisoformat(entry.signed_at)
