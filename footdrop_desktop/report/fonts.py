"""The fonts of the papers: registered once, chosen for each piece of text by what they can print.

A name must never be printed wrongly. Scripts that need shaping or reordering that is not done here
(Arabic, Indic scripts, mixed Hebrew) are refused with ``UserError("output.font-missing")``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from footdrop_desktop.errors import UserError
from footdrop_desktop.resources import resource_path


class Face(Enum):
    """A style of text, and the font files that print it, best first."""

    REGULAR = ("Inter-Regular", "NotoSans-Regular", "NotoSansHebrew-Regular")
    SEMIBOLD = ("Inter-SemiBold", "NotoSans-Bold", "NotoSansHebrew-Bold")
    BOLD = ("Inter-Bold", "NotoSans-Bold", "NotoSansHebrew-Bold")
    ITALIC = ("Inter-Italic", "NotoSans-Regular", "NotoSansHebrew-Regular")

    @property
    def fonts(self) -> tuple[str, ...]:
        """The names under which the fonts are registered."""
        return tuple(_PREFIX + name for name in self.value)


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one font, in the order in which it is drawn from left to right."""

    font: str
    text: str


_PREFIX: Final = "FootDrop"
_HEBREW: Final = "\u05d0-\u05ea\u05ef-\u05f4"
_HEBREW_RUN: Final = re.compile(rf"[{_HEBREW}]+(?:[ \u00a0\u05be'’\"״׳.,\-]+[{_HEBREW}]+)*")
_LONGEST_HEBREW: Final = 40
"""A longer run would break over lines, and lines of reversed text would stand in the wrong order."""
_NEUTRAL_THEN_NUMBER_OR_HEBREW: Final = re.compile(rf"[^\w\n]*[\d{_HEBREW}]")
_PLAIN_SCRIPTS: Final = ((0x20, 0x58F), (0x1E00, 0xABFF), (0xFB00, 0xFB06), (0xFFFC, 0xFFFD))
"""Latin, Greek, Cyrillic, Armenian, symbols: one glyph for a letter, left to right."""


@cache
def register_font(font: str) -> frozenset[int]:
    """Make a font known to reportlab, once, and return the characters that it has."""
    name = font.removeprefix(_PREFIX)
    path = resource_path(f"fonts/{name}.ttf")
    if not path.is_file():
        raise UserError("resource.missing", name=f"resources/fonts/{name}.ttf")
    loaded = TTFont(font, str(path))
    pdfmetrics.registerFont(loaded)
    return frozenset(code for code, glyph in loaded.face.charToGlyph.items() if glyph)


def pieces(text: str, face: Face) -> tuple[Piece, ...]:
    """Split cleaned ``text`` into pieces of one font each, in drawing order.

    Raises ``UserError("output.font-missing", chars)`` for what cannot be printed correctly.
    """
    first = face.fonts[0]
    if register_font(first).issuperset(map(ord, text)):
        return (Piece(first, text),) if text else ()
    refused: dict[str, None] = {}
    found: list[Piece] = []
    for font, cluster in _clusters(_visual(text, refused), face, refused):
        if found and found[-1].font == font:
            found[-1] = Piece(font, found[-1].text + cluster)
        else:
            found.append(Piece(font, cluster))
    if refused:
        shown = (char if char.isprintable() else f"U+{ord(char):04X}" for char in refused)
        raise UserError("output.font-missing", chars=" ".join(shown))
    return tuple(found)


def cleaned(text: str) -> str:
    """Return ``text`` composed (NFC), without control characters, at most one empty line in a row."""
    lines = re.sub(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]", "\n", text).replace("\t", " ")
    kept = "".join(char for char in lines if char == "\n" or unicodedata.category(char) not in ("Cc", "Cf"))
    return re.sub(r"[ \u00a0]*\n(?:[ \u00a0]*\n)+", "\n\n", unicodedata.normalize("NFC", kept))


def _clusters(text: str, face: Face, refused: dict[str, None]) -> Iterator[tuple[str, str]]:
    """Yield each letter with its marks, and the first font that has all of them."""
    index = 0
    while index < len(text):
        end = index + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        cluster = text[index:end]
        font = _font_for(cluster, face)
        if font is None:
            refused.update(dict.fromkeys(char for char in cluster if char.strip()))
            font = face.fonts[0]
        yield font, cluster
        index = end


def _font_for(cluster: str, face: Face) -> str | None:
    if cluster in " \n":
        return face.fonts[0]
    if not all(_is_plain(char) or char in _hebrew_letters() for char in cluster):
        return None
    for font in face.fonts:
        if all(ord(char) in register_font(font) for char in cluster):
            return font
    return None


def _is_plain(char: str) -> bool:
    code = ord(char)
    if char in "\u0590\u0591" or unicodedata.bidirectional(char) in ("R", "AL"):
        return False
    return any(low <= code <= high for low, high in _PLAIN_SCRIPTS) and not 0xA800 <= code <= 0xABFF


@cache
def _hebrew_letters() -> frozenset[str]:
    return frozenset(chr(code) for code in (*range(0x5BE, 0x5BF), *range(0x5D0, 0x5EB), *range(0x5EF, 0x5F5)))


def _visual(text: str, refused: dict[str, None]) -> str:
    """Return ``text`` with each run of Hebrew words reversed; runs that need more are refused."""
    if not re.search(f"[{_HEBREW}]", text):
        return text
    shown: list[str] = []
    place = 0
    for match in _HEBREW_RUN.finditer(text):
        run = match.group()
        mixed = _NEUTRAL_THEN_NUMBER_OR_HEBREW.match(text, match.end())
        if mixed or len(run) > _LONGEST_HEBREW:
            refused.update(dict.fromkeys(char for char in run if char.strip()))
        shown += [text[place : match.start()], run[::-1].replace(" ", "\u00a0")]
        place = match.end()
    return "".join((*shown, text[place:]))
