"""The last hook: what nobody foresaw is told, without patient data; the draft is already saved."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Final

from footdrop_desktop import __version__

if TYPE_CHECKING:
    from footdrop_desktop.ui.main_window import MainWindow

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]

_DEPTH: Final = 12
"""So many of the innermost places are told."""


def install_crash_hook(window: MainWindow) -> Hook:
    """Show a dialog for every exception that nothing handled; return the hook.

    The report names the fault and the places in the program, never the fault's message: a message may
    hold what was typed. One dialog is shown at a time: a fault in a painter comes with every repaint.
    """
    shown: list[object] = []

    def hook(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        from footdrop_desktop.ui.crash_dialog import CrashDialog

        report = report_of(kind, trace)
        if sys.stderr is not None:  # a program without a console has none
            sys.stderr.write(report + "\n")
        if shown:
            return
        dialog = CrashDialog(report, window.strings, window)
        shown.append(dialog)
        dialog.finished.connect(lambda _result: shown.clear())
        dialog.restart_wanted.connect(window.restart)
        dialog.open()

    sys.excepthook = hook
    return hook


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return the program, the system, the name of a fault, and the innermost places, newest last."""
    frames = traceback.extract_tb(trace)[-_DEPTH:]
    lines = [
        f"{frame.filename.replace(chr(92), '/').rpartition('/')[2]}:{frame.lineno} {frame.name}"
        for frame in frames
    ]
    about = f"Foot Drop Desktop {__version__} · Python {platform.python_version()} · {platform.system()}"
    return "\n".join([about, kind.__name__, *lines])
