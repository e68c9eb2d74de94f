"""Suggested work-up by site (clinical table 7.1): offered, never ticked by itself.

While a site with a territory fits the findings, only such sites are worked up: among the sites that
fit, the smallest territory is preferred (parsimony). Otherwise every site that fits is.
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
    "compartment-or-ischaemia": ("work-up.compartment", ("emergency-department", "refer-vascular")),
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


def work_up(
    found: Localisation, flags: tuple[RedFlag, ...], anatomy: Anatomy
) -> tuple[tuple[str, ...], tuple[Reason, ...]]:
    """Return the plan codes to offer and the words for each site that is worked up."""
    reasons: list[Reason] = []
    offered: set[str] = set()
    if any(flag.tier is Tier.EMERGENCY for flag in flags):
        offered.add("emergency-department")
    limited = {site.id for site in anatomy.sites if site.extent is Extent.LIMITED}
    fitting = found.consistent if found.abnormal else ()
    for site in [site for site in fitting if site in limited] or fitting:
        if site in WORK_UP:
            key, codes = WORK_UP[site]
            offered.update(codes)
            reasons.append(Reason(f"site.{site}", key))
    if "emg-ncs" in offered:
        reasons.append(Reason("localisation", "work-up.timing"))
    return tuple(code for code in _PLAN_ORDER if code in offered), tuple(reasons)
