"""The marks outside the database say what was written, or nothing; never something else."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.marks import (
    ANCHOR,
    ANCHOR_COPY,
    TAIL,
    Tail,
    TailFile,
    anchor_data,
    parse_anchor,
    read_anchor,
    read_tail,
    write_anchor,
)
from footdrop_desktop.record.model import Head
from tests.record.world import uid

KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))
HEAD = Head(128, "0123456789abcdef" * 4)
DATA = anchor_data("vault-1", HEAD, KEY)


def test_an_anchor_is_read_as_it_was_written() -> None:
    """Failing means that every unlock tells of a loss."""
    assert parse_anchor(DATA, "vault-1", KEY) == HEAD
    assert parse_anchor(anchor_data("v", Head(0, ""), KEY), "v", KEY) == Head(0, "")


def test_an_anchor_counts_for_its_record_and_its_key_alone() -> None:
    """Failing means that a mark from elsewhere hides a loss."""
    assert parse_anchor(DATA, "vault-2", KEY) is None
    assert parse_anchor(DATA, "vault-1", OTHER_KEY) is None


@given(st.integers(0, len(DATA) - 2), st.integers(1, 255))
def test_an_anchor_with_a_wrong_byte_says_nothing_or_the_same(place: int, change: int) -> None:
    """Failing means that damage of the mark reads as a loss of data, or hides one."""
    damaged = bytearray(DATA)
    damaged[place] ^= change
    assert parse_anchor(bytes(damaged), "vault-1", KEY) in (None, HEAD)
    assert parse_anchor(DATA[:place], "vault-1", KEY) is None


@pytest.mark.parametrize("field", ["seq", "hash", "vault_id", "mac"])
@pytest.mark.parametrize("value", [None, [], {}, "é", 129, True, "128"])
def test_an_anchor_that_somebody_wrote_says_nothing(field: str, value: object) -> None:
    """Failing means that a mark can be made without the key, or that it ends the unlock with a fault."""
    document = json.loads(DATA)
    document[field] = value
    assert parse_anchor(json.dumps(document).encode(), "vault-1", KEY) is None


@given(st.binary(max_size=60))
def test_noise_is_no_anchor(data: bytes) -> None:
    """Failing means that a spoilt file keeps a record from being opened."""
    assert parse_anchor(data, "vault-1", KEY) is None


def test_the_second_copy_counts_when_the_first_is_spoilt(tmp_path: Path) -> None:
    """Failing means that one bad sector looks like a loss, or that an older mark is believed before a newer."""
    write_anchor(tmp_path, DATA, copy=True)
    newer = anchor_data("vault-1", Head(200, "f" * 64), KEY)
    write_anchor(tmp_path, newer, copy=False)
    assert read_anchor(tmp_path, "vault-1", KEY) == Head(200, "f" * 64)
    (tmp_path / ANCHOR).write_bytes(b"")
    assert read_anchor(tmp_path, "vault-1", KEY) == HEAD
    (tmp_path / ANCHOR).unlink()
    assert read_anchor(tmp_path, "vault-1", KEY) == HEAD
    (tmp_path / ANCHOR_COPY).unlink()
    assert read_anchor(tmp_path, "vault-1", KEY) is None


TAILS = st.builds(Tail, st.integers(0, 2**63), st.just("") | st.uuids().map(str), st.integers(0, 2**31))


@given(st.lists(TAILS, min_size=1, max_size=6))
def test_the_tail_says_the_newest_write(tmp_path_factory: pytest.TempPathFactory, tails: list[Tail]) -> None:
    """Failing means that lost saves are not told, or told of when there are none."""
    folder = tmp_path_factory.mktemp("tail")
    for number, tail in enumerate(tails):
        with TailFile(folder, KEY) as file:
            assert file.newest == (tails[number - 1] if number else None)
            file.write(tail)
            assert file.newest == tail
        assert read_tail(folder, KEY) == tail
    assert (folder / TAIL).stat().st_size <= 256
    assert (folder / TAIL).stat().st_mode & 0o077 == 0


def test_a_torn_write_leaves_the_one_before_it(tmp_path: Path) -> None:
    """Failing means that a power cut in the middle of the mark leaves no mark at all."""
    tails = [Tail(number, uid(), number) for number in range(1, 6)]
    for before, tail in pairwise(tails):
        folder = tmp_path / str(tail.seq)
        folder.mkdir()
        with TailFile(folder, KEY) as file:
            for earlier in tails[: tail.seq - 1]:
                file.write(earlier)
            whole = (folder / TAIL).read_bytes()
            file.write(tail)
        written = (folder / TAIL).read_bytes()
        padded = whole.ljust(len(written), b"\0")
        for torn in range(0, len(written), 7):
            (folder / TAIL).write_bytes(written[:torn] + padded[torn:])
            assert read_tail(folder, KEY) in (before, tail)


@given(st.binary(max_size=300))
def test_noise_is_no_tail(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    """Failing means that a spoilt file keeps a record from being opened."""
    folder = tmp_path_factory.mktemp("tail")
    (folder / TAIL).write_bytes(data)
    assert read_tail(folder, KEY) is None
    with TailFile(folder, KEY) as file:
        assert file.newest is None
        file.write(Tail(3))
    assert read_tail(folder, KEY) == Tail(3)


def test_a_tail_of_another_key_says_nothing(tmp_path: Path) -> None:
    """Failing means that a mark can be made without the key."""
    with TailFile(tmp_path, OTHER_KEY) as file:
        file.write(Tail(9))
    assert read_tail(tmp_path, KEY) is None
    assert read_tail(tmp_path / "nowhere", KEY) is None


def test_a_place_where_no_tail_can_be_is_refused(tmp_path: Path) -> None:
    """Failing means that a record is written to without its second mark, and nobody is told."""
    (tmp_path / TAIL).mkdir()
    with pytest.raises(UserError):
        TailFile(tmp_path, KEY)
