"""The last look before signing: nothing is hidden, nothing is lost, and nobody signs by accident."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from footdrop_desktop.record.model import Patient
from footdrop_desktop.report.identity import Change
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.sign.act_dialog import Act, ActDialog
from footdrop_desktop.ui.sign.sign_content import Amending, SignContent
from footdrop_desktop.ui.sign.sign_dialog import SignDialog
from footdrop_desktop.ui.style import style_sheet
from tests.ui.conftest import JANE, NOON

REASONS = (
    ("patient-left", "The patient left"),
    ("refused", "The patient refused"),
    ("emergency", "Emergency"),
    ("other", "Other"),
)
WHOLE = SignContent(
    patient=Patient("p", JANE, NOON),
    today=date(2026, 11, 23),
    performed="2026-11-22 10:31",
    signer="Dr R. Roe",
    conclusions=("Right: foot drop", "Left: no foot drop"),
    urgency="Urgency: urgent",
    flags=("New severe weakness: act within days", "Fever: act now; set aside: a cold"),
    not_examined=31,
    reasons=REASONS,
)
OPEN = replace(WHOLE, core_open=tuple(f"Movement {number}" for number in range(9)))
AMENDING = Amending("Left and right were swapped", 1, (Change("Dorsiflexion, right", "1/5", "3/5"),))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    theme.use(theme.Look())
    window = QWidget()
    window.setStyleSheet(style_sheet(theme.tokens()))
    window.resize(1024, 640)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def opened(
    parent: QWidget, strings: Strings, content: SignContent = WHOLE, *, emergency: bool = False
) -> SignDialog:
    dialog = SignDialog(strings, content, parent, emergency=emergency)
    dialog.open()
    return dialog


def said(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_it_says_whom_it_is_for_and_what_is_signed(parent: QWidget, strings: Strings) -> None:
    words = said(opened(parent, strings))
    for part in ("Doe, Jane", "1972-03-09", "Right: foot drop", "Left: no foot drop", "Urgency: urgent"):
        assert part in words
    for part in ("act within days", "set aside: a cold", "31 items", "core exam is complete", "Dr R. Roe"):
        assert part in words


def test_the_title_of_the_window_names_nobody(parent: QWidget, strings: Strings) -> None:
    assert "Doe" not in opened(parent, strings).windowTitle()


def test_a_passphrase_is_needed(parent: QWidget, strings: Strings, qtbot: QtBot) -> None:
    dialog = opened(parent, strings)
    assert not dialog.sign.isEnabled()
    assert not dialog.sign_and_print.isEnabled()
    QTest.keyClicks(dialog.secret.box.line, "secret")
    with qtbot.waitSignal(dialog.wanted) as told:
        QTest.mouseClick(dialog.sign, Qt.MouseButton.LeftButton)
    assert told.args == ["secret", "", "", False]


def test_enter_in_the_passphrase_signs_and_prints_once(
    parent: QWidget, strings: Strings, qtbot: QtBot
) -> None:
    dialog = opened(parent, strings)
    told: list[tuple[object, ...]] = []
    dialog.wanted.connect(lambda *given: told.append(given))
    QTest.keyClicks(dialog.secret.box.line, "secret")
    QTest.keyClick(dialog.secret.box.line, Qt.Key.Key_Return)
    assert told == [("secret", "", "", True)]


def test_an_open_core_exam_needs_a_reason(parent: QWidget, strings: Strings, qtbot: QtBot) -> None:
    dialog = opened(parent, strings, OPEN)
    words = said(dialog)
    assert "Movement 5" in words
    assert "and 3 more" in words
    QTest.keyClicks(dialog.secret.box.line, "secret")
    assert not dialog.sign.isEnabled()
    dialog.reason.setCurrentIndex(dialog.reason.findData("refused"))
    assert dialog.sign.isEnabled()
    dialog.reason.setCurrentIndex(dialog.reason.findData("other"))
    assert not dialog.sign.isEnabled()
    QTest.keyClicks(dialog.words, "  ")
    assert not dialog.sign.isEnabled()
    QTest.keyClicks(dialog.words, "called away")
    with qtbot.waitSignal(dialog.wanted) as told:
        QTest.mouseClick(dialog.sign, Qt.MouseButton.LeftButton)
    assert told.args == ["secret", "other", "called away", False]


def test_the_reason_that_the_form_has_is_chosen_already(parent: QWidget, strings: Strings) -> None:
    dialog = opened(parent, strings, replace(OPEN, reason="patient-left"))
    assert dialog.reason.currentText() == "The patient left"
    QTest.keyClicks(dialog.secret.box.line, "secret")
    assert dialog.sign.isEnabled()


def test_while_the_key_is_made_nothing_can_be_pressed_and_nothing_goes_away(
    parent: QWidget, strings: Strings
) -> None:
    dialog = opened(parent, strings, replace(OPEN, reason="refused"))
    QTest.keyClicks(dialog.secret.box.line, "secret")
    dialog.show_busy()
    assert dialog.secret.bar.isVisible()
    for part in (dialog.sign, dialog.sign_and_print, dialog.cancel, dialog.reason, dialog.secret.box):
        assert not part.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()


def test_a_wrong_passphrase_is_told_in_place_and_can_be_typed_over(parent: QWidget, strings: Strings) -> None:
    dialog = opened(parent, strings, replace(OPEN, reason="other"))
    QTest.keyClicks(dialog.words, "called away")
    QTest.keyClicks(dialog.secret.box.line, "wrong")
    dialog.show_busy()
    dialog.show_refused("It does not open.")
    assert dialog.secret.trouble.text() == "It does not open."
    assert dialog.secret.trouble.isVisible()
    assert dialog.words.text() == "called away"
    assert dialog.secret.box.line.selectedText() == "wrong"
    QTest.keyClicks(dialog.secret.box.line, "r")
    assert not dialog.secret.trouble.isVisible()
    assert dialog.secret.text == "r"


def test_practice_asks_for_no_passphrase_and_says_so(parent: QWidget, strings: Strings) -> None:
    dialog = opened(parent, strings, replace(WHOLE, practice=True))
    assert dialog.secret.none.isVisible()
    assert not dialog.secret.box.isVisible()
    assert dialog.sign.isEnabled()


def test_an_amendment_says_why_and_what_changed(parent: QWidget, strings: Strings) -> None:
    words = said(opened(parent, strings, replace(WHOLE, amending=AMENDING)))
    assert "Left and right were swapped" in words
    assert "Dorsiflexion, right: 1/5 → 3/5" in words
    assert "Amends version 1" in words
    assert "you made this examination" not in words


def test_an_amendment_without_a_change_says_so(parent: QWidget, strings: Strings) -> None:
    bare = replace(AMENDING, changes=())
    assert "Nothing differs" in said(opened(parent, strings, replace(WHOLE, amending=bare)))


def test_many_changes_are_counted(parent: QWidget, strings: Strings) -> None:
    many = replace(AMENDING, changes=AMENDING.changes * 30)
    assert "22 more changes" in said(opened(parent, strings, replace(WHOLE, amending=many)))


def test_in_an_emergency_the_reason_is_chosen_and_paper_comes_without_a_passphrase(
    parent: QWidget, strings: Strings, qtbot: QtBot
) -> None:
    dialog = opened(parent, strings, OPEN, emergency=True)
    assert dialog.reason.currentText() == "Emergency"
    assert not dialog.sign.isVisible()
    with qtbot.waitSignal(dialog.print_only_wanted):
        QTest.mouseClick(dialog.print_only, Qt.MouseButton.LeftButton)


def test_an_emergency_is_signed_as_broken_off_with_one_key_after_the_passphrase(
    parent: QWidget, strings: Strings
) -> None:
    """Even a complete core exam: what was not examined after it was left out for that reason."""
    for content in (WHOLE, OPEN):
        dialog = opened(parent, strings, content, emergency=True)
        told: list[tuple[object, ...]] = []
        dialog.wanted.connect(lambda *given, told=told: told.append(given))
        assert dialog.focusWidget() is dialog.secret.box.line
        QTest.keyClicks(dialog.focusWidget(), "secret")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        assert told == [("secret", "emergency", "", True)]


def test_what_was_hidden_from_the_signer_is_not_shown_here(parent: QWidget, strings: Strings) -> None:
    bare = replace(WHOLE, conclusions=(), urgency="", hidden=True)
    words = said(opened(parent, strings, bare))
    assert "The assessment is hidden" in words
    assert "Urgency" not in words


@pytest.mark.parametrize(
    "content", [WHOLE, OPEN, replace(OPEN, amending=replace(AMENDING, changes=AMENDING.changes * 30))]
)
def test_it_fits_the_smallest_window_and_nothing_lies_over_anything(
    parent: QWidget, strings: Strings, content: SignContent, qtbot: QtBot
) -> None:
    dialog = opened(parent, strings, content)
    dialog.show_refused("Words " * 30)
    qtbot.waitUntil(lambda: dialog.secret.trouble.height() > 20)
    assert dialog.height() <= parent.height()
    meaning, secret = dialog.meaning.geometry(), dialog.secret.geometry()
    assert meaning.height() >= dialog.meaning.heightForWidth(meaning.width())
    assert not meaning.intersects(secret)
    assert dialog.sign.mapTo(dialog, dialog.sign.rect().bottomRight()).y() < dialog.height()


def test_every_control_has_a_name_and_takes_the_keyboard(parent: QWidget, strings: Strings) -> None:
    act = Act("Title", "Go", ask="Reason", least=5)
    for dialog in (opened(parent, strings, OPEN), ActDialog(strings, act, parent)):
        for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit):
            for control in dialog.findChildren(kind):
                name = control.accessibleName() or getattr(control, "text", str)()
                assert name, control
                assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, name


def test_an_act_needs_its_reason_and_its_passphrase(parent: QWidget, strings: Strings, qtbot: QtBot) -> None:
    dialog = ActDialog(strings, Act("Void", "Void it", ask="Reason", least=5, grave=True), parent)
    dialog.open()
    dialog.text.setPlainText("abcd ")
    QTest.keyClicks(dialog.secret.box.line, "secret")
    assert not dialog.go.isEnabled()
    dialog.text.setPlainText("abcde")
    with qtbot.waitSignal(dialog.wanted) as told:
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert told.args == ["abcde", "secret"]
    dialog.show_busy()
    assert not dialog.go.isEnabled()
    dialog.show_refused("No.")
    assert dialog.secret.trouble.isVisible()
    assert dialog.text.toPlainText() == "abcde"


def test_an_act_that_is_not_signed_asks_for_no_passphrase(parent: QWidget, strings: Strings) -> None:
    dialog = ActDialog(strings, Act("Amend", "Go", ask="Reason", secret=False), parent)
    dialog.open()
    assert not dialog.secret.isVisible()
    dialog.text.setPlainText("why")
    assert dialog.go.isEnabled()
    dialog.show_refused("It is open already.")
    assert dialog.trouble.isVisible()


def test_an_act_with_much_to_tick_fits_a_low_window(parent: QWidget, strings: Strings, qtbot: QtBot) -> None:
    """Failing means that the passphrase or the button to sign lies below the screen."""
    ticks = tuple((f"flag-{at}", f"A red flag that waits for an action, number {at}") for at in range(12))
    act = Act("Add", "Sign", notes=("A note. " * 60,) * 3, ask="Text", ticks=ticks, tick_one=True)
    dialog = ActDialog(strings, act, parent)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.height() <= parent.window().height()
    for control in (dialog.secret, dialog.cancel, dialog.go):
        assert control.mapTo(dialog, control.rect().bottomRight()).y() < dialog.height()
    dialog.text.setPlainText("Done.")
    QTest.keyClicks(dialog.secret.box.line, "secret")
    assert not dialog.go.isEnabled()
    dialog.ticks.boxes["flag-11"].click()
    assert dialog.go.isEnabled()
    assert dialog.ticks.ticked == ("flag-11",)


def test_enter_on_a_button_presses_that_button(parent: QWidget, strings: Strings, qtbot: QtBot) -> None:
    """Tab to Cancel, Enter: it must not sign."""
    dialog = opened(parent, strings)
    QTest.keyClicks(dialog.secret.box.line, "a passphrase")
    dialog.cancel.setFocus()
    with qtbot.assertNotEmitted(dialog.wanted):
        QTest.keyClick(dialog.cancel, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
