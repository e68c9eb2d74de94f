"""The recovery sheet on its way to paper, or, after a second thought, to a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.dialogs import ask, choose_file, show_error, show_message
from footdrop_desktop.ui.services import Services, Sheet

_POINTS = 72


def print_sheet(parent: QWidget, sheet: Sheet, strings: Strings, done: Callable[[], None]) -> None:
    """Let the user choose a printer and print the sheet there; no file is made."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(strings.text("ui", "set-up.save-file"))
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def accepted() -> None:
        painter = QPainter()
        if not painter.begin(printer):
            error = UserError("output.not-written", name=printer.printerName(), why="")
            show_error(parent, error, strings)
            return
        scale = printer.resolution() / _POINTS
        painter.scale(scale, scale)
        width = printer.pageLayout().fullRectPoints().width()
        paint_sheet(painter, float(width), sheet, strings)
        painter.end()
        done()

    dialog.accepted.connect(accepted)
    QDialog.open(dialog)


def save_sheet(
    parent: QWidget, sheet: Sheet, services: Services, refused: Sequence[Path], done: Callable[[], None]
) -> None:
    """Warn, then let the user choose a file; never inside one of the ``refused`` folders."""
    say = services.strings.text

    def chosen(path: Path) -> None:
        place = path.resolve()
        if any(place.is_relative_to(folder.resolve()) for folder in refused):
            show_message(parent, say("ui", "set-up.save-elsewhere"), services.strings)
            return
        try:
            services.write(path, services.recovery_sheet(sheet, services.paper_words))
        except UserError as error:
            show_error(parent, error, services.strings)
            return
        done()

    def choose() -> None:
        name = f"{say('ui', 'set-up.save-file')}.pdf"
        title, kinds = say("ui", "set-up.save-title"), say("ui", "window.report-kinds")
        choose_file(parent, title, services.documents / name, kinds, chosen, save=True)

    answers = ((say("ui", "dialog.cancel"), lambda: None), (say("ui", "set-up.save"), choose))
    ask(parent, say("ui", "set-up.save-sure"), answers, services.strings, careful=True)


def paint_sheet(painter: QPainter, width: float, sheet: Sheet, strings: Strings) -> None:
    """Paint the sheet, in points, from the upper left corner of a page that is ``width`` wide."""
    say = strings.text
    left, room = 56.0, width - 112
    top = 64.0
    bold = QFont.Weight.Bold
    for text, size, weight, gap in (
        (say("ui", "sheet.title"), 22, bold, 8),
        (sheet.clinic, 12, QFont.Weight.Normal, 16),
        (say("ui", "sheet.what"), 11, QFont.Weight.Normal, 20),
    ):
        if text:
            top = _paragraph(painter, text, theme.font(size, weight), left, top, room) + gap
    groups = sheet.code.split("-")
    painter.setFont(theme.font(20, bold))
    for place, group in enumerate(groups):
        box = QRectF(left + (place % 4) * room / 4, top + (place // 4) * 56, room / 4 - 8, 44)
        painter.drawRect(box)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), group)
    top += 56 * ((len(groups) + 3) // 4) + 12
    for text in (
        say("ui", "sheet.record", id=sheet.vault_id),
        say("ui", "sheet.made", date=sheet.made_on.isoformat()),
        say("ui", "sheet.keep"),
        say("ui", "sheet.use"),
        say("ui", "sheet.void"),
    ):
        top = _paragraph(painter, text, theme.font(11), left, top, room) + 8


def _paragraph(painter: QPainter, text: str, font: QFont, left: float, top: float, room: float) -> float:
    painter.setFont(font)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    box = painter.boundingRect(QRectF(left, top, room, 1000), flags, text)
    painter.drawText(box, flags, text)
    return float(box.bottom())
