"""The practice exam in the real window: every answer given, every step drawn, the report written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from footdrop_desktop.exam.check import check_answers
from footdrop_desktop.exam.values import CORE, strength_id
from footdrop_desktop.form.model import SIDES
from footdrop_desktop.ui.main_window import MainWindow

REPORT: Final = "practice-report.pdf"
SIZE: Final = (1280, 800)
LONGEST_MS: Final = 30_000


@dataclass(frozen=True, slots=True)
class Practice:
    """The practice patient and the answers, as ``resources/practice.json`` holds them."""

    name: str
    answers: dict[str, object]


def parse_practice(data: bytes) -> Practice:
    """Return the practice exam of ``resources/practice.json``."""
    document = json.loads(data)
    return Practice(document["name"], document["answers"])


def draw_practice(application: QApplication, window: MainWindow, practice: Practice, folder: Path) -> int:
    """Do the practice exam in ``window`` and write its pictures and its report to ``folder``.

    Returns how many steps were drawn; ``UserError`` if the folder cannot be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    window.resize(*SIZE)
    window.show()
    _draw(application, window, folder / "00-start.png")
    window.opening.start_practice()
    _wait(application, lambda: window.work is not None)
    if window.work is None:
        return 0
    window.work.begin_practice_visit(practice.name)
    session = window.session
    if session is None:
        return 0
    checked = check_answers(session.form, practice.answers)
    for link_id in session.form.sorted(frozenset(checked)):
        session.answer(link_id, checked.values[link_id])
    for number, step in enumerate(session.form.steps, start=1):
        window.show_step(step.link_id)
        _draw(application, window, folder / f"{number:02}-{step.link_id}.png")
    window.save_report(folder / REPORT)
    return len(session.form.steps)


def draw_stops(stops: Iterable[tuple[str, QWidget]], folder: Path) -> int:
    """Draw named pages and dialogs, one after the other, into ``folder``; return how many were drawn."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = 0
    for name, widget in stops:
        drawn += 1
        widget.grab().save(str(folder / f"{drawn:02}-{name}.png"))
    return drawn


def examined(window: MainWindow) -> bool:
    """Say whether the open exam holds every core movement and the program read a foot drop from it."""
    session = window.session
    if session is None:
        return False
    answers, found = session.snapshot.answers, session.snapshot.assessment
    graded = all(strength_id(movement, side) in answers for movement in CORE for side in SIDES)
    return graded and any(finding.foot_drop == "yes" for finding in found.sides.values())


def _wait(application: QApplication, ready: Callable[[], bool]) -> None:
    """Let the window work until ``ready``, at most for as long as anybody would wait."""
    deadline = QDeadlineTimer(LONGEST_MS)
    while not ready() and not deadline.hasExpired():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)


def _draw(application: QApplication, window: MainWindow, path: Path) -> None:
    for _ in range(3):  # a layout settles in rounds: text, then height, then scroll bars
        application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    window.grab().save(str(path))
