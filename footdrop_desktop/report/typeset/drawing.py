"""Single lines drawn straight on a page: headers, footers, marks, and the words of drawings."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from footdrop_desktop.report.typeset import styles
from footdrop_desktop.report.typeset.canvas import TaggedCanvas
from footdrop_desktop.report.typeset.fonts import Face, cleaned
from footdrop_desktop.report.typeset.lines import Line, one_line
from footdrop_desktop.report.typeset.outlines import outlines
from footdrop_desktop.report.typeset.shaping import Ink
from footdrop_desktop.report.typeset.structure import Element
from footdrop_desktop.report.typeset.styles import Colour, rgb

SMALL: Final = 8.0
DOT: Final = " · "
_MOST_SHOWN: Final = 200


def draw(
    canvas: TaggedCanvas,
    x: float,
    y: float,
    text: str,
    face: Face,
    size: float,
    colour: Any = styles.INK,
    *,
    at_right: bool = False,
    base: int = 0,
    element: Element | None = None,
) -> float:
    """Draw one line from ``x`` on, or up to it; return where it ends, or begins."""
    line = _line(text, face, size, rgb(colour), base)
    start = x - line.width if at_right else x
    if line.fragments:
        canvas.draw_line(line, start, y, element)
    return start if at_right else start + line.width


@lru_cache(maxsize=512)
def _line(text: str, face: Face, size: float, colour: Colour, base: int) -> Line:
    """Return a line; what stands between dots keeps to itself, whichever way it runs."""
    ink = Ink(face, size, colour)
    parts = cleaned(text).split(DOT)
    laid: list[tuple[str, Ink]] = []
    for number, part in enumerate(parts):
        if number:
            laid.append((DOT, ink))
        laid.append((part, ink))
    return one_line(laid, base)


def width(text: str, face: Face, size: float) -> float:
    """Return how wide one line is, in points."""
    return _line(text, face, size, rgb(styles.INK), 0).width


def framed(canvas: TaggedCanvas, x: float, y: float, word: str, *, to_left: bool = False) -> float:
    """Draw a mark as a framed word that begins, or with ``to_left`` ends, at ``x``; return its other end."""
    wide = width(word, Face.BOLD, SMALL) + 10
    start = x - wide if to_left else x
    draw(canvas, start + 5, y, word, Face.BOLD, SMALL, styles.MARK)
    canvas.setStrokeColor(styles.MARK)
    canvas.setLineWidth(1)
    canvas.roundRect(start, y - 3.5, wide, 13, 3)
    return start if to_left else start + wide


def behind(canvas: TaggedCanvas, words: str, page: tuple[float, float]) -> None:
    """Draw ``words`` large, pale, and slanting over the page: as shapes, so that nobody reads or finds them.

    The marks in the header say the same in letters.
    """
    size = min(96.0, 620.0 / width(words, Face.BOLD, 1))
    line = _line(words, Face.BOLD, size, rgb(styles.WATERMARK), 0)
    canvas.saveState()
    canvas.setFillColor(styles.WATERMARK)
    canvas.translate(page[0] / 2, page[1] / 2)
    canvas.rotate(55)
    canvas.write(outlines(line, -line.width / 2, -size / 3), "f")
    canvas.restoreState()


def in_one_line(text: str) -> str:
    """Return ``text`` as it can stand on one line."""
    return " ".join(cleaned(text).split())


@lru_cache(maxsize=64)
def fitted(text: str, face: Face, size: float, room: float) -> str:
    """Return ``text``, shortened with an ellipsis if it is wider than ``room``."""
    shown = text[:_MOST_SHOWN]
    if len(text) <= _MOST_SHOWN and width(shown, face, size) <= room:
        return text
    room -= width("…", face, size)
    low, high = 1, len(shown)
    while low < high:
        middle = (low + high + 1) // 2
        if width(shown[:middle], face, size) <= room:
            low = middle
        else:
            high = middle - 1
    return f"{shown[:low].rstrip()}…"
