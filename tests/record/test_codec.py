"""Answers and assessments as JSON: the same bytes for the same value, and nothing lost on the way."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Answers, Provenance, answers_of
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import Form
from footdrop_desktop.record.codec import (
    AnswersWriter,
    answers_from_json,
    answers_to_json,
    assessment_to_dict,
    assessment_to_json,
)
from tests.builders import Values, assessed, checked, flags, grades, strong
from tests.strategies import any_exam

SOME = {
    "strength.dorsiflexion.right": "4-",
    "strength.dorsiflexion.right.limited-by": "pain",
    "gait.pattern.left": ("steppage", "toe-drag"),
    "red-flag.fever": False,
    "presentation.pain-severity": 0,
    "presentation.duration-weeks": 6.01,
    "presentation.onset-date": "2026-03-09",
    "conclusion.note": 'Zoë said "no", then\n👣 \\ \u2028',
}


def some() -> Answers:
    return answers_of(
        checked(SOME).values,
        {
            "red-flag.fever": Provenance(Origin.TOGETHER),
            "presentation.pain-severity": Provenance(Origin.DEFAULT),
            "gait.pattern.left": Provenance(Origin.CARRIED_FORWARD, "2026-01-31"),
        },
    )


def test_answers_come_back_whole(form: Form) -> None:
    back = answers_from_json(answers_to_json(some()), form, "visit")
    assert back == some()
    assert {key: type(value) for key, value in back.values.items()} == {
        key: type(value) for key, value in some().values.items()
    }


def test_no_answers_come_back_as_none(form: Form) -> None:
    assert answers_from_json(answers_to_json(Answers()), form, "visit") == Answers()
    assert answers_to_json(Answers()) == '{"values":{}}'


def test_the_order_of_answering_leaves_no_trace() -> None:
    """A version is compared, hashed, and signed by its bytes."""
    turned = answers_of(
        dict(reversed(list(some().values.items()))), dict(reversed(list(some().provenance.items())))
    )
    assert answers_to_json(turned) == answers_to_json(some())


def test_a_writer_writes_the_same_bytes_whatever_it_wrote_before() -> None:
    """One that kept an old answer's text would save what was never answered."""
    writer = AnswersWriter()
    alike = answers_of({"red-flag.fever": 1, "presentation.pain-severity": 0, "gait.pattern.left": ()})
    carried = some().with_answer("red-flag.fever", True, Provenance(Origin.CARRIED_FORWARD, "2026-01-31"))
    for answers in (
        some(),
        some().with_answer("red-flag.fever", True),
        alike,
        some().with_answer("red-flag.fever", 1),
        some().with_answer("red-flag.fever", 1.0),
        carried,
        carried.without("strength.dorsiflexion.right", "gait.pattern.left"),
        Answers(),
        some(),
    ):
        assert writer.text(answers) == answers_to_json(answers)


@given(st.lists(any_exam(), min_size=1, max_size=4))
def test_a_writer_follows_any_exam_after_any_other(several: list[Values]) -> None:
    writer = AnswersWriter()
    for values in several:
        assert writer.text(checked(values)) == answers_to_json(checked(values))


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "{}",
        '{"values": []}',
        '{"values": {}, "provenance": []}',
        '{"values": {}, "provenance": {"bladder": ["guessed", null]}}',
        '{"values": {}, "provenance": {"bladder": ["typed"]}}',
        '{"values": {}, "provenance": {"bladder": ["typed", 3]}}',
        '{"values": {}, "provenance": {"bladder": "typed"}}',
        '{"values": {}, "provenance": {"bladder": [3, null]}}',
    ],
)
def test_a_damaged_record_is_refused(form: Form, text: str) -> None:
    with pytest.raises(UserError) as caught:
        answers_from_json(text, form, "visit.fdv")
    assert (caught.value.key, caught.value.params["name"]) == ("input.not-answers", "visit.fdv")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('{"values": {"bladder": "full"}}', "answer.not-in-list"),
        ('{"values": {"nowhere": 1}}', "answer.unknown-item"),
        ('{"values": {"heel-walk.left.reason": "pain"}}', "answer.not-enabled"),
        ('{"values": {', "input.malformed"),
    ],
)
def test_stored_answers_are_checked_again(form: Form, text: str, key: str) -> None:
    with pytest.raises(UserError) as caught:
        answers_from_json(text, form, "visit")
    assert caught.value.key == key


def test_an_assessment_has_the_documented_shape() -> None:
    """Keys and their order are what other programs read."""
    values = {**flags("nausea"), **strong("right", dorsiflexion="2"), **grades("left", dorsiflexion="NT")}
    found = assessment_to_dict(assessed(values))
    assert list(found) == [
        "form",
        "rules_version",
        "sides",
        "red_flags",
        "urgency",
        "localisation",
        "next_tests",
        "reasons",
        "contradictions",
        "not_examined",
    ]
    assert found["form"] == {"id": "foot-drop-exam", "version": "1.0.0"}
    assert found["rules_version"] == "1.0.0"
    assert list(found["sides"]) == ["right", "left"]
    assert found["sides"]["right"] == {
        "dorsiflexion_weak": "yes",
        "foot_drop": "yes",
        "flail_foot": "no",
        "label": "foot-drop",
        "severity": "severe",
        "definitions_met": ["article", "mrc-3-or-less", "mrc-below-3"],
    }
    assert list(found["sides"]["left"]) == list(found["sides"]["right"])
    assert found["red_flags"] == [
        {"id": "nausea", "tier": "urgent", "within": "same-day", "origin": "source", "set_aside": False}
    ]
    assert list(found["localisation"]) == ["consistent", "less_likely", "excluded"]
    assert {"site": "femoral", "because": ["strength.dorsiflexion.right"]} in found["localisation"][
        "excluded"
    ]
    (first, *_) = found["next_tests"]
    assert list(first) == ["link_id", "separates"]
    assert [type(part) for part in first["separates"]] == [list, list]
    reason = found["reasons"][0]
    assert list(reason) == ["conclusion", "key", "params", "link_ids", "citations"]
    assert reason == {
        "conclusion": "right.foot_drop",
        "key": "foot-drop.dorsiflexion-weak",
        "params": {"grade": "2", "limiter": ""},
        "link_ids": ["strength.dorsiflexion.right"],
        "citations": ["1"],
    }


def test_contradictions_and_tuples_become_lists() -> None:
    values = {**flags(), "bladder": "retention"}
    found = assessment_to_dict(assessed(values))
    assert found["contradictions"] == [
        {
            "key": "contradiction.flag-answered-no",
            "link_ids": ["red-flag.urinary-retention-or-change", "bladder"],
        }
    ]
    shown = next(reason for reason in found["reasons"] if reason["key"] == "flag.shown")
    assert shown["params"] == {"items": ["bladder"]}


def test_the_text_is_the_dictionary_and_ends_with_a_line() -> None:
    assessment = assessed(SOME)
    text = assessment_to_json(assessment)
    assert json.loads(text) == assessment_to_dict(assessment)
    assert text.endswith("}\n")
    assert text == assessment_to_json(assessed(dict(reversed(SOME.items()))))
