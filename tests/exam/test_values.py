"""Grades, ids, and lists against the specification's own words."""

from __future__ import annotations

from footdrop_desktop.exam import values
from footdrop_desktop.form.model import Form, Side
from tests import builders


def test_grades_rise_and_are_measured_in_thirds() -> None:
    """4− is 11, 4 is 12, 4+ is 13, 5 is 15: a step inside the 4 band is no whole grade."""
    assert values.GRADES == builders.GRADES
    assert values.THIRDS == {"0": 0, "1": 3, "2": 6, "3": 9, "4-": 11, "4": 12, "4+": 13, "5": 15}
    assert list(values.THIRDS) == sorted(values.THIRDS, key=values.THIRDS.__getitem__)
    assert values.WHOLE_GRADE == 3


def test_the_lists_are_those_of_the_specification() -> None:
    assert values.CORE == builders.CORE
    assert values.TOES == builders.TOES
    assert values.TOE_EXTENSION == ("great-toe-extension", "toe-extension")
    assert values.PROXIMAL == builders.PROXIMAL
    assert values.MOVEMENTS == builders.MOVEMENTS
    assert values.ZONES == builders.ZONES
    assert values.SOURCE_FLAGS == builders.SOURCE_FLAGS
    assert values.ASKED_FLAGS == builders.ASKED_FLAGS
    assert values.FLAGS == builders.ASKED_FLAGS + builders.DERIVED_FLAGS
    assert {str(limiter) for limiter in values.Limiter} == set(builders.LIMITERS)
    assert [str(origin) for origin in values.Origin] == ["typed", "default", "together", "carried-forward"]


def test_what_was_not_examined_has_three_words() -> None:
    assert values.NOT_EXAMINED_CODES == {"NT", "not-tested", "not-seen"}


def test_ids_are_items_of_the_form(form: Form) -> None:
    """A link id that the form does not have would be read as never answered."""
    for side in Side:
        for movement in values.MOVEMENTS:
            assert values.strength_id(movement, side) in form.items
            assert values.limiter_id(movement, side) in form.items
        for zone in values.ZONES:
            assert values.sensation_id(zone, side) in form.items
    for flag in values.ASKED_FLAGS:
        assert values.flag_id(flag) in form.items
    for flag in values.FLAGS:
        assert values.override_id(flag) in form.items


def test_ids_are_spelled_as_specified() -> None:
    assert values.strength_id("toe-flexion", Side.LEFT) == "strength.toe-flexion.left"
    assert values.limiter_id("toe-flexion", Side.RIGHT) == "strength.toe-flexion.right.limited-by"
    assert values.sensation_id("sole", Side.RIGHT) == "sensation.sole.right"
    assert values.flag_id("fever") == "red-flag.fever"
    assert values.override_id("near-flail") == "red-flag-override.near-flail"
