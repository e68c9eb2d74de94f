"""One clause of the shorthand, read word by word: sides, items, the value, and what may follow it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.check import check_value
from footdrop_desktop.exam.shorthand_words import (
    BY_LINK_ID,
    BY_WORD,
    KINDS,
    LIMITERS,
    REASONS,
    SIDE,
    SIDE_WORDS,
    TWOFOLD,
    Choice,
    Kind,
    Word,
)
from footdrop_desktop.exam.values import NOT_EXAMINED_CODES
from footdrop_desktop.form.model import SIDES, Form, Item, ItemType, Side, Value

UNFINISHED: Final = frozenset(("word-unfinished", "item-missing", "value-missing"))
"""Faults of a line that is still being typed: nothing in it is wrong yet."""

_NUMBER: Final = re.compile(r"([+-]?\d{1,9})(?:[.,](\d{1,2}))?((?:\D.*)?)")


@dataclass(frozen=True, slots=True)
class Setting:
    """One answer that the line sets."""

    link_id: str
    value: Value


@dataclass(frozen=True, slots=True)
class Fault:
    """What is not understood, from ``start`` to ``end`` of the text.

    ``key`` is one of ``word-unknown``, ``word-unfinished``, ``word-twofold``, ``item-missing``,
    ``side-missing``, ``side-late``, ``side-not-asked``, ``mixed``, ``value-missing``, ``value-unknown``,
    ``value-alone``, ``number-unknown``, ``out-of-range``, ``left-over``. ``params`` hold words of the
    shorthand, lists of them, and numbers: never sentences.
    """

    start: int
    end: int
    key: str
    params: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def unfinished(self) -> bool:
        """Whether more typing may mend it."""
        return self.key in UNFINISHED


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause, from ``start`` to ``end``: what it sets, or why it sets nothing."""

    start: int
    end: int
    settings: tuple[Setting, ...] = ()
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it is understood, and where it stands."""

    start: int
    end: int
    word: str


def read_clause(tokens: list[Token], form: Form, *, at_end: bool) -> Clause:
    """Return what ``tokens`` set; ``at_end`` says that the last may still be being typed."""
    start, end = tokens[0].start, tokens[-1].end
    try:
        return Clause(start, end, _Reader(tokens, form, at_end=at_end).settings())
    except _Wrong as wrong:
        return Clause(start, end, fault=wrong.fault)


class _Wrong(Exception):  # noqa: N818 - it never leaves this file
    """A clause that is not understood."""

    def __init__(self, start: int, end: int, key: str, **params: object) -> None:
        super().__init__(key)
        self.fault = Fault(start, end, key, MappingProxyType(params))


class _Reader:
    """Reads one clause: sides, items, the value, and what may follow it."""

    def __init__(self, tokens: list[Token], form: Form, *, at_end: bool) -> None:
        self._tokens = tokens
        self._items = form.items
        self._at_end = at_end
        self._place = 0

    def settings(self) -> tuple[Setting, ...]:
        """Return what the clause sets; ``_Wrong`` where it is not understood."""
        sides = self._sides()
        entries = self._entries(sides)
        kind, places = KINDS[entries[0].kind], sides or SIDES[:1]
        link_ids = tuple(
            dict.fromkeys(
                pattern.replace(SIDE, side)
                for entry in entries
                for side in places
                for pattern in entry.patterns
            )
        )
        found = self._answered(kind, link_ids)
        untested = found[0].value in NOT_EXAMINED_CODES
        if (detailed := self._detailed(found, REASONS if untested else LIMITERS)) is not None:
            found = detailed
        elif entries[0].then and len(entries) == 1 and not untested and self._next() is not None:
            then = tuple(entries[0].then.replace(SIDE, side) for side in places)
            found += self._answered(KINDS[BY_LINK_ID[then[0]][0].kind], then)
        if (left := self._next()) is not None:
            raise self._wrong(left, "left-over", word=left.word)
        return found

    def _next(self) -> Token | None:
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def _sides(self) -> tuple[Side, ...]:
        given: set[Side] = set()
        while (token := self._next()) is not None and token.word in SIDE_WORDS:
            given.update(SIDE_WORDS[token.word])
            self._place += 1
        return tuple(side for side in SIDES if side in given)

    def _entries(self, sides: tuple[Side, ...]) -> list[Word]:
        entries: list[Word] = []
        while (token := self._next()) is not None:
            if entries and KINDS[entries[0].kind].means(token.word):
                break
            entry = BY_WORD.get(token.word)
            if entry is None or any(_lacks(self._items, pattern) for pattern in entry.patterns):
                self._refuse(token, entries)
                break
            if entry.sided and not sides:
                raise self._wrong(token, "side-missing", word=token.word)
            if sides and not entry.sided:
                raise self._wrong(self._tokens[0], "side-not-asked", word=token.word)
            if entries and entry.kind != entries[0].kind:
                raise self._wrong(token, "mixed", word=token.word, other=self._tokens[self._place - 1].word)
            entries.append(entry)
            self._place += 1
        if not entries:
            raise self._wrong(self._tokens[-1], "item-missing")
        return entries

    def _refuse(self, token: Token, entries: list[Word]) -> None:
        """Raise for a word that is no item, unless it may be meant as a value."""
        if token.word in TWOFOLD:
            raise self._wrong(token, "word-twofold", word=token.word, words=TWOFOLD[token.word])
        if token.word in SIDE_WORDS:
            raise self._wrong(token, "side-late", word=token.word)
        self._hold(token, _possible(entries))
        if not entries:
            raise self._wrong(token, "word-unknown", word=token.word)

    def _answered(self, kind: Kind, link_ids: tuple[str, ...]) -> tuple[Setting, ...]:
        """Return the next value as the answer to each of ``link_ids``."""
        token, item = self._next(), self._items[link_ids[0]]
        named = self._tokens[self._place - 1].word
        if token is None:
            raise self._wrong(self._tokens[-1], "value-missing", word=named, words=kind.allowed())
        value = self._number(kind, item, token) if kind.number else self._codes(kind, token)
        try:
            return tuple(Setting(link_id, check_value(self._items[link_id], value)) for link_id in link_ids)
        except UserError as error:
            if error.key == "answer.stands-alone":
                raise self._wrong(token, "value-alone", word=token.word) from error
            raise self._wrong(
                token, "out-of-range", word=named, low=item.minimum, high=item.maximum
            ) from error

    def _codes(self, kind: Kind, token: Token) -> Value:
        codes: list[str | bool] = []
        while (here := self._next()) is not None and (kind.several or not codes):
            code = kind.code(here.word)
            if code is None:
                break
            codes.append(code)
            self._place += 1
        if not codes:
            self._hold(token, (word for choice in kind.choices for word in choice.words))
            named = self._tokens[self._place - 1].word
            raise self._wrong(token, "value-unknown", word=token.word, item=named, words=kind.allowed())
        return tuple(dict.fromkeys(str(code) for code in codes)) if kind.several else codes[0]

    def _number(self, kind: Kind, item: Item, token: Token) -> Value:
        """Return a number; its unit may stand apart."""
        self._hold(token, ("+0", "-0"))
        found = _NUMBER.fullmatch(token.word)
        exact = item.type is ItemType.DECIMAL
        if found is None or (found[2] and not exact) or found[3] not in ("", *kind.units):
            named = self._tokens[self._place - 1].word
            raise self._wrong(token, "number-unknown", word=token.word, item=named, words=kind.units)
        self._place += 1
        after = self._next()
        if not found[3] and after is not None and after.word in kind.units:
            self._place += 1
        return float(f"{found[1]}.{found[2] or 0}") if exact else int(found[1])

    def _detailed(
        self, found: tuple[Setting, ...], choices: tuple[Choice, ...]
    ) -> tuple[Setting, ...] | None:
        """Return the settings, each with the limiter or the reason that is written next, if one is."""
        suffix = ".reason" if choices is REASONS else ".limited-by"
        token = self._next()
        if token is None or f"{found[0].link_id}{suffix}" not in self._items:
            return None
        code = Kind(choices).code(token.word)
        if code is None:
            self._hold(token, (word for choice in choices for word in choice.words))
            return None
        self._place += 1
        return tuple(
            part for setting in found for part in (setting, Setting(f"{setting.link_id}{suffix}", code))
        )

    def _hold(self, token: Token, words: Iterable[str]) -> None:
        """Raise for a word that is still being typed: it ends the line and begins one of ``words``."""
        begun = tuple(word for word in words if word.startswith(token.word))
        if begun and self._at_end and token is self._tokens[-1]:
            raise self._wrong(token, "word-unfinished", word=token.word, words=begun)

    def _wrong(self, token: Token, key: str, **params: object) -> _Wrong:
        return _Wrong(token.start, token.end, key, **params)


def _possible(entries: list[Word]) -> Iterable[str]:
    """Return the words that may follow ``entries``: any item, later items and values of the same kind."""
    if not entries:
        return BY_WORD
    kind = entries[0].kind
    items = (word for word, entry in BY_WORD.items() if entry.kind == kind)
    return (*items, *(word for choice in KINDS[kind].choices for word in choice.words))


def _lacks(items: Mapping[str, Item], pattern: str) -> bool:
    return pattern.replace(SIDE, SIDES[0]) not in items
