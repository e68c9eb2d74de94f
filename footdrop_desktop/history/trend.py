"""Grades over time as values: one geometry for the screen and for paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from footdrop_desktop.form.model import Side


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
