"""The recovery code on paper: 160 random bits as symbols that can be read aloud and typed again.

Eight groups of four Crockford base32 symbols (no I, L, O, U; crockford.com/base32.html) and one
check symbol. Taken as elements of the field GF(32), the symbols of a group with the weights 2, 4,
8, 16 and the check symbol sum up to the place of the group, 1 to 8. As no two weights are the same
and none is zero, every single wrong symbol and every two symbols that changed places are caught;
as no two places are the same, so are groups in the wrong order.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Iterable
from typing import Final

from footdrop_desktop.errors import UserError

SYMBOLS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS: Final = 8
GROUP_LENGTH: Final = 5
"""Four symbols of five bits each, and the check symbol."""

LENGTH: Final = GROUPS * GROUP_LENGTH
BITS: Final = GROUPS * (GROUP_LENGTH - 1) * 5

_MODULUS: Final = 0b100101
"""x⁵ + x² + 1, irreducible: products modulo it make the field GF(32)."""

_HIGH_BIT: Final = 0b100000
_MINUS: Final = "−"

_VALUES: Final = {
    **{symbol: value for value, symbol in enumerate(SYMBOLS)},
    **{symbol.lower(): value for value, symbol in enumerate(SYMBOLS)},
    **dict.fromkeys("Oo", 0),
    **dict.fromkeys("IiLl", 1),
}


def new_recovery_code() -> str:
    """Return a new code as it is printed: ``XXXXX-XXXXX-…``, eight groups of five symbols."""
    return _code_of(secrets.randbits(BITS))


def read_recovery_code(text: str) -> str:
    """Return the code that was typed as it is printed.

    Case, spaces, and dashes do not matter, O is read as 0, and I and L as 1. Raises ``UserError``
    for another number of symbols, and for the first group that is wrong: a symbol that does not
    exist (such as U), a wrong one, two that changed places, or a group in the place of another.
    """
    typed = [char for char in text if not _is_spacing(char)]
    if len(typed) != LENGTH:
        raise UserError("key.recovery-length", count=len(typed), wanted=LENGTH)
    groups: list[list[int]] = []
    for place in range(1, GROUPS + 1):
        symbols = typed[(place - 1) * GROUP_LENGTH : place * GROUP_LENGTH]
        group = [_VALUES[symbol] for symbol in symbols if symbol in _VALUES]
        if len(group) != GROUP_LENGTH or group[-1] != _check(group[:-1], place):
            raise UserError("key.recovery-group", group=place)
        groups.append(group)
    return _shown(groups)


def _code_of(bits: int) -> str:
    groups = []
    for place in range(1, GROUPS + 1):
        values = []
        for _ in range(GROUP_LENGTH - 1):
            bits, value = divmod(bits, len(SYMBOLS))
            values.append(value)
        groups.append([*values, _check(values, place)])
    return _shown(groups)


def _is_spacing(char: str) -> bool:
    """Say whether ``char`` is a space, a line break, a dash, or invisible."""
    return char.isspace() or char == _MINUS or unicodedata.category(char) in {"Pd", "Cf"}


def _check(values: Iterable[int], place: int) -> int:
    """Return the check symbol: the place and the weighted symbols, summed in GF(32)."""
    total = place
    for times, value in enumerate(values, start=1):
        total ^= _doubled(value, times)
    return total


def _doubled(value: int, times: int) -> int:
    """Return ``value`` times 2 to the power of ``times`` in GF(32)."""
    for _ in range(times):
        value <<= 1
        if value & _HIGH_BIT:
            value ^= _MODULUS
    return value


def _shown(groups: Iterable[Iterable[int]]) -> str:
    return "-".join("".join(SYMBOLS[value] for value in group) for group in groups)
