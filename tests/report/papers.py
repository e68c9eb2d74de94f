"""Reports for tests, made by the real form, rules, words, and literature; and how to read a PDF back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pypdfium2

from footdrop_desktop import app
from footdrop_desktop.exam.answers import Answers, Provenance, answers_of
from footdrop_desktop.report.blocks import Block, Columns, Section, words
from footdrop_desktop.report.content import report_content
from footdrop_desktop.report.identity import Identity
from footdrop_desktop.report.paper import Paper, texts
from tests.builders import Values, assessed, checked, the_form, wording

IDENTITY = Identity(
    patient_name="Doe, Jane",
    visit_date="2026-11-22 10:31",
    form="foot-drop-exam 1.0.0",
    rules_version="9.8.7",
    program_version="0.0.1",
)


@cache
def cases() -> Mapping[str, Mapping[str, Any]]:
    """The clinical cases by id."""
    path = Path(__file__).parents[1] / "cases" / "cases.json"
    return {case["id"]: case for case in json.loads(path.read_text(encoding="utf-8"))}


def case(case_id: str, **more: object) -> Values:
    """The answers of a case, with some replaced."""
    return {**cases()[case_id]["answers"], **more}


def with_origins(values: Values, origins: Mapping[str, Provenance]) -> Answers:
    return answers_of(checked(values).values, origins)


def report_of(
    values: Values | Answers,
    identity: Identity = IDENTITY,
    *,
    prior: Values | None = None,
    age_years: float | None = None,
) -> Paper:
    answers = values if isinstance(values, Answers) else checked(values)
    found = assessed(answers, prior=prior, age_years=age_years)
    return report_content(identity, the_form(), answers, found, wording(), app.literature(), app.anatomy())


def said(blocks: Iterable[Block]) -> str:
    """Everything that blocks say, one line for each text."""
    return "\n".join(words(text) for block in blocks for text in texts(block))


def text_of(report: Paper, section_id: str) -> str:
    return said(report.section(section_id).blocks)


def side_text(report: Paper, side: str) -> str:
    """What the conclusion says of one side."""
    (columns,) = (block for block in report.section("conclusion").blocks if isinstance(block, Columns))
    return "\n".join(words(text) for text in (columns.right if side == "right" else columns.left))


def ids(report: Paper) -> list[str]:
    return [section.id for section in report.sections]


def superscripts(sections: Iterable[Section]) -> set[int]:
    """The numbers that stand as superscripts."""
    return {
        number
        for section in sections
        for block in section.blocks
        for text in texts(block)
        for run in text
        for number in run.citations
    }


def page_texts(data: bytes) -> list[str]:
    """The text of each page of a PDF."""
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_range() for page in document]


def flat(data: bytes) -> str:
    """The text of a PDF on one line, words separated by one space."""
    return " ".join(" ".join(page_texts(data)).split())
