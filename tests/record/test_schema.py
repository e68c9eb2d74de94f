"""The database itself refuses what must not happen, and editions follow each other whole or not at all."""

from __future__ import annotations

import hashlib
import inspect
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3
import sqlite_utils
from sqlite_utils.migrations import Migrations

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import backup, schema, visits
from footdrop_desktop.record.connection import Connection, Failure, connect, database
from footdrop_desktop.record.vault import DATABASE_FILE, Vault
from tests.record.world import (
    Template,
    World,
    add_patient,
    amend,
    begin_and_answer,
    copy_of,
    files_of,
    raw,
    refusal,
    sign_visit,
    uid,
)

ROOT = Path(__file__).parent.parent.parent

RELEASED = {
    "0001_record": "c27d8824841a9ba88a97efcc196ce6f03e9535f9080ea18211e1744594b19c90",
    "0002_facts": "950900d29b4b5eed12171bdae260ff8960758200de1066bcf2cc5cb8d32f0b72",
}
"""The hash of each step's source as it was released. A step that is wrong is mended by the next one."""


def entry(number: int, version: int, kind: str, reason: int, visit: str = "{visit}") -> str:
    """An entry that takes everything else from the first one of the signed visit."""
    return (
        f"INSERT INTO visit_entry SELECT '{visit}', {number}, {version}, '{kind}', base_version, {reason}, "
        "patient_uid, body, body_sha256, signer_uid, signer_name, key_uid, meaning, signed_at, signature "
        "FROM visit_entry WHERE visit_uid = '{visit}' AND entry = 1"
    )


DRAFT = (
    "INSERT INTO draft SELECT '{visit}', clinician_uid, clinician_uid, 'f', '1', 0, '', '', '', '', "
    "{amends}, '', '' FROM clinician LIMIT 1"
)
AUDIT = (
    "INSERT INTO audit SELECT {seq}, at, actor, host, event, subject, detail, NULL, {prev}, randomblob(32) "
    "FROM audit WHERE seq = 2"
)
NEWEST = "(SELECT max(seq) FROM audit)"
LAST_HASH = "(SELECT hash FROM audit ORDER BY seq DESC LIMIT 1)"

FORBIDDEN = {
    "an entry of the audit is changed": (
        "audit_is_not_changed",
        "UPDATE audit SET event = 'x' WHERE seq = 2",
    ),
    "an entry is changed by replacing": (
        "audit_is_not_changed",
        "UPDATE OR REPLACE audit SET seq = 2 WHERE seq = 3",
    ),
    "an entry of the audit is deleted": ("audit_is_not_deleted", "DELETE FROM audit WHERE seq = 2"),
    "the newest entry is deleted": ("audit_is_not_deleted", f"DELETE FROM audit WHERE seq = {NEWEST}"),
    "the audit is emptied": ("audit_is_not_deleted", "DELETE FROM audit"),
    "a number is left out": ("audit_goes_on", AUDIT.format(seq=f"{NEWEST} + 2", prev=LAST_HASH)),
    "a gap is ignored": (
        "audit_goes_on",
        AUDIT.format(seq=f"{NEWEST} + 2", prev=LAST_HASH).replace("INSERT", "INSERT OR IGNORE"),
    ),
    "an entry stands before the first": ("audit_goes_on", AUDIT.format(seq=0, prev="zeroblob(32)")),
    "an entry forks off an older one": (
        "audit_goes_on",
        AUDIT.format(seq=f"{NEWEST} + 1", prev="(SELECT hash FROM audit WHERE seq = 2)"),
    ),
    "an entry follows nothing": ("audit_goes_on", AUDIT.format(seq=f"{NEWEST} + 1", prev="randomblob(32)")),
    "an entry is replaced": (
        "audit_goes_on",
        AUDIT.format(seq=2, prev="(SELECT prev FROM audit WHERE seq = 2)").replace(
            "INSERT", "INSERT OR REPLACE"
        ),
    ),
    "what was signed is changed": (
        "visit_entry_is_not_changed",
        "UPDATE visit_entry SET signer_name = 'x' WHERE entry = 1",
    ),
    "what was signed is deleted": ("visit_entry_is_not_deleted", "DELETE FROM visit_entry WHERE entry = 1"),
    "what was signed is replaced": (
        "visit_entry_goes_on",
        entry(1, 1, "signed", 9).replace("INSERT", "INSERT OR REPLACE"),
    ),
    "an entry is left out": ("visit_entry_goes_on", entry(4, 2, "addendum", 0)),
    "a visit is signed twice": ("visit_entry_goes_on", entry(3, 3, "signed", 0)),
    "a visit begins with an amendment": ("visit_entry_goes_on", entry(1, 1, "amended", 9, "{other}")),
    "a visit begins with its end": ("visit_entry_goes_on", entry(1, 1, "voided", 9, "{other}")),
    "an amendment keeps the version": ("visit_entry_goes_on", entry(3, 2, "amended", 9)),
    "an amendment leaves a version out": ("visit_entry_goes_on", entry(3, 4, "amended", 9)),
    "an addendum makes a version": ("visit_entry_goes_on", entry(3, 3, "addendum", 0)),
    "a countersignature makes a version": ("visit_entry_goes_on", entry(3, 3, "countersigned", 0)),
    "a void visit is amended": ("visit_entry_goes_on", entry(3, 2, "amended", 9, "{void}")),
    "a void visit is added to": ("visit_entry_goes_on", entry(3, 1, "addendum", 0, "{void}")),
    "a void visit is voided again": ("visit_entry_goes_on", entry(3, 1, "voided", 9, "{void}")),
    "a key is changed": (
        "clinician_key_is_not_changed",
        "UPDATE clinician_key SET public_key = zeroblob(32)",
    ),
    "a key is deleted": ("clinician_key_is_not_deleted", "DELETE FROM clinician_key"),
    "a key is replaced": (
        "clinician_key_is_not_deleted",
        "INSERT OR REPLACE INTO clinician_key SELECT key_uid, clinician_uid, zeroblob(32), '' FROM clinician_key",
    ),
    "a draft of a signed visit starts from nothing": (
        "draft_starts_from_what_is_signed",
        DRAFT.format(visit="{visit}", amends=0),
    ),
    "a draft starts from an older version": (
        "draft_starts_from_what_is_signed",
        DRAFT.format(visit="{visit}", amends=1),
    ),
    "a draft starts from a version to come": (
        "draft_starts_from_what_is_signed",
        DRAFT.format(visit="{visit}", amends=3),
    ),
    "a draft starts from a void visit": (
        "draft_starts_from_what_is_signed",
        DRAFT.format(visit="{void}", amends=1),
    ),
    "a draft has no visit": ("draft_starts_from_what_is_signed", DRAFT.format(visit="nowhere", amends=0)),
    "a signed visit becomes a draft": (
        "visit_version_does_not_fall",
        "UPDATE visit SET state = 'draft' WHERE visit_uid = '{visit}'",
    ),
    "a version falls": (
        "visit_version_does_not_fall",
        "UPDATE visit SET version = 1 WHERE visit_uid = '{visit}'",
    ),
    "a signed visit is moved": (
        "visit_version_does_not_fall",
        "UPDATE visit SET patient_uid = '{stranger}' WHERE visit_uid = '{visit}'",
    ),
    "a void visit is moved": (
        "visit_version_does_not_fall",
        "UPDATE visit SET patient_uid = '{stranger}' WHERE visit_uid = '{void}'",
    ),
    "a void visit counts again": (
        "visit_version_does_not_fall",
        "UPDATE visit SET state = 'signed' WHERE visit_uid = '{void}'",
    ),
}

IMPOSSIBLE = {
    "an amendment without a reason": entry(3, 3, "amended", 4),
    "a void without a reason": entry(3, 2, "voided", 0),
    "an unknown kind of entry": entry(3, 2, "secret", 9),
    "a text for a number": "UPDATE draft SET rev = 'two'",
    "a number for bytes": "INSERT INTO patient_key VALUES ('x', 60)",
    "a key of another length": "INSERT INTO patient_key VALUES ('x', zeroblob(59))",
    "a visit of nobody": "INSERT INTO visit (visit_uid, patient_uid, state, performed_at, recorded_at, "
    "from_paper) VALUES ('x', 'nobody', 'draft', '', '', 0)",
    "a draft of nobody": "UPDATE draft SET owner_uid = 'nobody'",
    "an unknown sex": "UPDATE patient SET sex = 'f'",
    "an unknown state": "UPDATE visit SET state = 'lost' WHERE visit_uid = '{open}'",
    "fewer than no drafts": "UPDATE patient SET drafts = -1",
    "a draft without an owner": "UPDATE draft SET owner_uid = NULL",
    "one request twice": "INSERT INTO audit SELECT max(seq) + 1, at, actor, host, event, subject, detail, "
    f"(SELECT request FROM audit WHERE request IS NOT NULL LIMIT 1), {LAST_HASH}, randomblob(32) FROM audit",
    "a patient with visits is deleted": "DELETE FROM patient",
}


@pytest.fixture(scope="module")
def busy(
    template: Template, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Vault, dict[str, str]]]:
    """A record in use, with a visit of each state; what is refused leaves it as it is."""
    world = copy_of(template, tmp_path_factory.mktemp("schema") / "vault")
    with world.enter() as vault:
        patient_uid = add_patient(vault)
        names = {"stranger": add_patient(vault, "Other")}
        for name in ("visit", "void"):
            names[name] = sign_visit(vault, world.signer(), patient_uid)
        amend(vault, world.signer(), names["visit"])
        visits.void(vault, world.signer(), names["void"], "Entered twice.", uid())
        names["other"] = uid()
        names["open"] = begin_and_answer(vault, patient_uid).visit_uid
        yield vault, names


def everything(connection: Connection) -> list[Any]:
    names = sorted(schema.tables(connection))
    return [connection.execute(f"SELECT * FROM {name}").fetchall() for name in names]


def refused(vault: Vault, statement: str) -> str:
    before = everything(vault.connection)
    with pytest.raises(sqlcipher3.dbapi2.IntegrityError) as caught:
        vault.connection.execute(statement)
    assert everything(vault.connection) == before
    return str(caught.value)


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_statement_of_whoever_writes_changes_what_stands(
    what: str, busy: tuple[Vault, dict[str, str]]
) -> None:
    """Failing means that a fault anywhere in the program could alter or remove what was signed or audited."""
    vault, names = busy
    trigger, statement = FORBIDDEN[what]
    guard = schema.guards(vault.connection)[trigger].replace("''", "'")
    assert refused(vault, statement.format(**names)) in guard


def test_every_trigger_is_tried() -> None:
    """Failing means that a guard was added that no test has seen at work."""
    assert {trigger for trigger, _ in FORBIDDEN.values()} == set(schema.expected_guards())


@pytest.mark.parametrize("what", IMPOSSIBLE)
def test_a_row_that_means_nothing_is_not_stored(what: str, busy: tuple[Vault, dict[str, str]]) -> None:
    """Failing means that the record can hold a row that nobody can read later."""
    vault, names = busy
    refused(vault, IMPOSSIBLE[what].format(**names))


def test_every_table_keeps_its_types(busy: tuple[Vault, dict[str, str]]) -> None:
    """Failing means that a table takes a text where a number belongs, without a word."""
    vault, _ = busy
    rows = vault.connection.execute("PRAGMA table_list").fetchall()
    loose = {row[1] for row in rows if row[0] == "main" and row[2] == "table" and not row[5]}
    assert loose <= {"sqlite_schema", "_sqlite_migrations"}


@pytest.mark.parametrize("name", ["vist", "visits", "patient; --", "", "sqlite_master", "VISIT"])
def test_no_table_appears_by_a_typo(name: str, vault: Vault) -> None:
    """Failing means that a misspelt name makes a new, unguarded table and the row is never found again."""
    before = schema.tables(vault.connection)
    with pytest.raises(KeyError), vault.write_tx() as tx:
        tx.table(name).insert({"visit_uid": "x"})
    assert schema.tables(vault.connection) == before


def test_a_table_is_only_ever_made_by_a_step(vault: Vault) -> None:
    """Failing means that a write with an unknown column or value changes the tables."""
    with pytest.raises((UserError, Failure)), vault.write_tx() as tx:
        tx.table("patient").insert({"patient_uid": "x", "colour": "red"})
    assert "colour" not in str(vault.connection.execute("SELECT sql FROM sqlite_master").fetchall())


# Editions


def source_of(step: Any) -> str:
    """The source of a step, with the texts of this module that it names."""
    constants = [name for name in step.fn.__code__.co_names if isinstance(getattr(schema, name, None), str)]
    return inspect.getsource(step.fn) + "".join(str(getattr(schema, name)) for name in constants)


def test_a_released_step_is_never_edited() -> None:
    """Failing means that records in use would differ from new ones. Append a step; do not mend this hash."""
    found = {
        step.name: hashlib.sha256(source_of(step).encode()).hexdigest() for step in schema.STEPS._migrations
    }
    assert found == RELEASED


def test_a_new_record_has_the_guards_of_its_edition(vault: Vault) -> None:
    """Failing means that a record starts without one of its triggers."""
    assert schema.guards(vault.connection) == schema.expected_guards()
    assert vault.connection.execute("PRAGMA user_version").fetchone()[0] == schema.edition()
    assert vault.connection.execute("PRAGMA application_id").fetchone()[0] == schema.APPLICATION_ID


STRANGE = {
    "a newer edition": ("PRAGMA user_version = 7", "vault.newer"),
    "a step of a later program": (
        "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('footdrop-record', '0009_later')",
        "vault.newer",
    ),
    "a step of another program's": (
        "UPDATE _sqlite_migrations SET name = '0001_other' WHERE name = '0001_record'",
        "vault.newer",
    ),
    "the mark of another program": ("PRAGMA application_id = 1234", "vault.foreign"),
    "no mark, but an edition": ("PRAGMA application_id = 0", "vault.foreign"),
    "the id of another record": (
        "UPDATE record_info SET value = 'other' WHERE name = 'vault_id'",
        "vault.foreign",
    ),
}


@pytest.mark.parametrize("what", STRANGE)
def test_a_record_that_is_not_understood_is_neither_opened_nor_changed(what: str, world: World) -> None:
    """Failing means that an old program writes into a record of a newer one, or into somebody else's file."""
    statement, key = STRANGE[what]
    with raw(world.folder, world.template.database_key) as connection:
        connection.execute(statement)
    before = files_of(world.folder)
    with pytest.raises(UserError) as caught:
        world.unlock()
    assert refusal(caught) == key
    assert files_of(world.folder) == before
    if what == "a newer edition":
        assert (caught.value.params["theirs"], caught.value.params["ours"]) == ("7", str(schema.edition()))


def more_steps(step: Any) -> Migrations:
    steps = Migrations(schema.STEPS.name)
    for known in schema.STEPS._migrations:
        steps(name=known.name)(known.fn)
    steps(name="9999_test")(step)
    return steps


def add_a_table(db: sqlite_utils.Database) -> None:
    db.conn.execute("CREATE TABLE later (name TEXT PRIMARY KEY) STRICT")
    db.conn.execute("CREATE TRIGGER later_stays BEFORE DELETE ON later BEGIN SELECT RAISE (ABORT, 'x'); END")


def add_and_fail(db: sqlite_utils.Database) -> None:
    add_a_table(db)
    db.conn.execute("UPDATE patient SET family = 'changed'")
    raise RuntimeError("a fault in the middle")


def lose_a_guard(db: sqlite_utils.Database) -> None:
    db.table("audit").transform(types={"host": str})


def weaken_a_guard(db: sqlite_utils.Database) -> None:
    db.conn.execute("DROP TRIGGER audit_is_not_deleted")
    db.conn.execute("CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit BEGIN SELECT 1; END")


def leave_an_orphan(db: sqlite_utils.Database) -> None:
    db.conn.execute("PRAGMA defer_foreign_keys = ON")
    db.conn.execute("UPDATE visit SET patient_uid = 'nobody' WHERE state = 'draft'")
    db.conn.execute("PRAGMA defer_foreign_keys = OFF")


@pytest.fixture
def used(world: World) -> World:
    """A record with a patient and a draft, closed."""
    with world.enter() as vault:
        begin_and_answer(vault, add_patient(vault))
    return world


def test_a_new_edition_comes_after_a_verified_backup_and_keeps_every_guard(used: World) -> None:
    """Failing means that a step that goes wrong takes data with it, or takes the guards off."""
    connection = connect(used.folder / DATABASE_FILE, used.template.database_key)
    access, seen = used.template.access["Dr Anna Roe"], []

    def before() -> None:
        seen.append(schema.guards(connection))
        backup.before_change(used.folder, connection, access, used.workplace)

    guards = schema.guards(connection)
    rows = connection.execute("SELECT * FROM patient").fetchall()
    steps = more_steps(add_a_table)
    assert schema.bring_up(connection, database(connection), "vault", before, steps)
    assert seen == [guards]
    assert guards.items() <= schema.guards(connection).items()
    assert schema.guards(connection) == schema.expected_guards(steps)
    assert connection.execute("SELECT * FROM patient").fetchall() == rows
    assert connection.execute("PRAGMA user_version").fetchone()[0] == schema.edition() + 1
    assert not schema.bring_up(connection, database(connection), "vault", before, steps)
    assert len(seen) == 1
    connection.close()

    (made,) = backup.all_backups(used.folder / backup.FOLDER)
    assert made.verified
    assert made.counts["draft"] == 1
    with pytest.raises(UserError) as caught:
        used.unlock()
    assert refusal(caught) == "vault.newer"


@pytest.mark.parametrize("step", [add_and_fail, lose_a_guard, weaken_a_guard, leave_an_orphan])
def test_a_step_is_done_whole_or_not_at_all(step: Any, used: World) -> None:
    """Failing means that a record can stand between two editions, where no program can open it."""
    connection = connect(used.folder / DATABASE_FILE, used.template.database_key)
    before = everything(connection), schema.guards(connection)
    with pytest.raises((RuntimeError, AssertionError, Failure)):
        schema.bring_up(connection, database(connection), "vault", steps=more_steps(step))
    assert not connection.in_transaction
    assert (everything(connection), schema.guards(connection)) == before
    connection.close()
    used.unlock().close()


def test_without_a_backup_nothing_is_changed(used: World) -> None:
    """Failing means that a full disk or a damaged record does not stop a change of the whole record."""
    connection = connect(used.folder / DATABASE_FILE, used.template.database_key)
    before = everything(connection)

    def refuse() -> None:
        raise UserError("record.disk-full", name="vault")

    with pytest.raises(UserError):
        schema.bring_up(connection, database(connection), "vault", refuse, more_steps(add_a_table))
    assert everything(connection) == before
    connection.close()


TWICE = """
import sys
from pathlib import Path
from footdrop_desktop.errors import UserError
from footdrop_desktop.record import schema
from footdrop_desktop.record.connection import connect, database
from tests.record.test_schema import add_a_table, more_steps
print("ready", flush=True)
sys.stdin.readline()
try:
    connection = connect(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
    print(schema.bring_up(connection, database(connection), "vault", steps=more_steps(add_a_table)))
    connection.close()
except UserError as error:
    print(error.key)
"""


def test_of_two_programs_that_bring_a_record_up_one_does_it(used: World) -> None:
    """Failing means that two windows opened after an update break each other's record."""
    command = [
        sys.executable,
        "-c",
        TWICE,
        str(used.folder / DATABASE_FILE),
        used.template.database_key.hex(),
    ]
    both = [
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    for one in both:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    found = sorted(one.communicate("\n", timeout=30)[0].strip() for one in both)
    assert found.count("True") == 1
    assert set(found) <= {"True", "False", "record.busy"}
    connection = connect(used.folder / DATABASE_FILE, used.template.database_key)
    assert schema.guards(connection) == schema.expected_guards(more_steps(add_a_table))
    connection.close()
