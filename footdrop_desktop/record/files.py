"""Files written whole or not at all, and copies that were read back.

An unfinished file is a neighbour of its target, named ``.<target>.<random>.part``: a killed process
leaves nothing else behind, and ``clear_leftovers`` knows it by that name.
"""

from __future__ import annotations

import glob
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from errno import EBADF, EINVAL, ENOTSUP
from hashlib import sha256
from pathlib import Path
from typing import Final

from footdrop_desktop.errors import UserError

PREFIX: Final = "."
SUFFIX: Final = ".part"
"""How the name of every unfinished file and folder begins and ends."""

BLOCK: Final = 1024 * 1024
"""Bytes read and written at a time by a copy."""

_REPLACE_TRIES: Final = 6 if sys.platform == "win32" else 1
_REPLACE_PAUSE: Final = 0.05
_LONGEST_STEM: Final = 40
_UNKNOWN_TO_FOLDERS: Final = frozenset({EBADF, EINVAL, ENOTSUP})


def atomic_write(contents: dict[Path, bytes]) -> None:
    """Write each file through a finished, synced neighbour; ``UserError`` if one cannot be written.

    Every neighbour is complete before the first one takes its place, and the folders are synced
    after the last, so what is written when this returns survives a power cut. A file is readable
    and writable by its owner only (0600). A link is followed. Something that is no regular file
    (a pipe, a device) is written to directly.
    """
    current = Path()
    finished: list[tuple[Path, Path]] = []
    with ExitStack() as unfinished:
        try:
            for current, data in contents.items():
                if current.exists() and not current.is_file():
                    current.write_bytes(data)
                    continue
                target = current.resolve()
                handle, neighbour = unfinished.enter_context(_neighbour(target))
                with os.fdopen(handle, "wb") as file:
                    file.write(data)
                    file.flush()
                    _sync(handle)
                finished.append((neighbour, target))
            for neighbour, current in finished:
                replace_patiently(neighbour, current)
            for current in {target.parent: None for _, target in finished}:
                sync_folder(current)
        except OSError as error:
            raise UserError("output.not-written", name=current, why=error.strerror or error) from error


def write_in_parts(target: Path, parts: Iterable[bytes]) -> None:
    """Write a file part by part, whole or not at all, as ``atomic_write`` writes one of known content.

    What the making of a part raises goes on to the caller, and ``target`` is as before.
    """
    try:
        with _neighbour(target.resolve()) as (handle, neighbour):
            with os.fdopen(handle, "wb") as file:
                for part in parts:
                    file.write(part)
                file.flush()
                _sync(handle)
            replace_patiently(neighbour, target.resolve())
            sync_folder(target.resolve().parent)
    except OSError as error:
        raise UserError("output.not-written", name=target, why=error.strerror or error) from error


def copy_durably(source: Path, target: Path) -> str:
    """Copy ``source`` to ``target`` whole and synced; return the hex SHA-256 of what was written.

    The copy is read back from the disk and compared before it takes the place of ``target``, and
    is readable and writable by its owner only (0600). ``UserError`` if the source cannot be read,
    the target cannot be written, or the copy reads back differently; ``target`` is then as before.
    """
    try:
        with _neighbour(target.resolve()) as (handle, neighbour):
            written = sha256()
            with os.fdopen(handle, "wb") as file:
                for block in _blocks_of(source):
                    file.write(block)
                    written.update(block)
                file.flush()
                _sync(handle)
                _forget_cached(handle)
            if _digest(neighbour) != written.digest():
                raise UserError("place.copy-differs", name=target)
            replace_patiently(neighbour, target.resolve())
            sync_folder(target.resolve().parent)
    except OSError as error:
        raise UserError("output.not-written", name=target, why=error.strerror or error) from error
    return written.hexdigest()


def replace_patiently(
    source: Path,
    target: Path,
    *,
    tries: int = _REPLACE_TRIES,
    replace: Callable[[Path, Path], None] = os.replace,
) -> None:
    """Let ``source`` take the place of ``target``, at most 0.25 s after the first try.

    On Windows a viewer or a virus scanner may hold the target for a moment; elsewhere there is one
    try. ``PermissionError`` if the last one fails.
    """
    for left in reversed(range(tries)):
        try:
            replace(source, target)
        except PermissionError:
            if not left:
                raise
            time.sleep(_REPLACE_PAUSE)
        else:
            return


def sync_folder(path: Path) -> None:
    """Make names that were added, changed, or removed in ``path`` survive a power cut.

    Windows has no such call; a folder or a file system that allows none is taken as it is.
    ``OSError`` if the disk fails.
    """
    if sys.platform != "win32":
        try:
            handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        except PermissionError:
            return
        try:
            _sync(handle)
        except OSError as error:
            if error.errno not in _UNKNOWN_TO_FOLDERS:
                raise
        finally:
            os.close(handle)


def unfinished_name(target: Path) -> Path:
    """Return a new name beside ``target`` for a file or folder that takes its place when it is done."""
    return target.with_name(_stem(target) + os.urandom(8).hex() + SUFFIX)


def clear_leftovers(folder: Path, of: str = "") -> int:
    """Remove what a killed process left unfinished in ``folder``; return how many items went.

    Only for a folder of ours, by the process that holds its lock: another one may still be
    writing. In a folder of others, ``of`` names the one file or folder whose leftovers go. Links
    are removed, not followed. What cannot be removed stays for the next time.
    """
    removed = 0
    for leftover in folder.glob(f"{_stem(Path(glob.escape(of))) if of else PREFIX}*{SUFFIX}"):
        with suppress(OSError):
            if leftover.is_dir() and not leftover.is_symlink():
                shutil.rmtree(leftover)
            else:
                leftover.unlink()
            removed += 1
    return removed


@contextmanager
def _neighbour(target: Path) -> Iterator[tuple[int, Path]]:
    """Yield an open, empty file (O_EXCL, 0600) beside ``target``; what is left of it is removed."""
    handle, name = tempfile.mkstemp(prefix=_stem(target), suffix=SUFFIX, dir=target.parent)
    neighbour = Path(name)
    try:
        yield handle, neighbour
    finally:
        with suppress(OSError):
            neighbour.unlink(missing_ok=True)


def _stem(target: Path) -> str:
    return f"{PREFIX}{target.name[:_LONGEST_STEM]}."


def _blocks_of(source: Path) -> Iterator[bytes]:
    try:
        with source.open("rb") as file:
            while block := file.read(BLOCK):
                yield block
    except OSError as error:
        raise UserError("input.unreadable", name=source, why=error.strerror or error) from error


def _digest(path: Path) -> bytes:
    found = sha256()
    for block in _blocks_of(path):
        found.update(block)
    return found.digest()


def _sync(handle: int) -> None:
    """Wait until the disk has what was written; on macOS only F_FULLFSYNC goes past its cache."""
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def _forget_cached(handle: int) -> None:
    """Let the next reader read from the disk, where the system can be told so."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
