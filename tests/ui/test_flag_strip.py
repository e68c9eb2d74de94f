"""The strip of red flags: never in the way, never silent, and what was done about each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.flag_row import FlagRow
from footdrop_desktop.ui.flag_strip import KEY
from footdrop_desktop.ui.main_window import MainWindow


def yes(view: ExamView, *flags: str) -> None:
    for flag in flags:
        view.session.answer(f"red-flag.{flag}", True)


def row_of(view: ExamView, flag: str) -> FlagRow:
    return next(row for row in view.strip.rows if row.line is not None and row.line.flag == flag)


def switch(row: FlagRow, code: str) -> None:
    """Choose an act from the menu of a row."""
    row.menu.aboutToShow.emit()
    line = row.line
    assert line is not None
    place = [entry[0] for entry in line.acts].index(code)
    row.menu.actions()[place].trigger()


def test_it_is_never_clipped(qtbot: QtBot, window: MainWindow, view: ExamView) -> None:
    window.resize(1024, 700)
    yes(view, "fever", "nausea", "bowel-or-bladder-loss", "stroke-signs")
    assert view.strip.isVisible()

    def whole() -> bool:
        return all(label.heightForWidth(label.width()) <= label.height() for label in view.strip.labels)

    qtbot.waitUntil(whole)
    assert "3 more" in view.strip.more.text()
    QTest.mouseClick(view.strip.more, Qt.MouseButton.LeftButton)
    assert len(view.strip.rows) == 4
    qtbot.waitUntil(whole)


def test_it_grows_with_its_words(qapp: QApplication, window: MainWindow, view: ExamView) -> None:
    """A strip that keeps the height of fewer words shows half a line, and hides what to do."""
    window.resize(1024, 700)
    view.session.answer("presentation.duration-weeks", 3.0)
    area = view.strip.findChild(QScrollArea)
    assert area is not None
    for movement in ("dorsiflexion", "great-toe-extension", "toe-extension", "inversion", "eversion"):
        view.session.answer(f"strength.{movement}.right", "2")
    qapp.processEvents()
    assert area.verticalScrollBar().maximum() == 0


def test_it_says_what_makes_the_flag_what_to_do_and_how_soon(view: ExamView) -> None:
    yes(view, "saddle-sensory-change")
    (row,) = view.strip.rows
    assert row.pill.text() == "emergency · now"
    assert "Changed feeling around the anus" in row.label.text()
    assert "Cauda equina pathway" in row.label.text()
    assert 'href="ref:20"' in row.label.text()


def test_a_derived_flag_says_which_findings_show_it_as_they_change(view: ExamView) -> None:
    """A grade that was corrected must not stay in the strip."""
    view.session.answer("presentation.duration-weeks", 3.0)
    view.session.answer("strength.plantarflexion.right", "5")
    view.session.answer("strength.dorsiflexion.right", "1")
    assert "Dorsiflexion, right: 1/5" in row_of(view, "severe-new-motor-deficit").label.text()
    view.session.answer("strength.dorsiflexion.right", "3")
    assert "Dorsiflexion, right: 3/5" in row_of(view, "severe-new-motor-deficit").label.text()


def test_folded_it_names_every_other_flag_by_tier_and_what_is_set_aside(view: ExamView) -> None:
    yes(view, "fever", "stroke-signs", "nausea", "progressive-weakness")
    view.session.answer("red-flag-override.nausea", "known gastritis")
    words = view.strip.labels[-1].text()
    assert "emergency: " in words
    assert "urgent: Weakness getting worse over weeks" in words
    assert "1 set aside: Nausea" in words


def test_a_key_unfolds_it_from_every_step(qtbot: QtBot, window: MainWindow, view: ExamView) -> None:
    yes(view, "fever", "nausea")
    for step in ("strength", "review"):
        view.show_step(step)
        assert view.strip.isVisible()
        focus = window.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key[f"Key_{KEY}"])
        assert len(view.strip.rows) == 2
        assert window.focusWidget() is focus
        QTest.keyClick(focus, Qt.Key[f"Key_{KEY}"])
        assert len(view.strip.rows) == 1


def test_a_flag_is_set_aside_with_a_typed_reason_only(
    qtbot: QtBot, window: MainWindow, view: ExamView
) -> None:
    yes(view, "nausea")
    QTest.mouseClick(row_of(view, "nausea").aside, Qt.MouseButton.LeftButton)
    line = next(box for box in window.findChildren(QPlainTextEdit) if box.accessibleName() == "Set aside")
    go = next(b for b in line.window().findChildren(QPushButton) if b.text() == "Set aside")
    assert not go.isEnabled()
    QTest.keyClicks(line, "  ")
    assert not go.isEnabled()
    QTest.keyClicks(line, "known gastritis")
    QTest.mouseClick(go, Qt.MouseButton.LeftButton)
    assert view.session.answers.get("red-flag-override.nausea") == "known gastritis"
    assert view.session.snapshot.assessment.urgency == "urgent"
    assert "set aside: known gastritis" in view.strip.labels[0].text()


def test_what_was_done_is_ticked_in_the_plan_and_can_be_undone(view: ExamView) -> None:
    """It is the clinician's act: told by a menu, kept in the plan, one undo step."""
    yes(view, "fever")
    view.session.answer("conclusion.plan", ("orthosis",))
    row = row_of(view, "fever")
    assert row.line is not None
    assert [code for code, _, _ in row.line.acts] == ["emergency-department"]
    switch(row, "emergency-department")
    assert view.session.answers.get("conclusion.plan") == ("orthosis", "emergency-department")
    assert "In the plan: Emergency department" in row.label.text()
    view.session.undo()
    assert view.session.answers.get("conclusion.plan") == ("orthosis",)
    assert "In the plan:" not in row.label.text()


def test_what_was_done_can_be_taken_back(view: ExamView) -> None:
    yes(view, "fever")
    row = row_of(view, "fever")
    switch(row, "emergency-department")
    switch(row, "emergency-department")
    assert "conclusion.plan" not in view.session.answers


def test_done_and_set_aside_lower_nothing(view: ExamView) -> None:
    yes(view, "fever")
    switch(row_of(view, "fever"), "emergency-department")
    assert view.session.snapshot.assessment.urgency == "emergency"
    assert view.strip.isVisible()
    assert row_of(view, "fever").pill.text() == "emergency · now"


def test_a_flag_without_acts_of_its_own_leads_to_the_plan(
    qtbot: QtBot, window: MainWindow, view: ExamView
) -> None:
    yes(view, "nausea")
    row = row_of(view, "nausea")
    row.menu.aboutToShow.emit()
    (only,) = row.menu.actions()
    only.trigger()
    assert view.session.step == "review"
    assert "conclusion.plan" not in view.session.answers


def test_what_is_not_done_yet_comes_before_what_is(view: ExamView) -> None:
    yes(view, "fever", "stroke-signs")
    first = view.strip.rows[0].line
    assert first is not None
    view.session.answer("conclusion.plan", ("mri-brain",))
    now = view.strip.rows[0].line
    assert now is not None
    assert now.flag == "fever"


def test_a_new_flag_is_said_at_once_and_only_once(view: ExamView) -> None:
    said: list[tuple[str, bool]] = []
    view.strip.announced.connect(lambda text, at_once: said.append((text, at_once)))
    yes(view, "fever")
    view.session.answer("strength.dorsiflexion.right", "5")
    yes(view, "nausea")
    assert said == [("New red flag: Fever", True), ("New red flag: Nausea", True)]
    view.session.answer("red-flag.fever", False)
    assert said[2:] == [("Red flag no longer present: Fever", False)]


def test_it_never_takes_the_focus(window: MainWindow, view: ExamView) -> None:
    """The next digit belongs to the entry, whatever appears above it."""
    view.show_step("strength")
    before = window.focusWidget()
    for grade in "0123":
        QTest.keyClick(window.focusWidget(), getattr(Qt.Key, f"Key_{grade}"))
    yes(view, "fever", "nausea", "stroke-signs")
    view.session.answer("red-flag.fever", False)
    after = window.focusWidget()
    assert after is not None
    assert before is not None
    assert not view.strip.isAncestorOf(after)


def test_pressing_a_button_of_the_strip_keeps_that_button(view: ExamView) -> None:
    """Rows are kept: a button must not vanish under the finger when something else changes."""
    yes(view, "fever")
    button = view.strip.rows[0].aside
    yes(view, "nausea")
    assert view.strip.rows[0].aside is button
