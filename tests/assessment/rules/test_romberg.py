"""Romberg: the article's sign, without a side, and never a foot drop by itself."""

from __future__ import annotations

import pytest

from tests.builders import Values, assessed, core, grades, keys, strong, the_reason

RESULT = "romberg.result"


def said(values: Values) -> list[str]:
    return keys(assessed(values), "romberg")


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        ("cannot-stand-eyes-open", ["romberg.eyes-open-unsteady"]),
        ("negative", ["romberg.negative"]),
        ("borderline", ["romberg.borderline"]),
        ("not-interpretable", ["romberg.not-interpretable"]),
        ("not-tested", ["romberg.not-examined"]),
        (None, ["romberg.not-examined"]),
        ("positive", ["romberg.positive", "romberg.no-side", "romberg.never-by-itself"]),
    ],
)
def test_each_result_has_its_words(result: str | None, expected: list[str]) -> None:
    """Unsteady with eyes open is not positive; sway that was corrected is not positive."""
    values = {**grades("right", dorsiflexion="3"), **({RESULT: result} if result else {})}
    assert said(values) == expected
    for reason in assessed(values).reasons_for("romberg"):
        assert reason.link_ids == (RESULT,)


def test_a_positive_sign_carries_the_articles_number_and_its_limit() -> None:
    """3 is the article's; 21 is the source that it tests position sense (Khasnis and Gokula)."""
    found = assessed({RESULT: "positive"})
    assert the_reason(found, "romberg", "romberg.positive").citations == ("3",)
    assert the_reason(found, "romberg", "romberg.no-side").citations == ("21",)
    assert the_reason(found, "romberg", "romberg.never-by-itself").citations == ()


def test_the_other_results_quote_nobody() -> None:
    """The article speaks of the positive sign only."""
    for result in ("cannot-stand-eyes-open", "negative", "borderline", "not-interpretable", "not-tested"):
        (reason,) = assessed({RESULT: result}).reasons_for("romberg")
        assert reason.citations == ()


@pytest.mark.parametrize(
    ("strength", "alone"),
    [
        ({**strong("right"), **strong("left")}, True),
        ({**core("right", "0"), **strong("left")}, False),
        ({**strong("right", dorsiflexion="4"), **strong("left")}, False),
        ({**strong("right"), **strong("left", dorsiflexion="NT")}, False),
        (strong("right"), False),
        ({}, False),
    ],
    ids=["both strong", "flail", "weak", "untested", "one side only", "nothing"],
)
def test_it_stands_alone_only_when_neither_side_has_a_foot_drop(strength: Values, alone: bool) -> None:
    """Of a flail foot nothing may say that it has no foot drop."""
    assert ("romberg.alone" in said({**strength, RESULT: "positive"})) is alone
    assert {reason.link_ids for reason in assessed({RESULT: "positive"}).reasons_for("romberg")} == {
        (RESULT,)
    }
    assert "romberg.alone" not in said({**strength, RESULT: "negative"})


def test_eyes_open_seconds_and_direction_are_recorded_only() -> None:
    """Beyond the article's words nothing is interpreted; a fall to one side localises nothing."""
    plain: Values = {**strong("right"), **strong("left"), RESULT: "positive"}
    more: Values = {"romberg.seconds": 3, "romberg.direction": "left"}
    first, second = assessed(plain), assessed(plain | more)
    assert (first.sides, first.reasons, first.urgency) == (second.sides, second.reasons, second.urgency)


def test_a_positive_sign_after_unsteadiness_with_eyes_open_is_questioned() -> None:
    """Unsteady with eyes open, the test with eyes closed says nothing of position sense."""
    values: Values = {"romberg.eyes-open": "unsteady", RESULT: "positive"}
    reason = the_reason(assessed(values), "romberg", "romberg.eyes-open-unsteady")
    assert reason.link_ids == ("romberg.eyes-open", RESULT)
    assert "romberg.eyes-open-unsteady" not in said({**values, "romberg.eyes-open": "steady"})
    assert said({**values, RESULT: "negative"}) == ["romberg.negative"]
