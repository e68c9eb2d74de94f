"""A screen reader may ask for a part that is gone; nothing must break then."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ASK = """
import gc
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from footdrop_desktop.ui.accessible_areas import answer_for_groups

class Page(QScrollArea):
    pass

class OptionGroup(QWidget):
    pass

class Grades(OptionGroup):
    pass

application = QApplication([])
answer_for_groups()
for _ in range(50):
    page = Page()
    page.setAccessibleName("page")
    grades = Grades()
    grades.setAccessibleDescription("2")
    QLabel("text", grades)
    page.setWidget(grades)
    page.show()
    application.processEvents()
    asked = QAccessible.queryAccessibleInterface(grades)
    assert asked.role() == QAccessible.Role.Grouping
    assert asked.text(QAccessible.Text.Description) == "2"
    del asked
    gc.collect()
    face = QAccessible.queryAccessibleInterface(page)
    assert face.text(QAccessible.Text.Name) == "page"
    told, left = "", [face]
    while left:
        one = left.pop()
        told += one.text(QAccessible.Text.Name)
        left += [one.child(place) for place in range(one.childCount())]
    assert told.endswith("text"), told
    gone = face.child(face.childCount()), face.child(99), face.child(-1)
    assert gone == (None, None, None)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
from footdrop_desktop.ui import accessible_areas
assert len(accessible_areas._held) == 0, accessible_areas._held
print("asked")
"""

PROGRAM = """
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from footdrop_desktop import app

def ask():
    page = QScrollArea()
    page.setWidget(QLabel("text"))
    page.show()
    QAccessible.queryAccessibleInterface(page).child(99)
    print("asked")
    QCoreApplication.quit()

services = app.services

def at_the_start(*given, **named):
    QTimer.singleShot(0, ask)
    return services(*given, **named)

app.services = at_the_start
app.main([])
"""


def said_by(script: str, home: Path) -> str:
    """Return what a process of its own says, or how it died."""
    homes = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | homes,
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )
    return done.stdout + done.stderr if done.returncode == 0 else f"{done.returncode}: {done.stderr}"


def test_a_part_that_is_gone_is_nothing(tmp_path: Path) -> None:
    """The program would die in the middle of an exam, for those who cannot see it alone."""
    assert said_by(ASK, tmp_path) == "asked\n"


def test_the_program_itself_is_safe(tmp_path: Path) -> None:
    """What guards against it must be there from the first window on."""
    assert said_by(PROGRAM, tmp_path) == "asked\n"
