"""What changed since the visit before, and strength over time, as blocks for papers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import ASKED_FLAGS, flag_id
from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.history.comparison import Comparison, Row, Verdict, beside
from footdrop_desktop.history.examined import examined
from footdrop_desktop.history.trend import Series, Trend, affected_sides, strength_trend
from footdrop_desktop.history.visit import VisitContent, oldest_first
from footdrop_desktop.report.blocks import (
    Block,
    Bullets,
    Chart,
    Paragraph,
    Run,
    Section,
    Subheading,
    Table,
    Text,
    joined,
    plain,
)
from footdrop_desktop.report.findings import answer_words
from footdrop_desktop.report.identity import moment
from footdrop_desktop.report.sentences import say
from footdrop_desktop.report.trend_words import part_name, point_words, series_name
from footdrop_desktop.report.wording import Wording, side_title

SMALL: Final = 90.0
"""How high the chart of a report is, in points."""

SHOWN_IN_REPORT: Final = ("dorsiflexion",)
CITES_MOVEMENT: Final = (9,)
"""The MRC scale: active movement begins at grade 2."""

_VERDICTS: Final = {
    Verdict.BETTER: ("▲ ", "verdict.better"),
    Verdict.WORSE: ("▼ ", "verdict.worse"),
    Verdict.SAME: ("= ", "verdict.same"),
    Verdict.POSSIBLE: ("", "verdict.possible"),
    Verdict.CHANGED: ("", "verdict.changed"),
    Verdict.NEW: ("", "verdict.new"),
    Verdict.GONE: ("", "verdict.gone"),
    Verdict.LIMITED: ("", "verdict.limited"),
    Verdict.CARRIED: ("", "verdict.carried"),
}
ASKED: Final = frozenset(flag_id(flag) for flag in ASKED_FLAGS)
"""The red-flag questions of the form."""

_LISTED: Final = ((Verdict.NEW, "compared.new"), (Verdict.GONE, "compared.gone"))
"""What stands in a list below the table: it has nothing to be compared with."""


@dataclass(frozen=True, slots=True)
class Before:
    """What a report of a visit tells of earlier ones, all of them signed and none void.

    ``now`` is the visit of the report, signed or not.
    """

    now: VisitContent
    earlier: tuple[VisitContent, ...]

    def sections(self, wording: Wording, *, concluded: bool) -> tuple[Section, ...]:
        """Return what changed since the visit before, and a small trend; nothing at a first visit.

        With ``concluded`` conclusions are compared too, if both signers shared them.
        """
        if not self.earlier:
            return ()
        visits = (*oldest_first(self.earlier), self.now)
        compared = beside(visits[-2:])
        since = tell(wording, "compared.since", date=days(compared.visits)[0])
        shared = all(is_shared(visit.answers) for visit in compared.visits)
        found = [examined(visit) for visit in visits]
        shown = strength_trend(found, SHOWN_IN_REPORT, affected_sides(found))
        return (
            comparison_section(compared, wording, since, concluded=concluded and shared),
            trend_section((shown,), wording, SMALL),
        )


def is_shared(answers: Answers) -> bool:
    """Say whether the clinician has not said that they share the program's reading in part or not at all."""
    return answers.get("conclusion.agrees") not in ("no", "partly")


def tell(wording: Wording, key: str, /, **params: object) -> str:
    """Return a text of ``progress.ftl``."""
    return wording.strings.text("progress", key, **params)


def days(visits: Sequence[VisitContent]) -> tuple[str, ...]:
    """Return the days of visits as papers print them, with the time where two are of one day."""
    found = [visit.performed_at for visit in visits]
    if len({at.date() for at in found}) == len(found):
        return tuple(at.date().isoformat() for at in found)
    return tuple(moment(at) for at in found)


def comparison_section(compared: Comparison, wording: Wording, title: str, *, concluded: bool) -> Section:
    """Return what differs, in words beside every sign, and how many findings do not.

    The last column tells what became of a finding between the two newest visits. ``wording`` is of the
    newest form. With ``concluded`` what the visits concluded stands first, where it differs.
    """
    rows = [*(_conclusions(compared, wording) if concluded else ()), *_rows(compared, wording)]
    blocks: list[Block] = []
    if rows:
        head = (tell(wording, "compared.finding"), *days(compared.visits), tell(wording, "compared.change"))
        blocks.append(Table(head, tuple(rows), _widths(len(compared.visits))))
    entries = tuple(_listed(compared, wording))
    if entries:
        blocks.append(Bullets(entries))
    blocks.append(Paragraph(joined(tuple(_counts(compared, wording, any_row=bool(rows or entries))))))
    if rows or entries:
        blocks.append(Paragraph((Run(tell(wording, "compared.note"), muted=True),)))
    return Section("comparison", title, tuple(blocks))


def verdict_words(found: Verdict, wording: Wording) -> Text:
    """Return what became of a finding: a sign where there is one, always with its word."""
    sign, key = _VERDICTS[found]
    bold = found in (Verdict.BETTER, Verdict.WORSE)
    return (Run(f"{sign}{tell(wording, key)}", bold=bold, muted=found is Verdict.SAME),)


def trend_section(trends: Sequence[Trend], wording: Wording, height: float) -> Section:
    """Return charts, each with every point in a table below it, and what gaps and marks mean."""
    blocks: list[Block] = []
    for found in trends:
        side = _shared_side(found)
        if side is not None:
            blocks.append(Subheading(side_title(wording, side)))
        blocks += _drawn(found, wording, height)
    notes = [Run(tell(wording, "trend.note"), muted=True, citations=CITES_MOVEMENT)]
    points = [point for found in trends for series in found.series for point in series.points]
    if any(point.value is None for point in points):
        notes.append(Run(tell(wording, "trend.gaps"), muted=True))
    if any(point.limited for point in points):
        notes.append(Run(tell(wording, "trend.marked"), muted=True))
    return Section("trend", tell(wording, "trend.title"), (*blocks, Paragraph(joined(tuple(notes)))))


def _drawn(found: Trend, wording: Wording, height: float) -> Iterator[Block]:
    whole = [series_name(series.measure, wording) for series in found.series]
    names = _names(found, wording)
    said = " ".join(_said(series, name, wording) for series, name in zip(found.series, whole, strict=True))
    yield Chart(
        found,
        alt=tell(wording, "trend.about", series=said),
        height=height,
        names=names,
        band=tell(wording, "trend.band"),
    )
    rows = tuple(
        (plain(day.isoformat()), *(_point(series, place, wording) for series in found.series))
        for place, day in enumerate(found.days)
    )
    head = (tell(wording, "trend.visit"), *names)
    yield Table(head, rows, (0.2, *(0.8 / len(names),) * len(names)))


def _shared_side(found: Trend) -> Side | None:
    """Return the side that several series share, which then heads them."""
    sides = {series.measure.side for series in found.series}
    return sides.pop() if len(sides) == 1 and len(found.series) > 1 else None


def _names(found: Trend, wording: Wording) -> tuple[str, ...]:
    """Return what series are called: without their side where it heads them."""
    named = series_name if _shared_side(found) is None else part_name
    return tuple(named(series.measure, wording) for series in found.series)


def _said(series: Series, name: str, wording: Wording) -> str:
    points = (
        tell(
            wording,
            "trend.point",
            date=point.day.isoformat(),
            grade=point_words(series.measure, point, wording),
        )
        for point in series.points
    )
    return tell(wording, "trend.series", movement=name, points=wording.strings.separated(points))


def _point(series: Series, place: int, wording: Wording) -> Text:
    point = series.points[place]
    return (Run(point_words(series.measure, point, wording), muted=point.value is None),)


def _widths(visits: int) -> tuple[float, ...]:
    others = visits + 1
    return (0.34, *(0.66 / others,) * others)


def _conclusions(compared: Comparison, wording: Wording) -> Iterator[tuple[Text, ...]]:
    """Yield the conclusions that differ. They have no order: a change is a change."""
    changed = verdict_words(Verdict.CHANGED, wording)
    for side in SIDES:
        labels = compared.labels(side)
        if labels is not None and len(set(labels)) > 1:
            name = say(wording, "standing.conclusion", side=side_title(wording, side))
            yield plain(name), *(plain(wording.name("label", label)) for label in labels), changed
    urgencies = compared.urgencies
    if urgencies is not None and len(set(urgencies)) > 1:
        name = say(wording, "standing.urgency")
        yield plain(name), *(plain(wording.name("urgency", found)) for found in urgencies), changed


def _rows(compared: Comparison, wording: Wording) -> Iterator[tuple[Text, ...]]:
    for row in compared.differing:
        latest = row.verdicts[-1]
        if latest is None or any(latest is listed for listed, _ in _LISTED):
            continue
        cells = (plain(recorded(row.link_id, visit, wording)) for visit in compared.visits)
        yield plain(item_name(row, compared, wording)), *cells, verdict_words(latest, wording)


def _listed(compared: Comparison, wording: Wording) -> Iterator[Text]:
    """Yield what was examined at one visit alone, and what was found; flags answered no are counted."""
    for verdict, key in _LISTED:
        rows = [row for row in compared.differing if row.verdicts[-1] is verdict]
        visit = compared.visits[-1 if verdict is Verdict.NEW else -2]
        no = [row for row in rows if row.link_id in ASKED and visit.answers.get(row.link_id) is False]
        together = no if len(no) > 1 else []
        found = [_found(row, visit, compared, wording) for row in rows if row not in together]
        if together:
            found.append(tell(wording, "compared.flags-no", count=len(together)))
        if found:
            yield Run(tell(wording, key), bold=True), Run(f" {'; '.join(found)}.")


def _found(row: Row, visit: VisitContent, compared: Comparison, wording: Wording) -> str:
    item, answer = item_name(row, compared, wording), recorded(row.link_id, visit, wording)
    return wording.strings.text("names", "answer.with", item=item, answer=answer)


def _counts(compared: Comparison, wording: Wording, *, any_row: bool) -> Iterator[Run]:
    if not any_row:
        yield Run(tell(wording, "compared.nothing"))
    if compared.same:
        yield Run(tell(wording, "compared.same", count=compared.same))
    if compared.carried:
        yield Run(tell(wording, "compared.carried", count=compared.carried))


def item_name(row: Row, compared: Comparison, wording: Wording) -> str:
    """Return what a row asks, in the words of the newest form that asks it."""
    form = next(visit.form for visit in reversed(compared.visits) if row.link_id in visit.form.items)
    return Wording(wording.strings, form).item(row.link_id)


def recorded(link_id: str, visit: VisitContent, wording: Wording) -> str:
    """Return what a visit has of an item in words; nothing recorded is said to be so."""
    if link_id not in visit.form.items:
        return tell(wording, "compared.not-asked")
    if link_id not in visit.answers:
        return wording.name("answer", "none")
    own = Wording(wording.strings, visit.form)
    text = answer_words(visit.form.items[link_id], visit.answers, own)
    kept = visit.answers.origin(link_id)
    return say(wording, "findings.from", value=text, date=kept.since) if kept.since else text
