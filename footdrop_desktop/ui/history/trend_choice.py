"""What a trend shows: the measure, the sides, the movements, areas, or reflexes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.history.measures import PARTS, Kind, Measure, measures
from footdrop_desktop.history.trend import affected_sides, trend
from footdrop_desktop.record.model import Tested

FIRST_SHOWN: Final = ("dorsiflexion", "eversion", "plantarflexion", "inversion")
"""The movements that are shown until others are chosen."""

_NORMAL: Final = "normal"


@dataclass(slots=True)
class TrendChoice:
    """What the user chose holds; until then it follows what was found."""

    kind: Kind = Kind.STRENGTH
    chosen_sides: tuple[Side, ...] = ()
    chosen_parts: dict[Kind, tuple[str, ...]] = field(default_factory=dict)
    found_sides: tuple[Side, ...] = SIDES
    found_areas: tuple[str, ...] = PARTS[Kind.SENSATION]

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides that are shown: those with a weakness, until others are chosen."""
        return self.chosen_sides or self.found_sides

    @property
    def parts(self) -> tuple[str, ...]:
        """The movements, areas, or reflexes that are shown."""
        first = {Kind.STRENGTH: FIRST_SHOWN, Kind.SENSATION: self.found_areas}
        return self.chosen_parts.get(self.kind, first.get(self.kind, PARTS[self.kind]))

    @property
    def measures(self) -> tuple[Measure, ...]:
        """What is shown."""
        return measures(self.kind, self.parts, self.sides)

    def follow(self, visits: Sequence[Tested]) -> None:
        """Take from visits what is shown until something is chosen."""
        self.found_sides = affected_sides(visits)
        self.found_areas = _areas(visits)


def _areas(visits: Sequence[Tested]) -> tuple[str, ...]:
    """Return the areas with another finding than normal at any visit; else those tested; else all."""
    every = PARTS[Kind.SENSATION]
    found = trend(visits, measures(Kind.SENSATION, every, SIDES))
    tested, changed = set(), set()
    for series in found.series:
        values = {point.value for point in series.points} - {None}
        if values:
            tested.add(series.measure.part)
        if values - {_NORMAL}:
            changed.add(series.measure.part)
    shown = changed or tested
    return tuple(area for area in every if area in shown) or every
