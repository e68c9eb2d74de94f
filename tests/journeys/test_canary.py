"""A patient's name stays inside the record: not in a log, a setting, a file name, a title, or an argument."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

NAME = "Zzyzxcanary"
ROOT = Path(__file__).parents[2]


def forms(name: str) -> list[bytes]:
    """The name as text may be stored: in either case, in UTF-8 or UTF-16, or folded."""
    words = (name, name.lower(), name.upper())
    return [word.encode(code) for word in words for code in ("utf-8", "utf-16-le", "utf-16-be")]


def heard(folder: Path, but: Path) -> list[str]:
    """The files that hold the name, or are called by it."""
    found = []
    for path in sorted(folder.rglob("*")):
        data = path.read_bytes() if path.is_file() and path != but else b""
        if NAME.lower() in path.name.lower() or any(form in data for form in forms(NAME)):
            found.append(path.name)
    return found


def test_a_canary_that_sings_is_heard(tmp_path: Path) -> None:
    """The search below must be able to fail."""
    for number, form in enumerate(forms(NAME)):
        (tmp_path / f"{number:02}.log").write_bytes(b"before \x00" + form + b" after")
    (tmp_path / f"letter to {NAME}.txt").touch()
    assert len(heard(tmp_path, but=tmp_path)) == len(forms(NAME)) + 1


@pytest.mark.slow
def test_the_canary_is_heard_nowhere_outside_the_record(tmp_path: Path) -> None:
    home, temporary, papers = tmp_path / "home", tmp_path / "temporary", tmp_path / "work" / "papers"
    for folder in (home, temporary, papers):
        folder.mkdir(parents=True)
    environment = os.environ | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_STATE_HOME": str(home / "state"),
        "TMPDIR": str(temporary),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("canary_day.py")), str(tmp_path / "work")],
        input=NAME,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )
    assert done.returncode == 0, done.stderr.replace(NAME, "(the name)")
    told = json.loads(done.stdout)
    assert "Broken" in done.stderr  # the fault was told …
    assert NAME.lower() not in done.stderr.lower()  # … without its message
    assert told["resume"]  # it was locked in the middle of the visit
    assert NAME.lower() not in json.dumps(told).lower()
    report = papers / "report.pdf"
    assert report.read_bytes().startswith(b"%PDF-")

    assert heard(tmp_path, but=report) == []
    assert (tmp_path / "work" / "home" / "record" / "vault.db").stat().st_size > 0
