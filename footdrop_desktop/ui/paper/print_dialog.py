"""The system's own dialog for printing: which printer, how many copies, which pages, both sides or one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.printing import PrintOrder, Sides

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def ask_printer(
    parent: QWidget, pages: tuple[int, int], done: Callable[[PrintOrder, QPrinter], None], strings: Strings
) -> QDialog:
    """Let the user choose a printer; ``pages`` are the one on the screen, from 1, and how many there are.

    ``done`` is told what is wanted, and the printer that can be painted on.
    """
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

    here, count = pages
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(strings.text("ui", "window.report-file"))  # never a name: queues are read by many
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(strings.text("ui", "paper.print-title"))
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage, count > 1)
    dialog.setMinMax(1, count)
    dialog.accepted.connect(lambda: done(order_of(printer, here), printer))
    QDialog.open(dialog)
    return dialog


def order_of(printer: QPrinter, here: int) -> PrintOrder:
    """Return what was asked for; ``here`` is the page on the screen, from 1."""
    from PySide6.QtPrintSupport import QPrinter

    ranges = {
        QPrinter.PrintRange.AllPages: "",
        QPrinter.PrintRange.CurrentPage: str(here),
    }
    chosen = printer.pageRanges().toString()
    sides = {
        QPrinter.DuplexMode.DuplexNone: Sides.ONE,
        QPrinter.DuplexMode.DuplexLongSide: Sides.LONG_EDGE,
        QPrinter.DuplexMode.DuplexShortSide: Sides.SHORT_EDGE,
    }
    to_file = printer.outputFormat() == QPrinter.OutputFormat.PdfFormat
    return PrintOrder(
        printer=printer.printerName(),
        copies=printer.copyCount(),
        pages=ranges.get(printer.printRange(), chosen),
        sides=sides.get(printer.duplex(), Sides.AS_SET),
        file=printer.outputFileName() if to_file else "",
    )
