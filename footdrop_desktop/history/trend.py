"""Grades over time as values: one geometry for the screen and for paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import MOVEMENTS, NOT_TESTABLE, limiter_id, strength_id
from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.history.visit import VisitContent, oldest_first

NORMAL: Final = "5"


@dataclass(frozen=True, slots=True)
class Point:
    """One movement at one visit: the grade as it was given, or ``None`` when it was not tested.

    ``limited`` says that pain, a cast, or the like limited the grade.
    """

    day: date
    grade: str | None
    limited: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """The grades of one movement of one side, oldest first. A gap is a point without a grade."""

    movement: str
    side: Side
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Trend:
    """Some series over the days of the same visits, oldest first."""

    days: tuple[date, ...]
    series: tuple[Series, ...]


def trend(visits: Iterable[VisitContent], movements: Sequence[str], sides: Sequence[Side]) -> Trend:
    """Return the grades of ``movements`` over ``visits``, in whatever order they come.

    The series of each side stand together. A grade that was carried forward was not tested at that
    visit: it is a gap, as one that was never given or is NT.
    """
    ordered = oldest_first(visits)
    return Trend(
        tuple(visit.performed_at.date() for visit in ordered),
        tuple(
            Series(movement, side, tuple(_points(ordered, movement, side)))
            for side in sides
            for movement in movements
        ),
    )


def affected_sides(visits: Iterable[VisitContent]) -> tuple[Side, ...]:
    """Return the sides with a movement below grade 5 at any visit, limited or not; else both."""
    limbs = [(side, visit.answers) for visit in visits for side in SIDES]
    weak = {
        side for side, answers in limbs if any(_is_below_normal(answers, name, side) for name in MOVEMENTS)
    }
    return tuple(side for side in SIDES if side in weak) or SIDES


def tested_grade(answers: Answers, movement: str, side: Side) -> tuple[str | None, bool]:
    """Return the grade that was tested at the visit itself, and whether anything limited it."""
    link_id = strength_id(movement, side)
    grade = answers.get(link_id)
    if grade is None or grade == NOT_TESTABLE or answers.is_carried(link_id):
        return None, False
    return str(grade), limiter_id(movement, side) in answers


def _is_below_normal(answers: Answers, movement: str, side: Side) -> bool:
    grade, _ = tested_grade(answers, movement, side)
    return grade is not None and grade != NORMAL


def _points(visits: Iterable[VisitContent], movement: str, side: Side) -> Iterator[Point]:
    for visit in visits:
        grade, limited = tested_grade(visit.answers, movement, side)
        yield Point(visit.performed_at.date(), grade, limited)
