"""Papers of many visits: each is made and audited by itself, and what failed is named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from footdrop_desktop.record import clinicians, drafts, patients, search, trail, visits
from footdrop_desktop.record.model import Patient, PatientDetails
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.report.paper import PaperKind
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.paper.batch_dialog import BatchDialog
from footdrop_desktop.ui.services import Services
from tests.builders import the_form
from tests.ui.conftest import NOON, PASSPHRASE, Outside
from tests.ui.test_visit_page import signed

pytestmark = pytest.mark.slow

Write = Callable[[Path, bytes], None]


class Disk:
    """Where files are written; it can be told to wait, so that one can look at what is under way."""

    def __init__(self, write: Write) -> None:
        self._write = write
        self.begun = Event()
        self.go_on = Event()
        self.go_on.set()

    def write(self, path: Path, data: bytes) -> None:
        self.begun.set()
        assert self.go_on.wait(20)
        self._write(path, data)


@pytest.fixture
def disk(services: Services) -> Disk:
    return Disk(services.write)


@pytest.fixture
def day(work: AtWork, vault: Vault, jane: Patient, services: Services) -> list[str]:
    """A day of three signed visits; one more is void, and one is not signed."""
    other = patients.add(vault, PatientDetails("Sample", "Ada", birth_date="1980-01-02"), services.new_id())
    uids = [signed(vault, whom, services) for whom in (jane, other, jane)]
    void = signed(vault, other, services)
    power = clinicians.signer(vault, PASSPHRASE)
    visits.void(vault, power, void, "The wrong leg was examined", services.new_id())
    drafts.begin(vault, jane.patient_uid, the_form(), performed_at=NOON, visit_uid=services.new_id())
    drafts.begin(
        vault,
        jane.patient_uid,
        the_form(),
        performed_at=NOON - timedelta(days=1),
        visit_uid=services.new_id(),
    )
    work.renew()
    return uids


@pytest.fixture
def dialog(qtbot: QtBot, work: AtWork, day: list[str], disk: Disk) -> BatchDialog:
    work.batches._desk = replace(work.desk, services=replace(work.desk.services, write=disk.write))
    work.show_place("patients")
    work.patients.page.papers.click()
    found = work.desk.window.findChild(BatchDialog)
    assert found is not None
    return found


def into(dialog: BatchDialog, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    dialog.folder.click()
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(folder))
    chooser.close()


def ended(qtbot: QtBot, dialog: BatchDialog) -> list[str]:
    qtbot.waitUntil(dialog.outcome.isVisible, timeout=30_000)
    return dialog.outcome.toPlainText().splitlines()


def test_the_visits_of_a_day_are_those_of_its_clock(vault: Vault, day: list[str]) -> None:
    found = search.visits_of_day(vault, NOON.date())
    assert [row.visit_uid for row in found][:3] == day
    assert len(found) == 5
    assert search.visits_of_day(vault, date(2020, 1, 1)) == ()


def test_signed_visits_are_counted_and_drafts_named_as_left_out(dialog: BatchDialog) -> None:
    assert dialog.count.text() == "3 signed visits. 1 visit is not signed and left out"
    assert dialog.folder.isEnabled()
    dialog.day.setText("2026-11-2")
    assert not dialog.folder.isEnabled()
    assert "YYYY-MM-DD" in dialog.count.text()
    dialog.day.setText("2026-11-20")
    assert dialog.count.text() == "No signed visit"
    assert not dialog.folder.isEnabled()
    assert not dialog.print.isEnabled()


def test_each_visit_gets_its_paper_without_a_name_in_the_name(
    qtbot: QtBot, dialog: BatchDialog, vault: Vault, day: list[str], tmp_path: Path
) -> None:
    dialog.kind.setCurrentIndex(dialog.kind.findData(PaperKind.HANDOUT))
    into(dialog, tmp_path / "out")
    assert ended(qtbot, dialog)[0] == "3 papers were made."
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == sorted(f"2026-11-23-handout-{uid[-8:]}.pdf" for uid in day)
    assert all(path.read_bytes().startswith(b"%PDF-") for path in (tmp_path / "out").iterdir())
    entries = [entry for entry in trail.entries(vault) if entry.event == "report-saved"]
    assert [entry.detail["visit"] for entry in reversed(entries)] == day
    assert {entry.detail["paper"] for entry in entries} == {"handout"}


def test_one_that_fails_is_named_and_the_others_are_made(
    qtbot: QtBot, dialog: BatchDialog, vault: Vault, day: list[str], tmp_path: Path
) -> None:
    """Failing means that one full folder costs a day's papers, or that nobody learns of it."""
    in_the_way = tmp_path / "out" / f"2026-11-23-report-{day[1][-8:]}.pdf"
    in_the_way.mkdir(parents=True)
    into(dialog, tmp_path / "out")
    lines = ended(qtbot, dialog)
    assert lines[0] == "2 papers were made."
    assert lines[2] == "Not made:"
    assert lines[3].startswith("Sample, Ada, 23 Nov 2026 12:00: ")
    assert len(lines) == 4
    failed = [entry for entry in trail.entries(vault) if entry.event == "report-failed"]
    assert [entry.detail["visit"] for entry in failed] == [day[1]]
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 3


def test_it_can_be_stopped_and_says_what_is_left(
    qtbot: QtBot, dialog: BatchDialog, disk: Disk, tmp_path: Path
) -> None:
    disk.go_on.clear()
    into(dialog, tmp_path / "out")
    qtbot.waitUntil(disk.begun.is_set)
    qtbot.waitUntil(lambda: dialog.doing.text().startswith("1 of 3: Doe, Jane"))
    assert not dialog.kind.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    disk.go_on.set()
    lines = ended(qtbot, dialog)
    assert lines[:2] == ["Stopped.", "1 paper was made."]
    assert lines[-1] == "2 more were not begun."
    assert len(list((tmp_path / "out").iterdir())) == 1
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_lock_leaves_no_papers_under_way(
    qtbot: QtBot, work: AtWork, dialog: BatchDialog, disk: Disk, outside: Outside, tmp_path: Path
) -> None:
    """Failing means names on the screen of a locked computer."""
    disk.go_on.clear()
    into(dialog, tmp_path / "out")
    qtbot.waitUntil(disk.begun.is_set)
    qtbot.waitUntil(lambda: bool(dialog.doing.text()))
    window = work.desk.window
    disk.go_on.set()
    work.lock_due.emit()
    assert outside.replaced
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(BatchDialog)))


def test_what_the_search_found_can_be_printed_too(
    qtbot: QtBot, work: AtWork, vault: Vault, day: list[str], tmp_path: Path
) -> None:
    work.show_place("patients")
    work.patients.page.search.setText("foot drop")
    work.patients.page.papers.click()
    dialog = work.desk.window.findChild(BatchDialog)
    assert dialog is not None
    assert dialog.which.currentText() == "Found by the search"
    assert not dialog.day.isVisible()
    assert dialog.count.text() == "3 signed visits"
    into(dialog, tmp_path / "out")
    assert ended(qtbot, dialog)[0] == "3 papers were made."


def test_a_search_that_finds_nothing_offers_a_day(work: AtWork, day: list[str]) -> None:
    work.show_place("patients")
    work.patients.page.search.setText("no such words")
    work.patients.page.papers.click()
    dialog = work.desk.window.findChild(BatchDialog)
    assert dialog is not None
    assert dialog.which.count() == 1
