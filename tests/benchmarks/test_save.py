"""One answer made durable, and a visit signed, beside the bare statements with the same bytes.

The yardstick writes into another record of the same kind on the same disk, through the same settings:
what is measured is what the program adds to the statement, its encryption, and its sync.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, cast

import pytest

from footdrop_desktop import app
from footdrop_desktop.assessment.assess import assess
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.record import clinicians, drafts, patients, snapshot, visits
from footdrop_desktop.record.codec import answers_to_json
from footdrop_desktop.record.connection import Connection, connect
from footdrop_desktop.record.files import atomic_write
from footdrop_desktop.record.keys import DATABASE, subkey
from footdrop_desktop.record.model import Draft, PatientDetails, Signed
from footdrop_desktop.record.signing import Signer
from footdrop_desktop.record.vault import Vault
from tests.benchmarks import vaults
from tests.benchmarks.pairs import medians
from tests.benchmarks.test_assess import full_exam
from tests.builders import checked, the_form

GOAL = 1.3
TIMES_RAW = 2.0
"""What holds. The goal, 1.3, is missed where a sync takes 0.2 ms: the program adds 0.1 ms, whatever the disk.
Half of that is the text of the answers and the mark beside the database; with a sync of 0.4 ms it is met."""

ROUNDS = 1500

_BARE = (
    "UPDATE draft SET rev = ?, step = ?, answers = ?, given_by = ?, saved_at = ? "
    "WHERE visit_uid = ? AND rev <= ? AND owner_uid = ?"
)


@dataclass
class Exam:
    """A draft in a record, and the answers as the window gives them: one more each time."""

    vault: Vault
    draft: Draft

    def __post_init__(self) -> None:
        self.answers = checked(full_exam())
        self.grades = count()

    def next_answers(self) -> Answers:
        grade = ("3", "4-", "4", "4+")[next(self.grades) % 4]
        self.answers = self.answers.with_answer("strength.dorsiflexion.right", grade)
        return self.answers

    def save(self) -> None:
        self.draft = drafts.save(self.vault, self.draft, self.answers, "strength")


def begun(folder: Path) -> Exam:
    vault = vaults.made(folder)
    patient = patients.add(vault, PatientDetails("Doe", "Jane"), vault.workplace.new_id())
    now, visit_uid = vault.workplace.now(), vault.workplace.new_id()
    return Exam(
        vault, drafts.begin(vault, patient.patient_uid, the_form(), performed_at=now, visit_uid=visit_uid)
    )


@pytest.fixture
def exam(tmp_path: Path) -> Iterator[Exam]:
    made = begun(tmp_path / "ours")
    yield made
    made.vault.close()


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Exam]:
    made = begun(tmp_path / "bare")
    yield made
    made.vault.close()


def test_one_answer_is_durable_beside_its_bare_statement(exam: Exam, bare: Exam, benchmark: Any) -> None:
    """With all answers of a full exam, one of them new, as the window saves them."""
    connection, actor = bare.vault.connection, bare.vault.actor.clinician_uid
    revisions = count(1)
    values: tuple[object, ...] = ()

    def prepare() -> None:
        nonlocal values
        text, rev = answers_to_json(exam.next_answers()), next(revisions)
        values = (
            rev,
            "strength",
            text,
            "{}",
            exam.draft.saved_at.isoformat(),
            bare.draft.visit_uid,
            rev,
            actor,
        )

    def statement() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(_BARE, values)
        connection.execute("COMMIT")

    raw, ours = medians(statement, exam.save, ROUNDS if benchmark.enabled else 10, before=prepare)
    benchmark.extra_info.update(raw=raw, ours=ours, added=ours - raw, ratio=ours / raw, goal=GOAL)
    benchmark.pedantic(exam.save, setup=prepare, rounds=100)
    kept = drafts.load(exam.vault, exam.draft.visit_uid, app.form_of("foot-drop-exam", None))
    assert kept.answers == exam.answers
    assert kept.rev == exam.draft.rev
    written = connection.execute("SELECT answers FROM draft").fetchone()[0]
    assert len(written) > 5000
    if benchmark.enabled:
        assert ours <= TIMES_RAW * raw


class Recorder:
    """Stands before a connection and writes down what is written through it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.written: list[tuple[Any, ...]] = []

    def execute(self, statement: str, *values: Any) -> Any:
        if statement.split(maxsplit=1)[0] in ("BEGIN", "INSERT", "UPDATE", "DELETE", "COMMIT"):
            self.written.append((statement, *values))
        return self._connection.execute(statement, *values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


def visits_to_sign(exam: Exam, number: int) -> list[tuple[Draft, dict[str, Any]]]:
    vault, form = exam.vault, the_form()
    found = assess(exam.answers, form=form, anatomy=app.anatomy())
    ready = []
    for _ in range(number):
        visit_uid, now = vault.workplace.new_id(), vault.workplace.now()
        draft = drafts.begin(vault, exam.draft.patient_uid, form, performed_at=now, visit_uid=visit_uid)
        saved = drafts.save(vault, draft, exam.answers, "conclusion")
        body = snapshot.make(
            saved,
            "0" * 64,
            found,
            program="1",
            language="en",
            finding="Right foot drop",
            salt=f"{number:064}",
            words="right foot drop",
        )
        ready.append((saved, body))
    return ready


def sign(vault: Vault, signer: Signer, ready: tuple[Draft, dict[str, Any]]) -> Signed:
    draft, body = ready
    return visits.sign(vault, signer, draft, body, request=vault.workplace.new_id())


def test_a_visit_signed_beside_its_bare_statements_and_one_synced_file(
    exam: Exam, bare: Exam, benchmark: Any, tmp_path: Path
) -> None:
    """Informative. The statements of one record's signing are written once more into its copy.

    In both one visit was signed before: what it is searched by is new to a record only once.
    """
    number = 200 if benchmark.enabled else 3
    vault = bare.vault
    first, *waiting = visits_to_sign(bare, number + 1)
    signer = clinicians.signer(vault, vaults.PASSPHRASE)
    sign(vault, signer, first)
    vault.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    copy = tmp_path / "copy.db"
    shutil.copyfile(vault.folder / "vault.db", copy)
    recorder = Recorder(vault.connection)
    vault.connection = vault._db.conn = cast(Connection, recorder)
    statements = []
    for ready in waiting:
        recorder.written = []
        sign(vault, signer, ready)
        statements.append(recorder.written)
    connection = connect(copy, subkey(vault.access.master, DATABASE))
    replayed = iter(statements)

    def raw() -> None:
        for statement in next(replayed):
            connection.execute(*statement)
        atomic_write({tmp_path / "mark": b"x" * 200})

    ours_signer = clinicians.signer(exam.vault, vaults.PASSPHRASE)
    before, *mine = visits_to_sign(exam, number + 1)
    sign(exam.vault, ours_signer, before)
    signed: list[Signed] = []
    ready_now = iter(mine)
    bare_time, time = medians(
        raw, lambda: signed.append(sign(exam.vault, ours_signer, next(ready_now))), number
    )
    benchmark.pedantic(lambda: None, rounds=1)
    benchmark.extra_info.update(raw=bare_time, ours=time, ratio=time / bare_time)
    assert [entry.version for entry in signed] == [1] * number
    assert all(entry.body == body for entry, (_, body) in zip(signed, mine, strict=True))
    entries = "SELECT count(*) FROM visit_entry"
    assert connection.execute(entries).fetchone()[0] == 1 + number
    assert len({len(written) for written in statements}) == 1
    connection.close()
