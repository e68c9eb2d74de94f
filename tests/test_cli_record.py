"""The record's commands: what they do, what they say, and that a secret is never an argument."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from footdrop_desktop import app
from footdrop_desktop.cli.parts import Parts
from footdrop_desktop.cli.run import run
from footdrop_desktop.record import clinicians, opening, patients, setting_up
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.model import PatientDetails
from footdrop_desktop.record.workplace import Workplace

pytestmark = pytest.mark.slow

PASSPHRASE = "seven quiet herons over the lake"
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=timezone(timedelta(hours=1)))
NAME = "Zzyzx-Canary"


@dataclass
class Result:
    status: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.out)
        return found


class Clock:
    """Goes on a second at every look, so that no two backups are made at one time."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


class Shell:
    """Runs commands on a record with one patient; what is asked is answered from ``answers``."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[bytes]) -> None:
        self.folder = folder
        self.vault = folder / "record"
        self.answers: list[str | None] = []
        self.asked: list[str] = []
        self._capture = capture
        self.work = Workplace(Clock(), app.workplace().new_id, "test-host", "0.1")
        prepared = setting_up.prepare(self.work)
        self.code = prepared.recovery_code
        with setting_up.create(
            prepared, self.vault, "Dr R. Roe", PASSPHRASE, self.code, self.work, FLOOR
        ) as vault:
            details = PatientDetails(NAME, "Jane", birth_date="1972-03-09", mrn="004-118")
            self.patient_uid = patients.add(vault, details, self.work.new_id()).patient_uid
            self.head = vault.head
        self.parts = Parts(
            form_of=app.form_of,
            anatomy=app.anatomy,
            strings=app.strings,
            render=app._answers_paper,
            render_export=app._export_paper,
            workplace=lambda: self.work,
            vault_folder=lambda: self.vault,
            ask_secret=self._ask,
        )

    def _ask(self, question: str) -> str | None:
        self.asked.append(question)
        return self.answers.pop(0) if self.answers else None

    def __call__(self, *arguments: str | Path, parts: Parts | None = None) -> Result:
        status = run([str(argument) for argument in arguments], parts or self.parts)
        got = self._capture.readouterr()
        return Result(status, got.out.decode(), got.err.decode())

    def knowing(self, *arguments: str | Path) -> Result:
        """Run a command with the passphrase on a pipe."""
        reading, writing = os.pipe()
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(PASSPHRASE.encode() + b"\n")
        return self(*arguments, "--passphrase-fd", str(reading))


@pytest.fixture
def shell(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Shell:
    return Shell(tmp_path, capfdbinary)


def bundle_of(shell: Shell) -> Path:
    done = shell.knowing("backup", "--json")
    assert done.status == 0, done.err
    return Path(done.json["backup"])


def test_a_backup_is_made_and_says_what_it_holds(shell: Shell) -> None:
    done = shell.knowing("backup")
    assert done.status == 0
    assert "1 patients, 0 visits" in done.out
    assert "Checking the copy" in done.err
    assert NAME not in done.out + done.err


def test_a_rehearsal_restores_verifies_and_leaves_nothing(shell: Shell) -> None:
    bundle = bundle_of(shell)
    before = sorted(path.name for path in bundle.parent.rglob("*"))
    done = shell.knowing("restore", bundle, "--rehearse", "--json")
    assert (done.status, done.json["rehearsal"]) == (0, True)
    assert done.json["entries"] > shell.head.seq
    assert sorted(path.name for path in bundle.parent.rglob("*")) == before


def test_a_backup_is_restored_into_a_new_folder_and_opens_there(shell: Shell) -> None:
    bundle, new = bundle_of(shell), shell.folder / "new"
    done = shell.knowing("restore", bundle, "--to", new)
    assert done.status == 0, done.err
    assert shell.knowing("verify", "--vault", new).status == 0
    again = shell.knowing("restore", bundle, "--to", new)
    assert again.status == 2
    assert "is not empty" in again.err


def test_a_restored_record_takes_the_place_of_the_former_which_is_kept(shell: Shell) -> None:
    bundle = bundle_of(shell)
    done = shell.knowing("restore", bundle, "--replace", "--json")
    assert done.status == 0, done.err
    former = Path(done.json["former"])
    assert (former / "vault.db").exists()
    assert Path(done.json["restored"]) == shell.vault
    assert shell.knowing("verify").status == 0
    assert (shell.vault / "backups" / bundle.name).is_dir()


def test_a_record_that_is_open_is_not_replaced(shell: Shell) -> None:
    bundle = bundle_of(shell)
    uid = opening.log_in_names(shell.vault)[0][0]
    with opening.unlock(shell.vault, uid, PASSPHRASE, shell.work):
        done = shell.knowing("restore", bundle, "--replace")
    assert done.status == 2
    assert "already open" in done.err
    assert shell.knowing("verify").status == 0


def test_what_does_not_verify_is_kept_only_when_asked_for(shell: Shell) -> None:
    """A damaged record may be all that there is."""
    uid = opening.log_in_names(shell.vault)[0][0]
    with opening.unlock(shell.vault, uid, PASSPHRASE, shell.work) as vault:
        vault.connection.execute("UPDATE patient SET mrn = 'changed behind the program'")
    bundle, new = bundle_of(shell), shell.folder / "new"
    refused_once = shell.knowing("restore", bundle, "--to", new)
    assert refused_once.status == 2
    assert not new.exists()
    kept = shell.knowing("restore", bundle, "--to", new, "--all-the-same")
    assert kept.status == 1
    assert "changed outside the program" in kept.out
    assert (new / "vault.db").exists()


def test_a_backup_is_not_worked_in(shell: Shell) -> None:
    """What is entered there would rotate away."""
    bundle = bundle_of(shell)
    done = shell.knowing("verify", "--vault", bundle)
    assert done.status == 2
    assert "is a backup" in done.err


def test_the_recovery_sheet_restores_what_no_passphrase_opens(shell: Shell) -> None:
    bundle, new = bundle_of(shell), shell.folder / "new"
    shell.answers = [shell.code, "nine brown owls under the bridge"]
    parts = replace(shell.parts)
    done = shell("restore", bundle, "--to", new, "--recovery-sheet", parts=parts)
    assert done.status == 0, done.err
    uid = opening.log_in_names(new)[0][0]
    with opening.unlock(new, uid, "nine brown owls under the bridge", shell.work) as vault:
        assert clinicians.all_clinicians(vault)[0].name == "Dr R. Roe"


def test_a_witness_that_the_record_contradicts_fails_the_check(shell: Shell) -> None:
    assert shell.knowing("verify", "--witness", shell.head.short).status == 0
    done = shell.knowing("verify", "--json", "--witness", f"{shell.head.seq}-{'0' * 16}")
    assert done.status == 1
    assert done.json["problems"] == [{"seq": shell.head.seq, "what": "witness"}]
    ahead = shell.knowing("verify", "--witness", f"{shell.head.seq + 100}-{'0' * 16}")
    assert ahead.status == 1
    assert "an older file was put back" in ahead.out
    wrong = shell.knowing("verify", "--witness", "what the paper says")
    assert wrong.status == 2


def test_verify_changes_nothing_and_so_hides_no_loss(shell: Shell) -> None:
    """An alarm that the check itself put out would never be seen at the next unlock."""
    (shell.vault / "anchor.json").unlink()
    (shell.vault / "anchor.bak.json").unlink()
    for _ in range(2):
        done = shell.knowing("verify", "--json")
        assert done.status == 1
        assert done.json["missing"] == {"what": "vault.anchor-missing"}
        assert done.json["head"] == shell.head.short


def test_a_patient_is_exported_by_record_number_as_json_and_pdf(shell: Shell) -> None:
    done = shell.knowing("export-patient", "4118", "--to", shell.folder, "--json")
    assert done.status == 2
    done = shell.knowing("export-patient", "004 118", "--to", shell.folder, "--json")
    assert done.status == 0, done.err
    document = json.loads((shell.folder / "patient-export.json").read_bytes())
    assert document["patients"][0]["family"] == NAME
    assert [entry["event"] for entry in document["access"]][-1] == "patient-added"
    assert "patient-exported" in [entry["event"] for entry in document["access"]]
    pdf = pypdfium2.PdfDocument(shell.folder / "patient-export.pdf")
    assert NAME in pdf[0].get_textpage().get_text_bounded()
    pdf.close()
    assert NAME not in done.out + done.err


def test_a_wrong_passphrase_is_told_and_makes_the_next_tries_wait(shell: Shell) -> None:
    said = []
    for _ in range(6):
        shell.answers = ["not this one"]
        said.append(shell("verify"))
    assert {result.status for result in said} == {2}
    assert "does not open the record" in said[0].err
    assert any("Wait" in result.err for result in said[2:])


def test_without_a_terminal_and_without_a_descriptor_nothing_is_tried(shell: Shell) -> None:
    done = shell("verify")
    assert done.status == 2
    assert "--passphrase-fd" in done.err
    closed = shell("verify", "--passphrase-fd", "987")
    assert closed.status == 2


@pytest.mark.parametrize("word", ["--passphrase", "--password", "--secret"])
def test_no_command_takes_a_secret_as_an_argument(word: str, shell: Shell) -> None:
    """Arguments of a process can be read by everybody on the computer."""
    for command in ("backup", "verify"):
        done = shell(command, word, PASSPHRASE)
        assert done.status == 2
        assert PASSPHRASE not in done.err or "argument" in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["verify", "--vault", "nowhere"],
        ["backup", "--vault", "nowhere"],
        ["restore", "nowhere", "--rehearse"],
        ["restore", "nowhere", "--to", "x", "--rehearse"],
        ["restore", "nowhere"],
        ["verify", "--clinician", "Dr Nobody"],
    ],
)
def test_what_cannot_be_done_is_one_line(arguments: list[str], shell: Shell) -> None:
    done = shell.knowing(*arguments)
    assert (done.status, done.out) == (2, "")
    assert len(done.err.splitlines()) == 1


def test_a_secret_is_asked_by_the_name_of_who_opens(shell: Shell) -> None:
    shell.answers = [PASSPHRASE]
    assert shell("verify").status == 0
    assert shell.asked == ["Passphrase of Dr R. Roe: "]
