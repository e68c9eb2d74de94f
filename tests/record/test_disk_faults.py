"""A disk that refuses: said in a clinician's words, and never called damage when nobody can know."""

from __future__ import annotations

from errno import EIO
from pathlib import Path
from threading import RLock

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import backup, opening
from footdrop_desktop.record.place import refuse_unsafe
from tests.record.world import World


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
