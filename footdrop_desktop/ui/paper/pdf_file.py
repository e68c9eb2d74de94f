"""A PDF in memory: its pages as pictures, and its words with their places. Nothing of it is on the disk."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from footdrop_desktop.ui.paper.pdf_links import Link, links_of

POINTS: Final = 72
"""Points of a PDF in an inch."""

_HALF: Final = 0.5
_HYPHENS: Final = "\x02\ufffe"
"""What PDFium says for a hyphen at the end of a line that is none of the word."""


@dataclass(frozen=True, slots=True)
class PageText:
    """The words of a page as they are read; ``folded`` without case, accents, and line breaks.

    ``places`` tells for every character of ``folded`` which one of the page it is.
    """

    text: str
    folded: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where something was found: the page, from 0, and boxes in points from its upper left corner."""

    page: int
    boxes: tuple[QRectF, ...]


class PdfFile:
    """Belongs into jobs of ``Jobs``: PDFium works for one thread at a time, and drawing takes a while.

    ``sizes`` are width and height of each page in points.
    """

    def __init__(self, data: bytes) -> None:
        from pypdfium2 import PdfDocument

        self._document = PdfDocument(data)
        self._pages: dict[int, Any] = {}
        self._words: dict[int, Any] = {}
        self.sizes: tuple[tuple[float, float], ...] = tuple(
            (page.get_width(), page.get_height()) for page in map(self._page, range(len(self._document)))
        )
        self.texts: tuple[PageText, ...] = tuple(self._text(page) for page in range(len(self.sizes)))
        self.links: tuple[tuple[Link, ...], ...] = tuple(
            tuple(links_of(self._page(page), self._words[page], self.sizes[page][1]))
            for page in range(len(self.sizes))
        )

    def picture(self, page: int, scale: float, top: int = 0, height: int = 0) -> QImage:
        """Return a page, ``scale`` pixels for a point; or the ``height`` rows of it from ``top``."""
        rows = math.ceil(self.sizes[page][1] * scale)
        last = min(top + height, rows) if height else rows
        above, below = (max(0.0, count - _HALF) / scale for count in (top, rows - last))
        drawn = self._page(page).render(scale=scale, crop=(0, below, 0, above), prefer_bgrx=True)
        ours = QImage(drawn.buffer, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)
        return ours.copy()  # PDFium's own is gone with it

    def find(self, wanted: str) -> tuple[Hit, ...]:
        """Return where ``wanted`` stands, in the order in which it is read; blanks alone are nowhere."""
        folded = " ".join("".join(folding(wanted)).split())
        if not folded:
            return ()
        return tuple(
            Hit(page, self._boxes(page, words.places[start], words.places[start + len(folded) - 1]))
            for page, words in enumerate(self.texts)
            for start in _starts(words.folded, folded)
        )

    def close(self) -> None:
        """Let go of it."""
        self._words.clear()
        self._pages.clear()
        self._document.close()

    def _page(self, page: int) -> Any:
        if page not in self._pages:
            self._pages[page] = self._document[page]
        return self._pages[page]

    def _text(self, page: int) -> PageText:
        from pypdfium2 import raw

        words = self._words[page] = self._page(page).get_textpage()
        chars = [chr(raw.FPDFText_GetUnicode(words, place)) for place in range(words.count_chars())]
        folded: list[str] = []
        places: list[int] = []
        for place, char in enumerate(chars):
            for part in folding(char):
                if part != " " or (folded and folded[-1] != " "):
                    folded.append(part)
                    places.append(place)
        text = "".join(char for char in chars if char not in _HYPHENS).replace("\r\n", "\n")
        return PageText(text, "".join(folded), tuple(places))

    def _boxes(self, page: int, first: int, last: int) -> tuple[QRectF, ...]:
        words, high = self._words[page], self.sizes[page][1]
        found = (words.get_rect(place) for place in range(words.count_rects(first, last - first + 1)))
        return tuple(
            QRectF(left, high - top, right - left, top - bottom) for left, bottom, right, top in found
        )


def folding(text: str) -> Iterator[str]:
    """Yield what a search compares: letters without case, accents, and direction; any blank as one."""
    for char in unicodedata.normalize("NFKD", text.casefold()):
        if char.isspace():
            yield " "
        elif char not in _HYPHENS and unicodedata.category(char) not in ("Mn", "Cf", "Cc"):
            yield char


def _starts(text: str, wanted: str) -> Iterator[int]:
    start = text.find(wanted)
    while start >= 0:
        yield start
        start = text.find(wanted, start + len(wanted))
