"""Numbers and transforms as SVG writes them."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.report.diagrams.model import Path, Point, Segment

NUMBER: Final = re.compile(r"\s*,?\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_LENGTH: Final = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*(px|pt|pc|mm|cm|in)?\s*")
_PIXELS: Final = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
_CALL: Final = re.compile(r"\s*,?\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)\s*")
_FARTHEST: Final = 1e7


@dataclass(frozen=True, slots=True)
class Matrix:
    """An affine transform: x' = a·x + c·y + e, y' = b·x + d·y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def of(self, point: Point) -> Point:
        """Return where ``point`` comes to lie."""
        x, y = point
        return (self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f)

    def after(self, inner: Matrix) -> Matrix:
        """Return ``inner`` followed by this."""
        a, b = self.a * inner.a + self.c * inner.b, self.b * inner.a + self.d * inner.b
        c, d = self.a * inner.c + self.c * inner.d, self.b * inner.c + self.d * inner.d
        return Matrix(a, b, c, d, *self.of((inner.e, inner.f)))

    @property
    def growth(self) -> float:
        """By how much lengths grow, on the whole."""
        return math.sqrt(abs(self.a * self.d - self.b * self.c))

    def path(self, path: Path) -> Path:
        """Return ``path`` where it comes to lie."""
        return tuple(Segment(step.kind, tuple(self.of(point) for point in step.points)) for step in path)


def length(text: str, name: str) -> float:
    """Return a length in pixels; ``UserError`` for one that depends on what is around it."""
    found = _LENGTH.fullmatch(text)
    if found is None:
        raise UserError("logo.not-drawn", what=f'{name}="{text}"')
    return _near(float(found[1]) * _PIXELS[found[2] or "px"])


def numbers(text: str, name: str) -> list[float]:
    """Return numbers that stand in a row, between them white space or commas."""
    found, at, text = [], 0, text.strip()
    while at < len(text):
        number = NUMBER.match(text, at)
        if number is None:
            raise UserError("logo.not-drawn", what=f'{name}="{text[at : at + 20]}"')
        found.append(_near(float(number[1])))
        at = number.end()
    return found


def transform(text: str) -> Matrix:
    """Return what ``transform`` says; ``UserError`` for what is none."""
    whole, at = Matrix(), 0
    while at < len(text):
        call = _CALL.match(text, at)
        if call is None:
            raise UserError("logo.not-drawn", what=f'transform="{text[at : at + 20]}"')
        whole = whole.after(_matrix(call[1], numbers(call[2], "transform"), text))
        at = call.end()
    return whole


def _matrix(name: str, given: list[float], text: str) -> Matrix:
    match name, given:
        case "matrix", [a, b, c, d, e, f]:
            return Matrix(a, b, c, d, e, f)
        case "translate", [x, *rest] if len(rest) <= 1:
            return Matrix(e=x, f=rest[0] if rest else 0.0)
        case "scale", [x, *rest] if len(rest) <= 1:
            return Matrix(a=x, d=rest[0] if rest else x)
        case "rotate", [degrees]:
            return _turned(degrees)
        case "rotate", [degrees, x, y]:
            return Matrix(e=x, f=y).after(_turned(degrees)).after(Matrix(e=-x, f=-y))
        case "skewX", [degrees]:
            return Matrix(c=math.tan(math.radians(degrees)))
        case "skewY", [degrees]:
            return Matrix(b=math.tan(math.radians(degrees)))
    raise UserError("logo.not-drawn", what=f'transform="{text}"')


def _turned(degrees: float) -> Matrix:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return Matrix(cos, sin, -sin, cos)


def _near(value: float) -> float:
    """Return a number that is no infinity and not too far away to be drawn."""
    if not abs(value) <= _FARTHEST:
        raise UserError("logo.not-drawn", what=f"{value:g}")
    return value
