"""Movements as the rules read them: active, weak, and reliably so (clinical rules 5.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.assessment.model import Truth
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import CORE, MOVEMENTS, NOT_TESTABLE, THIRDS, limiter_id, strength_id
from footdrop_desktop.form.model import Side

NORMAL: Final = "5"
FIRST_MOVING: Final = THIRDS["2"]
"""MRC 2 is the first grade with movement; 1 is a flicker of contraction (MRC Memorandum 45)."""
GRADE_3: Final = THIRDS["3"]
INVERSION_BY_TIBIALIS_ANTERIOR: Final = THIRDS["4"]
"""Inversion of 4 or better may be the missing help of tibialis anterior, not tibialis posterior."""


@dataclass(frozen=True, slots=True)
class Movement:
    """One movement of one side. ``grade`` is ``None`` without an answer and for NT.

    ``thirds`` is the grade in thirds (−1 without a grade), ``reliable`` says that there is a grade
    and nothing limited it, and ``weak`` that it is reliably below 5.
    """

    name: str
    link_id: str
    grade: str | None
    limiter: str | None
    thirds: int
    reliable: bool
    weak: bool

    @property
    def is_weak(self) -> Truth:
        """Weakness as a three-valued finding: a limited grade below 5 proves nothing."""
        if self.grade == NORMAL:
            return Truth.NO
        return Truth.YES if self.weak else Truth.INDETERMINATE

    @property
    def is_active(self) -> Truth:
        """Whether there is movement: a limited grade of 2 or more moved; 0–1 limited proves nothing."""
        if self.grade is None:
            return Truth.INDETERMINATE
        if self.thirds >= FIRST_MOVING:
            return Truth.YES
        return Truth.NO if self.reliable else Truth.INDETERMINATE


@dataclass(frozen=True, slots=True)
class Limb:
    """The thirteen movements of one side.

    ``counted_weak`` are the reliably weak movements without the inversion exemption: with
    dorsiflexion 3 or less, limited or not, an inversion of 4 or better is no evidence of weakness.
    ``amputated`` says that every direction of the ankle is not tested for that reason.
    """

    side: Side
    movements: Mapping[str, Movement]
    counted_weak: tuple[Movement, ...]
    amputated: bool = False

    def __getitem__(self, movement: str) -> Movement:
        """Return one movement by its id."""
        return self.movements[movement]

    @property
    def graded(self) -> bool:
        """Whether any of the thirteen movements has a grade."""
        return any(movement.grade is not None for movement in self.movements.values())


def read_limb(answers: Answers, side: Side) -> Limb:
    """Return the movements of ``side`` as recorded."""
    values = answers.values
    movements: dict[str, Movement] = {}
    for name in MOVEMENTS:
        link_id = strength_id(name, side)
        answer = values.get(link_id)
        if answer is None or answer == NOT_TESTABLE:
            movements[name] = Movement(name, link_id, None, None, -1, reliable=False, weak=False)
            continue
        limiter = values.get(limiter_id(name, side))
        movements[name] = Movement(
            name=name,
            link_id=link_id,
            grade=str(answer),
            limiter=None if limiter is None else str(limiter),
            thirds=THIRDS[str(answer)],
            reliable=limiter is None,
            weak=limiter is None and answer != NORMAL,
        )
    exempt = _inversion_exempt(movements)
    weak = tuple(m for m in movements.values() if m.weak and not (exempt and m.name == "inversion"))
    reasons = (values.get(f"{movements[name].link_id}.reason") for name in CORE)
    return Limb(side, movements, weak, amputated=all(reason == "amputation" for reason in reasons))


def _inversion_exempt(movements: Mapping[str, Movement]) -> bool:
    dorsiflexion = movements["dorsiflexion"]
    return (
        dorsiflexion.grade is not None
        and dorsiflexion.thirds <= GRADE_3
        and movements["inversion"].thirds >= INVERSION_BY_TIBIALIS_ANTERIOR
    )
