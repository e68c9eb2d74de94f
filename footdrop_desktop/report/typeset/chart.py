"""Grades over time on paper: the same places as on the screen, told apart in black and white."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from reportlab.lib.colors import HexColor, white
from reportlab.platypus import Flowable

from footdrop_desktop.history.plot import Mark, places, plot
from footdrop_desktop.history.trend import Trend
from footdrop_desktop.report.typeset import styles
from footdrop_desktop.report.typeset.canvas import TaggedCanvas, tagged
from footdrop_desktop.report.typeset.drawing import draw, fitted, width
from footdrop_desktop.report.typeset.fonts import Face

_SIZE: Final = 7.5
_SCALE: Final = 14.0
_FOOT: Final = 14.0
_HEAD: Final = 7.0
_ROW: Final = 12.5
_BEFORE_NAME: Final = 30.0
"""What the sample of a line takes before its name in the key."""

_BAND: Final = HexColor("#FBEFEF")
_CLEAR: Final = 16.0
"""How far from the edge the name of the band ends: the line of the newest visit falls beside it."""

_NEAR: Final = 40.0
"""Two dates nearer than this would run into each other: only the later one is written."""

_LOOKS: Final = (
    (HexColor("#9A4B00"), ()),
    (HexColor("#1F5F99"), (5, 2)),
    (HexColor("#2F6B2F"), (1.5, 2)),
    (HexColor("#5B3A8C"), (7, 2, 1.5, 2)),
    (HexColor("#17202A"), (3, 3)),
)
_SHAPES: Final = ("circle", "square", "triangle", "diamond", "cross")


class TrendChart(Flowable):
    """Series of grades from 0 to 5: points, step lines between visits, gaps where nothing was tested.

    ``names`` are written in the key below; ``band`` says what the grades 0 and 1 mean.
    """

    def __init__(self, trend: Trend, names: Sequence[str], band: str, high: float, base: int = 0) -> None:
        super().__init__()
        self._trend, self._band, self._high, self._base = trend, band, high, base
        self._all_names = tuple(names)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803  # reportlab's names
        """Return the room that is taken."""
        self.width = aW
        room = aW - _SCALE - _BEFORE_NAME
        self._names = [fitted(name, Face.REGULAR, _SIZE, room) for name in self._all_names]
        self.height = _HEAD + self._high + _FOOT + len(self._rows()) * _ROW
        return aW, self.height

    def draw(self) -> None:
        """Draw scale, band, series, and key."""
        canvas = tagged(self)
        low = self.height - self._high - _HEAD
        left, wide = _SCALE, self.width - _SCALE - 10
        scale = self._trend.scale
        if scale.band is not None:
            canvas.setFillColor(_BAND)
            canvas.rect(left, low + scale.band[0] * self._high, wide, scale.band[1] * self._high, 0, 1)
        canvas.setStrokeColor(styles.HAIRLINE)
        canvas.setLineWidth(0.5)
        for tick in scale.ticks:
            y = low + tick.at * self._high
            canvas.line(left, y, left + wide, y)
            draw(canvas, left - 4, y - 2.6, str(tick.value), Face.REGULAR, _SIZE, styles.MUTED, at_right=True)
        if self._band and scale.band is not None:
            y = low + scale.band[1] * self._high * 0.5 - 2.6
            shown = fitted(self._band, Face.REGULAR, _SIZE, wide * 0.6)
            draw(canvas, left + wide - _CLEAR, y, shown, Face.REGULAR, _SIZE, styles.ALARM, at_right=True)
        self._dates(canvas, left, wide, low)
        for number, series in enumerate(self._trend.series):
            drawn = plot(series, self._trend.days)
            colour, dashes = _LOOKS[number % len(_LOOKS)]
            canvas.setStrokeColor(colour)
            canvas.setLineWidth(1.3)
            canvas.setLineJoin(1)
            canvas.setDash(list(dashes))
            inset = wide - 16
            for line in drawn.lines:
                path = canvas.beginPath()
                for step, (x, y) in enumerate(line.corners):
                    go = path.lineTo if step else path.moveTo
                    go(left + 8 + x * inset, low + y * self._high)
                canvas.drawPath(path, stroke=1, fill=0)
            canvas.setDash([])
            for mark in drawn.marks:
                _mark(canvas, number, left + 8 + mark.x * inset, low + mark.y * self._high, mark)
        self._key(canvas)

    def _dates(self, canvas: TaggedCanvas, left: float, wide: float, low: float) -> None:
        """Write the days below, the last one first; those that would run into another are left out."""
        free = float("inf")
        spots: dict[date, float] = dict(zip(self._trend.days, places(self._trend.days), strict=True))
        for day in sorted(spots, reverse=True):
            text = f"{day:%Y-%m-%d}"
            half = width(text, Face.REGULAR, _SIZE) / 2
            middle = left + 8 + spots[day] * (wide - 16)
            middle = min(max(middle, left + half - 8), left + wide - half + 8)
            if middle + half + 4 > free:
                continue
            draw(canvas, middle - half, low - 10.5, text, Face.REGULAR, _SIZE, styles.MUTED)
            free = middle - half

    def _rows(self) -> list[list[tuple[int, float]]]:
        """Return the key in rows: each series, and where it begins."""
        rows: list[list[tuple[int, float]]] = [[]]
        x = 0.0
        for number, name in enumerate(self._names):
            wide = _BEFORE_NAME + width(name, Face.REGULAR, _SIZE) + 12
            if rows[-1] and x + wide > self.width - _SCALE:
                rows.append([])
                x = 0.0
            rows[-1].append((number, x))
            x += wide
        return rows if self._names else []

    def _key(self, canvas: TaggedCanvas) -> None:
        y = self.height - self._high - _HEAD - _FOOT - _ROW + 3
        for row in self._rows():
            for number, x in row:
                colour, dashes = _LOOKS[number % len(_LOOKS)]
                canvas.setStrokeColor(colour)
                canvas.setLineWidth(1.3)
                canvas.setDash(list(dashes))
                canvas.line(_SCALE + x, y + 2.6, _SCALE + x + 24, y + 2.6)
                canvas.setDash([])
                _mark(canvas, number, _SCALE + x + 12, y + 2.6, None)
                name = self._names[number]
                draw(canvas, _SCALE + x + 29, y, name, Face.REGULAR, _SIZE, styles.MUTED, base=self._base)
            y -= _ROW


def _mark(canvas: TaggedCanvas, number: int, x: float, y: float, mark: Mark | None) -> None:
    """Draw a point in the shape of its series; a limited grade is hollow."""
    colour, _ = _LOOKS[number % len(_LOOKS)]
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(1.1)
    canvas.setFillColor(white if mark is not None and mark.limited else colour)
    match _SHAPES[number % len(_SHAPES)]:
        case "circle":
            canvas.circle(x, y, 2.6, stroke=1, fill=1)
        case "square":
            canvas.rect(x - 2.4, y - 2.4, 4.8, 4.8, stroke=1, fill=1)
        case "triangle":
            _polygon(canvas, ((x, y + 3.2), (x + 3, y - 2.2), (x - 3, y - 2.2)))
        case "diamond":
            _polygon(canvas, ((x, y + 3.3), (x + 3.3, y), (x, y - 3.3), (x - 3.3, y)))
        case _:
            canvas.line(x - 2.6, y - 2.6, x + 2.6, y + 2.6)
            canvas.line(x - 2.6, y + 2.6, x + 2.6, y - 2.6)


def _polygon(canvas: TaggedCanvas, corners: Sequence[tuple[float, float]]) -> None:
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)
