"""What the handout says first: what kind of paper it is, and the warning signs that are there today."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from footdrop_desktop.assessment.model import RedFlag, Within
from footdrop_desktop.exam.values import override_id
from footdrop_desktop.report.blocks import Box, Run, Section, Text, plain
from footdrop_desktop.report.changes import Content
from footdrop_desktop.report.conclusions import answered_flags
from footdrop_desktop.report.handout_feet import tell
from footdrop_desktop.report.identity import Identity
from footdrop_desktop.report.wording import Wording

_ACT: Final = {
    Within.NOW: "act.now",
    Within.SAME_DAY: "act.same-day",
    Within.DAYS: "act.days",
    Within.WEEKS: "act.weeks",
}


def paper_section(identity: Identity, wording: Wording) -> Section | None:
    """Return what a reader must know of the paper itself; ``None`` when there is nothing of the kind."""
    keys = tuple(_standing(identity))
    if not keys:
        return None
    alarm = not {"paper.voided", "paper.replaced"}.isdisjoint(keys)
    stack = tuple((Run(tell(wording, key), bold=True, alarm=alarm),) for key in keys)
    return Section("paper", tell(wording, "paper.title"), (Box((stack,), alarm=alarm),))


def now_section(content: Content, number: str, wording: Wording, *, concluded: bool) -> Section | None:
    """Return the red flags that are present, the most urgent first; ``None`` without any.

    ``number`` is whom to call, in words. Without ``concluded`` only those that somebody answered yes.
    """
    flags = _flags(content, concluded=concluded)
    present = [flag for flag in flags if not flag.set_aside]
    stacks: list[tuple[Text, ...]] = []
    for within, key in _ACT.items():
        signs = tuple(plain(_sign(flag, wording)) for flag in present if flag.within is within)
        if signs:
            stacks.append(((Run(tell(wording, key, number=number), bold=True, alarm=True),), *signs))
    aside = tuple(_aside(flag, content, wording) for flag in flags if flag.set_aside)
    if aside:
        stacks.append(((Run(tell(wording, "now.set-aside"), bold=True),), *aside))
    if not stacks:
        return None
    title = tell(wording, "now.title" if present else "now.noted")
    return Section("now", title, (Box(tuple(stacks), alarm=bool(present)),))


def needs_help_now(content: Content, *, concluded: bool) -> bool:
    """Say whether a red flag that the handout tells asks for action now."""
    flags = _flags(content, concluded=concluded)
    return any(flag.within is Within.NOW and not flag.set_aside for flag in flags)


def _flags(content: Content, *, concluded: bool) -> tuple[RedFlag, ...]:
    found = content.assessment
    return tuple(found.red_flags) if concluded else answered_flags(found)


def _standing(identity: Identity) -> Iterator[str]:
    """Yield the keys of what is special about the paper, the gravest first."""
    standing = identity.standing
    if identity.draft:
        yield "paper.draft"
    if standing is not None and standing.voided is not None:
        yield "paper.voided"
    elif standing is not None and standing.is_replaced:
        yield "paper.replaced"
    elif standing is not None and standing.amendment is not None:
        yield "paper.amended"
    if identity.incomplete:
        yield "paper.incomplete"


def _aside(flag: RedFlag, content: Content, wording: Wording) -> Text:
    """Return a flag that was set aside, with the reason as the clinician wrote it."""
    reason = str(content.answers.get(override_id(flag.id)) or "").strip()
    label = Run(tell(wording, "now.reason"), muted=True)
    return (Run(_sign(flag, wording)), Run(" "), label, Run(f" {reason}"))


def _sign(flag: RedFlag, wording: Wording) -> str:
    return tell(wording, f"warn.{flag.id}")
