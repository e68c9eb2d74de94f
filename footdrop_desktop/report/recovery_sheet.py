"""The recovery sheet: one page with the code that opens the record, made to lie in an envelope for years."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from reportlab.graphics.barcode.qr import QrCode
from reportlab.lib.colors import HexColor

from footdrop_desktop.errors import UserError
from footdrop_desktop.report.blocks import Run
from footdrop_desktop.report.letterhead import Page, PageSize
from footdrop_desktop.report.paper import Look
from footdrop_desktop.report.typeset import styles
from footdrop_desktop.report.typeset.archive import Facts, archived
from footdrop_desktop.report.typeset.canvas import TaggedCanvas
from footdrop_desktop.report.typeset.drawing import SMALL, draw, fitted, in_one_line, width
from footdrop_desktop.report.typeset.fonts import Face
from footdrop_desktop.report.typeset.structure import Holder
from footdrop_desktop.report.typeset.styles import SHEET, setting
from footdrop_desktop.report.typeset.text import TextFlow
from footdrop_desktop.strings import RIGHT_TO_LEFT, Strings

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
_FACTS: Final = 70.0


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the sheet: ``code`` as it is printed, groups with dashes between them."""

    code: str
    vault_id: str
    made_on: date
    clinic: str = ""
    practice: bool = False


def render_recovery_sheet(sheet: RecoverySheet, strings: Strings, size: PageSize = PageSize.A4) -> bytes:
    """Return the sheet as PDF, one page.

    Raises ``UserError`` ``output.practice-sheet`` for practice data, which opens without a passphrase,
    and ``output.font-missing`` when the clinic's name cannot be printed correctly.
    """
    if sheet.practice:
        raise UserError("output.practice-sheet")
    buffer = io.BytesIO()
    from_right = strings.language in RIGHT_TO_LEFT
    page = setting(Page(size), Look.CLINICAL, int(from_right)).page
    canvas = TaggedCanvas(
        buffer,
        pagesize=page,
        pageCompression=0,
        invariant=1,
        initialFontName=Face.REGULAR.first.fontName,
    )
    _Sheet(canvas, sheet, strings, page).draw()
    canvas.showPage()
    canvas.save()
    title = strings.text("papers", "sheet.title")
    facts = Facts(title, title, strings.language, strings.text("papers", "sheet.program"), from_right)
    return archived(buffer.getvalue(), canvas, facts)


class _Sheet:
    """Draws the sheet from the top down. Places are measured from the side where reading starts."""

    def __init__(
        self, canvas: TaggedCanvas, sheet: RecoverySheet, strings: Strings, page: tuple[float, float]
    ) -> None:
        self._canvas = canvas
        self._sheet = sheet
        self._strings = strings
        self._base = int(strings.language in RIGHT_TO_LEFT)
        self._page_width, self._height = page
        self._left = _MARGIN
        self._right = self._page_width - _MARGIN
        self._width = self._page_width - 2 * _MARGIN

    def draw(self) -> None:
        """Draw everything."""
        below = self._head(self._height - 66)
        below = self._code(below - 18)
        self._instructions(below - 26)
        self._foot()

    def _say(self, name: str, **params: object) -> str:
        return self._strings.text("papers", f"sheet.{name}", **params)

    def _text(
        self,
        x: float,
        y: float,
        text: str,
        face: Face,
        size: float,
        colour: Any = styles.INK,
        tag: str = "P",
    ) -> float:
        """Draw a line as an element of its own; return where it ends, measured as ``x`` is."""
        canvas = self._canvas
        element = canvas.current.add(tag)
        at = self._page_width - x if self._base else x
        right = bool(self._base)
        end = draw(canvas, at, y, text, face, size, colour, at_right=right, base=self._base, element=element)
        return self._page_width - end if self._base else end

    def _head(self, y: float) -> float:
        """Draw title and facts; return where they end."""
        canvas, sheet = self._canvas, self._sheet
        self._text(self._left, y, self._say("title"), Face.BOLD, 24, tag="H1")
        self._text(self._left, y - 19, self._say("lead"), Face.REGULAR, 10.5, styles.MUTED)
        with canvas.artifact():
            canvas.setStrokeColor(styles.ACCENT)
            canvas.setLineWidth(2)
            canvas.line(self._left, y - 32, self._right, y - 32)
        facts = [("vault", sheet.vault_id), ("made", sheet.made_on.isoformat())]
        if sheet.clinic.strip():
            facts.insert(0, ("clinic", in_one_line(sheet.clinic)))
        y -= 51
        for name, text in facts:
            self._text(self._left, y, self._say(name), Face.REGULAR, 9.5, styles.MUTED)
            shown = fitted(text, Face.SEMIBOLD, 9.5, self._width - _FACTS)
            self._text(self._left + _FACTS, y, shown, Face.SEMIBOLD, 9.5)
            y -= 15
        return y + 15

    def _code(self, top: float) -> float:
        """Draw the panel with the code and its QR code; return where it ends."""
        canvas = self._canvas
        groups = self._sheet.code.split("-")
        rows = [groups[start : start + _COLUMNS] for start in range(0, len(groups), _COLUMNS)]
        height = 66 + _ROW * (len(rows) - 1) + 26 + _QR + 24
        bottom = top - height
        with canvas.artifact():
            canvas.setFillColor(_PANEL)
            canvas.setStrokeColor(_BORDER)
            canvas.setLineWidth(1)
            canvas.roundRect(self._left, bottom, self._width, height, 10, stroke=1, fill=1)
        title = self._say("code")
        self._text(self._left + _INSET, top - 25, title, Face.SEMIBOLD, 10.5, styles.ACCENT, "H2")
        step = (
            self._width - 2 * _INSET + (self._width - 2 * _INSET - _COLUMNS * 5 * _CELL) / (_COLUMNS - 1)
        ) / _COLUMNS
        for row, members in enumerate(rows):
            y = top - 66 - row * _ROW
            for column, group in enumerate(members):
                x = self._left + _INSET + column * step
                self._group(x, y, group, row * _COLUMNS + column + 1)
        y = top - 66 - (len(rows) - 1) * _ROW - 26 - _QR
        self._qr(self._left + _INSET, y)
        beside = self._left + _INSET + _QR + 18
        self._text(beside, y + _QR / 2 + 4, self._say("qr"), Face.REGULAR, 9.5)
        self._text(beside, y + _QR / 2 - 11, self._say("reading"), Face.REGULAR, 9.5, styles.MUTED)
        return bottom

    def _group(self, x: float, y: float, group: str, number: int) -> None:
        """Draw the symbols of a group in cells of one width, zeros with a stroke.

        The code runs from the left in every language.
        """
        canvas = self._canvas
        numbered = canvas.current.add("P")
        label = self._say("group", group=number)
        draw(canvas, x + 2, y + 21.5, label, Face.REGULAR, 7.5, styles.MUTED, element=numbered)
        symbols = canvas.current.add("P")
        for place, symbol in enumerate(group):
            middle = x + place * _CELL + _CELL / 2
            start = middle - width(symbol, Face.SEMIBOLD, _CODE) / 2
            draw(canvas, start, y, symbol, Face.SEMIBOLD, _CODE, element=symbols)
            if symbol == _ZERO:
                with canvas.artifact():
                    canvas.setStrokeColor(styles.INK)
                    canvas.setLineWidth(_CODE * 0.075)
                    canvas.setLineCap(1)
                    reach, low, high = _CODE * 0.13, _CODE * 0.19, _CODE * 0.54
                    canvas.line(middle - reach, y + low, middle + reach, y + high)
                    canvas.setLineCap(0)

    def _qr(self, x: float, y: float) -> None:
        canvas = self._canvas
        at = self._page_width - x - _QR if self._base else x
        square = QrCode(self._sheet.code, width=_QR, height=_QR, qrBorder=0, qrLevel="Q")
        box = (at, y, at + _QR, y + _QR)
        with canvas.marked(canvas.current.add("Figure", alt=self._say("qr"), bbox=box)):
            canvas.setFillColor(styles.INK)
            square.drawOn(canvas, at, y)

    def _instructions(self, top: float) -> None:
        """Draw the instructions in two columns."""
        column = (self._width - _GAP) / 2
        for place, names in enumerate((("opens", "keep"), ("use", "void"))):
            y = top
            x = self._left + place * (column + _GAP)
            for name in names:
                self._text(x, y, self._say(name), Face.SEMIBOLD, 10.5, tag="H2")
                text = TextFlow((Run(self._say(f"{name}-text")),), SHEET, self._base, holder=Holder("P"))
                _, height = text.wrapOn(self._canvas, column, top)
                at = self._page_width - x - column if self._base else x
                text.drawOn(self._canvas, at, y - 6 - height)
                y -= height + 30

    def _foot(self) -> None:
        """Draw what is filled in by hand, and the last line."""
        canvas = self._canvas
        y = 104.0
        self._text(self._left, y + 26, self._say("check"), Face.REGULAR, 9.5, styles.MUTED)
        x = self._left
        for name, part in (("number", 0.18), ("place", 0.31), ("sealed", 0.26), ("by", 0.25)):
            end = x + part * self._width
            start = self._text(x, y - 8, self._say(name), Face.REGULAR, 9.5)
            if name == "number":
                self._boxes(start, y - 8)
            else:
                with canvas.artifact():
                    canvas.setStrokeColor(styles.RULE)
                    canvas.setLineWidth(0.7)
                    canvas.line(*self._across(start + 6, end - 10, y - 10))
            x = end
        vault = fitted(self._sheet.vault_id, Face.REGULAR, SMALL, 260)
        self._text(self._left, 40, self._say("footer", vault=vault), Face.REGULAR, SMALL, styles.MUTED)

    def _across(self, start: float, end: float, y: float) -> tuple[float, float, float, float]:
        """Return a level line from one place to another."""
        if self._base:
            return self._page_width - end, y, self._page_width - start, y
        return start, y, end, y

    def _boxes(self, x: float, y: float) -> None:
        """Draw a box to tick for each of the two sheets."""
        for number in ("1", "2"):
            at = self._page_width - x - 17 if self._base else x + 9
            with self._canvas.artifact():
                self._canvas.setStrokeColor(styles.MUTED)
                self._canvas.rect(at, y - 0.5, 8, 8)
            x = self._text(x + 20, y, number, Face.REGULAR, 9.5)
