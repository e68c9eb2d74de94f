"""What the command line is given, and what a command gives back."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.form.model import Form
from footdrop_desktop.interchange.fhir_read import FormOf
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.workplace import Workplace
from footdrop_desktop.strings import Strings

STANDARD: Final = "-"
"""Names standard input or output where a file is named."""


class Commands(Protocol):
    """What a command is added to: the sub-parsers of ``argparse``, which name no type of their own."""

    def add_parser(self, name: str, *, help: str, description: str) -> argparse.ArgumentParser:  # noqa: A002
        """Add a command."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Knowledge, words, the papers' renderers, and the record: where it is, and how a secret is asked for.

    ``render_export`` returns everything about one patient as PDF. ``ask_secret`` shows a question and
    returns what is typed, unseen; ``None`` where nobody can be asked.
    """

    form_of: FormOf
    anatomy: Callable[[], Anatomy]
    strings: Callable[[str], Strings]
    render: Callable[[Form, Answers, Assessment, Strings], bytes]
    render_export: Callable[[Vault, str, Strings], bytes]
    workplace: Callable[[], Workplace]
    vault_folder: Callable[[], Path]
    ask_secret: Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is to be written, by destination, and whether all was as it should be."""

    contents: Mapping[str, bytes]
    good: bool = True
