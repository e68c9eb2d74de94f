"""The first day: set up, the sheet, a patient, an interruption, and back to the same patient."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from footdrop_desktop.record import drafts, patients
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.record.set_up_page import CODE, PLACE, SHEET, YOU, SetUpPage
from footdrop_desktop.ui.record.unlock_page import UnlockPage
from footdrop_desktop.ui.services import Services
from tests.ui.conftest import JANE, NOON, PASSPHRASE, Outside, Show

ENTER = Qt.Key.Key_Return


def set_up(qtbot: QtBot, window: MainWindow) -> SetUpPage:
    """Everything up to the last step."""
    page = window.opening.page
    assert isinstance(page, SetUpPage)
    for line, text in (
        (page.name, "Dr R. Roe"),
        (page.passphrase.first.line, PASSPHRASE),
        (page.passphrase.second.line, PASSPHRASE),
    ):
        qtbot.waitUntil(line.hasFocus)  # Enter leads from each to the next
        QTest.keyClicks(line, text)
        QTest.keyClick(line, ENTER)
    assert page.step == PLACE
    QTest.keyClick(page.folder, ENTER)
    assert page.step == SHEET
    assert not page.go_on.isEnabled()
    qtbot.waitUntil(lambda: bool(page.sheet.code.text()))
    QTest.mouseClick(page.sheet.reveal, Qt.MouseButton.LeftButton)
    QTest.keyClick(page.sheet.written, Qt.Key.Key_Space)
    QTest.mouseClick(page.go_on, Qt.MouseButton.LeftButton)
    assert page.step == CODE
    return page


def test_a_day_from_set_up_over_a_lock_back_to_the_patient(
    qtbot: QtBot, show: Show, services: Services, outside: Outside
) -> None:
    window = show(services)
    page = set_up(qtbot, window)
    assert not services.record_folder.exists()
    QTest.keyClicks(page.code, page.sheet.code.text().lower().replace("-", " "))
    QTest.keyClick(page.code, ENTER)
    qtbot.waitUntil(lambda: window.work is not None)
    work = window.work
    assert work is not None
    jane = patients.add(work.desk.vault, JANE, services.new_id())
    work.exam.begin(jane.patient_uid, NOON)
    assert window.session is not None
    window.session.answer("strength.dorsiflexion.right", "1")
    assert window.view is not None
    QTest.keyClick(window.view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert window.work is None
    assert len(outside.replaced) == 1
    assert not any("Doe" in label.text() for label in window.findChildren(QLabel) if label.isVisible())
    assert "Doe" not in window.windowTitle()

    again = show(replace(services, resume=outside.replaced[0]))
    unlock = again.opening.page
    assert isinstance(unlock, UnlockPage)
    qtbot.waitUntil(lambda: unlock.who.count() == 1)
    QTest.keyClicks(unlock.passphrase.line, PASSPHRASE)
    QTest.keyClick(unlock.passphrase.line, ENTER)
    qtbot.waitUntil(lambda: again.work is not None)
    assert again.work is not None
    assert again.view is None
    confirm = again.work.confirm_page
    assert confirm is not None
    assert confirm.banner.name.text() == "Doe, Jane"
    QTest.keyClick(confirm.yes, ENTER)
    assert again.session is not None
    assert again.session.answers.get("strength.dorsiflexion.right") == "1"


def test_a_wrong_code_makes_nothing_and_names_the_group(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    """A sheet that cannot be read back would be found out on the day it is needed."""
    page = set_up(qtbot, window)
    code = page.sheet.code.text()
    wrong = code[:12] + ("7" if code[12] != "7" else "8") + code[13:]
    QTest.keyClicks(page.code, wrong)
    QTest.keyClick(page.code, ENTER)
    qtbot.waitUntil(lambda: bool(page.trouble.text()))
    assert "3" in page.trouble.text()
    assert not services.record_folder.exists()
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert page.step == YOU
    assert page.name.text() == "Dr R. Roe"
    assert page.passphrase.text == PASSPHRASE


def test_a_place_that_holds_a_record_is_refused_at_its_step(
    qtbot: QtBot, window: MainWindow, services: Services, tmp_path: Path
) -> None:
    page = set_up(qtbot, window)
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "vault.db").write_bytes(b"somebody's record")
    page.show_place(taken)
    QTest.keyClicks(page.code, page.sheet.code.text())
    QTest.keyClick(page.code, ENTER)
    qtbot.waitUntil(lambda: page.step == PLACE)
    assert page.trouble.text()
    assert (taken / "vault.db").read_bytes() == b"somebody's record"


def test_another_clinician_does_not_land_in_the_draft(
    qtbot: QtBot, show: Show, services: Services, outside: Outside
) -> None:
    """The draft of the one who was interrupted stays theirs."""
    from footdrop_desktop.record import clinicians
    from footdrop_desktop.record.keys import FLOOR
    from tests.ui.conftest import new_record

    with new_record(services) as vault:
        other = clinicians.add(vault, "Prof. A. Sample", "quiet harbour paints 17 lemons", "r-1", FLOOR)
        jane = patients.add(vault, JANE, services.new_id())
        form = services.form_of("foot-drop-exam", None)
        visit_uid = services.new_id()
        drafts.begin(vault, jane.patient_uid, form, performed_at=NOON, visit_uid=visit_uid)
    window = show(replace(services, resume=visit_uid))
    page = window.opening.page
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(lambda: page.who.count() == 2)
    page.who.setCurrentIndex(page.who.findData(other.clinician_uid))
    QTest.keyClicks(page.passphrase.line, "quiet harbour paints 17 lemons")
    QTest.keyClick(page.passphrase.line, ENTER)
    qtbot.waitUntil(lambda: window.work is not None)
    assert window.work is not None
    assert window.work.confirm_page is None
    assert window.view is None
