"""References found by their words: any order, accents and case folded, each word as a beginning."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from footdrop_desktop.record.words import words_of
from footdrop_desktop.report.literature import Literature, Reference

_WHOLE: Final = 3
"""Digits fewer than this are a number of the list and match only as a whole: "1" is not "12" or "1976"."""


class Origin(StrEnum):
    """Whose a reference is."""

    ANY = "any"
    ARTICLE = "article"
    BEYOND = "beyond"


class LiteratureIndex:
    """What each reference can be found by; ``also`` are further texts about it, by its number."""

    def __init__(self, literature: Literature, also: Mapping[int, Iterable[str]]) -> None:
        self._references = tuple(literature.references.values())
        self._words = {
            reference.number: frozenset(
                words_of(" ".join((*_texts(reference), *also.get(reference.number, ()))))
            )
            for reference in self._references
        }

    def find(self, text: str, origin: Origin = Origin.ANY) -> tuple[Reference, ...]:
        """Return the references that have every word of ``text``, by number; all of them for none."""
        asked = words_of(text)
        return tuple(
            reference
            for reference in self._references
            if (origin is Origin.ANY or reference.beyond is (origin is Origin.BEYOND))
            and all(self._has(reference.number, word) for word in asked)
        )

    def _has(self, number: int, asked: str) -> bool:
        if asked.isdigit() and len(asked) < _WHOLE:
            return asked in self._words[number]
        return any(word.startswith(asked) for word in self._words[number])


def _texts(reference: Reference) -> tuple[str, ...]:
    return (
        str(reference.number),
        *reference.authors,
        reference.title,
        reference.container,
        reference.journal,
        reference.publisher,
        reference.series,
        reference.year,
        reference.note,
        reference.doi,
        *reference.supports,
    )
