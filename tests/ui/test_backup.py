"""Backups from the window: made while one works, rehearsed, kept twice, and the record moved."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import patients
from footdrop_desktop.record.backup import FOLDER, all_backups
from footdrop_desktop.record.model import Patient
from footdrop_desktop.record.opening import log_in_names, unlock
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.flows.restoring import Restoring
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.record.backup_page import BackupPage
from footdrop_desktop.ui.record.restore_dialog import RestoreDialog
from footdrop_desktop.ui.services import Services
from tests.ui.conftest import JANE, PASSPHRASE, Outside


@pytest.fixture
def page(work: AtWork, jane: Patient) -> BackupPage:
    work.show_place("backup")
    return work.backups.page


def made(qtbot: QtBot, page: BackupPage, count: int = 1) -> None:
    page.now.click()
    qtbot.waitUntil(lambda: len(page.list.rows) == count and page.now.isEnabled(), timeout=10_000)


def box_of(window: MainWindow) -> QMessageBox:
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


def presses(box: QDialog, word: str) -> None:
    next(button for button in box.findChildren(QPushButton) if word in button.text()).click()


def retiring(window: MainWindow) -> QDialog | None:
    """The dialog that asks where the record went; ``None`` while it is not open."""
    dialogs = window.findChildren(QDialog)
    return next((one for one in dialogs if one.findChild(QPlainTextEdit) is not None), None)


def test_what_was_entered_is_backed_up_when_the_window_locks(
    qtbot: QtBot, window: MainWindow, work: AtWork, jane: Patient, vault: Vault, outside: Outside
) -> None:
    """Nobody has to think of it."""
    folder = vault.folder / FOLDER
    assert not folder.exists()
    window.lock()
    (info,) = all_backups(folder)
    assert info.verified
    assert info.counts["patient"] == 1


def test_the_age_of_the_last_good_backup_is_seen_everywhere(
    qtbot: QtBot, work: AtWork, page: BackupPage, outside: Outside
) -> None:
    note = work.workspace.places["backup"]
    assert note.accessibleName() == "Backup, none"
    assert "no verified backup" in page.state.text()
    assert page.state_card.property("look") == "card-amber"
    made(qtbot, page)
    assert note.accessibleName() == "Backup, today"
    assert page.state_card.property("look") == "card"
    assert "verified" in page.list.rows[0].cells[3].spoken
    outside.clock.now += timedelta(days=9)
    work.show_place("backup")
    assert note.accessibleName() == "Backup, 9 days"
    assert page.state_card.property("look") == "card-amber"


def test_a_second_copy_is_made_and_its_fault_is_said(
    qtbot: QtBot, window: MainWindow, work: AtWork, page: BackupPage, tmp_path: Path
) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    work.desk.set(second_backup=str(second))
    page.now.click()
    qtbot.waitUntil(lambda: len(list(second.iterdir())) == 1 and page.now.isEnabled(), timeout=10_000)
    work.desk.set(second_backup=str(tmp_path / "unplugged" / "stick"))
    page.now.click()
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)), timeout=10_000)
    assert "The backup was made" in page.doing.text()
    box_of(window).close()


def test_cancelling_leaves_nothing(qtbot: QtBot, work: AtWork, page: BackupPage, vault: Vault) -> None:
    page.now.click()
    page.cancel.click()
    qtbot.waitUntil(page.now.isEnabled, timeout=10_000)
    folder = vault.folder / "backups"
    if "Cancelled" in page.doing.text():
        assert not folder.exists() or not any(folder.iterdir())


def test_a_rehearsal_says_what_it_found(
    qtbot: QtBot, window: MainWindow, page: BackupPage, vault: Vault
) -> None:
    made(qtbot, page)
    page.rehearse.click()
    dialog = window.findChild(RestoreDialog)
    assert dialog is not None
    assert not dialog.go.isEnabled()
    QTest.keyClicks(dialog.secret.line, PASSPHRASE)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)), timeout=10_000)
    assert "went well" in box_of(window).text()
    box_of(window).close()
    assert patients.count(vault) == 1


def test_a_backup_is_restored_beside_the_record(
    qtbot: QtBot, window: MainWindow, page: BackupPage, vault: Vault, services: Services
) -> None:
    made(qtbot, page)
    page.restore.click()
    dialog = window.findChild(RestoreDialog)
    assert dialog is not None
    folder = Path(dialog.folder.text())
    assert folder.parent == vault.folder.parent
    assert dialog.who.currentText() == vault.actor.name
    assert dialog.focusWidget() is dialog.secret.line
    QTest.keyClicks(dialog.secret.line, "not the passphrase")
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()), timeout=10_000)
    assert not folder.exists()
    dialog.secret.clear()
    QTest.keyClicks(dialog.secret.line, PASSPHRASE)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)), timeout=10_000)
    assert vault._open
    box = box_of(window)
    next(button for button in box.buttons() if button.text() == "Lock and open it").click()
    qtbot.waitUntil(lambda: window.work is None)
    assert window.opening.folder == folder
    uid = log_in_names(folder)[0][0]
    with unlock(folder, uid, PASSPHRASE, services.workplace()) as restored:
        assert patients.count(restored) == 1


def test_the_backup_just_made_is_selected(qtbot: QtBot, page: BackupPage) -> None:
    """Who makes one and restores it must not restore the one before."""
    made(qtbot, page)
    before = page.list.key
    made(qtbot, page, 2)
    assert page.list.key != before


def test_what_is_no_backup_is_said(window: MainWindow, work: AtWork, tmp_path: Path) -> None:
    restoring = Restoring(work.desk.services, work.desk.jobs, window)
    restoring.begin(work.desk.vault.folder)
    dialog = window.findChild(RestoreDialog)
    assert dialog is not None
    restoring._show(dialog, tmp_path)
    assert dialog.findChild(QMessageBox) is not None
    assert not dialog.go.isEnabled()


def test_the_whole_record_is_checked(qtbot: QtBot, window: MainWindow, page: BackupPage) -> None:
    page.verify.click()
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)), timeout=10_000)
    assert "The record is whole" in box_of(window).text()


def test_a_record_that_moves_is_retired_only_at_the_end(
    qtbot: QtBot, window: MainWindow, work: AtWork, page: BackupPage, services: Services, outside: Outside
) -> None:
    """Backup, restore there, verify there: before that two records would grow apart."""
    vault = work.desk.vault
    uid = vault.actor.clinician_uid
    page.move_record.click()
    presses(box_of(window), "Back up now")
    qtbot.waitUntil(lambda: retiring(window) is not None, timeout=10_000)
    dialog = retiring(window)
    assert dialog is not None
    assert not vault.retired
    where = dialog.findChild(QPlainTextEdit)
    assert where is not None
    QTest.keyClicks(where, "desk-2")
    presses(dialog, "Retire")
    presses(box_of(window), "Retire")
    assert window.work is None
    assert outside.replaced == [""]
    with unlock(services.record_folder, uid, PASSPHRASE, services.workplace()) as again:
        assert again.retired
        with pytest.raises(UserError) as caught:
            patients.add(again, JANE, "r-9")
        assert caught.value.key == "record.retired"
