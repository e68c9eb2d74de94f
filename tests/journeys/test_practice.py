"""Without a screen the program does its main job into files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

pytestmark = pytest.mark.slow

STEPS = [
    "presentation",
    "red-flags",
    "gait",
    "standing",
    "strength",
    "tone",
    "reflexes",
    "sensation",
    "provocation",
    "review",
]


def test_the_practice_exam_is_drawn_and_printed(tmp_path: Path) -> None:
    """A machine without a screen must show the same program, not a message about one."""
    folder = tmp_path / "practice"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "footdrop_desktop", "--practice", str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert str(folder) in done.stdout
    pictures = [path.name for path in sorted(folder.glob("*.png"))]
    assert pictures == ["00-start.png", *(f"{at:02}-{step}.png" for at, step in enumerate(STEPS, start=1))]
    pages = pypdfium2.PdfDocument(folder / "practice-report.pdf")
    text = pages[0].get_textpage().get_text_bounded()
    assert "PRACTICE" in text
    assert "Right: foot drop." in text
