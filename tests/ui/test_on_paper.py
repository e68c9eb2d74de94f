"""What leaves the window for paper or a file: the recovery sheet, the audit, a draft's report; and what is found."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from footdrop_desktop.record import clinicians, drafts, trail
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.model import Patient
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.settings import Settings
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.record.set_up_page import SetUpPage
from footdrop_desktop.ui.record.trouble_page import TroublePage
from footdrop_desktop.ui.record.unlock_page import UnlockPage
from footdrop_desktop.ui.record.who_saw_dialog import WhoSawDialog
from footdrop_desktop.ui.services import FORM, Services
from tests.ui.conftest import NOON, Show, new_record


def words(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        assert len(document) == 1
        return str(document[0].get_textpage().get_text_range())
    finally:
        document.close()


def sheet_step(qtbot: QtBot, window: MainWindow) -> SetUpPage:
    page = window.opening.page
    assert isinstance(page, SetUpPage)
    qtbot.waitUntil(lambda: bool(page.sheet.code.text()))
    page.show_step(2)
    return page


def test_the_sheet_goes_straight_to_the_printer(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """A file in between would be a copy of the key that nobody thinks of."""
    page = sheet_step(qtbot, window)
    QTest.mouseClick(page.sheet.print, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QPrintDialog)
    assert dialog is not None
    assert not page.go_on.isEnabled()
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.accepted.emit(printer)
    dialog.close()
    text = words(tmp_path / "printed.pdf")
    for group in page.sheet.code.text().split("-"):
        assert group in text
    assert "Recovery sheet" in text
    assert page.go_on.isEnabled()
    assert [path.name for path in tmp_path.iterdir()] == ["printed.pdf"]


def test_a_file_of_the_sheet_needs_a_second_thought_and_another_place(
    qtbot: QtBot, window: MainWindow, services: Services, tmp_path: Path
) -> None:
    page = sheet_step(qtbot, window)
    page.sheet.save.click()
    box = page.findChild(QMessageBox)
    assert box is not None
    assert page.findChild(QFileDialog) is None
    next(button for button in box.findChildren(QPushButton) if "Save" in button.text()).click()
    chooser = page.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(services.record_folder / "backups" / "sheet.pdf"))
    assert not page.go_on.isEnabled()
    chooser.fileSelected.emit(str(tmp_path / "sheet.pdf"))
    chooser.reject()
    assert "opens the record" in words(tmp_path / "sheet.pdf")
    assert page.go_on.isEnabled()


def test_who_saw_is_saved_as_a_table_and_that_is_audited(
    window: MainWindow, work: AtWork, jane: Patient, vault: Vault, tmp_path: Path
) -> None:
    work.show_chart(jane.patient_uid)
    work.patients.chart.acts["who-saw"].trigger()
    dialog = window.findChild(WhoSawDialog)
    assert dialog is not None
    dialog.save.click()
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path / "table.csv"))
    chooser.reject()
    rows = list(csv.reader(io.StringIO((tmp_path / "table.csv").read_text("utf-8-sig"))))
    assert rows[0] == ["No.", "Time", "Clinician", "What", "Computer"]
    assert [row[3] for row in rows[1:]] == ["Chart opened", "Patient added"]
    assert trail.entries(vault, subject=jane.patient_uid)[0].event == "audit-exported"


def test_a_drafts_report_says_draft_and_is_audited(
    work: AtWork, view: ExamView, jane: Patient, vault: Vault, tmp_path: Path
) -> None:
    view.session.answer("strength.dorsiflexion.right", "2")
    assert work.exam.save_report(tmp_path / "report.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "report.pdf")
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "DRAFT" in text
    assert "Doe, Jane" in text
    assert trail.entries(vault, subject=jane.patient_uid)[0].event == "report-saved"


def found(window: MainWindow, folder: Path) -> None:
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(folder))
    chooser.close()


def test_a_record_in_another_place_is_found_again(
    qtbot: QtBot, show: Show, services: Services, tmp_path: Path
) -> None:
    new_record(services).close()
    moved = tmp_path / "moved"
    services.record_folder.rename(moved)
    window = show(services)
    page = window.opening.page
    assert isinstance(page, TroublePage)
    page.buttons["find"].click()
    found(window, tmp_path)
    told = window.findChild(QMessageBox)
    assert told is not None
    told.close()
    assert window.opening.page is page
    page.buttons["find"].click()
    for chooser in window.findChildren(QFileDialog)[:-1]:
        chooser.deleteLater()
    window.findChildren(QFileDialog)[-1].fileSelected.emit(str(moved))
    assert isinstance(window.opening.page, UnlockPage)
    assert services.settings().vault == str(moved)


def test_a_new_record_after_all_is_set_up_beside_the_lost_one(
    show: Show, services: Services, tmp_path: Path
) -> None:
    services.keep_settings(Settings(vault=str(tmp_path / "gone")))
    page = show(services).opening.page
    assert isinstance(page, TroublePage)
    page.buttons["new"].click()
    window = page.window()
    assert isinstance(window, MainWindow)
    assert isinstance(window.opening.page, SetUpPage)


def test_a_colleagues_draft_is_taken_over_and_not_just_opened(
    qtbot: QtBot, window: MainWindow, work: AtWork, jane: Patient, services: Services
) -> None:
    vault = work.desk.vault
    other = clinicians.add(vault, "Prof. A. Sample", "quiet harbour paints 17 lemons", "r-1", FLOOR)
    visit_uid = services.new_id()
    drafts.begin(
        vault, jane.patient_uid, services.form_of(FORM, None), performed_at=NOON, visit_uid=visit_uid
    )
    drafts.hand_over(vault, visit_uid, other.clinician_uid, services.new_id())
    work.show_chart(jane.patient_uid)
    QTest.keyClick(work.patients.chart.list, Qt.Key.Key_Return)
    assert window.view is None
    assert work.drafts.page.isVisible()
    QTest.keyClick(work.drafts.page.list, Qt.Key.Key_Return)
    box = next(box for box in window.findChildren(QDialog) if box.isVisible())
    assert isinstance(box, QMessageBox)
    assert "Prof. A. Sample" in box.text()
    next(button for button in box.findChildren(QPushButton) if "Take over" in button.text()).click()
    assert drafts.all_drafts(vault)[0].owner_uid == vault.actor.clinician_uid
    QTest.keyClick(work.drafts.page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.view is not None)
