"""Choosing a paper: only what it needs is asked, and what cannot be made is not offered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footdrop_desktop import app
from footdrop_desktop.report.paper import PaperKind
from footdrop_desktop.strings import LANGUAGES
from footdrop_desktop.ui.paper.choose_dialog import ChooseDialog, Chosen, Offer

KINDS = (PaperKind.REPORT, PaperKind.HANDOUT, PaperKind.LETTER, PaperKind.PROGRESS, PaperKind.BLANK)
VISITS = (("v3", "23 Nov 2026 12:00"), ("v2", "2 Nov 2026 09:30"), ("v1", "4 Oct 2026 10:00"))
OFFER = Offer("Doe, Jane", KINDS, VISITS, LANGUAGES, "de", "v2")


def opened(qtbot: QtBot, offer: Offer = OFFER) -> ChooseDialog:
    dialog = ChooseDialog(app.strings("en"), offer)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def asked(dialog: ChooseDialog) -> set[str]:
    fields: dict[str, QWidget] = {
        "language": dialog.language,
        "visit": dialog.visit,
        "earlier": dialog.earlier,
        "to": dialog.name,
        "address": dialog.address,
        "question": dialog.question,
    }
    return {name for name, field in fields.items() if field.isVisible()}


def chosen(qtbot: QtBot, dialog: ChooseDialog) -> Chosen:
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.show_it.click()
    assert told.args is not None
    found = told.args[0]
    assert isinstance(found, Chosen)
    return found


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (PaperKind.REPORT, {"language", "visit"}),
        (PaperKind.HANDOUT, {"language", "visit"}),
        (PaperKind.LETTER, {"language", "visit", "to", "address", "question"}),
        (PaperKind.PROGRESS, {"language", "visit", "earlier"}),
        (PaperKind.BLANK, {"language"}),
    ],
)
def test_only_what_the_paper_needs_is_asked(qtbot: QtBot, kind: PaperKind, fields: set[str]) -> None:
    dialog = opened(qtbot)
    dialog.choose(kind)
    assert asked(dialog) == fields


def test_as_it_stands_it_is_the_report_of_the_visit_in_the_language_of_papers(qtbot: QtBot) -> None:
    assert chosen(qtbot, opened(qtbot)) == Chosen(PaperKind.REPORT, "de", "v2")


def test_a_progress_report_begins_with_an_earlier_visit(qtbot: QtBot) -> None:
    """Failing means a report that runs backwards."""
    dialog = opened(qtbot)
    dialog.choose(PaperKind.PROGRESS)
    assert [dialog.earlier.itemData(place) for place in range(dialog.earlier.count())] == ["v1"]
    dialog.visit.setCurrentIndex(0)
    assert [dialog.earlier.itemData(place) for place in range(dialog.earlier.count())] == ["v2", "v1"]
    dialog.earlier.setCurrentIndex(1)
    assert chosen(qtbot, dialog) == Chosen(PaperKind.PROGRESS, "de", "v3", ("v1",))


def test_a_progress_report_takes_two_more_visits_and_no_third(qtbot: QtBot) -> None:
    """Failing means a report of five visits, which no page has room for, or of one visit twice."""
    visits = tuple((f"v{number}", f"{number} Nov 2026") for number in (6, 5, 4, 3, 2, 1))
    dialog = opened(qtbot, replace(OFFER, visits=visits, visit_uid="v6"))
    dialog.choose(PaperKind.PROGRESS)
    dialog.earlier.setCurrentIndex(4)
    assert dialog.also.count() == 4
    dialog.also.tick("v5")
    dialog.also.tick("v3")
    enabled = [bool(dialog.also.item(place).flags() & Qt.ItemFlag.ItemIsEnabled) for place in range(4)]
    assert enabled == [True, False, True, False]
    dialog.earlier.setCurrentIndex(1)
    dialog.earlier.setCurrentIndex(3)
    assert chosen(qtbot, dialog).earlier == ("v2", "v5", "v3")


def test_the_first_visit_has_no_progress(qtbot: QtBot) -> None:
    dialog = opened(qtbot, replace(OFFER, visit_uid="v1"))
    dialog.choose(PaperKind.PROGRESS)
    assert not dialog.show_it.isEnabled()
    assert "before this one" in dialog.note.text()


def test_to_whom_a_letter_goes_goes_with_no_other_paper(qtbot: QtBot) -> None:
    """Failing means that a colleague's address lies under a patient's handout."""
    dialog = opened(qtbot)
    dialog.choose(PaperKind.LETTER)
    dialog.name.setText(" Dr A. Poe ")
    dialog.address.setPlainText("Street 1\n\n Town ")
    dialog.question.setText("Root or nerve?")
    dialog.choose(PaperKind.HANDOUT)
    dialog.choose(PaperKind.LETTER)
    wanted = Chosen(PaperKind.LETTER, "de", "v2", (), "Dr A. Poe", ("Street 1", "Town"), "Root or nerve?")
    assert chosen(qtbot, dialog) == wanted
    other = opened(qtbot)
    other.name.setText("Dr A. Poe")
    assert chosen(qtbot, other).name == ""


def test_without_a_signed_visit_it_begins_with_what_can_be_made(qtbot: QtBot) -> None:
    """Failing means a dialog whose only way on is dead."""
    dialog = opened(qtbot, replace(OFFER, visits=(), visit_uid=""))
    assert dialog.show_it.isEnabled()
    assert dialog.note.text().startswith("There is no signed visit yet.")
    dialog.choose(PaperKind.REPORT)
    assert not dialog.show_it.isEnabled()
    dialog.choose(PaperKind.BLANK)
    assert chosen(qtbot, dialog) == Chosen(PaperKind.BLANK, "de")


def test_a_visit_that_is_not_signed_says_that_it_gives_a_draft(qtbot: QtBot) -> None:
    dialog = opened(qtbot, replace(OFFER, visits=(), visit_uid="", open_visit="23 Nov 2026 12:00"))
    assert "draft" in dialog.note.text()
    assert chosen(qtbot, dialog) == Chosen(PaperKind.REPORT, "de")
