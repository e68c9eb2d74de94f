"""A backup is restored beside the record, looked through there, and takes its place without deleting it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import (
    backup,
    clinicians,
    drafts,
    opening,
    patients,
    search,
    setting_up,
    trail,
    visits,
)
from footdrop_desktop.record.backup import MANIFEST, BackupInfo
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.marks import ANCHOR
from footdrop_desktop.record.model import PatientDetails
from footdrop_desktop.record.restore import rehearse, restore, retire, swap
from footdrop_desktop.record.slot_file import FIRST, SECOND
from footdrop_desktop.record.vault import DATABASE_FILE, Vault
from footdrop_desktop.record.verify import verify
from tests.builders import the_form
from tests.record.world import (
    PATEL,
    ROE,
    SECRETS,
    World,
    add_patient,
    begin_and_answer,
    files_of,
    refusal,
    sign,
    sign_visit,
    uid,
)

NEW = "granite lantern swift olive ten"


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        act()
    return refusal(caught)


@pytest.fixture
def info(world: World, vault: Vault, tmp_path: Path) -> BackupInfo:
    """A backup on another disk of a record with a patient, a signed visit, and a draft; the record goes on."""
    patient_uid = add_patient(vault)
    sign_visit(vault, world.signer(), patient_uid)
    begin_and_answer(vault, patient_uid)
    (tmp_path / "stick").mkdir()
    made = backup.make(vault, tmp_path / "stick")
    add_patient(vault, "Later")
    vault.close()
    return made


def run(world: World, info: BackupInfo, into: Path, **more: Any) -> Any:
    return restore(info.folder, into, world.template.uids[ROE], SECRETS[ROE], world.workplace, **more)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# Restored


def test_a_restored_record_is_the_one_that_was_backed_up(
    world: World, info: BackupInfo, tmp_path: Path
) -> None:
    """Failing means that the day on which a backup is needed is the day it fails."""
    before, told = files_of(info.folder), list[str]()
    made = run(world, info, tmp_path / "restored", witnesses=[info.head.short], progress=told.append)
    assert made.folder == tmp_path / "restored"
    assert made.verified.ok
    assert made.verified.head.seq == info.head.seq + 2
    assert files_of(info.folder) == before
    assert told == ["copy", "key", "database", "checks", "audit", "verify"]
    world.folder = made.folder
    with world.unlock() as vault:
        assert [entry.event for entry in trail.entries(vault, limit=3)][1] == "restored"
        (row,) = search.recent_patients(vault).rows
        assert (row.family, row.drafts) == ("Doe", 1)
        lines = visits.of_patient(vault, row.patient_uid)
        assert [line.state for line in lines] == ["draft", "signed"]
        assert visits.versions(vault, lines[1].visit_uid)[0].body
        draft = drafts.load(vault, lines[0].visit_uid, the_form())
        assert sign(vault, clinicians.signer(vault, SECRETS[ROE]), draft).version == 1
        assert verify(vault, [info.head.short]).ok


def test_the_sheet_restores_when_nobody_knows_a_passphrase(
    world: World, info: BackupInfo, tmp_path: Path
) -> None:
    """Failing means that a burnt computer and a forgotten passphrase end a record."""
    patel = world.template.uids[PATEL]
    made = restore(
        info.folder,
        tmp_path / "restored",
        patel,
        world.template.recovery_code,
        world.workplace,
        new_passphrase=NEW,
        cost=FLOOR,
    )
    with opening.unlock(made.folder, patel, NEW, world.workplace) as vault:
        assert patients.count(vault) == 1
        assert "recovery-used" in [entry.event for entry in trail.entries(vault)]


def test_an_empty_folder_is_a_place_and_a_full_one_is_none(
    world: World, info: BackupInfo, tmp_path: Path
) -> None:
    """Failing means that a restore is written over a record or over somebody's files."""
    before = files_of(world.folder)
    assert refused(lambda: run(world, info, world.folder)) == "restore.there"
    assert files_of(world.folder) == before
    (tmp_path / "file").write_text("x")
    assert refused(lambda: run(world, info, tmp_path / "file")) == "restore.there"
    (tmp_path / "empty").mkdir()
    assert run(world, info, tmp_path / "empty").verified.ok


def spoil_bit(bundle: Path) -> None:
    data = bytearray((bundle / DATABASE_FILE).read_bytes())
    data[len(data) // 3] ^= 1
    (bundle / DATABASE_FILE).write_bytes(data)


def spoil_end(bundle: Path) -> None:
    data = (bundle / DATABASE_FILE).read_bytes()
    (bundle / DATABASE_FILE).write_bytes(data[: len(data) // 3])


def changed(name: str, data: bytes | None) -> Callable[[Path], None]:
    def act(bundle: Path) -> None:
        (bundle / name).unlink()
        if data is not None:
            (bundle / name).write_bytes(data)

    return act


def without_digests(bundle: Path) -> None:
    document = json.loads((bundle / MANIFEST).read_bytes())
    (bundle / MANIFEST).write_text(json.dumps(document | {"files": {}}))
    spoil_bit(bundle)


BROKEN: dict[str, tuple[Callable[[Path], Any], str]] = {
    "not there": (shutil.rmtree, "backup.damaged"),
    "no database": (changed(DATABASE_FILE, None), "backup.damaged"),
    "no keys": (changed(FIRST, None), "backup.damaged"),
    "no anchor": (changed(ANCHOR, None), "backup.damaged"),
    "no manifest": (changed(MANIFEST, None), "backup.damaged"),
    "a foreign manifest": (changed(MANIFEST, b'{"resourceType": "Bundle"}'), "backup.damaged"),
    "a manifest cut off": (changed(MANIFEST, b'{"files": {"vault'), "backup.damaged"),
    "a bit wrong": (spoil_bit, "backup.damaged"),
    "cut off": (spoil_end, "backup.damaged"),
    "another database": (changed(DATABASE_FILE, b"SQLite format 3\0" + bytes(8176)), "backup.damaged"),
    "other keys": (changed(FIRST, b"{}"), "backup.damaged"),
    "a bit wrong and no digest": (without_digests, "vault.damaged"),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_backup_that_is_not_whole_is_refused_and_leaves_nothing(
    what: str, world: World, info: BackupInfo, tmp_path: Path
) -> None:
    """Failing means that a damaged record takes the place of a good one."""
    spoil, key = BROKEN[what]
    spoil(info.folder)
    before, live = names(tmp_path), files_of(world.folder)
    assert refused(lambda: run(world, info, tmp_path / "restored")) == key
    assert names(tmp_path) == before
    assert files_of(world.folder) == live


@pytest.mark.parametrize("secret", ["wrong", SECRETS[PATEL]])
def test_a_wrong_passphrase_restores_nothing(
    secret: str, world: World, info: BackupInfo, tmp_path: Path
) -> None:
    """Failing means that a backup found somewhere opens, or that half of it stays on the disk."""
    before, roe = names(tmp_path), world.template.uids[ROE]
    assert (
        refused(lambda: restore(info.folder, tmp_path / "restored", roe, secret, world.workplace))
        == "key.wrong"
    )
    assert names(tmp_path) == before


def test_another_records_backup_is_told_by_its_people(world: World, info: BackupInfo, tmp_path: Path) -> None:
    """Failing means that another clinic's record is restored into this one's place."""
    prepared = setting_up.prepare(world.workplace)
    code = prepared.recovery_code
    with setting_up.create(
        prepared, tmp_path / "other", ROE, SECRETS[ROE], code, world.workplace, FLOOR
    ) as other:
        foreign = backup.make(other)
    assert refused(lambda: run(world, foreign, tmp_path / "restored")) == "key.no-slot"
    assert foreign.vault_id != info.vault_id
    assert not (tmp_path / "restored").exists()


def test_a_paper_that_knows_more_keeps_an_old_backup_from_passing(
    world: World, info: BackupInfo, tmp_path: Path
) -> None:
    """Failing means that what is missing since is not told."""
    with world.enter() as vault:
        witness = vault.head
    before = names(tmp_path)
    with pytest.raises(UserError) as caught:
        run(world, info, tmp_path / "restored", witnesses=[witness.short])
    assert refusal(caught) == "restore.failed"
    assert caught.value.params["what"] in ("witness", "witness-ahead")
    assert names(tmp_path) == before


def test_cancelling_leaves_nothing(world: World, info: BackupInfo, tmp_path: Path) -> None:
    """Failing means that a restore cut short looks like a record."""
    before = names(tmp_path)

    def cancel(what: str) -> None:
        if what == "verify":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(world, info, tmp_path / "restored", progress=cancel)
    assert names(tmp_path) == before


# Rehearsed


def test_a_rehearsal_finds_what_a_restore_would_and_leaves_nothing(
    world: World, info: BackupInfo, tmp_path: Path
) -> None:
    """Failing means that nobody tries backups, because trying leaves patients' data behind."""
    before, roe = files_of(tmp_path), world.template.uids[ROE]
    found = rehearse(info.folder, tmp_path, roe, SECRETS[ROE], world.workplace)
    assert found.ok
    assert found.signed == 1
    assert files_of(tmp_path) == before
    spoil_bit(info.folder)
    before = files_of(tmp_path)
    assert (
        refused(lambda: rehearse(info.folder, tmp_path, roe, SECRETS[ROE], world.workplace))
        == "backup.damaged"
    )
    assert files_of(tmp_path) == before


def test_a_rehearsal_deletes_nothing_that_it_did_not_make(
    world: World, info: BackupInfo, tmp_path: Path
) -> None:
    """Failing means that somebody's folder of that name is lost."""
    (tmp_path / "rehearsal").mkdir()
    (tmp_path / "rehearsal" / "letter.txt").write_text("x")
    assert rehearse(info.folder, tmp_path, world.template.uids[ROE], SECRETS[ROE], world.workplace).ok
    assert (tmp_path / "rehearsal" / "letter.txt").read_text() == "x"


# In the record's place


def test_the_restored_record_takes_the_place_and_the_former_one_stays(
    world: World, info: BackupInfo, tmp_path: Path
) -> None:
    """Failing means that restoring the wrong backup loses everything since."""
    with world.enter() as vault:
        inside = backup.make(vault)
    former_files = {
        name: data for name, data in files_of(world.folder).items() if not name.startswith("backups")
    }
    made = run(world, info, tmp_path / "restored")
    former = swap(made.folder, world.folder, world.workplace)
    assert former.parent == world.folder.parent
    assert {
        name: data for name, data in files_of(former).items() if not name.startswith("backups")
    } == former_files
    assert not made.folder.exists()
    with world.unlock() as vault:
        assert patients.count(vault) == 1
        assert [found.folder.name for found in backup.all_backups(world.folder / backup.FOLDER)] == [
            inside.folder.name
        ]
    with opening.unlock(former, world.template.uids[ROE], SECRETS[ROE], world.workplace) as older:
        assert patients.count(older) == 2


def test_a_log_left_behind_is_never_taken_for_the_restored_records(
    world: World, info: BackupInfo, tmp_path: Path
) -> None:
    """Failing means that a restore is silently undone by the log of the old record."""
    with world.enter() as vault:
        add_patient(vault, "In the log")
        crashed = world.copied("crashed")
    assert (crashed.folder / f"{DATABASE_FILE}-wal").stat().st_size > 0
    made = run(world, info, tmp_path / "restored")
    former = swap(made.folder, crashed.folder, world.workplace)
    assert (former / f"{DATABASE_FILE}-wal").exists()
    with crashed.unlock() as vault:
        assert [row.family for row in search.recent_patients(vault).rows] == ["Doe"]
        assert verify(vault, [info.head.short]).ok


def test_where_there_was_no_record_the_restored_one_is_put(
    world: World, info: BackupInfo, tmp_path: Path
) -> None:
    """Failing means that a new computer needs an old record to restore to."""
    made = run(world, info, tmp_path / "restored")
    swap(made.folder, tmp_path / "new-place", world.workplace)
    world.folder = tmp_path / "new-place"
    world.unlock().close()


def test_a_swap_that_fails_leaves_the_record_in_its_place(
    world: World, info: BackupInfo, tmp_path: Path
) -> None:
    """Failing means that a fault at the last step leaves no record where the program looks for it."""
    inside = world.folder / "restored"
    run(world, info, inside)
    before = files_of(world.folder)
    assert refused(lambda: swap(inside, world.folder, world.workplace)) == "output.not-written"
    assert files_of(world.folder) == before
    assert refused(lambda: swap(tmp_path / "nowhere", world.folder, world.workplace)) == "vault.missing"
    assert files_of(world.folder) == before


@pytest.mark.parametrize("which", ["the former", "the restored"])
def test_a_record_that_is_open_is_not_swapped(
    which: str, world: World, info: BackupInfo, tmp_path: Path
) -> None:
    """Failing means that saves go on into a record that was put aside."""
    made = run(world, info, tmp_path / "restored")
    other = World(made.folder, world.template, world.clock)
    with (world if which == "the former" else other).enter():
        assert refused(lambda: swap(made.folder, world.folder, world.workplace)) == "place.in-use"
    with world.unlock() as vault:
        assert patients.count(vault) == 2


# Retired


def test_a_retired_record_is_read_and_no_longer_written(world: World, vault: Vault) -> None:
    """Failing means that after a move two computers hold records that part ways."""
    patient_uid = add_patient(vault)
    visit = sign_visit(vault, world.signer(), patient_uid)
    draft = begin_and_answer(vault, patient_uid)
    retire(vault, "the new computer")
    head = vault.head
    vault.close()
    slots = {name: (world.folder / name).read_bytes() for name in (FIRST, SECOND)}
    with world.unlock() as old:
        assert old.retired
        assert patients.read_chart(old, patient_uid).details.family == "Doe"
        assert search.find_patients(old, "doe").rows
        assert visits.versions(old, visit)[0].body
        assert drafts.load(old, draft.visit_uid, the_form()) == draft
        assert verify(old).ok
        acts: list[Callable[[], object]] = [
            lambda: add_patient(old, "New"),
            lambda: patients.change(old, patient_uid, PatientDetails("Other"), uid()),
            lambda: drafts.save(old, draft, draft.answers, "gait"),
            lambda: sign(old, world.signer(), draft),
            lambda: visits.addendum(old, world.signer(), visit, "Text.", uid()),
            lambda: clinicians.add(old, "Dr New", NEW, uid(), FLOOR),
            lambda: clinicians.change_passphrase(old, SECRETS[ROE], NEW, FLOOR),
            lambda: retire(old),
        ]
        for act in acts:
            assert refused(act) == "record.retired"
        assert trail.note(old, "report-printed", patient_uid, visit=visit) == head  # it can be printed
        assert old.head == head
    assert {name: (world.folder / name).read_bytes() for name in (FIRST, SECOND)} == slots
    assert trail.PAPERS  # what was printed before is still listed
    with world.unlock() as old:
        assert trail.entries(old, limit=1)[0].event == "record-retired"
