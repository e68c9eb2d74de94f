"""Where one lesion could be: the ten exclusions at work, what is less likely, and why (clinical.md 3.1)."""

from __future__ import annotations

import pytest

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.form.model import Form
from tests.builders import (
    LIMITERS,
    MOVEMENTS,
    SIDES,
    SITES,
    ZONES,
    Values,
    assessed,
    core,
    excluded,
    grades,
    keys,
    strong,
    the_reason,
)

UNLIMITED = SITES[SITES.index("multiple-roots") :]
PERIPHERAL_LEFT_BY_9 = (
    "multiple-roots",
    "lumbosacral-plexus",
    "cauda-equina",
    "polyneuropathy",
    "mononeuropathy-multiplex",
    "myopathy",
)
CENTRAL = (
    "brain",
    "spinal-cord",
    "conus-medullaris",
    "anterior-horn",
    "functional",
    "joint-or-pain-mechanical",
)


def consistent(found: Assessment) -> tuple[str, ...]:
    return found.localisation.consistent


def less_likely(found: Assessment) -> tuple[str, ...]:
    return found.localisation.less_likely


def out(values: Values) -> set[str]:
    return set(excluded(assessed(values)))


# Rule 1


def test_the_classic_peroneal_palsy() -> None:
    """Dorsiflexion, toes, and eversion weak, the rest strong: the common peroneal nerve and what is above."""
    weak = {"dorsiflexion": "2", "great_toe_extension": "2", "toe_extension": "2", "eversion": "3"}
    found = assessed(strong("right", **weak))
    assert consistent(found) == (
        "common-peroneal",
        "multiple-roots",
        "lumbosacral-plexus",
        "cauda-equina",
        "polyneuropathy",
        "mononeuropathy-multiplex",
        "myopathy",
        "brain",
        "spinal-cord",
        "conus-medullaris",
        "anterior-horn",
    )
    assert less_likely(found) == (
        "sciatic-peroneal-division",
        "compartment-or-ischaemia",
        "sciatic-trunk",
        "l5-root",
        "lumbosacral-trunk",
        "functional",
        "joint-or-pain-mechanical",
    )
    by = "strength.eversion.right"
    assert excluded(found)["deep-peroneal"] == (by,)
    dorsiflexion = "strength.dorsiflexion.right"
    toes = ("strength.great-toe-extension.right", "strength.toe-extension.right")
    assert excluded(found)["femoral"] == (dorsiflexion, by, *toes)
    assert excluded(found)["s1-root"] == (dorsiflexion,)


def test_the_inversion_exemption() -> None:
    """Inversion 4 beside dorsiflexion 3 excludes no peroneal nerve; 4− does, and so does 4 beside 4−."""
    assert "common-peroneal" not in out(strong("right", dorsiflexion="3", inversion="4"))
    assert "common-peroneal" not in out(strong("right", dorsiflexion=("3", "pain"), inversion="4"))
    assert "common-peroneal" in out(strong("right", dorsiflexion="3", inversion="4-"))
    assert "common-peroneal" in out(strong("right", dorsiflexion="4-", inversion="4"))
    assert "common-peroneal" in out(strong("right", dorsiflexion=("4-", "pain"), inversion="4"))


@pytest.mark.parametrize("limiter", LIMITERS)
def test_a_limited_grade_excludes_nothing(limiter: str) -> None:
    assert out(strong("right", hip_abduction=("2", limiter))) == set()


def test_an_untested_movement_excludes_nothing() -> None:
    assert out(grades("right", hip_abduction="NT", dorsiflexion="NT")) == set()


def test_a_grade_of_4_plus_is_evidence() -> None:
    assert "common-peroneal" in out(strong("left", hip_abduction="4+"))


# Rules 2 to 7


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(
    ("answer", "lost"),
    [("absent", True), ("reduced", True), ("brisk", False), ("normal", False), ("not-tested", False)],
)
def test_a_lost_reflex_excludes(side: str, answer: str, lost: bool) -> None:
    achilles = assessed({f"reflex.achilles.{side}": answer})
    assert ("l5-root" in excluded(achilles)) is lost
    assert "s1-root" not in excluded(achilles)
    patellar = assessed({f"reflex.patellar.{side}": answer})
    assert ("sciatic-trunk" in excluded(patellar)) is lost
    assert "l4-root" not in excluded(patellar)
    if lost:
        assert set(excluded(achilles).values()) == {(f"reflex.achilles.{side}",)}
        assert set(excluded(patellar).values()) == {(f"reflex.patellar.{side}",)}


def test_the_medial_hamstring_reflex_excludes_nothing() -> None:
    found = assessed({"reflex.medial-hamstring.right": "absent"})
    assert excluded(found) == {}
    assert keys(found, "localisation") == ["localisation.nothing"]


@pytest.mark.parametrize(
    ("answer", "lost"),
    [("absent", True), ("reduced", True), ("increased", False), ("normal", False), ("not-tested", False)],
)
def test_sensory_loss_means_reduced_or_absent(answer: str, lost: bool) -> None:
    for zone in ZONES:
        found = assessed({f"sensation.{zone}.left": answer})
        assert ("myopathy" in excluded(found)) is lost
        if lost:
            assert excluded(found)["myopathy"] == (f"sensation.{zone}.left",)


def test_the_web_is_the_deep_peroneal_nerves_own() -> None:
    assert "deep-peroneal" not in out({"sensation.deep-peroneal-web.right": "absent"})
    assert "deep-peroneal" in out({"sensation.sural.right": "reduced"})


def test_skin_above_the_fibular_neck_does_not_exclude_the_common_peroneal_nerve() -> None:
    assert "common-peroneal" not in out({"sensation.lateral-cutaneous-calf.right": "absent"})


# Rule 8


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(
    ("item", "answer", "sign"),
    [
        ("plantar", "extensor", True),
        ("plantar", "mute", False),
        ("clonus-beats", 5, True),
        ("clonus-beats", 4, False),
        ("tone", "increased", True),
        ("tone", "flaccid", False),
        ("reflex.patellar", "brisk", False),
    ],
)
def test_an_upper_motor_neuron_sign_leaves_six(side: str, item: str, answer: object, sign: bool) -> None:
    found = assessed({f"{item}.{side}": answer})
    assert set(excluded(found)) == (set(SITES) - set(CENTRAL) if sign else set())


# Rule 9


@pytest.mark.parametrize(
    ("values", "sign"),
    [
        ({"sensation.saddle": "reduced"}, True),
        ({"sensation.saddle": "absent"}, True),
        ({"sensation.saddle": "increased"}, False),
        ({"bladder": "retention"}, True),
        ({"bladder": "incontinence"}, True),
        ({"bladder": "normal"}, False),
        ({"bowel": "incontinence"}, True),
        ({"red-flag.saddle-sensory-change": True}, False),
        ({"red-flag.bowel-or-bladder-loss": True}, False),
    ],
    ids=str,
)
def test_a_saddle_or_sphincter_sign_leaves_twelve(values: Values, sign: bool) -> None:
    """It reads the examination, not the question that was asked."""
    left = set(PERIPHERAL_LEFT_BY_9) | set(CENTRAL)
    assert out(values) == (set(SITES) - left if sign else set())


def test_the_saddle_counts_in_rule_9_only() -> None:
    assert "myopathy" not in out({"sensation.saddle": "absent"})


# Rule 10


def test_weakness_of_both_sides_excludes_every_structure_of_one_side() -> None:
    found = assessed(grades("right", dorsiflexion="4") | grades("left", hip_abduction="4+"))
    left = set(PERIPHERAL_LEFT_BY_9) | set(CENTRAL) | {"compartment-or-ischaemia"}
    assert set(excluded(found)) == set(SITES) - left | {"compartment-or-ischaemia"}  # hip: rule 1
    both = ("strength.dorsiflexion.right", "strength.hip-abduction.left")
    assert excluded(found)["l5-root"] == both
    assert excluded(found)["compartment-or-ischaemia"] == both[1:]
    assert the_reason(found, "localisation", "localisation.both-sides").link_ids == both


def test_both_sides_name_the_weakness_alone() -> None:
    values = {
        **grades("right", dorsiflexion="4"),
        **grades("left", dorsiflexion="4"),
        "reflex.achilles.left": "absent",
    }
    both = ("strength.dorsiflexion.right", "strength.dorsiflexion.left")
    assert the_reason(assessed(values), "localisation", "localisation.both-sides").link_ids == both


def test_the_rules_that_exclude_a_site_stand_in_form_order() -> None:
    """By the first finding that each one reads."""
    found = assessed(grades("right", dorsiflexion="4", eversion="4") | grades("left", hip_flexion="4"))
    assert keys(found, "site.l4-root") == ["excluded.both-sides", "excluded.weak-outside"]
    found = assessed(
        {**grades("left", eversion="4"), "sensation.sole.right": "absent", "tone.right": "increased"}
    )
    assert keys(found, "site.femoral") == ["excluded.weak-outside", "excluded.umn-sign"]


def test_compartments_of_both_legs_stay_possible() -> None:
    found = assessed(core("right", "4") | core("left", "4"))
    assert "compartment-or-ischaemia" in consistent(found)


def test_because_names_every_counted_weak_movement_of_both_sides() -> None:
    """In form order, and without an inversion that is exempt."""
    values = grades("right", dorsiflexion="2", inversion="4") | grades("left", dorsiflexion="4", eversion="3")
    found = assessed(values)
    assert excluded(found)["common-peroneal"] == (
        "strength.dorsiflexion.right",
        "strength.dorsiflexion.left",
        "strength.eversion.left",
    )


def test_an_exempt_inversion_makes_no_second_side() -> None:
    """Dorsiflexion is limited there, inversion is exempt: that side is not reliably weak."""
    one_side = grades("right", dorsiflexion="4")
    exempt = grades("left", dorsiflexion=("2", "pain"), inversion="4")
    assert "l5-root" not in out(one_side | exempt)
    assert "l5-root" in out(one_side | grades("left", dorsiflexion=("2", "pain"), inversion="4-"))


def test_because_collects_every_rule_in_form_order() -> None:
    values = {
        **grades("left", hip_abduction="3"),
        "plantar.right": "extensor",
        "reflex.achilles.left": "absent",
        "sensation.sole.right": "reduced",
        "bladder": "retention",
    }
    found = assessed(values)
    assert excluded(found)["common-peroneal"] == tuple(values)
    assert keys(found, "site.common-peroneal") == [
        "excluded.weak-outside",
        "excluded.umn-sign",
        "excluded.achilles-lost",
        "excluded.skin-lost",
        "excluded.saddle-or-sphincter",
    ]
    assert excluded(found)["l5-root"] == ("plantar.right", "reflex.achilles.left", "bladder")


@pytest.mark.parametrize("side", SIDES)
def test_either_side_excludes(side: str) -> None:
    """One lesion has to explain both sides."""
    other = "left" if side == "right" else "right"
    values = strong(side, dorsiflexion="3") | {f"reflex.achilles.{other}": "absent"}
    assert excluded(assessed(values))["common-peroneal"] == (f"reflex.achilles.{other}",)


# Known before


KNOWN: dict[str, Values] = {
    "presentation.preexisting-reflex-loss": {
        "reflex.achilles.right": "absent",
        "reflex.patellar.left": "reduced",
    },
    "presentation.preexisting-sensory-loss": {f"sensation.{zone}.right": "absent" for zone in ZONES},
    "presentation.preexisting-umn-signs": {
        "plantar.right": "extensor",
        "clonus-beats.left": 9,
        "tone.left": "increased",
    },
}


@pytest.mark.parametrize("known", KNOWN)
def test_what_was_known_before_localises_nothing(known: str) -> None:
    signs = KNOWN[known]
    assert out({**signs, known: True}) == set()
    assert keys(assessed({**signs, known: True}), "localisation") == ["localisation.nothing"]
    for other in KNOWN:
        if other != known:
            assert out({**signs, other: True}) == out(signs) != set()
    assert out({**signs, known: False}) == out(signs)


def test_saddle_and_weakness_are_never_known_before() -> None:
    """The three questions exempt from rules 2 to 8 only."""
    everything: Values = dict.fromkeys(KNOWN, True)
    assert out({**everything, "sensation.saddle": "absent"}) == out({"sensation.saddle": "absent"}) != set()
    assert out(everything | grades("right", eversion="3")) == out(grades("right", eversion="3")) != set()


# Less likely


def test_a_strong_movement_inside_the_territory_makes_a_site_less_likely() -> None:
    """(i) Partial lesions exist: never excluded, always said."""
    found = assessed(grades("right", dorsiflexion="3", eversion="5"))
    assert "deep-peroneal" in consistent(found)
    assert "common-peroneal" in less_likely(found)
    reason = the_reason(found, "site.common-peroneal", "site.spared")
    assert reason.params == {"movements": ("eversion",)}
    assert reason.link_ids == ("strength.eversion.right",)


def test_only_a_reliable_5_on_a_weak_side_counts() -> None:
    weak = grades("right", dorsiflexion="3")
    assert "common-peroneal" in consistent(assessed(weak | grades("right", eversion=("5", "pain"))))
    assert "common-peroneal" in consistent(assessed(weak | grades("left", eversion="5")))
    assert "common-peroneal" in consistent(assessed(weak | grades("right", eversion="NT")))
    assert "common-peroneal" in consistent(assessed(weak | grades("right", eversion="4+")))
    assert "common-peroneal" in less_likely(assessed(weak | grades("right", eversion="5")))


def test_an_exempt_inversion_makes_no_side_weak() -> None:
    values = grades("right", dorsiflexion=("3", "pain"), inversion="4", plantarflexion="5")
    found = assessed({**values, "reflex.achilles.right": "absent"})
    assert "tibial" in consistent(found)
    found = assessed({**values, "strength.inversion.right": "4-", "reflex.achilles.right": "absent"})
    assert "tibial" in less_likely(found)


def test_unlimited_sites_are_never_less_likely_for_a_strong_movement() -> None:
    found = assessed(strong("right", dorsiflexion="3"))
    for site in UNLIMITED[:-2]:
        assert site in consistent(found)


def test_a_plexus_of_one_side_does_not_weaken_both() -> None:
    """(ii)"""
    found = assessed(grades("right", dorsiflexion="4", eversion="3") | grades("left", dorsiflexion="4"))
    assert "lumbosacral-plexus" in less_likely(found)
    reason = the_reason(found, "site.lumbosacral-plexus", "site.plexus-both-sides")
    assert reason.params == {"movements": ("dorsiflexion", "eversion")}
    assert reason.link_ids == (
        "strength.dorsiflexion.right",
        "strength.dorsiflexion.left",
        "strength.eversion.right",
    )
    assert "lumbosacral-plexus" in consistent(assessed(grades("right", dorsiflexion="4")))
    assert "multiple-roots" in consistent(found)


@pytest.mark.parametrize("sign", ["hoover", "give-way"])
@pytest.mark.parametrize("side", SIDES)
def test_functional_needs_a_positive_sign(sign: str, side: str) -> None:
    """(iii) A diagnosis of inclusion."""
    weak = grades("right", dorsiflexion="3")
    found = assessed(weak)
    assert "functional" in less_likely(found)
    assert keys(found, "site.functional") == ["site.no-functional-sign"]
    assert "functional" in less_likely(assessed({**weak, f"functional.{sign}.{side}": False}))
    found = assessed({**weak, f"functional.{sign}.{side}": True})
    assert "functional" in consistent(found)
    assert keys(found, "site.functional") == ["site.explains"]


@pytest.mark.parametrize(
    "sign",
    [
        {"reflex.patellar.left": "reduced"},
        {"reflex.achilles.right": "absent"},
        {"plantar.left": "extensor"},
        {"clonus-beats.right": 5},
        {"tone.right": "increased"},
    ],
    ids=str,
)
def test_functional_is_less_likely_beside_a_sign_that_nobody_can_feign(sign: Values) -> None:
    values = {**grades("right", dorsiflexion="3"), "functional.hoover.right": True, **sign}
    found = assessed(values)
    assert "functional" in less_likely(found)
    reason = the_reason(found, "site.functional", "site.functional-with-organic-sign")
    assert reason.link_ids == reason.params["items"] == tuple(sign)
    without = {key: value for key, value in values.items() if key != "functional.hoover.right"}
    assert keys(assessed(without), "site.functional") == [
        "site.no-functional-sign",
        "site.functional-with-organic-sign",
    ]


@pytest.mark.parametrize(
    "sign",
    [{"sensation.sole.right": "absent"}, {"reflex.achilles.right": "brisk"}, {"clonus-beats.right": 4}],
    ids=str,
)
def test_other_signs_do_not_speak_against_functional(sign: Values) -> None:
    values = {**grades("right", dorsiflexion="3"), "functional.give-way.left": True, **sign}
    assert "functional" in consistent(assessed(values))


@pytest.mark.parametrize(
    ("degrees", "sign"), [(-1, True), (-90, True), (0, False), (10, False), (None, False)]
)
@pytest.mark.parametrize("side", SIDES)
def test_mechanical_needs_a_limiter_or_a_contracture(degrees: int | None, sign: bool, side: str) -> None:
    values = grades("right", dorsiflexion="3")
    if degrees is not None:
        values |= {f"passive-dorsiflexion.{side}": degrees}
    found = assessed(values)
    assert ("joint-or-pain-mechanical" in consistent(found)) is sign
    assert keys(found, "site.joint-or-pain-mechanical") == [
        "site.explains" if sign else "site.no-mechanical-sign"
    ]


@pytest.mark.parametrize("movement", MOVEMENTS)
@pytest.mark.parametrize("limiter", LIMITERS)
def test_any_limiter_is_a_mechanical_sign(movement: str, limiter: str) -> None:
    values = grades("left", dorsiflexion="3") | grades("right", **{movement: ("5", limiter)})
    assert "joint-or-pain-mechanical" in consistent(assessed(values))


# Nothing to localise


@pytest.mark.parametrize(
    "values",
    [
        {},
        strong("right") | strong("left"),
        {"heel-walk.right": "unable", "toe-walk.right": "unable"},
        {"gait.pattern.left": ["steppage", "trendelenburg"]},
        {"romberg.result": "positive"},
        {"reflex.patellar.right": "brisk", "reflex.achilles.left": "brisk"},
        {"slr.right": "positive", "tinel-fibular-neck.left": "positive", "wasting.right": True},
        {"presentation.numbness": "severe", "red-flag.fever": True},
    ],
    ids=str,
)
def test_nothing_to_localise(values: Values) -> None:
    """Every site that is not excluded stands as less likely, and the words say it."""
    found = assessed(values)
    assert not found.localisation.abnormal
    assert less_likely(found) == SITES
    assert (consistent(found), excluded(found)) == ((), {})
    assert keys(found, "localisation") == ["localisation.nothing"]
    assert keys(found, "site.functional") == ["site.no-functional-sign"]
    assert keys(found, "site.joint-or-pain-mechanical") == ["site.no-mechanical-sign"]


def test_a_functional_sign_speaks_for_its_own_site_alone() -> None:
    found = assessed({"functional.hoover.left": True})
    assert consistent(found) == ("functional",)
    assert keys(found, "site.functional") == ["site.own-sign"]
    assert the_reason(found, "site.functional", "site.own-sign").link_ids == ("functional.hoover.left",)
    assert less_likely(found) == tuple(site for site in SITES if site != "functional")
    assert not found.localisation.abnormal


def test_a_limiter_speaks_for_its_own_site_alone() -> None:
    found = assessed({**grades("right", dorsiflexion=("3", "pain")), "passive-dorsiflexion.left": -5})
    assert consistent(found) == ("joint-or-pain-mechanical",)
    reason = the_reason(found, "site.joint-or-pain-mechanical", "site.own-sign")
    assert set(reason.link_ids) == {"strength.dorsiflexion.right.limited-by", "passive-dorsiflexion.left"}


@pytest.mark.parametrize(
    "values",
    [
        grades("right", toe_flexion="4+"),
        {"reflex.achilles.left": "reduced"},
        {"reflex.patellar.left": "absent"},
        {"sensation.sural.right": "reduced"},
        {"clonus-beats.left": 5},
        {"sensation.saddle": "reduced"},
        {"bladder": "retention"},
        {"bowel": "incontinence"},
    ],
    ids=str,
)
def test_each_abnormal_finding_is_something_to_localise(values: Values) -> None:
    found = assessed(values)
    assert found.localisation.abnormal
    assert "localisation.one-lesion" in keys(found, "localisation")


# Why


def test_why_a_site_is_consistent() -> None:
    found = assessed(grades("right", dorsiflexion="3", eversion="4"))
    reason = the_reason(found, "site.common-peroneal", "site.explains")
    assert reason.params == {"movements": ("dorsiflexion", "eversion")}
    assert reason.link_ids == ("strength.dorsiflexion.right", "strength.eversion.right")
    assert reason.citations == ("14",)
    found = assessed({"reflex.achilles.right": "absent", "sensation.sole.right": "absent"})
    reason = the_reason(found, "site.tibial", "site.not-excluded")
    assert reason.link_ids == ("reflex.achilles.right", "sensation.sole.right")


def test_an_excluded_site_carries_the_model_it_rests_on() -> None:
    """Preston and Shapiro (14) for muscle, nerve, and root; no source for what is not of that model."""
    found = assessed({**grades("left", hip_abduction="3"), "bladder": "retention"})
    reasons = found.reasons_for("site.common-peroneal")
    assert [(r.key, r.params, r.link_ids, r.citations) for r in reasons] == [
        (
            "excluded.weak-outside",
            {"items": ("strength.hip-abduction.left",)},
            ("strength.hip-abduction.left",),
            ("14",),
        ),
        ("excluded.saddle-or-sphincter", {"items": ("bladder",)}, ("bladder",), ()),
    ]


@pytest.mark.parametrize(
    ("rule", "values", "citations"),
    [
        ("weak-outside", grades("left", hip_abduction="3"), ("14",)),
        ("achilles-lost", {"reflex.achilles.left": "absent"}, ("14",)),
        ("patellar-lost", {"reflex.patellar.left": "absent"}, ("14",)),
        ("skin-lost", {"sensation.sole.left": "absent"}, ("14",)),
        ("umn-sign", {"plantar.left": "extensor"}, ()),
        ("saddle-or-sphincter", {"bowel": "incontinence"}, ()),
        ("both-sides", core("right", "4") | core("left", "4"), ()),
    ],
)
def test_what_each_exclusion_rests_on(rule: str, values: Values, citations: tuple[str, ...]) -> None:
    assert the_reason(assessed(values), "site.common-peroneal", f"excluded.{rule}").citations == citations


def test_every_site_has_a_reason_when_something_is_abnormal() -> None:
    found = assessed({**strong("right", dorsiflexion="3"), "sensation.sole.right": "reduced"})
    for site in SITES:
        assert found.reasons_for(f"site.{site}"), site


ALWAYS = ("localisation.one-lesion", "localisation.central-stays")


def test_what_is_said_of_the_whole_list() -> None:
    """Brain and cord are never excluded by missing signs (18, 19); peroneal and sciatic look alike (15)."""
    found = assessed(grades("right", dorsiflexion="3"))
    assert keys(found, "localisation")[:3] == [*ALWAYS, "localisation.peroneal-or-sciatic"]
    assert the_reason(found, "localisation", "localisation.central-stays").citations == ("18", "19")
    assert the_reason(found, "localisation", "localisation.peroneal-or-sciatic").citations == ("15",)


def test_with_an_upper_motor_neuron_sign_the_brain_needs_no_defence() -> None:
    found = assessed({"plantar.right": "extensor"})
    assert "localisation.central-stays" not in keys(found, "localisation")
    found = assessed(
        {"plantar.right": "extensor", "presentation.preexisting-umn-signs": True, "bladder": "retention"}
    )
    assert "localisation.central-stays" not in keys(found, "localisation")
    found = assessed({"bladder": "retention", "plantar.right": "flexor"})
    assert "localisation.central-stays" in keys(found, "localisation")


@pytest.mark.parametrize(
    ("toe", "plantar", "said"),
    [
        ("0", "flexor", True),
        ("1", "flexor", True),
        ("2", "flexor", False),
        ("0", "mute", False),
        ("NT", "flexor", False),
    ],
)
def test_a_flexor_plantar_of_a_paralysed_great_toe_is_not_read(toe: str, plantar: str, said: bool) -> None:
    """A great toe that cannot lift cannot show an extensor response."""
    values = {**grades("left", great_toe_extension=toe), "plantar.left": plantar}
    key = "localisation.plantar-unreadable"
    assert (key in keys(assessed(values), "localisation")) is said
    if said:
        reason = the_reason(assessed(values), "localisation", key)
        assert reason.link_ids == ("strength.great-toe-extension.left", "plantar.left")
        assert reason.params == {"side": "left"}


def test_peroneal_and_sciatic_are_told_apart_by_nobody_only_when_both_are_left() -> None:
    said = "localisation.peroneal-or-sciatic"
    assert said in keys(assessed(strong("right", dorsiflexion="3")), "localisation")
    assert said not in keys(assessed(grades("right", knee_flexion="3")), "localisation")
    assert said not in keys(assessed(grades("right", hip_flexion="3")), "localisation")
    assert said not in keys(assessed({}), "localisation")


def test_if_only_unlimited_sites_are_left_it_is_said() -> None:
    """ "More than one lesion, or a process that no territory limits"."""
    said = "localisation.no-single-territory"
    values = grades("right", hip_flexion="3", plantarflexion="3")
    assert said in keys(assessed(values), "localisation")
    assert said not in keys(assessed(grades("right", hip_flexion="3")), "localisation")
    assert set(SITES) - set(excluded(assessed(values))) == set(UNLIMITED)


def test_both_sides_are_said_only_when_both_are_weak() -> None:
    assert "localisation.both-sides" not in keys(assessed(grades("right", dorsiflexion="3")), "localisation")


# Context


CONTEXT: Values = {
    "presentation.tempo": "sudden",
    "presentation.compression-risk": ["leg-crossing"],
    "presentation.hip-or-buttock": ["hip-replacement"],
    "presentation.conditions": ["diabetes", "lumbar-disc"],
    "presentation.family": ["pressure-palsies"],
    "presentation.previous-episodes": True,
    "slr.right": "positive",
    "femoral-stretch.left": "positive",
    "tinel-fibular-neck.right": "positive",
    "fasciculations.right": True,
    "reflex.medial-hamstring.right": "absent",
    "gait.pattern.right": ["circumduction"],
}


@pytest.mark.parametrize(
    "values",
    [grades("right", dorsiflexion="3"), strong("left", hip_flexion="2"), {}],
    ids=["df", "hip", "none"],
)
def test_context_reorders_and_excludes_nothing(values: Values) -> None:
    assert assessed(values).localisation == assessed(values | CONTEXT).localisation


def test_lists_stand_in_the_order_of_the_sites(form: Form) -> None:
    for values in (
        grades("right", dorsiflexion="3"),
        {"sensation.stocking.left": "absent"},
        {"bladder": "retention"},
    ):
        found = assessed(values).localisation
        for sites in (found.consistent, found.less_likely, tuple(entry.site for entry in found.excluded)):
            assert list(sites) == sorted(sites, key=SITES.index)
        for entry in found.excluded:
            assert entry.because == form.sorted(set(entry.because))
