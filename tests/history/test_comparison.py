"""What became of a finding. "Better" that is not so sends a patient home; "worse" that is not so operates."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from footdrop_desktop.assessment.model import Label, Urgency
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.check import is_unexamined
from footdrop_desktop.form.model import Form, Item, ItemType, Side
from footdrop_desktop.history.comparison import Comparison, Finding, Row, Verdict, beside, compare
from footdrop_desktop.history.scales import SCALES, worsening
from footdrop_desktop.history.visit import VisitContent
from tests.builders import ASKED_FLAGS, GRADES, Values, assessed, checked, strong, the_form
from tests.history.visits import histories, visit
from tests.strategies import exams

DF = "strength.dorsiflexion.right"
MIRRORED = {
    Verdict.BETTER: Verdict.WORSE,
    Verdict.WORSE: Verdict.BETTER,
    Verdict.NEW: Verdict.GONE,
    Verdict.GONE: Verdict.NEW,
}
# Typed from the clinical decisions: grades in thirds.
THIRDS = {"0": 0, "1": 3, "2": 6, "3": 9, "4-": 11, "4": 12, "4+": 13, "5": 15}


def of(before: Values | Answers, now: Values | Answers) -> Comparison:
    return compare([visit(before), visit(now, 30)])


def rows(compared: Comparison) -> dict[str, Row]:
    return {row.link_id: row for row in compared.rows}


def verdict_of(link_id: str, before: object, now: object, **more: object) -> Verdict | None:
    values = [{link_id: value, **more} if value is not None else {} for value in (before, now)]
    return rows(of(*values))[link_id].verdicts[0]


# Strength


@pytest.mark.parametrize("before", GRADES)
@pytest.mark.parametrize("now", GRADES)
def test_a_whole_grade_counts_and_less_is_possible(before: str, now: str) -> None:
    """Observers differ by less than a grade: what is less must not be called a change."""
    rise = THIRDS[now] - THIRDS[before]
    if rise == 0:
        wanted = Verdict.SAME
    elif abs(rise) < 3:
        wanted = Verdict.POSSIBLE
    else:
        wanted = Verdict.BETTER if rise > 0 else Verdict.WORSE
    assert verdict_of(DF, before, now) is wanted


@pytest.mark.parametrize(
    ("before", "now"), [("4-", "4"), ("4", "4+"), ("4-", "4+"), ("3", "4-"), ("4+", "5"), ("4", "4-")]
)
def test_within_the_wide_band_of_four_a_change_is_only_possible(before: str, now: str) -> None:
    assert verdict_of(DF, before, now) is Verdict.POSSIBLE


@pytest.mark.parametrize("untested", [None, "NT"])
@pytest.mark.parametrize("grade", ["0", "3", "5"])
def test_what_was_not_tested_has_not_got_better(untested: str | None, grade: str) -> None:
    """A leg in a cast at the first visit would seem to recover by taking the cast off."""
    assert verdict_of(DF, untested, grade) is Verdict.NEW
    assert verdict_of(DF, grade, untested) is Verdict.GONE


@pytest.mark.parametrize("grade", ["1", "4", "5"])
def test_a_limited_grade_gives_no_verdict(grade: str) -> None:
    """Pain that has gone would be taken for strength that has come."""
    limited: Values = {DF: "2", f"{DF}.limited-by": "pain"}
    free: Values = {DF: grade}
    for before, now in ((limited, free), (free, limited)):
        assert rows(of(before, now))[DF].verdicts == (Verdict.LIMITED,)


def test_a_limiter_alone_is_a_difference() -> None:
    compared = of({DF: "3"}, {DF: "3", f"{DF}.limited-by": "effort"})
    assert [row.link_id for row in compared.differing] == [DF]
    assert rows(compared)[DF].findings == (Finding("3"), Finding("3", "effort"))


def test_a_grade_carried_forward_gives_no_verdict() -> None:
    """It would be called the same, though nobody tested it again."""
    carried = checked({DF: "3"}, {DF: "2026-09-02"})
    compared = of({DF: "3", "bladder": "normal"}, checked({DF: "3", "bladder": "normal"}, {DF: "2026-09-02"}))
    assert rows(compared)[DF].verdicts == (Verdict.CARRIED,)
    assert (compared.same, compared.carried) == (1, 1)
    assert rows(of({DF: "1"}, carried))[DF].verdicts == (Verdict.CARRIED,)


# Everything else


@pytest.mark.parametrize(
    ("link_id", "before", "now", "wanted"),
    [
        ("heel-walk.right", "unable", "difficulty", Verdict.BETTER),
        ("heel-walk.right", "normal", "unable", Verdict.WORSE),
        ("sensation.sole.left", "absent", "reduced", Verdict.BETTER),
        ("sensation.sole.left", "reduced", "increased", Verdict.CHANGED),
        ("sensation.saddle", "normal", "reduced", Verdict.CHANGED),
        ("reflex.achilles.right", "absent", "normal", Verdict.BETTER),
        ("reflex.achilles.right", "normal", "brisk", Verdict.CHANGED),
        ("reflex.patellar.left", "brisk", "normal", Verdict.CHANGED),
        ("sensation.sole.left", "increased", "normal", Verdict.CHANGED),
        ("sensation.saddle", "normal", "increased", Verdict.CHANGED),
        ("compartment.passive-stretch-pain.right", True, False, Verdict.CHANGED),
        ("compartment.tense.left", True, False, Verdict.CHANGED),
        ("reflex.achilles.right", "absent", "brisk", Verdict.CHANGED),
        ("tone.right", "flaccid", "increased", Verdict.CHANGED),
        ("plantar.right", "extensor", "flexor", Verdict.BETTER),
        ("plantar.right", "extensor", "mute", Verdict.CHANGED),
        ("romberg.result", "negative", "positive", Verdict.WORSE),
        ("romberg.result", "negative", "borderline", Verdict.CHANGED),
        ("bladder", "retention", "incontinence", Verdict.CHANGED),
        ("tinel-fibular-neck.right", "positive", "negative", Verdict.CHANGED),
        ("clonus-beats.right", 0, 1, Verdict.CHANGED),
        ("gait.pattern.right", ["steppage"], ["foot-slap"], Verdict.CHANGED),
        ("presentation.pain-severity", 7, 2, Verdict.CHANGED),
        ("presentation.pain-severity", 0, 1, Verdict.CHANGED),
        ("presentation.duration-weeks", 4, 12, Verdict.CHANGED),
        ("wasting.right", False, True, Verdict.WORSE),
        ("pulse.dorsalis-pedis.left", "absent", "weak", Verdict.CHANGED),
    ],
)
def test_better_and_worse_only_where_nobody_would_dispute_it(
    link_id: str, before: object, now: object, wanted: Verdict
) -> None:
    assert verdict_of(link_id, before, now) is wanted


@pytest.mark.parametrize("flag", ASKED_FLAGS)
def test_a_red_flag_that_is_answered_no_is_not_called_better(flag: str) -> None:
    """It would set a reader at ease about what may come back within the hour."""
    assert verdict_of(f"red-flag.{flag}", True, False) is Verdict.CHANGED


@pytest.mark.parametrize("untested", ["not-tested", None])
def test_no_sign_has_got_better_by_being_looked_at(untested: str | None) -> None:
    assert verdict_of("heel-walk.right", untested, "normal") is Verdict.NEW
    assert verdict_of("reflex.achilles.right", "absent", untested) is Verdict.GONE


def ordered_items() -> list[Item]:
    return [
        item
        for link_id, item in the_form().items.items()
        if not link_id.endswith((".reason", ".limited-by"))
        and SCALES.get(link_id, SCALES.get(link_id.partition(".")[0]))
    ]


@pytest.mark.parametrize("item", ordered_items(), ids=lambda item: item.link_id)
def test_a_scale_starts_at_normal_and_names_what_the_form_allows(item: Item) -> None:
    """A scale that is upside down, or a code that is written wrongly, would say better for worse."""
    ways = SCALES[item.link_id] if item.link_id in SCALES else SCALES[item.link_id.partition(".")[0]]
    for way in ways:
        assert way[0] == item.normal
        if item.type is ItemType.CHOICE:
            assert set(way) <= item.codes
        assert not any(is_unexamined(value) for value in way)
        assert worsening(item.link_id, way[0], way[-1]) == len(way) - 1


def test_every_scale_belongs_to_something() -> None:
    names = set(the_form().items)
    groups = {name.partition(".")[0] for name in names}
    assert set(SCALES) <= names | groups


# Whole visits


@given(exams())
def test_a_visit_with_itself_shows_nothing(values: Values) -> None:
    compared = beside([visit(values), visit(values)])
    assert compared.differing == ()
    assert not {verdict for row in compared.rows for verdict in row.verdicts} - {
        Verdict.SAME,
        Verdict.LIMITED,
    }
    assert compared.same == len(compared.rows)


@given(exams(), exams())
def test_two_visits_swapped_mirror_better_and_worse_new_and_gone(one: Values, other: Values) -> None:
    """A verdict that knows more than the two findings would depend on who asks."""
    there, back = (rows(beside([visit(a), visit(b)])) for a, b in ((one, other), (other, one)))
    assert set(there) == set(back)
    for link_id, row in there.items():
        (found,) = row.verdicts
        assert found is not None
        assert back[link_id].verdicts == (MIRRORED.get(found, found),)
        assert back[link_id].findings == row.findings[::-1]


@given(exams(), exams())
def test_better_and_worse_need_two_findings_of_their_own_day(one: Values, other: Values) -> None:
    for row in of(one, other).rows:
        if row.verdicts[0] in (Verdict.BETTER, Verdict.WORSE, Verdict.POSSIBLE):
            assert all(found.value is not None and found.limiter is None for found in row.findings)


@given(histories(2, 4))
def test_rows_that_differ_stand_first_each_half_in_form_order(visits: list[VisitContent]) -> None:
    compared = compare(visits)
    assert [one.performed_at for one in compared.visits] == sorted(one.performed_at for one in visits)
    place = the_form().order
    for rows_of in (compared.differing, compared.rows[len(compared.differing) :]):
        order = [place[row.link_id] for row in rows_of]
        assert order == sorted(order)
    assert compared.same + compared.carried + len(compared.differing) == len(compared.rows)
    assert all(len(row.verdicts) == len(visits) - 1 for row in compared.rows)


def test_details_and_the_clinicians_conclusion_are_no_findings() -> None:
    first: Values = {DF: "NT", f"{DF}.reason": "pain", "conclusion.impression": "Root."}
    assert of(first, {"conclusion.impression": "Nerve.", "red-flag-override.fever": "A cold."}).rows == ()


def test_an_item_that_only_one_form_asks_is_compared_with_nothing() -> None:
    """A question that is new in a form would otherwise be lost, or crash an old visit."""
    whole = the_form()
    old = replace_form(whole, without="romberg.result")
    before = replace(visit({DF: "3"}), form=old)
    compared = compare([before, visit({DF: "3", "romberg.result": "negative"}, 9)])
    assert rows(compared)["romberg.result"].verdicts == (Verdict.NEW,)
    turned = compare(
        [visit({"romberg.result": "negative"}), replace(before, performed_at=visit({}, 9).performed_at)]
    )
    assert rows(turned)["romberg.result"].verdicts == (Verdict.GONE,)


def replace_form(form: Form, *, without: str) -> Form:
    """The form as an earlier version that did not ask one item."""

    def cut(group: Any) -> Any:
        members = tuple(
            member if isinstance(member, Item) else cut(member)
            for member in group.members
            if member.link_id != without
        )
        return replace(group, members=members)

    return Form(form.form_id, "0.9.0", form.url, form.title, tuple(cut(step) for step in form.steps))


def test_conclusions_are_those_that_were_shown_to_the_signers() -> None:
    now, then = strong("right"), strong("right", dorsiflexion="2")
    visits = [
        replace(visit(values, day), assessment=assessed(values)) for day, values in enumerate((then, now))
    ]
    compared = compare(visits)
    assert compared.labels(Side.RIGHT) == (Label.FOOT_DROP, Label.NO_FOOT_DROP)
    assert compared.labels(Side.LEFT) == (Label.NOT_ASSESSABLE, Label.NOT_ASSESSABLE)
    assert compared.urgencies == (Urgency.INDETERMINATE, Urgency.INDETERMINATE)
    hidden = compare([visits[0], replace(visits[1], assessment=None)])
    assert hidden.labels(Side.RIGHT) is None
    assert hidden.urgencies is None


# Three and four visits


def several(*grades: str | None) -> Row:
    values: list[Values] = [{} if grade is None else {DF: grade} for grade in grades]
    return rows(beside([visit(given, day) for day, given in enumerate(values)]))[DF]


def test_first_and_last_visit_are_held_against_each_other_whatever_is_between() -> None:
    """Failing means that a recovery that was lost again is read as one, or one in small steps as none."""
    assert several("1", "3", "1").overall is Verdict.SAME
    assert several("3", "4-", "4+").overall is Verdict.BETTER
    assert several("4-", "4", "4+").overall is Verdict.POSSIBLE
    assert several("5", "3", "4").overall is Verdict.WORSE


def test_what_went_up_and_down_again_is_said_to_have_varied() -> None:
    assert several("1", "3", "1").varied
    assert several("1", "4", "3").varied
    assert not several("1", "2", "3").varied
    assert not several("1", "1", "3").varied
    assert not several("1", "3").varied


@pytest.mark.parametrize(("grades", "thirds"), [(("1", "3"), 6), (("4+", "3"), -4), (("0", None, "5"), 15)])
def test_thirds_are_told_of_a_real_change_alone(grades: tuple[str | None, ...], thirds: int) -> None:
    assert several(*grades).rise == thirds
    assert several(*grades[::-1]).rise == -thirds


@pytest.mark.parametrize("grades", [("4-", "4+"), ("3", "3"), (None, "5"), ("5", None), ("NT", "3")])
def test_no_grades_are_counted_where_there_is_no_real_change(grades: tuple[str | None, ...]) -> None:
    """Failing means "+5 grades" for a leg that came out of its cast."""
    assert several(*grades).rise is None


@given(histories(2, 4))
def test_first_to_last_says_what_these_two_visits_alone_say(visits: list[VisitContent]) -> None:
    compared = compare(visits)
    ends = rows(beside([compared.visits[0], compared.visits[-1]]))
    for row in compared.rows:
        assert row.overall == (ends[row.link_id].verdicts[0] if row.link_id in ends else None)


@given(histories(2, 4))
def test_what_one_visit_alone_has_is_apart_and_never_better(visits: list[VisitContent]) -> None:
    compared = compare(visits)
    assert {row.link_id for row in compared.once}.isdisjoint(row.link_id for row in compared.compared)
    assert len(compared.once) + len(compared.compared) == len(compared.rows)
    for row in compared.once:
        assert {row.overall, *row.verdicts} <= {None, Verdict.NEW, Verdict.GONE, Verdict.CARRIED}


@given(exams())
def test_a_visit_with_itself_shows_nothing_across_two_versions_of_a_form(values: Values) -> None:
    """Failing means that a new version of the form looks like a change of the patient."""
    now = visit(values)
    old = replace(now, form=replace_form(the_form(), without="presentation.family"))
    compared = beside([old, now])
    assert compared.differing == ()
    assert {row.overall for row in compared.rows} <= {Verdict.SAME, Verdict.LIMITED}
