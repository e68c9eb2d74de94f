"""Paths as SVG writes them, in absolute moves, lines, and curves."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.report.diagrams.model import Path, Point, Segment
from footdrop_desktop.report.svg.numbers import NUMBER, numbers

_COMMAND: Final = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])([^A-DF-Za-df-z]*)")
_TAKES: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7}
_FLAG: Final = re.compile(r"\s*,?\s*([01])")
_MORE: Final = re.compile(r"[^\s,]")
_ROUND: Final = 0.5522847498
"""How far the handles of a quarter of a circle reach, for a radius of 1."""


def read_path(text: str) -> Path:
    """Return the path of ``d``; ``UserError`` for what is none."""
    return tuple(_Pen(text).steps())


def ellipse(x: float, y: float, wide: float, high: float) -> Path:
    """Return an ellipse around ``x``, ``y``; ``wide`` and ``high`` are its radii."""
    across, down = wide * _ROUND, high * _ROUND
    return (
        Segment("M", ((x + wide, y),)),
        Segment("C", ((x + wide, y + down), (x + across, y + high), (x, y + high))),
        Segment("C", ((x - across, y + high), (x - wide, y + down), (x - wide, y))),
        Segment("C", ((x - wide, y - down), (x - across, y - high), (x, y - high))),
        Segment("C", ((x + across, y - high), (x + wide, y - down), (x + wide, y))),
        Segment("Z"),
    )


def rectangle(x: float, y: float, wide: float, high: float, across: float, down: float) -> Path:
    """Return a rectangle with round corners, ``across`` and ``down`` their radii."""
    if not (across and down):
        return polygon(((x, y), (x + wide, y), (x + wide, y + high), (x, y + high)), closed=True)
    rx, ry = min(across, wide / 2), min(down, high / 2)
    kx, ky, right, low = rx * (1 - _ROUND), ry * (1 - _ROUND), x + wide, y + high
    return (
        Segment("M", ((x + rx, y),)),
        Segment("L", ((right - rx, y),)),
        Segment("C", ((right - kx, y), (right, y + ky), (right, y + ry))),
        Segment("L", ((right, low - ry),)),
        Segment("C", ((right, low - ky), (right - kx, low), (right - rx, low))),
        Segment("L", ((x + rx, low),)),
        Segment("C", ((x + kx, low), (x, low - ky), (x, low - ry))),
        Segment("L", ((x, y + ry),)),
        Segment("C", ((x, y + ky), (x + kx, y), (x + rx, y))),
        Segment("Z"),
    )


def polygon(points: tuple[Point, ...], *, closed: bool) -> Path:
    """Return straight lines from point to point."""
    first, *rest = points
    end = (Segment("Z"),) if closed else ()
    return (Segment("M", (first,)), *(Segment("L", (point,)) for point in rest), *end)


class _Pen:
    """Follows a path: where it is, where the part began, and the handle that S and T mirror."""

    def __init__(self, text: str) -> None:
        self._text = text.strip()
        self._here: Point = (0.0, 0.0)
        self._begun: Point = (0.0, 0.0)
        self._handle: Point | None = None
        self._before = ""

    def steps(self) -> Iterator[Segment]:
        """Yield the steps; ``UserError`` where the path cannot be followed."""
        at = 0
        while at < len(self._text):
            command = _COMMAND.match(self._text, at)
            if command is None or (not self._before and command[1] not in "Mm"):
                raise self._fault(at)
            yield from self._command(command[1], command[2], at)
            at = command.end()

    def _command(self, letter: str, rest: str, at: int) -> Iterator[Segment]:
        kind = letter.upper()
        if kind == "Z":
            if rest.strip():
                raise self._fault(at)
            self._here, self._handle, self._before = self._begun, None, kind
            yield Segment("Z")
            return
        if self._before == "Z" and kind != "M":
            yield Segment("M", (self._begun,))
        given = _arc_numbers(rest) if kind == "A" else numbers(rest, "d")
        takes = _TAKES[kind]
        if not given or len(given) % takes:
            raise self._fault(at)
        for first in range(0, len(given), takes):
            yield from self._step(kind, given[first : first + takes], relative=letter.islower())
            self._before = kind
            kind = "L" if kind == "M" else kind

    def _step(self, kind: str, given: list[float], *, relative: bool) -> Iterator[Segment]:
        x, y = self._here if relative else (0.0, 0.0)
        if kind == "A":
            end = (x + given[5], y + given[6])
            yield from _arc(self._here, end, given[0], given[1], given[2], bool(given[3]), bool(given[4]))
            self._here, self._handle = end, None
            return
        if kind in "HV":
            end = (x + given[0], self._here[1]) if kind == "H" else (self._here[0], y + given[0])
            points = [end]
        else:
            points = [(x + given[at], y + given[at + 1]) for at in range(0, len(given), 2)]
        yield self._drawn(kind, points)

    def _drawn(self, kind: str, points: list[Point]) -> Segment:
        here, end = self._here, points[-1]
        self._here = end
        if kind == "M":
            self._begun, self._handle = end, None
            return Segment("M", (end,))
        if kind in "LHV":
            self._handle = None
            return Segment("L", (end,))
        if kind in "CS":
            first = points[0] if kind == "C" else self._mirrored(here, "CS")
            self._handle = points[-2]
            return Segment("C", (first, points[-2], end))
        bend = points[0] if kind == "Q" else self._mirrored(here, "QT")
        self._handle = bend
        return Segment("C", (_toward(here, bend), _toward(end, bend), end))

    def _mirrored(self, here: Point, kinds: str) -> Point:
        if self._handle is None or self._before not in kinds:
            return here
        return (2 * here[0] - self._handle[0], 2 * here[1] - self._handle[1])

    def _fault(self, at: int) -> UserError:
        return UserError("logo.not-drawn", what=f'd="{self._text[at : at + 20]}"')


def _toward(point: Point, bend: Point) -> Point:
    return (point[0] + (bend[0] - point[0]) * 2 / 3, point[1] + (bend[1] - point[1]) * 2 / 3)


def _arc_numbers(text: str) -> list[float]:
    """Return the numbers of arcs; their two flags may stand without anything between them."""
    found: list[float] = []
    at = 0
    while _MORE.search(text, at):
        given = (_FLAG if len(found) % 7 in (3, 4) else NUMBER).match(text, at)
        if given is None:
            raise UserError("logo.not-drawn", what=f'd="{text[at : at + 20]}"')
        found += numbers(given[1], "d")
        at = given.end()
    return found


def _arc(
    start: Point, end: Point, wide: float, high: float, degrees: float, large: bool, sweep: bool
) -> Iterator[Segment]:
    """Yield an arc of an ellipse as curves of at most a quarter each (SVG 1.1, F.6)."""
    rx, ry = abs(wide), abs(high)
    if not (rx and ry) or start == end:
        yield Segment("L", (end,))
        return
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    px, py = cos * dx + sin * dy, cos * dy - sin * dx
    short = math.sqrt((px / rx) ** 2 + (py / ry) ** 2)
    if short > 1:
        rx, ry = rx * short, ry * short
    square = (rx * py) ** 2 + (ry * px) ** 2
    reach = math.sqrt(max(0.0, ((rx * ry) ** 2 - square) / square)) * (-1 if large == sweep else 1)
    cx, cy = reach * rx * py / ry, -reach * ry * px / rx
    middle = (cos * cx - sin * cy + (start[0] + end[0]) / 2, sin * cx + cos * cy + (start[1] + end[1]) / 2)
    first = math.atan2((py - cy) / ry, (px - cx) / rx)
    turn = math.atan2((-py - cy) / ry, (-px - cx) / rx) - first
    if sweep and turn < 0:
        turn += 2 * math.pi
    elif not sweep and turn > 0:
        turn -= 2 * math.pi
    parts = max(1, math.ceil(abs(turn) / (math.pi / 2) - 1e-9))
    step = turn / parts
    handle = 4 / 3 * math.tan(step / 4)

    def placed(x: float, y: float) -> Point:
        return (middle[0] + cos * rx * x - sin * ry * y, middle[1] + sin * rx * x + cos * ry * y)

    for part in range(parts):
        here, there = first + part * step, first + (part + 1) * step
        c1, s1, c2, s2 = math.cos(here), math.sin(here), math.cos(there), math.sin(there)
        stop = end if part == parts - 1 else placed(c2, s2)
        yield Segment(
            "C",
            (placed(c1 - handle * s1, s1 + handle * c1), placed(c2 + handle * s2, s2 - handle * c2), stop),
        )
