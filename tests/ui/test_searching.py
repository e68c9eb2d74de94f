"""The search over all visits, in the real window: by keyboard, kept by name, written as a table."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from footdrop_desktop.record import clinicians, drafts, patients, saved, snapshot, trail, visits
from footdrop_desktop.record.model import Patient, PatientDetails
from footdrop_desktop.record.query import Query
from footdrop_desktop.record.signing import Signer
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.flows.search_export import SearchExport
from footdrop_desktop.ui.record.search_page import SearchPage
from footdrop_desktop.ui.services import Services
from tests.builders import assessed, checked, flags, strong, the_form
from tests.ui.conftest import NOON, PASSPHRASE

WEAK: dict[str, object] = {**strong("right", dorsiflexion="2"), **strong("left"), **flags()}


@pytest.fixture
def signer(vault: Vault) -> Signer:
    return clinicians.signer(vault, PASSPHRASE)


def begun(work: AtWork, patient_uid: str, values: dict[str, object], at: datetime = NOON) -> Any:
    services = work.desk.services
    draft = drafts.begin(
        work.desk.vault, patient_uid, the_form(), performed_at=at, visit_uid=services.new_id()
    )
    return drafts.save(work.desk.vault, draft, checked(values), "strength")


def signed(work: AtWork, signer: Signer, patient_uid: str, more: dict[str, object], **at: Any) -> str:
    draft = begun(work, patient_uid, {**WEAK, **more}, **at)
    body = snapshot.make(
        draft, "ab" * 32, assessed(draft.answers), program="test", language="en", finding="Right foot drop",
        salt="00" * 32,
    )  # fmt: skip
    visits.sign(work.desk.vault, signer, draft, body, request=work.desk.services.new_id())
    return str(draft.visit_uid)


def shown(work: AtWork, qtbot: QtBot) -> SearchPage:
    """The page, once it has its answer."""
    qtbot.waitUntil(lambda: not work.desk.jobs.busy and not work.searching.page._pause.isActive())
    return work.searching.page


def keys(page: SearchPage) -> list[str]:
    return [row.key for row in page.list.rows]


def test_a_visit_is_found_and_opened_by_the_keyboard_alone(
    work: AtWork, jane: Patient, signer: Signer, qtbot: QtBot
) -> None:
    """Failing means that a visit which somebody remembers cannot be reached without the mouse."""
    first = signed(work, signer, jane.patient_uid, {"conclusion.note": "Walks like a stork."})
    signed(work, signer, jane.patient_uid, {})
    QTest.keyClick(
        work.workspace, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    page = shown(work, qtbot)
    assert work.place == "search"
    assert page.search.hasFocus()
    assert len(keys(page)) == 2
    QTest.keyClicks(page.search, "stork")
    qtbot.waitUntil(lambda: keys(page) == [first])
    assert page.count.text() == "1 visit"
    shown(work, qtbot)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert work.workspace.stack.currentWidget() is work.visit.page


def test_filters_narrow_what_is_found_and_are_cleared_one_by_one(
    work: AtWork, jane: Patient, signer: Signer, qtbot: QtBot
) -> None:
    """Failing means that a filter which is not seen hides visits, or one that is seen does nothing."""
    fever = signed(work, signer, jane.patient_uid, {"red-flag.fever": True})
    signed(work, signer, jane.patient_uid, {})
    draft = begun(work, jane.patient_uid, {**WEAK, "red-flag.fever": True})
    work.show_place("search")
    page = shown(work, qtbot)
    assert len(keys(page)) == 3
    page.filters.flag.show_value("fever")
    page.filters.flag.changed.emit()
    qtbot.waitUntil(lambda: set(keys(page)) == {fever, draft.visit_uid})
    page.filters.status.show_value("signed")
    page.filters.status.changed.emit()
    qtbot.waitUntil(lambda: keys(page) == [fever])
    assert "Fever" in page.list.rows[0].cells[3].spoken
    page.filters.flag.clear_it.click()
    qtbot.waitUntil(lambda: len(keys(page)) == 2)
    page.filters.clear_all.click()
    qtbot.waitUntil(lambda: len(keys(page)) == 3)
    assert page.query == Query()


def test_no_visit_is_shown_for_a_day_that_cannot_be_read(
    work: AtWork, jane: Patient, signer: Signer, qtbot: QtBot
) -> None:
    """Failing means that visits of all time pass for those since a day."""
    signed(work, signer, jane.patient_uid, {})
    work.show_place("search")
    page = shown(work, qtbot)
    QTest.keyClicks(page.filters.since.line, "2026-13")
    shown(work, qtbot)
    assert keys(page) == []
    assert not page.export.isEnabled()
    assert not page.filters.trouble.isHidden()
    page.filters.since.line.clear()
    QTest.keyClicks(page.filters.since.line, "2026")
    qtbot.waitUntil(lambda: len(keys(page)) == 1)


def test_words_are_carried_over_from_the_patients(
    work: AtWork, jane: Patient, signer: Signer, qtbot: QtBot
) -> None:
    """Failing means that what was typed has to be typed again."""
    visit = signed(work, signer, jane.patient_uid, {"conclusion.note": "stork"})
    work.patients.page.search.setText("stork")
    work.patients.page.search_visits.click()
    page = shown(work, qtbot)
    assert page.search.text() == "stork"
    assert keys(page) == [visit]


def test_a_kept_search_is_there_again_and_can_be_deleted(work: AtWork, vault: Vault, qtbot: QtBot) -> None:
    """Failing means that a search has to be put together every week anew."""
    work.show_place("search")
    page = shown(work, qtbot)
    page.show_query(Query("stork", urgency="emergency"))
    page.save.click()
    dialog = next(entry for entry in work.desk.window.findChildren(QDialog) if entry.isVisible())
    dialog.findChildren(QPlainTextEdit)[0].setPlainText("Storks")
    dialog.accept()
    assert [entry.name for entry in saved.saved_searches(vault)] == ["Storks"]
    page.show_query(Query())
    page.saved.setCurrentIndex(1)
    page.saved.activated.emit(1)
    assert page.query == Query("stork", urgency="emergency")
    page.delete.click()
    box = next(entry for entry in work.desk.window.findChildren(QMessageBox) if entry.isVisible())
    next(button for button in box.buttons() if button.text().startswith("Delete")).click()
    assert saved.saved_searches(vault) == ()
    assert not page.saved.isEnabled()


def test_nothing_of_the_programs_reading_is_asked_for_where_it_is_hidden(
    work: AtWork, jane: Patient, signer: Signer, services: Services, vault: Vault, qtbot: QtBot
) -> None:
    """Failing means that a setting which hides conclusions leaves them in the filters or in the list."""
    signed(work, signer, jane.patient_uid, {"red-flag.fever": True})
    saved.keep_search(vault, "Fever", Query(flags=("fever",)), services.new_id())
    services.keep_settings(replace(services.settings(), record_only=True))
    work.show_place("search")
    page = shown(work, qtbot)
    assert page.filters.flag.isHidden()
    assert page.filters.finding.isHidden()
    assert not page.filters.plan.isHidden()
    said = " ".join(cell.spoken for row in page.list.rows for cell in row.cells)
    assert "Fever" not in said
    assert "foot drop" not in said
    page.saved.setCurrentIndex(1)
    page.saved.activated.emit(1)
    assert page.query == Query()
    assert any(box.isVisible() for box in work.desk.window.findChildren(QMessageBox))


def test_the_table_holds_all_visits_and_is_audited_for_each_patient(
    work: AtWork,
    jane: Patient,
    signer: Signer,
    vault: Vault,
    services: Services,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    """Failing means that a spreadsheet lacks a visit, runs a formula, or that nobody knows who took it."""
    evil = patients.add(vault, PatientDetails("=HYPERLINK(1)", "Łucja عُمَر"), services.new_id())
    first = signed(work, signer, jane.patient_uid, {"red-flag.fever": True})
    second = signed(work, signer, evil.patient_uid, {})
    work.show_place("search")
    page = shown(work, qtbot)
    target = tmp_path / "visits.csv"
    SearchExport(work.desk, page, None).write(Query(), target)
    shown(work, qtbot)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Visit"] for row in rows] == [second, first]
    assert rows[0]["Family name"] == "'=HYPERLINK(1)"
    assert rows[0]["Given names"] == "Łucja عُمَر"
    assert rows[1]["Red flags"] == "Fever"
    assert rows[1]["Examined"] == NOON.isoformat()
    for uid in (jane.patient_uid, evil.patient_uid):
        assert "search-exported" in [entry.event for entry in trail.entries(vault, subject=uid)]


def test_a_table_that_is_stopped_leaves_no_file(
    work: AtWork, jane: Patient, signer: Signer, vault: Vault, tmp_path: Path, qtbot: QtBot
) -> None:
    """Failing means that half a table passes for a whole one."""
    signed(work, signer, jane.patient_uid, {})
    work.show_place("search")
    page = shown(work, qtbot)
    export = SearchExport(work.desk, page, None)
    export.write(Query(), tmp_path / "visits.csv")
    export.stop()
    shown(work, qtbot)
    assert not list(tmp_path.glob("*visits.csv*"))
    assert "search-exported" not in [entry.event for entry in trail.entries(vault)]
