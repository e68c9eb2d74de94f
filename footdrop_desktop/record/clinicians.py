"""Who may unlock and sign. A change of keys is one step: the slot file, tried before and written whole."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.text import not_kept
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.keys import USUAL, Cost, Slot, SlotKind, make_slot, open_slot, signing_seed
from footdrop_desktop.record.model import Clinician
from footdrop_desktop.record.passphrase import judge
from footdrop_desktop.record.recovery_code import new_recovery_code, read_recovery_code
from footdrop_desktop.record.signing import Signer, public_half
from footdrop_desktop.record.slot_file import SlotFile, check_mac, read_slots, slots_to_json, write_slots
from footdrop_desktop.record.vault import Tx, Vault

LONGEST_NAME: Final = 200
SEED_BYTES: Final = 32
PRACTICE_SEED: Final = "practice_seed"


def all_clinicians(vault: Vault) -> tuple[Clinician, ...]:
    """Return everybody who is or was a clinician of this record, by name."""
    with vault.reading() as connection:
        rows = connection.execute(
            "SELECT clinician_uid, name, active FROM clinician ORDER BY name"
        ).fetchall()
    return tuple(Clinician(row[0], row[1], bool(row[2])) for row in rows)


def clinician_in(connection: Connection, clinician_uid: str) -> Clinician:
    """Return a clinician; ``UserError`` ``clinician.unknown`` if there is none such."""
    row = connection.execute(
        "SELECT clinician_uid, name, active FROM clinician WHERE clinician_uid = ?", (clinician_uid,)
    ).fetchone()
    if row is None:
        raise UserError("clinician.unknown")
    return Clinician(row[0], row[1], bool(row[2]))


def active_clinician(connection: Connection, clinician_uid: str) -> Clinician:
    """Return a clinician who may unlock; ``UserError`` ``key.inactive`` for one who has left."""
    found = clinician_in(connection, clinician_uid)
    if not found.active:
        raise UserError("key.inactive")
    return found


def signer(vault: Vault, passphrase: str) -> Signer:
    """Return the power to sign of the one who is at work, who has just given the passphrase again.

    It takes as long as an unlock. ``UserError`` ``key.wrong`` for a wrong passphrase, which is audited.
    A practice record has none: there the passphrase is empty.
    """
    if vault.practice:
        with vault.reading() as connection:
            kept = connection.execute("SELECT value FROM record_info WHERE name = ?", (PRACTICE_SEED,))
            seed = bytes.fromhex(kept.fetchone()[0])
    else:
        try:
            seed = signing_seed(_own_slot(vault), passphrase, vault.vault_id)
        except UserError:
            with vault.write_tx() as tx:
                tx.audit("signature-refused")
            raise
    return _signer(vault, seed)


def check_name(name: str) -> str:
    """Return a clinician's name without space around it; ``UserError`` if it is none."""
    text = name.strip()
    if not text or len(text) > LONGEST_NAME or not_kept(text):
        raise UserError("clinician.name", limit=LONGEST_NAME)
    return text


def check_passphrase(passphrase: str, *names: str) -> None:
    """Refuse a passphrase that is too weak (``passphrase.judge``)."""
    strength = judge(passphrase, names)
    if not strength.enough:
        raise UserError("key.weak")


def add(vault: Vault, name: str, passphrase: str, request: str, cost: Cost = USUAL) -> Clinician:
    """Add a clinician with a passphrase of their own."""
    text = check_name(name)
    check_passphrase(passphrase, text)
    clinician = Clinician(request, text)
    seed = os.urandom(SEED_BYTES)
    slot = _slot(vault, clinician, passphrase, seed, cost)
    with vault.write_tx(request) as tx:
        if not tx.done:
            insert_clinician(tx, clinician)
            tx.audit("clinician-added", clinician=request, name=text)
    if any(kept.clinician_uid == request for kept in _slots(vault).slots):
        return clinician
    with vault.write_tx() as tx:  # apart: what was cut short goes on with the seed of the slot to be written
        add_key(tx, vault, clinician, seed)
    _replace(vault, lambda slots: (*slots, slot), "slots-changed")
    return clinician


def change_passphrase(vault: Vault, old: str, new: str, cost: Cost = USUAL) -> None:
    """Change one's own passphrase: afterwards the new one opens, until then the old one."""
    own = _own_slot(vault)
    check_passphrase(new, vault.actor.name)
    seed = signing_seed(own, old, vault.vault_id)
    slot = _slot(vault, vault.actor, new, seed, cost)
    _replace(vault, lambda slots: _instead(slots, own, slot), "passphrase-changed")
    _reopen(vault, slot, new)


def reset_passphrase(vault: Vault, clinician_uid: str, new: str, cost: Cost = USUAL) -> None:
    """Give another clinician, who forgot theirs, a new passphrase and a new signing key.

    What they signed before stays signed by the old key.
    """
    with vault.reading() as connection:
        clinician = clinician_in(connection, clinician_uid)
    if not clinician.active or clinician_uid == vault.actor.clinician_uid:
        raise UserError("clinician.not-reset")
    check_passphrase(new, clinician.name)
    give_new_key(vault, clinician, new, cost, "passphrase-reset")


def give_new_key(vault: Vault, clinician: Clinician, passphrase: str, cost: Cost, event: str) -> Slot:
    """Give a clinician a new slot with a new signing key; return the slot."""
    seed = os.urandom(SEED_BYTES)
    slot = _slot(vault, clinician, passphrase, seed, cost)
    with vault.write_tx() as tx:
        add_key(tx, vault, clinician, seed)
    _replace(
        vault,
        lambda slots: (*(kept for kept in slots if kept.clinician_uid != clinician.clinician_uid), slot),
        event,
        clinician=clinician.clinician_uid,
    )
    return slot


def deactivate(vault: Vault, clinician_uid: str, drafts_to: str) -> None:
    """Take a clinician's access away; their drafts go to another one.

    Backups made before still open with their passphrase, until they rotate out.
    """
    with vault.write_tx() as tx:
        connection = tx.db.conn
        leaving, taking = clinician_in(connection, clinician_uid), clinician_in(connection, drafts_to)
        if clinician_uid in (vault.actor.clinician_uid, drafts_to) or not leaving.active or not taking.active:
            raise UserError("clinician.not-deactivated")
        connection.execute("UPDATE clinician SET active = 0 WHERE clinician_uid = ?", (clinician_uid,))
        moved = connection.execute(
            "SELECT draft.visit_uid, patient_uid FROM draft JOIN visit USING (visit_uid) WHERE owner_uid = ?",
            (clinician_uid,),
        ).fetchall()
        for visit_uid, patient_uid in moved:
            connection.execute("UPDATE draft SET owner_uid = ? WHERE visit_uid = ?", (drafts_to, visit_uid))
            tx.audit("draft-handed-over", patient_uid, visit=visit_uid, to=drafts_to)
        tx.audit("clinician-deactivated", clinician=clinician_uid, drafts=len(moved))
    drop_slots_of_inactive(vault)


def drop_slots_of_inactive(vault: Vault) -> None:
    """Remove slots of clinicians who are not active: the end of a deactivation that was cut short."""
    inactive = {entry.clinician_uid for entry in all_clinicians(vault) if not entry.active}
    if inactive and any(slot.clinician_uid in inactive for slot in _slots(vault).slots):
        _replace(
            vault, lambda slots: tuple(s for s in slots if s.clinician_uid not in inactive), "slots-changed"
        )


def fresh_recovery_code() -> str:
    """Return a new code for a recovery sheet; nothing is changed yet."""
    return new_recovery_code()


def replace_recovery(vault: Vault, code: str, typed: str, cost: Cost = USUAL) -> None:
    """Put a new recovery sheet in force once its code was typed back; the old sheet is void then."""
    wanted = read_recovery_code(code)
    if read_recovery_code(typed) != wanted:
        raise UserError("key.recovery-differs")
    slot = recovery_slot(vault.vault_id, vault.workplace.new_id(), vault.workplace.now().isoformat(), wanted,
                         vault.access.master, cost)  # fmt: skip
    _replace(
        vault,
        lambda slots: (*(kept for kept in slots if kept.kind is not SlotKind.RECOVERY), slot),
        "recovery-sheet-replaced",
    )


def recovery_slot(vault_id: str, slot_uid: str, made_at: str, code: str, master: bytes, cost: Cost) -> Slot:
    """Return the slot that a recovery sheet opens."""
    return make_slot(
        vault_id=vault_id,
        slot_uid=slot_uid,
        kind=SlotKind.RECOVERY,
        clinician_uid="",
        clinician_name="",
        made_at=made_at,
        secret=read_recovery_code(code),
        master=master,
        seed=b"",
        cost=cost,
    )


def insert_clinician(tx: Tx, clinician: Clinician) -> None:
    """Add a clinician's row."""
    row = {"clinician_uid": clinician.clinician_uid, "name": clinician.name, "active": 1}
    tx.table("clinician").insert(row | {"added_at": tx.now.isoformat()})


def add_key(tx: Tx, vault: Vault, clinician: Clinician, seed: bytes) -> None:
    """Add the public half of a clinician's new signing key; the audit names it."""
    key_uid, public = vault.workplace.new_id(), public_half(seed)
    row = {"key_uid": key_uid, "clinician_uid": clinician.clinician_uid, "public_key": public}
    tx.table("clinician_key").insert(row | {"added_at": tx.now.isoformat()})
    tx.audit("signing-key-added", key=key_uid, clinician=clinician.clinician_uid, public=public.hex())


def _signer(vault: Vault, seed: bytes) -> Signer:
    with vault.reading() as connection:
        row = connection.execute(
            "SELECT key_uid FROM clinician_key WHERE clinician_uid = ? AND public_key = ?",
            (vault.actor.clinician_uid, public_half(seed)),
        ).fetchone()
    if row is None:
        raise UserError("key.no-signing-key")
    return Signer(vault.actor, row[0], Ed25519PrivateKey.from_private_bytes(seed))


def _slots(vault: Vault) -> SlotFile:
    file, mac = read_slots(vault.folder)
    check_mac(file, mac, vault.access.master)
    return file


def _own_slot(vault: Vault) -> Slot:
    for slot in _slots(vault).slots:
        if slot.clinician_uid == vault.actor.clinician_uid:
            return slot
    raise UserError("key.no-slot")


def _slot(vault: Vault, clinician: Clinician, passphrase: str, seed: bytes, cost: Cost) -> Slot:
    return make_slot(
        vault_id=vault.vault_id,
        slot_uid=vault.workplace.new_id(),
        kind=SlotKind.PASSPHRASE,
        clinician_uid=clinician.clinician_uid,
        clinician_name=clinician.name,
        made_at=vault.workplace.now().isoformat(),
        secret=passphrase,
        master=vault.access.master,
        seed=seed,
        cost=cost,
    )


def _instead(slots: tuple[Slot, ...], old: Slot, new: Slot) -> tuple[Slot, ...]:
    return tuple(new if slot.slot_uid == old.slot_uid else slot for slot in slots)


def _replace(
    vault: Vault, change: Callable[[tuple[Slot, ...]], tuple[Slot, ...]], event: str, **detail: str
) -> None:
    """Write the slot file anew and audit it. The write of the file is what counts."""
    if vault.retired:
        raise UserError("record.retired", name=vault.folder.name)
    with vault.door:  # two changes at once would lose one of them
        file = _slots(vault)
        changed = replace(file, slots=change(file.slots))
        data = slots_to_json(changed, vault.access.master)
        write_slots(vault.folder, data)
        try:
            with vault.write_tx() as tx:
                note_slots(tx, vault, event, **detail)
        except UserError as error:  # the change stands, so it is not told as one that failed
            vault.owe(error, event, slots=fingerprint(vault), **detail)


def note_slots(tx: Tx, vault: Vault, event: str, **detail: str) -> None:
    """Put into the audit which slot file is in force, and keep it to compare at the next unlock."""
    found = fingerprint(vault)
    tx.table("record_info").upsert({"name": "slots", "value": found}, pk="name")
    tx.audit(event, slots=found, **detail)


def fingerprint(vault: Vault) -> str:
    """Return what the audit keeps of the slot file: the keyed hash that it carries."""
    return read_slots(vault.folder)[1].hex()


def _reopen(vault: Vault, slot: Slot, secret: str) -> None:
    """Let the open vault know its new slot: backups are opened with it."""
    opened = open_slot(slot, secret, vault.vault_id)
    vault.access = replace(vault.access, slot_uid=slot.slot_uid, opener=opened.opener)
