"""Small disks of our own: to be cut from the power, and to be filled."""

from __future__ import annotations

import fcntl
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from filelock import FileLock

_SHUTDOWN: Final = 0x8004587D
"""EXT4_IOC_SHUTDOWN, _IOR('X', 125, __u32)."""
_NOLOGFLUSH: Final = struct.pack("I", 2)
"""Neither the journal nor any dirty page is written: what a power cut leaves."""

LOCK: Final = Path(tempfile.gettempdir()) / "footdrop-durability-mounts.lock"


def no_disks() -> str:
    """Return why there can be no disks of our own here; empty if there can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "only root of a Linux system can mount"
    missing = [tool for tool in ("mkfs.ext4", "mount", "umount") if shutil.which(tool) is None]
    if missing:
        return f"{', '.join(missing)} is missing"
    try:
        with tempfile.TemporaryDirectory() as place, ext4(Path(place), 8):
            return ""
    except (OSError, subprocess.CalledProcessError) as error:
        said = getattr(error, "stderr", b"") or b""
        return f"no loop device can be mounted: {said.decode(errors='replace').strip() or error}"


class Disk:
    """A file system of its own, mounted at ``point``."""

    def __init__(self, place: Path, kind: str, megabytes: int) -> None:
        self.kind, self.megabytes = kind, megabytes
        self.image, self.point = place / "disk.img", place / "disk"
        self.point.mkdir(parents=True)
        if kind == "ext4":
            with self.image.open("wb") as file:
                file.truncate(megabytes * 1024 * 1024)
            now = "lazy_itable_init=0,lazy_journal_init=0,nodiscard"
            _run("mkfs.ext4", "-q", "-F", "-m", "0", "-E", now, self.image)
        self.mount()

    def mount(self) -> None:
        with FileLock(LOCK):  # two that look for a free loop device at once take the same
            if self.kind == "ext4":
                _run("mount", "-o", "loop", self.image, self.point)
            else:
                _run("mount", "-t", "tmpfs", "-o", f"size={self.megabytes}m", "tmpfs", self.point)

    def unmount(self) -> None:
        with FileLock(LOCK):
            _run("umount", self.point)

    def cut(self) -> int:
        """Cut the power; return when (CLOCK_MONOTONIC, ns): what is acknowledged later does not count."""
        handle = os.open(self.point, os.O_RDONLY)
        try:
            at = time.monotonic_ns()
            fcntl.ioctl(handle, _SHUTDOWN, _NOLOGFLUSH)
        finally:
            os.close(handle)
        return at

    def remount(self) -> None:
        """Start anew with what the disk has."""
        self.unmount()
        self.mount()

    def fill(self) -> None:
        """Write until nothing more can be written."""
        handle = os.open(self.point / "filler", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            for size in (1024 * 1024, 4096, 512, 1):
                with suppress(OSError):
                    while True:
                        os.write(handle, b"x" * size)
            os.fsync(handle)
        finally:
            os.close(handle)

    def free(self) -> None:
        """Remove what filled it; ext4 gives blocks back with its journal."""
        (self.point / "filler").unlink()
        _run("sync", "-f", self.point)


@contextmanager
def ext4(place: Path, megabytes: int) -> Iterator[Disk]:
    """Yield a new ext4 disk in ``place``."""
    yield from _mounted(place, "ext4", megabytes)


@contextmanager
def tmpfs(place: Path, megabytes: int) -> Iterator[Disk]:
    """Yield a new disk in memory."""
    yield from _mounted(place, "tmpfs", megabytes)


def _mounted(place: Path, kind: str, megabytes: int) -> Iterator[Disk]:
    disk = Disk(place, kind, megabytes)
    try:
        yield disk
    finally:
        disk.unmount()
        disk.image.unlink(missing_ok=True)


def _run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True)
