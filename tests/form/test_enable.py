"""When an item is shown: every operator, with and without an answer."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from footdrop_desktop.form.enable import is_enabled
from footdrop_desktop.form.model import Condition, Item, ItemType, Operator, Scalar, Value


def asked(*conditions: tuple[Operator, Scalar], enable_all: bool = True) -> Item:
    when = tuple(Condition("q", operator, value) for operator, value in conditions)
    return Item("a", ItemType.TEXT, "x", enable_when=when, enable_all=enable_all)


EXISTS, EQUAL, NOT_EQUAL = Operator.EXISTS, Operator.EQUAL, Operator.NOT_EQUAL


@pytest.mark.parametrize(
    ("condition", "values", "shown"),
    [
        ((EXISTS, True), {}, False),
        ((EXISTS, True), {"q": "a"}, True),
        ((EXISTS, True), {"q": False}, True),
        ((EXISTS, True), {"q": 0}, True),
        ((EXISTS, False), {}, True),
        ((EXISTS, False), {"q": "a"}, False),
        ((EQUAL, "NT"), {}, False),
        ((EQUAL, "NT"), {"q": "NT"}, True),
        ((EQUAL, "NT"), {"q": "5"}, False),
        ((NOT_EQUAL, "NT"), {}, False),
        ((NOT_EQUAL, "NT"), {"q": "5"}, True),
        ((NOT_EQUAL, "NT"), {"q": "NT"}, False),
        ((EQUAL, "a"), {"q": ("b", "a")}, True),
        ((EQUAL, "a"), {"q": ("b",)}, False),
        ((NOT_EQUAL, "a"), {"q": ("b", "a")}, False),
        ((NOT_EQUAL, "a"), {"q": ("b",)}, True),
        ((EQUAL, "a"), {"other": "a"}, False),
    ],
)
def test_one_condition(condition: tuple[Operator, Scalar], values: Mapping[str, Value], shown: bool) -> None:
    assert is_enabled(asked(condition), values) is shown


def test_without_a_condition_an_item_is_always_shown() -> None:
    assert is_enabled(Item("a", ItemType.TEXT, "x"), {})


@pytest.mark.parametrize(("answer", "every", "some"), [("a", False, True), ("c", False, False)])
def test_all_or_any(answer: str, every: bool, some: bool) -> None:
    conditions = ((EQUAL, "a"), (EQUAL, "b"))
    assert is_enabled(asked(*conditions), {"q": answer}) is every
    assert is_enabled(asked(*conditions, enable_all=False), {"q": answer}) is some


def test_all_holds_when_all_hold() -> None:
    assert is_enabled(asked((EXISTS, True), (NOT_EQUAL, "NT")), {"q": "5"})
