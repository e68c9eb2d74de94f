"""The marks outside the database: how far the record had come when it was last written.

A lost tail of the write-ahead log, an older file put back, and a shortened audit all look whole from
inside. ``anchor.json`` holds the newest entry of the audit, written whole and synced after every
audited write. ``tail`` holds the newest write of any kind: one sector, written in place and not
synced, because it comes after a commit that is: a power cut may lose it, and then it only claims
less. Both carry a keyed hash.
"""

from __future__ import annotations

import hmac
import json
import os
import struct
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.files import atomic_write
from footdrop_desktop.record.model import Head

ANCHOR: Final = "anchor.json"
ANCHOR_COPY: Final = "anchor.bak.json"
TAIL: Final = "tail"

_SLOT: Final = struct.Struct(">QQQ36s")
_MAC: Final = 32
_ROOM: Final = 128
"""Two places of 128 bytes take turns, so that a torn write spoils the one that is not needed."""


@dataclass(frozen=True, slots=True)
class Tail:
    """The newest write: the head's number, and the draft and revision if it was a draft's save."""

    seq: int
    visit_uid: str = ""
    rev: int = 0


def anchor_data(vault_id: str, head: Head, key: bytes) -> bytes:
    """Return the anchor file's content."""
    document = {"vault_id": vault_id, "seq": head.seq, "hash": head.hash}
    return json.dumps({**document, "mac": _mac(document, key)}, indent=1).encode() + b"\n"


def read_anchor(folder: Path, vault_id: str, key: bytes) -> Head | None:
    """Return what the anchor says, from its second copy if the first is damaged; ``None`` without any."""
    for name in (ANCHOR, ANCHOR_COPY):
        with suppress(OSError):
            head = parse_anchor((folder / name).read_bytes(), vault_id, key)
            if head is not None:
                return head
    return None


def parse_anchor(data: bytes, vault_id: str, key: bytes) -> Head | None:
    """Return the head that ``data`` names; ``None`` if it is damaged, or of another record."""
    try:
        document = json.loads(data)
        mac = document.pop("mac")
        right = hmac.compare_digest(str(mac), _mac(document, key)) and document["vault_id"] == vault_id
        return Head(int(document["seq"]), str(document["hash"])) if right else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def write_anchor(folder: Path, data: bytes, *, copy: bool) -> None:
    """Write the anchor, and its second copy too if ``copy``; durable when this returns."""
    contents = {folder / ANCHOR: data}
    if copy:
        contents[folder / ANCHOR_COPY] = data
    atomic_write(contents)


def read_tail(folder: Path, key: bytes) -> Tail | None:
    """Return what the tail mark says, touching nothing; ``None`` if it says nothing or is not there."""
    try:
        return _newest_in((folder / TAIL).read_bytes(), key)[1]
    except OSError:
        return None


class TailFile:
    """The open tail mark. Its place is told from the count of its writes."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """Open or make the file; ``UserError`` if that is refused."""
        self._key = key
        path = folder / TAIL
        try:
            self._file = path.open("r+b" if path.exists() else "w+b", buffering=0)
            path.chmod(0o600)
        except OSError as error:
            raise UserError("output.not-written", name=TAIL, why=error.strerror) from error
        self._count, self._newest = self._read()

    def __enter__(self) -> Self:
        """Return the open mark."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    @property
    def newest(self) -> Tail | None:
        """What the mark said when it was opened or last written; ``None`` if it says nothing."""
        return self._newest

    def write(self, tail: Tail) -> None:
        """Put ``tail`` down; a refusal of the system is let pass, as the commit has been acknowledged."""
        self._count += 1
        packed = _SLOT.pack(self._count, tail.seq, tail.rev, tail.visit_uid.encode()[:36])
        place = packed + hmac.digest(self._key, packed, "sha256")
        with suppress(OSError):
            self._put(place.ljust(_ROOM, b"\0"), self._count % 2 * _ROOM)
        self._newest = tail

    def close(self) -> None:
        """Close the file and hand it to the disk."""
        with suppress(OSError):
            os.fsync(self._file.fileno())
        self._file.close()

    def _put(self, data: bytes, place: int) -> None:
        if sys.platform == "win32":
            self._file.seek(place)
            self._file.write(data)
        else:
            os.pwrite(self._file.fileno(), data, place)

    def _read(self) -> tuple[int, Tail | None]:
        self._file.seek(0)
        return _newest_in(self._file.read(2 * _ROOM) or b"", self._key)


def _newest_in(data: bytes, key: bytes) -> tuple[int, Tail | None]:
    """Return the newest of the two places that is whole, and its count."""
    found: tuple[int, Tail | None] = (0, None)
    for start in (0, _ROOM):
        packed = data[start : start + _SLOT.size]
        mac = data[start + _SLOT.size : start + _SLOT.size + _MAC]
        if len(mac) < _MAC or not hmac.compare_digest(hmac.digest(key, packed, "sha256"), mac):
            continue
        count, seq, rev, visit_uid = _SLOT.unpack(packed)
        if count > found[0]:
            found = (count, Tail(seq, visit_uid.rstrip(b"\0").decode(), rev))
    return found


def _mac(document: dict[str, object], key: bytes) -> str:
    packed = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
    return hmac.new(key, packed, "sha256").hexdigest()
