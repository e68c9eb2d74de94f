"""The visit file keeps what was saved and refuses what is not its own."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Provenance, answers_of
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import Form
from footdrop_desktop.record.store import Visit, VisitFile

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=timezone(timedelta(hours=1)))
VISIT = Visit(
    visit_uid="v-1",
    patient_name="Ὀδυσσεύς ‹b› & אבג",
    form_id="foot-drop-exam",
    form_version="1.0.0",
    started_at=NOON,
    saved_at=NOON,
    answers=answers_of(
        {
            "strength.dorsiflexion.right": "4-",
            "gait.pattern.left": ("normal",),
            "presentation.duration-weeks": 0.15,
            "red-flag.fever": False,
        },
        {"gait.pattern.left": Provenance(Origin.DEFAULT)},
    ),
    step="strength",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a visit file lies."""
    return tmp_path / "visit.footdrop"


def saved(path: Path, visit: Visit = VISIT) -> None:
    """Keep ``visit`` in a new file."""
    with VisitFile(path) as file:
        file.save(visit)


def test_a_saved_visit_comes_back_whole(path: Path, form: Form) -> None:
    """A field that is lost or altered on the way would be a wrong record."""
    saved(path)

    with VisitFile(path) as file:
        assert file.load(form) == VISIT
        assert file.form_of_visit() == ("foot-drop-exam", "1.0.0")


def test_a_new_file_holds_no_visit(path: Path, form: Form) -> None:
    """A fresh file must not invent a visit."""
    with VisitFile(path) as file:
        assert file.load(form) is None
        assert file.form_of_visit() is None


def test_saving_again_replaces_the_state_of_the_same_visit(path: Path, form: Form) -> None:
    """Every answer saves: two rows for one visit would open the wrong one."""
    later = replace(VISIT, answers=VISIT.answers.without("red-flag.fever"), step="tone")
    with VisitFile(path) as file:
        file.save(VISIT)
        file.save(later)

    with VisitFile(path) as file:
        assert file.load(form) == later


def test_what_was_saved_survives_a_killed_program(path: Path, form: Form) -> None:
    """An answer that the window called saved must be there after the process is gone."""
    saved(path)
    code = (
        "import os, sys\n"
        "from dataclasses import replace\n"
        "from pathlib import Path\n"
        "from footdrop_desktop.app import form_of\n"
        "from footdrop_desktop.record.store import VisitFile\n"
        "file = VisitFile(Path(sys.argv[1]))\n"
        "visit = file.load(form_of('foot-drop-exam', None))\n"
        "file.save(replace(visit, answers=visit.answers.with_answer('bladder', 'retention')))\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)

    with VisitFile(path) as file:
        found = file.load(form)
    assert found is not None
    assert found.answers.get("bladder") == "retention"


def test_every_commit_waits_for_the_disk(path: Path) -> None:
    """With a weaker setting a power cut takes answers that were called saved."""
    with VisitFile(path) as file:
        read = file._connection.execute
        assert read("PRAGMA synchronous").fetchone()[0] == 2
        assert read("PRAGMA journal_mode").fetchone()[0] == "wal"


@pytest.mark.parametrize("content", [b"not a database at all, but long enough to be read", b"\0" * 4096])
def test_a_file_of_something_else_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    """Opening the wrong file must not turn it into a visit file."""
    path.write_bytes(content)

    with pytest.raises(UserError) as caught:
        VisitFile(path)

    assert caught.value.key == "record.not-a-record"
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused_and_left_alone(path: Path) -> None:
    """Another program's database must not get our tables."""
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE theirs (x)")
    other.close()
    before = path.read_bytes()

    with pytest.raises(UserError) as caught:
        VisitFile(path)

    assert caught.value.key == "record.not-a-record"
    assert path.read_bytes() == before


def test_a_file_of_a_newer_program_is_refused(path: Path) -> None:
    """Reading a newer layout with old eyes could show a wrong record."""
    saved(path)
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA user_version = 2")
    newer.close()

    with pytest.raises(UserError) as caught:
        VisitFile(path)

    assert caught.value.key == "record.newer"


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    """The clinician must learn which file could not be opened."""
    with pytest.raises(UserError) as caught:
        VisitFile(tmp_path / "nowhere" / "visit.footdrop")

    assert caught.value.key == "record.not-opened"
    assert caught.value.params["name"] == "visit.footdrop"


def test_a_save_that_fails_says_so(path: Path) -> None:
    """A failed save that stays silent loses answers."""
    with VisitFile(path) as file:
        file.save(VISIT)
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        try:
            with pytest.raises(UserError) as caught:
                file.save(replace(VISIT, step="tone"))
        finally:
            other.close()

    assert caught.value.key == "record.not-saved"


def test_stored_answers_are_checked_again(path: Path, form: Form) -> None:
    """A value that the form does not allow must not reach the rules, even from our own file."""
    saved(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("""UPDATE visit SET answers = '{"values":{"strength.dorsiflexion.right":"9"}}'""")
    other.close()

    with VisitFile(path) as file, pytest.raises(UserError) as caught:
        file.load(form)

    assert caught.value.key == "answer.not-in-list"
