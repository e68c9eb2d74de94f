"""The progress report: two to four signed visits, what changed, and strength over all visits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from footdrop_desktop.history.comparison import COUNTS, compare
from footdrop_desktop.history.examined import examined
from footdrop_desktop.history.trend import affected_sides, strength_trend
from footdrop_desktop.history.visit import VisitContent, oldest_first
from footdrop_desktop.report.attached import attachments
from footdrop_desktop.report.blocks import Block, Paragraph, Run, Section, Subheading
from footdrop_desktop.report.compared import several_section
from footdrop_desktop.report.comparing import comparison_section, is_shared, tell, trend_section
from footdrop_desktop.report.content import clinician_section, literature_section
from footdrop_desktop.report.header import DOT, ReportHeader, report_header, version_words
from footdrop_desktop.report.identity import Standing
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.progress_sections import (
    SideBySide,
    conclusions_section,
    flags_section,
    not_examined_section,
    prognosis_section,
)
from footdrop_desktop.report.sentences import closing, say
from footdrop_desktop.report.signed import Materials, SignedVisit, visit_content
from footdrop_desktop.report.standing import addenda_section, record_section, standing_section
from footdrop_desktop.report.wording import Wording

SHOWN: Final = ("dorsiflexion", "eversion", "great-toe-extension", "plantarflexion", "inversion")
"""The movements whose grades are shown over time."""

HEIGHT: Final = 130.0
"""How high a chart is, in points."""


def progress_paper(
    materials: Materials, chosen: Sequence[SignedVisit], visits: Iterable[VisitContent] = ()
) -> Paper:
    """Return the progress report of two to four signed visits, in whatever order they come.

    ``visits`` are all signed visits of the patient that are not void (``past.signed_visits``); the trend
    is made of them and of the chosen ones. Raises ``ValueError`` for another number of visits or if nobody
    knows when one was, and ``KeyError`` for a citation that is not in the literature.
    """
    if len(chosen) not in COUNTS:
        raise ValueError(len(chosen))
    beside = _side_by_side(materials, chosen)
    every = {visit.visit_uid: visit for visit in (*visits, *beside.visits)}
    body = _sections(beside, oldest_first(every.values()))
    wording = beside.wording
    return Paper(
        header=_header(beside),
        sections=(*body, literature_section(body, materials.literature, wording)),
        closing=closing(wording, say(wording, "report.closing")),
        page=materials.page,
        letterhead=materials.letterhead,
        attachments=attachments(materials, beside.signed),
    )


def _side_by_side(materials: Materials, chosen: Sequence[SignedVisit]) -> SideBySide:
    signed = sorted(chosen, key=lambda visit: (visit_content(visit).performed_at, visit.visit_uid))
    return SideBySide(
        tuple(signed),
        tuple(visit_content(visit) for visit in signed),
        tuple(materials.wording(visit.content.form) for visit in signed),
        record_only=materials.record_only,
    )


def _sections(beside: SideBySide, every: tuple[VisitContent, ...]) -> tuple[Section, ...]:
    """Return the sections as they are printed: the clinicians' own first if they do not share the reading."""
    wording = beside.wording
    first = _of_each(beside, "standing", tell(wording, "progress.standing"), _standing)
    reading = [flags_section(beside)]
    if not beside.record_only:
        reading.append(conclusions_section(beside))
    compared = compare(beside.visits)
    found = [examined(visit) for visit in every]
    trends = [strength_trend(found, SHOWN, (side,)) for side in affected_sides(found)]
    what = tell(wording, "compared.what")
    between = (
        comparison_section(compared, wording, what, concluded=False)
        if beside.are_two
        else several_section(compared, wording, what),
        trend_section(trends, wording, HEIGHT),
        not_examined_section(beside),
        prognosis_section(beside),
    )
    own = (_own(beside), *_of_each(beside, "addenda", say(wording, "section.addenda"), _addenda))
    last = _of_each(beside, "record", say(wording, "section.record"), _record(beside))
    unshared = {visit.answers.get("conclusion.agrees") for visit in beside.visits} & {"no", "partly"}
    if beside.record_only or not unshared:
        return (*first, *reading, *between, *own, *last)
    key = "part.not-shared" if "no" in unshared else "part.partly-shared"
    head = Section("reading", say(wording, key), part=True)
    rest = Section("examination", say(wording, "part.examination"), part=True)
    return (*first, *own, head, *reading, rest, *between, *last)


def _of_each(
    beside: SideBySide, section_id: str, title: str, made: Callable[[SignedVisit, Wording], Section | None]
) -> tuple[Section, ...]:
    """Return a section with what ``made`` tells of each visit under its day; none when it tells nothing."""
    blocks: list[Block] = []
    for visit, wording, day in zip(beside.signed, beside.wordings, beside.days, strict=True):
        found = made(visit, wording)
        if found is not None:
            blocks += [Subheading(day), *found.blocks]
    return (Section(section_id, title, tuple(blocks)),) if blocks else ()


def _standing(visit: SignedVisit, wording: Wording) -> Section | None:
    return standing_section(visit.identity, wording)


def _addenda(visit: SignedVisit, wording: Wording) -> Section | None:
    return addenda_section(visit.identity.standing, wording)


def _record(beside: SideBySide) -> Callable[[SignedVisit, Wording], Section | None]:
    """Return what tells signatures, hash, form, and rules; the audit's newest entry stands once, last."""

    def told(visit: SignedVisit, wording: Wording) -> Section | None:
        is_last = visit is beside.signed[-1]
        identity = visit.identity if is_last else replace(visit.identity, head="")
        section = record_section(identity, wording)
        if section is None:
            return None
        made_by = Paragraph((Run(DOT.join(report_header(identity, wording).versions), muted=True),))
        return replace(section, blocks=(*section.blocks, made_by))

    return told


def _own(beside: SideBySide) -> Section:
    """Return impression and plan of the last visit, and of earlier ones where their signer differs."""
    blocks: list[Block] = []
    last = len(beside.visits) - 1
    for place in (last, *range(last)):
        visit = beside.visits[place]
        if place == last or not is_shared(visit.answers):
            own = clinician_section(visit.form, visit.answers, beside.wordings[place])
            blocks += [Subheading(beside.days[place]), *own.blocks]
    return Section("clinician", say(beside.wording, "section.clinician"), tuple(blocks))


def _header(beside: SideBySide) -> ReportHeader:
    """Return the header of the last visit's report with the days, signers, and records of all."""
    wording = beside.wording
    heads = [
        report_header(visit.identity, own) for visit, own in zip(beside.signed, beside.wordings, strict=True)
    ]
    last = heads[-1]
    standings = list(_standings(beside))
    hashes = [
        tell(wording, "progress.about", visit=day, about=say(wording, "report.hash", hash=standing.short))
        for day, standing in standings
    ]
    head = beside.signed[-1].identity.head
    newest_first = (last, *heads[:-1])
    return replace(
        last,
        kind=tell(wording, "progress.kind"),
        heading=tell(wording, "progress.heading"),
        title=tell(wording, "progress.title"),
        visit=_visits(beside),
        versions=(
            *(
                tell(
                    wording,
                    "progress.version",
                    date=day,
                    version=version_words(standing, wording),
                    name=standing.signature.name,
                )
                for day, standing in standings
            ),
            last.versions[-1],
        ),
        marks=tuple(dict.fromkeys(mark for one in newest_first for mark in one.marks)),
        watermarks=tuple(dict.fromkeys(mark for one in newest_first for mark in one.watermarks)),
        about=tuple(
            tell(wording, "progress.about", visit=day, about=line)
            for day, found in zip(beside.days, heads, strict=True)
            for line in found.about
        ),
        record=DOT.join([*hashes, say(wording, "report.head", head=head)] if head else hashes),
    )


def _visits(beside: SideBySide) -> str:
    """Return when the visits were."""
    wording = beside.wording
    dates = [visit.identity.visit_date for visit in beside.signed]
    if beside.are_two:
        return tell(wording, "progress.visits", earlier=dates[0], later=dates[-1])
    return tell(wording, "progress.visits-many", dates=wording.strings.listed(dates))


def _standings(beside: SideBySide) -> Iterator[tuple[str, Standing]]:
    for day, visit in zip(beside.days, beside.signed, strict=True):
        if visit.identity.standing is not None:
            yield day, visit.identity.standing
