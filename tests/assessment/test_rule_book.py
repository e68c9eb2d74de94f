"""Every conclusion has its rule in words, its sources, and what it reads, recorded or not."""

from __future__ import annotations

import pytest
from hypothesis import given

from footdrop_desktop.assessment.rule_book import Rule, reads, reasons_of, rules_of
from tests.builders import (
    ASKED_FLAGS,
    SIDES,
    Values,
    assessed,
    checked,
    flags,
    grades,
    strong,
    the_form,
    wording,
)
from tests.strategies import exams


def conclusions(values: Values) -> list[str]:
    found = assessed(values)
    return [
        *(f"{side}.{name}" for side in SIDES for name in ("foot_drop", "flail_foot", "gait")),
        *dict.fromkeys(why.conclusion for why in found.reasons),
    ]


@given(exams())
def test_every_conclusion_has_a_rule_in_words(values: Values) -> None:
    """A statement whose rule is not told cannot be judged."""
    found = assessed(values)
    for conclusion in conclusions(values):
        rules = rules_of(conclusion, found)
        assert rules, conclusion
        assert all(wording().strings.text("findings", rule.key) for rule in rules)


@given(exams())
def test_what_is_read_holds_all_that_the_reasons_name(values: Values) -> None:
    """An input that is used and not listed would hide how the statement came about."""
    found = assessed(values)
    for conclusion in conclusions(values):
        read = reads(conclusion, found)
        assert len(set(read)) == len(read)
        assert set(read) <= set(the_form().items)
        assert {i for why in reasons_of(conclusion, found) for i in why.link_ids} <= set(read)


def test_gaps_are_read_too() -> None:
    """On an untouched exam everything that a statement needs is named."""
    found = assessed({})
    assert "strength.dorsiflexion.right" in reads("right.foot_drop", found)
    assert "heel-walk.right" in reads("right.foot_drop", found)
    assert set(reads("left.flail_foot", found)) >= {
        f"strength.{movement}.left"
        for movement in ("dorsiflexion", "plantarflexion", "inversion", "eversion", "toe-flexion")
    }
    assert {f"red-flag.{flag}" for flag in ASKED_FLAGS} <= set(reads("urgency", found))


def test_a_site_reads_what_it_explains_and_what_is_open() -> None:
    found = assessed(strong("right", dorsiflexion="2", hip_abduction="NT"))
    assert "strength.hip-abduction.right" in reads("site.l5-root", found)
    assert "strength.dorsiflexion.right" in reads("site.l5-root", found)


@pytest.mark.parametrize(
    ("site", "keys"),
    [
        ("common-peroneal", ["rule.localisation"]),
        ("femoral", ["rule.localisation", "rule.excluded"]),
        ("l5-root", ["rule.localisation", "rule.less-likely"]),
    ],
)
def test_a_site_tells_the_rule_of_the_list_it_stands_in(site: str, keys: list[str]) -> None:
    weak = strong("right", dorsiflexion="2", great_toe_extension="2", toe_extension="2", eversion="2")
    assert [rule.key for rule in rules_of(f"site.{site}", assessed(weak))] == keys


def test_gait_stands_apart_from_strength() -> None:
    """Gait never decides whether there is a foot drop: its reasons stand with its own rule."""
    found = assessed({**grades("right", dorsiflexion="2"), "gait.pattern.right": ["steppage"]})
    assert {why.key.partition(".")[0] for why in reasons_of("right.gait", found)} == {"gait"}
    assert not [why for why in reasons_of("right.foot_drop", found) if why.key.startswith("gait.")]


def test_a_flag_has_the_rule_of_flags() -> None:
    found = assessed(flags("fever"))
    assert rules_of("red-flag.fever", found) == (Rule("rule.red-flag"),)
    assert reads("red-flag.fever", found) == ("red-flag.fever",)
    assert checked(flags("fever")).get("red-flag.fever") is True


CORE = ("dorsiflexion", "plantarflexion", "inversion", "eversion")
TOES = ("great-toe-extension", "toe-extension", "toe-flexion")
LIFTING = ("dorsiflexion", "great-toe-extension", "toe-extension")


def graded(side: str, *movements: str) -> tuple[str, ...]:
    return tuple(f"strength.{movement}.{side}" for movement in movements)


@pytest.mark.parametrize(
    ("conclusion", "rules"),
    [
        ("right.foot_drop", (("rule.foot-drop", ("1",)), ("rule.severity", ("11", "12", "13")))),
        ("left.flail_foot", (("rule.flail-foot", ("4",)), ("rule.movement", ("9",)))),
        ("left.gait", (("rule.gait", ("3", "22")),)),
        ("right.anything", ()),
        ("romberg", (("rule.romberg", ("3", "21")),)),
        ("urgency", (("rule.urgency", ()),)),
        ("localisation", (("rule.localisation", ("14",)),)),
        ("next.slr.right", (("rule.next-tests", ()),)),
        ("red-flag.fever", (("rule.red-flag", ()),)),
        ("anything", ()),
    ],
)
def test_a_conclusion_names_its_own_rules_and_sources(
    conclusion: str, rules: tuple[tuple[str, tuple[str, ...]], ...]
) -> None:
    """A source beside a rule that it does not support is an invented one."""
    found = rules_of(conclusion, assessed({}))
    assert tuple((rule.key, rule.citations) for rule in found) == rules


@pytest.mark.parametrize("side", SIDES)
def test_what_a_side_reads(side: str) -> None:
    """What is left out here is a gap that nobody sees; what leads comes first."""
    found = assessed({})
    lifting_first = dict.fromkeys((*LIFTING, *CORE, *TOES))
    assert reads(f"{side}.foot_drop", found) == (*graded(side, *lifting_first), f"heel-walk.{side}")
    assert reads(f"{side}.flail_foot", found) == graded(side, *CORE, *TOES)
    assert reads(f"{side}.gait", found) == (f"gait.pattern.{side}", f"gait.initial-contact.{side}")


def test_what_urgency_and_balance_read() -> None:
    found = assessed({**strong("right", dorsiflexion="2"), **strong("left"), **flags("fever")})
    core = tuple(f"strength.{movement}.{side}" for movement in CORE for side in SIDES)
    asked = tuple(f"red-flag.{flag}" for flag in ASKED_FLAGS)
    assert reads("urgency", found) == (*asked, "presentation.duration-weeks", *core)
    assert reads("romberg", found) == ("romberg.eyes-open", "romberg.result")


def test_only_walking_is_told_apart_from_foot_drop() -> None:
    """The reasons of a flail foot are its own, not those of the foot drop."""
    found = assessed({**strong("right", dorsiflexion="2"), "gait.pattern.right": ("steppage",)})
    assert reasons_of("right.flail_foot", found) == found.reasons_for("right.flail_foot")
    walking = reasons_of("right.gait", found)
    assert walking
    assert all(why.key.startswith("gait.") for why in walking)
    assert not {why.key for why in walking} & {why.key for why in reasons_of("right.foot_drop", found)}


def test_a_heel_walk_is_read_that_no_reason_names() -> None:
    """A normal heel walk is an input too: it is why nothing speaks against strong dorsiflexion."""
    found = assessed({**strong("right"), "heel-walk.right": "normal"})
    named = {link_id for why in reasons_of("right.foot_drop", found) for link_id in why.link_ids}
    assert "heel-walk.right" not in named
    assert "heel-walk.right" in reads("right.foot_drop", found)
