"""Urgency: the highest tier, and routine only when nothing is left open (clinical.md, Decisions)."""

from __future__ import annotations

import pytest

from tests.builders import (
    ASKED_FLAGS,
    CORE,
    LIMITERS,
    PROXIMAL,
    SIDES,
    TOES,
    Values,
    assessed,
    checked,
    core,
    flags,
    grades,
    keys,
    strong,
    the_reason,
)

WEEKS = "presentation.duration-weeks"


def level(values: Values, age: float | None = None) -> str:
    return assessed(values, age_years=age).urgency


def why(values: Values) -> list[str]:
    return keys(assessed(values), "urgency")


def routine(**right: str | tuple[str, str]) -> Values:
    return {**flags(), **strong("right", **right), **strong("left")}


def test_routine_when_everything_was_settled() -> None:
    found = assessed(routine())
    assert found.urgency == "routine"
    assert keys(found, "urgency") == ["urgency.routine"]
    reason = the_reason(found, "urgency", "urgency.routine")
    assert reason.link_ids == tuple(f"red-flag.{flag}" for flag in ASKED_FLAGS)


def test_nothing_recorded_is_not_routine() -> None:
    """Missing is not normal (section 0, point 5)."""
    assert level({}) == "indeterminate"
    assert why({}) == ["urgency.flags-open", "urgency.no-movement-graded"]


@pytest.mark.parametrize("flag", ASKED_FLAGS)
def test_each_question_must_be_answered(flag: str) -> None:
    values = routine()
    del values[f"red-flag.{flag}"]
    found = assessed(values)
    assert found.urgency == "indeterminate"
    reason = the_reason(found, "urgency", "urgency.flags-open")
    assert (reason.params, reason.link_ids) == ({"count": 1}, (f"red-flag.{flag}",))


def test_open_questions_are_counted() -> None:
    reason = the_reason(assessed(strong("right")), "urgency", "urgency.flags-open")
    assert reason.params == {"count": 22}
    assert reason.link_ids == tuple(f"red-flag.{flag}" for flag in ASKED_FLAGS)


def test_the_highest_tier_counts() -> None:
    assert level(flags("nausea")) == "urgent"
    assert level(flags("nausea", "fever")) == "emergency"
    assert level(flags("fever")) == "emergency"
    assert level({"red-flag.nausea": True}) == "urgent"


def test_the_flags_of_the_tier_are_named() -> None:
    found = assessed(flags("nausea", "fever", "stroke-signs"))
    assert keys(found, "urgency") == ["urgency.emergency"]
    assert the_reason(found, "urgency", "urgency.emergency").params == {"flags": ("fever", "stroke-signs")}
    found = assessed({**flags("nausea"), "tone.left": "increased"})
    assert keys(found, "urgency") == ["urgency.urgent"]
    assert the_reason(found, "urgency", "urgency.urgent").params == {"flags": ("nausea", "umn-signs")}


def test_urgent_says_when_an_emergency_was_not_asked_for() -> None:
    """ "Urgent" alone would sound as if nothing worse were open."""
    found = assessed({"red-flag.nausea": True, "red-flag.fever": False})
    reason = the_reason(found, "urgency", "urgency.urgent-flags-open")
    assert reason.params == {"count": 20}
    assert keys(found, "urgency") == ["urgency.urgent", "urgency.urgent-flags-open"]
    assert set(reason.link_ids) == {f"red-flag.{flag}" for flag in ASKED_FLAGS} - {
        "red-flag.nausea",
        "red-flag.fever",
    }
    assert keys(assessed({"red-flag.fever": True}), "urgency") == ["urgency.emergency"]


def test_routine_says_when_it_rests_on_an_earlier_visit() -> None:
    values = routine()
    dorsiflexion = "strength.dorsiflexion.right"
    assert dorsiflexion in values
    found = assessed(checked(values, {dorsiflexion: "2026-01-02"}))
    assert found.urgency == "routine"
    assert the_reason(found, "urgency", "urgency.carried-forward").link_ids == (dorsiflexion,)
    assert "urgency.carried-forward" not in why(values)


def test_a_flag_set_aside_still_counts() -> None:
    assert level({**routine(), "red-flag.fever": True, "red-flag-override.fever": "old"}) == "emergency"


# (b) A movement of the ankle has a grade, and no graded side may be flail


@pytest.mark.parametrize("movement", TOES + PROXIMAL)
def test_toes_and_hips_are_no_core_movement(movement: str) -> None:
    values = {**flags(), **grades("right", **{movement: "5"})}
    assert level(values) == "indeterminate"
    assert "urgency.no-movement-graded" in why(values)


@pytest.mark.parametrize("movement", CORE)
@pytest.mark.parametrize("side", SIDES)
def test_one_core_movement_of_one_side_is_enough(movement: str, side: str) -> None:
    values = {**flags(), **grades(side, **{movement: "5"})}
    assert level(values) == "routine"
    assert "urgency.no-movement-graded" not in why(values)


def test_no_movement_graded_names_the_directions_of_both_sides() -> None:
    reason = the_reason(assessed(flags()), "urgency", "urgency.no-movement-graded")
    assert reason.link_ids == tuple(f"strength.{movement}.{side}" for movement in CORE for side in SIDES)
    assert level({**flags(), **core("right", "NT"), **core("left", "NT")}) == "indeterminate"


@pytest.mark.parametrize("side", SIDES)
def test_a_graded_side_must_not_be_flail_or_open(side: str) -> None:
    """A hip grade alone makes the side examined, and its foot open."""
    other = "left" if side == "right" else "right"
    values = {**flags(), **strong(other), **grades(side, hip_flexion="5")}
    found = assessed(values)
    assert found.urgency == "indeterminate"
    reason = the_reason(found, "urgency", "urgency.flail-open")
    assert reason.params == {"side": side}
    assert reason.link_ids == tuple(f"strength.{movement}.{side}" for movement in CORE)


def test_a_toe_that_moves_closes_the_question() -> None:
    assert level({**flags(), **strong("left"), **grades("right", toe_flexion="5")}) == "routine"


def test_a_limited_still_direction_leaves_it_open() -> None:
    assert level({**flags(), **strong("left"), **grades("right", eversion=("1", "pain"))}) == "indeterminate"


@pytest.mark.parametrize("side", SIDES)
def test_a_side_without_any_grade_is_named(side: str) -> None:
    """ "Routine, from the right side only; left not examined"."""
    other = "left" if side == "right" else "right"
    found = assessed({**flags(), **strong(side), **core(other, "NT")})
    assert found.urgency == "routine"
    reason = the_reason(found, "urgency", "urgency.one-side-only")
    assert reason.params == {"side": side, "other": other}
    assert reason.link_ids == tuple(f"strength.{movement}.{other}" for movement in CORE)
    assert keys(found, "urgency") == ["urgency.routine", "urgency.one-side-only"]


# (c) With a grade of 3 or less the duration must be known


@pytest.mark.parametrize(
    ("grade", "expected"),
    [("4-", "routine"), ("4", "routine"), ("3", "indeterminate"), ("2", "indeterminate")],
)
def test_a_grade_of_3_or_less_needs_a_duration(grade: str, expected: str) -> None:
    values = routine(hip_flexion=grade)
    assert level(values) == expected
    assert ("urgency.duration-unknown" in why(values)) is (expected == "indeterminate")
    assert level({**values, WEEKS: 7}) == "routine"


def test_what_needs_the_duration_is_named() -> None:
    found = assessed({**routine(toe_flexion="3"), "strength.knee-flexion.left": "0"})
    assert the_reason(found, "urgency", "urgency.duration-unknown").link_ids == (
        WEEKS,
        "strength.toe-flexion.right",
        "strength.knee-flexion.left",
    )


@pytest.mark.parametrize("limiter", LIMITERS)
def test_a_limited_grade_needs_none(limiter: str) -> None:
    assert level(routine(hip_flexion=("2", limiter))) == "routine"


def test_known_and_new_is_urgent_not_routine() -> None:
    assert level({**routine(hip_flexion="3"), WEEKS: 6}) == "urgent"
    assert level({**routine(hip_flexion="3"), WEEKS: 6.01}) == "routine"


# Under five


@pytest.mark.parametrize(
    ("age", "expected"), [(4.99, "indeterminate"), (0, "indeterminate"), (5, "routine"), (80, "routine")]
)
def test_under_five_years_nothing_is_routine(age: float, expected: str) -> None:
    assert level(routine(), age) == expected
    found = assessed(routine(), age_years=age)
    assert ("urgency.under-five" in keys(found, "urgency")) is (expected == "indeterminate")


def test_under_five_years_a_flag_still_counts() -> None:
    assert level(flags("fever"), 1) == "emergency"
    assert the_reason(assessed(routine(), age_years=1), "urgency", "urgency.under-five").params == {"age": 5}


def test_everything_that_is_open_is_said_at_once() -> None:
    values = {**grades("right", hip_flexion="3"), **grades("left", knee_extension="5")}
    assert why(values) == [
        "urgency.flags-open",
        "urgency.no-movement-graded",
        "urgency.flail-open",
        "urgency.flail-open",
        "urgency.duration-unknown",
    ]


def test_reading_alone_raises_nothing() -> None:
    """Context, gait, and Romberg never change the urgency."""
    more: Values = {
        "romberg.result": "positive",
        "gait.pattern.right": ["steppage"],
        "heel-walk.right": "unable",
        "presentation.conditions": ["cancer"],
        "presentation.trend": "worse-over-days",
        "slr.right": "positive",
    }
    assert level(routine() | more) == "routine"
