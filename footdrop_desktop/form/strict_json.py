"""JSON as we accept it: UTF-8, one value for a key, finite numbers, bounded size and depth."""

from __future__ import annotations

import json
import re
from decimal import Decimal, InvalidOperation
from typing import Final, NoReturn, TypeAlias

from footdrop_desktop.errors import UserError

MAX_BYTES: Final = 5_000_000
MAX_DEPTH: Final = 64
MAX_DIGITS: Final = 40

_STRING: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_BRACKET: Final = re.compile(r"[\[\]{}]")
_OTHERS: Final = bytes(set(range(256)) - set(b'[]{}"'))
_ALIKE: Final = bytes.maketrans(b"{}", b"[]")

Json: TypeAlias = "str | bool | int | Decimal | list[Json] | dict[str, Json] | None"


def parse_json(data: bytes, name: str) -> Json:
    """Return the value of ``data``; ``name`` stands in the error message.

    Raises ``UserError`` for a file over 5 MB, text that is not UTF-8, malformed JSON, a repeated
    key, NaN or an infinite number, a number of over 40 digits, and nesting deeper than 64.
    Numbers with a point or exponent come back as ``Decimal``, so that no digit is lost.
    """
    if len(data) > MAX_BYTES:
        raise UserError("input.too-large", name=name, limit=MAX_BYTES // 1_000_000)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError("input.not-utf8", name=name, place=error.start) from error
    if _depth(text) > MAX_DEPTH:
        raise UserError("input.too-deep", name=name, limit=MAX_DEPTH)

    def unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        found = dict(pairs)
        if len(found) != len(pairs):
            seen: set[str] = set()
            for key, _ in pairs:
                if key in seen:
                    raise UserError("input.duplicate-key", name=name, key=key)
                seen.add(key)
        return found

    def constant(word: str) -> NoReturn:
        raise UserError("input.not-a-number", name=name, word=word)

    def number(digits: str) -> Decimal:
        try:
            value = Decimal(digits)
        except InvalidOperation:
            constant(digits)
        if len(digits) > MAX_DIGITS or not value.is_finite() or abs(value.adjusted()) > MAX_DIGITS:
            constant(digits)
        return value

    def integer(digits: str) -> int:
        return int(digits) if len(digits) <= MAX_DIGITS else constant(digits)

    try:
        parsed: Json = json.loads(
            text, object_pairs_hook=unique, parse_constant=constant, parse_float=number, parse_int=integer
        )
    except json.JSONDecodeError as error:
        raise UserError("input.malformed", name=name, line=error.lineno, column=error.colno) from error
    return parsed


def _depth(text: str) -> int:
    """Return how deep arrays and objects nest in ``text``, brackets inside strings not counted."""
    plain = text.replace("\\\\", "").replace('\\"', "").encode("utf-8", "replace")
    marks = plain.translate(_ALIKE, _OTHERS).replace(b'""', b"")
    left, passes = b"".join(marks.split(b'"')[::2]), 0  # every second part is inside a string
    while b"[]" in left and passes <= MAX_DEPTH:  # what is innermost goes, one pass after the other
        left, passes = left.replace(b"[]", b""), passes + 1
    if not left:
        return passes
    depth = deepest = 0
    for bracket in _BRACKET.findall(_STRING.sub("", text)):
        if bracket in "[{":
            depth += 1
            deepest = max(deepest, depth)
        else:
            depth -= 1
    return deepest
