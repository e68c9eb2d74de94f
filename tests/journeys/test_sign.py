"""From the unlock over the exam to the signature, and what becomes of a signed visit afterwards."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from footdrop_desktop.record import patients, search, trail, visits
from footdrop_desktop.record.model import Kind, PatientDetails, State
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.printing import Printing
from footdrop_desktop.ui.record.pick_patient_dialog import PickPatientDialog
from footdrop_desktop.ui.record.unlock_page import UnlockPage
from footdrop_desktop.ui.services import Services
from footdrop_desktop.ui.sign.act_dialog import ActDialog
from footdrop_desktop.ui.sign.sign_dialog import SignDialog
from footdrop_desktop.ui.sign.visit_page import VisitPage
from tests.builders import checked, flags, strong
from tests.report.papers import flat
from tests.ui.conftest import JANE, NOON, PASSPHRASE, Outside, Show, new_record, services_for

pytestmark = pytest.mark.slow

EXAM = (
    strong("right", dorsiflexion="1", eversion="2", great_toe_extension="1", toe_extension="1")
    | strong("left")
    | flags()
    | {"heel-walk.right": "unable", "heel-walk.left": "normal", "romberg.result": "negative"}
)
D = TypeVar("D", bound=QDialog)


class Room:
    """The window with its record open, and the printer beside it."""

    def __init__(self, qtbot: QtBot, window: MainWindow, printer: Path) -> None:
        self.qtbot = qtbot
        self.window = window
        self.printer = printer

    @property
    def work(self) -> AtWork:
        assert self.window.work is not None
        return self.window.work

    @property
    def page(self) -> VisitPage:
        return self.work.visit.page

    def dialog(self, kind: type[D]) -> D:
        self.qtbot.waitUntil(lambda: any(one.isVisible() for one in self.window.findChildren(kind)))
        return next(one for one in self.window.findChildren(kind) if one.isVisible())

    def gone(self, kind: type[QDialog]) -> None:
        self.qtbot.waitUntil(lambda: not any(one.isVisible() for one in self.window.findChildren(kind)))

    def clicks(self, button: QPushButton) -> None:
        assert button.isEnabled(), button.text()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def examines(self, patient_uid: str, values: dict[str, object]) -> str:
        """Begin a visit and give these answers."""
        self.work.exam.begin(patient_uid, NOON)
        view = self.work.exam.view
        assert view is not None
        answers = checked(values).values
        for link_id in view.session.form.sorted(frozenset(answers)):
            view.session.answer(link_id, answers[link_id])
        view.show_step("review")
        assert self.work.exam.draft is not None
        return self.work.exam.draft.visit_uid

    def asks_to_sign(self) -> SignDialog:
        view = self.work.exam.view
        assert view is not None
        self.clicks(view.footer.go_on)
        return self.dialog(SignDialog)

    def signs(self, *, paper: bool = False) -> None:
        dialog = self.asks_to_sign()
        dialog.secret.box.line.setFocus()
        QTest.keyClicks(dialog.secret.box.line, PASSPHRASE)
        self.clicks(dialog.sign_and_print if paper else dialog.sign)
        self.gone(SignDialog)
        self.shows_visit()

    def shows_visit(self) -> None:
        self.qtbot.waitUntil(lambda: self.page.isVisible() and self.work.exam.view is None)

    def acts(self, act: str, text: str = "") -> None:
        """Choose an act on the signed visit, give the reason and the passphrase."""
        self.page.act_chosen.emit(act)
        dialog = self.dialog(ActDialog)
        if text:
            dialog.text.setPlainText(text)
        if dialog.secret.isVisible():
            QTest.keyClicks(dialog.secret.box.line, PASSPHRASE)
        self.clicks(dialog.go)
        self.gone(ActDialog)

    def message(self) -> str:
        return self.dialog(QMessageBox).text()


@pytest.fixture
def printer(tmp_path: Path) -> Path:
    return tmp_path / "printed.pdf"


@pytest.fixture
def services(tmp_path: Path, outside: Outside, printer: Path) -> Services:
    """The program's own services with one printer, which keeps what it gets."""
    scripts = {"lp": f"cat > {printer}", "lpstat": 'if [ "$1" = "-e" ]; then echo desk; fi'}
    for name, text in scripts.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{text}\n")
        (tmp_path / name).chmod(0o700)
    printing = Printing(lambda name: str(tmp_path / name), lambda _path: True)
    return replace(services_for(tmp_path, outside), printing=lambda: printing)


@pytest.fixture
def room(qtbot: QtBot, services: Services, show: Show, printer: Path) -> Room:
    """The record unlocked by its passphrase, as on any morning."""
    new_record(services).close()
    window = show(services)
    page = window.opening.page
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(lambda: page.who.count() > 0)
    QTest.keyClicks(page.passphrase.line, PASSPHRASE)
    QTest.mouseClick(page.unlock, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.work is not None, timeout=20_000)
    return Room(qtbot, window, printer)


def jane(room: Room) -> str:
    return patients.add(room.work.desk.vault, JANE, room.work.desk.services.new_id()).patient_uid


def printed(room: Room, how_often: int) -> str:
    """What the printer got last, once it got ``how_often`` papers."""
    vault = room.work.desk.vault
    room.qtbot.waitUntil(
        lambda: (
            room.page.note.text().startswith("Sent to")
            and sum(entry.event == "report-printed" for entry in trail.entries(vault)) == how_often
        ),
        timeout=20_000,
    )
    return flat(room.printer.read_bytes())


def test_a_visit_is_signed_printed_amended_added_to_and_voided(room: Room) -> None:
    vault = room.work.desk.vault
    patient_uid = jane(room)
    uid = room.examines(patient_uid, EXAM)

    dialog = room.asks_to_sign()
    assert any("Right: foot drop" in label.text() for label in dialog.findChildren(type(dialog.gaps)))
    QTest.keyClicks(dialog.secret.box.line, "not the passphrase")
    room.clicks(dialog.sign)
    room.qtbot.waitUntil(dialog.secret.trouble.isVisible, timeout=20_000)
    assert "passphrase" in dialog.secret.trouble.text()
    assert visits.line_of(vault, uid).state is State.DRAFT
    QTest.keyClicks(dialog.secret.box.line, PASSPHRASE)
    room.clicks(dialog.sign_and_print)
    room.gone(SignDialog)
    room.shows_visit()

    row = visits.line_of(vault, uid)
    assert (row.state, row.version, row.finding) == (State.SIGNED, 1, "Right foot drop, dorsiflexion 1/5")
    assert not row.incomplete
    assert [found.visit_uid for found in search.find_visits(vault, "peroneal")] == [uid]
    paper = printed(room, 1)
    assert "Doe, Jane" in paper
    assert "DRAFT" not in paper
    note = next(entry for entry in trail.entries(vault) if entry.event == "report-printed")
    assert f"{note.seq}-{note.hash[:16]}" in paper
    assert "Right: foot drop" in room.page.texts()

    room.acts("amend", "Left and right were swapped")
    room.qtbot.waitUntil(lambda: room.work.exam.view is not None)
    view = room.work.exam.view
    assert view is not None
    view.session.answer("strength.dorsiflexion.right", "3")
    view.show_step("review")
    room.signs()
    said = room.message()
    assert "recall" in said.lower()
    assert "version 1" in said
    room.dialog(QMessageBox).close()
    assert visits.line_of(vault, uid).version == 2
    assert "earlier paper" in room.page.texts()
    assert [row.key for row in room.page.versions.rows] == ["2", "1"]
    room.page.versions.selectRow(1)
    room.qtbot.waitUntil(lambda: "was replaced by version 2" in room.page.texts())
    assert not room.page.addendum.isEnabled()
    room.page.versions.selectRow(0)
    room.qtbot.waitUntil(room.page.addendum.isEnabled)

    room.acts("addendum", "The EMG came: peroneal neuropathy at the fibular head.")
    assert "fibular head" in room.page.texts()
    assert [found.visit_uid for found in search.find_visits(vault, "EMG")] == [uid]

    room.acts("void", "The wrong leg was marked")
    room.qtbot.waitUntil(lambda: "void" in room.page.texts().lower())
    assert visits.line_of(vault, uid).state is State.VOIDED
    assert not room.page.amend.isEnabled()
    room.dialog(QMessageBox).close()
    kinds = [entry.kind for entry in visits.versions(vault, uid)]
    assert kinds == [Kind.SIGNED, Kind.AMENDED, Kind.ADDENDUM, Kind.VOIDED]
    room.clicks(room.page.print)
    assert "VOIDED" in printed(room, 2)


def test_an_incomplete_exam_is_signed_with_a_reason_only(room: Room) -> None:
    vault = room.work.desk.vault
    uid = room.examines(jane(room), {"strength.dorsiflexion.right": "1"})
    dialog = room.asks_to_sign()
    QTest.keyClicks(dialog.secret.box.line, PASSPHRASE)
    assert not dialog.sign.isEnabled()
    dialog.reason.setCurrentIndex(dialog.reason.findData("other"))
    assert not dialog.sign.isEnabled()
    QTest.keyClicks(dialog.words, "called away")
    room.clicks(dialog.sign)
    room.gone(SignDialog)
    room.shows_visit()
    (signed,) = visits.versions(vault, uid)
    assert signed.body is not None
    assert signed.body["incomplete"] == "Other: called away"
    assert "called away" in room.page.texts()


def test_an_emergency_signs_as_incomplete_and_prints_a_letter(room: Room) -> None:
    vault = room.work.desk.vault
    uid = room.examines(jane(room), flags("bowel-or-bladder-loss") | {"strength.dorsiflexion.right": "1"})
    view = room.work.exam.view
    assert view is not None
    QTest.keyClick(view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = room.dialog(SignDialog)
    QTest.keyClicks(dialog.secret.box.line, PASSPHRASE)
    room.clicks(dialog.sign_and_print)
    room.gone(SignDialog)
    room.shows_visit()
    (signed,) = visits.versions(vault, uid)
    assert signed.body is not None
    assert signed.body["incomplete"] == "Emergency"
    letter = printed(room, 1)
    assert "Emergency" in letter
    assert "Page 1 of 1" in letter


def test_in_an_emergency_paper_comes_first_where_there_is_no_time_to_sign(room: Room) -> None:
    vault = room.work.desk.vault
    uid = room.examines(jane(room), {"strength.dorsiflexion.right": "1"})
    view = room.work.exam.view
    assert view is not None
    QTest.keyClick(view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    room.clicks(room.dialog(SignDialog).print_only)
    assert "desk" in room.message()
    assert "DRAFT" in flat(room.printer.read_bytes())
    assert visits.line_of(vault, uid).state is State.DRAFT
    assert room.work.exam.view is view


def test_a_draft_is_printed_as_a_draft(room: Room) -> None:
    room.examines(jane(room), EXAM)
    view = room.work.exam.view
    assert view is not None
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_P, both)
    assert "desk" in room.message()
    paper = flat(room.printer.read_bytes())
    assert "DRAFT" in paper
    head = room.work.desk.vault.head
    assert f"{head.seq}-{head.hash[:16]}" in paper


def test_a_visit_of_the_wrong_patient_opens_again_under_the_right_one(room: Room) -> None:
    vault, new_id = room.work.desk.vault, room.work.desk.services.new_id
    other = patients.add(vault, PatientDetails("Roe", "Richard", birth_date="1950-01-02"), new_id())
    uid = room.examines(jane(room), EXAM)
    room.signs()
    room.page.acts["wrong-patient"].trigger()
    picking = room.dialog(PickPatientDialog)
    QTest.keyClicks(picking.search, "Roe")
    assert [row.key for row in picking.list.rows] == [other.patient_uid]
    room.clicks(picking.pick)
    dialog = room.dialog(ActDialog)
    shown = " ".join(label.text() for label in dialog.findChildren(type(dialog.hint)))
    for words in ("Doe, Jane", "1972-03-09", "Roe, Richard", "1950-01-02"):
        assert words in shown
    dialog.text.setPlainText("Two charts were open")
    QTest.keyClicks(dialog.secret.box.line, PASSPHRASE)
    room.clicks(dialog.go)
    room.qtbot.waitUntil(lambda: room.work.exam.view is not None, timeout=20_000)
    assert visits.line_of(vault, uid).state is State.VOIDED
    draft = room.work.exam.draft
    assert draft is not None
    assert (draft.patient_uid, draft.corrects) == (other.patient_uid, uid)
    assert dict(draft.answers.values) == dict(checked(EXAM).values)
    room.work.exam.view.show_step("review")  # type: ignore[union-attr]  # it was waited for
    room.signs()
    assert "entered for the wrong patient" in room.page.texts()


def test_a_printer_that_fails_leaves_the_visit_as_it_is(room: Room, tmp_path: Path) -> None:
    vault = room.work.desk.vault
    uid = room.examines(jane(room), EXAM)
    room.signs()
    (tmp_path / "lp").write_text("#!/bin/sh\ncat > /dev/null\necho 'out of paper' >&2\nexit 1\n")
    room.clicks(room.page.print)
    assert "out of paper" in room.message()
    assert room.page.note.text() == "Not printed or saved."
    assert visits.line_of(vault, uid).state is State.SIGNED
    room.dialog(QMessageBox).close()
    room.acts("amend", "To see what is recalled")
    room.qtbot.waitUntil(lambda: room.work.exam.view is not None)
    room.work.exam.view.show_step("review")  # type: ignore[union-attr]  # it was waited for
    room.signs()
    assert "earlier paper" not in room.page.texts()  # what was never printed is not to be recalled


def test_a_signed_report_is_saved_where_it_is_wanted(room: Room, tmp_path: Path) -> None:
    uid = room.examines(jane(room), EXAM)
    room.signs()
    out = tmp_path / "out.pdf"
    room.work.papers.write_report(out, uid)
    room.qtbot.waitUntil(lambda: "out.pdf" in room.page.note.text(), timeout=20_000)
    assert "Doe, Jane" in flat(out.read_bytes())
    room.work.papers.write_report(tmp_path / "no" / "out.pdf", uid)
    assert "not written" in room.message()


def test_practice_signs_without_a_passphrase(
    qtbot: QtBot, services: Services, show: Show, printer: Path
) -> None:
    window = show(services)
    window.opening.start_practice()
    qtbot.waitUntil(lambda: window.work is not None, timeout=20_000)
    room = Room(qtbot, window, printer)
    uid = room.examines(jane(room), EXAM)
    dialog = room.asks_to_sign()
    assert dialog.secret.none.isVisible()
    assert not dialog.secret.box.isVisible()
    room.clicks(dialog.sign_and_print)
    room.gone(SignDialog)
    room.shows_visit()
    assert visits.line_of(room.work.desk.vault, uid).state is State.SIGNED
    assert "PRACTICE" in printed(room, 1)


def test_without_a_printer_the_paper_is_shown_and_goes_with_the_lock(
    room: Room, services: Services, tmp_path: Path, outside: Outside
) -> None:
    (tmp_path / "lpstat").write_text("#!/bin/sh\nexit 1\n")
    uid = room.examines(jane(room), EXAM)
    room.signs(paper=True)
    room.qtbot.waitUntil(lambda: "print it there" in room.page.note.text(), timeout=20_000)
    folder = services.printing()._folder
    assert folder is not None
    (paper,) = folder.iterdir()
    assert "Doe" not in paper.name
    assert "Doe, Jane" in flat(paper.read_bytes())
    events = [entry.event for entry in visits.papers(room.work.desk.vault, uid)]
    assert events == ["report-printed"]
    room.window.lock()
    assert not folder.exists()
    assert outside.replaced == [""]
