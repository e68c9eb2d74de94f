"""Directions, shaping, and lines: a name that reads backwards is another name."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.report.typeset.bidi import base_level, levels, visual
from footdrop_desktop.report.typeset.fonts import Face
from footdrop_desktop.report.typeset.lines import lines, one_line
from footdrop_desktop.report.typeset.shaping import Ink, fragment

UNICODES_OWN = Path("/usr/share/unicode/BidiCharacterTest.txt")
INK = Ink(Face.REGULAR, 9, (0, 0, 0))
ISOLATES = "\u2066\u2067\u2068\u2069"


def shown(text: str, base: int = 0) -> str:
    """What stands from left to right."""
    level = levels(text, base)
    return "".join(text[place] for place in visual(level) if text[place] not in ISOLATES)


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("abc אבג def", 0, "abc גבא def"),
        ("אבג 123 דה", 1, "הד 123 גבא"),
        ("אב (12) גד", 0, "דג )12( בא"),
        ("Name: \u2068אבג\u2069 12", 0, "Name: גבא 12"),
        ("Name: אבג 12", 0, "Name: 12 גבא"),
        ("אבג \u2066a 1\u2069 ד", 1, "ד a 1 גבא"),
    ],
)
def test_directions_meet_as_unicode_says(text: str, base: int, expected: str) -> None:
    """Failing means a birth date on the wrong side of a name, or a number that reads backwards."""
    assert shown(text, base) == expected


@pytest.mark.slow
@pytest.mark.skipif(not UNICODES_OWN.exists(), reason="Unicode's own test is not on this machine")
def test_unicodes_own_cases() -> None:
    """Failing means that some mixture of scripts is ordered otherwise than everywhere else."""
    asked = 0
    wrong: list[str] = []
    for row in UNICODES_OWN.read_text(encoding="utf-8").splitlines():
        codes, _, base, expected, *_ = [*row.partition("#")[0].strip().split(";"), "", "", ""]
        text = "".join(chr(int(code, 16)) for code in codes.split())
        kinds = [unicodedata.bidirectional(char) for char in text]
        if not text or any(kind in ("B", "S", "BN", "LRE", "RLE", "LRO", "RLO", "PDF") for kind in kinds):
            continue  # never reaches the lines of a paper: taken out before
        if text.count("\u2066") + text.count("\u2067") + text.count("\u2068") != text.count("\u2069"):
            continue
        asked += 1
        found = levels(text, int(base))
        for place in range(len(text) - 1, -1, -1):  # spaces at the end of a line, which are not drawn
            if kinds[place] not in ("WS", "LRI", "RLI", "FSI", "PDI"):
                break
            found[place] = int(base)
        pairs = zip(expected.split(), found, strict=True)
        if any(level not in ("x", str(own)) for level, own in pairs) and not set(text) & set("\u2329\u232a"):
            wrong.append(row)
    assert asked > 80_000
    assert wrong == []


@given(st.text("ab אבم12 ()\u2068\u2069,.", max_size=40), st.integers(0, 1))
def test_every_character_keeps_a_place(text: str, base: int) -> None:
    """Failing means a letter that is lost or doubled where directions meet."""
    found = levels(text, base)
    assert len(found) == len(text)
    assert sorted(visual(found)) == list(range(len(text)))


def test_the_first_letter_decides() -> None:
    """Failing means an Arabic name that is set as if it were English."""
    assert base_level("12 محمد Jane") == 1
    assert base_level("\u2068محمد\u2069 Jane") == 0
    assert base_level("12", 1) == 1


@pytest.mark.parametrize(
    ("text", "glyphs"), [("יוסף", 4), ("محمد", 4), ("فيلا", 3), ("क्षत्रिय", 4), ("น้ำ", 4)]
)
def test_letters_join_and_no_ornament_replaces_them(text: str, glyphs: int) -> None:
    """Failing means a discretionary ligature, which prints another name, or letters that do not join."""
    (font, same) = next((piece.font, piece.text) for piece in one_line([(text, INK)]).fragments)
    level = base_level(text)
    made = fragment(same, font, INK, level)
    assert abs(len(made.glyphs) - glyphs) <= 1
    assert "".join(font.says(glyph.char) for glyph in made.glyphs).replace("\u200b", "")


def test_what_stands_beside_a_name_is_not_drawn_into_it() -> None:
    """Failing means that a record number changes its place beside an Arabic name."""
    line = one_line([("محمد", INK), (" · MRN 12-3", INK)])
    assert [piece.text.strip() for piece in line.fragments if piece.text.strip()][-1].endswith("12-3")


def test_a_telephone_number_reads_from_the_left_in_an_arabic_paper() -> None:
    """Failing means a number that calls somebody else."""
    line = one_line([("020 7946 0018", INK)], 1)
    assert line.text == "020 7946 0018"


@pytest.mark.parametrize(
    "text", ["word " * 300, "x" * 3000, "王小明" * 300, "محمد " * 200, "สมชาย" * 200, "श्री" * 200]
)
def test_no_line_is_wider_than_its_place_and_nothing_is_lost(text: str) -> None:
    """Failing means text that runs off the paper, or an end of a note that is missing."""
    found = lines([(text, INK)], 180.0)
    assert len(found) > 1
    assert all(line.width <= 180.01 for line in found)
    said = "".join("".join(sorted(piece.text for piece in line.fragments)) for line in found)
    assert sorted(said.replace(" ", "")) == sorted(text.replace(" ", ""))


def test_east_asian_text_is_not_broken_before_a_closing_mark() -> None:
    """Failing means a line that begins with a full stop."""
    for line in lines([("患者说没有疼痛。" * 40, INK)], 100.0):
        assert line.text[0] not in "。，"
