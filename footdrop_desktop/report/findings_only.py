"""What changed between two versions without what the program made of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from footdrop_desktop.form.model import SIDES
from footdrop_desktop.report.identity import Change, Identity
from footdrop_desktop.report.sentences import say
from footdrop_desktop.report.wording import Wording, side_title


def findings_only(changes: Iterable[Change], wording: Wording) -> tuple[Change, ...]:
    """Return the changes of answers: neither urgency nor what a side is called."""
    reading = {say(wording, "standing.urgency")}
    reading |= {say(wording, "standing.conclusion", side=side_title(wording, side)) for side in SIDES}
    return tuple(change for change in changes if change.item not in reading)


def with_findings_only(identity: Identity, wording: Wording) -> Identity:
    """Return an identity whose amendment tells the changes of answers alone."""
    standing = identity.standing
    if standing is None or standing.amendment is None:
        return identity
    amendment = replace(standing.amendment, changes=findings_only(standing.amendment.changes, wording))
    return replace(identity, standing=replace(standing, amendment=amendment))
