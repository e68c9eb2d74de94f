"""Urgency: the highest tier present; routine only when everything that could raise it was settled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from footdrop_desktop.assessment.model import Reason, RedFlag, Tier, Truth, Urgency
from footdrop_desktop.assessment.strength import GRADE_3, Limb
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import ASKED_FLAGS, CORE, flag_id
from footdrop_desktop.form.model import Side

LEAST_AGE_YEARS: Final = 5
"""Below this age the rules are not made for the patient; nothing is called routine."""


def urgency(
    answers: Answers,
    flags: tuple[RedFlag, ...],
    limbs: Mapping[Side, Limb],
    flail: Mapping[Side, Truth],
    age_years: float | None,
) -> tuple[Urgency, tuple[Reason, ...]]:
    """Return the urgency and what it rests on, or what is still open."""
    emergency = tuple(flag.id for flag in flags if flag.tier is Tier.EMERGENCY)
    if emergency:
        return Urgency.EMERGENCY, (Reason("urgency", "urgency.emergency", {"flags": emergency}),)
    unasked = tuple(flag_id(flag) for flag in ASKED_FLAGS if flag_id(flag) not in answers)
    if flags:
        urgent = Reason("urgency", "urgency.urgent", {"flags": tuple(flag.id for flag in flags)})
        still = Reason("urgency", "urgency.urgent-flags-open", {"count": len(unasked)}, unasked)
        return Urgency.URGENT, (urgent, still) if unasked else (urgent,)
    missing = tuple(_missing(answers, unasked, limbs, flail, age_years))
    if missing:
        return Urgency.INDETERMINATE, missing
    ids = tuple(flag_id(flag) for flag in ASKED_FLAGS)
    routine = Reason("urgency", "urgency.routine", {}, ids)
    return Urgency.ROUTINE, (routine, *_one_side_only(limbs), *_carried(answers, limbs))


def _missing(
    answers: Answers,
    unasked: tuple[str, ...],
    limbs: Mapping[Side, Limb],
    flail: Mapping[Side, Truth],
    age_years: float | None,
) -> Iterator[Reason]:
    """Yield what keeps the urgency from being routine."""
    if age_years is not None and age_years < LEAST_AGE_YEARS:
        yield Reason("urgency", "urgency.under-five", {"age": LEAST_AGE_YEARS})
    if unasked:
        yield Reason("urgency", "urgency.flags-open", {"count": len(unasked)}, unasked)
    core = [limb[name] for limb in limbs.values() for name in CORE]
    if all(movement.grade is None for movement in core):
        ids = tuple(movement.link_id for movement in core)
        yield Reason("urgency", "urgency.no-movement-graded", {}, ids)
    for side, limb in limbs.items():
        if limb.graded and flail[side] is not Truth.NO:
            ids = tuple(limb[name].link_id for name in CORE)
            yield Reason("urgency", "urgency.flail-open", {"side": side}, ids)
    weak = [m for limb in limbs.values() for m in limb.movements.values() if m.reliable]
    severe = tuple(movement.link_id for movement in weak if movement.thirds <= GRADE_3)
    if severe and "presentation.duration-weeks" not in answers:
        ids = ("presentation.duration-weeks", *severe)
        yield Reason("urgency", "urgency.duration-unknown", {}, ids)


def _one_side_only(limbs: Mapping[Side, Limb]) -> Iterator[Reason]:
    for side, limb in limbs.items():
        if not limb.graded:
            ids = tuple(limb[name].link_id for name in CORE)
            yield Reason("urgency", "urgency.one-side-only", {"side": side.other, "other": side}, ids)


def _carried(answers: Answers, limbs: Mapping[Side, Limb]) -> Iterator[Reason]:
    core = (limb[name].link_id for limb in limbs.values() for name in CORE)
    carried = tuple(link_id for link_id in core if answers.is_carried(link_id))
    if carried:
        yield Reason("urgency", "urgency.carried-forward", {}, carried)
