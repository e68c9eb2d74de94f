"""How a card divides its width."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout

from footdrop_desktop.exam.values import NOT_TESTABLE
from footdrop_desktop.ui import theme

PADDING: Final = 12
GAP: Final = 14
_LEAST_FIELD: Final = 168
_MOST_FIELD: Final = 300
_LEAST_NAME: Final = 130
_SEGMENTS: Final = len(("0", "1", "2", "3", "4", "5", NOT_TESTABLE))
_RING: Final = 6


class Stand(Enum):
    """Where the answers of a row with sides stand: beside its name, under it, or one under the other."""

    BESIDE = 1
    UNDER = 2
    DOWN = 3


@dataclass(frozen=True, slots=True)
class Columns:
    """The width of a card, and of each of the two answer columns. Right stands first, always."""

    card: int
    field: int
    stand: Stand = Stand.BESIDE

    def holding(self, least: int) -> Columns:
        """Return columns in which an answer has ``least`` pixels, as far as the card has them."""
        return self if least <= self.field else _under(self.card, least, self.whole)

    def naming(self, least: int) -> Columns:
        """Return columns in which a name has ``least`` pixels: narrower answers, or answers under it."""
        short = least - self.name
        if short <= 0 or self.stand is not Stand.BESIDE:
            return self
        field, most = self.field - (short + 1) // 2, _most_field()
        return Columns(self.card, field) if field >= _least_field() else _under(self.card, self.field, most)

    @property
    def name(self) -> int:
        """The width that is left for a name beside two answers, or above them."""
        if self.stand is not Stand.BESIDE:
            return self.whole
        return self.card - 2 * PADDING - 2 * (self.field + GAP)

    @property
    def both(self) -> int:
        """The width of both answer columns together."""
        return self.whole if self.stand is not Stand.BESIDE else 2 * self.field + GAP

    @property
    def whole(self) -> int:
        """The width inside the padding."""
        return self.card - 2 * PADDING


def columns(card: int) -> Columns:
    """Return the columns of a card that is ``card`` pixels wide: large text and fingers need more."""
    whole, least, most = card - 2 * PADDING, _least_field(), _most_field()
    if whole - 2 * (least + GAP) >= theme.px(_LEAST_NAME):
        return Columns(card, max(least, min(round((whole - 2 * GAP) * 0.355), most)))
    return _under(card, least, most)


def _under(card: int, least: int, most: int) -> Columns:
    """Return columns whose answers stand under the name, beside each other if both have ``least`` pixels."""
    whole = card - 2 * PADDING
    if 2 * least + GAP <= whole:
        return Columns(card, min((whole - GAP) // 2, most), Stand.UNDER)
    return Columns(card, min(whole, most), Stand.DOWN)


def _least_field() -> int:
    return max(theme.px(_LEAST_FIELD), _fingers())


def _most_field() -> int:
    return max(theme.px(_MOST_FIELD), _fingers())


def _fingers() -> int:
    return _SEGMENTS * theme.TOUCH_HEIGHT + _RING if theme.look().touch else 0


def unmirrored() -> QBoxLayout.Direction:
    """Return the direction of what runs from left to right in every language: Right, then Left."""
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QBoxLayout.Direction.RightToLeft if mirrored else QBoxLayout.Direction.LeftToRight
