"""Entering an exam by keys: the rest normal, not tested and why, what is missing, standing, the stop watch."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from footdrop_desktop import app
from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.values import ASKED_FLAGS, Origin
from footdrop_desktop.interchange.fhir_read import read_answers
from footdrop_desktop.record import trail
from footdrop_desktop.record.model import Patient
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.ui.exam_session import ExamSession
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.fields.key_menu import KeyMenu, keys_for
from footdrop_desktop.ui.fields.number_field import NumberField
from footdrop_desktop.ui.fields.stop_watch import StopWatch
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.main_window import MainWindow
from tests.builders import checked
from tests.ui.conftest import NOON

DF = "strength.dorsiflexion.right"
POPUP = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier


def focus(window: MainWindow) -> QWidget:
    widget = window.focusWidget()
    assert widget is not None
    return widget


def focused_entry(view: ExamView) -> str:
    return view.page.focused_link_id()


def by_place(widget: QWidget, text: str, x11: int) -> None:
    """Press a key of a layout that types ``text`` there."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, ord(text.upper()), Qt.KeyboardModifier.NoModifier, x11, 0, 0, text)
        QApplication.sendEvent(widget, event)


# The rest normal


def test_a_sets_only_what_was_on_the_screen(qtbot: QtBot, window: MainWindow, view: ExamView) -> None:
    """Failing means that rows nobody looked at are signed as normal."""
    window.resize(1280, 800)
    view.show_step("sensation")
    page, session = view.page, view.session
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    pressed = 0
    while not session.snapshot.progress["sensation"].by_default:
        before = bar.value()
        QTest.keyClicks(focus(window), "a")
        pressed += 1
        assert pressed < 10
        if len(session.answers) == 0:
            assert bar.value() > before
            assert any(char.isdigit() for char in view.footer.count.text())
    assert pressed > 1
    assert set(session.answers) <= page.seen()
    assert session.snapshot.progress["sensation"].by_default == 20
    assert "20 by default" in view.footer.count.text()
    assert "20 by default" in view.steps.buttons["sensation"].accessibleName()
    assert "20 by default" in view.steps.buttons["sensation"].toolTip()


def test_a_typed_number_that_was_not_taken_never_becomes_normal(window: MainWindow, view: ExamView) -> None:
    """Failing means that 120 beats of clonus, a slip of 12, are signed as none, and the 120 is gone."""
    window.resize(1280, 800)
    view.show_item("clonus-beats.right")
    cell = view.page.cell_of("clonus-beats.right")
    assert cell is not None
    assert isinstance(cell.field, NumberField)
    QTest.keyClicks(cell.field.line, "120")
    view.page.flush()
    for _ in range(10):
        view.footer.rest.click()
    assert view.session.answers.get("clonus-beats.left") == 0
    assert "clonus-beats.right" not in view.session.answers
    assert cell.field.line.text() == "120"
    assert cell.field.is_wrong
    assert focused_entry(view) == "clonus-beats.right"


def test_what_was_not_taken_stays_marked_until_it_is_mended(view: ExamView) -> None:
    """Failing means that a number on the screen looks recorded and is not."""
    view.show_item("clonus-beats.right")
    cell = view.page.cell_of("clonus-beats.right")
    assert cell is not None
    assert isinstance(cell.field, NumberField)
    QTest.keyClicks(cell.field.line, "120")
    view.page.flush()
    view.page.flush()
    assert cell.field.is_wrong
    cell.field.line.selectAll()
    QTest.keyClicks(cell.field.line, "12")
    view.page.flush()
    assert view.session.answers.get("clonus-beats.right") == 12
    assert not cell.field.line.property("wrong")
    view.session.undo()
    assert cell.field.line.text() == ""


def test_what_was_seen_at_an_earlier_visit_of_the_step_counts_anew(
    qtbot: QtBot, window: MainWindow, view: ExamView
) -> None:
    """Failing means that a glance ten minutes ago stands for a look now."""
    window.resize(1280, 800)
    view.show_step("sensation")
    bar = view.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    bar.setValue(bar.maximum() // 2)
    view.show_step("tone")
    view.show_step("sensation")
    QTest.keyClicks(focus(window), "a")
    assert len(view.session.answers) == 0


def test_a_comes_to_an_end_on_every_step(window: MainWindow, view: ExamView) -> None:
    """Failing means that a row that never comes on the screen keeps a step from being set."""
    window.resize(1024, 700)
    for step in view.session.form.steps[:-1]:
        view.show_step(step.link_id)
        if not view.footer.rest.isVisible():
            continue
        for _ in range(20):
            QTest.keyClicks(view.page, "a")
        assert not view.session.rest_of(step.link_id), step.link_id


def test_a_answers_no_to_the_red_flags_that_were_on_the_screen(
    qtbot: QtBot, window: MainWindow, view: ExamView
) -> None:
    """Failing means that a red flag nobody read is answered no, or that it takes the mouse."""
    window.resize(1280, 800)
    view.show_step("red-flags")
    bar = view.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    view.session.answer("red-flag.fever", True)
    for _ in range(10):
        if not view.session.snapshot.completeness.flags_open:
            break
        assert len(view.session.answers) == 1
        QTest.keyClicks(view.page, "a")
    assert not view.session.snapshot.completeness.flags_open
    assert {f"red-flag.{flag}" for flag in ASKED_FLAGS} <= view.page.seen()
    assert view.session.answers.get("red-flag.fever") is True
    assert view.session.answers.origin("red-flag.nausea").origin is Origin.TOGETHER


def test_a_says_that_nothing_is_left(window: MainWindow, view: ExamView) -> None:
    """Failing means that a key does nothing and says nothing."""
    view.show_step("reflexes")
    QTest.keyClicks(focus(window), "aa")
    assert view.footer.count.text() == "Nothing is open here that can be set to normal."


def test_the_time_of_the_stop_watch_is_normal_as_it_is_set(work: AtWork, jane: Patient, qtbot: QtBot) -> None:
    """Failing means that "30 s held" is written where the clinic's watch stops at 20 s."""
    work.desk.set(romberg_seconds=20)
    work.exam.begin(jane.patient_uid, NOON)
    view = work.exam.view
    assert view is not None
    view.session.rest_normal("standing")
    assert view.session.answers.get("romberg.seconds") == 20


# Not tested, and why


@POPUP
@pytest.mark.parametrize(
    ("step", "link_id", "key", "reason"),
    [
        ("strength", DF, "5", "cast"),
        ("standing", "heel-walk.left", "4", "unsafe"),
        ("standing", "toe-walk.right", "0", "instructions"),
        ("standing", "romberg.result", "t", "fatigue"),
    ],
)
def test_not_tested_and_why_are_two_keys(
    window: MainWindow, view: ExamView, step: str, link_id: str, key: str, reason: str
) -> None:
    """Failing means that the reason is left out because it takes the mouse."""
    view.show_step(step)
    view.show_item(link_id)
    QTest.keyClicks(focus(window), "n")
    menu = window.findChild(KeyMenu)
    assert menu is not None
    assert f"\t{key.upper()}" in "".join(action.text() for action in menu.actions())
    QTest.keyClicks(menu, key)
    assert view.session.answers.get(f"{link_id}.reason") == reason
    assert not menu.isVisible()
    assert focused_entry(view) == link_id


@POPUP
def test_escape_leaves_the_reason_open(window: MainWindow, view: ExamView) -> None:
    """Failing means that a reason is written that nobody gave."""
    view.show_item(DF)
    QTest.keyClicks(focus(window), "n")
    menu = window.findChild(KeyMenu)
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert view.session.answers.get(DF) == "NT"
    assert f"{DF}.reason" not in view.session.answers


@POPUP
def test_tab_leaves_the_list_for_the_next_entry(window: MainWindow, view: ExamView) -> None:
    """Failing means that whoever grades fast is caught in a list."""
    view.show_item(DF)
    QTest.keyClicks(focus(window), "n")
    menu = window.findChild(KeyMenu)
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Tab)
    assert focused_entry(view) == "strength.dorsiflexion.left"


def test_every_option_of_a_list_has_a_key_of_its_own() -> None:
    """Failing means that one key stands beside two reasons."""
    texts = [f"{letter}one" for letter in "abcdefghijklmnop"]
    found = keys_for(texts)
    assert len(set(found)) == len(texts)
    assert found[:10] == list("1234567890")


# Other keyboards


@POPUP
def test_letters_work_on_an_arabic_layout(window: MainWindow, view: ExamView) -> None:
    """Failing means that A and N are dead where the keyboard types Arabic."""
    view.show_step("reflexes")
    by_place(focus(window), "ش", 38)
    assert view.session.snapshot.progress["reflexes"].by_default == 6
    view.show_item(DF)
    by_place(focus(window), "ى", 57)
    assert view.session.answers.get(DF) == "NT"


def test_the_unshifted_row_of_azerty_grades_and_refines(window: MainWindow, view: ExamView) -> None:
    """Failing means that a grade takes two keys at once in France."""
    view.show_item(DF)
    by_place(focus(window), "'", 13)
    assert view.session.answers.get(DF) == "4"
    by_place(focus(window), "-", 15)
    assert view.session.answers.get(DF) == "4-"
    by_place(focus(window), "à", 19)
    assert view.session.answers.get(DF) == "0"


@pytest.mark.parametrize("letter", ["a", "t", "n"])
def test_no_letter_acts_while_something_is_typed(window: MainWindow, view: ExamView, letter: str) -> None:
    """Failing means that typing a word sets findings to normal."""
    view.show_step("review")
    text = next(box for box in view.page.findChildren(QPlainTextEdit) if box.isVisible())
    text.setFocus()
    QTest.keyClicks(text, letter)
    assert text.toPlainText() == letter
    view.show_step("standing")
    line = next(iter(view.page.findChildren(QLineEdit)))
    line.setFocus()
    QTest.keyClicks(line, letter)
    assert not set(view.session.answers) - {"conclusion.impression"}
    assert not any(field.running for field in view.page.fields() if isinstance(field, StopWatch))


# Undo


def test_undo_says_what_it_takes_back(view: ExamView) -> None:
    """Failing means that the wrong thing is undone without anybody noticing."""
    view.session.answer(DF, "4-")
    assert view.header.undo.accessibleName() == "Undo: Dorsiflexion, right: 4−/5"
    assert view.header.undo.toolTip() == "Undo: Dorsiflexion, right: 4−/5 (Ctrl+Z)"
    view.session.rest_normal("reflexes")
    assert view.header.undo.accessibleName() == "Undo: 6 answers"
    view.session.undo()
    assert view.header.redo.accessibleName() == "Redo: 6 answers"
    assert view.header.undo.accessibleName() == "Undo: Dorsiflexion, right: 4−/5"
    view.session.undo()
    assert view.header.undo.accessibleName() == "Undo"
    assert not view.header.undo.isEnabled()


# What is missing


def test_ctrl_m_goes_to_what_the_core_exam_still_asks_for(window: MainWindow, view: ExamView) -> None:
    """Failing means that a clinician looks through ten steps for one open entry."""
    view.show_step("strength")
    view.session.answer("strength.dorsiflexion.left", "5")
    assert view.footer.core.text() == "core exam: 15 open"
    view.show_item(DF)
    QTest.keyClick(focus(window), Qt.Key.Key_M, CONTROL)
    assert focused_entry(view) == "strength.plantarflexion.right"
    back = CONTROL | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(focus(window), Qt.Key.Key_M, back)
    assert focused_entry(view) == DF
    QTest.keyClick(focus(window), Qt.Key.Key_M, back)
    assert (view.session.step, focused_entry(view)) == ("standing", "romberg.result")
    view.show_step("review")
    QTest.mouseClick(view.footer.core, Qt.MouseButton.LeftButton)
    assert (view.session.step, focused_entry(view)) == ("red-flags", "red-flag.severe-pain-and-numbness")


# Standing


def test_the_standing_tests_ask_first_whether_it_is_safe(view: ExamView) -> None:
    """Failing means that a patient falls because nobody was asked."""
    view.show_step("standing")
    assert view.safety.isVisible()
    QTest.mouseClick(view.safety.buttons["yes"], Qt.MouseButton.LeftButton)
    assert view.session.answers.get("standing.safe") == "yes"
    assert not view.safety.isVisible()
    view.session.undo()
    assert view.safety.isVisible()
    view.show_step("strength")
    assert not view.safety.isVisible()


def test_a_result_of_a_patient_who_cannot_stand_takes_a_question(window: MainWindow, view: ExamView) -> None:
    """Failing means that a stray key records a heel walk that nobody walked."""
    view.show_step("standing")
    view.session.answer("standing.safe", "no")
    view.show_item("heel-walk.right")
    cell = view.page.cell_of("heel-walk.right")
    assert cell is not None
    row = next(row for row in view.page.rows if cell in row.cells)
    assert row.unsafe_words == "Not safe to stand"
    QTest.keyClicks(focus(window), "1")
    assert view.session.answers.get("heel-walk.right") == "not-tested"
    assert cell.field.buttons["not-tested"].isChecked()  # type: ignore[attr-defined]
    box = window.findChild(QMessageBox)
    assert box is not None
    assert "Heel walk, right: Normal" in box.text()
    record = next(button for button in box.buttons() if button.text() == "Record it")
    QTest.mouseClick(record, Qt.MouseButton.LeftButton)
    assert view.session.answers.get("heel-walk.right") == "normal"
    view.session.answer("standing.safe", "yes")
    assert row.unsafe_words == ""


# The stop watch


def watch_of(view: ExamView) -> StopWatch:
    return next(field for field in view.page.fields() if isinstance(field, StopWatch))


def test_t_starts_and_stops_the_watch_of_the_setting(
    qtbot: QtBot, window: MainWindow, work: AtWork, jane: Patient
) -> None:
    """Failing means that the hand leaves the patient to reach for the mouse."""
    work.desk.set(romberg_seconds=20)
    work.exam.begin(jane.patient_uid, NOON)
    view = work.exam.view
    assert view is not None
    view.show_step("standing")
    watch = watch_of(view)
    assert watch.target == 20
    now = [0.0]
    watch._elapsed = lambda: now[0]
    QTest.keyClicks(focus(window), "t")
    assert watch.running
    assert watch.state.isVisible()
    assert watch.line.accessibleDescription() == "running, stops at 20 s"
    now[0] = 4.26
    QTest.keyClicks(focus(window), "t")
    assert view.session.answers.get("romberg.seconds") == 4.3
    QTest.keyClicks(focus(window), "t")
    now[0] = 99.0
    qtbot.waitUntil(lambda: not watch.running)
    assert view.session.answers.get("romberg.seconds") == 20
    assert not watch.state.isVisible()


def test_t_starts_the_watch_inside_its_own_line(window: MainWindow, view: ExamView) -> None:
    """Failing means that the key is dead just where the seconds stand."""
    view.show_step("standing")
    view.show_item("romberg.seconds")
    QTest.keyClicks(focus(window), "t")
    assert watch_of(view).running
    QTest.keyClick(focus(window), Qt.Key.Key_Escape)
    assert not watch_of(view).running
    assert watch_of(view).line.text() == ""
    assert "romberg.seconds" not in view.session.answers


def test_a_run_that_nobody_watches_is_no_result(window: MainWindow, view: ExamView) -> None:
    """Failing means that 30 s are recorded because somebody turned to another page."""
    view.show_step("standing")
    watch = watch_of(view)
    QTest.keyClicks(focus(window), "t")
    view.flush()
    view.show_step("strength")
    assert not watch.running
    assert "romberg.seconds" not in view.session.answers


# What could not be saved


def refuse(*_: object) -> None:
    raise UserError("record.not-reached", name="record", why="disk full")


def test_a_failed_save_is_tried_again_by_button_and_by_itself(
    qtbot: QtBot, view: ExamView, session: ExamSession
) -> None:
    """Failing means that answers stay on the screen alone until somebody types again."""
    kept, session._save = session._save, refuse  # type: ignore[assignment]
    session.answer(DF, "2")
    assert view.header.retry.isVisible()
    assert view.header.save_as.isVisible()
    QTest.mouseClick(view.header.retry, Qt.MouseButton.LeftButton)
    assert view.header.saved.text() == "Not saved"
    session._save = kept
    QTest.mouseClick(view.header.retry, Qt.MouseButton.LeftButton)
    assert view.header.saved.text() == "Saved 12:00:00"
    assert not view.header.retry.isVisible()
    assert not view.header.save_as.isVisible()
    session._save = refuse  # type: ignore[assignment]
    session.answer(DF, "3")
    session._save = kept
    session._again.setInterval(10)
    qtbot.waitUntil(lambda: session.snapshot.save_failed is None)
    assert not session._again.isActive()


def test_what_cannot_be_saved_is_written_to_a_file_after_a_warning(
    window: MainWindow, view: ExamView, session: ExamSession, vault: Vault, tmp_path: Path
) -> None:
    """Failing means that an hour's work is lost with the disk, or lies open without a word."""
    kept, session._save = session._save, refuse  # type: ignore[assignment]
    session.answer(DF, "2")
    session.answer("presentation.symptoms", ["trips"])
    QTest.mouseClick(view.header.save_as, Qt.MouseButton.LeftButton)
    box = next(box for box in window.findChildren(QMessageBox) if "NOT encrypted" in box.text())
    go = next(button for button in box.buttons() if button.text() == "Write it unencrypted")
    QTest.mouseClick(go, Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    path = tmp_path / "answers.json"
    dialog.fileSelected.emit(str(path))
    _, answers = read_answers(path.read_bytes(), "answers", app.form_of)
    assert answers == checked({DF: "2", "presentation.symptoms": ["trips"]})
    assert b"Doe" not in path.read_bytes()
    assert trail.entries(vault, limit=1)[0].event == "answers-written"
    session._save = kept
    session.save_again()


def test_a_visit_from_paper_says_so(work: AtWork, jane: Patient) -> None:
    """Failing means that what was typed in the evening looks as if it was recorded at the bed."""
    work.exam.begin(jane.patient_uid, NOON, True)
    assert work.exam.view is not None
    assert work.exam.view.header.from_paper.isVisible()
    assert work.exam.view.header.from_paper.text() == "entered later from paper"


def test_by_default_is_counted_apart(view: ExamView) -> None:
    """Failing means that what nobody looked at reads like what was found."""
    view.session.answer(DF, "4")
    view.session.rest_normal("reflexes")
    assert view.session.answers.origin("reflex.achilles.left").origin is Origin.DEFAULT
    assert view.footer.count.text() == "7 of 141 answered · 6 by default"
