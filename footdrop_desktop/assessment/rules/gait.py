"""Gait in the article's words, and with their limits (clinical section 0, point 2).

Quoted only for a side whose foot drop is yes or indeterminate. Initial contact has no power to
exclude: normal gait starts with the heel too, and severe weakness of any cause lands toe first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from footdrop_desktop.assessment.model import Reason, SideFinding, Truth
from footdrop_desktop.exam.answers import Answers

CITES_PATTERN: Final = ("1",)
CITES_LIFTED: Final = ("3",)
CITES_DRAG: Final = ("2",)
CITES_CONTACT: Final = ("3",)
CITES_NORMAL: Final = ("22",)


def gait(finding: SideFinding, answers: Answers) -> Iterator[Reason]:
    """Yield what the gait of this side says."""
    if finding.foot_drop is Truth.NO:
        return
    side = finding.side
    conclusion = f"{side}.foot_drop"
    pattern_id = f"gait.pattern.{side}"
    pattern = answers.get(pattern_id)
    seen = pattern if isinstance(pattern, tuple) else ()
    if "steppage" in seen:
        yield Reason(conclusion, "gait.steppage", {}, (pattern_id,), CITES_PATTERN)
        yield Reason(conclusion, "gait.leg-lifted", {}, (pattern_id,), CITES_LIFTED)
    if "foot-slap" in seen:
        yield Reason(conclusion, "gait.foot-slap", {}, (pattern_id,), CITES_PATTERN)
    if "toe-drag" in seen:
        yield Reason(conclusion, "gait.toe-drag", {}, (pattern_id,), CITES_DRAG)
    contact_id = f"gait.initial-contact.{side}"
    contact = answers.get(contact_id)
    if contact == "heel":
        yield Reason(conclusion, "gait.heel-first", {}, (contact_id,), CITES_CONTACT)
    elif contact == "toe":
        yield Reason(conclusion, "gait.toe-first", {}, (contact_id,), CITES_CONTACT)
    else:
        return
    yield Reason(conclusion, "gait.normal-heel", {}, (contact_id,), CITES_NORMAL)
    if contact == "toe":
        yield Reason(conclusion, "gait.toe-first-severity", {}, (contact_id,))
    yield Reason(conclusion, "gait.excludes-nothing", {}, (contact_id,))
