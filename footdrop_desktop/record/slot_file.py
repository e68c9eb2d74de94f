"""The file with the key slots, in two copies: ``keyslots.json`` and ``keyslots.bak.json``.

The checksum finds damage before any key is known: not one byte can differ. The MAC under a subkey
of the master key finds slots that somebody added, altered, or removed. The first copy is the one
that counts; the second is for the day when the first cannot be read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

from footdrop_desktop.errors import UserError
from footdrop_desktop.form.strict_json import MAX_BYTES, Json, parse_json
from footdrop_desktop.record.files import atomic_write
from footdrop_desktop.record.keys import (
    FORMAT,
    SALT_BYTES,
    SEALED_BYTES,
    SLOTS,
    Cost,
    Slot,
    SlotKind,
    check_cost,
    subkey,
)

FIRST: Final = "keyslots.json"
SECOND: Final = "keyslots.bak.json"

_DAMAGED: Final = frozenset({"key.slots-damaged", "key.cost"})
_KDF: Final = "argon2id"
_MAC_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class SlotFile:
    """The slots of a vault, its id, and the cipher of its database, e.g. ``sqlcipher 4.19.0``."""

    vault_id: str
    cipher: str
    practice: bool
    slots: tuple[Slot, ...]


def slots_to_json(file: SlotFile, master: bytes) -> bytes:
    """Return ``file`` with its MAC and checksum, the same bytes for the same value.

    ``ValueError`` for a file without a slot, which would lock everybody out, and for two slots
    with one uid.
    """
    if not file.slots or len({slot.slot_uid for slot in file.slots}) != len(file.slots):
        raise ValueError("a slot file has slots, each with its own uid")
    content = _content(file)
    return _with_checksum({**content, "mac": _mac(content, master).hex()})


def slots_from_json(data: bytes, name: str) -> tuple[SlotFile, bytes]:
    """Return the slots of ``slots_to_json`` and their MAC, which is not checked yet.

    Raises ``UserError`` for data that differ in any byte from what was written, for a newer format,
    and for a slot whose cost is out of bounds; ``name`` stands in the message.
    """
    document = _undamaged(data, name)
    match document:
        case {"format": int(number)} if number > FORMAT:
            raise UserError("key.slots-newer", name=name)
        case {
            "format": int(number),
            "vault_id": str(vault_id),
            "cipher": str(cipher),
            "practice": bool(practice),
            "slots": [_, *_] as slots,
            "mac": str(mac),
            **rest,
        } if number == FORMAT and number is not True and rest.keys() == {"checksum"}:
            file = SlotFile(vault_id, cipher, practice, tuple(_slot(entry, name) for entry in slots))
        case _:
            raise UserError("key.slots-damaged", name=name)
    if len({slot.slot_uid for slot in file.slots}) != len(slots):
        raise UserError("key.slots-damaged", name=name)
    return file, _from_hex(mac, _MAC_BYTES, name)


def check_mac(file: SlotFile, mac: bytes, master: bytes) -> None:
    """Raise ``UserError`` if the slots are not those that were written with ``master``."""
    made = _hmac(_content(file), master)
    try:
        made.verify(mac)
    except InvalidSignature as error:
        raise UserError("key.slots-changed") from error


def write_slots(folder: Path, data: bytes) -> bool:
    """Write the first copy, which is the moment of the change, then the second; say whether both are.

    Raises ``UserError`` for data that could not be read again, before anything is written, and if
    the first copy cannot be written. A failure of the second is none of the change: the new secret
    already opens, and an error would make believe that the old one still does.
    """
    slots_from_json(data, FIRST)
    atomic_write({folder / FIRST: data})
    try:
        atomic_write({folder / SECOND: data})
    except UserError:
        return False
    return True


def read_slots(folder: Path) -> tuple[SlotFile, bytes]:
    """Return the slots of ``folder`` and their MAC, from the second copy if the first is no good.

    Raises ``UserError`` if there is no copy, if none is undamaged, if a copy cannot be read from
    the disk (the second may be older, so this is a reason to try again), and for a newer format.
    """
    file, mac, _ = _good_copy(folder)
    return file, mac


def heal_slots(folder: Path) -> bool:
    """Make both copies the good one again, the first if it is; say whether there was need.

    Call it after ``check_mac``, so that a file that somebody changed is not copied. ``UserError``
    as ``read_slots``, and if a copy cannot be written.
    """
    *_, good = _good_copy(folder)
    different = [name for name in (FIRST, SECOND) if _read(folder / name) != good]
    for name in different:
        atomic_write({folder / name: good})
    return bool(different)


def _good_copy(folder: Path) -> tuple[SlotFile, bytes, bytes]:
    refused: UserError | None = None
    for name in (FIRST, SECOND):
        try:
            data = _read(folder / name)
            if data is None:
                continue
            return (*slots_from_json(data, name), data)
        except UserError as error:
            if error.key not in _DAMAGED | {"input.unreadable"}:
                raise
            refused = refused or error
    if refused is None:
        raise UserError("key.no-slots", name=folder)
    raise refused


def _read(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UserError("input.unreadable", name=path, why=error.strerror or error) from error


def _content(file: SlotFile) -> dict[str, Any]:
    """Return what the MAC covers."""
    return {
        "format": FORMAT,
        "vault_id": file.vault_id,
        "cipher": file.cipher,
        "practice": file.practice,
        "slots": [
            {
                "slot_uid": slot.slot_uid,
                "kind": slot.kind,
                "clinician_uid": slot.clinician_uid,
                "clinician_name": slot.clinician_name,
                "made_at": slot.made_at,
                "kdf": {
                    "name": _KDF,
                    "memory_kib": slot.cost.memory_kib,
                    "passes": slot.cost.passes,
                    "lanes": slot.cost.lanes,
                    "salt": slot.salt.hex(),
                },
                "sealed_master": slot.sealed_master.hex(),
                "sealed_seed": slot.sealed_seed.hex(),
            }
            for slot in file.slots
        ],
    }


def _slot(entry: Json, name: str) -> Slot:
    match entry:
        case {
            "slot_uid": str(slot_uid),
            "kind": str(kind),
            "clinician_uid": str(clinician_uid),
            "clinician_name": str(clinician_name),
            "made_at": str(made_at),
            "kdf": kdf,
            "sealed_master": str(sealed_master),
            "sealed_seed": str(sealed_seed),
            **rest,
        } if not rest and kind in SlotKind.__members__.values():
            cost, salt = _cost(kdf, name)
            seeded = SEALED_BYTES if kind == SlotKind.PASSPHRASE else 0
            if bool(clinician_uid) != bool(seeded) or (clinician_name and not clinician_uid):
                raise UserError("key.slots-damaged", name=name)
            return Slot(
                slot_uid,
                SlotKind(kind),
                clinician_uid,
                clinician_name,
                made_at,
                cost,
                salt,
                _from_hex(sealed_master, SEALED_BYTES, name),
                _from_hex(sealed_seed, seeded, name),
            )
    raise UserError("key.slots-damaged", name=name)


def _cost(kdf: Json, name: str) -> tuple[Cost, bytes]:
    match kdf:
        case {
            "name": str(kdf_name),
            "memory_kib": int(memory_kib),
            "passes": int(passes),
            "lanes": int(lanes),
            "salt": str(salt),
            **rest,
        } if (
            kdf_name == _KDF
            and not rest
            and not any(isinstance(number, bool) for number in (memory_kib, passes, lanes))
        ):
            cost = Cost(memory_kib, passes, lanes)
            check_cost(cost)
            return cost, _from_hex(salt, SALT_BYTES, name)
    raise UserError("key.slots-damaged", name=name)


def _from_hex(text: str, size: int, name: str) -> bytes:
    """Return the bytes of ``text``; ``UserError`` if they are not ``size`` bytes in small hex."""
    try:
        found = bytes.fromhex(text)
    except ValueError as error:
        raise UserError("key.slots-damaged", name=name) from error
    if len(found) != size or found.hex() != text:
        raise UserError("key.slots-damaged", name=name)
    return found


def _undamaged(data: bytes, name: str) -> dict[str, Json]:
    """Return the document of ``_with_checksum``, of whatever format; ``UserError`` if a byte differs."""
    try:
        document = parse_json(data, name)
    except UserError as error:
        raise UserError("key.slots-damaged", name=name) from error
    if not isinstance(document, dict):
        raise UserError("key.slots-damaged", name=name)
    rest = {key: value for key, value in document.items() if key != "checksum"}
    try:
        same = _with_checksum(rest) == data
    except TypeError as error:
        raise UserError("key.slots-damaged", name=name) from error
    if not same:
        raise UserError("key.slots-damaged", name=name)
    return document


def _with_checksum(document: Mapping[str, Any]) -> bytes:
    checksum = sha256(_canonical(document)).hexdigest()
    text = json.dumps({**document, "checksum": checksum}, sort_keys=True, indent=1)
    return text.encode() + b"\n"


def _canonical(document: Mapping[str, Any]) -> bytes:
    return json.dumps(document, sort_keys=True, separators=(",", ":")).encode()


def _mac(content: Mapping[str, Any], master: bytes) -> bytes:
    return _hmac(content, master).finalize()


def _hmac(content: Mapping[str, Any], master: bytes) -> HMAC:
    made = HMAC(subkey(master, SLOTS), SHA256())
    made.update(_canonical(content))
    return made
