"""The most useful next tests: who is a candidate, what they separate, and in which order."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.form.model import Form
from tests.builders import (
    MOVEMENTS,
    SITES,
    ZONES,
    Values,
    assessed,
    core,
    excluded,
    flags,
    grades,
    keys,
    strong,
    the_reason,
)

MIDLINE = ("sensation.saddle", "bladder", "bowel")

# clinical.md 4 and Decisions: what an abnormal answer is, and the discriminator that it belongs to.
ABNORMAL: dict[str, object] = (
    {f"strength.{movement}": "3" for movement in MOVEMENTS}
    | {"tone": "increased", "clonus-beats": 5, "plantar": "extensor"}
    | {f"reflex.{reflex}": "absent" for reflex in ("patellar", "achilles", "medial-hamstring")}
    | {f"sensation.{zone}": "absent" for zone in ZONES}
    | {"sensation.saddle": "absent", "bladder": "retention", "bowel": "incontinence"}
)
DISCRIMINATORS = (
    ("plantar", "tone", "clonus-beats"),
    MIDLINE,
    ("strength.inversion",),
    ("strength.hip-abduction",),
    ("strength.eversion",),
    ("strength.plantarflexion", "reflex.achilles"),
    ("strength.knee-extension", "reflex.patellar"),
    tuple(f"sensation.{zone}" for zone in ZONES),
    ("strength.great-toe-extension", "strength.toe-extension"),
)


def unsided(link_id: str) -> str:
    return link_id.removesuffix(".right").removesuffix(".left")


def rank(link_id: str) -> int:
    for place, items in enumerate(DISCRIMINATORS):
        if unsided(link_id) in items:
            return place
    return len(DISCRIMINATORS)


def separates(values: Mapping[str, object], link_id: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Assess once more with an abnormal answer, and see what it does to what was left."""
    found = assessed(values).localisation
    left = (
        found.consistent
        if found.abnormal
        else tuple(s for s in SITES if s in found.consistent + found.less_likely)
    )
    gone = excluded(assessed({**values, link_id: ABNORMAL[unsided(link_id)]}))
    return tuple(s for s in left if s not in gone), tuple(s for s in left if s in gone)


def best(
    values: Mapping[str, object], form: Form, *sides: str
) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """The order of the specification, by brute force over every open item of the abnormal ``sides``."""
    candidates = [name for name in form.items if unsided(name) in ABNORMAL and name not in values]
    candidates = [
        name for name in candidates if name in MIDLINE or name.endswith(tuple(f".{side}" for side in sides))
    ]
    offered = [(name, *separates(values, name)) for name in candidates]
    offered = [entry for entry in offered if entry[1] and entry[2]]
    offered.sort(key=lambda entry: (-min(len(entry[1]), len(entry[2])), rank(entry[0]), form.order[entry[0]]))
    chosen: list[tuple[str, tuple[str, ...], tuple[str, ...]]] = []
    for entry in offered:
        if rank(entry[0]) not in map(rank, (name for name, _, _ in chosen)):
            chosen.append(entry)
    return chosen[:3]


def offered_by(found: Assessment) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return [(test.link_id, test.leaves, test.excludes) for test in found.next_tests]


def ids(values: Values) -> list[str]:
    return [test.link_id for test in assessed(values).next_tests]


WEAK = grades("right", dorsiflexion="3")
CENTRAL = ("brain", "spinal-cord", "conus-medullaris", "anterior-horn")


def test_one_weak_dorsiflexion() -> None:
    """Worked out by hand from tables 3.1 and 4."""
    assert offered_by(assessed(WEAK)) == [
        (
            "sensation.saddle",
            (
                "multiple-roots",
                "lumbosacral-plexus",
                "cauda-equina",
                "polyneuropathy",
                "mononeuropathy-multiplex",
                "myopathy",
                *CENTRAL,
            ),
            (
                "tibialis-anterior-musculotendinous",
                "deep-peroneal",
                "common-peroneal",
                "sciatic-peroneal-division",
                "l4-root",
                "compartment-or-ischaemia",
                "sciatic-trunk",
                "l5-root",
                "lumbosacral-trunk",
            ),
        ),
        (
            "sensation.stocking.right",
            (
                "compartment-or-ischaemia",
                "sciatic-trunk",
                "multiple-roots",
                "lumbosacral-plexus",
                "cauda-equina",
                "polyneuropathy",
                "mononeuropathy-multiplex",
                "brain",
                "spinal-cord",
                "conus-medullaris",
            ),
            (
                "tibialis-anterior-musculotendinous",
                "deep-peroneal",
                "common-peroneal",
                "sciatic-peroneal-division",
                "l4-root",
                "l5-root",
                "lumbosacral-trunk",
                "myopathy",
                "anterior-horn",
            ),
        ),
        (
            "strength.knee-extension.right",
            (
                "l4-root",
                "multiple-roots",
                "lumbosacral-plexus",
                "cauda-equina",
                "polyneuropathy",
                "mononeuropathy-multiplex",
                "myopathy",
                *CENTRAL,
            ),
            (
                "tibialis-anterior-musculotendinous",
                "deep-peroneal",
                "common-peroneal",
                "sciatic-peroneal-division",
                "compartment-or-ischaemia",
                "sciatic-trunk",
                "l5-root",
                "lumbosacral-trunk",
            ),
        ),
    ]


PERONEAL_OR_L5: Values = {
    **grades("right", dorsiflexion="2", great_toe_extension="2", toe_extension="3", eversion="3"),
    **grades("right", plantarflexion="5", knee_extension="5", hip_adduction="5", hip_flexion="5"),
    **{f"sensation.{zone}.right": "normal" for zone in ZONES},
    **dict.fromkeys(MIDLINE, "normal"),
    "tone.right": "normal",
    "plantar.right": "flexor",
    "clonus-beats.right": 0,
    "reflex.achilles.right": "normal",
    "reflex.patellar.right": "normal",
}

EXAMS: dict[str, tuple[Values, tuple[str, ...]]] = {
    "one weak dorsiflexion": (WEAK, ("right",)),
    "the other side": (grades("left", dorsiflexion="3"), ("left",)),
    "both sides": (WEAK | grades("left", eversion="4"), ("right", "left")),
    "one side strong": (WEAK | strong("left"), ("right",)),
    "peroneal": (grades("right", dorsiflexion="1", great_toe_extension="1", eversion="3", plantarflexion="4+"), ("right",)),
    "midline known": ({**WEAK, "sensation.saddle": "normal", "bladder": "normal", "bowel": "normal"}, ("right",)),
    "one midline item known": ({**WEAK, "sensation.saddle": "normal"}, ("right",)),
    "skin known": ({**WEAK, **{f"sensation.{zone}.right": "normal" for zone in ZONES}, "bladder": "normal", "bowel": "normal", "sensation.saddle": "normal"}, ("right",)),
    "all strong but dorsiflexion": (strong("right", dorsiflexion="4"), ("right",)),
    "all strong, midline and skin known": (
        {
            **strong("right", dorsiflexion="4"),
            **dict.fromkeys(("sensation.saddle", "bladder", "bowel"), "normal"),
            **{f"sensation.{zone}.right": "normal" for zone in ZONES},
        },
        ("right",),
    ),
    "a lost reflex": ({"reflex.achilles.left": "absent"}, ("left",)),
    "a numb web": ({"sensation.deep-peroneal-web.right": "reduced"}, ("right",)),
    "signs on two sides": ({"reflex.achilles.left": "absent", **WEAK}, ("right", "left")),
    "peroneal or L5": (PERONEAL_OR_L5, ("right",)),
    "hip": (grades("right", hip_abduction="3"), ("right",)),
    "toes": (grades("right", dorsiflexion="5", toe_extension="3"), ("right",)),
    "calf": (grades("left", plantarflexion="4"), ("left",)),
    "inversion exempt": (grades("right", dorsiflexion="3", inversion="4"), ("right",)),
    "a plantar response, flag urgent": ({"plantar.right": "extensor"}, ("right",)),
}  # fmt: skip


@pytest.mark.parametrize("name", EXAMS)
def test_the_tests_are_those_of_the_specification(name: str, form: Form) -> None:
    """Who separates best, one for each discriminator, three at most: found again by brute force."""
    values, sides = EXAMS[name]
    expected = best(values, form, *sides)
    assert offered_by(assessed(values)) == expected
    assert expected or name == "a plantar response, flag urgent"


def test_the_brute_force_has_seen_every_kind_of_test() -> None:
    offered = {rank(link_id) for values, _ in EXAMS.values() for link_id in ids(values)}
    assert {0, 1, 2, 3, 5, 6, 7, 9} <= offered


def known() -> Values:
    """Everything that could be a test is known of the right leg, and no strength spares a site."""
    limited = {movement.replace("-", "_"): ("5", "pain") for movement in MOVEMENTS}
    return {
        **grades("right", **(limited | {"dorsiflexion": "3"})),
        **{f"sensation.{zone}.right": "normal" for zone in ZONES},
        **dict.fromkeys(MIDLINE, "normal"),
        "tone.right": "normal",
        "plantar.right": "flexor",
        "clonus-beats.right": 0,
        **{f"reflex.{reflex}.right": "normal" for reflex in ("achilles", "patellar", "medial-hamstring")},
    }


ITEMS = [name for name in known() if unsided(name) in ABNORMAL and name != "strength.dorsiflexion.right"]


def opened(*names: str) -> Values:
    return {key: value for key, value in known().items() if not key.startswith(names)}


def test_nothing_is_offered_when_everything_is_known() -> None:
    assert ids(known()) == []


@pytest.mark.parametrize("name", ITEMS)
def test_each_item_is_offered_if_it_separates(name: str, form: Form) -> None:
    """Alone, and beside each other one: by what it separates, then by its discriminator, then by the form."""
    assert offered_by(assessed(opened(name))) == best(opened(name), form, "right")
    for other in ITEMS[ITEMS.index(name) + 1 :]:
        values = opened(name, other)
        assert offered_by(assessed(values)) == best(values, form, "right")


def test_all_but_one_item_separate_something() -> None:
    """The medial hamstring reflex excludes nothing; the web excludes what any skin does."""
    assert [name for name in ITEMS if not ids(opened(name))] == ["reflex.medial-hamstring.right"]


def test_a_discriminator_is_offered_once() -> None:
    """Saddle, bladder, and bowel tell the same; the first of the form stands for them."""
    assert [rank(link_id) for link_id in ids(WEAK)] == [1, 7, 6]
    assert ids({**WEAK, "sensation.saddle": "normal"})[0] == "bladder"
    assert ids({**WEAK, "sensation.saddle": "normal", "bladder": "normal"})[0] == "bowel"


def test_what_was_tested_or_tried_is_no_candidate() -> None:
    """NT and not-tested are answers: it could not be done."""
    for answer in ("normal", "not-tested"):
        assert "sensation.stocking.right" not in ids({**WEAK, "sensation.stocking.right": answer})
    assert "strength.knee-extension.right" in ids(WEAK)
    assert "strength.knee-extension.right" not in ids(WEAK | grades("right", knee_extension="NT"))
    assert "strength.knee-extension.right" not in ids(WEAK | grades("right", knee_extension=("3", "pain")))


def test_only_a_side_with_an_abnormal_finding_is_tested() -> None:
    assert all(link_id in MIDLINE or link_id.endswith(".right") for link_id in ids(WEAK))
    assert ids(strong("right") | strong("left")) == []
    assert ids({}) == []


def test_right_comes_first_where_both_sides_tell_the_same() -> None:
    values = WEAK | grades("left", dorsiflexion="3")
    sided = [link_id for link_id in ids(values) if link_id not in MIDLINE]
    assert sided
    assert all(link_id.endswith(".right") for link_id in sided)


@pytest.mark.parametrize("walk", ["difficulty", "unable"])
@pytest.mark.parametrize("side", ["right", "left"])
def test_an_abnormal_heel_walk_alone_still_gets_next_tests(walk: str, side: str, form: Form) -> None:
    """Nothing to localise yet, but something is wrong on that side."""
    values: Values = {f"heel-walk.{side}": walk}
    found = assessed(values)
    assert not found.localisation.abnormal
    assert len(found.next_tests) == 3
    assert offered_by(found) == best(values, form, side)
    assert ids({f"heel-walk.{side}": "normal"}) == []
    assert ids({f"heel-walk.{side}": "not-tested"}) == []


def test_a_heel_walk_beside_a_finding_opens_its_own_side(form: Form) -> None:
    values: Values = {
        "heel-walk.left": "unable",
        **strong("right", hip_flexion="3"),
        "plantar.right": "flexor",
    }
    assert offered_by(assessed(values)) == best(values, form, "right", "left")


@pytest.mark.parametrize(
    "emergency",
    [
        flags("fever"),
        {"bladder": "retention"},
        core("left", "0"),
        {**flags("fever"), "red-flag-override.fever": "known"},
    ],
    ids=str,
)
def test_an_emergency_flag_empties_the_list(emergency: Values) -> None:
    """Do not delay; also when the flag was set aside."""
    found = assessed({**WEAK, **emergency})
    assert found.next_tests == ()
    assert keys(found, "next") == ["next.do-not-delay"]


def test_an_urgent_flag_does_not() -> None:
    found = assessed({**WEAK, **flags("nausea")})
    assert len(found.next_tests) == 3
    assert found.reasons_for("next") == ()


def test_why_a_test_is_offered() -> None:
    found = assessed(WEAK)
    for test in found.next_tests:
        reason = the_reason(found, f"next.{test.link_id}", "next.separates")
        assert reason.params == {"item": test.link_id, "leaves": test.leaves, "excludes": test.excludes}
        assert reason.link_ids == (test.link_id,)
        assert reason.citations == ()


def test_hip_abduction_carries_its_study() -> None:
    """Jeon (11): it separates root from peroneal nerve."""
    found = assessed(PERONEAL_OR_L5)
    assert [test.link_id for test in found.next_tests] == [
        "strength.inversion.right",
        "strength.hip-abduction.right",
        "strength.toe-flexion.right",
    ]
    assert the_reason(found, "next.strength.hip-abduction.right", "next.separates").citations == ("11",)
    assert the_reason(found, "next.strength.inversion.right", "next.separates").citations == ()


def test_known_before_makes_no_side_abnormal() -> None:
    values: Values = {"reflex.achilles.left": "absent", "presentation.preexisting-reflex-loss": True}
    assert ids(values) == []
    assert ids({"reflex.achilles.left": "absent"}) != []
