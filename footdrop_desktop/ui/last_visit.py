"""What the visit before says beside a draft, and which of its answers may be used again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import Form, Item, Value
from footdrop_desktop.record.prior import PriorVisit
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui.answering import DURATION

_NEVER: Final = ("red-flag.", "red-flag-override.", "conclusion.")
"""What is asked anew at every visit: red flags, and what the clinician concludes from the others."""

_DETAILS: Final = (".limited-by", ".reason")
_FELL: Final = "flag.grade-fell"


@dataclass(frozen=True, slots=True)
class LastVisit:
    """The visit before, as the rows of a draft show it."""

    visit: PriorVisit

    def value(self, link_id: str) -> Value | None:
        """Return what was recorded then."""
        return self.visit.answers.get(link_id)

    def since(self, link_id: str) -> str | None:
        """Return the ISO date of the visit that the answer is of; ``None`` if nobody knows it.

        An answer that was itself carried forward is of the visit that it was carried from.
        """
        origin = self.visit.answers.origin(link_id)
        if origin.origin is Origin.CARRIED_FORWARD:
            return origin.since
        return self.visit.performed_at.date().isoformat()

    def offers(self, item: Item) -> bool:
        """Say whether the answer may be carried forward.

        Never what has to be asked anew, as the bladder, and not a duration, which has become longer since.
        """
        link_id = item.link_id
        if item.ask_always or link_id == DURATION or link_id.startswith(_NEVER) or link_id.endswith(_DETAILS):
            return False
        return self.value(link_id) is not None and self.since(link_id) is not None

    def words(self, link_id: str, wording: Wording) -> str:
        """Return what was recorded then in words, with why it was not tested or what limited it."""
        answers = self.visit.answers
        text = wording.value(link_id, answers)
        reason = self.value(f"{link_id}.reason")
        if reason is None:
            return text
        why = wording.answer(wording.form.items[f"{link_id}.reason"], reason)
        return wording.strings.text("names", "answer.with", item=text, answer=why)


def weaker(found: Assessment) -> frozenset[str]:
    """Return the movements whose grade fell since the visit before, as the rules say."""
    reasons = found.reasons_for("red-flag.deterioration-since-last-visit")
    return frozenset(link_id for reason in reasons if reason.key == _FELL for link_id in reason.link_ids)


def details_of(form: Form, link_id: str) -> tuple[str, ...]:
    """Return the items that say more about the answer of ``link_id``: they are carried with it."""
    return tuple(key for end in _DETAILS if (key := f"{link_id}{end}") in form.items)
