"""Several of a list of options, as chips."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from footdrop_desktop.exam.values import NOT_TESTED
from footdrop_desktop.form.model import Item, Value
from footdrop_desktop.ui import keys, theme
from footdrop_desktop.ui.fields.option_group import GAP, RING, OptionGroup, flowing
from footdrop_desktop.ui.fields.segmented import tone_of


class CheckField(OptionGroup):
    """Left and right choose a chip, Space switches it; an option that stands alone clears the rest."""

    chip = True

    def __init__(self, item: Item, name: str, parent: QWidget | None = None) -> None:
        self._codes: tuple[str, ...] = ()
        self._by_default = False
        self._at = 0
        options = [(option.code, option.display, tone_of(item, option.code)) for option in item.options]
        super().__init__(item, name, options, parent)

    def natural_width(self) -> int:
        return sum(button.natural_width() + GAP for button in self.buttons.values()) + 6

    def least_width(self) -> int:
        return max(button.natural_width() for button in self.buttons.values()) + 2 * RING

    def show_answer(self, value: Value | None, *, by_default: bool = False) -> None:
        """Show the codes of ``value`` without telling anybody."""
        codes = value if isinstance(value, tuple) else ()
        if (codes, by_default) == (self._codes, self._by_default):
            return
        self._codes, self._by_default = codes, by_default
        self._show_chosen(set(codes), by_default=by_default)
        self.described(", ".join(self.item.option(code).display for code in codes))

    def mark(self, codes: frozenset[str], word: str) -> None:
        """Write ``word`` beside the options of ``codes``; nothing is chosen by it."""
        for option in self.item.options:
            button = self.buttons[option.code]
            text = f"{option.display} · {word}" if option.code in codes else option.display
            if button.text() != text:
                button.setText(text)
                button.setAccessibleName(f"{self.name}: {text}")
        self.set_width(self._given)

    def set_width(self, width: int) -> None:
        """Place the chips in ``width`` pixels."""
        self._given = width
        super().set_width(width)

    def placed(self, width: int) -> list[QRect]:
        """Return chips in lines."""
        return flowing([button.natural_width() for button in self.buttons.values()], width)

    def toggled_to(self, value: Value, *, on: bool) -> None:
        """Record a press; a chip that was set by default is confirmed first."""
        code = str(value)
        if self._by_default and not on:
            codes = self._codes
        elif not on:
            codes = tuple(kept for kept in self._codes if kept != code)
        elif self.item.option(code).exclusive:
            codes = (code,)
        else:
            beside = [kept for kept in self._codes if not self.item.option(kept).exclusive]
            codes = tuple(option.code for option in self.item.options if option.code in (*beside, code))
        self._by_default = True  # whatever was shown, show it anew
        self.show_answer(codes)
        if codes:
            self.answered.emit(self.item.link_id, codes)
        else:
            self.cleared.emit(self.item.link_id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._at = min(self._at, len(self.buttons) - 1)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            place = list(self.buttons.values())[self._at].geometry()
            painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 9, 9)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        values = [str(value) for value in self.buttons]
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(key, 0)
        step = -step if self.isRightToLeft() else step
        digit = keys.digit(event)
        if step and 0 <= self._at + step < len(values):
            self._at += step
            self.update()
        elif key == Qt.Key.Key_Space:
            self._switch(values[self._at])
        elif digit is not None and 0 < digit <= len(values):
            self._at = digit - 1
            self._switch(values[self._at])
        elif digit is None and keys.command(event) == "N" and NOT_TESTED in values:
            self._switch(NOT_TESTED)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._by_default = True
            self.show_answer(None)
            self.cleared.emit(self.item.link_id)
        else:
            super().keyPressEvent(event)

    def _switch(self, code: str) -> None:
        self.buttons[code].toggle()
        self.update()
