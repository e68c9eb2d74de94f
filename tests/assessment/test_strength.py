"""Movements as the rules read them: active, weak, reliable (clinical.md 5.2)."""

from __future__ import annotations

import pytest

from footdrop_desktop.assessment.strength import read_limb
from footdrop_desktop.form.model import Side
from tests.builders import GRADES, LIMITERS, MOVEMENTS, checked, grades, limb, strong


@pytest.mark.parametrize("grade", GRADES)
def test_a_grade_is_active_from_2_and_weak_below_5(grade: str) -> None:
    movement = limb(grades("right", inversion=grade))["inversion"]
    assert (movement.grade, movement.limiter, movement.reliable) == (grade, None, True)
    assert movement.is_active == ("no" if grade in ("0", "1") else "yes")
    assert movement.is_weak == ("no" if grade == "5" else "yes")
    assert movement.weak is (grade != "5")


@pytest.mark.parametrize("grade", GRADES)
@pytest.mark.parametrize("limiter", LIMITERS)
def test_a_limited_grade_proves_movement_but_no_weakness(grade: str, limiter: str) -> None:
    movement = limb(grades("right", inversion=(grade, limiter)))["inversion"]
    assert (movement.grade, movement.limiter, movement.reliable) == (grade, limiter, False)
    assert movement.is_active == ("indeterminate" if grade in ("0", "1") else "yes")
    assert movement.is_weak == ("no" if grade == "5" else "indeterminate")
    assert movement.weak is False


@pytest.mark.parametrize("answer", ["NT", None])
def test_without_a_grade_nothing_is_known(answer: str | None) -> None:
    movement = limb(grades("right", inversion=answer) if answer else {})["inversion"]
    assert (movement.grade, movement.limiter, movement.reliable, movement.weak) == (None, None, False, False)
    assert (movement.is_active, movement.is_weak) == ("indeterminate", "indeterminate")
    assert movement.thirds == -1


def test_a_limb_holds_its_own_thirteen_movements() -> None:
    values = strong("right") | grades("left", eversion="2")
    left = read_limb(checked(values), Side.LEFT)
    assert tuple(left.movements) == MOVEMENTS
    assert left["eversion"].link_id == "strength.eversion.left"
    assert left["eversion"].grade == "2"
    assert left["inversion"].grade is None
    assert left.side is Side.LEFT


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_one_grade_makes_a_limb_graded(movement: str) -> None:
    assert limb(grades("right", **{movement: "0"})).graded
    assert limb(grades("right", **{movement: ("5", "pain")})).graded
    assert not limb(grades("right", **{movement: "NT"})).graded
    assert not limb(grades("left", **{movement: "5"})).graded


def weak(**given: str | tuple[str, str]) -> list[str]:
    return [movement.name for movement in limb(strong("right", **given)).counted_weak]


@pytest.mark.parametrize("dorsiflexion", ["0", "1", "2", "3", ("0", "pain"), ("3", "effort")])
@pytest.mark.parametrize("inversion", ["4", "4+"])
def test_inversion_of_4_beside_a_dropped_foot_is_no_weakness(
    dorsiflexion: str | tuple[str, str], inversion: str
) -> None:
    """Tibialis anterior inverts too; limited or not, its loss explains the rest."""
    counted = weak(dorsiflexion=dorsiflexion, inversion=inversion)
    assert counted == ([] if isinstance(dorsiflexion, tuple) else ["dorsiflexion"])


@pytest.mark.parametrize(
    ("dorsiflexion", "inversion", "counted"),
    [
        ("3", "4-", ["dorsiflexion", "inversion"]),
        ("3", "0", ["dorsiflexion", "inversion"]),
        ("4-", "4", ["dorsiflexion", "inversion"]),
        ("5", "4", ["inversion"]),
        (("4-", "pain"), "4+", ["inversion"]),
        (("3", "pain"), "4-", ["inversion"]),
        ("NT", "4+", ["inversion"]),
        ("3", ("4", "pain"), ["dorsiflexion"]),
        ("3", "5", ["dorsiflexion"]),
        ("3", "NT", ["dorsiflexion"]),
    ],
)
def test_where_the_exemption_ends(
    dorsiflexion: str | tuple[str, str], inversion: str | tuple[str, str], counted: list[str]
) -> None:
    assert weak(dorsiflexion=dorsiflexion, inversion=inversion) == counted


def test_the_exemption_is_of_one_side() -> None:
    values = strong("right", inversion="4") | strong("left", dorsiflexion="0")
    assert [movement.name for movement in limb(values).counted_weak] == ["inversion"]


def test_only_inversion_is_exempt() -> None:
    assert weak(dorsiflexion="0", inversion="4", eversion="4", toe_flexion="4+") == [
        "dorsiflexion",
        "eversion",
        "toe-flexion",
    ]
