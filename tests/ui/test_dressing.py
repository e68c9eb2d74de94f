"""Language, colours, and the size of the text change while the record, and an exam in it, is open."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import drafts, trail
from footdrop_desktop.settings import Settings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.fields.text_field import TextField
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.flows.exam import Exam
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.record.language_box import LanguageBox
from footdrop_desktop.ui.services import Services
from tests.ui.conftest import Show

GRADE = "strength.dorsiflexion.right"


@pytest.fixture(autouse=True)
def as_usual(qapp: QApplication) -> Iterator[None]:
    """Other tests find the application as it usually is."""
    yield
    theme.use(theme.Look())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def choose(box: QComboBox, value: object) -> None:
    """Choose as a hand does: the box tells it."""
    place = box.findData(value)
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)


def settings_of(window: MainWindow) -> Settings:
    assert window.work is not None
    return window.work.desk.services.settings()


def test_the_language_changes_from_the_settings(qtbot: QtBot, window: MainWindow, work: AtWork) -> None:
    """Whoever shares the workstation reads no word of the other's language."""
    work.show_place("settings")
    choose(work.preferences.page.look.language, "de")
    qtbot.waitUntil(lambda: window.strings.language == "de")
    assert window.work is not work
    assert window.work is not None
    assert window.work.workspace.places["settings"].text() == "Einstellungen"
    assert window.work.place == "settings"
    assert settings_of(window).language == "de"


def test_arabic_mirrors_the_whole_window(qtbot: QtBot, window: MainWindow, work: AtWork) -> None:
    work.show_place("settings")
    choose(work.preferences.page.look.language, "ar")
    qtbot.waitUntil(lambda: window.strings.language == "ar")
    assert window.work is not None
    assert window.work.workspace.layoutDirection() == Qt.LayoutDirection.RightToLeft
    places = window.work.workspace.places["patients"]
    assert places.mapTo(window, places.rect().center()).x() > window.width() // 2


def test_qts_own_dialogs_speak_too(qtbot: QtBot, window: MainWindow, work: AtWork) -> None:
    """A file dialog in another language than the window is not understood."""
    work.show_place("settings")
    choose(work.preferences.page.look.language, "de")
    qtbot.waitUntil(lambda: window.strings.language == "de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_an_open_exam_goes_on_in_another_look(
    qtbot: QtBot, window: MainWindow, work: AtWork, view: ExamView
) -> None:
    """At dusk the system turns dark in the middle of an exam: nothing may be lost, not even undo."""
    session, draft = view.session, work.exam.draft
    assert draft is not None
    view.show_step("strength")
    session.answer(GRADE, "1")
    before = len(trail.entries(work.desk.vault, limit=1000))
    work.desk.services.keep_settings(replace(settings_of(window), theme="dark"))
    window.dress_anew()
    assert window.session is session
    assert theme.tokens() is theme.DARK
    assert window.view is not None
    assert window.view is not view
    assert session.step == "strength"
    session.answer(GRADE, "2")
    assert drafts.load(work.desk.vault, draft.visit_uid, session.form).answers.get(GRADE) == "2"
    session.undo()
    session.undo()
    assert GRADE not in session.answers
    assert len(trail.entries(work.desk.vault, limit=1000)) == before
    qtbot.waitUntil(lambda: window.view is not None and window.view.page.isVisible())


def test_what_is_typed_at_that_moment_is_on_the_disk(
    window: MainWindow, work: AtWork, view: ExamView
) -> None:
    """What is taken over and said to be saved would be lost at the next lock."""
    draft, item = work.exam.draft, "conclusion.impression"
    assert draft is not None
    view.show_item(item)
    field = view.page.cell_of(item)
    assert field is not None
    assert isinstance(field.field, TextField)
    QTest.keyClicks(field.field.text, "Peroneal palsy")
    Exam(work.desk, window.stack).take_over(work.exam)
    kept = drafts.load(work.desk.vault, draft.visit_uid, view.session.form).answers
    assert kept.get(item) == "Peroneal palsy"


def test_it_waits_for_what_is_under_way(qtbot: QtBot, window: MainWindow, work: AtWork) -> None:
    """At dusk in the middle of printing or signing: who asked for it is told how it went."""
    go_on = threading.Event()
    told: list[bool] = []

    def never(error: UserError) -> None:
        raise error

    window.jobs.run(work.workspace, lambda _tell: go_on.wait(5), told.append, never)
    work.desk.services.keep_settings(replace(settings_of(window), theme="dark"))
    window.dress_anew()
    assert window.work is work
    go_on.set()
    qtbot.waitUntil(lambda: window.work is not work)
    assert told == [True]
    assert theme.tokens() is theme.DARK


def test_text_of_200_percent_is_twice_as_high(qtbot: QtBot, window: MainWindow, work: AtWork) -> None:
    usual = work.workspace.lock.fontMetrics().height()
    work.show_place("settings")
    choose(work.preferences.page.look.text_size, 200)
    qtbot.waitUntil(lambda: theme.look().scale == 2)
    assert window.work is not None
    window.work.workspace.lock.ensurePolished()
    assert window.work.workspace.lock.fontMetrics().height() == pytest.approx(2 * usual, abs=2)


def test_targets_for_fingers_are_44_pixels_high(qtbot: QtBot, window: MainWindow, work: AtWork) -> None:
    work.show_place("settings")
    work.preferences.page.look.touch.click()
    qtbot.waitUntil(lambda: theme.look().touch)
    assert window.work is not None
    assert window.work.workspace.lock.sizeHint().height() >= 44


def test_the_first_page_offers_the_language(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    """Who reads only Arabic has to find Arabic before a passphrase is asked for."""
    page = window.opening.page
    assert page is not None
    (box,) = page.findChildren(LanguageBox)
    choose(box, "ar")
    qtbot.waitUntil(lambda: window.opening.page is not page)
    assert window.strings.language == "ar"
    assert services.settings().language == "ar"


def test_the_window_opens_where_it_was_left(show: Show, services: Services) -> None:
    first = show(services)
    first.resize(1024, 690)
    first.close()
    second = show(services)
    assert (second.width(), second.height()) == (1024, 690)


def test_columns_stay_as_they_were_drawn(
    qtbot: QtBot, show: Show, services: Services, window: MainWindow, work: AtWork
) -> None:
    """A clinician who wants long names seen draws the column wide once, not every morning."""
    drawn = work.patients.page.list
    drawn.show_widths((50, 10, 10, 10, 20))
    window.close()
    again = show(services)
    again.opening.start_practice()
    qtbot.waitUntil(lambda: again.work is not None)
    assert again.work is not None
    widths = again.work.patients.page.list.widths
    assert widths[0] > 2 * widths[1]


def test_a_translation_says_that_nobody_reviewed_it(qtbot: QtBot, window: MainWindow, work: AtWork) -> None:
    """Clinical wording that no clinician has checked must not look as if one had."""
    work.show_place("settings")
    choose(work.preferences.page.look.language, "es")
    qtbot.waitUntil(lambda: window.strings.language == "es")
    assert window.work is not None
    said = window.strings.text("ui", "language.not-reviewed")
    assert said in [label.text() for label in window.work.workspace.findChildren(type(work.workspace.clinic))]


def test_a_patient_is_selected_in_a_mirrored_list(qtbot: QtBot, show: Show, services: Services) -> None:
    """Enter has to open the first patient in Arabic too: Qt selects none in a list that is not shown yet."""
    services.keep_settings(Settings(language="ar"))
    window = show(replace(services, strings=services.words("ar")))
    window.opening.start_practice()
    qtbot.waitUntil(lambda: window.work is not None)
    assert window.work is not None
    assert window.work.patients.page.list.key


def test_a_window_that_is_gone_leaves_its_language_behind_nowhere(show: Show, services: Services) -> None:
    """The next window's file dialog would offer to save in Arabic."""
    services.keep_settings(Settings(language="ar"))
    show(services).close()
    services.keep_settings(Settings(language="en"))
    show(services)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
