"""What is to be done, in the window: four lists by keyboard, and a red flag until what was done is recorded."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from footdrop_desktop.record import clinicians, drafts
from footdrop_desktop.record import work as to_do
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.model import Patient
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.ui.flows import work_lists
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.record.to_do_page import DRAFTS, FLAGS, REVIEWS, TO_SIGN
from footdrop_desktop.ui.services import Services
from tests.builders import checked, the_form
from tests.record.test_work import COMPLETE
from tests.ui.conftest import NOON, PASSPHRASE
from tests.ui.test_visit_page import RIGHT, dialog_of, signed

FEVER = {**RIGHT, "red-flag.fever": True}
BEFORE: dict[str, Any] = {"performed_at": NOON - timedelta(days=3)}


def ready(vault: Vault, jane: Patient, services: Services) -> str:
    """A draft whose core exam is complete, left at another step than the review."""
    at = NOON - timedelta(days=400)
    draft = drafts.begin(vault, jane.patient_uid, the_form(), performed_at=at, visit_uid=services.new_id())
    return drafts.save(vault, draft, checked(COMPLETE), "strength").visit_uid


def press(key: Qt.Key) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def test_the_four_lists_are_gone_through_by_keyboard_each_with_its_count(
    qtbot: QtBot, work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    """Failing means that a list cannot be reached without a mouse, or that a number is wrong."""
    ready(vault, jane, services)
    review = {"conclusion.review-date": "2026-11-20"}
    signed(vault, jane, services, given={**FEVER, **review}, **BEFORE)
    work.show_place("drafts")
    head = work.to_do.page.head
    head.buttons[DRAFTS].setFocus()
    seen = []
    for part in (TO_SIGN, REVIEWS, FLAGS):
        press(Qt.Key.Key_Right)
        assert work.to_do.page.part == part
        assert QApplication.focusWidget() is head.buttons[part]
        assert work.to_do.page.parts[part].isVisible()
        seen.append(head.buttons[part].accessibleName())
    assert seen == ["To sign, 1", "Reviews due, 1", "Red flags to act on, 1"]
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is work.to_do.page.flags.list
    assert work.workspace.places["drafts"].accessibleName() == "To do, 1, 1 emergency"
    (row,) = work.to_do.page.reviews.list.rows
    assert row.cells[0].spoken == "20 Nov 2026, overdue by 3 days"


def test_a_complete_draft_opens_at_its_review(
    work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    """Failing means that who comes to sign has to look for the way."""
    uid = ready(vault, jane, services)
    work.show_place("drafts")
    work.to_do.show(TO_SIGN)
    QTest.keyClick(work.to_do.page.to_sign.list, Qt.Key.Key_Return)
    assert work.exam.draft is not None
    assert work.exam.draft.visit_uid == uid
    assert work.exam.view is not None
    assert work.exam.view.session.step == "review"


def test_a_colleagues_complete_draft_is_taken_over_first(
    work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    """Failing means that one signs what another is working on."""
    other = clinicians.add(vault, "Prof. A. Sample", "quiet harbour paints 17 lemons", "r-1", FLOOR)
    drafts.hand_over(vault, ready(vault, jane, services), other.clinician_uid, services.new_id())
    work.show_place("drafts")
    work.to_do.show(TO_SIGN)
    work.to_do.page.to_sign.open.click()
    assert work.exam.view is None
    (box,) = (box for box in work.desk.window.findChildren(QMessageBox) if box.isVisible())
    assert "Prof. A. Sample" in box.text()


def test_a_red_flag_stays_until_what_was_done_is_recorded(
    qtbot: QtBot, work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    """Failing means that an emergency is lost sight of, or asked for though it was acted on."""
    signed(vault, jane, services, given=FEVER, **BEFORE)
    work.show_place("drafts")
    work.to_do.show(FLAGS)
    page = work.to_do.page.flags
    assert [cell.spoken for cell in page.list.rows[0].cells[:2]] == ["Fever, emergency", "now"]
    assert "3 days ago" in page.visit.text()
    assert page.action.text() == "Treat as a spinal infection or abscess until that is excluded."
    page.settle.click()
    dialog = dialog_of(qtbot, work)
    assert work.visit.page.isVisible()
    (box,) = dialog.findChildren(QCheckBox)
    assert not box.isChecked()
    dialog.text.setPlainText("Sent to hospital at once.")
    QTest.keyClicks(dialog.secret.box.line, PASSPHRASE)
    assert not dialog.go.isEnabled()
    QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not waiting(vault), timeout=20_000)
    qtbot.waitUntil(lambda: "Sent to hospital at once." in work.visit.page.texts())
    assert "About the red flag: Fever." in work.visit.page.texts()
    work.show_place("drafts")
    assert not page.list.rows
    assert page.empty.isVisible()
    assert work.workspace.places["drafts"].accessibleName() == "To do"


def waiting(vault: Vault) -> int:
    return to_do.flags(vault)[1]


def test_an_addendum_about_something_else_asks_and_settles_nothing(
    qtbot: QtBot, work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    """Failing means that a note about the weather takes an emergency off the list."""
    work.show_visit(signed(vault, jane, services, given=FEVER))
    work.visit.page.addendum.click()
    dialog = dialog_of(qtbot, work)
    assert dialog.ticks.isVisible()
    dialog.text.setPlainText("The patient called.")
    QTest.keyClicks(dialog.secret.box.line, PASSPHRASE)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "The patient called." in work.visit.page.texts(), timeout=20_000)
    assert waiting(vault) == 1


def test_opening_a_line_opens_the_visit_or_the_patient(
    work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    given = {**FEVER, "conclusion.review-date": "2026-12-20"}
    signed(vault, jane, services, given=given, **BEFORE)
    work.show_place("drafts")
    work.to_do.show(FLAGS)
    QTest.keyClick(work.to_do.page.flags.list, Qt.Key.Key_Return)
    assert work.visit.page.isVisible()
    work.to_do.show(REVIEWS)
    reviews = work.to_do.page.reviews
    assert not reviews.list.rows
    reviews.day.setDate(QDate(2026, 12, 20))
    assert len(reviews.list.rows) == 1
    told: list[str] = []
    work.to_do.patient_wanted.connect(told.append)
    reviews.patient.click()
    assert told == [jane.patient_uid]


def test_much_to_do_is_read_away_from_the_window(
    qtbot: QtBot,
    work: AtWork,
    vault: Vault,
    jane: Patient,
    services: Services,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Failing means that the window stands still in a large record, or that old numbers stay."""
    monkeypatch.setattr(work_lists, "LITTLE", 0)
    signed(vault, jane, services, given=FEVER)
    work.renew()
    work.renew()
    assert len(work.to_do.page.flags.list.rows) == 0
    qtbot.waitUntil(lambda: len(work.to_do.page.flags.list.rows) == 1)
    assert work.workspace.places["drafts"].accessibleName() == "To do, 1 emergency"


def test_record_only_shows_no_red_flag_and_says_why(
    work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    """Failing means that the program's reading is told where it is to be hidden, or "none" is claimed."""
    services.keep_settings(replace(services.settings(), record_only=True))
    signed(vault, jane, services, given=FEVER)
    work.renew()
    work.show_place("drafts")
    work.to_do.show(FLAGS)
    page = work.to_do.page
    assert len(page.flags.list.rows) == 0
    said = [label.text() for label in page.flags.findChildren(QLabel) if label.isVisible() and label.text()]
    assert len(said) == 1
    assert "not shown" in said[0]
    assert page.head.buttons[FLAGS].accessibleName() == "Red flags to act on"
    assert work.workspace.places["drafts"].accessibleName() == "To do"
