"""One of many options, from a list that drops down."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from footdrop_desktop.form.model import Item, Value
from footdrop_desktop.ui import keys, theme
from footdrop_desktop.ui.fields.field import Field

_ARROWS: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})


class _Box(QComboBox):
    """Digits choose, Backspace clears, letters search the list, Space opens it.

    A and T mean what they mean everywhere, and no place in the list. Arrows move to the next field and
    the wheel scrolls the page: neither changes an answer.
    """

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if plain and (event.text().isalnum() or keys.digit(event) is not None):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, place = Qt.Key(event.key()), keys.digit(event)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if (plain and key in _ARROWS) or (place is None and keys.command(event) in keys.COMMANDS):
            event.ignore()
        elif place:
            if place < self.count():
                self.setCurrentIndex(place)
                self.activated.emit(place)
        elif plain and key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.setCurrentIndex(0)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DropDown(Field):
    """The first entry is "not recorded"."""

    def __init__(self, item: Item, name: str, not_recorded: str, parent: QWidget | None = None) -> None:
        super().__init__(item, name, parent)
        self._showing = self._by_default = False
        self.box = _Box(self)
        self.box.setAccessibleName(name)
        asked = QLabel(name, self)  # on Linux the name of a list is what is chosen; its label tells what of
        asked.setBuddy(self.box)
        asked.hide()
        self.box.addItem(not_recorded, None)
        for option in item.options:
            self.box.addItem(option.display, option.code)
        self.box.setMinimumWidth(theme.px(200))
        self.box.setMaxVisibleItems(16)
        self.setFocusProxy(self.box)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.addWidget(self.box)
        row.addStretch(1)
        self.box.currentIndexChanged.connect(self._on_changed)
        self.box.activated.connect(self._on_activated)

    def show_answer(self, value: Value | None, *, by_default: bool = False) -> None:
        """Show ``value`` without telling anybody."""
        self._by_default = by_default
        self._showing = True
        self.box.setCurrentIndex(max(self.box.findData(value), 0))
        self._showing = False

    def _on_changed(self, place: int) -> None:
        if self._showing:
            return
        if place <= 0:
            self.cleared.emit(self.item.link_id)
        else:
            self.answered.emit(self.item.link_id, self.box.itemData(place))

    def _on_activated(self, place: int) -> None:
        """Confirm what nobody had given yet and was chosen once more."""
        if self._by_default and place > 0:
            self.answered.emit(self.item.link_id, self.box.itemData(place))
