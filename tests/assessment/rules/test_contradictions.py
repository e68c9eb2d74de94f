"""Answers that cannot all be right are reported; nothing is settled and nothing invented."""

from __future__ import annotations

import pytest

from footdrop_desktop.form.model import Form
from tests.builders import GRADES, LIMITERS, Values, assessed, core, flags, grades, the_form

STOOD = {
    "heel-walk.right": "normal",
    "toe-walk.left": "unable",
    "heel-raises.right": 0,
    "romberg.eyes-open": "steady",
    "romberg.result": "negative",
    "romberg.seconds": 30,
    "romberg.direction": "none",
}


def found(values: Values) -> list[tuple[str, tuple[str, ...]]]:
    return [(entry.key, entry.link_ids) for entry in assessed(values).contradictions]


def test_standing_tests_of_somebody_who_cannot_stand(form: Form) -> None:
    assert found({"standing.safe": "no", **STOOD}) == [
        ("contradiction.unsafe-but-stood", ("standing.safe", *form.sorted(set(STOOD))))
    ]


@pytest.mark.parametrize("link_id", STOOD)
def test_one_standing_test_is_enough(link_id: str) -> None:
    """A recorded 0 and "steady" are answers too."""
    assert found({"standing.safe": "no", link_id: STOOD[link_id]}) == [
        ("contradiction.unsafe-but-stood", ("standing.safe", link_id))
    ]


def test_not_tested_does_not_contradict() -> None:
    """That is what the window sets, with the reason "unsafe"."""
    untested: Values = {"standing.safe": "no"}
    for link_id in ("heel-walk.right", "heel-walk.left", "toe-walk.right", "toe-walk.left", "romberg.result"):
        untested |= {link_id: "not-tested", f"{link_id}.reason": "unsafe"}
    assert found(untested) == []


@pytest.mark.parametrize("safe", ["yes", None])
def test_standing_is_no_contradiction_for_those_who_can(safe: str | None) -> None:
    assert found({**STOOD, **({"standing.safe": safe} if safe else {})}) == []


def test_walking_and_lying_tests_are_no_standing_tests() -> None:
    values: Values = {"standing.safe": "no", "gait.pattern.right": ["normal"], "tone.right": "normal"}
    assert found(values | grades("right", dorsiflexion="5")) == []


@pytest.mark.parametrize("grade", GRADES)
@pytest.mark.parametrize("limiter", [None, *LIMITERS])
def test_nobody_walks_on_the_heel_with_2_or_less(grade: str, limiter: str | None) -> None:
    """The boundary lies between 2 and 3, limited or not."""
    values = core("right", "5") | grades("right", dorsiflexion=(grade, limiter) if limiter else grade)
    expected = [("contradiction.heel-walk-normal", ("heel-walk.right", "strength.dorsiflexion.right"))]
    assert found({**values, "heel-walk.right": "normal"}) == (expected if grade in ("0", "1", "2") else [])
    assert found({**values, "heel-walk.right": "difficulty"}) == []
    assert found({**values, "heel-walk.left": "normal"}) == []


@pytest.mark.parametrize("answer", ["NT", None])
def test_an_untested_dorsiflexion_contradicts_nothing(answer: str | None) -> None:
    values = grades("right", dorsiflexion=answer) if answer else {}
    assert found({**values, "heel-walk.right": "normal"}) == []


FLAGS_SHOWN: dict[str, Values] = {
    "saddle-sensory-change": {"sensation.saddle": "reduced"},
    "urinary-retention-or-change": {"bladder": "retention"},
    "bowel-or-bladder-loss": {"bladder": "incontinence", "bowel": "incontinence"},
    "compartment-syndrome": {"compartment.tense.left": True, "compartment.passive-stretch-pain.left": True},
    "acute-limb-ischaemia": {
        "pulse.dorsalis-pedis.right": "absent",
        "pulse.posterior-tibial.right": "absent",
    },
    "severe-pain-and-numbness": {"presentation.pain-severity": 7, "presentation.numbness": "severe"},
}


@pytest.mark.parametrize("flag", FLAGS_SHOWN)
def test_a_flag_answered_no_that_the_examination_shows(flag: str) -> None:
    """Both are shown and the clinician settles it; the flag stands until then."""
    shown = FLAGS_SHOWN[flag]
    key = "contradiction.flag-answered-no"
    ids = the_form().sorted({f"red-flag.{flag}", *shown})
    assert found({**shown, **flags()}) == [(key, ids)]
    assert found({**shown, **flags(flag)}) == []
    assert found(shown) == []
    assert flag in [entry.id for entry in assessed({**shown, **flags()}).red_flags]


def test_symptoms_called_none_are_no_contradiction() -> None:
    values: Values = {
        "presentation.symptoms": ["none"],
        "presentation.pain-site": ["none"],
        "presentation.pain-severity": 8,
        "gait.pattern.right": ["toe-drag"],
    }
    assert found(values) == []


def test_they_stand_in_form_order_flags_first() -> None:
    values: Values = {
        **flags(),
        **FLAGS_SHOWN["severe-pain-and-numbness"],
        **core("right", "0"),
        **core("left", "0"),
        "standing.safe": "no",
        "heel-walk.right": "normal",
        "heel-walk.left": "normal",
    }
    assert [key for key, _ in found(values)] == [
        "contradiction.flag-answered-no",
        "contradiction.unsafe-but-stood",
        "contradiction.heel-walk-normal",
        "contradiction.heel-walk-normal",
    ]
    assert [ids[0] for _, ids in found(values)][2:] == ["heel-walk.right", "heel-walk.left"]
