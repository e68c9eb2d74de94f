"""Patients: found while typing, added once, merged, erased only on purpose."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from footdrop_desktop.record import drafts, patients, trail
from footdrop_desktop.record.model import Patient, PatientDetails
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.report.spreadsheet import table_text
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.flows.patient_papers import show_who_saw
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.record.patient_dialog import PatientDialog
from footdrop_desktop.ui.record.patients_page import PatientsPage
from footdrop_desktop.ui.record.pick_patient_dialog import PickPatientDialog
from footdrop_desktop.ui.record.who_saw_dialog import WhoSawDialog
from footdrop_desktop.ui.services import Services
from tests.ui.conftest import NOON

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
JOHN = PatientDetails("Doe", "John", sex="male", birth_date="1990-11-23", mrn="007-332")
STROM = PatientDetails("Ström", "Åsa", birth_date="1958-01-30", mrn="001-904")


@pytest.fixture
def page(work: AtWork, jane: Patient, services: Services) -> PatientsPage:
    for details in (JOHN, STROM):
        patients.add(work.desk.vault, details, services.new_id())
    work.renew()
    return work.patients.page


def named(page: PatientsPage) -> list[str]:
    return [row.cells[0].text for row in page.list.rows]


def dialog_of(window: MainWindow, kind: type[QDialog] = QDialog) -> QDialog:
    return next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())


def presses(box: QDialog, word: str) -> None:
    next(button for button in box.findChildren(QPushButton) if word in button.text()).click()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("doe", ["Doe, Jane", "Doe, John"]),
        ("jane doe", ["Doe, Jane"]),
        ("doe ja", ["Doe, Jane"]),
        ("strom", ["Ström, Åsa"]),
        ("007", ["Doe, John"]),
        ("1972-03-09", ["Doe, Jane"]),
        ("nobody", []),
    ],
)
def test_typing_finds(qtbot: QtBot, page: PatientsPage, typed: str, found: list[str]) -> None:
    QTest.keyClicks(page.search, typed)
    qtbot.waitUntil(lambda: named(page) == found)
    assert page.count.text().startswith(f"{len(found)} of 3 patients")
    assert page.empty.isVisible() is (not found)


def test_arrows_move_while_the_line_keeps_the_focus(qtbot: QtBot, work: AtWork, page: PatientsPage) -> None:
    QTest.keyClicks(page.search, "doe")
    qtbot.waitUntil(lambda: len(page.list.rows) == 2)
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.search.hasFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert work.patients.chart.isVisible()
    assert work.patients.chart.banner.name.text() == "Doe, John"


def test_enter_opens_what_was_typed_and_not_what_stood_there_before(work: AtWork, page: PatientsPage) -> None:
    """Fast fingers: the list is a moment behind. The wrong chart would open."""
    QTest.keyClicks(page.search, "strom")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert work.patients.chart.banner.name.text() == "Ström, Åsa"


def test_who_was_just_seen_is_selected(work: AtWork, jane: Patient, page: PatientsPage) -> None:
    """Ctrl+N after a chart begins a visit of that patient, and not of whoever was selected before."""
    page.list.step(-1)
    assert page.list.key != jane.patient_uid
    work.patients.show_chart(jane.patient_uid)
    work.patients.chart.back_wanted.emit()
    assert page.list.key == jane.patient_uid


def test_nobody_found_opens_nobody(work: AtWork, page: PatientsPage) -> None:
    QTest.keyClicks(page.search, "nobody")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.isVisible()


def test_an_empty_record_says_what_to_do(work: AtWork) -> None:
    assert "Ctrl+Shift+N" in work.patients.page.empty.text()


def test_opening_a_chart_stands_in_the_audit(work: AtWork, jane: Patient, vault: Vault) -> None:
    work.patients.show_chart(jane.patient_uid)
    entry = trail.entries(vault, subject=jane.patient_uid)[0]
    assert entry.event == "chart-read"
    assert "54 y" not in work.desk.window.windowTitle()


def new_patient(window: MainWindow, page: PatientsPage) -> PatientDialog:
    QTest.keyClick(page.search, Qt.Key.Key_N, CONTROL | SHIFT)
    dialog = dialog_of(window, PatientDialog)
    assert isinstance(dialog, PatientDialog)
    return dialog


def test_a_likely_duplicate_is_shown_before_it_is_saved(
    window: MainWindow, work: AtWork, page: PatientsPage, jane: Patient, vault: Vault
) -> None:
    dialog = new_patient(window, page)
    dialog.family.setText("doe")
    dialog.given.setText("JANE")
    dialog.born.setText("1972.03.09")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert patients.count(vault) == 3
    presses(dialog, "Open that one")
    assert work.patients.chart.banner.name.text() == "Doe, Jane"
    assert patients.count(vault) == 3


def test_the_same_birth_date_and_a_similar_name_are_a_likely_duplicate(
    window: MainWindow, page: PatientsPage, vault: Vault
) -> None:
    """A second given name is the commonest duplicate; and a second Enter must not save it."""
    dialog = new_patient(window, page)
    dialog.family.setText("doe")
    dialog.given.setText("Jane M")
    dialog.born.setText("1972-03-09")
    QTest.keyClick(dialog.born, Qt.Key.Key_Return)
    assert "a similar name" in " ".join(label.text() for label in dialog.warning.findChildren(QLabel))
    focus = dialog.focusWidget()
    assert isinstance(focus, QPushButton)
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert patients.count(vault) == 3


def test_a_duplicate_can_be_saved_all_the_same(window: MainWindow, page: PatientsPage, vault: Vault) -> None:
    """Two people do share a name and a day."""
    dialog = new_patient(window, page)
    QTest.keyClicks(dialog.family, "Doe")
    QTest.keyClicks(dialog.given, "Jane")
    QTest.keyClicks(dialog.born, "1972-03-09")
    dialog.save.click()
    assert dialog.save.text() == "Save all the same"
    QTest.keyClicks(dialog.given, "t")
    assert dialog.save.text() == "Save"
    QTest.keyClick(dialog.given, Qt.Key.Key_Backspace)
    dialog.save.click()
    dialog.save.click()
    assert patients.count(vault) == 4


@pytest.mark.parametrize(
    ("family", "born", "said"),
    [("", "", "family name"), ("Doe", "9 March", "year-month-day"), ("Doe", "2027-01-01", "2027-01-01")],
)
def test_what_cannot_be_kept_is_said_beside_it(
    window: MainWindow, page: PatientsPage, vault: Vault, family: str, born: str, said: str
) -> None:
    dialog = new_patient(window, page)
    dialog.family.setText(family)
    dialog.born.setText(born)
    dialog.save.click()
    assert said in dialog.trouble.text()
    assert dialog.isVisible()
    assert patients.count(vault) == 3


def test_what_was_typed_to_search_begins_the_new_patient(window: MainWindow, page: PatientsPage) -> None:
    QTest.keyClicks(page.search, "Novak, Eva")
    dialog = new_patient(window, page)
    assert (dialog.family.text(), dialog.given.text()) == ("Novak", "Eva")


def test_details_are_changed_and_shown(window: MainWindow, work: AtWork, jane: Patient, vault: Vault) -> None:
    work.patients.show_chart(jane.patient_uid)
    work.patients.chart.edit.trigger()
    dialog = dialog_of(window, PatientDialog)
    assert isinstance(dialog, PatientDialog)
    dialog.contact.setText("+1 555 0100")
    dialog.save.click()
    assert "+1 555 0100" in work.patients.chart.known.text()
    assert patients.get(vault, jane.patient_uid).details.contact == "+1 555 0100"


def test_a_visit_is_entered_later_from_paper(window: MainWindow, work: AtWork, jane: Patient) -> None:
    work.patients.show_chart(jane.patient_uid)
    QTest.keyClick(work.patients.chart, Qt.Key.Key_N, CONTROL)
    dialog = dialog_of(window)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText("2026-11-24 09:00")
    presses(dialog, "Begin")
    assert work.exam.view is None  # it would lie in the future
    line.setText("2026-11-20 09:00")
    paper = dialog.findChild(QCheckBox)
    assert paper is not None
    paper.click()
    presses(dialog, "Begin")
    assert work.exam.draft is not None
    assert work.exam.draft.from_paper
    assert work.exam.draft.performed_at == NOON.replace(day=20, hour=9)
    work.exam.leave()
    work.show_chart(jane.patient_uid)
    (row,) = work.patients.chart.list.rows
    assert "entered later from paper" in row.spoken
    assert row.day == "20 Nov 2026"


def test_merging_names_both_and_can_be_undone(
    window: MainWindow, work: AtWork, page: PatientsPage, jane: Patient, vault: Vault
) -> None:
    work.patients.show_chart(jane.patient_uid)
    work.patients.chart.acts["merge"].trigger()
    picker = dialog_of(window, PickPatientDialog)
    assert isinstance(picker, PickPatientDialog)
    QTest.keyClicks(picker.search, "john")
    assert [row.cells[0].text for row in picker.list.rows] == ["Doe, John"]
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    box = dialog_of(window, QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "1972-03-09" in box.text()
    assert "1990-11-23" in box.text()
    presses(box, "Merge")
    assert work.patients.chart.banner.name.text() == "Doe, John"
    assert patients.count(vault) == 2
    work.patients.chart.acts["undo-merge"].trigger()
    presses(dialog_of(window), "Undo the merge")
    assert patients.count(vault) == 3


def test_erasing_asks_twice_and_the_name_has_to_be_typed(
    window: MainWindow, work: AtWork, jane: Patient, vault: Vault
) -> None:
    work.patients.show_chart(jane.patient_uid)
    work.patients.chart.acts["erase"].trigger()
    box = dialog_of(window, QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "24 months" in box.text()
    default = box.defaultButton()
    assert default is not None
    assert default.text() == "Cancel"
    presses(box, "Go on")
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible() and not isinstance(d, QMessageBox))
    go = next(button for button in dialog.findChildren(QPushButton) if "Erase" in button.text())
    line = dialog.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "Do")
    assert not go.isEnabled()
    QTest.keyClicks(line, "e")
    assert go.isEnabled()
    assert patients.count(vault) == 1
    go.click()
    assert patients.count(vault) == 0
    assert work.patients.page.isVisible()
    assert not any(box.isVisible() and box is not dialog for box in window.findChildren(QDialog))


def test_who_saw_this_chart(window: MainWindow, work: AtWork, jane: Patient) -> None:
    work.patients.show_chart(jane.patient_uid)
    work.patients.chart.acts["who-saw"].trigger()
    dialog = dialog_of(window, WhoSawDialog)
    assert isinstance(dialog, WhoSawDialog)
    assert [row.cells[3].text for row in dialog.list.rows] == ["Chart opened", "Patient added"]


def test_by_clinician(window: MainWindow, work: AtWork, jane: Patient, vault: Vault) -> None:
    show_who_saw(work.desk, actor=vault.actor)
    dialog = dialog_of(window, WhoSawDialog)
    assert isinstance(dialog, WhoSawDialog)
    assert "Patient added" in [row.cells[3].text for row in dialog.list.rows]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_table_holds_no_formula(start: str) -> None:
    """A spreadsheet would run it."""
    assert table_text(["a"], [[f"{start}HYPERLINK(1)"]]) == f'"a"\r\n"\'{start}HYPERLINK(1)"\r\n'


def test_a_table_keeps_quotes_and_commas() -> None:
    assert table_text(["a", "b"], [['say "x"', "1,2"]]) == '"a","b"\r\n"say ""x""","1,2"\r\n'


def test_a_request_is_noted_with_its_outcome(
    window: MainWindow, work: AtWork, jane: Patient, vault: Vault
) -> None:
    work.patients.show_chart(jane.patient_uid)
    work.patients.chart.acts["request"].trigger()
    presses(dialog_of(window), "Continue")
    presses(dialog_of(window), "Save")
    entry = trail.entries(vault, subject=jane.patient_uid)[0]
    assert entry.event == "request-noted"
    assert entry.detail == {"what": "access", "outcome": "granted"}


@pytest.mark.parametrize("suffix", ["json", "pdf"])
def test_everything_about_a_patient_can_be_exported(
    qtbot: QtBot, window: MainWindow, work: AtWork, jane: Patient, vault: Vault, tmp_path: Path, suffix: str
) -> None:
    work.patients.show_chart(jane.patient_uid)
    work.patients.chart.acts["export"].trigger()
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    path = tmp_path / f"all.{suffix}"
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    data = path.read_bytes()
    assert data.startswith(b"%PDF" if suffix == "pdf" else b"{")
    assert trail.entries(vault, subject=jane.patient_uid)[0].event == "patient-exported"


def test_drafts_are_listed_moved_and_discarded(
    window: MainWindow, work: AtWork, page: PatientsPage, jane: Patient, vault: Vault
) -> None:
    work.exam.begin(jane.patient_uid, NOON - timedelta(hours=1))
    work.exam.leave()
    work.show_place("drafts")
    shown = work.drafts.page
    assert [row.cells[0].text for row in shown.list.rows] == ["Doe, Jane"]
    shown.move_to.click()
    picker = dialog_of(window, PickPatientDialog)
    assert isinstance(picker, PickPatientDialog)
    QTest.keyClicks(picker.search, "strom")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    box = dialog_of(window, QMessageBox)
    assert isinstance(box, QMessageBox)
    for word in ("Doe, Jane", "1972-03-09", "Ström, Åsa", "1958-01-30"):
        assert box.text().count(word) == 2, word
    presses(box, "Move it")
    assert [row.cells[0].text for row in shown.list.rows] == ["Ström, Åsa"]
    assert work.workspace.places["drafts"].accessibleName() == "To do, 1"
    shown.discard.click()
    box = dialog_of(window, QMessageBox)
    presses(box, "Discard")
    assert drafts.all_drafts(vault) == ()
    assert shown.empty.isVisible()
