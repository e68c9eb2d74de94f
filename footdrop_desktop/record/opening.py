"""Unlocking: the place, the key, the database, its checks, the chain, and the marks, in this order.

Each thing that can be wrong has its own message. Nothing is made new here, and nothing that cannot be
opened is changed.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import attempts, chain, schema
from footdrop_desktop.record.backup import FOLDER as BACKUPS
from footdrop_desktop.record.backup import MANIFEST, before_change
from footdrop_desktop.record.clinicians import (
    active_clinician,
    check_passphrase,
    drop_slots_of_inactive,
    fingerprint,
    give_new_key,
    note_slots,
)
from footdrop_desktop.record.connection import (
    PAGE_BYTES,
    Connection,
    Failure,
    connect,
    database,
    faults,
)
from footdrop_desktop.record.facts_rows import catch_up
from footdrop_desktop.record.files import atomic_write, clear_leftovers
from footdrop_desktop.record.keys import ANCHOR, DATABASE, USUAL, Cost, Slot, SlotKind, open_slot, subkey
from footdrop_desktop.record.marks import read_anchor, read_tail
from footdrop_desktop.record.model import Head
from footdrop_desktop.record.place import InstanceLock, free_bytes, is_low, refuse_unsafe, refuse_unwritable
from footdrop_desktop.record.recovery_code import read_recovery_code
from footdrop_desktop.record.slot_file import SlotFile, check_mac, heal_slots, read_slots
from footdrop_desktop.record.vault import DATABASE_FILE, Access, Vault, holds_record
from footdrop_desktop.record.verify import walk
from footdrop_desktop.record.workplace import Workplace

CHECK_AT_UNLOCK: Final = 100_000_000
"""Bytes. A larger record is checked whole by each of its backups, and at the unlock its newest part."""

WALKED_AT_UNLOCK: Final = 20_000
"""Entries of the audit of a larger record. The marks outside it are compared in any case."""

_PLAIN: Final = b"SQLite format 3\0"
LOSSES: Final = ("vault.anchor", "vault.anchor-missing", "vault.tail", "vault.audit-broken")
"""The refusals that ``accept_loss`` overrules."""

Told = Callable[[str], None]
"""Is told what is being done: ``key``, ``database``, ``checks``, ``audit``; after some updates ``facts``."""


def exists(folder: Path) -> bool:
    """Say whether there is a record, or anything of one, in ``folder``."""
    return holds_record(folder)


def log_in_names(folder: Path) -> tuple[tuple[str, str], ...]:
    """Return the id and the name of everybody who has a passphrase, by name."""
    file, _ = read_slots(folder)
    people = [(s.clinician_uid, s.clinician_name) for s in file.slots if s.kind is SlotKind.PASSPHRASE]
    return tuple(sorted(people, key=lambda person: person[1].casefold()))


def unlock(
    folder: Path,
    clinician_uid: str,
    passphrase: str,
    workplace: Workplace,
    *,
    accept_loss: bool = False,
    look_only: bool = False,
    progress: Told = lambda _: None,
) -> Vault:
    """Return the unlocked record.

    Raises ``UserError``: ``key.*`` for the passphrase and the slots, ``place.*`` for where it lies,
    ``vault.*`` for the record. Of these ``vault.anchor``, ``vault.anchor-missing``, ``vault.tail``, and
    ``vault.audit-broken`` say that something is gone or was changed; with ``accept_loss`` the record
    opens all the same, and that stands in the audit. With ``look_only`` it opens all the same too, to
    be checked: nothing is written, so that what is missing is still missing at the next unlock.
    """
    file, mac = _slots(folder)
    slot = next((entry for entry in file.slots if entry.clinician_uid == clinician_uid), None)
    if slot is None:
        raise UserError("key.no-slot")
    progress("key")
    access = _access(folder, file, mac, slot, passphrase, workplace)
    return open_known(
        folder, access, clinician_uid, workplace, progress, accept_loss=accept_loss, look_only=look_only
    )


def recover(
    folder: Path,
    recovery_code: str,
    clinician_uid: str,
    new_passphrase: str,
    workplace: Workplace,
    cost: Cost = USUAL,
    progress: Told = lambda _: None,
    *,
    accept_loss: bool = False,
) -> Vault:
    """Open the record with the recovery sheet and give a clinician a new passphrase; it is audited."""
    file, mac = _slots(folder)
    sheet = next((entry for entry in file.slots if entry.kind is SlotKind.RECOVERY), None)
    if sheet is None:
        raise UserError("key.no-slot")
    check_passphrase(
        new_passphrase, *(s.clinician_name for s in file.slots if s.clinician_uid == clinician_uid)
    )
    code = read_recovery_code(recovery_code)
    progress("key")
    access = _access(folder, file, mac, sheet, code, workplace)
    vault = open_known(folder, access, clinician_uid, workplace, progress, accept_loss=accept_loss)
    with ExitStack() as undone:
        undone.callback(vault.close)
        slot = give_new_key(vault, vault.actor, new_passphrase, cost, "recovery-used")
        opened = open_slot(slot, new_passphrase, vault.vault_id)
        undone.pop_all()
    vault.access = Access(vault.vault_id, opened.master, slot.slot_uid, opened.opener)
    return vault


def _slots(folder: Path) -> tuple[SlotFile, bytes]:
    if not holds_record(folder):
        raise UserError("vault.missing", name=folder)
    refuse_unsafe(folder)
    if not (folder / DATABASE_FILE).exists():
        raise UserError("vault.no-database", name=folder)
    return read_slots(folder)


def _access(
    folder: Path, file: SlotFile, mac: bytes, slot: Slot, secret: str, workplace: Workplace
) -> Access:
    waiting = attempts.wait_seconds(folder, workplace.now())
    if waiting:
        raise UserError("key.wait", seconds=waiting)
    try:
        opened = open_slot(slot, secret, file.vault_id)
    except UserError as error:
        if error.key == "key.wrong":
            attempts.note_failed(folder, workplace.now())
        raise
    check_mac(file, mac, opened.master)
    return Access(file.vault_id, opened.master, slot.slot_uid, opened.opener)


def open_known(
    folder: Path,
    access: Access,
    clinician_uid: str,
    workplace: Workplace,
    progress: Told = lambda _: None,
    *,
    accept_loss: bool = False,
    look_only: bool = False,
) -> Vault:
    """Open a record whose key is known already; otherwise as ``unlock``.

    What looks like damage is looked at twice: a disk that once could not be read looks so too.
    """
    place = (folder, access, clinician_uid, workplace, progress)
    try:
        return _tried(*place, accept_loss=accept_loss, look_only=look_only)
    except UserError as error:
        if error.key != "vault.damaged":
            raise
    return _tried(*place, accept_loss=accept_loss, look_only=look_only)


def _tried(
    folder: Path,
    access: Access,
    clinician_uid: str,
    workplace: Workplace,
    progress: Told,
    *,
    accept_loss: bool,
    look_only: bool,
) -> Vault:
    refuse_unwritable(folder)
    if (folder / MANIFEST).exists():
        raise UserError("vault.is-backup", name=folder)
    since = workplace.now()
    with ExitStack() as undone:
        lock = InstanceLock(folder, {"user": "", "host": workplace.host, "since": since.isoformat()})
        undone.callback(lock.release)
        found = _Log(folder)
        undone.callback(found.put_back)
        progress("database")
        try:
            connection = _connected(folder, access)
            undone.callback(_close, connection)
            accepted = accept_loss or look_only
            loss = _looked_through(connection, folder, access, progress, accept_loss=accepted)
            db = database(connection)
            if schema.is_behind(db, folder.name):
                if look_only:
                    raise UserError("vault.older", name=folder)
                found.forget()  # it belongs to the record as it was before the step
                before = partial(before_change, folder, connection, access, workplace)
                schema.bring_up(connection, db, folder.name, before)
            actor = active_clinician(connection, clinician_uid)
            lock.name_user(actor.name)
            closed = ExitStack()
            closed.callback(lock.release)
            if look_only:
                closed.callback(found.put_back)
            vault = Vault(folder, connection, access, actor, workplace, closed.close)
        except Failure as error:
            raise _fault(folder, error) from error
        undone.pop_all()
        undone.callback(vault.close)
        vault.loss = loss
        if look_only:
            vault.retire()
        _begin(vault, since, progress)
        undone.pop_all()
    return vault


class _Log:
    """The write-ahead log as it was found, to be put back when the record is not opened.

    Closing a database empties its log, the part too that did not read.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"{DATABASE_FILE}-wal"
        try:
            self._data = self._path.read_bytes() if self._path.exists() else b""
        except OSError as error:
            raise UserError("record.not-reached", name=folder.name, why=error.strerror) from error

    def forget(self) -> None:
        self._data = b""

    def put_back(self) -> None:
        if self._data:
            with suppress(UserError):
                atomic_write({self._path: self._data})


def _fault(folder: Path, why: object) -> UserError:
    """Return damage, unless the disk could not be read: then nobody knows what is on it."""
    if "disk i/o error" in str(why).lower():
        return UserError("record.not-reached", name=folder.name, why=why)
    return UserError("vault.damaged", name=folder, why=why)


def _close(connection: Connection) -> None:
    with suppress(Failure):
        connection.close()


def _connected(folder: Path, access: Access) -> Connection:
    path = folder / DATABASE_FILE
    size = path.stat().st_size
    with path.open("rb") as file:  # before the database opens it: closing a file drops its locks
        start = file.read(len(_PLAIN))
    if start == _PLAIN:
        raise UserError("vault.foreign", name=folder)
    if size < PAGE_BYTES or size % PAGE_BYTES:
        raise UserError("vault.truncated", name=folder, size=size)
    with ExitStack() as undone:
        connection = connect(path, subkey(access.master, DATABASE))
        undone.callback(_close, connection)
        schema.is_behind(database(connection), folder.name)
        _same_record(connection, folder, access)
        undone.pop_all()
    return connection


def _same_record(connection: Connection, folder: Path, access: Access) -> None:
    row = connection.execute("SELECT value FROM record_info WHERE name = 'vault_id'").fetchone()
    if row is None or row[0] != access.vault_id:
        raise UserError("vault.foreign", name=folder)


def _looked_through(
    connection: Connection, folder: Path, access: Access, progress: Told, *, accept_loss: bool
) -> UserError | None:
    """Check the whole record; raise what is wrong. Return what is gone if that is accepted."""
    progress("checks")
    small = (folder / DATABASE_FILE).stat().st_size <= CHECK_AT_UNLOCK
    if small:
        wrong = faults(connection)
        if wrong:
            raise _fault(folder, wrong)
    progress("audit")
    after = 0 if small else max(0, chain.newest(connection).seq - WALKED_AT_UNLOCK)
    entries, head, broken = walk(connection, after)
    loss = missing(connection, folder, access, head, entries)
    if broken:
        loss = UserError("vault.audit-broken", seq=broken[0].seq)
    if loss is not None and not accept_loss:
        raise loss
    return loss


def missing(
    connection: Connection, folder: Path, access: Access, head: Head, entries: int
) -> UserError | None:
    """Return what the marks outside the database know and it does not."""
    key = subkey(access.master, ANCHOR)
    anchor = read_anchor(folder, access.vault_id, key)
    if anchor is None:
        return UserError("vault.anchor-missing") if entries else None
    if anchor.seq > head.seq:
        return UserError("vault.anchor", count=anchor.seq - head.seq)
    if anchor.seq and chain.hash_at(connection, anchor.seq) != anchor.hash:
        return UserError("vault.audit-broken", seq=anchor.seq)
    tail = read_tail(folder, key)
    if tail is None:
        return None
    if tail.seq > head.seq:
        return UserError("vault.anchor", count=tail.seq - head.seq)
    if tail.visit_uid and tail.seq == head.seq:
        row = connection.execute("SELECT rev FROM draft WHERE visit_uid = ?", (tail.visit_uid,)).fetchone()
        if row is None or row[0] < tail.rev:
            return UserError("vault.tail", count=tail.rev - (row[0] if row else 0))
    return None


def _begin(vault: Vault, since: datetime, progress: Told) -> None:
    """Finish what was cut short, and put the unlock into the audit; a full disk can be read all the same."""
    _warn(vault, since)
    if vault.retired:
        return
    clear_leftovers(vault.folder)
    clear_leftovers(vault.folder / BACKUPS)
    with suppress(UserError):
        heal_slots(vault.folder)
    failures = attempts.failed(vault.folder)
    with vault.reading() as connection:
        kept = connection.execute("SELECT value FROM record_info WHERE name = 'slots'").fetchone()
    try:
        with vault.write_tx() as tx:
            if failures:
                times = [time.isoformat() for time in failures[:10]]
                tx.audit("unlocks-failed", count=len(failures), times=times)
            if vault.loss is not None:
                tx.audit("loss-accepted", what=vault.loss.key, **vault.loss.params)
            if kept is not None and kept[0] != fingerprint(vault):
                note_slots(tx, vault, "slots-found-changed")
            tx.audit("unlocked", program=vault.workplace.program)
    except UserError as error:
        if error.key != "record.disk-full":
            raise
        if vault.loss is not None:
            vault.owe(error, "loss-accepted", what=vault.loss.key, **vault.loss.params)
        vault.owe(error, "unlocked", program=vault.workplace.program)
        return
    attempts.clear(vault.folder)
    drop_slots_of_inactive(vault)
    try:
        catch_up(vault, lambda: progress("facts"))
    except UserError as error:
        if error.key != "record.disk-full":
            raise
        vault.warn(error)


def _warn(vault: Vault, now: datetime) -> None:
    with vault.reading() as connection:
        row = connection.execute("SELECT at FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    if row is not None and datetime.fromisoformat(row[0]) > now:
        vault.warn(UserError("vault.clock", last=row[0][:16].replace("T", " ")))
    if is_low(vault.folder, vault.database_bytes):
        vault.warn(UserError("vault.low-space", megabytes=free_bytes(vault.folder) // 1_000_000))
