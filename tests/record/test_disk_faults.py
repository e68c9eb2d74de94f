"""A disk that refuses: said in a clinician's words, and never called damage when nobody can know."""

from __future__ import annotations

import tempfile
from errno import EIO
from pathlib import Path
from threading import RLock

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import backup, clinicians, opening, patients, trail
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.place import refuse_unsafe, refuse_unwritable
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.verify import verify
from tests.record.world import ROE, SECRETS, World, add_patient


def test_a_record_below_folders_that_cannot_be_listed_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(EIO, "Input/output error")

    monkeypatch.setattr(Path, "glob", refuse)
    refuse_unsafe(tmp_path)


def test_a_backup_that_cannot_be_begun_is_told_in_words(world: World, tmp_path: Path) -> None:
    with world.enter() as vault, pytest.raises(UserError) as refused:
        backup._copy(vault.connection, vault.access, tmp_path / "gone" / "vault.db", lambda *_: None, RLock())
    assert refused.value.key == "record.not-reached"


@pytest.mark.parametrize(
    ("why", "key"),
    [("disk I/O error", "record.not-reached"), ("database disk image is malformed", "vault.damaged")],
)
def test_only_what_was_read_can_be_damaged(tmp_path: Path, why: str, key: str) -> None:
    assert opening._fault(tmp_path, why).key == key


def test_a_full_disk_can_be_read_and_who_read_it_is_written_once_there_is_space(world: World) -> None:
    with world.enter() as vault:
        patient = _fill(vault)
        with pytest.raises(UserError) as refused:
            add_patient(vault, notes="x" * 20_000)
        assert refused.value.key == "record.disk-full"
        before = vault.head
        patients.read_chart(vault, patient)
        assert vault.head == before
        vault.connection.execute("PRAGMA max_page_count = 100000")
        add_patient(vault, "Roe")
        assert not vault.warnings
        events = [entry.event for entry in trail.entries(vault)]
        assert events[:4] == ["patient-added", "chart-read", "chart-read", "chart-read"]
        assert verify(vault).ok


def test_what_has_the_name_of_a_backup_is_whole_while_it_is_removed(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world.enter() as vault:
        made = [backup.make(vault).folder for _ in range(backup.NEWEST)]
        monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)  # it is killed there
        backup.make(vault)
    names = [path.name for path in (world.folder / backup.FOLDER).iterdir() if not path.name.startswith(".")]
    assert made[0].name not in names
    assert len(names) == backup.NEWEST
    monkeypatch.undo()
    world.enter().close()
    assert not list((world.folder / backup.FOLDER).glob(".*"))


@pytest.mark.parametrize("page", range(6))
def test_a_page_that_is_not_what_was_written_is_called_damage(world: World, page: int) -> None:
    path = world.folder / "vault.db"
    data = bytearray(path.read_bytes())
    data[page * 4096 + 700] ^= 1
    path.write_bytes(data)
    with pytest.raises(UserError) as refused:
        world.enter()
    assert refused.value.key == "vault.damaged"
    assert path.read_bytes() == data


def test_a_passphrase_that_was_changed_is_not_told_as_refused_because_the_audit_could_not_be_written(
    world: World,
) -> None:
    new = "cobalt ferry mitten walnut ten"
    with world.unlock() as vault:
        patient = _fill(vault)
        clinicians.change_passphrase(vault, SECRETS[ROE], new, FLOOR)
        clinicians.signer(vault, new)
        assert [warning.key for warning in vault.warnings] == ["record.disk-full"]
        vault.connection.execute("PRAGMA max_page_count = 100000")
        patients.read_chart(vault, patient)
        assert "passphrase-changed" in [entry.event for entry in trail.entries(vault)]
        assert backup.make(vault).verified
    with opening.unlock(world.folder, world.template.uids[ROE], new, world.workplace) as vault:
        assert verify(vault).ok


def _fill(vault: Vault) -> str:
    """Let the database not grow any more, and read charts until it would have to."""
    patient = add_patient(vault)
    pages = vault.connection.execute("PRAGMA page_count").fetchone()[0]
    vault.connection.execute(f"PRAGMA max_page_count = {pages}")
    while not any(warning.key == "record.disk-full" for warning in vault.warnings):
        assert patients.read_chart(vault, patient).patient_uid == patient
    return patient


def test_a_folder_is_writable_though_another_process_clears_the_trial_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = tempfile.mkstemp

    def made_and_cleared(prefix: str, suffix: str, dir: Path) -> tuple[int, str]:  # noqa: A002 - its name
        handle, name = make(prefix=prefix, suffix=suffix, dir=dir)
        Path(name).unlink()
        return handle, name

    monkeypatch.setattr(tempfile, "mkstemp", made_and_cleared)
    refuse_unwritable(tmp_path)
