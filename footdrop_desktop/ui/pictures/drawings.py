"""The drawings of ``resources/diagrams`` for the screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QPainterPath

from footdrop_desktop.form.model import Side
from footdrop_desktop.report.diagrams.model import Diagram, Path
from footdrop_desktop.report.diagrams.parsing import parse_diagram
from footdrop_desktop.resources import read_resource


@cache
def drawing(name: str, side: Side) -> Diagram:
    """Return ``resources/diagrams/<name>.svg``, mirrored for the left side."""
    diagram = parse_diagram(read_resource(f"diagrams/{name}.svg"))
    return diagram if side is Side.RIGHT else diagram.mirrored()


def painter_path(path: Path) -> QPainterPath:
    """Return a path as Qt paints it."""
    made = QPainterPath()
    for step in path:
        match step.kind:
            case "M":
                made.moveTo(*step.points[0])
            case "L":
                made.lineTo(*step.points[0])
            case "C":
                (x1, y1), (x2, y2), (x, y) = step.points
                made.cubicTo(x1, y1, x2, y2, x, y)
            case "Z":
                made.closeSubpath()
    return made
