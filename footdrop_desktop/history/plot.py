"""Where a trend stands on a chart: places in a unit square, oldest at the left, the least at the bottom.

In a page that runs from right to left the oldest stays at the left: time is drawn as clinicians draw it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from footdrop_desktop.form.model import Value
from footdrop_desktop.history.trend import Series

ALONE: Final = 0.5
"""Where the only day stands."""

_NEAR_DAYS: Final = 30
_NEAR_PART: Final = 0.25
"""An event this near before the first or after the last visit widens the chart: so many days, or this part
of the time between them if that is more."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A tested value at its place; ``limited`` ones are drawn so that they differ.

    ``off`` says that the value has no place on the scale: it is neither better nor worse than another.
    """

    x: float
    y: float
    value: Value
    limited: bool
    off: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """The corners of a step line between values of visits that follow each other without a gap."""

    corners: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """A series as it is drawn. ``gaps`` are the places of the visits at which nothing was tested."""

    marks: tuple[Mark, ...]
    lines: tuple[Line, ...]
    gaps: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """The time that a chart shows."""

    first: date
    last: date

    def place(self, day: date) -> float:
        """Return where a day stands, as far from others as it is in time; outside, at the edge."""
        whole = (self.last - self.first).days
        if whole == 0:
            return ALONE if day == self.first else float(day > self.first)
        return min(max((day - self.first).days / whole, 0.0), 1.0)

    def holds(self, day: date) -> bool:
        """Say whether a day is shown at its own place."""
        return self.first <= day <= self.last


def span_of(days: Sequence[date], events: Iterable[date] = ()) -> Span | None:
    """Return the time from the first to the last of ``days``, which are rising, and of events near them.

    An event long before would press all visits together: it is left outside. ``None`` without a day.
    """
    if not days:
        return None
    near = timedelta(max(_NEAR_DAYS, round((days[-1] - days[0]).days * _NEAR_PART)))
    close = [day for day in events if days[0] - near <= day <= days[-1] + near]
    return Span(min((days[0], *close)), max((days[-1], *close)))


def places(days: Sequence[date], span: Span | None = None) -> tuple[float, ...]:
    """Return where days stand from left to right, as far apart as they are in time.

    ``days`` are rising. One day, or several visits on it alone, stand in the middle.
    """
    shown = span or span_of(days)
    return () if shown is None else tuple(shown.place(day) for day in days)


def plot(series: Series, days: Sequence[date], span: Span | None = None) -> Plot:
    """Return the marks of what was tested, and step lines that never cross a gap.

    ``days`` are those of the trend that the series is of: one for each point. A value that is off the
    scale is a mark without a line.
    """
    scale = series.scale
    at = places(days, span)
    spots = [
        None
        if point.value is None
        else Mark(x, scale.height(point.value), point.value, point.limited, scale.is_off(point.value))
        for x, point in zip(at, series.points, strict=True)
    ]
    return Plot(
        marks=tuple(spot for spot in spots if spot is not None),
        lines=tuple(Line(tuple(_corners(run))) for run in _runs(spots) if len(run) > 1),
        gaps=tuple(x for x, spot in zip(at, spots, strict=True) if spot is None),
    )


def _runs(spots: Sequence[Mark | None]) -> Iterator[list[Mark]]:
    """Yield the marks on the scale that follow each other without a gap."""
    run: list[Mark] = []
    for spot in spots:
        if spot is not None and not spot.off:
            run.append(spot)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _corners(run: Sequence[Mark]) -> Iterator[tuple[float, float]]:
    """Yield a line that keeps each value until the day of the next one: nothing is known in between."""
    yield run[0].x, run[0].y
    for before, after in pairwise(run):
        if after.y != before.y:
            yield after.x, before.y
        yield after.x, after.y
