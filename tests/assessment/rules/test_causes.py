"""Causes in the article's words, with its own reference numbers (clinical.md 1.1)."""

from __future__ import annotations

import pytest

from tests.builders import SITES, Values, assessed, grades, keys, strong, the_reason

# 1.1: 5 and 6 radiculopathy; 6 common peroneal, deep peroneal, sciatic, plexopathy; 7 systemic; 8 brain.
TABLE = {
    "l4-root": ("cause.radiculopathy", ("5", "6")),
    "l5-root": ("cause.radiculopathy", ("5", "6")),
    "s1-root": ("cause.radiculopathy", ("5", "6")),
    "multiple-roots": ("cause.radiculopathy", ("5", "6")),
    "common-peroneal": ("cause.neuropathy", ("6",)),
    "deep-peroneal": ("cause.neuropathy", ("6",)),
    "sciatic-trunk": ("cause.neuropathy", ("6",)),
    "sciatic-peroneal-division": ("cause.neuropathy", ("6",)),
    "lumbosacral-plexus": ("cause.plexopathy", ("6",)),
    "polyneuropathy": ("cause.systemic", ("7",)),
    "mononeuropathy-multiplex": ("cause.systemic", ("7",)),
    "brain": ("cause.brain", ("8",)),
}
WEAK = grades("right", dorsiflexion="3")
TOES = grades("right", dorsiflexion="5", great_toe_extension="3", plantarflexion="5")
CALF = grades("right", dorsiflexion="5", great_toe_extension="3", plantarflexion="4")


def named(values: Values) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for reason in assessed(values).reasons:
        if reason.key.startswith("cause."):
            found.setdefault(reason.conclusion, []).append((reason.key, reason.citations))
    return found


@pytest.mark.parametrize(
    "values",
    [WEAK, TOES, CALF, grades("left", dorsiflexion="2", eversion="2", hip_abduction="3")],
    ids=["df", "toes", "calf", "hip"],
)
def test_the_causes_of_the_article_stand_beside_consistent_sites(values: Values) -> None:
    consistent = assessed(values).localisation.consistent
    assert named(values) == {
        f"site.{site}": [TABLE[site]] for site in SITES if site in consistent and site in TABLE
    }
    assert named(values)


@pytest.mark.parametrize(
    "values",
    [
        {},
        strong("right") | strong("left"),
        strong("right", hip_flexion="3"),
        grades("right", dorsiflexion="1"),
        grades("right", dorsiflexion="NT", eversion="3"),
        {"reflex.achilles.right": "absent"},
        {"heel-walk.right": "unable", **strong("right", plantarflexion="4")},
    ],
    ids=str,
)
def test_without_a_foot_drop_nobody_is_quoted(values: Values) -> None:
    """The article speaks of the causes of foot drop, not of any weak leg."""
    assert named(values) == {}


def test_every_site_that_the_article_names_is_reached() -> None:
    reached = {site for values in (WEAK, TOES, CALF) for site in assessed(values).localisation.consistent}
    assert set(TABLE) <= reached


def test_both_feet() -> None:
    """Reference 4: one or both feet at a time."""
    found = assessed(WEAK | grades("left", dorsiflexion="4"))
    reason = the_reason(found, "localisation", "cause.both-feet")
    assert (reason.citations, reason.link_ids) == (("4",), ())
    assert "cause.both-feet" not in keys(assessed(WEAK), "localisation")
    assert "cause.both-feet" not in keys(assessed(WEAK | grades("left", dorsiflexion="5")), "localisation")


NO_PAIN: Values = {"presentation.pain-severity": 0, "presentation.pain-site": ["none"]}


def test_a_painless_foot_drop_may_come_from_a_root() -> None:
    """Reference 5: most frequently L5."""
    found = assessed({**WEAK, **NO_PAIN})
    reason = the_reason(found, "site.l5-root", "cause.painless-root")
    assert (reason.citations, reason.link_ids) == (("5",), tuple(NO_PAIN))


@pytest.mark.parametrize(
    "values",
    [
        {**WEAK, "presentation.pain-severity": 0},
        {**WEAK, "presentation.pain-site": ["none"]},
        {**WEAK, **NO_PAIN, "presentation.pain-severity": 1},
        {**WEAK, **NO_PAIN, "presentation.pain-site": ["back"]},
        {**grades("right", dorsiflexion="3", knee_extension="3"), **NO_PAIN},
        {**strong("right", hip_abduction="3"), **NO_PAIN},
    ],
    ids=str,
)
def test_painless_must_have_been_recorded_and_fit(values: Values) -> None:
    """Not asked is not painless."""
    assert "cause.painless-root" not in str(named(values))
