"""Answers cannot change: every step of an exam is a value of its own."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from footdrop_desktop.exam.answers import NO_ANSWERS, TYPED, Answers, Provenance, answers_of
from footdrop_desktop.exam.values import Origin

CARRIED = Provenance(Origin.CARRIED_FORWARD, "2026-01-02")
DEFAULT = Provenance(Origin.DEFAULT)


def test_a_new_answer_leaves_the_old_answers_alone() -> None:
    """Undo is a list of answers; a shared dictionary would rewrite the past."""
    first = NO_ANSWERS.with_answer("a", "5")
    second = first.with_answer("b", "4").with_answer("a", "3")
    assert dict(NO_ANSWERS.values) == {}
    assert dict(first.values) == {"a": "5"}
    assert dict(second.values) == {"a": "3", "b": "4"}


def test_removing_leaves_the_old_answers_alone() -> None:
    both = answers_of({"a": "5", "b": "4"}, {"a": DEFAULT})
    assert dict(both.without("a", "unknown").values) == {"b": "4"}
    assert dict(both.without("a").provenance) == {}
    assert dict(both.without("b").provenance) == {"a": DEFAULT}
    assert (len(both), "a" in both) == (2, True)


def test_reading() -> None:
    answers = answers_of({"a": False, "b": 0})
    assert list(answers) == ["a", "b"]
    assert (answers.get("a"), answers.get("b"), answers.get("c")) == (False, 0, None)
    assert ("a" in answers, "b" in answers, "c" in answers) == (True, True, False)


def test_nothing_can_be_written_into_answers() -> None:
    source: dict[str, Any] = {"a": "5"}
    origins = {"a": DEFAULT}
    answers = answers_of(source, origins)
    source["a"] = "0"
    origins.clear()
    assert (answers.get("a"), answers.origin("a")) == ("5", DEFAULT)
    with pytest.raises(TypeError):
        answers.values["a"] = "0"  # type: ignore[index]  # that it is refused is the point
    with pytest.raises(TypeError):
        answers.provenance["a"] = TYPED  # type: ignore[index]  # likewise
    with pytest.raises(dataclasses.FrozenInstanceError):
        answers.values = {}  # type: ignore[misc]  # likewise


def test_an_answer_is_typed_unless_it_says_otherwise() -> None:
    answers = NO_ANSWERS.with_answer("a", "5").with_answer("b", "5", CARRIED)
    assert (answers.origin("a"), answers.origin("b")) == (TYPED, CARRIED)
    assert (answers.is_carried("a"), answers.is_carried("b"), answers.is_carried("c")) == (False, True, False)
    assert dict(answers.provenance) == {"b": CARRIED}
    assert not NO_ANSWERS.with_answer("a", "5", DEFAULT).is_carried("a")


def test_typing_over_a_carried_answer_makes_it_typed() -> None:
    """Else a new finding would not count for the core exam or the trend."""
    answers = NO_ANSWERS.with_answer("a", "5", CARRIED).with_answer("b", "5", DEFAULT).with_answer("a", "4")
    assert not answers.is_carried("a")
    assert dict(answers.provenance) == {"b": DEFAULT}


def test_equal_answers_are_equal() -> None:
    assert answers_of({"a": "5"}) == NO_ANSWERS.with_answer("a", "5")
    assert answers_of({"a": "5"}) != answers_of({"a": "5"}, {"a": DEFAULT})
    assert Answers() == NO_ANSWERS
