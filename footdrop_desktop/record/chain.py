"""The chain of the audit: each entry's hash covers its content and the hash of the entry before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.model import Head

START: Final = bytes(32)
"""What the first entry names as the hash before it."""

_COLUMNS: Final = "seq, at, actor, host, event, subject, detail, request, prev, hash"
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Link:
    """An entry as it is stored. ``detail`` is JSON text; ``request`` is the client's UUID, or none."""

    seq: int
    at: str
    actor: str
    host: str
    event: str
    subject: str
    detail: str
    request: str | None
    prev: bytes
    hash: bytes

    @property
    def right_hash(self) -> bytes:
        """The hash that the content asks for."""
        content = [
            self.seq, self.at, self.actor, self.host, self.event, self.subject, self.detail, self.request,
        ]  # fmt: skip
        packed = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(self.prev + packed.encode()).digest()

    def details(self) -> dict[str, Any]:
        """Return ``detail`` as values."""
        return details_of(self.detail)


def next_link(
    head: Head,
    at: datetime,
    actor: str,
    host: str,
    event: str,
    subject: str,
    detail: Mapping[str, Any],
    request: str | None,
) -> Link:
    """Return the entry that follows ``head``."""
    text = json.dumps(dict(detail), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    prev = bytes.fromhex(head.hash) if head.seq else START
    bare = Link(head.seq + 1, at.isoformat(), actor, host, event, subject, text, request, prev, b"")
    return Link(
        bare.seq, bare.at, actor, host, event, subject, text, request, prev, bare.right_hash
    )  # fmt: skip


def details_of(text: str) -> dict[str, Any]:
    """Return the detail of an entry as values; nothing for one that somebody made unreadable.

    The chain tells that it was changed; what reads it goes on.
    """
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def newest(connection: Connection) -> Head:
    """Return the newest entry's number and hash; number 0 for an empty audit."""
    row = connection.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return Head(0, "") if row is None else Head(int(row[0]), bytes(row[1]).hex())


def hash_at(connection: Connection, seq: int) -> str:
    """Return the hash of an entry in hex, empty if there is none such."""
    row = connection.execute("SELECT hash FROM audit WHERE seq = ?", (seq,)).fetchone()
    return "" if row is None else bytes(row[0]).hex()


def links(connection: Connection, after: int = -1) -> Iterator[Link]:
    """Yield every entry after ``after`` in order, a few hundred at a time."""
    query = f"SELECT {_COLUMNS} FROM audit WHERE seq > ? ORDER BY seq LIMIT {_AT_ONCE}"
    while rows := connection.execute(query, (after,)).fetchall():
        for row in rows:
            seq, at, actor, host, event, subject, detail, request, prev, digest = row
            yield Link(seq, at, actor, host, event, subject, detail, request, bytes(prev), bytes(digest))
        after = rows[-1][0]
