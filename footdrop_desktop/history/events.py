"""What may explain a change: surgery, an injection, an orthosis, as marks on a chart.

A visit records that something had happened, not when: its mark stands at the visit and says so. What a
clinician entered with its day stands on that day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from footdrop_desktop.form.model import Value
from footdrop_desktop.history.trend import in_order
from footdrop_desktop.record.model import Event, EventKind, Tested

PLAN: Final = "conclusion.plan"
"""What is in the plan has not been done."""

_YES: Final = "true"
_TELLS: Final[Mapping[tuple[str, str], EventKind]] = {
    ("presentation.tempo", "after-operation"): EventKind.SURGERY,
    ("presentation.hip-or-buttock", "hip-replacement"): EventKind.SURGERY,
    ("presentation.hip-or-buttock", "pelvic-surgery"): EventKind.SURGERY,
    ("presentation.hip-or-buttock", "gluteal-injection"): EventKind.INJECTION,
    ("presentation.compression-risk", "operative-positioning"): EventKind.SURGERY,
    ("red-flag.new-after-spinal-surgery-or-block", _YES): EventKind.SURGERY,
    ("red-flag.new-after-limb-surgery", _YES): EventKind.SURGERY,
    ("gait.aids", "orthosis"): EventKind.ORTHOSIS,
    (PLAN, "orthosis"): EventKind.ORTHOSIS,
}
"""What a visit records of an event, by item and code."""


@dataclass(frozen=True, slots=True)
class EventMark:
    """An event on a day. With ``visit_uid`` that visit recorded it on ``on``; else a clinician entered it.

    ``link_id`` and ``code`` are what the visit recorded, ``note`` what the clinician wrote.
    """

    on: date
    kind: EventKind
    note: str = ""
    visit_uid: str = ""
    link_id: str = ""
    code: str = ""

    @property
    def entered(self) -> bool:
        """Whether a clinician entered it with its day."""
        return not self.visit_uid

    @property
    def planned(self) -> bool:
        """Whether it was planned at that visit, and no more."""
        return self.link_id == PLAN


def event_marks(visits: Iterable[Tested], events: Iterable[Event] = ()) -> tuple[EventMark, ...]:
    """Return what was entered and what is new at a visit, by day.

    New is what the visit before, among those that answered the item, did not record.
    """
    entered = [EventMark(event.on, event.kind, event.note) for event in events]
    return tuple(sorted((*entered, *_recorded(visits)), key=lambda mark: (mark.on, not mark.entered)))


def _recorded(visits: Iterable[Tested]) -> Iterator[EventMark]:
    before: dict[str, frozenset[str]] = {}
    for visit in in_order(visits):
        for link_id in dict.fromkeys(link_id for link_id, _ in _TELLS):
            value = visit.values.get(link_id)
            if value is None:
                continue
            codes = _codes(value)
            for code in sorted(codes - before.get(link_id, frozenset())):
                kind = _TELLS.get((link_id, code))
                if kind is not None:
                    day = visit.performed_at.date()
                    yield EventMark(day, kind, "", visit.visit_uid, link_id, code)
            before[link_id] = codes


def _codes(value: Value) -> frozenset[str]:
    if isinstance(value, bool):
        return frozenset((_YES,)) if value else frozenset()
    return frozenset(value) if isinstance(value, tuple) else frozenset((str(value),))
