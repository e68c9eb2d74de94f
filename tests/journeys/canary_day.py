"""A day with one patient whose name is found nowhere else, as a process: all it leaves can be searched.

Everything is entered through the window. The name is in the patient's details, in the search line, and
in a note of the exam; then something breaks whose message holds it, the window locks, and the process
says what a stranger could see of it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from footdrop_desktop.record.process import keep_memory_private
from footdrop_desktop.ui.crash import install_crash_hook
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.record.patient_dialog import PatientDialog
from tests.ui.conftest import NOON, Outside, new_record, services_for


class BrokenError(RuntimeError):
    """Holds the name in its message, as an error of a library might."""


def until(true: object) -> None:
    deadline = QDeadlineTimer(20_000)
    while not true():  # type: ignore[operator]  # a callable
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if deadline.hasExpired():
            raise AssertionError("it did not happen")


def shown(window: MainWindow) -> list[str]:
    """Every title that a task switcher or a screen recorder would show."""
    return [widget.windowTitle() for widget in QApplication.topLevelWidgets()] + [
        part.windowTitle() for part in window.findChildren(QWidget)
    ]


def day(folder: Path, name: str) -> None:
    keep_memory_private()
    application = QApplication(sys.argv[:1])
    outside = Outside()
    services = services_for(folder, outside)
    window = MainWindow(services)
    install_crash_hook(window)
    window.show()
    window.opening.opened.emit(new_record(services), None)
    work = window.work
    assert work is not None
    vault = work.desk.vault
    QTest.mouseClick(work.patients.page.new_patient, Qt.MouseButton.LeftButton)
    until(lambda: window.findChild(PatientDialog) is not None)
    dialog = window.findChild(PatientDialog)
    assert dialog is not None
    for line in (dialog.family, dialog.other, dialog.contact):
        QTest.keyClicks(line, name)
    QTest.keyClicks(dialog.notes, name)
    dialog.save.click()
    with vault.reading() as connection:
        patient_uid = connection.execute("SELECT patient_uid FROM patient").fetchone()[0]
    QTest.keyClicks(work.patients.page.search, name)
    work.exam.begin(patient_uid, NOON)
    until(lambda: window.session is not None)
    session = window.session
    assert session is not None
    session.answer("conclusion.note", f"{name} limps.")
    titles = shown(window)

    def breaks() -> None:
        raise BrokenError(name)

    QTimer.singleShot(0, breaks)
    for _ in range(5):
        application.processEvents()
    window.save_report(folder / "papers" / "report.pdf")
    window.lock()
    clipboard = QGuiApplication.clipboard().text()
    print(
        json.dumps(
            {
                "titles": titles,
                "after": shown(window),
                "resume": outside.replaced,
                "arguments": Path("/proc/self/cmdline").read_bytes().decode().split("\0")
                if sys.platform == "linux"
                else sys.argv,
                "clipboard": clipboard,
            }
        )
    )
    window.close()


if __name__ == "__main__":
    day(Path(sys.argv[1]), sys.stdin.read())
