"""What is kept under a patient's own key: what was signed. Without the key it is noise for ever.

The key is random, sealed under a subkey of the record's key, and lies in one table that can be
changed: erasing a patient deletes it there. What was signed, and the chain that covers it, stay.
"""

from __future__ import annotations

import hmac
import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.vault import Tx, Vault

_NONCE: Final = 12
_KEY: Final = 32


def new_patient_key(vault: Vault, tx: Tx, patient_uid: str) -> bytes:
    """Make a patient's key and keep it."""
    key = os.urandom(_KEY)
    sealed = seal(vault.patients_key, key, patient_uid)
    tx.table("patient_key").insert({"patient_uid": patient_uid, "sealed": sealed})
    return key


def patient_key(vault: Vault, connection: Connection, patient_uid: str) -> bytes | None:
    """Return a patient's key; ``None`` once the patient was erased."""
    row = connection.execute(
        "SELECT sealed FROM patient_key WHERE patient_uid = ?", (patient_uid,)
    ).fetchone()
    return None if row is None else unseal(vault.patients_key, bytes(row[0]), patient_uid)


def seal(key: bytes, plain: bytes, bound_to: str) -> bytes:
    """Return ``plain`` under ``key``, a fresh nonce before it; it opens only as what it is bound to."""
    nonce = os.urandom(_NONCE)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, plain, bound_to.encode())


def unseal(key: bytes, sealed: bytes, bound_to: str) -> bytes:
    """Return what ``seal`` was given; ``UserError`` ``visit.tampered`` if it is not that any more."""
    try:
        return ChaCha20Poly1305(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], bound_to.encode())
    except InvalidTag as error:
        raise UserError("visit.tampered") from error


def commitment(key: bytes, content: bytes) -> str:
    """Return a keyed hash in hex: it shows a change, and says nothing without the patient's key."""
    return hmac.new(key, content, "sha256").hexdigest()
