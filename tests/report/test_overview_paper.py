"""The overview on paper: every number of it, what it counts, and nobody's name."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from footdrop_desktop import app
from footdrop_desktop.record.overview import Overview
from footdrop_desktop.record.query import ANY_FLAG, Query
from footdrop_desktop.report.blocks import Bars
from footdrop_desktop.report.overview_paper import overview_paper
from footdrop_desktop.report.overview_words import Counted, Part, asked, period, plots
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.pdf import render_report
from footdrop_desktop.strings import LANGUAGES
from tests.report.all_papers import COUNTED, Scene
from tests.report.papers import flat
from tests.report.signed_visits import DAY

SHOWN = plots(COUNTED.overview, app.strings("en"), record_only=False)


def paper_of(counted: Counted = COUNTED, language: str = "en", *, record_only: bool = False) -> Paper:
    made = replace(Scene(language=language).materials, record_only=record_only)
    return overview_paper(counted, made, by="Dr R. Roe", at=DAY, program="0.9.0", head="12 ab")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_is_printed_with_its_name(language: str) -> None:
    """Failing means a paper that leaves out how often something was found."""
    text = re.sub(r"[\u2066-\u2069]", "", flat(render_report(paper_of(language=language))))
    for plotted in plots(COUNTED.overview, app.strings(language), record_only=False):
        for bar in plotted.bars:
            assert re.sub(r"[\u2066-\u2069]", "", bar.shown).replace("\u00a0", " ") in text.replace(
                "\u00a0", " "
            )
            assert language == "ar" or bar.name.split()[0] in text
    assert "271" in text
    assert "188" in text


def test_it_says_what_it_counts_and_of_what() -> None:
    """Failing means that numbers are read as rates, or as those of the whole record."""
    text = flat(render_report(paper_of()))
    for words in (
        "Signed visits are counted. Void ones and drafts are left out; a patient may have several.",
        "2 visits cannot be read.",
        "Performed 1 January 2026 to 24 November 2026",
        "Words: skiing",
        "Finding: foot drop, right",
        "Signed by: Dr R. Roe",
        "Few visits may let people be recognised.",
        "Left out: 27 from paper, 4 without a known time.",
        "no rates, no comparison, no prediction",
        "Example Clinic",
    ):
        assert words in text
    assert "Doe" not in text


def test_nothing_that_the_program_concluded_is_printed_where_only_the_record_is_kept() -> None:
    """Failing means that a conclusion is on paper though the clinic asked for none."""
    paper = paper_of(record_only=True)
    assert [section.id for section in paper.sections] == ["counted", "months", "times"]
    assert "Cauda" not in flat(render_report(paper))


def test_nothing_is_plotted_where_nothing_is_counted() -> None:
    """Failing means empty tables that look like findings."""
    paper = paper_of(Counted(Overview()))
    assert [section.id for section in paper.sections] == ["counted"]
    assert "0 visits, 0 patients" in flat(render_report(paper))


def test_practice_is_marked() -> None:
    """Failing means that invented visits are taken for a clinic's own."""
    made = Scene(practice=True).materials
    paper = overview_paper(COUNTED, made, by="Dr R. Roe", at=DAY, program="0.9.0", head="")
    assert paper.header.marks == paper.header.watermarks == ("PRACTICE",)


def test_screen_and_paper_show_the_same_numbers() -> None:
    """Failing means that the printed table is another than the one that was looked at."""
    printed = [
        block for section in paper_of().sections for block in section.blocks if isinstance(block, Bars)
    ]
    assert [block.rows for block in printed] == [
        tuple((bar.name, bar.shown, bar.value) for bar in plotted.bars) for plotted in SHOWN
    ]
    months = next(plotted for plotted in SHOWN if plotted.part is Part.MONTHS)
    assert months.rows().splitlines()[:2] == ["Month\tVisits", "Jan 2026\t4"]


def test_many_months_are_counted_by_the_year() -> None:
    """Failing means a plot of a long record that nobody can read, or one that loses visits."""
    months = tuple((f"{2000 + number // 12}-{number % 12 + 1:02}", number) for number in range(37))
    found = plots(Overview(visits=1, months=months), app.strings("en"), record_only=True)[0]
    assert [(bar.name, bar.value) for bar in found.bars] == [
        ("2000", 66),
        ("2001", 210),
        ("2002", 354),
        ("2003", 36),
    ]


def test_what_was_asked_for_is_said_whole() -> None:
    """Failing means that counts of some visits pass for those of all."""
    query = Query(site="l5-root", flags=("fever", ANY_FLAG), urgency="urgent", plan="orthosis")
    wording = Scene().materials.wording()
    lines = asked(Counted(query=query), wording)
    assert lines[:4] == ("Site: L5 root", "Red flag: Fever", "Red flag: any", "Urgency: urgent")
    assert lines[4].startswith("Plan: ")
    said = app.strings("en")
    assert period(None, None, said) == "All signed visits, whenever performed"
    assert period(DAY.date(), None, said).startswith("Performed ")
    assert period(None, DAY.date(), said).endswith("or earlier")
