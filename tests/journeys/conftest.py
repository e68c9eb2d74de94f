"""The journeys use the same window as the tests of the parts, mostly with a printer beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footdrop_desktop.ui.services import Services
from tests.journeys.hands import Hands, Record
from tests.journeys.steps import Printer
from tests.ui.conftest import Show, new_record, outside, services, show, window, work

__all__ = ["outside", "services", "show", "window", "work"]


@pytest.fixture
def printer(tmp_path: Path) -> Printer:
    return Printer(tmp_path)


@pytest.fixture
def with_printer(services: Services, printer: Printer) -> Services:
    """What the program gets from outside, the printer too."""
    return printer.joined(services)


@pytest.fixture
def hands(qtbot: QtBot, with_printer: Services, show: Show, record_property: Record) -> Hands:
    """Before the locked window of a record with one clinician."""
    new_record(with_printer).close()
    return Hands(qtbot, show(with_printer), record_property)
