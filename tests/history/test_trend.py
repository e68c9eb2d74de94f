"""Grades over time. A point that nobody tested, or a line over a gap, is a recovery that never was."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.history.plot import NO_MOVEMENT, Line, Mark, height, places, plot
from footdrop_desktop.history.trend import Point, Series, affected_sides, trend
from footdrop_desktop.history.visit import VisitContent
from tests.builders import GRADES, MOVEMENTS, checked, grades, strong
from tests.history.visits import histories, visit

DF = "strength.dorsiflexion.right"


def series_of(*given: tuple[int, str | None]) -> Series:
    """Dorsiflexion of the right side: so many days after the first visit, a grade or none."""
    visits = [visit({} if grade is None else {DF: grade}, day) for day, grade in given]
    (series,) = trend(visits, ("dorsiflexion",), (Side.RIGHT,)).series
    return series


@given(histories())
def test_a_series_never_invents_a_point(visits: list[VisitContent]) -> None:
    """Every grade that is drawn was given that day, and every one that was given is drawn."""
    found = trend(visits, MOVEMENTS, SIDES)
    assert found.days == tuple(sorted(one.performed_at.date() for one in visits))
    answers = {one.performed_at.date(): one.answers for one in visits}
    for series in found.series:
        link_id = f"strength.{series.movement}.{series.side}"
        assert [point.day for point in series.points] == list(found.days)
        for point in series.points:
            given_then = answers[point.day].get(link_id)
            assert point.grade == (None if given_then == "NT" else given_then)
            assert point.limited is (f"{link_id}.limited-by" in answers[point.day])


@given(histories(), st.randoms())
def test_the_order_in_which_visits_were_typed_in_does_not_matter(
    visits: list[VisitContent], chance: object
) -> None:
    """A visit that is typed in later from paper belongs where it was performed."""
    shuffled = list(visits)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert trend(shuffled, MOVEMENTS, SIDES) == trend(visits, MOVEMENTS, SIDES)


def test_two_visits_of_the_same_minute_keep_one_order() -> None:
    pair = [visit({DF: "2"}, uid="a"), visit({DF: "4"}, uid="b")]
    assert trend(pair, ("dorsiflexion",), SIDES) == trend(pair[::-1], ("dorsiflexion",), SIDES)


def test_a_grade_carried_forward_is_a_gap() -> None:
    """It would draw a plateau that nobody examined."""
    carried = checked({DF: "3"}, {DF: "2026-09-02"})
    (series,) = trend([visit({DF: "3"}), visit(carried, 30)], ("dorsiflexion",), (Side.RIGHT,)).series
    assert series.points == (Point(date(2026, 9, 2), "3"), Point(date(2026, 10, 2), None))


def test_the_sides_that_are_shown_are_those_with_a_weakness_at_any_visit() -> None:
    recovered = [visit(strong("left", dorsiflexion="2")), visit(strong("left") | strong("right"), 60)]
    assert affected_sides(recovered) == (Side.LEFT,)
    assert affected_sides([visit(strong("left"))]) == SIDES
    assert affected_sides([visit({})]) == SIDES
    assert affected_sides([visit(grades("right", eversion=("4", "pain")))]) == (Side.RIGHT,)


# Where it stands on a chart


@pytest.mark.parametrize(
    ("grade", "place"),
    [("0", 0), ("1", 1), ("2", 2), ("3", 3), ("4-", 3 + 2 / 3), ("4", 4), ("4+", 4 + 1 / 3), ("5", 5)],
)
def test_a_grade_stands_at_its_place_on_the_scale(grade: str, place: float) -> None:
    assert height(grade) * 5 == pytest.approx(place)


def test_the_band_without_movement_holds_grades_0_and_1_alone() -> None:
    low, high = NO_MOVEMENT
    assert [grade for grade in GRADES if low <= height(grade) <= high] == ["0", "1"]


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
    three = height("3")
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
    assert [(mark.x, mark.grade) for mark in drawn.marks] == [(0.5, "2")]


def test_a_limited_grade_is_marked_as_such() -> None:
    (series,) = trend(
        [visit(grades("right", dorsiflexion=("2", "pain")))], ("dorsiflexion",), (Side.RIGHT,)
    ).series
    assert [mark.limited for mark in plot(series, [series.points[0].day]).marks] == [True]


@given(histories())
def test_everything_is_drawn_inside_and_lines_go_level_or_straight_up(visits: list[VisitContent]) -> None:
    found = trend(visits, MOVEMENTS, SIDES)
    for series in found.series:
        drawn = plot(series, found.days)
        tested = [point.grade for point in series.points if point.grade is not None]
        assert [mark.grade for mark in drawn.marks] == tested
        corners = [corner for line in drawn.lines for corner in line.corners]
        assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in corners)
        for line in drawn.lines:
            assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(line.corners))
            assert all(a[0] <= b[0] for a, b in pairwise(line.corners))
        assert not set(drawn.gaps) & {mark.x for mark in drawn.marks}
