"""What was found over time as values: one geometry for the screen and for paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from footdrop_desktop.exam.values import MOVEMENTS, strength_id
from footdrop_desktop.form.model import SIDES, Side, Value
from footdrop_desktop.history.measures import STRENGTH, Kind, Measure, Scale, measures, scale_of
from footdrop_desktop.record.model import Tested

NORMAL: Final = "5"


@dataclass(frozen=True, slots=True)
class Stop:
    """A visit of a trend: its id, and when it was performed."""

    visit_uid: str
    performed_at: datetime


@dataclass(frozen=True, slots=True)
class Point:
    """One measure at one visit: the value as it was given, or ``None`` when it was not tested.

    ``limited`` says that pain, a cast, or the like limited the grade.
    """

    day: date
    value: Value | None
    limited: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """The values of one measure, oldest first. A gap is a point without a value."""

    measure: Measure
    points: tuple[Point, ...]
    scale: Scale = STRENGTH

    @property
    def last(self) -> Point | None:
        """The newest point that has a value."""
        return next((point for point in reversed(self.points) if point.value is not None), None)


@dataclass(frozen=True, slots=True)
class Trend:
    """Some series of one kind over the same visits, oldest first; all stand on one scale."""

    stops: tuple[Stop, ...]
    series: tuple[Series, ...]

    @property
    def days(self) -> tuple[date, ...]:
        """The days of the visits, one for each."""
        return tuple(stop.performed_at.date() for stop in self.stops)

    @property
    def scale(self) -> Scale:
        """What all series stand on."""
        return self.series[0].scale if self.series else STRENGTH

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it was tested at any visit."""
        return all(series.last is None for series in self.series)


def in_order(visits: Iterable[Tested]) -> tuple[Tested, ...]:
    """Return visits by when they were performed, whatever order they come in."""
    return tuple(sorted(visits, key=lambda visit: (visit.performed_at, visit.visit_uid)))


def trend(visits: Iterable[Tested], wanted: Sequence[Measure]) -> Trend:
    """Return the values of what is ``wanted``, all of one kind, over ``visits`` in whatever order they come.

    What a visit did not test itself is a gap: never given, NT, not tested, or carried forward.
    """
    ordered = in_order(visits)
    found = [visit.values.get(measure.link_id) for measure in wanted for visit in ordered]
    kind = wanted[0].kind if wanted else Kind.STRENGTH
    scale = scale_of(kind, (value for value in found if value is not None))
    return Trend(
        tuple(Stop(visit.visit_uid, visit.performed_at) for visit in ordered),
        tuple(Series(measure, _points(ordered, measure.link_id), scale) for measure in wanted),
    )


def strength_trend(visits: Iterable[Tested], movements: Sequence[str], sides: Sequence[Side]) -> Trend:
    """Return the grades of ``movements`` over ``visits``; the series of each side stand together."""
    return trend(visits, measures(Kind.STRENGTH, movements, sides))


def affected_sides(visits: Iterable[Tested]) -> tuple[Side, ...]:
    """Return the sides with a movement below grade 5 at any visit, limited or not; else both."""
    weak = {
        side
        for visit in visits
        for side in SIDES
        if any(visit.values.get(strength_id(name, side), NORMAL) != NORMAL for name in MOVEMENTS)
    }
    return tuple(side for side in SIDES if side in weak) or SIDES


def _points(visits: Iterable[Tested], link_id: str) -> tuple[Point, ...]:
    return tuple(
        Point(visit.performed_at.date(), visit.values.get(link_id), link_id in visit.limited)
        for visit in visits
    )
