"""The last hook: what nobody foresaw is told, without patient data; the draft is already saved."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtWidgets import QWidget

from footdrop_desktop.strings import Strings

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def install_crash_hook(window: QWidget, strings: Strings) -> Hook:
    """Show a dialog for every exception that nothing handled; return the hook.

    The text names the fault and the places in the program, never its message: a message may hold
    what was typed.
    """

    def hook(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        from footdrop_desktop.ui.dialogs import show_message

        places = places_of(kind, trace)
        sys.stderr.write(places + "\n")
        show_message(window, strings.text("ui", "crash.text", places=places), strings)

    sys.excepthook = hook
    return hook


def places_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return the name of a fault and the innermost places of the program, newest last."""
    frames = traceback.extract_tb(trace)[-4:]
    lines = [f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([kind.__name__, *lines])
