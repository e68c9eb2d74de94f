"""What is too easy to guess is refused, and why is said; nothing else is asked of a passphrase."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.record.passphrase import judge, normalised

NAMES = ("Dr. Anna Müller", "Klinik am Fluss", "田中太郎")
GOOD = "green ladder on tuesday"


@pytest.mark.parametrize(
    "passphrase",
    [
        GOOD,
        "green ladder tu",
        "Mein Hund isst gern 7 Birnen",
        "Ünïcödé Wörter zählen auch hier",
        "ο γάτος πίνει γάλα το πρωί",
        "1827 4451 9938 2210",
        "my foot drop patients wait in the green corridor",
        "qx7 " * 4 + "unrelated words stand here",
    ],
)
def test_a_good_passphrase_is_enough(passphrase: str) -> None:
    """No rule of composition: letters alone, digits alone, spaces, any script."""
    found = judge(passphrase, NAMES)
    assert found.problems == ()
    assert found.enough
    assert found.score >= 3


@pytest.mark.parametrize("length", [15, 64, 72, 73, 1000])
def test_every_length_up_to_the_limit_is_accepted(length: int) -> None:
    text = ("vexed bugle minor otter quilt sandy depot " * 25)[:length]
    assert judge(text, NAMES).problems == ()


@pytest.mark.parametrize(
    ("passphrase", "problems"),
    [
        ("", ("short", "common")),
        ("vexed bugle mi", ("short",)),
        ("x" * 14, ("short", "common")),
        ("x" * 15, ("common",)),
        ("password1234567", ("common", "names")),
        ("qwertyuiopasdfghjkl", ("common",)),
        ("vexed bugle minor otter quilt sandy depot " * 24, ("long",)),
    ],
)
def test_what_is_wrong_is_told(passphrase: str, problems: tuple[str, ...]) -> None:
    found = judge(passphrase, NAMES)
    assert found.problems == problems
    assert not found.enough
    assert found.score < 3


@pytest.mark.parametrize(
    "passphrase",
    [
        "footdrop2024",
        "footdrop20242025",
        "Foot Drop Clinic 2024!",
        "FOOTDROP-footdrop-7",
        "f00tdr0p20242025",
        "f00tdr0p clinic 99",
        "anna müller 1987!!",
        "Anna.Muller.1987!!",
        "ANNAMÜLLER19871987",
        "Klinik am Fluss 2026",
        "田中太郎田中太郎1234567890",
    ],
)
def test_names_of_the_place_are_refused(passphrase: str) -> None:
    """zxcvbn rates "footdrop2024" 4 of 4."""
    assert "names" in judge(passphrase, NAMES).problems


def test_length_counts_what_is_written_not_how() -> None:
    """A letter and its mark are one character on every keyboard."""
    apart = unicodedata.normalize("NFD", "é" * 14)
    assert len(apart) == 28
    assert "short" in judge(apart, ()).problems


def test_the_score_is_that_of_the_one_spelling() -> None:
    text = "zähe Füchse süßen Öl"
    assert judge(unicodedata.normalize("NFD", text), NAMES) == judge(text, NAMES)
    assert normalised(unicodedata.normalize("NFD", text)) == text


@given(st.text(max_size=90), st.lists(st.text(max_size=12), max_size=3))
def test_any_text_gets_a_judgement(text: str, names: list[str]) -> None:
    found = judge(text, names)
    assert 0 <= found.score <= 4
    assert found.enough == (found.score >= 3) == (found.problems == ())
