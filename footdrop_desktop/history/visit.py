"""One visit as the history reads it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.form.model import Form


@dataclass(frozen=True, slots=True)
class VisitContent:
    """What was answered at one visit, and when it was performed (with its offset).

    ``form`` is the one that was answered. ``assessment`` is as it was shown to the signer, ``None``
    where nothing was concluded or it may not be told. ``age`` is in full years at the visit, ``None``
    when the birth date is not known. ``visit_uid`` tells visits of the same minute apart.
    """

    performed_at: datetime
    answers: Answers
    form: Form
    assessment: Assessment | None = None
    age: int | None = None
    visit_uid: str = ""


def oldest_first(visits: Iterable[VisitContent]) -> tuple[VisitContent, ...]:
    """Return visits by when they were performed, whatever order they come in."""
    return tuple(sorted(visits, key=lambda visit: (visit.performed_at, visit.visit_uid)))
