"""What must hold for any exam, not only for those that somebody thought of.

HYPOTHESIS_PROFILE=thorough looks at many more exams; the slow test below runs that too.
"""

from __future__ import annotations

import itertools
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.assessment.rules.flail_foot import flail_foot
from footdrop_desktop.assessment.rules.foot_drop import foot_drop
from footdrop_desktop.assessment.strength import read_limb
from footdrop_desktop.exam.answers import Answers, answers_of
from footdrop_desktop.form.model import Side
from footdrop_desktop.record.codec import answers_from_json, answers_to_json, assessment_to_json
from tests.builders import (
    ASKED_FLAGS,
    CORE,
    GRADES,
    MOVEMENTS,
    SIDES,
    SITES,
    Values,
    assessed,
    checked,
    core,
    excluded,
    flag_ids,
    flags,
    grades,
    keys,
    mirrored,
    mirrored_id,
    side_of,
    strong,
    the_form,
    wording,
)
from tests.strategies import any_exam, exams, is_value, movements, still_exam, weak_exam

ORDER = ("routine", "indeterminate", "urgent", "emergency")
ABNORMAL = {
    "strength": "3",
    "reflex": "absent",
    "sensation": "absent",
    "plantar": "extensor",
    "tone": "increased",
    "clonus-beats": 5,
    "bladder": "retention",
    "bowel": "incontinence",
}


# Concordance


def conclusions(answers: Answers, side: Side) -> tuple[str, str, str]:
    """Dorsiflexion weak, foot drop, flail foot."""
    limb = read_limb(answers, side)
    flail, _ = flail_foot(limb, answers)
    found, _ = foot_drop(limb, flail, answers)
    return found.dorsiflexion_weak, found.foot_drop, found.flail_foot


def replaced(answers: Answers, open_: list[str]) -> Iterator[Answers]:
    """The same exam with every combination of grades where nothing was tested."""
    for chosen in itertools.product(GRADES, repeat=len(open_)):
        yield answers_of({**answers.values, **dict(zip(open_, chosen, strict=True))})


@given(
    values=movements("right") | still_exam(),
    walk=st.sampled_from(["normal", "difficulty", "unable", "not-tested", None]),
    tested=st.lists(st.sampled_from(CORE), min_size=1, max_size=4, unique=True),
    given_grades=st.lists(st.sampled_from(GRADES), min_size=4, max_size=4),
)
@example(values=core("right", "0", dorsiflexion="NT"), walk=None, tested=["eversion"], given_grades=["0"] * 4)
@example(
    values=grades("right", dorsiflexion="5"), walk="unable", tested=["dorsiflexion"], given_grades=["5"] * 4
)
def test_what_is_untested_is_decided_only_if_every_grade_would_decide_it_so(
    values: Values, walk: str | None, tested: list[str], given_grades: list[str]
) -> None:
    """Concordance: up to three untested core movements, each replaced by each of the eight grades."""
    for movement, grade in zip(tested, given_grades, strict=False):
        if values.get(f"strength.{movement}.right", "NT") == "NT":
            values = values | {f"strength.{movement}.right": grade}
            break
    answers = checked(values | ({"heel-walk.right": walk} if walk else {}))
    ids = [f"strength.{movement}.right" for movement in CORE]
    open_ = [link_id for link_id in ids if answers.get(link_id) in (None, "NT")]
    assume(len(open_) <= 3)
    results = {conclusions(answers, Side.RIGHT) for answers in replaced(answers, open_)}
    for place, said in enumerate(conclusions(answers, Side.RIGHT)):
        possible = {result[place] for result in results}
        assert said == (possible.pop() if len(possible) == 1 else "indeterminate")


# Mirror


def sites_of(found: Assessment) -> object:
    where = found.localisation
    because = {entry.site: frozenset(entry.because) for entry in where.excluded}
    return where.consistent, where.less_likely, because, where.abnormal


def mirrored_sites(found: Assessment) -> object:
    where = found.localisation
    because = {entry.site: frozenset(map(mirrored_id, entry.because)) for entry in where.excluded}
    return where.consistent, where.less_likely, because, where.abnormal


@given(exams())
def test_left_is_the_mirror_of_right(values: Values) -> None:
    """Sides, flags, urgency, sites; next tests by what they separate."""
    found, turned = assessed(values), assessed(mirrored(values))
    for side, other in (SIDES, SIDES[::-1]):
        first, second = side_of(found, side), side_of(turned, other)
        for name in ("dorsiflexion_weak", "foot_drop", "flail_foot", "label", "severity", "definitions_met"):
            assert getattr(first, name) == getattr(second, name)
        for conclusion in ("foot_drop", "flail_foot"):
            assert keys(found, f"{side}.{conclusion}") == keys(turned, f"{other}.{conclusion}")
    assert found.red_flags == turned.red_flags
    assert found.urgency == turned.urgency
    assert mirrored_sites(found) == sites_of(turned)
    sizes = [
        [sorted((len(test.leaves), len(test.excludes))) for test in entry.next_tests]
        for entry in (found, turned)
    ]
    assert sizes[0] == sizes[1]
    assert set(map(mirrored_id, found.not_examined)) == set(turned.not_examined)
    assert sorted(entry.key for entry in found.contradictions) == sorted(e.key for e in turned.contradictions)


# Order


@given(exams(), st.randoms(use_true_random=False))
def test_the_order_of_answers_leaves_no_trace(values: Values, chance: random.Random) -> None:
    """Byte-identical, whatever was answered first."""
    turned = list(values.items())
    chance.shuffle(turned)
    assert assessment_to_json(assessed(dict(turned))) == assessment_to_json(assessed(values))


# Worse


@given(
    exams(),
    st.sampled_from(MOVEMENTS),
    st.sampled_from(SIDES),
    st.sampled_from(GRADES),
    st.sampled_from(GRADES),
)
def test_a_worse_grade_never_lowers_the_urgency(
    values: Values, movement: str, side: str, one: str, other: str
) -> None:
    """Nor does it take an emergency away by turning a foot drop into something else."""
    better, worse = sorted((one, other), key=GRADES.index, reverse=True)
    link_id = f"strength.{movement}.{side}"
    values = {key: value for key, value in values.items() if key != f"{link_id}.reason"}
    before, after = assessed({**values, link_id: better}), assessed({**values, link_id: worse})
    assert ORDER.index(after.urgency) >= ORDER.index(before.urgency)


@given(weak_exam() | still_exam(), st.sampled_from(ASKED_FLAGS))
def test_one_more_flag_never_lowers_the_urgency(values: Values, flag: str) -> None:
    before, after = (
        assessed({**values, f"red-flag.{flag}": False}),
        assessed({**values, f"red-flag.{flag}": True}),
    )
    assert ORDER.index(after.urgency) >= ORDER.index(before.urgency)
    assert set(flag_ids(before)) <= set(flag_ids(after))


@given(weak_exam(), weak_exam())
def test_an_earlier_visit_never_lowers_the_urgency(values: Values, prior: Values) -> None:
    before, after = assessed(values), assessed(values, prior=prior)
    assert ORDER.index(after.urgency) >= ORDER.index(before.urgency)
    assert set(flag_ids(after)) - set(flag_ids(before)) <= {"deterioration-since-last-visit"}


# Nothing recorded is never normal


@given(exams(), st.data())
def test_a_missing_answer_is_never_better_than_a_normal_one(values: Values, data: st.DataObject) -> None:
    """Whatever is "no" or "routine" without an answer would be so with the normal answer too.

    But for a side without any grade, which is named beside "routine": its first grade makes it examined.
    """
    usable = [
        name for name, item in the_form().items.items() if item.normal is not None and not item.enable_when
    ]
    link_id = data.draw(st.sampled_from(usable))
    details = (f"{link_id}.reason", f"{link_id}.limited-by")
    values = {name: value for name, value in values.items() if name not in details}
    missing = assessed({name: value for name, value in values.items() if name != link_id})
    normal = assessed({**values, link_id: the_form().items[link_id].normal})
    for side in SIDES:
        if side_of(missing, side).label == "no-foot-drop":
            assert side_of(normal, side).label == "no-foot-drop"
        if side_of(missing, side).flail_foot == "no":
            assert side_of(normal, side).flail_foot == "no"
    if missing.urgency == "routine" and "urgency.one-side-only" not in keys(missing, "urgency"):
        assert normal.urgency == "routine"


@given(exams(), st.sampled_from(SIDES))
def test_without_dorsiflexion_nobody_is_told_there_is_no_foot_drop(values: Values, side: str) -> None:
    link_id = f"strength.dorsiflexion.{side}"
    gone = (link_id, f"{link_id}.reason", f"{link_id}.limited-by")
    kept = {name: value for name, value in values.items() if name not in gone}
    for answers in (kept, {**kept, link_id: "NT"}):
        found = side_of(assessed(answers), side)
        assert found.foot_drop != "no"
        assert found.dorsiflexion_weak == "indeterminate"
        assert found.severity == "ungraded"


@given(exams(), st.sampled_from(ASKED_FLAGS))
def test_without_a_red_flag_answer_nothing_is_routine(values: Values, flag: str) -> None:
    found = assessed({name: value for name, value in values.items() if name != f"red-flag.{flag}"})
    assert found.urgency != "routine"


@given(exams())
def test_no_foot_drop_says_what_was_not_examined(values: Values) -> None:
    """Toes and heel walk may be open beside "no foot drop", never unsaid."""
    found = assessed(values)
    for side in SIDES:
        if side_of(found, side).label == "no-foot-drop":
            said = keys(found, f"{side}.foot_drop")
            toes = [f"strength.{toe}.{side}" for toe in ("great-toe-extension", "toe-extension")]
            assert ("toe-extension.not-examined" in said) is any(
                values.get(toe, "NT") == "NT" for toe in toes
            )
            walk = values.get(f"heel-walk.{side}", "not-tested")
            assert ("heel-walk.not-examined" in said) is (walk == "not-tested")


@given(exams())
def test_routine_means_that_everything_was_settled(values: Values) -> None:
    found = assessed(values)
    if found.urgency == "routine":
        assert all(values.get(f"red-flag.{flag}") is False for flag in ASKED_FLAGS)
        assert found.red_flags == ()
        for side in SIDES:
            graded = any(values.get(f"strength.{movement}.{side}", "NT") != "NT" for movement in MOVEMENTS)
            assert not graded or side_of(found, side).flail_foot == "no"


# Whole and explained


@given(exams())
def test_the_sites_are_divided_without_remainder(values: Values) -> None:
    found = assessed(values).localisation
    gone = [entry.site for entry in found.excluded]
    assert sorted((*found.consistent, *found.less_likely, *gone)) == sorted(SITES)
    for sites in (found.consistent, found.less_likely, gone):
        assert list(sites) == sorted(sites, key=SITES.index)


@given(exams())
def test_a_site_is_excluded_by_findings_that_were_recorded(values: Values) -> None:
    """Every id stands in the exam, in form order, and taking them all away lets the site stay.

    With a dorsiflexion goes the inversion that it exempted.
    """
    found = assessed(values)
    for because in excluded(found).values():
        assert because
        assert set(because) <= set(values)
        assert because == the_form().sorted(set(because))
    for site, because in list(excluded(found).items())[:3]:
        gone = {*because, *(link_id.replace("dorsiflexion", "inversion") for link_id in because)}
        gone |= {f"{link_id}.limited-by" for link_id in gone}
        without = {name: value for name, value in values.items() if name not in gone}
        assert site not in excluded(assessed(without))


@given(any_exam() | weak_exam())
def test_every_conclusion_can_be_said(values: Values) -> None:
    """Any answers, no crash, every reason in words, every link id in the form, every citation a number."""
    answers = checked(values)
    found = assessed(answers)
    words = wording()
    for reason in found.reasons:
        text = words.reason(reason, answers)
        assert text.strip()
        assert "{" not in text
        assert set(reason.link_ids) <= set(the_form().items)
    for entry in found.contradictions:
        assert words.contradiction(entry, answers).strip()
        assert set(entry.link_ids) <= set(values)
    for flag in found.red_flags:
        assert words.name("flag", flag.id)
        assert words.name("flag-action", flag.id)
        assert keys(found, f"red-flag.{flag.id}")
    assert keys(found, "urgency")
    for side in SIDES:
        assert words.name("label", side_of(found, side).label)
        assert keys(found, f"{side}.foot_drop")
        assert keys(found, f"{side}.flail_foot")


@given(exams())
def test_flail_and_foot_drop_are_never_both_yes(values: Values) -> None:
    """R16, and the flags agree with the sides."""
    found = assessed(values)
    for side in SIDES:
        finding = side_of(found, side)
        assert not (finding.foot_drop == finding.flail_foot == "yes")
        assert (finding.label == "flail-foot") is (finding.flail_foot == "yes")
    flail = any(side_of(found, side).flail_foot == "yes" for side in SIDES)
    assert ("flail-foot" in flag_ids(found)) is flail


@given(weak_exam())
def test_next_tests_separate_what_they_say(values: Values) -> None:
    """Assessed again with the abnormal answer: exactly those sites leave."""
    found = assessed(values)
    where = found.localisation
    left = (
        where.consistent
        if where.abnormal
        else tuple(s for s in SITES if s in where.consistent + where.less_likely)
    )
    assert len(found.next_tests) <= 3
    if any(flag.tier == "emergency" for flag in found.red_flags):
        assert found.next_tests == ()
    for test in found.next_tests:
        assert test.link_id not in values
        again = assessed({**values, test.link_id: ABNORMAL[test.link_id.split(".")[0]]})
        gone = excluded(again)
        assert test.leaves == tuple(site for site in left if site not in gone) != ()
        assert test.excludes == tuple(site for site in left if site in gone) != ()


@given(weak_exam())
def test_setting_a_flag_aside_changes_nothing_else(values: Values) -> None:
    found = assessed(values)
    aside = assessed({**values, **{f"red-flag-override.{flag}": "known" for flag in flag_ids(found)}})
    assert all(flag.set_aside for flag in aside.red_flags)
    assert flag_ids(aside) == flag_ids(found)
    assert (aside.urgency, aside.localisation, aside.next_tests) == (
        found.urgency,
        found.localisation,
        found.next_tests,
    )


@given(exams(), exams(), st.floats(0, 20))
def test_assessing_is_a_function_of_its_arguments(values: Values, prior: Values, age: float) -> None:
    """The same twice, and neither the answers nor the earlier visit are touched."""
    answers, before = checked(values), checked(prior)
    first = assessed(answers, prior=before, age_years=age)
    assert first == assessed(answers, prior=before, age_years=age)
    assert (answers, before) == (checked(values), checked(prior))
    if age < 5:
        assert first.urgency != "routine"
        assert first.next_tests == ()


@given(exams())
def test_answers_survive_storage(values: Values) -> None:
    answers = checked(values)
    assert answers_from_json(answers_to_json(answers), the_form(), "visit") == answers
    assert all(is_value(value) is not None for value in answers.values.values())


def test_normal_everything_is_routine_and_localises_nothing() -> None:
    """The properties above are about something: this is the quiet end of the scale."""
    found = assessed({**flags(), **strong("right"), **strong("left")})
    assert (found.urgency, found.localisation.abnormal) == ("routine", False)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_same_properties_with_many_more_exams() -> None:
    root = Path(__file__).parent.parent.parent
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-m",
        "not slow",
        "--timeout=600",
        __file__,
    ]
    done = subprocess.run(
        command,
        cwd=root,
        env={**os.environ, "HYPOTHESIS_PROFILE": "thorough", "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]
