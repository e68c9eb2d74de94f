"""Suggested work-up by site (clinical table 7.1): offered, never ticked by itself.

With an emergency flag only what the flags ask for is offered; the tests by site wait. Without one,
while a site with a territory fits the findings, only such sites are worked up: among the sites that
fit, the smallest territory is preferred (parsimony). Compartment and ischaemia are worked up by their
flags alone: that nothing excludes them is no suspicion.
"""

from __future__ import annotations

from typing import Final

from footdrop_desktop.assessment.anatomy import Anatomy, Extent
from footdrop_desktop.assessment.model import Localisation, Reason, RedFlag, Tier

WORK_UP: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "l4-root": ("work-up.root", ("mri-lumbar", "emg-ncs")),
    "l5-root": ("work-up.root", ("mri-lumbar", "emg-ncs")),
    "s1-root": ("work-up.root", ("mri-lumbar", "emg-ncs")),
    "multiple-roots": ("work-up.root", ("mri-lumbar", "emg-ncs")),
    "cauda-equina": ("work-up.cauda-or-conus", ("mri-lumbar",)),
    "conus-medullaris": ("work-up.cauda-or-conus", ("mri-lumbar",)),
    "common-peroneal": ("work-up.peroneal", ("emg-ncs", "ultrasound-knee", "bloods")),
    "deep-peroneal": ("work-up.peroneal", ("emg-ncs", "ultrasound-knee", "bloods")),
    "superficial-peroneal": ("work-up.peroneal", ("emg-ncs", "ultrasound-knee", "bloods")),
    "sciatic-trunk": ("work-up.sciatic", ("mri-pelvis", "emg-ncs")),
    "sciatic-peroneal-division": ("work-up.sciatic", ("mri-pelvis", "emg-ncs")),
    "lumbosacral-trunk": ("work-up.plexus", ("mri-pelvis", "emg-ncs", "bloods")),
    "lumbosacral-plexus": ("work-up.plexus", ("mri-pelvis", "emg-ncs", "bloods")),
    "brain": ("work-up.brain", ("mri-brain", "refer-neurology")),
    "spinal-cord": ("work-up.cord", ("refer-neurology", "bloods")),
    "anterior-horn": ("work-up.anterior-horn", ("emg-ncs", "refer-neurology", "bloods")),
    "polyneuropathy": ("work-up.polyneuropathy", ("emg-ncs", "bloods")),
    "mononeuropathy-multiplex": ("work-up.multiplex", ("emg-ncs", "bloods")),
    "myopathy": ("work-up.myopathy", ("emg-ncs", "bloods")),
    "tibialis-anterior-musculotendinous": ("work-up.tendon", ()),
}
"""The key of the words and the codes of ``conclusion.plan``, for each site that has a work-up."""

_PLAN_ORDER: Final = (
    "emergency-department",
    "mri-lumbar",
    "mri-brain",
    "mri-pelvis",
    "ultrasound-knee",
    "emg-ncs",
    "bloods",
    "refer-neurology",
    "refer-vascular",
)


_LUMBAR: Final = ("mri-lumbar",)
_BRAIN: Final = ("mri-brain",)
_VASCULAR: Final = ("refer-vascular",)
BY_FLAG: Final[dict[str, tuple[str, ...]]] = {
    "bowel-or-bladder-loss": _LUMBAR,
    "saddle-sensory-change": _LUMBAR,
    "urinary-retention-or-change": _LUMBAR,
    "sexual-dysfunction": _LUMBAR,
    "bilateral-sciatica": _LUMBAR,
    "acute-bilateral-leg-deficit": _LUMBAR,
    "flail-foot": _LUMBAR,
    "presumed-flail-pending": _LUMBAR,
    "stroke-signs": _BRAIN,
    "sudden-onset-no-local-cause": _BRAIN,
    "acute-limb-ischaemia": _VASCULAR,
    "knee-dislocation-or-major-trauma": _VASCULAR,
    "umn-signs": ("mri-brain", "refer-neurology"),
    "als-features": ("emg-ncs", "refer-neurology"),
}
"""The codes of ``conclusion.plan`` that a red flag asks for (clinical section 6)."""


def work_up(
    found: Localisation, flags: tuple[RedFlag, ...], anatomy: Anatomy
) -> tuple[tuple[str, ...], tuple[Reason, ...]]:
    """Return the plan codes to offer, and the words for each site that is worked up."""
    emergency = [flag for flag in flags if flag.tier is Tier.EMERGENCY]
    offered = {code for flag in flags for code in BY_FLAG.get(flag.id, ())}
    if emergency:
        at_once = (offered - {"emg-ncs"}) | {"emergency-department"}
        waiting = (Reason("localisation", "work-up.emergency-first"),) if found.abnormal else ()
        return _in_order(at_once), waiting
    limited = {site.id for site in anatomy.sites if site.extent is Extent.LIMITED}
    fitting = [site for site in found.consistent if found.abnormal and site in WORK_UP]
    reasons: list[Reason] = []
    for site in [site for site in fitting if site in limited] or fitting:
        key, codes = WORK_UP[site]
        offered.update(codes)
        reasons.append(Reason(f"site.{site}", key))
    if "emg-ncs" in offered:
        reasons.append(Reason("localisation", "work-up.timing"))
    return _in_order(offered), tuple(reasons)


def _in_order(codes: set[str]) -> tuple[str, ...]:
    return tuple(code for code in _PLAN_ORDER if code in codes)
