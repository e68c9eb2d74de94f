"""Settings of papers: what is typed is kept, a bad logo stops nothing, and the practice letter shows the change."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from footdrop_desktop.record import patients
from footdrop_desktop.report.letterhead import LogoKind, Page, PageSize
from footdrop_desktop.report.paper import PaperKind
from footdrop_desktop.report.request import OpenVisit, PaperRequest
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.flows.desk import with_settings_of_its_own
from footdrop_desktop.ui.record.paper_card import PaperCard
from footdrop_desktop.ui.services import Services
from tests.report.papers import page_texts

pytestmark = pytest.mark.slow


@pytest.fixture
def card(qtbot: QtBot, work: AtWork) -> PaperCard:
    work.show_place("settings")
    settled(qtbot, work)
    return work.preferences.page.papers


def settled(qtbot: QtBot, work: AtWork) -> None:
    qtbot.waitUntil(lambda: not work.desk.jobs.busy, timeout=20_000)


def renewed(qtbot: QtBot, card: PaperCard, before: QImage) -> QImage:
    """The practice letter as soon as it is another picture than ``before``."""
    qtbot.waitUntil(lambda: card.preview.pixmap().toImage() != before, timeout=20_000)
    return card.preview.pixmap().toImage()


def says(card: PaperCard, text: str) -> bool:
    return text in card.logo_trouble.text()


def logo_at(path: Path) -> Path:
    Image.new("RGB", (80, 20), (200, 0, 0)).save(path)
    return path


def chosen(work: AtWork, card: PaperCard, path: Path) -> None:
    card.choose_logo.click()
    chooser = work.desk.window.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(path))
    chooser.reject()


def test_what_is_set_reaches_every_paper(qtbot: QtBot, work: AtWork, card: PaperCard, tmp_path: Path) -> None:
    """Failing means that a clinic sets its letterhead and papers go out without it."""
    QTest.keyClicks(card.letterhead, "2 Station Road")
    QTest.keyClick(card.letterhead, Qt.Key.Key_Return)
    QTest.keyClicks(card.letterhead, "020 7946 0018")
    card.flush()
    QTest.keyClicks(card.number, "999")
    QTest.keyClick(card.number, Qt.Key.Key_Return)
    card.page_size.setCurrentIndex(card.page_size.findData("letter"))
    card.page_size.activated.emit(card.page_size.currentIndex())
    card.page_margin.setCurrentIndex(card.page_margin.findData(20))
    card.page_margin.activated.emit(card.page_margin.currentIndex())
    card.attach.click()
    chosen(work, card, logo_at(tmp_path / "logo.png"))
    qtbot.waitUntil(lambda: card.logo.text() == "logo.png", timeout=20_000)
    made = work.desk.materials()
    assert made.letterhead.lines == ("2 Station Road", "020 7946 0018")
    assert made.letterhead.emergency_number == "999"
    assert made.letterhead.logo is not None
    assert made.letterhead.logo.kind is LogoKind.PNG
    assert made.page == Page(PageSize.LETTER, 20)
    assert made.attach is False
    card.drop_logo.click()
    assert work.desk.materials().letterhead.logo is None


def test_showing_changes_nothing(qtbot: QtBot, work: AtWork, card: PaperCard, services: Services) -> None:
    before = services.settings()
    work.show_place("patients")
    work.show_place("settings")
    settled(qtbot, work)
    assert services.settings() == before


def test_the_practice_letter_is_drawn_anew_when_the_paper_changes(
    qtbot: QtBot, work: AtWork, card: PaperCard, tmp_path: Path
) -> None:
    """Failing means that a letterhead is judged by the picture of the one before."""
    seen = [renewed(qtbot, card, QImage())]
    assert seen[0].width() > 200
    QTest.keyClicks(card.letterhead, "2 Station Road")
    card.flush()
    seen.append(renewed(qtbot, card, seen[-1]))
    chosen(work, card, logo_at(tmp_path / "logo.png"))
    seen.append(renewed(qtbot, card, seen[-1]))
    card.page_size.setCurrentIndex(card.page_size.findData("letter"))
    card.page_size.activated.emit(card.page_size.currentIndex())
    seen.append(renewed(qtbot, card, seen[-1]))
    assert seen[-1].height() < seen[-2].height()


def test_what_is_typed_is_kept_after_a_pause_and_when_the_field_is_left(
    qtbot: QtBot, card: PaperCard, services: Services
) -> None:
    QTest.keyClicks(card.letterhead, "Suite 3")
    qtbot.waitUntil(lambda: services.settings().letterhead == "Suite 3", timeout=10_000)
    card.letterhead.setFocus()
    QTest.keyClicks(card.letterhead, "b")
    card.number.setFocus()
    assert services.settings().letterhead == "Suite 3b"


def test_too_many_lines_are_not_kept_and_say_so(card: PaperCard, services: Services) -> None:
    """Failing means a settings file that cannot be read at the next start."""
    card.letterhead.setPlainText("\n".join("123456"))
    card.flush()
    kept = services.settings().letterhead
    for text in ("\n".join("1234567"), "x" * 1001):
        card.letterhead.setPlainText(text)
        card.flush()
        assert services.settings().letterhead == kept
        assert "The last change was not kept" in card.letterhead_trouble.text()
        assert card.letterhead_trouble.isVisible()
    card.letterhead.setPlainText("1")
    card.flush()
    assert services.settings().letterhead == "1"
    assert not card.letterhead_trouble.isVisible()


def test_a_number_that_cannot_be_called_is_not_kept(card: PaperCard, services: Services) -> None:
    """Failing means that a patient in an emergency reads a number that is none."""
    QTest.keyClicks(card.number, "call us")
    QTest.keyClick(card.number, Qt.Key.Key_Return)
    assert services.settings().emergency_number == ""
    assert card.number_trouble.isVisible()


def test_a_logo_that_is_refused_says_why_and_the_one_before_stays(
    qtbot: QtBot, work: AtWork, card: PaperCard, services: Services, tmp_path: Path
) -> None:
    """Failing means that a bad file costs the clinic the logo that it had."""
    good = logo_at(tmp_path / "logo.png")
    chosen(work, card, good)
    qtbot.waitUntil(lambda: services.settings().logo == str(good), timeout=20_000)
    bad = tmp_path / "bad.svg"
    bad.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>')
    chosen(work, card, bad)
    qtbot.waitUntil(lambda: any(b.isVisible() for b in work.desk.window.findChildren(QMessageBox)))
    box = next(box for box in work.desk.window.findChildren(QMessageBox) if box.isVisible())
    assert "<script>" in box.text()
    box.close()
    assert services.settings().logo == str(good)


def test_a_logo_that_is_gone_or_broken_later_stops_no_paper_and_is_told(
    qtbot: QtBot, work: AtWork, card: PaperCard, tmp_path: Path
) -> None:
    """Failing means that no paper can be printed because somebody moved a picture."""
    path = logo_at(tmp_path / "logo.png")
    chosen(work, card, path)
    qtbot.waitUntil(lambda: card.logo.text() == "logo.png", timeout=20_000)
    assert not card.logo_trouble.isVisible()
    path.write_bytes(b"\x89PNG\r\n\x1a\n broken")
    for told in ("cannot be read to its end", "Papers are printed without it"):
        assert work.desk.materials().letterhead.logo is None
        work.show_place("settings")
        qtbot.waitUntil(partial(says, card, told), timeout=20_000)
        assert card.logo_trouble.isVisible()
        assert not card.preview.pixmap().isNull()
        path.unlink(missing_ok=True)


def test_practice_prints_on_no_clinics_letterhead(services: Services, work: AtWork, tmp_path: Path) -> None:
    """Failing means that a practice paper passes for one of the clinic."""
    work.desk.set(
        clinic="Example Clinic", letterhead="2 Station Road", logo=str(tmp_path), page_size="letter"
    )
    own = with_settings_of_its_own(services).settings()
    assert (own.clinic, own.letterhead, own.logo) == ("", "", "")
    assert own.page_size == "letter"


def test_a_letter_that_is_asked_for_is_the_letter_on_this_paper(work: AtWork, view: ExamView) -> None:
    """Failing means that somebody asks for a letter and gets another paper, or one to nobody."""
    desk, draft = work.desk, work.exam.draft
    assert draft is not None
    desk.set(letterhead="2 Station Road", page_size="letter")
    snapshot = view.session.snapshot
    patient = patients.get(desk.vault, draft.patient_uid)
    opened = OpenVisit(patient, draft, snapshot.answers, snapshot.assessment)
    request = PaperRequest(PaperKind.LETTER, recipient="Dr A. Bloggs\n1 High Street", question="Which nerve?")
    data = desk.services.paper(request, desk.vault, desk.materials(), desk.vault.head, opened)
    (page,) = page_texts(data)
    for text in (
        "Referral letter",
        "Dr A. Bloggs",
        "1 High Street",
        "Question: Which nerve?",
        "2 Station Road",
    ):
        assert text in page
    with pypdfium2.PdfDocument(data) as document:
        assert document[0].get_size() == (612, 792)
