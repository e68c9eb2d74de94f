"""The overview on paper: counts of the clinic's own visits. No patient is named on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from footdrop_desktop.report.blocks import Bars, Block, Paragraph, Run, Section, plain
from footdrop_desktop.report.days import day_words
from footdrop_desktop.report.header import PAGE, PAGES, ReportHeader
from footdrop_desktop.report.overview_words import (
    Counted,
    Part,
    Plotted,
    asked,
    notes,
    period,
    plots,
    summary,
)
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.sentences import closing, say
from footdrop_desktop.report.signed import Materials


def overview_paper(
    counted: Counted, made: Materials, *, by: str, at: datetime, program: str, head: str
) -> Paper:
    """Return an overview as a paper; ``by`` made it ``at`` a time, ``head`` is the audit's newest entry."""
    strings, wording = made.strings, made.wording()
    told = Section(
        "counted",
        summary(counted.overview, strings),
        (
            *(Paragraph(plain(line)) for line in asked(counted, wording)),
            *(
                Paragraph(plain(line))
                for line in notes(counted.overview, strings, record_only=made.record_only)
            ),
            Paragraph((Run(strings.text("overview", "overview.few"), bold=True),)),
        ),
    )
    shown = plots(counted.overview, strings, record_only=made.record_only) if counted.overview.visits else ()
    marks = (say(wording, "mark.practice"),) if made.practice else ()
    day = day_words(at.date().isoformat(), strings.language)
    header = ReportHeader(
        kind=strings.text("overview", "overview.kind"),
        heading=strings.text("overview", "overview.heading"),
        title=strings.text("overview", "overview.heading"),
        patient="",
        visit=strings.text("overview", "overview.made", date=day, name=by),
        versions=(say(wording, "report.program", program=program),),
        marks=marks,
        watermarks=marks,
        footer=strings.text("overview", "overview.footer"),
        page_of=say(wording, "report.page", page=PAGE, pages=PAGES),
        language=strings.language,
        details=period(counted.query.since, counted.query.until, strings),
        record=say(wording, "report.head", head=head) if head else "",
    )
    return Paper(
        header=header,
        sections=(told, *(_section(plotted, made) for plotted in shown)),
        closing=closing(wording, strings.text("overview", "overview.closing")),
        page=made.page,
        letterhead=made.letterhead,
    )


def _section(plotted: Plotted, made: Materials) -> Section:
    return Section(plotted.part.value, plotted.title, tuple(_blocks(plotted, made)))


def _blocks(plotted: Plotted, made: Materials) -> Iterator[Block]:
    if plotted.note:
        yield Paragraph((Run(plotted.note, muted=True),))
    if plotted.bars:
        yield Bars(plotted.heads, tuple((bar.name, bar.shown, bar.value) for bar in plotted.bars))
    elif plotted.part is not Part.TIMES:
        yield Paragraph(plain(made.strings.text("overview", "overview.nothing")))
