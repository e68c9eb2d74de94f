"""A whole visit by the mouse alone: only the name, the passphrase, and the file are typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from footdrop_desktop.exam.answers import TYPED
from footdrop_desktop.exam.check import CORE_EXAM
from footdrop_desktop.ui.pages.step_page import StepPage
from footdrop_desktop.ui.pictures.picture import Picture
from footdrop_desktop.ui.record.patient_dialog import PatientDialog
from footdrop_desktop.ui.record.unlock_page import UnlockPage
from footdrop_desktop.ui.services import Services
from footdrop_desktop.ui.sign.sign_dialog import SignDialog
from tests.builders import ASKED_FLAGS
from tests.journeys.hands import Hands, Record
from tests.report.papers import flat
from tests.ui.conftest import PASSPHRASE, Show, new_record

CORE = ("dorsiflexion", "plantarflexion", "inversion", "eversion")
RIGHT = "strength.dorsiflexion.right"
POPUP = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def hands(qtbot: QtBot, services: Services, show: Show, record_property: Record) -> Hands:
    """Before the locked window of a record with one clinician."""
    new_record(services).close()
    return Hands(qtbot, show(services), record_property)


def unlock(hands: Hands) -> None:
    page = hands.window.opening.page
    assert isinstance(page, UnlockPage)
    hands.until(lambda: page.who.count() == 1)
    hands.click(page.passphrase.line)
    hands.types(PASSPHRASE)
    hands.click(page.unlock)
    hands.until(lambda: hands.window.work is not None)


def add_patient_and_begin(hands: Hands) -> None:
    work = hands.window.work
    assert work is not None
    hands.click(work.patients.page.new_patient)
    dialog = hands.dialog(PatientDialog)
    for line, text in ((dialog.family, "Doe"), (dialog.given, "Jane")):
        hands.click(line)
        hands.types(text)
    hands.click(dialog.save)
    hands.until(work.patients.chart.isVisible)
    hands.click(work.patients.chart.new_visit)
    hands.click(button(hands.dialog(QDialog), "Begin"))
    hands.until(lambda: hands.window.view is not None)


def button(dialog: QDialog, begins: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text().startswith(begins))


def go_on(hands: Hands) -> None:
    hands.click(hands.view.footer.go_on)


def rest_normal(hands: Hands) -> None:
    """The button, until nothing is left that it could set."""
    for _ in range(8):
        if not hands.session.rest_of(hands.session.step):
            return
        hands.click(hands.view.footer.rest)
    raise AssertionError(hands.view.footer.count.text())


def picture_of(hands: Hands) -> Picture:
    """The picture of the step, folded out and wholly on the screen."""
    page = hands.view.page
    assert isinstance(page, StepPage)
    assert page.picture is not None
    if page.picture.folded:
        hands.click(page.picture.button)
    (picture,) = (one for one in page.picture.findChildren(Picture) if one.isVisible())
    hands.wheel_to(picture)
    return picture


@POPUP
def test_a_core_exam_to_the_paper(hands: Hands, tmp_path: Path) -> None:
    """Failing means that a hand on the mouse cannot end what it began."""
    unlock(hands)
    add_patient_and_begin(hands)
    go_on(hands)
    assert not hands.view.footer.no_to_all.isEnabled()
    hands.wheel_to_the_end()
    hands.click(hands.view.footer.no_to_all)
    go_on(hands)
    hands.click_option("standing.safe", "yes")
    go_on(hands)
    rest_normal(hands)
    go_on(hands)

    hands.click_region(picture_of(hands), "dorsiflexion", "right")
    hands.choose("1/5")
    assert hands.session.answers.get(RIGHT) == "1"
    for movement in CORE:
        for side in ("right", "left"):
            if f"strength.{movement}.{side}" != RIGHT:
                hands.click_option(f"strength.{movement}.{side}", "5")
    assert hands.session.snapshot.completeness.core_complete

    hands.click(hands.view.steps.buttons["sensation"])
    hands.click_region(picture_of(hands), "l5-lateral-leg-dorsum", "right")
    hands.choose("Reduced")
    answers = hands.session.answers
    assert answers.get("sensation.l5-lateral-leg-dorsum.right") == "reduced"
    assert set(CORE_EXAM) <= set(answers)
    for key in (RIGHT, "strength.eversion.left", "sensation.l5-lateral-leg-dorsum.right"):
        assert answers.origin(key) == TYPED

    hands.click(hands.view.steps.buttons["review"])
    hands.click(hands.view.footer.go_on)
    dialog = hands.dialog(SignDialog)
    hands.click(dialog.secret.box.line)
    hands.types(PASSPHRASE)
    hands.click(dialog.sign)
    hands.until(lambda: hands.window.view is None and QApplication.activeModalWidget() is None)

    work = hands.window.work
    assert work is not None
    assert work.visit.page.isVisible()
    hands.click(work.visit.page.save)
    files = hands.dialog(QFileDialog)
    (line,) = files.findChildren(QLineEdit)
    hands.click(line)
    line.selectAll()
    paper = tmp_path / "report.pdf"
    hands.types(str(paper))
    hands.click(button(files, "&Save"))
    hands.until(paper.exists)
    hands.until(lambda: "report.pdf" in work.visit.page.note.text())
    words = flat(paper.read_bytes())
    for said in ("Doe, Jane", "Right: foot drop", "1/5", "reduced", "22 answered together"):
        assert said.lower() in words.lower(), said
    hands.tell("core exam by mouse")
    assert hands.presses == 0


def test_dragged_past_questions_are_shown_before_no_is_answered_to_them(hands: Hands) -> None:
    """Failing means that red flags which nobody could read are signed as asked, and answered no."""
    unlock(hands)
    add_patient_and_begin(hands)
    go_on(hands)
    hands.drag_to_the_end()
    no_to_all = hands.view.footer.no_to_all
    hands.click(no_to_all)
    assert len(hands.session.snapshot.completeness.flags_open) == len(ASKED_FLAGS)
    for _ in range(6):
        if no_to_all.isEnabled():
            hands.click(no_to_all)
    assert not hands.session.snapshot.completeness.flags_open
