"""A new record: nothing is on the disk before the recovery sheet's code was typed back."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import schema
from footdrop_desktop.record.clinicians import (
    PRACTICE_SEED,
    SEED_BYTES,
    add_key,
    check_name,
    check_passphrase,
    insert_clinician,
    note_slots,
    recovery_slot,
)
from footdrop_desktop.record.connection import Failure, cipher_version, connect, database, user_error
from footdrop_desktop.record.files import clear_leftovers, sync_folder, unfinished_name
from footdrop_desktop.record.keys import (
    DATABASE,
    USUAL,
    Cost,
    Slot,
    SlotKind,
    make_slot,
    new_master,
    open_slot,
    subkey,
)
from footdrop_desktop.record.model import Clinician
from footdrop_desktop.record.opening import open_known
from footdrop_desktop.record.place import refuse_unsafe
from footdrop_desktop.record.recovery_code import new_recovery_code, read_recovery_code
from footdrop_desktop.record.slot_file import SlotFile, slots_to_json, write_slots
from footdrop_desktop.record.vault import DATABASE_FILE, FOLDER_MODE, Access, Vault, holds_record
from footdrop_desktop.record.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Prepared:
    """A record that is only in memory: its id, its key, and the code of its recovery sheet."""

    vault_id: str
    recovery_code: str = field(repr=False)
    master: bytes = field(repr=False)


def prepare(workplace: Workplace) -> Prepared:
    """Return what a new record will be made of."""
    return Prepared(workplace.new_id(), new_recovery_code(), new_master())


def create(
    prepared: Prepared,
    folder: Path,
    clinician_name: str,
    passphrase: str,
    typed_code: str,
    workplace: Workplace,
    cost: Cost = USUAL,
) -> Vault:
    """Make the record in ``folder`` and return it unlocked.

    Raises ``UserError``: ``key.recovery-differs`` if the code was not typed back as it is,
    ``vault.there`` if the folder holds anything of a record, ``place.*`` for a place that is not safe.
    """
    if read_recovery_code(typed_code) != read_recovery_code(prepared.recovery_code):
        raise UserError("key.recovery-differs")
    name = check_name(clinician_name)
    check_passphrase(passphrase, name)
    refuse_unsafe(folder)
    _refuse_taken(folder)
    clinician = Clinician(workplace.new_id(), name)
    made_at = workplace.now().isoformat()
    seed = os.urandom(SEED_BYTES)
    own = make_slot(
        vault_id=prepared.vault_id,
        slot_uid=workplace.new_id(),
        kind=SlotKind.PASSPHRASE,
        clinician_uid=clinician.clinician_uid,
        clinician_name=name,
        made_at=made_at,
        secret=passphrase,
        master=prepared.master,
        seed=seed,
        cost=cost,
    )
    opened = open_slot(own, passphrase, prepared.vault_id)
    sheet = recovery_slot(prepared.vault_id, workplace.new_id(), made_at, typed_code, prepared.master, cost)
    access = Access(prepared.vault_id, prepared.master, own.slot_uid, opened.opener)
    return _made(folder, access, clinician, seed, workplace, (own, sheet))


def create_practice(folder: Path, clinician_name: str, workplace: Workplace) -> Vault:
    """Make a practice record: no passphrase, and a key that is kept nowhere.

    It opens once, here, and is lost when it is closed.
    """
    prepared = prepare(workplace)
    _refuse_taken(folder)
    clinician = Clinician(workplace.new_id(), check_name(clinician_name))
    access = Access(prepared.vault_id, prepared.master, "", b"")
    return _made(folder, access, clinician, os.urandom(SEED_BYTES), workplace, ())


def _refuse_taken(folder: Path) -> None:
    """Refuse a folder that holds a record, or anything else: a record has its folder for itself."""
    if holds_record(folder):
        raise UserError("vault.there", name=folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError("vault.not-empty", name=folder)


def _made(
    folder: Path,
    access: Access,
    clinician: Clinician,
    seed: bytes,
    workplace: Workplace,
    slots: tuple[Slot, ...],
) -> Vault:
    """Make the record beside ``folder``, whole and synced; then let it take its place, and open it."""
    part = unfinished_name(folder)
    try:
        folder.parent.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        clear_leftovers(folder.parent, of=folder.name)
        part.mkdir(mode=FOLDER_MODE)
        _fill(part, access, clinician, seed, workplace, slots)
        if folder.exists():
            folder.rmdir()
        part.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise UserError("output.not-written", name=folder, why=error.strerror) from error
    except Failure as error:
        raise user_error(error, folder / DATABASE_FILE) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return open_known(folder, access, clinician.clinician_uid, workplace)


def _fill(
    folder: Path,
    access: Access,
    clinician: Clinician,
    seed: bytes,
    workplace: Workplace,
    slots: tuple[Slot, ...],
) -> None:
    practice = not slots
    connection = connect(folder / DATABASE_FILE, subkey(access.master, DATABASE), create=True)
    cipher = cipher_version(connection)
    schema.bring_up(connection, database(connection), folder.name)
    information = {"vault_id": access.vault_id, "practice": str(int(practice)), "cipher": cipher}
    information["created_at"] = workplace.now().isoformat()
    if practice:
        information[PRACTICE_SEED] = seed.hex()
    else:
        file = SlotFile(access.vault_id, cipher, practice=False, slots=slots)
        write_slots(folder, slots_to_json(file, access.master))
    vault = Vault(folder, connection, access, clinician, workplace, lambda: None)
    with vault, vault.write_tx() as tx:
        for name, value in information.items():
            tx.table("record_info").insert({"name": name, "value": value})
        insert_clinician(tx, clinician)
        tx.audit(
            "record-created",
            program=workplace.program,
            edition=schema.edition(),
            practice=practice,
            clinician=clinician.clinician_uid,
            name=clinician.name,
        )
        add_key(tx, vault, clinician, seed)
        if not practice:
            note_slots(tx, vault, "slots-changed")
    sync_folder(folder)
