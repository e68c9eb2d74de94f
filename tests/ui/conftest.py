"""The real window on a real, encrypted record, with a clock that stands still and ids that count."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from itertools import count
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footdrop_desktop import app
from footdrop_desktop.record import patients
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.model import Patient, PatientDetails
from footdrop_desktop.record.setting_up import create, prepare
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.workplace import Workplace
from footdrop_desktop.settings import Settings
from footdrop_desktop.ui.exam_session import ExamSession
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.services import Services

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=timezone(timedelta(hours=1)))
CLINICIAN = "Dr R. Roe"
PASSPHRASE = "velvet otter climbs 42 stairs"
JANE = PatientDetails("Doe", "Jane", sex="female", birth_date="1972-03-09", mrn="004-118")


@dataclass
class Clock:
    """Stands still until a test moves it."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Outside:
    """What lies outside the window: the clock, and the processes that were begun in its place."""

    clock: Clock = field(default_factory=Clock)
    replaced: list[str] = field(default_factory=list)


def services_for(folder: Path, outside: Outside, first: int = 1) -> Services:
    """The program's own services, but for clock, ids, folder, the cost of a guess, and a new process."""
    numbers = count(first)
    clock = outside.clock

    def new_id() -> str:
        return f"00000000-0000-4000-8000-{next(numbers):012}"

    workplace = Workplace(now=clock, new_id=new_id, host="desk-1", program="test")
    return replace(
        app.services(folder, home=folder / "home"),
        now=clock,
        new_id=new_id,
        workplace=lambda: workplace,
        cost=lambda: FLOOR,
        replace_process=outside.replaced.append,
    )


def new_record(services: Services) -> Vault:
    """A record where the settings say, unlocked for the one clinician it has."""
    prepared = prepare(services.workplace())
    folder = services.record_folder
    vault = create(
        prepared, folder, CLINICIAN, PASSPHRASE, prepared.recovery_code, services.workplace(), FLOOR
    )
    services.keep_settings(Settings(vault=str(folder), last_clinician=vault.actor.clinician_uid))
    return vault


@pytest.fixture
def outside() -> Outside:
    return Outside()


@pytest.fixture
def services(tmp_path: Path, outside: Outside) -> Services:
    return services_for(tmp_path, outside)


Show = Callable[[Services], MainWindow]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Open a window as the program does."""
    made: list[MainWindow] = []

    def act(services: Services) -> MainWindow:
        window = MainWindow(services)
        made.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        return window

    yield act
    for window in made:
        window.close()


@pytest.fixture
def window(show: Show, services: Services) -> MainWindow:
    """The window, before there is a record."""
    return show(services)


@pytest.fixture
def work(window: MainWindow, services: Services) -> AtWork:
    """The window with its record open: no patient is in it yet."""
    window.opening.opened.emit(new_record(services), None)
    assert window.work is not None
    return window.work


@pytest.fixture
def vault(work: AtWork) -> Vault:
    return work.desk.vault


@pytest.fixture
def jane(work: AtWork, services: Services) -> Patient:
    patient = patients.add(work.desk.vault, JANE, services.new_id())
    work.renew()
    return patient


@pytest.fixture
def view(work: AtWork, jane: Patient) -> ExamView:
    work.exam.begin(jane.patient_uid, NOON)
    assert work.exam.view is not None
    return work.exam.view


@pytest.fixture
def session(view: ExamView) -> ExamSession:
    return view.session
