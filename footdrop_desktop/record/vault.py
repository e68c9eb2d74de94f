"""The open record: one encrypted database, one writer, and the marks beside it.

Everything that is written goes through ``write_tx``. What a clinician did is audited in the same
transaction, and acknowledged only after its commit has reached the disk.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import chain, marks, schema
from footdrop_desktop.record.codec import AnswersWriter
from footdrop_desktop.record.connection import (
    Connection,
    Database,
    Failure,
    Table,
    database,
    user_error,
)
from footdrop_desktop.record.keys import ANCHOR, PATIENTS, subkey
from footdrop_desktop.record.model import Clinician, Head
from footdrop_desktop.record.slot_file import FIRST, SECOND
from footdrop_desktop.record.workplace import Workplace

DATABASE_FILE: Final = "vault.db"
FOLDER_MODE: Final = 0o700


def holds_record(folder: Path) -> bool:
    """Say whether anything of a record is in ``folder``: then no other one is made there."""
    return any((folder / name).exists() for name in (DATABASE_FILE, FIRST, SECOND))


@dataclass(frozen=True, slots=True)
class Access:
    """What an unlocked record holds in memory: its key, and how its own key slot was opened."""

    vault_id: str
    master: bytes = field(repr=False)
    slot_uid: str
    opener: bytes = field(repr=False)


@dataclass
class Tx:
    """A transaction that is open. ``done`` says that this request was carried out before."""

    db: Database
    done: bool
    now: datetime
    _tables: frozenset[str]
    _note: Callable[[str, str, dict[str, Any]], Head]
    tail: marks.Tail | None = field(default=None)
    sealing: bool = False

    def table(self, name: str) -> Table:
        """Return a table of the record; ``KeyError`` for any other name, which would make a new one."""
        if name not in self._tables:
            raise KeyError(name)
        return self.db.table(name)

    def audit(self, event: str, subject: str = "", **detail: Any) -> Head:
        """Add an entry to the audit; ``subject`` is a patient's id. ``detail`` holds no patient data."""
        return self._note(event, subject, detail)


class Vault:
    """An unlocked record. It may be used from several threads; one at a time is let in."""

    def __init__(
        self,
        folder: Path,
        connection: Connection,
        access: Access,
        actor: Clinician,
        workplace: Workplace,
        release: Callable[[], None],
    ) -> None:
        """Take over an open ``connection``; ``opening`` and ``setting_up`` make vaults."""
        self.folder = folder
        self.connection = connection
        self.access = access
        self.actor = actor
        self.workplace = workplace
        self.writer = AnswersWriter()
        self.counted = (-1, 0)
        """The newest entry of the audit when the patients were counted last, and how many there were."""
        self.unsure: set[tuple[str, int]] = set()
        """Saves of drafts, visit and revision, of which it is not known whether they were kept."""
        self._release = release
        self._door = threading.RLock()
        self._db = database(connection)
        self._tables = schema.tables(connection)
        self._anchor_key = subkey(access.master, ANCHOR)
        self._tail = marks.TailFile(folder, self._anchor_key)
        self._head = chain.newest(connection)
        self._warnings: dict[str, UserError] = {}
        self._owed: list[tuple[str, datetime, str, str, dict[str, Any]]] = []
        self._open = True
        self.loss: UserError | None = None
        """What was missing or changed when it was opened all the same."""
        information = {
            str(name): str(value) for name, value in connection.execute("SELECT * FROM record_info")
        }
        self.practice = information.get("practice") == "1"
        self.retired = "retired_at" in information

    def __enter__(self) -> Self:
        """Return the open vault."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    @property
    def vault_id(self) -> str:
        """The record's own id, which its papers, backups, and key slots carry."""
        return self.access.vault_id

    @property
    def head(self) -> Head:
        """The newest entry of the audit."""
        return self._head

    @property
    def warnings(self) -> tuple[UserError, ...]:
        """What the clinician should know: a clock set back, marks that could not be written."""
        return tuple(self._warnings.values())

    @property
    def tail(self) -> marks.Tail | None:
        """What the tail mark says."""
        return self._tail.newest

    @property
    def patients_key(self) -> bytes:
        """The key under which each patient's own key is sealed."""
        return subkey(self.access.master, PATIENTS)

    @property
    def database_bytes(self) -> int:
        """How large the database file is."""
        return (self.folder / DATABASE_FILE).stat().st_size

    @property
    def door(self) -> threading.RLock:
        """What lets one thread in at a time."""
        return self._door

    def retire(self) -> None:
        """Write nothing any more: the record lives on elsewhere."""
        self.retired = True

    def warn(self, error: UserError) -> None:
        """Keep something for the clinician to read."""
        self._warnings[error.key] = error

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Let nobody else in while something is read; faults become ``UserError``."""
        with self._door:
            try:
                yield self.connection
            except Failure as error:
                raise user_error(error, self.folder / DATABASE_FILE) from error

    def note(self, event: str, subject: str = "", **detail: Any) -> None:
        """Put into the audit that something was looked at; on a full disk it is owed, and can be looked at.

        What is owed is written with the next write that finds space, under the time at which it was.
        """
        try:
            with self.write_tx() as tx:
                tx.audit(event, subject, **detail)
        except UserError as error:
            if error.key != "record.disk-full":
                raise
            self.owe(error, event, subject, **detail)

    def owe(self, error: UserError, event: str, subject: str = "", **detail: Any) -> None:
        """Keep an entry of the audit that could not be written for the next write, and warn of that."""
        with self._door:
            self._owed.append((error.key, self.workplace.now(), event, subject, detail))
            self.warn(error)

    @contextmanager
    def write_tx(self, request: str = "") -> Iterator[Tx]:
        """Write in one transaction that is durable when this returns.

        With a ``request`` that was carried out before, ``Tx.done`` is set and nothing is to be
        written: repeating a write whose answer was lost is safe. Raises ``UserError``
        ``record.retired`` for a record that was moved, ``record.*`` when nothing was written or it
        is not known; what was not acknowledged may be written all the same.
        """
        if self.retired:
            raise UserError("record.retired", name=self.folder.name)
        with self._door:
            before = self._head
            committed = False
            try:
                self.connection.execute("BEGIN IMMEDIATE")
                tx = self._begun(request)
                for _, at, event, subject, detail in self._owed:
                    self._add(at, event, subject, detail, None)
                yield tx
                self.connection.execute("COMMIT")
                committed = True
            except Failure as error:
                raise user_error(error, self.folder / DATABASE_FILE) from error
            finally:
                if not committed:
                    self._take_back(before)
            for key, *_ in self._owed:
                self._warnings.pop(key, None)
            self._owed.clear()
            self._mark(before, tx)

    def close(self) -> None:
        """Close it; what was acknowledged stays. The log is emptied into the database."""
        with self._door:
            if not self._open:
                return
            self._open = False
            if not self.retired:
                with suppress(UserError):
                    data = marks.anchor_data(self.vault_id, self._head, self._anchor_key)
                    marks.write_anchor(self.folder, data, copy=True)
            with suppress(Failure):
                self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            with suppress(Failure):
                self.connection.close()
            self._tail.close()
            self._release()

    def _begun(self, request: str) -> Tx:
        found = None
        if request:
            found = self.connection.execute("SELECT 1 FROM audit WHERE request = ?", (request,)).fetchone()
        waiting = [request or None]
        now = self.workplace.now()

        def note(event: str, subject: str, detail: dict[str, Any]) -> Head:
            wanted, waiting[0] = waiting[0], None  # the first entry of a request carries its id
            return self._add(now, event, subject, detail, wanted)

        return Tx(self._db, found is not None, now, self._tables, note)

    def _add(
        self, now: datetime, event: str, subject: str, detail: dict[str, Any], request: str | None
    ) -> Head:
        host = self.workplace.host
        actor = self.actor.clinician_uid
        link = chain.next_link(self._head, now, actor, host, event, subject, detail, request)
        self.connection.execute(
            "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (link.seq, link.at, actor, host, event, subject, link.detail, request, link.prev, link.hash),
        )
        self._head = Head(link.seq, link.hash.hex())
        return self._head

    def _take_back(self, before: Head) -> None:
        """Undo what is open. A commit that reported a fault may have been kept: look what is there.

        If nobody can look, the head of before counts: the marks may say less than there is, never more.
        """
        with suppress(Failure):
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
        self._head = before
        with suppress(Failure):
            self._head = chain.newest(self.connection)

    def _mark(self, before: Head, tx: Tx) -> None:
        """Put the marks down; if the system refuses them the write stands, and it is said."""
        self._tail.write(tx.tail or marks.Tail(self._head.seq))
        if self._head == before:
            return
        try:
            data = marks.anchor_data(self.vault_id, self._head, self._anchor_key)
            marks.write_anchor(self.folder, data, copy=False)
            self._warnings.pop("vault.anchor-not-written", None)
        except UserError as error:
            self.warn(UserError("vault.anchor-not-written", why=error.params.get("why", "")))
        if tx.sealing:
            with suppress(Failure):
                self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
