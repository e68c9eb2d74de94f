"""Backups: a whole record in a folder of its own, opened by its own key slots and checked before it counts.

A bundle holds the database, both slot files, the anchor, and a manifest: a database without its slots
would be scrap. The newest verified one is never removed.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.connection import Connection, Failure, bare, connect, faults, user_error
from footdrop_desktop.record.files import (
    atomic_write,
    clear_leftovers,
    copy_durably,
    sync_folder,
    unfinished_name,
)
from footdrop_desktop.record.keys import ANCHOR, DATABASE, open_with, subkey
from footdrop_desktop.record.marks import ANCHOR as ANCHOR_FILE
from footdrop_desktop.record.marks import anchor_data, write_anchor
from footdrop_desktop.record.model import Head
from footdrop_desktop.record.place import free_bytes
from footdrop_desktop.record.slot_file import FIRST, SECOND, check_mac, read_slots
from footdrop_desktop.record.state import Problem
from footdrop_desktop.record.vault import DATABASE_FILE, Access, Vault
from footdrop_desktop.record.verify import walk
from footdrop_desktop.record.workplace import Workplace

FOLDER: Final = "backups"
MANIFEST: Final = "manifest.json"
NEWEST, DAILY, WEEKLY, MONTHLY = 10, 14, 8, 24
"""How many are kept: the newest, and the newest of each day, week, and month."""

APART: Final = timedelta(minutes=15)
"""Backups that are made by themselves are at least so far apart."""

OWN_ENTRIES: Final = 1
"""A backup's own entry in the audit, which is no reason for another one."""

FORMAT: Final = 1
_PAGES: Final = 250
_COUNTED: Final = ("patient", "visit", "visit_entry", "draft", "audit")

Progress = Callable[[str, int], None]
"""Is told what is being done (``copy``, ``check``, ``write``) and how far it is, in per cent."""


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """A backup as its manifest describes it; ``size`` is in bytes. ``verified`` is false if it is damaged."""

    folder: Path
    vault_id: str
    made_at: datetime
    head: Head
    size: int
    counts: dict[str, int]
    program: str
    verified: bool


def make(
    vault: Vault, into: Path | None = None, progress: Progress = lambda _what, _percent: None
) -> BackupInfo:
    """Make a verified backup in the record's own backup folder, or in ``into``; thin out older ones.

    Work goes on meanwhile. Whatever ``progress`` raises ends it, and nothing is left. Raises
    ``UserError`` ``backup.*`` if it could not be made or does not pass its check: then no older one
    is removed.
    """
    if vault.practice:
        raise UserError("backup.practice")
    target = into or vault.folder / FOLDER
    if into is not None and not into.is_dir():
        raise UserError("backup.no-folder", name=into)
    if free_bytes(vault.folder if into is None else into) < 2 * vault.database_bytes:
        raise UserError("backup.no-space", name=target)
    info = bundle(vault.folder, vault.connection, vault.access, vault.workplace, target, progress, vault.door)
    if not vault.retired:
        with vault.write_tx() as tx:
            tx.audit("backup-made", backup=info.folder.name, head=info.head.short, inside=into is None)
    rotate(target, vault.vault_id)
    return info


def before_change(folder: Path, connection: Connection, access: Access, workplace: Workplace) -> None:
    """Make a verified backup ahead of a change of the whole record."""
    bundle(folder, connection, access, workplace, folder / FOLDER)


def bundle(
    folder: Path,
    connection: Connection,
    access: Access,
    workplace: Workplace,
    target: Path,
    progress: Progress = lambda _what, _percent: None,
    door: threading.RLock | None = None,
) -> BackupInfo:
    """Make a bundle of the open database and the files beside it; return it once it has passed its check."""
    now = workplace.now()
    part = unfinished_name(target / f"{now:%Y%m%dT%H%M%S}")
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.mkdir(mode=0o700)
    except OSError as error:
        raise UserError("output.not-written", name=target, why=error.strerror) from error
    try:
        _copy(connection, access, part / DATABASE_FILE, progress, door or threading.RLock())
        for name in (FIRST, SECOND):
            if (folder / name).exists():
                copy_durably(folder / name, part / name)
        progress("check", 0)
        head, counts, wrong = check(part, access)
        if wrong and wrong != _problems(connection, door or threading.RLock()):
            raise UserError("backup.damaged", name=part.name, why=f"audit {wrong[0].seq}")
        write_anchor(part, anchor_data(access.vault_id, head, subkey(access.master, ANCHOR)), copy=False)
        progress("write", 0)
        info = _with_manifest(part, access, workplace, now, head, counts)
        final = target / f"{now:%Y%m%dT%H%M%S}-{head.seq}"
        if final.exists():
            final = target / f"{final.name}-{os.urandom(3).hex()}"
        part.rename(final)
        sync_folder(target)
    except OSError as error:
        raise UserError("output.not-written", name=target, why=error.strerror) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return BackupInfo(final, *info)


def check(folder: Path, access: Access) -> tuple[Head, dict[str, int], list[Problem]]:
    """Open a bundle by the slots in it and look through it.

    Returns its head, how much it holds, and what is wrong with its audit: a copy of a record whose
    audit was changed is still a true copy. Raises ``UserError`` ``backup.damaged`` for anything else.
    """
    try:
        file, mac = read_slots(folder)
        (slot,) = (entry for entry in file.slots if entry.slot_uid == access.slot_uid)
        master = open_with(slot, access.opener, file.vault_id)
        check_mac(file, mac, master)
    except (UserError, ValueError) as error:
        raise UserError("backup.damaged", name=folder.name, why="key slot") from error
    with _opened(folder / DATABASE_FILE, subkey(master, DATABASE)) as connection:
        wrong = faults(connection)
        if wrong:
            raise UserError("backup.damaged", name=folder.name, why=wrong)
        _, head, problems = walk(connection)
        known = {str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master").fetchall()}
        counts: dict[str, int] = {
            name: int(connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0])
            for name in _COUNTED
            if name in known
        }
    return head, counts, problems


def _problems(connection: Connection, door: threading.RLock) -> list[Problem]:
    with door:
        return walk(connection)[2]


def all_backups(folder: Path, vault_id: str = "") -> tuple[BackupInfo, ...]:
    """Return the backups in ``folder``, the furthest first; those of another record are left out.

    How far a backup goes is told by the audit, not by a clock that may have been wrong.
    """
    found = [info for path in _bundles(folder) if (info := read_manifest(path)) is not None]
    mine = [info for info in found if vault_id in ("", info.vault_id)]
    return tuple(sorted(mine, key=lambda info: (info.head.seq, info.made_at), reverse=True))


def last_verified(vault: Vault, *more: Path) -> BackupInfo | None:
    """Return the newest verified backup, in the record's own folder or in ``more``."""
    folders = [vault.folder / FOLDER, *more]
    found = [info for folder in folders for info in all_backups(folder, vault.vault_id) if info.verified]
    return max(found, key=lambda info: info.head.seq, default=None)


def is_due(vault: Vault) -> bool:
    """Say whether to make one by itself: something was written since the last, 15 minutes ago or more."""
    if vault.practice or vault.retired:
        return False
    newest = next(iter(all_backups(vault.folder / FOLDER, vault.vault_id)), None)
    if newest is None:
        return True
    waited = vault.workplace.now() - newest.made_at
    return vault.head.seq > newest.head.seq + OWN_ENTRIES and abs(waited) >= APART


def copy_to(info: BackupInfo, folder: Path) -> BackupInfo:
    """Copy a backup to another place and read it back; ``UserError`` if it does not arrive whole."""
    final = folder / info.folder.name
    part = unfinished_name(final)
    if not folder.is_dir():
        raise UserError("backup.no-folder", name=folder)
    clear_leftovers(folder, of=final.name)
    if final.exists():
        found = read_manifest(final)
        if found is not None and found.verified and found.head == info.head:
            return found
        raise UserError("backup.there", name=final)
    try:
        part.mkdir(mode=0o700)
        for path in sorted(info.folder.iterdir()):
            copy_durably(path, part / path.name)
        copied = read_manifest(part)
        if copied is None or not _whole(part):
            raise UserError("backup.damaged", name=final.name, why="copy")
        part.rename(final)
        sync_folder(folder)
    except OSError as error:
        raise UserError("output.not-written", name=folder, why=error.strerror) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    rotate(folder, info.vault_id)
    made = read_manifest(final)
    if made is None:
        raise UserError("backup.damaged", name=final.name, why=MANIFEST)
    return made


def rotate(folder: Path, vault_id: str) -> tuple[Path, ...]:
    """Remove the backups of this record that are not to be kept; return which.

    Each loses its name first: what has the name of a backup is a whole one.
    """
    backups = all_backups(folder, vault_id)
    whole = [info for info in backups if info.verified]
    times = kept([info.made_at for info in whole])
    gone = []
    for info in whole[1:]:  # the one that goes furthest stays, whatever the clock said
        if info.made_at not in times:
            leftover = unfinished_name(info.folder)
            with suppress(OSError):
                info.folder.rename(leftover)
                gone.append(info.folder)
                shutil.rmtree(leftover, ignore_errors=True)
    return tuple(gone)


def kept(times: Iterable[datetime]) -> frozenset[datetime]:
    """Return which backups are kept: the newest, and the newest of each day, week, and month."""
    ordered = sorted(times, reverse=True)
    chosen = set(ordered[:NEWEST])
    periods: tuple[tuple[Callable[[datetime], object], int], ...] = (
        (lambda time: time.date(), DAILY),
        (lambda time: time.isocalendar()[:2], WEEKLY),
        (lambda time: (time.year, time.month), MONTHLY),
    )
    for period, most in periods:
        newest: dict[object, datetime] = {}
        for time in ordered:
            newest.setdefault(period(time), time)
        chosen |= set(list(newest.values())[:most])
    return frozenset(chosen)


def read_manifest(folder: Path) -> BackupInfo | None:
    """Return what a bundle says of itself; ``None`` if it is none. Sizes are compared, not every byte."""
    try:
        document = json.loads((folder / MANIFEST).read_bytes())
        size = (folder / DATABASE_FILE).stat().st_size
        made_at = datetime.fromisoformat(document["made_at"])
        if made_at.tzinfo is None:
            return None
        return BackupInfo(
            folder,
            str(document["vault_id"]),
            made_at,
            Head(int(document["seq"]), str(document["hash"])),
            int(document["size"]),
            {str(name): int(number) for name, number in document["counts"].items()},
            str(document["program"]),
            verified=size == document["size"] and (folder / FIRST).exists(),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file that is not an open database, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _whole(folder: Path) -> bool:
    """Say whether every file of a bundle is the one that its manifest names."""
    document = json.loads((folder / MANIFEST).read_bytes())
    return all(sha256_of(folder / name) == digest for name, digest in document["files"].items())


def _bundles(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return [path for path in folder.iterdir() if path.is_dir() and not path.name.startswith(".")]


def _copy(
    connection: Connection, access: Access, path: Path, progress: Progress, door: threading.RLock
) -> None:
    """Copy the database page by page; between two steps the door is open for whoever writes."""

    def step(_status: int, remaining: int, total: int) -> None:
        progress("copy", 100 * (total - remaining) // max(total, 1))
        if remaining:
            door.release()
            try:
                threading.Event().wait(0.001)
            finally:
                door.acquire()
            _ = connection.total_changes  # raises when the record was closed meanwhile

    try:
        with closing(bare(path, subkey(access.master, DATABASE))) as target, door:
            connection.backup(target, pages=_PAGES, progress=step)
    except Failure as error:
        raise user_error(error, path) from error


@contextmanager
def _opened(path: Path, key: bytes) -> Iterator[Connection]:
    """Open the database of a bundle; afterwards its log is empty and it has reached the disk."""
    try:
        connection = connect(path, key)
    except UserError as error:
        raise UserError("backup.damaged", name=path.parent.name, why=error.params.get("why", "")) from error
    try:
        yield connection
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except Failure as error:
        raise UserError("backup.damaged", name=path.parent.name, why=error) from error
    finally:
        with suppress(Failure):
            connection.close()
    with path.open("r+b") as file:  # Windows hands to the disk only what may be written
        os.fsync(file.fileno())


def _with_manifest(
    part: Path, access: Access, workplace: Workplace, now: datetime, head: Head, counts: dict[str, int]
) -> tuple[str, datetime, Head, int, dict[str, int], str, bool]:
    names = [name for name in (DATABASE_FILE, FIRST, SECOND, ANCHOR_FILE) if (part / name).exists()]
    size = (part / DATABASE_FILE).stat().st_size
    document: dict[str, Any] = {
        "format": FORMAT,
        "vault_id": access.vault_id,
        "made_at": now.isoformat(),
        "program": workplace.program,
        "seq": head.seq,
        "hash": head.hash,
        "size": size,
        "counts": counts,
        "files": {name: sha256_of(part / name) for name in names},
    }
    atomic_write({part / MANIFEST: json.dumps(document, indent=1).encode() + b"\n"})
    return access.vault_id, now, head, size, counts, workplace.program, True
