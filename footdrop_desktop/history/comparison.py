"""What differs between visits that are held beside each other (clinical rules 5.4).

Nothing is concluded anew. What was not tested is never better or worse than what was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import Final

from footdrop_desktop.assessment.model import Label, Urgency
from footdrop_desktop.exam.check import is_unexamined
from footdrop_desktop.exam.values import THIRDS, WHOLE_GRADE
from footdrop_desktop.form.model import Side, Value
from footdrop_desktop.history.scales import worsening
from footdrop_desktop.history.visit import VisitContent, oldest_first

COUNTS: Final = (2, 3, 4)
"""How many visits stand beside each other."""

_STRENGTH: Final = "strength"
_REVIEW: Final = "review"
_DETAILS: Final = (".reason", ".limited-by")


class Verdict(StrEnum):
    """What became of a finding from one visit to the next.

    ``possible`` is a difference in strength of less than a whole grade. ``changed`` has no better or
    worse. ``new`` was not examined before, ``gone`` is not examined now. ``limited`` and ``carried``
    get no verdict: something limited a grade, or an answer was carried forward and not examined again.
    """

    BETTER = "better"
    WORSE = "worse"
    POSSIBLE = "possible"
    CHANGED = "changed"
    SAME = "same"
    NEW = "new"
    GONE = "gone"
    LIMITED = "limited"
    CARRIED = "carried"


_MOVED: Final = frozenset((Verdict.BETTER, Verdict.WORSE, Verdict.CHANGED))
_TELLING: Final = _MOVED | {Verdict.SAME, Verdict.POSSIBLE}


@dataclass(frozen=True, slots=True)
class Finding:
    """What one visit has of an item: nothing (``value`` is ``None``) also when it was not tested.

    ``limiter`` is what limited a grade; ``carried`` says that it was not examined at this visit.
    """

    value: Value | None = None
    limiter: Value | None = None
    carried: bool = False


NOTHING: Final = Finding()


@dataclass(frozen=True, slots=True)
class Row:
    """An item of one side, or of none: a finding for each visit, a verdict from each to the next.

    A verdict is ``None`` where neither of the two visits has a finding.
    """

    link_id: str
    findings: tuple[Finding, ...]
    verdicts: tuple[Verdict | None, ...]

    @property
    def differs(self) -> bool:
        """Whether visits have something different, be it only what limited a grade."""
        return any((one.value, one.limiter) != (other.value, other.limiter) for one, other in self._pairs())

    @property
    def overall(self) -> Verdict | None:
        """What became of the finding from the first visit to the last, whatever was in between."""
        return verdict(self.link_id, self.findings[0], self.findings[-1])

    @property
    def rise(self) -> int | None:
        """By how many thirds of a grade strength rose from the first visit to the last (fell: below 0).

        ``None`` unless that is a change of a whole grade or more, both grades given and nothing limiting.
        """
        if self.link_id.partition(".")[0] != _STRENGTH or self.overall not in (Verdict.BETTER, Verdict.WORSE):
            return None
        return THIRDS[str(self.findings[-1].value)] - THIRDS[str(self.findings[0].value)]

    @property
    def varied(self) -> bool:
        """Whether something was better, worse, or other in between though first and last do not say so."""
        if self.overall not in _TELLING:
            return False
        return bool({found for found in self.verdicts if found in _MOVED} - {self.overall})

    @property
    def is_once(self) -> bool:
        """Whether one visit alone has a finding: there is nothing to compare it with."""
        return sum(found.value is not None for found in self.findings) == 1

    @property
    def is_carried(self) -> bool:
        """Whether nothing differs because an answer was carried forward."""
        return not self.differs and Verdict.CARRIED in self.verdicts

    def _pairs(self) -> Iterable[tuple[Finding, Finding]]:
        return pairwise(self.findings)


@dataclass(frozen=True)
class Comparison:
    """Visits beside each other, oldest first, and every item that at least one of them has.

    Rows that differ come first; then, as before them, they are in the order of the newest form.
    """

    visits: tuple[VisitContent, ...]
    rows: tuple[Row, ...]

    @cached_property
    def differing(self) -> tuple[Row, ...]:
        """The rows that differ."""
        return tuple(row for row in self.rows if row.differs)

    @cached_property
    def compared(self) -> tuple[Row, ...]:
        """The rows of which two visits or more have a finding."""
        return tuple(row for row in self.rows if not row.is_once)

    @cached_property
    def once(self) -> tuple[Row, ...]:
        """The rows of which one visit alone has a finding."""
        return tuple(row for row in self.rows if row.is_once)

    @cached_property
    def same(self) -> int:
        """How many items were answered the same at every visit, each time anew."""
        return sum(not row.differs and not row.is_carried for row in self.rows)

    @cached_property
    def carried(self) -> int:
        """How many items are the same because they were carried forward."""
        return sum(row.is_carried for row in self.rows)

    def labels(self, side: Side) -> tuple[Label, ...] | None:
        """Return what each visit called a side; ``None`` unless every visit has its assessment."""
        found = [visit.assessment for visit in self.visits]
        known = tuple(one.sides[side].label for one in found if one is not None)
        return known if len(known) == len(found) else None

    @property
    def urgencies(self) -> tuple[Urgency, ...] | None:
        """The urgency of each visit; ``None`` unless every visit has its assessment."""
        found = [visit.assessment for visit in self.visits]
        known = tuple(one.urgency for one in found if one is not None)
        return known if len(known) == len(found) else None


def compare(visits: Iterable[VisitContent]) -> Comparison:
    """Return visits beside each other, in whatever order they come; each may have its own form."""
    return beside(oldest_first(visits))


def beside(ordered: Sequence[VisitContent]) -> Comparison:
    """Return visits beside each other, in the order given."""
    rows = [row for link_id in _items(ordered) if (row := _row(link_id, ordered)) is not None]
    return Comparison(tuple(ordered), tuple(sorted(rows, key=lambda row: not row.differs)))


def verdict(link_id: str, before: Finding, now: Finding) -> Verdict | None:
    """Return what became of a finding; ``None`` when neither visit has one."""
    if before.value is None and now.value is None:
        return None
    if before.carried or now.carried:
        return Verdict.CARRIED
    if before.value is None or now.value is None:
        return Verdict.NEW if before.value is None else Verdict.GONE
    if before.limiter is not None or now.limiter is not None:
        return Verdict.LIMITED
    if link_id.partition(".")[0] == _STRENGTH:
        return _of_strength(str(before.value), str(now.value))
    if before.value == now.value:
        return Verdict.SAME
    steps = worsening(link_id, before.value, now.value)
    if steps is None:
        return Verdict.CHANGED
    return Verdict.WORSE if steps > 0 else Verdict.BETTER


def finding(visit: VisitContent, link_id: str) -> Finding:
    """Return what a visit has of an item."""
    value = visit.answers.get(link_id)
    if value is None or is_unexamined(value):
        return NOTHING
    return Finding(value, visit.answers.get(f"{link_id}.limited-by"), visit.answers.is_carried(link_id))


def _of_strength(before: str, now: str) -> Verdict:
    """Return the verdict of two grades; less than a whole grade is within what observers differ by."""
    rise = THIRDS[now] - THIRDS[before]
    if rise == 0:
        return Verdict.SAME
    if abs(rise) < WHOLE_GRADE:
        return Verdict.POSSIBLE
    return Verdict.BETTER if rise > 0 else Verdict.WORSE


def _row(link_id: str, visits: Sequence[VisitContent]) -> Row | None:
    findings = tuple(finding(visit, link_id) for visit in visits)
    if all(found.value is None for found in findings):
        return None
    verdicts = (verdict(link_id, before, now) for before, now in pairwise(findings))
    return Row(link_id, findings, tuple(verdicts))


def _items(visits: Sequence[VisitContent]) -> Iterator[str]:
    """Yield the findings that any of the forms asks for, in the order of the newest form."""
    seen: set[str] = set()
    for visit in reversed(visits):
        for link_id, step in visit.form.step_of.items():
            if link_id not in seen and step != _REVIEW and not link_id.endswith(_DETAILS):
                seen.add(link_id)
                yield link_id
