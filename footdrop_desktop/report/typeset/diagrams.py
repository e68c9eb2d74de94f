"""Drawings on paper: the same shapes, marks, and patterns as on the screen, readable in black and white."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from reportlab.lib.colors import HexColor, white
from reportlab.platypus import Flowable

from footdrop_desktop.report.diagrams.marks import Look, Mark
from footdrop_desktop.report.diagrams.model import Figure, Path, Role
from footdrop_desktop.report.typeset import styles
from footdrop_desktop.report.typeset.canvas import TaggedCanvas, tagged
from footdrop_desktop.report.typeset.drawing import draw, fitted, width
from footdrop_desktop.report.typeset.fonts import Face

_CAPTION: Final = 11.0
_LINE: Final = 9.0
_LEGEND: Final = 13.0
_SIZE: Final = 7.5
_SIGN: Final = 5.6
"""The size of a grade, and half the height of its plate."""

_BODY: Final = HexColor("#F8F9FA")


@dataclass(frozen=True, slots=True)
class _Paint:
    ground: Any
    ink: Any
    edge: float
    dashes: tuple[float, ...] = ()


_PAINTS: Final = {
    Look.OPEN: _Paint(white, styles.MUTED, 0.7, (2.2, 1.6)),
    Look.NOT_TESTED: _Paint(white, styles.MUTED, 0.9),
    Look.NORMAL: _Paint(HexColor("#DFF0EF"), styles.ACCENT, 0.8),
    Look.INCREASED: _Paint(HexColor("#EAF3FA"), styles.LINK, 0.9),
    Look.SLIGHT: _Paint(HexColor("#FFF7EC"), styles.MARK, 0.8),
    Look.MARKED: _Paint(HexColor("#FFF7EC"), styles.MARK, 1.0),
    Look.NONE: _Paint(styles.ALARM, white, 0.5),
}


class DiagramRow(Flowable):
    """Figures beside each other, all of one scale, and the legend below them.

    ``height`` is the height of the figures in points; they shrink to fit the width. With
    ``signs_always`` each grade is written; without, only where it has room.
    """

    def __init__(
        self,
        figures: Sequence[Figure],
        legend: Sequence[tuple[Look, str]],
        height: float,
        *,
        layer: str = "",
        signs_always: bool = False,
        base: int = 0,
    ) -> None:
        super().__init__()
        self._base = base
        self._figures, self._legend, self._layer = tuple(figures), tuple(legend), layer
        self._wanted, self._always = height, signs_always
        self._room = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803  # reportlab's names
        """Return the room that is taken."""
        self._room = aW
        return aW, self._high() + self._foot()

    def draw(self) -> None:
        """Draw the figures, each in its share of the width."""
        canvas = tagged(self)
        cell, scale = self._room / len(self._figures), self._scale()
        foot = self._foot()
        for number, figure in enumerate(self._figures):
            left = number * cell + (cell - figure.diagram.width * scale) / 2
            _figure(canvas, figure, left, foot + self._high(), scale, self._layer, always=self._always)
            middle = number * cell + cell / 2
            for row, caption in enumerate(self._caption_lines(figure)):
                wide = width(caption, Face.SEMIBOLD, _SIZE)
                draw(canvas, middle - wide / 2, foot - 8.5 - row * _LINE, caption, Face.SEMIBOLD, _SIZE)
        lines = self._legend_lines()
        for row, line in enumerate(lines, 1):
            self._draw_legend(canvas, line, (len(lines) - row) * _LEGEND + 3)

    def _foot(self) -> float:
        """Return the height of captions and legend."""
        rows = max(len(self._caption_lines(figure)) for figure in self._figures)
        return _CAPTION + (rows - 1) * _LINE + _LEGEND * len(self._legend_lines())

    def _caption_lines(self, figure: Figure) -> list[str]:
        """Return a caption in lines that stay beneath its figure."""
        room = self._room / len(self._figures) - 3
        lines: list[str] = []
        for word in figure.caption.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and width(longer, Face.SEMIBOLD, _SIZE) <= room:
                lines[-1] = longer
            else:
                lines.append(fitted(word, Face.SEMIBOLD, _SIZE, room))
        return lines or [""]

    def _high(self) -> float:
        return max(figure.diagram.height for figure in self._figures) * self._scale()

    def _scale(self) -> float:
        cell = self._room / len(self._figures) - 4
        return min(min(self._wanted / f.diagram.height, cell / f.diagram.width) for f in self._figures)

    def _legend_lines(self) -> list[list[tuple[Look, str, float]]]:
        lines: list[list[tuple[Look, str, float]]] = [[]]
        x = 0.0
        for look, text in self._legend:
            text = fitted(text, Face.REGULAR, _SIZE, self._room - 18)  # noqa: PLW2901
            wide = 18 + width(text, Face.REGULAR, _SIZE) + 10
            if lines[-1] and x + wide > self._room:
                lines.append([])
                x = 0.0
            lines[-1].append((look, text, x))
            x += wide
        return lines if self._legend else []

    def _draw_legend(self, canvas: TaggedCanvas, line: list[tuple[Look, str, float]], y: float) -> None:
        for look, text, x in line:
            _region(canvas, _boxed((x, y - 1.5, 14, 8)), look)
            draw(canvas, x + 18, y, text, Face.REGULAR, _SIZE, styles.MUTED, base=self._base)


def _figure(
    canvas: TaggedCanvas, figure: Figure, left: float, top: float, scale: float, layer: str, *, always: bool
) -> None:
    """Draw a figure whose upper left corner is at a place."""
    signs = []
    canvas.saveState()
    canvas.translate(left, top)
    for shape in figure.diagram.on(layer):
        drawn = _drawn(shape.path, scale)
        if shape.role is Role.REGION:
            mark = figure.marks.get(shape.id, Mark(Look.OPEN))
            _region(canvas, drawn, mark.look)
            roomy = always or (min(drawn.box[2:]) > 4.2 * _SIGN and mark.look is not Look.NORMAL)
            if mark.sign and shape.label is not None and roomy:
                x, y = shape.label
                signs.append(((left + x * scale, top - y * scale), mark))
            continue
        canvas.setStrokeColor(styles.MUTED)
        canvas.setLineWidth(0.5 if shape.role in (Role.FINE, Role.OUTLINE) else 0.8)
        canvas.setLineCap(1)
        canvas.setDash([2, 2] if shape.role is Role.OUTLINE else [])
        canvas.setFillColor(_BODY)
        canvas.write(drawn.path, "B" if shape.role is Role.GROUND else "S")
        canvas.setDash([])
    canvas.restoreState()
    for at, mark in signs:
        _sign(canvas, at, mark)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A path as PDF draws it, and its box: left, lower edge, width, height."""

    path: str
    box: tuple[float, float, float, float]


_DRAWN: Final[dict[tuple[int, float], tuple[Path, _Drawn]]] = {}
_MOST_DRAWN: Final = 4000


def _drawn(path: Path, scale: float) -> _Drawn:
    """Return a path of a drawing; y grows downwards there, upwards here. Drawings are drawn often."""
    known = _DRAWN.get((id(path), scale))
    if known is not None and known[0] is path:
        return known[1]
    words: list[str] = []
    xs: list[float] = []
    ys: list[float] = []
    for step in path:
        for x, y in step.points:
            xs.append(x * scale)
            ys.append(-y * scale)
            words.append(f"{x * scale:.2f} {-y * scale:.2f}")
        words.append(_STEPS[step.kind])
    box = (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    made = _Drawn(" ".join(words), box)
    if len(_DRAWN) >= _MOST_DRAWN:
        _DRAWN.clear()
    _DRAWN[(id(path), scale)] = (path, made)
    return made


_STEPS: Final = {"M": "m", "L": "l", "C": "c", "Z": "h"}


def _boxed(box: tuple[float, float, float, float]) -> _Drawn:
    """Return a box as a path: a sample of the legend."""
    x, y, wide, high = box
    return _Drawn(f"{x:.2f} {y:.2f} {wide:.2f} {high:.2f} re", box)


def _region(canvas: TaggedCanvas, drawn: _Drawn, look: Look) -> None:
    paint = _PAINTS[look]
    canvas.saveState()
    canvas.setFillColor(paint.ground)
    canvas.write(drawn.path, "f")
    pattern, thickness = _pattern(drawn.box, look)
    if pattern:
        canvas.write(drawn.path, "W n")
        canvas.setStrokeColor(paint.ink)
        canvas.setLineWidth(thickness)
        canvas.setLineCap(1 if look is Look.SLIGHT else 0)
        canvas.write(pattern, "S")
    canvas.restoreState()
    canvas.setStrokeColor(paint.ink)
    canvas.setLineWidth(paint.edge)
    canvas.setLineJoin(1)
    canvas.setDash(list(paint.dashes))
    canvas.write(drawn.path, "S")
    canvas.setDash([])


@lru_cache(maxsize=2048)
def _pattern(box: tuple[float, float, float, float], look: Look) -> tuple[str, float]:
    """Return the lines of a look's pattern over a box, and how thick they are; nothing for a plain one."""
    x, y, wide, high = box
    lines: list[tuple[float, float, float, float]] = []
    thickness = 0.45
    match look:
        case Look.OPEN | Look.NOT_TESTED:
            for n in range(int((wide + high) / 4.5) + 2):
                at = x - high + n * 4.5
                lines.append((at, y, at + high, y + high))
                if look is Look.NOT_TESTED:
                    lines.append((at, y + high, at + high, y))
        case Look.MARKED:
            thickness = 1.0
            levels = [y + 1.5 + n * 3 for n in range(int(high / 3) + 1)]
            lines = [(x, level, x + wide, level) for level in levels]
        case Look.SLIGHT:
            thickness = 1.2
            for row in range(int(high / 3.4) + 2):
                for column in range(int(wide / 3.4) + 2):
                    at, level = x + (column + 0.5 * (row % 2)) * 3.4, y + row * 3.4
                    lines.append((at, level, at, level))
        case Look.INCREASED:
            for row in range(int(high / 6) + 2):
                for column in range(int(wide / 6) + 2):
                    at, level = x + (column + 0.5 * (row % 2)) * 6, y + row * 6
                    lines.append((at - 1.3, level, at + 1.3, level))
                    lines.append((at, level - 1.3, at, level + 1.3))
        case _:
            pass
    drawn = " ".join(f"{a:.2f} {b:.2f} m {c:.2f} {d:.2f} l" for a, b, c, d in lines)
    return drawn, thickness


def _sign(canvas: TaggedCanvas, at: tuple[float, float], mark: Mark) -> None:
    text = mark.sign + ("*" if mark.noted else "")
    half = max(_SIGN, width(text, Face.BOLD, _SIZE) / 2 + 2.4)
    x, y = at
    paint = _PAINTS[mark.look]
    canvas.setStrokeColor(styles.ALARM if mark.look is Look.NONE else paint.ink)
    canvas.setFillColor(white)
    canvas.setLineWidth(0.8)
    canvas.roundRect(x - half, y - _SIGN, 2 * half, 2 * _SIGN, _SIGN, stroke=1, fill=1)
    draw(canvas, x - width(text, Face.BOLD, _SIZE) / 2, y - 2.7, text, Face.BOLD, _SIZE)
