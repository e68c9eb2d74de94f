"""A whole visit in Arabic, by the keys of an Arabic keyboard, in a window that runs from the right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footdrop_desktop.exam.values import Origin
from footdrop_desktop.report.wording import isolated
from footdrop_desktop.ui.services import Services
from footdrop_desktop.ui.sign.sign_dialog import SignDialog
from tests.journeys.hands import Hands, Record
from tests.journeys.steps import Printer, begin_visit, go_on, open_chart, sign
from tests.ui.conftest import Show, new_record

pytestmark = pytest.mark.slow

RIGHT, LEFT = "strength.dorsiflexion.right", "strength.dorsiflexion.left"
ARABIC = re.compile("[\u0621-\u064a]")
LATIN = re.compile(r"\b[A-Za-z]{3,}\b")
KEPT = {"Doe", "Jane", "Roe", "MRC", "UTC", "SHA", "HIV", "Backspace", "Tab", "Enter", "give", "way"}
"""Names, the words for keys as they stand on them, and a term that Arabic gives in brackets."""

SHIN = ("ش", 38)
"""What an Arabic layout types where QWERTY has its A, and the number of that key (X11)."""
GHAIN = ("غ", 29)
"""Where QWERTY has its Y."""
NUN = ("ن", 45)
"""The first letter of the word for yes."""
DIGITS = {number: (digit, 9 + number) for number, digit in enumerate("١٢٣٤٥", 1)}
MINUS = ("-", 20)


@pytest.fixture(autouse=True)
def as_usual(qapp: QApplication) -> Iterator[None]:
    """Other tests find the application as it usually is."""
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def hands(qtbot: QtBot, with_printer: Services, show: Show, record_property: Record) -> Hands:
    """Before the locked window of a record, which speaks Arabic."""
    new_record(with_printer).close()
    with_printer.keep_settings(replace(with_printer.settings(), language="ar"))
    return Hands(qtbot, show(with_printer), record_property)


def again(hands: Hands, step: str) -> None:
    """The key of A, until nothing is left of the step."""
    for _ in range(8):
        left = (
            hands.session.snapshot.completeness.flags_open
            if step == "red-flags"
            else hands.session.rest_of(step)
        )
        if not left:
            return
        hands.press_place(*SHIN)
    raise AssertionError(step)


def latin(widget: QWidget) -> set[str]:
    """The words in Latin letters that are read on a page, but for names and what has no other name."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    text = " ".join(re.sub(r"<[^>]*>|&\w+;", " ", label) for label in labels)
    return set(LATIN.findall(text)) - KEPT


def grades_are_isolated(text: str) -> None:
    """Words that run from the right would turn "4−" into "−4"."""
    assert ARABIC.search(text)
    assert isolated("4−") in text
    assert text.count("4−") == len(re.findall("\u2066[^\u2069]*4−[^\u2066]*\u2069", text))


def across(hands: Hands, widget: QWidget) -> int:
    return widget.mapTo(hands.window, QPoint()).x()


def test_a_core_exam_in_a_mirrored_window(hands: Hands, printer: Printer) -> None:
    """Failing means that in Arabic a key is dead, a side is exchanged, or 4− is read as −4."""
    open_chart(hands)
    begin_visit(hands)
    assert hands.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert across(hands, hands.view.steps) > across(hands, hands.view.stack)
    go_on(hands)
    hands.press_place(*GHAIN)
    assert hands.session.answers.get("red-flag.severe-pain-and-numbness") is True
    hands.press_place("ى", 57)
    assert hands.session.answers.get("red-flag.severe-pain-and-numbness") is False
    again(hands, "red-flags")
    go_on(hands)
    hands.press_place(*NUN)
    assert hands.session.answers.get("standing.safe") == "yes"
    go_on(hands)
    again(hands, "standing")
    go_on(hands)

    hands.press_place(*DIGITS[4])
    hands.press_place(*MINUS)
    assert hands.session.answers.get(RIGHT) == "4-"
    right, left = (hands.view.page.cell_of(key) for key in (RIGHT, LEFT))
    assert right is not None
    assert left is not None
    assert across(hands, right) < across(hands, left)  # as the examiner sees the feet, in every language
    hands.press("Right")
    assert hands.at() == LEFT
    hands.press_place(*DIGITS[5])
    assert hands.session.answers.get(LEFT) == "5"
    refined = [one.text() for one in right.findChildren(QPushButton) if "−" in one.text() and one.isVisible()]
    assert isolated("4−") in refined
    again(hands, "strength")
    answers = hands.session.answers
    assert answers.get(RIGHT) == "4-"
    assert answers.origin("strength.hip-flexion.left").origin is Origin.DEFAULT
    assert hands.session.snapshot.completeness.core_complete
    assert not latin(hands.view)
    grades_are_isolated("\n".join(hands.view.panel.texts()))

    hands.click(hands.view.steps.buttons["review"])
    hands.press("Ctrl+Return")
    dialog = hands.dialog(SignDialog)
    assert dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
    sign(hands)
    work = hands.window.work
    assert work is not None
    page = work.visit.page
    assert page.isVisible()
    assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert not latin(page)
    grades_are_isolated(page.texts())
    assert "4− من 5" in printer.words(hands)
    hands.tell("core exam in Arabic")
