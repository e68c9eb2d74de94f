"""Large text, narrow windows, fingers, and a window that runs from the right: nothing leaves the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footdrop_desktop.report.wording import isolated
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.fields.grade_field import GradeField
from footdrop_desktop.ui.fields.option_button import directed
from footdrop_desktop.ui.fields.option_group import OptionGroup
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.pages.columns import Stand, columns
from footdrop_desktop.ui.pages.form_page import SCROLL_BAR, FormPage
from footdrop_desktop.ui.pages.label import Label
from footdrop_desktop.ui.services import Services

DF = "strength.dorsiflexion"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    """Leave the next test the usual look."""
    yield
    theme.use(theme.Look())
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def dressed(window: MainWindow, **changes: object) -> ExamView:
    """The exam that is open, in another look."""
    assert window.work is not None
    window.work.desk.set(**changes)
    window.dress_anew()
    assert window.view is not None
    return window.view


def fills(page: FormPage, content: QWidget) -> bool:
    return content.width() == page.viewport().width()


def left_of(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, QPoint(0, 0)).x()


@pytest.mark.parametrize(
    ("size", "text", "touch"),
    [
        ((1024, 700), 200, True),
        *(
            pytest.param(size, text, touch, marks=pytest.mark.slow)
            for size in ((1024, 700), (1280, 800))
            for text, touch in ((100, True), (150, False), (200, False), (200, True))
            if (size, text, touch) != ((1024, 700), 200, True)
        ),
    ],
)
def test_no_page_scrolls_sideways_and_names_stay(
    qtbot: QtBot, window: MainWindow, view: ExamView, size: tuple[int, int], text: int, touch: bool
) -> None:
    """Failing means that the left leg, or what is asked, is off the screen."""
    window.resize(*size)
    view = dressed(window, text_size=text, touch=touch)
    view.session.answer(f"{DF}.right", "4")
    view.session.answer("standing.safe", "no")
    for step in ("presentation", "standing", "strength", "sensation", "provocation"):
        view.show_step(step)
        page = view.page
        content = page.widget()
        assert content is not None
        qtbot.waitUntil(partial(fills, page, content))
        assert content.minimumSizeHint().width() <= page.width() - theme.px(SCROLL_BAR), step
        for label in page.findChildren(Label):
            if label.isVisibleTo(page):
                assert label.heightForWidth(label.width()) <= label.height(), (step, label.text())
        for row in page.rows:
            if not row.isVisibleTo(page):
                continue
            assert row.name_label.width() > 0
            for cell in row.cells:
                begins = left_of(cell, page.viewport())
                assert begins >= 0, (step, cell.item.link_id)
                assert begins + cell.width() <= page.viewport().width(), (step, cell.item.link_id)


def test_what_is_pressed_is_large_enough_for_fingers(window: MainWindow, view: ExamView) -> None:
    """Failing means that a thumb grades 4 where 5 was meant."""
    window.resize(1280, 800)
    view = dressed(window, touch=True)
    view.show_step("strength")
    view.session.answer(f"{DF}.right", "4")
    cell = view.page.cell_of(f"{DF}.right")
    assert cell is not None
    assert isinstance(cell.field, GradeField)
    sizes = [min(button.width(), button.height()) for button in cell.field.buttons.values()]
    sizes += [min(sign.width(), sign.height()) for sign in cell.field._signs.values()]
    assert min(sizes) >= 44


def test_both_sides_are_named_where_no_column_names_them(window: MainWindow, view: ExamView) -> None:
    """Failing means that nobody can tell right from left."""
    window.resize(1024, 700)
    view = dressed(window, text_size=200)
    view.show_step("strength")
    sides = [cell._side for cell in view.page.rows[0].cells]
    assert [side.text() for side in sides if side is not None and side.isVisible()] == ["Right", "Left"]


@pytest.mark.parametrize(("card", "stand"), [(688, Stand.BESIDE), (530, Stand.BESIDE), (400, Stand.UNDER)])
def test_answers_go_under_the_name_when_they_no_longer_fit_beside(card: int, stand: Stand) -> None:
    """Failing means that names are broken into pieces to make room, or that room is wasted."""
    divided = columns(card)
    assert divided.stand is stand
    assert divided.name >= 130
    assert columns(300).stand is Stand.DOWN


def test_the_steps_become_numbers_that_keep_their_names(
    qtbot: QtBot, window: MainWindow, view: ExamView
) -> None:
    """Failing means that the page has no room, or that a number says to nobody what it is."""
    window.resize(1280, 800)
    assert view.steps.width() > 150
    view = dressed(window, text_size=150)
    button = view.steps.buttons["tone"]
    qtbot.waitUntil(lambda: view.steps.width() < theme.px(60))
    assert button.toolTip() == "Tone, 0 of 12 answered"
    assert button.accessibleName() == "Tone, 0 of 12 answered"


def test_the_assessment_folds_and_is_shown_by_a_key(qtbot: QtBot, window: MainWindow, view: ExamView) -> None:
    """Failing means that large text costs the assessment, or the form."""
    window.resize(1280, 800)
    QTest.keyClick(view, Qt.Key.Key_J, CONTROL)
    assert view.panel.isVisible()
    view = dressed(window, text_size=200)
    view.show_step("strength")
    assert not view.panel.isVisible()
    assert view.fold.button.isVisible()
    view.session.answer(f"{DF}.right", "1")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_J, CONTROL)
    assert view.panel.isVisible()
    assert any("foot drop" in text for text in view.panel.texts())
    assert view.fold.button.accessibleName() == "Hide the assessment"
    view.session.answer("red-flag.fever", True)  # the strip of red flags takes room above
    qtbot.waitUntil(lambda: view.panel.mapTo(view, QPoint(0, 0)).y() >= view.strip.geometry().bottom())
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not view.panel.isVisible()
    view.show_step("review")
    assert not view.fold.isVisible()
    window.resize(3000, 1200)
    view.show_step("strength")
    qtbot.waitUntil(view.panel.isVisible)


def test_from_the_right_the_steps_change_sides_and_the_legs_do_not(
    qtbot: QtBot, view: ExamView, services: Services
) -> None:
    """Failing means that in Arabic the right leg is graded in the column of the left."""
    view.show_step("strength")
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made = ExamView(view.session, services.anatomy(), view._wording)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.show_step("strength")
    page = made.page
    qtbot.waitUntil(page.rows[0].cells[0].isVisible)
    right, left = (page.cell_of(f"{DF}.{side}") for side in ("right", "left"))
    assert right is not None
    assert left is not None
    assert left_of(right, made) < left_of(left, made) < left_of(page.rows[0].name_label, made)
    assert left_of(made.steps, made) > left_of(page, made)
    assert isinstance(right.field, GradeField)
    grades = [button.x() for button in right.field.buttons.values()]
    assert grades == sorted(grades)
    assert directed("4−", right.field) == isolated("4−") == "\u20664−\u2069"
    made.show_step("reflexes")
    words = made.page.rows[0].cells[0].field
    assert isinstance(words, OptionGroup)
    first, second = list(words.buttons.values())[:2]
    assert first.x() > second.x()
    made.setParent(None)
    view.session.changed.disconnect(made._on_changed)


def test_a_long_name_leaves_room_for_the_birth_date(
    qtbot: QtBot, window: MainWindow, view: ExamView, services: Services
) -> None:
    """Failing means that two patients of one name cannot be told apart in large text."""
    window.resize(1024, 700)
    view = dressed(window, text_size=200)
    assert window.work is not None
    patient, draft = window.work.exam.patient, window.work.exam.draft
    assert patient is not None
    assert draft is not None
    long = replace(patient, details=replace(patient.details, family="Featherstonehaugh-Cholmondeley"))
    header = view.header
    header.show_visit(long, draft, services.now().date(), practice=False)
    qtbot.waitUntil(lambda: header.about.width() >= header.about.sizeHint().width())
    assert "1972-03-09" in header.about.text()
    name = long.details.name
    assert header.name.toolTip() == name
    if header.name.text() != name:
        begun, dots, rest = header.name.text().partition("…")
        assert (dots, rest) == ("…", "")
        assert begun
        assert name.startswith(begun)
    for label in (header.name, header.about):
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.contentsRect().width(), (
            label.text()
        )
        assert label.mapTo(header, label.rect().bottomRight()).x() < header.width()
