"""Marks of surgery, injections, and orthoses. A day that nobody recorded would be an invented cause."""

from __future__ import annotations

from datetime import date

import pytest

from footdrop_desktop.history.events import EventMark, event_marks
from footdrop_desktop.history.examined import examined
from footdrop_desktop.record.model import Event, EventKind
from tests.builders import Values, checked
from tests.history.visits import visit

HIP = "presentation.hip-or-buttock"
FIRST, LATER = date(2026, 9, 2), date(2026, 10, 2)


def marks(*visits: Values) -> list[tuple[date, str]]:
    """What visits thirty days apart recorded, with the day on which each did."""
    found = event_marks(examined(visit(values, 30 * place)) for place, values in enumerate(visits))
    return [(mark.on, mark.code) for mark in found]


def test_what_a_visit_records_stands_at_the_visit_and_once() -> None:
    """Said again at the next visit it is no second operation."""
    assert marks({HIP: ["hip-replacement"]}, {HIP: ["hip-replacement"]}) == [(FIRST, "hip-replacement")]
    assert marks({HIP: ["hip-replacement"]}, {}, {HIP: ["hip-replacement"]}) == [(FIRST, "hip-replacement")]
    assert marks({HIP: ["none"]}, {HIP: ["gluteal-injection"]}) == [(LATER, "gluteal-injection")]


@pytest.mark.parametrize(
    ("values", "kind", "code"),
    [
        ({"presentation.tempo": "after-operation"}, EventKind.SURGERY, "after-operation"),
        ({HIP: ["pelvic-surgery"]}, EventKind.SURGERY, "pelvic-surgery"),
        ({HIP: ["gluteal-injection"]}, EventKind.INJECTION, "gluteal-injection"),
        ({"presentation.compression-risk": ["operative-positioning"]}, EventKind.SURGERY, None),
        ({"red-flag.new-after-limb-surgery": True}, EventKind.SURGERY, "true"),
        ({"gait.aids": ["stick", "orthosis"]}, EventKind.ORTHOSIS, "orthosis"),
    ],
)
def test_each_answer_that_tells_of_an_event_is_a_mark(
    values: Values, kind: EventKind, code: str | None
) -> None:
    (mark,) = event_marks([examined(visit(values))])
    assert (mark.kind, mark.code, mark.visit_uid) == (kind, code or "operative-positioning", "visit-0")
    assert not mark.entered
    assert not mark.planned


def test_an_orthosis_in_the_plan_is_planned_and_not_fitted() -> None:
    (mark,) = event_marks([examined(visit({"conclusion.plan": ["orthosis", "review"]}))])
    assert mark.planned


def test_a_no_and_an_answer_carried_forward_are_no_event() -> None:
    carried = checked({HIP: ["hip-replacement"]}, {HIP: "2026-08-01"})
    assert (
        event_marks([examined(visit(carried)), examined(visit({"red-flag.new-after-limb-surgery": False}))])
        == ()
    )


def test_what_was_entered_keeps_its_day_and_is_told_apart() -> None:
    entered = Event("e", date(2026, 9, 20), EventKind.SURGERY, "decompression")
    found = event_marks([examined(visit({HIP: ["hip-replacement"]}, 30))], [entered])
    assert found[0] == EventMark(date(2026, 9, 20), EventKind.SURGERY, "decompression")
    assert [mark.entered for mark in found] == [True, False]
