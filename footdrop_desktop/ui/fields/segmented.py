"""One of up to eight options, as joined segments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from footdrop_desktop.exam.values import NOT_EXAMINED_CODES
from footdrop_desktop.form.model import Item, Value
from footdrop_desktop.ui import keys, theme
from footdrop_desktop.ui.fields.option_button import Tone
from footdrop_desktop.ui.fields.option_group import RING, OptionGroup, flowing

_TIGHT: Final = 10
"""By how much a segment may be narrower where the room is short."""

_NO: Final = "no"


def tone_of(item: Item, value: Value) -> Tone:
    """Return how a chosen value looks: normal, not examined, or a finding."""
    if value in NOT_EXAMINED_CODES:
        return Tone.NEUTRAL
    if item.normal is None or item.normal in (value, (value,)):
        return Tone.ACCENT
    return Tone.AMBER


class Segmented(OptionGroup):
    """Digits choose by place, N chooses "not tested" or "no", Space the next one, Backspace clears.

    N never chooses what is only written with an N: "normal" is not what was not tested.
    """

    def __init__(
        self,
        item: Item,
        name: str,
        options: Sequence[tuple[Value, str, Tone]] | None = None,
        parent: QWidget | None = None,
        *,
        size: int = 13,
    ) -> None:
        made = options or [
            (option.code, option.display, tone_of(item, option.code)) for option in item.options
        ]
        self._value: Value | None = None
        self._by_default = False
        super().__init__(item, name, made, parent, size=size)

    @property
    def value(self) -> Value | None:
        """What is chosen."""
        return self._value

    def natural_width(self) -> int:
        widths = [max(button.natural_width(), 44) for button in self.buttons.values()]
        return sum(widths) - len(widths) + 1 + 6

    def least_width(self) -> int:
        return max(button.natural_width(13) for button in self.buttons.values()) - _TIGHT + 2 * RING

    def show_answer(self, value: Value | None, *, by_default: bool = False) -> None:
        """Show ``value`` without telling anybody."""
        if (value, by_default) == (self._value, self._by_default):
            return
        self._value, self._by_default = value, by_default
        self._show_chosen(set() if value is None else {self.segment_of(value)}, by_default=by_default)
        self.described(self.words())

    def words(self) -> str:
        """Return what is chosen in words, for a screen reader."""
        return "" if self._value is None else self.buttons[self.segment_of(self._value)].text()

    def segment_of(self, value: Value) -> Value:
        """Return the value of the segment that stands for ``value``."""
        return value

    def toggled_to(self, value: Value, *, on: bool) -> None:
        """Record a press; what was set by default is confirmed first."""
        if on or self._by_default:
            self.choose(value)
        else:
            self.take_back()

    def choose(self, value: Value) -> None:
        """Record ``value`` as the user's."""
        self._by_default = True  # whatever was shown, show it anew
        self.show_answer(value)
        self.answered.emit(self.item.link_id, value)

    def take_back(self) -> None:
        """Record that nothing is chosen."""
        self._by_default = True
        self.show_answer(None)
        self.cleared.emit(self.item.link_id)

    def set_width(self, width: int) -> None:
        """Place the segments; the words are a little smaller where that saves a row."""
        if self.item.side is not None:
            sizes = [size for size in (13, 12) if self._rows(width - 6, size) < self._rows(width - 6, 13)]
            for button in self.buttons.values():
                button.set_size(sizes[0] if sizes else 13)
        super().set_width(width)

    def _rows(self, width: int, size: int) -> int:
        natural = [button.natural_width(size) for button in self.buttons.values()]
        if sum(natural) - len(natural) + 1 <= width:
            return 1
        return -(-len(natural) // max(1, (width - 1) // (max(natural) - _TIGHT - 1)))

    def placed(self, width: int) -> list[QRect]:
        """Return joined segments if they fit in one row; else rows: even ones for an item with a side."""
        natural = [button.natural_width() for button in self.buttons.values()]
        count, high = len(natural), theme.control_height()
        if sum(natural) - count + 1 <= width:
            spare = min(width, max(self.natural_width() - 6, 0)) - (sum(natural) - count + 1)
            widths = [wide + max(spare, 0) // count for wide in natural]
            return _row(widths, 0, high)
        if self.item.side is None:
            return flowing([wide + 8 for wide in natural], width)
        columns = max(1, (width - 1) // (max(natural) - _TIGHT - 1))
        rows = -(-count // columns)
        columns = -(-count // rows)
        wide = (width + columns - 1) // columns
        return [
            place
            for row in range(rows)
            for place in _row([wide] * min(columns, count - row * columns), row * (high - 1), high)
        ]

    def corners_of(
        self, place: QRect, places: list[QRect], taken: set[tuple[int, int]]
    ) -> tuple[bool, bool, bool, bool]:
        """Return which corners of a segment stand at the outer edge."""
        x, y, down = place.x(), place.y(), theme.control_height() - 1
        left = any(other.y() == y and other.right() == x for other in places)
        right = any(other.y() == y and other.x() == place.right() for other in places)
        above, below = (x, y - down) in taken, (x, y + down) in taken
        return (
            not left and not above,
            not right and not above,
            not right and not below,
            not left and not below,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not keys.is_plain(event) or not self.typed(event):
            super().keyPressEvent(event)

    def typed(self, event: QKeyEvent) -> bool:
        """Act on a plain key; say whether it meant something."""
        values, key = list(self.buttons), event.key()
        digit = keys.digit(event)
        if digit is not None:
            if not 0 < digit <= len(values):
                return False
            self.choose(values[digit - 1])
        elif key == Qt.Key.Key_Space:
            now = values.index(self.segment_of(self._value)) if self._value is not None else -1
            self.choose(values[(now + 1) % len(values)])
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.take_back()
        elif keys.command(event) == "N":
            return self._typed_no(values)
        else:
            return self._typed_letter(event)
        return True

    def _typed_no(self, values: Sequence[Value]) -> bool:
        """Choose "not tested", or "no" where that is asked."""
        meant = next((value for value in values if value in NOT_EXAMINED_CODES), None)
        if meant is None:
            if _NO not in values:
                return False
            self.choose(_NO)
            return True
        self.choose(meant)
        self.untested.emit()
        return True

    def _typed_letter(self, event: QKeyEvent) -> bool:
        """Choose the next option that begins with the letter."""
        if keys.command(event) in keys.COMMANDS:
            return False
        found = [value for value, button in self.buttons.items() if keys.begins(button.text(), event)]
        if not found:
            return False
        now = found.index(self._value) if self._value in found else -1
        self.choose(found[(now + 1) % len(found)])
        return True


def _row(widths: list[int], top: int, high: int) -> list[QRect]:
    starts = [0]
    for wide in widths[:-1]:
        starts.append(starts[-1] + wide - 1)
    return [QRect(x, top, wide, high) for x, wide in zip(starts, widths, strict=True)]
