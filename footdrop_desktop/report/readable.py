"""A paper that must be printed now: what no font can print has a sign in its place."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, Final, TypeVar

from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.typeset.fonts import without_missing

SIGN: Final = "[?]"

T = TypeVar("T")


def readable(paper: Paper, note: str) -> Paper:
    """Return the paper with ``SIGN`` for each letter that no font has, and ``note`` at its end.

    Only for a paper that somebody waits for: any other is refused, so that the text can be mended.
    """
    header, sections = _readable((paper.header, paper.sections))
    return replace(paper, header=header, sections=sections, closing=f"{paper.closing} {note}")


def _readable(value: T) -> T:
    found: Any = value
    if isinstance(value, str) and not isinstance(value, Enum):
        found = without_missing(value, SIGN)
    elif isinstance(value, tuple):
        found = tuple(_readable(part) for part in value)
    elif is_dataclass(value) and not isinstance(value, type):
        found = replace(
            value, **{field.name: _readable(getattr(value, field.name)) for field in fields(value)}
        )
    return found  # type: ignore[no-any-return]
