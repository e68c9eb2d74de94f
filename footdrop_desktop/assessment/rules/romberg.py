"""Romberg's sign as the article puts it and as section 0 limits it: balance, no side, no foot drop."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from footdrop_desktop.assessment.model import Label, Reason, SideFinding
from footdrop_desktop.exam.answers import Answers

CITES: Final = ("3",)
CITES_LIMIT: Final = ("21",)

_RESULT: Final = "romberg.result"
_EYES_OPEN: Final = "romberg.eyes-open"


def romberg(answers: Answers, findings: tuple[SideFinding, ...]) -> Iterator[Reason]:
    """Yield what Romberg's test says; a positive one alone never makes a foot drop."""
    result = answers.get(_RESULT)
    unsteady = answers.get(_EYES_OPEN) == "unsteady"
    if result == "positive":
        yield Reason("romberg", "romberg.positive", {}, (_RESULT,), CITES)
        yield Reason("romberg", "romberg.no-side", {}, (_RESULT,), CITES_LIMIT)
        yield Reason("romberg", "romberg.never-by-itself", {}, (_RESULT,))
        if all(finding.label is Label.NO_FOOT_DROP for finding in findings):
            yield Reason("romberg", "romberg.alone", {}, (_RESULT,))
        if unsteady:
            yield Reason("romberg", "romberg.eyes-open-unsteady", {}, (_EYES_OPEN, _RESULT))
    elif result == "cannot-stand-eyes-open":
        yield Reason("romberg", "romberg.eyes-open-unsteady", {}, (_RESULT,))
    elif result == "negative":
        yield Reason("romberg", "romberg.negative", {}, (_RESULT,))
    elif result == "borderline":
        yield Reason("romberg", "romberg.borderline", {}, (_RESULT,))
    elif result == "not-interpretable":
        yield Reason("romberg", "romberg.not-interpretable", {}, (_RESULT,))
    else:
        yield Reason("romberg", "romberg.not-examined", {}, (_RESULT,))
