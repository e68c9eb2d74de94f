"""Paints the figures of a picture once for each state; what moves over them is painted apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from footdrop_desktop.form.model import Side
from footdrop_desktop.report.diagrams.marks import Look, Mark, Marks
from footdrop_desktop.report.diagrams.model import Role
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pictures.brush import paint_region, paint_sign, sign_box
from footdrop_desktop.ui.pictures.layout import Part, Placed, Region

FAINT = 0.28
"""How much is left of what is not in question."""

_NOTED = "*"


@dataclass(frozen=True, slots=True)
class Shown:
    """What a picture shows: marks, the regions that are in question (``None``: all), signs everywhere."""

    marks: Mapping[Side, Marks]
    only: frozenset[str] | None = None
    signs_always: bool = False

    def mark(self, region: Region) -> Mark:
        """Return the mark of a region; what has none was not examined."""
        return self.marks.get(region.side, {}).get(region.id, Mark(Look.OPEN))

    def is_faint(self, region: Region) -> bool:
        """Say whether a region is not in question."""
        return self.only is not None and region.id not in self.only


def paint_picture(
    painter: QPainter, placed: Sequence[Placed], parts: Sequence[Part], shown: Shown, within: QRectF
) -> None:
    """Paint what lies ``within`` a part of the picture."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for part in parts:
        if not part.box.intersects(within):
            continue
        if part.region is not None:
            painter.setOpacity(FAINT if shown.is_faint(part.region) else 1.0)
            paint_region(painter, part.path, shown.mark(part.region).look)
            painter.setOpacity(1.0)
            continue
        if part.role is Role.GROUND:
            painter.fillPath(part.path, QColor(theme.tokens().neutral_soft))
        painter.strokePath(part.path, _line(part.role, part.scale))
    for one in placed:
        if one.captions.intersects(within):
            _captions(painter, one)
    paint_signs(painter, [part.region for part in parts if part.region is not None], shown)


def paint_signs(painter: QPainter, regions: Sequence[Region], shown: Shown) -> None:
    """Paint the signs where they have room, or everywhere."""
    for region in regions:
        sign = _sign(shown.mark(region))
        if not sign or region.label is None or shown.is_faint(region):
            continue
        if shown.signs_always or region.path.contains(sign_box(region.label, sign)):
            paint_sign(painter, region.label, sign, shown.mark(region).look)


def touched(region: Region, *marks: Mark) -> QRectF:
    """Return what is painted anew when a region has another mark: its shape, and both signs."""
    box = region.path.boundingRect().adjusted(-4, -4, 4, 4)
    if region.label is not None:
        for mark in marks:
            box = box.united(sign_box(region.label, _sign(mark)).adjusted(-2, -2, 2, 2))
    return box


def _sign(mark: Mark) -> str:
    return mark.sign + (_NOTED if mark.noted else "")


def paint_ring(painter: QPainter, region: Region, *, focused: bool) -> None:
    """Paint the edge of the region under the pointer or under the keys."""
    colours = theme.tokens()
    if focused:
        painter.strokePath(region.path, QPen(QColor(colours.surface), theme.px(5)))
        painter.strokePath(region.path, QPen(QColor(colours.focus), theme.px(4)))
    painter.strokePath(region.path, QPen(QColor(colours.text), 1.6))


def _line(role: Role, scale: float) -> QPen:
    colours = theme.tokens()
    fine = role in (Role.FINE, Role.OUTLINE)
    pen = QPen(QColor(colours.muted), (1.0 if fine else 1.4) * max(1.0, scale**0.5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if role is Role.OUTLINE:
        pen.setDashPattern([3.0, 3.0])
    return pen


def _captions(painter: QPainter, one: Placed) -> None:
    """Write the side in bold and the view beside it, smaller where a long word needs it."""
    colours = theme.tokens()
    side, view = (theme.font(theme.SMALL, weight) for weight in (QFont.Weight.DemiBold, QFont.Weight.Normal))
    texts = ((one.figure.name, side, colours.text), (f" · {one.figure.view}", view, colours.muted))
    wide = sum(QFontMetricsF(font).horizontalAdvance(text) for text, font, _ in texts)
    room = one.captions
    if wide > room.width():
        for font in (side, view):
            font.setPixelSize(max(8, int(font.pixelSize() * room.width() / wide)))
        wide = sum(QFontMetricsF(font).horizontalAdvance(text) for text, font, _ in texts)
    x = room.center().x() - wide / 2
    for text, font, ink in texts:
        part = QFontMetricsF(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(x, room.y(), part + 2, room.height()), Qt.AlignmentFlag.AlignVCenter, text)
        x += part
