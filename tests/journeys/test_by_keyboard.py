"""Whole visits by the keyboard alone, each press counted."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from footdrop_desktop.exam.check import CORE_EXAM
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.record import patients, visits
from footdrop_desktop.ui.record.patient_dialog import PatientDialog
from footdrop_desktop.ui.sign.sign_dialog import SignDialog
from tests.builders import ASKED_FLAGS, SIDES
from tests.journeys.hands import Hands
from tests.journeys.steps import (
    Printer,
    add_patient,
    begin_visit,
    core_exam,
    go_on,
    no_to_all_flags,
    open_chart,
    rest_normal,
    sign,
    signed_uid,
)

CORE_PRESSES = 25
FULL_PRESSES = 90


def test_a_normal_core_exam_from_the_lock_to_the_paper(hands: Hands, printer: Printer) -> None:
    """Failing means that a healthy foot takes a minute of keys, or that the paper says something else."""
    open_chart(hands)
    before = hands.presses
    core_exam(hands)
    taken = hands.presses - before
    answers = hands.session.answers
    assert set(CORE_EXAM) <= set(answers)
    assert {"sensation.saddle", "bladder", "bowel"}.isdisjoint(answers)
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
    assert "plantar.right" not in answers  # a great toe that cannot rise shows none
    abnormal.add("plantar.right")
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


def test_an_answer_that_nobody_can_have_seen_is_noticed(hands: Hands) -> None:
    """The check after every press must be able to fail."""
    open_chart(hands)
    begin_visit(hands)
    with pytest.raises(AssertionError, match=r"never on the screen.*sensation\.sole\.left"):
        hands._act(lambda: hands.session.rest_normal("sensation"))


def test_a_likely_duplicate_is_opened_instead(hands: Hands) -> None:
    """Failing means that one patient gets two charts by pressing Enter once more."""
    open_chart(hands)
    hands.press("Escape")
    add_patient(hands, given="Jayne")
    dialog = hands.dialog(PatientDialog)
    assert dialog.warning.isVisible()
    assert "Doe, Jane" in hands.target.accessibleName()
    hands.press("Return")
    hands.until(lambda: QApplication.activeModalWidget() is None)
    work = hands.window.work
    assert work is not None
    assert work.patients.chart.isVisible()
    assert patients.count(hands.vault) == 1
    assert "Doe, Jane" in work.patients.chart.banner.name.text()
    hands.press("Escape")
    add_patient(hands, given="Jayne")
    hands.dialog(PatientDialog)
    hands.press("Tab", "Tab")  # past "cancel" to "save all the same"
    hands.press("Return")
    hands.until(lambda: QApplication.activeModalWidget() is None)
    assert patients.count(hands.vault) == 2


def test_the_rest_normal_is_no_place_in_a_list(hands: Hands) -> None:
    """Failing means that A on the first entry says "acute", which nobody did."""
    open_chart(hands)
    begin_visit(hands)
    assert hands.at() == "presentation.tempo"
    rest_normal(hands)
    hands.press("T")
    assert "presentation.tempo" not in hands.session.answers
    assert hands.session.answers.get("presentation.numbness") == "none"


def test_the_last_open_question_can_be_answered_together_in_a_draft_opened_again(hands: Hands) -> None:
    """Failing means that A promises to answer, and does nothing however often it is pressed."""
    open_chart(hands)
    begin_visit(hands)
    go_on(hands)
    for _ in ASKED_FLAGS[1:]:
        hands.press("Down", "N")
    hands.click(hands.view.header.close_visit)
    hands.press("Return")
    hands.until(lambda: hands.window.view is not None)
    assert hands.session.step == "red-flags"
    assert len(hands.session.snapshot.completeness.flags_open) == 1
    no_to_all_flags(hands)


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
