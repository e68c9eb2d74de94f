"""A backup counts once it was opened with its own keys and looked through; the newest good one never goes."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import backup, patients, setting_up, trail
from footdrop_desktop.record.backup import MANIFEST, BackupInfo
from footdrop_desktop.record.marks import ANCHOR
from footdrop_desktop.record.model import Head, PatientDetails
from footdrop_desktop.record.restore import retire
from footdrop_desktop.record.slot_file import FIRST, SECOND
from footdrop_desktop.record.vault import DATABASE_FILE, Vault
from footdrop_desktop.record.verify import verify
from tests.record.access import access_to
from tests.record.world import (
    PATEL,
    ROE,
    SECRETS,
    START,
    World,
    add_patient,
    begin_and_answer,
    files_of,
    plain_pages,
    raw,
    refusal,
    sign_visit,
    uid,
)


class Cancelled(Exception):  # noqa: N818 - what the window raises to end a long work
    """Ends a backup."""


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        act()
    return refusal(caught)


def own(vault: Vault) -> Path:
    return vault.folder / backup.FOLDER


def at(step: str, act: Callable[[], object]) -> Callable[[str, int], None]:
    """A listener that does something when a backup has come to ``step``."""

    def told(what: str, _percent: int) -> None:
        if what == step:
            act()

    return told


# Made


def test_a_backup_is_the_whole_record_and_opens_by_itself(world: World, vault: Vault) -> None:
    """Failing means that a disk lost is a record lost, with every backup on the shelf."""
    patient_uid = add_patient(vault)
    sign_visit(vault, world.signer(), patient_uid)
    begin_and_answer(vault, patient_uid)
    head = vault.head
    info = backup.make(vault)
    assert info.verified
    assert info.head == head
    assert info.vault_id == vault.vault_id
    assert info.counts == {"patient": 1, "visit": 2, "visit_entry": 1, "draft": 1, "audit": head.seq}
    assert info.folder.parent == own(vault)
    assert set(files_of(info.folder)) == {DATABASE_FILE, FIRST, SECOND, ANCHOR, MANIFEST}
    assert info.folder.stat().st_mode & 0o077 == 0
    document = json.loads((info.folder / MANIFEST).read_bytes())
    assert document["files"] == {name: backup.sha256_of(info.folder / name) for name in document["files"]}
    assert document["files"].keys() == {DATABASE_FILE, FIRST, SECOND, ANCHOR}
    for name in (ROE, PATEL):
        assert access_to(info.folder, SECRETS[name], world.template.uids[name]).master
    assert access_to(info.folder, world.template.recovery_code).master
    newest = trail.entries(vault, limit=1)[0]
    assert (newest.event, newest.detail["head"], newest.detail["inside"]) == ("backup-made", head.short, True)
    assert verify(vault, [info.head.short]).ok
    assert backup.all_backups(own(vault)) == (info,)
    assert backup.last_verified(vault) == info


def test_nothing_of_a_patient_can_be_read_in_a_backup(world: World, vault: Vault) -> None:
    """Failing means that a stick left on a train tells who was examined."""
    add_patient(vault, "Zzyzxcanary")
    info = backup.make(vault)
    assert not any(b"Zzyzxcanary" in data for data in files_of(info.folder).values())
    assert b"Zzyzxcanary" in plain_pages(info.folder, world.template.database_key)


def test_work_goes_on_while_a_backup_is_made(vault: Vault) -> None:
    """Failing means that the window stands still, or that a save beside a backup spoils one of them."""
    for number in range(60):
        patients.add(vault, PatientDetails(f"Doe {number}", contact="x" * 20_000), uid())
    writers: list[threading.Thread] = []
    steps: list[int] = []

    def told(what: str, percent: int) -> None:
        if what == "copy":
            steps.append(percent)
            writers.append(threading.Thread(target=add_patient, args=(vault, f"Meanwhile {len(steps)}")))
            writers[-1].start()

    info = backup.make(vault, progress=told)
    for writer in writers:
        writer.join()
    assert len(steps) > 1
    assert steps == sorted(steps)
    assert steps[-1] == 100
    assert info.verified
    assert patients.count(vault) == 60 + len(steps)
    assert verify(vault, [info.head.short]).ok


def spoil_bit(part: Path, _world: World) -> None:
    data = bytearray((part / DATABASE_FILE).read_bytes())
    data[len(data) // 2] ^= 1
    (part / DATABASE_FILE).write_bytes(data)


def spoil_end(part: Path, _world: World) -> None:
    data = (part / DATABASE_FILE).read_bytes()
    (part / DATABASE_FILE).write_bytes(data[: len(data) // 2])


def spoil_slots(part: Path, _world: World) -> None:
    for name in (FIRST, SECOND):
        (part / name).write_bytes((part / name).read_bytes()[:-5])


def lose_slots(part: Path, _world: World) -> None:
    for name in (FIRST, SECOND):
        (part / name).unlink()


def spoil_chain(part: Path, world: World) -> None:
    with raw(part, world.template.database_key) as connection:
        connection.execute("UPDATE audit SET host = 'elsewhere' WHERE seq = 2")


def lose_database(part: Path, _world: World) -> None:
    (part / DATABASE_FILE).write_bytes(b"")


@pytest.mark.parametrize(
    "spoil",
    [spoil_bit, spoil_end, spoil_slots, lose_slots, spoil_chain, lose_database],
    ids=lambda act: act.__name__,
)
def test_a_copy_that_is_damaged_is_refused_and_older_ones_stay(
    spoil: Callable[[Path, World], None], world: World, vault: Vault
) -> None:
    """Failing means that a broken backup pushes out a good one."""
    older = [backup.make(vault) for _ in range(2)]
    head = vault.head

    def damage() -> None:
        (part,) = own(vault).glob(".*.part")
        spoil(part, world)

    assert refused(lambda: backup.make(vault, progress=at("check", damage))) == "backup.damaged"
    assert vault.head == head
    assert backup.all_backups(own(vault)) == tuple(reversed(older))
    assert sorted(path.name for path in own(vault).iterdir()) == sorted(info.folder.name for info in older)
    assert backup.make(vault).verified


def test_a_record_that_was_changed_is_still_backed_up_as_it_is(world: World) -> None:
    """Failing means that whoever edits the audit stops all backups from then on."""
    with raw(world.folder, world.template.database_key) as connection:
        connection.execute("UPDATE audit SET host = 'elsewhere' WHERE seq = 2")
    with world.enter(accept_loss=True) as vault:
        assert backup.make(vault).verified


@pytest.mark.parametrize("step", ["copy", "check", "write"])
def test_a_backup_that_is_cancelled_leaves_nothing(step: str, vault: Vault) -> None:
    """Failing means that cancelling fills the disk, or holds the record."""

    def cancel() -> None:
        raise Cancelled

    head = vault.head
    with pytest.raises(Cancelled):
        backup.make(vault, progress=at(step, cancel))
    assert list(own(vault).iterdir()) == []
    assert vault.head == head
    add_patient(vault)
    assert backup.make(vault).verified


def test_practice_data_is_not_backed_up(world: World, tmp_path: Path) -> None:
    """Failing means that somebody takes a practice backup for that of the record."""
    with setting_up.create_practice(tmp_path / "practice", "Practice", world.workplace) as vault:
        assert refused(lambda: backup.make(vault)) == "backup.practice"
        assert not backup.is_due(vault)


def test_a_retired_record_can_still_be_backed_up(vault: Vault) -> None:
    """Failing means that what stays behind on the old computer cannot be saved."""
    retire(vault)
    head = vault.head
    info = backup.make(vault)
    assert info.verified
    assert info.counts["audit"] == head.seq == vault.head.seq
    assert not backup.is_due(vault)


def test_a_place_that_takes_no_backup_is_said_to_be_so(vault: Vault, tmp_path: Path) -> None:
    """Failing means that a full or missing drive ends in a fault."""
    (tmp_path / "file").write_text("x")
    info = backup.make(vault)
    for place in (tmp_path / "file", tmp_path / "file" / "below", tmp_path / "unplugged"):
        assert refused(lambda into=place: backup.make(vault, into)) == "backup.no-folder"  # type: ignore[misc]
        assert refused(lambda into=place: backup.copy_to(info, into)) == "backup.no-folder"  # type: ignore[misc]
    assert not (tmp_path / "unplugged").exists()


def test_one_is_due_when_something_was_written_and_a_while_has_passed(world: World, vault: Vault) -> None:
    """Failing means that a day's work is in no backup, or that one is made at every click."""
    assert backup.is_due(vault)
    backup.make(vault)
    world.clock.on(hours=1)
    assert not backup.is_due(vault)
    add_patient(vault)
    assert backup.is_due(vault)
    backup.make(vault)
    add_patient(vault)
    assert not backup.is_due(vault)
    world.clock.on(minutes=15)
    assert backup.is_due(vault)
    world.clock.time = START - timedelta(days=99)
    assert backup.is_due(vault)


# Kept

TIMES = st.lists(
    st.datetimes(
        datetime(2020, 1, 1),  # noqa: DTZ001 - the zone is drawn beside it
        datetime(2026, 12, 31),  # noqa: DTZ001
        timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30))]),
    ),
    max_size=120,
)
PERIODS: tuple[tuple[Callable[[datetime], object], int], ...] = (
    (lambda time: time.date(), 14),
    (lambda time: time.strftime("%G-%V"), 8),
    (lambda time: time.strftime("%Y-%m"), 24),
)


@given(TIMES)
def test_the_newest_ten_and_one_of_each_recent_day_week_and_month_are_kept(times: list[datetime]) -> None:
    """Failing means that an old state is gone when a fault is found late, or that the disk fills up."""
    kept = backup.kept(times)
    expected = set(sorted(times)[-10:])
    for period, most in PERIODS:
        newest = {period(time): time for time in sorted(times)}
        expected |= set(sorted(newest.values())[-most:])
    assert kept == expected
    assert backup.kept(kept) == kept
    assert not times or max(times) in kept
    assert len(kept) <= 10 + 14 + 8 + 24


@given(TIMES, st.integers(1, 10_000))
def test_what_is_kept_today_is_not_brought_back_tomorrow(times: list[datetime], hours: int) -> None:
    """Failing means that a backup which is to be kept was removed by an earlier turn."""
    here = sorted({time.astimezone(UTC) for time in times})  # of one computer: one after the other
    newer = max(here, default=START.astimezone(UTC)) + timedelta(hours=hours)
    assert backup.kept([*backup.kept(here), newer]) == backup.kept([*here, newer])


def pretend(info: BackupInfo, made_at: datetime, name: str, **more: object) -> Path:
    """A backup of another day."""
    folder = info.folder.with_name(name)
    shutil.copytree(info.folder, folder)
    document = json.loads((folder / MANIFEST).read_bytes())
    (folder / MANIFEST).write_text(json.dumps(document | {"made_at": made_at.isoformat()} | more))
    return folder


def test_rotating_removes_what_is_not_kept_and_nothing_else(vault: Vault) -> None:
    """Failing means that a stranger's files, or the only good backup, are deleted."""
    info = backup.make(vault)
    days = [pretend(info, START - timedelta(days=number), f"day-{number:03}") for number in range(1, 80, 2)]
    foreign = pretend(info, START - timedelta(days=33), "foreign", vault_id="another record")
    damaged = pretend(info, START - timedelta(days=35), "damaged", size=7)
    (own(vault) / "photos").mkdir()
    (own(vault) / "note.txt").write_text("x")
    gone = backup.rotate(own(vault), vault.vault_id)
    left = {path.name for path in own(vault).iterdir()}
    kept = backup.kept([info.made_at, *(START - timedelta(days=number) for number in range(1, 80, 2))])
    assert len(gone) == len(days) + 1 - len(kept) > 0
    assert {path.name for path in days} - {path.name for path in gone} <= left
    assert not left & {path.name for path in gone}
    assert {"photos", "note.txt", foreign.name, damaged.name, info.folder.name} <= left
    assert backup.rotate(own(vault), vault.vault_id) == ()


def test_the_newest_verified_one_stays_when_newer_ones_are_damaged(vault: Vault) -> None:
    """Failing means that damaged backups push the last good one out."""
    info = backup.make(vault)
    for number in range(1, 60):
        pretend(info, START + timedelta(days=number * 40), f"damaged-{number}", size=number)
    assert backup.rotate(own(vault), vault.vault_id) == ()
    assert backup.last_verified(vault) == info


def test_the_one_that_goes_furthest_stays_whatever_the_clock_said(world: World, vault: Vault) -> None:
    """Failing means that a clock set back for an hour costs the newest work its backup."""
    first = backup.make(vault)
    for number in range(70):
        pretend(first, START + timedelta(days=number * 40), f"later-{number}")
    add_patient(vault)
    world.clock.time = START - timedelta(days=4000)
    newest = backup.make(vault)
    assert newest.folder.exists()
    assert backup.all_backups(own(vault), vault.vault_id)[0] == backup.last_verified(vault) == newest


# Read


def test_backups_come_newest_first_and_only_those_of_this_record(vault: Vault) -> None:
    """Failing means that an old one, or another record's, is restored by mistake."""
    first, second = backup.make(vault), backup.make(vault)
    pretend(first, START + timedelta(days=9), "foreign", vault_id="another record")
    assert backup.all_backups(own(vault), vault.vault_id) == (second, first)
    assert len(backup.all_backups(own(vault))) == 3
    assert backup.all_backups(own(vault) / "nowhere") == ()


GOOD: dict[str, Any] = {
    "vault_id": "v",
    "made_at": START.isoformat(),
    "program": "0",
    "seq": 1,
    "hash": "00",
    "size": 1,
    "counts": {},
    "files": {},
}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff",
        *(
            json.dumps({key: value for key, value in GOOD.items() if key != name}).encode()
            for name in GOOD
            if name != "files"
        ),
        json.dumps(GOOD | {"made_at": "yesterday"}).encode(),
        json.dumps(GOOD | {"made_at": "2026-11-24T09:00:00"}).encode(),
        json.dumps(GOOD | {"made_at": 7}).encode(),
        json.dumps(GOOD | {"counts": []}).encode(),
        json.dumps(GOOD | {"seq": "x"}).encode(),
    ],
)
def test_what_is_no_backup_is_left_out_of_the_list(content: bytes, vault: Vault) -> None:
    """Failing means that one spoilt file keeps all backups from being listed."""
    info = backup.make(vault)
    folder = own(vault) / "spoilt"
    folder.mkdir()
    (folder / DATABASE_FILE).write_bytes(b"x")
    (folder / MANIFEST).write_bytes(content)
    assert backup.all_backups(own(vault)) == (info,)
    assert backup.make(vault).verified


@pytest.mark.parametrize("spoil", [spoil_end, lose_database])
def test_a_backup_that_was_cut_off_does_not_count(
    spoil: Callable[[Path, World], None], world: World, vault: Vault
) -> None:
    """Failing means that the screen says "backed up" of a file that is not whole."""
    info = backup.make(vault)
    spoil(info.folder, world)
    assert [found.verified for found in backup.all_backups(own(vault))] == [False]
    assert backup.last_verified(vault) is None


# A second place


def test_a_copy_on_another_disk_is_the_same(vault: Vault, tmp_path: Path) -> None:
    """Failing means that the copy in the safe does not open."""
    (tmp_path / "stick").mkdir()
    info = backup.make(vault)
    copied = backup.copy_to(info, tmp_path / "stick")
    assert files_of(copied.folder) == files_of(info.folder)
    assert copied.verified
    assert backup.copy_to(info, tmp_path / "stick") == copied
    assert [path.name for path in (tmp_path / "stick").iterdir()] == [info.folder.name]
    newer = backup.make(vault, tmp_path / "stick")
    assert backup.last_verified(vault, tmp_path / "stick") == newer
    assert trail.entries(vault, limit=1)[0].detail["inside"] is False


@pytest.mark.parametrize("spoil", [spoil_bit, spoil_end, spoil_slots])
def test_a_damaged_backup_is_not_copied(
    spoil: Callable[[Path, World], None], world: World, vault: Vault, tmp_path: Path
) -> None:
    """Failing means that damage travels to the second place unseen."""
    (tmp_path / "stick").mkdir()
    info = backup.make(vault)
    spoil(info.folder, world)
    assert refused(lambda: backup.copy_to(info, tmp_path / "stick")) == "backup.damaged"
    assert list((tmp_path / "stick").iterdir()) == []


def test_a_copy_never_takes_the_place_of_something_else(vault: Vault, tmp_path: Path) -> None:
    """Failing means that a file of the same name on the stick is lost."""
    info = backup.make(vault)
    taken = tmp_path / "stick" / info.folder.name
    taken.mkdir(parents=True)
    (taken / "letter.txt").write_text("x")
    assert refused(lambda: backup.copy_to(info, tmp_path / "stick")) == "backup.there"
    assert (taken / "letter.txt").read_text() == "x"


def test_a_head_is_the_same_in_backup_paper_and_record(vault: Vault) -> None:
    """Failing means that the three witnesses cannot be compared."""
    info = backup.make(vault)
    assert info.head == Head(trail.entries(vault)[1].seq, trail.entries(vault)[1].hash)
    assert info.made_at.date() == START.date()
