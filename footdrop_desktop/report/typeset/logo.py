"""A clinic's logo, drawn into a box: PNG as it is, SVG as its shapes."""

from __future__ import annotations

import io
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader

from footdrop_desktop.report.letterhead import Logo, LogoKind
from footdrop_desktop.report.logo import logo_shapes
from footdrop_desktop.report.svg.model import LogoShape
from footdrop_desktop.report.typeset.canvas import TaggedCanvas

_EVEN_ODD: Final = 0
_NON_ZERO: Final = 1
"""What reportlab calls the two rules by which a path is filled."""


def logo_size(logo: Logo, most_wide: float, most_high: float) -> tuple[float, float]:
    """Return width and height of a logo that fits into a box."""
    high = min(most_high, most_wide / logo.ratio)
    return high * logo.ratio, high


def draw_logo(canvas: TaggedCanvas, logo: Logo, x: float, y: float, size: tuple[float, float]) -> None:
    """Draw a logo with its lower left corner at a place."""
    wide, high = size
    if logo.kind is LogoKind.PNG:
        canvas.drawImage(ImageReader(io.BytesIO(logo.data)), x, y, wide, high, mask="auto")
        return
    canvas.saveState()
    canvas.translate(x, y + high)
    canvas.scale(high, -high)
    frame = canvas.beginPath()
    frame.rect(0, 0, logo.ratio, 1)
    canvas.clipPath(frame, stroke=0, fill=0)
    for shape in logo_shapes(logo):
        _shape(canvas, shape)
    canvas.restoreState()


def _shape(canvas: TaggedCanvas, shape: LogoShape) -> None:
    path = canvas.beginPath()
    for step in shape.path:
        points = [number for point in step.points for number in point]
        match step.kind:
            case "M":
                path.moveTo(*points)
            case "L":
                path.lineTo(*points)
            case "C":
                path.curveTo(*points)
            case "Z":
                path.close()
    if shape.fill:
        canvas.setFillColor(HexColor(shape.fill))
    if shape.stroke:
        canvas.setStrokeColor(HexColor(shape.stroke))
        canvas.setLineWidth(shape.width)
        canvas.setLineCap(shape.cap)
        canvas.setLineJoin(shape.join)
        canvas.setMiterLimit(4)
    rule = _EVEN_ODD if shape.even_odd else _NON_ZERO
    canvas.drawPath(path, stroke=int(bool(shape.stroke)), fill=int(bool(shape.fill)), fillMode=rule)
