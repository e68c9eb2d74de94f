"""A whole visit by mouse and keyboard: a new patient, the core of the exam, the paper."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footdrop_desktop.exam.check import CORE_EXAM
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.fields.field import Field
from footdrop_desktop.ui.fields.segmented import Segmented
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.record.patient_dialog import PatientDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Clinician:
    """Hands at the keyboard, and now and then at the mouse."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    @property
    def view(self) -> ExamView:
        assert self.window.view is not None
        return self.window.view

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def at(self) -> str:
        """The entry that has the focus."""
        widget: QWidget | None = self.focus
        while widget is not None and not isinstance(widget, Field):
            widget = widget.parentWidget()
        return widget.item.link_id if isinstance(widget, Field) else ""

    def types(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifier)

    def adds_a_patient_and_begins(self) -> None:
        """By the keyboard alone: a new patient, then a visit that is now."""
        self.presses(Qt.Key.Key_N, CONTROL | SHIFT)
        self.qtbot.waitUntil(lambda: isinstance(self.focus.window(), PatientDialog))
        self.types("Doe")
        self.presses(Qt.Key.Key_Tab)
        self.types("Jane")
        for _ in range(3):
            self.presses(Qt.Key.Key_Tab)
        self.types("1972-03-09")
        self.presses(Qt.Key.Key_Return)
        self.back_to_the_window()
        self.presses(Qt.Key.Key_N, CONTROL)
        self.qtbot.waitUntil(lambda: isinstance(self.focus.window(), QDialog))
        self.presses(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.window.view is not None)
        self.back_to_the_window()
        self.qtbot.waitUntil(lambda: self.at() == "presentation.tempo")

    def back_to_the_window(self) -> None:
        """A window manager does this when a dialog closes; the offscreen screen has none."""
        self.qtbot.waitUntil(lambda: not any(d.isVisible() for d in self.window.findChildren(QDialog)))
        self.window.activateWindow()
        self.qtbot.waitUntil(lambda: self.focus.window() is self.window)

    def tabs_to(self, link_id: str) -> None:
        for _ in range(60):
            if self.at() == link_id:
                return
            self.presses(Qt.Key.Key_Tab)
        raise AssertionError(link_id)

    def clicks(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def clicks_option(self, link_id: str, value: object) -> None:
        cell = self.view.page.cell_of(link_id)
        assert cell is not None
        assert isinstance(cell.field, Segmented)
        self.clicks(cell.field.buttons[value])  # type: ignore[index]  # a code or a boolean

    def goes_on_to(self, step: str) -> None:
        self.presses(Qt.Key.Key_Return, CONTROL)
        self.qtbot.waitUntil(lambda: self.view.session.step == step)


@pytest.fixture
def clinician(qtbot: QtBot, window: MainWindow, work: AtWork) -> Clinician:
    qtbot.waitUntil(work.patients.page.search.hasFocus)
    return Clinician(qtbot, window)


def test_from_a_new_patient_to_the_paper(
    qtbot: QtBot, window: MainWindow, clinician: Clinician, tmp_path: Path
) -> None:
    clinician.adds_a_patient_and_begins()
    clinician.types("3")
    clinician.tabs_to("presentation.onset-date")
    clinician.types("2026-11-09")
    clinician.goes_on_to("red-flags")

    bar = clinician.view.page.verticalScrollBar()
    for place in range(0, bar.maximum(), bar.pageStep() // 2):
        bar.setValue(place)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(clinician.view.footer.no_to_all.isEnabled)
    clinician.clicks(clinician.view.footer.no_to_all)
    clinician.goes_on_to("gait")
    clinician.types("y")
    clinician.goes_on_to("standing")

    assert clinician.at() == "heel-walk.right"
    clinician.types("3")
    clinician.presses(Qt.Key.Key_Right)
    assert clinician.at() == "heel-walk.left"
    clinician.types("1")
    clinician.clicks_option("romberg.result", "negative")
    clinician.goes_on_to("strength")

    for grades in ("15", "55", "55", "25"):  # each direction, right and left
        for grade in grades:
            clinician.types(grade)
            clinician.presses(Qt.Key.Key_Return)
    assert clinician.at() == "strength.great-toe-extension.right"

    session = clinician.view.session
    assert session.snapshot.completeness.core_complete
    assert set(CORE_EXAM) <= set(session.answers)
    said = "\n".join(clinician.view.panel.texts())
    assert "Right: foot drop" in said
    assert "Left: no foot drop" in said
    assert "Common peroneal (fibular) nerve" in said

    clinician.clicks(clinician.view.steps.buttons["review"])
    clinician.tabs_to("conclusion.impression")
    clinician.types("Peroneal palsy at the fibular neck")
    clinician.presses(Qt.Key.Key_P, CONTROL)
    paper = tmp_path / "report.pdf"
    _choose(qtbot, window, paper)
    qtbot.waitUntil(paper.exists)
    text = _words(paper)
    for words in (
        "Doe, Jane",
        "foot drop",
        "Peroneal palsy at the fibular neck",
        "Heel walk",
        "Romberg",
        "1/5",
        "Not examined",
        "Literature",
    ):
        assert words.lower() in text.lower(), words

    before = dict(session.answers.values)
    clinician.clicks(clinician.view.header.close_visit)
    qtbot.waitUntil(lambda: window.view is None)
    clinician.presses(Qt.Key.Key_Return)  # the chart has its newest visit selected
    qtbot.waitUntil(lambda: window.view is not None)
    assert dict(clinician.view.session.answers.values) == before


def test_the_core_exam_by_keyboard_alone(qtbot: QtBot, window: MainWindow, clinician: Clinician) -> None:
    clinician.adds_a_patient_and_begins()
    clinician.goes_on_to("red-flags")
    for place in range(22):
        clinician.types("n")
        if place < 21:
            clinician.presses(Qt.Key.Key_Down)
    clinician.goes_on_to("gait")
    clinician.goes_on_to("standing")
    clinician.types("3")
    clinician.presses(Qt.Key.Key_Return)
    clinician.types("1")
    clinician.tabs_to("romberg.result")
    clinician.types("1")
    clinician.goes_on_to("strength")
    for grade in ("4-", "5", "5", "5", "5", "5", "3", "5"):
        clinician.types(grade)
        clinician.presses(Qt.Key.Key_Return)
    session = clinician.view.session
    assert session.answers.get("strength.dorsiflexion.right") == "4-"
    assert session.snapshot.completeness.core_complete
    assert "core exam complete" in clinician.view.footer.core.text()


def _choose(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Type a file name into the dialog that is open, and accept it."""
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(path))
    save = next(button for button in dialog.findChildren(QPushButton) if "ave" in button.text())
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)


def _words(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        pages = [document[place] for place in range(len(document))]
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in pages).split())
    finally:
        document.close()
