"""The one entry: answers in, assessment out. Pure, no clock, no disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from types import MappingProxyType

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.assessment.fit import with_fits
from footdrop_desktop.assessment.localise import abnormal_sides, localise, read_evidence, umn_signs
from footdrop_desktop.assessment.model import (
    Assessment,
    Localisation,
    NextTest,
    Reason,
    RedFlag,
    SideFinding,
    Tier,
    Truth,
)
from footdrop_desktop.assessment.next_test import next_tests
from footdrop_desktop.assessment.rules.causes import causes
from footdrop_desktop.assessment.rules.contradictions import contradictions
from footdrop_desktop.assessment.rules.flail_foot import flail_foot
from footdrop_desktop.assessment.rules.foot_drop import foot_drop
from footdrop_desktop.assessment.rules.gait import gait
from footdrop_desktop.assessment.rules.red_flags import Comparison, Sides, red_flags
from footdrop_desktop.assessment.rules.romberg import romberg
from footdrop_desktop.assessment.rules.speaks_for import speaks_for
from footdrop_desktop.assessment.rules.urgency import LEAST_AGE_YEARS, urgency
from footdrop_desktop.assessment.rules.work_up import work_up
from footdrop_desktop.assessment.strength import Limb, read_limb
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.check import not_examined
from footdrop_desktop.form.model import SIDES, Form, Side


@dataclass(frozen=True, slots=True)
class Prior:
    """The answers of the newest signed visit before this one. ``weeks_ago`` is printed only."""

    answers: Answers
    weeks_ago: float


def assess(
    answers: Answers,
    *,
    form: Form,
    anatomy: Anatomy,
    prior: Prior | None = None,
    age_years: float | None = None,
) -> Assessment:
    """Return what ``answers`` mean, every conclusion with its reasons.

    ``answers`` must have passed ``exam.check.check_answers``. Under five years of age the sides
    and the flags are reported and nothing is localised: the rules are for people who can follow
    the test.
    """
    limbs = {side: read_limb(answers, side) for side in SIDES}
    findings, flail, why_sides = _both_sides(answers, limbs)
    sides = Sides(limbs, flail, umn_signs(answers), _compared(answers, prior))
    flags, why_flags, conflicts = red_flags(answers, sides)
    level, why_level = urgency(answers, flags, limbs, flail, age_years)
    if age_years is not None and age_years < LEAST_AGE_YEARS:
        where = Where(why=(Reason("localisation", "localisation.under-five", {"age": LEAST_AGE_YEARS}),))
    else:
        where = _where(answers, limbs, tuple(findings.values()), flags, form, anatomy)
    return Assessment(
        form_id=form.form_id,
        form_version=form.version,
        sides=MappingProxyType(findings),
        red_flags=flags,
        urgency=level,
        localisation=where.found,
        next_tests=where.tests,
        reasons=tuple(_in_form_order((*why_sides, *why_flags, *why_level, *where.why), form)),
        contradictions=tuple(
            replace(entry, link_ids=form.sorted(frozenset(entry.link_ids)))
            for entry in (*conflicts, *contradictions(answers, limbs, form))
        ),
        not_examined=not_examined(form, answers),
        suggested_plan=where.plan,
    )


def _both_sides(
    answers: Answers, limbs: dict[Side, Limb]
) -> tuple[dict[Side, SideFinding], dict[Side, Truth], tuple[Reason, ...]]:
    """Return the finding of each side and what gait and balance add to it."""
    reasons: list[Reason] = []
    findings: dict[Side, SideFinding] = {}
    flail: dict[Side, Truth] = {}
    for side, limb in limbs.items():
        flail[side], why_flail = flail_foot(limb, answers)
        findings[side], why = foot_drop(limb, flail[side], answers)
        reasons += [*why, *why_flail, *gait(findings[side], answers)]
    reasons += romberg(answers, tuple(findings.values()))
    return findings, flail, tuple(reasons)


@dataclass(frozen=True, slots=True)
class Where:
    """Where the lesion fits, what would tell more, and why."""

    found: Localisation = field(default_factory=Localisation)
    tests: tuple[NextTest, ...] = ()
    plan: tuple[str, ...] = ()
    why: tuple[Reason, ...] = ()


def _where(
    answers: Answers,
    limbs: dict[Side, Limb],
    findings: tuple[SideFinding, ...],
    flags: tuple[RedFlag, ...],
    form: Form,
    anatomy: Anatomy,
) -> Where:
    evidence = read_evidence(answers, limbs, anatomy)
    found, why_sites = localise(answers, evidence, form, anatomy)
    found = with_fits(found, evidence, form, anatomy)
    plan, why_plan = work_up(found, flags, anatomy)
    tests: tuple[NextTest, ...] = ()
    why_tests: tuple[Reason, ...] = (Reason("next", "next.do-not-delay"),)
    if not any(flag.tier is Tier.EMERGENCY for flag in flags):
        tests, why_tests = next_tests(answers, evidence, found, form, anatomy)
    named = (
        *speaks_for(answers, found, abnormal_sides(evidence), anatomy),
        *causes(answers, findings, found),
    )
    return Where(found, tests, plan, (*why_sites, *named, *why_plan, *why_tests))


def _in_form_order(reasons: tuple[Reason, ...], form: Form) -> Iterator[Reason]:
    """Yield the reasons with what they read in form order, each link id once."""
    order = form.order
    for reason in reasons:
        places = [order[link_id] for link_id in reason.link_ids]
        if all(before < after for before, after in pairwise(places)):
            yield reason
        else:
            yield replace(reason, link_ids=form.sorted(frozenset(reason.link_ids)))


def _compared(answers: Answers, prior: Prior | None) -> Comparison | None:
    """Return both visits as they compare: what was carried forward counts in neither."""
    if prior is None:
        return None
    visits = [_own(answers), _own(prior.answers)]
    now, before = ({side: read_limb(visit, side) for side in SIDES} for visit in visits)
    return Comparison(
        now=now,
        now_flail={side: flail_foot(limb, visits[0])[0] for side, limb in now.items()},
        before=before,
        before_flail={side: flail_foot(limb, visits[1])[0] for side, limb in before.items()},
    )


def _own(answers: Answers) -> Answers:
    """Return the answers that belong to that visit itself."""
    return answers.without(*(link_id for link_id in answers.provenance if answers.is_carried(link_id)))
