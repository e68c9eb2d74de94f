"""The lock: nobody there, the system says so, or the computer slept."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import trail
from footdrop_desktop.record.model import Patient
from footdrop_desktop.record.opening import unlock
from footdrop_desktop.ui.exam_session import ExamSession
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.lock import LockWatch
from footdrop_desktop.ui.lock_linux import LinuxWatch, escaped
from footdrop_desktop.ui.lock_windows import is_lock
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.services import Services
from tests.ui.conftest import PASSPHRASE, Outside, new_record

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass
class Clocks:
    awake: float = 0.0
    wall: float = 0.0

    def run(self, seconds: float) -> None:
        self.awake += seconds
        self.wall += seconds


@dataclass
class Watched:
    clocks: Clocks
    watch: LockWatch
    warned: list[int]
    locks: list[int]

    def wait(self, seconds: int) -> None:
        """Second by second, as the timer looks."""
        for _ in range(seconds):
            self.clocks.run(1)
            self.watch.look()


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    clocks = Clocks()
    watch = LockWatch(5, clock=lambda: clocks.awake, wall=lambda: clocks.wall)
    warned: list[int] = []
    locks: list[int] = []
    watch.warned.connect(warned.append)
    watch.due.connect(lambda: locks.append(1))
    yield Watched(clocks, watch, warned, locks)
    watch.stop()


def test_it_warns_thirty_seconds_before_and_then_locks(watched: Watched) -> None:
    watched.wait(269)
    assert watched.warned == []
    watched.wait(1)
    assert watched.warned == [30]
    watched.wait(29)
    assert watched.locks == []
    watched.wait(1)
    assert watched.locks == [1]


def test_a_key_begins_the_time_anew_and_takes_the_warning_back(watched: Watched) -> None:
    watched.wait(280)
    assert watched.warned[-1] == 20
    watched.watch.eventFilter(QObject(), QEvent(QEvent.Type.KeyPress))
    assert watched.warned[-1] == 0
    watched.wait(269)
    assert watched.locks == []


def test_what_the_program_does_itself_is_no_touch(watched: Watched) -> None:
    """Else a clock on the screen would keep the record open for ever."""
    for _ in range(300):
        watched.watch.eventFilter(QObject(), QEvent(QEvent.Type.Timer))
        watched.watch.eventFilter(QObject(), QEvent(QEvent.Type.Paint))
        watched.wait(1)
    assert watched.locks == [1]


def test_a_computer_that_slept_is_locked_when_it_wakes(watched: Watched) -> None:
    """The monotonic clock of Linux stands still meanwhile; the wall clock shows it."""
    watched.wait(5)
    watched.clocks.wall += 60
    watched.watch.look()
    assert watched.locks == [1]


def test_a_clock_that_is_set_back_keeps_nothing_open(watched: Watched) -> None:
    watched.wait(200)
    watched.clocks.wall -= 3600
    watched.wait(100)
    assert watched.locks == [1]


@pytest.mark.parametrize(
    ("message", "parameter", "locks"),
    [
        (0x02B1, 0x7, True),
        (0x02B1, 0x8, False),
        (0x0218, 0x4, True),
        (0x0218, 0x12, False),
        (0x0100, 0x7, False),
    ],
)
def test_what_windows_says(message: int, parameter: int, locks: bool) -> None:
    """WM_WTSSESSION_CHANGE and WM_POWERBROADCAST; unlock and resume are no locks."""
    assert is_lock(message, parameter) is locks


@pytest.mark.parametrize(("name", "path"), [("2", "_32"), ("c1", "c1"), ("12a", "_312a"), ("a-b", "a_2db")])
def test_a_session_has_its_name_on_the_bus(name: str, path: str) -> None:
    assert escaped(name) == path


@pytest.fixture
def bus() -> Iterator[str]:
    """A bus of its own, as every desktop has."""
    if shutil.which("dbus-daemon") is None or sys.platform != "linux":
        pytest.skip("no dbus-daemon")
    command = ["dbus-daemon", "--session", "--print-address", "--nofork"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.mark.parametrize(
    ("path", "interface", "member", "arguments", "locks"),
    [
        ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", [True], 1),
        ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", [False], 0),
        ("/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Lock", [], 1),
        ("/org/freedesktop/login1/session/_33", "org.freedesktop.login1.Session", "Lock", [], 0),
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [True], 1),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", [True], 1),
    ],
)
def test_what_linux_says_on_its_buses(
    qtbot: QtBot, bus: str, path: str, interface: str, member: str, arguments: list[bool], locks: int
) -> None:
    ours = QDBusConnection.connectToBus(bus, f"ours {bus}")
    theirs = QDBusConnection.connectToBus(bus, f"theirs {bus}")
    for name in ("org.freedesktop.login1", "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
        assert theirs.registerService(name), theirs.lastError().message()
    heard: list[int] = []
    watch = LinuxWatch(lambda: heard.append(1), system=ours, session=ours, session_id="2")
    asleep = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", [True])
    try:
        for at, says, what, words in ((path, interface, member, arguments), asleep):
            signal = QDBusMessage.createSignal(at, says, what)
            signal.setArguments(words)
            assert theirs.send(signal)
        qtbot.waitUntil(lambda: len(heard) == locks + 1)
    finally:
        watch.deleteLater()
        QDBusConnection.disconnectFromBus(f"ours {bus}")
        QDBusConnection.disconnectFromBus(f"theirs {bus}")


def test_the_lock_keeps_what_is_being_typed_and_leaves_no_patient(
    qapp: QApplication, window: MainWindow, work: AtWork, view: ExamView, services: Services, outside: Outside
) -> None:
    view.show_step("review")
    cell = view.page.cell_of("conclusion.impression")
    assert cell is not None
    text = cell.findChild(QPlainTextEdit)
    assert text is not None
    QTest.keyClicks(text, "Peroneal palsy")
    uid = work.desk.vault.actor.clinician_uid
    QTest.keyClick(text, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    visit_uid = outside.replaced[0]
    assert window.work is None
    assert not any("Doe" in label.text() for label in window.findChildren(QLabel) if label.isVisible())
    with unlock(services.record_folder, uid, PASSPHRASE, services.workplace()) as vault:
        events = [entry.event for entry in trail.entries(vault)]
        assert "draft-left" in events
        with vault.reading() as connection:
            kept = connection.execute(
                "SELECT answers FROM draft WHERE visit_uid = ?", (visit_uid,)
            ).fetchone()
    assert "Peroneal palsy" in kept[0]


def test_open_dialogs_go_with_the_lock(
    qtbot: QtBot, window: MainWindow, work: AtWork, jane: Patient, outside: Outside
) -> None:
    """A dialog with a name on it would stay on top of the locked window."""
    work.patients.show_chart(jane.patient_uid)
    work.patients.chart.edit_wanted.emit()
    assert any(dialog.isVisible() for dialog in window.findChildren(QDialog))
    window.lock()
    assert not any(dialog.isVisible() for dialog in window.findChildren(QDialog))


def test_the_key_locks_from_a_dialog_too(
    qapp: QApplication, qtbot: QtBot, window: MainWindow, services: Services, outside: Outside
) -> None:
    """A dialog is where one is called away from; no shortcut of the window reaches it."""
    window.watch(qapp)
    window.opening.opened.emit(new_record(services), None)
    work = window.work
    assert work is not None
    work.patients.page.new_patient_wanted.emit("")
    dialog = window.findChild(QDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert outside.replaced == [""]
    assert not dialog.isVisible()


def test_the_program_itself_counts_keys_as_touches(
    qapp: QApplication, qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    window.watch(qapp)
    window.opening.opened.emit(new_record(services), None)
    work = window.work
    assert work is not None
    work.watch._touched -= 290
    work.watch.look()
    assert work.workspace.notice.isVisible()
    QTest.keyClick(work.patients.page.search, Qt.Key.Key_A)
    assert not work.workspace.notice.isVisible()


def test_a_new_process_begins_locked(tmp_path: Path) -> None:
    """Closing a record leaves its pages in memory; only a new process has none of them."""
    program = "import os; from footdrop_desktop import app; print(os.getpid(), flush=True); app._replace_process('v-1')"
    environment = {key: value for key, value in os.environ.items() if key not in SCREENS}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.stdout.strip().isdigit()
    assert done.returncode == 2
    assert "no screen" in done.stderr


def test_the_warning_is_seen_and_goes(qapp: QApplication, window: MainWindow, work: AtWork) -> None:
    window.watch(qapp)
    work.watch.warned.emit(30)
    assert "30 s" in work.workspace.notice.text()
    assert work.workspace.notice.isVisible()
    work.watch.warned.emit(0)
    assert not work.workspace.notice.isVisible()


DF = "strength.dorsiflexion.right"


def refuse(*_: object) -> None:
    raise UserError("record.not-reached", name="record", why="disk full")


@pytest.fixture
def unsaved(session: ExamSession) -> ExamSession:
    """An exam whose last answer is on the screen alone: the disk fails."""
    session._save = refuse  # type: ignore[assignment]
    session.answer(DF, "2")
    return session


def question(window: MainWindow) -> QMessageBox:
    """What is asked before something is lost; it is asked once."""
    (box,) = (box for box in window.findChildren(QMessageBox) if box.isVisible())
    return box


def press(box: QMessageBox, word: str) -> None:
    button = next(button for button in box.buttons() if button.text() == word)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def by_button(window: MainWindow) -> None:
    assert window.view is not None
    window.view.header.lock_wanted.emit()


def by_key(window: MainWindow) -> None:
    assert window.view is not None
    QTest.keyClick(window.view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def by_key_twice(window: MainWindow) -> None:
    """The second press reaches the question itself."""
    by_key(window)
    QTest.keyClick(question(window), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("how", [by_button, by_key, by_key_twice])
def test_who_locks_is_told_what_could_not_be_saved(
    qapp: QApplication,
    window: MainWindow,
    work: AtWork,
    unsaved: ExamSession,
    outside: Outside,
    how: Callable[[MainWindow], None],
) -> None:
    """Failing means that answers which are on the screen alone are gone at a key."""
    work.watch.begin(qapp, window)
    how(window)
    assert outside.replaced == []
    assert window.session is unsaved
    box = question(window)
    assert "Locking now loses the last answers" in box.text()
    assert "disk full" in box.text()
    press(box, "Cancel")
    assert window.session is unsaved
    assert unsaved.answers.get(DF) == "2"
    assert work.watch._timer.isActive()  # else it would never lock by itself
    window.lock()
    press(question(window), "Lock and lose them")
    assert window.work is None
    assert len(outside.replaced) == 1


def test_who_locks_is_asked_nothing_once_it_can_be_saved(
    window: MainWindow, session: ExamSession, outside: Outside
) -> None:
    """Failing means that a disk which is well again still stands in the way."""
    kept, session._save = session._save, refuse  # type: ignore[assignment]
    session.answer(DF, "2")
    session._save = kept
    window.lock()
    assert window.work is None
    assert len(outside.replaced) == 1


@pytest.mark.parametrize("asked_before", [False, True])
def test_the_lock_that_comes_by_itself_waits_for_no_answer(
    window: MainWindow, work: AtWork, unsaved: ExamSession, outside: Outside, *, asked_before: bool
) -> None:
    """Failing means that a patient stays on the screen of a room that everybody has left."""
    if asked_before:
        window.lock()
    work.watch.lock_now()
    assert window.work is None
    assert len(outside.replaced) == 1
    assert not any(box.isVisible() for box in window.findChildren(QMessageBox))


def test_a_window_that_is_told_twice_to_close_closes_once(window: MainWindow, work: AtWork) -> None:
    """Failing means that a fault is shown, or that a process stays, when the system says it twice."""
    for _ in range(2):
        event = QCloseEvent()
        window.closeEvent(event)
        assert event.isAccepted()
    assert window.work is None
