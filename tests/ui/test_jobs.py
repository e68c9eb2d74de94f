"""Slow work: on another thread, told on this one, only while somebody is there to hear it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from footdrop_desktop.errors import UserError
from footdrop_desktop.ui.jobs import Jobs, Progress


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop()


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def never(_: object) -> None:
    raise AssertionError


def test_work_is_done_elsewhere_and_told_here(qtbot: QtBot, jobs: Jobs, owner: QWidget) -> None:
    """A window that works itself stands still."""
    here, told = threading.get_ident(), []
    steps: list[tuple[str, int]] = []

    def work(tell: Progress) -> int:
        tell("half", 50)
        return threading.get_ident()

    jobs.run(
        owner,
        work,
        lambda there: told.append((there, threading.get_ident())),
        never,
        lambda *step: steps.append(step),
    )
    qtbot.waitUntil(lambda: bool(told))
    there, back = told[0]
    assert there != here
    assert back == here
    assert steps == [("half", 50)]


def test_a_fault_of_the_user_is_told(qtbot: QtBot, jobs: Jobs, owner: QWidget) -> None:
    told: list[str] = []

    def work(_: Progress) -> None:
        raise UserError("vault.missing", name="x")

    jobs.run(owner, work, never, lambda error: told.append(error.key))
    qtbot.waitUntil(lambda: told == ["vault.missing"])


def test_a_fault_of_ours_reaches_the_last_hook(qtbot: QtBot, jobs: Jobs, owner: QWidget) -> None:
    """An executor keeps an exception to itself unless it is asked."""

    def work(_: Progress) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as caught:
        jobs.run(owner, work, never, never)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_nobody_is_told_when_the_page_is_gone(qtbot: QtBot, jobs: Jobs) -> None:
    gone, go_on = QWidget(), threading.Event()
    heard: list[object] = []
    jobs.run(gone, lambda _: go_on.wait(10), heard.append, heard.append)
    shiboken6.delete(gone)
    go_on.set()
    other = QWidget()
    qtbot.addWidget(other)
    after: list[object] = []
    jobs.run(other, lambda _: None, after.append, never)
    qtbot.waitUntil(lambda: bool(after))
    assert heard == []


def test_cancelling_ends_the_work_where_it_next_tells(qtbot: QtBot, jobs: Jobs, owner: QWidget) -> None:
    begun, go_on, ended = threading.Event(), threading.Event(), []

    def work(tell: Progress) -> None:
        begun.set()
        go_on.wait(10)
        tell("more", 1)
        raise AssertionError

    job = jobs.run(owner, work, never, never, cancelled=lambda: ended.append("cancelled"))
    assert begun.wait(10)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: ended == ["cancelled"])


def test_five_hundred_jobs_with_owners_that_come_and_go(qtbot: QtBot, jobs: Jobs) -> None:
    """The usual recipe ends with "Signal source has been deleted"."""
    told: list[int] = []
    stays = QWidget()
    qtbot.addWidget(stays)
    for number in range(500):
        owner = stays if number % 2 else QWidget()
        jobs.run(owner, lambda _, number=number: number, told.append, never)  # type: ignore[misc]
        if owner is not stays:
            shiboken6.delete(owner)
    qtbot.waitUntil(lambda: len(told) == 250)
    assert told == list(range(1, 500, 2))


def test_settling_waits_for_what_is_under_way(jobs: Jobs, owner: QWidget) -> None:
    """The record is closed next: nobody may still be in it."""
    done: list[int] = []

    def work(_: Progress) -> None:
        threading.Event().wait(0.05)
        done.append(1)

    jobs.run(owner, work, lambda _: None, never)
    jobs.settle()
    assert done in ([], [1])
    again: list[int] = []
    jobs.run(owner, lambda _: again.append(1), lambda _: None, never)
    jobs.settle()


def test_it_is_busy_until_the_owner_was_told(qtbot: QtBot, jobs: Jobs, owner: QWidget) -> None:
    """Whoever waits for "idle" and replaces the owner would take away what was still to be told."""
    told: list[str] = []
    jobs.idle.connect(lambda: told.append("idle"))
    jobs.run(owner, lambda _tell: "done", told.append, never)
    assert jobs.busy
    qtbot.waitUntil(lambda: bool(told) and not jobs.busy)
    assert told == ["done", "idle"]
