"""The red flags as cards: how urgent, what to do, and what was done about each."""

from __future__ import annotations

from html import escape

from footdrop_desktop.assessment.model import RedFlag, Tier
from footdrop_desktop.assessment.plan import asked_by, done_of
from footdrop_desktop.exam.values import override_id
from footdrop_desktop.ui.card_details import FLAG
from footdrop_desktop.ui.cards import Card, Shown
from footdrop_desktop.ui.rich_text import RichText, cited, paragraphs
from footdrop_desktop.ui.shown_flags import PLAN, plan_of, shown_flags


def flag_cards(shown: Shown, rich: RichText, *, record_only: bool) -> tuple[Card, ...]:
    """Return a card for every flag that is shown, the most urgent first."""
    return tuple(_card(flag, shown, rich) for flag in shown_flags(shown, record_only=record_only))


def _card(flag: RedFlag, shown: Shown, rich: RichText) -> Card:
    tone = "red" if flag.tier is Tier.EMERGENCY else "amber"
    done = flag_done(flag, shown, rich) or (rich.say("flag.not-done") if asked_by(flag) else "")
    parts = [flag_action(flag, shown, rich), escape(done)]
    return Card(
        rich.wording.name("flag", flag.id),
        flag_pill(flag, rich),
        paragraphs(parts),
        tone,
        "",
        FLAG + flag.id,
        tone,
    )


def flag_pill(flag: RedFlag, rich: RichText) -> str:
    """Return how urgent a flag is, in words."""
    tier, within = rich.wording.name("tier", flag.tier), rich.wording.name("within", flag.within)
    return rich.say("flag.pill", tier=tier, within=within)


def flag_action(flag: RedFlag, shown: Shown, rich: RichText) -> str:
    """Return what to do about a flag, with the sources of its reasons, as rich text."""
    reasons = shown.assessment.reasons_for(f"{FLAG}{flag.id}")
    sources = {number for reason in reasons for number in reason.citations}
    return cited(rich.wording.name("flag-action", flag.id), sources)


def flag_why(flag: RedFlag, shown: Shown, rich: RichText) -> str:
    """Return what makes a flag: the findings that show it, or else the criterion, as rich text."""
    reasons = shown.assessment.reasons_for(f"{FLAG}{flag.id}")
    found = [why for why in reasons if "items" in why.params]
    if not found:
        criterion = rich.wording.name("flag-criterion", flag.id)
        said = criterion.rstrip(".") == rich.wording.name("flag", flag.id).rstrip(".")
        return "" if said else escape(criterion)
    return " ".join(rich.plainly(why, shown.answers) for why in found)


def flag_done(flag: RedFlag, shown: Shown, rich: RichText) -> str:
    """Return what was done about a flag: why it was set aside, or what of the plan answers it."""
    if flag.set_aside:
        return rich.say("flag.aside", reason=str(shown.answers.get(override_id(flag.id))).strip())
    codes = done_of(flag, plan_of(shown))
    item = rich.wording.form.items[PLAN]
    return (
        rich.say(
            "flag.done-is", what=rich.wording.strings.separated(item.option(code).display for code in codes)
        )
        if codes
        else ""
    )
