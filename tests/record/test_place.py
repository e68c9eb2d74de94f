"""A record lies where it keeps, and is open once."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.place import (
    HOLDER,
    LOCK,
    LOW_SPACE,
    NETWORK,
    REMOTE,
    InstanceLock,
    filesystem_type,
    free_bytes,
    is_low,
    refuse_unsafe,
    refuse_unwritable,
    type_in_mount,
    type_in_mountinfo,
    type_on_windows,
)

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="mounts are those of Linux")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="links need a right on Windows")

OWNER = {"user": "Anna Müller", "host": "ward-3", "since": "2026-11-24T08:00:12+01:00"}


def refused(folder: Path, kind: str | None = "ext4") -> UserError:
    with pytest.raises(UserError) as caught:
        refuse_unsafe(folder, lambda _: kind)
    return caught.value


# File systems

MOUNTINFO = r"""
21 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
22 21 0:5 / /proc rw - proc proc rw
30 21 8:3 / /home rw,relatime shared:2 master:7 - btrfs /dev/sda3 rw,subvol=/home
31 30 0:40 / /home/anna/share rw - cifs //server/share rw,vers=3.1
32 30 0:41 / /home/anna/my\040share rw - nfs4 server:/x rw
33 31 8:4 / /home/anna/share/local rw - xfs /dev/sdb1 rw
34 21 0:42 / /mnt/over rw - nfs server:/y rw
35 34 8:5 / /mnt/over rw - ext4 /dev/sdc1 rw
36 30 0:43 / /home/anna/Remote rw - fuse.sshfs anna@server: rw
37 30 0:44 / /home/anna/back\134slash rw - fuseblk /dev/sdd1 rw
nonsense
38 30 0:45 / - - -
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/", "ext4"),
        ("/var/lib", "ext4"),
        ("/home/anna", "btrfs"),
        ("/home/anna/shared", "btrfs"),
        ("/home/anna/share", "cifs"),
        ("/home/anna/share/record", "cifs"),
        ("/home/anna/share/local/record", "xfs"),
        ("/home/anna/my share/record", "nfs4"),
        ("/mnt/over/record", "ext4"),
        ("/home/anna/Remote/x", "fuse.sshfs"),
        ("/home/anna/back\\slash/x", "fuseblk"),
    ],
)
def test_linux_says_what_a_folder_lies_on(folder: str, kind: str) -> None:
    """The deepest mount counts, and of two at one place the later one."""
    assert type_in_mountinfo(MOUNTINFO, PurePosixPath(folder)) == kind


def test_no_mounts_say_nothing() -> None:
    assert type_in_mountinfo("", PurePosixPath("/home")) is None
    assert type_in_mount("", PurePosixPath("/Users")) is None


MOUNT = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
devfs on /dev (devfs, local, nobrowse)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse, protect, root data)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
//anna@server/share on /Volumes/Ward (3) (smbfs, nodev, nosuid, mounted by anna)
server:/x on /Volumes/on call (nfs)
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/Users/anna", "apfs"),
        ("/Volumes/Ward (3)/record", "smbfs"),
        ("/volumes/ward (3)/record", "smbfs"),
        ("/Volumes/on call/x", "nfs"),
    ],
)
def test_macos_says_what_a_folder_lies_on(folder: str, kind: str) -> None:
    assert type_in_mount(MOUNT, PurePosixPath(folder)) == kind


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        (r"C:\Users\anna\record", None),
        (r"\\?\C:\Users\anna\record", None),
        (r"Z:\record", REMOTE),
        (r"\\?\Z:\record", REMOTE),
        (r"\\server\share\record", REMOTE),
        (r"\\?\UNC\server\share\record", REMOTE),
        (r"\\wsl.localhost\Debian\home", REMOTE),
    ],
)
def test_windows_says_whether_a_drive_is_of_the_network(folder: str, kind: str | None) -> None:
    drives = {"C:\\": 3, "Z:\\": 4}
    assert type_on_windows(PureWindowsPath(folder), drives.__getitem__) == kind


@pytest.mark.parametrize("kind", [*sorted(NETWORK), "fuse.sshfs", "fuse.rclone", "CIFS"])
def test_a_network_drive_is_refused(tmp_path: Path, kind: str) -> None:
    error = refused(tmp_path / "record", kind)
    assert error.key == "place.network"
    assert error.params["kind"] == kind


@pytest.mark.parametrize(
    "kind", ["ext4", "btrfs", "xfs", "zfs", "apfs", "hfs", "tmpfs", "overlay", "fusectl", None]
)
def test_a_disk_of_this_computer_is_accepted(tmp_path: Path, kind: str | None) -> None:
    refuse_unsafe(tmp_path / "record", lambda _: kind)


def test_this_computer_is_asked(tmp_path: Path) -> None:
    refuse_unsafe(tmp_path)
    if sys.platform == "linux":
        assert filesystem_type(Path("/proc")) == "proc"


def test_a_folder_that_does_not_exist_yet_is_judged_by_the_one_that_does(tmp_path: Path) -> None:
    asked: list[Path] = []

    def kind(path: Path) -> str:
        asked.append(path)
        return "ext4"

    refuse_unsafe(tmp_path / "new" / "record", kind)
    assert asked == [tmp_path.resolve()]


@POSIX
def test_links_are_followed(tmp_path: Path) -> None:
    target = tmp_path / "share"
    target.mkdir()
    (tmp_path / "link").symlink_to(target)
    asked: list[Path] = []

    def kind(path: Path) -> str:
        asked.append(path)
        return "nfs"

    with pytest.raises(UserError):
        refuse_unsafe(tmp_path / "link" / "record", kind)
    assert asked == [target.resolve()]


@POSIX
def test_links_in_a_circle_are_told(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert refused(tmp_path / "a" / "record").key == "input.unreadable"


# Synced folders


@pytest.mark.parametrize(
    ("name", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("onedrive", "OneDrive"),
        ("OneDrive - Klinik am Fluss", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Mobile Documents", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("iCloud Drive", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("Nextcloud2", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("Google Drive", "Google Drive"),
        ("My Drive", "Google Drive"),
        ("My Drive (anna@example.org)", "Google Drive"),
        ("pCloudDrive", "pCloud"),
        ("pCloud Drive", "pCloud"),
        ("Box", "Box"),
        ("Box Sync", "Box"),
        ("CloudStorage/GoogleDrive-anna@example.org", "Google Drive"),
        ("CloudStorage/OneDrive-Personal", "OneDrive"),
        ("CloudStorage/Box-Box", "Box"),
        ("CloudStorage/Another-Service", "CloudStorage"),
    ],
)
def test_a_synced_folder_is_refused_by_its_name(tmp_path: Path, name: str, service: str) -> None:
    error = refused(tmp_path / name / "records" / "mine")
    assert error.key == "place.synced"
    assert error.params["service"] == service


@pytest.mark.parametrize(
    "name", ["box", "Drop box", "one drive", "Boxes", "cloud", "drive", "sync", "mega", "pclouds"]
)
def test_other_names_are_accepted(tmp_path: Path, name: str) -> None:
    refuse_unsafe(tmp_path / name / "record", lambda _: "ext4")


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox.cache", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".sync_0a1b2c.db", "Nextcloud"),
        ("._sync_0a1b2c.db", "ownCloud"),
    ],
)
def test_a_synced_folder_with_another_name_is_refused(tmp_path: Path, mark: str, service: str) -> None:
    """The name is the user's choice; what the service leaves there is not."""
    (tmp_path / "work").mkdir()
    (tmp_path / mark).mkdir()
    assert refused(tmp_path / "work" / "new").params["service"] == service


@POSIX
@pytest.mark.parametrize("kept_in", ["Dropbox", "elsewhere"])
def test_a_link_into_or_out_of_a_synced_folder_is_refused(tmp_path: Path, kept_in: str) -> None:
    """A service follows links out of its folder too."""
    linked = "elsewhere" if kept_in == "Dropbox" else "Dropbox"
    (tmp_path / kept_in).mkdir()
    (tmp_path / linked).symlink_to(tmp_path / kept_in)
    assert refused(tmp_path / linked / "record").params["service"] == "Dropbox"


# Rights and space


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A folder that not even root can write to."""
    folder = tmp_path / "read-only"
    folder.mkdir()
    mount = shutil.which("mount")
    if sys.platform != "linux" or os.geteuid() != 0 or mount is None:
        pytest.skip("only root on Linux mounts a folder read-only")
    if subprocess.run(
        [mount, "--bind", str(folder), str(folder)], capture_output=True, check=False
    ).returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        subprocess.run([mount, "-o", "remount,bind,ro", str(folder)], check=True)
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_read_only_folder_is_refused(read_only: Path) -> None:
    for folder in (read_only, read_only / "new"):
        with pytest.raises(UserError) as caught:
            refuse_unwritable(folder)
        assert caught.value.key == "place.read-only"
    with pytest.raises(UserError) as caught:
        InstanceLock(read_only, OWNER)
    assert caught.value.key == "place.read-only"


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_the_right_to_write_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(UserError) as caught:
        refuse_unwritable(tmp_path)
    tmp_path.chmod(0o700)
    assert caught.value.key == "place.read-only"


def test_a_folder_that_can_be_written_to_is_left_as_it_was(tmp_path: Path) -> None:
    refuse_unwritable(tmp_path)
    refuse_unwritable(tmp_path / "new" / "record")
    assert list(tmp_path.iterdir()) == []


def test_space_is_that_of_the_disk(tmp_path: Path) -> None:
    free = free_bytes(tmp_path)
    assert abs(free_bytes(tmp_path / "new" / "record") - free) < 100_000_000
    assert free == pytest.approx(shutil.disk_usage(tmp_path).free, rel=0.05)


def test_space_is_low_below_three_databases(tmp_path: Path) -> None:
    free = free_bytes(tmp_path)
    if free < 2 * LOW_SPACE:
        pytest.skip("this disk is low itself")
    assert not is_low(tmp_path, 0)
    assert not is_low(tmp_path, free // 4)
    assert is_low(tmp_path, free // 2)


@pytest.fixture
def little_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB."""
    folder = tmp_path / "little"
    folder.mkdir()
    mount = shutil.which("mount")
    if sys.platform != "linux" or os.geteuid() != 0 or mount is None:
        pytest.skip("only root on Linux mounts a disk")
    made = subprocess.run([mount, "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], check=False)
    if made.returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_still_opens(little_disk: Path) -> None:
    """What it holds can be read; a lock that names nobody is better than one that names the last one."""
    (little_disk / LOCK).touch()
    (little_disk / HOLDER).write_text('{"user": "the last one"}')
    assert is_low(little_disk, 0)
    with pytest.raises(OSError, match="space"):
        (little_disk / "big").write_bytes(bytes(2_000_000))
    refuse_unwritable(little_disk)
    with InstanceLock(little_disk, OWNER):
        assert taken(little_disk) == {"user": "?", "host": "?", "since": "?"}


# One at a time


def taken(folder: Path) -> dict[str, str]:
    """What somebody is told who comes second."""
    with pytest.raises(UserError) as caught:
        InstanceLock(folder, {"user": "second", "host": "x", "since": "y"})
    assert caught.value.key == "place.in-use"
    return caught.value.params


def test_the_second_one_is_told_who_came_first(tmp_path: Path) -> None:
    with InstanceLock(tmp_path, OWNER):
        assert taken(tmp_path) == {"user": "Anna Müller", "host": "ward-3", "since": "2026-11-24 08:00"}
        kept = json.loads((tmp_path / HOLDER).read_text("utf-8"))
        assert kept == {**OWNER, "pid": os.getpid()}


def test_the_one_who_signs_in_is_named(tmp_path: Path) -> None:
    with InstanceLock(tmp_path, {**OWNER, "user": "", "pid": 7}) as lock:
        assert taken(tmp_path)["user"] == "?"
        lock.name_user("Ben")
        assert taken(tmp_path)["user"] == "Ben"
        assert json.loads((tmp_path / HOLDER).read_text("utf-8"))["pid"] == 7


def test_a_lock_that_was_let_go_is_free(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path, OWNER)
    lock.release()
    assert not (tmp_path / HOLDER).exists()
    with InstanceLock(tmp_path, OWNER):
        lock.release()
        assert taken(tmp_path)["user"] == "Anna Müller"


def test_an_error_lets_go_of_the_lock(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="inside"), InstanceLock(tmp_path, OWNER):
        raise ValueError("inside")
    InstanceLock(tmp_path, OWNER).release()


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"\xff", b'{"user": null}', b'{"user": ["x"], "x": 1e9}'])
def test_a_damaged_note_says_nobody_and_breaks_nothing(tmp_path: Path, data: bytes) -> None:
    with InstanceLock(tmp_path, OWNER):
        (tmp_path / HOLDER).write_bytes(data)
        assert taken(tmp_path)["host"] == "?"


HOLD = """
import sys
from pathlib import Path
from footdrop_desktop.record.place import InstanceLock
lock = InstanceLock(Path(sys.argv[1]), {"user": "Anna", "host": "ward-3", "since": "2020-01-01T00:00:00"})
print("held", flush=True)
sys.stdin.read()
"""


def test_another_process_holds_the_lock_until_it_is_killed(tmp_path: Path) -> None:
    """However old a lock is, it holds while its process lives, and not a moment longer."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        os.utime(tmp_path / LOCK, (0, 0))
        assert taken(tmp_path) == {"user": "Anna", "host": "ward-3", "since": "2020-01-01 00:00"}
        holder.kill()
        holder.wait()
    assert (tmp_path / HOLDER).exists()
    with InstanceLock(tmp_path, OWNER):
        assert taken(tmp_path)["user"] == "Anna Müller"
