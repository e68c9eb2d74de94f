"""Restoring: always into a new folder, verified there, and only then put in the place of the record."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import backup, opening, trail
from footdrop_desktop.record.files import copy_durably, sync_folder, unfinished_name
from footdrop_desktop.record.keys import USUAL, Cost
from footdrop_desktop.record.marks import ANCHOR as ANCHOR_FILE
from footdrop_desktop.record.model import Head
from footdrop_desktop.record.place import InstanceLock, refuse_unsafe
from footdrop_desktop.record.slot_file import FIRST, SECOND
from footdrop_desktop.record.vault import DATABASE_FILE, FOLDER_MODE, Vault, holds_record
from footdrop_desktop.record.verify import Verified, verify
from footdrop_desktop.record.workplace import Workplace

_NEEDED: Final = (DATABASE_FILE, FIRST, ANCHOR_FILE)
_TAKEN: Final = (DATABASE_FILE, FIRST, SECOND, ANCHOR_FILE)


@dataclass(frozen=True, slots=True)
class Restored:
    """A restored record: where it is, and what its check found."""

    folder: Path
    verified: Verified


Told = Callable[[str], None]


def restore(
    bundle: Path,
    new_folder: Path,
    clinician_uid: str,
    secret: str,
    workplace: Workplace,
    progress: Told = lambda _: None,
    *,
    witnesses: Iterable[str] = (),
    new_passphrase: str = "",
    all_the_same: bool = False,
    cost: Cost = USUAL,
) -> Restored:
    """Restore a backup into ``new_folder`` and verify it there; the backup is only read.

    ``secret`` is the passphrase of ``clinician_uid``, as it was when the backup was made; with
    ``new_passphrase`` it is the recovery code. Raises ``UserError``: ``restore.there`` for a folder that
    is not empty, ``backup.damaged``, ``key.*``, ``restore.failed`` if what was restored does not verify.
    A folder that could not be finished is removed again. With ``all_the_same`` what does not verify is
    kept, and what is wrong is returned: it may be all that there is.
    """
    refuse_unsafe(new_folder)
    if new_folder.exists() and (not new_folder.is_dir() or any(new_folder.iterdir())):
        raise UserError("restore.there", name=new_folder)
    part = unfinished_name(new_folder)
    try:
        _fetch(bundle, part, progress)
        with _unlocked(part, clinician_uid, secret, workplace, progress, new_passphrase, cost) as vault:
            if vault.loss is not None and not all_the_same:
                raise vault.loss
            progress("verify")
            found = verify(vault, witnesses)
            if not vault.retired:
                what = [problem.what for problem in found.problems]
                with vault.write_tx() as tx:
                    tx.audit("restored", backup=bundle.name, program=workplace.program, problems=what)
                found = replace(found, entries=found.entries + 1, head=vault.head)
        if not (found.ok or all_the_same):
            first = found.problems[0]
            raise UserError("restore.failed", seq=first.seq, what=first.what)
        if new_folder.exists():
            new_folder.rmdir()
        part.rename(new_folder)
        sync_folder(new_folder.parent)
    except OSError as error:
        raise UserError("output.not-written", name=new_folder, why=error.strerror) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return Restored(new_folder, found)


def rehearse(
    bundle: Path,
    scratch: Path,
    clinician_uid: str,
    secret: str,
    workplace: Workplace,
    progress: Told = lambda _: None,
) -> Verified:
    """Restore a backup into ``scratch`` as in earnest, verify it, and remove it again."""
    folder = unfinished_name(scratch / "rehearsal")  # a name that nobody has, as it is removed again
    try:
        return restore(bundle, folder, clinician_uid, secret, workplace, progress).verified
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def swap(restored: Path, folder: Path, workplace: Workplace) -> Path:
    """Put a restored record in the place of ``folder``; return where the former one lies now.

    Nothing of the former record is deleted. Neither may be open.
    """
    former = folder.with_name(f"{folder.name}-before-{workplace.now():%Y%m%dT%H%M%S}")
    if not holds_record(restored):
        raise UserError("vault.missing", name=restored)
    owner = {"user": "", "host": workplace.host, "since": workplace.now().isoformat()}
    with ExitStack() as locks:  # nobody has either of them open
        for place in (folder, restored):
            if place.is_dir():
                locks.enter_context(InstanceLock(place, owner))
    try:
        if folder.exists():
            folder.rename(former)
        try:
            restored.rename(folder)
        except OSError:
            if former.exists():
                former.rename(folder)
            raise
        for parent in {folder.parent, restored.parent}:
            sync_folder(parent)
    except OSError as error:
        raise UserError("output.not-written", name=folder, why=error.strerror) from error
    _take_backups_along(former, folder)
    return former


def retire(vault: Vault, moved_to: str = "", head: Head | None = None) -> None:
    """End the record here once it was restored and verified on another computer: it opens read-only.

    ``head`` is that of the backup that was carried over. ``UserError`` ``restore.not-all-moved`` if
    something was written here since.
    """
    with vault.write_tx() as tx:
        if head is not None and _written_since(vault, head):
            raise UserError("restore.not-all-moved")
        tx.audit("record-retired", program=vault.workplace.program)
        tx.table("record_info").insert({"name": "retired_at", "value": tx.now.isoformat()})
        tx.table("record_info").insert({"name": "moved_to", "value": moved_to})
    vault.retire()


def _written_since(vault: Vault, head: Head) -> bool:
    """Say whether anything but looking and backing up was done after ``head``."""
    harmless = ("backup-made", "unlocked", "chart-read", "draft-opened", "draft-left", "unlocks-failed")
    found = trail.entries_where(vault, "seq > ?", (head.seq,))
    return any(entry.event not in harmless for entry in found)


def _fetch(bundle: Path, part: Path, progress: Told) -> None:
    missing = [name for name in _NEEDED if not (bundle / name).is_file()]
    if missing:
        raise UserError("backup.damaged", name=bundle.name, why=", ".join(missing))
    part.mkdir(mode=FOLDER_MODE, parents=True)
    progress("copy")
    digests = _digests(bundle)
    for name in _TAKEN:
        if (bundle / name).is_file():
            digest = copy_durably(bundle / name, part / name)
            if digests.get(name, digest) != digest:
                raise UserError("backup.damaged", name=bundle.name, why=name)


def _digests(bundle: Path) -> dict[str, str]:
    try:
        document = json.loads((bundle / backup.MANIFEST).read_bytes())
        return {str(name): str(digest) for name, digest in document["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError("backup.damaged", name=bundle.name, why=backup.MANIFEST) from error


def _unlocked(
    part: Path,
    clinician_uid: str,
    secret: str,
    workplace: Workplace,
    progress: Told,
    new_passphrase: str,
    cost: Cost,
) -> Vault:
    if new_passphrase:
        return opening.recover(
            part, secret, clinician_uid, new_passphrase, workplace, cost, progress, accept_loss=True
        )
    return opening.unlock(part, clinician_uid, secret, workplace, accept_loss=True, progress=progress)


def _take_backups_along(former: Path, folder: Path) -> None:
    """Move the backups of the former record to the one that took its place."""
    source, target = former / backup.FOLDER, folder / backup.FOLDER
    if source.is_dir() and not target.exists():
        with suppress(OSError):
            source.rename(target)
