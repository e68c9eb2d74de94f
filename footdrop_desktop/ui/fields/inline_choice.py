"""A small choice in the second line of another: why not tested, limited by."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from footdrop_desktop.form.model import Item, Value
from footdrop_desktop.ui import keys, theme
from footdrop_desktop.ui.fields.field import Field
from footdrop_desktop.ui.fields.key_menu import KeyMenu


class InlineChoice(Field):
    """A quiet button with a menu. Set, it shows its answer in words."""

    def __init__(
        self, item: Item, name: str, label: str, not_recorded: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(item, name, parent)
        self._label = label
        self._not_recorded = not_recorded
        self._value: Value | None = None
        self._width = 160
        self.button = QPushButton(self)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setFont(theme.font(theme.SMALL))
        self.setFocusProxy(self.button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self.button.clicked.connect(self.open)
        self._show()

    def set_width(self, width: int) -> None:
        """Take ``width`` pixels at the most: longer words end in "…"."""
        if width != self._width:
            self._width = width
            self._show()

    def show_answer(self, value: Value | None, *, by_default: bool = False) -> None:
        """Show ``value`` without telling anybody."""
        if value != self._value:
            self._value = value
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit is meant for the next entry: nobody limits a grade by a number.

        Swallowed here, the grades typed after it would each land one entry too late.
        """
        if keys.digit(event) is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        self.moved.emit(0, 0)
        after = QApplication.focusWidget()
        if after is not None and after is not self.button:
            QApplication.sendEvent(after, event)

    def _show(self) -> None:
        text = f"{self._label} ▾"
        if self._value is not None:
            text = f"{self._label}: {self._chosen()}"
        self.button.setAccessibleName(f"{self.name}: {self._chosen()}")
        look = "detail" if self._value is None else "detail-set"
        if self.button.property("look") != look:
            self.button.setProperty("look", look)
            self.button.style().polish(self.button)
        metrics = self.button.fontMetrics()
        room = self._width - 16
        short = text if metrics.horizontalAdvance(text) <= room or self._value is None else self._chosen()
        self.button.setText(metrics.elidedText(short, Qt.TextElideMode.ElideRight, room))
        self.button.setToolTip(text if self._value is not None else "")

    def _chosen(self) -> str:
        if self._value is None:
            return self._not_recorded
        return self.item.option(str(self._value)).display.lower()

    def open(self) -> None:
        """Show the list; the key beside an option chooses it."""
        options = [(option.code, option.display) for option in self.item.options]
        menu = KeyMenu(options, self._not_recorded, self._value, self)
        menu.setAccessibleName(self.name)
        menu.chosen.connect(self._on_chosen)
        menu.moved.connect(self.moved)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _on_chosen(self, code: str | None) -> None:
        self.show_answer(code)
        if code is None:
            self.cleared.emit(self.item.link_id)
        else:
            self.answered.emit(self.item.link_id, code)
