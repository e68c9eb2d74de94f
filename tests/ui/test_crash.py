"""The last hook tells where it broke, never what was typed, and leads back to the same draft."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import drafts
from footdrop_desktop.ui.crash import Hook, install_crash_hook
from footdrop_desktop.ui.crash_dialog import CrashDialog
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.main_window import MainWindow
from tests.ui.conftest import Outside


@pytest.fixture
def hook(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Hook:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    made = install_crash_hook(window)
    assert sys.excepthook is made
    return made


def fail(hook: Hook) -> None:
    try:
        int("Doe, Jane")
    except ValueError as error:
        hook(ValueError, error, error.__traceback__)


def shown(window: MainWindow) -> CrashDialog:
    (dialog,) = window.findChildren(CrashDialog)
    return dialog


def test_the_dialog_names_the_place_and_no_patient(
    window: MainWindow, hook: Hook, capsys: pytest.CaptureFixture[str]
) -> None:
    """A report that holds a name cannot be passed on; one without the place helps nobody."""
    fail(hook)
    told = shown(window).report.toPlainText() + capsys.readouterr().err
    assert "ValueError" in told
    assert "test_crash.py" in told
    assert "Jane" not in told


def test_it_is_told_without_a_console(
    window: MainWindow, hook: Hook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A packaged program on Windows has no error stream: a fault in the hook would show nothing at all."""
    monkeypatch.setattr(sys, "stderr", None)
    fail(hook)
    assert "ValueError" in shown(window).report.toPlainText()


def test_one_dialog_is_shown_however_often_it_fails(window: MainWindow, hook: Hook) -> None:
    """A fault in a painter comes with every repaint: a hundred dialogs would bury the exam."""
    for _ in range(3):
        fail(hook)
    assert len(window.findChildren(CrashDialog)) == 1


def test_the_report_can_be_copied(window: MainWindow, hook: Hook) -> None:
    fail(hook)
    shown(window).copy.click()
    assert QGuiApplication.clipboard().text() == shown(window).report.toPlainText()


def test_restarting_leads_back_to_the_same_draft(
    window: MainWindow, hook: Hook, work: AtWork, view: ExamView, outside: Outside
) -> None:
    """Every answer is on the disk, and the new process is told which draft was open."""
    draft, vault = work.exam.draft, work.desk.vault
    assert draft is not None
    view.session.answer("strength.dorsiflexion.right", "1")
    kept = drafts.load(vault, draft.visit_uid, view.session.form)
    assert kept.answers.get("strength.dorsiflexion.right") == "1"
    fail(hook)
    shown(window).restart.click()
    assert outside.replaced == [draft.visit_uid]
    assert window.work is None


def test_restarting_works_when_the_exam_itself_is_broken(
    qtbot: QtBot, window: MainWindow, hook: Hook, work: AtWork, view: ExamView, outside: Outside
) -> None:
    """What failed may fail again while it is closed: the new process begins all the same."""
    draft = work.exam.draft
    assert draft is not None
    fail(hook)
    work.desk.vault.close()  # nothing can be written any more
    with qtbot.captureExceptions():
        shown(window).restart.click()
    assert outside.replaced == [draft.visit_uid]


def test_restarting_tells_first_what_could_not_be_saved(
    window: MainWindow, hook: Hook, view: ExamView, outside: Outside
) -> None:
    """Failing means that answers which are on the screen alone are gone with one press of Enter."""

    def refuse(*_: object) -> None:
        raise UserError("record.not-reached", name="record", why="disk full")

    view.session._save = refuse  # type: ignore[assignment]
    view.session.answer("strength.dorsiflexion.right", "1")
    fail(hook)
    shown(window).restart.click()
    assert outside.replaced == []
    assert window.view is view
    (box,) = window.findChildren(QMessageBox)
    assert "Restarting now loses the last answers" in box.text()
    next(button for button in box.buttons() if button.text() == "Restart and lose them").click()
    assert window.work is None
    assert len(outside.replaced) == 1


def test_restarting_works_when_the_page_cannot_even_be_asked(
    qtbot: QtBot,
    window: MainWindow,
    hook: Hook,
    work: AtWork,
    view: ExamView,
    outside: Outside,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Failing means that the one way out of a broken page is broken with it."""

    def broken() -> None:
        raise RuntimeError

    monkeypatch.setattr(view, "flush", broken)
    fail(hook)
    with qtbot.captureExceptions():
        shown(window).restart.click()
    assert len(outside.replaced) == 1
    work.desk.vault.close()  # which the end of the process does
