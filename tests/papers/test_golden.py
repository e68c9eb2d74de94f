"""One visit on each paper looks as it did when somebody last looked at it.

After a change that is meant, ``UPDATE_GOLDEN=1 python3 run.py test tests/papers/test_golden.py`` draws the
pictures anew; look at them before they are committed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from tests.papers.pictures import FEW, SCALE, coarse, difference, picture
from tests.report.all_papers import PDFS, Scene

GOLDEN = Path(__file__).with_name("golden")
SHOWN = [*((kind, "en") for kind in PDFS), ("report", "ar"), ("handout", "ar"), ("handout", "de")]


@pytest.mark.parametrize(("kind", "language"), SHOWN)
def test_a_paper_looks_as_it_did(kind: str, language: str, tmp_path: Path) -> None:
    """Failing means that a block moved, or is gone, and nobody may have looked."""
    shown = picture(PDFS[kind](Scene(language=language)))
    path = GOLDEN / f"{kind}-{language}.png"
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        shown.save(path, optimize=True)
        pytest.skip("drawn anew")
    shown.save(tmp_path / path.name)
    with Image.open(path) as known:
        apart = difference(shown, known)
    assert apart <= FEW, f"{apart} pixels of {path.name} are different: {tmp_path / path.name}"


def test_there_is_no_picture_of_a_paper_that_is_not_made() -> None:
    assert {path.stem for path in GOLDEN.glob("*.png")} == {f"{kind}-{language}" for kind, language in SHOWN}


@pytest.mark.parametrize("down", [2, 3, 5])
@pytest.mark.parametrize("kind", ["report", "handout", "letter"])
def test_a_line_that_moved_is_seen(kind: str, down: int) -> None:
    """By five points, seven and a half, and twelve."""
    shown = picture(PDFS[kind](Scene()))
    moved = shown.copy()
    line = (0, 85, 238, 97)
    moved.paste(255, line)
    moved.paste(shown.crop(line), (0, line[1] + down))
    assert difference(shown, moved) > FEW


@pytest.mark.parametrize("kind", ["report", "handout", "letter"])
def test_a_letters_edge_is_not_seen(kind: str) -> None:
    """Drawn twice as large and made small, letters have other edges."""
    data = PDFS[kind](Scene())
    shown = picture(data)
    with pypdfium2.PdfDocument(data) as document:
        large = document[0].render(scale=2 * SCALE, grayscale=True).to_pil()
    page = shown.crop((0, 0, large.width // 2, large.height // 2))
    other = coarse(large.resize(page.size, Image.Resampling.LANCZOS))
    assert other.tobytes() != page.tobytes()
    assert difference(page, other) <= FEW
