"""Flail foot: no movement of ankle or foot in any direction (clinical.md 5.2, rules R2 to R6, R11, R14)."""

from __future__ import annotations

import pytest

from footdrop_desktop.assessment.model import Truth
from footdrop_desktop.assessment.rules.flail_foot import flail_foot
from footdrop_desktop.form.model import Side
from tests.builders import (
    CORE,
    GRADES,
    LIMITERS,
    PROXIMAL,
    TOES,
    Values,
    assessed,
    checked,
    core,
    grades,
    keys,
    limb,
    side_of,
    the_reason,
)

Named = dict[str, str | tuple[str, str]]


def flail(values: Values, side: str = "right") -> str:
    return side_of(assessed(values), side).flail_foot


@pytest.mark.parametrize("grade", ["0", "1"])
def test_four_directions_without_movement_are_a_flail_foot(grade: str) -> None:
    """MRC 1 is a flicker without movement (R3)."""
    assert flail(core("right", grade)) == "yes"


@pytest.mark.parametrize("movement", CORE + TOES)
@pytest.mark.parametrize("grade", GRADES[2:])
def test_one_movement_refutes_it(movement: str, grade: str) -> None:
    """Any ankle direction, and by the article's "and/or foot" any toe movement (R2)."""
    values = core("right", "0") | grades("right", **{movement: grade})
    assert flail(values) == "no"
    values = {**core("right", "NT"), **grades("right", **{movement: grade})}
    assert flail(values) == "no"


@pytest.mark.parametrize("movement", CORE + TOES)
@pytest.mark.parametrize("limiter", LIMITERS)
@pytest.mark.parametrize("grade", GRADES)
def test_a_limited_grade_refutes_it_only_if_the_foot_moved(movement: str, limiter: str, grade: str) -> None:
    """2 or more moved, limited or not; 0 and 1 with a limiter prove nothing (R11)."""
    values = core("right", "0") | grades("right", **{movement: (grade, limiter)})
    if grade in ("0", "1"):
        assert flail(values) == ("yes" if movement in TOES else "indeterminate")
    else:
        assert flail(values) == "no"


@pytest.mark.parametrize("movement", TOES)
@pytest.mark.parametrize("grade", ["0", "1", "NT"])
def test_toes_without_movement_add_nothing(movement: str, grade: str) -> None:
    assert flail(core("right", "1") | grades("right", **{movement: grade})) == "yes"
    assert (
        flail(core("right", "1", dorsiflexion="NT") | grades("right", **{movement: grade})) == "indeterminate"
    )


@pytest.mark.parametrize("movement", PROXIMAL)
def test_hip_and_knee_do_not_move_the_foot(movement: str) -> None:
    assert flail(core("right", "0") | grades("right", **{movement: "5"})) == "yes"
    assert flail(grades("right", **{movement: "5"})) == "indeterminate"


@pytest.mark.parametrize("movement", CORE)
@pytest.mark.parametrize("answer", ["NT", None])
def test_one_untested_direction_leaves_it_open(movement: str, answer: str | None) -> None:
    """Not tested is not without movement (R4)."""
    values = core("right", "0")
    del values[f"strength.{movement}.right"]
    if answer:
        values |= grades("right", **{movement: answer})
    assert flail(values) == "indeterminate"


def test_nothing_recorded_leaves_it_open() -> None:
    assert flail({}) == "indeterminate"


def test_each_side_is_read_for_itself() -> None:
    values = core("right", "0") | core("left", "5")
    assert (flail(values, "right"), flail(values, "left")) == ("yes", "no")


def why(values: Values) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Key, link ids, and citations of every reason."""
    truth, reasons = flail_foot(limb(values), checked(values))
    assert truth in Truth
    assert {reason.conclusion for reason in reasons} <= {"right.flail_foot"}
    return [(reason.key, reason.link_ids, reason.citations) for reason in reasons]


def ids(*movements: str) -> tuple[str, ...]:
    return tuple(f"strength.{movement}.right" for movement in movements)


def test_why_it_is_none() -> None:
    """The article's sentence (4) and the directions of the ankle that are left."""
    values = core("right", "0", eversion="2", inversion=("3", "pain")) | grades("right", toe_flexion="5")
    assert why(values) == [("flail.movement-remains", ids("inversion", "eversion"), ("4",))]
    (reason,) = flail_foot(limb(values), checked(values))[1]
    assert reason.params == {"movements": ("inversion", "eversion"), "grades": ("3", "2")}


def test_if_only_toes_move_the_toes_are_named() -> None:
    values = core("right", "0") | grades("right", toe_flexion=("3", "pain"), toe_extension="1")
    assert why(values) == [("flail.movement-remains", ids("toe-flexion"), ("4",))]


def test_why_it_is_one() -> None:
    assert why(core("right", "0")) == [("flail.no-movement", ids(*CORE), ("4",))]


def test_a_trace_of_contraction_is_said() -> None:
    """Grade 1 is told apart from 0, with the MRC's own definition (9)."""
    assert why(core("right", "0", inversion="1")) == [
        ("flail.no-movement", ids(*CORE), ("4",)),
        ("flail.trace", ids("inversion"), ("9",)),
    ]
    assert why(grades("right", eversion="1")) == [
        ("flail.treat-as-flail", ids("eversion"), ()),
        ("flail.open", ids("dorsiflexion", "plantarflexion", "inversion"), ()),
        ("flail.trace", ids("eversion"), ("9",)),
    ]


def test_a_limited_trace_is_not_called_one() -> None:
    assert why(core("right", "0", inversion=("1", "pain"))) == [
        ("flail.treat-as-flail", ids("dorsiflexion", "plantarflexion", "eversion"), ()),
        ("flail.open", ids("inversion"), ()),
    ]


def test_increased_tone_is_said_beside_a_flail_foot_only() -> None:
    """A spastic foot without voluntary movement still meets the article's words (R14)."""
    tone: Values = {"tone.right": "increased", "tone.left": "normal"}
    assert why(core("right", "0") | tone) == [
        ("flail.no-movement", ids(*CORE), ("4",)),
        ("flail.with-increased-tone", ("tone.right",), ()),
    ]
    assert "flail.with-increased-tone" not in str(why(core("right", "0") | {"tone.right": "flaccid"}))
    assert "flail.with-increased-tone" not in str(why(core("right", "0", eversion="NT") | tone))
    assert "flail.with-increased-tone" not in str(why(core("right", "0") | {"tone.left": "increased"}))


def test_nothing_recorded_says_what_is_open() -> None:
    """No "treat as flail" without a direction that was found without movement."""
    assert why({}) == [("flail.open", ids(*CORE), ())]
    (reason,) = flail_foot(limb({}), checked({}))[1]
    assert reason.params == {"movements": CORE, "grades": ("–",) * 4}


def test_directions_without_movement_are_handled_as_flail_until_tested() -> None:
    found = assessed(core("left", "0", plantarflexion="NT"))
    assert keys(found, "left.flail_foot") == ["flail.treat-as-flail", "flail.open"]
    reason = the_reason(found, "left.flail_foot", "flail.treat-as-flail")
    assert reason.params == {
        "movements": ("dorsiflexion", "inversion", "eversion"),
        "grades": ("0", "0", "0"),
    }
    assert side_of(found, "left").side is Side.LEFT
