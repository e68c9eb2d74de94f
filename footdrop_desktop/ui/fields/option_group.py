"""What segments and chips share: buttons in a focusable frame, placed for a given width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from footdrop_desktop.form.model import Item, Value
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.fields.field import Field
from footdrop_desktop.ui.fields.option_button import OptionButton, Tone

RING = 3
"""The room for the focus ring around the buttons."""

GAP = 5
"""The room between buttons that are not joined."""


class OptionGroup(Field):
    """Buttons for values. A press records; pressing what is chosen takes it back."""

    chip = False
    mirrors = True
    """Whether the options stand from the right where words do; grades never do."""

    def __init__(
        self,
        item: Item,
        name: str,
        options: Sequence[tuple[Value, str, Tone]],
        parent: QWidget | None = None,
        *,
        size: int = 13,
    ) -> None:
        super().__init__(item, name, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._showing = False
        self.buttons: dict[Value, OptionButton] = {}
        for value, text, tone in options:
            button = OptionButton(text, tone, self, chip=self.chip, size=size)
            button.setAccessibleName(f"{name}: {text}")
            button.toggled.connect(lambda on, value=value: self._on_toggled(value, on=on))
            self.buttons[value] = button
        self.set_width(self.natural_width())

    def sizeHint(self) -> QSize:
        return self.size()

    def minimumSizeHint(self) -> QSize:
        return self.size()

    def set_width(self, width: int) -> None:
        """Place the buttons in ``width`` pixels; the height follows."""
        places = self.placed(width - 2 * RING)
        taken = {(place.x(), place.y()) for place in places}
        bottom, right = 0, 0
        for button, place in zip(self.buttons.values(), places, strict=True):
            button.setGeometry(place.translated(RING, RING))
            button.corners = self.corners_of(place, places, taken)
            bottom, right = max(bottom, place.bottom() + 1), max(right, place.right() + 1)
        self.setFixedSize(right + 2 * RING, bottom + 2 * RING)
        if self.mirrors and self.isRightToLeft():
            self._mirror()

    def _mirror(self) -> None:
        for button in self.buttons.values():
            place = button.geometry()
            place.moveLeft(self.width() - place.right() - 1)
            button.setGeometry(place)
            top_left, top_right, bottom_right, bottom_left = button.corners
            button.corners = (top_right, top_left, bottom_left, bottom_right)

    def set_dim(self, *, dim: bool) -> None:
        """Look as what is not to be answered, or as usual."""
        for button in self.buttons.values():
            if button.dim != dim:
                button.dim = dim
                button.update()

    def placed(self, width: int) -> list[QRect]:
        """Return where the buttons stand in ``width`` pixels."""
        raise NotImplementedError

    def corners_of(
        self, _place: QRect, _places: list[QRect], _taken: set[tuple[int, int]]
    ) -> tuple[bool, bool, bool, bool]:
        """Return which corners of a button are round."""
        return (True, True, True, True)

    def toggled_to(self, value: Value, *, on: bool) -> None:
        """Do what the user asked for: ``value`` was switched ``on`` or off."""
        raise NotImplementedError

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.tokens().focus), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 9, 9)

    def _show_chosen(self, chosen: set[Value], *, by_default: bool) -> None:
        self._showing = True
        for value, button in self.buttons.items():
            on = value in chosen
            if button.by_default != (by_default and on):
                button.by_default = by_default and on
                button.update()
            if button.isChecked() != on:
                button.setChecked(on)
        self._showing = False

    def _on_toggled(self, value: Value, *, on: bool) -> None:
        if not self._showing:
            self.toggled_to(value, on=on)


def flowing(natural: Sequence[int], width: int) -> list[QRect]:
    """Return places for buttons of ``natural`` widths, in lines of ``width`` pixels."""
    places: list[QRect] = []
    x, y = 0, 0
    for wanted in natural:
        wide = min(wanted, width)
        if x and x + wide > width:
            x, y = 0, y + theme.control_height() + GAP
        places.append(QRect(x, y, wide, theme.control_height()))
        x += wide + GAP
    return places
