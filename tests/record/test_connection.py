"""The order of opening: what is set too late does not hold."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.connection import connect

KEY = os.urandom(32)


def made(folder: Path) -> Path:
    path = folder / "vault.db"
    connection = connect(path, KEY, create=True)
    connection.execute("CREATE TABLE one (number INTEGER)")
    connection.close()
    return path


def test_no_shared_memory_file_is_ever_made(tmp_path: Path) -> None:
    """With one, a full disk ends the whole process at the next opening (SIGBUS)."""
    path = made(tmp_path)
    connection = connect(path, KEY)
    connection.execute("INSERT INTO one VALUES (1)")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["vault.db", "vault.db-wal"]
    connection.close()


def test_every_setting_that_durability_rests_on_is_read_back(tmp_path: Path) -> None:
    connection = connect(made(tmp_path), KEY)
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "locking_mode": "exclusive",
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "mmap_size": 0,
    }
    found = {}
    for name in wanted:
        row = connection.execute(f"PRAGMA {name}").fetchone()
        found[name] = 0 if row is None else row[0]
    connection.close()
    assert found == wanted


def test_a_second_connection_is_not_let_in(tmp_path: Path) -> None:
    path = made(tmp_path)
    first = connect(path, KEY)
    with pytest.raises(UserError) as refused:
        connect(path, KEY)
    assert refused.value.key == "record.busy"
    first.close()


def test_another_key_does_not_open_it_and_nothing_is_made_where_nothing_is(tmp_path: Path) -> None:
    path = made(tmp_path)
    before = path.read_bytes()
    with pytest.raises(UserError) as refused:
        connect(path, os.urandom(32))
    assert refused.value.key == "vault.damaged"
    assert path.read_bytes() == before
    with pytest.raises(UserError):
        connect(tmp_path / "other.db", KEY)
    assert not (tmp_path / "other.db").exists()


def test_what_is_written_is_noise_on_the_disk(tmp_path: Path) -> None:
    """A build of SQLite without its cipher would take the key and write in plain sight."""
    path = made(tmp_path)
    connection = connect(path, KEY)
    connection.execute("CREATE TABLE word (text TEXT)")
    connection.execute("INSERT INTO word VALUES (?)", ("Zzyzxcanary " * 500,))
    connection.close()
    data = path.read_bytes()
    assert b"Zzyzxcanary" not in data
    assert not data.startswith(b"SQLite format 3")
