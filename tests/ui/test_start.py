"""The first screen: lean, and the right one for what there is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footdrop_desktop.settings import Settings
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.record.set_up_page import SetUpPage
from footdrop_desktop.ui.record.trouble_page import TroublePage
from footdrop_desktop.ui.record.unlock_page import UnlockPage
from footdrop_desktop.ui.services import Services
from tests.ui.conftest import Show, new_record

LEAN = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QPushButton
from footdrop_desktop import app
from footdrop_desktop.ui.main_window import MainWindow
heavy = {"sqlite_utils", "sqlcipher3", "reportlab", "cryptography", "zxcvbn", "pypdfium2", "numpy",
         "footdrop_desktop.assessment.assess"}
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(type(window.opening.page).__name__, sorted(heavy & set(sys.modules)), flush=True)
            QApplication.exit(0)
        return False
application = QApplication([])
folder = Path(sys.argv[1])
window = MainWindow(app.services(folder, home=folder))
watch = Watch()
window.opening.page.findChild(QPushButton).installEventFilter(watch)
window.show()
application.exec()
"""


@pytest.mark.parametrize("there", [False, True])
def test_the_first_paint_needs_no_database_no_key_and_no_paper(tmp_path: Path, there: bool) -> None:
    """The first start and every later one; what is heavy comes while the name is typed."""
    if there:
        (tmp_path / "record").mkdir()
        (tmp_path / "record" / "keyslots.json").write_text("{}")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", LEAN, str(tmp_path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment, timeout=60)
    assert done.stdout.splitlines()[0] == ("UnlockPage []" if there else "SetUpPage []")


def test_without_a_record_it_is_set_up(window: MainWindow) -> None:
    assert isinstance(window.opening.page, SetUpPage)


def test_a_record_that_is_there_is_only_ever_unlocked(qtbot: QtBot, show: Show, services: Services) -> None:
    """A set-up page over an existing record would invite somebody to begin anew."""
    new_record(services).close()
    page = show(services).opening.page
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(lambda: page.who.count() == 1)
    assert page.who.currentText() == "Dr R. Roe"


def test_any_part_of_a_record_counts_as_one(show: Show, services: Services) -> None:
    services.record_folder.mkdir(parents=True)
    (services.record_folder / "keyslots.bak.json").write_text("{}")
    assert isinstance(show(services).opening.page, UnlockPage)


def test_a_record_that_was_somewhere_is_looked_for_and_new_comes_last(
    qtbot: QtBot, tmp_path: Path, show: Show, services: Services
) -> None:
    """A drive that is not connected must not look like a first start."""
    services.keep_settings(Settings(vault=str(tmp_path / "drive" / "record")))
    page = show(services).opening.page
    assert isinstance(page, TroublePage)
    assert str(tmp_path / "drive" / "record") in page.text.text()
    offered = [step for step, button in page.buttons.items() if button.isVisibleTo(page)]
    assert offered[-1] == "new"
    assert {"find", "restore"} <= set(offered)
    qtbot.waitUntil(page.buttons["find"].hasFocus)


def test_settings_that_cannot_be_read_begin_nothing_new(
    show: Show, services: Services, tmp_path: Path
) -> None:
    """They may name a record in another place."""
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "settings.json").write_text('{"vualt": "elsewhere"}')
    page = show(services).opening.page
    assert isinstance(page, TroublePage)
    assert "vualt" in page.text.text()
    assert not page.buttons["new"].isVisibleTo(page)
