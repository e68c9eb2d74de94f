"""The ways of a finished PDF to a printer: as it is, or painted page by page."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageRanges, QPageSize, QPainter

from footdrop_desktop.errors import UserError
from footdrop_desktop.ui.paper.pdf_file import POINTS, PdfFile
from footdrop_desktop.ui.printing import Printing, PrintOrder

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_ROWS: Final = 512
"""Pixels of the printer that are painted at a time: a page of 1,200 dots to the inch is half a gigabyte."""


def way_to(printing: Printing, order: PrintOrder, printer: QPrinter) -> Callable[[bytes], None]:
    """Return what prints a PDF as ``order`` says: the print system where there is one, or paint.

    It raises ``UserError`` ``output.not-printed``.
    """
    if printing.takes_pdf:
        return lambda data: printing.send(data, order.printer, order.options)
    return lambda data: paint(data, printer, order)


def paint(data: bytes, printer: QPrinter, order: PrintOrder) -> None:
    """Paint the pages of a PDF on ``printer`` at its resolution, each on one side.

    Raises ``UserError`` ``output.not-printed`` when it does not take them.
    """
    refused = UserError("output.not-printed", name=order.printer, why="")
    file = PdfFile(data)
    size = QPageSize(QSizeF(*file.sizes[0]), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageSize(size)
    printer.setFullPage(True)
    painter = QPainter()
    try:
        if not painter.begin(printer):
            raise refused
        copies = 1 if printer.supportsMultipleCopies() else order.copies
        pages = _pages(order.pages, len(file.sizes)) * copies
        for place, page in enumerate(pages):
            if place and not printer.newPage():
                raise refused
            _paint_page(painter, file, page, printer.resolution() / POINTS)
        if not painter.end():
            raise refused
    finally:
        file.close()


def _pages(ranges: str, count: int) -> list[int]:
    """Return the pages of ``ranges``, from 0; all of them for none."""
    chosen = QPageRanges.fromString(ranges)
    return [page for page in range(count) if not ranges or chosen.contains(page + 1)]


def _paint_page(painter: QPainter, file: PdfFile, page: int, scale: float) -> None:
    for top in range(0, math.ceil(file.sizes[page][1] * scale), _ROWS):
        rows = file.picture(page, scale, top, _ROWS)
        painter.drawImage(QRectF(0, top, rows.width(), rows.height()), rows)
