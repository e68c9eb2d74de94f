"""Half of an exam by the keyboard, as a process that waits to be killed.

    python -m tests.journeys.half_an_exam FOLDER

Once the last answer was given it prints one line, JSON: the step, and each answer with its origin.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.record.codec import plain_value
from footdrop_desktop.ui.main_window import MainWindow
from tests.journeys.hands import Hands
from tests.journeys.steps import begin_visit, go_on, no_to_all_flags, open_chart, rest_normal
from tests.ui.conftest import Outside, services_for


class Patience:
    """Waits as ``qtbot`` does."""

    def waitUntil(self, callback: Callable[[], bool], *, timeout: int = 5000) -> None:
        deadline = QDeadlineTimer(timeout)
        while not callback():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if deadline.hasExpired():
                raise AssertionError("it did not happen")


def told(answers: Answers) -> dict[str, list[object]]:
    """Return each answer as it is kept, with where it came from."""
    return {
        key: [plain_value(value), answers.origin(key).origin.value] for key, value in answers.values.items()
    }


def half(folder: Path) -> None:
    application = QApplication(sys.argv[:1])
    window = MainWindow(services_for(folder, Outside()))
    window.show()
    window.activateWindow()
    hands = Hands(Patience(), window, lambda _name, _value: None)
    open_chart(hands)
    begin_visit(hands)
    hands.press("2", "Tab")
    hands.types("2026-11-09")
    go_on(hands)
    hands.press("Down", "Y")
    no_to_all_flags(hands)
    go_on(hands)
    hands.press("Y")
    go_on(hands)
    hands.press("3")
    rest_normal(hands)
    go_on(hands)
    hands.press("4", "-", "Right", "5")
    print(json.dumps({"step": hands.session.step, "answers": told(hands.session.answers)}), flush=True)
    application.exec()


if __name__ == "__main__":
    half(Path(sys.argv[1]))
