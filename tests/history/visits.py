"""Visits for tests of the history, as a clinician would tell them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from hypothesis import strategies as st

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.history.visit import VisitContent
from tests.builders import Values, checked, the_form
from tests.strategies import exams

ZONE = timezone(timedelta(hours=1))
FIRST = datetime(2026, 9, 2, 9, 30, tzinfo=ZONE)


def visit(values: Values | Answers, day: int = 0, uid: str = "") -> VisitContent:
    """A visit so many days after the first one."""
    answers = values if isinstance(values, Answers) else checked(values)
    return VisitContent(FIRST + timedelta(days=day), answers, the_form(), visit_uid=uid or f"visit-{day}")


def histories(least: int = 1, most: int = 5) -> st.SearchStrategy[list[VisitContent]]:
    """Visits on different days, in any order."""
    days = st.lists(st.integers(0, 400), min_size=least, max_size=most, unique=True)
    return days.flatmap(
        lambda chosen: st.tuples(*(exams() for _ in chosen)).map(
            lambda drawn: [visit(values, day) for values, day in zip(drawn, chosen, strict=True)]
        )
    )
