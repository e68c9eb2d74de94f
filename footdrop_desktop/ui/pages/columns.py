"""How a card divides its width."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

PADDING: Final = 12
GAP: Final = 14
_LEAST_FIELD: Final = 168
_MOST_FIELD: Final = 300


@dataclass(frozen=True, slots=True)
class Columns:
    """The width of a card, and of each of the two answer columns. Right stands first, always."""

    card: int
    field: int

    @property
    def name(self) -> int:
        """The width that is left for a name beside two answers."""
        return self.card - 2 * PADDING - 2 * (self.field + GAP)

    @property
    def both(self) -> int:
        """The width of both answer columns together."""
        return 2 * self.field + GAP

    @property
    def whole(self) -> int:
        """The width inside the padding."""
        return self.card - 2 * PADDING


def columns(card: int) -> Columns:
    """Return the columns of a card that is ``card`` pixels wide."""
    share = round((card - 2 * PADDING - 2 * GAP) * 0.355)
    return Columns(card, max(_LEAST_FIELD, min(share, _MOST_FIELD)))
