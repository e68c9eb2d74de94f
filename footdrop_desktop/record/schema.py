"""The tables of the record, the triggers that guard them, and the steps between editions.

A step that was released is never edited: a new one is appended. What may not change is guarded in the
database itself: the audit and what was signed can only be added to.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.connection import Connection, Database, Migrations, in_memory

APPLICATION_ID: Final = 0x46444150
"""Marks the file as a record of this program (``PRAGMA application_id``)."""

STEPS: Final = Migrations("footdrop-record")
"""The released steps, oldest first."""

_TABLES: Final = """
CREATE TABLE record_info (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE clinician (
    clinician_uid TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    added_at TEXT NOT NULL
) STRICT;
CREATE TABLE clinician_key (
    key_uid TEXT PRIMARY KEY,
    clinician_uid TEXT NOT NULL REFERENCES clinician (clinician_uid),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    added_at TEXT NOT NULL
) STRICT;
CREATE TABLE patient (
    id INTEGER PRIMARY KEY,
    patient_uid TEXT NOT NULL UNIQUE,
    family TEXT NOT NULL,
    given TEXT NOT NULL,
    other_names TEXT NOT NULL,
    sex TEXT NOT NULL CHECK (sex IN ('unknown', 'female', 'male', 'other')),
    birth_date TEXT NOT NULL,
    mrn TEXT NOT NULL,
    contact TEXT NOT NULL,
    notes TEXT NOT NULL,
    name_key TEXT NOT NULL,
    mrn_key TEXT NOT NULL,
    added_at TEXT NOT NULL,
    merged_into TEXT REFERENCES patient (patient_uid),
    last_visit TEXT NOT NULL DEFAULT '',
    last_finding TEXT NOT NULL DEFAULT '',
    drafts INTEGER NOT NULL DEFAULT 0 CHECK (drafts >= 0)
) STRICT;
CREATE INDEX patient_name ON patient (name_key);
CREATE INDEX patient_mrn ON patient (mrn_key) WHERE mrn_key <> '';
CREATE INDEX patient_merged ON patient (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX patient_birth ON patient (birth_date) WHERE birth_date <> '';
CREATE INDEX patient_recent ON patient (last_visit);
CREATE TABLE patient_key (
    patient_uid TEXT PRIMARY KEY,
    sealed BLOB NOT NULL CHECK (length(sealed) = 60)
) STRICT;
CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    visit_uid TEXT NOT NULL UNIQUE,
    patient_uid TEXT NOT NULL REFERENCES patient (patient_uid),
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed', 'voided')),
    performed_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    from_paper INTEGER NOT NULL CHECK (from_paper IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 0 CHECK (version >= 0),
    signed_by TEXT NOT NULL DEFAULT '',
    finding TEXT NOT NULL DEFAULT '',
    incomplete INTEGER NOT NULL DEFAULT 0 CHECK (incomplete IN (0, 1)),
    countersigned_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX visit_of_patient ON visit (patient_uid, performed_at);
CREATE TABLE draft (
    visit_uid TEXT PRIMARY KEY REFERENCES visit (visit_uid),
    owner_uid TEXT NOT NULL REFERENCES clinician (clinician_uid),
    started_by TEXT NOT NULL REFERENCES clinician (clinician_uid),
    form_id TEXT NOT NULL,
    form_version TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev >= 0),
    step TEXT NOT NULL,
    answers TEXT NOT NULL,
    given_by TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    amends INTEGER NOT NULL CHECK (amends >= 0),
    reason TEXT NOT NULL,
    corrects TEXT NOT NULL
) STRICT;
CREATE TABLE visit_entry (
    visit_uid TEXT NOT NULL,
    entry INTEGER NOT NULL CHECK (entry >= 1),
    version INTEGER NOT NULL CHECK (version >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('signed', 'amended', 'addendum', 'voided', 'countersigned')),
    base_version INTEGER NOT NULL,
    reason_length INTEGER NOT NULL CHECK (kind NOT IN ('amended', 'voided') OR reason_length >= 5),
    patient_uid TEXT NOT NULL,
    body BLOB NOT NULL CHECK (length(body) > 28),
    body_sha256 BLOB NOT NULL CHECK (length(body_sha256) = 32),
    signer_uid TEXT NOT NULL REFERENCES clinician (clinician_uid),
    signer_name TEXT NOT NULL,
    key_uid TEXT NOT NULL REFERENCES clinician_key (key_uid),
    meaning TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (visit_uid, entry)
) STRICT;
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    host TEXT NOT NULL,
    event TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    request TEXT UNIQUE,
    prev BLOB NOT NULL UNIQUE CHECK (length(prev) = 32),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_subject ON audit (subject, seq);
CREATE INDEX audit_actor ON audit (actor, seq);
CREATE VIRTUAL TABLE patient_index USING fts5 (
    words, content = '', contentless_delete = 1, detail = none,
    prefix = '1 2 3 4 5 6 7 8 9 10 11 12',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);
CREATE VIRTUAL TABLE visit_index USING fts5 (
    words, content = '', contentless_delete = 1, detail = none,
    prefix = '2 3 4 5 6 7 8 9 10 11 12 13 14 15 16',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);
INSERT INTO patient_index (patient_index, rank) VALUES ('secure-delete', 1);
INSERT INTO visit_index (visit_index, rank) VALUES ('secure-delete', 1)
"""

_TRIGGERS: Final = """
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE (ABORT, 'audit is append only'); END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE (ABORT, 'audit is append only'); END;
CREATE TRIGGER audit_goes_on BEFORE INSERT ON audit
WHEN NEW.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM audit)
    OR NEW.prev IS NOT ifnull((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1), zeroblob(32))
BEGIN SELECT RAISE (ABORT, 'audit goes on from its newest entry'); END;
CREATE TRIGGER visit_entry_is_not_changed BEFORE UPDATE ON visit_entry
BEGIN SELECT RAISE (ABORT, 'what was signed is not changed'); END;
CREATE TRIGGER visit_entry_is_not_deleted BEFORE DELETE ON visit_entry
BEGIN SELECT RAISE (ABORT, 'what was signed is not deleted'); END;
CREATE TRIGGER visit_entry_goes_on BEFORE INSERT ON visit_entry
WHEN NEW.entry IS NOT (SELECT ifnull(max(entry), 0) + 1 FROM visit_entry WHERE visit_uid = NEW.visit_uid)
    OR (NEW.kind = 'signed') IS NOT (NEW.entry = 1)
    OR NEW.version IS NOT (
        SELECT ifnull(max(version), 0) FROM visit_entry WHERE visit_uid = NEW.visit_uid
    ) + (NEW.kind IN ('signed', 'amended'))
    OR EXISTS (SELECT 1 FROM visit_entry WHERE visit_uid = NEW.visit_uid AND kind = 'voided')
BEGIN SELECT RAISE (ABORT, 'a signed visit goes on from its newest entry, unless it is void'); END;
CREATE TRIGGER clinician_key_is_not_changed BEFORE UPDATE ON clinician_key
BEGIN SELECT RAISE (ABORT, 'a key is not changed'); END;
CREATE TRIGGER clinician_key_is_not_deleted BEFORE DELETE ON clinician_key
BEGIN SELECT RAISE (ABORT, 'a key is not deleted'); END;
CREATE TRIGGER draft_starts_from_what_is_signed BEFORE INSERT ON draft
WHEN NEW.amends IS NOT (SELECT version FROM visit WHERE visit_uid = NEW.visit_uid AND state <> 'voided')
BEGIN SELECT RAISE (ABORT, 'a draft starts from what is signed'); END;
CREATE TRIGGER visit_version_does_not_fall BEFORE UPDATE ON visit
WHEN NEW.version < OLD.version OR (OLD.state = 'voided' AND NEW.state <> 'voided')
    OR (OLD.state = 'signed' AND NEW.state = 'draft')
    OR (OLD.state <> 'draft' AND NEW.patient_uid <> OLD.patient_uid)
BEGIN SELECT RAISE (ABORT, 'a signed visit stays signed, and its patient''s'); END
"""

_FACTS: Final = """
ALTER TABLE visit ADD COLUMN addenda INTEGER NOT NULL DEFAULT 0 CHECK (addenda >= 0);
DROP INDEX visit_of_patient;
CREATE INDEX visit_of_patient ON visit (patient_uid, julianday(performed_at));
CREATE INDEX visit_of_day ON visit (substr(performed_at, 1, 10));
CREATE TABLE visit_facts (
    visit_id INTEGER PRIMARY KEY,
    edition INTEGER NOT NULL CHECK (edition >= 1),
    urgency TEXT NOT NULL,
    flags TEXT NOT NULL,
    open_flags TEXT NOT NULL,
    labels TEXT NOT NULL,
    sites TEXT NOT NULL,
    plan TEXT NOT NULL,
    review_on TEXT NOT NULL,
    seconds INTEGER CHECK (seconds > 0),
    grades TEXT NOT NULL,
    noted TEXT NOT NULL,
    signed_as TEXT NOT NULL,
    others TEXT NOT NULL
) STRICT;
CREATE INDEX visit_review ON visit_facts (review_on) WHERE review_on <> '';
CREATE INDEX visit_open_flags ON visit_facts (visit_id) WHERE open_flags <> '';
CREATE TABLE visit_code (
    code TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number >= 0)
) STRICT;
CREATE TABLE patient_event (
    event_uid TEXT PRIMARY KEY,
    patient_uid TEXT NOT NULL REFERENCES patient (patient_uid),
    happened_on TEXT NOT NULL CHECK (length(happened_on) = 10),
    kind TEXT NOT NULL CHECK (kind IN ('surgery', 'orthosis', 'injection', 'other')),
    note TEXT NOT NULL,
    added_by TEXT NOT NULL REFERENCES clinician (clinician_uid),
    added_at TEXT NOT NULL
) STRICT;
CREATE INDEX event_of_patient ON patient_event (patient_uid, happened_on);
CREATE TABLE saved_search (
    search_uid TEXT PRIMARY KEY,
    owner_uid TEXT NOT NULL REFERENCES clinician (clinician_uid),
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT
"""


@STEPS(name="0001_record")
def _the_record(db: Database) -> None:
    """Make the first edition of the record."""
    for statement in [*_TABLES.split(";\n"), *_TRIGGERS.split("END;\n")]:
        text = statement.strip()
        if text.startswith("CREATE TRIGGER") and not text.endswith("END"):
            text += " END"
        db.conn.execute(text)


@STEPS(name="0002_facts")
def _the_facts(db: Database) -> None:
    """Keep beside each visit what lists, searches, and trends read of it; events, and searches that are kept.

    The facts themselves are filled in after the unlock, which alone can read what was signed.
    """
    for statement in _FACTS.split(";\n"):
        db.conn.execute(statement)


def edition(steps: Migrations = STEPS) -> int:
    """Return the number of the newest edition: how many steps there are (``PRAGMA user_version``)."""
    with closing(in_memory()) as db:
        return len(steps.pending(db))


def is_behind(db: Database, name: str, steps: Migrations = STEPS) -> bool:
    """Say whether steps are pending; ``UserError`` ``vault.newer`` or ``vault.foreign`` otherwise.

    A record that knows a step which this program does not know was written by a newer one.
    """
    found = db.conn.execute("PRAGMA application_id").fetchone()[0]
    written = db.conn.execute("PRAGMA user_version").fetchone()[0]
    if found != APPLICATION_ID and (found, written) != (0, 0):
        raise UserError("vault.foreign", name=name)
    known = edition(steps)
    applied = len(steps.applied(db))
    known_applied = known - len(steps.pending(db))
    if written > known or applied > known_applied:
        raise UserError("vault.newer", name=name, theirs=max(written, applied), ours=known)
    return known_applied < known


def bring_up(
    connection: Connection,
    db: Database,
    name: str,
    before: Callable[[], None] = lambda: None,
    steps: Migrations = STEPS,
) -> bool:
    """Bring the record to the newest edition in one transaction; say whether anything was done.

    ``before`` is called ahead of the first change of a record that is in use: it makes the verified
    backup. Triggers that were there are there afterwards, or everything is taken back.
    """
    if not is_behind(db, name, steps):
        return False
    in_use = bool(guards(connection))
    if in_use:
        before()
    connection.execute("BEGIN IMMEDIATE")
    try:
        if is_behind(db, name, steps):
            _apply(connection, db, steps)
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    return True


def guards(connection: Connection) -> dict[str, str]:
    """Return the triggers of the record by name, as they are written in it."""
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    return {str(name): str(text) for name, text in rows}


def expected_guards(steps: Migrations = STEPS) -> dict[str, str]:
    """Return the triggers that a record of the newest edition has."""
    with closing(in_memory()) as db:
        steps.apply(db)
        return guards(db.conn)


def tables(connection: Connection) -> frozenset[str]:
    """Return the names of the tables; a write to any other name is a fault of ours."""
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return frozenset(str(name) for (name,) in rows)


def _apply(connection: Connection, db: Database, steps: Migrations) -> None:
    guarded = guards(connection)
    steps.apply(db)
    if not guarded.items() <= guards(connection).items():
        raise AssertionError("a step dropped or changed a trigger")
    if connection.execute("PRAGMA foreign_key_check").fetchall():
        raise AssertionError("a step left a row that refers to nothing")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {edition(steps)}")
