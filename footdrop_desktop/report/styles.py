"""The look of the papers: colours, measures, and paragraph styles."""

from __future__ import annotations

from typing import Any, Final

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle

from footdrop_desktop.report.fonts import Face, register_font

PAGE: Final = A4
MARGIN: Final = 44.0
WIDTH: Final = PAGE[0] - 2 * MARGIN
TOP: Final = 34.0
"""From the upper edge of the paper to the first line of the header."""
FIRST_HEADER: Final = 74.0
NEXT_HEADER: Final = 70.0
FOOTER: Final = 58.0
"""What headers and footer keep free, from the edge of the paper."""

ACCENT: Final = HexColor("#0B6B6B")
INK: Final = HexColor("#17202A")
MUTED: Final = HexColor("#56616D")
HAIRLINE: Final = HexColor("#DDE3E8")
RULE: Final = HexColor("#B9C2CB")
ALARM: Final = HexColor("#8C1D18")
MARK: Final = HexColor("#9A4B00")
WATERMARK: Final = Color(0.6, 0.3, 0, alpha=0.055)
LINK: Final = "#1F5F99"

SUPERSCRIPT: Final = 6.2
RISE: Final = 3.2


def _style(name: str, size: float, leading: float, **more: Any) -> ParagraphStyle:
    font = Face.REGULAR.fonts[0]
    register_font(font)
    return ParagraphStyle(
        name,
        fontName=font,
        fontSize=size,
        leading=leading,
        textColor=INK,
        allowWidows=0,
        allowOrphans=0,
        bulletFontName=font,
        bulletFontSize=size,
        bulletColor=MUTED,
        **more,
    )


TITLE: Final = _style("title", 17, 21, spaceAfter=2)
PATIENT: Final = _style("patient", 10.5, 14, spaceAfter=1.5)
PART: Final = _style("part", 12.5, 16, spaceBefore=10, spaceAfter=2)
HEADING: Final = _style("heading", 11, 14, spaceBefore=8, spaceAfter=2)
SUBHEADING: Final = _style("subheading", 8.9, 12, spaceBefore=4, spaceAfter=1.5)
BODY: Final = _style("body", 8.9, 12.1, spaceAfter=2.5)
LINE: Final = _style("line", 8.9, 12.1)
BULLET: Final = _style("bullet", 8.9, 12, leftIndent=11, spaceAfter=1)
BOXED: Final = _style("boxed", 8.9, 12)
CELL: Final = _style("cell", 8.4, 10.3)
REFERENCE: Final = _style("reference", 7.8, 10, leftIndent=18, spaceAfter=1.5)
SHEET: Final = _style("sheet", 9.5, 13.4)
