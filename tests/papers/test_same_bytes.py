"""The same visit gives the same paper, byte by byte, whenever and wherever it is made."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from footdrop_desktop.strings import LANGUAGES, SOURCE
from tests.report.all_papers import PDFS, Scene

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]


def made(days: int, seed: int, zone: str) -> dict[str, str]:
    """The SHA-256 of every paper, out of a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.papers.another_day", str(days)],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": str(seed), "TZ": zone, "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, str] = json.loads(done.stdout)
    return told


def test_another_process_on_another_day_makes_the_same_papers() -> None:
    """Failing means that a paper cannot be compared with the one that was filed."""
    first, second = made(0, 1, "UTC"), made(400, 2, "Pacific/Auckland")
    assert first.keys() == second.keys() == {*PDFS, "dated"}
    assert first.pop("dated") != second.pop("dated"), "the clock was not moved: nothing is shown"
    assert first == second


@pytest.mark.parametrize(
    "language", [pytest.param(name, marks=() if name == SOURCE else pytest.mark.slow) for name in LANGUAGES]
)
@pytest.mark.parametrize("kind", PDFS)
def test_the_same_paper_twice_is_the_same(kind: str, language: str) -> None:
    """Failing means that something is left over from the paper before."""
    scene = Scene(language=language)
    first = PDFS[kind](scene)
    PDFS["recovery-sheet"](Scene(clinic="Łukasiewicz כהן"))  # other fonts, other letters
    assert PDFS[kind](scene) == first
