"""The first screen: lean, and enough to begin."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footdrop_desktop.ui.main_window import MainWindow

LEAN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from footdrop_desktop import app
from footdrop_desktop.ui.main_window import MainWindow
application = QApplication([])
window = MainWindow(app.services(Path(sys.argv[1])))
window.show()
application.processEvents()
heavy = {"sqlite_utils", "reportlab", "pypdfium2", "numpy", "footdrop_desktop.assessment.assess"}
print(sorted(heavy & set(sys.modules)))
"""


def test_the_first_paint_needs_no_database_and_no_paper(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", LEAN, str(tmp_path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment, timeout=60)
    assert done.stdout.strip() == "[]"


def test_a_name_begins_a_visit_in_the_suggested_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = window.start_page
    assert page is not None
    assert not page.start.isEnabled()
    assert "Doe" not in page.file.text()
    QTest.keyClicks(page.name, "Doe, Jane")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert window.session is not None
    assert (tmp_path / "visit-2026-11-23.footdrop").exists()
    assert window.windowTitle() == "Foot Drop Desktop"


def test_blanks_are_no_name(qtbot: QtBot, window: MainWindow) -> None:
    page = window.start_page
    assert page is not None
    QTest.keyClicks(page.name, "   ")
    assert not page.start.isEnabled()


def test_practice_leaves_no_file(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page = window.start_page
    assert page is not None
    QTest.mouseClick(page.practice, Qt.MouseButton.LeftButton)
    assert window.view is not None
    assert not window.view.header.practice.isHidden()
    window.close_visit()
    assert not list(tmp_path.iterdir())
    assert window.start_page is not None


def test_a_file_that_is_there_is_never_written_over(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "one.footdrop"
    assert window.start_visit("Doe, Jane", path)
    window.close_visit()
    before = path.read_bytes()
    window.start_visit("Roe, Richard", path)
    assert window.session is None
    assert path.read_bytes() == before


def test_something_else_is_not_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "letter.footdrop"
    path.write_text("no visit at all, but long enough to be looked at as a database file " * 20)
    assert not window.open_visit(path)
    assert not window.open_visit(tmp_path / "nowhere.footdrop")
    assert not (tmp_path / "nowhere.footdrop").exists()
    assert window.start_page is not None
