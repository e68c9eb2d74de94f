"""Files are written whole or not at all; what was there before stays until then."""

from __future__ import annotations

import hashlib
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.files import (
    BLOCK,
    atomic_write,
    clear_leftovers,
    copy_durably,
    replace_patiently,
    sync_folder,
    unfinished_name,
)

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="permissions and pipes are those of POSIX")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_files_are_written_and_replaced(tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.pdf"
    old.write_bytes(b"before, and longer")
    atomic_write({old: b"after", new: b"\x00\xff"})
    assert (old.read_bytes(), new.read_bytes()) == (b"after", b"\x00\xff")
    assert names(tmp_path) == ["new.pdf", "old.json"]


def test_nothing_to_write_is_no_fault(tmp_path: Path) -> None:
    atomic_write({})
    assert names(tmp_path) == []


def test_if_one_cannot_be_written_no_file_changes(tmp_path: Path) -> None:
    """A new PDF beside an old JSON would be two different exams."""
    kept = tmp_path / "kept.json"
    kept.write_bytes(b"before")
    with pytest.raises(UserError) as caught:
        atomic_write({kept: b"after", tmp_path / "missing" / "report.pdf": b"pdf"})
    assert caught.value.key == "output.not-written"
    assert "report.pdf" in caught.value.params["name"]
    assert kept.read_bytes() == b"before"
    assert names(tmp_path) == ["kept.json"]


def test_a_folder_is_no_place_for_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "out.json"
    folder.mkdir()
    with pytest.raises(UserError) as caught:
        atomic_write({tmp_path / "first.json": b"x", folder: b"x"})
    assert caught.value.key == "output.not-written"
    assert names(tmp_path) == ["out.json"]


@POSIX
def test_a_link_into_a_missing_folder_leaves_nothing_behind(tmp_path: Path) -> None:
    """The finished neighbour of the first file is taken away again."""
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    second.symlink_to(tmp_path / "new" / "b.json")
    with pytest.raises(UserError):
        atomic_write({first: b"x", second: b"y"})
    assert names(tmp_path) == ["b.json"]


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(UserError) as caught:
        atomic_write({tmp_path / "a.json": b"x"})
    tmp_path.chmod(0o700)
    assert caught.value.params["why"] == "Permission denied"


@POSIX
def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.json", tmp_path / "link.json"
    target.write_bytes(b"before")
    link.symlink_to(target)
    atomic_write({link: b"after"})
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
    atomic_write({pipe: b"through"})
    reader.join(timeout=10)
    assert got == [b"through"]
    assert pipe.is_fifo()
    assert names(tmp_path) == ["pipe"]


@POSIX
def test_a_file_is_for_its_owner_only(tmp_path: Path) -> None:
    """A report in a folder that others may read must not be read by them."""
    new, wide = tmp_path / "new.pdf", tmp_path / "wide.pdf"
    wide.write_bytes(b"before")
    wide.chmod(0o644)
    before = os.umask(0)
    try:
        atomic_write({new: b"x", wide: b"y"})
    finally:
        os.umask(before)
    assert [stat.S_IMODE(path.stat().st_mode) for path in (new, wide)] == [0o600, 0o600]


def test_the_longest_name_is_written(tmp_path: Path) -> None:
    """A neighbour with a longer name than its target would not fit the file system."""
    path = tmp_path / ("ά" * 125 + ".json")
    atomic_write({path: b"x"})
    assert path.read_bytes() == b"x"


WRITE_FOR_EVER = """
import sys
from pathlib import Path
from footdrop_desktop.record.files import atomic_write
first, second = Path(sys.argv[1]) / "a", Path(sys.argv[1]) / "b"
print("ready", flush=True)
size = 0
while True:
    size = (size + 1) % 50
    atomic_write({first: b"%d" % size * 20_000, second: b"%d" % size * 20_000})
"""


def test_a_killed_process_leaves_whole_files_and_names_that_are_known(tmp_path: Path) -> None:
    """A stub of a key file would lock everybody out."""
    (tmp_path / "mine.part").write_bytes(b"kept")
    (tmp_path / ".hidden").write_bytes(b"kept")
    for _ in range(4):
        for path in (tmp_path / "a", tmp_path / "b"):
            path.unlink(missing_ok=True)
        with subprocess.Popen(
            [sys.executable, "-c", WRITE_FOR_EVER, str(tmp_path)], stdout=subprocess.PIPE
        ) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            while not (tmp_path / "b").exists():
                assert writer.poll() is None
            writer.kill()
        for name in ("a", "b"):
            data = (tmp_path / name).read_bytes()
            number = data[: len(data) // 20_000]
            assert data == number * 20_000
        left = [name for name in names(tmp_path) if name.startswith(".") and name.endswith(".part")]
        assert clear_leftovers(tmp_path) == len(left)
        assert names(tmp_path) == [".hidden", "a", "b", "mine.part"]


# What a viewer or a virus scanner holds


def busy(times: int) -> Callable[[Path, Path], None]:
    """A replace that is refused ``times`` times."""
    left = iter(range(times))

    def replace(source: Path, target: Path) -> None:
        if next(left, None) is not None:
            raise PermissionError(13, "held by a viewer")
        source.replace(target)

    return replace


def test_a_file_that_is_held_for_a_moment_is_replaced(tmp_path: Path) -> None:
    source, target = tmp_path / "new", tmp_path / "old"
    source.write_bytes(b"after")
    replace_patiently(source, target, tries=3, replace=busy(2))
    assert target.read_bytes() == b"after"


def test_a_file_that_stays_held_is_told(tmp_path: Path) -> None:
    (tmp_path / "new").write_bytes(b"after")
    with pytest.raises(PermissionError):
        replace_patiently(tmp_path / "new", tmp_path / "old", tries=3, replace=busy(3))
    assert names(tmp_path) == ["new"]


# Copies


@pytest.mark.parametrize("size", [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK])
def test_a_copy_is_the_same_and_says_its_digest(tmp_path: Path, size: int) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    data = (b"0123456789abcdef" * (size // 16 + 1))[:size]
    source.write_bytes(data)
    target.write_bytes(b"before")
    assert copy_durably(source, target) == hashlib.sha256(data).hexdigest()
    assert target.read_bytes() == source.read_bytes() == data
    assert names(tmp_path) == ["a", "b"]


@POSIX
def test_a_copy_is_for_its_owner_only(tmp_path: Path) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(b"x")
    source.chmod(0o644)
    copy_durably(source, target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_source_that_is_missing_leaves_the_target_alone(tmp_path: Path) -> None:
    target = tmp_path / "b"
    target.write_bytes(b"before")
    with pytest.raises(UserError) as caught:
        copy_durably(tmp_path / "a", target)
    assert caught.value.key == "input.unreadable"
    assert caught.value.params["name"].endswith("a")
    assert target.read_bytes() == b"before"
    assert names(tmp_path) == ["b"]


def test_a_target_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    source = tmp_path / "a"
    source.write_bytes(b"x")
    with pytest.raises(UserError) as caught:
        copy_durably(source, tmp_path / "missing" / "b")
    assert caught.value.key == "output.not-written"
    assert caught.value.params["name"].endswith("b")


@POSIX
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to write to")
def test_a_full_disk_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        atomic_write({Path("/dev/full"): b"x"})
    assert caught.value.key == "output.not-written"
    assert caught.value.params["why"] == "No space left on device"


# Leftovers


def test_only_what_is_unfinished_is_cleared(tmp_path: Path) -> None:
    """A patient's own file that ends in .part is nobody's leftover."""
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "backup.db").write_bytes(b"x")
    unfinished_name(tmp_path / "backup.db").write_bytes(b"half")
    folder = unfinished_name(tmp_path / "bundle")
    folder.mkdir()
    (folder / "half.db").write_bytes(b"half")
    (tmp_path / "letter.part").write_bytes(b"x")
    assert clear_leftovers(tmp_path) == 2
    assert names(tmp_path) == ["kept", "letter.part"]
    assert names(kept) == ["backup.db"]


@POSIX
def test_a_link_among_the_leftovers_is_not_followed(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "visit.db").write_bytes(b"x")
    unfinished_name(tmp_path / "x").symlink_to(kept)
    assert clear_leftovers(tmp_path) == 1
    assert names(kept) == ["visit.db"]


def test_a_folder_that_is_not_there_has_no_leftovers(tmp_path: Path) -> None:
    assert clear_leftovers(tmp_path / "missing") == 0


def test_unfinished_names_are_new_each_time(tmp_path: Path) -> None:
    first, second = (unfinished_name(tmp_path / "backup.db") for _ in range(2))
    assert first != second
    assert first.parent == tmp_path
    assert first.name.startswith(".backup.db.")
    assert first.suffix == ".part"


def test_a_folder_is_synced_and_a_missing_one_is_told(tmp_path: Path) -> None:
    sync_folder(tmp_path)
    if sys.platform != "win32":
        with pytest.raises(FileNotFoundError):
            sync_folder(tmp_path / "missing")
