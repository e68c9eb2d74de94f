"""Text comes back as it was typed: every script, every mark, 20,000 characters, in every text of the form."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.exam.answers import Answers, Provenance, answers_of
from footdrop_desktop.exam.check import check_answers, check_value
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import Form, Item, ItemType
from footdrop_desktop.record.codec import (
    answers_from_dict,
    answers_from_json,
    answers_to_dict,
    answers_to_json,
)
from tests.builders import the_form
from tests.strategies import value_of

LONGEST = 20_000
TEXTS = sorted(item.link_id for item in the_form().items.values() if item.type is ItemType.TEXT)
HOSTILE = {
    "emoji": "👣👩🏽‍⚕️🇬🇧",
    "right to left": "ميلاد שלום abc ١٢٣",
    "marks of direction": "\u202eabc\u202c \u2067x\u2069 \u200f",
    "combining": "e\u0301 \u0041\u030a n\u0303 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘",
    "composed and not": "é e\u0301 ﬁ ſ İ ı ß ẞ",
    "quotes and escapes": '"\\" \\u0000 \\n {"values":{}} [[[[',
    "lines": "a\r\nb\rc\n\n\td\u2028e\u2029f\x85g",
    "mark-up": "<b>&amp;</b> { $name } %s ${x} '; DROP TABLE visit; --",
    "edges": "\ufeff\uffff\U0010ffff\x7f\x80",
    "spaces": "  \u00a0\u3000 x \n ",
}


def kept_text() -> st.SearchStrategy[str]:
    """Any text that can be kept, often with what breaks programs."""
    keeps = st.characters(
        exclude_categories=["Cs"],
        exclude_characters=[*map(chr, range(9)), *"\x0b\x0c", *map(chr, range(14, 32))],
    )
    parts = st.text(keeps, max_size=40) | st.sampled_from(sorted(HOSTILE.values()))
    return st.lists(parts, max_size=4).map("".join)


def any_value(item: Item) -> st.SearchStrategy[Any]:
    if item.type is ItemType.TEXT:
        return kept_text()
    if item.type is ItemType.DECIMAL:
        return st.decimals(0, 100, places=2) | st.integers(0, 100)
    return value_of(item)


def any_provenance() -> st.SearchStrategy[Provenance]:
    since = st.none() | st.dates().map(lambda date: date.isoformat())
    return st.builds(
        Provenance, st.sampled_from([Origin.DEFAULT, Origin.TOGETHER, Origin.CARRIED_FORWARD]), since
    )


def types(answers: Answers) -> dict[str, type]:
    return {link_id: type(value) for link_id, value in answers.values.items()}


@given(st.data())
@pytest.mark.parametrize("kind", list(ItemType))
def test_every_kind_of_answer_comes_back(kind: ItemType, data: st.DataObject) -> None:
    """Failing means that what a clinician reads later is not what was typed."""
    form = the_form()
    items = [item for item in form.items.values() if item.type is kind]
    item = data.draw(st.sampled_from(items))
    value = check_value(item, data.draw(any_value(item)))
    answers = answers_of({item.link_id: value}, {item.link_id: data.draw(any_provenance())})
    if item.enable_when:  # asked only beside another answer, so it is checked by itself
        document = json.loads(answers_to_json(answers))
        assert check_value(item, document["values"][item.link_id]) == value
        return
    back = answers_from_json(answers_to_json(answers), form, "visit")
    assert back == answers
    assert types(back) == types(answers)
    assert answers_from_dict(answers_to_dict(answers), form, "visit") == answers


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("link_id", TEXTS)
def test_hostile_text_comes_back_from_every_text_of_the_form(form: Form, link_id: str, name: str) -> None:
    """Failing means that one field changes, shortens, or swaps what is typed into it."""
    text = HOSTILE[name]
    value = check_value(form.items[link_id], text)
    assert value == text
    document = json.loads(answers_to_json(answers_of({link_id: value})))
    assert check_value(form.items[link_id], document["values"][link_id]) == text


@pytest.mark.parametrize("char", ["x", "é", "\U0001f463", "\u0301", '"', "\\", "\n", "ש", "{"])
def test_all_texts_at_their_longest_come_back_together(form: Form, char: str) -> None:
    """Failing means that a long visit can be typed and saved, and then not be opened."""
    free = [link_id for link_id in TEXTS if not form.items[link_id].enable_when]
    answers = check_answers(form, dict.fromkeys(free, char * LONGEST))
    back = answers_from_json(answers_to_json(answers), form, "visit")
    assert back == answers
    assert all(back.get(link_id) == char * LONGEST for link_id in free)
