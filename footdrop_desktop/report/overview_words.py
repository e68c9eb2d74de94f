"""The overview as plots in words: what is counted, by which name, and how it is written; screen and paper."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from footdrop_desktop.record.overview import Overview
from footdrop_desktop.record.query import ANY_FLAG, Query
from footdrop_desktop.report.days import day_words, month_words
from footdrop_desktop.report.sentences import capital
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import Strings

MOST_MONTHS: Final = 36
"""More months than these are counted by the year."""

_URGENCIES: Final = ("emergency", "urgent", "routine", "indeterminate")
_MINUTE: Final = 60
_MEASURES: Final = (
    "overview.least",
    "overview.lower",
    "overview.median",
    "overview.upper",
    "overview.most",
)


_FINDINGS: Final = ("overview.findings", "overview.findings-note", "overview.finding")
_SITES: Final = ("overview.sites", "overview.sites-note", "overview.site")
_FLAGS: Final = ("overview.flags", "overview.flags-note", "overview.flag")
"""The words of counts by code: title, note, and head."""


class Part(StrEnum):
    """What a plot is about."""

    MONTHS = "months"
    URGENCY = "urgency"
    TIMES = "times"
    FINDINGS = "findings"
    SITES = "sites"
    FLAGS = "flags"


@dataclass(frozen=True, slots=True)
class Counted:
    """An overview and what was asked for; ``clinician`` is the name of whose visits alone are counted."""

    overview: Overview = field(default_factory=Overview)
    query: Query = field(default_factory=Query)
    clinician: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A value of a plot: its name, how long it is drawn, and how it is written."""

    name: str
    value: float
    shown: str


@dataclass(frozen=True, slots=True)
class Plotted:
    """Values under a title; ``note`` says what they count, ``heads`` stand over them in a table."""

    part: Part
    title: str
    note: str
    heads: tuple[str, str]
    bars: tuple[Bar, ...]

    def rows(self) -> str:
        """Return the table as text, a tab between its columns."""
        lines = (self.heads, *((bar.name, bar.shown) for bar in self.bars))
        return "\n".join("\t".join(line) for line in lines)


def plots(overview: Overview, strings: Strings, *, record_only: bool) -> tuple[Plotted, ...]:
    """Return all plots of visits; with ``record_only`` those alone in which nothing is concluded."""
    if record_only:
        return _months(overview, strings), _times(overview, strings)
    return (
        _months(overview, strings),
        _urgency(overview, strings),
        _times(overview, strings),
        _by_code(Part.FINDINGS, "label", overview.findings, _FINDINGS, strings),
        _by_code(Part.SITES, "site", overview.sites, _SITES, strings),
        _by_code(Part.FLAGS, "flag", overview.flags, _FLAGS, strings),
    )


def summary(overview: Overview, strings: Strings) -> str:
    """Return "24 visits, 19 patients"."""
    visits = strings.text("overview", "overview.visits", count=overview.visits)
    patients = strings.text("overview", "overview.patients", count=overview.patients)
    return strings.text("overview", "overview.summary", visits=visits, patients=patients)


def notes(overview: Overview, strings: Strings, *, record_only: bool) -> tuple[str, ...]:
    """Return what is counted and what is left out."""
    lines = [strings.text("overview", "overview.counted")]
    if overview.unread:
        lines.append(strings.text("overview", "overview.unread", count=overview.unread))
    if record_only:
        lines.append(strings.text("overview", "overview.record-only"))
    return tuple(lines)


def period(since: date | None, until: date | None, strings: Strings) -> str:
    """Return the days in words."""
    first, last = (day_words(day.isoformat(), strings.language) if day else "" for day in (since, until))
    if first and last:
        return strings.text("overview", "overview.from-to", since=first, until=last)
    if first:
        return strings.text("overview", "overview.from-on", since=first)
    if last:
        return strings.text("overview", "overview.up-to", until=last)
    return strings.text("overview", "overview.whole-period")


def asked(counted: Counted, wording: Wording) -> tuple[str, ...]:
    """Return what was asked for beside the days, a line for each."""
    strings, query = wording.strings, counted.query
    say = strings.text
    lines = [say("overview", "overview.words", text=query.text.strip())] if query.text.strip() else []
    lines += [
        say("overview", "overview.asked", name=name, value=value) for name, value in _parts(counted, wording)
    ]
    return tuple(lines)


def _parts(counted: Counted, wording: Wording) -> Iterator[tuple[str, str]]:
    say, name, query = wording.strings.text, wording.name, counted.query
    if query.finding:
        finding = name("label", query.finding)
        if query.side:
            right, left = say("overview", "overview.right"), say("overview", "overview.left")
            side = right if query.side == "right" else left
            finding = say("overview", "overview.sided", finding=finding, side=side)
        yield say("overview", "overview.finding"), finding
    if query.site:
        yield say("overview", "overview.site"), name("site", query.site)
    for flag in query.flags:
        shown = say("overview", "overview.any-flag") if flag == ANY_FLAG else name("flag", flag)
        yield say("overview", "overview.flag"), shown
    if query.urgency:
        yield say("overview", "overview.urgency"), name("urgency", query.urgency)
    if query.plan:
        plan = wording.form.items["conclusion.plan"].option(query.plan).display
        yield say("overview", "overview.plan"), plan
    if counted.clinician:
        yield say("overview", "overview.clinician"), counted.clinician


def _months(overview: Overview, strings: Strings) -> Plotted:
    say = strings.text
    number = say("overview", "overview.number")
    if len(overview.months) <= MOST_MONTHS:
        bars = tuple(_bar(month_words(month, strings.language), n) for month, n in overview.months)
        title, head = say("overview", "overview.months"), say("overview", "overview.month")
        return Plotted(Part.MONTHS, title, "", (head, number), bars)
    years: dict[str, int] = {}
    for month, count in overview.months:
        years[month[:4]] = years.get(month[:4], 0) + count
    title, head = say("overview", "overview.years"), say("overview", "overview.year")
    return Plotted(Part.MONTHS, title, "", (head, number), tuple(_bar(*year) for year in years.items()))


def _urgency(overview: Overview, strings: Strings) -> Plotted:
    say, counts = strings.text, overview.urgency
    named = {code: say("names", f"urgency.{code}") for code in _URGENCIES}
    bars = [_bar(capital(name), counts.get(code, 0)) for code, name in named.items()]
    if counts.get(""):
        bars.append(_bar(capital(say("overview", "overview.not-concluded")), counts[""]))
    title = say("overview", "overview.urgency")
    heads = (title, say("overview", "overview.number"))
    return Plotted(Part.URGENCY, title, say("overview", "overview.urgency-note"), heads, tuple(bars))


def _by_code(
    part: Part, group: str, counts: Mapping[str, int], keys: tuple[str, str, str], strings: Strings
) -> Plotted:
    """Return counts by code, most first; ``keys`` are those of the title, the note, and the head."""
    title, note, head = (strings.text("overview", key) for key in keys)
    heads = (head, strings.text("overview", "overview.number"))
    return Plotted(part, title, note, heads, _most_first(group, counts, strings))


def _times(overview: Overview, strings: Strings) -> Plotted:
    say, times = strings.text, overview.times
    heads = (say("overview", "overview.measure"), say("overview", "overview.duration"))
    missing = {"paper": str(times.from_paper), "unknown": str(times.unknown)}
    title = say("overview", "overview.time")
    if times.quartiles is None:
        return Plotted(Part.TIMES, title, say("overview", "overview.time-none", **missing), heads, ())
    note = say("overview", "overview.time-note", count=times.known, **missing)
    bars = tuple(
        Bar(say("overview", key), seconds, minutes(seconds, strings))
        for key, seconds in zip(_MEASURES, times.quartiles, strict=True)
    )
    return Plotted(Part.TIMES, title, note, heads, bars)


def minutes(seconds: float, strings: Strings) -> str:
    """Return a time in minutes, to a tenth."""
    return strings.text("overview", "overview.minutes", count=strings.number(round(seconds / _MINUTE, 1)))


def _most_first(group: str, counts: Mapping[str, int], strings: Strings) -> tuple[Bar, ...]:
    """Return what was counted at all, the most frequent first."""
    named = [(count, capital(strings.text("names", f"{group}.{code}"))) for code, count in counts.items()]
    return tuple(_bar(name, count) for count, name in sorted(named, key=lambda one: (-one[0], one[1])))


def _bar(name: str, count: int) -> Bar:
    return Bar(name, count, str(count))
