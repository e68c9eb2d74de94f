"""What the paper says first: red flags, urgency, each side, and answers that do not fit together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from footdrop_desktop.assessment.model import (
    Assessment,
    FlagOrigin,
    Reason,
    RedFlag,
    Severity,
    SideFinding,
    Within,
)
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import ASKED_FLAGS, flag_id, override_id
from footdrop_desktop.form.model import SIDES
from footdrop_desktop.report.blocks import (
    Block,
    Box,
    Bullets,
    Columns,
    Paragraph,
    Run,
    Section,
    Text,
    joined,
    plain,
)
from footdrop_desktop.report.identity import Standing
from footdrop_desktop.report.sentences import numbers, said, say, sentences
from footdrop_desktop.report.wording import Wording, side_title

_MEETS: Final = "foot-drop.meets-"
_TIER: Final = "flag.tier"


def most_urgent_first(flags: Iterable[RedFlag]) -> tuple[RedFlag, ...]:
    """Return red flags as they are read: those that were set aside, then by how soon they ask for action."""
    soon = list(Within)
    return tuple(sorted(flags, key=lambda flag: (not flag.set_aside, soon.index(flag.within))))


def flags_section(
    assessment: Assessment, answers: Answers, wording: Wording, standing: Standing | None
) -> Section:
    """Return the red flags that are present, set-aside ones first, and the urgency with what is open.

    ``standing`` says who signed, and so set flags aside; ``None`` in a draft.
    """
    flags = most_urgent_first(assessment.red_flags)
    level = wording.name("urgency", assessment.urgency)
    stated = Run(say(wording, "urgency.is", urgency=level), bold=True, alarm=bool(flags))
    why = sentences(assessment.reasons_for("urgency"), wording, answers)
    first: list[Text] = [(stated, Run(" "), *why)]
    if not flags and any(flag_id(flag) in answers for flag in ASKED_FLAGS):
        first.append(plain(say(wording, "urgency.none-present")))
    first.extend(not_asked(answers, wording))
    stacks = (tuple(first), *(_flag(flag, assessment, answers, wording, standing) for flag in flags))
    return Section("flags", say(wording, "section.flags"), (Box(stacks, alarm=bool(flags)),))


def answered_flags_section(
    assessment: Assessment, answers: Answers, wording: Wording, standing: Standing | None
) -> Section:
    """Return the red flags that were answered yes, and what is open, where no assessment is shown."""
    flags = most_urgent_first(answered_flags(assessment))
    first: tuple[Text, ...] = (
        plain(say(wording, "assessment.hidden")),
        *not_asked(answers, wording),
    )
    stacks = (first, *(_flag(flag, assessment, answers, wording, standing) for flag in flags))
    return Section("flags", wording.form.groups["red-flags"].text, (Box(stacks, alarm=bool(flags)),))


def answered_flags(assessment: Assessment) -> tuple[RedFlag, ...]:
    """Return the red flags that somebody answered yes, not those that the program derived."""
    return tuple(flag for flag in assessment.red_flags if flag.origin is not FlagOrigin.DERIVED)


def conclusion_section(assessment: Assessment, answers: Answers, wording: Wording) -> Section:
    """Return the conclusion of each side, right and left beside each other, and balance."""
    right, left = (_side(assessment.sides[side], assessment, answers, wording) for side in SIDES)
    blocks: list[Block] = [Columns(right, left)]
    romberg = sentences(assessment.reasons_for("romberg"), wording, answers)
    if romberg:
        title = Run(say(wording, "balance.title"), bold=True)
        blocks.append(Paragraph((title, Run(" "), *romberg)))
    return Section("conclusion", say(wording, "section.conclusion"), tuple(blocks))


def contradictions_section(assessment: Assessment, answers: Answers, wording: Wording) -> Section | None:
    """Return what does not fit together; ``None`` when everything does."""
    if not assessment.contradictions:
        return None
    entries = tuple(plain(wording.contradiction(entry, answers)) for entry in assessment.contradictions)
    return Section("contradictions", say(wording, "section.contradictions"), (Bullets(entries),))


def not_asked(answers: Answers, wording: Wording) -> list[Text]:
    """Return which red-flag questions are open; none of them is read as no."""
    still_open = [flag for flag in ASKED_FLAGS if flag_id(flag) not in answers]
    if not still_open:
        return []
    if len(still_open) == len(ASKED_FLAGS):
        return [plain(say(wording, "urgency.none-asked", count=len(ASKED_FLAGS)))]
    names = wording.strings.separated(wording.name("flag", flag) for flag in still_open)
    return [plain(say(wording, "urgency.not-asked", count=len(still_open), flags=names))]


def _flag(
    flag: RedFlag, assessment: Assessment, answers: Answers, wording: Wording, standing: Standing | None
) -> tuple[Text, ...]:
    about = say(
        wording,
        "flag.about",
        tier=wording.name("tier", flag.tier),
        within=wording.name("within", flag.within),
        origin=wording.name("origin", flag.origin),
    )
    name = Run(wording.name("flag", flag.id), bold=True, alarm=True)
    stack: list[Text] = [(name, Run(f" – {about}"))]
    if flag.set_aside:
        reason = str(answers.get(override_id(flag.id))).strip()
        stays = Run(f" {say(wording, 'flag.stays')}", muted=True)
        signer = "" if standing is None else standing.signature.name
        title = say(wording, "flag.set-aside-by", name=signer) if signer else say(wording, "flag.set-aside")
        stack.append((Run(title, bold=True), Run(f" {reason}"), stays))
    why = [why for why in assessment.reasons_for(f"red-flag.{flag.id}") if why.key != _TIER]
    action = Run(wording.name("flag-action", flag.id))
    stack.append(joined((action, *said(why, wording, answers))))
    return tuple(stack)


def _side(
    finding: SideFinding, assessment: Assessment, answers: Answers, wording: Wording
) -> tuple[Text, ...]:
    side = finding.side
    why = assessment.reasons_for(f"{side}.foot_drop")
    title = say(
        wording,
        "side.is",
        side=side_title(wording, side),
        label=wording.name("label", finding.label),
    )
    stated = [reason for reason in why if not reason.key.startswith(_MEETS)]
    flail = Run(say(wording, "side.flail", flail=finding.flail_foot), bold=True)
    return (
        joined((Run(title, bold=True), *said(stated, wording, answers))),
        _severity(finding, why, wording),
        joined((flail, *said(assessment.reasons_for(f"{side}.flail_foot"), wording, answers))),
    )


def _severity(finding: SideFinding, why: tuple[Reason, ...], wording: Wording) -> Text:
    """Return the band of the grade and the definitions met, with the superscripts of their reasons."""
    severity = Severity(finding.severity)
    name = wording.name("severity", severity)
    stated = say(wording, "side.severity", severity=severity, name=name)
    if not finding.definitions_met:
        return plain(f"{stated}.")
    cited = {reason.key.removeprefix(_MEETS): reason.citations for reason in why}
    runs = [Run(f"{stated}; {say(wording, 'side.meets')}")]
    for definition in finding.definitions_met:
        comma = "" if definition is finding.definitions_met[-1] else ","
        text = f" {wording.name('definition', definition)}{comma}"
        runs.append(Run(text, citations=numbers(cited.get(definition, ()))))
    return (*runs, Run("."))
