"""Single lines drawn straight on a page: headers, footers, marks. Each letter in a font that has it."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import Any, Final

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from footdrop_desktop.report import styles
from footdrop_desktop.report.fonts import Face, cleaned, pieces

SMALL: Final = 8.0
_MOST_SHOWN: Final = 200


def draw(
    canvas: Canvas,
    x: float,
    y: float,
    text: str,
    face: Face,
    size: float,
    colour: Any = styles.INK,
    *,
    at_right: bool = False,
) -> float:
    """Draw one line from ``x`` on, or up to it; return where it ends, or begins."""
    parts = pieces(cleaned(text), face)
    start = x - sum(stringWidth(part.text, part.font, size) for part in parts) if at_right else x
    place = start
    canvas.setFillColor(colour)
    for part in parts:
        canvas.setFont(part.font, size)
        canvas.drawString(place, y, part.text)
        place += stringWidth(part.text, part.font, size)
    return start if at_right else place


def rule(canvas: Canvas, y: float, thickness: float) -> None:
    """Draw a line in the accent colour over the width of the text."""
    canvas.setStrokeColor(styles.ACCENT)
    canvas.setLineWidth(thickness)
    canvas.line(styles.MARGIN, y, styles.MARGIN + styles.WIDTH, y)


def framed(canvas: Canvas, x: float, y: float, word: str) -> float:
    """Draw a mark as a framed word that begins at ``x``; return where its frame ends."""
    canvas.setStrokeColor(styles.MARK)
    canvas.setLineWidth(1)
    end = draw(canvas, x + 5, y, word, Face.BOLD, SMALL, styles.MARK) + 5
    canvas.roundRect(x, y - 3.5, end - x, 13, 3)
    return end


def behind(canvas: Canvas, words: str) -> None:
    """Draw ``words`` large, pale, and slanting over the page."""
    size = min(96.0, 620.0 / width(words, Face.BOLD, 1))
    canvas.saveState()
    canvas.translate(styles.PAGE[0] / 2, styles.PAGE[1] / 2)
    canvas.rotate(55)
    canvas.setFillColor(styles.WATERMARK)
    canvas.setFont(Face.BOLD.fonts[0], size)
    canvas.drawCentredString(0, -size / 3, words)
    canvas.restoreState()


def width(text: str, face: Face, size: float) -> float:
    """Return how wide one line is, in points."""
    return sum(stringWidth(part.text, part.font, size) for part in pieces(cleaned(text), face))


def one_line(text: str) -> str:
    """Return ``text`` as it can stand on one line."""
    return " ".join(cleaned(text).split())


@lru_cache(maxsize=64)
def fitted(text: str, face: Face, size: float, room: float) -> str:
    """Return ``text``, shortened with an ellipsis if it is wider than ``room``."""
    if width(text[:_MOST_SHOWN], face, size) <= room and len(text) <= _MOST_SHOWN:
        return text
    room -= width("…", face, size)
    fits = bisect_right(
        range(min(len(text), _MOST_SHOWN)), room, key=lambda end: width(text[:end], face, size)
    )
    return f"{text[: max(fits - 1, 1)].rstrip()}…"
