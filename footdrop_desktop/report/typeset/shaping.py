"""Text as glyphs: each piece in one font and one direction, shaped where its script asks for it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

import uharfbuzz

from footdrop_desktop.report.typeset.fonts import UNSEEN, Face, PaperFont

_SHAPED: Final = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0590-\u08ff\u0900-\u0fff\u1100-\u11ff\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u200c\u200d\u20d0-\u20ff\ua960-\ua97f\ud7b0-\ud7ff\ufb1d-\ufdff\ufe00-\ufe0f\ufe20-\ufe2f\ufe70-\ufeff]"
)
_FEATURES: Final = {"kern": True, "liga": True, "dlig": False}
"""Never discretionary ligatures: with them יוסף becomes another name and محمد an ornament."""

_SILENT: Final = "\u200b"


@dataclass(frozen=True, slots=True)
class Ink:
    """How a piece of text looks: its face, size in points, colour, rise, and where it leads.

    ``link`` is an address, or "#" and an anchor of the same paper.
    """

    face: Face
    size: float
    colour: tuple[float, float, float]
    rise: float = 0.0
    link: str = ""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph by the character that prints it; advance and offsets in thousandths of the size.

    ``says`` is the text of its whole ``cluster``, where glyphs that stand over each other say it together.
    """

    char: str
    advance: float
    x: float
    y: float
    says: str = ""
    cluster: int = 0


@dataclass(frozen=True, slots=True)
class Fragment:
    """Text in one font, one ink, and one direction, ready to be drawn from left to right.

    Without ``glyphs`` its characters are drawn as they are. ``spoken`` says that the glyphs alone do
    not say the text.
    """

    text: str
    font: PaperFont
    ink: Ink
    width: float
    level: int = 0
    glyphs: tuple[Glyph, ...] = ()
    spoken: bool = False


def needs_shaping(text: str) -> bool:
    """Say whether letters of ``text`` join, stack, or carry marks."""
    return not text.isascii() and _SHAPED.search(text) is not None


@lru_cache(maxsize=16384)
def advance(font: PaperFont, text: str) -> float:
    """Return the width of ``text`` in thousandths of its size, each character as it is."""
    widths, missing = font.face.charWidths, font.face.defaultWidth
    return float(sum(widths.get(32 if char == "\xa0" else ord(char), missing) for char in text))


def fragment(text: str, font: PaperFont, ink: Ink, level: int = 0) -> Fragment:
    """Return ``text`` as it is drawn."""
    if level % 2 or needs_shaping(text):
        return _shaped(text, font, ink, level)
    return Fragment(text, font, ink, advance(font, text) * ink.size / 1000, level)


def _shaped(text: str, font: PaperFont, ink: Ink, level: int) -> Fragment:
    glyphs, spoken = _glyphs(text, font, bool(level % 2))
    width = sum(glyph.advance for glyph in glyphs) * ink.size / 1000
    return Fragment(text, font, ink, width, level, glyphs, spoken)


@lru_cache(maxsize=4096)
def _glyphs(text: str, font: PaperFont, from_right: bool) -> tuple[tuple[Glyph, ...], bool]:
    buffer = uharfbuzz.Buffer()
    levels = uharfbuzz.BufferClusterLevel
    buffer.cluster_level = levels.MONOTONE_GRAPHEMES if from_right else levels.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if from_right else "ltr"
    uharfbuzz.shape(font.shaper, buffer, _FEATURES)
    infos = buffer.glyph_infos
    starts = sorted({info.cluster for info in infos} | {len(text)})
    says = {start: text[start:end] for start, end in pairwise(starts)}
    said: set[int] = set()
    found: list[Glyph] = []
    for info, place in zip(infos, buffer.glyph_positions, strict=True):
        stands_for = "" if info.cluster in said else says[info.cluster]
        said.add(info.cluster)
        shown = "".join(char for char in stands_for if char not in UNSEEN) or _SILENT
        found.append(
            Glyph(
                font.code(info.codepoint, shown),
                font.scaled(place.x_advance),
                font.scaled(place.x_offset),
                font.scaled(place.y_offset),
                says[info.cluster] if from_right and len(says[info.cluster]) > 1 else "",
                info.cluster,
            )
        )
    plain = len(infos) == len(says) and all(len(part) == 1 for part in says.values())
    # Readers turn the text of a right-to-left span round once more, so there the glyphs speak alone.
    if from_right:
        found = _letters_first(found)
    moved = any(glyph.x or glyph.y for glyph in found)
    return tuple(found), (moved or not plain) and not from_right


def _letters_first(found: list[Glyph]) -> list[Glyph]:
    """Return the glyphs of each cluster with the letter first and its marks back over it."""
    turned: list[Glyph] = []
    start = 0
    while start < len(found):
        end = start
        while end < len(found) and found[end].cluster == found[start].cluster:
            end += 1
        marks = [glyph for glyph in found[start:end] if not glyph.advance]
        letters = [glyph for glyph in found[start:end] if glyph.advance]
        if len(letters) == 1 and found[end - 1] is letters[0]:
            back = letters[0].advance
            turned += [letters[0], *(replace(mark, x=mark.x - back) for mark in marks)]
        else:
            turned += found[start:end]
        start = end
    return turned


def recoloured(piece: Fragment, colour: tuple[float, float, float]) -> Fragment:
    """Return ``piece`` in another colour."""
    return replace(piece, ink=replace(piece.ink, colour=colour))
