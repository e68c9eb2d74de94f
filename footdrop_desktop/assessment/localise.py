"""Where one lesion could be: the ten hard exclusions of clinical rule table 3.1, and the soft ones.

One lesion has to explain everything abnormal on both sides. Each abnormal finding becomes a
``Sign`` that excludes the sites which cannot produce it; what no sign excludes stays possible.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.assessment.anatomy import Anatomy, Extent, Feature, Site
from footdrop_desktop.assessment.model import Exclusion, Localisation, Reason
from footdrop_desktop.assessment.strength import FIRST_MOVING, Limb, Movement
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import MOVEMENTS, ZONES, limiter_id, sensation_id
from footdrop_desktop.form.model import SIDES, Form, Side

SUSTAINED_CLONUS: Final = 5
"""Beats of clonus from which on it is sustained: an upper-motor-neuron sign (proposed)."""

CITES: Final = ("14",)
"""The muscle–nerve–root model: Preston and Shapiro. What rests on other grounds carries none."""

CITES_CENTRAL: Final = ("18", "19")
CITES_SCIATIC: Final = ("15",)
BY_THE_MODEL: Final = frozenset(("weak-outside", "achilles-lost", "patellar-lost", "skin-lost"))

_LOST: Final = ("reduced", "absent")
_PLEXUS: Final = "lumbosacral-plexus"
_FUNCTIONAL: Final = "functional"
_MECHANICAL: Final = "joint-or-pain-mechanical"

Limbs = Mapping[Side, Limb]


@dataclass(frozen=True, slots=True)
class Sign:
    """An abnormal finding: the rule that reads it, the link ids, and the sites that it excludes."""

    rule: str
    link_ids: tuple[str, ...]
    excludes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The abnormal findings of both sides, by rule."""

    limbs: Limbs
    signs: tuple[Sign, ...]

    @property
    def excluded(self) -> frozenset[str]:
        """The sites that at least one sign excludes."""
        return frozenset().union(*(sign.excludes for sign in self.signs))


def read_evidence(answers: Answers, limbs: Limbs, anatomy: Anatomy) -> Evidence:
    """Return every finding that rules 1–10 read."""
    signs = (
        *_outside_territory(limbs, anatomy),
        *_reflex_loss(answers, anatomy),
        *_skin_loss(answers, anatomy),
        *_upper_motor_neuron(answers, anatomy),
        *_saddle_or_sphincter(answers, anatomy),
        *_both_sides(limbs, anatomy),
    )
    return Evidence(limbs, signs)


def umn_signs(answers: Answers) -> tuple[str, ...]:
    """Return the link ids of upper-motor-neuron signs, known before or not.

    Extensor plantar response, clonus of five beats or more, increased tone; brisk reflexes support
    and set nothing.
    """
    values = answers.values
    found: list[str] = []
    for side in SIDES:
        if values.get(f"tone.{side}") == "increased":
            found.append(f"tone.{side}")
        beats = values.get(f"clonus-beats.{side}")
        if isinstance(beats, int) and beats >= SUSTAINED_CLONUS:
            found.append(f"clonus-beats.{side}")
        if values.get(f"plantar.{side}") == "extensor":
            found.append(f"plantar.{side}")
    return tuple(found)


def lost_reflexes(answers: Answers, reflex: str) -> tuple[str, ...]:
    """Return the link ids of ``reflex`` where it is reduced or absent, known before or not."""
    values = answers.values
    ids = (f"reflex.{reflex}.{side}" for side in SIDES)
    return tuple(link_id for link_id in ids if values.get(link_id) in _LOST)


def localise(
    answers: Answers, evidence: Evidence, form: Form, anatomy: Anatomy
) -> tuple[Localisation, tuple[Reason, ...]]:
    """Return the partition of the sites and why each one stands where it does."""
    excluded = evidence.excluded
    likely_against = dict(_less_likely(answers, evidence, anatomy))
    own_signs = _own_signs(answers)
    signs = sorted(evidence.signs, key=lambda sign: form.order[sign.link_ids[0]])
    consistent: list[str] = []
    less_likely: list[str] = []
    exclusions: list[Exclusion] = []
    reasons: list[Reason] = []
    for site in anatomy.sites:
        conclusion = f"site.{site.id}"
        if site.id in excluded:
            by_rule = _by_rule(site.id, signs)
            exclusions.append(Exclusion(site.id, form.sorted(frozenset().union(*by_rule.values()))))
            reasons.extend(_excluded_reasons(conclusion, by_rule))
        elif site.id in likely_against or not (signs or site.id in own_signs):
            less_likely.append(site.id)
            reasons.extend(likely_against.get(site.id, ()))
        else:
            consistent.append(site.id)
            reasons.append(_consistent_reason(site, evidence, own_signs.get(site.id)))
    reasons.extend(_summary(answers, evidence, anatomy, excluded))
    return (
        Localisation(tuple(consistent), tuple(less_likely), tuple(exclusions), abnormal=bool(signs)),
        tuple(reasons),
    )


# The hard exclusions


def _outside_territory(limbs: Limbs, anatomy: Anatomy) -> Iterator[Sign]:
    """Rule 1: a reliable weakness outside the territory."""
    for limb in limbs.values():
        for movement in limb.counted_weak:
            yield Sign("weak-outside", (movement.link_id,), anatomy.cannot_weaken[movement.name])


def _reflex_loss(answers: Answers, anatomy: Anatomy) -> Iterator[Sign]:
    """Rules 2 and 3: Achilles or patellar reflex reduced or absent, unless known before."""
    if answers.get("presentation.preexisting-reflex-loss") is True:
        return
    for reflex, excludes in anatomy.cannot_lose_reflex.items():
        for link_id in lost_reflexes(answers, reflex):
            yield Sign(f"{reflex}-lost", (link_id,), excludes)


def _skin_loss(answers: Answers, anatomy: Anatomy) -> Iterator[Sign]:
    """Rules 4 to 7: sensory loss, unless known before."""
    if answers.get("presentation.preexisting-sensory-loss") is True:
        return
    values = answers.values
    for zone in ZONES:
        for side in SIDES:
            link_id = sensation_id(zone, side)
            if values.get(link_id) in _LOST:
                yield Sign("skin-lost", (link_id,), anatomy.cannot_lose_skin[zone])


def _upper_motor_neuron(answers: Answers, anatomy: Anatomy) -> Iterator[Sign]:
    """Rule 8: an upper-motor-neuron sign, unless known before."""
    if answers.get("presentation.preexisting-umn-signs") is True:
        return
    for link_id in umn_signs(answers):
        yield Sign("umn-sign", (link_id,), anatomy.cannot_show[Feature.UPPER_MOTOR_NEURON])


def _saddle_or_sphincter(answers: Answers, anatomy: Anatomy) -> Iterator[Sign]:
    """Rule 9: saddle loss, retention, or incontinence."""
    abnormal = {
        "sensation.saddle": _LOST,
        "bladder": ("retention", "incontinence"),
        "bowel": ("incontinence",),
    }
    for link_id, codes in abnormal.items():
        if answers.get(link_id) in codes:
            yield Sign("saddle-or-sphincter", (link_id,), anatomy.cannot_show[Feature.SADDLE_OR_SPHINCTER])


def _both_sides(limbs: Limbs, anatomy: Anatomy) -> Iterator[Sign]:
    """Rule 10: reliable weakness on both sides."""
    if all(limb.counted_weak for limb in limbs.values()):
        weak = [movement for limb in limbs.values() for movement in limb.counted_weak]
        link_ids = tuple(m.link_id for m in sorted(weak, key=lambda m: MOVEMENTS.index(m.name)))
        yield Sign("both-sides", link_ids, anatomy.cannot_show[Feature.BOTH_SIDES])


# The soft ones


def _less_likely(
    answers: Answers, evidence: Evidence, anatomy: Anatomy
) -> Iterator[tuple[str, tuple[Reason, ...]]]:
    """Yield the sites that are less likely, with the reasons."""
    limbs = evidence.limbs.values()
    strong = [
        movement
        for limb in limbs
        if limb.counted_weak
        for movement in limb.movements.values()
        if movement.reliable and not movement.weak
    ]
    for site in anatomy.sites:
        conclusion = f"site.{site.id}"
        against: list[Reason] = []
        if site.extent is Extent.LIMITED:
            spared = [movement for movement in strong if movement.name in site.territory]
            if spared:
                against.append(_about(conclusion, "site.spared", spared))
        elif site.id == _PLEXUS and all(limb.counted_weak for limb in limbs):
            weak = [movement for limb in limbs for movement in limb.counted_weak]
            against.append(_about(conclusion, "site.plexus-both-sides", weak))
        elif site.id == _FUNCTIONAL:
            against.extend(_against_functional(conclusion, answers))
        elif site.id == _MECHANICAL and not _mechanical_signs(answers):
            against.append(Reason(conclusion, "site.no-mechanical-sign"))
        if against:
            yield site.id, tuple(against)


def _about(conclusion: str, key: str, movements: list[Movement], cites: tuple[str, ...] = ()) -> Reason:
    names = tuple(dict.fromkeys(movement.name for movement in movements))
    return Reason(conclusion, key, {"movements": names}, tuple(m.link_id for m in movements), cites)


def _against_functional(conclusion: str, answers: Answers) -> Iterator[Reason]:
    if not _functional_signs(answers):
        yield Reason(conclusion, "site.no-functional-sign")
    organic = (
        *lost_reflexes(answers, "patellar"),
        *lost_reflexes(answers, "achilles"),
        *umn_signs(answers),
    )
    if organic:
        yield Reason(conclusion, "site.functional-with-organic-sign", {"items": organic}, organic)


def _functional_signs(answers: Answers) -> tuple[str, ...]:
    ids = (f"functional.{sign}.{side}" for sign in ("hoover", "give-way") for side in SIDES)
    return tuple(link_id for link_id in ids if answers.get(link_id) is True)


def _mechanical_signs(answers: Answers) -> tuple[str, ...]:
    limited = (limiter_id(movement, side) for movement in MOVEMENTS for side in SIDES)
    found = [link_id for link_id in limited if link_id in answers]
    for side in SIDES:
        degrees = answers.get(f"passive-dorsiflexion.{side}")
        if isinstance(degrees, int) and degrees < 0:
            found.append(f"passive-dorsiflexion.{side}")
    return tuple(found)


def _own_signs(answers: Answers) -> dict[str, tuple[str, ...]]:
    """Return the signs that speak for functional weakness and for a joint or pain, if recorded."""
    found = {_FUNCTIONAL: _functional_signs(answers), _MECHANICAL: _mechanical_signs(answers)}
    return {site: link_ids for site, link_ids in found.items() if link_ids}


# The reasons


def _by_rule(site: str, signs: list[Sign]) -> dict[str, tuple[str, ...]]:
    """Return the link ids that exclude ``site``, by the rule that read them, in form order."""
    found: dict[str, tuple[str, ...]] = {}
    for sign in signs:
        if site in sign.excludes:
            found[sign.rule] = found.get(sign.rule, ()) + sign.link_ids
    return found


def _excluded_reasons(conclusion: str, by_rule: dict[str, tuple[str, ...]]) -> Iterator[Reason]:
    """Yield one reason for each rule, with every finding that it read."""
    for rule, link_ids in by_rule.items():
        citations = CITES if rule in BY_THE_MODEL else ()
        yield Reason(conclusion, f"excluded.{rule}", {"items": link_ids}, link_ids, citations)


def _consistent_reason(site: Site, evidence: Evidence, own: tuple[str, ...] | None) -> Reason:
    conclusion = f"site.{site.id}"
    weak = [m for limb in evidence.limbs.values() for m in limb.counted_weak if m.name in site.territory]
    if weak:
        return _about(conclusion, "site.explains", weak, CITES if site.extent is Extent.LIMITED else ())
    if own:
        return Reason(conclusion, "site.own-sign", {"items": own}, own)
    return Reason(
        conclusion,
        "site.not-excluded",
        {},
        tuple(link_id for sign in evidence.signs for link_id in sign.link_ids),
    )


def _summary(
    answers: Answers, evidence: Evidence, anatomy: Anatomy, excluded: frozenset[str]
) -> Iterator[Reason]:
    """Yield what holds for the whole list."""
    yield from _unreadable_plantar(answers, evidence.limbs)
    if not evidence.signs:
        yield Reason("localisation", "localisation.nothing")
        return
    yield Reason("localisation", "localisation.one-lesion")
    if all(site.id in excluded for site in anatomy.sites if site.extent is Extent.LIMITED):
        yield Reason("localisation", "localisation.no-single-territory")
    if any(sign.rule == "both-sides" for sign in evidence.signs):
        ids = tuple(i for sign in evidence.signs if sign.rule == "both-sides" for i in sign.link_ids)
        yield Reason("localisation", "localisation.both-sides", {}, ids)
    if not umn_signs(answers):
        yield Reason("localisation", "localisation.central-stays", {}, (), CITES_CENTRAL)
    if not {"common-peroneal", "sciatic-peroneal-division"} & excluded:
        yield Reason("localisation", "localisation.peroneal-or-sciatic", {}, (), CITES_SCIATIC)


def _unreadable_plantar(answers: Answers, limbs: Limbs) -> Iterator[Reason]:
    """Yield where a flexor plantar response says nothing: a paralysed great toe cannot go up."""
    for side, limb in limbs.items():
        toe = limb["great-toe-extension"]
        if answers.get(f"plantar.{side}") == "flexor" and 0 <= toe.thirds < FIRST_MOVING:
            ids = (toe.link_id, f"plantar.{side}")
            yield Reason("localisation", "localisation.plantar-unreadable", {"side": side}, ids)


def abnormal_sides(evidence: Evidence) -> frozenset[Side]:
    """Return the sides that a sign names."""
    found = (link_id for sign in evidence.signs for link_id in sign.link_ids)
    return frozenset(side for link_id in found for side in SIDES if f".{side}" in link_id)
