"""Red flags: asked, shown by the examination, and derived from it (clinical decisions, "Red flags").

A flag is never downgraded. Setting one aside needs a typed reason and keeps it in the list and in
the urgency. The article's own list carries no reference number, so its flags carry none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.assessment.model import Contradiction, FlagOrigin, Reason, RedFlag, Tier, Truth, Within
from footdrop_desktop.assessment.strength import GRADE_3, Limb
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import (
    CORE,
    FLAGS,
    SOURCE_FLAGS,
    THIRDS,
    WHOLE_GRADE,
    flag_id,
    override_id,
)
from footdrop_desktop.form.model import SIDES, Side

CITES_UMN: Final = ("17",)
CITES_BILATERAL: Final = ("23",)
CITES_CAUDA: Final = ("20",)

SEVERE_PAIN: Final = 7
"""Pain of 7 or more of 10, with severe numbness (a proposed threshold, shown as such)."""
NEW_DEFICIT_WEEKS: Final = 6
ACUTE_BILATERAL_WEEKS: Final = 2
NEAR_FLAIL_AT_MOST: Final = THIRDS["2"]
BILATERAL_MOVEMENTS: Final = ("dorsiflexion", "eversion", "plantarflexion", "knee-extension")

URGENT: Final = frozenset(
    (
        "nausea",
        "appetite-or-weight-loss",
        "progressive-weakness",
        "als-features",
        "mononeuritis-multiplex-or-vasculitis",
        "cancer-or-immunosuppression",
        "new-after-limb-surgery",
        "flail-not-excluded",
        "near-flail",
        "severe-new-motor-deficit",
        "umn-signs",
        "deterioration-since-last-visit",
    )
)
SAME_DAY: Final = frozenset(
    (
        "nausea",
        "appetite-or-weight-loss",
        "mononeuritis-multiplex-or-vasculitis",
        "flail-not-excluded",
        "new-after-limb-surgery",
    )
)
WEEKS: Final = frozenset(("als-features",))

_LOST: Final = ("reduced", "absent")
CAUDA_EQUINA: Final = ("saddle-sensory-change", "urinary-retention-or-change")
"""Flags of cauda equina syndrome: Lavy 2009."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """This visit and the one before, both without what was carried forward."""

    now: Mapping[Side, Limb]
    now_flail: Mapping[Side, Truth]
    before: Mapping[Side, Limb]
    before_flail: Mapping[Side, Truth]


@dataclass(frozen=True, slots=True)
class Sides:
    """What the flags read of both sides."""

    limbs: Mapping[Side, Limb]
    flail: Mapping[Side, Truth]
    umn_signs: tuple[str, ...] = ()
    compared: Comparison | None = None


Shown = tuple[str, tuple[str, ...], tuple[str, ...]]
"""The key of the reason, the link ids that show the flag, the citations."""


def red_flags(
    answers: Answers, sides: Sides
) -> tuple[tuple[RedFlag, ...], tuple[Reason, ...], tuple[Contradiction, ...]]:
    """Return the flags that are present in the order asked, derived ones last."""
    flags: list[RedFlag] = []
    reasons: list[Reason] = []
    contradictions: list[Contradiction] = []
    for flag in FLAGS:
        asked = answers.get(flag_id(flag))
        shown = tuple(_shown(flag, answers, sides))
        if asked is False and shown:
            ids = tuple(link_id for _, link_ids, _ in shown for link_id in link_ids)
            contradictions.append(Contradiction("contradiction.flag-answered-no", (flag_id(flag), *ids)))
        if asked is True or shown:
            flags.append(_flag(flag, answers, asked=asked is True))
            reasons.extend(_reasons(flag, shown, asked=asked is True))
    return tuple(flags), tuple(reasons), tuple(contradictions)


def is_set_aside(answers: Answers, flag: str) -> bool:
    """Say whether a reason was typed for setting ``flag`` aside; white space is none."""
    reason = answers.get(override_id(flag))
    return isinstance(reason, str) and bool(reason.strip())


def within(flag: str) -> Within:
    """Return how soon ``flag`` asks for action (proposed)."""
    if flag not in URGENT:
        return Within.NOW
    if flag in SAME_DAY:
        return Within.SAME_DAY
    return Within.WEEKS if flag in WEEKS else Within.DAYS


def _flag(flag: str, answers: Answers, *, asked: bool) -> RedFlag:
    if not asked:
        origin = FlagOrigin.DERIVED
    else:
        origin = FlagOrigin.SOURCE if flag in SOURCE_FLAGS else FlagOrigin.BEYOND
    return RedFlag(
        id=flag,
        tier=Tier.URGENT if flag in URGENT else Tier.EMERGENCY,
        within=within(flag),
        origin=origin,
        set_aside=is_set_aside(answers, flag),
    )


def _reasons(flag: str, shown: tuple[Shown, ...], *, asked: bool) -> Iterator[Reason]:
    conclusion = f"red-flag.{flag}"
    if asked:
        yield Reason(conclusion, "flag.answered-yes", {"flag": flag}, (flag_id(flag),))
    for key, link_ids, citations in shown:
        yield Reason(conclusion, key, {"items": link_ids}, link_ids, citations)
    if flag in CAUDA_EQUINA:
        yield Reason(conclusion, "flag.cauda-equina", {}, (), CITES_CAUDA)
    yield Reason(conclusion, "flag.tier", {"within": within(flag)})


def _shown(flag: str, answers: Answers, sides: Sides) -> Iterator[Shown]:
    rule = _EXAMINED.get(flag)
    if rule is not None:
        key = "flag.shown-proposed" if flag == "severe-pain-and-numbness" else "flag.shown"
        for link_ids in rule(answers):
            yield key, link_ids, ()
    derived = _DERIVED.get(flag)
    if derived is not None:
        yield from derived(answers, sides)


# Asked flags that the examination can show


def _one(link_id: str, *codes: str) -> Callable[[Answers], Iterator[tuple[str, ...]]]:
    def shown(answers: Answers) -> Iterator[tuple[str, ...]]:
        if answers.get(link_id) in codes:
            yield (link_id,)

    return shown


def _incontinence(answers: Answers) -> Iterator[tuple[str, ...]]:
    for link_id in ("bladder", "bowel"):
        if answers.get(link_id) == "incontinence":
            yield (link_id,)


def _pain_and_numbness(answers: Answers) -> Iterator[tuple[str, ...]]:
    pain = answers.get("presentation.pain-severity")
    severe = isinstance(pain, int) and pain >= SEVERE_PAIN
    if severe and answers.get("presentation.numbness") == "severe":
        yield "presentation.pain-severity", "presentation.numbness"


def _compartment(answers: Answers) -> Iterator[tuple[str, ...]]:
    for side in SIDES:
        ids = (f"compartment.tense.{side}", f"compartment.passive-stretch-pain.{side}")
        if all(answers.get(link_id) is True for link_id in ids):
            yield ids


def _ischaemia(answers: Answers) -> Iterator[tuple[str, ...]]:
    for side in SIDES:
        ids = (f"pulse.dorsalis-pedis.{side}", f"pulse.posterior-tibial.{side}")
        if all(answers.get(link_id) == "absent" for link_id in ids):
            yield ids


_EXAMINED: Final[Mapping[str, Callable[[Answers], Iterator[tuple[str, ...]]]]] = {
    "saddle-sensory-change": _one("sensation.saddle", *_LOST),
    "urinary-retention-or-change": _one("bladder", "retention"),
    "bowel-or-bladder-loss": _incontinence,
    "compartment-syndrome": _compartment,
    "acute-limb-ischaemia": _ischaemia,
    "severe-pain-and-numbness": _pain_and_numbness,
}


# Derived flags


def _still(limb: Limb) -> tuple[str, ...]:
    """Return the core directions without movement."""
    return tuple(limb[name].link_id for name in CORE if limb[name].is_active is Truth.NO)


def _flail(_: Answers, sides: Sides) -> Iterator[Shown]:
    for side in SIDES:
        if sides.flail[side] is Truth.YES:
            yield "flag.flail-foot", _still(sides.limbs[side]), ()


def _presumed_flail(_: Answers, sides: Sides) -> Iterator[Shown]:
    for side in SIDES:
        still = _still(sides.limbs[side])
        if sides.flail[side] is Truth.INDETERMINATE and len(still) > 1:
            yield "flag.presumed-flail", still, ()


def _flail_not_excluded(_: Answers, sides: Sides) -> Iterator[Shown]:
    for side in SIDES:
        still = _still(sides.limbs[side])
        if sides.flail[side] is Truth.INDETERMINATE and len(still) == 1:
            yield "flag.flail-not-excluded", still, ()


def _near_flail(_: Answers, sides: Sides) -> Iterator[Shown]:
    for side in SIDES:
        core = [sides.limbs[side][name] for name in CORE]
        graded = [movement for movement in core if movement.grade is not None]
        if (
            sides.flail[side] is Truth.NO
            and all(sides.limbs[side][name].grade is not None for name in CORE[:2])
            and all(movement.limiter is None for movement in graded)
            and max(movement.thirds for movement in graded) <= NEAR_FLAIL_AT_MOST
        ):
            yield "flag.near-flail", tuple(movement.link_id for movement in graded), ()


def _severe_new_deficit(answers: Answers, sides: Sides) -> Iterator[Shown]:
    weeks = answers.get("presentation.duration-weeks")
    if not isinstance(weeks, float) or weeks > NEW_DEFICIT_WEEKS:
        return
    for side in SIDES:
        weak = [m for m in sides.limbs[side].movements.values() if m.reliable and m.thirds <= GRADE_3]
        if weak and sides.flail[side] is not Truth.YES:
            ids = ("presentation.duration-weeks", *(movement.link_id for movement in weak))
            yield "flag.severe-new-deficit", ids, ()


def _acute_bilateral(answers: Answers, sides: Sides) -> Iterator[Shown]:
    weeks = answers.get("presentation.duration-weeks")
    if not isinstance(weeks, float) or weeks > ACUTE_BILATERAL_WEEKS:
        return
    weak = tuple(
        movement.link_id
        for name in BILATERAL_MOVEMENTS
        if all(sides.limbs[side][name].weak for side in SIDES)
        for movement in (sides.limbs[side][name] for side in SIDES)
    )
    if weak:
        yield "flag.acute-bilateral", ("presentation.duration-weeks", *weak), CITES_BILATERAL


def _umn(_: Answers, sides: Sides) -> Iterator[Shown]:
    if sides.umn_signs:
        yield "flag.umn-signs", sides.umn_signs, CITES_UMN


def _deterioration(_: Answers, sides: Sides) -> Iterator[Shown]:
    compared = sides.compared
    if compared is None:
        return
    for side in SIDES:
        before, now = compared.before[side], compared.now[side]
        fallen = tuple(
            movement.link_id
            for name, movement in now.movements.items()
            if movement.reliable
            and before[name].reliable
            and before[name].thirds - movement.thirds >= WHOLE_GRADE
        )
        if fallen:
            yield "flag.grade-fell", fallen, ()
        if compared.now_flail[side] is Truth.YES and compared.before_flail[side] is Truth.NO:
            yield "flag.newly-flail", _still(now), ()


_DERIVED: Final[Mapping[str, Callable[[Answers, Sides], Iterator[Shown]]]] = {
    "flail-foot": _flail,
    "presumed-flail-pending": _presumed_flail,
    "flail-not-excluded": _flail_not_excluded,
    "near-flail": _near_flail,
    "severe-new-motor-deficit": _severe_new_deficit,
    "acute-bilateral-leg-deficit": _acute_bilateral,
    "umn-signs": _umn,
    "deterioration-since-last-visit": _deterioration,
}
