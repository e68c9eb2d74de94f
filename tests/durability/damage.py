"""Files that are not what was written: flipped bits, short, zeroed, older, and foreign ones.

Each has to be told, or to change nothing of what a clinician put in.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import backup, drafts, marks, opening, restore, slot_file
from footdrop_desktop.record.vault import DATABASE_FILE, Access, Vault
from footdrop_desktop.record.verify import verify
from tests.durability import scene
from tests.durability.checker import Outcome, content
from tests.durability.processes import Child
from tests.durability.table import Row
from tests.durability.worker import Job
from tests.record.access import access_to

LOG = f"{DATABASE_FILE}-wal"
SAVES_IN_LOG = 30
STEP = 64
COPIES = (
    (marks.ANCHOR, marks.ANCHOR_COPY),
    (slot_file.FIRST, slot_file.SECOND),
)
UNMARKED = "without anchor and tail"


@dataclass(frozen=True)
class Whole:
    """A record as it was before the damage, and everything in it."""

    scene: scene.Scene
    folder: Path
    access: Access
    content: dict[str, Any]


def whole(template: scene.Scene, folder: Path) -> Whole:
    """Return what a record that lies in ``folder`` holds; it stays as it lies."""
    access = access_to(folder, scene.PASSPHRASE, template.clinician_uid)
    copy = folder.with_name("looked-at")
    shutil.copytree(folder, copy)
    with opening.open_known(copy, access, template.clinician_uid, scene.WORKPLACE) as vault:
        found = content(vault)
    shutil.rmtree(copy)
    return Whole(template, folder, access, found)


def logged(place: Path) -> Whole:
    """Return a record whose newest saves are in the log only: its process was killed, between two of them.

    One that is killed while it saves may leave a save that was never acknowledged; no mark tells of that.
    """
    template = scene.made(place / "template")
    folder = template.copied(place / "logged")
    uid = template.clinician_uid
    job = Job("save", folder, uid, scene.PASSPHRASE, seed=1, times=SAVES_IN_LOG, waits=("close",))
    with Child(job) as child:
        child.wait_for("waiting")
        child.kill()
    assert (folder / LOG).stat().st_size > 0
    return whole(template, folder)


def judged(row: Row, before: Whole, folder: Path, where: str, *, has_to_open: bool = False) -> None:
    """Open what was damaged and count what came of it."""
    outcome = Outcome()
    log = _log(folder)
    try:
        refused = _refusal(before, folder, outcome)
        if refused is not None:
            outcome.alarms.append(str(refused))
            if refused.key != "verify" and _log(folder) != log:
                outcome.lost.append("the log of a record that was not opened")
            if refused.key in opening.LOSSES:
                outcome.silent += _told_once(before, folder, refused)
            if has_to_open:
                outcome.locked_out.append(str(refused))
    except Exception as error:  # noqa: BLE001 - whatever it is, no clinician could read it
        row.unclear += 1
        outcome.alarms.append(repr(error))
        row.notes.append(f"{where}: {error!r}")
    row.add(outcome, None, 1, where)


def _refusal(before: Whole, folder: Path, outcome: Outcome) -> UserError | None:
    """Open it as the program does; what is other than before and not told is silent."""
    try:
        uid = before.scene.clinician_uid
        with opening.open_known(folder, before.access, uid, scene.WORKPLACE) as vault:
            found = verify(vault)
            if not found.ok:
                return UserError("verify", problems=found.problems)
            if content(vault) != before.content:
                outcome.silent.append("other content, and nothing is told")
    except UserError as error:
        return error
    return None


def _log(folder: Path) -> bytes:
    return (folder / LOG).read_bytes() if (folder / LOG).exists() else b""


def _told_once(before: Whole, folder: Path, refused: UserError) -> Iterator[str]:
    """Yield what is wrong with a loss: it is told until somebody accepts it, and never after."""
    if _refusal(before, folder, Outcome()) is None:
        yield f"{refused} was told only once"
    uid = before.scene.clinician_uid
    opening.open_known(folder, before.access, uid, scene.WORKPLACE, accept_loss=True).close()
    try:
        opening.open_known(folder, before.access, uid, scene.WORKPLACE).close()
    except UserError as error:
        yield f"{error} after the loss was accepted"


def flips(file: str, runs: int, seed: int, place: Path, control: str = "") -> Row:
    """Flip one bit of the database, or of its log, ``runs`` times."""
    if file == LOG:
        before = logged(place)
    else:
        template = scene.made(place / "template")
        before = whole(template, template.folder)
    row = Row("bit flip", file if not control else f"{file}, {control}", told=True, control=bool(control))
    rnd = random.Random(f"{file} {seed}")
    data = (before.folder / file).read_bytes()
    with unmarked() if control else marked():
        for number in range(runs):
            folder = place / "record"
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(before.folder, folder)
            bit = rnd.randrange(len(data) * 8)
            flipped = bytearray(data)
            flipped[bit // 8] ^= 1 << bit % 8
            (folder / file).write_bytes(flipped)
            judged(row, before, folder, f"flip {number}, bit {bit}")
    return row


@contextmanager
def marked() -> Iterator[None]:
    yield


@contextmanager
def unmarked() -> Iterator[None]:
    """Let the marks outside the database not be looked at: a control."""
    kept = opening.missing
    opening.missing = lambda *_: None
    try:
        yield
    finally:
        opening.missing = kept


def short_files(every: int, place: Path) -> Row:
    """Cut the marks and the key slots short at every 64th byte, and fill them with zeros: one copy, then both."""
    row = Row("truncated or zeroed", "anchor, key slots, tail", told=True)
    template = scene.made(place / "template")
    before = whole(template, template.folder)
    cases = [case for names in (*COPIES, (marks.TAIL,)) for case in _short(before.folder, names)]
    for where, names, data, has_to_open in cases[::every]:
        folder = template.copied(place / "record")
        for name in names:
            (folder / name).write_bytes(data)
        _by_passphrase(row, before, folder, where, has_to_open=has_to_open)
    return row


def _short(folder: Path, names: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...], bytes, bool]]:
    sets = [(name,) for name in names] + ([names] if len(names) > 1 else [])
    for chosen in sets:
        data = (folder / chosen[0]).read_bytes()
        single = len(chosen) == 1
        for length in range(0, len(data), STEP):
            yield f"{chosen} cut at {length}", chosen, data[:length], single
        yield f"{chosen} zeroed", chosen, bytes(len(data)), single


def _by_passphrase(row: Row, before: Whole, folder: Path, where: str, *, has_to_open: bool) -> None:
    """As ``judged``, and the keys are read from the folder as well."""
    outcome = Outcome()
    try:
        access_to(folder, scene.PASSPHRASE, before.scene.clinician_uid)
    except UserError as error:
        outcome.alarms.append(str(error))
        if has_to_open:
            outcome.locked_out.append(str(error))
        row.add(outcome, None, 1, where)
        return
    judged(row, before, folder, where, has_to_open=has_to_open)
    for first, second in COPIES[1:]:
        if has_to_open and (folder / first).read_bytes() != (folder / second).read_bytes():
            row.half += 1
            row.notes.append(f"{where}: the copies were not made alike again")


def other_databases(runs: int, seed: int, place: Path) -> Row:
    """Put a shorter, an older, or another's database in the place of the record's."""
    row = Row("truncated, older, foreign", DATABASE_FILE, told=True)
    template, stranger = scene.made(place / "template"), scene.made(place / "stranger")
    rnd = random.Random(f"other {seed}")
    older = (template.folder / DATABASE_FILE).read_bytes()
    newer = template.copied(place / "newer")
    access = access_to(newer, scene.PASSPHRASE, template.clinician_uid)
    with opening.open_known(newer, access, template.clinician_uid, scene.WORKPLACE) as vault:
        _one_more_save(vault)
    before = whole(template, newer)
    data = (newer / DATABASE_FILE).read_bytes()
    cases: list[tuple[str, bytes]] = [
        ("empty", b""),
        ("an older one", older),
        ("another record's", (stranger.folder / DATABASE_FILE).read_bytes()),
        ("noise", rnd.randbytes(len(data))),
        ("a plain database", b"SQLite format 3\0" + data[16:]),
        ("zeroed", bytes(len(data))),
    ]
    pages = len(data) // 4096
    cases += [(f"{size} bytes", data[:size]) for size in _sizes(rnd, pages, runs - len(cases))]
    for where, found in cases[:runs]:
        folder = place / "record"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(newer, folder)
        (folder / DATABASE_FILE).write_bytes(found)
        judged(row, before, folder, where)
    _rolled_back(row, before, template.folder, place / "record")
    return row


def _sizes(rnd: random.Random, pages: int, many: int) -> list[int]:
    """Return lengths to cut at: half of them at the end of a page."""
    return [
        4096 * rnd.randrange(1, pages) if number % 2 else rnd.randrange(1, 4096 * pages)
        for number in range(max(0, many))
    ]


def _one_more_save(vault: Vault) -> None:
    draft = drafts.load(vault, drafts.all_drafts(vault)[0].visit_uid, scene.form())
    answers = scene.answers_at(draft.visit_uid, draft.amends, draft.rev + 1)
    drafts.save(vault, draft, answers, "strength")


def _rolled_back(row: Row, before: Whole, older: Path, folder: Path) -> None:
    """Put the whole folder back: nothing in it can tell, a head that was printed can."""
    with opening.open_known(
        before.folder, before.access, before.scene.clinician_uid, scene.WORKPLACE
    ) as vault:
        printed = vault.head.short
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(older, folder)
    outcome = Outcome()
    with opening.open_known(folder, before.access, before.scene.clinician_uid, scene.WORKPLACE) as vault:
        (outcome.silent if verify(vault, [printed]).ok else outcome.alarms).append(
            "the whole folder put back"
        )
    row.add(outcome, None, 1, "the whole folder put back")


def backups(runs: int, seed: int, place: Path) -> Row:
    """Damage a backup: it is not restored, and the record it is of is not touched."""
    row = Row("damaged backup", "restore", told=True)
    template = scene.made(place / "template")
    rnd = random.Random(f"backups {seed}")
    folder = template.copied(place / "record")
    uid = template.clinician_uid
    with opening.unlock(folder, uid, scene.PASSPHRASE, scene.WORKPLACE) as vault:
        bundle = backup.make(vault).folder
    with opening.unlock(folder, uid, scene.PASSPHRASE, scene.WORKPLACE) as vault:
        good = content(vault)
    names = sorted(path.name for path in bundle.iterdir())
    live = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    damages: tuple[tuple[str, Callable[[bytes], bytes]], ...] = (
        ("cut", lambda data: data[: rnd.randrange(len(data))]),
        ("flipped", lambda data: _flipped(data, rnd)),
        ("zeroed", lambda data: bytes(len(data))),
    )
    for number in range(runs):
        copied, new = place / "bundle", place / "restored"
        for path in (copied, new):
            shutil.rmtree(path, ignore_errors=True)
        shutil.copytree(bundle, copied)
        name = DATABASE_FILE if number % 2 else names[number // 2 % len(names)]
        what, change = damages[number // 2 % len(damages)]
        (copied / name).write_bytes(change((copied / name).read_bytes()))
        outcome, where = Outcome(), f"{name} {what}"
        try:
            restore.restore(copied, new, uid, scene.PASSPHRASE, scene.WORKPLACE)
        except UserError as error:
            outcome.alarms.append(str(error))
            if new.exists() or list(place.glob(".*")):
                outcome.half.append("something of a refused restore is left")
        else:
            with opening.unlock(new, uid, scene.PASSPHRASE, scene.WORKPLACE) as vault:
                if content(vault) != good:
                    outcome.silent.append("restored with other content")
        if {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} != live:
            outcome.half.append("the record was touched")
        row.add(outcome, None, 1, where)
    return row


def _flipped(data: bytes, rnd: random.Random) -> bytes:
    bit = rnd.randrange(len(data) * 8)
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def stale_logs(runs: int, place: Path) -> Row:
    """Restore a backup while the log of the record that was killed still lies there."""
    row = Row("stale log", "restore, swap", told=True)
    for number in range(runs):
        here = place / str(number)
        template = scene.made(here / "template")
        uid, folder = template.clinician_uid, template.copied(here / "record")
        with opening.unlock(folder, uid, scene.PASSPHRASE, scene.WORKPLACE) as vault:
            bundle = backup.make(vault).folder
            then = content(vault)
        with Child(Job("save", folder, uid, scene.PASSPHRASE, seed=number)) as child:
            child.wait_for("saved", rev=3)
            child.kill()
        log = (folder / LOG).read_bytes()
        outcome = Outcome()
        new = here / "restored"
        restore.restore(bundle, new, uid, scene.PASSPHRASE, scene.WORKPLACE)
        former = restore.swap(new, folder, scene.WORKPLACE)
        if (former / LOG).read_bytes() != log:
            outcome.lost.append("the log of the former record")
        with opening.unlock(folder, uid, scene.PASSPHRASE, scene.WORKPLACE) as vault:
            if content(vault) != then or not verify(vault).ok:
                outcome.silent.append("the restored record is not the backup")
            access = vault.access
        with opening.unlock(former, uid, scene.PASSPHRASE, scene.WORKPLACE) as vault:
            if len(drafts.all_drafts(vault)) == len(then["draft"]):
                outcome.lost.append("what the former record had in its log")
        row.add(outcome, None, 1, "swapped")
        (folder / LOG).write_bytes(log)  # somebody puts it beside the restored record
        judged(row, Whole(template, folder, access, then), folder, "the log put beside the restored record")
    return row
