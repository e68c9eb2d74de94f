"""Every written case, through the command line that a clinic would call."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from footdrop_desktop import app

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "cases" / "cases.json").read_bytes())
ROOT = Path(__file__).parent.parent
SUBPROCESS = ("P02", "P17", "V08", "E19")


def by_id(case: dict[str, Any]) -> str:
    return str(case["id"])


def arguments(case: dict[str, Any], folder: Path) -> list[str]:
    """Write the files of ``case`` and return the command."""
    answers = folder / "answers.json"
    answers.write_text(json.dumps(case["answers"]), "utf-8")
    command = ["assess", str(answers)]
    if "prior_visit" in case:
        prior = folder / "prior.json"
        prior.write_text(json.dumps(case["prior_visit"]["answers"]), "utf-8")
        command += ["--prior", str(prior), "--weeks-ago", str(case["prior_visit"]["weeks_ago"])]
    return command


def differences(case: dict[str, Any], found: dict[str, Any]) -> list[str]:
    """Everything in which ``found`` is not what the case expects."""
    expected = case["expected"]
    also: dict[str, list[str]] = case.get("accept_also", {})
    wrong: list[str] = []
    for side, conclusions in expected["sides"].items():
        loose = any(name.startswith(f"{side}.") for name in also)
        for name, value in conclusions.items():
            got = found["sides"][side][name]
            allowed = [value, *also.get(f"{side}.{name}", [])]
            if got not in allowed and not (name == "label" and loose):
                wrong.append(f"{side} {name}: {got}, expected {value}")
    flags = {flag["id"] for flag in found["red_flags"]}
    if flags != set(expected["red_flags"]):
        wrong.append(f"red flags: {sorted(flags)}, expected {sorted(expected['red_flags'])}")
    if found["urgency"] not in [expected["urgency"], *also.get("urgency", [])]:
        wrong.append(f"urgency: {found['urgency']}, expected {expected['urgency']}")
    excluded = {entry["site"] for entry in found["localisation"]["excluded"]}
    stays = set(expected["sites_consistent"]) | set(expected["sites_less_likely"])
    if stays & excluded:
        wrong.append(f"excluded: {sorted(stays & excluded)}")
    named = set(expected["sites_excluded"])
    if named - excluded:
        wrong.append(f"not excluded: {sorted(named - excluded)}")
    if expected.get("sites_excluded_exactly") and excluded - named:
        wrong.append(f"excluded besides: {sorted(excluded - named)}")
    return wrong


@pytest.mark.parametrize("case", CASES, ids=by_id)
def test_a_case_comes_out_as_written(
    case: dict[str, Any], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    status = app.main(arguments(case, tmp_path))
    output = capfdbinary.readouterr()
    assert (status, output.err) == (0, b"")
    assert differences(case, json.loads(output.out)) == []


def test_the_cases_are_all_there() -> None:
    """42 clinical cases and 19 at the edge of a rule; one lost would go unnoticed."""
    assert len(CASES) == 61
    assert len({case["id"] for case in CASES}) == 61


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"sides": {"right": {"flail_foot": "yes"}}}, "flail_foot"),
        ({"red_flags": [{"id": "fever"}]}, "red flags"),
        ({"urgency": "routine"}, "urgency"),
        ({"localisation": {"excluded": [{"site": "common-peroneal"}]}}, "excluded"),
    ],
    ids=["side", "flag", "urgency", "site"],
)
def test_a_wrong_answer_would_be_seen(
    change: dict[str, Any], says: str, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """The comparison itself bites: a changed result is reported by name."""
    case = next(case for case in CASES if case["id"] == "P02")
    app.main(arguments(case, tmp_path))
    found = json.loads(capfdbinary.readouterr().out)
    for part, value in change.items():
        if part == "sides":
            found[part]["right"] |= value["right"]
        else:
            found[part] = value
    assert any(says in line for line in differences(case, found))


@pytest.mark.parametrize("case", [c for c in CASES if c["id"] in SUBPROCESS], ids=by_id)
def test_a_case_comes_out_of_a_process_of_its_own(case: dict[str, Any], tmp_path: Path) -> None:
    """The installed command, from another folder, with nothing of this test run around it."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-m", "footdrop_desktop", *arguments(case, tmp_path)],
        cwd=tmp_path,
        env={**kept, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert differences(case, json.loads(done.stdout)) == []
