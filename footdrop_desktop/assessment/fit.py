"""How much of what was found one lesion explains: "explains n of m" (clinical section 3, "Sufficiency").

The deficits are the abnormal findings that rules 1 to 9 of table 3.1 read; a site explains those that
it can produce. With weakness on both sides, a site of one side explains the deficits of one side (rule 10).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from footdrop_desktop.assessment.anatomy import Anatomy, Extent, Feature, Site
from footdrop_desktop.assessment.localise import Evidence, Sign, abnormal_sides
from footdrop_desktop.assessment.model import Fit, Localisation
from footdrop_desktop.exam.values import MOVEMENTS
from footdrop_desktop.form.model import SIDES, Form, Side

_BOTH_SIDES: Final = "both-sides"
"""The rule that is about deficits which rule 1 has counted already."""


def with_fits(found: Localisation, evidence: Evidence, form: Form, anatomy: Anatomy) -> Localisation:
    """Return ``found`` with the deficits, and what each site with a territory explains of them."""
    signs = [sign for sign in evidence.signs if sign.rule != _BOTH_SIDES]
    return replace(
        found,
        deficits=form.sorted(frozenset(link_id for sign in signs for link_id in sign.link_ids)),
        fits=tuple(_fits(signs, evidence, form, anatomy)) if signs else (),
    )


def _fits(signs: list[Sign], evidence: Evidence, form: Form, anatomy: Anatomy) -> Iterator[Fit]:
    sides = [side for side in SIDES if side in abnormal_sides(evidence)]
    for site in anatomy.sites:
        if site.extent is not Extent.LIMITED:
            continue
        outside = {link_id for sign in signs if site.id in sign.excludes for link_id in sign.link_ids}
        inside = {link_id for sign in signs for link_id in sign.link_ids} - outside
        if site.id in anatomy.cannot_show[Feature.BOTH_SIDES]:
            inside = _one_side(inside)
        yield Fit(site.id, form.sorted(frozenset(inside)), tuple(_open(site, sides, evidence)))


def _one_side(link_ids: set[str]) -> set[str]:
    """Return the deficits of the side that has more of them, right before left, and those of no side."""
    of_side = {side: {link_id for link_id in link_ids if f".{side}" in link_id} for side in SIDES}
    most = max(SIDES, key=lambda side: len(of_side[side]))
    return link_ids - of_side[most.other]


def _open(site: Site, sides: list[Side], evidence: Evidence) -> Iterator[str]:
    """Yield the movements of the territory that prove neither weakness nor strength, in form order."""
    for name in MOVEMENTS:
        for side in sides:
            movement = evidence.limbs[side][name]
            if name in site.territory and not movement.reliable:
                yield movement.link_id
