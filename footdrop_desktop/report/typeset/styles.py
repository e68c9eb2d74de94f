"""The look of the papers: colours, measures, and text styles, for each look and each page size."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm

from footdrop_desktop.report.letterhead import Page, PageSize
from footdrop_desktop.report.paper import Look
from footdrop_desktop.report.typeset.fonts import Face

Colour = tuple[float, float, float]

ACCENT: Final = HexColor("#0B6B6B")
INK: Final = HexColor("#17202A")
MUTED: Final = HexColor("#56616D")
HAIRLINE: Final = HexColor("#DDE3E8")
RULE: Final = HexColor("#B9C2CB")
ALARM: Final = HexColor("#8C1D18")
MARK: Final = HexColor("#9A4B00")
LINK: Final = HexColor("#1F5F99")
WATERMARK: Final = Color(0.6, 0.3, 0, alpha=0.055)

TOP: Final = 34.0
"""From the upper edge of the paper to the first line of the header."""
NEXT_HEADER: Final = 70.0
LOWEST: Final = 22.0
"""The lowest line of the footer, from the edge of the paper."""

FOOTER: Final = 58.0
"""What the header of later pages and the footer keep free, from the edge of the paper."""

NEARLY: Final = 1e-7
"""Points by which a sum of heights may be off; reportlab allows more."""

SUPERSCRIPT: Final = 0.7
RISE: Final = 0.36
"""The size and the rise of superscripts, in parts of the size of their line."""

_SIZES: Final = {PageSize.A4: A4, PageSize.LETTER: LETTER}


def rgb(colour: Any) -> Colour:
    """Return a colour as its parts from 0 to 1."""
    return (colour.red, colour.green, colour.blue)


_INK: Final = rgb(INK)


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph is set; every measure in points."""

    size: float
    leading: float
    face: Face = Face.REGULAR
    before: float = 0.0
    after: float = 0.0
    indent: float = 0.0
    colour: Colour = _INK

    def larger(self, factor: float) -> TextStyle:
        """Return the style, every measure times ``factor``."""
        return replace(
            self,
            size=self.size * factor,
            leading=self.leading * factor,
            before=self.before * factor,
            after=self.after * factor,
            indent=self.indent * factor,
        )


@dataclass(frozen=True, slots=True)
class Styles:
    """The text styles of one look."""

    title: TextStyle
    patient: TextStyle
    part: TextStyle
    heading: TextStyle
    subheading: TextStyle
    body: TextStyle
    line: TextStyle
    bullet: TextStyle
    boxed: TextStyle
    cell: TextStyle
    reference: TextStyle


_CLINICAL: Final = Styles(
    title=TextStyle(17, 21, Face.BOLD, after=2),
    patient=TextStyle(10.5, 14, Face.SEMIBOLD, after=1.5),
    part=TextStyle(12.5, 16, Face.BOLD, before=10, after=2),
    heading=TextStyle(11, 14, Face.SEMIBOLD, before=8, after=2),
    subheading=TextStyle(8.9, 12, Face.SEMIBOLD, before=4, after=1.5),
    body=TextStyle(8.9, 12.1, after=2.5),
    line=TextStyle(8.9, 12.1),
    bullet=TextStyle(8.9, 12, after=1, indent=11),
    boxed=TextStyle(8.9, 12),
    cell=TextStyle(8.4, 10.3),
    reference=TextStyle(7.8, 10, after=1.5, indent=18),
)
_LETTER: Final = replace(
    _CLINICAL,
    title=TextStyle(13, 17, Face.BOLD, before=2, after=2),
    heading=TextStyle(10, 13, Face.SEMIBOLD, before=6, after=1),
    body=TextStyle(9.3, 13, after=4),
    bullet=TextStyle(9.3, 12.8, after=1, indent=11),
    reference=TextStyle(7.2, 9, after=1, indent=16),
)
_LARGE: Final = Styles(
    title=TextStyle(22, 26, Face.BOLD, after=2),
    patient=TextStyle(12.5, 17, Face.SEMIBOLD, after=0),
    part=TextStyle(17, 21, Face.BOLD, before=9, after=3),
    heading=TextStyle(14.5, 18, Face.SEMIBOLD, before=7, after=2),
    subheading=TextStyle(12.5, 16, Face.SEMIBOLD, before=3, after=1),
    body=TextStyle(12.5, 17, after=3),
    line=TextStyle(12.5, 17),
    bullet=TextStyle(12.5, 17, after=0.5, indent=15),
    boxed=TextStyle(12.5, 17, after=1),
    cell=TextStyle(11.5, 15),
    reference=TextStyle(8.2, 10.4, after=1, indent=18),
)
_LOOKS: Final = {Look.CLINICAL: _CLINICAL, Look.LETTER: _LETTER, Look.LARGE: _LARGE}
SHEET: Final = TextStyle(9.5, 13.4)
"""The recovery sheet's instructions."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A paper's measures in points, its styles, and its direction: ``base`` is 1 from the right.

    ``footer`` is what stays free below the text.
    """

    page: tuple[float, float]
    margin: float
    styles: Styles
    base: int = 0
    footer: float = FOOTER

    @property
    def width(self) -> float:
        """The width of the text."""
        return self.page[0] - 2 * self.margin

    @property
    def height(self) -> float:
        """The height of the text on a page that is not the first."""
        return self.page[1] - NEXT_HEADER - self.footer

    def start(self, x: float, wide: float, within: float) -> float:
        """Return where something ``wide`` begins that stands ``x`` from the side where reading starts."""
        return within - x - wide if self.base else x


@cache
def setting(page: Page, look: Look, base: int = 0) -> Setting:
    """Return the measures of a paper."""
    return Setting(_SIZES[page.size], page.margin * mm, _LOOKS[look], base)
