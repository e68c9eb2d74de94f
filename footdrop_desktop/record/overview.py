"""How many signed visits there are of each kind: counts of what was signed, nothing concluded from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from math import floor
from typing import Any, Final

from footdrop_desktop.record.facts import unpacked
from footdrop_desktop.record.query import Query, Status
from footdrop_desktop.record.search import stream_ids
from footdrop_desktop.record.vault import Vault

_COLUMNS: Final = (
    "ifnull(patient.merged_into, patient.patient_uid), substr(visit.performed_at, 1, 7), visit.from_paper, "
    "visit_facts.edition IS NOT NULL, ifnull(visit_facts.urgency, ''), ifnull(visit_facts.labels, ''), "
    "ifnull(visit_facts.sites, ''), ifnull(visit_facts.flags, ''), visit_facts.seconds"
)
_BESIDE: Final = (
    "JOIN patient ON patient.patient_uid = visit.patient_uid "
    "LEFT JOIN visit_facts ON visit_facts.visit_id = visit.id"
)
_DAY: Final = "substr(visit.performed_at, 1, 10)"
_OF_MONTH: Final = (
    f"SELECT {_COLUMNS} FROM visit {_BESIDE} WHERE {_DAY} >= ? AND {_DAY} <= ? AND visit.state = 'signed'"
)
_AMONG: Final = f"SELECT {_COLUMNS} FROM visit {_BESIDE} WHERE visit.state = 'signed' AND visit.id IN ({{}})"
_EDGE: Final = f"SELECT {_DAY} FROM visit WHERE state = 'signed' ORDER BY {_DAY} {{}} LIMIT 1"
_MONTHS: Final = 12

EVERY_VISIT: Final = Query()

Told = Callable[[int], object]
"""Called with how many percent are done; it may raise, which ends the counting."""


@dataclass(frozen=True, slots=True)
class Times:
    """How long the exam was open until it was first signed, in seconds, where that is known.

    ``quartiles`` are the least, the lower quartile, the median, the upper quartile, and the most (linear
    between neighbours); ``None`` where no time is known. Of ``from_paper`` and ``unknown`` there is no time.
    """

    known: int = 0
    from_paper: int = 0
    unknown: int = 0
    quartiles: tuple[float, float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """Counts of signed visits, drafts and void ones left out; a patient may have several.

    ``months`` are ("2026-11", count), each month from the first to the last one, those without a visit
    too. ``urgency`` has an empty key for visits of which none was signed. A visit counts at each of its
    ``sites`` and ``flags``, set-aside ones among them, and once for each of its ``findings``, on whichever
    side. ``unread`` visits have no facts and count for nothing but month, number, and patients.
    """

    visits: int = 0
    patients: int = 0
    months: tuple[tuple[str, int], ...] = ()
    urgency: Mapping[str, int] = field(default_factory=dict)
    findings: Mapping[str, int] = field(default_factory=dict)
    sites: Mapping[str, int] = field(default_factory=dict)
    flags: Mapping[str, int] = field(default_factory=dict)
    times: Times = field(default_factory=Times)
    unread: int = 0


def overview(vault: Vault, query: Query = EVERY_VISIT, told: Told = lambda _percent: None) -> Overview:
    """Count the signed visits that meet ``query``.

    The record is read a part at a time, so that others may use it meanwhile; what is signed meanwhile may
    be counted or not.
    """
    tally = _Tally()
    days = Query(since=query.since, until=query.until, status=query.status)
    if query.status is not Status.DRAFT:
        parts = _by_month(vault, query, told) if query == days else _among(vault, query)
        for rows in parts:
            told(-1)
            for row in rows:
                tally.add(*row)
    return tally.overview(query.since, query.until)


def quartiles(values: Iterable[float]) -> tuple[float, float, float, float, float] | None:
    """Return least, quartiles, and most, linear between neighbours; ``None`` for no value."""
    found = sorted(values)
    if not found:
        return None
    least, low, middle, high, most = (_at(found, part) for part in (0.0, 0.25, 0.5, 0.75, 1.0))
    return least, low, middle, high, most


class _Tally:
    """Counts rows; equal texts of facts are read once."""

    def __init__(self) -> None:
        self._patients: set[str] = set()
        self._months: Counter[str] = Counter()
        self._urgency: Counter[str] = Counter()
        self._texts: dict[str, Counter[str]] = {name: Counter() for name in ("labels", "sites", "flags")}
        self._seconds: list[float] = []
        self._from_paper = self._unknown = self._unread = self._visits = 0

    def add(
        self,
        patient_uid: str,
        month: str,
        from_paper: int,
        is_read: int,
        urgency: str,
        labels: str,
        sites: str,
        flags: str,
        seconds: float | None,
    ) -> None:
        """Count a visit."""
        self._visits += 1
        self._patients.add(patient_uid)
        self._months[month] += 1
        if from_paper:
            self._from_paper += 1
        elif seconds is None:
            self._unknown += 1
        else:
            self._seconds.append(seconds)
        if not is_read:
            self._unread += 1
            return
        self._urgency[urgency] += 1
        for name, text in (("labels", labels), ("sites", sites), ("flags", flags)):
            self._texts[name][text] += 1

    def overview(self, since: date | None, until: date | None) -> Overview:
        """Return what was counted."""
        known = Times(len(self._seconds), self._from_paper, self._unknown, quartiles(self._seconds))
        first = since.isoformat()[:7] if since else min(self._months, default="")
        last = until.isoformat()[:7] if until else max(self._months, default="")
        return Overview(
            visits=self._visits,
            patients=len(self._patients),
            months=tuple((month, self._months[month]) for month in _months(first, last)),
            urgency=dict(self._urgency),
            findings=self._counted("labels", lambda labels: set(labels.values())),
            sites=self._counted("sites", set),
            flags=self._counted("flags", lambda flags: {flag for flag, _, _ in flags}),
            times=known,
            unread=self._unread,
        )

    def _counted(self, name: str, codes_of: Callable[[Any], set[str]]) -> dict[str, int]:
        """Return how many visits have each code."""
        found: Counter[str] = Counter()
        for text, count in self._texts[name].items():
            for code in codes_of(unpacked(text)) if text else ():
                found[code] += count
        return dict(found)


def _by_month(vault: Vault, query: Query, told: Told) -> Iterator[list[tuple[Any, ...]]]:
    """Yield every signed visit of the days, a month at a time."""
    with vault.reading() as connection:
        edges = [connection.execute(_EDGE.format(order)).fetchone() for order in ("ASC", "DESC")]
    if None in edges:
        return
    first = max(edges[0][0], query.since.isoformat() if query.since else "")
    last = min(edges[1][0], query.until.isoformat() if query.until else edges[1][0])
    months = _months(first[:7], last[:7])
    for number, month in enumerate(months):
        told(100 * number // len(months))
        with vault.reading() as connection:
            days = (max(first, f"{month}-01"), min(last, f"{month}-31"))
            rows = connection.execute(_OF_MONTH, days).fetchall()
        yield rows


def _among(vault: Vault, query: Query) -> Iterator[list[tuple[Any, ...]]]:
    """Yield the signed visits that a search finds, some at a time."""
    for places in stream_ids(vault, query):
        with vault.reading() as connection:
            marks = ", ".join("?" * len(places))
            rows = connection.execute(_AMONG.format(marks), places).fetchall()
        yield rows


def _months(first: str, last: str) -> list[str]:
    """Return the months from one to another, both with them; none where one of them is empty."""
    if not (first and last):
        return []
    begin, end = (_MONTHS * int(month[:4]) + int(month[5:7]) - 1 for month in (first, last))
    return [f"{number // _MONTHS:04}-{number % _MONTHS + 1:02}" for number in range(begin, end + 1)]


def _at(values: list[float], part: float) -> float:
    """Return the value that stands at ``part`` of the way through sorted values."""
    place = part * (len(values) - 1)
    below = floor(place)
    above = min(below + 1, len(values) - 1)
    return values[below] + (values[above] - values[below]) * (place - below)
