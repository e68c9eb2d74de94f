"""Visits beside each other in the window: words beside signs, read by keys, and nothing of it kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.history.comparison import compare
from footdrop_desktop.history.visit import VisitContent
from footdrop_desktop.record import trail, visits
from footdrop_desktop.record.model import Patient
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.flows.comparing import compare_visits, show_then_and_now
from footdrop_desktop.ui.history.compare_card import CompareCard
from footdrop_desktop.ui.history.compare_content import compare_content
from footdrop_desktop.ui.history.compare_table import CompareTable
from footdrop_desktop.ui.history.now_dialog import NowDialog
from footdrop_desktop.ui.services import Services
from tests.builders import Values, assessed, checked, flags, strong, wording
from tests.history.visits import visit
from tests.ui.conftest import NOON
from tests.ui.test_visit_page import LEFT, RIGHT, signed

_WRAP = int(Qt.TextFlag.TextWordWrap)
FIRST: Values = {**strong("right", dorsiflexion="1", eversion="4"), **strong("left"), **flags()}
SECOND: Values = {**FIRST, "strength.dorsiflexion.right": "3", "strength.eversion.right": "4+"}


def beside(*exams: Values | Answers) -> tuple[VisitContent, ...]:
    read = [given if isinstance(given, Answers) else checked(given) for given in exams]
    return tuple(
        replace(visit(answers, 12 * place), assessment=assessed(answers))
        for place, answers in enumerate(read)
    )


def shown(qtbot: QtBot, *exams: Values, record_only: bool = False, width: int = 900) -> CompareCard:
    words = wording()
    card = CompareCard(words.strings)
    qtbot.addWidget(card)
    compared = compare(beside(*exams))
    card.show_comparison(compare_content(compared, words, record_only=record_only), words)
    card.resize(width, 900)
    card.show()
    return card


def table(card: CompareCard, title: str) -> CompareTable:
    (found,) = (one for one in card.tables if one.lines_model.heads[0] == title)
    return found


def spoken(found: CompareTable, row: int, column: int) -> str:
    index = found.model().index(row, column)
    return str(index.data(cast("int", Qt.ItemDataRole.AccessibleTextRole)))


def test_what_differs_is_shown_first_and_all_on_demand(qtbot: QtBot) -> None:
    """Failing means that a fall stands below what stayed the same, or that what stayed cannot be seen."""
    card = shown(qtbot, FIRST, SECOND)
    assert card.title.text() == "2 Sep 2026 → 14 Sep 2026"
    right = table(card, "Right side")
    assert [line.name for line in right.lines] == ["Dorsiflexion", "Eversion"]
    assert not table(card, "Left side").isVisible()
    card.show_all.click()
    assert [line.name for line in right.lines][:3] == ["Dorsiflexion", "Eversion", "Plantarflexion"]
    assert table(card, "Left side").isVisible()
    card.show_all.click()
    assert len(right.lines) == 2


def test_every_sign_has_its_word_and_less_than_a_grade_has_neither(qtbot: QtBot) -> None:
    card = shown(qtbot, FIRST, SECOND)
    assert "Dorsiflexion | 1/5 | 3/5 | ▲ better, +2 grades" in card.texts()
    assert "Eversion | 4/5 | 4+/5 | possible change" in card.texts()
    assert "2 of" in card.summary.text()
    assert "(proposed)" in card.note.text()
    assert "Nothing is predicted" in card.source.text()


def test_a_place_is_spoken_with_its_heads_and_reached_by_arrows(qtbot: QtBot) -> None:
    """Failing means that a screen reader says "3/5" and nobody knows of what and when."""
    right = table(shown(qtbot, FIRST, SECOND), "Right side")
    assert spoken(right, 0, 2) == "Dorsiflexion, 14 Sep 2026: 3/5"
    assert spoken(right, 0, 3) == "Dorsiflexion, Change: ▲ better, +2 grades"
    right.setCurrentIndex(right.model().index(0, 0))
    QTest.keyClick(right, Qt.Key.Key_Right)
    QTest.keyClick(right, Qt.Key.Key_Down)
    assert (right.currentIndex().row(), right.currentIndex().column()) == (1, 1)
    assert not right.tabKeyNavigation()


def test_where_it_is_narrow_the_visits_share_a_column_and_keep_their_days(qtbot: QtBot) -> None:
    card = shown(qtbot, FIRST, SECOND, FIRST, width=420)
    right = table(card, "Right side")
    qtbot.waitUntil(lambda: right.lines_model.stacked)
    assert right.lines_model.heads == ("Right side", "Visits", "Change, first to last")
    text = str(right.model().index(0, 1).data())
    assert text.split("\n")[:4] == ["2 Sep 2026", "1/5", "14 Sep 2026", "3/5"]
    last = right.visualRect(right.model().index(len(right.lines) - 1, 0)).bottom()
    assert last <= right.viewport().height()


def test_a_head_that_wraps_is_not_cut(qtbot: QtBot) -> None:
    """Failing means that nobody can read which visits a change is between."""
    right = table(shown(qtbot, FIRST, SECOND, FIRST, width=640), "Right side")
    head = right.horizontalHeader()
    qtbot.waitUntil(lambda: right.columnWidth(4) < 200)
    needed = right.fontMetrics().boundingRect(
        0, 0, right.columnWidth(4) - 20, 999, _WRAP, right.lines_model.heads[4]
    )
    assert head.height() >= needed.height()
    assert right.height() >= head.height() + right.verticalHeader().length()


def test_record_only_shows_no_conclusion_and_no_rules_of_today(qtbot: QtBot) -> None:
    card = shown(qtbot, FIRST, SECOND, record_only=True)
    card.show_all.click()
    assert card.today.isHidden()
    assert "foot drop" not in card.texts().lower()
    assert "Urgency" not in card.texts()
    assert "▲ better" in card.texts()


def test_a_superscript_leads_to_its_reference(qtbot: QtBot) -> None:
    card = shown(qtbot, FIRST, SECOND)
    with qtbot.waitSignal(card.reference_wanted) as told:
        card.source.linkActivated.emit("ref:5")
    assert told.args == ["5"]
    assert 'href="ref:5"' in card.source.text()


# In the record


@pytest.fixture
def two(vault: Vault, jane: Patient, services: Services) -> tuple[str, str]:
    first = signed(vault, jane, services, given=LEFT, performed_at=NOON - timedelta(days=30))
    return first, signed(vault, jane, services)


def test_comparing_reads_what_was_signed_and_says_so_in_the_audit(
    qtbot: QtBot, work: AtWork, vault: Vault, two: tuple[str, str]
) -> None:
    found: list[Any] = []
    compare_visits(work.desk, work.workspace, two[::-1], lambda content, _words: found.append(content))
    qtbot.waitUntil(lambda: bool(found))
    assert [uid for uid, _ in found[0].visits] == list(two)
    read = [entry.detail["visit"] for entry in trail.entries(vault) if entry.event == "visit-read"]
    assert sorted(read) == sorted(two)


def test_a_void_visit_is_refused_in_words(
    qtbot: QtBot, work: AtWork, vault: Vault, two: tuple[str, str], services: Services
) -> None:
    from footdrop_desktop.record import clinicians
    from tests.ui.conftest import PASSPHRASE

    visits.void(vault, clinicians.signer(vault, PASSPHRASE), two[0], "Another patient.", services.new_id())
    compare_visits(work.desk, work.workspace, two, lambda _content, _words: pytest.fail("compared"))

    def boxes() -> list[QMessageBox]:
        return [box for box in work.desk.window.findChildren(QMessageBox) if box.isVisible()]

    qtbot.waitUntil(lambda: bool(boxes()))
    assert "declared void cannot be compared" in boxes()[0].text() + boxes()[0].informativeText()
    boxes()[0].close()


def now_dialog(qtbot: QtBot, work: AtWork) -> NowDialog:
    def there() -> list[NowDialog]:
        return [one for one in work.desk.window.findChildren(NowDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: len(there()) == 1)
    return there()[0]


def test_a_visit_before_it_is_named_that_its_signer_may_not_have_known(
    qtbot: QtBot, work: AtWork, vault: Vault, two: tuple[str, str]
) -> None:
    """Failing means that a flag of today seems to come from the rules, or that reading writes."""
    before = visits.versions(vault, two[1])
    work.show_visit(two[1])
    work.visit.page.today.trigger()
    text = now_dialog(qtbot, work).view.toPlainText()
    assert "Weaker than at the last visit" in text
    assert "Compared with the visit of 24 Oct 2026" in text
    assert visits.versions(vault, two[1]) == before


def test_the_first_visit_by_the_same_rules_shows_that_nothing_differs(
    qtbot: QtBot, work: AtWork, two: tuple[str, str]
) -> None:
    show_then_and_now(work.desk, two[0])
    dialog = now_dialog(qtbot, work)
    assert "None of these conclusions differs" in dialog.view.toPlainText()
    assert "No signed visit before it" in dialog.view.toPlainText()
    assert dialog.kept.text().startswith("The signed visit stays as it is.")


def test_what_other_rules_concluded_is_shown_beside_what_today_concludes(
    qtbot: QtBot, work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    """Failing means that an old conclusion is taken for today's."""
    other: Assessment = replace(assessed(checked(LEFT)), rules_version="0.9.0")
    uid = signed(vault, jane, services, shown=other, given=RIGHT)
    show_then_and_now(work.desk, uid)
    dialog = now_dialog(qtbot, work)
    text = dialog.view.toPlainText()
    assert "As signed, visit of 23 Nov 2026 (rules 0.9.0)" in text
    differing = text[text.index("What differs") : text.index("What is the same")]
    lines = differing.splitlines()
    label = next(place for place, line in enumerate(lines) if "conclusion" in line and "Right" in line)
    assert "no foot drop" in lines[label + 1 : label + 4]
    with qtbot.waitSignal(dialog.reference_wanted) as told:
        dialog.view.anchorClicked.emit(QUrl("ref:9"))
    assert told.args == ["9"]
