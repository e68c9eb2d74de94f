"""Answers in, one JSON object and a PDF out."""

from __future__ import annotations

import argparse
import sys
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Final

from footdrop_desktop.assessment.assess import Prior, assess
from footdrop_desktop.cli.parts import STANDARD, Commands, Outcome, Parts
from footdrop_desktop.errors import UserError
from footdrop_desktop.form.strict_json import MAX_BYTES
from footdrop_desktop.interchange.fhir_read import read_answers
from footdrop_desktop.record.codec import assessment_to_json
from footdrop_desktop.strings import Strings

COMMANDS: Final = ("assess",)
MOST_WEEKS: Final = 5200
MOST_YEARS: Final = 130


def add_to(commands: Commands) -> None:
    """Add the command to the parser."""
    command = commands.add_parser(
        "assess",
        help="say what the answers of an exam mean",
        description="Read the answers of one exam and print what they mean, with reasons and sources. "
        "It supports a clinician's judgement; it was not validated on patients.",
    )
    command.add_argument("answers", metavar="ANSWERS.json", help="answers by link id; - is standard input")
    command.add_argument("--prior", metavar="ANSWERS.json", help="the answers of the visit before")
    command.add_argument("--weeks-ago", metavar="N", help="how long ago that visit was, in weeks")
    command.add_argument("--age-years", metavar="N", help="the patient's age; under 5 nothing is localised")
    command.add_argument("--json", metavar="OUT", help="write the assessment here; - is standard output")
    command.add_argument("--pdf", metavar="OUT.pdf", help="write the report here; - is standard output")
    command.set_defaults(act=_assess)


def _assess(options: argparse.Namespace, parts: Parts, strings: Strings) -> Outcome:
    """Return everything that is to be written, by destination; nothing is written yet."""
    if options.json == STANDARD and options.pdf == STANDARD:
        raise UserError("command.both-standard-output")
    if (options.prior is None) != (options.weeks_ago is None):
        raise UserError("command.prior-alone")
    weeks_ago = _number("--weeks-ago", options.weeks_ago, MOST_WEEKS)
    age_years = _number("--age-years", options.age_years, MOST_YEARS)
    form, answers = read_answers(_read(options.answers), options.answers, parts.form_of)
    prior = None
    if options.prior is not None and weeks_ago is not None:
        _, before = read_answers(_read(options.prior), options.prior, parts.form_of)
        prior = Prior(before, weeks_ago)
    found = assess(answers, form=form, anatomy=parts.anatomy(), prior=prior, age_years=age_years)
    contents: dict[str, bytes] = {}
    if options.pdf is not None:
        contents[options.pdf] = parts.render(form, answers, found, strings)
    if options.json is not None or options.pdf != STANDARD:
        contents[options.json or STANDARD] = assessment_to_json(found).encode()
    return Outcome(contents)


def _read(name: str) -> bytes:
    """Return the bytes of a file or of standard input, no more than one over the limit."""
    try:
        if name == STANDARD:
            return sys.stdin.buffer.read(MAX_BYTES + 1)
        with Path(name).open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise UserError("input.unreadable", name=name, why=why) from error


def _number(option: str, text: str | None, most: int) -> float | None:
    if text is None:
        return None
    try:
        value = Decimal(text)
    except InvalidOperation:
        value = Decimal(-1)
    if not value.is_finite() or not 0 <= value <= most:
        raise UserError("command.number", option=option, value=text, low=0, high=most)
    return float(value)
