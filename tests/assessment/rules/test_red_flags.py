"""Red flags: who raises them, how urgent, how soon, and every boundary (clinical.md, Decisions and 6)."""

from __future__ import annotations

import pytest

from footdrop_desktop.assessment.model import RedFlag
from footdrop_desktop.exam.answers import Provenance, answers_of
from footdrop_desktop.exam.values import Origin
from tests.builders import (
    ASKED_FLAGS,
    CORE,
    DERIVED_FLAGS,
    GRADES,
    LIMITERS,
    MOVEMENTS,
    PROXIMAL,
    SIDES,
    SOURCE_FLAGS,
    TOES,
    Grade,
    Values,
    assessed,
    checked,
    core,
    flag_ids,
    flags,
    grades,
    keys,
    strong,
    the_form,
    the_reason,
)

WEEKS = "presentation.duration-weeks"

# id, tier, how soon, who raises it when asked (derived: nobody asks)
TABLE = """
severe-pain-and-numbness             emergency now      source
fever                                emergency now      source
nausea                               urgent    same-day source
appetite-or-weight-loss              urgent    same-day source
bowel-or-bladder-loss                emergency now      source
saddle-sensory-change                emergency now      beyond
urinary-retention-or-change          emergency now      beyond
sexual-dysfunction                   emergency now      beyond
bilateral-sciatica                   emergency now      beyond
rapidly-progressive-weakness         emergency now      beyond
respiratory-or-bulbar                emergency now      beyond
stroke-signs                         emergency now      beyond
sudden-onset-no-local-cause          emergency now      beyond
compartment-syndrome                 emergency now      beyond
acute-limb-ischaemia                 emergency now      beyond
knee-dislocation-or-major-trauma     emergency now      beyond
new-after-spinal-surgery-or-block    emergency now      beyond
progressive-weakness                 urgent    days     beyond
als-features                         urgent    weeks    beyond
mononeuritis-multiplex-or-vasculitis urgent    same-day beyond
cancer-or-immunosuppression          urgent    days     beyond
new-after-limb-surgery               urgent    same-day beyond
flail-foot                           emergency now      derived
presumed-flail-pending               emergency now      derived
flail-not-excluded                   urgent    same-day derived
near-flail                           urgent    days     derived
severe-new-motor-deficit             urgent    days     derived
acute-bilateral-leg-deficit          emergency now      derived
umn-signs                            urgent    days     derived
deterioration-since-last-visit       urgent    days     derived
"""
ROWS = {line.split()[0]: tuple(line.split()[1:]) for line in TABLE.strip().splitlines()}

SHOWN: dict[str, list[Values]] = {
    "saddle-sensory-change": [{"sensation.saddle": "reduced"}, {"sensation.saddle": "absent"}],
    "urinary-retention-or-change": [{"bladder": "retention"}],
    "bowel-or-bladder-loss": [{"bladder": "incontinence"}, {"bowel": "incontinence"}],
    "compartment-syndrome": [
        {f"compartment.tense.{side}": True, f"compartment.passive-stretch-pain.{side}": True}
        for side in SIDES
    ],
    "acute-limb-ischaemia": [
        {f"pulse.dorsalis-pedis.{side}": "absent", f"pulse.posterior-tibial.{side}": "absent"}
        for side in SIDES
    ],
    "severe-pain-and-numbness": [
        {"presentation.pain-severity": 7, "presentation.numbness": "severe"},
        {"presentation.pain-severity": 10, "presentation.numbness": "severe"},
    ],
}

DERIVED: dict[str, Values] = {
    "flail-foot": core("left", "0"),
    "presumed-flail-pending": grades("left", dorsiflexion="0", eversion="1"),
    "flail-not-excluded": grades("left", dorsiflexion="0"),
    "near-flail": grades("left", dorsiflexion="2", plantarflexion="1"),
    "severe-new-motor-deficit": {**grades("left", hip_flexion="3", eversion="5"), WEEKS: 6},
    "acute-bilateral-leg-deficit": {
        **grades("left", eversion="4"),
        **grades("right", eversion="4"),
        WEEKS: 2,
    },
    "umn-signs": {"plantar.left": "extensor"},
    "deterioration-since-last-visit": {},
}
WEAKER = {"values": grades("left", dorsiflexion="3"), "prior": grades("left", dorsiflexion="4")}


def present(values: Values) -> list[str]:
    return flag_ids(assessed(values))


def the_flag(values: Values, flag: str, prior: Values | None = None) -> RedFlag:
    (found,) = (entry for entry in assessed(values, prior=prior).red_flags if entry.id == flag)
    return found


def test_the_table_has_every_flag() -> None:
    assert tuple(ROWS) == ASKED_FLAGS + DERIVED_FLAGS


CAUDA_EQUINA = ("saddle-sensory-change", "urinary-retention-or-change")


@pytest.mark.parametrize("flag", ASKED_FLAGS)
def test_a_question_answered_yes_is_a_flag(flag: str) -> None:
    tier, within, origin = ROWS[flag]
    assert the_flag(flags(flag), flag) == RedFlag(flag, tier, within, origin, set_aside=False)  # type: ignore[arg-type]  # words compare equal
    assert present(flags(flag)) == [flag]
    assert present({f"red-flag.{flag}": True}) == [flag]
    assert present({f"red-flag.{flag}": False}) == []
    cauda = ["flag.cauda-equina"] if flag in CAUDA_EQUINA else []
    assert keys(assessed(flags(flag)), f"red-flag.{flag}") == ["flag.answered-yes", *cauda, "flag.tier"]


def test_no_flag_without_an_answer() -> None:
    assert present({}) == []
    assert present(flags()) == []


@pytest.mark.parametrize("flag", SHOWN)
def test_the_examination_shows_a_flag(flag: str) -> None:
    tier, within, origin = ROWS[flag]
    for shown in SHOWN[flag]:
        for asked in ({}, flags()):
            found = the_flag({**asked, **shown}, flag)
            assert (found.tier, found.within, found.origin) == (tier, within, "derived")
            assert present({**asked, **shown}) == [flag]
        assert the_flag({**flags(flag), **shown}, flag).origin == origin
        proposed = flag == "severe-pain-and-numbness"
        key = "flag.shown-proposed" if proposed else "flag.shown"
        reason = the_reason(assessed(shown), f"red-flag.{flag}", key)
        assert reason.link_ids == reason.params["items"] == tuple(shown)


def test_only_those_six_are_shown_by_the_examination() -> None:
    assert set(SHOWN) == {
        "saddle-sensory-change",
        "urinary-retention-or-change",
        "bowel-or-bladder-loss",
        "compartment-syndrome",
        "acute-limb-ischaemia",
        "severe-pain-and-numbness",
    }


@pytest.mark.parametrize(
    "values",
    [
        {"sensation.saddle": "normal"},
        {"sensation.saddle": "increased"},
        {"sensation.saddle": "not-tested"},
        {"bladder": "normal", "bowel": "normal"},
        {"compartment.tense.right": True},
        {"compartment.passive-stretch-pain.right": True},
        {"compartment.tense.right": True, "compartment.passive-stretch-pain.right": False},
        {"compartment.tense.right": True, "compartment.passive-stretch-pain.left": True},
        {"pulse.dorsalis-pedis.right": "absent"},
        {"pulse.dorsalis-pedis.right": "absent", "pulse.posterior-tibial.left": "absent"},
        {"pulse.dorsalis-pedis.right": "absent", "pulse.posterior-tibial.right": "weak"},
        {"pulse.dorsalis-pedis.right": "not-tested", "pulse.posterior-tibial.right": "not-tested"},
        {"presentation.pain-severity": 6, "presentation.numbness": "severe"},
        {"presentation.pain-severity": 10, "presentation.numbness": "mild"},
        {"presentation.pain-severity": 10},
        {"presentation.numbness": "severe"},
        {"presentation.preexisting-umn-signs": True},
        {"reflex.achilles.right": "absent", "sensation.sole.right": "absent"},
        {"reflex.patellar.right": "brisk", "reflex.achilles.left": "brisk"},
    ],
)
def test_what_does_not_show_a_flag(values: Values) -> None:
    assert present(values) == []


def test_two_sides_are_two_reasons_and_one_flag() -> None:
    right, left = SHOWN["acute-limb-ischaemia"]
    found = assessed(right | left)
    assert flag_ids(found) == ["acute-limb-ischaemia"]
    reasons = [
        r.link_ids for r in found.reasons_for("red-flag.acute-limb-ischaemia") if r.key == "flag.shown"
    ]
    assert reasons == [tuple(right), tuple(left)]


def test_bladder_and_bowel_are_two_reasons() -> None:
    found = assessed({"bladder": "incontinence", "bowel": "incontinence"})
    shown = [r.link_ids for r in found.reasons_for("red-flag.bowel-or-bladder-loss") if r.key == "flag.shown"]
    assert shown == [("bladder",), ("bowel",)]


@pytest.mark.parametrize("flag", DERIVED_FLAGS)
def test_a_derived_flag(flag: str) -> None:
    tier, within, origin = ROWS[flag]
    prior = None
    values = DERIVED[flag]
    if flag == "deterioration-since-last-visit":
        values, prior = WEAKER["values"], WEAKER["prior"]
    found = the_flag(values, flag, prior)
    assert (found.tier, found.within, found.origin) == (tier, within, origin)


def test_flags_stand_in_the_order_asked_and_derived_ones_last() -> None:
    values: Values = {
        **flags("new-after-limb-surgery", "fever", "nausea"),
        **core("right", "0"),
        "plantar.left": "extensor",
    }
    assert present({**values, "bladder": "retention"}) == [
        "fever",
        "nausea",
        "urinary-retention-or-change",
        "new-after-limb-surgery",
        "flail-foot",
        "umn-signs",
    ]


# Set aside


@pytest.mark.parametrize("flag", ASKED_FLAGS)
def test_an_asked_flag_is_set_aside_by_a_typed_reason_and_stays(flag: str) -> None:
    """It stays in the list and in the urgency."""
    values: Values = {**flags(flag), f"red-flag-override.{flag}": "known for years, imaged in May"}
    found = assessed(values)
    assert the_flag(values, flag).set_aside
    assert found.urgency == ROWS[flag][0]
    assert flag_ids(found) == [flag]


@pytest.mark.parametrize("flag", DERIVED_FLAGS[:-1])
def test_a_derived_flag_is_set_aside_likewise(flag: str) -> None:
    values = {**DERIVED[flag], f"red-flag-override.{flag}": "x"}
    assert the_flag(values, flag).set_aside
    assert not the_flag(DERIVED[flag], flag).set_aside


@pytest.mark.parametrize("reason", ["", " ", "\t\n ", "\u00a0\u2003"])
def test_white_space_is_no_reason(reason: str) -> None:
    assert not the_flag({**flags("fever"), "red-flag-override.fever": reason}, "fever").set_aside


def test_a_reason_sets_aside_its_own_flag_only() -> None:
    values: Values = {**flags("fever", "nausea"), "red-flag-override.nausea": "x"}
    assert [(entry.id, entry.set_aside) for entry in assessed(values).red_flags] == [
        ("fever", False),
        ("nausea", True),
    ]


def test_a_reason_without_its_flag_raises_nothing() -> None:
    assert present({"red-flag-override.fever": "x"}) == []


# Flail


def flail_flags(values: Values) -> list[str]:
    return [flag for flag in present(values) if "flail" in flag]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (core("right", "0"), ["flail-foot"]),
        (core("right", "1"), ["flail-foot"]),
        (core("right", "1", eversion="2"), ["near-flail"]),
        (core("right", "0", eversion="NT"), ["presumed-flail-pending"]),
        (grades("right", inversion="1", eversion="0"), ["presumed-flail-pending"]),
        (
            grades("right", inversion="1", eversion="0", plantarflexion=("0", "pain")),
            ["presumed-flail-pending"],
        ),
        (grades("right", inversion="1"), ["flail-not-excluded"]),
        (grades("right", inversion="1", eversion=("1", "pain")), ["flail-not-excluded"]),
        (grades("right", inversion="1", eversion="NT", toe_flexion="1"), ["flail-not-excluded"]),
        (grades("right", inversion="1", toe_flexion="2"), []),
        (grades("right", inversion=("1", "pain")), []),
        (grades("right", toe_flexion="0", toe_extension="0"), []),
        (core("right", "NT"), []),
        ({}, []),
    ],
    ids=str,
)
def test_none_one_or_more_directions_without_movement(values: Values, expected: list[str]) -> None:
    """All four: flail. Two or more, rest open: handled as flail (R5). Exactly one: not excluded (R6)."""
    assert flail_flags(values) == expected


@pytest.mark.parametrize("grade", ["0", "1"])
@pytest.mark.parametrize("movement", CORE)
def test_each_direction_counts(movement: str, grade: str) -> None:
    assert flail_flags(grades("left", **{movement: grade})) == ["flail-not-excluded"]
    rest = next(name for name in CORE if name != movement)
    assert flail_flags(grades("left", **{movement: grade, rest: "0"})) == ["presumed-flail-pending"]


def test_both_sides_may_differ() -> None:
    assert flail_flags(core("right", "0") | grades("left", eversion="0")) == [
        "flail-foot",
        "flail-not-excluded",
    ]


def test_why_a_flail_flag_stands() -> None:
    ids = tuple(f"strength.{movement}.right" for movement in CORE)
    found = assessed(core("right", "0") | grades("left", dorsiflexion="0", inversion="1"))
    assert the_reason(found, "red-flag.flail-foot", "flag.flail-foot").link_ids == ids
    assert the_reason(found, "red-flag.presumed-flail-pending", "flag.presumed-flail").link_ids == (
        "strength.dorsiflexion.left",
        "strength.inversion.left",
    )
    found = assessed(grades("left", eversion="0", dorsiflexion="NT"))
    reason = the_reason(found, "red-flag.flail-not-excluded", "flag.flail-not-excluded")
    assert reason.link_ids == ("strength.eversion.left",)


@pytest.mark.parametrize(
    ("values", "near"),
    [
        (grades("right", dorsiflexion="2", plantarflexion="0"), True),
        (grades("right", dorsiflexion="2", plantarflexion="2"), True),
        (core("right", "2"), True),
        (core("right", "2", eversion="3"), False),
        (core("right", "2", inversion="3"), False),
        (core("right", "2", dorsiflexion="3"), False),
        (core("right", "2", plantarflexion="3"), False),
        (core("right", "0", eversion="2"), True),
        (core("right", "0", inversion="2", eversion="NT"), True),
        (core("right", "0") | grades("right", toe_flexion="2"), True),
        (core("right", "0") | grades("right", toe_flexion="5", knee_extension="5"), True),
        (grades("right", dorsiflexion="2"), False),
        (grades("right", plantarflexion="2"), False),
        (grades("right", dorsiflexion="2", plantarflexion="NT", inversion="1"), False),
        (grades("right", dorsiflexion="NT", plantarflexion="2", inversion="1"), False),
        (core("right", "2", eversion=("2", "pain")), False),
        (core("right", "2", eversion=("0", "effort")), False),
        (core("right", "2", dorsiflexion=("2", "mechanical")), False),
        (core("right", "2") | grades("right", toe_flexion=("2", "pain")), True),
        (core("right", "0"), False),
        (core("right", "5"), False),
    ],
    ids=str,
)  # fmt: skip
def test_near_flail(values: Values, near: bool) -> None:
    """Not flail, both main directions graded, nothing limited, and nothing better than 2."""
    assert ("near-flail" in present(values)) is near


def test_near_flail_names_the_graded_directions() -> None:
    found = assessed(grades("left", dorsiflexion="2", plantarflexion="1", inversion="NT", eversion="0"))
    assert the_reason(found, "red-flag.near-flail", "flag.near-flail").link_ids == (
        "strength.dorsiflexion.left",
        "strength.plantarflexion.left",
        "strength.eversion.left",
    )


# Severe and new


@pytest.mark.parametrize(
    ("weeks", "new"),
    [(0, True), (0.5, True), (6, True), (6.0, True), (6.01, False), (7, False), (None, False)],
)
def test_new_means_six_weeks_or_less(weeks: float | None, new: bool) -> None:
    values = strong("right", dorsiflexion="3") | ({} if weeks is None else {WEEKS: weeks})
    assert ("severe-new-motor-deficit" in present(values)) is new


@pytest.mark.parametrize("grade", GRADES)
def test_severe_means_grade_3_or_less(grade: str) -> None:
    values = strong("right", dorsiflexion=grade) | {WEEKS: 1}
    assert ("severe-new-motor-deficit" in present(values)) is (grade in ("0", "1", "2", "3"))


@pytest.mark.parametrize("movement", MOVEMENTS)
@pytest.mark.parametrize("side", SIDES)
def test_any_of_the_thirteen_movements_may_be_severe(movement: str, side: str) -> None:
    link_id = f"strength.{movement}.{side}"
    found = assessed({**strong(side), link_id: "3", WEEKS: 6})
    assert "severe-new-motor-deficit" in flag_ids(found)
    reason = the_reason(found, "red-flag.severe-new-motor-deficit", "flag.severe-new-deficit")
    assert reason.link_ids == (WEEKS, link_id)


@pytest.mark.parametrize("limiter", LIMITERS)
def test_a_limited_grade_is_not_severe(limiter: str) -> None:
    assert present(strong("right", dorsiflexion=("3", limiter)) | {WEEKS: 1}) == []


def test_a_flail_side_is_not_counted_again() -> None:
    """It is an emergency already; the other side still counts."""
    assert present(core("right", "0") | {WEEKS: 1}) == ["flail-foot"]
    found = assessed(core("right", "0") | strong("left", hip_flexion="2") | {WEEKS: 3})
    assert flag_ids(found) == ["flail-foot", "severe-new-motor-deficit"]
    reason = the_reason(found, "red-flag.severe-new-motor-deficit", "flag.severe-new-deficit")
    assert reason.link_ids == (WEEKS, "strength.hip-flexion.left")


def test_an_open_flail_side_counts() -> None:
    assert present(grades("right", dorsiflexion="0") | {WEEKS: 1}) == [
        "flail-not-excluded",
        "severe-new-motor-deficit",
    ]


# Both legs


BILATERAL = ("dorsiflexion", "eversion", "plantarflexion", "knee-extension")


def both(movement: str, right: Grade, left: Grade, weeks: float | None = 2) -> Values:
    values = strong("right", **{movement: right}) | strong("left", **{movement: left})
    return values if weeks is None else values | {WEEKS: weeks}


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_four_movements_make_a_deficit_of_both_legs(movement: str) -> None:
    found = assessed(both(movement, "4+", "4-"))
    assert ("acute-bilateral-leg-deficit" in flag_ids(found)) is (movement in BILATERAL)
    if movement in BILATERAL:
        reason = the_reason(found, "red-flag.acute-bilateral-leg-deficit", "flag.acute-bilateral")
        assert reason.link_ids == (WEEKS, f"strength.{movement}.right", f"strength.{movement}.left")
        assert reason.citations == ("23",)


@pytest.mark.parametrize("weeks", [0, 2, 2.0, 2.01, 3, None])
def test_acute_means_two_weeks_or_less(weeks: float | None) -> None:
    acute = weeks is not None and weeks <= 2
    assert ("acute-bilateral-leg-deficit" in present(both("dorsiflexion", "4", "4", weeks))) is acute


@pytest.mark.parametrize(
    ("right", "left", "acute"),
    [
        ("4", "4", True),
        ("4", "5", False),
        ("5", "4", False),
        ("0", "4+", True),
        ("4", ("4", "pain"), False),
        (("4", "effort"), "4", False),
        ("4", "NT", False),
    ],
)
def test_reliable_weakness_on_both_sides(right: Grade, left: Grade, acute: bool) -> None:
    assert ("acute-bilateral-leg-deficit" in present(both("eversion", right, left))) is acute


def test_it_must_be_the_same_movement() -> None:
    values = strong("right", dorsiflexion="4") | strong("left", eversion="4") | {WEEKS: 1}
    assert present(values) == []


# Upper motor neuron


@pytest.mark.parametrize(
    ("values", "sign"),
    [
        ({"plantar.right": "extensor"}, True),
        ({"plantar.left": "mute"}, False),
        ({"plantar.left": "flexor"}, False),
        ({"clonus-beats.left": 5}, True),
        ({"clonus-beats.right": 100}, True),
        ({"clonus-beats.right": 4}, False),
        ({"clonus-beats.right": 0}, False),
        ({"tone.left": "increased"}, True),
        ({"tone.left": "flaccid"}, False),
        ({"reflex.patellar.left": "brisk"}, False),
        ({"plantar.right": "extensor", "presentation.preexisting-umn-signs": True}, True),
    ],
    ids=str,
)
def test_upper_motor_neuron_signs(values: Values, sign: bool) -> None:
    """ "Known before" silences no flag; brisk reflexes and four beats set none."""
    found = assessed(values)
    assert ("umn-signs" in flag_ids(found)) is sign
    if sign:
        reason = the_reason(found, "red-flag.umn-signs", "flag.umn-signs")
        assert reason.link_ids == (next(iter(values)),)
        assert reason.citations == ("17",)


def test_every_upper_motor_neuron_sign_is_named() -> None:
    signs: Values = {}
    for side in SIDES:
        signs |= {f"tone.{side}": "increased", f"clonus-beats.{side}": 6, f"plantar.{side}": "extensor"}
    reason = the_reason(assessed(signs), "red-flag.umn-signs", "flag.umn-signs")
    assert reason.link_ids == the_form().sorted(set(signs))


# Deterioration


def worse(before: Values, now: Values) -> bool:
    return "deterioration-since-last-visit" in flag_ids(assessed(now, prior=before))


FALLS = {
    ("4", "3"): True,
    ("4-", "3"): False,
    ("4+", "4-"): False,
    ("4+", "3"): True,
    ("5", "4"): True,
    ("5", "4+"): False,
    ("5", "4-"): True,
    ("4", "4-"): False,
    ("3", "2"): True,
    ("2", "1"): True,
    ("1", "0"): True,
    ("4-", "2"): True,
    ("3", "3"): False,
    ("2", "3"): False,
    ("4", "5"): False,
    ("0", "5"): False,
}


@pytest.mark.parametrize(("before", "now"), FALLS)
def test_a_fall_by_a_whole_grade(before: str, now: str) -> None:
    """In thirds: 4− = 11, 4 = 12, 4+ = 13, 5 = 15; three thirds are a grade."""
    assert (
        worse(strong("right", dorsiflexion=before), strong("right", dorsiflexion=now)) is FALLS[(before, now)]
    )


@pytest.mark.parametrize("movement", MOVEMENTS)
@pytest.mark.parametrize("side", SIDES)
def test_any_of_the_thirteen_movements_may_fall(movement: str, side: str) -> None:
    link_id = f"strength.{movement}.{side}"
    found = assessed({**strong(side), link_id: "4"}, prior=strong(side))
    reason = the_reason(found, "red-flag.deterioration-since-last-visit", "flag.grade-fell")
    assert reason.link_ids == (link_id,)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (("4", "pain"), "2"),
        ("4", ("2", "pain")),
        (("4", "effort"), ("2", "effort")),
        ("NT", "0"),
        ("4", "NT"),
    ],
)
def test_limited_and_untested_grades_are_not_compared(before: Grade, now: Grade) -> None:
    assert not worse(strong("right", dorsiflexion=before), strong("right", dorsiflexion=now))


def test_the_sides_are_not_compared_with_each_other() -> None:
    assert not worse(strong("right"), strong("left", dorsiflexion="0"))
    assert not worse(strong("right"), {**strong("right"), **strong("left", dorsiflexion="0")})


def test_newly_flail() -> None:
    """Flail yes now and no then, even when no single grade fell by one."""
    before = core("right", "1", eversion=("2", "pain"))
    now = core("right", "1")
    found = assessed(now, prior=before)
    conclusion = "red-flag.deterioration-since-last-visit"
    assert keys(found, conclusion) == ["flag.newly-flail", "flag.tier"]
    assert the_reason(found, conclusion, "flag.newly-flail").link_ids == tuple(
        f"strength.{movement}.right" for movement in CORE
    )
    assert not worse(core("right", "1"), now)
    assert not worse(core("right", "1", eversion="NT"), now)
    assert not worse(now, before)


def test_a_fall_into_flail_has_both_reasons() -> None:
    found = assessed(core("left", "0"), prior=core("left", "4"))
    assert keys(found, "red-flag.deterioration-since-last-visit") == [
        "flag.grade-fell",
        "flag.newly-flail",
        "flag.tier",
    ]


def test_what_was_carried_forward_is_not_compared() -> None:
    """An old grade shown again is neither a fall now nor a start then."""
    link_id = "strength.dorsiflexion.right"
    now, before = strong("right", dorsiflexion="2"), strong("right", dorsiflexion="5")
    carried = {link_id: "2026-01-01"}
    assert flag_ids(assessed(checked(now, carried), prior=checked(before))) == []
    assert flag_ids(assessed(checked(now), prior=checked(before, carried))) == []
    others = {"strength.eversion.right": "2026-01-01"}
    assert "deterioration-since-last-visit" in flag_ids(
        assessed(checked(now, others), prior=checked(before, others))
    )


@pytest.mark.parametrize("origin", [Origin.DEFAULT, Origin.TOGETHER])
def test_what_was_answered_by_one_key_is_compared(origin: Origin) -> None:
    """ "Rest normal" of this visit is an examination of this visit; only what was carried is not."""
    link_id = "strength.dorsiflexion.right"
    kept = {link_id: Provenance(origin)}
    now = answers_of(checked(strong("right", dorsiflexion="2")).values, kept)
    before = answers_of(checked(strong("right")).values, kept)
    assert "deterioration-since-last-visit" in flag_ids(assessed(now, prior=before))


def test_a_carried_grade_makes_no_flail_foot_new() -> None:
    """Without the carried directions the foot is open, not flail, in both visits."""
    still, open_ = core("right", "1"), core("right", "1", eversion=("2", "pain"))
    carried = {"strength.eversion.right": "2026-01-01"}
    found = assessed(checked(still, carried), prior=checked(open_))
    assert "deterioration-since-last-visit" not in flag_ids(found)
    found = assessed(checked(still), prior=checked(open_, carried))
    assert "deterioration-since-last-visit" not in flag_ids(found)


def test_without_an_earlier_visit_nothing_is_compared() -> None:
    assert "deterioration-since-last-visit" not in present(core("right", "0"))
    assert not worse({}, core("right", "0"))


def test_how_long_ago_is_printed_only() -> None:
    now, before = strong("right", dorsiflexion="3"), strong("right")
    first = assessed(now, prior=before, weeks_ago=0)
    second = assessed(now, prior=before, weeks_ago=5200)
    assert first == second


# Reasons


def test_each_flag_says_how_soon() -> None:
    for flag in ASKED_FLAGS:
        reason = the_reason(assessed(flags(flag)), f"red-flag.{flag}", "flag.tier")
        assert reason.params == {"within": ROWS[flag][1]}
        answered = the_reason(assessed(flags(flag)), f"red-flag.{flag}", "flag.answered-yes")
        assert (answered.params, answered.link_ids) == ({"flag": flag}, (f"red-flag.{flag}",))


@pytest.mark.parametrize("flag", ASKED_FLAGS)
def test_only_saddle_and_retention_have_a_source(flag: str) -> None:
    """The article's list carries no number; the cauda equina review (20) stands for two beyond it."""
    for values in (flags(flag), *SHOWN.get(flag, [])):
        reasons = assessed(values).reasons_for(f"red-flag.{flag}")
        cited = {reason.key: reason.citations for reason in reasons if reason.citations}
        assert cited == ({"flag.cauda-equina": ("20",)} if flag in CAUDA_EQUINA else {})


def test_the_articles_flags_are_five() -> None:
    assert [flag for flag, row in ROWS.items() if row[2] == "source"] == list(SOURCE_FLAGS)


def test_a_flag_that_is_shown_and_answered_has_both_reasons() -> None:
    values: Values = {**flags("saddle-sensory-change"), "sensation.saddle": "absent"}
    assert keys(assessed(values), "red-flag.saddle-sensory-change") == [
        "flag.answered-yes",
        "flag.shown",
        "flag.cauda-equina",
        "flag.tier",
    ]


def test_toes_and_hips_move_no_flail_flag() -> None:
    """Only the four directions count for "one" or "two or more"."""
    values = grades("right", dorsiflexion="0", **dict.fromkeys(TOES, "0"), **dict.fromkeys(PROXIMAL, "0"))
    assert flail_flags(values) == ["flail-not-excluded"]
