"""The card of a visit in words, from its line of the patient's page."""

from __future__ import annotations

from collections.abc import Sequence

from footdrop_desktop.record.chart import ChartRow
from footdrop_desktop.record.model import State, VisitRow
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.flows.lines import NOTHING, visit_pills
from footdrop_desktop.ui.history.visit_cards import VisitCard
from footdrop_desktop.ui.locales import shown_date, shown_time


def visit_cards(
    rows: Sequence[ChartRow],
    wording: Wording,
    *,
    record_only: bool,
    before: ChartRow | None = None,
    after: ChartRow | None = None,
) -> list[VisitCard]:
    """Return the cards of ``rows``, which stand between ``before`` and ``after``.

    The time stands beside the day where the visit beside it is of the same day. With ``record_only``
    neither finding nor red flags are told.
    """
    around = [before, *rows, after]
    return [
        _card(row, _day(row, (around[at], around[at + 2]), wording.strings), wording, record_only=record_only)
        for at, row in enumerate(rows)
    ]


def _day(row: ChartRow, beside: Sequence[ChartRow | None], strings: Strings) -> str:
    at = row.visit.performed_at
    if any(other is not None and other.visit.performed_at.date() == at.date() for other in beside):
        return shown_time(at, strings)
    return shown_date(at.isoformat(), strings)


def _card(row: ChartRow, day: str, wording: Wording, *, record_only: bool) -> VisitCard:
    visit, say = row.visit, wording.strings.text
    hidden = record_only and bool(visit.finding)
    refusals = {
        State.DRAFT: say("chart", "cards.draft-not"),
        State.VOIDED: say("chart", "cards.void-not"),
    }
    return VisitCard(
        visit.visit_uid,
        day,
        _pills(row, wording.strings),
        say("ui", "review.record-only") if hidden else visit.finding or NOTHING,
        "" if record_only else _flags(row, wording),
        _signed_by(visit, wording.strings),
        void=visit.state is State.VOIDED,
        refusal=refusals.get(visit.state, ""),
        marked=say("chart", "cards.marked"),
    )


def _signed_by(visit: VisitRow, strings: Strings) -> str:
    if not visit.signed_by:
        return ""
    name = strings.text("ui", "chart.signed-by")
    return strings.text("chart", "page.detail", name=name, text=visit.signed_by)


def _pills(row: ChartRow, strings: Strings) -> tuple[tuple[str, str], ...]:
    pills = visit_pills(row.visit, strings)
    if row.visit.addenda:
        added = strings.text("chart", "cards.addenda", count=row.visit.addenda)
        return (*pills[:1], (added, ""), *pills[1:])
    return pills


def _flags(row: ChartRow, wording: Wording) -> str:
    """Return the red flags in words, those that were set aside said to be so."""
    if not row.flags:
        return ""
    say = wording.strings.text
    names = []
    for flag, _tier, set_aside in row.flags:
        name = wording.name("flag", flag)
        names.append(say("chart", "cards.aside", flag=name) if set_aside else name)
    return say("chart", "cards.flags", count=len(names), flags=", ".join(names))
