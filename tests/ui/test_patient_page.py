"""A patient's page: visits, trend, comparison, events; whose visits they are is said where it is in doubt."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from footdrop_desktop.record import clinicians, drafts, events, patients, trail, visits
from footdrop_desktop.record.model import EventKind, Patient
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.history.event_dialog import EventDialog
from footdrop_desktop.ui.history.patient_page import PatientPage
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.services import Services
from tests.builders import flags, strong, the_form
from tests.ui.conftest import JANE, NOON, PASSPHRASE
from tests.ui.test_visit_page import signed

DAY = timedelta(days=1)
LEFT_BUTTON = Qt.MouseButton.LeftButton
WEAKER = strong("right", dorsiflexion="0") | strong("left") | flags("fever")


@pytest.fixture
def uids(vault: Vault, jane: Patient, services: Services) -> list[str]:
    """Three signed visits, the newest first; the oldest was weaker, with a red flag."""
    return [
        signed(vault, jane, services),
        signed(vault, jane, services, performed_at=NOON - 9 * DAY),
        signed(vault, jane, services, performed_at=NOON - 20 * DAY, given=WEAKER),
    ]


@pytest.fixture
def page(work: AtWork) -> PatientPage:
    return work.patients.chart


def open_page(qtbot: QtBot, work: AtWork, patient: Patient) -> None:
    work.show_chart(patient.patient_uid)
    qtbot.waitUntil(lambda: not work.desk.jobs.busy)


def test_the_newest_two_signed_visits_are_compared(
    qtbot: QtBot, work: AtWork, page: PatientPage, jane: Patient, uids: list[str]
) -> None:
    """Failing means that the page answers "what changed?" only after it was asked."""
    open_page(qtbot, work, jane)
    assert [card.key for card in page.list.rows] == uids
    assert page.list.marked == tuple(uids[:2])
    assert page.compare.isVisible()
    assert "14 Nov 2026" in page.compare.title.text()
    assert page.trend.isVisible()


def test_a_new_visit_is_compared_unless_others_were_chosen(
    qtbot: QtBot,
    work: AtWork,
    page: PatientPage,
    jane: Patient,
    uids: list[str],
    vault: Vault,
    services: Services,
) -> None:
    """Failing means that what changed today is not seen, or that a comparison somebody chose is gone."""
    open_page(qtbot, work, jane)
    newest = signed(vault, jane, services)
    open_page(qtbot, work, jane)
    assert page.list.marked == (newest, uids[0])
    assert page.list.key == newest  # Enter opens what was signed just now
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    open_page(qtbot, work, jane)
    assert page.list.key == uids[0]
    page.list.mark(uids[0])
    page.list.mark(uids[2])
    signed(vault, jane, services)
    open_page(qtbot, work, jane)
    assert page.list.marked == (newest, uids[2])


def test_space_marks_and_enter_opens(
    qtbot: QtBot, work: AtWork, page: PatientPage, jane: Patient, uids: list[str]
) -> None:
    """Failing means that visits cannot be compared without a mouse."""
    open_page(qtbot, work, jane)
    qtbot.waitUntil(page.list.hasFocus)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert page.list.marked == (uids[1],)
    assert not page.compare.isVisible()
    assert "another visit" in page.comparing.text()
    for _ in range(2):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    qtbot.waitUntil(page.compare.isVisible)
    assert "Dorsiflexion" in page.compare.texts()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert work.visit.page.isVisible()


def test_the_box_marks_and_the_card_opens(
    qtbot: QtBot, work: AtWork, page: PatientPage, jane: Patient, uids: list[str]
) -> None:
    """Failing means that pressing the box opens the visit, or opening one changes what is compared."""
    open_page(qtbot, work, jane)
    box = page.list.box(uids[2])
    QTest.mouseClick(page.list.viewport(), LEFT_BUTTON, Qt.KeyboardModifier.NoModifier, box.center())
    assert page.list.marked == tuple(uids)
    beside = box.center()
    beside.setX(box.right() + 60)
    QTest.mouseClick(page.list.viewport(), LEFT_BUTTON, Qt.KeyboardModifier.NoModifier, beside)
    assert work.visit.page.isVisible()
    assert page.list.marked == tuple(uids)


def test_cards_say_where_a_visit_stands_and_its_red_flags_in_words(
    qtbot: QtBot, work: AtWork, page: PatientPage, jane: Patient, uids: list[str], vault: Vault
) -> None:
    """Failing means that a red flag, or that a visit is void, is told by colour or not at all."""
    power = clinicians.signer(vault, PASSPHRASE)
    visits.addendum(vault, power, uids[0], "Seen again.", "one")
    visits.void(vault, power, uids[1], "Entered twice.", "two")
    open_page(qtbot, work, jane)
    newest, void, oldest = page.list.rows
    assert "signed, addendum" in newest.spoken
    assert "void" in void.spoken
    assert void.void
    assert "red flag" in oldest.spoken
    assert "Fever" in oldest.flags
    assert page.list.marked == (uids[0], uids[2])


def test_a_draft_and_a_void_visit_say_why_they_are_not_compared(
    qtbot: QtBot, work: AtWork, page: PatientPage, jane: Patient, uids: list[str], services: Services
) -> None:
    """Failing means that Space does nothing and nobody knows why."""
    draft = drafts.begin(
        work.desk.vault, jane.patient_uid, the_form(), performed_at=NOON, visit_uid=services.new_id()
    )
    visits.void(work.desk.vault, clinicians.signer(work.desk.vault, PASSPHRASE), uids[1], "Twice.", "two")
    open_page(qtbot, work, jane)
    for uid, said in ((draft.visit_uid, "draft"), (uids[1], "void")):
        page.list.mark(uid)
        assert said in page.note.text()
        assert uid not in page.list.marked
    assert [card.day for card in page.list.rows][:2] == ["23 Nov 2026 12:00", "23 Nov 2026 12:00"]


def test_reading_for_a_page_that_nobody_sees_is_not_audited(
    qtbot: QtBot, work: AtWork, page: PatientPage, jane: Patient, uids: list[str], vault: Vault
) -> None:
    """Failing means that the audit says that visits were read which nobody looked at."""
    open_page(qtbot, work, jane)
    work.show_visit(uids[0])
    before = len(trail.entries(vault, subject=jane.patient_uid))
    work.patients.renew()
    qtbot.waitUntil(lambda: not work.desk.jobs.busy)
    assert len(trail.entries(vault, subject=jane.patient_uid)) == before


def test_another_birth_date_is_told_with_the_visit(
    qtbot: QtBot, work: AtWork, page: PatientPage, jane: Patient, vault: Vault, services: Services
) -> None:
    """Failing means that a history of two people looks like that of one."""
    signed(vault, jane, services, patient_as=jane.details)
    open_page(qtbot, work, jane)
    assert not page.identity.isVisible()
    patients.change(vault, jane.patient_uid, replace(JANE, birth_date="1927-03-09"), "one")
    open_page(qtbot, work, jane)
    said = " ".join(page.identity.lines)
    assert page.identity.isVisible()
    for words in ("23 Nov 2026", "born 1972-03-09", "Date of birth", "born 1927-03-09"):
        assert words in said


def test_many_visits_scroll_and_only_what_is_shown_is_read(
    qtbot: QtBot, work: AtWork, page: PatientPage, jane: Patient, vault: Vault, services: Services
) -> None:
    """Failing means that a long history opens slowly, or ends before it does."""
    for number in range(60):
        drafts.begin(
            vault,
            jane.patient_uid,
            the_form(),
            performed_at=NOON - number * DAY,
            visit_uid=services.new_id(),
        )
    open_page(qtbot, work, jane)
    assert len(page.list.rows) == 50
    page.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(page.list.rows) == 60)
    assert len({card.key for card in page.list.rows}) == 60


def test_an_event_is_added_changed_and_removed(
    qtbot: QtBot, window: MainWindow, work: AtWork, page: PatientPage, jane: Patient, vault: Vault
) -> None:
    """Failing means that what may explain a change cannot be entered, or not be corrected."""
    open_page(qtbot, work, jane)
    page.events.add.click()
    dialog = window.findChild(EventDialog)
    assert dialog is not None
    dialog.on.setText("2027-01-01")
    dialog.save.click()
    assert "2027-01-01" in dialog.trouble.text()
    dialog.on.setText("2026.11.02")
    dialog.note.setText("Decompression")
    dialog.save.click()
    (event,) = events.of_patient(vault, jane.patient_uid)
    assert (event.on.isoformat(), event.kind, event.note) == (
        "2026-11-02",
        EventKind.SURGERY,
        "Decompression",
    )
    assert [row.cells[2].text for row in page.events.list.rows] == ["Decompression"]
    page.events.remove.click()
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    assert "Decompression" in box.text()
    next(one for one in box.findChildren(QPushButton) if one.text() == "Remove").click()
    assert events.of_patient(vault, jane.patient_uid) == ()
    assert page.events.none.isVisible()


@pytest.mark.usefixtures("uids")
def test_tab_goes_from_the_visits_on_and_leaves_everything(
    qtbot: QtBot, work: AtWork, page: PatientPage, jane: Patient
) -> None:
    """Failing means that a part of the page is out of reach of the keyboard."""
    open_page(qtbot, work, jane)
    qtbot.waitUntil(page.list.hasFocus)
    reached = []
    for _ in range(60):
        QTest.keyClick(work.desk.window, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        reached += [
            name for name in ("trend", "compare", "events") if getattr(page, name).isAncestorOf(focus)
        ]
        if focus is page.list:
            break
    assert list(dict.fromkeys(reached)) == ["trend", "compare", "events"]
    assert page.list.hasFocus()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.usefixtures("uids")
def test_enter_opens_a_menu_as_space_does(
    qtbot: QtBot, work: AtWork, page: PatientPage, jane: Patient
) -> None:
    """Failing means that Enter does nothing on a button that has a menu, beside buttons that it presses."""
    open_page(qtbot, work, jane)
    for button in (page.more, page.compare.today):
        menu = button.menu()
        closing = QTimer()
        closing.timeout.connect(menu.close)
        closing.start(20)
        with qtbot.waitSignal(menu.aboutToHide):
            QTest.keyClick(button, Qt.Key.Key_Return)
        closing.stop()


@pytest.mark.usefixtures("uids")
def test_escape_leaves_what_is_read_of_the_trend_before_the_page(
    qtbot: QtBot, work: AtWork, page: PatientPage, jane: Patient
) -> None:
    """Failing means that whoever closes a reading of the trend loses the patient's page."""
    open_page(qtbot, work, jane)
    chart = page.trend.chart
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.spoken
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert not chart.spoken
    assert page.isVisible()
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.isVisible())


def test_a_narrow_page_stands_in_one_column(
    qtbot: QtBot, window: MainWindow, work: AtWork, page: PatientPage, jane: Patient, uids: list[str]
) -> None:
    """Failing means that with large text the trend has no room beside the visits."""
    open_page(qtbot, work, jane)
    assert page.list.parentWidget() is page.side
    assert not page.room.isAncestorOf(page.side)
    page.resize(600, 600)
    assert page.room.isAncestorOf(page.side)
    assert page.room.isAncestorOf(page.head)
    page.resize(1100, 700)
    assert not page.room.isAncestorOf(page.side)
