"""A text that names a file or an address makes no paper read the one or ask the other."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.report.all_papers import PDFS

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
OUR_OWN = (str(ROOT / "resources"), str(ROOT / "forms"), sys.prefix, sys.base_prefix)


def watched(canary: Path, *how: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.papers.watched", str(canary), *how],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_no_paper_opens_what_a_text_names(tmp_path: Path) -> None:
    """Failing means that a letter from outside can read files here, or tell somebody that it was read."""
    canary = tmp_path / "canary.png"
    canary.write_bytes(b"canary")
    told = watched(canary)
    assert told["sizes"].keys() == PDFS.keys()
    others = [
        touch
        for touch in told["touched"]
        if not touch.startswith("open ") or not touch.removeprefix("open ").startswith(OUR_OWN)
    ]
    assert others == []


def test_a_program_that_does_not_escape_is_seen(tmp_path: Path) -> None:
    canary = tmp_path / "canary.png"
    canary.write_bytes(b"canary")
    assert any("canary.png" in touch for touch in watched(canary, "naive")["touched"])
