"""The command line: one clear line for what is wrong, the right exit status, and nothing half-written."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from footdrop_desktop import __version__, app
from footdrop_desktop.cli.run import COMMANDS
from tests.builders import flags, grades, strong

ROOT = Path(__file__).parent.parent
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="permissions and devices are those of POSIX")

EXAM: dict[str, Any] = {
    **flags("nausea"),
    **strong("right", dorsiflexion="3"),
    "conclusion.note": "zwei\nZeilen",
}


@dataclass
class Result:
    status: int
    out: bytes
    err: str


class Command:
    """Runs the program's entry in this process, in a folder of its own."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[bytes]) -> None:
        self.folder = folder
        self._capture = capture

    def __call__(self, *arguments: str | Path) -> Result:
        status = app.main([str(argument) for argument in arguments])
        got = self._capture.readouterr()
        return Result(status, got.out, got.err.decode())

    def file(self, name: str, content: bytes | object) -> Path:
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return path

    def names(self) -> set[str]:
        return {path.name for path in self.folder.iterdir()}


@pytest.fixture
def command(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Command:
    return Command(tmp_path, capfdbinary)


def refused(result: Result) -> str:
    """The one line of a refusal."""
    assert (result.status, result.out) == (2, b"")
    assert result.err.endswith("\n")
    (line,) = result.err.splitlines()
    return line


# What is refused

BAD_FILES: dict[str, tuple[bytes, str]] = {
    "unknown link id": (b'{"strength.dorsiflexion": "5"}', "strength.dorsiflexion is not an item"),
    "value outside the list": (b'{"bladder": "full"}', 'bladder: "full" is not one of'),
    "number for a grade": (b'{"strength.eversion.left": 5}', "is not a text code"),
    "text for a number": (b'{"presentation.pain-severity": "7"}', "is not a whole number"),
    "text for a boolean": (b'{"red-flag.fever": "no"}', "is not true or false"),
    "null": (b'{"bladder": null}', "is not a text code"),
    "empty text for a choice": (b'{"bladder": ""}', "is not one of"),
    "empty list": (b'{"gait.pattern.left": []}', "is not a list with something in it"),
    "no list": (b'{"gait.pattern.left": "normal"}', "is not a list with something in it"),
    "repeated value": (b'{"gait.pattern.left": ["toe-drag", "toe-drag"]}', "a value stands twice"),
    "normal beside another": (b'{"gait.pattern.left": ["normal", "toe-drag"]}', "cannot stand beside"),
    "out of range": (b'{"presentation.pain-severity": 11}', "is outside 0 to 10"),
    "too many decimals": (b'{"presentation.duration-weeks": 1.234}', "has more than 2 decimals"),
    "no date": (b'{"presentation.onset-date": "9 March"}', "is not a date"),
    "reason without NT": (b'{"strength.eversion.left": "5", "strength.eversion.left.reason": "pain"}', "does not apply"),
    "limiter without a grade": (b'{"strength.eversion.left.limited-by": "pain"}', "does not apply"),
    "malformed": (b'{"bladder": "normal"', "is not JSON: line 1"),
    "trailing comma": (b'{"bladder": "normal",}', "is not JSON"),
    "two documents": (b"{}{}", "is not JSON"),
    "empty file": (b"", "is not JSON: line 1, column 1"),
    "only spaces": (b"  \n ", "is not JSON"),
    "deeply nested": (b"[" * 100_000, "nests deeper than 64"),
    "NaN": (b'{"presentation.duration-weeks": NaN}', "holds NaN"),
    "Infinity": (b'{"presentation.duration-weeks": -Infinity}', "holds -Infinity"),
    "number beyond all": (b'{"presentation.duration-weeks": 1e999}', "holds 1e999"),
    "number of a thousand digits": (b'{"presentation.pain-severity": ' + b"9" * 1000 + b"}", "holds 9"),
    "duplicate key": (b'{"bladder": "normal", "bladder": "retention"}', 'has the key "bladder" twice'),
    "too large": (b'{"conclusion.note": "' + b"x" * 5_000_000 + b'"}', "is larger than 5 MB"),
    "another encoding": ('{"conclusion.note": "é"}'.encode("latin-1"), "is not UTF-8"),
    "binary": (bytes(range(256)), "is not UTF-8"),
    "list": (b"[]", "is neither an object of link ids nor"),
    "text": (b'"bladder"', "is neither an object of link ids nor"),
    "nothing": (b"null", "is neither an object of link ids nor"),
    "another resource": (b'{"resourceType": "Patient"}', "is a Patient"),
    "no questionnaire": (b'{"resourceType": "QuestionnaireResponse", "status": "completed"}', "does not say which questionnaire"),
    "another form": (b'{"resourceType": "QuestionnaireResponse", "status": "completed", "questionnaire": "http://example.org/q"}', "answers another form"),
    "unknown form": (b'{"resourceType": "QuestionnaireResponse", "status": "completed", "questionnaire": "urn:footdrop-desktop:Questionnaire:knee"}', "The form knee is not known"),
    "unknown version": (b'{"resourceType": "QuestionnaireResponse", "status": "completed", "questionnaire": "urn:footdrop-desktop:Questionnaire:foot-drop-exam|7.0.0"}', "has no version 7.0.0"),
    "entered in error": (b'{"resourceType": "QuestionnaireResponse", "status": "entered-in-error", "questionnaire": "urn:footdrop-desktop:Questionnaire:foot-drop-exam"}', 'has the status "entered-in-error"'),
    "hostile text": (b'{"bladder": "full\\n\\u001b[31mnormal"}', "is not one of"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_input_is_one_clear_line(name: str, command: Command) -> None:
    """Exit 2, nothing on standard output, no file written; the line says what and where."""
    content, says = BAD_FILES[name]
    bad = command.file("bad.json", content)
    out, pdf = command.folder / "out.json", command.folder / "out.pdf"
    assert says in refused(command("assess", bad))
    assert says in refused(command("assess", bad, "--json", out, "--pdf", pdf))
    assert command.names() == {"bad.json"}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_earlier_visit_is_refused_likewise(name: str, command: Command) -> None:
    content, says = BAD_FILES[name]
    good, bad = command.file("good.json", EXAM), command.file("bad.json", content)
    assert says in refused(command("assess", good, "--prior", bad, "--weeks-ago", "4"))


def test_messages_of_bad_files_end_with_what_to_do_and_fit_a_screen(command: Command) -> None:
    for name, (content, _) in BAD_FILES.items():
        line = refused(command("assess", command.file("bad.json", content)))
        assert line.endswith("."), name
        assert len(line) < 500, name
        assert line.isprintable(), name


@pytest.mark.parametrize("path", ["missing.json", "folder", "nul\0byte.json", "x" * 300])
def test_an_unreadable_path_is_refused(path: str, command: Command) -> None:
    (command.folder / "folder").mkdir()
    line = refused(command("assess", command.folder / path))
    assert "cannot be read" in line
    assert command.names() == {"folder"}


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read anything")
def test_a_file_without_permission_is_refused(command: Command) -> None:
    secret = command.file("secret.json", EXAM)
    secret.chmod(0)
    assert "Permission denied" in refused(command("assess", secret))


@pytest.mark.skipif(
    not Path("/proc/self/mem").exists(), reason="a file that opens and cannot be read is Linux's"
)
def test_a_file_that_cannot_be_read_is_refused(command: Command) -> None:
    """It opens, and fails at the first byte: a broken disk looks like this."""
    assert "cannot be read" in refused(command("assess", "/proc/self/mem"))


@POSIX
def test_an_endless_input_is_read_no_further_than_the_limit(command: Command) -> None:
    """``/dev/zero`` must neither fill the memory nor hang."""
    assert "is larger than 5 MB" in refused(command("assess", "/dev/zero"))


BAD_COMMANDS: dict[str, tuple[list[str], str]] = {
    "no answers": (["assess"], "required"),
    "unknown command": (["diagnose"], "invalid choice"),
    "unknown option": (["assess", "GOOD", "--fast"], "unrecognized arguments"),
    "option without value": (["assess", "GOOD", "--json"], "expected one argument"),
    "too many files": (["assess", "GOOD", "GOOD"], "unrecognized arguments"),
    "prior alone": (["assess", "GOOD", "--prior", "GOOD"], "--prior and --weeks-ago go together"),
    "weeks alone": (["assess", "GOOD", "--weeks-ago", "3"], "--prior and --weeks-ago go together"),
    "both to standard output": (["assess", "GOOD", "--json", "-", "--pdf", "-"], "would mix in one stream"),
    "weeks are no number": (["assess", "GOOD", "--prior", "GOOD", "--weeks-ago", "four"], "--weeks-ago four is not a number"),
    "weeks negative": (["assess", "GOOD", "--prior", "GOOD", "--weeks-ago=-1"], "--weeks-ago -1 is not a number"),
    "weeks infinite": (["assess", "GOOD", "--prior", "GOOD", "--weeks-ago", "Infinity"], "is not a number from 0 to 5200"),
    "weeks not a number": (["assess", "GOOD", "--prior", "GOOD", "--weeks-ago", "NaN"], "is not a number from 0 to 5200"),
    "weeks too many": (["assess", "GOOD", "--prior", "GOOD", "--weeks-ago", "5200.1"], "is not a number from 0 to 5200"),
    "age is no number": (["assess", "GOOD", "--age-years", "old"], "--age-years old is not a number"),
    "age negative": (["assess", "GOOD", "--age-years=-0.5"], "is not a number from 0 to 130"),
    "age too high": (["assess", "GOOD", "--age-years", "131"], "is not a number from 0 to 130"),
    "language unknown": (["assess", "GOOD", "--lang", "tlh"], 'The language "tlh" is not known'),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD_COMMANDS)
def test_a_wrong_command_is_one_clear_line(name: str, command: Command) -> None:
    arguments, says = BAD_COMMANDS[name]
    good = str(command.file("good.json", EXAM))
    assert says in refused(command(*[good if word == "GOOD" else word for word in arguments]))
    assert command.names() == {"good.json"}


# What is written


def test_the_assessment_goes_to_standard_output(command: Command) -> None:
    result = command("assess", command.file("exam.json", EXAM))
    assert (result.status, result.err) == (0, "")
    found = json.loads(result.out)
    assert found["sides"]["right"]["label"] == "foot-drop"
    assert found["urgency"] == "urgent"
    assert result.out.endswith(b"}\n")
    assert command.names() == {"exam.json"}


def test_the_same_input_gives_the_same_bytes(command: Command) -> None:
    exam = command.file("exam.json", EXAM)
    turned = command.file("turned.json", dict(reversed(EXAM.items())))
    first, second, other = (command("assess", file).out for file in (exam, exam, turned))
    assert first == second == other


def test_with_a_json_file_standard_output_stays_empty(command: Command) -> None:
    exam, out = command.file("exam.json", EXAM), command.folder / "out.json"
    printed = command("assess", exam).out
    for _ in range(2):
        result = command("assess", exam, "--json", out)
        assert (result.status, result.out, result.err) == (0, b"", "")
        assert out.read_bytes() == printed
    assert command.names() == {"exam.json", "out.json"}
    assert command("assess", exam, "--json", "-").out == printed


def test_an_older_result_is_replaced_whole(command: Command) -> None:
    exam, out = command.file("exam.json", EXAM), command.file("out.json", b"older " * 100_000)
    assert command("assess", exam, "--json", out).status == 0
    assert json.loads(out.read_bytes())["form"]["id"] == "foot-drop-exam"


def test_answers_may_be_overwritten_by_their_assessment(command: Command) -> None:
    """Everything is read before anything is written."""
    exam = command.file("exam.json", EXAM)
    assert command("assess", exam, "--json", exam).status == 0
    assert "sides" in json.loads(exam.read_bytes())


def test_a_report_is_a_pdf_and_the_same_each_time(command: Command) -> None:
    exam, pdf = command.file("exam.json", EXAM), command.folder / "out.pdf"
    result = command("assess", exam, "--pdf", pdf)
    assert (result.status, result.err) == (0, "")
    assert json.loads(result.out)["urgency"] == "urgent"
    first = pdf.read_bytes()
    assert first.startswith(b"%PDF-")
    streamed = command("assess", exam, "--pdf", "-")
    assert (streamed.status, streamed.out) == (0, first)
    both = command("assess", exam, "--pdf", pdf, "--json", command.folder / "out.json")
    assert (both.status, both.out) == (0, b"")
    assert pdf.read_bytes() == first


class Piped:
    """Standard input as a pipe gives it."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def test_answers_come_from_standard_input(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    printed = command("assess", command.file("exam.json", EXAM)).out
    monkeypatch.setattr(sys, "stdin", Piped(json.dumps(EXAM).encode()))
    assert command("assess", "-").out == printed
    monkeypatch.setattr(sys, "stdin", Piped(b"{"))
    assert "- is not JSON" in refused(command("assess", "-"))


def test_a_prior_visit_is_compared(command: Command) -> None:
    """And how long ago it was changes nothing."""
    exam, prior = command.file("exam.json", EXAM), command.file("prior.json", strong("right"))
    results = [
        command("assess", exam, "--prior", prior, "--weeks-ago", weeks) for weeks in ("0", "4.5", "5200")
    ]
    assert len({result.out for result in results}) == 1
    assert "deterioration-since-last-visit" in [
        flag["id"] for flag in json.loads(results[0].out)["red_flags"]
    ]
    assert "deterioration-since-last-visit" not in command("assess", exam).out.decode()


@pytest.mark.parametrize(("age", "localised"), [("4.99", False), ("0", False), ("5", True), ("130", True)])
def test_the_age_is_passed_in(age: str, localised: bool, command: Command) -> None:
    found = json.loads(command("assess", command.file("exam.json", EXAM), "--age-years", age).out)
    assert bool(found["localisation"]["consistent"]) is localised
    assert found["sides"]["right"]["label"] == "foot-drop"


def test_a_response_and_flat_answers_say_the_same(command: Command) -> None:
    response = {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": "urn:footdrop-desktop:Questionnaire:foot-drop-exam|1.0.0",
        "status": "completed",
        "item": [
            {
                "linkId": "strength",
                "item": [
                    {
                        "linkId": "strength.dorsiflexion.right",
                        "answer": [{"valueCoding": {"system": "urn:footdrop-desktop:codes", "code": "3"}}],
                    }
                ],
            }
        ],
    }
    nested = command("assess", command.file("response.json", response)).out
    assert nested == command("assess", command.file("flat.json", grades("right", dorsiflexion="3"))).out


# What cannot be written


@pytest.mark.parametrize("option", ["--json", "--pdf"])
def test_a_missing_folder_is_exit_1_and_nothing_half_written(option: str, command: Command) -> None:
    exam = command.file("exam.json", EXAM)
    other = "--pdf" if option == "--json" else "--json"
    result = command(
        "assess", exam, option, command.folder / "missing" / "out", other, command.folder / "written"
    )
    assert (result.status, result.out) == (1, b"")
    (line,) = result.err.splitlines()
    assert "was not written" in line
    assert command.names() == {"exam.json"}


def test_a_file_where_a_folder_is_needed_is_exit_1(command: Command) -> None:
    exam = command.file("exam.json", EXAM)
    result = command("assess", exam, "--json", exam / "out.json")
    assert (result.status, result.out) == (1, b"")
    assert len(result.err.splitlines()) == 1
    assert json.loads(exam.read_bytes()) == EXAM


def test_a_folder_as_output_is_exit_1(command: Command) -> None:
    exam = command.file("exam.json", EXAM)
    (command.folder / "out").mkdir()
    result = command("assess", exam, "--json", command.folder / "out")
    assert (result.status, result.out) == (1, b"")
    assert len(result.err.splitlines()) == 1
    assert command.names() == {"exam.json", "out"}


def test_a_report_that_cannot_be_written_keeps_the_json_off_standard_output(command: Command) -> None:
    """Half of what was asked for would look like the whole."""
    exam = command.file("exam.json", EXAM)
    result = command("assess", exam, "--pdf", command.folder / "missing" / "out.pdf")
    assert (result.status, result.out) == (1, b"")


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_exit_1(command: Command) -> None:
    exam = command.file("exam.json", EXAM)
    locked = command.folder / "locked"
    locked.mkdir(mode=0o500)
    result = command("assess", exam, "--json", locked / "out.json")
    assert (result.status, result.out) == (1, b"")
    assert "Permission denied" in result.err


@POSIX
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full device is Linux's")
def test_a_full_device_is_exit_1(command: Command) -> None:
    result = command("assess", command.file("exam.json", EXAM), "--json", "/dev/full")
    assert (result.status, result.out) == (1, b"")
    assert "/dev/full was not written" in result.err


@POSIX
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full device is Linux's")
def test_a_full_standard_output_is_exit_1(command: Command) -> None:
    """``assess … > file`` on a full disk must not look like success."""
    exam = command.file("exam.json", EXAM)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "footdrop_desktop", "assess", str(exam)],
            cwd=command.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    (line,) = done.stderr.decode().splitlines()
    assert "standard output was not written" in line


def test_a_fault_of_input_comes_before_a_fault_of_output(command: Command) -> None:
    bad = command.file("bad.json", b"{")
    assert "is not JSON" in refused(command("assess", bad, "--json", command.folder / "missing" / "out.json"))


# Help


@pytest.mark.parametrize("arguments", [["--help"], ["assess", "--help"]])
def test_help_says_what_is_understood(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        app.main(arguments)
    assert left.value.code == 0
    shown = capsys.readouterr().out
    for word in (
        ["assess"]
        if len(arguments) == 1
        else ["--prior", "--weeks-ago", "--age-years", "--json", "--pdf", "--lang"]
    ):
        assert word in shown


def test_the_version_is_the_programs(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        app.main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out.strip() == __version__


def test_every_command_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    for name in COMMANDS:
        with pytest.raises(SystemExit) as left:
            app.main([name, "--help"])
        assert left.value.code == 0
        assert name in capsys.readouterr().out
