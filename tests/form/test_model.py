"""The form as a value: sides, order, rows, and what cannot be changed."""

from __future__ import annotations

import dataclasses

import pytest

from footdrop_desktop.form.model import Form, Item, ItemType, Option, Side


def test_the_other_side() -> None:
    assert (Side.RIGHT.other, Side.LEFT.other) == (Side.LEFT, Side.RIGHT)


@pytest.mark.parametrize(
    ("link_id", "side"),
    [
        ("strength.dorsiflexion.right", "right"),
        ("strength.dorsiflexion.left.limited-by", "left"),
        ("heel-walk.right.reason", "right"),
        ("bladder", None),
        ("red-flag.bilateral-sciatica", None),
        ("bright.upright", None),
    ],
)
def test_the_side_is_the_part_of_the_link_id_that_says_so(link_id: str, side: str | None) -> None:
    assert Item(link_id, ItemType.TEXT, "x").side == side


def test_an_option_is_found_by_its_code() -> None:
    item = Item("a", ItemType.CHOICE, "x", options=(Option("one", "One"), Option("two", "Two")))
    assert item.option("two").display == "Two"
    assert item.codes == {"one", "two"}
    with pytest.raises(KeyError):
        item.option("three")


def test_a_form_cannot_be_changed(form: Form) -> None:
    item = next(iter(form.items.values()))
    with pytest.raises(dataclasses.FrozenInstanceError):
        item.text = "something else"  # type: ignore[misc]  # that it is refused is the point
    with pytest.raises(TypeError):
        form.items["new"] = item  # type: ignore[index]  # likewise


def test_every_item_has_a_step_a_row_and_a_place(form: Form) -> None:
    assert list(form.order) == list(form.items)
    assert sorted(form.order.values()) == list(range(len(form.items)))
    for link_id, item in form.items.items():
        assert link_id in {found.link_id for found in form.groups[form.step_of[link_id]].items()}
        assert item in form.row_of[link_id].members


def test_sorting_follows_the_form_and_drops_repetitions(form: Form) -> None:
    first, second, third = list(form.items)[:3]
    assert form.sorted({third, first, second}) == (first, second, third)
    assert form.sorted(frozenset()) == ()
