"""What differs between two versions of a visit: conclusions, then every answer in form order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.form.model import SIDES, Form
from footdrop_desktop.report.identity import Change
from footdrop_desktop.report.sentences import say
from footdrop_desktop.report.wording import Wording, side_title

_WITH_ITS_GRADE: Final = ".limited-by"
_OWN: Final = (
    "impression",
    "agrees",
    "disagreement",
    "plan",
    "plan-note",
    "note",
    "review-date",
    "incomplete",
)
"""The clinician's own part, of which the form asks in the second person."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a visit says: answers to a form, and the assessment as it was shown."""

    form: Form
    answers: Answers
    assessment: Assessment


def changes(old: Content, new: Content, old_wording: Wording, wording: Wording) -> Iterator[Change]:
    """Yield what differs, in words; an item of only one of two forms counts as not recorded in the other."""
    before, after = old.assessment, new.assessment
    if before.urgency != after.urgency:
        names = (wording.name("urgency", found.urgency) for found in (before, after))
        yield Change(say(wording, "standing.urgency"), *names)
    for side in SIDES:
        labels = [wording.name("label", found.sides[side].label) for found in (before, after)]
        if labels[0] != labels[1]:
            yield Change(say(wording, "standing.conclusion", side=side_title(wording, side)), *labels)
    for link_id in dict.fromkeys((*new.form.items, *old.form.items)):
        if link_id.endswith(_WITH_ITS_GRADE):
            continue
        was = _answer(link_id, old.answers, old_wording)
        now = _answer(link_id, new.answers, wording)
        if was != now:
            named = wording if link_id in new.form.items else old_wording
            yield Change(_named(link_id, named), was, now)


def _named(link_id: str, wording: Wording) -> str:
    """Return what an item is called on a paper that others read."""
    step, _, name = link_id.partition(".")
    own = step == "conclusion" and name in _OWN
    return say(wording, f"clinician.{name}") if own else wording.item(link_id)


def _answer(link_id: str, answers: Answers, wording: Wording) -> str:
    """Return an answer in words, with the date it was carried forward from."""
    if link_id not in wording.form.items:
        return wording.name("answer", "none")
    text = wording.value(link_id, answers)
    kept = answers.origin(link_id)
    return say(wording, "findings.from", value=text, date=kept.since or "") if kept.since else text
