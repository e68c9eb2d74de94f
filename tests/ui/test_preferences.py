"""Settings and clinicians: what is changed holds, and the old sheet is void only when the new one reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import clinicians
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.opening import log_in_names, recover, unlock
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.record.passphrase_dialog import PassphraseDialog
from footdrop_desktop.ui.record.settings_page import SettingsPage
from footdrop_desktop.ui.record.sheet_dialog import SheetDialog
from footdrop_desktop.ui.services import Services
from tests.ui.conftest import PASSPHRASE

NEW = "quiet harbour paints 17 lemons"


@pytest.fixture
def page(work: AtWork) -> SettingsPage:
    work.show_place("settings")
    return work.preferences.page


def given(
    qtbot: QtBot, window: MainWindow, *, name: str = "", old: str = "", new: str = NEW
) -> PassphraseDialog:
    dialog = next(d for d in window.findChildren(PassphraseDialog) if d.isVisible())
    QTest.keyClicks(dialog.name, name) if name else None
    QTest.keyClicks(dialog.old.line, old) if old else None
    QTest.keyClicks(dialog.new.first.line, new)
    QTest.keyClicks(dialog.new.second.line, new)
    assert dialog.go.isEnabled()
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    return dialog


def told(qtbot: QtBot, window: MainWindow) -> str:
    qtbot.waitUntil(lambda: any(b.isVisible() for b in window.findChildren(QMessageBox)), timeout=10_000)
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    text = box.text()
    box.close()
    return text


def test_the_clinic_and_the_lock_are_kept(work: AtWork, page: SettingsPage, services: Services) -> None:
    QTest.keyClicks(page.clinic, "Example Clinic")
    QTest.keyClick(page.clinic, Qt.Key.Key_Return)
    page.idle.setCurrentIndex(page.idle.findData(2))
    assert services.settings().clinic == "Example Clinic"
    assert services.settings().idle_minutes == 2
    assert work.workspace.clinic.text() == "Example Clinic"
    assert work.watch._seconds == 120


def test_showing_settings_changes_none(work: AtWork, services: Services) -> None:
    before = services.settings()
    work.show_place("settings")
    work.show_place("patients")
    assert services.settings() == before


def test_a_clinician_is_added_and_can_unlock(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, services: Services
) -> None:
    page.add.click()
    given(qtbot, window, name="Prof. A. Sample")
    assert "Done" in told(qtbot, window)
    assert [row.cells[0].text for row in page.list.rows] == ["Dr R. Roe", "Prof. A. Sample"]
    assert [name for _, name in log_in_names(services.record_folder)] == ["Dr R. Roe", "Prof. A. Sample"]


def test_a_weak_passphrase_is_not_taken_and_why_is_said(window: MainWindow, page: SettingsPage) -> None:
    page.add.click()
    dialog = window.findChild(PassphraseDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.name, "Sample")
    for weak, said in (("short", "15 characters"), ("passwordpassword", "guessed early")):
        dialog.new.clear()
        QTest.keyClicks(dialog.new.first.line, weak)
        QTest.keyClicks(dialog.new.second.line, weak)
        assert not dialog.go.isEnabled()
        assert said in dialog.new.judged.text()
    dialog.new.clear()
    QTest.keyClicks(dialog.new.first.line, NEW)
    QTest.keyClicks(dialog.new.second.line, NEW[:-1] + "x")
    assert not dialog.go.isEnabled()
    assert dialog.new.same.isVisible()


def test_ones_own_passphrase_needs_the_old_one(
    qtbot: QtBot, window: MainWindow, work: AtWork, page: SettingsPage, services: Services
) -> None:
    page.passphrase.click()
    dialog = given(qtbot, window, old="not the passphrase")
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()), timeout=10_000)
    dialog.old.clear()
    QTest.keyClicks(dialog.old.line, PASSPHRASE)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    told(qtbot, window)
    uid = work.desk.vault.actor.clinician_uid
    window.lock()
    with pytest.raises(UserError) as caught:
        unlock(services.record_folder, uid, PASSPHRASE, services.workplace())
    assert caught.value.key == "key.wrong"
    unlock(services.record_folder, uid, NEW, services.workplace()).close()


def test_a_colleague_is_reset_and_deactivated(
    qtbot: QtBot, window: MainWindow, work: AtWork, page: SettingsPage, services: Services
) -> None:
    other = clinicians.add(work.desk.vault, "Prof. A. Sample", NEW, "r-1", FLOOR)
    work.show_place("settings")
    page.list.selectRow(0)
    assert not page.deactivate.isEnabled()  # oneself
    page.list.selectRow(1)
    page.reset.click()
    given(qtbot, window, new="seven grey anchors hum at dusk")
    told(qtbot, window)
    page.deactivate.click()
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    next(b for b in dialog.findChildren(QPushButton) if "Deactivate" in b.text()).click()
    assert "left" in page.list.rows[1].cells[1].spoken
    assert not page.reset.isEnabled()
    names = [uid for uid, _ in log_in_names(services.record_folder)]
    assert other.clinician_uid not in names


def test_a_new_sheet_is_in_force_once_its_code_was_typed_back(
    qtbot: QtBot, window: MainWindow, work: AtWork, page: SettingsPage, services: Services, tmp_path: Path
) -> None:
    page.sheet.click()
    dialog = window.findChild(SheetDialog)
    assert dialog is not None
    code = dialog.sheet.code.text()
    dialog.sheet.save.click()
    box = next(b for b in dialog.findChildren(QMessageBox) if b.isVisible())
    assert "Whoever finds that file" in box.text()
    next(b for b in box.findChildren(QPushButton) if "Save" in b.text()).click()
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(services.record_folder / "sheet.pdf"))
    assert not (services.record_folder / "sheet.pdf").exists()
    assert not dialog.go.isEnabled()
    for again in dialog.findChildren(QMessageBox):
        again.close()
    chooser.fileSelected.emit(str(tmp_path / "stick.pdf"))
    chooser.reject()
    assert (tmp_path / "stick.pdf").read_bytes().startswith(b"%PDF")
    assert dialog.sheet.note.isVisible()
    QTest.keyClicks(dialog.code, code[:-1] + ("0" if code[-1] != "0" else "1"))
    dialog.go.click()
    qtbot.waitUntil(lambda: "8" in dialog.trouble.text(), timeout=10_000)
    dialog.code.clear()
    QTest.keyClicks(dialog.code, code)
    dialog.go.click()
    assert "old one is void" in told(qtbot, window)
    uid = work.desk.vault.actor.clinician_uid
    window.lock()
    recover(services.record_folder, code, uid, NEW, services.workplace(), FLOOR).close()
