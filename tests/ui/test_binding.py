"""PySide6 6.12.0 takes a reference off None, True, and signals' values on Python below 3.12."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QObject

EMITS = """
from PySide6.QtCore import QObject, Signal
class Bell(QObject):
    rung = Signal(bool)
bell, heard = Bell(), []
bell.rung.connect(heard.append)
for _ in range(15_000):
    bell.rung.emit(True)
assert len(heard) == 15_000
"""


def test_void_calls_take_nothing_off_none() -> None:
    thing, before = QObject(), sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 100


def test_many_signals_end_well() -> None:
    done = subprocess.run([sys.executable, "-c", EMITS], check=False, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
