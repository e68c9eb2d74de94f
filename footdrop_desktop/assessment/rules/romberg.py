"""Romberg's sign as the article puts it and as section 0 limits it: balance, no side, no foot drop."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from footdrop_desktop.assessment.model import Reason, SideFinding, Truth
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.check import is_unexamined

CITES: Final = ("3",)
CITES_LIMIT: Final = ("21",)

_RESULT: Final = "romberg.result"


def romberg(answers: Answers, findings: tuple[SideFinding, ...]) -> Iterator[Reason]:
    """Yield what Romberg's test says; a positive one alone never makes a foot drop."""
    result = answers.get(_RESULT)
    if result == "positive":
        yield Reason("romberg", "romberg.positive", {}, (_RESULT,), CITES)
        yield Reason("romberg", "romberg.no-side", {}, (_RESULT,), CITES_LIMIT)
        if all(finding.foot_drop is Truth.NO for finding in findings):
            yield Reason("romberg", "romberg.alone", {}, (_RESULT,))
    elif result == "cannot-stand-eyes-open":
        yield Reason("romberg", "romberg.eyes-open-unsteady", {}, (_RESULT,))
    elif result in ("negative", "borderline", "not-interpretable"):
        yield Reason("romberg", f"romberg.{result}", {}, (_RESULT,))
    elif is_unexamined(result):
        yield Reason("romberg", "romberg.not-examined", {}, (_RESULT,))
