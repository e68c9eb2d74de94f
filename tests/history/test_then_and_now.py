"""An old visit by today's rules. A difference that is not told, or one that is made up, misleads the reader."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from footdrop_desktop.assessment.model import Assessment, Label, Reason, RedFlag, Tier, Urgency, Within
from footdrop_desktop.form.model import Side
from footdrop_desktop.history.then_and_now import Place, Point, Subject, ThenAndNow, then_and_now
from footdrop_desktop.history.visit import VisitContent
from tests.builders import Values, assessed, flags, strong
from tests.history.visits import visit
from tests.strategies import exams

GIVEN: Values = {**strong("right", dorsiflexion="1", eversion="2"), **strong("left"), **flags("fever")}
NOW = assessed(GIVEN)


def signed(then: Assessment) -> VisitContent:
    return replace(visit(GIVEN), assessment=then)


def read(then: Assessment) -> ThenAndNow:
    return then_and_now(signed(then), NOW)


def the(found: ThenAndNow, subject: Subject, of: str = "") -> Point:
    (point,) = (one for one in found.points if one.subject is subject and one.of == of)
    return point


@given(exams())
def test_by_the_same_rules_nothing_differs(values: Values) -> None:
    then = replace(visit(values), assessment=assessed(values))
    found = then_and_now(then, assessed(values))
    assert found.differing == ()
    assert found.same == found.points


def test_another_label_is_told_with_the_reasons_of_then_and_now() -> None:
    side = replace(NOW.sides[Side.RIGHT], label=Label.NO_FOOT_DROP)
    old = Reason("right.foot_drop", "foot-drop.none", citations=("9",))
    kept = tuple(reason for reason in NOW.reasons if reason.conclusion != "right.foot_drop")
    then = replace(NOW, sides={**NOW.sides, Side.RIGHT: side}, reasons=(*kept, old), rules_version="0.9.0")
    found = read(then)
    label = the(found, Subject.LABEL, "right")
    assert found.differing == (label,)
    assert (label.then.keys, label.now.keys) == ((Label.NO_FOOT_DROP,), (Label.FOOT_DROP,))
    assert label.then.why == (old,)
    assert label.now.why == NOW.reasons_for("right.foot_drop") != ()
    assert (found.then_rules, found.now_rules) == ("0.9.0", NOW.rules_version)


def test_flags_that_came_went_or_became_more_urgent_are_told() -> None:
    """Failing means that a flag which the rules of then did not know stays unseen."""
    gone = RedFlag("near-flail", Tier.URGENT, Within.DAYS, NOW.red_flags[0].origin)
    (fever,) = (flag for flag in NOW.red_flags if flag.id == "fever")
    then = replace(
        NOW,
        red_flags=(replace(fever, tier=Tier.URGENT, within=Within.WEEKS), gone),
        urgency=Urgency.URGENT,
    )
    found = read(then)
    assert the(found, Subject.FLAG, "near-flail").now.keys == ()
    assert the(found, Subject.FLAG, "fever").then.keys == (Tier.URGENT, Within.WEEKS)
    new = {flag.id for flag in NOW.red_flags} - {"fever"}
    assert all(the(found, Subject.FLAG, flag).then.keys == () for flag in new)
    assert the(found, Subject.URGENCY).is_other
    told = {point.of for point in found.differing if point.subject is Subject.FLAG}
    assert told == {"fever", "near-flail", *new}


def test_a_site_that_moved_is_told_by_where_it_stood_and_stands() -> None:
    (first, *rest) = NOW.localisation.consistent
    where = replace(
        NOW.localisation, consistent=tuple(rest), less_likely=(*NOW.localisation.less_likely, first)
    )
    found = read(replace(NOW, localisation=where))
    (point,) = found.differing
    assert (point.of, point.then.keys, point.now.keys) == (first, (Place.LESS_LIKELY,), (Place.CONSISTENT,))


def test_the_same_conclusion_for_other_reasons_is_told_after_what_is_concluded_otherwise() -> None:
    reasons = tuple(
        replace(reason, citations=("1",)) if reason.conclusion == "urgency" else reason
        for reason in NOW.reasons
    )
    found = read(replace(NOW, reasons=reasons, suggested_plan=()))
    assert [(point.subject, point.is_other) for point in found.differing] == [
        *([(Subject.PLAN, True)] if NOW.suggested_plan else []),
        (Subject.URGENCY, False),
    ]


def test_a_visit_without_a_reading_has_no_then() -> None:
    with pytest.raises(ValueError, match="visit-0"):
        then_and_now(visit(GIVEN), NOW)
