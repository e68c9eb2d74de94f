"""How a PDF is laid out, in values: where every text stands, and what is wrong with it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import pypdfium2

from tests.papers.tags import HEADINGS, leaves

ROUGHLY: Final = 2.0
"""Points by which a letter may lean out of its line."""

PAPER_WHITE: Final = 245
"""What is darker is painted; the rest is a letter's soft edge."""

MARK: Final = 4.5
"""Points: a lower piece that holds a combining mark is the mark above its letter."""

EDGE: Final = 15.0
"""Points at the edge of the paper where many printers print nothing."""


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of a line: its page from 0, and where it stands in points from the lower left."""

    text: str
    page: int
    left: float
    bottom: float
    right: float
    top: float

    @property
    def is_mark(self) -> bool:
        """Whether it is a vowel or an accent that stands apart from its letter."""
        return self.top - self.bottom < MARK and any(map(unicodedata.combining, self.text))

    def covers(self, other: Words) -> bool:
        """Say whether the two are printed over each other: what leans into a neighbour does not count."""
        across = min(self.right, other.right) - max(self.left, other.left)
        along = min(self.top, other.top) - max(self.bottom, other.bottom)
        lower = min(self.top - self.bottom, other.top - other.bottom)
        return across > ROUGHLY and along > max(lower * 0.4, 1.0)


def all_words(data: bytes) -> list[Words]:
    """Return every text of a PDF."""
    found = []
    with pypdfium2.PdfDocument(data) as document:
        for number, page in enumerate(document):
            text = page.get_textpage()
            for place in range(text.count_rects()):
                box = text.get_rect(place)
                found.append(Words(text.get_text_bounded(*box).strip(), number, *box))
    return [words for words in found if words.text]


def sizes(data: bytes) -> list[tuple[float, float]]:
    """Return width and height of each page."""
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_size() for page in document]


def outside(data: bytes, margin: float) -> list[Words]:
    """Return what stands in the margin at the left or the right, or at the edge of the paper."""
    pages = sizes(data)
    return [
        words
        for words in all_words(data)
        if words.left < margin - ROUGHLY
        or words.right > pages[words.page][0] - margin + ROUGHLY
        or words.bottom < EDGE
        or words.top > pages[words.page][1] - EDGE
    ]


def ink_outside(data: bytes, margin: float) -> list[tuple[int, tuple[int, int, int, int]]]:
    """Return page, from 1, and place from the upper left, of what is painted into the margins."""
    found = []
    with pypdfium2.PdfDocument(data) as document:
        for number, page in enumerate(document, 1):
            picture = page.render(scale=1, grayscale=True).to_pil()
            inner = (margin - ROUGHLY, EDGE, picture.width - margin + ROUGHLY, picture.height - EDGE)
            picture.paste(255, tuple(map(round, inner)))
            place = picture.point(lambda shade: 255 * (shade < PAPER_WHITE)).getbbox()
            if place is not None:
                found.append((number, place))
    return found


def overlapping(data: bytes) -> Iterator[tuple[Words, Words]]:
    """Yield each two texts that are printed over each other."""
    whole = [words for words in all_words(data) if not words.is_mark]
    found = sorted(whole, key=lambda words: (words.page, words.bottom))
    for place, words in enumerate(found):
        for other in found[place + 1 :]:
            if other.page != words.page or other.bottom > words.top:
                break
            if words.covers(other):
                yield words, other


def orphans(data: bytes) -> list[int]:
    """Return the pages, from 1, that end with a heading whose section begins on another page."""
    return [
        one.page + 1
        for one, following in pairwise(leaves(data))
        if one.inside(*HEADINGS) and one.page != following.page
    ]


def divided_rows(data: bytes) -> list[tuple[int, ...]]:
    """Return the pages, from 1, of every row of a table that does not stand on one."""
    rows: dict[int, set[int]] = {}
    for leaf in leaves(data):
        row = leaf.inside("TR")
        if row is not None:
            rows.setdefault(row.number, set()).add(leaf.page + 1)
    return [tuple(sorted(pages)) for pages in rows.values() if len(pages) > 1]
