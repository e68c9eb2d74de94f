"""The one entry: what it composes, what it leaves out under five years, and that it is a pure function."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

from footdrop_desktop.assessment.model import RULES_VERSION, Localisation
from footdrop_desktop.exam.check import not_examined
from footdrop_desktop.form.model import Form
from footdrop_desktop.record.codec import assessment_to_json
from tests.builders import (
    SIDES,
    Values,
    assessed,
    checked,
    core,
    flag_ids,
    flags,
    grades,
    keys,
    side_of,
    strong,
    the_reason,
    wording,
)

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent.parent / "cases" / "cases.json").read_bytes())


def test_it_names_the_form_and_the_rules() -> None:
    found = assessed({})
    assert (found.form_id, found.form_version, found.rules_version) == (
        "foot-drop-exam",
        "1.0.0",
        RULES_VERSION,
    )


def test_both_sides_are_there_right_first() -> None:
    assert tuple(assessed({}).sides) == SIDES


def test_what_is_open_is_listed(form: Form) -> None:
    values = {**strong("right"), **flags()}
    assert assessed(values).not_examined == not_examined(form, checked(values))


@pytest.mark.parametrize("age", [0, 3, 4.99])
def test_under_five_years_no_site_and_no_test_is_shown(age: float) -> None:
    """The rules are for people who can follow the test: sides and flags only."""
    values = {**strong("right", dorsiflexion="3"), **flags("nausea")}
    found = assessed(values, age_years=age)
    assert found.localisation == Localisation()
    assert found.localisation.abnormal is False
    assert keys(found, "localisation") == ["localisation.under-five"]
    assert the_reason(found, "localisation", "localisation.under-five").params == {"age": 5}
    assert (found.next_tests, found.suggested_plan) == ((), ())
    assert side_of(found).label == "foot-drop"
    assert flag_ids(found) == ["nausea"]
    assert found.urgency == "urgent"
    assert not any(reason.conclusion.startswith(("site.", "next.")) for reason in found.reasons)


@pytest.mark.parametrize("age", [5, 5.0, 40, None])
def test_from_five_years_everything_is_shown(age: float | None) -> None:
    values = strong("right", dorsiflexion="3")
    found = assessed(values, age_years=age)
    assert found.localisation.consistent
    assert found.next_tests
    assert found == assessed(values)


def test_the_reasons_of_one_conclusion_are_found() -> None:
    found = assessed(core("right", "0"))
    assert found.reasons_for("right.flail_foot")
    assert found.reasons_for("nothing") == ()
    assert all(reason.conclusion == "urgency" for reason in found.reasons_for("urgency"))


def test_an_assessment_cannot_be_changed() -> None:
    found = assessed(core("right", "0"))
    with pytest.raises(dataclasses.FrozenInstanceError):
        found.urgency = "routine"  # type: ignore[misc, assignment]  # that it is refused is the point
    with pytest.raises(TypeError):
        found.sides["right"] = None  # type: ignore[index]  # likewise


def test_contradictions_do_not_change_a_conclusion() -> None:
    values = {**core("right", "5", dorsiflexion="1"), "heel-walk.right": "normal"}
    found = assessed(values)
    assert found.contradictions
    assert side_of(found).label == "foot-drop"


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_every_reason_of_a_case_can_be_read(case: dict[str, Any], form: Form) -> None:
    """In words, with link ids that the form has and citations that are numbers."""
    answers = checked(case["answers"])
    found = assessed(answers)
    words = wording()
    for reason in found.reasons:
        assert words.reason(reason, answers).strip()
        assert set(reason.link_ids) <= set(form.items)
        assert all(number.isdigit() for number in reason.citations)
    for entry in found.contradictions:
        assert words.contradiction(entry, answers).strip()


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_what_a_reason_read_stands_in_form_order(case: dict[str, Any], form: Form) -> None:
    found = assessed(case["answers"])
    read = [(reason.key, reason.link_ids) for reason in found.reasons]
    read += [(entry.key, entry.link_ids) for entry in found.contradictions]
    for key, link_ids in read:
        assert link_ids == form.sorted(set(link_ids)), key


def test_what_was_read_later_in_the_rule_may_stand_earlier_in_the_form() -> None:
    values: Values = {"plantar.left": "extensor", "reflex.patellar.left": "absent"}
    reason = the_reason(assessed(values), "site.functional", "site.functional-with-organic-sign")
    assert reason.link_ids == ("plantar.left", "reflex.patellar.left")
    flag: Values = {"presentation.pain-severity": 9, "presentation.numbness": "severe"}
    (entry,) = assessed({**flags(), **flag}).contradictions
    assert entry.link_ids == (*flag, "red-flag.severe-pain-and-numbness")


READS_NO_ANSWER = (
    "cause.",
    "flag.cauda-equina",
    "flag.tier",
    "localisation.",
    "next.do-not-delay",
    "site.no-functional-sign",
    "site.no-mechanical-sign",
    "urgency.emergency",
    "urgency.urgent",
    "urgency.under-five",
    "work-up.",
)
"""What is said of the whole, or of what was not recorded."""


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_reason_names_what_it_read(case: dict[str, Any]) -> None:
    """Else nobody could click from a conclusion to the answers behind it."""
    for reason in assessed(case["answers"]).reasons:
        if not reason.key.startswith(READS_NO_ANSWER):
            assert reason.link_ids, reason.key


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_the_order_of_the_answers_leaves_no_trace(case: dict[str, Any]) -> None:
    turned = dict(reversed(case["answers"].items()))
    assert assessment_to_json(assessed(turned)) == assessment_to_json(assessed(case["answers"]))


def test_every_conclusion_has_a_reason() -> None:
    """Sides, flags, urgency, balance, and the whole list: none is stated without why."""
    values: Values = {**grades("right", dorsiflexion="2"), **flags("fever")}
    found = assessed(values)
    for conclusion in ("right.foot_drop", "left.foot_drop", "right.flail_foot", "left.flail_foot"):
        assert keys(found, conclusion)
    for conclusion in ("red-flag.fever", "urgency", "romberg", "localisation"):
        assert keys(found, conclusion)
