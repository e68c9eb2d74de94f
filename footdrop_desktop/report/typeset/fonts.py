"""The fonts of the papers: each letter is printed by the first font that has it, or refused by name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum
from threading import RLock
from typing import Any, Final

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from footdrop_desktop.errors import UserError
from footdrop_desktop.resources import resource_path

_PREFIX: Final = "FootDrop"
_PRIVATE: Final = 0xF0000
"""Glyphs without a character of their own get one of a private plane; pages never say it."""

_KANA: Final = re.compile("[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f]")
_JOINERS: Final = "\u200c\u200d"
_ISOLATES: Final = "\u2066\u2067\u2068\u2069"
_KEPT_FORMATS: Final = frozenset(_JOINERS + _ISOLATES)
UNSEEN: Final = frozenset(_JOINERS + _ISOLATES + "\ufe0e\ufe0f")
"""Characters that need no glyph: joiners, directions, and variation selectors."""

_TALL: Final = ("Arabic", "Devanagari", "Hebrew", "Thai")
"""Scripts whose letters reach higher and lower than Latin ones."""

_EAST_ASIAN: Final = ("NotoSansSC-Regular", "NotoSansKR-Regular", "NotoSansJP-Regular")
_JAPANESE: Final = ("NotoSansJP-Regular", "NotoSansSC-Regular", "NotoSansKR-Regular")


_ALONE: Final = RLock()
"""Held while something that all papers share is changed: papers are made in several threads."""


class Face(Enum):
    """A style of text, and the font files that print it, best first.

    Chinese, Japanese, and Korean have one weight; an italic is upright where the script has none.
    """

    REGULAR = ("Inter-Regular", "Regular")
    SEMIBOLD = ("Inter-SemiBold", "Bold")
    BOLD = ("Inter-Bold", "Bold")
    ITALIC = ("Inter-Italic", "Regular")

    @property
    def first(self) -> PaperFont:
        """The font for nearly everything."""
        return paper_font(self.value[0])

    def files(self, *, japanese: bool) -> tuple[str, ...]:
        """Return the names of the fonts in the order in which they are asked for a letter."""
        first, weight = self.value
        scripts = ("NotoSans", "NotoSansArabic", "NotoSansHebrew", "NotoSansDevanagari", "NotoSansThai")
        return (first, *(f"{name}-{weight}" for name in scripts), *(_JAPANESE if japanese else _EAST_ASIAN))


class PaperFont(TTFont):
    """A font that knows which text each of its glyphs stands for, so that it can be copied and read aloud."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(_PREFIX + name, path)
        self.characters = frozenset(code for code, glyph in self.face.charToGlyph.items() if glyph)
        self.is_tall = any(script in name for script in _TALL)
        self._codes: dict[tuple[int, str], int] = {}
        self._says: dict[int, str] = {}
        self._shaper: uharfbuzz.Font | None = None

    @property
    def shaper(self) -> uharfbuzz.Font:
        """HarfBuzz' view of the font, in thousandths of its size."""
        if self._shaper is None:
            self._shaper = uharfbuzz.Font(uharfbuzz.Face(self.face._ttf_data))  # type: ignore[attr-defined]  # noqa: SLF001
        return self._shaper

    def scaled(self, units: float) -> float:
        """Return font units as thousandths of the size."""
        return units * 1000 / float(self.face.unitsPerEm)

    def code(self, glyph: int, text: str) -> str:
        """Return the character that prints ``glyph`` and says ``text``, its own where it has one."""
        face = self.face
        if len(text) == 1 and face.charToGlyph.get(ord(text)) == glyph:
            return text
        known = self._codes.get((glyph, text))
        return chr(self._new_code(glyph, text) if known is None else known)

    def _new_code(self, glyph: int, text: str) -> int:
        with _ALONE:
            code = _PRIVATE + len(self._codes)
            self._says[code] = text
            self.face.charToGlyph[code] = glyph
            # The width of the glyph itself: readers compare it with the font program's (PDF/A 6.2.11.5).
            self.face.charWidths[code] = self.scaled(self.shaper.get_glyph_h_advance(glyph))
            return self._codes.setdefault((glyph, text), code)

    def says(self, char: str) -> str:
        """Return the text that a character given by ``code`` stands for."""
        return self._says.get(ord(char), char)

    def addObjects(self, doc: Any) -> None:  # noqa: N802  # reportlab's name
        """Write the font, each glyph with the text that it says."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        with _ALONE:  # reportlab reads the file's tables from one place that moves
            super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = b"".join((_tag(number), b"+", self.face.name, self.face.subfontNameX)).decode()
            doc.idToObject[f"toUnicodeCMap:{name}"].content = self._to_unicode(name, subset)

    def _to_unicode(self, name: str, subset: list[int]) -> str:
        lines = []
        for place, code in enumerate(subset):
            text = self._says.get(code) or (chr(code) if code else "\ufffd")
            lines.append(f"<{place:02X}> <{text.encode('utf-16-be').hex().upper()}>")
        blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
        mapped = "\n".join(
            f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
        )
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            f"/CMapName /{name} def\n/CMapType 2 def\n"
            f"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n{mapped}\n"
            "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
        )


_LOADED: Final[dict[str, PaperFont]] = {}


def paper_font(name: str) -> PaperFont:
    """Return a font by the name of its file, made known to reportlab once, whichever thread asks.

    Raises ``UserError("resource.missing")``.
    """
    font = _LOADED.get(name)
    if font is None:
        with _ALONE:
            font = _LOADED.get(name) or _LOADED.setdefault(name, _load(name))
    return font


def _load(name: str) -> PaperFont:
    path = resource_path(f"fonts/{name}.ttf")
    if not path.is_file():
        raise UserError("resource.missing", name=f"resources/fonts/{name}.ttf")
    font = PaperFont(name, str(path))
    pdfmetrics.registerFont(font)
    return font


def in_fonts(text: str, face: Face) -> list[tuple[PaperFont, str]]:
    """Split cleaned ``text`` into pieces of one font each, in logical order.

    Raises ``UserError("output.font-missing", chars)`` that names the letters which no font has.
    """
    first = face.first
    if first.characters.issuperset(map(ord, text)):
        return [(first, text)] if text else []
    files = face.files(japanese=_KANA.search(text) is not None)
    refused: dict[str, None] = {}
    found: list[tuple[PaperFont, str]] = []
    for cluster in _clusters(text):
        font = _font_for(cluster, files, found[-1][0] if found else first)
        if font is None:
            refused.update(dict.fromkeys(char for char in cluster if char not in UNSEEN and char.strip()))
            font = first
        if found and found[-1][0] is font:
            found[-1] = (font, found[-1][1] + cluster)
        else:
            found.append((font, cluster))
    if refused:
        shown = (char if char.isprintable() else f"U+{ord(char):04X}" for char in refused)
        raise UserError("output.font-missing", chars=" ".join(shown))
    return found


def without_missing(text: str, sign: str) -> str:
    """Return ``text`` with ``sign`` in the place of each letter that no font has."""
    shown = cleaned(text)
    files = Face.REGULAR.files(japanese=_KANA.search(shown) is not None)
    first = Face.REGULAR.first
    return "".join(
        cluster if cluster == "\n" or _font_for(cluster, files, first) is not None else sign
        for cluster in _clusters(shown)
    )


def cleaned(text: str) -> str:
    """Return ``text`` composed (NFC), without controls, at most one empty line in a row.

    Joiners stay, because names need them, and so do isolates; every other invisible format character goes.
    """
    if text.isascii() and text.isprintable():
        return text
    lines = re.sub(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]", "\n", text).replace("\t", " ")
    kept = "".join(
        char
        for char in lines
        if char == "\n" or char in _KEPT_FORMATS or unicodedata.category(char) not in ("Cc", "Cf", "Cs")
    )
    return re.sub(r"[ \u00a0]*\n(?:[ \u00a0]*\n)+", "\n\n", unicodedata.normalize("NFC", kept))


def _clusters(text: str) -> Iterator[str]:
    """Yield each letter with its marks and joiners."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not _continues(text[place]):
            yield text[start:place]
            start = place


def _continues(char: str) -> bool:
    return char in UNSEEN or unicodedata.category(char) in ("Mn", "Mc", "Me")


def _font_for(cluster: str, files: tuple[str, ...], before: PaperFont) -> PaperFont | None:
    codes = {ord(char) for char in cluster if char not in UNSEEN}
    if not codes or (codes <= before.characters and unicodedata.category(cluster[0]) in ("Zs", "Cf")):
        return before
    for name in files:
        font = paper_font(name)
        if codes <= font.characters:
            return font
    return None


def _tag(number: int) -> bytes:
    """Return the six letters that reportlab puts before the name of a subset."""
    from reportlab.pdfbase.ttfonts import SUBSETN

    return bytes(SUBSETN(number))
