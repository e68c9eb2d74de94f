"""The drawings of ``resources/diagrams`` for the screen."""

from __future__ import annotations

from PySide6.QtGui import QPainterPath

from footdrop_desktop.report.diagrams.model import Path


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
