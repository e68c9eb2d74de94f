"""A line of text as shapes, for what is seen and not read."""

from __future__ import annotations

from footdrop_desktop.report.typeset.fonts import PaperFont
from footdrop_desktop.report.typeset.lines import Line


def outlines(line: Line, x: float, y: float) -> str:
    """Return the path of a line, as PDF draws it, that begins at a place."""
    pen = _Pen()
    for piece in line.fragments:
        scale = piece.ink.size / 1000
        if not piece.glyphs:
            for char in piece.text:
                pen.draw(piece.font, ord(char), x, y, scale)
                x += piece.font.face.charWidths.get(ord(char), 0) * scale
            continue
        for glyph in piece.glyphs:
            pen.draw(piece.font, ord(glyph.char), x + glyph.x * scale, y + glyph.y * scale, scale)
            x += glyph.advance * scale
    return " ".join(pen.path)


class _Pen:
    """Writes the outline of a glyph; HarfBuzz calls it by these names."""

    def __init__(self) -> None:
        self.path: list[str] = []
        self._x = self._y = self._scale = 0.0
        self._at = (0.0, 0.0)

    def draw(self, font: PaperFont, code: int, x: float, y: float, scale: float) -> None:
        """Draw the glyph of a character."""
        self._x, self._y, self._scale = x, y, font.scaled(1) * scale
        glyph = font.face.charToGlyph.get(code)
        if glyph:
            font.shaper.draw_glyph_with_pen(glyph, self)

    def moveTo(self, to: tuple[float, float]) -> None:  # noqa: N802
        self._write("m", to)

    def lineTo(self, to: tuple[float, float]) -> None:  # noqa: N802
        self._write("l", to)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self._write("c", *points)

    def qCurveTo(self, handle: tuple[float, float], to: tuple[float, float]) -> None:  # noqa: N802
        """Draw a curve with one handle as one with two."""
        start = self._at
        first = _between(start, handle)
        self._write("c", first, _between(to, handle), to)

    def closePath(self) -> None:  # noqa: N802
        self.path.append("h")

    def endPath(self) -> None:  # noqa: N802
        self.path.append("h")

    def _write(self, operator: str, *points: tuple[float, float]) -> None:
        for x, y in points:
            self.path.append(f"{self._x + x * self._scale:.2f} {self._y + y * self._scale:.2f}")
        self.path.append(operator)
        self._at = points[-1]


def _between(start: tuple[float, float], end: tuple[float, float]) -> tuple[float, float]:
    """Return the place two thirds of the way from ``start`` to ``end``."""
    return start[0] + (end[0] - start[0]) * 2 / 3, start[1] + (end[1] - start[1]) * 2 / 3
