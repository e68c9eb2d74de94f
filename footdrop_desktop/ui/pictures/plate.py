"""The painted picture as it is kept: only what shows something else is painted anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from footdrop_desktop.form.model import Side
from footdrop_desktop.report.diagrams.marks import Marks
from footdrop_desktop.ui.pictures.layout import Part, Placed, Region
from footdrop_desktop.ui.pictures.painting import Shown, paint_picture, touched


class Plate:
    """Knows what is shown where, and keeps it painted. ``wholes`` and ``pieces`` count what was painted."""

    def __init__(self, *, signs_always: bool) -> None:
        self.shown = Shown({}, signs_always=signs_always)
        self.regions: tuple[Region, ...] = ()
        self.wholes = 0
        self.pieces = 0
        self._placed: tuple[Placed, ...] = ()
        self._parts: tuple[Part, ...] = ()
        self._painted: QPixmap | None = None

    def place(self, placed: Sequence[Placed], parts: Sequence[Part]) -> None:
        """Take figures in their places."""
        self._placed, self._parts = tuple(placed), tuple(parts)
        self.regions = tuple(part.region for part in parts if part.region is not None)
        self.forget()

    def forget(self) -> None:
        """Paint all of it when it is next asked for."""
        self._painted = None

    def show(self, marks: Mapping[Side, Marks], only: frozenset[str] | None) -> bool:
        """Take marks; say whether anything looks different now."""
        before, self.shown = self.shown, replace(self.shown, marks=marks, only=only)
        if self.shown == before:
            return False
        if only != before.only:
            self.forget()
            return True
        changed = [one for one in self.regions if self.shown.mark(one) != before.mark(one)]
        for region in changed:
            self._paint_anew(touched(region, before.mark(region), self.shown.mark(region)))
        return bool(changed)

    def painted(self, size: QSize, ratio: float) -> QPixmap:
        """Return the picture for a size and a device pixel ratio."""
        kept = self._painted
        if kept is None or kept.devicePixelRatio() != ratio or kept.size() != size * ratio:
            self._painted = kept = self._made(size, ratio)
        return kept

    def _made(self, size: QSize, ratio: float) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_picture(
            painter, self._placed, self._parts, self.shown, QRectF(0, 0, size.width(), size.height())
        )
        painter.end()
        self.wholes += 1
        return picture

    def _paint_anew(self, box: QRectF) -> None:
        if self._painted is None:
            return
        box = QRectF(box.toAlignedRect())
        painter = QPainter(self._painted)
        painter.setClipRect(box)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(box, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        paint_picture(painter, self._placed, self._parts, self.shown, box)
        painter.end()
        self.pieces += 1
