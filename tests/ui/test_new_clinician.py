"""What somebody who uses the exam for the first time stumbles over."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.exam_session import ExamSession
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.fields.line_field import LineField
from footdrop_desktop.ui.fields.stop_watch import StopWatch
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.pages.label import Label
from footdrop_desktop.ui.record.workspace import Workspace


def focus(window: MainWindow) -> QWidget:
    widget = window.focusWidget()
    assert widget is not None
    return widget


def on_screen(view: ExamView, widget: QWidget) -> bool:
    """Say whether the whole of ``widget`` is inside the page."""
    port = view.page.viewport()
    top = widget.mapTo(port, widget.rect().topLeft()).y()
    return widget.isVisible() and top >= 0 and top + widget.height() <= port.height()


def line(view: ExamView, link_id: str) -> LineField:
    cell = view.page.cell_of(link_id)
    assert cell is not None
    return cast("LineField", cell.field)


@pytest.mark.parametrize("grade", ["0", "1"])
def test_a_great_toe_that_cannot_rise_has_no_flexor_response_by_default(
    session: ExamSession, grade: str
) -> None:
    """Failing means that A writes a plantar response of which the question itself says it cannot be read."""
    session.answer("strength.great-toe-extension.right", grade)
    session.answer("strength.great-toe-extension.left", "2")
    session.rest_normal("tone")
    assert "plantar.right" not in session.answers
    assert session.answers.get("plantar.left") == "flexor"


def test_a_watch_that_is_started_is_on_the_screen(window: MainWindow, view: ExamView, qtbot: QtBot) -> None:
    """Failing means that T starts a watch below the edge: nobody sees how long the patient stands."""
    window.resize(1280, 700)
    view.show_item("heel-walk.right")
    (watch,) = (field for field in view.page.fields() if isinstance(field, StopWatch))
    qtbot.waitUntil(lambda: not on_screen(view, watch))
    QTest.keyClicks(focus(window), "t")
    assert watch.running
    qtbot.waitUntil(lambda: on_screen(view, watch))


def test_a_number_by_default_looks_so(view: ExamView) -> None:
    """Failing means that no beats of clonus, which nobody counted, look like beats that were counted."""
    view.show_step("tone")
    field = line(view, "clonus-beats.right")
    assert not field.line.property("given")
    view.session.rest_normal("tone")
    assert field.line.text() == "0"
    assert field.line.property("given")
    view.session.answer("clonus-beats.right", 0)
    assert not field.line.property("given")


@pytest.mark.parametrize(
    ("link_id", "typed", "better"),
    [
        ("presentation.onset-date", "2026-13-01", "2026-01-13"),
        ("presentation.duration-weeks", "2.3.4", "2.3"),
    ],
)
def test_what_cannot_be_read_is_said_in_words(view: ExamView, link_id: str, typed: str, better: str) -> None:
    """Failing means that a red line alone tells that a date on the screen is not recorded."""
    view.show_item(link_id)
    field = line(view, link_id)
    QTest.keyClicks(field.line, typed)
    field.flush()
    assert link_id not in view.session.answers
    (said,) = (label for label in view.page.findChildren(Label) if label.property("look") == "refused")
    assert said.isVisibleTo(view.page)
    assert f"{typed} is not a" in said.text()
    field.line.clear()
    QTest.keyClicks(field.line, better)
    field.flush()
    assert link_id in view.session.answers
    assert not said.isVisibleTo(view.page)


def test_the_review_takes_no_key_for_a_question_that_nobody_sees(window: MainWindow, view: ExamView) -> None:
    """Failing means that a slip of a key on arriving records that the clinician disagrees, out of sight."""
    window.resize(1280, 800)
    view.session.answer("strength.dorsiflexion.right", "1")
    view.show_step("review")
    assert on_screen(view, focus(window))
    QTest.keyClicks(focus(window), "2n1y")
    assert "conclusion.agrees" not in view.session.answers
    assert view.page.verticalScrollBar().value() == 0


def test_the_count_of_drafts_never_stands_on_the_word(qtbot: QtBot, strings: Strings) -> None:
    """Failing means that in Arabic the first letter of "drafts" is overwritten, and the count unreadable."""
    before = QApplication.layoutDirection()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = Workspace(strings)
        qtbot.addWidget(page)
        page.show_note("drafts", "3")
        page.resize(1000, 700)
        page.show()
        (note,) = (label for label in page.places["drafts"].findChildren(QLabel) if label.text() == "3")
        assert note.alignment() & Qt.AlignmentFlag.AlignAbsolute
        assert note.alignment() & Qt.AlignmentFlag.AlignLeft
        picture = note.grab().toImage()
        ground = picture.pixelColor(picture.width() // 2, 1)
        inked = [
            x
            for x in range(picture.width())
            if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))
        ]
        assert inked
        assert max(inked) < picture.width() // 2
    finally:
        QApplication.setLayoutDirection(before)


def test_a_grade_typed_on_a_detail_answers_the_next_entry(
    window: MainWindow, view: ExamView, session: ExamSession
) -> None:
    """After a weak grade Tab stops on "limited by": swallowed there, each grade would land one entry late."""
    view.show_step("strength")
    view.show_item("strength.dorsiflexion.right")
    for key in ("1", "\t", "5", "\t", "3"):
        if key == "\t":
            QTest.keyClick(focus(window), Qt.Key.Key_Tab)
        else:
            QTest.keyClicks(focus(window), key)
    given = {key: session.answers.get(key) for key in session.answers if key.startswith("strength.")}
    assert given == {
        "strength.dorsiflexion.right": "1",
        "strength.dorsiflexion.left": "5",
        "strength.plantarflexion.right": "3",
    }


def test_pain_that_was_said_is_not_set_to_none(session: ExamSession) -> None:
    """A chart that says "severe pain: yes" and "pain 0" contradicts itself, and nobody typed the 0."""
    session.answer("red-flag.severe-pain-and-numbness", True)
    session.rest_normal("presentation")
    assert "presentation.pain-severity" not in session.answers
    assert "presentation.numbness" not in session.answers
    assert session.answers.get("presentation.hip-or-buttock") == ("none",)
