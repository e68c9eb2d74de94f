"""Visits beside each other in words: what stands where, and what is never called better."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.history.comparison import Verdict, compare
from footdrop_desktop.history.visit import VisitContent
from footdrop_desktop.report.compared import Compared, Part, counted, parts
from tests.builders import Values, assessed, checked, flags, strong, wording
from tests.history.visits import visit

DF = "strength.dorsiflexion.right"
EXAM: Values = {**strong("right", dorsiflexion="1"), **strong("left"), **flags()}


def signed(given: Values | Answers, day: int) -> VisitContent:
    answers = given if isinstance(given, Answers) else checked(given)
    return replace(visit(answers, day), assessment=assessed(answers))


def compared(*exams: Values | Answers, record_only: bool = False) -> dict[str, Part]:
    visits = [signed(given, day) for day, given in enumerate(exams)]
    return {part.title: part for part in parts(compare(visits), wording(), record_only=record_only)}


def line(part: Part, name: str) -> Compared:
    (found,) = (line for line in part.lines if line.name == name)
    return found


def without(values: Values, link_id: str) -> Values:
    return {key: value for key, value in values.items() if key != link_id}


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        ("1", "2", "▲ better, +1 grade"),
        ("1", "3", "▲ better, +2 grades"),
        ("3", "4+", "▲ better, more than one grade"),
        ("4", "3", "▼ worse, −1 grade"),
        ("5", "2", "▼ worse, −3 grades"),
        ("5", "4", "▼ worse, −1 grade"),
        ("5", "4-", "▼ worse, more than one grade"),
        ("4-", "4+", "possible change"),
        ("3", "3", "= same"),
    ],
)
def test_grades_are_counted_where_there_is_a_change_and_parts_are_no_grades(
    before: str, now: str, said: str
) -> None:
    """Failing means that what observers differ by is told as a grade."""
    found = compared(EXAM | {DF: before}, EXAM | {DF: now})
    assert line(found["Right side"], "Dorsiflexion").change == said


def test_each_side_has_its_own_part_and_what_differs_is_first() -> None:
    found = compared(EXAM, EXAM | {DF: "3", "strength.hip-flexion.left": "4"})
    assert list(found) == ["Red flags", "Conclusions", "Right side", "Left side"]
    assert found["Right side"].lines[0].name == "Dorsiflexion"
    assert found["Left side"].lines[0].name == "Hip flexion"
    assert [one.name for one in found["Right side"].differing.lines] == ["Dorsiflexion"]


def test_what_one_visit_alone_has_stands_last_and_apart() -> None:
    """Failing means that a leg got better by being examined."""
    first = {key: value for key, value in EXAM.items() if key != DF}
    found = compared(first, EXAM | {DF: "5"})
    part = found["Examined at one visit only: neither better nor worse"]
    assert list(found)[-1] == part.title
    told = line(part, "Dorsiflexion, right")
    assert (told.change, told.verdict) == ("not examined before", Verdict.NEW)
    assert all(one.name != "Dorsiflexion" for one in found["Right side"].lines)


def test_a_flag_that_is_present_stands_first_of_all_even_if_it_was_asked_once() -> None:
    fever = "red-flag.fever"
    unasked = {key: value for key, value in EXAM.items() if key != fever}
    found = compared(unasked, EXAM | {fever: True})
    assert next(iter(found)) == "Red flags"
    told = line(found["Red flags"], "Fever")
    assert [cell.text for cell in told.cells] == ["not asked", "present, emergency"]
    assert told.change == "not examined before"
    assert found["Red flags"].lines[0] is told


def test_a_flag_that_came_and_went_is_not_merely_the_same() -> None:
    fever = {"red-flag.fever": True}
    found = compared(EXAM, EXAM | fever, EXAM)
    told = line(found["Red flags"], "Fever")
    assert told.change == "= same; varied in between"
    assert told.differs


SADDLE = "red-flag.saddle-sensory-change"
SHOWN: Values = EXAM | {"sensation.saddle": "reduced"}
WELL: Values = EXAM | {"sensation.saddle": "normal"}


@pytest.mark.parametrize(
    ("first", "last", "said", "verdict"),
    [
        (SHOWN, WELL, "changed", Verdict.CHANGED),
        (WELL, SHOWN, "changed", Verdict.CHANGED),
        (SHOWN, SHOWN | {SADDLE: True}, "= same", Verdict.SAME),
        (SHOWN, without(WELL, SADDLE), "not examined now", Verdict.GONE),
        (without(SHOWN, SADDLE), WELL, "changed", Verdict.CHANGED),
    ],
)
def test_a_flag_that_the_examination_shows_is_told_by_whether_it_is_present(
    first: Values, last: Values, said: str, verdict: Verdict
) -> None:
    """Failing means that an emergency that came or went stands there as the same, as its question was no."""
    told = line(compared(first, last)["Red flags"], "Changed feeling in the saddle area")
    assert (told.change, told.verdict, told.varied) == (said, verdict, False)


def test_a_flag_that_only_a_visit_in_between_shows_is_compared_with_nothing() -> None:
    """Failing means that a question which nobody asked counts as answered the same."""
    told = line(
        compared(without(WELL, SADDLE), SHOWN, without(WELL, SADDLE))["Red flags"],
        "Changed feeling in the saddle area",
    )
    assert (told.change, told.verdict) == ("examined at neither the first nor the last visit", None)
    assert told.differs


def test_every_line_of_a_comparison_stands_in_one_part() -> None:
    """Failing means that a finding is lost on the way to the reader."""
    visits = [signed(EXAM, 0), signed(EXAM | {DF: "NT", "bladder": "retention"}, 1)]
    found = compare(visits)
    told = [one.key for part in parts(found, wording()) for one in part.lines]
    assert {row.link_id for row in found.rows} <= set(told)
    assert len(told) == len(set(told))
    assert counted(found) == (0, len(found.compared), 2)


def test_record_only_tells_of_no_conclusion() -> None:
    found = compared(EXAM, EXAM | {DF: "0"}, record_only=True)
    assert "Conclusions" not in found
    told = " ".join(one.name for part in found.values() for one in part.lines)
    assert "Severe new motor deficit" not in told
    assert "Urgency" not in told


def test_a_reading_that_a_signer_does_not_share_comes_after_what_was_examined() -> None:
    found = compared(EXAM | {"conclusion.agrees": "no", "conclusion.disagreement": "A root."}, EXAM)
    titles = list(found)
    assert titles.index("Right side") < titles.index("Program's reading, not shared by the signer")
