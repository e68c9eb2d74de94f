"""Every page of the record: named for a screen reader, reachable by key, whole at the least size."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footdrop_desktop.record import clinicians, drafts, patients
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.model import Patient, PatientDetails
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.record.confirm_page import ConfirmPage
from footdrop_desktop.ui.record.patient_banner import age
from footdrop_desktop.ui.record.recover_page import RecoverPage
from footdrop_desktop.ui.record.row_painter import _paint_pill, _paint_text
from footdrop_desktop.ui.record.rows import Cell
from footdrop_desktop.ui.record.set_up_page import SetUpPage
from footdrop_desktop.ui.record.trouble_page import STEPS, TroublePage
from footdrop_desktop.ui.record.unlock_page import UnlockPage
from footdrop_desktop.ui.services import Services
from tests.ui.conftest import NOON
from tests.ui.test_exam_view import nodes

LONG = PatientDetails(
    "Wolfeschlegelsteinhausenbergerdorff",
    "Hubert Blaine Maximilian",
    birth_date="1914-08-04",
    mrn="0123456789-0123456789",
    contact="a very long address " * 8,
    notes="notes " * 60,
)

FRONT: dict[str, Callable[[Services], QWidget]] = {
    "unlock": lambda services: UnlockPage(services.strings),
    "recover": lambda services: RecoverPage(services.strings),
    "trouble": lambda services: TroublePage(services.strings),
    "set-up": lambda services: SetUpPage(services.strings, Path("/home/clinician/.local/share/record")),
}


def nameless(root: QWidget) -> list[str]:
    interface = QAccessible.queryAccessibleInterface(root)
    assert interface is not None
    found = []
    for node in nodes(interface):
        state = node.state()
        if state.focusable and not state.invisible and not node.text(QAccessible.Text.Name):
            found.append(f"{type(node.object()).__name__} {node.role()}")
    return found


def clipped(root: QWidget) -> list[str]:
    """Labels whose words do not fit, and buttons that are narrower than their word."""
    found = []
    for label in root.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        if label.wordWrap():
            if label.heightForWidth(label.width()) > label.height():
                found.append(label.text())
        elif label.sizeHint().width() > label.width() + 1:
            found.append(label.text())
    found += [button.text() for button in root.findChildren(QPushButton) if is_narrow(button)]
    return found


def is_narrow(button: QPushButton) -> bool:
    return (
        button.isVisible() and QFontMetrics(button.font()).horizontalAdvance(button.text()) > button.width()
    )


def settled(qtbot: QtBot, window: QWidget) -> None:
    def whole() -> None:
        assert clipped(window) == []

    qtbot.waitUntil(whole)


@pytest.fixture
def busy(work: AtWork, jane: Patient, services: Services) -> AtWork:
    """A record with something in every list."""
    vault = work.desk.vault
    clinicians.add(vault, "Prof. A. Sample", "quiet harbour paints 17 lemons", "r-1", FLOOR)
    long = patients.add(vault, LONG, services.new_id())
    form = services.form_of("foot-drop-exam", None)
    for patient in (jane, long):
        drafts.begin(vault, patient.patient_uid, form, performed_at=NOON, visit_uid=services.new_id())
    work.renew()
    return work


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800)])
@pytest.mark.parametrize("place", ["patients", "drafts", "literature", "backup", "settings"])
def test_every_place_is_named_and_whole(
    qtbot: QtBot, window: MainWindow, busy: AtWork, place: str, size: tuple[int, int]
) -> None:
    window.resize(*size)
    busy.workspace.places[place].click()
    settled(qtbot, window)
    assert nameless(window) == []
    assert busy.workspace.places[place].isChecked()


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800)])
def test_a_chart_with_a_long_name_is_named_and_whole(
    qtbot: QtBot, window: MainWindow, busy: AtWork, size: tuple[int, int]
) -> None:
    window.resize(*size)
    row = next(row for row in busy.patients.page.list.rows if row.cells[0].text.startswith("Wolfe"))
    busy.show_chart(row.key)
    settled(qtbot, window)
    assert nameless(window) == []
    assert busy.patients.chart.banner.name.toolTip() == LONG.name


@pytest.mark.parametrize("kind", list(FRONT))
def test_every_page_before_the_record_is_named_and_whole(qtbot: QtBot, services: Services, kind: str) -> None:
    page = FRONT[kind](services)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    if isinstance(page, UnlockPage | RecoverPage):
        page.show_names((("a", "Dr R. Roe"),))
        page.show_refused("This passphrase does not open the record. " * 3)
    if isinstance(page, TroublePage):
        page.show_trouble("The record was not found. " * 8, STEPS)
    page.show()
    qtbot.waitExposed(page)
    for step in range(4 if isinstance(page, SetUpPage) else 1):
        if isinstance(page, SetUpPage):
            page.show_step(step)
            page.show_trouble("What is wrong is said here, in a sentence or two. " * 2)
        qtbot.waitUntil(partial(lambda page: clipped(page) == [], page))
        assert nameless(page) == []


@pytest.mark.parametrize("act", ["merge", "request", "who-saw", "erase"])
def test_every_dialog_of_a_chart_is_named_and_closed_by_escape(
    qtbot: QtBot, window: MainWindow, busy: AtWork, jane: Patient, act: str
) -> None:
    busy.show_chart(jane.patient_uid)
    busy.patients.chart.acts[act].trigger()
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    assert nameless(dialog) == []
    assert "Doe" not in dialog.windowTitle()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_place_is_reached_by_key(qtbot: QtBot, window: MainWindow, busy: AtWork) -> None:
    """Tab to the places, arrows between them, space to go there."""
    busy.show_place("patients")
    seen: list[QWidget] = []
    for _ in range(40):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in busy.workspace.places.values():
            break
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    first = QApplication.focusWidget()
    assert first is busy.workspace.places["patients"]
    assert busy.workspace.lock in seen or busy.patients.page.new_patient in seen
    QTest.keyClick(first, Qt.Key.Key_Down)
    QTest.keyClick(busy.workspace.places["drafts"], Qt.Key.Key_Space)
    assert busy.drafts.page.isVisible()


def test_no_list_scrolls_sideways(qtbot: QtBot, window: MainWindow, busy: AtWork) -> None:
    window.resize(1024, 700)
    for place in ("patients", "drafts", "settings"):
        busy.show_place(place)
        for view in (busy.patients.page.list, busy.drafts.page.list, busy.preferences.page.list):
            if view.isVisible():
                width = sum(view.columnWidth(at) for at in range(view.model().columnCount()))
                assert width <= view.viewport().width()


def test_a_list_is_silent_while_it_is_shown_and_keeps_its_line(busy: AtWork) -> None:
    """A list that tells while it is filled would act on the wrong line."""
    view = busy.patients.page.list
    told: list[str] = []
    view.chosen.connect(told.append)
    view.selectRow(0 if view.currentIndex().row() else 1)
    key = view.key
    assert told == [key]
    view.show_rows(tuple(reversed(view.rows)))
    assert view.key == key
    assert told == [key]


def test_a_list_is_sorted_by_what_stands_in_it(busy: AtWork) -> None:
    view = busy.patients.page.list
    view.horizontalHeader().sectionClicked.emit(1)
    assert [view.model().index(at, 1).data() for at in range(2)] == ["1914-08-04", "1972-03-09"]
    view.horizontalHeader().sectionClicked.emit(1)
    assert [view.model().index(at, 1).data() for at in range(2)] == ["1972-03-09", "1914-08-04"]


@pytest.mark.parametrize(
    ("born", "years"), [("1972-11-23", 54), ("1972-11-24", 53), ("2026-11-23", 0), ("2024-02-29", 2)]
)
def test_the_age_is_in_full_years(born: str, years: int) -> None:
    assert age(born, NOON.date()) == years


def test_another_page_after_an_unlock_is_one_key_away(
    qtbot: QtBot, services: Services, jane: Patient
) -> None:
    page = ConfirmPage(services.strings)
    qtbot.addWidget(page)
    page.show_patient(jane, NOON.date())
    page.show()
    qtbot.waitExposed(page)
    told: list[str] = []
    page.confirmed.connect(lambda: told.append("yes"))
    page.refused.connect(lambda: told.append("no"))
    page.activateWindow()
    qtbot.waitUntil(page.yes.hasFocus)
    QTest.keyClick(page.yes, Qt.Key.Key_Return)
    QTest.keyClick(page.yes, Qt.Key.Key_Escape)
    assert told == ["yes", "no"]
    assert nameless(page) == []


def test_two_clinicians_hand_a_draft_over_and_are_told(
    qtbot: QtBot, window: MainWindow, busy: AtWork, services: Services
) -> None:
    busy.show_place("drafts")
    page = busy.drafts.page
    key = page.list.key
    page.hand_over.click()
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    next(b for b in dialog.findChildren(QPushButton) if "Hand over" in b.text()).click()
    page.list.show_rows(page.list.rows, select=key)
    row = next(row for row in page.list.rows if row.key == key)
    assert row.cells[3].text == "Prof. A. Sample"
    assert key not in page._mine
    window.lock()
    unlock = window.opening.page
    assert isinstance(unlock, UnlockPage)
    qtbot.waitUntil(lambda: unlock.who.count() == 2)
    unlock.who.setCurrentText("Prof. A. Sample")
    QTest.keyClicks(unlock.passphrase.line, "quiet harbour paints 17 lemons")
    QTest.keyClick(unlock.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.work is not None)
    assert window.work is not None
    assert "Dr R. Roe" in window.work.workspace.notice.text()
    window.work.show_place("drafts")
    assert key in window.work.drafts.page._mine


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_has_no_room_in_a_line_is_shortened_and_not_left_out(way: Qt.LayoutDirection) -> None:
    """A visit that was entered later from paper must not look like any other."""
    picture = QImage(80, 30, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    blank = picture.copy()
    painter = QPainter(picture)
    _paint_pill(painter, "entered later from paper", "", QRect(0, 0, 80, 30), 10, way)
    painter.end()
    assert picture != blank


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_text_begins_where_its_line_begins(way: Qt.LayoutDirection) -> None:
    """Failing means that in Arabic words stand far from their head, and a mark stands on the words."""
    picture = QImage(300, 30, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setPen(Qt.GlobalColor.black)
    used = _paint_text(painter, Cell("Doe"), QRect(0, 0, 300, 30), way)
    painter.end()
    inked = [
        x for x in range(300) if any(picture.pixelColor(x, y) != Qt.GlobalColor.white for y in range(30))
    ]
    assert inked
    places = inked if way is Qt.LayoutDirection.LeftToRight else [300 - x for x in inked]
    assert max(places) <= used
