"""What is to be done as lines of a list."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from footdrop_desktop.assessment.model import Tier
from footdrop_desktop.assessment.rules.red_flags import within
from footdrop_desktop.record.work import Due, Waiting
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.flows.lines import NOTHING, concluded, who
from footdrop_desktop.ui.locales import shown_date, shown_time
from footdrop_desktop.ui.record.flags_part import FlagTold
from footdrop_desktop.ui.record.rows import Cell, Row

_BETWEEN: Final = " "


def due_line(due: Due, today: date, strings: Strings, *, record_only: bool) -> Row:
    """Return a review: when, whose, and what was found; with ``record_only`` without its finding."""
    details, on = due.patient, due.review_on.isoformat()
    return Row(
        due.visit_uid,
        (
            Cell(shown_date(on, strings), pills=(_due_pill(due.review_on, today, strings),), sort=on),
            Cell(details.name, bold=len(details.family)),
            Cell(details.birth_date or NOTHING, muted=not details.birth_date),
            Cell(shown_date(due.performed_at.isoformat(), strings), sort=due.performed_at.isoformat()),
            concluded(due.finding, strings, record_only=record_only),
        ),
    )


def flag_key(flag: Waiting) -> str:
    """Return what names the line of a red flag: a visit may have several."""
    return f"{flag.visit_uid}{_BETWEEN}{flag.flag}"


def of_flag_key(key: str) -> tuple[str, str]:
    """Return the visit and the red flag that a line stands for."""
    visit_uid, _, flag = key.partition(_BETWEEN)
    return visit_uid, flag


def flag_line(flag: Waiting, today: date, strings: Strings) -> Row:
    """Return a red flag: which, how urgent, how soon, whose, and how old."""
    emergency = flag.tier is Tier.EMERGENCY
    tier = strings.text("names", f"tier.{flag.tier}")
    name = strings.text("names", f"flag.{flag.flag}")
    day = shown_date(flag.performed_at.isoformat(), strings)
    return Row(
        flag_key(flag),
        (
            Cell(name, bold=len(name) if emergency else 0, pills=((tier, "red" if emergency else "amber"),)),
            Cell(strings.text("names", f"within.{within(flag.flag)}")),
            Cell(flag.patient.name, bold=len(flag.patient.family)),
            Cell(
                f"{day} · {_ago(flag.performed_at, today, strings)}",
                sort=flag.performed_at.isoformat(),
            ),
        ),
    )


def flag_told(flag: Waiting, today: date, strings: Strings) -> FlagTold:
    """Return a red flag in full."""
    say = strings.text
    pill = say(
        "ui",
        "flag.pill",
        tier=say("names", f"tier.{flag.tier}"),
        within=say("names", f"within.{within(flag.flag)}"),
    )
    visit = say(
        "work",
        "flags.of-visit",
        patient=who(flag.patient, strings),
        time=shown_time(flag.performed_at, strings),
        ago=_ago(flag.performed_at, today, strings),
    )
    name = say("names", f"flag.{flag.flag}")
    action = say("names", f"flag-action.{flag.flag}")
    return FlagTold(f"{name} · {pill}", visit, action, flag.tier is Tier.EMERGENCY)


def _due_pill(on: date, today: date, strings: Strings) -> tuple[str, str]:
    days = (on - today).days
    if days < 0:
        return strings.text("work", "reviews.overdue", days=-days), "amber"
    if not days:
        return strings.text("work", "reviews.today"), "amber"
    return strings.text("work", "reviews.in-days", days=days), ""


def _ago(at: datetime, today: date, strings: Strings) -> str:
    days = (today - at.date()).days
    return (
        strings.text("work", "flags.ago", days=days) if days > 0 else strings.text("work", "flags.ago-today")
    )
