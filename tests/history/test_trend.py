"""Grades over time. A point that nobody tested, or a line over a gap, is a recovery that never was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.exam.answers import Provenance
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.history.examined import examined
from footdrop_desktop.history.measures import PARTS, STRENGTH, Kind, measures, scale_of
from footdrop_desktop.history.plot import Line, Mark, places, plot, span_of
from footdrop_desktop.history.trend import Point, Series, Trend, affected_sides, strength_trend, trend
from footdrop_desktop.history.visit import VisitContent
from tests.builders import GRADES, MOVEMENTS, checked, grades, strong, the_form
from tests.history.visits import histories, visit

DF = "strength.dorsiflexion.right"


def grades_over(visits: Iterable[VisitContent], movements: Sequence[str], sides: Sequence[Side]) -> Trend:
    return strength_trend([examined(one) for one in visits], movements, sides)


def affected(visits: Iterable[VisitContent]) -> tuple[Side, ...]:
    return affected_sides([examined(one) for one in visits])


def series_of(*given: tuple[int, str | None]) -> Series:
    """Dorsiflexion of the right side: so many days after the first visit, a grade or none."""
    visits = [visit({} if grade is None else {DF: grade}, day) for day, grade in given]
    (series,) = grades_over(visits, ("dorsiflexion",), (Side.RIGHT,)).series
    return series


@given(histories())
def test_a_series_never_invents_a_point(visits: list[VisitContent]) -> None:
    """Every grade that is drawn was given that day, and every one that was given is drawn."""
    found = grades_over(visits, MOVEMENTS, SIDES)
    assert found.days == tuple(sorted(one.performed_at.date() for one in visits))
    answers = {one.performed_at.date(): one.answers for one in visits}
    for series in found.series:
        link_id = f"strength.{series.measure.part}.{series.measure.side}"
        assert [point.day for point in series.points] == list(found.days)
        for point in series.points:
            given_then = answers[point.day].get(link_id)
            assert point.value == (None if given_then == "NT" else given_then)
            assert point.limited is (f"{link_id}.limited-by" in answers[point.day])


@given(histories(), st.randoms())
def test_the_order_in_which_visits_were_typed_in_does_not_matter(
    visits: list[VisitContent], chance: object
) -> None:
    """A visit that is typed in later from paper belongs where it was performed."""
    shuffled = list(visits)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert grades_over(shuffled, MOVEMENTS, SIDES) == grades_over(visits, MOVEMENTS, SIDES)


def test_two_visits_of_the_same_minute_keep_one_order() -> None:
    pair = [visit({DF: "2"}, uid="a"), visit({DF: "4"}, uid="b")]
    assert grades_over(pair, ("dorsiflexion",), SIDES) == grades_over(pair[::-1], ("dorsiflexion",), SIDES)


def test_a_grade_carried_forward_is_a_gap() -> None:
    """It would draw a plateau that nobody examined."""
    carried = checked({DF: "3"}, {DF: "2026-09-02"})
    (series,) = grades_over([visit({DF: "3"}), visit(carried, 30)], ("dorsiflexion",), (Side.RIGHT,)).series
    assert series.points == (Point(date(2026, 9, 2), "3"), Point(date(2026, 10, 2), None))


def test_the_sides_that_are_shown_are_those_with_a_weakness_at_any_visit() -> None:
    recovered = [visit(strong("left", dorsiflexion="2")), visit(strong("left") | strong("right"), 60)]
    assert affected(recovered) == (Side.LEFT,)
    assert affected([visit(strong("left"))]) == SIDES
    assert affected([visit({})]) == SIDES
    assert affected([visit(grades("right", eversion=("4", "pain")))]) == (Side.RIGHT,)


# Where it stands on a chart


@pytest.mark.parametrize(
    ("grade", "place"),
    [("0", 0), ("1", 1), ("2", 2), ("3", 3), ("4-", 3 + 2 / 3), ("4", 4), ("4+", 4 + 1 / 3), ("5", 5)],
)
def test_a_grade_stands_at_its_place_on_the_scale(grade: str, place: float) -> None:
    assert STRENGTH.height(grade) * 5 == pytest.approx(place)


def test_the_band_without_movement_holds_grades_0_and_1_alone() -> None:
    assert STRENGTH.band is not None
    low, high = STRENGTH.band
    assert [grade for grade in GRADES if low <= STRENGTH.height(grade) <= high] == ["0", "1"]


def test_days_are_as_far_apart_as_they_are_in_time() -> None:
    days = (date(2026, 9, 2), date(2026, 9, 14), date(2026, 11, 22))
    assert places(days) == pytest.approx((0.0, 12 / 81, 1.0))
    assert places(days[:1]) == (0.5,)
    assert places((days[0], days[0])) == (0.5, 0.5)
    assert places(()) == ()


def test_a_line_is_made_of_steps() -> None:
    """A sloping line says that strength was somewhere in between on a day when nobody tested it."""
    series = series_of((0, "0"), (30, "3"), (60, "3"))
    drawn = plot(series, [point.day for point in series.points])
    three = STRENGTH.height("3")
    assert drawn.lines == (Line(((0, 0), (0.5, 0), (0.5, three), (1, three))),)
    assert drawn.marks == (
        Mark(0, 0, "0", limited=False),
        Mark(0.5, three, "3", limited=False),
        Mark(1, three, "3", limited=False),
    )
    assert drawn.gaps == ()


def test_no_line_crosses_a_gap() -> None:
    series = series_of((0, "1"), (10, "2"), (20, None), (30, "4"), (40, "4"), (50, None))
    drawn = plot(series, [point.day for point in series.points])
    assert [(line.corners[0][0], line.corners[-1][0]) for line in drawn.lines] == [(0, 0.2), (0.6, 0.8)]
    assert drawn.gaps == (0.4, 1)


def test_a_single_grade_between_gaps_is_a_mark_alone() -> None:
    series = series_of((0, None), (10, "2"), (20, None))
    drawn = plot(series, [point.day for point in series.points])
    assert drawn.lines == ()
    assert [(mark.x, mark.value) for mark in drawn.marks] == [(0.5, "2")]


def test_a_limited_grade_is_marked_as_such() -> None:
    (series,) = grades_over(
        [visit(grades("right", dorsiflexion=("2", "pain")))], ("dorsiflexion",), (Side.RIGHT,)
    ).series
    assert [mark.limited for mark in plot(series, [series.points[0].day]).marks] == [True]


@given(histories())
def test_everything_is_drawn_inside_and_lines_go_level_or_straight_up(visits: list[VisitContent]) -> None:
    found = grades_over(visits, MOVEMENTS, SIDES)
    for series in found.series:
        drawn = plot(series, found.days)
        given_then = [point.value for point in series.points if point.value is not None]
        assert [mark.value for mark in drawn.marks] == given_then
        corners = [corner for line in drawn.lines for corner in line.corners]
        assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in corners)
        for line in drawn.lines:
            assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(line.corners))
            assert all(a[0] <= b[0] for a, b in pairwise(line.corners))
        assert not set(drawn.gaps) & {mark.x for mark in drawn.marks}


# Other measures


def every(visits: Iterable[VisitContent], kind: Kind) -> Trend:
    return trend([examined(one) for one in visits], measures(kind, PARTS[kind], SIDES))


@given(histories(), st.sampled_from(Kind), st.data())
def test_no_measure_has_a_point_that_nobody_gave(
    visits: list[VisitContent], kind: Kind, data: st.DataObject
) -> None:
    """A finding carried forward, or "not tested", that became a point would be an examination that never was."""
    kept = [data.draw(carried_in(one)) for one in visits]
    answers = {one.performed_at.date(): one.answers for one in kept}
    for series in every(kept, kind).series:
        link_id = series.measure.link_id
        for point in series.points:
            given_then = answers[point.day].get(link_id)
            untested = given_then in (None, "NT", "not-tested") or answers[point.day].is_carried(link_id)
            assert point.value == (None if untested else given_then)
        drawn = plot(series, [point.day for point in series.points])
        assert [mark.value for mark in drawn.marks] == [
            point.value for point in series.points if point.value is not None
        ]
        assert all(0 <= mark.x <= 1 and 0 <= mark.y <= 1 for mark in drawn.marks)


def carried_in(one: VisitContent) -> st.SearchStrategy[VisitContent]:
    """A visit with some of its answers carried forward."""

    def with_carried(link_ids: frozenset[str]) -> VisitContent:
        answers = one.answers
        for link_id in link_ids:
            since = Provenance(Origin.CARRIED_FORWARD, "2026-01-01")
            answers = answers.with_answer(link_id, answers.values[link_id], since)
        return replace(one, answers=answers)

    if not one.answers:
        return st.just(one)
    return st.frozensets(st.sampled_from(sorted(one.answers)), max_size=8).map(with_carried)


def test_increased_sensation_is_off_the_scale_and_no_line_leads_to_it() -> None:
    """Drawn above normal it would be read as better, and a line to it as a change for the better."""
    web = "sensation.deep-peroneal-web.right"
    values = ("absent", "reduced", "increased", "normal", "normal")
    (series,) = trend(
        [examined(visit({web: value}, 10 * place)) for place, value in enumerate(values)],
        measures(Kind.SENSATION, ("deep-peroneal-web",), (Side.RIGHT,)),
    ).series
    drawn = plot(series, [point.day for point in series.points])
    assert [mark.off for mark in drawn.marks] == [False, False, True, False, False]
    absent, reduced, increased, normal, _ = (mark.y for mark in drawn.marks)
    assert increased < absent < reduced < normal == 1
    corners = [(line.corners[0][0], line.corners[-1][0]) for line in drawn.lines]
    assert corners == [(0, 0.25), (0.75, 1)]


def test_the_saddle_area_has_no_side_and_is_followed_once() -> None:
    names = [measure.link_id for measure in measures(Kind.SENSATION, ("sole", "saddle"), SIDES)]
    assert names == ["sensation.sole.right", "sensation.sole.left", "sensation.saddle"]


@pytest.mark.parametrize("kind", list(Kind))
def test_every_measure_is_asked_by_the_form(kind: Kind) -> None:
    """A link id that no form has would be a series without a point for ever."""
    assert all(measure.link_id in the_form().items for measure in measures(kind, PARTS[kind], SIDES))


@pytest.mark.parametrize(
    ("largest", "ticks"),
    [
        (0, [0, 1]),
        (1, [0, 1]),
        (3, [0, 1, 2, 3]),
        (12.5, [0, 5, 10, 15]),
        (30, [0, 10, 20, 30]),
        (120, [0, 50, 100, 150]),
    ],
)
def test_a_count_stands_on_a_scale_from_0_that_holds_the_largest(largest: float, ticks: list[int]) -> None:
    scale = scale_of(Kind.ROMBERG, [largest, 0])
    assert [tick.value for tick in scale.ticks] == ticks
    assert scale.height(largest) <= 1
    assert scale.height(0) == 0


# What the time of a chart holds


def test_an_event_near_the_visits_widens_the_chart_and_one_long_before_does_not() -> None:
    """A hip replaced twenty years ago would press all visits into one line."""
    first, last = date(2026, 9, 2), date(2026, 11, 22)
    near, long_before = first - timedelta(days=5), date(2006, 1, 1)
    span = span_of((first, last), (near, long_before))
    assert span is not None
    assert (span.first, span.last) == (near, last)
    assert (span.holds(near), span.holds(long_before)) == (True, False)
    assert (span.place(near), span.place(long_before), span.place(last)) == (0, 0, 1)
    assert span_of((), (near,)) is None
