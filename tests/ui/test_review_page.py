"""The last step: everything found, everything open, and the clinician's own conclusion and plan."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QBoxLayout

from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.pages.review_page import ReviewPage
from footdrop_desktop.ui.review_content import NOT_EXAMINED
from tests.builders import ASKED_FLAGS, Values, strong

PERONEAL: Values = strong(
    "right", dorsiflexion="2", great_toe_extension="2", toe_extension="2", eversion="2"
) | strong("left")


def review(view: ExamView, values: Values | None = None) -> ReviewPage:
    for link_id, value in (values or {}).items():
        view.session.answer(link_id, value)
    view.show_step("review")
    return cast("ReviewPage", view.page)


def test_a_heading_without_anything_under_it_is_not_shown(view: ExamView) -> None:
    """An empty "Gait and balance" reads as if nothing was wrong with it."""
    page = review(view)
    assert not any(head.isVisible() and "GAIT" in head.text() for head in page.found._heads)


def test_suggestions_come_first_with_what_they_are_for_and_nothing_is_ticked(view: ExamView) -> None:
    page = review(view, PERONEAL)
    assert page.plan.suggested() == ["ultrasound-knee", "emg-ncs", "bloods"]
    note = page.plan.rows["emg-ncs"].note.text()
    assert "For: common peroneal (fibular) nerve" in note
    assert "2 to 3 weeks or more after onset" in note
    assert 'href="ref:15"' in note
    assert not any(row.box.isChecked() for row in page.plan.rows.values())
    assert "conclusion.plan" not in view.session.answers


def test_an_option_is_ticked_by_the_clinician_and_can_be_undone(view: ExamView) -> None:
    page = review(view, PERONEAL)
    row = page.plan.rows["emg-ncs"]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() // 2, 12))
    QTest.keyClick(page.plan.rows["orthosis"].box, Qt.Key.Key_Space)
    assert view.session.answers.get("conclusion.plan") == ("emg-ncs", "orthosis")
    view.session.undo()
    assert [code for code, row in page.plan.rows.items() if row.box.isChecked()] == ["emg-ncs"]
    view.session.undo()
    assert "conclusion.plan" not in view.session.answers


def test_every_option_of_the_form_is_there(view: ExamView) -> None:
    page = review(view, PERONEAL)
    assert set(page.plan.rows) == view.session.form.items["conclusion.plan"].codes
    assert all(row.isVisibleTo(page) for row in page.plan.rows.values())


def test_the_plan_can_be_gone_to(window: MainWindow, view: ExamView) -> None:
    """Undo and the strip lead to it: the focus must arrive."""
    review(view)
    view.show_item("conclusion.plan")
    focus = window.focusWidget()
    assert focus is not None
    assert cast("ReviewPage", view.page).plan.isAncestorOf(focus)


def test_every_item_that_is_not_examined_can_be_reached(view: ExamView) -> None:
    """What is left out of a list of gaps is forgotten."""
    page = review(view, PERONEAL)
    page.found.toggle(NOT_EXAMINED)
    (frame,) = (frame for frame in page.found.cards() if frame.card.opens == NOT_EXAMINED)
    assert frame.details is not None
    links = frame.details.text()
    missing = view.session.snapshot.assessment.not_examined
    assert missing
    assert [link_id for link_id in missing if f'href="item:{link_id}"' not in links] == []


def test_a_gap_leads_to_its_entry(window: MainWindow, view: ExamView) -> None:
    page = review(view, PERONEAL)
    frame = next(frame for frame in page.found.cards() if "item:reflex.patellar.right" in frame.card.body)
    frame.body.linkActivated.emit("item:reflex.patellar.right")
    assert view.session.step == "reflexes"


def test_answers_that_were_not_given_one_by_one_are_counted(view: ExamView) -> None:
    """The reader must know what one key has set."""
    view.session.answer("red-flag.fever", False)
    view.session.rest_normal("reflexes")
    view.session.note_last_flag_seen()
    view.session.no_to_all_flags()
    page = review(view)
    together = len(ASKED_FLAGS) - 1
    assert page.origins.text() == f"6 answers set by default, {together} red flags answered together"
    assert page.origins.isVisible()


def test_without_such_answers_nothing_is_said(view: ExamView) -> None:
    page = review(view, PERONEAL)
    assert not page.origins.isVisible()


def test_each_flag_says_what_was_done_about_it(view: ExamView) -> None:
    page = review(view, {"red-flag.fever": True, "red-flag.nausea": True})
    view.session.answer("red-flag-override.nausea", "known gastritis")
    bodies = {frame.card.title: frame.card.body for frame in page.found.cards()}
    assert "Nothing in the plan answers it yet" in bodies["Fever"]
    assert "set aside: known gastritis" in bodies["Nausea"]
    view.session.answer("conclusion.plan", ("emergency-department",))
    bodies = {frame.card.title: frame.card.body for frame in page.found.cards()}
    assert "In the plan: Emergency department" in bodies["Fever"]


def test_tab_goes_through_what_is_asked_as_it_stands(window: MainWindow, view: ExamView) -> None:
    """A jump across the page makes the keyboard useless."""
    page = review(view, {**PERONEAL, "conclusion.agrees": "no"})
    view.show_item("conclusion.agrees")
    names = []
    for _ in range(8):
        focus = window.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert names == [
        "Do you agree with the assessment shown",
        "Where do you differ, and why",
        "Your impression",
        "Ultrasound of the knee",
        "EMG and nerve conduction studies",
        "Blood tests",
        "MRI of the lumbar spine",
        "MRI of the brain",
    ]
    page.plan.rows["review"].box.setFocus()
    QTest.keyClick(page.plan.rows["review"].box, Qt.Key.Key_Tab)
    focus = window.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Details of the plan"


def test_where_one_differs_is_asked_when_one_differs(view: ExamView) -> None:
    page = review(view)
    cell = page.cell_of("conclusion.disagreement")
    assert cell is not None
    for code, asked in (("yes", False), ("no", True), ("partly", True)):
        view.session.answer("conclusion.agrees", code)
        assert cell.isVisibleTo(page) is asked


@pytest.mark.parametrize(
    ("width", "direction"),
    [(1060, QBoxLayout.Direction.LeftToRight), (700, QBoxLayout.Direction.TopToBottom)],
)
def test_two_columns_where_there_is_room(view: ExamView, width: int, direction: QBoxLayout.Direction) -> None:
    """In a narrow window or with large text two columns would cut words off."""
    page = review(view, PERONEAL)
    page.place(width)
    assert page._line.direction() == direction
    inside = page.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= width
