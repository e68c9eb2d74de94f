"""How fast an exam is assessed, beside reading the same answers from JSON in the same run.

Figures of a shared machine mean little by themselves: the ratio and the growth are what must hold.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from time import perf_counter
from typing import Any

import pytest

from footdrop_desktop import app
from footdrop_desktop.assessment.assess import assess
from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.answers import Answers, answers_of
from footdrop_desktop.form.model import ItemType
from tests.builders import SIDES, Values, checked, flags, strong, the_form

TIMES_JSON = 60
LONGEST = 0.005
FRAME = 0.016


def full_exam(number: int = 0) -> Values:
    """Every question answered, a peroneal palsy among them; each number is another exam."""
    values: Values = {}
    for link_id, item in the_form().items.items():
        if item.hidden or item.enable_when:
            continue
        match item.type:
            case ItemType.CHOICE:
                code = item.options[number % len(item.options)].code
                values[link_id] = [code] if item.repeats else code
            case ItemType.INTEGER | ItemType.DECIMAL:
                values[link_id] = 3 + number % 2
            case ItemType.TEXT:
                values[link_id] = "Weakness on lifting the foot, worse in the evening."
            case ItemType.DATE:
                values[link_id] = "2026-03-09"
            case ItemType.BOOLEAN:
                values[link_id] = number % 3 == 0
    weak = {"dorsiflexion": "2", "toe_extension": "2", "great_toe_extension": "1", "eversion": "3"}
    return values | flags() | strong("right", **weak) | strong("left")


def best(work: Callable[[], object], rounds: int) -> float:
    """The shortest of several runs: what the work takes when nothing else gets in the way."""
    shortest = 9.0
    for _ in range(rounds):
        start = perf_counter()
        work()
        shortest = min(shortest, perf_counter() - start)
    return shortest


def assessed(answers: Answers) -> Assessment:
    return assess(answers, form=the_form(), anatomy=app.anatomy())


def test_a_full_exam_against_reading_its_json(benchmark: Any) -> None:
    """At most 60 times ``json.loads`` of the same answers, and under 5 ms."""
    answers, text = checked(full_exam()), json.dumps(full_exam())
    found = benchmark(assessed, answers)
    assert len(answers) > 130
    assert len(found.reasons) > 60
    assert found.sides[SIDES[0]].label == "foot-drop"
    reading = best(lambda: json.loads(text), 400)
    working = best(lambda: assessed(answers), 100)
    benchmark.extra_info.update(json=reading, assess=working, ratio=working / reading)
    assert working <= TIMES_JSON * reading
    assert working < LONGEST


def test_a_partial_exam_with_its_next_tests(benchmark: Any) -> None:
    """The dearest case: one finding, everything open, so every candidate is tried. One frame is 16 ms."""
    answers = checked({"strength.dorsiflexion.right": "3"})
    found = benchmark(assessed, answers)
    assert len(found.next_tests) == 3
    working = best(lambda: assessed(answers), 30)
    benchmark.extra_info.update(assess=working)
    assert working < FRAME


@pytest.mark.parametrize("growth", [10])
def test_many_exams_take_their_number_times_as_long(growth: int, benchmark: Any) -> None:
    """No cache between calls, nothing that grows: ten times the exams, about ten times the time."""
    exams = [checked(full_exam(number)) for number in range(200)]
    few = exams[: len(exams) // growth]

    def all_of(chosen: list[Answers]) -> int:
        return sum(len(assessed(answers_of(answers.values)).reasons) for answers in chosen)

    assert benchmark.pedantic(all_of, args=(exams,), rounds=1) > 60 * len(exams)
    small, large = best(lambda: all_of(few), 5), best(lambda: all_of(exams), 3)
    benchmark.extra_info.update(few=small, many=large, growth=large / small)
    assert large <= 1.5 * growth * small
