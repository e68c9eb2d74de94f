"""How a finding is painted: a colour, and beside it a pattern, an edge, and a sign of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from footdrop_desktop.report.diagrams.marks import Look
from footdrop_desktop.report.wording import grade_text
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.theme import Tokens

SIGN: Final = 8.5
"""The radius of the plate of a sign, for text of the usual size."""


@dataclass(frozen=True, slots=True)
class _Paint:
    ground: str
    ink: str
    edge: float
    dashed: bool = False
    edged: str = ""


def _paint(look: Look, t: Tokens) -> _Paint:
    return {
        Look.OPEN: _Paint(t.surface, t.muted, 1.1, dashed=True),
        Look.NOT_TESTED: _Paint(t.surface, t.muted, 1.4),
        Look.NORMAL: _Paint(t.accent_soft, t.accent, 1.3),
        Look.INCREASED: _Paint(t.blue_soft, t.link, 1.5),
        Look.SLIGHT: _Paint(t.amber_soft, t.amber, 1.3),
        Look.MARKED: _Paint(t.amber_soft, t.amber, 1.7),
        Look.NONE: _Paint(t.red, t.red, 1.0, edged=t.surface),
    }[look]


def paint_region(painter: QPainter, path: QPainterPath, look: Look) -> None:
    """Paint one region in pixels."""
    paint = _paint(look, theme.tokens())
    painter.fillPath(path, QColor(paint.ground))
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    _pattern(painter, path.boundingRect(), look, QColor(paint.ink))
    painter.restore()
    pen = QPen(QColor(paint.edged or paint.ink), paint.edge)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if paint.dashed:
        pen.setDashPattern([3.0, 2.2])
    painter.strokePath(path, pen)


def _pattern(painter: QPainter, box: QRectF, look: Look, ink: QColor) -> None:
    match look:
        case Look.OPEN:
            ink.setAlphaF(0.5)
            painter.setPen(QPen(ink, 1))
            painter.drawLines(_sloping(box, theme.px(7)))
        case Look.NOT_TESTED:
            ink.setAlphaF(0.7)
            painter.setPen(QPen(ink, 1))
            painter.drawLines(_sloping(box, theme.px(6)))
            painter.drawLines(_sloping(box, theme.px(6), down=True))
        case Look.SLIGHT:
            _dots(painter, box, ink)
        case Look.MARKED:
            painter.setPen(QPen(ink, theme.px(1.6)))
            step = theme.px(5)
            first = box.top() - box.top() % step
            rows = int(box.height() / step) + 2
            painter.drawLines(
                [QLineF(box.left(), first + n * step, box.right(), first + n * step) for n in range(rows)]
            )
        case Look.INCREASED:
            _crosses(painter, box, ink)
        case _:
            pass


def _sloping(box: QRectF, step: float, *, down: bool = False) -> list[QLineF]:
    high, lines = box.height(), []
    x = box.left() - high - (box.left() - high) % step
    while x < box.right() + high:
        lines.append(
            QLineF(x, box.top(), x + high, box.bottom())
            if down
            else QLineF(x, box.bottom(), x + high, box.top())
        )
        x += step
    return lines


def _spots(box: QRectF, step: float) -> list[QPointF]:
    rows, columns = int(box.height() / step) + 3, int(box.width() / step) + 3
    left, top = box.left() - box.left() % step, box.top() - box.top() % step
    return [
        QPointF(left + (column + 0.5 * (row % 2)) * step, top + row * step)
        for row in range(rows)
        for column in range(columns)
    ]


def _dots(painter: QPainter, box: QRectF, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for spot in _spots(box, theme.px(5.5)):
        painter.drawEllipse(spot, theme.px(10) / 10, theme.px(10) / 10)


def _crosses(painter: QPainter, box: QRectF, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.2))
    arm = theme.px(2)
    for spot in _spots(box, theme.px(9)):
        painter.drawLine(spot - QPointF(arm, 0), spot + QPointF(arm, 0))
        painter.drawLine(spot - QPointF(0, arm), spot + QPointF(0, arm))


def sign_box(at: QPointF, sign: str) -> QRectF:
    """Return the room of a sign."""
    high = theme.px(2 * SIGN)
    wide = high if len(sign) < 2 else high + theme.px(4.5) * (len(sign) - 1)
    return QRectF(at.x() - wide / 2, at.y() - high / 2, wide, high)


def paint_sign(painter: QPainter, at: QPointF, sign: str, look: Look) -> None:
    """Paint a grade or a sign on a small plate."""
    colours = theme.tokens()
    box = sign_box(at, sign)
    painter.setPen(QPen(QColor(_paint(look, colours).ink), 1.2))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(QColor(colours.text))
    painter.setFont(theme.font(11, QFont.Weight.DemiBold))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, grade_text(sign))
