"""Where a trend stands on a chart: places in a unit square, oldest at the left, grade 0 at the bottom.

In a page that runs from right to left the oldest stays at the left: time is drawn as clinicians draw it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

from footdrop_desktop.exam.values import THIRDS
from footdrop_desktop.history.trend import Series

WHOLE_GRADES: Final = ("0", "1", "2", "3", "4", "5")
"""The grades that have a line and a number on the scale."""

ALONE: Final = 0.5
"""Where the only day stands."""


def height(grade: str) -> float:
    """Return how high a grade stands on the scale from 0 to 5: 4− is 11 of 15 thirds, 4+ is 13."""
    return THIRDS[grade] / THIRDS["5"]


NO_MOVEMENT: Final = (height("0"), height("1"))
"""The band of the grades without movement, from its bottom to its top."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A tested grade at its place; ``limited`` ones are drawn so that they differ."""

    x: float
    y: float
    grade: str
    limited: bool


@dataclass(frozen=True, slots=True)
class Line:
    """The corners of a step line between grades of visits that follow each other without a gap."""

    corners: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """A series as it is drawn. ``gaps`` are the places of the visits at which nothing was tested."""

    marks: tuple[Mark, ...]
    lines: tuple[Line, ...]
    gaps: tuple[float, ...]


def places(days: Sequence[date]) -> tuple[float, ...]:
    """Return where days stand from left to right, as far apart as they are in time.

    ``days`` are rising. One day, or several visits on it alone, stand in the middle.
    """
    if not days:
        return ()
    span = (days[-1] - days[0]).days
    if span == 0:
        return (ALONE,) * len(days)
    return tuple((day - days[0]).days / span for day in days)


def plot(series: Series, days: Sequence[date]) -> Plot:
    """Return the marks of what was tested, and step lines that never cross a gap.

    ``days`` are those of the trend that the series is of: one for each point.
    """
    spots = [
        None if point.grade is None else Mark(x, height(point.grade), point.grade, point.limited)
        for x, point in zip(places(days), series.points, strict=True)
    ]
    return Plot(
        marks=tuple(spot for spot in spots if spot is not None),
        lines=tuple(Line(tuple(_corners(run))) for run in _runs(spots) if len(run) > 1),
        gaps=tuple(x for x, spot in zip(places(days), spots, strict=True) if spot is None),
    )


def _runs(spots: Sequence[Mark | None]) -> Iterator[list[Mark]]:
    """Yield the marks that follow each other without a gap."""
    run: list[Mark] = []
    for spot in spots:
        if spot is not None:
            run.append(spot)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _corners(run: Sequence[Mark]) -> Iterator[tuple[float, float]]:
    """Yield a line that keeps each grade until the day of the next one: nothing is known in between."""
    yield run[0].x, run[0].y
    for before, after in pairwise(run):
        if after.y != before.y:
            yield after.x, before.y
        yield after.x, after.y
