"""The master key of a vault, its subkeys, and the slots that a passphrase or the paper code opens.

The master key is 32 random bytes and is never written down in the clear. Each slot seals it with
ChaCha20-Poly1305 (RFC 8439) under a key from Argon2id (RFC 9106) and HKDF-SHA256 (RFC 5869); a
clinician's slot seals the seed of the signing key too, under a key of its own, so that an open
session can open the slots of a backup and still cannot sign without the passphrase.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hmac import compare_digest
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.passphrase import normalised
from footdrop_desktop.record.recovery_code import read_recovery_code

FORMAT: Final = 1
"""The version of a slot and of the file that holds the slots."""

DATABASE: Final = "database"
ANCHOR: Final = "anchor"
SLOTS: Final = "slots"
PATIENTS: Final = "patients"
"""What a subkey is for."""

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12
TAG_BYTES: Final = 16
SEALED_BYTES: Final = NONCE_BYTES + KEY_BYTES + TAG_BYTES
"""A sealed key: nonce, ciphertext, tag."""

_MASTER_PART: Final = "master"
_SIGNING_PART: Final = "signing"
_INFO: Final = "footdrop-desktop/1"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs with Argon2id: memory in KiB, passes over it, lanes."""

    memory_kib: int
    passes: int
    lanes: int


USUAL: Final = Cost(256 * 1024, 3, 1)
"""Measured at 0.8 s; RFC 9106 recommends at least 64 MiB with 3 passes."""

FLOOR: Final = Cost(46 * 1024, 1, 1)
"""The least that OWASP's password storage cheat sheet allows; less would be a downgrade."""

MOST: Final = Cost(1024 * 1024, 10, 4)
"""More would only be there to keep the program busy."""


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the kind of a slot, no secret
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Slot:
    """The master key, sealed for one secret. Nothing in it is secret.

    A recovery slot belongs to no clinician: both names and ``sealed_seed`` are empty. ``made_at``
    is ISO text; ``salt`` has 16 bytes, a sealed part 60: nonce, ciphertext, tag.
    """

    slot_uid: str
    kind: SlotKind
    clinician_uid: str
    clinician_name: str
    made_at: str
    cost: Cost
    salt: bytes
    sealed_master: bytes
    sealed_seed: bytes


@dataclass(frozen=True, slots=True)
class OpenedSlot:
    """The master key, and the key that opens the master part of this slot in any copy of it."""

    master: bytes = field(repr=False)
    opener: bytes = field(repr=False)


def new_master() -> bytes:
    """Return 32 random bytes."""
    return os.urandom(KEY_BYTES)


def subkey(master: bytes, purpose: str) -> bytes:
    """Return the 32 bytes that ``master`` gives for ``purpose`` (HKDF-SHA256)."""
    return HKDF(SHA256(), KEY_BYTES, None, f"{_INFO}/{purpose}".encode()).derive(master)


def check_cost(cost: Cost) -> None:
    """Raise ``UserError`` if a guess would be too cheap, or opening too dear."""
    low, high = _numbers(FLOOR), _numbers(MOST)
    if not all(
        least <= number <= most for least, number, most in zip(low, _numbers(cost), high, strict=True)
    ):
        raise UserError("key.cost", memory=cost.memory_kib // 1024, passes=cost.passes, lanes=cost.lanes)


def make_slot(
    *,
    vault_id: str,
    slot_uid: str,
    kind: SlotKind,
    clinician_uid: str,
    clinician_name: str,
    made_at: str,
    secret: str,
    master: bytes,
    seed: bytes,
    cost: Cost,
) -> Slot:
    """Return a slot that ``secret`` opens; it was opened again before it is returned.

    ``seed`` is the clinician's Ed25519 seed, 32 bytes; a recovery slot has none and no clinician.
    Raises ``UserError`` for a cost out of bounds, a recovery code that is wrong, too little memory,
    and a slot that does not open again, and ``ValueError`` for parts that do not belong together.
    """
    wanted = KEY_BYTES if kind is SlotKind.PASSPHRASE else 0
    if len(master) != KEY_BYTES or len(seed) != wanted or bool(clinician_uid) != bool(seed):
        raise ValueError("a slot is for a clinician with a seed, or for recovery without")
    if clinician_name and not clinician_uid:
        raise ValueError("a slot for recovery names no clinician")
    salt = os.urandom(SALT_BYTES)
    empty = Slot(slot_uid, kind, clinician_uid, clinician_name, made_at, cost, salt, b"", b"")
    root = _root(empty, secret)
    slot = replace(
        empty,
        sealed_master=_sealed(empty, vault_id, _MASTER_PART, root, master),
        sealed_seed=_sealed(empty, vault_id, _SIGNING_PART, root, seed) if seed else b"",
    )
    if not _opens_again(slot, secret, vault_id, master, seed):
        raise UserError("key.not-verified")
    return slot


def open_slot(slot: Slot, secret: str, vault_id: str) -> OpenedSlot:
    """Return what ``secret`` opens. Takes as long as ``slot.cost`` says, whatever the secret.

    Raises ``UserError`` for a wrong secret (or a slot that was altered, which is the same to see),
    a cost out of bounds, a recovery code that is mistyped, and too little memory.
    """
    opener = _part_key(_root(slot, secret), _MASTER_PART)
    return OpenedSlot(open_with(slot, opener, vault_id), opener)


def open_with(slot: Slot, opener: bytes, vault_id: str) -> bytes:
    """Return the master key of ``slot``, or of a copy of it, with the ``opener`` of ``open_slot``.

    ``UserError`` if the opener is of another slot.
    """
    return _unsealed(slot, vault_id, _MASTER_PART, opener, slot.sealed_master)


def signing_seed(slot: Slot, secret: str, vault_id: str) -> bytes:
    """Return the clinician's Ed25519 seed, 32 bytes; ``UserError`` as ``open_slot``."""
    key = _part_key(_root(slot, secret), _SIGNING_PART)
    return _unsealed(slot, vault_id, _SIGNING_PART, key, slot.sealed_seed)


def _opens_again(slot: Slot, secret: str, vault_id: str, master: bytes, seed: bytes) -> bool:
    """Say whether ``slot`` gives back what was sealed in it, from the secret onwards."""
    root = _root(slot, secret)
    parts = [(_MASTER_PART, slot.sealed_master, master)]
    if seed:
        parts.append((_SIGNING_PART, slot.sealed_seed, seed))
    try:
        return all(
            compare_digest(_unsealed(slot, vault_id, part, _part_key(root, part), sealed), plain)
            for part, sealed, plain in parts
        )
    except UserError:
        return False


def _root(slot: Slot, secret: str) -> bytes:
    """Return what Argon2id makes of ``secret`` with the salt and the cost of ``slot``."""
    check_cost(slot.cost)
    spelled = normalised(secret) if slot.kind is SlotKind.PASSPHRASE else read_recovery_code(secret)
    argon = Argon2id(
        salt=slot.salt,
        length=KEY_BYTES,
        iterations=slot.cost.passes,
        lanes=slot.cost.lanes,
        memory_cost=slot.cost.memory_kib,
    )
    try:
        return argon.derive(spelled.encode("utf-8", "surrogatepass"))
    except MemoryError as error:
        raise UserError("key.memory", needed=slot.cost.memory_kib // 1024) from error


def _part_key(root: bytes, part: str) -> bytes:
    return subkey(root, f"slot/{part}")


def _sealed(slot: Slot, vault_id: str, part: str, root: bytes, plain: bytes) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    cipher = ChaCha20Poly1305(_part_key(root, part))
    return nonce + cipher.encrypt(nonce, plain, _bound(slot, vault_id, part))


def _unsealed(slot: Slot, vault_id: str, part: str, key: bytes, sealed: bytes) -> bytes:
    if len(sealed) != SEALED_BYTES:
        raise UserError("key.wrong")
    nonce, text = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, text, _bound(slot, vault_id, part))
    except InvalidTag as error:
        raise UserError("key.wrong") from error


def _bound(slot: Slot, vault_id: str, part: str) -> bytes:
    """Return what a sealed part belongs to; it opens nowhere else."""
    belongs = [FORMAT, vault_id, slot.slot_uid, slot.kind, slot.clinician_uid, slot.clinician_name]
    return json.dumps([*belongs, slot.made_at, part], separators=(",", ":")).encode()


def _numbers(cost: Cost) -> tuple[int, int, int]:
    return cost.memory_kib, cost.passes, cost.lanes
