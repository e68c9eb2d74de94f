"""Flail foot: no movement of ankle or foot in any direction (source article, reference 4).

Movement begins at MRC 2 (rule R3: grade 1 is a flicker without movement); one toe movement is
enough to refute it (R2); an untested direction leaves it open (R4).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from footdrop_desktop.assessment.model import Reason, Truth
from footdrop_desktop.assessment.strength import Limb, Movement
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import CORE, TOES

CITES: Final = ("4",)
CITES_TRACE: Final = ("9",)


def flail_foot(limb: Limb, answers: Answers) -> tuple[Truth, tuple[Reason, ...]]:
    """Return whether the foot of this side is flail, with the reasons."""
    moving = [limb[name] for name in CORE + TOES if limb[name].is_active is Truth.YES]
    core = [limb[name] for name in CORE]
    if moving:
        truth = Truth.NO
    elif all(movement.is_active is Truth.NO for movement in core):
        truth = Truth.YES
    else:
        truth = Truth.INDETERMINATE
    return truth, tuple(_reasons(f"{limb.side}.flail_foot", truth, moving, core, answers, limb))


def _reasons(
    conclusion: str, truth: Truth, moving: list[Movement], core: list[Movement], answers: Answers, limb: Limb
) -> Iterator[Reason]:
    if truth is Truth.NO:
        ankle = [movement for movement in moving if movement.name in CORE]
        yield _about(conclusion, "flail.movement-remains", ankle or moving, CITES)
        return
    still = [movement for movement in core if movement.is_active is Truth.NO]
    unknown = [movement for movement in core if movement.is_active is Truth.INDETERMINATE]
    if truth is Truth.YES:
        yield _about(conclusion, "flail.no-movement", still, CITES)
        if answers.get(f"tone.{limb.side}") == "increased":
            yield Reason(conclusion, "flail.with-increased-tone", {}, (f"tone.{limb.side}",))
    else:
        if still:
            yield _about(conclusion, "flail.treat-as-flail", still, ())
        if not limb.amputated:
            yield _about(conclusion, "flail.open", unknown, ())
    trace = [movement for movement in still if movement.grade == "1"]
    if trace:
        yield _about(conclusion, "flail.trace", trace, CITES_TRACE)


def _about(conclusion: str, key: str, movements: list[Movement], citations: tuple[str, ...]) -> Reason:
    grades = tuple(movement.grade or "–" for movement in movements)
    return Reason(
        conclusion,
        key,
        {"movements": tuple(movement.name for movement in movements), "grades": grades},
        tuple(movement.link_id for movement in movements),
        citations,
    )
