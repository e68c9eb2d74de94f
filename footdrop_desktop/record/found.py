"""What a search over all visits finds, and what it is told of drafts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from footdrop_desktop.record.facts import Facts, unpacked
from footdrop_desktop.record.model import VisitRow
from footdrop_desktop.record.visit_rows import visit_row


class FoundVisit(NamedTuple):
    """A visit that a search found, and what lists and tables tell of it.

    ``place`` grows with every visit that is begun in the record; ``moment`` is the Julian day at which it
    was performed. The patient is the one whose chart the
    visit is read in: where the record was merged, the other one. Of a draft no facts are kept:
    ``urgency`` and those in JSON (``facts.packed``) are empty.
    """

    place: int
    moment: float
    patient_uid: str
    family: str
    given: str
    birth_date: str
    mrn: str
    urgency: str
    packed_flags: str
    packed_labels: str
    packed_sites: str
    packed_plan: str
    review_on: str
    line: tuple[Any, ...]

    @property
    def visit(self) -> VisitRow:
        """The visit's line of a list, made when it is asked for: a search finds more than it shows."""
        return visit_row(self.line)

    @property
    def flags(self) -> tuple[tuple[str, str, bool], ...]:
        """The red flags that are present: id, tier, and whether each was set aside."""
        return tuple((flag, tier, aside) for flag, tier, aside in unpacked(self.packed_flags) or ())

    @property
    def labels(self) -> dict[str, str]:
        """The label of each side."""
        return dict(unpacked(self.packed_labels) or {})

    @property
    def sites(self) -> tuple[str, ...]:
        """The sites that the findings were consistent with."""
        return tuple(unpacked(self.packed_sites) or ())

    @property
    def plan(self) -> tuple[str, ...]:
        """What was planned."""
        return tuple(unpacked(self.packed_plan) or ())


class FoundVisits(NamedTuple):
    """What a search found, the newest performed first; ``more`` when there are others.

    Of more than were asked for it holds those that were entered last, or those performed last where only
    days and status are asked for (``Query`` without words and codes).
    """

    rows: tuple[FoundVisit, ...]
    more: bool


class Drafted(NamedTuple):
    """What a draft means as it stands, and the words in which that is said."""

    facts: Facts
    said: str


ReadDraft = Callable[[str], Drafted | None]
"""Says what a draft means, by its visit's id: it is not kept. ``None`` for one that cannot be read."""
