"""The last hook tells where it broke, and never what was typed."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QMessageBox

from footdrop_desktop.ui.crash import install_crash_hook
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.services import Services


def test_the_dialog_names_the_place_and_no_patient(
    window: MainWindow,
    services: Services,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    hook = install_crash_hook(window, services.strings)
    assert sys.excepthook is hook
    try:
        int("Doe, Jane")
    except ValueError as error:
        hook(ValueError, error, error.__traceback__)
    box = window.findChild(QMessageBox)
    assert box is not None
    told = box.text() + capsys.readouterr().err
    assert "ValueError" in told
    assert "test_crash.py" in told
    assert "Jane" not in told
