"""What counts as JSON at our door, and where a bad file is told to be wrong."""

from __future__ import annotations

from decimal import Decimal

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.form.strict_json import parse_json

MEGABYTE = 1_000_000


def refused(data: bytes) -> UserError:
    with pytest.raises(UserError) as caught:
        parse_json(data, "exam.json")
    assert caught.value.params["name"] == "exam.json"
    return caught.value


def test_plain_values_come_back_as_they_are() -> None:
    assert parse_json(b'{"a": [1, true, false, null, "\\u00e9"], "b": {}}', "f") == {
        "a": [1, True, False, None, "é"],
        "b": {},
    }


def test_a_number_with_a_point_loses_no_digit() -> None:
    """Floats would turn 0.1 into something else before its decimals are counted."""
    value = parse_json(b"[0.10, 1e2, -2.5E-3]", "f")
    assert value == [Decimal("0.10"), Decimal(100), Decimal("-0.0025")]
    assert isinstance(value, list)
    assert str(value[0]) == "0.10"


def test_a_byte_order_mark_is_no_fault() -> None:
    """Windows editors write one."""
    assert parse_json(b'\xef\xbb\xbf{"a": 1}', "f") == {"a": 1}


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b"", "1", "1"),
        (b"   ", "1", "4"),
        (b"{", "1", "2"),
        (b'{"a": 1,}', "1", "9"),
        (b'{"a": 1}\n{"b": 2}', "2", "1"),
        (b"{\n 'a': 1}", "2", "2"),
        (b'{"a": tru}', "1", "7"),
        (b'{"a": 01}', "1", "8"),
        (b'["a\nb"]', "1", "4"),
    ],
)
def test_what_is_not_json_is_refused_with_its_place(data: bytes, line: str, column: str) -> None:
    error = refused(data)
    assert (error.key, error.params["line"], error.params["column"]) == ("input.malformed", line, column)


@pytest.mark.parametrize(
    "data", [b'{"a": 1, "a": 1}', b'{"a": 1, "\\u0061": 2}', b'[{"x": {"a": 1, "b": 2, "a": 3}}]']
)
def test_a_key_that_stands_twice_is_refused(data: bytes) -> None:
    """Another reader would take the other value: the same file, two exams."""
    error = refused(data)
    assert (error.key, error.params["key"]) == ("input.duplicate-key", "a")


def test_the_repeated_key_is_the_one_that_is_named() -> None:
    assert refused(b'{"a": 1, "b": 1, "c": 1, "b": 2}').params["key"] == "b"


@pytest.mark.parametrize(
    "word",
    [
        "NaN",
        "Infinity",
        "-Infinity",
        "1e999",
        "-1e999",
        "1e41",
        "1e-41",
        "1E99999999999999999999",
        "0." + "1" * 39,
        "1" * 41,
        "-" + "1" * 40,
    ],
)
def test_a_number_nobody_can_hold_is_refused(word: str) -> None:
    error = refused(f'{{"a": {word}}}'.encode())
    assert (error.key, error.params["word"]) == ("input.not-a-number", word)


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("1" * 40, int("1" * 40)),
        ("-" + "1" * 39, -int("1" * 39)),
        ("1e40", Decimal("1e40")),
        ("1e-40", Decimal("1e-40")),
        ("0." + "1" * 38, Decimal("0." + "1" * 38)),
    ],
)
def test_forty_digits_are_still_read(word: str, value: object) -> None:
    assert parse_json(word.encode(), "f") == value


@pytest.mark.parametrize("nest", [("[", "]"), ('{"a":', "}")])
def test_nesting_is_bounded(nest: tuple[str, str]) -> None:
    """64 levels are read, 65 are not, and a hostile depth costs no stack."""
    opened, closed = nest

    def nested(depth: int) -> bytes:
        inner = "1" if opened != "[" else ""
        return (opened * depth + inner + closed * depth).encode()

    assert parse_json(nested(64), "f")
    error = refused(nested(65))
    assert (error.key, error.params["limit"]) == ("input.too-deep", "64")
    assert refused(nested(500_000)).key == "input.too-deep"


def test_brackets_inside_a_text_do_not_nest() -> None:
    """The depth is that of the document, not of what somebody typed."""
    text = "[" * 100 + '\\"' + "{" * 100 + "\\\\"
    assert parse_json(f'{{"a": "{text}"}}'.encode(), "f") == {"a": "[" * 100 + '"' + "{" * 100 + "\\"}


def test_five_megabytes_are_the_limit() -> None:
    fits = b'"' + b"a" * (5 * MEGABYTE - 2) + b'"'
    assert parse_json(fits, "f") == "a" * (5 * MEGABYTE - 2)
    error = refused(fits + b" ")
    assert (error.key, error.params["limit"]) == ("input.too-large", "5")


def test_text_in_another_encoding_is_refused_with_its_place() -> None:
    error = refused('{"a": "é"}'.encode("latin-1"))
    assert (error.key, error.params["place"]) == ("input.not-utf8", "7")
    assert refused('{"a": 1}'.encode("utf-16")).key == "input.not-utf8"


def test_a_hostile_key_cannot_flood_the_message() -> None:
    key = "k" * 100_000
    assert len(refused(f'{{"{key}": 1, "{key}": 2}}'.encode()).params["key"]) == 120
