"""What is found at visits, taken from the clinical cases as the program reads and keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from footdrop_desktop.record.codec import answers_to_dict, assessment_to_whole
from footdrop_desktop.record.facts import EDITION, Facts, facts_of
from footdrop_desktop.report.list_line import list_line
from tests.builders import assessed, checked, wording
from tests.report.papers import cases

PLANS: Final = (
    ("mri-lumbar",),
    ("orthosis", "physiotherapy"),
    ("emergency-department",),
    (),
)


@dataclass(frozen=True)
class VisitKind:
    """A finding in one line, and what is kept of such a visit."""

    finding: str
    facts: Facts

    @property
    def row(self) -> dict[str, str | int]:
        """The columns of its facts, without the visit."""
        return {"edition": EDITION, **self.facts.columns}


def visit_kinds() -> tuple[VisitKind, ...]:
    """Return one kind for each case, with one of a few plans."""
    return tuple(
        _kind(case["answers"], PLANS[number % len(PLANS)]) for number, case in enumerate(cases().values())
    )


def _kind(given: dict[str, Any], plan: tuple[str, ...]) -> VisitKind:
    answers = checked(given | ({"conclusion.plan": list(plan)} if plan else {}))
    found = assessed(answers)
    body = {"answers": answers_to_dict(answers), "shown": assessment_to_whole(found)}
    return VisitKind(list_line(found, answers, wording()), facts_of(body))
