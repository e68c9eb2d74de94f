"""Unlocking: every thing that can be wrong has its words and its safe next steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import patients, trail
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.opening import unlock
from footdrop_desktop.record.setting_up import create, prepare
from footdrop_desktop.settings import Settings
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.record.recover_page import RecoverPage
from footdrop_desktop.ui.record.set_up_page import SetUpPage
from footdrop_desktop.ui.record.trouble_page import TroublePage
from footdrop_desktop.ui.record.unlock_page import UnlockPage
from footdrop_desktop.ui.services import Services
from tests.ui.conftest import CLINICIAN, JANE, PASSPHRASE, Outside, Show, new_record

ENTER = Qt.Key.Key_Return


def unlock_page(qtbot: QtBot, window: MainWindow) -> UnlockPage:
    page = window.opening.page
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(lambda: page.who.count() > 0)
    return page


def is_open(window: MainWindow) -> bool:
    return window.work is not None


def tries(page: UnlockPage, passphrase: str) -> None:
    page.passphrase.clear()
    QTest.keyClicks(page.passphrase.line, passphrase)
    QTest.keyClick(page.passphrase.line, ENTER)


def offered(page: TroublePage) -> list[str]:
    return [step for step, button in page.buttons.items() if button.isVisibleTo(page)]


def test_the_passphrase_opens(qtbot: QtBot, show: Show, services: Services) -> None:
    new_record(services).close()
    window = show(services)
    tries(unlock_page(qtbot, window), PASSPHRASE)
    qtbot.waitUntil(lambda: window.work is not None)
    assert window.work is not None
    assert window.work.workspace.clinician.text() == CLINICIAN
    assert not window.work.workspace.practice.isVisible()


def test_a_wrong_one_is_said_and_the_third_has_to_wait(
    qtbot: QtBot, show: Show, services: Services, outside: Outside
) -> None:
    """Seconds that only count in silence look like a program that hangs."""
    new_record(services).close()
    window = show(services)
    page = unlock_page(qtbot, window)
    for _ in range(5):
        page.show_refused("")  # the clock stands still: the wait is over for the page, not for the record
        outside.clock.now += timedelta(minutes=2)
        tries(page, "not the passphrase")
        qtbot.waitUntil(lambda: not page.bar.isVisibleTo(page))
    assert "does not open" in page.trouble.text()
    assert "4 s" in page.trouble.text()
    assert not page.unlock.isEnabled()
    qtbot.waitUntil(lambda: "3 s" in page.trouble.text())


def test_the_passphrase_can_be_pasted_and_seen(qtbot: QtBot, show: Show, services: Services) -> None:
    new_record(services).close()
    page = unlock_page(qtbot, show(services))
    QApplication.clipboard().setText("pasted words")
    page.passphrase.line.paste()
    assert page.passphrase.text == "pasted words"
    assert page.passphrase.line.echoMode() is QLineEdit.EchoMode.Password
    page.passphrase.toggle.click()
    assert page.passphrase.line.echoMode() is QLineEdit.EchoMode.Normal


def test_a_record_in_use_can_be_tried_again(qtbot: QtBot, show: Show, services: Services) -> None:
    vault = new_record(services)
    window = show(services)
    tries(unlock_page(qtbot, window), PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(window.opening.page, TroublePage))
    page = window.opening.page
    assert isinstance(page, TroublePage)
    assert offered(page) == ["retry", "find"]
    vault.close()
    page.buttons["retry"].click()
    qtbot.waitUntil(lambda: window.work is not None)


def cut_short(folder: Path) -> None:
    (folder / "vault.db").write_bytes((folder / "vault.db").read_bytes()[:5000])


def scribbled(folder: Path) -> None:
    data = bytearray((folder / "vault.db").read_bytes())
    data[9000:9100] = b"\0" * 100
    (folder / "vault.db").write_bytes(bytes(data))


def without_keys(folder: Path) -> None:
    for name in ("keyslots.json", "keyslots.bak.json"):
        (folder / name).write_text("{}")


def without_database(folder: Path) -> None:
    (folder / "vault.db").unlink()


@pytest.mark.parametrize("harm", [cut_short, scribbled, without_keys, without_database])
def test_what_is_damaged_offers_no_new_record(
    qtbot: QtBot, show: Show, services: Services, harm: Callable[[Path], None]
) -> None:
    """Somebody in a hurry would press it."""
    new_record(services).close()
    harm(services.record_folder)
    window = show(services)
    page = window.opening.page
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(lambda: window.opening.page is not page or page.who.count() > 0)
    if window.opening.page is page:
        tries(page, PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(window.opening.page, TroublePage))
    trouble = window.opening.page
    assert isinstance(trouble, TroublePage)
    assert "restore" in offered(trouble)
    assert "new" not in offered(trouble)
    assert "anyway" not in offered(trouble)


def test_newest_entries_that_are_missing_open_only_after_a_second_thought(
    qtbot: QtBot, show: Show, services: Services
) -> None:
    """An older copy of the file under a newer anchor: what is missing may still be found."""
    vault = new_record(services)
    folder = services.record_folder
    vault.close()
    older = (folder / "vault.db").read_bytes()
    uid = services.settings().last_clinician
    with unlock(folder, uid, PASSPHRASE, services.workplace()) as again:
        patients.add(again, JANE, services.new_id())
    (folder / "vault.db").write_bytes(older)
    window = show(services)
    tries(unlock_page(qtbot, window), PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(window.opening.page, TroublePage))
    page = window.opening.page
    assert isinstance(page, TroublePage)
    assert offered(page) == ["retry", "find", "restore", "anyway"]
    page.buttons["anyway"].click()
    box = window.findChild(QMessageBox)
    assert box is not None
    assert not is_open(window)
    next(button for button in box.findChildren(QPushButton) if "all the same" in button.text()).click()
    qtbot.waitUntil(lambda: window.work is not None)
    assert window.work is not None
    assert "loss-accepted" in [entry.event for entry in trail.entries(window.work.desk.vault)]


def test_the_recovery_sheet_gives_a_new_passphrase(qtbot: QtBot, show: Show, services: Services) -> None:
    prepared = prepare(services.workplace())
    place = services.record_folder
    made = create(prepared, place, CLINICIAN, PASSPHRASE, prepared.recovery_code, services.workplace(), FLOOR)
    made.close()
    window = show(services)
    unlock_page(qtbot, window).recovery.click()
    page = window.opening.page
    assert isinstance(page, RecoverPage)
    QTest.keyClicks(page.code, prepared.recovery_code[:-1])
    QTest.keyClicks(page.passphrase.first.line, "quiet harbour paints 17 lemons")
    QTest.keyClicks(page.passphrase.second.line, "quiet harbour paints 17 lemons")
    QTest.mouseClick(page.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.trouble.isVisible)
    QTest.keyClicks(page.code, prepared.recovery_code[-1])
    QTest.keyClick(page.passphrase.second.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.work is not None)
    window.lock()
    tries(unlock_page(qtbot, window), "quiet harbour paints 17 lemons")
    qtbot.waitUntil(lambda: window.work is not None)


def test_practice_says_so_and_leaves_nothing(
    qtbot: QtBot, window: MainWindow, services: Services, tmp_path: Path
) -> None:
    page = window.opening.page
    assert isinstance(page, SetUpPage)
    page.practice.click()
    qtbot.waitUntil(lambda: window.work is not None)
    assert window.work is not None
    folder = window.work.desk.vault.folder
    assert folder.exists()
    assert window.work.workspace.practice.isVisible()
    rows = window.work.patients.page.list.rows
    assert {row.cells[0].text for row in rows} == {"Practice, Patient", "Example, Alex", "Sample, Ada"}
    assert any("foot drop" in row.cells[4].text for row in rows)
    assert services.settings() == Settings()
    window.lock()
    assert not folder.exists()
    left = [path.name for path in (tmp_path / "home").iterdir()]
    assert left == ["window.ini"]  # the size of the window and of its columns


def test_practice_neither_reads_nor_changes_the_settings_of_the_real_record(
    qtbot: QtBot, show: Show, services: Services, tmp_path: Path
) -> None:
    """A practice backup in the clinic's second folder could be taken for the real one."""
    real = Settings(clinic="Real Clinic", second_backup=str(tmp_path / "stick"))
    services.keep_settings(real)
    window = show(services)
    page = window.opening.page
    assert isinstance(page, SetUpPage)
    page.practice.click()
    qtbot.waitUntil(lambda: window.work is not None)
    assert window.work is not None
    desk = window.work.desk
    assert (desk.services.settings().clinic, desk.services.settings().second_backup) == ("", "")
    desk.set(clinic="Practice Clinic")
    assert desk.services.settings().clinic == "Practice Clinic"
    assert services.settings() == real


def test_settings_that_cannot_be_kept_lock_nobody_out(qtbot: QtBot, show: Show, services: Services) -> None:
    new_record(services).close()

    def refuse(_: Settings) -> None:
        raise UserError("output.not-written", name="settings.json", why="disk full")

    window = show(replace(services, keep_settings=refuse))
    tries(unlock_page(qtbot, window), PASSPHRASE)
    qtbot.waitUntil(lambda: window.work is not None)
    assert window.work is not None
    assert "disk full" in window.work.workspace.notice.text()
