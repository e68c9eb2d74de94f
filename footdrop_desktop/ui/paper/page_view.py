"""The pages of a paper, one beneath the other."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.announce import announce
from footdrop_desktop.ui.paper.drawn import ROWS, Drawn, Part
from footdrop_desktop.ui.paper.pdf_file import POINTS, Hit, PdfFile

WIDTH: Final = "width"
PAGE: Final = "page"
ZOOMS: Final = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
"""How large a page may be shown; 1 is its size on paper, where the screen tells its own size well."""

_INCH: Final = 96
_GAP: Final = 16
_STEP: Final = 48
_OVERLAP: Final = 0.9
"""The part of the height by which Page Down goes on."""


class PageView(QAbstractScrollArea):
    """``turned`` tells the page that is looked at, from 0; ``zoomed`` that the size is another now;
    ``link_wanted`` where a link that was clicked leads.

    A screen reader is told the text of that page.
    """

    turned = Signal(int)
    zoomed = Signal()
    link_wanted = Signal(str)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._file: PdfFile | None = None
        self._drawn: Drawn | None = None
        self._hits: tuple[Hit, ...] = ()
        self._hit = -1
        self._page = -1
        self._zoom: float | str = WIDTH
        self._before = 0.0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self._say("ui", "paper.pages"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the width stays as it is
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.horizontalScrollBar().setSingleStep(_STEP)
        self.viewport().setMouseTracking(True)

    @property
    def page(self) -> int:
        """The page that is looked at, from 0."""
        return max(self._page, 0)

    @property
    def zoom(self) -> float | str:
        """``WIDTH``, ``PAGE``, or one of ``ZOOMS``."""
        return self._zoom

    def show_file(self, file: PdfFile, drawn: Drawn) -> None:
        """Show a paper from its first page on."""
        self._file, self._drawn, self._page = file, drawn, -1
        drawn.arrived.connect(self.viewport().update)
        self._lay_out()
        self._on_scrolled()

    def show_hits(self, hits: tuple[Hit, ...], place: int) -> None:
        """Mark what was found, and bring the one at ``place`` into view; -1 for none."""
        self._hits, self._hit = hits, place
        if 0 <= place < len(hits) and hits[place].boxes:
            self._bring_into_view(hits[place])
        self.viewport().update()

    def set_zoom(self, zoom: float | str) -> None:
        """Show the pages in another size; what is in the middle of the view stays near it."""
        if self._file is None or zoom == self._zoom:
            return
        bar = self.verticalScrollBar()
        middle = (bar.value() + self.viewport().height() / 2) / max(1, self._height())
        self._before = self._scale()
        self._zoom = zoom
        self._lay_out()
        bar.setValue(round(middle * self._height() - self.viewport().height() / 2))
        self.zoomed.emit()

    def zoom_by(self, steps: int) -> None:
        """Show the pages some steps larger, or smaller."""
        now = self._scale() * POINTS / _INCH
        larger = [zoom for zoom in ZOOMS if zoom > now + 0.01]
        smaller = [zoom for zoom in reversed(ZOOMS) if zoom < now - 0.01]
        found = larger if steps > 0 else smaller
        if found:
            self.set_zoom(found[0])

    def go_to(self, page: int) -> None:
        """Bring the top of a page into view."""
        if self._file is not None and 0 <= page < len(self._file.sizes):
            self.verticalScrollBar().setValue(self._boxes()[page].top() - _GAP // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.tokens().page))
        if self._file is None or self._drawn is None:
            return
        near = self.viewport().rect().adjusted(0, 0, 0, self.viewport().height())
        boxes = [box.translated(-self._offset()) for box in self._boxes()]
        seen = [page for page, box in enumerate(boxes) if box.intersects(self.viewport().rect())]
        for page in seen:
            self._paint_page(painter, page, boxes[page])
        rows = ROWS / self._ratio()
        self._drawn.want(
            part
            for page, box in enumerate(boxes)
            for part in self._parts(page, self._scale())
            if near.intersects(
                QRect(box.left(), round(box.top() + part.place * rows), box.width(), round(rows))
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        by = round(self.viewport().height() * _OVERLAP)
        moves = {
            Qt.Key.Key_PageDown: bar.value() + by,
            Qt.Key.Key_Space: bar.value() + by,
            Qt.Key.Key_PageUp: bar.value() - by,
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        to = moves.get(Qt.Key(event.key()))
        if to is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(to)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        shape = Qt.CursorShape.PointingHandCursor if self.link_at(event.position()) else None
        self.viewport().setCursor(shape or Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        target = self.link_at(event.position())
        if target and event.button() == Qt.MouseButton.LeftButton:
            self.link_wanted.emit(target)

    def link_at(self, point: QPointF) -> str:
        """Return where the link under a point of the view leads, or nothing."""
        for page, box in enumerate(self._boxes() if self._file is not None else ()):
            there = point + QPointF(self._offset() - box.topLeft())
            for link in self._file.links[page] if self._file is not None else ():
                if QRectF(self._on_screen(link.box)).adjusted(-2, -2, 2, 2).contains(there):
                    return link.target
        return ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page = self.page
        self._lay_out()
        if self._zoom == PAGE:
            self.go_to(page)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def _paint_page(self, painter: QPainter, page: int, box: QRect) -> None:
        painter.fillRect(box, QColor(theme.LIGHT.surface))
        painter.save()
        painter.setClipRect(box)
        now = self._scale()
        if self._before and not self._is_drawn(page, now):
            self._paint_parts(painter, page, box, self._before)
        self._paint_parts(painter, page, box, now)
        self._paint_hits(painter, page, box)
        painter.restore()
        here = page == self.page and self.hasFocus()
        painter.setPen(QPen(QColor(theme.tokens().accent if here else theme.tokens().control_line), 1 + here))
        painter.drawRect(box.adjusted(-1, -1, 0, 0))

    def _parts(self, page: int, scale: float) -> list[Part]:
        drawn = scale * self._ratio()
        rows = math.ceil(self._sizes()[page][1] * drawn)
        return [Part(page, drawn, place) for place in range(math.ceil(rows / ROWS))]

    def _is_drawn(self, page: int, scale: float) -> bool:
        return self._drawn is not None and all(self._drawn.kept(part) for part in self._parts(page, scale))

    def _paint_parts(self, painter: QPainter, page: int, box: QRect, scale: float) -> None:
        """Paint what is drawn of a page at ``scale``: pixel by pixel, or stretched from another size."""
        stretch = self._scale() / scale / self._ratio()
        for part in self._parts(page, scale):
            picture = None if self._drawn is None else self._drawn.kept(part)
            if picture is None:
                continue
            corner = QPointF(box.left(), box.top() + part.place * ROWS * stretch)
            if scale == self._scale():
                picture.setDevicePixelRatio(self._ratio())
                painter.drawImage(corner, picture)
            else:
                size = QSizeF(picture.width() * stretch, picture.height() * stretch)
                painter.drawImage(QRectF(corner, size), picture)

    def _paint_hits(self, painter: QPainter, page: int, box: QRect) -> None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for place, hit in enumerate(self._hits):
            if hit.page != page:
                continue
            for shape in hit.boxes:
                there = self._on_screen(shape).translated(box.topLeft()).adjusted(-2, -2, 2, 2)
                painter.setPen(QPen(QColor(theme.LIGHT.red), 2) if place == self._hit else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.DARK.amber))
                painter.drawRect(there)

    def _bring_into_view(self, hit: Hit) -> None:
        box = self._boxes()[hit.page]
        there = self._on_screen(hit.boxes[0]).translated(box.topLeft())
        seen = self.viewport().rect().translated(self._offset())
        if not seen.contains(there):
            self.verticalScrollBar().setValue(there.top() - self.viewport().height() // 3)
            across = self.horizontalScrollBar()
            across.setValue(across.value() + there.center().x() - seen.center().x())

    def _on_screen(self, box: QRectF) -> QRect:
        scale = self._scale()
        return QRectF(
            box.left() * scale, box.top() * scale, box.width() * scale, box.height() * scale
        ).toAlignedRect()

    def _ratio(self) -> float:
        return float(self.devicePixelRatioF())

    def _scale(self) -> float:
        """Return pixels of the window for a point."""
        sizes = self._sizes()
        if not sizes:
            return _INCH / POINTS
        if isinstance(self._zoom, float):
            return self._zoom * _INCH / POINTS
        wide = (self.viewport().width() - 2 * _GAP) / max(width for width, _ in sizes)
        high = (self.viewport().height() - 2 * _GAP) / max(height for _, height in sizes)
        return max(0.1, wide if self._zoom == WIDTH else min(wide, high))

    def _sizes(self) -> Sequence[tuple[float, float]]:
        return () if self._file is None else self._file.sizes

    def _boxes(self) -> list[QRect]:
        """Return where every page lies on the ground that is scrolled."""
        scale = self._scale()
        ground = max(self.viewport().width(), self._width())
        return list(_stacked([(round(w * scale), round(h * scale)) for w, h in self._sizes()], ground))

    def _width(self) -> int:
        return round(max((width for width, _ in self._sizes()), default=0) * self._scale()) + 2 * _GAP

    def _height(self) -> int:
        scale = self._scale()
        return sum(round(height * scale) + _GAP for _, height in self._sizes()) + _GAP

    def _offset(self) -> QPoint:
        across = self.horizontalScrollBar()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = across.maximum() - across.value() if mirrored else across.value()
        return QPoint(x, self.verticalScrollBar().value())

    def _lay_out(self) -> None:
        room = self.viewport().size()
        for bar, needed, given in (
            (self.verticalScrollBar(), self._height(), room.height()),
            (self.horizontalScrollBar(), self._width(), room.width()),
        ):
            bar.setPageStep(given)
            bar.setRange(0, max(0, needed - given))
        self.viewport().update()

    def _on_scrolled(self) -> None:
        if self._file is None:
            return
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = max((number for number, box in enumerate(self._boxes()) if box.top() <= middle), default=0)
        if page == self._page:
            return
        first = self._page < 0
        self._page = page
        name = self._say("ui", "paper.page-of", page=page + 1, count=len(self._file.sizes))
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._file.texts[page].text)
        if not first and self.hasFocus():
            announce(self, name)
        self.turned.emit(page)


def _stacked(sizes: Sequence[tuple[int, int]], ground: int) -> Iterator[QRect]:
    top = _GAP
    for width, height in sizes:
        yield QRect((ground - width) // 2, top, width, height)
        top += height + _GAP
