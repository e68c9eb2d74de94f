"""The one way to an encrypted database: SQLCipher under sqlite-utils, opened in one fixed order.

Write-ahead log, ``synchronous = FULL``, and an exclusive lock are not options: of the settings
that were measured, the first two alone lost no acknowledged commit in a power cut, and the third keeps
a full disk from ending the process. The key is 32 random bytes, so nothing is derived here.

Everything else of this room takes sqlite-utils from here: the alias has to come before it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Final, TypeAlias

import sqlcipher3
import sqlcipher3.dbapi2

# sqlite-utils takes its exceptions from pysqlite3 when there is one: it has to be this one.
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

from sqlite_utils.db import Database, Table  # noqa: E402  # after the alias
from sqlite_utils.migrations import Migrations  # noqa: E402

from footdrop_desktop.errors import UserError  # noqa: E402

__all__ = ["Connection", "Database", "Failure", "Migrations", "Table"]

Connection: TypeAlias = Any
"""A connection of ``sqlcipher3``, which carries no types."""

Failure: Final = sqlcipher3.dbapi2.Error
"""Whatever the database raises."""

WAIT_SECONDS: Final = 2
KEY_BYTES: Final = 32
PAGE_BYTES: Final = 4096

_BEFORE_USE: Final = (
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = 1",
    "PRAGMA checkpoint_fullfsync = 1",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
)


def connect(path: Path, key: bytes, *, create: bool = False) -> Connection:
    """Return an exclusive connection to the database at ``path``.

    The caller guards it: it may be used by one thread at a time. Raises ``UserError``
    ``vault.damaged`` when the key does not open the file or what lists its tables is not whole,
    ``record.*`` or ``place.*`` for what the system refuses. A file that is not there is made only
    with ``create``.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(len(key))
    mode = "rwc" if create else "rw"
    connection = None
    try:
        connection = sqlcipher3.connect(
            f"{path.resolve().as_uri()}?mode={mode}",
            uri=True,
            timeout=WAIT_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        _dress(connection, key)
    except Failure as error:
        if connection is not None:
            connection.close()
        if "malformed" in str(error):
            raise UserError("vault.damaged", name=path.parent.name, why=error) from error
        raise user_error(error, path) from error
    return connection


def bare(path: Path, key: bytes) -> Connection:
    """Return a connection to a database that is about to be filled: it has its key, and no settings yet."""
    connection = sqlcipher3.connect(str(path), isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")
    return connection


def database(connection: Connection) -> Database:
    """Return sqlite-utils over ``connection``; no plugin of anybody's is given the plain text."""
    return Database(connection, execute_plugins=False, strict=True)


def in_memory() -> Database:
    """Return an empty database that is never written to a disk."""
    return database(sqlcipher3.connect(":memory:", isolation_level=None))


def cipher_version(connection: Connection) -> str:
    """Return which SQLCipher writes the file: its format is what a later program has to read."""
    return f"sqlcipher {connection.execute('PRAGMA cipher_version').fetchone()[0]}"


def faults(connection: Connection) -> str:
    """Return the first fault that the database finds in itself, or nothing."""
    try:
        for pragma in ("cipher_integrity_check", "quick_check", "foreign_key_check"):
            rows = connection.execute(f"PRAGMA {pragma}").fetchall()
            if rows and rows[0][0] != "ok":
                return f"{pragma}: {rows[0][0]}"
    except Failure as error:
        return str(error)
    return ""


def user_error(error: Exception, path: Path) -> UserError:
    """Return what a clinician reads for a fault of the database.

    A read error is never called damage here: an input or output error surfaces as "malformed" too, so
    only the checks at opening, which look twice, say ``vault.damaged``.
    """
    text = str(error).lower()
    name = path.parent.name or str(path)
    if "full" in text:
        return UserError("record.disk-full", name=name)
    if "locked" in text or "busy" in text:
        return UserError("record.busy", name=name)
    if "readonly" in text or "read-only" in text:
        return UserError("place.read-only", name=name)
    if "not a database" in text:
        return UserError("vault.damaged", name=name, why=error)
    return UserError("record.not-reached", name=name, why=error)


def _dress(connection: Connection, key: bytes) -> None:
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    if connection.execute("PRAGMA cipher_version").fetchone() is None:
        raise RuntimeError("this SQLite does not encrypt")  # it would keep patients' data in plain sight
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # before the first read: no shared memory file
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # proves the key
    mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    if mode != "wal":
        raise sqlcipher3.dbapi2.OperationalError(f"journal mode {mode}")
    for pragma in _BEFORE_USE:
        connection.execute(pragma)
