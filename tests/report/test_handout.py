"""The handout: everything that it must say, nothing that it may not, in every language."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from footdrop_desktop import app
from footdrop_desktop.assessment.model import Label
from footdrop_desktop.exam.values import FLAGS, Limiter
from footdrop_desktop.report.blocks import Blank, Code, References, Run, words
from footdrop_desktop.report.days import day_words
from footdrop_desktop.report.handout_feet import _THINGS, tell
from footdrop_desktop.report.letterhead import Letterhead, Page, PageSize
from footdrop_desktop.report.paper import Look, Paper, texts
from footdrop_desktop.report.pdf import render_report
from footdrop_desktop.resources import read_resource
from footdrop_desktop.strings import LANGUAGES
from tests.builders import MOVEMENTS, Values, flags, grades, strong, the_form
from tests.report.handouts import (
    DROP,
    FLAIL,
    LETTERHEAD,
    SOURCES,
    handout_of,
    running_text,
    signed_handout,
    words_in,
)
from tests.report.papers import IDENTITY, case, cases, ids, page_texts, superscripts, text_of
from tests.report.signed_visits import signed, voided

REPORT = Path(__file__).parents[2] / "footdrop_desktop" / "report"
BY_VALUE = {
    "warn": set(FLAGS),
    "foot": set(Label),
    "limit": set(Limiter),
    "move": set(MOVEMENTS),
    "thing": set(_THINGS),
    "plan": {option.code for option in the_form().items["conclusion.plan"].options},
}
"""Groups whose names are values: each value has its words, and each word its value."""
MUST_SAY = (
    *("about.is", "about.mild", "about.sign"),
    *("found.title", "found.right", "found.left", "found.no-diagnosis"),
    *("alarm.cannot-move", "alarm.bladder", "alarm.saddle", "alarm.stroke", "alarm.fever"),
    *("alarm.cold-leg", "alarm.spreading", "alarm.surgery"),
    *("soon.title", "soon.weaker", "soon.weight", "soon.sick", "soon.appetite"),
    *("home.floor", "home.shoes", "home.aid", "home.skin", "home.legs", "home.drive"),
    *("next.title", "next.better", "next.slow", "next.stays"),
    *("contact.title", "contact.no-word", "sources.title", "sources.numbers"),
)
"""What a handout must say (clinical specification 7.3), item by item."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_all_that_it_must(language: str) -> None:
    """What is missing here is what a patient does not know at night."""
    wording = words_in(language)
    paper = handout_of(grades("left", dorsiflexion="2"), language=language)
    told = "\n".join((running_text(paper), text_of(paper, SOURCES)))
    assert [key for key in MUST_SAY if tell(wording, key) not in told] == []
    assert tell(wording, "alarm.title", number="112") in told
    moves = wording.strings.listed(
        (tell(wording, "move.inversion"), tell(wording, "move.eversion")), either=True
    )
    untested = handout_of(
        {**strong("right"), **grades("right", inversion="NT", eversion="NT")}, language=language
    )
    assert tell(wording, "found.untested", moves=moves) in running_text(untested)


@pytest.mark.parametrize("group", BY_VALUE)
def test_every_value_has_its_words_and_every_word_its_value(group: str) -> None:
    source = read_resource("strings/en/handout.ftl").decode()
    part = source.partition(f"\n{group} =\n")[2].partition("\n\n")[0]
    assert set(re.findall(r"^    \.([a-z-]+) =", part, re.MULTILINE)) == BY_VALUE[group]


def test_every_other_word_is_used() -> None:
    """Failing means words that a translator works on for nothing, or a text that lost its place."""
    code = "\n".join(path.read_text("utf-8") for path in REPORT.glob("handout*.py"))
    group, unused = "", []
    for line in read_resource("strings/en/handout.ftl").decode().splitlines():
        if begun := re.fullmatch(r"([a-z-]+) =", line):
            group = begun[1]
        elif (part := re.match(r"    \.([a-z-]+) =", line)) and group not in BY_VALUE:
            key = f"{group}.{part[1]}"
            if f'"{key}"' not in code:
                unused.append(key)
    assert unused == []


@pytest.mark.parametrize(
    ("values", "title"),
    [
        (DROP, "Your foot drop"),
        (FLAIL, "Your foot that cannot move"),
        ({**FLAIL, **strong("left", dorsiflexion="2")}, "Your foot that cannot move"),
        (grades("right", dorsiflexion="1", plantarflexion="0"), "Your weak foot"),
        ({**strong("right"), **strong("left"), **flags()}, "Your foot check"),
        ({}, "Your foot check"),
        ({**DROP, "conclusion.agrees": "no", "conclusion.disagreement": "A sprain."}, "Your foot check"),
    ],
)
def test_the_title_names_only_what_was_found(values: Values, title: str) -> None:
    assert handout_of(values).header.title == title


@pytest.mark.parametrize("case_id", cases())
def test_the_references_are_those_that_are_cited(case_id: str) -> None:
    """A reference that nothing cites pretends; a superscript without one leads nowhere."""
    paper = handout_of(case(case_id))
    (references,) = (block for block in paper.section(SOURCES).blocks if isinstance(block, References))
    assert {number for number, _ in references.entries} == superscripts(paper.sections)


def test_only_numbered_statements_of_the_article_have_a_number() -> None:
    """The list of alarm signs and recovery have none in the article: none may be invented."""
    paper = handout_of({**FLAIL, "conclusion.plan": ["mri-lumbar", "emg-ncs"]})
    cited = {
        run.text: run.citations
        for section in paper.sections
        for block in section.blocks
        for text in texts(block)
        for run in text
        if run.citations
    }
    wording = words_in("en")
    numbers = {"about.is": 1, "about.drag": 2, "about.cause": 4, "about.sides": 4, "about.flail": 4}
    assert cited == {tell(wording, key): (number,) for key, number in numbers.items()}
    assert tell(wording, "about.flail") not in running_text(handout_of(DROP))


def test_the_code_leads_to_a_reference_that_is_cited() -> None:
    """A code that leads elsewhere is a trap in a patient's hand."""
    section = handout_of(DROP).section(SOURCES)
    (code,) = (block for block in section.blocks if isinstance(block, Code))
    (references,) = (block for block in section.blocks if isinstance(block, References))
    links = [run.link for _, text in references.entries for run in text if run.link]
    assert code.data == links[0] == "https://doi.org/10.1016/b978-0-444-52902-2.00019-9"
    assert code.data in words(code.text)
    assert code.data in code.alt


@pytest.mark.parametrize("case_id", cases())
def test_nothing_is_attached_and_nothing_of_the_record_but_name_day_and_signer(case_id: str) -> None:
    """A handout lies about in kitchens: no data of the visit, no record number, no date of birth."""
    identity = replace(IDENTITY, mrn="004-118", birth_date="1972-03-09", age=54, sex="female")
    page = Page(PageSize.LETTER, 20)
    paper = handout_of(case(case_id), identity, page=page)
    header = paper.header
    shown = "\n".join((running_text(paper), *(value for value in vars_of(header) if isinstance(value, str))))
    assert (paper.attachments, paper.look, paper.page) == ((), Look.LARGE, page)
    assert "004-118" not in shown
    assert "1972" not in shown


def vars_of(header: object) -> list[object]:
    return [getattr(header, name) for name in type(header).__slots__]  # type: ignore[attr-defined]


@pytest.mark.parametrize("case_id", cases())
def test_what_calls_for_help_is_never_torn_apart(case_id: str) -> None:
    """A sign of danger on the next page, without "get help at once" above it, says nothing."""
    pages = [" ".join(page.split()) for page in page_texts(render_report(handout_of(case(case_id))))]
    first, last = "Get help at once", "the weakness is new after surgery"
    assert [first in page for page in pages] == [last in page for page in pages]
    assert sum(first in page for page in pages) == 1
    heading, code = "Where the facts come from", "Scan this code"
    assert [heading in page for page in pages] == [code in page for page in pages]


def test_the_header_says_from_whom_for_whom_and_of_which_day() -> None:
    header = signed_handout((signed(DROP),)).header
    assert header.kind == "Example Clinic"
    assert header.visit == "For Doe, Jane · 22 November 2026 · Dr R. Roe"
    assert handout_of(DROP, letterhead=Letterhead()).header.kind == "Information for patients"


@pytest.mark.parametrize(
    ("paper", "mark", "sentence"),
    [
        (handout_of(DROP, replace(IDENTITY, draft=True)), "DRAFT", "Nobody has signed it yet."),
        (signed_handout((signed(DROP), voided("wrong patient"))), "VOIDED", "Do not use this paper."),
        (
            signed_handout((signed(DROP), signed(FLAIL, amends=1, reason="typed wrongly")), version=1),
            "REPLACED",
            "There is a newer paper.",
        ),
        (
            signed_handout((signed(DROP), signed(FLAIL, amends=1, reason="typed wrongly"))),
            "AMENDED",
            "Do not use the old one.",
        ),
        (
            signed_handout((signed(DROP, incomplete="patient left"),)),
            "INCOMPLETE",
            "We could not finish the check.",
        ),
    ],
    ids=["draft", "voided", "replaced", "amended", "incomplete"],
)
def test_a_paper_that_is_special_says_so_first(paper: Paper, mark: str, sentence: str) -> None:
    """A patient must see which of two papers holds."""
    assert mark in paper.header.marks
    assert ids(paper)[0] == "paper"
    assert sentence in text_of(paper, "paper")


def test_a_plain_signed_paper_says_nothing_of_itself() -> None:
    assert "paper" not in ids(signed_handout((signed(DROP),)))


def test_whom_to_call_stands_there_or_a_line_to_write_it_on() -> None:
    there = handout_of(DROP).section("contact")
    assert all(line in text_of(handout_of(DROP), "contact") for line in LETTERHEAD.lines)
    assert not any(isinstance(block, Blank) for block in there.blocks)
    empty = handout_of(DROP, letterhead=Letterhead("Example Clinic", (" ",))).section("contact")
    assert [block.lines for block in empty.blocks if isinstance(block, Blank)] == [1]


def test_own_words_stand_as_they_were_typed() -> None:
    """Mark-up in a note is text, and nothing else."""
    hostile = '<b>x</b> <img src="file:///etc/passwd"/>'
    paper = handout_of({**DROP, "conclusion.plan-note": hostile})
    runs = [run for block in paper.section("next").blocks for text in texts(block) for run in text]
    assert Run(f" {hostile}") in runs


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_says_that_nobody_reviewed_it(language: str) -> None:
    note = app.strings(language).text("report", "report.not-reviewed")
    assert (note in handout_of(DROP, language=language).closing) is (language != "en")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "3 January 2027"),
        ("de", "3. Januar 2027"),
        ("fr", "3 janvier 2027"),
        ("es", "3 de enero de 2027"),
        ("ar", "3 يناير 2027"),
    ],
)
def test_a_day_is_written_as_the_language_does(language: str, expected: str) -> None:
    """03/01 is another day in another country."""
    assert day_words("2027-01-03", language) == day_words("2027-01-03 10:31", language) == expected
    assert day_words("of an unrecorded date", language) == "of an unrecorded date"
