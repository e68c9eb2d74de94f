"""Restoring: always into a new folder, verified there, and only then put in the place of the record."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import backup, opening
from footdrop_desktop.record.files import copy_durably, sync_folder, unfinished_name
from footdrop_desktop.record.keys import USUAL, Cost
from footdrop_desktop.record.marks import ANCHOR as ANCHOR_FILE
from footdrop_desktop.record.place import refuse_unsafe
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
    cost: Cost = USUAL,
) -> Restored:
    """Restore a backup into ``new_folder`` and verify it there; the backup is only read.

    ``secret`` is the passphrase of ``clinician_uid``, as it was when the backup was made; with
    ``new_passphrase`` it is the recovery code. Raises ``UserError``: ``restore.there`` for a folder that
    is not empty, ``backup.damaged``, ``key.*``, ``restore.failed`` if what was restored does not verify.
    A folder that could not be finished is removed again.
    """
    refuse_unsafe(new_folder)
    if new_folder.exists() and any(new_folder.iterdir()):
        raise UserError("restore.there", name=new_folder)
    part = unfinished_name(new_folder)
    try:
        _fetch(bundle, part, progress)
        with _unlocked(part, clinician_uid, secret, workplace, progress, new_passphrase, cost) as vault:
            with vault.write_tx() as tx:
                tx.audit("restored", backup=bundle.name, program=workplace.program)
            progress("verify")
            found = verify(vault, witnesses)
        if not found.ok:
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
    folder = scratch / "rehearsal"
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
    try:
        if folder.exists():
            folder.rename(former)
        restored.rename(folder)
        for parent in {folder.parent, restored.parent}:
            sync_folder(parent)
    except OSError as error:
        raise UserError("output.not-written", name=folder, why=error.strerror) from error
    _take_backups_along(former, folder)
    return former


def retire(vault: Vault, moved_to: str = "") -> None:
    """End the record here once it was restored and verified on another computer: it opens read-only."""
    with vault.write_tx() as tx:
        tx.audit("record-retired", program=vault.workplace.program)
        tx.table("record_info").insert({"name": "retired_at", "value": tx.now.isoformat()})
        tx.table("record_info").insert({"name": "moved_to", "value": moved_to})
    vault.retire()


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
        return opening.recover(part, secret, clinician_uid, new_passphrase, workplace, cost, progress)
    return opening.unlock(part, clinician_uid, secret, workplace, progress=progress)


def _take_backups_along(former: Path, folder: Path) -> None:
    """Move the backups of the former record to the one that took its place."""
    source, target = former / backup.FOLDER, folder / backup.FOLDER
    if source.is_dir() and not target.exists():
        source.rename(target)
