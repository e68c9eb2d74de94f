"""The exam on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from footdrop_desktop.errors import UserError
from footdrop_desktop.form.model import Form
from footdrop_desktop.record import drafts
from footdrop_desktop.record.opening import unlock
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.ui.exam_session import ExamSession
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.fields.grade_field import GradeField
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.pages.form_page import SCROLL_BAR, FormPage
from footdrop_desktop.ui.pages.label import Label
from footdrop_desktop.ui.services import Services
from tests.ui.conftest import PASSPHRASE

DF = "strength.dorsiflexion.right"


def steps(view: ExamView) -> list[str]:
    return list(view.steps.buttons)


def _fills(page: FormPage) -> bool:
    content = page.widget()
    return content is not None and content.width() == page.viewport().width()


def nodes(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from nodes(child)


def test_every_control_has_a_name(window: MainWindow, view: ExamView) -> None:
    view.session.answer(DF, "4")
    view.session.answer("strength.eversion.left", "NT")
    view.session.answer("red-flag.fever", True)
    for step in steps(view):
        view.show_step(step)
        root = QAccessible.queryAccessibleInterface(window)
        assert root is not None
        nameless = []
        for node in nodes(root):
            state = node.state()
            if state.focusable and not state.invisible and not node.text(QAccessible.Text.Name):
                widget: QObject | None = node.object()
                nameless.append((step, type(widget).__name__, node.role()))
        assert nameless == []


@pytest.mark.parametrize(
    "size",
    [(1024, 700), *(pytest.param(size, marks=pytest.mark.slow) for size in ((1280, 800), (1920, 1080)))],
)
def test_no_page_scrolls_sideways_and_no_word_is_clipped(
    qtbot: QtBot, window: MainWindow, view: ExamView, size: tuple[int, int]
) -> None:
    window.resize(*size)
    view.session.answer(DF, "4")
    view.session.answer("strength.eversion.left", "NT")
    for step in steps(view):
        view.show_step(step)
        view.page.fold_how_to()
        page = view.page
        content = page.widget()
        assert content is not None
        qtbot.waitUntil(partial(_fills, page))
        assert content.minimumSizeHint().width() <= page.width() - SCROLL_BAR
        for label in page.findChildren(Label):
            if label.isVisibleTo(page):
                assert label.heightForWidth(label.width()) <= label.height(), (step, label.text())


def test_showing_a_visit_saves_nothing(view: ExamView) -> None:
    view.session.answer(DF, "2")
    saved: list[object] = []
    view.session.changed.connect(saved.append)
    for step in steps(view):
        view.show_step(step)
        view.flush()
    assert all(snapshot.answers == view.session.answers for snapshot in saved)  # type: ignore[attr-defined]
    assert len(view.session.answers) == 1


def test_not_tested_shows_the_reason_and_a_grade_the_limiter(view: ExamView) -> None:
    view.show_step("strength")
    cell = view.page.cell_of(DF)
    assert cell is not None
    assert [field.item.link_id for field in cell.fields()] == [DF]
    view.session.answer(DF, "NT")
    reason, limiter = cell.field_of(f"{DF}.reason"), cell.field_of(f"{DF}.limited-by")
    assert reason is not None
    assert limiter is None
    assert reason.isVisible()
    view.session.answer(DF, "3")
    limiter = cell.field_of(f"{DF}.limited-by")
    assert limiter is not None
    assert limiter.isVisible()
    assert not reason.isVisible()


def test_undo_goes_to_the_entry_and_focuses_it(qtbot: QtBot, window: MainWindow, view: ExamView) -> None:
    view.show_step("strength")
    view.session.answer("strength.hip-flexion.left", "3")
    view.show_step("reflexes")
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.session.step == "strength")
    focus = window.focusWidget()
    assert isinstance(focus, GradeField)
    assert focus.item.link_id == "strength.hip-flexion.left"
    assert not focus.visibleRegion().isEmpty()
    QTest.keyClick(focus, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert view.session.answers.get("strength.hip-flexion.left") == "3"


def test_a_is_the_rest_normal_but_not_in_a_text(qtbot: QtBot, window: MainWindow, view: ExamView) -> None:
    view.show_step("review")
    text = view.page.findChild(QPlainTextEdit)
    assert text is not None
    QTest.keyClicks(text, "A")
    assert text.toPlainText() == "A"
    view.show_step("reflexes")
    QTest.keyClicks(window.focusWidget(), "a")
    assert view.session.snapshot.progress["reflexes"].complete
    assert view.session.snapshot.progress["reflexes"].by_default == 6
    assert view.steps.buttons["reflexes"].done


def test_no_to_all_opens_when_the_last_question_was_seen(
    qtbot: QtBot, window: MainWindow, view: ExamView
) -> None:
    window.resize(1280, 800)
    view.show_step("red-flags")
    assert view.footer.no_to_all.isVisible()
    assert not view.footer.rest.isVisible()
    assert not view.footer.no_to_all.isEnabled()
    QTest.keyClicks(window.focusWidget(), "a")
    assert len(view.session.answers) == 0
    bar = view.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(view.footer.no_to_all.isEnabled)
    QTest.mouseClick(view.footer.no_to_all, Qt.MouseButton.LeftButton)
    assert not view.session.snapshot.completeness.flags_open
    assert view.steps.buttons["red-flags"].done


def test_not_safe_to_stand_asks_about_results(qtbot: QtBot, window: MainWindow, view: ExamView) -> None:
    view.session.answer("heel-walk.right", "normal")
    view.session.answer("standing.safe", "no")
    box = window.findChild(QMessageBox)
    assert box is not None
    assert "Heel walk, right: Normal" in box.text()
    unsafe = next(button for button in box.buttons() if "unsafe" in button.text())
    QTest.mouseClick(unsafe, Qt.MouseButton.LeftButton)
    assert view.session.answers.get("heel-walk.right.reason") == "unsafe"


def test_what_is_out_of_range_is_said_beside_the_entry(qtbot: QtBot, view: ExamView) -> None:
    view.show_step("presentation")
    cell = view.page.cell_of("presentation.pain-severity")
    assert cell is not None
    cell.field.answered.emit("presentation.pain-severity", 50)
    refused = [label for label in view.page.findChildren(QLabel) if label.property("look") == "refused"]
    assert [label.text() for label in refused if label.isVisible()] == [
        "Pain, 0 to 10: 50 is outside 0 to 10."
    ]
    cell.field.answered.emit("presentation.pain-severity", 5)
    assert not [label for label in refused if label.isVisible()]


def test_a_draft_opens_where_it_was_left(work: AtWork, view: ExamView) -> None:
    view.show_step("tone")
    view.session.answer("tone.left", "increased")
    visit_uid = work.exam.leave()
    assert work.exam.open(visit_uid)
    again = work.exam.view
    assert again is not None
    assert again.session.step == "tone"
    assert dict(again.session.answers.values) == {"tone.left": "increased"}
    assert again.header.name.text() == "Doe, Jane"
    assert "born 1972-03-09" in again.header.about.text()
    assert again.header.saved.text() == "Saved 12:00:00"
    assert not again.session.snapshot.can_undo


def test_what_is_being_typed_is_kept_on_closing(
    window: MainWindow, view: ExamView, form: Form, services: Services, vault: Vault
) -> None:
    view.show_step("review")
    cell = view.page.cell_of("conclusion.impression")
    assert cell is not None
    text = cell.findChild(QPlainTextEdit)
    assert text is not None
    QTest.keyClicks(text, "Peroneal palsy")
    uid = vault.actor.clinician_uid
    window.close()
    with unlock(services.record_folder, uid, PASSPHRASE, services.workplace()) as again:
        draft = drafts.load(again, drafts.all_drafts(again)[0].visit_uid, form)
    assert draft.answers.get("conclusion.impression") == "Peroneal palsy"


def test_what_could_not_be_saved_is_not_closed_away(
    window: MainWindow, work: AtWork, view: ExamView, session: ExamSession
) -> None:
    """It is only on the screen: closing would lose it without a word."""

    def refuse(*_: object) -> None:
        raise UserError("record.not-reached", name="record", why="disk full")

    kept, session._save = session._save, refuse  # type: ignore[assignment]
    session.answer(DF, "2")
    view.close_wanted.emit()
    assert work.exam.view is view
    assert not window.close()
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert any("loses the last answers" in box.text() for box in boxes)
    for box in boxes:
        box.close()
    session._save = kept
    view.close_wanted.emit()
    assert work.exam.view is None


def test_a_failed_save_is_said_and_loses_nothing(view: ExamView, session: ExamSession) -> None:
    def refuse(*_: object) -> None:
        raise UserError("record.not-reached", name="record", why="disk full")

    kept, session._save = session._save, refuse  # type: ignore[assignment]
    session.answer(DF, "2")
    assert view.header.saved.text() == "Not saved"
    assert "disk full" in view.header.trouble.text()
    assert session.answers.get(DF) == "2"
    session._save = kept
    session.answer("strength.eversion.right", "2")
    assert view.header.saved.text() == "Saved 12:00:00"
    assert view.header.trouble.text() == ""


def test_the_number_of_the_patient_is_not_cut_off_while_there_is_room(view: ExamView) -> None:
    """Two of the same name and birth date are told apart by it."""
    view.header.amends.setVisible(True)
    view.header.resize(1280, view.header.height())
    assert view.header.about.text().endswith("MRN 004-118")
    view.header.practice.setVisible(True)
    view.header.resize(1024, view.header.height())
    assert "born 1972-03-09" in view.header.about.text()
    assert view.header.about.text().endswith(("…", "118"))
