"""Causes that the source article names, said beside the sites that are consistent with the findings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from footdrop_desktop.assessment.model import Localisation, Reason, SideFinding, Truth
from footdrop_desktop.exam.answers import Answers

CAUSES: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "l4-root": ("cause.radiculopathy", ("5", "6")),
    "l5-root": ("cause.radiculopathy", ("5", "6")),
    "s1-root": ("cause.radiculopathy", ("5", "6")),
    "multiple-roots": ("cause.radiculopathy", ("5", "6")),
    "sciatic-trunk": ("cause.neuropathy", ("6",)),
    "sciatic-peroneal-division": ("cause.neuropathy", ("6",)),
    "common-peroneal": ("cause.neuropathy", ("6",)),
    "deep-peroneal": ("cause.neuropathy", ("6",)),
    "lumbosacral-plexus": ("cause.plexopathy", ("6",)),
    "polyneuropathy": ("cause.systemic", ("7",)),
    "mononeuropathy-multiplex": ("cause.systemic", ("7",)),
    "brain": ("cause.brain", ("8",)),
}
"""The key of the article's sentence and its reference numbers, for each site that it names."""

CITES_PAINLESS: Final = ("5",)
CITES_BOTH_FEET: Final = ("4",)


def causes(answers: Answers, findings: tuple[SideFinding, ...], found: Localisation) -> Iterator[Reason]:
    """Yield what the article says of the causes that fit a foot drop."""
    dropped = [finding for finding in findings if finding.foot_drop is Truth.YES]
    if not dropped or not found.abnormal:
        return
    if len(dropped) == len(findings):
        yield Reason("localisation", "cause.both-feet", {}, (), CITES_BOTH_FEET)
    for site in found.consistent:
        if site in CAUSES:
            key, citations = CAUSES[site]
            yield Reason(f"site.{site}", key, {}, (), citations)
    pain_free = ("presentation.pain-severity", "presentation.pain-site")
    if (
        answers.get(pain_free[0]) == 0
        and answers.get(pain_free[1]) == ("none",)
        and "l5-root" in found.consistent
    ):
        yield Reason("site.l5-root", "cause.painless-root", {}, pain_free, CITES_PAINLESS)
