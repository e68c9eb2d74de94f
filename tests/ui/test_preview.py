"""A paper looked at in the window: it is the paper, nothing of it lies on the disk, and it is audited."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from footdrop_desktop.record import clinicians, trail, visits
from footdrop_desktop.record.model import AuditEntry, Patient
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.report.paper import PaperKind
from footdrop_desktop.report.recall import to_recall
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.literature.dialog import LiteratureDialog
from footdrop_desktop.ui.paper.choose_dialog import ChooseDialog
from footdrop_desktop.ui.paper.drawn import Drawn, Part
from footdrop_desktop.ui.paper.preview_page import PreviewPage
from footdrop_desktop.ui.paper.print_dialog import order_of
from footdrop_desktop.ui.printing import Printing, PrintOrder, Sides
from footdrop_desktop.ui.services import Services
from tests.report.papers import flat
from tests.ui.conftest import NOON, PASSPHRASE, Outside, services_for
from tests.ui.test_visit_page import signed

pytestmark = pytest.mark.slow

PRINTS = 'echo "$@" > {folder}/told; cat > {folder}/printed.pdf'
REFUSES = "cat > /dev/null; echo 'out of paper' >&2; exit 1"


class PrintSystem:
    """The print system of this computer, made of a script that can be told to fail."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.does(PRINTS.format(folder=folder))

    def does(self, script: str) -> None:
        (self.folder / "lp").write_text(f"#!/bin/sh\n{script}\n")
        (self.folder / "lp").chmod(0o700)

    @property
    def printing(self) -> Printing:
        return Printing(lambda name: str(self.folder / name) if name == "lp" else None, lambda _path: False)

    @property
    def told(self) -> list[str]:
        return (self.folder / "told").read_text().split()

    @property
    def paper(self) -> bytes:
        return (self.folder / "printed.pdf").read_bytes()


@pytest.fixture
def prints(tmp_path: Path) -> PrintSystem:
    return PrintSystem(tmp_path / "print")


@pytest.fixture
def services(tmp_path: Path, outside: Outside, prints: PrintSystem) -> Services:
    return replace(services_for(tmp_path, outside), printing=lambda: prints.printing)


@pytest.fixture
def visit_uid(work: AtWork, vault: Vault, jane: Patient, services: Services) -> str:
    uid = signed(vault, jane, services)
    work.show_visit(uid)
    return uid


Look = Callable[..., PreviewPage]


@pytest.fixture
def look(qtbot: QtBot, work: AtWork, visit_uid: str) -> Look:
    """Choose a paper from the signed visit, and wait until it can be read."""

    def act(kind: PaperKind = PaperKind.REPORT) -> PreviewPage:
        work.visit.page.papers.click()
        dialog = chooser(qtbot, work)
        dialog.choose(kind)
        dialog.show_it.click()
        return shown(qtbot, work)

    return act


def chooser(qtbot: QtBot, work: AtWork) -> ChooseDialog:
    def there() -> list[ChooseDialog]:
        return [one for one in work.desk.window.findChildren(ChooseDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: len(there()) == 1)
    return there()[0]


def shown(qtbot: QtBot, work: AtWork) -> PreviewPage:
    qtbot.waitUntil(lambda: work.previews.shown, timeout=20_000)
    quiet(qtbot, work)
    work.desk.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)
    assert work.previews.page is not None
    return work.previews.page


def quiet(qtbot: QtBot, work: AtWork) -> None:
    """Wait until nothing is drawn or made any more."""
    qtbot.waitUntil(lambda: not work.desk.jobs.busy, timeout=20_000)


def newest(vault: Vault) -> AuditEntry:
    return trail.entries(vault, limit=1)[0]


def text_of(page: PreviewPage) -> str:
    assert page.view._file is not None
    return " ".join(" ".join(one.text.split()) for one in page.view._file.texts)


def prints_on(work: AtWork, order: PrintOrder) -> None:
    """Go on as the system's dialog does once it is accepted; no printer of its own is known here."""
    work.previews._print(order, QPrinter())


def test_the_paper_is_shown_and_that_it_was_seen_is_audited(
    look: Look, vault: Vault, visit_uid: str, work: AtWork
) -> None:
    page = look()
    assert page.isVisible()
    assert page.banner.name.text() == "Doe, Jane"
    assert page.title.text() == "Clinician report · English"
    entry = newest(vault)
    assert (entry.event, entry.detail["visit"], entry.detail["paper"]) == ("paper-seen", visit_uid, "report")
    assert vault.head.short in text_of(page)
    assert to_recall(vault, visit_uid, visits.versions(vault, visit_uid)) == ()


def test_nothing_of_it_is_on_the_disk(
    look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, work: AtWork, qtbot: QtBot
) -> None:
    """A preview that leaves a file is a paper that nobody recalls."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    before = {path for path in tmp_path.rglob("*") if "record" not in path.parts}
    page = look()
    QTest.keyClick(page.view, Qt.Key.Key_End)
    quiet(qtbot, work)
    assert {path for path in tmp_path.rglob("*") if "record" not in path.parts} == before
    for path in (tmp_path / "record").rglob("*"):
        assert not path.is_file() or b"%PDF" not in path.read_bytes()


def test_only_the_pages_in_view_are_drawn_as_sharp_as_the_screen(
    look: Look, work: AtWork, qtbot: QtBot
) -> None:
    """Failing means that sixty pages are drawn for one, or that small print is a blur."""
    page = look()
    view = page.view
    drawn, file = view._drawn, view._file
    assert drawn is not None
    assert file is not None
    scale = view._scale() * view.devicePixelRatioF()
    first, last = Part(0, scale, 0), Part(len(file.sizes) - 1, scale, 0)
    qtbot.waitUntil(lambda: drawn.kept(first) is not None)
    picture = drawn.kept(first)
    assert picture is not None
    assert picture == file.picture(0, scale, 0, picture.height())
    assert drawn.kept(last) is None
    seen = view.viewport().grab().toImage()
    colours = {seen.pixel(x, y) for x in range(0, seen.width(), 3) for y in range(0, seen.height(), 3)}
    assert len(colours) > 8  # letters, not an empty sheet
    QTest.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: drawn.kept(last) is not None)


def only_in(drawn: Drawn, scale: float) -> bool:
    """Say whether nothing is kept but what was drawn in one size."""
    return {part.scale for part in drawn._kept} == {scale}


def test_what_was_drawn_first_is_let_go_of_first(
    look: Look, work: AtWork, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sixty pages in four sizes must not fill the memory."""
    page = look()
    drawn = page.view._drawn
    assert drawn is not None
    monkeypatch.setattr("footdrop_desktop.ui.paper.drawn.MOST_BYTES", 1)
    for zoom in (2.0, 1.0):
        page.view.set_zoom(zoom)
        scale = page.view._scale() * page.view.devicePixelRatioF()
        qtbot.waitUntil(partial(only_in, drawn, scale))
        qtbot.waitUntil(lambda: drawn._wanted == drawn._kept.keys())


def test_pages_are_turned_and_read_aloud(look: Look) -> None:
    page = look()
    view = page.view
    assert view.hasFocus()
    count = len(view._sizes())
    assert page.number.text() == f"Page 1 of {count}"
    assert not page.up.isEnabled()
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert page.view.page >= 1
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.accessibleName() == page.number.text() == f"Page {count} of {count}"
    assert not page.down.isEnabled()
    assert "rules were not validated" in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.accessibleName() == f"Page 1 of {count}"
    assert "Right: foot drop" in " ".join(view.accessibleDescription().split())
    page.down.click()
    assert page.number.text() == f"Page 2 of {count}"


def test_the_size_follows_the_keys(look: Look) -> None:
    page = look()
    assert page.zoom.currentText() == "Fit width"
    control = Qt.KeyboardModifier.ControlModifier
    for key, text in (
        (Qt.Key.Key_0, "100 %"),
        (Qt.Key.Key_Plus, "125 %"),
        (Qt.Key.Key_Plus, "150 %"),
        (Qt.Key.Key_Minus, "125 %"),
        (Qt.Key.Key_2, "Fit page"),
        (Qt.Key.Key_1, "Fit width"),
    ):
        QTest.keyClick(page.view, key, control)
        assert page.zoom.currentText() == text
    QTest.keyClick(page.view, Qt.Key.Key_2, control)
    height = page.view._boxes()[0].height()
    assert height <= page.view.viewport().height()
    for _ in range(20):
        page.larger.click()
    assert page.zoom.currentText() == "400 %"


def test_words_are_found_counted_and_gone_through(look: Look, work: AtWork, qtbot: QtBot) -> None:
    page = look()
    QTest.keyClick(page.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.line.hasFocus()
    QTest.keyClicks(page.search.line, "dorsiflexion")
    quiet(qtbot, work)
    hits = page._hits
    assert len(hits) > 1
    assert page.search.count.text() == f"1 of {len(hits)} matches, on page {hits[0].page + 1}"
    assert page.view.page == hits[0].page
    QTest.keyClick(page.search.line, Qt.Key.Key_F3)
    assert page.search.place == 1
    QTest.keyClick(page.search.line, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.search.line, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert page.search.place == len(hits) - 1
    page.search.line.setText("no such words")
    quiet(qtbot, work)
    assert page.search.count.text() == "Not found"
    assert not page.search.following.isEnabled()


def test_escape_leaves_the_search_and_then_the_paper(look: Look, work: AtWork, qtbot: QtBot) -> None:
    page = look()
    page.search.line.setText("foot")
    quiet(qtbot, work)
    QTest.keyClick(page.search.line, Qt.Key.Key_Escape)
    assert page.search.line.text() == ""
    assert page.isVisible()
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert work.previews.page is None
    qtbot.waitUntil(work.visit.page.isVisible)


def test_a_saved_paper_is_audited_by_itself(
    look: Look, work: AtWork, vault: Vault, qtbot: QtBot, tmp_path: Path
) -> None:
    page = look(PaperKind.HANDOUT)
    seen = vault.head
    page.save.click()
    dialog = work.desk.window.findChild(QFileDialog)
    assert dialog is not None
    name = Path(dialog.selectedFiles()[0]).name
    assert name.startswith("2026-11-23-handout-")
    assert "Doe" not in name
    dialog.fileSelected.emit(str(tmp_path / "saved.pdf"))
    dialog.close()
    quiet(qtbot, work)
    entry = newest(vault)
    assert (entry.event, entry.detail["paper"], entry.seq) == ("report-saved", "handout", seen.seq + 1)
    assert str(tmp_path / "saved.pdf") in page.note.text()
    assert flat((tmp_path / "saved.pdf").read_bytes())
    assert page.isVisible()


def test_a_printed_report_carries_the_head_of_its_own_entry(
    look: Look, work: AtWork, vault: Vault, qtbot: QtBot, prints: PrintSystem
) -> None:
    page = look()
    prints_on(work, PrintOrder("desk", copies=2, sides=Sides.LONG_EDGE))
    quiet(qtbot, work)
    entry = newest(vault)
    assert (entry.event, "paper" in entry.detail) == ("report-printed", False)
    assert f"{entry.seq}-{entry.hash[:16]}" in flat(prints.paper)
    assert prints.told[:4] == ["-d", "desk", "-t", "report"]
    assert prints.told[4:] == ["-n", "2", "-o", "sides=two-sided-long-edge"]
    assert page.note.text() == "Sent to desk."


def test_the_system_asks_for_printer_copies_and_pages(
    look: Look, work: AtWork, vault: Vault, qtbot: QtBot, tmp_path: Path
) -> None:
    """Where a file is wanted of it instead, the paper itself is written, not a picture of it."""
    page = look()
    QTest.keySequence(page.view, QKeySequence("Ctrl+P"))
    dialog = work.desk.window.findChild(QPrintDialog)
    assert dialog is not None
    assert (dialog.minPage(), dialog.maxPage()) == (1, len(page.view._sizes()))
    assert "Doe" not in dialog.printer().docName()
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.accepted.emit(printer)
    dialog.close()
    quiet(qtbot, work)
    assert vault.head.short in flat((tmp_path / "printed.pdf").read_bytes())
    assert newest(vault).event == "report-saved"


def test_what_the_system_was_told_is_what_is_printed() -> None:
    """Failing means ten pages where one was wanted."""
    printer = QPrinter()
    assert order_of(printer, 2).pages == ""
    printer.setFromTo(2, 3)
    for wanted, pages in (
        (QPrinter.PrintRange.PageRange, "2-3"),
        (QPrinter.PrintRange.CurrentPage, "4"),
        (QPrinter.PrintRange.AllPages, ""),
    ):
        printer.setPrintRange(wanted)
        assert order_of(printer, 4).pages == pages
    printer.setCopyCount(3)
    assert order_of(printer, 1).copies == 3


def test_a_printer_that_fails_loses_nothing(
    look: Look, work: AtWork, vault: Vault, qtbot: QtBot, prints: PrintSystem, visit_uid: str
) -> None:
    """Failing means a paper that the audit believes in and nobody holds."""
    page = look(PaperKind.HANDOUT)
    prints.does(REFUSES)
    prints_on(work, PrintOrder("desk"))
    quiet(qtbot, work)
    boxes = [box for box in work.desk.window.findChildren(QMessageBox) if box.isVisible()]
    assert "out of paper" in boxes[0].text()
    assert page.isVisible()
    assert page.note.text() == "Not printed or saved."
    failed, announced = trail.entries(vault, limit=2)
    assert (failed.event, failed.detail["paper"]) == ("report-failed", announced.seq)
    assert announced.event == "report-printed"


def test_every_kind_of_paper_is_recalled_but_those_that_failed(
    look: Look, work: AtWork, vault: Vault, qtbot: QtBot, prints: PrintSystem, visit_uid: str
) -> None:
    """A handout of a void visit is as wrong as its report."""
    for kind, does in ((PaperKind.HANDOUT, ""), (PaperKind.REPORT, ""), (PaperKind.HANDOUT, REFUSES)):
        look(kind)
        if does:
            prints.does(does)
        prints_on(work, PrintOrder("desk"))
        quiet(qtbot, work)
        work.previews.leave()
    power = clinicians.signer(vault, PASSPHRASE)
    visits.void(vault, power, visit_uid, "The wrong leg was examined", work.desk.services.new_id())
    found = to_recall(vault, visit_uid, visits.versions(vault, visit_uid))
    assert [entry.detail.get("paper", "report") for entry in reversed(found)] == ["handout", "report"]
    work.visit.tell_recall(visit_uid)
    box = [box for box in work.desk.window.findChildren(QMessageBox) if box.isVisible()][-1]
    assert "Patient handout printed, version 1" in box.text()


def test_a_visit_that_is_not_signed_gives_drafts(
    qtbot: QtBot, work: AtWork, view: ExamView, vault: Vault
) -> None:
    view.session.answer("strength.dorsiflexion.right", "2")
    view.show_step("review")
    view.paper_wanted.emit()
    dialog = chooser(qtbot, work)
    assert PaperKind.PROGRESS not in [dialog.kind.itemData(place) for place in range(dialog.kind.count())]
    dialog.show_it.click()
    page = shown(qtbot, work)
    assert "DRAFT" in text_of(page)
    assert (newest(vault).event, newest(vault).detail["version"]) == ("paper-seen", 0)
    page.back.click()
    assert view.isVisible()


def test_a_blank_form_is_about_nobody(look: Look, vault: Vault, work: AtWork) -> None:
    """Failing means that the audit says of a patient what was done without one."""
    before = vault.head
    page = look(PaperKind.BLANK)
    assert not page.banner.isVisible()
    assert "Doe" not in text_of(page)
    assert vault.head == before


def test_a_lock_leaves_no_paper_on_the_screen(
    look: Look, work: AtWork, outside: Outside, qtbot: QtBot
) -> None:
    look()
    window = work.desk.window
    work.lock_due.emit()
    assert outside.replaced
    qtbot.waitUntil(lambda: window.findChildren(PreviewPage) == [])


def test_another_language_is_another_paper(qtbot: QtBot, work: AtWork, visit_uid: str) -> None:
    work.visit.page.papers.click()
    dialog = chooser(qtbot, work)
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    dialog.show_it.click()
    page = shown(qtbot, work)
    assert "Untersuchung" in text_of(page)
    assert page.title.text() == "Clinician report · Deutsch"


def test_a_letter_says_to_whom_it_goes_and_what_it_asks(
    qtbot: QtBot, work: AtWork, visit_uid: str, vault: Vault
) -> None:
    work.visit.page.papers.click()
    dialog = chooser(qtbot, work)
    dialog.choose(PaperKind.LETTER)
    dialog.name.setText("Dr A. Poe")
    dialog.address.setPlainText("12 Harbour Street")
    dialog.question.setText("Is it the root or the nerve?")
    dialog.show_it.click()
    page = shown(qtbot, work)
    for text in ("Dr A. Poe", "12 Harbour Street", "Is it the root or the nerve?", "Doe, Jane"):
        assert text in text_of(page)
    assert page.number.text() == "Page 1 of 1"
    assert newest(vault).detail["paper"] == "letter"


def test_a_progress_report_is_of_two_visits(
    qtbot: QtBot, work: AtWork, vault: Vault, jane: Patient, services: Services, outside: Outside
) -> None:
    second = signed(vault, jane, services)
    signed(vault, jane, services, performed_at=NOON - timedelta(days=21))
    work.show_chart(jane.patient_uid)
    assert work.patients.chart.list.key == second
    QTest.keyClick(work.patients.chart, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = chooser(qtbot, work)
    dialog.choose(PaperKind.PROGRESS)
    dialog.show_it.click()
    text = text_of(shown(qtbot, work))
    assert "2026-11-23" in text
    assert "2026-11-02" in text


def test_a_progress_report_is_recalled_when_an_earlier_visit_of_it_is_void(
    qtbot: QtBot, work: AtWork, vault: Vault, jane: Patient, services: Services, prints: PrintSystem
) -> None:
    """Failing means that a paper with the findings of a void visit stays where it is."""
    signed(vault, jane, services)
    first = signed(vault, jane, services, performed_at=NOON - timedelta(days=21))
    work.show_chart(jane.patient_uid)
    QTest.keyClick(work.patients.chart, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = chooser(qtbot, work)
    dialog.choose(PaperKind.PROGRESS)
    dialog.show_it.click()
    shown(qtbot, work)
    prints_on(work, PrintOrder("desk"))
    quiet(qtbot, work)
    assert to_recall(vault, first, visits.versions(vault, first)) == ()
    power = clinicians.signer(vault, PASSPHRASE)
    visits.void(vault, power, first, "The wrong leg was examined", services.new_id())
    (found,) = to_recall(vault, first, visits.versions(vault, first))
    assert (found.detail["paper"], found.detail["version"]) == ("progress", 1)


def test_a_superscript_of_the_paper_leads_to_its_entry_and_back(
    look: Look, work: AtWork, qtbot: QtBot
) -> None:
    """Failing means a number in a paper on the screen that does nothing, or a place that is lost."""
    page = look()
    view = page.view
    spots = (QPoint(x, y) for y in range(0, view.viewport().height(), 3) for x in range(0, view.width(), 3))
    spot = next(spot for spot in spots if view.link_at(QPointF(spot)).startswith("ref:"))
    number = int(view.link_at(QPointF(spot)).removeprefix("ref:"))
    at = view.verticalScrollBar().value()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    (dialog,) = work.desk.window.findChildren(LiteratureDialog)
    assert dialog.browser.entry.reference is not None
    assert dialog.browser.entry.reference.number == number
    dialog.back.click()
    qtbot.waitUntil(lambda: work.desk.window.focusWidget() is view)
    assert work.previews.page is page
    assert view.verticalScrollBar().value() == at
