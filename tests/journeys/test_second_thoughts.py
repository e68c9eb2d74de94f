"""What a clinician takes back or adds, by the keyboard alone: a red flag set aside, a signed visit amended."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMessageBox, QPlainTextEdit

from footdrop_desktop.record import visits
from footdrop_desktop.record.model import Kind
from footdrop_desktop.ui.sign.act_dialog import ActDialog
from footdrop_desktop.ui.sign.sign_dialog import SignDialog
from tests.journeys.hands import Hands
from tests.journeys.steps import Printer, begin_visit, core_exam, go_on, open_chart, sign, signed_uid
from tests.ui.conftest import PASSPHRASE

pytestmark = pytest.mark.slow


def go_to(hands: Hands, button: QAbstractButton, key: str = "Tab") -> None:
    """Move the focus to a button."""
    hands.press_again(key, until=lambda: hands.target is button, most=20)


def words_of(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))


def test_a_red_flag_is_set_aside_with_a_reason_and_taken_up_again(hands: Hands) -> None:
    """Failing means that an alarm is put away by a stray key, or that it stands in the way of the exam."""
    open_chart(hands)
    begin_visit(hands)
    go_on(hands)
    hands.press("Down", "Y")
    strip = hands.view.strip
    assert strip.isVisible()
    assert "Fever" in strip.rows[0].label.text()
    assert hands.at() == "red-flag.fever"
    hands.press("Down", "N", "Down", "N")  # it does not stand in the way
    assert hands.session.answers.get("red-flag.appetite-or-weight-loss") is False

    before = hands.presses
    go_to(hands, strip.rows[0].aside, "Shift+Tab")
    print("to set a red flag aside:", hands.presses - before)
    hands.press("Return")
    dialog = hands.dialog(QDialog)
    assert "Fever" in words_of(dialog)
    assert isinstance(hands.target, QPlainTextEdit)
    hands.press("Return", "Ctrl+Return")
    hands.types("  ")
    hands.press("Tab")  # past the button that white space does not free
    assert hands.target.text() == "Cancel"  # type: ignore[attr-defined]  # a button
    assert QApplication.activeModalWidget() is dialog
    assert not any(key.startswith("red-flag-override") for key in hands.session.answers)
    hands.press("Tab")
    hands.types("A cold last week")
    hands.press("Tab", "Return")
    hands.until(lambda: QApplication.activeModalWidget() is None)
    assert hands.session.answers.get("red-flag-override.fever") == "A cold last week"
    assert hands.session.answers.get("red-flag.fever") is True
    assert "A cold last week" in strip.rows[0].label.text()
    (flag,) = hands.session.snapshot.assessment.red_flags
    assert flag.set_aside

    while hands.session.step != "review":
        go_on(hands)
    hands.press("Ctrl+Return")
    signing = hands.dialog(SignDialog)
    assert "A cold last week" in words_of(signing)
    hands.press("Escape")
    hands.until(lambda: QApplication.activeModalWidget() is None)
    go_to(hands, strip.rows[0].aside, "Shift+Tab")
    hands.press("Return")
    assert "red-flag-override.fever" not in hands.session.answers
    (flag,) = hands.session.snapshot.assessment.red_flags
    assert not flag.set_aside
    assert "A cold last week" not in strip.rows[0].label.text()


def test_a_signed_visit_is_amended_and_added_to(hands: Hands, printer: Printer) -> None:
    """Failing means that a correction needs the mouse, or that its paper hides what it replaces."""
    open_chart(hands)
    core_exam(hands)
    sign(hands)
    uid = signed_uid(hands)
    assert printer.words(hands)
    work = hands.window.work
    assert work is not None
    page = work.visit.page

    go_to(hands, page.amend)
    hands.press("Return")
    hands.dialog(ActDialog)
    hands.types("Left and right were swapped")
    hands.press("Tab", "Tab", "Return")
    hands.until(lambda: hands.window.view is not None)
    hands.press_again("Ctrl+Return", until=lambda: hands.session.step == "strength", most=10)
    hands.press("3")
    hands.press_again("Ctrl+Return", until=lambda: hands.session.step == "review", most=10)
    hands.press("Ctrl+Return")
    assert "Left and right were swapped" in words_of(hands.dialog(SignDialog))
    sign_again(hands)
    newest = visits.newest(hands.vault, uid)
    assert (newest.kind, newest.version) == (Kind.AMENDED, 2)
    assert newest.body is not None
    paper = printer.words(hands, papers=2)
    assert "replaces version 1" in paper
    assert "Left and right were swapped" in paper
    assert "3/5" in paper

    go_to(hands, page.addendum)
    hands.press("Return")
    hands.dialog(ActDialog)
    hands.types("The EMG came.")
    hands.press("Tab")
    hands.types(PASSPHRASE)
    hands.press("Return")
    hands.until(lambda: visits.newest(hands.vault, uid).kind is Kind.ADDENDUM)
    hands.until(lambda: "The EMG came." in page.texts())
    hands.tell("amended and added to")


def sign_again(hands: Hands) -> None:
    """Sign, and read what is said about the papers of the version before."""
    hands.types(PASSPHRASE)
    hands.press("Return")
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    assert "version 1" in hands.dialog(QMessageBox).text()
    hands.press("Return")
    hands.until(lambda: QApplication.activeModalWidget() is None)
