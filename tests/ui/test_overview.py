"""The overview in the window: the numbers that were counted, read with the keys, as plot, table, and paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footdrop_desktop import app
from footdrop_desktop.record import clinicians, drafts, snapshot, visits
from footdrop_desktop.record.model import Patient
from footdrop_desktop.record.query import Query
from footdrop_desktop.record.saved import keep_search
from footdrop_desktop.report.overview_words import Bar, Part, Plotted, plots
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.flows.overviews import Overviews
from footdrop_desktop.ui.overview.bar_plot import BarPlot
from footdrop_desktop.ui.overview.count_card import CountCard
from footdrop_desktop.ui.overview.scope_bar import ScopeBar
from footdrop_desktop.ui.overview.time_strip import TimeStrip
from footdrop_desktop.ui.services import Services
from tests.builders import assessed, checked, flags, strong, the_form
from tests.report.all_papers import COUNTED
from tests.report.papers import flat
from tests.ui.conftest import NOON, PASSPHRASE

WEAK = {**strong("right", dorsiflexion="2"), **strong("left"), **flags()}
SHOWN = {plotted.part: plotted for plotted in plots(COUNTED.overview, app.strings("en"), record_only=False)}


def sign(work: AtWork, services: Services, patient: Patient, days: int) -> None:
    """Sign a visit of some days ago."""
    vault, at = work.desk.vault, NOON - timedelta(days=days)
    uid = services.new_id()
    draft = drafts.begin(vault, patient.patient_uid, the_form(), performed_at=at, visit_uid=uid)
    answers = checked(WEAK)
    draft = drafts.save(vault, draft, answers, "strength")
    body = snapshot.make(
        draft, "ab" * 32, assessed(answers), program="test", language="en", finding="Foot drop", salt="0" * 64
    )
    visits.sign(vault, clinicians.signer(vault, PASSPHRASE), draft, body, request=services.new_id())


@pytest.fixture
def shown(qtbot: QtBot, work: AtWork, services: Services, jane: Patient) -> Overviews:
    """Three visits, one of them two years old, and their overview."""
    for days in (2, 40, 800):
        sign(work, services, jane, days)
    work.show_place("overview")
    qtbot.waitUntil(lambda: work.overviews.counted.overview.visits == 2)
    return work.overviews


def numbers(card: CountCard) -> list[float]:
    plotted = card.plot.plotted
    assert plotted is not None
    return [bar.value for bar in plotted.bars]


def test_the_visits_of_a_year_are_shown_and_then_all(qtbot: QtBot, shown: Overviews, work: AtWork) -> None:
    """Failing means that a clinic reads the count of other days than are written above it."""
    page = shown.page
    assert page.summary.text() == "2 visits, 1 patient"
    assert page.period.text() == "Performed 1 December 2025 to 23 November 2026"
    assert len(numbers(page.cards[Part.MONTHS])) == 12
    assert sum(numbers(page.cards[Part.MONTHS])) == 2
    page.scope.period.setFocus()
    QTest.keyClick(page.scope.period.box, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: shown.counted.overview.visits == 3)
    assert page.period.text() == "All signed visits, whenever performed"
    keep_search(work.desk.vault, "Old", Query(until=(NOON - timedelta(days=100)).date()), "11111111-1111")
    work.show_place("patients")
    work.show_place("overview")
    page.scope.visits.show_value("11111111-1111")
    page.scope.visits.changed.emit()
    qtbot.waitUntil(lambda: shown.counted.overview.visits == 1)


def test_a_search_is_counted_as_it_was_asked(qtbot: QtBot, shown: Overviews, work: AtWork) -> None:
    """Failing means that the overview of a search is that of the whole record."""
    work.show_overview(Query(text="dorsiflexion"))
    qtbot.waitUntil(lambda: not work.desk.jobs.busy)
    assert work.place == "overview"
    assert shown.counted.query.text == "dorsiflexion"
    work.show_overview(Query(text="unheard-of"))
    qtbot.waitUntil(lambda: shown.counted.query.text == "unheard-of")
    assert shown.page.none.isVisible()
    assert not shown.page.print.isEnabled()
    assert not shown.page.cards[Part.MONTHS].isVisible()


def test_the_search_that_is_open_can_be_counted(qtbot: QtBot, shown: Overviews, work: AtWork) -> None:
    """Failing means that a search has to be typed anew, or is counted unasked."""
    box = shown.page.scope.visits.box
    assert box.count() == 1
    work.show_place("search")
    work.searching.page.show_query(Query(text="dorsiflexion"))
    work.show_place("overview")
    assert [box.itemText(place) for place in range(box.count())] == ["Whole record", "Your search"]
    assert shown.page.scope.visits.value == ""
    box.setCurrentIndex(1)
    shown.page.scope.visits.changed.emit()
    qtbot.waitUntil(lambda: shown.counted.query.text == "dorsiflexion")


def test_a_look_keeps_what_was_asked(qtbot: QtBot, shown: Overviews, work: AtWork) -> None:
    """Failing means that another language shows the counts of other visits."""
    scope = ScopeBar(app.strings("de"))
    qtbot.addWidget(scope)
    shown.page.scope.show_search(Query(site="l5-root"))
    shown.page.scope.period.show_value("own")
    shown.page.scope.since.show_day(NOON.date())
    scope.take_over(shown.page.scope)
    assert scope.query(NOON.date()) == shown.page.scope.query(NOON.date())
    assert scope.query(NOON.date()).since == NOON.date()


def test_nothing_concluded_is_counted_where_only_the_record_is_kept(
    qtbot: QtBot, shown: Overviews, work: AtWork
) -> None:
    """Failing means that conclusions are shown though the clinic set them aside."""
    assert shown.page.cards[Part.SITES].isVisible()
    work.desk.set(record_only=True)
    work.show_overview(Query(finding="foot-drop"))
    qtbot.waitUntil(lambda: not work.desk.jobs.busy)
    assert [part for part, card in shown.page.cards.items() if card.isVisible()] == [Part.MONTHS, Part.TIMES]
    assert shown.counted.query.finding == ""


def test_the_paper_tells_what_is_on_the_screen(qtbot: QtBot, shown: Overviews, work: AtWork) -> None:
    """Failing means that a printed overview has other numbers, or names a patient."""
    shown.page.print.click()
    qtbot.waitUntil(lambda: work.previews.shown)
    page = work.previews.page
    assert page is not None
    assert "Overview of visits" in page.title.text()
    request = work.previews._wanted.request
    desk = work.desk
    text = flat(desk.services.paper(request, desk.vault, desk.materials("en"), desk.vault.head, None))
    assert "2 visits, 1 patient" in text
    assert "Doe" not in text
    work.previews.leave()
    assert work.workspace.isVisible()


@pytest.mark.parametrize("part", [Part.MONTHS, Part.SITES, Part.TIMES])
def test_each_value_is_read_with_the_keys(qtbot: QtBot, part: Part) -> None:
    """Failing means that a number can be had with the pointer and with good eyes alone."""
    card = CountCard(part, app.strings("en"))
    qtbot.addWidget(card)
    card.resize(640, 400)
    card.show_plotted(SHOWN[part])
    card.show()
    qtbot.waitExposed(card)
    card.plot.setFocus()
    said = []
    for _ in SHOWN[part].bars:
        QTest.keyClick(card.plot, Qt.Key.Key_Right)
        said.append(card.said.text())
        assert card.plot.accessibleName() == f"{SHOWN[part].title}: {said[-1]}"
    assert said == [f"{bar.name}: {bar.shown}" for bar in SHOWN[part].bars]
    QTest.keyClick(card.plot, Qt.Key.Key_Home)
    assert card.plot.reading == said[0]
    QTest.keyClick(card.plot, Qt.Key.Key_Up)
    assert card.plot.reading == said[0]
    QTest.keyClick(card.plot, Qt.Key.Key_Escape)
    assert card.plot.reading == ""


def test_the_table_says_what_the_plot_shows(qtbot: QtBot) -> None:
    """Failing means that who cannot see the plot is told other numbers."""
    card = CountCard(Part.FLAGS, app.strings("en"))
    qtbot.addWidget(card)
    card.show_plotted(SHOWN[Part.FLAGS])
    card.show()
    card.switch.click()
    assert card.table.isVisible()
    assert not card.plot.isVisible()
    assert card.table.shown_rows() == [(bar.name, bar.shown) for bar in SHOWN[Part.FLAGS].bars]
    card.copy.click()
    assert QGuiApplication.clipboard().text() == "Red flag\tVisits\nFlail foot\t9\nFever\t5"
    assert card.said.text() == "The table is on the clipboard."
    card.switch.click()
    assert card.plot.isVisible()


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_bar_is_as_long_as_its_number(qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    """Failing means that the plot shows another proportion than the numbers beside it."""
    plot = BarPlot(app.strings("en"), upright=False)
    qtbot.addWidget(plot)
    plot.setLayoutDirection(way)
    plot.resize(500, 100)
    bars = tuple(Bar(f"{count}", count, f"{count}") for count in (100, 50, 0))
    plot.show_plotted(Plotted(Part.SITES, "Sites", "", ("Site", "Visits"), bars))
    plot.show()
    qtbot.waitExposed(plot)
    picture = plot.grab().toImage()
    accent = theme.tokens().accent.lower()
    lengths = [
        sum(
            picture.pixelColor(x, round(plot.place_of(at).center().y()) + 4).name() == accent
            for x in range(picture.width())
        )
        for at in range(3)
    ]
    assert lengths[0] > 100
    assert lengths[1] == pytest.approx(lengths[0] / 2, abs=3)
    assert lengths[2] == 0


def test_a_long_time_is_written_though_it_lies_beyond_the_strip(qtbot: QtBot) -> None:
    """Failing means that the strip hides how long the longest exam was open."""
    strip = TimeStrip(app.strings("en"))
    qtbot.addWidget(strip)
    strip.resize(500, 100)
    strip.show_plotted(SHOWN[Part.TIMES])
    places = [strip.place_of(at).center().x() for at in range(5)]
    assert places == sorted(places)
    assert places[4] < strip.width()
    alike = tuple(replace(bar, value=90.0) for bar in SHOWN[Part.TIMES].bars)
    strip.show_plotted(replace(SHOWN[Part.TIMES], bars=alike))
    assert len({strip.place_of(at).center().x() for at in range(5)}) == 1
    strip.grab()
