"""Three visits of a patient who became weaker, as in a case with a visit before: typed in, read, compared, found.

By the keyboard alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from footdrop_desktop.record import visits
from footdrop_desktop.record.model import State
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.history.patient_page import PatientPage
from footdrop_desktop.ui.sign.sign_dialog import SignDialog
from tests.journeys.hands import Hands
from tests.journeys.steps import Printer, go_on, no_to_all_flags, open_chart, rest_normal, sign
from tests.report.papers import cases, flat

CASE: Final[dict[str, Any]] = dict(cases()["V08"])
DF: Final = "strength.dorsiflexion.right"
FALL: Final = "deterioration-since-last-visit"
THEN: Final = CASE["prior_visit"]["answers"][DF]
NOW: Final = CASE["answers"][DF]
FIRST, BEFORE = "2026-09-28 09:15", "2026-10-26 10:00"
"""Eight and four weeks ago; the third visit is today."""

WORD: Final = "stork"
NOTES: Final = {FIRST: "", BEFORE: f"She walks like a {WORD}."}


def work_of(hands: Hands) -> AtWork:
    assert hands.window.work is not None
    return hands.window.work


def chart_of(hands: Hands) -> PatientPage:
    return work_of(hands).patients.chart


def tab_to(hands: Hands, widget: QWidget, key: str = "Tab") -> None:
    """Tab until a widget has the focus."""
    hands.press_again(key, until=lambda: QApplication.focusWidget() is widget, most=60)


def go_down_to(hands: Hands, link_id: str) -> None:
    hands.press_again("Down", until=lambda: hands.at() == link_id, most=20)


def begin(hands: Hands, performed: str) -> None:
    """From the chart: a new visit, entered later from paper where it is not of now."""
    hands.press("Ctrl+N")
    hands.dialog(QDialog)
    if performed:
        hands.press("Shift+Tab", "Shift+Tab", "Space", "Shift+Tab")
        assert isinstance(hands.target, QLineEdit)
        hands.press("Ctrl+A")
        hands.types(performed)
    hands.press("Return")
    hands.until(lambda: hands.window.view is not None and QApplication.activeModalWidget() is None)


def examine(hands: Hands, grade: str, weeks: str, note: str) -> None:
    """The exam of the case with this grade of dorsiflexion, its left side normal."""
    hands.press_again("Tab", until=lambda: hands.at() == "presentation.duration-weeks", most=30)
    hands.types(weeks)
    go_on(hands)
    no_to_all_flags(hands)
    go_on(hands)
    assert hands.at() == "standing.safe"
    hands.press("Y")
    go_on(hands)
    assert hands.at() == "heel-walk.right"
    hands.press("3")
    rest_normal(hands)
    go_on(hands)
    for movement in ("dorsiflexion", "inversion", "great-toe-extension", "hip-abduction"):
        go_down_to(hands, f"strength.{movement}.right")
        hands.press(*(grade if movement == "dorsiflexion" else CASE["answers"][hands.at()]))
    rest_normal(hands)
    while hands.session.step != "review":
        go_on(hands)
    if note:
        hands.press_again("Tab", until=lambda: hands.at() == "conclusion.note", most=60)
        hands.types(note)


def finish(hands: Hands, printer: Printer, papers: int) -> str:
    """Sign, have it printed, and go back to the chart; return the words of the paper."""
    hands.press("Ctrl+Return")
    hands.dialog(SignDialog)
    sign(hands)
    words = printer.words(hands, papers)
    hands.press("Escape")
    hands.until(chart_of(hands).isVisible)
    return words


@pytest.mark.slow
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_three_visits_read_compared_printed_and_found(hands: Hands, printer: Printer, tmp_path: Path) -> None:
    """Failing means that a patient who becomes weaker is not seen to, or that nobody finds the visit again."""
    open_chart(hands)
    for papers, (performed, grade, weeks) in enumerate(
        ((FIRST, "4+", "2"), (BEFORE, THEN, "6"), ("", NOW, "10")), start=1
    ):
        begin(hands, performed)
        examine(hands, grade, weeks, NOTES.get(performed, ""))
        found = hands.session.snapshot.assessment
        flags = [flag.id for flag in found.red_flags]
        assert (FALL in flags) is (not performed)
        paper = finish(hands, printer, papers)
        assert ("Weaker than at the last visit" in paper) is (not performed)
    assert flags == CASE["expected"]["red_flags"]
    assert found.urgency == CASE["expected"]["urgency"]

    read_the_trend(hands)
    compare(hands)
    paper = print_progress(hands, tmp_path / "progress.pdf")
    for words in (
        "Doe, Jane",
        f"Visits {FIRST} and 2026-11-23 12:00",
        "4+/5 2/5 ▼ worse",
        "Weaker than at the last visit",
    ):
        assert words in paper, words
    find_again(hands)
    hands.tell("three visits by keyboard")


def open_patient(hands: Hands) -> None:
    """From anywhere below the list of patients: by a few letters of the name."""
    hands.press_again("Escape", until=work_of(hands).patients.page.search.hasFocus, most=3)
    hands.types("doe")
    hands.press("Return")
    hands.until(chart_of(hands).isVisible)


def read_the_trend(hands: Hands) -> None:
    """What stands in the chart is read visit by visit."""
    open_patient(hands)
    chart = chart_of(hands).trend.chart
    assert hands.target is chart_of(hands).list
    tab_to(hands, chart)
    read = []
    for key in ("Left", "Left", "Left"):
        hands.press(key)
        read.append(chart.spoken)
    for said, (day, grade) in zip(
        read, (("23 Nov 2026", "2/5"), ("26 Oct 2026", "4/5"), ("28 Sep 2026", "4+/5")), strict=True
    ):
        assert day in said
        assert f"Dorsiflexion, right: {grade}" in said, said
    assert chart.accessibleName().endswith(read[-1])
    hands.press("Escape")
    assert chart.spoken == ""
    assert chart_of(hands).isVisible()


def compare(hands: Hands) -> None:
    """The newest two are compared already; the first one takes the place of the second."""
    page = chart_of(hands)
    hands.until(page.compare.isVisible)
    assert page.compare.title.text() == "26 Oct 2026 → 23 Nov 2026"
    tab_to(hands, page.list, "Shift+Tab")
    hands.press("Home", "Down", "Space", "Down", "Space")
    hands.until(lambda: page.compare.isVisible() and "28 Sep 2026" in page.compare.title.text())
    assert page.compare.title.text() == "28 Sep 2026 → 23 Nov 2026"
    lines = page.compare.texts().splitlines()
    assert "Dorsiflexion | 4+/5 | 2/5 | ▼ worse, more than 2 grades" in lines, lines


def print_progress(hands: Hands, path: Path) -> str:
    """Have the two visits on paper, and keep it as a file; return what it says."""
    work, page = work_of(hands), chart_of(hands)
    tab_to(hands, page.compare.print)
    hands.press("Space")
    hands.until(lambda: work.previews.shown)
    hands.press("Ctrl+S")
    hands.dialog(QFileDialog)
    assert isinstance(hands.target, QLineEdit)
    hands.press("Ctrl+A")
    hands.types(str(path))
    hands.press("Return")
    hands.until(path.exists)
    hands.until(lambda: QApplication.activeModalWidget() is None and not work.desk.jobs.busy)
    hands.press("Escape")
    hands.until(page.isVisible)
    return flat(path.read_bytes())


def find_again(hands: Hands) -> None:
    """By a word of its note, from anywhere in the record."""
    work = work_of(hands)
    hands.press("Ctrl+Shift+F")
    hands.until(lambda: work.place == "search" and not work.desk.jobs.busy)
    hands.types(WORD)
    hands.until(lambda: len(work.searching.page.list.rows) == 1 and not work.desk.jobs.busy)
    (row,) = work.searching.page.list.rows
    hands.press("Return")
    hands.until(work.visit.page.isVisible)
    line = visits.line_of(hands.vault, row.key)
    assert (line.state, f"{line.performed_at:%Y-%m-%d %H:%M}") == (State.SIGNED, BEFORE)
    assert line.from_paper
