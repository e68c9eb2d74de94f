"""What the handout says of each foot: the answers in plain words, and never more than was tested."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from footdrop_desktop.assessment.model import Label
from footdrop_desktop.form.model import Side
from footdrop_desktop.report.blocks import Table, words
from footdrop_desktop.report.wording import grade_text
from tests.builders import (
    CORE,
    GRADES,
    MOVEMENTS,
    SIDES,
    TOES,
    Values,
    assessed,
    checked,
    core,
    grades,
    strong,
    the_form,
)
from tests.report.handouts import foot, handout_of, running_text
from tests.report.papers import case, cases, report_of

LIFT = {
    "0": "You cannot lift the foot.",
    "1": "You cannot lift the foot.",
    "2": "You can hardly lift the foot.",
    "3": "You can lift the foot, but only very weakly.",
    "4-": "You can lift the foot, but only weakly.",
    "4": "You can lift the foot, but only weakly.",
    "4+": "You can lift the foot, but only weakly.",
    "5": "You can lift the foot with full strength.",
}
HELD = {
    "0": "In the test you could not lift the foot.",
    "1": "In the test you could not lift the foot.",
    "2": "In the test you could hardly lift the foot.",
    "3": "In the test you could lift the foot, but only very weakly.",
    "4-": "In the test you could lift the foot, but only weakly.",
    "4": "In the test you could lift the foot, but only weakly.",
    "4+": "In the test you could lift the foot, but only weakly.",
    "5": "In the test you could lift the foot with full strength.",
}
WORDS = {
    "dorsiflexion": "lift the foot",
    "plantarflexion": "push the foot down",
    "inversion": "turn the foot in",
    "eversion": "turn the foot out",
    "great-toe-extension": "lift the big toe",
    "toe-extension": "lift the other toes",
    "toe-flexion": "curl the toes",
    "knee-flexion": "bend the knee",
    "knee-extension": "stretch the knee",
    "hip-abduction": "move the leg to the side",
    "hip-extension": "move the leg back",
    "hip-adduction": "move the leg to the middle",
    "hip-flexion": "lift the thigh",
}
SHOWN = (*CORE, *TOES)
SAID = {
    "0 1": ("You cannot ", "In the test you could not "),
    "2": ("You can hardly ", "In the test you could hardly "),
    "3": (", but only very weakly.",),
    "4- 4 4+": (", but only weakly.",),
    "5": (" with full strength.",),
    "untested": ("We did not test if you can ",),
}
UNTESTED = "We did not test the strength of this foot."


@pytest.mark.parametrize("grade", GRADES)
@pytest.mark.parametrize("side", SIDES)
def test_every_grade_is_told_on_its_own_foot(side: str, grade: str) -> None:
    other = "left" if side == "right" else "right"
    paper = handout_of(grades(side, dorsiflexion=grade))
    assert LIFT[grade] in foot(paper, side)
    assert foot(paper, other)[1:] == [UNTESTED]


@pytest.mark.parametrize("grade", GRADES)
@pytest.mark.parametrize(
    ("limiter", "why"),
    [
        ("pain", "Pain got in the way, so we cannot be sure."),
        ("effort", "It was hard to use all your force, so we cannot be sure."),
        ("mechanical", "Something held it back, such as a stiff joint, so we cannot be sure."),
    ],
)
def test_a_grade_that_was_held_back_says_so(grade: str, limiter: str, why: str) -> None:
    """ "You cannot" of a foot that only hurt would frighten for nothing."""
    paper = handout_of(grades("right", dorsiflexion=(grade, limiter)))
    assert f"{HELD[grade]} {why}" in foot(paper, "right")
    assert LIFT[grade] not in running_text(paper)


@pytest.mark.parametrize("answers", [{}, grades("left", dorsiflexion="NT")])
def test_what_was_not_tested_is_never_fine(answers: Values) -> None:
    """Neither silence nor "not tested" may read as strength."""
    paper = handout_of({**core("right", "5"), **answers})
    assert foot(paper, "left") == [
        "We cannot say if there is foot drop. We have no clear test yet of how you lift the foot.",
        UNTESTED,
    ]
    last = "We did not test if you can lift the big toe, lift the other toes, or curl the toes."
    assert foot(paper, "right")[-1] == last


def test_only_a_foot_of_which_every_movement_is_full_is_called_strong() -> None:
    whole = "You can move the foot and the toes with full strength."
    assert whole in foot(handout_of(strong("right")), "right")
    for movement in SHOWN:
        for grade in ("NT", "4+", ("5", "pain")):
            less = handout_of({**strong("right"), **grades("right", **{movement: grade})})
            assert whole not in foot(less, "right"), (movement, grade)


def test_other_movements_of_the_leg_are_told_when_they_are_weak() -> None:
    """Full strength of a foot must not hide a weak knee."""
    texts = foot(handout_of(strong("right", knee_extension="2", hip_flexion="4")), "right")
    assert "You can hardly stretch the knee." in texts
    assert "You can lift the thigh, but only weakly." in texts


def test_what_is_from_another_day_says_so() -> None:
    """A grade of an earlier visit would pass for what was found today."""
    values = grades("right", dorsiflexion="2")
    paper = handout_of(checked(values, dict.fromkeys(values, "2026-01-03")))
    expected = (
        "In the test you could hardly lift the foot. (This is from 3 January 2026. We did not test it again.)"
    )
    assert expected in foot(paper, "right")


def test_a_leg_without_a_foot_is_not_tested_for_foot_drop() -> None:
    """To tell an amputee that the foot was left out would wound."""
    gone = dict.fromkeys(CORE, "NT")
    reasons = {f"strength.{movement}.left.reason": "amputation" for movement in CORE}
    paper = handout_of({**strong("right"), **grades("left", **gone), **reasons})
    assert foot(paper, "left") == ["The tests of foot drop do not apply to this leg."]


def told(texts: list[str], marks: tuple[str, ...]) -> set[str]:
    """The movements that are named in a sentence with one of ``marks``."""
    sentences = " ".join(text for text in texts if any(mark in text for mark in marks))
    return {movement for movement, said in WORDS.items() if said in sentences}


def printed_grades(values: Mapping[str, object], side: str) -> dict[str, str]:
    """What the clinician's report prints of each movement of a side, without what limited it."""
    rows = {
        words(row[0]): words(row[1 + SIDES.index(side)])
        for block in report_of(dict(values)).section("findings").blocks
        if isinstance(block, Table)
        for row in block.rows
        if len(row) == 3
    }
    names = {name: the_form().row_of[f"strength.{name}.{side}"].text for name in MOVEMENTS}
    return {name: rows.get(row, "").split("/5")[0] for name, row in names.items()}


@pytest.mark.parametrize("case_id", cases())
def test_the_handout_and_the_clinician_report_say_the_same(case_id: str) -> None:
    """A patient who reads "cannot" of a grade 3 was told something else than what stands in the record."""
    values = case(case_id)
    paper = handout_of(values)
    for side in SIDES:
        texts = foot(paper, side)
        printed = printed_grades(values, side)
        if "You can move the foot and the toes with full strength." in texts:
            assert {printed[name] for name in SHOWN} == {"5"}
            continue
        for band, marks in SAID.items():
            shown = {grade_text(grade) for grade in band.split()}
            expected = {name for name, grade in printed.items() if grade in shown}
            if band == "5":
                expected &= set(SHOWN)
            if band == "untested":
                graded = {grade_text(grade) for grade in GRADES}
                expected = {name for name in SHOWN if printed[name] not in graded}
                expected = set() if UNTESTED in texts else expected
            assert told(texts, marks) == expected, (side, band)


@pytest.mark.parametrize("case_id", cases())
def test_each_card_begins_with_the_conclusion_of_its_foot(case_id: str) -> None:
    """A flail foot that is called foot drop, or none, would keep a patient at home."""
    begins = {
        Label.FLAIL_FOOT: "Flail foot:",
        Label.FOOT_DROP_OR_FLAIL_FOOT: "Weak foot: this is foot drop or a flail foot.",
        Label.FOOT_DROP: "Foot drop: this foot is weak",
        Label.TOE_EXTENSION_ONLY: "Foot drop: only the toes are weak",
        Label.TOE_EXTENSION_ONLY_ANKLE_UNTESTED: "Foot drop: the toes are weak",
        Label.HEEL_WALK_ABNORMAL: "We cannot say yet if this is foot drop.",
        Label.NO_FOOT_DROP: "We found no foot drop in this foot today.",
        Label.NOT_ASSESSABLE: "We cannot say if there is foot drop.",
    }
    paper = handout_of(case(case_id))
    found = assessed(case(case_id))
    for side in SIDES:
        texts = foot(paper, side)
        if texts == ["The tests of foot drop do not apply to this leg."]:
            continue
        assert texts[0].startswith(begins[found.sides[Side(side)].label]), side


def test_parts_without_movement_are_treated_as_flail_until_all_is_tested() -> None:
    values = grades("right", dorsiflexion="0", plantarflexion="1", inversion="NT")
    assert any("we treat it as a foot that cannot move" in text for text in foot(handout_of(values), "right"))


def test_a_foot_drop_that_comes_and_goes_is_not_ruled_out() -> None:
    values = {**strong("right"), "presentation.symptoms": ["trips"]}
    assert any("can come and go" in text for text in foot(handout_of(values), "right"))
    assert not any("can come and go" in text for text in foot(handout_of(strong("right")), "right"))
