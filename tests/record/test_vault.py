"""What is acknowledged is on the disk; what was not may be asked for again; nothing is half done."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
import sqlcipher3

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import clinicians, drafts, marks, patients, trail, visits
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.model import PatientDetails
from footdrop_desktop.record.vault import DATABASE_FILE, Vault
from footdrop_desktop.record.verify import verify
from tests.builders import checked, the_form
from tests.record.world import (
    PATEL,
    World,
    add_patient,
    begin,
    begin_and_answer,
    body_of,
    refusal,
    sign_visit,
    uid,
)

TABLES = ("patient", "patient_key", "visit", "draft", "visit_entry", "clinician", "clinician_key")


def everything(vault: Vault) -> list[Any]:
    return [vault.connection.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES]


class LosesTheAnswer:
    """A disk that keeps the next commit and then says that it failed (fsync, EIO)."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.lost = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, statement: str, *values: Any) -> Any:
        found = self._connection.execute(statement, *values)
        if statement == "COMMIT" and not self.lost:
            self.lost += 1
            raise sqlcipher3.dbapi2.OperationalError("disk I/O error")
        return found


@contextmanager
def losing_the_answer(vault: Vault) -> Iterator[LosesTheAnswer]:
    whole = vault.connection
    vault.connection = losing = LosesTheAnswer(whole)
    try:
        yield losing
    finally:
        vault.connection = whole


# One transaction


def test_what_is_interrupted_is_not_half_done(vault: Vault) -> None:
    """Failing means that a patient is added without a key, or an entry without its act."""
    add_patient(vault)
    head, before = vault.head, everything(vault)

    def cut_short() -> None:
        with vault.write_tx() as tx:
            tx.table("patient_key").insert({"patient_uid": "x", "sealed": bytes(60)})
            tx.audit("patient-added", "x")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cut_short()
    assert vault.head == head
    assert everything(vault) == before
    assert not vault.connection.in_transaction
    add_patient(vault)
    assert vault.head.seq == head.seq + 1
    assert verify(vault).ok


def test_a_fault_of_the_database_is_told_in_words(vault: Vault) -> None:
    """Failing means that a refused statement shows a clinician a traceback."""
    head = vault.head

    def wrong() -> None:
        with vault.write_tx() as tx:
            tx.audit("x")
            tx.db.conn.execute("SELECT * FROM nowhere")

    with pytest.raises(UserError) as caught:
        wrong()
    assert refusal(caught) == "record.not-reached"
    assert vault.head == head


def test_what_was_acknowledged_is_in_the_file_at_once(world: World, vault: Vault) -> None:
    """Failing means that a power cut takes an answer that was shown as saved."""
    patient_uid = add_patient(vault)
    draft = begin_and_answer(vault, patient_uid)
    cut = world.copied("cut")
    with cut.enter() as again:
        assert again.loss is None
        assert drafts.load(again, draft.visit_uid, the_form()) == draft
        assert verify(again).ok


def test_what_was_signed_is_in_the_database_and_not_in_its_log(world: World, vault: Vault) -> None:
    """Failing means that a damaged log takes a signed visit with it."""
    visit = sign_visit(vault, world.signer(), add_patient(vault))
    assert (world.folder / f"{DATABASE_FILE}-wal").stat().st_size == 0
    cut = world.copied("cut")
    (cut.folder / f"{DATABASE_FILE}-wal").unlink()
    with cut.enter() as again:
        assert visits.versions(again, visit)[0].body


# Asked again


def test_a_write_that_was_kept_without_an_answer_may_be_repeated(world: World, vault: Vault) -> None:
    """Failing means that an error of the disk adds a patient, a version, or an entry twice."""
    signer, patel = world.signer(), world.template.uids[PATEL]
    one, other = add_patient(vault, "One"), add_patient(vault, "Other")
    given = begin_and_answer(vault, one)
    moved, thrown, ready, again = (begin_and_answer(vault, one) for _ in range(4))
    body = body_of(ready)
    signed, voided, wrong = (sign_visit(vault, signer, one) for _ in range(3))
    request, visit = uid(), uid()
    at = vault.workplace.now()
    acts: dict[str, Callable[[], object]] = {
        "add": lambda: patients.add(vault, PatientDetails("New"), request),
        "change": lambda: patients.change(vault, one, PatientDetails("Changed"), request),
        "note": lambda: patients.note_request(vault, one, "access", "granted", request),
        "begin": lambda: drafts.begin(vault, one, the_form(), performed_at=at, visit_uid=visit),
        "save": lambda: drafts.save(vault, again, checked({"bladder": "normal"}), "gait"),
        "move": lambda: drafts.move(vault, moved.visit_uid, other, request),
        "hand over": lambda: drafts.hand_over(vault, given.visit_uid, patel, request),
        "take over": lambda: drafts.take_over(vault, given.visit_uid, request),
        "discard": lambda: drafts.discard(vault, thrown.visit_uid, request),
        "sign": lambda: visits.sign(vault, signer, ready, body, request=request),
        "amend": lambda: visits.begin_amendment(vault, signed, "A reason.", the_form(), request),
        "add to": lambda: visits.addendum(vault, signer, signed, "A text.", request),
        "void": lambda: visits.void(vault, signer, voided, "A reason.", request),
        "correct": lambda: visits.wrong_patient(
            vault, signer, wrong, other, "A reason.", the_form(), new_visit_uid=visit, request=request
        ),
        "merge": lambda: patients.merge(vault, one, other, request),
        "undo": lambda: patients.undo_merge(vault, one, request),
        "erase": lambda: patients.erase(vault, one, request),
    }
    for name, act in acts.items():
        request, visit = uid(), uid()
        with losing_the_answer(vault) as losing:
            with pytest.raises(UserError) as caught:
                act()
            assert refusal(caught) == "record.not-reached"
        assert losing.lost == 1
        state, head = everything(vault), vault.head
        act()
        assert vault.head == head, name
        if name != "save":  # a save is written once more, at another time
            assert everything(vault) == state, name
    assert verify(vault).ok
    assert patients.count(vault) == 2
    vault.close()
    with world.enter() as later:
        assert later.loss is None
        assert verify(later).ok


def test_a_clinician_who_was_added_without_an_answer_is_added_once(world: World, vault: Vault) -> None:
    """Failing means that an error of the disk makes two clinicians of one."""
    request, secret = uid(), "granite lantern swift olive ten"
    with losing_the_answer(vault), pytest.raises(UserError):
        clinicians.add(vault, "Dr Kim", secret, request, FLOOR)
    clinicians.add(vault, "Dr Kim", secret, request, FLOOR)
    assert [clinician.name for clinician in clinicians.all_clinicians(vault)].count("Dr Kim") == 1
    assert verify(vault).ok


def test_a_request_of_nothing_is_never_done_before(vault: Vault) -> None:
    """Failing means that acts without an id are taken for one another."""
    for _ in range(2):
        with vault.write_tx() as tx:
            assert not tx.done
            tx.audit("chart-read")


# Marks and warnings


def test_a_mark_that_cannot_be_written_is_told_and_the_write_stands(world: World, vault: Vault) -> None:
    """Failing means that a save is called lost that is kept, or that the marks stop without a word."""
    (world.folder / marks.ANCHOR).unlink()
    (world.folder / marks.ANCHOR).mkdir()
    patient_uid = add_patient(vault)
    assert [warning.key for warning in vault.warnings] == ["vault.anchor-not-written"]
    assert patients.get(vault, patient_uid).details.family == "Doe"
    (world.folder / marks.ANCHOR).rmdir()
    add_patient(vault)
    assert vault.warnings == ()
    vault.close()
    with world.enter() as again:
        assert again.loss is None


def test_the_marks_follow_every_write(world: World, vault: Vault) -> None:
    """Failing means that a loss is not seen at the next unlock."""
    draft = begin(vault, add_patient(vault))
    anchor = marks.read_anchor(world.folder, vault.vault_id, vault._anchor_key)
    assert anchor == vault.head
    saved = drafts.save(vault, draft, checked({"bladder": "normal"}), "gait")
    assert marks.read_tail(world.folder, vault._anchor_key) == marks.Tail(vault.head.seq, saved.visit_uid, 1)
    assert marks.read_anchor(world.folder, vault.vault_id, vault._anchor_key) == anchor
    add_patient(vault)
    assert marks.read_tail(world.folder, vault._anchor_key) == marks.Tail(vault.head.seq)
    assert marks.read_anchor(world.folder, vault.vault_id, vault._anchor_key) == vault.head


# Closed


def test_a_closed_record_says_so_and_may_be_closed_again(world: World, vault: Vault) -> None:
    """Failing means that a late click after locking ends in a fault."""
    patient_uid = add_patient(vault)
    vault.close()
    vault.close()
    assert not vault._open
    for act in (
        lambda: patients.get(vault, patient_uid),
        lambda: add_patient(vault),
        lambda: trail.entries(vault),
    ):
        with pytest.raises(UserError):
            act()
    assert not (world.folder / f"{DATABASE_FILE}-wal").exists()
    assert not (world.folder / f"{DATABASE_FILE}-shm").exists()
    world.enter().close()


def test_nothing_of_a_patient_can_be_read_in_the_files(world: World, vault: Vault) -> None:
    """Failing means that whoever has the disk has the patients."""
    patient_uid = add_patient(vault, "Zzyzxcanary")
    sign_visit(vault, world.signer(), patient_uid, finding="Zzyzxcanary")
    begin_and_answer(vault, patient_uid, {"conclusion.note": "Zzyzxcanary"})
    assert (world.folder / f"{DATABASE_FILE}-wal").stat().st_size > 0
    for path in world.folder.rglob("*"):
        if path.is_file():
            assert b"zzyzx" not in path.read_bytes().lower(), path.name
    vault.close()
    assert (world.folder / DATABASE_FILE).read_bytes()[:15] != b"SQLite format 3"


def test_threads_are_let_in_one_at_a_time(vault: Vault) -> None:
    """Failing means that a backup, a search, and a save at once break the chain."""
    faults: list[BaseException] = []
    head = vault.head

    def work(name: str) -> None:
        try:
            for number in range(6):
                patient_uid = add_patient(vault, f"{name} {number}")
                patients.read_chart(vault, patient_uid)
                trail.entries(vault, limit=3)
        except BaseException as error:  # noqa: BLE001 - a thread tells nobody otherwise
            faults.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in ("A", "B", "C", "D")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert vault.head.seq == head.seq + 4 * 6 * 2
    assert verify(vault).ok


def test_a_clock_that_jumps_while_it_is_open_disturbs_no_order(world: World, vault: Vault) -> None:
    """Failing means that the end of summer time, or a wrong clock, breaks the record."""
    add_patient(vault, "First")
    for days in (-1, -20_000, +40_000, -3):
        world.clock.on(days=days)
        add_patient(vault, "Other")
    seqs = [entry.seq for entry in trail.entries(vault)]
    assert seqs == sorted(seqs, reverse=True)
    assert verify(vault).ok
    vault.close()
    with replace(world).enter() as again:
        assert verify(again).ok
