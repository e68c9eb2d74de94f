"""One visit in a local SQLite file, through sqlite-utils.

This is what the encrypted record grows from: one file, strict tables, one durable commit for every
answer. The stored answers are checked against the form again when they are read.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import sqlite_utils

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import NO_ANSWERS, Answers
from footdrop_desktop.form.model import Form
from footdrop_desktop.record.codec import answers_from_json, answers_to_json

APPLICATION_ID: Final = 0x46444450
"""Marks the file as ours (``PRAGMA application_id``)."""

SCHEMA_VERSION: Final = 1

_SCHEMA: Final = """
CREATE TABLE visit (
    visit_uid TEXT PRIMARY KEY,
    patient_name TEXT NOT NULL,
    form_id TEXT NOT NULL,
    form_version TEXT NOT NULL,
    practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
    started_at TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    answers TEXT NOT NULL,
    step TEXT NOT NULL
) STRICT
"""


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit as it is kept: who, when (local time with offset), and what was answered."""

    visit_uid: str
    patient_name: str
    form_id: str
    form_version: str
    started_at: datetime
    saved_at: datetime
    answers: Answers = NO_ANSWERS
    step: str = ""
    practice: bool = False


class VisitFile:
    """An open visit file. Every ``save`` is durable when it returns."""

    def __init__(self, path: Path) -> None:
        """Open or create ``path``; ``UserError`` if it is no visit file or is from a newer program."""
        self.path = path
        fresh = not path.exists() or path.stat().st_size == 0
        try:
            self._connection = sqlite3.connect(path, timeout=2, isolation_level=None)
        except sqlite3.Error as error:
            raise UserError("record.not-opened", name=path.name, why=error) from error
        try:
            self._prepare(fresh=fresh)
        except sqlite3.OperationalError as error:
            self._connection.close()
            raise UserError("record.not-opened", name=path.name, why=error) from error
        except (sqlite3.DatabaseError, UserError) as error:
            self._connection.close()
            if isinstance(error, UserError):
                raise
            raise UserError("record.not-a-record", name=path.name) from error

    def __enter__(self) -> Self:
        """Return the open file."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Close the file; what was saved stays."""
        self._connection.close()

    def save(self, visit: Visit) -> None:
        """Keep ``visit``, replacing its last state; ``UserError`` if it could not be written."""
        row = {
            "visit_uid": visit.visit_uid,
            "patient_name": visit.patient_name,
            "form_id": visit.form_id,
            "form_version": visit.form_version,
            "practice": int(visit.practice),
            "started_at": visit.started_at.isoformat(),
            "saved_at": visit.saved_at.isoformat(),
            "answers": answers_to_json(visit.answers),
            "step": visit.step,
        }
        try:
            self._db.table("visit").upsert(row, pk="visit_uid")
        except sqlite3.Error as error:
            raise UserError("record.not-saved", name=self.path.name, why=error) from error

    def form_of_visit(self) -> tuple[str, str] | None:
        """Return the form id and version of the visit in this file; ``None`` without a visit."""
        row = self._row()
        return None if row is None else (str(row["form_id"]), str(row["form_version"]))

    def load(self, form: Form) -> Visit | None:
        """Return the visit, its answers checked against ``form``; ``None`` when there is none yet."""
        row = self._row()
        if row is None:
            return None
        return Visit(
            visit_uid=str(row["visit_uid"]),
            patient_name=str(row["patient_name"]),
            form_id=str(row["form_id"]),
            form_version=str(row["form_version"]),
            started_at=datetime.fromisoformat(str(row["started_at"])),
            saved_at=datetime.fromisoformat(str(row["saved_at"])),
            answers=answers_from_json(str(row["answers"]), form, self.path.name),
            step=str(row["step"]),
            practice=bool(row["practice"]),
        )

    def _row(self) -> dict[str, object] | None:
        return next(iter(self._db.table("visit").rows_where(limit=1)), None)

    def _prepare(self, *, fresh: bool) -> None:
        pragma = self._connection.execute
        if not fresh:
            if pragma("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise UserError("record.not-a-record", name=self.path.name)
            if pragma("PRAGMA user_version").fetchone()[0] > SCHEMA_VERSION:
                raise UserError("record.newer", name=self.path.name)
        pragma("PRAGMA journal_mode = WAL")
        pragma("PRAGMA synchronous = FULL")
        pragma("PRAGMA fullfsync = 1")
        pragma("PRAGMA checkpoint_fullfsync = 1")
        pragma("PRAGMA trusted_schema = OFF")
        self._db = sqlite_utils.Database(self._connection, execute_plugins=False)
        if fresh:
            with self._db.atomic():
                self._db.execute(_SCHEMA)
                self._db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                self._db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
