"""Where a record may lie: on a disk of this computer, writable, in no synced folder, open once.

A network drive or a synced folder damages a database that is written to (sqlite.org/howtocorrupt.html,
sections 2.1 and 1.2), and a second program that writes does so too.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from errno import EDQUOT, ENOSPC
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from types import TracebackType
from typing import Final, Self

from filelock import FileLock, Timeout

from footdrop_desktop.errors import UserError
from footdrop_desktop.form.strict_json import parse_json
from footdrop_desktop.record.files import PREFIX, SUFFIX, atomic_write

LOW_SPACE: Final = 200_000_000
"""Bytes; with less, or with less than three times the database, saving and backups may soon fail."""

LOCK: Final = "in-use.lock"
HOLDER: Final = "in-use.json"

REMOTE: Final = "remote"
"""What a network drive of Windows is called here, whatever its file system."""

NETWORK: Final = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afpfs", "webdav", "ftp", REMOTE),
        *("afs", "coda", "ceph", "glusterfs", "lustre", "beegfs", "gpfs", "orangefs", "ocfs2", "gfs2"),
        *("9p", "vboxsf", "vmhgfs", "prl_fs", "fuse", "fuseblk", "macfuse", "osxfuse", "davfs", "davfs2"),
    }
)
"""File systems of a network, of a virtual machine's host, or of a program (FUSE); ``fuse.*`` is too."""

_FUSE: Final = "fuse."
_DRIVE_REMOTE: Final = 4
_MOUNTINFO: Final = Path("/proc/self/mountinfo")
_MOUNTINFO_POINT: Final = 4
_OCTAL: Final = re.compile(r"\\([0-7]{3})")
_MOUNT_LINE: Final = re.compile(r".* on (/.*) \(([^,)]+)[^()]*\)")
_CUT: Final = r"(?: ?[-–(].*)?"

_SYNCED: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), service)
    for pattern, service in (
        (f"onedrive{_CUT}", "OneDrive"),
        (f"dropbox{_CUT}", "Dropbox"),
        (r"mobile documents|icloud ?drive|com~apple~clouddocs", "iCloud"),
        (r"nextcloud\d*", "Nextcloud"),
        (r"owncloud\d*", "ownCloud"),
        (f"(?:google ?drive|my drive){_CUT}|(?:google )?drive file stream", "Google Drive"),
        (r"pcloud ?(?:drive|sync)?", "pCloud"),
        (f"(?-i:Box)(?: sync)?{_CUT}", "Box"),
        (r"(?-i:MEGA)|megasync.*", "MEGA"),
        (r"seafile|seadrive", "Seafile"),
        (r"syncthing", "Syncthing"),
        (f"proton ?drive{_CUT}", "Proton Drive"),
        (r"synology ?drive", "Synology Drive"),
        (r"yandex\.?disk", "Yandex Disk"),
        (r"magentacloud", "MagentaCLOUD"),
        (r"tresorit.*", "Tresorit"),
        (r"creative cloud files.*", "Creative Cloud"),
        (r"cloudstorage", "CloudStorage"),
    )
)
"""Names of folders that a service syncs. macOS keeps most of them in CloudStorage."""

_MARKS: Final = (
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".sync_*.db", "Nextcloud"),
    ("._sync_*.db", "ownCloud"),
    (".tmp.driveupload", "Google Drive"),
)
"""What a service leaves in the top folder that it syncs, whatever that folder is called."""


def filesystem_type(folder: Path) -> str | None:
    """Return what the system calls the file system under ``folder``, which exists; ``None`` if unknown."""
    if sys.platform == "win32":
        import ctypes

        found = type_on_windows(folder, ctypes.windll.kernel32.GetDriveTypeW)
    elif sys.platform == "darwin":
        found = None
        with suppress(OSError, subprocess.SubprocessError):
            ran = subprocess.run(["/sbin/mount"], capture_output=True, check=True, timeout=10)
            found = type_in_mount(os.fsdecode(ran.stdout), folder)
    else:
        found = None
        with suppress(OSError):
            found = type_in_mountinfo(os.fsdecode(_MOUNTINFO.read_bytes()), folder)
    return found


def type_in_mountinfo(text: str, folder: PurePath) -> str | None:
    """Return the file system of ``folder`` by Linux's ``/proc/self/mountinfo`` (proc(5))."""
    mounts = []
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        fields, kind = before.split(" "), after.partition(" ")[0]
        if len(fields) > _MOUNTINFO_POINT and kind:
            point = _OCTAL.sub(lambda found: chr(int(found[1], 8)), fields[_MOUNTINFO_POINT])
            mounts.append((point, kind))
    return _deepest(mounts, folder.as_posix())


def type_in_mount(text: str, folder: PurePath) -> str | None:
    """Return the file system of ``folder`` by what macOS's ``mount`` prints; case does not matter."""
    found = (_MOUNT_LINE.fullmatch(line) for line in text.splitlines())
    mounts = [(match[1].casefold(), match[2]) for match in found if match is not None]
    return _deepest(mounts, folder.as_posix().casefold())


def type_on_windows(folder: PurePath, drive_type: Callable[[str], int]) -> str | None:
    r"""Return ``remote`` for a network drive or a path like ``\\server\share``, else ``None``."""
    drive = PureWindowsPath(folder).drive
    plain = drive.removeprefix("\\\\?\\")
    if plain.startswith("\\\\") or plain.upper().startswith("UNC\\"):
        return REMOTE
    return REMOTE if drive_type(plain + "\\") == _DRIVE_REMOTE else None


def refuse_unsafe(folder: Path, type_of: Callable[[Path], str | None] = filesystem_type) -> None:
    """Raise ``UserError`` if ``folder`` is on a network drive or in a synced folder.

    Links are followed. A folder that does not exist yet is judged by the nearest one that does. A
    file system that is not known is accepted.
    """
    real, existing = _real(folder)
    service = _service(folder, real, existing)
    if service is not None:
        raise UserError("place.synced", name=folder, service=service)
    kind = type_of(existing)
    if kind is not None and (kind.lower() in NETWORK or kind.startswith(_FUSE)):
        raise UserError("place.network", name=folder, kind=kind)


def refuse_unwritable(folder: Path) -> None:
    """Raise ``UserError`` if no file can be made in ``folder``, or in the nearest folder that exists.

    A file is really made and removed: rights do not say it all. A full disk is no reason to refuse;
    what it holds can be read.
    """
    _, existing = _real(folder)
    try:
        handle, name = tempfile.mkstemp(prefix=f"{PREFIX}test.", suffix=SUFFIX, dir=existing)
        os.close(handle)
        Path(name).unlink(missing_ok=True)  # another process that opens the record may clear it away
    except OSError as error:
        if error.errno not in {ENOSPC, EDQUOT}:
            raise UserError("place.read-only", name=folder) from error


def free_bytes(folder: Path) -> int:
    """Return how many bytes this user may still write to the disk of ``folder``."""
    _, existing = _real(folder)
    try:
        return shutil.disk_usage(existing).free
    except OSError as error:
        raise UserError("input.unreadable", name=folder, why=error.strerror or error) from error


def is_low(folder: Path, database_bytes: int) -> bool:
    """Say whether space runs low for a database of this size; see ``LOW_SPACE``."""
    return free_bytes(folder) < max(LOW_SPACE, 3 * database_bytes)


class InstanceLock:
    """The mark that a record is open here; there is one at a time.

    The system holds the lock and lets go of it when the process ends, however it ends, so a lock
    is never old. Who holds it stands beside it, in words for the second one to come.
    """

    def __init__(self, folder: Path, owner: Mapping[str, str | int]) -> None:
        """Take the lock of ``folder``; ``owner`` is ``user``, ``host``, ``since`` (ISO text), ``pid``.

        Raises ``UserError`` if another program holds it, and if there can be no lock in ``folder``.
        The ``pid`` may be left out: it is this process's.
        """
        self._folder = folder
        self._owner = {"pid": os.getpid(), **owner}
        self._lock = FileLock(
            folder / LOCK, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False
        )
        try:
            self._lock.acquire()
        except Timeout as error:
            raise _in_use(folder) from error
        except OSError as error:
            raise UserError("place.read-only", name=folder) from error
        self._tell()

    def __enter__(self) -> Self:
        """Return the lock, taken."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of the lock."""
        self.release()

    def name_user(self, user: str) -> None:
        """Tell others that it is ``user`` who has the record open."""
        self._owner["user"] = user
        self._tell()

    def release(self) -> None:
        """Let go of the lock; a second time does nothing."""
        if self._lock.is_locked:
            with suppress(OSError):
                (self._folder / HOLDER).unlink(missing_ok=True)
            self._lock.release()

    def _tell(self) -> None:
        """Write who holds the lock; on a full disk nobody is named, and nobody is named wrongly."""
        path = self._folder / HOLDER
        try:
            atomic_write({path: json.dumps(self._owner, sort_keys=True).encode() + b"\n"})
        except UserError:
            with suppress(OSError):
                path.unlink(missing_ok=True)


def _in_use(folder: Path) -> UserError:
    found: object = None
    with suppress(OSError, UserError):
        found = parse_json((folder / HOLDER).read_bytes(), HOLDER)
    holder = found if isinstance(found, dict) else {}
    user, host, since = (str(holder.get(name) or "?") for name in ("user", "host", "since"))
    return UserError("place.in-use", user=user, host=host, since=since[:16].replace("T", " "))


def _real(folder: Path) -> tuple[Path, Path]:
    """Return ``folder`` with links followed, and the nearest folder above or at it that exists."""
    try:
        real = folder.resolve()
        existing = next((path for path in (real, *real.parents) if path.exists()), real)
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle, until Python 3.13
        raise UserError("input.unreadable", name=folder, why=error) from error
    return real, existing


def _service(folder: Path, real: Path, existing: Path) -> str | None:
    """Return the service that syncs ``folder``, by the names on its way or what lies there."""
    parts = dict.fromkeys((*folder.absolute().parts, *real.parts))
    for pattern, service in _SYNCED:
        if any(pattern.fullmatch(part) for part in parts):
            return service
    for above in (existing, *existing.parents):
        for mark, service in _MARKS:
            with suppress(OSError):  # a folder that cannot be listed
                if next(above.glob(mark), None) is not None:
                    return service
    return None


def _deepest(mounts: Iterable[tuple[str, str]], folder: str) -> str | None:
    """Return the file system mounted last at the deepest point at or above ``folder``."""
    above = [
        (len(PurePosixPath(point).parts), kind)
        for point, kind in mounts
        if PurePosixPath(folder).is_relative_to(point)
    ]
    deepest = max((depth for depth, _ in above), default=0)
    return next((kind for depth, kind in reversed(above) if depth == deepest), None)
