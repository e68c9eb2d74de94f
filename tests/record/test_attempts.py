"""Unlocks that failed are counted beside the record, say nothing of whom, and lock nobody out for ever."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from footdrop_desktop.record.attempts import FILE, clear, failed, note_failed, wait_seconds
from tests.record.world import START


def after(folder: Path, number: int) -> None:
    for _ in range(number):
        note_failed(folder, START)


@pytest.mark.parametrize(
    ("number", "wait"),
    [(0, 0), (1, 0), (2, 0), (3, 1), (4, 2), (5, 4), (6, 8), (7, 16), (8, 32), (9, 60), (10, 60), (999, 60)],
)
def test_each_failure_doubles_the_wait_up_to_a_minute(number: int, wait: int, tmp_path: Path) -> None:
    """Failing means that passphrases are tried faster than one a minute, or that a clinician waits for hours."""
    (tmp_path / FILE).write_text(json.dumps([START.isoformat()] * number))
    assert len(failed(tmp_path)) == number
    assert wait_seconds(tmp_path, START) == wait
    assert wait_seconds(tmp_path, START + timedelta(seconds=wait)) == 0


def test_a_part_of_a_second_is_waited_for_too(tmp_path: Path) -> None:
    """Failing means that the countdown shows 0 and the try is refused, or comes too early."""
    after(tmp_path, 4)
    waits = [
        wait_seconds(tmp_path, START + timedelta(seconds=tenth / 10)) for tenth in (0, 4, 10, 11, 19, 20)
    ]
    assert waits == [2, 2, 1, 1, 1, 0]


@pytest.mark.parametrize("back", [timedelta(seconds=1), timedelta(hours=1), timedelta(days=4000)])
def test_a_clock_set_back_locks_nobody_out(back: timedelta, tmp_path: Path) -> None:
    """Failing means that an empty battery of the clock keeps a clinic from its record for years."""
    after(tmp_path, 9)
    assert wait_seconds(tmp_path, START - back) == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"7",
        b"null",
        b'{"a": 1}',
        b'["yesterday"]',
        b"[[]]",
        b"\xff",
        b'["2026-11-24T09:00:00"]',
    ],
)
def test_a_spoilt_note_of_failures_keeps_nobody_out(content: bytes, tmp_path: Path) -> None:
    """Failing means that a file without worth makes the record unreachable."""
    (tmp_path / FILE).write_bytes(content)
    assert failed(tmp_path) == ()
    assert wait_seconds(tmp_path, START) == 0
    note_failed(tmp_path, START)
    assert failed(tmp_path) == (START,)


def test_failures_are_kept_until_an_unlock_and_no_more_than_a_thousand(tmp_path: Path) -> None:
    """Failing means that a night of tries fills the disk, or is forgotten."""
    times: list[datetime] = [START + timedelta(seconds=number) for number in range(3)]
    for time in times:
        note_failed(tmp_path, time)
    assert failed(tmp_path) == tuple(times)
    (tmp_path / FILE).write_text(json.dumps([START.isoformat()] * 1000))
    note_failed(tmp_path, times[-1])
    assert len(failed(tmp_path)) == 1000
    assert failed(tmp_path)[-1] == times[-1]
    clear(tmp_path)
    clear(tmp_path)
    assert failed(tmp_path) == ()


def test_where_nothing_can_be_written_a_failure_is_let_pass(tmp_path: Path) -> None:
    """Failing means that a disk that can only be read ends in a fault at the first typing error."""
    (tmp_path / FILE).mkdir()
    note_failed(tmp_path, START)
    assert failed(tmp_path) == ()
