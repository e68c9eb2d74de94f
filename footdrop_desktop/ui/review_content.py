"""What the review step tells beside the conclusions: how answers came to be, and what is not examined."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Final

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.ui.cards import Card, Shown
from footdrop_desktop.ui.rich_text import RichText, item_link, paragraphs

NOT_EXAMINED: Final = "not-examined"
"""Names what the card of what is not examined tells when it is opened."""

_MOST_NAMED: Final = 4
_ORIGINS: Final = (
    (Origin.DEFAULT, "review.by-default"),
    (Origin.TOGETHER, "review.together"),
    (Origin.CARRIED_FORWARD, "review.carried"),
)


def origins_line(answers: Answers, say: Callable[..., str]) -> str:
    """Return how many answers were not given one by one; empty when each was."""
    told = [entry.origin for link_id, entry in answers.provenance.items() if link_id in answers]
    counts = [(key, told.count(origin)) for origin, key in _ORIGINS]
    return ", ".join(say(key, count=count) for key, count in counts if count)


def not_examined_card(shown: Shown, rich: RichText) -> Card:
    """Return what is not examined, by step; opened, it names every item."""
    by_step = _by_step(shown, rich)
    if not by_step:
        return Card(rich.say("review.nothing-open"))
    lines, more = [], False
    for step, link_ids in by_step.items():
        named = [rich.item(link_id) for link_id in link_ids[:_MOST_NAMED]]
        if rest := link_ids[_MOST_NAMED:]:
            more = True
            named.append(item_link(rest[0], rich.say("review.open-more", count=len(rest))))
        lines.append(f"<b>{escape(_title(step, link_ids, rich))}</b> {' · '.join(named)}")
    title = rich.say("review.open-count", count=sum(map(len, by_step.values())))
    return Card(title, body=paragraphs(lines), opens=NOT_EXAMINED if more else "")


def not_examined_in_full(shown: Shown, rich: RichText) -> str:
    """Return every item that is not examined, by step, as links."""
    return paragraphs(
        f"<b>{escape(_title(step, link_ids, rich))}</b> {' · '.join(map(rich.item, link_ids))}"
        for step, link_ids in _by_step(shown, rich).items()
    )


def hidden_card(rich: RichText) -> Card:
    """Return that the assessment is not shown, and why."""
    body = escape(rich.say("review.record-only-note"))
    return Card(rich.say("review.record-only"), body=body)


def _title(step: str, link_ids: list[str], rich: RichText) -> str:
    return rich.say("review.open-step", step=rich.wording.form.groups[step].text, count=len(link_ids))


def _by_step(shown: Shown, rich: RichText) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for link_id in shown.assessment.not_examined:
        found.setdefault(rich.wording.form.step_of[link_id], []).append(link_id)
    return found
