"""Foot drop of one side: label, severity, definitions, remarks (clinical.md, Decisions)."""

from __future__ import annotations

import itertools

import pytest

from tests.builders import (
    CORE,
    GRADES,
    LIMITERS,
    Values,
    assessed,
    core,
    grades,
    keys,
    side_of,
    the_reason,
)

DF = "strength.dorsiflexion.right"
LIMITED = tuple(itertools.product(GRADES, LIMITERS))


def moving(**given: str | tuple[str, str]) -> Values:
    """A right foot that moves (plantarflexion 5), so that it is not flail."""
    return grades("right", **{"plantarflexion": "5", **given})


def still(**given: str | tuple[str, str]) -> Values:
    """A right foot without movement but what is given."""
    return core("right", "0") | grades("right", **given)


def row(values: Values) -> tuple[str, str, str, str]:
    """Label, foot drop, flail foot, dorsiflexion weak."""
    found = side_of(assessed(values))
    return found.label, found.foot_drop, found.flail_foot, found.dorsiflexion_weak


WALK = "heel-walk.right"

LABELS: dict[str, tuple[Values, tuple[str, str, str, str]]] = {
    "flail": (still(), ("flail-foot", "no", "yes", "yes")),
    "flail although a toe is weak": (still(toe_extension="1"), ("flail-foot", "no", "yes", "yes")),
    "flail although the heel walk is unable": (
        {**still(), WALK: "unable"},
        ("flail-foot", "no", "yes", "yes"),
    ),
    "weak, a direction open": (
        still(eversion="NT"),
        ("foot-drop-or-flail-foot", "indeterminate", "indeterminate", "yes"),
    ),
    "weak, nothing else recorded": (
        grades("right", dorsiflexion="1"),
        ("foot-drop-or-flail-foot", "indeterminate", "indeterminate", "yes"),
    ),
    "toes weak, everything else open": (
        grades("right", great_toe_extension="1"),
        ("foot-drop-or-flail-foot", "indeterminate", "indeterminate", "indeterminate"),
    ),
    "weak": (moving(dorsiflexion="4+"), ("foot-drop", "yes", "no", "yes")),
    "weak and toes weak": (
        moving(dorsiflexion="0", toe_extension="3"),
        ("foot-drop", "yes", "no", "yes"),
    ),
    "weak, its own movement refutes flail": (
        grades("right", dorsiflexion="2"),
        ("foot-drop", "yes", "no", "yes"),
    ),
    "toes weak, dorsiflexion 5": (
        moving(dorsiflexion="5", toe_extension="4"),
        ("foot-drop-toe-extension-only", "yes", "no", "no"),
    ),
    "great toe weak, dorsiflexion 5, heel walk unable": (
        {**moving(dorsiflexion="5", great_toe_extension="4-"), WALK: "unable"},
        ("foot-drop-toe-extension-only", "yes", "no", "no"),
    ),
    "toes weak, dorsiflexion 5 limited": (
        moving(dorsiflexion=("5", "pain"), toe_extension="4"),
        ("foot-drop-toe-extension-only", "yes", "no", "no"),
    ),
    "toes weak, dorsiflexion NT": (
        moving(dorsiflexion="NT", toe_extension="2"),
        ("foot-drop-toe-extension-only-ankle-untested", "yes", "no", "indeterminate"),
    ),
    "toes weak, dorsiflexion not recorded": (
        moving(great_toe_extension="0"),
        ("foot-drop-toe-extension-only-ankle-untested", "yes", "no", "indeterminate"),
    ),
    "toes weak, dorsiflexion limited": (
        moving(dorsiflexion=("3", "effort"), toe_extension="4+"),
        ("foot-drop-toe-extension-only-ankle-untested", "yes", "no", "indeterminate"),
    ),
    "5, heel walk difficult": (
        {**moving(dorsiflexion="5"), WALK: "difficulty"},
        ("heel-walk-abnormal-strength-normal", "indeterminate", "no", "no"),
    ),
    "5, heel walk unable": (
        {**moving(dorsiflexion="5"), WALK: "unable"},
        ("heel-walk-abnormal-strength-normal", "indeterminate", "no", "no"),
    ),
    "5 limited, heel walk unable": (
        {**moving(dorsiflexion=("5", "mechanical")), WALK: "unable"},
        ("heel-walk-abnormal-strength-normal", "indeterminate", "no", "no"),
    ),
    "5": (moving(dorsiflexion="5"), ("no-foot-drop", "no", "no", "no")),
    "5 limited": (moving(dorsiflexion=("5", "pain")), ("no-foot-drop", "no", "no", "no")),
    "5, heel walk normal": (
        {**moving(dorsiflexion="5"), WALK: "normal"},
        ("no-foot-drop", "no", "no", "no"),
    ),
    "5, heel walk not tested": (
        {**moving(dorsiflexion="5"), WALK: "not-tested"},
        ("no-foot-drop", "no", "no", "no"),
    ),
    "5, the other heel walk unable": (
        {**moving(dorsiflexion="5"), "heel-walk.left": "unable"},
        ("no-foot-drop", "no", "no", "no"),
    ),
    "5, toe flexion and eversion weak": (
        moving(dorsiflexion="5", toe_flexion="3", eversion="3"),
        ("no-foot-drop", "no", "no", "no"),
    ),
    "5, toes limited": (
        moving(dorsiflexion="5", toe_extension=("2", "pain")),
        ("no-foot-drop", "no", "no", "no"),
    ),
    "limited": (
        moving(dorsiflexion=("4", "pain")),
        ("not-assessable", "indeterminate", "no", "indeterminate"),
    ),
    "limited, heel walk unable": (
        {**moving(dorsiflexion=("4", "pain")), WALK: "unable"},
        ("not-assessable", "indeterminate", "no", "indeterminate"),
    ),
    "NT": (moving(dorsiflexion="NT"), ("not-assessable", "indeterminate", "no", "indeterminate")),
    "dorsiflexion not recorded": (moving(), ("not-assessable", "indeterminate", "no", "indeterminate")),
    "0 limited, rest without movement": (
        still(dorsiflexion=("0", "pain")),
        ("not-assessable", "indeterminate", "indeterminate", "indeterminate"),
    ),
    "nothing recorded": ({}, ("not-assessable", "indeterminate", "indeterminate", "indeterminate")),
    "only the heel walk": (
        {WALK: "unable"},
        ("not-assessable", "indeterminate", "indeterminate", "indeterminate"),
    ),
    "only the other side": (
        core("left", "5"),
        ("not-assessable", "indeterminate", "indeterminate", "indeterminate"),
    ),
}


@pytest.mark.parametrize("name", LABELS)
def test_the_first_line_of_the_label_table_that_holds(name: str) -> None:
    values, expected = LABELS[name]
    assert row(values) == expected


def test_positive_romberg_alone_makes_no_foot_drop() -> None:
    """R10: Romberg tests balance; 5/5 stays 5/5."""
    values = {**moving(dorsiflexion="5"), "romberg.result": "positive"}
    assert row(values) == ("no-foot-drop", "no", "no", "no")


@pytest.mark.parametrize("grade", GRADES)
def test_any_reliable_weakness_is_weak(grade: str) -> None:
    """4+ is weak too (R1); 5 is not."""
    assert row(moving(dorsiflexion=grade))[3] == ("no" if grade == "5" else "yes")


@pytest.mark.parametrize(("grade", "limiter"), LIMITED)
def test_a_limited_grade_proves_no_weakness(grade: str, limiter: str) -> None:
    assert row(moving(dorsiflexion=(grade, limiter)))[3] == ("no" if grade == "5" else "indeterminate")


SEVERITY = {
    "0": "complete",
    "1": "complete",
    "2": "severe",
    "3": "severe",
    "4-": "mild",
    "4": "mild",
    "4+": "mild",
    "5": "none",
    "NT": "ungraded",
}


@pytest.mark.parametrize(("grade", "severity"), SEVERITY.items())
def test_the_band_of_the_grade(grade: str, severity: str) -> None:
    assert side_of(assessed(moving(dorsiflexion=grade))).severity == severity


@pytest.mark.parametrize(("grade", "limiter"), LIMITED)
def test_a_limited_grade_has_no_band_but_5(grade: str, limiter: str) -> None:
    expected = "none" if grade == "5" else "ungraded"
    assert side_of(assessed(moving(dorsiflexion=(grade, limiter)))).severity == expected


def test_severity_stands_whatever_the_label() -> None:
    assert side_of(assessed({})).severity == "ungraded"
    assert side_of(assessed(still())).severity == "complete"
    assert side_of(assessed(moving(dorsiflexion="5", toe_extension="0"))).severity == "none"


ARTICLE, AT_MOST_3, BELOW_3 = "article", "mrc-3-or-less", "mrc-below-3"
DEFINITIONS = {
    "0": (ARTICLE, AT_MOST_3, BELOW_3),
    "1": (ARTICLE, AT_MOST_3, BELOW_3),
    "2": (ARTICLE, AT_MOST_3, BELOW_3),
    "3": (ARTICLE, AT_MOST_3),
    "4-": (ARTICLE,),
    "4": (ARTICLE,),
    "4+": (ARTICLE,),
    "5": (),
    "NT": (),
}


@pytest.mark.parametrize(("grade", "met"), DEFINITIONS.items())
def test_the_definitions_that_a_grade_meets(grade: str, met: tuple[str, ...]) -> None:
    assert side_of(assessed(moving(dorsiflexion=grade))).definitions_met == met


@pytest.mark.parametrize(("grade", "limiter"), LIMITED)
def test_a_limited_grade_meets_no_definition(grade: str, limiter: str) -> None:
    assert side_of(assessed(moving(dorsiflexion=(grade, limiter)))).definitions_met == ()


@pytest.mark.parametrize("toe", ["great-toe-extension", "toe-extension"])
@pytest.mark.parametrize("grade", GRADES)
def test_weak_toe_extension_meets_the_article_only(toe: str, grade: str) -> None:
    """The research definitions read tibialis anterior alone (R8)."""
    met = side_of(assessed(moving(dorsiflexion="5", **{toe: grade}))).definitions_met
    assert met == (() if grade == "5" else (ARTICLE,))
    assert side_of(assessed(moving(**{toe: (grade, "pain")}))).definitions_met == ()


def test_a_flail_foot_meets_the_definitions_all_the_same() -> None:
    assert side_of(assessed(still())).definitions_met == (ARTICLE, AT_MOST_3, BELOW_3)


# The reasons


def why(values: Values) -> list[str]:
    return keys(assessed(values), "right.foot_drop")


def test_a_weak_grade_is_the_articles_foot_drop() -> None:
    found = assessed(moving(dorsiflexion="4-", inversion="2", eversion="1"))
    reason = the_reason(found, "right.foot_drop", "foot-drop.dorsiflexion-weak")
    assert (reason.params, reason.link_ids, reason.citations) == (
        {"grade": "4-", "limiter": ""},
        (DF,),
        ("1",),
    )
    others = the_reason(found, "right.foot_drop", "foot-drop.other-directions-move")
    assert others.params == {"movements": ("plantarflexion", "inversion")}
    assert others.link_ids == ("strength.plantarflexion.right", "strength.inversion.right")
    assert others.citations == ("1",)
    assert why(moving(dorsiflexion="4-"))[:2] == [
        "foot-drop.dorsiflexion-weak",
        "foot-drop.other-directions-move",
    ]


def test_the_other_directions_are_quoted_for_a_foot_drop_only() -> None:
    assert "foot-drop.other-directions-move" not in why(moving(dorsiflexion="5"))
    assert "foot-drop.other-directions-move" not in why(moving(dorsiflexion="NT"))
    assert "foot-drop.other-directions-move" not in why(grades("right", dorsiflexion="2"))
    assert "foot-drop.other-directions-move" in why(moving(toe_extension="2"))


def test_strength_5_and_not_examined_and_limited_are_three_things() -> None:
    found = assessed(moving(dorsiflexion="5"))
    reason = the_reason(found, "right.foot_drop", "foot-drop.dorsiflexion-strong")
    assert (reason.params, reason.link_ids, reason.citations) == ({"grade": "5", "limiter": ""}, (DF,), ())
    found = assessed(moving(dorsiflexion=("3", "effort")))
    reason = the_reason(found, "right.foot_drop", "foot-drop.dorsiflexion-limited")
    assert reason.params == {"grade": "3", "limiter": "effort"}
    assert (reason.link_ids, reason.citations) == ((DF, f"{DF}.limited-by"), ())
    for open_ in (moving(dorsiflexion="NT"), moving(), {}):
        reason = the_reason(assessed(open_), "right.foot_drop", "foot-drop.dorsiflexion-not-examined")
        assert (reason.params, reason.link_ids, reason.citations) == ({"side": "right"}, (DF,), ())


def test_exactly_one_sentence_speaks_of_dorsiflexion() -> None:
    for grade in (*GRADES, "NT", ("5", "pain"), ("2", "pain")):
        said = [key for key in why(moving(dorsiflexion=grade)) if key.startswith("foot-drop.dorsiflexion-")]
        assert len(said) == 1, grade


def test_weak_toes_are_named_with_their_grades() -> None:
    found = assessed(moving(dorsiflexion="5", great_toe_extension="3", toe_extension="4+", toe_flexion="2"))
    reason = the_reason(found, "right.foot_drop", "foot-drop.toes-weak")
    assert reason.params == {"movements": ("great-toe-extension", "toe-extension"), "grades": ("3", "4+")}
    assert reason.link_ids == ("strength.great-toe-extension.right", "strength.toe-extension.right")
    assert reason.citations == ("1",)
    assert "foot-drop.toes-weak" not in why(moving(dorsiflexion="2", toe_extension="5"))


@pytest.mark.parametrize("walk", ["difficulty", "unable"])
def test_an_abnormal_heel_walk_is_said(walk: str) -> None:
    found = assessed({**moving(dorsiflexion="5"), WALK: walk})
    reason = the_reason(found, "right.foot_drop", "foot-drop.heel-walk-abnormal")
    assert (reason.params, reason.link_ids, reason.citations) == ({"walk": walk}, (WALK,), ())
    reason = the_reason(found, "right.foot_drop", "foot-drop.heel-walk-strength-normal")
    assert (reason.params, reason.link_ids) == ({}, (WALK, DF))
    assert "foot-drop.heel-walk-strength-normal" not in why({**moving(dorsiflexion="3"), WALK: walk})
    assert "foot-drop.heel-walk-abnormal" in why({**moving(dorsiflexion="3"), WALK: walk})


@pytest.mark.parametrize("walk", ["normal", "not-tested"])
def test_no_other_heel_walk_is_called_abnormal(walk: str) -> None:
    assert not any("heel-walk-" in key for key in why({**moving(dorsiflexion="5"), WALK: walk}))


def test_the_research_definitions_carry_their_sources() -> None:
    found = assessed(moving(dorsiflexion="2"))
    at_most = the_reason(found, "right.foot_drop", "foot-drop.meets-mrc-3-or-less")
    below = the_reason(found, "right.foot_drop", "foot-drop.meets-mrc-below-3")
    assert (at_most.citations, below.citations) == (("12", "13"), ("11",))
    assert at_most.link_ids == below.link_ids == (DF,)
    assert "foot-drop.meets-mrc-below-3" not in why(moving(dorsiflexion="3"))
    assert "foot-drop.meets-mrc-3-or-less" in why(moving(dorsiflexion="3"))
    assert "foot-drop.meets-mrc-3-or-less" not in why(moving(dorsiflexion="4-"))


# The remarks


def amputated(side: str = "right") -> Values:
    values: Values = {}
    for movement in CORE:
        link_id = f"strength.{movement}.{side}"
        values |= {link_id: "NT", f"{link_id}.reason": "amputation"}
    return values


def test_an_amputated_foot_is_said_to_be_one() -> None:
    found = assessed(amputated())
    reason = the_reason(found, "right.foot_drop", "side.amputated")
    assert reason.link_ids == tuple(f"strength.{movement}.right" for movement in CORE)
    assert side_of(found).label == "not-assessable"
    assert keys(found, "right.foot_drop") == ["side.amputated"]  # nothing of it is called "not examined"
    assert "side.amputated" not in keys(found, "left.foot_drop")


@pytest.mark.parametrize("movement", CORE)
def test_one_other_reason_is_no_amputation(movement: str) -> None:
    values = amputated() | {f"strength.{movement}.right.reason": "cast"}
    assert "side.amputated" not in why(values)
    del values[f"strength.{movement}.right.reason"]
    assert "side.amputated" not in why(values)


def test_toes_stand_in_for_an_ankle_that_was_not_graded() -> None:
    """R12: the deep peroneal nerve's other muscles, said to be that."""
    found = assessed(moving(dorsiflexion="NT", toe_extension="3", great_toe_extension="5"))
    reason = the_reason(found, "right.foot_drop", "foot-drop.toes-stand-in-for-ankle")
    assert reason.link_ids == ("strength.toe-extension.right",)
    assert "foot-drop.toes-stand-in-for-ankle" not in why(moving(dorsiflexion="5", toe_extension="3"))
    assert "foot-drop.toes-stand-in-for-ankle" not in why(grades("right", toe_extension="1"))


@pytest.mark.parametrize("symptom", ["trips", "loose-footwear"])
def test_an_intermittent_foot_drop_is_not_excluded(symptom: str) -> None:
    """R15: the early stage may go unnoticed in a normal examination."""
    symptoms: Values = {"presentation.symptoms": [symptom, "high-steps"]}
    found = assessed(moving(dorsiflexion="5") | symptoms)
    reason = the_reason(found, "right.foot_drop", "foot-drop.intermittent-not-excluded")
    assert reason.link_ids == ("presentation.symptoms",)
    assert side_of(found).label == "no-foot-drop"
    for other in (moving(dorsiflexion="4"), {**moving(dorsiflexion="5"), WALK: "unable"}, {}):
        assert "foot-drop.intermittent-not-excluded" not in why(other | symptoms)


@pytest.mark.parametrize("symptom", ["toe-drag", "foot-slap", "high-steps", "none"])
def test_other_symptoms_do_not_say_so(symptom: str) -> None:
    assert "foot-drop.intermittent-not-excluded" not in why(
        moving(dorsiflexion="5") | {"presentation.symptoms": [symptom]}
    )


def test_toes_that_were_not_examined_are_named() -> None:
    """A toe without a grade counts as nothing, so the statement itself must say so."""
    found = assessed(moving(dorsiflexion="5", great_toe_extension="NT"))
    reason = the_reason(found, "right.foot_drop", "toe-extension.not-examined")
    assert reason.params == {"movements": ("great-toe-extension", "toe-extension")}
    assert reason.link_ids == ("strength.great-toe-extension.right", "strength.toe-extension.right")
    found = assessed(moving(dorsiflexion="5", great_toe_extension="5"))
    reason = the_reason(found, "right.foot_drop", "toe-extension.not-examined")
    assert reason.params == {"movements": ("toe-extension",)}
    full = moving(dorsiflexion="5", great_toe_extension="5", toe_extension=("3", "pain"))
    assert "toe-extension.not-examined" not in why(full)
    assert "toe-extension.not-examined" not in why(moving(dorsiflexion="5", toe_extension="3"))
    assert "toe-extension.not-examined" in why({})


@pytest.mark.parametrize(("grade", "said"), [("0", True), ("4+", True), ("5", False)])
def test_toes_that_were_not_reliably_graded_are_named(grade: str, said: bool) -> None:
    """ "No foot drop" beside a painful toe of 1/5 must not pass for examined."""
    values = moving(dorsiflexion="5", great_toe_extension=(grade, "pain"), toe_extension="5")
    assert ("toe-extension.limited" in why(values)) is said
    if said:
        reason = the_reason(assessed(values), "right.foot_drop", "toe-extension.limited")
        assert reason.params == {"movements": ("great-toe-extension",)}
        assert reason.link_ids == ("strength.great-toe-extension.right",)
    assert "toe-extension.limited" not in why(values | grades("right", toe_extension="3"))


@pytest.mark.parametrize(
    ("walk", "said"), [(None, True), ("not-tested", True), ("normal", False), ("unable", False)]
)
def test_a_heel_walk_that_was_not_examined_is_said(walk: str | None, said: bool) -> None:
    values = moving(dorsiflexion="5") | ({WALK: walk} if walk else {})
    found = assessed(values)
    assert ("heel-walk.not-examined" in keys(found, "right.foot_drop")) is said
    if said:
        assert the_reason(found, "right.foot_drop", "heel-walk.not-examined").link_ids == (WALK,)


def test_a_side_without_any_grade_says_what_is_missing() -> None:
    assert "heel-walk.not-examined" in why({})
    assert "heel-walk.not-examined" in why(grades("right", hip_flexion="5"))


def test_remarks_change_no_label() -> None:
    plain = row(moving(dorsiflexion="5"))
    assert row(moving(dorsiflexion="5") | {"presentation.symptoms": ["trips"]}) == plain
