"""From a superscript to its source and back; the literature searched, narrowed, and copied."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from footdrop_desktop import app
from footdrop_desktop.report.citing import Style, cite
from footdrop_desktop.report.literature_search import Origin
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.literature.browser import LiteratureBrowser
from footdrop_desktop.ui.literature.dialog import LiteratureDialog
from footdrop_desktop.ui.literature.page import LiteraturePage
from footdrop_desktop.ui.main_window import MainWindow

ALL = app.literature().references


@pytest.fixture
def page(work: AtWork, qtbot: QtBot) -> LiteraturePage:
    work.show_place("literature")
    page = work.workspace.stack.currentWidget()
    assert isinstance(page, LiteraturePage)
    qtbot.waitUntil(page.browser.search.hasFocus)
    return page


def dialog_of(window: MainWindow) -> LiteratureDialog:
    (dialog,) = (found for found in window.findChildren(LiteratureDialog) if found.isVisible())
    return dialog


def numbers(browser: LiteratureBrowser) -> list[int]:
    return [reference.number for reference in browser.found]


class Opened(QObject):
    """Takes what would go to the browser of the system."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.addresses.append(address.toString())


def test_a_superscript_opens_its_entry_and_back_leads_where_one_was(
    qtbot: QtBot, window: MainWindow, view: ExamView
) -> None:
    """A number without its source would ask for blind trust; a way back that is lost, a search for one's place."""
    bar = view.panel.verticalScrollBar()
    step, before = view.session.step, window.focusWidget()
    at = bar.value()
    for leave in (Qt.Key.Key_Escape, Qt.Key.Key_Left):
        view.reference_wanted.emit("4")
        dialog = dialog_of(window)
        text = dialog.browser.entry.text.toPlainText()
        assert "Katirji B. Case 8. In: Electromyography in Clinical Practice." in text
        assert "In a flail foot no movement of ankle or foot is possible" in text
        assert "Bouche" not in text
        modifier = (
            Qt.KeyboardModifier.AltModifier if leave == Qt.Key.Key_Left else Qt.KeyboardModifier.NoModifier
        )
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        QTest.keyClick(dialog, leave, modifier)
        qtbot.waitUntil(lambda: not window.findChildren(LiteratureDialog))
        qtbot.waitUntil(lambda: window.focusWidget() is before)
        assert view.session.step == step
        assert bar.value() == at


def test_all_sources_show_the_list_beside_the_entry(window: MainWindow, view: ExamView) -> None:
    """From one entry the others must be a press away; from "all sources" they are there at once."""
    view.reference_wanted.emit("11")
    dialog = dialog_of(window)
    assert not dialog.browser.list.isVisible()
    dialog.show_all.click()
    assert dialog.browser.list.isVisible()
    assert dialog.browser.list.keys == (11,)
    dialog.reject()

    view.reference_wanted.emit("")
    dialog = next(found for found in window.findChildren(LiteratureDialog) if found.isVisible())
    assert numbers(dialog.browser) == list(ALL)
    dialog.reject()


def test_escape_empties_the_search_before_it_closes(window: MainWindow, view: ExamView) -> None:
    """One key must not throw away both a search and the page."""
    view.reference_wanted.emit("")
    dialog = dialog_of(window)
    QTest.keyClicks(dialog.browser.search, "liu")
    QTest.keyClick(dialog.browser.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert numbers(dialog.browser) == list(ALL)
    QTest.keyClick(dialog.browser.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_typing_finds_and_arrows_choose_while_the_line_keeps_the_focus(page: LiteraturePage) -> None:
    browser = page.browser
    QTest.keyClicks(browser.search, "cauda equina")
    assert numbers(browser) == [20, 23]
    QTest.keyClick(browser.search, Qt.Key.Key_Down)
    assert browser.entry.reference == ALL[23]
    assert browser.search.hasFocus()
    QTest.keyClicks(browser.search, " nobody")
    assert browser.empty.isVisible()
    assert not browser.all_shown.isEnabled()


def test_the_filter_parts_the_article_from_what_is_beyond(page: LiteraturePage) -> None:
    """What lies beyond the article must not pass for its own source."""
    browser = page.browser
    browser.filters[Origin.ARTICLE].click()
    assert numbers(browser) == list(range(1, 9))
    assert "From the source article" in browser.entry.text.toPlainText()
    browser.filters[Origin.BEYOND].click()
    assert numbers(browser) == list(range(9, 24))
    assert "Beyond the source article" in browser.entry.text.toPlainText()


def test_a_copy_is_on_the_clipboard_and_said(page: LiteraturePage) -> None:
    """A copy that holds another source than the one on the screen goes into somebody's paper."""
    browser = page.browser
    browser.show_reference(16)
    browser.entry.copies[Style.BIBTEX].click()
    assert QGuiApplication.clipboard().text() == cite([ALL[16]], Style.BIBTEX)
    assert browser.entry.note.text() == "Copied as BibTeX: Source 16"
    QTest.keyClick(
        browser.search,
        Qt.Key.Key_C,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert QGuiApplication.clipboard().text() == cite([ALL[16]], Style.AMA)
    browser.list.setFocus()
    QTest.keyClick(browser.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert browser.entry.scope.text() == "Copy (2 chosen):"
    browser.entry.copies[Style.AMA].click()
    assert QGuiApplication.clipboard().text() == cite([ALL[16], ALL[17]], Style.AMA)


def test_all_that_is_shown_is_saved(page: LiteraturePage, work: AtWork, tmp_path: Path, qtbot: QtBot) -> None:
    """A file must hold what the list shows, no more and no less."""
    browser = page.browser
    browser.filters[Origin.ARTICLE].click()
    next(act for act in browser.all_shown.menu().actions() if act.text() == "Save as RIS file…").trigger()
    qtbot.waitUntil(lambda: bool(work.desk.window.findChildren(QFileDialog)))
    (dialog,) = work.desk.window.findChildren(QFileDialog)
    file = tmp_path / "sources.ris"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    expected = cite([ALL[number] for number in range(1, 9)], Style.RIS)
    assert file.read_bytes().decode() == expected


def test_enter_opens_the_doi_and_nothing_where_there_is_none(page: LiteraturePage) -> None:
    """The program fetches nothing itself, and a source without a DOI leads nowhere wrong."""
    opened = Opened()
    QDesktopServices.setUrlHandler("https", opened, "take")  # type: ignore[arg-type]  # the stubs are wrong
    try:
        page.browser.show_reference(11)  # no DOI is recorded
        assert not page.browser.entry.doi.isEnabled()
        assert "Not recorded here: DOI." in page.browser.entry.text.toPlainText()
        QTest.keyClick(page.browser.search, Qt.Key.Key_Return)
        assert opened.addresses == []
        page.browser.show_reference(10)
        QTest.keyClick(page.browser.search, Qt.Key.Key_Return)
        assert opened.addresses == ["https://doi.org/10.1136/jnnp.2008.149393"]
    finally:
        QDesktopServices.unsetUrlHandler("https")


def test_slash_leads_to_the_search_and_is_typed_in_it(page: LiteraturePage) -> None:
    browser = page.browser
    browser.list.setFocus()
    QTest.keyClick(browser.list, Qt.Key.Key_Slash)
    assert QApplication.focusWidget() is browser.search
    QTest.keyClick(browser.search, Qt.Key.Key_Slash)
    assert browser.search.text() == "/"


def test_every_reference_can_be_read(page: LiteraturePage) -> None:
    """An entry that lacks its number, its citation, or its grounds explains nothing."""
    for number, reference in ALL.items():
        page.browser.show_reference(number)
        text = page.browser.entry.text.toPlainText()
        assert f"Source {number} ·" in text
        assert all(statement in text for statement in reference.supports)
        assert "Where the program cites it" in text
        assert "No rule and no text" not in text
