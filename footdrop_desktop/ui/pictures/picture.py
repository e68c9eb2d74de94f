"""A picture of both sides: painted from marks, pressed to answer, walked through by keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from footdrop_desktop.form.model import Side
from footdrop_desktop.report.diagrams.marks import Mark, Marks
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pictures.layout import (
    Figure,
    Region,
    Rows,
    neighbour,
    parts_of,
    placed_figures,
    rows_of,
)
from footdrop_desktop.ui.pictures.painting import paint_ring, paint_signs
from footdrop_desktop.ui.pictures.plate import Plate

CAPTION = 20
_STEPS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


class Picture(QWidget):
    """One focusable widget; the rows below it remain the truth.

    ``pressed`` tells the region that was pressed and where its menu belongs (global); ``by_keys`` says
    that it was by Enter. ``says`` gives the words of a region.
    """

    pressed = Signal(object, QPoint, bool)

    def __init__(
        self,
        figures: Sequence[Figure],
        layer: str,
        height: int,
        least: int,
        says: Callable[[Region], str],
        parent: QWidget | None = None,
        *,
        signs_always: bool = False,
    ) -> None:
        """Show ``figures``, each row ``height`` pixels high and each figure at least ``least`` wide."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._figures, self._layer = tuple(figures), layer
        self._high, self._least, self._says = height, least, says
        self.plate = Plate(signs_always=signs_always)
        self._hovered: Region | None = None
        self._focused: Region | None = None

    def show_figures(self, figures: Sequence[Figure], layer: str) -> None:
        """Show other figures, or another layer of them."""
        self._figures, self._layer = tuple(figures), layer
        self._place()

    def show_marks(self, marks: Mapping[Side, Marks], only: frozenset[str] | None = None) -> None:
        """Show what was found; with ``only`` the other regions are faint."""
        if self.plate.show(marks, only):
            self.update()

    def show_words(self, text: str) -> None:
        """Say to a screen reader what the picture shows, and the region that the keys act on."""
        if self._focused is not None:
            self.setAccessibleName(self._says(self._focused))
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    @property
    def regions(self) -> tuple[Region, ...]:
        """The regions as they stand in the window."""
        return self.plate.regions

    @property
    def focused_region(self) -> Region | None:
        """The region that the keys act on."""
        return self._focused

    def mark_of(self, region: Region) -> Mark:
        """Return what a region shows."""
        return self.plate.shown.mark(region)

    def region_at(self, point: QPointF) -> Region | None:
        """Return the region at a point: that whose shape holds it, the uppermost first."""
        return next((region for region in reversed(self.regions) if region.path.contains(point)), None)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), self.height_for(self.width()))

    def height_for(self, width: int) -> int:
        """Return the height for a width: a narrow picture has more rows."""
        rows = self._rows(width)
        return round(rows.rows * (rows.high + theme.px(CAPTION))) + theme.px(4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() or not self.regions:
            self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self.plate.painted(self.size(), self.devicePixelRatioF()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._hovered is not None:
            paint_ring(painter, self._hovered, focused=False)
        if self.hasFocus() and self._focused is not None:
            paint_ring(painter, self._focused, focused=True)
        if self._hovered is not None or self.hasFocus():
            paint_signs(painter, self.regions, self.plate.shown)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        region = self.region_at(event.position())
        if region is self._hovered:
            return
        self._hovered = region
        self.setCursor(Qt.CursorShape.PointingHandCursor if region else Qt.CursorShape.ArrowCursor)
        QToolTip.showText(event.globalPosition().toPoint(), self._says(region) if region else "", self)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        region = self.region_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or region is None:
            super().mousePressEvent(event)
            return
        self._focus_on(region)
        QToolTip.hideText()
        self.pressed.emit(region, event.globalPosition().toPoint(), False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._focused is None and self.regions:
            self._focus_on(self.regions[0])
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            region = neighbour(self.regions, self._focused, *step)
            if region is not None:
                self._focus_on(region)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._focused is not None:
                corner = self.mapToGlobal(self._focused.middle.toPoint())
                self.pressed.emit(self._focused, corner, True)
        else:
            event.ignore()

    def _focus_on(self, region: Region) -> None:
        self._focused = region
        self.setAccessibleName(self._says(region))
        self.update()

    def _rows(self, width: int) -> Rows:
        return rows_of(self._figures, width, self._high, self._least)

    def _place(self) -> None:
        rows = self._rows(self.width())
        placed = placed_figures(self._figures, self.width(), rows, theme.px(CAPTION))
        self.plate.place(placed, parts_of(placed, self._layer))
        self._hovered = None
        key = None if self._focused is None else (self._focused.side, self._focused.id)
        self._focused = next((r for r in self.regions if (r.side, r.id) == key), None)
        self.setFixedHeight(self.height_for(self.width()))
        self.update()
