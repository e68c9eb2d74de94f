"""The search in the literature. A source that is there and not found may as well be missing."""

from __future__ import annotations

import pytest

from footdrop_desktop import app
from footdrop_desktop.report.literature_search import LiteratureIndex, Origin


@pytest.fixture(scope="module")
def index() -> LiteratureIndex:
    return LiteratureIndex(app.literature(), {21: ("Der Test prüft das Gleichgewicht ohne Sehen.",)})


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("liu", [5]),
        ("LIU 2013", [5]),
        ("cauda equina", [20, 23]),
        ("plos", [5]),
        ("acta neuro", [17, 23]),
        ("23", [23]),
        ("1976", [9]),
        ("saddle", [20]),
        ("gleichgew", [21]),
        ("prufT", [21]),
        ("jnnp.2008", [10]),
        ("nobody", []),
    ],
)
def test_words_in_any_order_find_it(index: LiteratureIndex, asked: str, found: list[int]) -> None:
    assert [reference.number for reference in index.find(asked)] == found


def test_a_short_number_is_whole(index: LiteratureIndex) -> None:
    """Failing means that asking for reference 2 shows every one of the twenties and two thousands."""
    numbers = [reference.number for reference in index.find("2")]
    assert 2 in numbers
    assert not {20, 22} <= set(numbers)


def test_nothing_asked_shows_all_of_an_origin(index: LiteratureIndex) -> None:
    assert [reference.number for reference in index.find("", Origin.ARTICLE)] == list(range(1, 9))
    assert [reference.number for reference in index.find(" ", Origin.BEYOND)] == list(range(9, 24))
    assert len(index.find("")) == 23
