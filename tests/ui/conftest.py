"""The real window on a real file, with a clock that stands still and ids that count."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from itertools import count
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footdrop_desktop import app
from footdrop_desktop.ui.exam_session import ExamSession
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.services import Services

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=timezone(timedelta(hours=1)))

Opened = Callable[..., ExamView]


def services_for(folder: Path) -> Services:
    """The program's own services, but for clock, ids, and folder."""
    real = app.services(folder)
    numbers = count(1)
    return Services(
        form_of=real.form_of,
        anatomy=real.anatomy,
        strings=real.strings,
        literature=real.literature,
        now=lambda: NOON,
        new_id=lambda: f"visit-{next(numbers)}",
        open_file=real.open_file,
        render=real.render,
        write=real.write,
        documents=folder,
    )


@pytest.fixture
def services(tmp_path: Path) -> Services:
    return services_for(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, services: Services) -> Iterator[MainWindow]:
    made = MainWindow(services)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def view(window: MainWindow) -> ExamView:
    assert window.start_visit("Doe, Jane")
    assert window.view is not None
    return window.view


@pytest.fixture
def session(view: ExamView) -> ExamSession:
    return view.session
