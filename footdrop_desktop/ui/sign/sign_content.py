"""What a signer is shown before signing, as values: no widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Final

from footdrop_desktop.exam.values import override_id
from footdrop_desktop.form.model import SIDES
from footdrop_desktop.record.model import Draft, Patient
from footdrop_desktop.report.changes import Content, changes
from footdrop_desktop.report.findings_only import findings_only
from footdrop_desktop.report.identity import Change, moment
from footdrop_desktop.report.wording import Wording, side_title
from footdrop_desktop.ui.exam_session import Snapshot
from footdrop_desktop.ui.flag_cards import flag_done
from footdrop_desktop.ui.review_content import origins_line
from footdrop_desktop.ui.rich_text import RichText
from footdrop_desktop.ui.shown_flags import shown_flags

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
    code that was chosen, if any. ``hidden`` says that nothing of the program's reading is shown.
    """

    patient: Patient
    today: date
    performed: str
    signer: str
    conclusions: tuple[str, ...]
    urgency: str
    flags: tuple[str, ...]
    not_examined: int
    origins: str = ""
    core_open: tuple[str, ...] = ()
    reasons: tuple[tuple[str, str], ...] = ()
    reason: str = ""
    practice: bool = False
    amending: Amending | None = field(default=None)
    hidden: bool = False

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
    record_only: bool = False,
) -> SignContent:
    """Return what is shown for a draft, in the words of one language; nothing is assessed here."""
    found, say = snapshot.assessment, wording.strings.text
    return SignContent(
        patient=patient,
        today=today,
        performed=moment(draft.performed_at),
        signer=signer,
        conclusions=() if record_only else _conclusions(snapshot, wording),
        urgency=""
        if record_only
        else say("ui", "sign.urgency", urgency=wording.name("urgency", found.urgency)),
        flags=_flags(snapshot, wording, record_only=record_only),
        not_examined=len(found.not_examined),
        origins=origins_line(snapshot.answers, partial(say, "ui")),
        core_open=tuple(wording.item(link_id) for link_id in snapshot.completeness.core_open),
        reasons=tuple((option.code, option.display) for option in wording.form.items[INCOMPLETE].options),
        reason=str(snapshot.answers.get(INCOMPLETE) or ""),
        practice=practice,
        amending=_of_findings(amending, wording) if record_only else amending,
        hidden=record_only,
    )


def _of_findings(amending: Amending | None, wording: Wording) -> Amending | None:
    """Return what an amendment changes without what the program made of it."""
    return None if amending is None else replace(amending, changes=findings_only(amending.changes, wording))


def _conclusions(snapshot: Snapshot, wording: Wording) -> tuple[str, ...]:
    """Return what each side is called."""
    say = wording.strings.text
    titles = []
    for side in SIDES:
        finding = snapshot.assessment.sides[side]
        label = wording.name("label", finding.label)
        titles.append(say("ui", "panel.side", side=side_title(wording, side), label=label))
    return tuple(titles)


def _flags(snapshot: Snapshot, wording: Wording, *, record_only: bool) -> tuple[str, ...]:
    """Return each flag, how soon it asks for action, and what was done about it."""
    say, rich = wording.strings.text, RichText(wording)
    lines = []
    for flag in shown_flags(snapshot, record_only=record_only):
        name, within = wording.name("flag", flag.id), wording.name("within", flag.within)
        done = flag_done(flag, snapshot, rich)
        if flag.set_aside:
            reason = str(snapshot.answers.get(override_id(flag.id))).strip()
            lines.append(say("ui", "sign.flag-aside", flag=name, within=within, reason=reason))
        elif done:
            lines.append(say("ui", "sign.flag-done", flag=name, within=within, done=done))
        else:
            lines.append(say("ui", "sign.flag", flag=name, within=within))
    return tuple(lines)


def amending_of(
    draft: Draft, before: Content, snapshot: Snapshot, before_wording: Wording, wording: Wording
) -> Amending:
    """Return what an amendment changes of the version ``before``."""
    after = Content(wording.form, snapshot.answers, snapshot.assessment)
    differing: Iterable[Change] = changes(before, after, before_wording, wording)
    return Amending(draft.reason, draft.amends, tuple(differing))
