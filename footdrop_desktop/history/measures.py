"""What is followed over time, and the scale that each of it stands on."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from footdrop_desktop.exam.values import MOVEMENTS, THIRDS, ZONES, sensation_id, strength_id
from footdrop_desktop.form.model import Side, Value

REFLEXES: Final = ("patellar", "achilles", "medial-hamstring")
SADDLE: Final = "saddle"
"""The one area of skin that has no side."""

OFF_SCALE: Final = "increased"
"""Sensation that is neither more nor less than normal: it is another finding."""

_LOSS: Final = ("absent", "reduced", "normal")
_REFLEX: Final = ("absent", "reduced", "normal", "brisk")
LANE: Final = 0.14
"""How much of the height, at the bottom, is kept for what has no place on the scale."""

_ABOVE_LANE: Final = 0.3

_STEPS: Final = (1, 2, 5)
_MOST_TICKS: Final = 5


class Kind(StrEnum):
    """What can be followed over time."""

    STRENGTH = "strength"
    SENSATION = "sensation"
    REFLEX = "reflex"
    ROMBERG = "romberg"
    HEEL_RAISES = "heel-raises"


PARTS: Final[dict[Kind, tuple[str, ...]]] = {
    Kind.STRENGTH: MOVEMENTS,
    Kind.SENSATION: (*ZONES, SADDLE),
    Kind.REFLEX: REFLEXES,
    Kind.ROMBERG: ("",),
    Kind.HEEL_RAISES: ("",),
}
"""The movements, areas, or reflexes of each kind; nothing where there is but one."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is followed: a movement, an area, a reflex, or a count, of a side if it has one."""

    kind: Kind
    part: str = ""
    side: Side | None = None

    @property
    def link_id(self) -> str:
        """The item that is followed; ``ValueError`` without the side that it must have."""
        match self.kind, self.side:
            case Kind.ROMBERG, _:
                return "romberg.seconds"
            case Kind.SENSATION, None:
                return f"sensation.{self.part}"
            case Kind.STRENGTH, Side() as side:
                return strength_id(self.part, side)
            case Kind.SENSATION, Side() as side:
                return sensation_id(self.part, side)
            case Kind.REFLEX, Side() as side:
                return f"reflex.{self.part}.{side}"
            case Kind.HEEL_RAISES, Side() as side:
                return f"heel-raises.{side}"
            case _:
                raise ValueError(self)


def measures(kind: Kind, parts: Sequence[str], sides: Sequence[Side]) -> tuple[Measure, ...]:
    """Return what is followed of ``parts`` on ``sides``; those of a side stand together, without one last."""
    if kind is Kind.ROMBERG:
        return (Measure(kind),)
    sided = [Measure(kind, part, side) for side in sides for part in parts if part != SADDLE]
    return (*sided, *(Measure(kind, part) for part in parts if part == SADDLE))


@dataclass(frozen=True, slots=True)
class Tick:
    """A value that has a line and a name on its scale; ``at`` is from 0 at the bottom to 1."""

    value: Value
    at: float


@dataclass(frozen=True, slots=True)
class Scale:
    """Where values stand, from 0 at the bottom to 1 at the top.

    ``off`` is the place of what has none on the scale (``OFF_SCALE``): no line leads to it. ``band`` is
    what lies without movement, from its bottom to its top.
    """

    kind: Kind
    ticks: tuple[Tick, ...]
    top: float = 1
    off: float | None = None
    band: tuple[float, float] | None = None

    def height(self, value: Value) -> float:
        """Return how high a value stands; a grade in thirds: 4− is 11 of 15, 4+ is 13.

        Raises ``KeyError`` for a value that is not of this kind.
        """
        if self.kind is Kind.STRENGTH:
            return THIRDS[str(value)] / THIRDS["5"]
        if isinstance(value, int | float):
            return value / self.top
        if value == OFF_SCALE and self.off is not None:
            return self.off
        return {tick.value: tick.at for tick in self.ticks}[value]

    def is_off(self, value: Value) -> bool:
        """Say whether a value has no place on the scale: it is neither above nor below any other."""
        return self.off is not None and value == OFF_SCALE


STRENGTH: Final = Scale(
    Kind.STRENGTH,
    tuple(Tick(grade, THIRDS[grade] / THIRDS["5"]) for grade in ("0", "1", "2", "3", "4", "5")),
    band=(0.0, THIRDS["1"] / THIRDS["5"]),
)
"""The MRC grades (Medical Research Council, Memorandum 45); 0 and 1 are without movement."""

_SENSATION: Final = Scale(
    Kind.SENSATION,
    tuple(Tick(code, _ABOVE_LANE + (1 - _ABOVE_LANE) * place / 2) for place, code in enumerate(_LOSS)),
    off=LANE / 2,
)
_REFLEXES: Final = Scale(Kind.REFLEX, tuple(Tick(code, place / 3) for place, code in enumerate(_REFLEX)))


def scale_of(kind: Kind, values: Iterable[Value]) -> Scale:
    """Return the scale of a kind; numbers have one from 0 that holds the largest of ``values``."""
    match kind:
        case Kind.STRENGTH:
            return STRENGTH
        case Kind.SENSATION:
            return _SENSATION
        case Kind.REFLEX:
            return _REFLEXES
        case _:
            largest = max((value for value in values if isinstance(value, int | float)), default=0)
            return _counted(kind, largest)


def _counted(kind: Kind, largest: float) -> Scale:
    """Return a scale from 0 with at most six round numbers, the last of which is not below ``largest``."""
    step = next(
        step * 10**power
        for power in range(16)
        for step in _STEPS
        if math.ceil(largest / (step * 10**power)) <= _MOST_TICKS
    )
    top = step * max(1, math.ceil(largest / step))
    return Scale(kind, tuple(Tick(value, value / top) for value in range(0, top + 1, step)), float(top))
