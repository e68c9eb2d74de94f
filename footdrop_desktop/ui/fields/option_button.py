"""One option of a choice: a checkable button that paints itself."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from footdrop_desktop.report.wording import isolated
from footdrop_desktop.ui import theme

RADIUS = 7.0


class Tone(StrEnum):
    """What a chosen option means; never by colour alone, the words stand beside it."""

    ACCENT = "accent"
    AMBER = "amber"
    RED = "red"
    NEUTRAL = "neutral"


class OptionButton(QPushButton):
    """A segment or a chip. Its group places it and tells which corners are round."""

    def __init__(self, text: str, tone: Tone, parent: QWidget, *, chip: bool = False, size: int = 13) -> None:
        super().__init__(text, parent)
        self.tone = tone
        self.by_default = self.dim = False
        self.corners = (True, True, True, True)
        self._chip = chip
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._size = size
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_size(self, size: int) -> None:
        """Write the words in ``size`` pixels."""
        if size != self._size:
            self._size = size
            self.update()

    def natural_width(self, size: int = 0) -> int:
        """Return the width of the words, chosen or not, in ``size`` pixels or as they are."""
        bold = QFontMetrics(theme.font(size or self._size, QFont.Weight.DemiBold))
        return bold.horizontalAdvance(self.text()) + theme.px(33 if self._chip else 20)

    def least_width(self) -> int:
        """Return the width below which the words, as they are now, are cut."""
        return self.natural_width() - theme.px(3 if self._chip else 20)

    def sizeHint(self) -> QSize:
        return QSize(self.natural_width(), theme.control_height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.tokens()
        fill, line, text = self._colours(colours)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = self._outline(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.fillPath(path, QColor(fill))
        painter.setPen(QPen(QColor(line), 1))
        painter.drawPath(path)
        if self.by_default:
            edge = Qt.PenStyle.DashLine if self._chip else Qt.PenStyle.SolidLine
            painter.setPen(QPen(QColor(text), 1.4, edge))
            painter.drawPath(self._outline(QRectF(self.rect()).adjusted(1.7, 1.7, -1.7, -1.7)))
        painter.setPen(QColor(text))
        painter.setFont(
            theme.font(self._size, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        )
        box = self.rect()
        if self._chip:
            self._paint_tick(painter, colours, text)
            tick, end = theme.px(26), theme.px(4)
            mirrored = self.isRightToLeft()
            box = box.adjusted(end, 0, -tick, 0) if mirrored else box.adjusted(tick, 0, -end, 0)
            align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            align |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, align, self.text())
            return
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, directed(self.text(), self))

    def _colours(self, colours: theme.Tokens) -> tuple[str, str, str]:
        if not self.isChecked():
            ground = colours.raised if self.underMouse() else colours.surface
            ink = colours.disabled if self.dim else colours.text
            return colours.page if self.dim else ground, colours.control_line, ink
        full = {
            Tone.ACCENT: colours.accent,
            Tone.AMBER: colours.amber,
            Tone.RED: colours.red,
            Tone.NEUTRAL: colours.neutral,
        }[self.tone]
        if self.by_default or self._chip:
            soft = {
                Tone.ACCENT: colours.accent_soft,
                Tone.AMBER: colours.amber_soft,
                Tone.RED: colours.red_soft,
                Tone.NEUTRAL: colours.neutral_soft,
            }[self.tone]
            return soft, colours.control_line if self.by_default else full, full
        return full, full, colours.on_accent

    def _paint_tick(self, painter: QPainter, colours: theme.Tokens, ink: str) -> None:
        side = theme.px(13)
        left = self.width() - side - theme.px(7.5) if self.isRightToLeft() else theme.px(7.5)
        box = QRectF(left + 0.5, (self.height() - side) / 2, side, side)
        if not self.isChecked():
            painter.setPen(QPen(QColor(colours.muted), 1))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(QColor(ink))
            return
        if not self.by_default:  # hollow where nobody ticked it
            painter.setBrush(QColor(ink))
        painter.setPen(QPen(QColor(ink), 1))
        painter.drawRoundedRect(box, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(ink if self.by_default else colours.on_accent), 1.8))
        mid, unit = box.center(), side / 13
        stroke = ((-3.6, 0.2), (-1, 2.8), (3.8, -2.6))
        painter.drawPolyline([QPointF(mid.x() + x * unit, mid.y() + y * unit) for x, y in stroke])
        painter.setPen(QColor(ink))

    def _outline(self, box: QRectF) -> QPainterPath:
        """Return the outline with the round corners: top left, top right, bottom right, bottom left."""
        path = QPainterPath()
        round_corner = [RADIUS if flag else 0.0 for flag in self.corners]
        if not any(round_corner):
            path.addRect(box)
            return path
        left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
        path.moveTo(left + round_corner[0], top)
        path.lineTo(right - round_corner[1], top)
        path.quadTo(right, top, right, top + round_corner[1])
        path.lineTo(right, bottom - round_corner[2])
        path.quadTo(right, bottom, right - round_corner[2], bottom)
        path.lineTo(left + round_corner[3], bottom)
        path.quadTo(left, bottom, left, bottom - round_corner[3])
        path.lineTo(left, top + round_corner[0])
        path.quadTo(left, top, left + round_corner[0], top)
        path.closeSubpath()
        return path


def directed(text: str, widget: QWidget) -> str:
    """Return ``text`` as it is drawn in ``widget``: "4−" keeps its order where words run from the right."""
    return isolated(text) if widget.isRightToLeft() else text
