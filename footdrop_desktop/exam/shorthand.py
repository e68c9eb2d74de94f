"""The shorthand line: ``r df 1; r ev 2; l all 5; b heel -`` becomes answers. Text in, values out.

Nothing is set that was not written: a clause that is not understood whole sets nothing and says where.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.exam.shorthand_clause import Clause, Fault, Setting, Token, read_clause
from footdrop_desktop.exam.shorthand_words import BY_LINK_ID, KINDS, LIMITERS, REASONS, WORDS, Choice, Kind
from footdrop_desktop.form.model import Form, Value

_CLAUSE: Final = re.compile(r"[^;\u061b\r\n\u2028\u2029]+")
_TOKEN: Final = re.compile(r"\S+")
_SIGNS: Final = {"\u2212": "-", "\u2013": "-", "\uff0d": "-", "\uff0b": "+"}
_DETAILS: Final = (".reason", ".limited-by")


@dataclass(frozen=True, slots=True)
class Line:
    """A whole line. ``settings`` are in order, each item once: a later clause wins."""

    clauses: tuple[Clause, ...] = ()
    settings: tuple[Setting, ...] = ()

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is not understood, from the start."""
        return tuple(clause.fault for clause in self.clauses if clause.fault is not None)


def parse(text: str, form: Form) -> Line:
    """Return what ``text`` sets; it never raises, however far it was typed."""
    clauses = []
    for part in _CLAUSE.finditer(text):
        tokens = [
            Token(part.start() + found.start(), part.start() + found.end(), _plain(found[0]))
            for found in _TOKEN.finditer(part[0])
        ]
        if tokens:
            clauses.append(read_clause(tokens, form, at_end=tokens[-1].end == len(text)))
    return Line(tuple(clauses), _last_of_each(clauses))


def render(settings: Iterable[Setting]) -> str:
    """Return a line that sets the same: one clause for each item, in the program's own words."""
    clauses: list[str] = []
    for setting in settings:
        if setting.link_id.endswith(_DETAILS):
            choices = REASONS if setting.link_id.endswith(".reason") else LIMITERS
            clauses[-1] += f" {_word_of(choices, setting.value)}"
        else:
            entry, sides = BY_LINK_ID[setting.link_id]
            value = _written(KINDS[entry.kind], setting.value)
            clauses.append(" ".join((*(side[0] for side in sides), entry.words[0], value)))
    return "; ".join(clauses)


def completions(text: str, place: int) -> tuple[int, tuple[str, ...]]:
    """Return where the word that ends at ``place`` starts, and the item words that begin like it.

    Of words that mean the same, one.
    """
    start = place
    while start > 0 and not text[start - 1].isspace() and _CLAUSE.fullmatch(text[start - 1]):
        start -= 1
    begun = _plain(text[start:place])
    if not begun:
        return start, ()
    found = (next((word for word in entry.words if word.startswith(begun)), "") for entry in WORDS)
    return start, tuple(word for word in found if word)


def _plain(text: str) -> str:
    """Return ``text`` in small letters, with ASCII digits and signs, whatever keyboard typed it."""
    return "".join(
        _SIGNS.get(char) or (str(unicodedata.decimal(char)) if char.isdecimal() else char.lower())
        for char in text
    )


def _last_of_each(clauses: Iterable[Clause]) -> tuple[Setting, ...]:
    """Return the settings of a line: of two to the same item the later, with its own detail only."""
    last: dict[str, Value] = {}
    for setting in (setting for clause in clauses for setting in clause.settings):
        for suffix in ("", *_DETAILS):
            last.pop(f"{setting.link_id}{suffix}", None)
        last[setting.link_id] = setting.value
    return tuple(Setting(link_id, value) for link_id, value in last.items())


def _word_of(choices: Iterable[Choice], value: Value) -> str:
    return next(choice.words[0] for choice in choices if choice.code == value)


def _written(kind: Kind, value: Value) -> str:
    if isinstance(value, tuple):
        return " ".join(_word_of(kind.choices, code) for code in value)
    return f"{value:g}" if kind.number else _word_of(kind.choices, value)
