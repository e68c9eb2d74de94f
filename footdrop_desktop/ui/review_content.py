"""What the review step tells beside the conclusions: how answers came to be, and what is not examined."""

from __future__ import annotations

from html import escape
from typing import Final

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.ui.cards import Card, Shown
from footdrop_desktop.ui.rich_text import RichText, item_link, paragraphs

STEP: Final = "step."
"""Begins the names of the lists of what is not examined in a step."""

_MOST_NAMED: Final = 6
_ORIGINS: Final = (
    (Origin.DEFAULT, "review.by-default"),
    (Origin.TOGETHER, "review.together"),
    (Origin.CARRIED_FORWARD, "review.carried"),
)


def origins_line(answers: Answers, rich: RichText) -> str:
    """Return how many answers were not given one by one; empty when each was."""
    told = [entry.origin for link_id, entry in answers.provenance.items() if link_id in answers]
    counts = [(key, told.count(origin)) for origin, key in _ORIGINS]
    return ", ".join(rich.say(key, count=count) for key, count in counts if count)


def not_examined_cards(shown: Shown, rich: RichText) -> tuple[Card, ...]:
    """Return what is not examined, a card for each step; opened, it names every item."""
    cards = []
    for step, link_ids in _by_step(shown, rich).items():
        named = [rich.item(link_id) for link_id in link_ids[:_MOST_NAMED]]
        rest = link_ids[_MOST_NAMED:]
        if rest:
            named.append(item_link(rest[0], rich.say("review.open-more", count=len(rest))))
        title = rich.say("review.open-step", step=rich.wording.form.groups[step].text, count=len(link_ids))
        opens = f"{STEP}{step}" if rest else ""
        cards.append(Card(title, body=" · ".join(named), opens=opens))
    return tuple(cards) or (Card(rich.say("review.nothing-open")),)


def step_opened(opens: str, shown: Shown, rich: RichText) -> str:
    """Return every item of a step that is not examined, as links."""
    link_ids = _by_step(shown, rich).get(opens.removeprefix(STEP), [])
    return paragraphs((" · ".join(rich.item(link_id) for link_id in link_ids),))


def hidden_card(rich: RichText) -> Card:
    """Return that the assessment is not shown, and why."""
    body = escape(rich.say("review.record-only-note"))
    return Card(rich.say("review.record-only"), body=body)


def _by_step(shown: Shown, rich: RichText) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for link_id in shown.assessment.not_examined:
        found.setdefault(rich.wording.form.step_of[link_id], []).append(link_id)
    return found
