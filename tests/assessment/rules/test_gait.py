"""Gait in the article's words, for a foot drop that is possible, and always with its limits."""

from __future__ import annotations

import pytest

from tests.builders import Values, assessed, core, grades, keys, the_reason

CONTACT = "gait.initial-contact.right"
PATTERN = "gait.pattern.right"


def said(values: Values, side: str = "right") -> list[str]:
    return [key for key in keys(assessed(values), f"{side}.foot_drop") if key.startswith("gait.")]


WEAK = grades("right", dorsiflexion="3")
OPEN: Values = {}
STRONG = grades("right", dorsiflexion="5")
FLAIL = core("right", "0")


@pytest.mark.parametrize(
    ("pattern", "key", "citations"),
    [
        ("foot-slap", "gait.foot-slap", ("1",)),
        ("toe-drag", "gait.toe-drag", ("2",)),
    ],
)
def test_a_pattern_of_the_article_is_quoted(pattern: str, key: str, citations: tuple[str, ...]) -> None:
    found = assessed({**WEAK, PATTERN: [pattern]})
    reason = the_reason(found, "right.foot_drop", key)
    assert (reason.link_ids, reason.citations) == ((PATTERN,), citations)
    assert said({**WEAK, PATTERN: [pattern]}) == [key]


@pytest.mark.parametrize(
    "pattern",
    [
        "normal",
        "circumduction",
        "vaulting",
        "trendelenburg",
        "antalgic",
        "scissoring",
        "wide-based",
        "not-tested",
    ],
)
def test_other_patterns_are_not_the_articles(pattern: str) -> None:
    assert said({**WEAK, PATTERN: [pattern]}) == []


def test_steppage_carries_the_articles_two_numbers_each_where_it_stands() -> None:
    """1 stands at the gait, 3 at the lifting of the leg."""
    found = assessed({**WEAK, PATTERN: ["steppage"]})
    assert said({**WEAK, PATTERN: ["steppage"]}) == ["gait.steppage", "gait.leg-lifted"]
    for key, citations in (("gait.steppage", ("1",)), ("gait.leg-lifted", ("3",))):
        reason = the_reason(found, "right.foot_drop", key)
        assert (reason.link_ids, reason.citations) == ((PATTERN,), citations)


def test_several_patterns_are_all_quoted() -> None:
    assert said({**WEAK, PATTERN: ["toe-drag", "foot-slap", "steppage"]}) == [
        "gait.steppage",
        "gait.leg-lifted",
        "gait.foot-slap",
        "gait.toe-drag",
    ]


def test_heel_first_is_never_quoted_without_its_limit() -> None:
    """The article's sentence (3), and that a normal gait starts with the heel too (Perry and Burnfield, 22)."""
    found = assessed({**WEAK, CONTACT: "heel"})
    assert said({**WEAK, CONTACT: "heel"}) == ["gait.heel-first", "gait.normal-heel", "gait.excludes-nothing"]
    assert the_reason(found, "right.foot_drop", "gait.heel-first").citations == ("3",)
    limit = the_reason(found, "right.foot_drop", "gait.normal-heel")
    assert (limit.link_ids, limit.citations) == ((CONTACT,), ("22",))
    nothing = the_reason(found, "right.foot_drop", "gait.excludes-nothing")
    assert (nothing.link_ids, nothing.citations) == ((CONTACT,), ())


def test_toe_first_is_never_quoted_without_its_limits() -> None:
    found = assessed({**WEAK, CONTACT: "toe"})
    assert said({**WEAK, CONTACT: "toe"}) == [
        "gait.toe-first",
        "gait.normal-heel",
        "gait.toe-first-severity",
        "gait.excludes-nothing",
    ]
    first = the_reason(found, "right.foot_drop", "gait.toe-first")
    assert (first.link_ids, first.citations) == ((CONTACT,), ("3",))
    assert the_reason(found, "right.foot_drop", "gait.normal-heel").citations == ("22",)
    severe = the_reason(found, "right.foot_drop", "gait.toe-first-severity")
    assert (severe.link_ids, severe.citations) == ((CONTACT,), ())


@pytest.mark.parametrize("contact", ["flat", "not-seen"])
def test_flat_and_not_seen_say_nothing(contact: str) -> None:
    assert said({**WEAK, CONTACT: contact}) == []


@pytest.mark.parametrize(
    ("strength", "quoted"), [(WEAK, True), (OPEN, True), (STRONG, False), (FLAIL, False)], ids=str
)
def test_only_where_foot_drop_is_yes_or_open(strength: Values, quoted: bool) -> None:
    """With foot drop "no" the article's sentence would accuse a normal gait."""
    assert bool(said({**strength, CONTACT: "heel", PATTERN: ["steppage"]})) is quoted


def test_each_side_has_its_own_gait() -> None:
    values: Values = {**WEAK, **grades("left", dorsiflexion="3"), "gait.initial-contact.left": "heel"}
    assert said(values) == []
    assert said(values, "left") == ["gait.heel-first", "gait.normal-heel", "gait.excludes-nothing"]


@pytest.mark.parametrize("contact", ["heel", "toe", "flat"])
def test_initial_contact_excludes_nothing(contact: str) -> None:
    plain, observed = assessed(WEAK), assessed({**WEAK, CONTACT: contact})
    assert plain.localisation == observed.localisation
