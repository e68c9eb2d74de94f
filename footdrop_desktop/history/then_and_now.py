"""What the rules of today conclude from an old visit's answers, beside what its signer saw.

Two assessments of the same answers are held beside each other. Nothing is concluded and nothing kept here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from footdrop_desktop.assessment.model import Assessment, Localisation, Reason
from footdrop_desktop.exam.values import FLAGS
from footdrop_desktop.form.model import SIDES
from footdrop_desktop.history.visit import VisitContent

SHARED: Final = "localisation"
"""The reasons of all sites together."""


class Subject(StrEnum):
    """What a conclusion is about."""

    LABEL = "label"
    FOOT_DROP = "foot-drop"
    FLAIL_FOOT = "flail-foot"
    BAND = "band"
    FLAG = "flag"
    URGENCY = "urgency"
    SITE = "site"
    CONTRADICTION = "contradiction"
    PLAN = "plan"
    NEXT = "next"


class Place(StrEnum):
    """Where a site stands."""

    CONSISTENT = "consistent"
    LESS_LIKELY = "less-likely"
    EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True)
class Held:
    """What was concluded, as keys (none: nothing was), and why."""

    keys: tuple[str, ...] = ()
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """One conclusion then and now. ``of`` names a side, a flag, a site, or what does not fit together."""

    subject: Subject
    of: str
    then: Held
    now: Held

    @property
    def is_other(self) -> bool:
        """Whether something else is concluded now."""
        return self.then.keys != self.now.keys

    @property
    def differs(self) -> bool:
        """Whether something else is concluded, or the same for other reasons."""
        return self.is_other or set(map(_said, self.then.why)) != set(map(_said, self.now.why))


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """Every conclusion of a visit as it was signed and by today's rules, both of the same answers.

    ``form`` is the id and version that was answered, ``prior`` the visit that it was compared with.
    """

    visit: VisitContent
    prior: VisitContent | None
    then_rules: str
    now_rules: str
    form: str
    points: tuple[Point, ...]

    @property
    def differing(self) -> tuple[Point, ...]:
        """What is concluded otherwise first, then what is concluded the same for other reasons."""
        return tuple(sorted((one for one in self.points if one.differs), key=lambda one: not one.is_other))

    @property
    def same(self) -> tuple[Point, ...]:
        """What does not differ."""
        return tuple(point for point in self.points if not point.differs)


def then_and_now(visit: VisitContent, now: Assessment, prior: VisitContent | None = None) -> ThenAndNow:
    """Return what a visit's signer saw beside ``now``, which is of the same answers.

    Raises ``ValueError`` for a visit without its assessment.
    """
    then = visit.assessment
    if then is None:
        raise ValueError(visit.visit_uid)
    return ThenAndNow(
        visit,
        prior,
        then.rules_version,
        now.rules_version,
        f"{visit.form.form_id} {visit.form.version}",
        tuple(_points(then, now)),
    )


def _points(then: Assessment, now: Assessment) -> Iterator[Point]:
    both = (then, now)
    for flag in dict.fromkeys((*FLAGS, *(one.id for found in both for one in found.red_flags))):
        held = [_flag(found, flag) for found in both]
        if any(one.keys for one in held):
            yield Point(Subject.FLAG, flag, *held)
    yield Point(
        Subject.URGENCY, "", *(Held((found.urgency,), found.reasons_for("urgency")) for found in both)
    )
    for side in SIDES:
        sides = [(found.sides[side], found) for found in both]
        drop, flail = f"{side}.foot_drop", f"{side}.flail_foot"
        yield Point(
            Subject.LABEL, side, *(Held((one.label,), found.reasons_for(drop)) for one, found in sides)
        )
        yield Point(Subject.FOOT_DROP, side, *(Held((one.foot_drop,)) for one, _ in sides))
        yield Point(
            Subject.FLAIL_FOOT,
            side,
            *(Held((one.flail_foot,), found.reasons_for(flail)) for one, found in sides),
        )
        yield Point(Subject.BAND, side, *(Held((one.severity,)) for one, _ in sides))
    places = [_places(found.localisation) for found in both]
    for site in dict.fromkeys((*places[1], *places[0])):
        held = [_site(found, site, where) for found, where in zip(both, places, strict=True)]
        yield Point(Subject.SITE, site, *held)
    conflicts = [{one.key: Held(one.link_ids) for one in found.contradictions} for found in both]
    for key in dict.fromkeys((*conflicts[1], *conflicts[0])):
        yield Point(Subject.CONTRADICTION, key, *(entries.get(key, Held()) for entries in conflicts))
    yield Point(Subject.PLAN, "", *(Held(tuple(sorted(found.suggested_plan))) for found in both))
    yield Point(Subject.NEXT, "", *(_next(found) for found in both))


def _next(found: Assessment) -> Held:
    tests = tuple(test.link_id for test in found.next_tests)
    why = [reason for link_id in tests for reason in found.reasons_for(f"next.{link_id}")]
    return Held(tests, (*why, *found.reasons_for("next")))


def _flag(found: Assessment, flag: str) -> Held:
    """Return the tier of a flag and how soon it asks for action; nothing where it is not present."""
    why = found.reasons_for(f"red-flag.{flag}")
    return next(
        (Held((one.tier, one.within), why) for one in found.red_flags if one.id == flag), Held((), why)
    )


def _site(found: Assessment, site: str, places: dict[str, Place]) -> Held:
    why = found.reasons_for(f"site.{site}")
    return Held((places[site],), why) if site in places else Held((), found.reasons_for(SHARED))


def _places(found: Localisation) -> dict[str, Place]:
    pairs: Iterable[tuple[str, Place]] = (
        *((site, Place.CONSISTENT) for site in found.consistent),
        *((site, Place.LESS_LIKELY) for site in found.less_likely),
        *((one.site, Place.EXCLUDED) for one in found.excluded),
    )
    return dict(pairs)


def _said(reason: Reason) -> tuple[object, ...]:
    """Return what a reason says, whatever it is kept as."""
    params = tuple(sorted((name, str(value)) for name, value in reason.params.items()))
    return reason.key, params, reason.link_ids, tuple(sorted(reason.citations))
