"""A recovery code that was typed wrong says where; no wrong one is ever read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.recovery_code import (
    BITS,
    SYMBOLS,
    _code_of,
    new_recovery_code,
    read_recovery_code,
)

CODE = _code_of(int("10" * 40, 16))
"""Some groups hold 0 and 1, which have other spellings."""

PLAIN = CODE.replace("-", "")


def refused(text: str) -> UserError:
    with pytest.raises(UserError) as caught:
        read_recovery_code(text)
    return caught.value


def refused_group(text: str) -> str:
    error = refused(text)
    assert error.key == "key.recovery-group"
    return error.params["group"]


def codes() -> st.SearchStrategy[str]:
    return st.integers(0, 2**BITS - 1).map(_code_of)


def test_a_code_is_eight_groups_of_five() -> None:
    groups = CODE.split("-")
    assert [len(group) for group in groups] == [5] * 8
    assert set(PLAIN) <= set(SYMBOLS)


def test_a_code_that_was_printed_stays_readable() -> None:
    """Paper in a safe outlives every version of the program."""
    printed = "FQFVJ-AFZXF-YDBXT-XQVQS-DNQZE-EZPNZ-YYVXC-VPTVB"
    assert _code_of(int("deadbeef" * 5, 16)) == printed
    assert read_recovery_code(printed) == printed


def test_every_bit_is_in_the_code() -> None:
    assert len({_code_of(0), *(_code_of(1 << bit) for bit in range(BITS))}) == BITS + 1
    assert BITS == 160


def test_a_code_holds_160_random_bits() -> None:
    """Each place takes each of the 32 symbols, and no two codes are the same."""
    many = [new_recovery_code().replace("-", "") for _ in range(600)]
    assert len(set(many)) == 600
    for place in range(40):
        assert {code[place] for code in many} == set(SYMBOLS), place


@given(codes())
def test_a_code_reads_back_as_it_is_printed(code: str) -> None:
    assert read_recovery_code(code) == code


@pytest.mark.parametrize(
    "spelled",
    [
        CODE.lower(),
        PLAIN,
        CODE.replace("-", "\n"),
        f"  {CODE.replace('-', ' – ')}\t",
        CODE.replace("-", "−"),
        CODE.replace("-", "\u00a0\u2011\u200b"),
        CODE.replace("0", "o").replace("1", "l"),
        CODE.replace("0", "O").replace("1", "I"),
        CODE.replace("1", "i").replace("0", "O"),
        CODE.replace("1", "L"),
    ],
)
def test_spelling_does_not_matter(spelled: str) -> None:
    assert read_recovery_code(spelled) == CODE


@pytest.mark.parametrize("text", ["", " - ", PLAIN[:39], PLAIN + "0", CODE[:23], CODE * 2])
def test_another_length_is_told(text: str) -> None:
    error = refused(text)
    assert error.key == "key.recovery-length"
    assert error.params == {"count": str(len(text.replace("-", "").strip())), "wanted": "40"}


@pytest.mark.parametrize("symbol", ["U", "u", "*", "é", "０", "\x00", "ß"])
@pytest.mark.parametrize("place", [0, 4, 5, 22, 39])
def test_a_symbol_that_does_not_exist_names_its_group(symbol: str, place: int) -> None:
    assert refused_group(PLAIN[:place] + symbol + PLAIN[place + 1 :]) == str(place // 5 + 1)


def test_every_single_wrong_symbol_is_caught() -> None:
    for place in range(40):
        for symbol in set(SYMBOLS) - {PLAIN[place]}:
            wrong = PLAIN[:place] + symbol + PLAIN[place + 1 :]
            assert refused_group(wrong) == str(place // 5 + 1), (place, symbol)


@settings(max_examples=15)
@given(codes())
def test_any_two_symbols_that_changed_places_are_caught(code: str) -> None:
    """Neighbours above all, inside a group and across its end; the check symbol is no exception."""
    plain = code.replace("-", "")
    for first in range(40):
        for second in range(first + 1, 40):
            if plain[first] == plain[second]:
                continue
            swapped = list(plain)
            swapped[first], swapped[second] = swapped[second], swapped[first]
            assert refused_group("".join(swapped)) == str(first // 5 + 1)


@settings(max_examples=15)
@given(codes())
def test_any_two_groups_that_changed_places_are_caught(code: str) -> None:
    groups = code.split("-")
    for first in range(8):
        for second in range(first + 1, 8):
            swapped = list(groups)
            swapped[first], swapped[second] = swapped[second], swapped[first]
            assert refused_group("".join(swapped)) == str(first + 1)


def test_one_group_twice_is_caught() -> None:
    groups = CODE.split("-")
    assert refused_group("-".join([groups[0], groups[0], *groups[2:]])) == "2"


@given(st.text(max_size=60))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert refused(text).key in {"key.recovery-length", "key.recovery-group"}
