"""What to do, offered and never ticked: the plan by site and by red flag, with what to know about each.

Made from the work-up rules (clinical table 7.1). A note says when a test tells something, or what for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from footdrop_desktop.assessment.model import Assessment, RedFlag, Tier
from footdrop_desktop.assessment.rule_book import Rule
from footdrop_desktop.assessment.rules.work_up import BY_FLAG, WORK_UP

EMERGENCY: Final = "emergency-department"

NOTES: Final[dict[str, tuple[Rule, ...]]] = {
    "emg-ncs": (Rule("plan.emg-timing"), Rule("plan.emg-short-head", ("15",))),
    "mri-lumbar": (Rule("plan.mri-lumbar"), Rule("plan.mri-cauda-equina", ("20",))),
    "mri-brain": (Rule("plan.mri-brain"), Rule("plan.mri-brain-signs", ("17",))),
    "mri-pelvis": (Rule("plan.mri-pelvis"),),
    "ultrasound-knee": (Rule("plan.ultrasound-knee"),),
    "bloods": (Rule("plan.bloods"),),
    "orthosis": (Rule("plan.orthosis", ("10",)),),
}
"""What to know of an option of ``conclusion.plan``; not every one needs words."""

_OF_ANY_SITE: Final = frozenset(("orthosis",))
"""Options that no rule offers and whose words hold whatever the site."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An option of ``conclusion.plan`` that is offered, and for which sites and flags."""

    code: str
    sites: tuple[str, ...]
    flags: tuple[str, ...]


def notes_of(code: str, *, offered: bool) -> tuple[Rule, ...]:
    """Return what to know of an option: of one that is not offered only what holds for any site."""
    return NOTES.get(code, ()) if offered or code in _OF_ANY_SITE else ()


def asked_by(flag: RedFlag) -> tuple[str, ...]:
    """Return the options of ``conclusion.plan`` that a red flag asks for, the emergency first."""
    codes = BY_FLAG.get(flag.id, ())
    return (EMERGENCY, *codes) if flag.tier is Tier.EMERGENCY else codes


def done_of(flag: RedFlag, plan: tuple[str, ...]) -> tuple[str, ...]:
    """Return what of ``plan`` answers a red flag."""
    return tuple(code for code in asked_by(flag) if code in plan)


def suggestions(assessment: Assessment) -> tuple[Suggestion, ...]:
    """Return what the work-up rules offer: what is for a site first, each with what it is for."""
    worked_up = [
        why.conclusion.removeprefix("site.") for why in assessment.reasons if why.key.startswith("work-up.")
    ]
    found = [
        Suggestion(
            code,
            sites=tuple(site for site in worked_up if code in WORK_UP.get(site, ("", ()))[1]),
            flags=tuple(flag.id for flag in assessment.red_flags if code in asked_by(flag)),
        )
        for code in assessment.suggested_plan
    ]
    return tuple(sorted(found, key=lambda entry: not entry.sites))
