"""What an examination paints into a drawing: one mark for each movement, skin zone, and muscle.

Nothing is concluded here. "Not examined" has a mark of its own, "not tested" another; neither is ever normal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from footdrop_desktop.assessment.anatomy import Anatomy, Muscle
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import (
    GRADES,
    MOVEMENTS,
    NOT_EXAMINED_CODES,
    ZONES,
    Origin,
    limiter_id,
    sensation_id,
    strength_id,
)
from footdrop_desktop.form.model import Side


class Look(StrEnum):
    """How a region is painted: each look has a pattern and an edge of its own beside its colour."""

    OPEN = "open"
    NOT_TESTED = "not-tested"
    NORMAL = "normal"
    INCREASED = "increased"
    SLIGHT = "slight"
    MARKED = "marked"
    NONE = "none"


_GRADED: Final = {
    "0": Look.NONE,
    "1": Look.NONE,
    "2": Look.MARKED,
    "3": Look.MARKED,
    "4-": Look.SLIGHT,
    "4": Look.SLIGHT,
    "4+": Look.SLIGHT,
    "5": Look.NORMAL,
}
_FELT: Final = {
    "normal": Look.NORMAL,
    "reduced": Look.MARKED,
    "absent": Look.NONE,
    "increased": Look.INCREASED,
}
_SIGNS: Final = {"reduced": "↓", "absent": "0", "increased": "↑"}

WEAK: Final = frozenset((Look.SLIGHT, Look.MARKED, Look.NONE))
UNKNOWN: Final = frozenset((Look.OPEN, Look.NOT_TESTED))


@dataclass(frozen=True, slots=True)
class Mark:
    """What one region shows; ``link_id`` is the entry behind it, empty where none is graded alone.

    ``sign`` is written into it where it has room. ``noted`` says that there is more to the answer: the
    grade was limited, or the answer was set by default or carried forward from an earlier visit.
    """

    look: Look
    link_id: str = ""
    sign: str = ""
    noted: bool = False


Marks = Mapping[str, Mark]


def movement_marks(answers: Answers, side: Side) -> Marks:
    """Return the mark of every movement of one side."""
    return {movement: grade_mark(answers, movement, side) for movement in MOVEMENTS}


def grade_mark(answers: Answers, movement: str, side: Side) -> Mark:
    """Return the mark of one graded movement."""
    link_id = strength_id(movement, side)
    grade = answers.get(link_id)
    if grade is None:
        return Mark(Look.OPEN, link_id)
    noted = limiter_id(movement, side) in answers or _is_noted(answers, link_id)
    if grade in NOT_EXAMINED_CODES:
        return Mark(Look.NOT_TESTED, link_id, "NT", noted)
    return Mark(_GRADED[str(grade)], link_id, str(grade).replace("-", "−"), noted)


def skin_marks(answers: Answers, side: Side) -> Marks:
    """Return the mark of every skin zone of one side."""
    return {zone: _skin_mark(answers, sensation_id(zone, side)) for zone in ZONES}


def _skin_mark(answers: Answers, link_id: str) -> Mark:
    felt = answers.get(link_id)
    if felt is None:
        return Mark(Look.OPEN, link_id)
    noted = _is_noted(answers, link_id)
    if felt in NOT_EXAMINED_CODES:
        return Mark(Look.NOT_TESTED, link_id, "NT", noted)
    return Mark(_FELT[str(felt)], link_id, _SIGNS.get(str(felt), ""), noted)


def _is_noted(answers: Answers, link_id: str) -> bool:
    return answers.origin(link_id).origin is not Origin.TYPED


def muscle_marks(answers: Answers, anatomy: Anatomy, side: Side) -> Marks:
    """Return the mark of every muscle: that of the movement that is lost with it.

    A muscle that only helps (peroneus tertius) is not graded alone: it stays open, without an entry.
    """
    return {
        muscle.id: grade_mark(answers, muscle.moves[0], side) if muscle.moves else Mark(Look.OPEN)
        for muscle in anatomy.muscles
    }


@dataclass(frozen=True, slots=True)
class Tally:
    """The movements of one nerve's or root's muscles, by how they were graded; each stands once.

    ``lowest`` is the lowest grade among them, ``None`` when none was graded.
    """

    id: str
    muscles: frozenset[str]
    weak: tuple[str, ...]
    full: tuple[str, ...]
    unknown: tuple[str, ...]
    lowest: str | None

    @property
    def movements(self) -> tuple[str, ...]:
        """Every movement, in the order of the form."""
        known = frozenset(self.weak + self.full + self.unknown)
        return tuple(movement for movement in MOVEMENTS if movement in known)


def nerve_tallies(answers: Answers, anatomy: Anatomy, side: Side) -> tuple[Tally, ...]:
    """Return a tally for each nerve that ends in muscles, in the order of the muscles."""
    nerves = dict.fromkeys(muscle.nerve for muscle in anatomy.muscles)
    return tuple(
        _tally(nerve, (m for m in anatomy.muscles if m.nerve == nerve), answers, side) for nerve in nerves
    )


def root_tallies(answers: Answers, anatomy: Anatomy, side: Side) -> tuple[Tally, ...]:
    """Return a tally for each root, from above; a muscle counts for every root that it has."""
    roots = sorted({root for muscle in anatomy.muscles for root in muscle.roots})
    return tuple(
        _tally(root, (m for m in anatomy.muscles if root in m.roots), answers, side) for root in roots
    )


def _tally(name: str, muscles: Iterable[Muscle], answers: Answers, side: Side) -> Tally:
    found = tuple(muscles)
    movements = [m for m in MOVEMENTS if any(m in muscle.moves for muscle in found)]
    marks = {movement: grade_mark(answers, movement, side) for movement in movements}
    grades = [str(answers.get(strength_id(m, side))) for m in movements if marks[m].look not in UNKNOWN]
    return Tally(
        id=name,
        muscles=frozenset(muscle.id for muscle in found),
        weak=tuple(m for m in movements if marks[m].look in WEAK),
        full=tuple(m for m in movements if marks[m].look is Look.NORMAL),
        unknown=tuple(m for m in movements if marks[m].look in UNKNOWN),
        lowest=min(grades, key=GRADES.index, default=None),
    )
