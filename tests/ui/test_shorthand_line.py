"""The shorthand line in the real window: what is shown before Enter, what Enter does, and what Esc leaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from footdrop_desktop import app
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.record import drafts
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.exam_session import ExamSession
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.shorthand_line import ShorthandLine
from footdrop_desktop.ui.shorthand_preview import Row

DF = "strength.dorsiflexion.right"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def line(qtbot: QtBot, view: ExamView) -> ShorthandLine:
    """The line, opened by its keys."""
    view.show_step("strength")
    qtbot.waitUntil(view.isActiveWindow)
    qtbot.waitUntil(lambda: view.page.focused_link_id() == DF)
    QTest.keyClick(view, Qt.Key.Key_K, CTRL)
    assert view.shorthand.edit.hasFocus()
    return view.shorthand


def press(line: ShorthandLine, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(line.edit, key)


def rows(line: ShorthandLine) -> tuple[Row, ...]:
    assert line.preview is not None
    return line.preview.rows


def underlined(line: ShorthandLine) -> list[str]:
    return [mark.cursor.selectedText() for mark in line.edit.extraSelections()]


def test_what_will_be_set_is_shown_in_words_and_nothing_is_recorded(
    line: ShorthandLine, session: ExamSession
) -> None:
    """Failing means that the clinician cannot see what the letters mean, or that typing records."""
    session.answer(DF, "5")
    QTest.keyClicks(line.edit, "r df 1; l heel -")
    assert rows(line) == (
        Row("over", "Dorsiflexion, right", "5/5", "1/5"),
        Row("set", "Heel walk, left", "not recorded", "Unable"),
    )
    assert line.preview is not None
    assert line.preview.ready
    assert dict(session.answers.values) == {DF: "5"}
    assert "1 is overwritten" in line.summary.text()


def test_enter_records_all_in_one_step_and_gives_the_focus_back(
    qtbot: QtBot, line: ShorthandLine, view: ExamView, vault: Vault, work: AtWork
) -> None:
    """Failing means that a line is recorded in part, not kept, or not taken back by one undo."""
    QTest.keyClicks(line.edit, "r df 1; l all 5; b heel nt unsafe")
    press(line, Qt.Key.Key_Return)
    answers = view.session.answers
    assert len(answers) == 9
    assert answers.get(DF) == "1"
    assert answers.get("heel-walk.left.reason") == "unsafe"
    assert answers.origin(DF).origin is Origin.TYPED
    assert not line.isVisible()
    qtbot.waitUntil(lambda: view.page.focused_link_id() == DF)
    assert "9 answers recorded" in view.footer.count.text()
    assert work.exam.draft is not None
    kept = drafts.load(vault, work.exam.draft.visit_uid, view.session.form)
    assert kept.answers == answers
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert len(view.session.answers) == 0


def test_a_mistake_is_marked_at_its_place_and_enter_records_nothing(
    line: ShorthandLine, session: ExamSession
) -> None:
    """Failing means that the right part of a wrong line is recorded, or that nobody sees what is wrong."""
    QTest.keyClicks(line.edit, "r df 1; r dfx 2; l df 5")
    assert underlined(line) == ["dfx"]
    assert [row.kind for row in rows(line)] == ["set", "fault", "set"]
    assert "dfx" in rows(line)[1].item
    press(line, Qt.Key.Key_Return)
    assert line.isVisible()
    assert not line.record_button.isEnabled()
    assert len(session.answers) == 0


def test_what_is_still_being_typed_is_not_called_wrong(line: ShorthandLine, session: ExamSession) -> None:
    """Failing means that every letter is answered with red, or that half a clause is recorded."""
    for letter in "r df":
        QTest.keyClicks(line.edit, letter)
        assert underlined(line) == []
        assert [row.kind for row in rows(line)] == ["later"]
    press(line, Qt.Key.Key_Return)
    assert line.isVisible()
    assert len(session.answers) == 0


def test_esc_leaves_everything_as_it_was(qtbot: QtBot, line: ShorthandLine, view: ExamView) -> None:
    """Failing means that looking at a line changes the record."""
    QTest.keyClicks(line.edit, "r df 1")
    press(line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert len(view.session.answers) == 0
    assert not view.session.snapshot.can_undo
    qtbot.waitUntil(lambda: view.page.focused_link_id() == DF)
    QTest.keyClick(view, Qt.Key.Key_K, CTRL)
    assert line.edit.toPlainText() == ""


def test_no_letter_reaches_the_page_behind(qtbot: QtBot, line: ShorthandLine, view: ExamView) -> None:
    """Failing means that A in the line, or on its buttons, sets the rest of the step to normal."""
    view.page.look_further([])
    QTest.keyClicks(line.edit, "aat5")
    line.words_button.setFocus()
    QTest.keyClicks(line.words_button, "aat5")
    QTest.keyClick(line.edit, Qt.Key.Key_Return, CTRL)
    assert view.session.step == "strength"
    assert len(view.session.answers) == 0


def test_tab_completes_an_item_and_goes_through_several(line: ShorthandLine) -> None:
    """Failing means that Tab leaves the line or writes another word than the list shows."""
    QTest.keyClicks(line.edit, "r eh")
    press(line, Qt.Key.Key_Tab)
    assert line.edit.toPlainText() == "r ehl "
    QTest.keyClicks(line.edit, "3; r he")
    press(line, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert line.edit.toPlainText() == "r ehl 3; r heel"
    assert line.list.isVisible()
    assert "Heel walk" in line.list.text().replace("&nbsp;", " ")
    press(line, Qt.Key.Key_Backtab)
    assert line.edit.toPlainText() == "r ehl 3; r he"
    QTest.keyClicks(line.edit, " 5")
    assert not line.list.isVisible()
    assert rows(line)[1].item == "Hip extension, right"


def test_up_recalls_the_lines_of_this_visit(line: ShorthandLine, view: ExamView) -> None:
    """Failing means that a line must be typed again, or that what was begun is lost."""
    for text in ("r df 1", "l df 5"):
        line.open()
        QTest.keyClicks(line.edit, text)
        press(line, Qt.Key.Key_Return)
    line.open()
    QTest.keyClicks(line.edit, "r e")
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        press(line, key)
        seen.append(line.edit.toPlainText())
    assert seen == ["l df 5", "r df 1", "r df 1", "l df 5", "r e"]


def test_the_question_mark_shows_the_words_and_is_not_typed(line: ShorthandLine) -> None:
    """Failing means that the words must be known by heart."""
    QTest.keyClicks(line.edit, "r df 1?")
    assert line.edit.toPlainText() == "r df 1"
    assert line.words_button.isChecked()
    assert "Great-toe extension" in line.content.text()
    QTest.keyClicks(line.edit, "?")
    assert "Dorsiflexion, right" in line.content.text()


def test_a_standing_result_is_not_taken_of_whoever_cannot_stand(
    line: ShorthandLine, session: ExamSession
) -> None:
    """Failing means that the line records past the question that the page asks."""
    session.answer("standing.safe", "no")
    QTest.keyClicks(line.edit, "r df 4; r heel ok")
    assert [row.kind for row in rows(line)] == ["set", "fault"]
    assert underlined(line) == ["r heel ok"]
    press(line, Qt.Key.Key_Return)
    assert session.answers.get(DF) is None
    QTest.keyClicks(line.edit, "; safe y")
    assert line.preview is not None
    assert line.preview.ready


def test_what_follows_is_shown_before_it_is_recorded(line: ShorthandLine, session: ExamSession) -> None:
    """Failing means that answers change that the preview did not name."""
    session.answer("heel-walk.left", "normal")
    QTest.keyClicks(line.edit, "safe n")
    following = [row.item for row in rows(line) if row.kind == "follows"]
    assert "Heel walk, right" in following
    assert "Heel walk, left" not in following
    assert len(following) == 8  # three tests and one walk, each with its reason


def test_results_that_do_not_fit_are_asked_about(
    qtbot: QtBot, line: ShorthandLine, view: ExamView, window: MainWindow
) -> None:
    """Failing means that the line skips the question that the page asks."""
    view.session.answer("heel-walk.left", "normal")
    QTest.keyClicks(line.edit, "safe n")
    press(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    for box in window.findChildren(QMessageBox):
        box.reject()


def test_the_preview_follows_the_exam(line: ShorthandLine, session: ExamSession) -> None:
    """Failing means that "until now" is not what it was."""
    QTest.keyClicks(line.edit, "r df 1")
    session.answer(DF, "3")
    assert rows(line) == (Row("over", "Dorsiflexion, right", "3/5", "1/5"),)
    session.answer(DF, "1")
    assert [row.kind for row in rows(line)] == ["same"]


def test_the_keys_open_the_line_from_a_text_too(qtbot: QtBot, view: ExamView) -> None:
    """On X11 Ctrl+K deletes to the end of a line: failing there means that a note is lost instead."""
    qtbot.waitUntil(view.isActiveWindow)
    for step, link_id in (("presentation", "presentation.onset-date"), ("review", "conclusion.note")):
        view.show_step(step)
        view.show_item(link_id)
        text = view.window().focusWidget()
        assert isinstance(text, (QLineEdit, QPlainTextEdit))
        QTest.keyClicks(text, "2026")
        QTest.keyClick(text, Qt.Key.Key_Home)
        QTest.keyClick(text, Qt.Key.Key_K, CTRL)
        assert view.shorthand.isVisible()
        assert (text.text() if isinstance(text, QLineEdit) else text.toPlainText()) == "2026"
        view.shorthand.leave()


def test_pasted_lines_become_one(line: ShorthandLine, view: ExamView) -> None:
    """Failing means that only the first of several lines is seen."""
    data = QMimeData()
    data.setText("r df 1\n l df 5\n")
    line.edit.insertFromMimeData(data)
    assert line.edit.toPlainText() == "r df 1; l df 5"


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_stays_within_the_page(
    qtbot: QtBot, window: MainWindow, view: ExamView, size: tuple[int, int], scale: float
) -> None:
    """Failing means that a long line covers the patient's name or pushes the window beyond the screen."""
    window.resize(*size)
    line = ShorthandLine(view.session, Wording(app.strings("en"), view.session.form), view.stack, view)
    line.open()
    QTest.keyClicks(line.edit, "b all toes knee hip 5; b l4 l5 s1 sp dpn ok")
    page = view.stack.geometry()
    qtbot.waitUntil(lambda: page.contains(line.geometry().center()))
    assert line.geometry().bottom() <= view.footer.geometry().top()
    assert line.geometry().height() <= view.stack.height()
    assert line.edit.height() >= theme.control_height()
