"""The command line: a second, small edge. Answers in, one JSON object and a PDF out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Final, NoReturn

from footdrop_desktop import __version__
from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.assessment.assess import Prior, assess
from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.form.model import Form
from footdrop_desktop.form.strict_json import MAX_BYTES
from footdrop_desktop.interchange.fhir_read import FormOf, read_answers
from footdrop_desktop.record.codec import assessment_to_json
from footdrop_desktop.record.files import atomic_write
from footdrop_desktop.strings import Strings, message

COMMANDS: Final = ("assess",)
STANDARD: Final = "-"
REFUSED: Final = 2
NOT_WRITTEN: Final = 1

MOST_WEEKS: Final = 5200
MOST_YEARS: Final = 130


@dataclass(frozen=True, slots=True)
class Parts:
    """What the command line is given: knowledge, words, and the report's renderer."""

    form_of: FormOf
    anatomy: Callable[[], Anatomy]
    strings: Callable[[str], Strings]
    render: Callable[[Form, Answers, Assessment, Strings], bytes]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UserError("command.wrong", why=message)


def run(arguments: list[str], parts: Parts) -> int:
    """Run one command; return its exit status: 0 done, 1 output not written, 2 input refused."""
    strings = parts.strings("en")
    try:
        options = _parser().parse_args(arguments)
        strings = parts.strings(options.lang)
        contents = _assess(options, parts, strings)
    except UserError as error:
        print(message(error, strings), file=sys.stderr)
        return REFUSED
    try:
        files = {Path(name): data for name, data in contents.items() if name != STANDARD}
        atomic_write(files)
        if STANDARD in contents:
            sys.stdout.buffer.write(contents[STANDARD])
            sys.stdout.buffer.flush()
    except UserError as error:
        print(message(error, strings), file=sys.stderr)
        return NOT_WRITTEN
    except OSError as error:
        failure = UserError("output.not-written", name="standard output", why=error.strerror)
        print(message(failure, strings), file=sys.stderr)
        return NOT_WRITTEN
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="footdrop-desktop", description="Foot drop assessment: reasons and sources.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
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
    command.add_argument("--lang", default="en", help="language of the report and of messages (en)")
    return parser


def _assess(options: argparse.Namespace, parts: Parts, strings: Strings) -> dict[str, bytes]:
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
    return contents


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
