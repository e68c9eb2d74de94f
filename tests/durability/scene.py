"""A record to try things on, and what the program's parts make of it: real modules, the least key cost."""

from __future__ import annotations

import json
import os
import shutil
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import cache
from pathlib import Path
from typing import Any

import sqlite_utils

from footdrop_desktop import app
from footdrop_desktop.assessment.assess import assess
from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.answers import Answers, answers_of
from footdrop_desktop.exam.check import check_answers
from footdrop_desktop.form.model import Form
from footdrop_desktop.record import drafts, patients, schema, setting_up, snapshot
from footdrop_desktop.record.clinicians import signer
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.model import Draft, PatientDetails
from footdrop_desktop.record.visits import sign
from footdrop_desktop.record.workplace import Workplace
from footdrop_desktop.report.printed import answers_paper

ROOT = Path(__file__).resolve().parent.parent.parent
PASSPHRASE = "lantern orchid violet harbour 0"
NAME = "Dr R. Roe"
PAPERS = 5
MARKED = "conclusion.impression"
"""The answer that says which save of which draft it is."""


def now() -> datetime:
    return datetime.fromtimestamp(time.clock_gettime(time.CLOCK_REALTIME), local())


@cache
def local() -> tzinfo:
    zone = datetime.fromtimestamp(0).astimezone().tzinfo
    assert zone is not None
    return zone


def new_id() -> str:
    return str(uuid.UUID(bytes=os.urandom(16), version=4))


WORKPLACE = Workplace(now, new_id, "durability", "0")


@cache
def form() -> Form:
    return app.form_of("foot-drop-exam", None)


@cache
def base_answers() -> Answers:
    document = json.loads((ROOT / "resources" / "practice.json").read_bytes())
    return answers_of(check_answers(form(), document["answers"]).values)


@cache
def assessment() -> Assessment:
    return assess(base_answers(), form=form(), anatomy=app.anatomy())


def answers_at(visit_uid: str, amends: int, rev: int) -> Answers:
    """Return the answers of one save: whoever finds them in the record can tell which it was."""
    return base_answers().with_answer(MARKED, f"{visit_uid} {amends} {rev}")


@cache
def papers() -> tuple[bytes, ...]:
    """Return reports as PDF, each of another save."""
    made = app.materials(app.strings("en"))
    return tuple(
        answers_paper(form(), answers_at("paper", 0, number), assessment(), "0", made)
        for number in range(PAPERS)
    )


def body_of(draft: Draft) -> dict[str, Any]:
    return snapshot.make(
        draft,
        "0" * 64,
        assessment(),
        program="0",
        language="en",
        finding=f"Right foot drop {draft.amends + 1}",
        salt=os.urandom(32).hex(),
        words="foot drop",
    )


def migrated(db: sqlite_utils.Database) -> None:
    """A step that changes rows, a table, and a guard."""
    db.conn.execute("ALTER TABLE patient ADD COLUMN tried TEXT NOT NULL DEFAULT ''")
    for (patient,) in db.conn.execute("SELECT id FROM patient").fetchall():
        db.conn.execute("UPDATE patient SET tried = 'yes' WHERE id = ?", (patient,))
    db.conn.execute("CREATE TABLE tried (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
    db.conn.execute("INSERT INTO tried VALUES (1, hex(randomblob(20000)))")


@contextmanager
def next_edition() -> Iterator[None]:
    """Let the program know one more step meanwhile, as its next edition will."""
    schema.STEPS(name="9999_tried")(migrated)
    try:
        yield
    finally:
        schema.STEPS._migrations.pop()


@dataclass(frozen=True)
class Scene:
    """A record at rest that is copied for each run."""

    folder: Path
    vault_id: str
    clinician_uid: str

    def copied(self, to: Path) -> Path:
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(self.folder, to)
        return to


def warm() -> None:
    """Load what every process needs before the first one is forked."""
    base_answers()
    assessment()


def made(folder: Path, visits: int = 6) -> Scene:
    """Make a record with patients, drafts, and signed visits, and close it."""
    warm()
    prepared = setting_up.prepare(WORKPLACE)
    code = prepared.recovery_code
    with setting_up.create(prepared, folder, NAME, PASSPHRASE, code, WORKPLACE, FLOOR) as vault:
        power = signer(vault, PASSPHRASE)
        for number in range(visits):
            details = PatientDetails(f"Doe{number}", "Jane", birth_date="1972-03-09")
            patient = patients.add(vault, details, new_id())
            draft = drafts.begin(vault, patient.patient_uid, form(), performed_at=now(), visit_uid=new_id())
            draft = drafts.save(vault, draft, answers_at(draft.visit_uid, 0, 1), "strength")
            if number % 3:
                sign(vault, power, draft, body_of(draft), request=new_id())
        return Scene(folder, vault.vault_id, vault.actor.clinician_uid)
