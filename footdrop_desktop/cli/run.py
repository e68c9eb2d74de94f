"""One command at a time: what was asked for, its exit status, and one line for what is wrong."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final, NoReturn

from footdrop_desktop import __version__
from footdrop_desktop.cli import assess, record
from footdrop_desktop.cli.parts import STANDARD, Parts
from footdrop_desktop.errors import UserError
from footdrop_desktop.record.files import atomic_write
from footdrop_desktop.strings import message

COMMANDS: Final = (*assess.COMMANDS, *record.COMMANDS)
FAILED: Final = 1
REFUSED: Final = 2


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UserError("command.wrong", why=message)


def run(arguments: list[str], parts: Parts) -> int:
    """Run one command; return its exit status: 0 done, 1 not written or not as it should be, 2 refused."""
    strings = parts.strings("en")
    try:
        options = _parser().parse_args(arguments)
        strings = parts.strings(options.lang)
        outcome = options.act(options, parts, strings)
    except UserError as error:
        print(message(error, strings), file=sys.stderr)
        return REFUSED
    try:
        files = {Path(name): data for name, data in outcome.contents.items() if name != STANDARD}
        atomic_write(files)
        if STANDARD in outcome.contents:
            sys.stdout.buffer.write(outcome.contents[STANDARD])
            sys.stdout.buffer.flush()
    except UserError as error:
        print(message(error, strings), file=sys.stderr)
        return FAILED
    except OSError as error:
        failure = UserError("output.not-written", name="standard output", why=error.strerror)
        print(message(failure, strings), file=sys.stderr)
        return FAILED
    return 0 if outcome.good else FAILED


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="footdrop-desktop", description="Foot drop assessment: reasons and sources.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    assess.add_to(commands)
    record.add_to(commands)
    for command in commands.choices.values():
        command.add_argument("--lang", default="en", help="language of papers and of messages (en)")
    return parser
