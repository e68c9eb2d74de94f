"""What a signer is shown before signing, as values: no widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from footdrop_desktop.exam.values import override_id
from footdrop_desktop.form.model import SIDES
from footdrop_desktop.record.model import Draft, Patient
from footdrop_desktop.report.changes import Content, changes
from footdrop_desktop.report.identity import Change, moment
from footdrop_desktop.report.wording import Wording, side_title
from footdrop_desktop.ui.exam_session import Snapshot

INCOMPLETE: Final = "conclusion.incomplete"
OTHER: Final = "other"
"""The reason for signing an incomplete core exam that is to be said in words."""

EMERGENCY: Final = "emergency"


@dataclass(frozen=True, slots=True)
class Amending:
    """Why a signed visit is amended, which version is replaced, and what differs from it."""

    reason: str
    replaces: int
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class SignContent:
    """Whom it is for, what will be signed in a few lines, and what is missing.

    ``reasons`` are the codes with their names of why a core exam is not complete, ``reason`` the
    code that was chosen, if any.
    """

    patient: Patient
    today: date
    performed: str
    signer: str
    conclusions: tuple[str, ...]
    urgency: str
    flags: tuple[str, ...]
    not_examined: int
    core_open: tuple[str, ...] = ()
    reasons: tuple[tuple[str, str], ...] = ()
    reason: str = ""
    practice: bool = False
    amending: Amending | None = field(default=None)

    @property
    def complete(self) -> bool:
        """Whether the core exam is complete."""
        return not self.core_open


def sign_content(
    snapshot: Snapshot,
    draft: Draft,
    patient: Patient,
    wording: Wording,
    *,
    signer: str,
    today: date,
    practice: bool,
    amending: Amending | None = None,
) -> SignContent:
    """Return what is shown for a draft, in the words of one language; nothing is assessed here."""
    found, say = snapshot.assessment, wording.strings.text
    flags = []
    for flag in found.red_flags:
        name = wording.name("flag", flag.id)
        within = wording.name("within", flag.within)
        if flag.set_aside:
            reason = str(snapshot.answers.get(override_id(flag.id))).strip()
            flags.append(say("ui", "sign.flag-aside", flag=name, within=within, reason=reason))
        else:
            flags.append(say("ui", "sign.flag", flag=name, within=within))
    return SignContent(
        patient=patient,
        today=today,
        performed=moment(draft.performed_at),
        signer=signer,
        conclusions=tuple(
            say(
                "ui",
                "panel.side",
                side=side_title(wording, side),
                label=wording.name("label", found.sides[side].label),
            )
            for side in SIDES
        ),
        urgency=say("ui", "sign.urgency", urgency=wording.name("urgency", found.urgency)),
        flags=tuple(flags),
        not_examined=len(found.not_examined),
        core_open=tuple(wording.item(link_id) for link_id in snapshot.completeness.core_open),
        reasons=tuple((option.code, option.display) for option in wording.form.items[INCOMPLETE].options),
        reason=str(snapshot.answers.get(INCOMPLETE) or ""),
        practice=practice,
        amending=amending,
    )


def amending_of(
    draft: Draft, before: Content, snapshot: Snapshot, before_wording: Wording, wording: Wording
) -> Amending:
    """Return what an amendment changes of the version ``before``."""
    after = Content(wording.form, snapshot.answers, snapshot.assessment)
    differing: Iterable[Change] = changes(before, after, before_wording, wording)
    return Amending(draft.reason, draft.amends, tuple(differing))
