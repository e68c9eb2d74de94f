"""Which paper is asked for, and of what."""

from __future__ import annotations

from dataclasses import dataclass

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.record.model import Draft, Patient
from footdrop_desktop.report.overview_words import Counted
from footdrop_desktop.report.paper import PaperKind


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """Which paper, of which visit, and in which language.

    ``version`` is that of the visit, 0 for the newest. ``earlier`` are the visits that a progress
    report holds beside it, ``reason`` why an examination was stopped. A blank form has no visit.
    ``recipient`` is to whom a letter goes, name and address in lines, ``question`` what it asks.
    ``counted`` is what an overview, and it alone, tells. ``language`` is empty for that of the papers.
    """

    kind: PaperKind
    visit_uid: str = ""
    version: int = 0
    earlier: tuple[str, ...] = ()
    language: str = ""
    reason: str = ""
    recipient: str = ""
    question: str = ""
    counted: Counted | None = None


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """A visit that is not signed, as it stands on the screen: its papers are drafts."""

    patient: Patient
    draft: Draft
    answers: Answers
    found: Assessment
