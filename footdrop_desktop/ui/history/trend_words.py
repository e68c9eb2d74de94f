"""A trend in the words of the window: what a chart and its table say, and at which places they say it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Final

from footdrop_desktop.history.events import EventMark
from footdrop_desktop.history.measures import OFF_SCALE, Kind
from footdrop_desktop.history.plot import Plot, Span, plot, span_of
from footdrop_desktop.history.trend import Stop, Trend
from footdrop_desktop.record.model import EventKind
from footdrop_desktop.report.trend_words import point_words, series_name, value_words
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui.locales import shown_date, shown_time

TITLES: Final = {
    Kind.STRENGTH: "title.strength",
    Kind.SENSATION: "title.sensation",
    Kind.REFLEX: "title.reflex",
    Kind.ROMBERG: "title.romberg",
    Kind.HEEL_RAISES: "title.heel-raises",
}
_KINDS: Final = {
    EventKind.SURGERY: "event.surgery",
    EventKind.ORTHOSIS: "event.orthosis",
    EventKind.INJECTION: "event.injection",
    EventKind.OTHER: "event.other",
}
_FLAG: Final = "red-flag."


@dataclass(frozen=True, slots=True)
class Tag:
    """An event on the chart: its place, its name, whether it was entered with its day, or lies outside."""

    x: float
    name: str
    entered: bool
    before: bool = False
    after: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One place that can be read: a visit, by its number, or a day on which events alone were entered."""

    x: float
    place: int | None
    events: tuple[EventMark, ...]


@dataclass(frozen=True)
class ShownTrend:
    """A trend with its events in words. It says nothing that the two do not hold."""

    trend: Trend
    marks: tuple[EventMark, ...]
    wording: Wording
    kind: Kind

    @cached_property
    def title(self) -> str:
        """What is shown over time."""
        return self._say(TITLES[self.kind])

    @cached_property
    def span(self) -> Span | None:
        """The time that the chart shows; ``None`` without a visit."""
        return span_of(self.trend.days, (mark.on for mark in self.marks))

    @cached_property
    def plots(self) -> tuple[Plot, ...]:
        """Where each series stands."""
        days = self.trend.days
        return tuple(plot(series, days, self.span) for series in self.trend.series)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What the series are called."""
        return tuple(series_name(series.measure, self.wording) for series in self.trend.series)

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """The names as they stand before their last values."""
        if self.kind is Kind.STRENGTH:
            return self.names
        return tuple(self._say("read.value", name=name, value="").rstrip() for name in self.names)

    @cached_property
    def ends(self) -> tuple[str, ...]:
        """The last value of each series, with its day where the newest visit did not test it."""
        return tuple(self._end(place) for place in range(len(self.names)))

    @cached_property
    def ticks(self) -> tuple[tuple[float, str], ...]:
        """The lines of the scale: how high they are, and what they are called."""
        if not self.trend.series:
            return ()
        measure, scale = self.trend.series[0].measure, self.trend.scale
        bare = self.kind in (Kind.STRENGTH, Kind.HEEL_RAISES)
        named = [
            (tick.at, str(tick.value) if bare else value_words(measure, tick.value, self.wording))
            for tick in scale.ticks
        ]
        if scale.off is not None:
            named.append((scale.off, value_words(measure, OFF_SCALE, self.wording)))
        return tuple(named)

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """Every place that can be read, oldest first: all visits, also those at which nothing was tested."""
        span = self.span
        if span is None:
            return ()
        days = self.trend.days
        visits = [
            (day, 1, Reading(span.place(day), place, self._events_of(place)))
            for place, day in enumerate(days)
        ]
        alone = [mark for mark in self.marks if mark.entered and mark.on not in days]
        between = [
            (day, 0, Reading(span.place(day), None, tuple(group)))
            for day, group in groupby(alone, key=lambda mark: mark.on)
        ]
        return tuple(reading for _, _, reading in sorted((*visits, *between), key=lambda found: found[:2]))

    @cached_property
    def tags(self) -> tuple[Tag, ...]:
        """The events on the chart; those of one visit share a name."""
        span = self.span
        if span is None:
            return ()
        found = []
        for (day, uid, planned), group in groupby(self.marks, lambda m: (m.on, m.visit_uid, m.planned)):
            what = self.wording.strings.separated(self._what(mark) for mark in group)
            if uid:
                what = self._say("event.planned-short" if planned else "event.recorded-short", what=what)
            elif not span.holds(day):
                date = shown_date(day.isoformat(), self.wording.strings)
                what = self._say("event.dated-short", date=date, what=what)
            tag = Tag(span.place(day), what, not uid, day < span.first, day > span.last)
            found.append(tag)
        return tuple(found)

    @cached_property
    def about(self) -> str:
        """How to read the chart without seeing it."""
        stops = self.trend.stops
        if not stops:
            return self._say("card.no-visit")
        first, last = self.day(0), self.day(len(stops) - 1)
        if len(stops) == 1:
            return self._say("chart.one", first=first)
        return self._say("chart.about", count=len(stops), first=first, last=last)

    def date(self, place: int) -> str:
        """Return the day of a visit."""
        return shown_date(self.trend.stops[place].performed_at.isoformat(), self.wording.strings)

    def day(self, place: int) -> str:
        """Return the day of a visit, with its time where two are of one day."""
        at = self.trend.stops[place].performed_at
        return shown_time(at, self.wording.strings) if self._times[at.date()] > 1 else self.date(place)

    def heading(self, reading: Reading) -> str:
        """Return the day that a reading is of."""
        if reading.place is not None:
            return self.day(reading.place)
        return shown_date(reading.events[0].on.isoformat(), self.wording.strings)

    def values(self, reading: Reading) -> tuple[str, ...]:
        """Return the value of every series at a visit; what was not tested is said to be so."""
        if reading.place is None:
            return ()
        return tuple(self.value(series, reading.place) for series in range(len(self.names)))

    def value(self, series: int, place: int) -> str:
        """Return the value of a series at a visit."""
        shown = self.trend.series[series]
        return point_words(shown.measure, shown.points[place], self.wording)

    def said(self, reading: Reading, series: int | None = None) -> str:
        """Return a reading as it is spoken, of one series or of all."""
        parts = [self.heading(reading)]
        for place, (name, value) in enumerate(zip(self.names, self.values(reading), strict=False)):
            if series in (None, place):
                parts.append(self._say("read.value", name=name, value=value))
        parts += self.events(reading)
        return ". ".join(parts)

    def events(self, reading: Reading) -> tuple[str, ...]:
        """Return the events of a reading: when recorded or entered, and what."""
        return tuple(self.event(mark) for mark in reading.events)

    def event(self, mark: EventMark) -> str:
        """Return an event: a visit recorded it on its day, or it was entered for its day."""
        date = shown_date(mark.on.isoformat(), self.wording.strings)
        what = self._what(mark)
        if mark.entered:
            return self._say("event.entered", date=date, what=what)
        return self._say("event.planned" if mark.planned else "event.recorded", date=date, what=what)

    def stop(self, reading: Reading) -> Stop | None:
        """Return the visit of a reading, or ``None`` where there was none."""
        return None if reading.place is None else self.trend.stops[reading.place]

    @cached_property
    def _times(self) -> Counter[object]:
        return Counter(self.trend.days)

    def _events_of(self, place: int) -> tuple[EventMark, ...]:
        stop = self.trend.stops[place]
        day = stop.performed_at.date()
        return tuple(
            mark
            for mark in self.marks
            if mark.visit_uid == stop.visit_uid or (mark.entered and mark.on == day)
        )

    def _end(self, place: int) -> str:
        series = self.trend.series[place]
        last = series.last
        if last is None:
            return point_words(series.measure, series.points[-1], self.wording) if series.points else ""
        value = point_words(series.measure, last, self.wording) if last.value is not None else ""
        if last is series.points[-1]:
            return value
        date = shown_date(last.day.isoformat(), self.wording.strings)
        return self._say("chart.last-on", value=value, date=date)

    def _what(self, mark: EventMark) -> str:
        """Return what happened: in the clinician's words, or as the form has it."""
        if mark.entered:
            kind = self._say(_KINDS[mark.kind])
            note = " ".join(mark.note.split())
            return self._say("event.noted", kind=kind, note=note) if note else kind
        if mark.link_id.startswith(_FLAG):
            return self.wording.name("flag", mark.link_id.removeprefix(_FLAG))
        return self.wording.form.items[mark.link_id].option(mark.code).display

    def _say(self, key: str, /, **params: object) -> str:
        return self.wording.strings.text("history", key, **params)


def shown_trend(trend: Trend, marks: Sequence[EventMark], wording: Wording, kind: Kind) -> ShownTrend:
    """Return a trend with its events, in words."""
    return ShownTrend(trend, tuple(marks), wording, kind)
