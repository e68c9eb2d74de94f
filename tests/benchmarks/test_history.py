"""The page of a patient who was seen often, beside the bare statements that read the same lines.

What is visible is as many lines and points however often the patient was seen: it costs the same with
500 visits as with ten.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any, Final

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from footdrop_desktop.record import chart
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.model import Tested
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.ui.main_window import MainWindow
from tests.benchmarks import vaults
from tests.benchmarks.long_histories import DF, seen_often
from tests.benchmarks.pairs import medians, seconds
from tests.builders import GRADES
from tests.ui.conftest import PASSPHRASE, Outside, new_record, services_for

TIMES_RAW: Final = 2.0
GROWTH: Final = 1.5
FEW, MANY, SOME = 10, 500, 60
"""Visits of the two patients; ``SOME`` where nothing is measured."""

ROUNDS: Final = 300
PAGES: Final = 40

_LINES: Final = (
    "SELECT visit_uid, state, performed_at, recorded_at, from_paper, version, signed_by, finding, "
    "incomplete, countersigned_by, addenda, flags, urgency, "
    "(SELECT owner_uid FROM draft WHERE draft.visit_uid = visit.visit_uid) "
    "FROM visit LEFT JOIN visit_facts ON visit_facts.visit_id = visit.id WHERE patient_uid = ? "
    "ORDER BY julianday(performed_at) DESC LIMIT ?"
)
_POINTS: Final = (
    "SELECT visit_uid, performed_at, grades, noted "
    "FROM visit JOIN visit_facts ON visit_facts.visit_id = visit.id "
    "WHERE patient_uid = ? AND state = 'signed' ORDER BY julianday(performed_at) DESC LIMIT ?"
)

Clinic = tuple[Vault, str, str]


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Clinic]:
    """A record, a patient who was seen ten times, and one who was seen 500 times."""
    many = SOME if request.config.getoption("--benchmark-disable") else MANY
    with vaults.made(tmp_path_factory.mktemp("often") / "record") as vault:
        yield vault, seen_often(vault, FEW), seen_often(vault, many)


def bare(connection: Connection, patient_uid: str, lines: int, points: int) -> tuple[list[Any], list[Any]]:
    return (
        connection.execute(_LINES, (patient_uid, lines)).fetchall(),
        connection.execute(_POINTS, (patient_uid, points)).fetchall(),
    )


def ours(
    vault: Vault, patient_uid: str, lines: int = chart.AT_ONCE, points: int = chart.TREND
) -> tuple[tuple[chart.ChartRow, ...], tuple[Tested, ...]]:
    return chart.chart_rows(vault, patient_uid, lines), chart.tested(vault, patient_uid, points)


def test_the_lines_and_the_trend_within_twice_the_bare_statements(clinic: Clinic, benchmark: Any) -> None:
    """Of the patient with 500 visits: the lines and the points that the page begins with."""
    vault, _, often = clinic
    shown = chart.AT_ONCE, chart.TREND
    raw, mine = medians(
        partial(bare, vault.connection, often, *shown),
        partial(ours, vault, often),
        ROUNDS if benchmark.enabled else 1,
    )
    lines, points = ours(vault, often)
    raw_lines, raw_points = bare(vault.connection, often, *shown)
    assert [row.visit.visit_uid for row in lines] == [row[0] for row in raw_lines]
    assert [point.visit_uid for point in points] == [row[0] for row in raw_points]
    assert (len(lines), len(points)) == shown
    assert [point.values[DF] for point in points] == [GRADES[n % len(GRADES)] for n in range(len(points))]
    benchmark.extra_info.update(raw=raw, ours=mine, ratio=mine / raw)
    benchmark.pedantic(ours, args=(vault, often), rounds=100)
    if benchmark.enabled:
        assert mine / raw <= TIMES_RAW


def test_what_is_visible_does_not_grow_with_the_visits(clinic: Clinic, benchmark: Any) -> None:
    """Ten lines and ten points of ten visits, and of 500."""
    vault, seldom, often = clinic
    few, many = medians(
        partial(ours, vault, seldom, FEW, FEW),
        partial(ours, vault, often, FEW, FEW),
        ROUNDS if benchmark.enabled else 1,
    )
    for patient_uid in (seldom, often):
        lines, points = ours(vault, patient_uid, FEW, FEW)
        days = [row.visit.performed_at for row in lines]
        assert days == sorted(days, reverse=True)
        assert [row.visit.visit_uid for row in lines] == [point.visit_uid for point in points]
        assert [point.values[DF] for point in points] == [GRADES[n % len(GRADES)] for n in range(FEW)]
    benchmark.extra_info.update(few=few, many=many, growth=many / few)
    benchmark.pedantic(ours, args=(vault, often, FEW, FEW), rounds=100)
    if benchmark.enabled:
        assert many / few <= GROWTH


class Page:
    """The window, and two patients of whom one page is opened after the other."""

    def __init__(self, folder: Path, many: int) -> None:
        services = services_for(folder, Outside())
        self.window = MainWindow(services)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.opening.opened.emit(new_record(services), None)
        assert self.window.work is not None
        self.work = self.window.work
        vault = self.work.desk.vault
        self.seldom, self.often = (seen_often(vault, times, PASSPHRASE) for times in (FEW, many))
        for patient_uid in (self.seldom, self.often):
            self.open(patient_uid)
            self.rest()

    def open(self, patient_uid: str) -> None:
        """Open a patient until the page is painted; what comes later is not waited for."""
        self.work.show_chart(patient_uid)
        QApplication.processEvents()

    def rest(self) -> None:
        """Go back to the list when everything has come."""
        for _ in range(3):
            QApplication.processEvents()
        while self.work.desk.jobs.busy:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        self.work.patients.show()
        QApplication.processEvents()


@pytest.fixture
def page(qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Page]:
    made = Page(tmp_path, SOME if request.config.getoption("--benchmark-disable") else MANY)
    yield made
    made.rest()
    made.window.close()


def test_the_whole_page_until_it_is_painted(page: Page, benchmark: Any) -> None:
    """The list with its first cards, the trend, and all around them: fifty cards and thirty points, or ten."""
    times: dict[str, list[float]] = {page.seldom: [], page.often: []}
    for _ in range(PAGES if benchmark.enabled else 1):
        for patient_uid, taken in times.items():
            taken.append(seconds(partial(page.open, patient_uid)))
            chart_page = page.work.patients.chart
            shown = chart.chart_rows(page.work.desk.vault, patient_uid)
            assert [card.key for card in chart_page.list.rows] == [row.visit.visit_uid for row in shown]
            page.rest()
    few, many = (median(taken) for taken in times.values())
    benchmark.extra_info.update(few=few, many=many, growth=many / few)
    benchmark.pedantic(page.open, args=(page.often,), rounds=1)
    if benchmark.enabled:
        assert many / few <= GROWTH
