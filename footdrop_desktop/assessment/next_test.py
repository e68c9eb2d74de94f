"""The most useful next tests: those that separate what is left (clinical decisions, "Next tests")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.assessment.localise import Evidence, abnormal_sides, read_evidence
from footdrop_desktop.assessment.model import Localisation, NextTest, Reason
from footdrop_desktop.assessment.strength import read_limb
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import MOVEMENTS, ZONES, sensation_id, strength_id
from footdrop_desktop.form.model import SIDES, Form, Side, Value

MOST: Final = 3

_STRENGTH_RANK: Final = {
    "inversion": 3,
    "hip-abduction": 4,
    "eversion": 5,
    "plantarflexion": 6,
    "knee-extension": 7,
    "great-toe-extension": 9,
    "toe-extension": 9,
}
_REFLEX_RANK: Final = {"achilles": 6, "patellar": 7}
_REST: Final = 10
"""The discriminators of clinical table 4, best first; what it does not name comes last."""

CITES_HIP_ABDUCTION: Final = ("11",)
_CITES: Final = {4: CITES_HIP_ABDUCTION}
"""Hip abduction separates root and plexus from the peroneal nerve: Jeon 2013."""


def next_tests(
    answers: Answers, evidence: Evidence, found: Localisation, form: Form, anatomy: Anatomy
) -> tuple[tuple[NextTest, ...], tuple[Reason, ...]]:
    """Return at most three tests that would separate the sites that are left, best first.

    With nothing to localise (a heel walk alone) the sites that are less likely are what is left.
    """
    left = frozenset(found.consistent if found.abnormal else found.less_likely + found.consistent)
    offered: list[tuple[tuple[int, int, int], NextTest]] = []
    for link_id, abnormal, rank in _candidates(answers, evidence):
        test = _separates(answers.with_answer(link_id, abnormal), link_id, left, anatomy)
        if test.leaves and test.excludes:
            gain = min(len(test.leaves), len(test.excludes))
            offered.append(((-gain, rank, form.order[link_id]), test))
    offered.sort(key=lambda entry: entry[0])
    chosen: list[NextTest] = []
    reasons: list[Reason] = []
    ranks: set[int] = set()
    for (_, rank, _), test in offered:
        if rank not in ranks and len(chosen) < MOST:
            ranks.add(rank)
            chosen.append(test)
            reasons.append(_reason(test, _CITES.get(rank, ())))
    return tuple(chosen), tuple(reasons)


def _separates(supposed: Answers, link_id: str, left: frozenset[str], anatomy: Anatomy) -> NextTest:
    limbs = {side: read_limb(supposed, side) for side in SIDES}
    excluded = read_evidence(supposed, limbs, anatomy).excluded
    return NextTest(link_id, anatomy.in_order(left - excluded), anatomy.in_order(left & excluded))


def _reason(test: NextTest, citations: tuple[str, ...]) -> Reason:
    return Reason(
        f"next.{test.link_id}",
        "next.separates",
        {"item": test.link_id, "leaves": test.leaves, "excludes": test.excludes},
        (test.link_id,),
        citations,
    )


def _candidates(answers: Answers, evidence: Evidence) -> Iterator[tuple[str, Value, int]]:
    """Yield the open items worth a test: link id, an abnormal answer, rank of its discriminator."""
    walks = {side for side in SIDES if answers.get(f"heel-walk.{side}") in ("difficulty", "unable")}
    sides = abnormal_sides(evidence) | walks
    for side in SIDES:
        if side in sides:
            for link_id, abnormal, rank in _sided(side):
                if link_id not in answers:
                    yield link_id, abnormal, rank
    if evidence.signs or sides:
        for link_id, abnormal in (
            ("sensation.saddle", "absent"),
            ("bladder", "retention"),
            ("bowel", "incontinence"),
        ):
            if link_id not in answers:
                yield link_id, abnormal, 2


def _sided(side: Side) -> Iterator[tuple[str, Value, int]]:
    for movement in MOVEMENTS:
        yield strength_id(movement, side), "3", _STRENGTH_RANK.get(movement, _REST)
    yield f"tone.{side}", "increased", 1
    yield f"clonus-beats.{side}", 5, 1
    yield f"plantar.{side}", "extensor", 1
    for reflex, rank in _REFLEX_RANK.items():
        yield f"reflex.{reflex}.{side}", "absent", rank
    for zone in ZONES:
        yield sensation_id(zone, side), "absent", 8
