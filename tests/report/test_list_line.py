"""The line of the list of visits: what a colleague reads before opening anything."""

from __future__ import annotations

import pytest

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.report.list_line import found_words, list_line
from tests.builders import Values, assessed, checked, core, flags, grades, strong, wording

HEELS: Values = {"heel-walk.right": "normal", "heel-walk.left": "normal"}


def line_of(values: Values) -> str:
    answers = checked(values)
    return list_line(assessed(answers), answers, wording())


@pytest.mark.parametrize(
    ("values", "line"),
    [
        (strong("right", dorsiflexion="1") | strong("left") | HEELS, "Right foot drop, dorsiflexion 1/5"),
        (strong("left", dorsiflexion="4-") | strong("right") | HEELS, "Left foot drop, dorsiflexion 4−/5"),
        (
            strong("right", dorsiflexion="1") | strong("left", dorsiflexion="3"),
            "Right foot drop, dorsiflexion 1/5; left foot drop, dorsiflexion 3/5",
        ),
        (core("right", "0") | strong("left") | HEELS, "Right flail foot, dorsiflexion 0/5"),
        (
            grades("right", dorsiflexion="1"),
            "Right foot drop or flail foot, not yet told apart, dorsiflexion 1/5; left not assessable",
        ),
        (strong("right") | strong("left") | HEELS, "No foot drop"),
        ({}, "Not assessable"),
        (flags(), "Not assessable"),
        ({"strength.dorsiflexion.right": "NT"}, "Not assessable"),
    ],
)
def test_the_line_says_what_was_found(values: Values, line: str) -> None:
    assert line_of(values) == line


def test_a_visit_is_found_by_what_was_planned_and_known_and_not_by_none(anatomy: Anatomy) -> None:
    """Failing means that a search for an orthosis misses whoever got one, or finds whoever has none."""
    answers = checked(
        {
            "conclusion.plan": ["orthosis", "emg-ncs"],
            "presentation.conditions": ["diabetes"],
            "presentation.compression-risk": ["none"],
        }
    )
    words = found_words(assessed(answers), answers, wording(), anatomy).lower()
    assert "orthosis" in words
    assert "diabetes" in words
    assert "none" not in words


def test_a_side_that_was_not_examined_is_never_left_out() -> None:
    """The other side alone would be read as a whole visit without one."""
    line = line_of(strong("right") | {"heel-walk.right": "normal"})
    assert "left not assessable" in line.lower()
    assert "no foot drop" in line.lower()


def test_a_search_finds_what_fits_and_not_what_was_ruled_out(anatomy: Anatomy) -> None:
    weak = strong("right", dorsiflexion="1", eversion="2", great_toe_extension="1", toe_extension="1")
    answers = checked(weak | strong("left"))
    found = assessed(answers)
    words = found_words(found, answers, wording(), anatomy)
    assert wording().name("site", "common-peroneal") in words
    for entry in found.localisation.excluded:
        assert wording().name("site", entry.site) not in words.split("; ")
    assert "no foot drop" not in words.lower()


def test_a_site_that_always_fits_is_no_finding(anatomy: Anatomy) -> None:
    answers = checked(strong("right", dorsiflexion="1") | strong("left"))
    found = assessed(answers)
    assert "cauda-equina" in found.localisation.consistent
    assert wording().name("site", "cauda-equina") not in found_words(found, answers, wording(), anatomy)


def test_a_visit_without_findings_is_not_found_by_foot_drop(anatomy: Anatomy) -> None:
    answers = checked(strong("right") | strong("left") | HEELS)
    assert "foot drop" not in found_words(assessed(answers), answers, wording(), anatomy).lower()
