"""Whole visits by the keyboard alone, each press counted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from footdrop_desktop.exam.check import CORE_EXAM
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.record import visits
from footdrop_desktop.record.model import State
from footdrop_desktop.ui.record.patient_dialog import PatientDialog
from footdrop_desktop.ui.services import Services
from footdrop_desktop.ui.sign.sign_dialog import SignDialog
from tests.builders import ASKED_FLAGS, SIDES
from tests.journeys.hands import Hands, Printer, Record, unlock
from tests.ui.conftest import PASSPHRASE, Outside, Show, new_record, services_for

CORE_PRESSES = 25
FULL_PRESSES = 90


@pytest.fixture
def printer(tmp_path: Path) -> Printer:
    return Printer(tmp_path)


@pytest.fixture
def services(tmp_path: Path, outside: Outside, printer: Printer) -> Services:
    return printer.joined(services_for(tmp_path, outside))


@pytest.fixture
def hands(qtbot: QtBot, services: Services, show: Show, record_property: Record) -> Hands:
    """Before the locked window of a record with one clinician."""
    new_record(services).close()
    return Hands(qtbot, show(services), record_property)


def add_patient(hands: Hands, family: str = "Doe", given: str = "Jane", born: str = "1972-03-09") -> None:
    hands.press("Ctrl+Shift+N")
    hands.dialog(PatientDialog)
    hands.types(family)
    hands.press("Tab")
    hands.types(given)
    hands.press("Tab", "Tab", "Tab")
    hands.types(born)
    hands.press("Return")


def begin_visit(hands: Hands) -> None:
    """From the chart: a new visit, which is now."""
    hands.press("Ctrl+N")
    hands.dialog(QDialog)
    hands.press("Return")
    hands.until(lambda: hands.window.view is not None)


def no_to_all_flags(hands: Hands) -> None:
    hands.press_again("A", until=lambda: not hands.session.snapshot.completeness.flags_open)


def rest_normal(hands: Hands) -> None:
    """A, until the line below says that nothing is left of this step."""
    session = hands.session
    hands.press_again("A", until=lambda: not session.rest_of(session.step))


def go_on(hands: Hands) -> None:
    before = hands.session.step
    hands.press("Ctrl+Return")
    assert hands.session.step != before


def sign(hands: Hands) -> None:
    """The passphrase once more; Enter signs and prints."""
    hands.dialog(SignDialog)
    hands.types(PASSPHRASE)
    hands.press("Return")
    hands.until(lambda: hands.window.view is None and QApplication.activeModalWidget() is None)


def open_chart(hands: Hands) -> None:
    """Unlock, add a patient, and find the chart on the screen."""
    unlock(hands)
    add_patient(hands)
    hands.until(lambda: QApplication.activeModalWidget() is None)
    assert hands.window.work is not None
    assert hands.window.work.patients.chart.isVisible()


def core_exam(hands: Hands) -> None:
    """From the chart to the dialog that signs: everything that the core exam asks for is normal."""
    begin_visit(hands)
    go_on(hands)
    no_to_all_flags(hands)
    go_on(hands)
    assert hands.at() == "standing.safe"
    hands.press("Y")
    go_on(hands)
    rest_normal(hands)
    go_on(hands)
    rest_normal(hands)
    assert hands.session.snapshot.completeness.core_complete
    while hands.session.step != "review":
        go_on(hands)
    hands.press("Ctrl+Return")
    hands.dialog(SignDialog)


def signed_uid(hands: Hands) -> str:
    """The visit that stands on the screen, signed."""
    (patient_uid,) = (row[0] for row in _rows(hands, "SELECT patient_uid FROM patient"))
    (row,) = visits.of_patient(hands.vault, patient_uid)
    assert row.state is State.SIGNED
    return row.visit_uid


def _rows(hands: Hands, question: str) -> list[tuple[str]]:
    with hands.vault.reading() as connection:
        return list(connection.execute(question))


def test_a_normal_core_exam_from_the_lock_to_the_paper(hands: Hands, printer: Printer) -> None:
    """Failing means that a healthy foot takes a minute of keys, or that the paper says something else."""
    open_chart(hands)
    before = hands.presses
    core_exam(hands)
    taken = hands.presses - before
    answers = hands.session.answers
    assert set(CORE_EXAM) <= set(answers)
    assert {"saddle", "bladder", "bowel"}.isdisjoint(answers)
    sign(hands)

    assert visits.line_of(hands.vault, signed_uid(hands)).finding
    paper = printer.words(hands)
    for words in (
        "Doe, Jane",
        "Right: no foot drop",
        "Left: no foot drop",
        "22 of 22 asked, 22 answered together",
        "† Set with the rest of the step as normal",
    ):
        assert words in paper, words
    hands.tell("core exam by keyboard")
    print("from the chart to the dialog that signs:", taken)
    assert taken <= CORE_PRESSES


def test_a_full_exam_of_a_peroneal_palsy(hands: Hands, printer: Printer) -> None:
    """Failing means that a palsy at the fibular head takes a hundred keys, or is read as something else."""
    open_chart(hands)
    before = hands.presses
    begin_visit(hands)
    hands.press("2")  # on waking
    rest_normal(hands)
    go_on(hands)
    no_to_all_flags(hands)
    go_on(hands)
    hands.press("Y", "Down", "2")  # safe; steppage
    assert hands.at() == "gait.pattern.right"
    hands.press("Down", "3")  # toes first
    rest_normal(hands)
    go_on(hands)
    hands.press("3")  # no heel walk
    rest_normal(hands)
    go_on(hands)
    hands.press("1", "Down", "Down", "Down", "2", "Down", "1", "Down", "1")
    rest_normal(hands)
    go_on(hands)
    hands.press("Down")  # the first entry takes a number: a letter would be typed there
    rest_normal(hands)
    go_on(hands)
    rest_normal(hands)
    go_on(hands)
    hands.press("Down", "Down", "Down", "2", "Down", "2")
    rest_normal(hands)
    hands.press("Down", "Down", "Down", "Down", "Down", "Down")
    assert hands.at() == "sensation.saddle"
    hands.press("1", "Down", "1", "Down", "1")
    go_on(hands)
    hands.press("Down", "Down", "Down", "2")  # Tinel at the fibular neck
    hands.press("Down", "1", "Right", "1", "Down", "1", "Left", "1")
    hands.press("Down", "N", "Right", "N", "Down", "N", "Left", "N")
    rest_normal(hands)
    go_on(hands)
    answers = hands.session.answers
    expected = {
        "presentation.tempo": "on-waking",
        "gait.pattern.right": ("steppage",),
        "gait.pattern.left": ("normal",),
        "gait.initial-contact.right": "toe",
        "heel-walk.right": "unable",
        "heel-walk.left": "normal",
        "strength.dorsiflexion.right": "1",
        "strength.eversion.right": "2",
        "strength.great-toe-extension.right": "1",
        "strength.toe-extension.right": "1",
        "sensation.superficial-peroneal.right": "reduced",
        "sensation.deep-peroneal-web.right": "reduced",
        "sensation.saddle": "normal",
        "bladder": "normal",
        "bowel": "normal",
        "tinel-fibular-neck.right": "positive",
        "slr.right": "negative",
        **{
            f"pulse.{pulse}.{side}": "present"
            for pulse in ("dorsalis-pedis", "posterior-tibial")
            for side in SIDES
        },
        **{
            f"compartment.{sign}.{side}": False
            for sign in ("tense", "passive-stretch-pain")
            for side in SIDES
        },
        **{f"red-flag.{flag}": False for flag in ASKED_FLAGS},
    }
    assert {key: answers.get(key) for key in expected} == expected
    form = hands.session.form
    abnormal = {key for key, value in expected.items() if value != form.items[key].normal}
    for key, item in form.items.items():
        if item.normal is not None and key not in abnormal:
            assert answers.get(key) == item.normal, key
    assert not [
        key for key in answers if form.items[key].ask_always and answers.origin(key).origin is Origin.DEFAULT
    ]
    said = "\n".join(hands.view.page.found.texts())  # type: ignore[attr-defined]  # the review
    assert "Common peroneal (fibular) nerve" in said
    hands.press("Ctrl+Return")
    hands.dialog(SignDialog)
    taken = hands.presses - before
    sign(hands)
    paper = printer.words(hands)
    for words in ("Right: foot drop", "Common peroneal (fibular) nerve", "1/5", "2/5", "teppage"):
        assert words in paper, words
    hands.tell("full exam by keyboard")
    print("from the chart to the dialog that signs:", taken)
    assert taken <= FULL_PRESSES


def test_the_rest_normal_is_no_place_in_a_list(hands: Hands) -> None:
    """Failing means that A on the first entry says "acute", which nobody did."""
    open_chart(hands)
    begin_visit(hands)
    assert hands.at() == "presentation.tempo"
    rest_normal(hands)
    hands.press("T")
    assert "presentation.tempo" not in hands.session.answers
    assert hands.session.answers.get("presentation.numbness") == "none"


@pytest.mark.parametrize("key", ["Down", "Tab"])
def test_the_whole_row_that_has_the_focus_is_on_the_screen(hands: Hands, key: str) -> None:
    """Failing means that a grade is given to a movement whose name is below the edge."""
    open_chart(hands)
    begin_visit(hands)
    hands.window.resize(1024, 700)
    while hands.session.step != "strength":
        go_on(hands)
    for _ in range(30):
        row = hands.view.page.focused_row()
        if row is not None:
            assert row.visibleRegion().boundingRect().height() == row.height(), hands.at()
        hands.press(key)
    assert hands.at().startswith("strength.hip-flexion") or key == "Tab"
