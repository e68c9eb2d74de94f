"""The recovery sheet: one page with the code that opens the record, made to lie in an envelope for years."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from reportlab.graphics.barcode.qr import QrCode
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas

from footdrop_desktop.errors import UserError
from footdrop_desktop.report import styles
from footdrop_desktop.report.blocks import Run
from footdrop_desktop.report.drawing import SMALL, draw, fitted, one_line, width
from footdrop_desktop.report.flowables import flow
from footdrop_desktop.report.fonts import Face
from footdrop_desktop.strings import Strings

_MARGIN: Final = 54.0
_PANEL: Final = HexColor("#F3F7F7")
_BORDER: Final = HexColor("#C9DADA")
_CODE: Final = 21.0
_CELL: Final = 18.6
_COLUMNS: Final = 4
_ROW: Final = 50.0
_QR: Final = 92.0
_GAP: Final = 28.0
_INSET: Final = 24.0
_ZERO: Final = "0"


class Paper(Enum):
    """The size of the sheet, in points."""

    A4 = A4
    LETTER = LETTER


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the sheet: ``code`` as it is printed, groups with dashes between them."""

    code: str
    vault_id: str
    made_on: date
    clinic: str = ""
    practice: bool = False


def render_recovery_sheet(sheet: RecoverySheet, strings: Strings, paper: Paper = Paper.A4) -> bytes:
    """Return the sheet as PDF, one page.

    Raises ``UserError`` ``output.practice-sheet`` for practice data, which opens without a passphrase,
    and ``output.font-missing`` when the clinic's name cannot be printed correctly.
    """
    if sheet.practice:
        raise UserError("output.practice-sheet")
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=paper.value,
        invariant=1,
        initialFontName=Face.REGULAR.fonts[0],  # type: ignore[arg-type]  # the stub says a number
        lang=strings.language,
    )
    canvas.setTitle(strings.text("papers", "sheet.title"))
    canvas.setAuthor("")
    canvas.setSubject("")
    _Page(canvas, sheet, strings, paper).draw()
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


class _Page:
    """Draws the sheet from the top down."""

    def __init__(self, canvas: Canvas, sheet: RecoverySheet, strings: Strings, paper: Paper) -> None:
        self._canvas = canvas
        self._sheet = sheet
        self._strings = strings
        page_width, self._height = paper.value
        self._left = _MARGIN
        self._right = page_width - _MARGIN
        self._width = page_width - 2 * _MARGIN

    def draw(self) -> None:
        """Draw everything."""
        below = self._head(self._height - 66)
        below = self._code(below - 18)
        self._instructions(below - 26)
        self._foot()

    def _say(self, name: str, **params: object) -> str:
        return self._strings.text("papers", f"sheet.{name}", **params)

    def _head(self, y: float) -> float:
        """Draw title and facts; return where they end."""
        canvas, sheet = self._canvas, self._sheet
        draw(canvas, self._left, y, self._say("title"), Face.BOLD, 24)
        draw(canvas, self._left, y - 19, self._say("lead"), Face.REGULAR, 10.5, styles.MUTED)
        canvas.setStrokeColor(styles.ACCENT)
        canvas.setLineWidth(2)
        canvas.line(self._left, y - 32, self._right, y - 32)
        facts = [("vault", sheet.vault_id), ("made", sheet.made_on.isoformat())]
        if sheet.clinic.strip():
            facts.insert(0, ("clinic", one_line(sheet.clinic)))
        y -= 51
        for name, text in facts:
            draw(canvas, self._left, y, self._say(name), Face.REGULAR, 9.5, styles.MUTED)
            shown = fitted(text, Face.SEMIBOLD, 9.5, self._width - 70)
            draw(canvas, self._left + 70, y, shown, Face.SEMIBOLD, 9.5)
            y -= 15
        return y + 15

    def _code(self, top: float) -> float:
        """Draw the panel with the code and its QR code; return where it ends."""
        canvas = self._canvas
        groups = self._sheet.code.split("-")
        rows = [groups[start : start + _COLUMNS] for start in range(0, len(groups), _COLUMNS)]
        height = 66 + _ROW * (len(rows) - 1) + 26 + _QR + 24
        bottom = top - height
        canvas.setFillColor(_PANEL)
        canvas.setStrokeColor(_BORDER)
        canvas.setLineWidth(1)
        canvas.roundRect(self._left, bottom, self._width, height, 10, stroke=1, fill=1)
        draw(canvas, self._left + _INSET, top - 25, self._say("code"), Face.SEMIBOLD, 10.5, styles.ACCENT)
        step = (
            self._width - 2 * _INSET + (self._width - 2 * _INSET - _COLUMNS * 5 * _CELL) / (_COLUMNS - 1)
        ) / _COLUMNS
        for row, members in enumerate(rows):
            y = top - 66 - row * _ROW
            for column, group in enumerate(members):
                x = self._left + _INSET + column * step
                number = self._say("group", group=row * _COLUMNS + column + 1)
                draw(canvas, x + 2, y + 21.5, number, Face.REGULAR, 7.5, styles.MUTED)
                self._group(x, y, group)
        y = top - 66 - (len(rows) - 1) * _ROW - 26 - _QR
        self._qr(self._left + _INSET, y)
        beside = self._left + _INSET + _QR + 18
        draw(canvas, beside, y + _QR / 2 + 4, self._say("qr"), Face.REGULAR, 9.5, styles.INK)
        draw(canvas, beside, y + _QR / 2 - 11, self._say("reading"), Face.REGULAR, 9.5, styles.MUTED)
        return bottom

    def _group(self, x: float, y: float, group: str) -> None:
        """Draw the symbols of a group in cells of one width, zeros with a stroke."""
        canvas = self._canvas
        for place, symbol in enumerate(group):
            middle = x + place * _CELL + _CELL / 2
            start = middle - width(symbol, Face.SEMIBOLD, _CODE) / 2
            draw(canvas, start, y, symbol, Face.SEMIBOLD, _CODE)
            if symbol == _ZERO:
                canvas.setStrokeColor(styles.INK)
                canvas.setLineWidth(_CODE * 0.075)
                canvas.setLineCap(1)
                reach, low, high = _CODE * 0.13, _CODE * 0.19, _CODE * 0.54
                canvas.line(middle - reach, y + low, middle + reach, y + high)
                canvas.setLineCap(0)

    def _qr(self, x: float, y: float) -> None:
        self._canvas.setFillColor(styles.INK)
        square = QrCode(self._sheet.code, width=_QR, height=_QR, qrBorder=0, qrLevel="Q")
        square.drawOn(self._canvas, x, y)

    def _instructions(self, top: float) -> None:
        """Draw the instructions in two columns."""
        column = (self._width - _GAP) / 2
        for place, names in enumerate((("opens", "keep"), ("use", "void"))):
            y = top
            x = self._left + place * (column + _GAP)
            for name in names:
                draw(self._canvas, x, y, self._say(name), Face.SEMIBOLD, 10.5)
                text = flow((Run(self._say(f"{name}-text")),), styles.SHEET)
                _, height = text.wrapOn(self._canvas, column, top)
                text.drawOn(self._canvas, x, y - 6 - height)
                y -= height + 30

    def _foot(self) -> None:
        """Draw what is filled in by hand, and the last line."""
        canvas = self._canvas
        y = 104.0
        draw(canvas, self._left, y + 26, self._say("check"), Face.REGULAR, 9.5, styles.MUTED)
        canvas.setStrokeColor(styles.RULE)
        canvas.setLineWidth(0.7)
        x = self._left
        for name, part in (("number", 0.18), ("place", 0.31), ("sealed", 0.26), ("by", 0.25)):
            end = x + part * self._width
            start = draw(canvas, x, y - 8, self._say(name), Face.REGULAR, 9.5, styles.INK)
            if name == "number":
                self._boxes(start, y - 8)
            else:
                canvas.line(start + 6, y - 10, end - 10, y - 10)
            x = end
        vault = fitted(self._sheet.vault_id, Face.REGULAR, SMALL, 260)
        draw(canvas, self._left, 40, self._say("footer", vault=vault), Face.REGULAR, SMALL, styles.MUTED)

    def _boxes(self, x: float, y: float) -> None:
        """Draw a box to tick for each of the two sheets."""
        for number in ("1", "2"):
            self._canvas.rect(x + 9, y - 0.5, 8, 8)
            x = draw(self._canvas, x + 20, y, number, Face.REGULAR, 9.5, styles.INK)
