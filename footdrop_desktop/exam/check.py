"""Checks of answers against the form, and how complete an exam is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Answers, answers_of
from footdrop_desktop.exam.text import not_kept
from footdrop_desktop.exam.values import (
    ASKED_FLAGS,
    CORE,
    NOT_EXAMINED_CODES,
    SOURCE_FLAGS,
    flag_id,
    strength_id,
)
from footdrop_desktop.form.enable import is_enabled
from footdrop_desktop.form.model import SIDES, Form, Item, ItemType, Value

CORE_EXAM: Final = (
    *(f"heel-walk.{side}" for side in SIDES),
    "romberg.result",
    *(strength_id(movement, side) for movement in CORE for side in SIDES),
    *(flag_id(flag) for flag in SOURCE_FLAGS),
)
"""What signing asks for: heel walk, Romberg, the four directions of both sides, the article's flags."""

EXAMINATION_STEPS: Final = frozenset(
    ("red-flags", "gait", "standing", "strength", "tone", "reflexes", "sensation", "provocation")
)
_DETAIL: Final = (".reason", ".limited-by")
_ISO_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Completeness:
    """What is still open, in form order."""

    core_open: tuple[str, ...]
    flags_open: tuple[str, ...]
    not_examined: tuple[str, ...]

    @property
    def core_complete(self) -> bool:
        """Whether every item of the core exam has an answer of this visit."""
        return not self.core_open


def check_value(item: Item, value: object) -> Value:
    """Return ``value`` as an answer to ``item``.

    Raises ``UserError`` (``answer.…`` with ``item`` and ``value``) for a wrong type, a code that
    is not in the list, a repeated code, an exclusive code beside another, a number out of range
    or with too many decimals, a date that is none, and text that is too long or cannot be kept.
    """
    match item.type:
        case ItemType.CHOICE if item.repeats:
            return _codes(item, value)
        case ItemType.CHOICE:
            return _code(item, value)
        case ItemType.BOOLEAN:
            if not isinstance(value, bool):
                raise UserError("answer.not-boolean", item=item.link_id, value=value)
            return value
        case ItemType.INTEGER:
            if isinstance(value, bool) or not isinstance(value, int):
                raise UserError("answer.not-integer", item=item.link_id, value=value)
            return int(_in_range(item, value))
        case ItemType.DECIMAL:
            return _decimal(item, value)
        case ItemType.DATE:
            return _date(item, value)
        case ItemType.TEXT:
            return _text(item, value)


def check_answers(form: Form, values: Mapping[str, object]) -> Answers:
    """Return checked answers; ``UserError`` for an unknown link id or a value that is not allowed."""
    checked: dict[str, Value] = {}
    for link_id, value in values.items():
        item = form.items.get(link_id)
        if item is None:
            raise UserError("answer.unknown-item", item=link_id, form=f"{form.form_id} {form.version}")
        checked[link_id] = check_value(item, value)
    for link_id in checked:
        if not is_enabled(form.items[link_id], checked):
            raise UserError("answer.not-enabled", item=link_id)
    return answers_of(checked)


def completeness(form: Form, answers: Answers) -> Completeness:
    """Say what is open. A carried-forward answer does not count for the core exam."""
    return Completeness(
        core_open=tuple(
            link_id for link_id in CORE_EXAM if link_id not in answers or answers.is_carried(link_id)
        ),
        flags_open=tuple(flag_id(flag) for flag in ASKED_FLAGS if flag_id(flag) not in answers),
        not_examined=not_examined(form, answers),
    )


def not_examined(form: Form, answers: Answers) -> tuple[str, ...]:
    """Return the examination items and red flags without a finding, in form order.

    No answer, ``NT``, ``not-tested``, and ``not-seen`` all count; none of them is normal.
    """
    values = answers.values
    return tuple(link_id for link_id in examination_items(form) if is_unexamined(values.get(link_id)))


@lru_cache(maxsize=8)
def examination_items(form: Form) -> tuple[str, ...]:
    """Return the items of steps 2 to 9 that hold a finding, in form order."""
    return tuple(
        link_id
        for link_id, step in form.step_of.items()
        if step in EXAMINATION_STEPS and not link_id.endswith(_DETAIL)
    )


def is_unexamined(value: Value | None) -> bool:
    """Say whether ``value`` is no finding: nothing recorded, or recorded as not tested or seen."""
    if value is None:
        return True
    if isinstance(value, tuple):
        return not NOT_EXAMINED_CODES.isdisjoint(value)
    return value in NOT_EXAMINED_CODES


def _code(item: Item, value: object) -> str:
    if not isinstance(value, str):
        raise UserError("answer.not-a-code", item=item.link_id, value=value)
    if value not in item.codes:
        allowed = " ".join(option.code for option in item.options)
        raise UserError("answer.not-in-list", item=item.link_id, value=value, allowed=allowed)
    return value


def _codes(item: Item, value: object) -> tuple[str, ...]:
    if not isinstance(value, (list, tuple)) or not value:
        raise UserError("answer.not-a-list", item=item.link_id, value=value)
    given = [_code(item, code) for code in value]
    if len(set(given)) != len(given):
        raise UserError("answer.repeated", item=item.link_id, value=", ".join(given))
    alone = [code for code in given if item.option(code).exclusive]
    if alone and len(given) > 1:
        raise UserError("answer.stands-alone", item=item.link_id, value=alone[0])
    return tuple(option.code for option in item.options if option.code in given)


def _in_range(item: Item, value: float) -> float:
    low, high = item.minimum, item.maximum
    too_low = isinstance(low, (int, float)) and value < low
    too_high = isinstance(high, (int, float)) and value > high
    if too_low or too_high:
        raise UserError("answer.out-of-range", item=item.link_id, value=value, low=low, high=high)
    return value


def _decimal(item: Item, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        raise UserError("answer.not-a-number", item=item.link_id, value=value)
    exact = Decimal(str(value))
    if not exact.is_finite():
        raise UserError("answer.not-a-number", item=item.link_id, value=value)
    _in_range(item, float(exact))
    exponent = exact.normalize().as_tuple().exponent
    if item.decimals is not None and isinstance(exponent, int) and -exponent > item.decimals:
        raise UserError("answer.too-exact", item=item.link_id, value=value, decimals=item.decimals)
    return float(exact)


def _date(item: Item, value: object) -> str:
    if not isinstance(value, str) or not _ISO_DATE.fullmatch(value):
        raise UserError("answer.not-a-date", item=item.link_id, value=value)
    try:
        date.fromisoformat(value)
    except ValueError as error:
        raise UserError("answer.not-a-date", item=item.link_id, value=value) from error
    low, high = item.minimum, item.maximum
    if isinstance(low, str) and value < low:
        raise UserError("answer.too-early", item=item.link_id, value=value, low=low)
    if isinstance(high, str) and value > high:
        raise UserError("answer.too-late", item=item.link_id, value=value, high=high)
    return value


def _text(item: Item, value: object) -> str:
    if not isinstance(value, str):
        raise UserError("answer.not-text", item=item.link_id, value=value)
    if item.max_length is not None and len(value) > item.max_length:
        raise UserError("answer.too-long", item=item.link_id, limit=item.max_length)
    char = not_kept(value)
    if char is not None:
        raise UserError("answer.not-kept", item=item.link_id, char=char)
    return value
