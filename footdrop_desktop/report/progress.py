"""The progress report: two signed visits, what changed between them, and strength over all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Final

from footdrop_desktop.history.comparison import compare
from footdrop_desktop.history.examined import examined
from footdrop_desktop.history.trend import affected_sides, strength_trend
from footdrop_desktop.history.visit import VisitContent, oldest_first
from footdrop_desktop.report.attached import attachments
from footdrop_desktop.report.blocks import Block, Paragraph, Run, Section, Subheading
from footdrop_desktop.report.comparing import comparison_section, is_shared, tell, trend_section
from footdrop_desktop.report.content import clinician_section, literature_section
from footdrop_desktop.report.header import DOT, ReportHeader, report_header, version_words
from footdrop_desktop.report.identity import Standing
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.progress_sections import (
    Pair,
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
    materials: Materials, one: SignedVisit, other: SignedVisit, visits: Iterable[VisitContent] = ()
) -> Paper:
    """Return the progress report of two signed visits, in whatever order they come.

    ``visits`` are all signed visits of the patient that are not void (``past.signed_visits``); the trend
    is made of them and of these two. Raises ``ValueError`` if nobody knows when a visit was, and
    ``KeyError`` for a citation that is not in the literature.
    """
    pair = _pair(materials, one, other)
    every = {visit.visit_uid: visit for visit in (*visits, *pair.visits)}
    body = _sections(pair, oldest_first(every.values()))
    wording = pair.wording
    return Paper(
        header=_header(pair),
        sections=(*body, literature_section(body, materials.literature, wording)),
        closing=closing(wording, say(wording, "report.closing")),
        page=materials.page,
        letterhead=materials.letterhead,
        attachments=attachments(materials, pair.signed),
    )


def _pair(materials: Materials, one: SignedVisit, other: SignedVisit) -> Pair:
    signed = sorted((one, other), key=lambda visit: (visit_content(visit).performed_at, visit.visit_uid))
    return Pair(
        tuple(signed),
        tuple(visit_content(visit) for visit in signed),
        tuple(materials.wording(visit.content.form) for visit in signed),
        record_only=materials.record_only,
    )


def _sections(pair: Pair, every: tuple[VisitContent, ...]) -> tuple[Section, ...]:
    """Return the sections as they are printed: the clinicians' own first if they do not share the reading."""
    wording = pair.wording
    first = _of_each(pair, "standing", tell(wording, "progress.standing"), _standing)
    reading = [flags_section(pair)]
    if not pair.record_only:
        reading.append(conclusions_section(pair))
    compared = compare(pair.visits)
    found = [examined(visit) for visit in every]
    trends = [strength_trend(found, SHOWN, (side,)) for side in affected_sides(found)]
    examination = (
        comparison_section(compared, wording, tell(wording, "compared.what"), concluded=False),
        trend_section(trends, wording, HEIGHT),
        not_examined_section(pair),
        prognosis_section(pair),
    )
    own = (_own(pair), *_of_each(pair, "addenda", say(wording, "section.addenda"), _addenda))
    last = _of_each(pair, "record", say(wording, "section.record"), _record(pair))
    unshared = {visit.answers.get("conclusion.agrees") for visit in pair.visits} & {"no", "partly"}
    if pair.record_only or not unshared:
        return (*first, *reading, *examination, *own, *last)
    key = "part.not-shared" if "no" in unshared else "part.partly-shared"
    head = Section("reading", say(wording, key), part=True)
    rest = Section("examination", say(wording, "part.examination"), part=True)
    return (*first, *own, head, *reading, rest, *examination, *last)


def _of_each(
    pair: Pair, section_id: str, title: str, made: Callable[[SignedVisit, Wording], Section | None]
) -> tuple[Section, ...]:
    """Return a section with what ``made`` tells of each visit under its day; none when it tells nothing."""
    blocks: list[Block] = []
    for visit, wording, day in zip(pair.signed, pair.wordings, pair.days, strict=True):
        found = made(visit, wording)
        if found is not None:
            blocks += [Subheading(day), *found.blocks]
    return (Section(section_id, title, tuple(blocks)),) if blocks else ()


def _standing(visit: SignedVisit, wording: Wording) -> Section | None:
    return standing_section(visit.identity, wording)


def _addenda(visit: SignedVisit, wording: Wording) -> Section | None:
    return addenda_section(visit.identity.standing, wording)


def _record(pair: Pair) -> Callable[[SignedVisit, Wording], Section | None]:
    """Return what tells signatures, hash, form, and rules; the audit's newest entry stands once, last."""

    def told(visit: SignedVisit, wording: Wording) -> Section | None:
        is_last = visit is pair.signed[-1]
        identity = visit.identity if is_last else replace(visit.identity, head="")
        section = record_section(identity, wording)
        if section is None:
            return None
        made_by = Paragraph((Run(DOT.join(report_header(identity, wording).versions), muted=True),))
        return replace(section, blocks=(*section.blocks, made_by))

    return told


def _own(pair: Pair) -> Section:
    """Return impression and plan of the later visit, and of the earlier one where its signer differs."""
    blocks: list[Block] = []
    for place in (-1, 0):
        visit = pair.visits[place]
        if place == -1 or not is_shared(visit.answers):
            own = clinician_section(visit.form, visit.answers, pair.wordings[place])
            blocks += [Subheading(pair.days[place]), *own.blocks]
    return Section("clinician", say(pair.wording, "section.clinician"), tuple(blocks))


def _header(pair: Pair) -> ReportHeader:
    """Return the header of the later visit's report with the days, signers, and records of both."""
    wording = pair.wording
    heads = [
        report_header(visit.identity, own) for visit, own in zip(pair.signed, pair.wordings, strict=True)
    ]
    earlier, later = heads
    standings = list(_standings(pair))
    hashes = [
        tell(wording, "progress.about", visit=day, about=say(wording, "report.hash", hash=standing.short))
        for day, standing in standings
    ]
    head = pair.signed[-1].identity.head
    return replace(
        later,
        kind=tell(wording, "progress.kind"),
        heading=tell(wording, "progress.heading"),
        title=tell(wording, "progress.title"),
        visit=tell(
            wording,
            "progress.visits",
            earlier=pair.signed[0].identity.visit_date,
            later=pair.signed[-1].identity.visit_date,
        ),
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
            later.versions[-1],
        ),
        marks=tuple(dict.fromkeys((*later.marks, *earlier.marks))),
        watermarks=tuple(dict.fromkeys((*later.watermarks, *earlier.watermarks))),
        about=tuple(
            tell(wording, "progress.about", visit=day, about=line)
            for day, found in zip(pair.days, heads, strict=True)
            for line in found.about
        ),
        record=DOT.join([*hashes, say(wording, "report.head", head=head)] if head else hashes),
    )


def _standings(pair: Pair) -> Iterator[tuple[str, Standing]]:
    for day, visit in zip(pair.days, pair.signed, strict=True):
        if visit.identity.standing is not None:
            yield day, visit.identity.standing
