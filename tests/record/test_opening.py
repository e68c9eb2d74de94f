"""Whatever is wrong has its own words, nothing is changed by finding it, and nothing is begun anew over it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import attempts, clinicians, drafts, marks, opening, patients, setting_up, trail
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.place import HOLDER
from footdrop_desktop.record.slot_file import FIRST, SECOND
from footdrop_desktop.record.vault import DATABASE_FILE, Vault
from footdrop_desktop.record.verify import verify
from tests.builders import checked, the_form
from tests.record.world import (
    PATEL,
    ROE,
    SECRETS,
    START,
    Template,
    World,
    add_patient,
    begin,
    begin_and_answer,
    files_of,
    raw,
    refusal,
    sign_visit,
    workplace,
)

ROOT = Path(__file__).parent.parent.parent
PAGE = 4096


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        act()
    return refusal(caught)


def kept(folder: Path) -> dict[str, bytes]:
    """The files but for the note of who opens it just now."""
    return {name: data for name, data in files_of(folder).items() if name != HOLDER}


def cut(folder: Path, name: str, size: int) -> None:
    os.truncate(folder / name, size)


def flip(folder: Path, place: int, name: str = DATABASE_FILE) -> None:
    with (folder / name).open("r+b") as file:
        file.seek(place)
        (byte,) = file.read(1)
        file.seek(place)
        file.write(bytes([byte ^ 1]))


def plain_sqlite(folder: Path) -> None:
    (folder / DATABASE_FILE).unlink()
    connection = sqlite3.connect(folder / DATABASE_FILE)
    connection.execute("CREATE TABLE visit (a)")
    connection.commit()
    connection.close()


def emptied(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()


def without(*names: str) -> Callable[[Path], None]:
    def act(folder: Path) -> None:
        for name in names:
            (folder / name).unlink()

    return act


def spoilt(*names: str) -> Callable[[Path], None]:
    def act(folder: Path) -> None:
        for name in names:
            (folder / name).write_bytes((folder / name).read_bytes()[:-9])

    return act


def filled(data: bytes) -> Callable[[Path], Any]:
    return lambda folder: (folder / DATABASE_FILE).write_bytes(data)


WRONG: dict[str, tuple[Callable[[Path], Any], str]] = {
    "the folder is not there": (shutil.rmtree, "vault.missing"),
    "the folder is empty": (emptied, "vault.missing"),
    "the database is not there": (without(DATABASE_FILE), "vault.no-database"),
    "the database is empty": (lambda folder: cut(folder, DATABASE_FILE, 0), "vault.truncated"),
    "the database is a stub": (lambda folder: cut(folder, DATABASE_FILE, 100), "vault.truncated"),
    "the database is cut in a page": (
        lambda folder: cut(folder, DATABASE_FILE, 9 * PAGE + 1),
        "vault.truncated",
    ),
    "the database is cut at a page": (lambda folder: cut(folder, DATABASE_FILE, 9 * PAGE), "vault.damaged"),
    "the database is one page": (lambda folder: cut(folder, DATABASE_FILE, PAGE), "vault.damaged"),
    "the database is zeroed": (filled(bytes(20 * PAGE)), "vault.damaged"),
    "the database is noise": (filled(b"\xa5\x5a" * 10 * PAGE), "vault.damaged"),
    "the database is a plain one": (plain_sqlite, "vault.foreign"),
    "a bit of the salt is wrong": (lambda folder: flip(folder, 3), "vault.damaged"),
    "a bit of the first page is wrong": (lambda folder: flip(folder, 500), "vault.damaged"),
    "a bit of the second page is wrong": (lambda folder: flip(folder, PAGE + 500), "vault.damaged"),
    "a bit of the tables is wrong": (lambda folder: flip(folder, 20 * PAGE + 7), "vault.damaged"),
    "a bit of the last page is wrong": (
        lambda folder: flip(folder, (folder / DATABASE_FILE).stat().st_size - 9),
        "vault.damaged",
    ),
    "both slot files are damaged": (spoilt(FIRST, SECOND), "key.slots-damaged"),
    "both slot files are gone": (without(FIRST, SECOND), "key.no-slots"),
    "both anchors are gone": (without(marks.ANCHOR, marks.ANCHOR_COPY), "vault.anchor-missing"),
    "both anchors are damaged": (spoilt(marks.ANCHOR, marks.ANCHOR_COPY), "vault.anchor-missing"),
    "anchors and tail are gone": (
        without(marks.ANCHOR, marks.ANCHOR_COPY, marks.TAIL),
        "vault.anchor-missing",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_each_thing_that_is_wrong_is_said_and_nothing_is_changed(what: str, world: World) -> None:
    """Failing means that a clinician is told the wrong thing to do, or that looking makes it worse."""
    spoil, key = WRONG[what]
    spoil(world.folder)
    there, before = world.folder.exists(), kept(world.folder)
    assert refused(world.unlock) == key
    assert world.folder.exists() == there
    assert kept(world.folder) == before


@pytest.mark.parametrize("what", [what for what, (_, key) in WRONG.items() if key != "vault.missing"])
def test_no_new_record_takes_the_place_of_one_that_does_not_open(what: str, world: World) -> None:
    """Failing means that a damaged record is replaced by an empty one (Signal-Desktop #5097)."""
    WRONG[what][0](world.folder)
    before = kept(world.folder)
    prepared = setting_up.prepare(world.workplace)
    code = prepared.recovery_code
    assert (
        refused(
            lambda: setting_up.create(prepared, world.folder, ROE, SECRETS[ROE], code, world.workplace, FLOOR)
        )
        == "vault.there"
    )
    assert refused(lambda: setting_up.create_practice(world.folder, ROE, world.workplace)) == "vault.there"
    assert kept(world.folder) == before


# The place


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive - Clinic", "Nextcloud"])
def test_a_record_in_a_synced_folder_is_neither_made_nor_opened(
    name: str, world: World, tmp_path: Path
) -> None:
    """Failing means that a service swaps the file under the program (howtocorrupt.html, 1.2)."""
    folder = tmp_path / name / "vault"
    prepared = setting_up.prepare(world.workplace)
    code = prepared.recovery_code
    assert (
        refused(lambda: setting_up.create(prepared, folder, ROE, SECRETS[ROE], code, world.workplace, FLOOR))
        == "place.synced"
    )
    assert not folder.parent.exists()
    shutil.copytree(world.folder, folder)
    moved = replace(world, folder=folder)
    before = kept(folder)
    assert refused(moved.unlock) == "place.synced"
    assert kept(folder) == before


def test_a_record_that_is_open_is_not_opened_again_and_says_by_whom(world: World, vault: Vault) -> None:
    """Failing means that two programs write into one record, or that nobody knows whom to ask."""
    with pytest.raises(UserError) as caught:
        world.unlock(PATEL)
    assert refusal(caught) == "place.in-use"
    assert caught.value.params["user"] == ROE
    assert caught.value.params["host"] == "desk-1"
    assert caught.value.params["since"].startswith("2026-11-24 09:00")
    patients.count(vault)
    vault.close()
    world.unlock(PATEL).close()
    assert not (world.folder / HOLDER).exists()


HOLD = """
import sys
from pathlib import Path
from datetime import datetime, timezone
from footdrop_desktop.record import opening, patients
from footdrop_desktop.record.model import PatientDetails
from footdrop_desktop.record.vault import Access
from footdrop_desktop.record.workplace import Workplace
ids = iter(str(number).zfill(36) for number in range(99))
place = Workplace(lambda: datetime(2026, 11, 24, 12, tzinfo=timezone.utc), lambda: next(ids), "desk-2", "0")
folder, clinician, vault_id, master = sys.argv[1:]
vault = opening.open_known(Path(folder), Access(vault_id, bytes.fromhex(master), "", b""), clinician, place)
patients.add(vault, PatientDetails("Kept"), "kept-by-the-other")
print(vault.head.seq, flush=True)
sys.stdin.read()
"""


def test_a_lock_ends_with_the_process_that_held_it_and_what_it_saved_is_there(world: World) -> None:
    """Failing means that a crash locks everybody out, or loses what was acknowledged."""
    template = world.template
    arguments = [str(world.folder), template.uids[PATEL], template.vault_id, template.master.hex()]
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    seq = int(other.stdout.readline())
    with pytest.raises(UserError) as caught:
        world.unlock()
    assert (refusal(caught), caught.value.params["user"]) == ("place.in-use", PATEL)
    assert caught.value.params["host"] == "desk-2"
    other.kill()
    other.communicate()
    world.clock.on(days=1)
    with world.unlock() as vault:
        assert patients.get(vault, "kept-by-the-other").details.family == "Kept"
        assert vault.head.seq == seq + 1
        assert verify(vault).ok


# The marks


def test_one_good_copy_of_the_keys_is_enough_and_heals_the_other(world: World) -> None:
    """Failing means that one bad sector locks a clinic out."""
    for name, other in ((FIRST, SECOND), (SECOND, FIRST)):
        good = (world.folder / name).read_bytes()
        spoilt(name)(world.folder)
        world.unlock().close()
        assert (world.folder / name).read_bytes() == good == (world.folder / other).read_bytes()


def test_one_good_copy_of_the_anchor_is_enough(world: World) -> None:
    """Failing means that one bad sector looks like a loss of data."""
    spoilt(marks.ANCHOR)(world.folder)
    with world.enter() as vault:
        assert vault.loss is None
    (world.folder / marks.ANCHOR).unlink()
    world.enter().close()
    assert (world.folder / marks.ANCHOR).exists()


def test_marks_that_are_behind_are_no_loss(world: World) -> None:
    """Failing means that a power cut between the commit and its marks looks like a loss of data."""
    names = (marks.ANCHOR, marks.ANCHOR_COPY, marks.TAIL)
    older = {name: (world.folder / name).read_bytes() for name in names}
    with world.enter() as vault:
        begin_and_answer(vault, add_patient(vault))
    for name, data in older.items():
        (world.folder / name).write_bytes(data)
    with world.enter() as vault:
        assert vault.loss is None
    (world.folder / marks.TAIL).unlink()
    with world.enter() as vault:
        assert vault.loss is None


def test_an_anchor_of_another_record_says_nothing(world: World, tmp_path: Path) -> None:
    """Failing means that a mark copied from elsewhere stands for this record."""
    prepared = setting_up.prepare(world.workplace)
    code = prepared.recovery_code
    other = tmp_path / "other"
    setting_up.create(prepared, other, ROE, SECRETS[ROE], code, world.workplace, FLOOR).close()
    for name in (marks.ANCHOR, marks.ANCHOR_COPY):
        shutil.copyfile(other / name, world.folder / name)
    assert refused(world.unlock) == "vault.anchor-missing"


def with_lost_saves(world: World) -> tuple[World, str]:
    """A record whose last two saves are missing, as after a bad write-ahead log."""
    with world.enter() as vault:
        draft = begin(vault, add_patient(vault))
        draft = drafts.save(vault, draft, checked({"bladder": "normal"}), "strength")
        cut_off = world.copied("cut-off")
        for _ in range(2):
            draft = drafts.save(vault, draft, checked({"bowel": "normal"}), "strength")
    shutil.copyfile(world.folder / marks.TAIL, cut_off.folder / marks.TAIL)
    return cut_off, draft.visit_uid


def test_saves_that_are_missing_are_told_by_the_tail(world: World) -> None:
    """Failing means that the last answers of an exam vanish without a word."""
    cut_off, _ = with_lost_saves(world)
    with pytest.raises(UserError) as caught:
        cut_off.unlock()
    assert (refusal(caught), caught.value.params) == ("vault.tail", {"count": "2"})


def test_a_log_that_does_not_read_to_its_end_is_not_thrown_away(world: World) -> None:
    """Failing means that looking at a damaged record destroys what could still be saved of it."""
    with world.enter() as vault:
        add_patient(vault, "First")
        cut_off = world.copied("cut-off")
        for number in range(3):
            add_patient(vault, f"Later {number}")
        log = (world.folder / f"{DATABASE_FILE}-wal").read_bytes()
    shutil.copyfile(world.folder / marks.ANCHOR, cut_off.folder / marks.ANCHOR)
    (cut_off.folder / f"{DATABASE_FILE}-wal").write_bytes(log)
    flip(cut_off.folder, len(log) * 2 // 3, f"{DATABASE_FILE}-wal")
    damaged = (cut_off.folder / f"{DATABASE_FILE}-wal").read_bytes()
    for _ in range(2):
        assert refused(cut_off.unlock) == "vault.anchor"
        assert (cut_off.folder / f"{DATABASE_FILE}-wal").read_bytes() == damaged
    flip(cut_off.folder, len(log) * 2 // 3, f"{DATABASE_FILE}-wal")  # somebody mended it
    with cut_off.unlock() as again:
        assert patients.count(again) == 4


@pytest.mark.parametrize("key", ["vault.tail", "vault.anchor", "vault.anchor-missing"])
def test_a_loss_that_is_accepted_stands_in_the_audit_once(key: str, world: World) -> None:
    """Failing means that a loss is forgotten, or asked about for ever."""
    damaged, visit_uid = with_lost_saves(world)
    wanted = {"what": key, "count": "2"}
    if key == "vault.anchor":
        with damaged.enter(accept_loss=True) as vault:
            copy = damaged.copied("older")
            add_patient(vault)
            trail.note(vault, "chart-read")
        for name in (marks.ANCHOR, marks.TAIL):
            shutil.copyfile(damaged.folder / name, copy.folder / name)
        damaged = copy
    if key == "vault.anchor-missing":
        without(marks.ANCHOR, marks.ANCHOR_COPY, marks.TAIL)(damaged.folder)
        wanted = {"what": key}
    assert refused(damaged.unlock) == key
    assert key in opening.LOSSES
    with damaged.unlock(accept_loss=True) as vault:
        assert vault.loss is not None
        assert vault.loss.key == key
        newest = trail.entries(vault, limit=2)
        assert [entry.event for entry in newest] == ["unlocked", "loss-accepted"]
        assert dict(newest[1].detail) == wanted
        assert drafts.load(vault, visit_uid, the_form()).answers == checked({"bladder": "normal"})
    with damaged.unlock() as vault:
        assert vault.loss is None
        assert verify(vault).ok


def test_what_is_only_looked_at_is_not_changed(world: World) -> None:
    """Failing means that a check of a damaged record hides what is missing."""
    damaged, _ = with_lost_saves(world)
    damaged.enter(accept_loss=True).close()  # the log is emptied, so that all lies in files
    without(marks.ANCHOR, marks.ANCHOR_COPY)(damaged.folder)
    before = kept(damaged.folder)
    with damaged.unlock(look_only=True) as vault:
        assert vault.loss is not None
        assert verify(vault).ok
        assert refused(lambda: add_patient(vault)) == "record.retired"
    assert kept(damaged.folder) == before
    assert refused(damaged.unlock) == "vault.anchor-missing"


# The clock


def test_a_clock_that_was_set_back_is_told_before_the_first_visit(world: World) -> None:
    """Failing means that visits are recorded under a wrong day."""
    world.clock.time = START - timedelta(days=400)
    with world.unlock() as vault:
        (warning,) = [error for error in vault.warnings if error.key == "vault.clock"]
        assert warning.params["last"].startswith("2026-11-24 09:00")
        add_patient(vault)
        assert [entry.seq for entry in trail.entries(vault, limit=3)] == [
            vault.head.seq - n for n in range(3)
        ]
        assert verify(vault).ok
    world.clock.time = START + timedelta(days=1)
    with world.unlock() as vault:
        assert "vault.clock" not in {error.key for error in vault.warnings}


# Who may


def test_a_wrong_passphrase_opens_nothing_and_never_reads_as_damage(world: World) -> None:
    """Failing means that a typing error sends a clinician to the backups."""
    before = kept(world.folder)
    assert (
        refused(lambda: opening.unlock(world.folder, world.template.uids[ROE], "wrong", world.workplace))
        == "key.wrong"
    )
    after = kept(world.folder)
    assert after.pop(attempts.FILE)
    assert after == before
    assert ROE.encode() not in (world.folder / attempts.FILE).read_bytes()
    assert (
        refused(lambda: opening.unlock(world.folder, "nobody", SECRETS[ROE], world.workplace))
        == "key.no-slot"
    )
    wrong_person = world.template.uids[PATEL]
    assert (
        refused(lambda: opening.unlock(world.folder, wrong_person, SECRETS[ROE], world.workplace))
        == "key.wrong"
    )


def test_each_further_wrong_try_waits_longer_and_the_right_one_ends_it(world: World) -> None:
    """Failing means that passphrases can be tried without end, or that somebody is locked out for good."""
    world.clock.step = timedelta()
    roe = world.template.uids[ROE]

    def wrong() -> str:
        return refused(lambda: opening.unlock(world.folder, roe, "wrong", world.workplace))

    for expected in (0, 0, 1, 2, 4, 8, 16, 32, 60, 60):
        assert wrong() == "key.wrong"
        assert attempts.wait_seconds(world.folder, world.clock.time) == expected
        if expected:
            for act in (wrong, lambda: refused(world.unlock)):
                assert act() == "key.wait"
            world.clock.on(seconds=expected - 0.5)
            assert wrong() == "key.wait"
            world.clock.on(seconds=0.5)
    with world.unlock() as vault:
        newest = trail.entries(vault, limit=2)
        assert [entry.event for entry in newest] == ["unlocked", "unlocks-failed"]
        assert newest[1].detail["count"] == 10
        assert len(newest[1].detail["times"]) == 10
    assert attempts.wait_seconds(world.folder, world.clock.time) == 0
    assert not (world.folder / attempts.FILE).exists()


def test_names_to_log_in_come_by_name_and_the_sheet_is_none_of_them(template: Template) -> None:
    """Failing means that somebody cannot choose themselves."""
    assert opening.log_in_names(template.folder) == tuple(
        (template.uids[name], name) for name in (ROE, PATEL)
    )


def test_an_unlock_tells_what_it_does(world: World) -> None:
    """Failing means that a slow unlock stands still on the screen."""
    told: list[str] = []
    world.unlock(progress=told.append).close()
    assert told == ["key", "database", "checks", "audit"]


def test_what_was_left_unfinished_is_cleared_away(world: World) -> None:
    """Failing means that each crash leaves a copy of the record on the disk."""
    for folder in (world.folder, world.folder / "backups"):
        (folder / ".20261124T090000.0123456789abcdef.part").mkdir(parents=True)
        (folder / ".20261124T090000.0123456789abcdef.part" / "vault.db").write_bytes(b"x")
    (world.folder / ".anchor.json.x.part").write_bytes(b"x")
    world.enter().close()
    assert not list(world.folder.rglob("*.part"))


# Made


def test_nothing_is_on_the_disk_before_the_code_was_typed_back(world: World, tmp_path: Path) -> None:
    """Failing means that a record exists whose sheet nobody has."""
    folder = tmp_path / "new"
    prepared = setting_up.prepare(world.workplace)
    other = setting_up.prepare(world.workplace).recovery_code
    for typed, key in ((other, "key.recovery-differs"), ("", "key.recovery-length")):
        assert (
            refused(
                lambda t=typed: setting_up.create(  # type: ignore[misc]
                    prepared, folder, ROE, SECRETS[ROE], t, world.workplace, FLOOR
                )
            )
            == key
        )
    assert not folder.exists()
    assert prepared.recovery_code not in repr(prepared)
    assert prepared.master.hex() not in repr(prepared)


def test_a_record_has_its_folder_for_itself(world: World, tmp_path: Path) -> None:
    """Failing means that a record lies among files that somebody tidies away."""
    prepared = setting_up.prepare(world.workplace)
    code = prepared.recovery_code
    folder = tmp_path / "new"
    folder.mkdir()
    (folder / "letter.txt").write_text("Dear")

    def act() -> Vault:
        return setting_up.create(prepared, folder, ROE, SECRETS[ROE], code, world.workplace, FLOOR)

    assert refused(act) == "vault.not-empty"
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]
    (folder / "letter.txt").unlink()
    with act() as vault:
        assert verify(vault).ok
        assert [entry.event for entry in reversed(trail.entries(vault))] == [
            "record-created",
            "signing-key-added",
            "slots-changed",
            "unlocked",
        ]
    assert folder.stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.iterdir() if path.name != "vault.db")


def test_a_record_that_could_not_be_made_leaves_nothing(world: World, tmp_path: Path) -> None:
    """Failing means that a full or forbidden disk leaves half a record that blocks its place."""
    (tmp_path / "file").write_text("x")
    prepared = setting_up.prepare(world.workplace)
    code = prepared.recovery_code
    folder = tmp_path / "file" / "vault"
    with pytest.raises(UserError):
        setting_up.create(prepared, folder, ROE, SECRETS[ROE], code, world.workplace, FLOOR)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "vault"]
    assert (tmp_path / "file").read_text() == "x"


def test_practice_data_opens_without_a_passphrase_and_once(tmp_path: Path, world: World) -> None:
    """Failing means that made-up patients lie beside real ones, or that practice asks for a secret."""
    folder = tmp_path / "practice"
    with setting_up.create_practice(folder, "Practice", workplace(world.clock)) as vault:
        assert vault.practice
        sign_visit(vault, clinicians.signer(vault, ""), add_patient(vault))
        assert verify(vault).ok
    assert not (folder / FIRST).exists()
    assert refused(lambda: opening.log_in_names(folder)) == "key.no-slots"


def test_looking_makes_no_mark_that_was_not_there(world: World) -> None:
    """Failing means that a record which was refused is not as it was found."""
    with raw(world.folder, world.template.database_key) as connection:
        connection.execute("UPDATE audit SET host = 'elsewhere' WHERE seq = 2")
    (world.folder / marks.TAIL).unlink()
    before = kept(world.folder)
    assert refused(world.unlock) == "vault.audit-broken"
    assert kept(world.folder) == before
