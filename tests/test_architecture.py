"""The import rules hold, and each of them bites: one planted import breaks the contract that forbids it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "footdrop_desktop"
SETTINGS: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
CONTRACTS: dict[str, str] = {
    contract["id"]: contract["name"] for contract in SETTINGS["tool"]["importlinter"]["contracts"]
}

# The contract, the file that is changed, and the line that is planted.
PLANTED = [
    ("layers", "form/model.py", "from footdrop_desktop.exam import values"),
    ("no-cycles", "assessment/model.py", "from footdrop_desktop.assessment import strength"),
    ("qt-at-the-edge", "report/pdf.py", "from PySide6.QtCore import QObject"),
    ("pure-core", "assessment/localise.py", "import time"),
    ("sql-in-record", "cli/run.py", "import sqlite3"),
    ("paper-in-report", "cli/run.py", "from reportlab.pdfgen import canvas"),
    ("who-assesses", "report/content.py", "from footdrop_desktop.assessment.assess import assess"),
    ("rules-apart", "assessment/rules/gait.py", "from footdrop_desktop.assessment.rules import romberg"),
]
MORE_PLANTED = [
    ("layers", "errors.py", "from footdrop_desktop import strings"),
    ("layers", "exam/values.py", "from footdrop_desktop.assessment import model"),
    ("layers", "assessment/model.py", "from footdrop_desktop.record import codec"),
    ("layers", "record/visits.py", "from footdrop_desktop.report import wording"),
    ("layers", "report/wording.py", "from footdrop_desktop.interchange import fhir_read"),
    ("layers", "interchange/fhir_read.py", "from footdrop_desktop.ui import exam_session"),
    ("layers", "cli/run.py", "from footdrop_desktop.ui import exam_session"),
    ("layers", "ui/exam_session.py", "from footdrop_desktop import cli"),
    ("layers", "ui/exam_session.py", "from footdrop_desktop import app"),
    ("layers", "utils.py", "ONE_MORE_ROOM = True"),
    ("qt-at-the-edge", "form/parse.py", "import PySide6.QtWidgets"),
    ("qt-at-the-edge", "cli/run.py", "def later():\n    from PySide6 import QtGui"),
    ("qt-at-the-edge", "record/visits.py", "import shiboken6"),
    ("pure-core", "form/enable.py", "import os.path"),
    ("pure-core", "exam/check.py", "from pathlib import Path"),
    ("pure-core", "assessment/rules/gait.py", "import random"),
    ("pure-core", "assessment/rules/gait.py", "import threading"),
    ("pure-core", "assessment/anatomy.py", "from footdrop_desktop import resources"),
    ("pure-core", "assessment/anatomy.py", "from footdrop_desktop.strings import Strings"),
    ("pure-core", "errors.py", "import logging"),
    ("sql-in-record", "ui/exam_session.py", "import sqlite_utils"),
    ("sql-in-record", "record/patients.py", "import sqlite_utils"),
    ("sql-in-record", "record/vault.py", "import sqlcipher3"),
    ("paper-in-report", "ui/exam_session.py", "import reportlab"),
    ("who-assesses", "ui/exam_view.py", "from footdrop_desktop.assessment.assess import Prior"),
    ("who-assesses", "record/codec.py", "import footdrop_desktop.assessment.assess"),
    (
        "rules-apart",
        "assessment/rules/urgency.py",
        "from footdrop_desktop.assessment.rules.red_flags import URGENT",
    ),
]


def broken(folder: Path) -> set[str]:
    """The ids of the contracts that the package in ``folder`` breaks."""
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [str(linter), "--no-cache", "--no-logo", "--config", str(folder / "pyproject.toml")],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "400", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    said = {name: verdict for verdict, name in _verdicts(done.stdout)}
    assert set(said) == set(CONTRACTS.values()), done.stdout + done.stderr
    found = {contract for contract, name in CONTRACTS.items() if said[name] == "BROKEN"}
    assert (done.returncode != 0) is bool(found)
    return found


def _verdicts(output: str) -> list[tuple[str, str]]:
    lines = (re.fullmatch(r"(.+?) (KEPT|BROKEN)( .*)?", line) for line in output.splitlines())
    return [(line[2], line[1]) for line in lines if line]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The package and its contracts, to be changed at will."""
    shutil.copytree(
        PACKAGE, tmp_path / "footdrop_desktop", ignore=shutil.ignore_patterns("__pycache__", "_data")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def plant(folder: Path, file: str, line: str) -> None:
    path = folder / "footdrop_desktop" / file
    text = path.read_text("utf-8") if path.exists() else ""
    path.write_text(f"{text}\n{line}\n", "utf-8")


def test_the_package_keeps_every_contract(copy: Path) -> None:
    assert broken(copy) == set()


def test_every_contract_is_shown_to_bite() -> None:
    assert {contract for contract, _, _ in PLANTED} == set(CONTRACTS)


@pytest.mark.parametrize(("contract", "file", "line"), PLANTED, ids=[entry[0] for entry in PLANTED])
def test_a_planted_import_breaks_its_contract(contract: str, file: str, line: str, copy: Path) -> None:
    assert (copy / "footdrop_desktop" / file).exists()
    plant(copy, file, line)
    assert contract in broken(copy)


@pytest.mark.slow
@pytest.mark.parametrize(("contract", "file", "line"), MORE_PLANTED)
def test_other_ways_round_a_contract_are_closed_too(contract: str, file: str, line: str, copy: Path) -> None:
    """Against the stream, through another module, inside a function, a new room."""
    plant(copy, file, line)
    assert contract in broken(copy)


# What no import shows


def sources(*rooms: str) -> list[Path]:
    return [path for room in rooms for path in sorted((PACKAGE / room).rglob("*.py"))]


@pytest.mark.parametrize("path", sources("form", "exam", "assessment"), ids=lambda path: path.name)
def test_the_core_opens_no_file_and_prints_nothing(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not re.search(r"\b(open|print|input|eval|exec|__import__)\(", text)


def test_no_room_is_called_utils() -> None:
    """A newcomer who reads the folder has read the architecture."""
    banned = {"utils", "helpers", "common", "core", "manager", "base", "misc"}
    assert not {path.stem for path in PACKAGE.rglob("*")} & banned


def test_every_module_says_what_it_is_for() -> None:
    for path in PACKAGE.rglob("*.py"):
        assert path.read_text("utf-8").lstrip().startswith('"""'), path


def test_no_broad_except_but_in_the_hooks() -> None:
    """Errors are for people or for us; whatever swallows them all hides both."""
    broad = re.compile(r"except(\s*:|\s+(Base)?Exception\b)")
    found = {path.name for path in PACKAGE.rglob("*.py") if broad.search(path.read_text("utf-8"))}
    assert found <= {"crash.py", "jobs.py"}


def test_files_are_written_by_one_writer() -> None:
    """Whatever writes by itself leaves half a file behind when the power goes.

    The tail mark is written in place (docs/decisions/0005), and pictures of the practice exam are no data.
    """
    writes = re.compile(r"\.write_(bytes|text)\(|open\([^)\n]*[\"'][wax]|grab\(\)\.save\(|shutil\.copy")
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if writes.search(path.read_text("utf-8"))
    }
    assert found - {"record/marks.py"} == {"record/files.py", "ui/practice.py"}
