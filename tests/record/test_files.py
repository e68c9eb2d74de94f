"""Files are written whole or not at all; what was there before stays until then."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.files import write_whole

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="permissions and pipes are those of POSIX")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_files_are_written_and_replaced(tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.pdf"
    old.write_bytes(b"before, and longer")
    write_whole({old: b"after", new: b"\x00\xff"})
    assert (old.read_bytes(), new.read_bytes()) == (b"after", b"\x00\xff")
    assert names(tmp_path) == ["new.pdf", "old.json"]


def test_nothing_to_write_is_no_fault(tmp_path: Path) -> None:
    write_whole({})
    assert names(tmp_path) == []


def test_if_one_cannot_be_written_no_file_changes(tmp_path: Path) -> None:
    """A new PDF beside an old JSON would be two different exams."""
    kept = tmp_path / "kept.json"
    kept.write_bytes(b"before")
    with pytest.raises(UserError) as caught:
        write_whole({kept: b"after", tmp_path / "missing" / "report.pdf": b"pdf"})
    assert caught.value.key == "output.not-written"
    assert "report.pdf" in caught.value.params["name"]
    assert kept.read_bytes() == b"before"
    assert names(tmp_path) == ["kept.json"]


def test_a_folder_is_no_place_for_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "out.json"
    folder.mkdir()
    with pytest.raises(UserError) as caught:
        write_whole({tmp_path / "first.json": b"x", folder: b"x"})
    assert caught.value.key == "output.not-written"
    assert names(tmp_path) == ["out.json"]


@POSIX
def test_a_link_into_a_missing_folder_leaves_nothing_behind(tmp_path: Path) -> None:
    """The finished neighbour of the first file is taken away again."""
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    second.symlink_to(tmp_path / "new" / "b.json")
    with pytest.raises(UserError):
        write_whole({first: b"x", second: b"y"})
    assert names(tmp_path) == ["b.json"]


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(UserError) as caught:
        write_whole({tmp_path / "a.json": b"x"})
    tmp_path.chmod(0o700)
    assert caught.value.params["why"] == "Permission denied"


@POSIX
def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.json", tmp_path / "link.json"
    target.write_bytes(b"before")
    link.symlink_to(target)
    write_whole({link: b"after"})
    assert link.is_symlink()
    assert target.read_bytes() == b"after"


@POSIX
def test_a_pipe_is_written_to_directly(tmp_path: Path) -> None:
    """``--json /dev/stdout`` and shell pipes must not be replaced by a file."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    write_whole({pipe: b"through"})
    reader.join(timeout=10)
    assert got == [b"through"]
    assert pipe.is_fifo()
    assert names(tmp_path) == ["pipe"]
