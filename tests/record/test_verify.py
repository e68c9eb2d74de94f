"""What somebody changes who holds the key is found, and the first entry that shows it is named."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import backup, chain, clinicians, marks, patients, schema, trail, visits
from footdrop_desktop.record.chain import Link
from footdrop_desktop.record.keys import ANCHOR, FLOOR, PATIENTS, subkey
from footdrop_desktop.record.model import Head, PatientDetails
from footdrop_desktop.record.sealed import seal, unseal
from footdrop_desktop.record.signing import COLUMNS, Entry, entry_of, holds, public_keys
from footdrop_desktop.record.slot_file import FIRST, SECOND, _with_checksum
from footdrop_desktop.record.state import Problem
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.verify import parse_witness, verify
from tests.record.world import (
    PATEL,
    ROE,
    Template,
    World,
    add_patient,
    amend,
    begin_and_answer,
    copy_of,
    raw,
    refusal,
    sign_visit,
    uid,
)

COUNTED = "seq, at, actor, host, event, subject, detail, request, prev, hash"


@dataclass(frozen=True)
class Practice:
    """A record in use, closed; heads as papers and a backup hold them; and an older state of it."""

    world: World
    older: Path
    jane: str
    max: str
    signed: tuple[str, str]
    seq_of: dict[str, int]
    printed: Head
    kept: Head
    head: Head


@pytest.fixture(scope="module")
def practice(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Practice:
    world = copy_of(template, tmp_path_factory.mktemp("verify") / "vault")
    signer = world.signer()
    with world.enter() as vault:
        jane, other = add_patient(vault, "Doe", "Jane"), add_patient(vault, "Mustermann", "Max")
        first = sign_visit(vault, signer, jane, words="foot drop")
        printed = trail.note(vault, "report-printed", jane, visit=first)
    older = world.copied("older").folder
    with world.enter() as vault:
        second = sign_visit(vault, signer, other)
        amend(vault, signer, first)
        visits.addendum(vault, signer, first, "Seen again on the ward.", uid())
        patients.change(vault, other, PatientDetails("Mustermann", "Max", birth_date="1950-01-02"), uid())
        begin_and_answer(vault, jane)
        kept = backup.make(vault).head
        patients.read_chart(vault, jane)
        trail.note(vault, "report-printed", jane, visit=first)
        entries = trail.entries(vault)
    seq_of = {entry.event: entry.seq for entry in entries}
    return Practice(
        world,
        older,
        jane,
        other,
        (first, second),
        seq_of,
        printed,
        kept,
        Head(entries[0].seq, entries[0].hash),
    )


@pytest.fixture
def attacked(practice: Practice, tmp_path: Path) -> World:
    """A copy for one attack."""
    folder = tmp_path / "vault"
    shutil.copytree(practice.world.folder, folder)
    return replace(practice.world, folder=folder, clock=replace(practice.world.clock))


def attack(world: World, change: Callable[[Any], object]) -> None:
    with raw(world.folder, world.template.database_key) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        change(connection)


def unlocked(world: World) -> tuple[str, str]:
    """What the unlock says: its key and the number it names, or nothing."""
    try:
        world.enter().close()
    except UserError as error:
        return error.key, error.params.get("seq", error.params.get("count", ""))
    return "", ""


def found(world: World, *witnesses: Head) -> set[Problem]:
    """What the check says after the loss was accepted."""
    with world.enter(accept_loss=True) as vault:
        return set(verify(vault, [witness.short for witness in witnesses]).problems)


def link_of(row: tuple[Any, ...]) -> Link:
    seq, at, actor, host, event, subject, detail, request, prev, digest = row
    return Link(seq, at, actor, host, event, subject, detail, request, bytes(prev), bytes(digest))


def links(connection: Any, since: int = 1) -> list[Link]:
    query = f"SELECT {COUNTED} FROM audit WHERE seq >= ? ORDER BY seq"
    return [link_of(row) for row in connection.execute(query, (since,)).fetchall()]


def store(connection: Any, link: Link) -> None:
    values = (link.seq, link.at, link.actor, link.host, link.event, link.subject, link.detail, link.request)
    connection.execute(
        "INSERT OR REPLACE INTO audit VALUES (?,?,?,?,?,?,?,?,?,?)", (*values, link.prev, link.hash)
    )


def rewrite(connection: Any, since: int, change: Callable[[Link], Link] = lambda link: link) -> Head:
    """Change entries from ``since`` on and make the chain whole again, as somebody who knows it can."""
    rows = [change(link) for link in links(connection, since)]
    row = connection.execute("SELECT hash FROM audit WHERE seq = ?", (since - 1,)).fetchone()
    before = bytes(row[0]) if row else chain.START
    connection.execute("DELETE FROM audit WHERE seq >= ?", (since,))
    for link in rows:
        linked = replace(link, prev=before)
        linked = replace(linked, hash=linked.right_hash)
        store(connection, linked)
        before = linked.hash
    return Head(rows[-1].seq, before.hex())


def forge_marks(world: World, head: Head) -> None:
    """Write the anchor and the tail anew, as somebody who holds the key can."""
    key = subkey(world.template.master, ANCHOR)
    marks.write_anchor(world.folder, marks.anchor_data(world.template.vault_id, head, key), copy=True)
    (world.folder / marks.TAIL).unlink()


def test_what_nobody_touched_is_whole(attacked: World, practice: Practice) -> None:
    """Failing means that every other finding of this file says nothing."""
    assert unlocked(attacked) == ("", "")
    assert found(attacked, practice.printed, practice.kept, practice.head) == set()
    with attacked.enter() as vault:
        checked = verify(vault)
        assert checked.ok
        assert checked.entries == checked.head.seq == vault.head.seq
        assert checked.signed == 4


# The nine attacks


def test_an_edited_entry_is_named(attacked: World, practice: Practice) -> None:
    """Failing means that somebody can take a name out of the list of who saw a chart."""
    seq = practice.seq_of["chart-read"]
    attack(attacked, lambda c: c.execute("UPDATE audit SET actor = 'nobody' WHERE seq = ?", (seq,)))
    assert unlocked(attacked) == ("vault.audit-broken", str(seq))
    assert found(attacked) == {Problem(seq, "changed")}


@pytest.mark.parametrize("column", ["at", "host", "event", "subject", "detail", "request"])
def test_no_column_of_an_entry_can_be_edited(column: str, attacked: World, practice: Practice) -> None:
    """Failing means that a part of the audit is not covered by its hash."""
    seq = practice.seq_of["report-printed"]
    attack(attacked, lambda c: c.execute(f"UPDATE audit SET {column} = 'x' WHERE seq = ?", (seq,)))
    assert unlocked(attacked) == ("vault.audit-broken", str(seq))
    assert Problem(seq, "changed") in found(attacked)


@pytest.mark.parametrize("event", ["visit-signed", "patient-added", "signing-key-added", "visit-amended"])
@pytest.mark.parametrize("detail", ["not json", "[]", "7", '{"seal":7,"key":[],"commitment":{}}', ""])
def test_an_entry_that_cannot_be_read_is_a_finding_and_no_crash(
    event: str, detail: str, attacked: World, practice: Practice
) -> None:
    """Failing means that whoever edits the audit badly enough keeps it from being checked at all."""
    seq = practice.seq_of[event]
    attack(attacked, lambda c: c.execute("UPDATE audit SET detail = ? WHERE seq = ?", (detail, seq)))
    assert unlocked(attacked) == ("vault.audit-broken", str(seq))
    assert Problem(seq, "changed") in found(attacked)


def test_an_edit_with_its_hash_made_right_breaks_the_link(attacked: World, practice: Practice) -> None:
    """Failing means that a checksum made anew hides an edit."""
    seq = practice.seq_of["chart-read"]

    def change(connection: Any) -> None:
        link = replace(links(connection, seq)[0], actor="nobody")
        store(connection, replace(link, hash=link.right_hash))

    attack(attacked, change)
    assert unlocked(attacked) == ("vault.audit-broken", str(seq + 1))
    assert found(attacked) == {Problem(seq + 1, "link")}


def test_an_entry_deleted_in_the_middle_is_named(attacked: World, practice: Practice) -> None:
    """Failing means that a read, a print, or a change can be made not to have been."""
    seq = practice.seq_of["chart-read"]
    attack(attacked, lambda c: c.execute("DELETE FROM audit WHERE seq = ?", (seq,)))
    assert unlocked(attacked) == ("vault.audit-broken", str(seq))
    assert found(attacked) == {Problem(seq, "missing")}


def test_deleting_the_newest_is_seen_by_the_marks(attacked: World, practice: Practice) -> None:
    """Failing means that a lost or cut tail of the audit opens without a word."""
    attack(attacked, lambda c: c.execute("DELETE FROM audit WHERE seq > ?", (practice.head.seq - 2,)))
    assert unlocked(attacked) == ("vault.anchor", "2")


def test_deleting_the_newest_and_their_marks_is_seen_by_a_paper(attacked: World, practice: Practice) -> None:
    """Failing means that a printed report proves nothing."""
    at = practice.head.seq - 2

    def change(connection: Any) -> None:
        connection.execute("DELETE FROM audit WHERE seq > ?", (at,))
        forge_marks(attacked, chain.newest(connection))

    attack(attacked, change)
    assert found(attacked, practice.head) == {Problem(practice.head.seq, "witness-ahead")}
    assert found(attacked) == set()
    assert found(attacked, practice.head) == {Problem(practice.head.seq, "witness")}


def test_two_entries_that_changed_places_are_named(attacked: World, practice: Practice) -> None:
    """Failing means that what was done after a print can be made to have been before it."""
    seq = practice.seq_of["patient-changed"]

    def change(connection: Any) -> None:
        one, other = links(connection, seq)[:2]
        connection.execute("DELETE FROM audit WHERE seq IN (?, ?)", (seq, seq + 1))
        store(connection, replace(one, seq=seq + 1))
        store(connection, replace(other, seq=seq))

    attack(attacked, change)
    assert unlocked(attacked) == ("vault.audit-broken", str(seq))
    assert found(attacked) == {Problem(seq, "link")}


def test_a_forged_entry_is_seen_where_the_old_ones_go_on(attacked: World, practice: Practice) -> None:
    """Failing means that a read can be put into somebody's name."""
    seq = practice.seq_of["chart-read"]

    def change(connection: Any) -> None:
        later = links(connection, seq)
        connection.execute("DELETE FROM audit WHERE seq >= ?", (seq,))
        forged = replace(later[0], request=None, actor=attacked.template.uids[PATEL])
        store(connection, replace(forged, hash=forged.right_hash))
        store(connection, replace(later[0], seq=seq + 1, prev=forged.right_hash))
        for link in later[1:]:
            store(connection, replace(link, seq=link.seq + 1))

    attack(attacked, change)
    assert unlocked(attacked) == ("vault.audit-broken", str(seq + 1))
    assert Problem(seq + 1, "changed") in found(attacked)


def test_swapped_bodies_are_found_though_sealed_and_hashed_anew(attacked: World, practice: Practice) -> None:
    """Failing means that one patient's findings can be put under another's name."""
    first, second = practice.signed
    master = subkey(attacked.template.master, PATIENTS)

    def change(connection: Any) -> None:
        entries = [
            entry_of(
                connection.execute(
                    f"SELECT {COLUMNS} FROM visit_entry WHERE visit_uid = ? AND entry = 1", (visit,)
                ).fetchone()
            )
            for visit in practice.signed
        ]
        keys = [
            unseal(
                master,
                bytes(
                    connection.execute(
                        "SELECT sealed FROM patient_key WHERE patient_uid = ?", (patient_uid,)
                    ).fetchone()[0]
                ),
                patient_uid,
            )
            for patient_uid in (practice.jane, practice.max)
        ]
        bodies = [unseal(key, entry.body, entry.place) for key, entry in zip(keys, entries, strict=True)]
        for key, entry, body in zip(keys, entries, reversed(bodies), strict=True):
            connection.execute(
                "UPDATE visit_entry SET body = ?, body_sha256 = ? WHERE visit_uid = ? AND entry = 1",
                (seal(key, body, entry.place), hashlib.sha256(body).digest(), entry.visit_uid),
            )

    attack(attacked, change)
    assert unlocked(attacked) == ("", "")
    assert found(attacked) == {Problem(practice.printed.seq - 1, "signed-changed")}
    with attacked.enter() as vault:
        for visit_uid in (first, second):
            with pytest.raises(UserError) as caught:
                visits.versions(vault, visit_uid)
            assert refusal(caught) == "visit.tampered"


def entry_in(connection: Any, visit_uid: str) -> Entry:
    row = connection.execute(
        f"SELECT {COLUMNS} FROM visit_entry WHERE visit_uid = ? AND entry = 1", (visit_uid,)
    ).fetchone()
    return entry_of(row)


def test_a_body_put_in_the_place_of_another_is_found_by_its_hash(attacked: World, practice: Practice) -> None:
    """Failing means that whoever holds the key can change what was signed, if the hash is left alone."""
    first, _ = practice.signed

    def change(connection: Any) -> None:
        entry = entry_in(connection, first)
        row = connection.execute(
            "SELECT sealed FROM patient_key WHERE patient_uid = ?", (practice.jane,)
        ).fetchone()
        key = unseal(subkey(attacked.template.master, PATIENTS), bytes(row[0]), practice.jane)
        body = unseal(key, entry.body, entry.place).replace(b"Right foot drop", b"Left foot drop!")
        connection.execute(
            "UPDATE visit_entry SET body = ? WHERE visit_uid = ? AND entry = 1",
            (seal(key, body, entry.place), first),
        )

    attack(attacked, change)
    assert found(attacked) == {Problem(practice.printed.seq - 1, "signed-changed")}
    with attacked.enter() as vault, pytest.raises(UserError) as caught:
        visits.versions(vault, first)
    assert refusal(caught) == "visit.tampered"


def test_a_signature_holds_for_its_signers_key_alone(attacked: World, practice: Practice) -> None:
    """Failing means that a colleague with a key of their own signs in another's name."""
    patel = attacked.template.signers[PATEL]
    with attacked.enter() as vault:
        entry, keys = entry_in(vault.connection, practice.signed[0]), public_keys(vault.connection)
    assert holds(entry, keys)
    forged = replace(entry, key_uid=patel.key_uid)
    forged = replace(forged, signature=patel.private_key.sign(forged.statement))
    assert not holds(forged, keys)
    assert not holds(replace(entry, key_uid="nobody's"), keys)
    assert not holds(replace(entry, signature=bytes(64)), keys)


def test_a_chain_rewritten_whole_is_seen_by_papers_and_backups(attacked: World, practice: Practice) -> None:
    """Failing means that whoever holds the key can write another history, and nothing outside says so."""
    seq = practice.seq_of["chart-read"]

    def change(connection: Any) -> None:
        head = rewrite(connection, 2, lambda link: replace(link, actor="nobody") if link.seq == seq else link)
        forge_marks(attacked, head)

    attack(attacked, change)
    assert unlocked(attacked) == ("", "")
    assert found(attacked) == set()
    assert found(attacked, practice.head) == {Problem(practice.head.seq, "witness")}
    assert found(attacked, practice.printed, practice.kept) == set()  # nothing was changed before those

    def again(connection: Any) -> None:
        head = rewrite(connection, 2, lambda link: replace(link, host="elsewhere"))
        forge_marks(attacked, head)

    attack(attacked, again)
    assert unlocked(attacked) == ("", "")
    assert found(attacked, practice.kept) == {Problem(practice.kept.seq, "witness")}
    assert found(attacked, practice.kept, practice.printed) == {Problem(practice.printed.seq, "witness")}


def put_back(world: World, older: Path, *names: str) -> None:
    for name in names:
        shutil.copyfile(older / name, world.folder / name)


def test_an_older_file_put_back_is_seen_by_the_anchor(attacked: World, practice: Practice) -> None:
    """Failing means that a copy from last week is worked on as if it were today's."""
    put_back(attacked, practice.older, "vault.db")
    assert unlocked(attacked) == ("vault.anchor", str(practice.head.seq - practice.printed.seq))


def test_an_older_file_with_its_anchor_is_seen_by_the_tail(attacked: World, practice: Practice) -> None:
    """Failing means that the second mark adds nothing to the first."""
    put_back(attacked, practice.older, "vault.db", marks.ANCHOR, marks.ANCHOR_COPY)
    assert unlocked(attacked) == ("vault.anchor", str(practice.head.seq - practice.printed.seq))


def test_an_older_folder_put_back_whole_is_seen_by_a_paper(attacked: World, practice: Practice) -> None:
    """Failing means that a paper printed since does not show that something is missing."""
    put_back(attacked, practice.older, "vault.db", marks.ANCHOR, marks.ANCHOR_COPY, marks.TAIL)
    assert unlocked(attacked) == ("", "")
    assert found(attacked, practice.printed) == set()
    for witness in (practice.head, practice.kept):
        (problem,) = found(attacked, witness)
        assert problem.what in ("witness", "witness-ahead")
        assert practice.printed.seq < problem.seq <= witness.seq


# Beside the chain


def test_a_signed_entry_that_was_deleted_is_missed(attacked: World, practice: Practice) -> None:
    """Failing means that a signed visit can vanish."""
    seq = practice.seq_of["addendum-signed"]
    attack(attacked, lambda c: c.execute("DELETE FROM visit_entry WHERE kind = 'addendum'"))
    assert found(attacked) == {Problem(seq, "signed-missing")}


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("signer_name", "Dr Other"),
        ("signed_at", "1999-01-01T00:00:00+00:00"),
        ("signature", bytes(64)),
        ("body", bytes(99)),
        ("body_sha256", bytes(32)),
        ("base_version", 7),
        ("reason_length", 99),
        ("meaning", "reviewed"),
        ("meaning", "praised"),
        ("signer_name", "a\x00b"),
        ("patient_uid", "nobody"),
    ],
)
def test_no_column_of_what_was_signed_can_be_edited(
    column: str, value: object, attacked: World, practice: Practice
) -> None:
    """Failing means that a part of what was signed can be changed and is shown as signed."""
    first, _ = practice.signed
    statement = f"UPDATE visit_entry SET {column} = ? WHERE visit_uid = ? AND entry = 2"
    attack(attacked, lambda c: c.execute(statement, (value, first)))
    assert Problem(practice.seq_of["visit-amended"], "signed-changed") in found(attacked)
    with attacked.enter() as vault, pytest.raises(UserError) as caught:
        visits.versions(vault, first)
    assert refusal(caught) == "visit.tampered"


def test_a_swapped_key_is_found(attacked: World, practice: Practice) -> None:
    """Failing means that somebody can sign in another's name with a key of their own."""
    attack(
        attacked,
        lambda c: c.execute(
            "UPDATE clinician_key SET public_key = (SELECT public_key FROM clinician_key WHERE clinician_uid = ?) "
            "WHERE clinician_uid = ?",
            (attacked.template.uids[PATEL], attacked.template.uids[ROE]),
        ),
    )
    problems = found(attacked)
    assert Problem(practice.printed.seq - 1, "signed-changed") in problems
    assert Problem(0, "key-forged") in problems


def test_an_added_key_is_found(attacked: World) -> None:
    """Failing means that a key which no clinician was given signs visits."""
    attack(
        attacked,
        lambda c: c.execute(
            "INSERT INTO clinician_key SELECT 'forged', clinician_uid, zeroblob(32), '' FROM clinician LIMIT 1"
        ),
    )
    assert found(attacked) == {Problem(0, "key-forged")}


@pytest.mark.parametrize(
    "column", ["family", "given", "birth_date", "mrn", "sex", "notes", "contact", "other_names"]
)
def test_a_patient_changed_past_the_program_is_found(
    column: str, attacked: World, practice: Practice
) -> None:
    """Failing means that visits can be given to another person by changing the name."""
    statement = f"UPDATE patient SET {column} = 'other' WHERE patient_uid = ?"
    attack(attacked, lambda c: c.execute(statement, (practice.max,)))
    assert found(attacked) == {Problem(practice.seq_of["patient-changed"], "patient-changed")}


def test_a_patient_removed_past_the_program_is_found(attacked: World, practice: Practice) -> None:
    """Failing means that a patient can be made not to have been, without an erasure in the audit."""

    def change(connection: Any) -> None:
        for table in ("visit", "patient_key", "patient"):
            connection.execute(f"DELETE FROM {table} WHERE patient_uid = ?", (practice.max,))

    attack(attacked, change)
    assert Problem(practice.seq_of["patient-changed"], "patient-changed") in found(attacked)


@pytest.mark.parametrize("sealed", [bytes(60), None])
def test_a_patient_whose_key_was_taken_is_found(
    sealed: bytes | None, attacked: World, practice: Practice
) -> None:
    """Failing means that visits can be made unreadable and the record still says that all is well."""

    def change(connection: Any) -> None:
        if sealed is None:
            connection.execute("DELETE FROM patient_key WHERE patient_uid = ?", (practice.max,))
        else:
            connection.execute(
                "UPDATE patient_key SET sealed = ? WHERE patient_uid = ?", (sealed, practice.max)
            )

    attack(attacked, change)
    assert Problem(practice.seq_of["patient-changed"], "patient-changed") in found(attacked)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM visit WHERE visit_uid = ?",
        "UPDATE visit SET state = 'voided' WHERE visit_uid = ?",
        "UPDATE visit SET finding = 'nothing' WHERE visit_uid = ?",
        "UPDATE visit SET performed_at = '2020-01-01T00:00:00+00:00' WHERE visit_uid = ?",
        "UPDATE visit SET signed_by = 'Dr Other' WHERE visit_uid = ?",
        "UPDATE visit SET version = 1 WHERE visit_uid = ?",
        "UPDATE visit SET patient_uid = (SELECT patient_uid FROM patient ORDER BY id DESC) WHERE visit_uid = ?",
    ],
)
def test_a_line_of_the_list_that_is_not_what_was_signed_is_found(
    statement: str, attacked: World, practice: Practice
) -> None:
    """Failing means that a signed visit can be hidden, or listed with another finding or day."""
    attack(attacked, lambda c: c.execute(statement, (practice.signed[0],)))
    assert found(attacked) == {Problem(practice.seq_of["visit-amended"], "line-changed")}


def test_a_guard_that_was_taken_off_is_found(attacked: World) -> None:
    """Failing means that the record can be left open to changes."""
    with raw(attacked.folder, attacked.template.database_key, guarded=True) as connection:
        connection.execute("DROP TRIGGER audit_is_not_deleted")
    assert unlocked(attacked) == ("", "")
    assert found(attacked) == {Problem(0, "guards")}


def test_a_guard_that_guards_nothing_is_found(attacked: World) -> None:
    """Failing means that a trigger of the right name is enough."""
    with raw(attacked.folder, attacked.template.database_key, guarded=True) as connection:
        text = schema.expected_guards()["audit_is_not_deleted"]
        connection.execute("DROP TRIGGER audit_is_not_deleted")
        connection.execute(text.replace("BEFORE DELETE ON audit", "BEFORE DELETE ON audit WHEN 0"))
    assert found(attacked) == {Problem(0, "guards")}


@pytest.mark.parametrize("change", ["removed", "renamed"])
def test_a_slot_file_that_was_edited_opens_nothing(change: str, attacked: World) -> None:
    """Failing means that somebody can take a colleague's access away, or put another name on a key."""
    document = json.loads((attacked.folder / FIRST).read_bytes())
    del document["checksum"]
    if change == "removed":
        document["slots"] = [slot for slot in document["slots"] if slot["clinician_name"] != PATEL]
    else:
        document["cipher"] = "sqlcipher 3.4.2"
    for name in (FIRST, SECOND):
        (attacked.folder / name).write_bytes(_with_checksum(document))
    with pytest.raises(UserError) as caught:
        attacked.unlock()
    assert refusal(caught) == "key.slots-changed"


def test_an_older_slot_file_put_back_stands_in_the_audit(attacked: World) -> None:
    """Failing means that an old passphrase can be brought back into force without a trace."""
    older = {name: (attacked.folder / name).read_bytes() for name in (FIRST, SECOND)}
    with attacked.enter() as vault:
        code = clinicians.fresh_recovery_code()
        clinicians.replace_recovery(vault, code, code, FLOOR)
    for name, data in older.items():
        (attacked.folder / name).write_bytes(data)
    with attacked.enter() as vault:
        newest = [entry.event for entry in trail.entries(vault, limit=2)]
    assert newest == ["unlocked", "slots-found-changed"]
    with attacked.enter() as vault:
        assert trail.entries(vault, limit=2)[1].event != "slots-found-changed"


# Witnesses


@pytest.mark.parametrize(
    "text", ["", "12", "12-", "12-abc", "x-0123456789abcdef", "12-0123456789abcdeg", "-1-" + "0" * 16]
)
def test_a_witness_that_is_none_is_refused(text: str, vault: Vault) -> None:
    """Failing means that a mistyped number reads as a record that was tampered with."""
    with pytest.raises(UserError) as caught:
        verify(vault, [text])
    assert refusal(caught) == "verify.witness"


def test_a_witness_may_be_typed_as_people_type() -> None:
    """Failing means that a head read from paper has to be typed exactly."""
    assert parse_witness(" 12 - 0123456789ABCDEF ") == Head(12, "0123456789abcdef")


def test_a_head_of_nothing_is_no_witness(vault: Vault) -> None:
    """Failing means that entry 0, which is none, is found missing or found right."""
    assert not verify(vault, ["0-" + "0" * 16]).ok


def test_a_check_tells_what_it_does(vault: Vault) -> None:
    """Failing means that a long check stands still on the screen."""
    told: list[str] = []
    verify(vault, progress=told.append)
    assert told == ["chain", "signed", "patients"]


# What the audit says of the record itself


@pytest.mark.parametrize(
    ("statement", "event"),
    [
        ("UPDATE clinician SET name = 'Dr Other' WHERE name LIKE '%Roe'", "record-created"),
        ("UPDATE clinician SET active = 0 WHERE name LIKE '%Patel'", "clinician-added"),
        ("INSERT INTO clinician VALUES ('forged', 'Dr Forged', 1, '')", ""),
        (
            "UPDATE patient SET merged_into = (SELECT min(patient_uid) FROM patient WHERE id = 1) WHERE id = 2",
            "",
        ),
        ("INSERT INTO record_info VALUES ('retired_at', '2026-11-24')", ""),
        ("UPDATE record_info SET value = '1' WHERE name = 'practice'", "record-created"),
    ],
)
def test_who_works_here_who_is_merged_and_what_it_is_stands_in_the_audit(
    statement: str, event: str, attacked: World, practice: Practice
) -> None:
    """Failing means that a clinician, a merge, or the end of a record can be made up past the program."""
    attack(attacked, lambda c: c.execute(statement))
    with attacked.enter(look_only=True) as vault:
        problems = verify(vault).problems
    (problem,) = problems
    assert problem.seq == (practice.seq_of[event] if event else 0)
    assert problem.what in ("clinician-changed", "merge-changed", "information-changed")


@pytest.mark.parametrize(
    "event", ["slots-changed", "patients-merged", "clinician-added", "record-created", "unlocked"]
)
@pytest.mark.parametrize(
    "detail", ["not json", "[]", '{"x":{"slots":"y"}}', '{"slots":7,"into":[],"clinician":{}}']
)
def test_a_check_of_a_spoilt_audit_comes_to_its_end(
    event: str, detail: str, attacked: World, practice: Practice
) -> None:
    """Failing means that whoever edits the audit badly enough keeps it from being checked at all."""
    seq = practice.seq_of.get(event, practice.seq_of["unlocked"])
    attack(
        attacked,
        lambda c: c.execute("UPDATE audit SET detail = ?, event = ? WHERE seq = ?", (detail, event, seq)),
    )
    assert Problem(seq, "changed") in found(attacked)
