"""What changed between two versions without what the program made of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.form.model import SIDES
from footdrop_desktop.report.conclusions import answered_flags
from footdrop_desktop.report.identity import Change, Identity
from footdrop_desktop.report.sentences import say
from footdrop_desktop.report.wording import Wording, side_title


def findings_only(changes: Iterable[Change], wording: Wording) -> tuple[Change, ...]:
    """Return the changes of answers: neither urgency nor what a side is called."""
    reading = {say(wording, "standing.urgency")}
    reading |= {say(wording, "standing.conclusion", side=side_title(wording, side)) for side in SIDES}
    return tuple(change for change in changes if change.item not in reading)


def answered_of(flags: Iterable[str], assessment: Assessment) -> tuple[str, ...]:
    """Return those of ``flags`` that somebody answered with yes; the program derived the others."""
    answered = {flag.id for flag in answered_flags(assessment)}
    return tuple(flag for flag in flags if flag in answered)


def with_findings_only(identity: Identity, assessment: Assessment, wording: Wording) -> Identity:
    """Return an identity whose amendment tells the changes of answers alone.

    Its addenda name no red flag that the program derived.
    """
    standing = identity.standing
    if standing is None:
        return identity
    addenda = tuple(
        replace(addendum, settles=answered_of(addendum.settles, assessment)) for addendum in standing.addenda
    )
    amendment = standing.amendment
    if amendment is not None:
        amendment = replace(amendment, changes=findings_only(amendment.changes, wording))
    return replace(identity, standing=replace(standing, amendment=amendment, addenda=addenda))
