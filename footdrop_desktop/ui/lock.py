"""When the window locks: nobody touched it, the system says so, or the computer slept."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

WARNING_SECONDS: Final = 30
SLEPT_SECONDS: Final = 30
"""A gap between two ticks that only a computer which slept makes."""

_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.ShortcutOverride,
    }
)


class LockWatch(QObject):
    """``warned`` tells how many seconds are left, 0 when somebody is there again; ``due`` to lock now.

    ``asked`` tells that somebody pressed the key that locks.
    ``clock`` runs on while nobody touches anything, and never backwards (``time.monotonic``);
    ``wall`` shows the time of day in seconds and runs on while the computer sleeps.
    """

    warned = Signal(int)
    due = Signal()
    asked = Signal()

    def __init__(
        self,
        minutes: int,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._wall = wall or clock
        self._seconds = minutes * 60
        self._touched = clock()
        self._ticked = (clock(), self._wall())
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)
        self._system: object = None

    def begin(self, application: QCoreApplication | None = None, window: QWidget | None = None) -> None:
        """Begin to watch: the clocks, and, with the application, its keys and what the system says."""
        self._touched = self._clock()
        self._ticked = (self._clock(), self._wall())
        self._timer.start()
        if application is not None and window is not None:
            application.installEventFilter(self)
            self._system = _system_watch(self, application, window)

    def stop(self) -> None:
        """Stop watching."""
        self._timer.stop()

    def show_minutes(self, minutes: int) -> None:
        """Lock after so many minutes from now on."""
        self._seconds = minutes * 60

    def look(self) -> None:
        """Look at the clocks: warn, or lock."""
        now, wall = self._clock(), self._wall()
        gap = max(now - self._ticked[0], wall - self._ticked[1])
        self._ticked = (now, wall)
        if gap > SLEPT_SECONDS:
            self.lock_now()
            return
        left = self._seconds - (now - self._touched)
        if left <= 0:
            self.lock_now()
        elif left <= WARNING_SECONDS:
            self._warned = True
            self.warned.emit(max(1, round(left)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched = self._clock()
            if self._warned:
                self._warned = False
                self.warned.emit(0)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _locks(event):
            self.asked.emit()  # from a dialog too, which no shortcut of the window reaches
            return True
        return False

    @Slot()
    def lock_now(self) -> None:
        """Have the window lock."""
        self.stop()
        self.due.emit()


def _locks(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def _system_watch(watch: LockWatch, application: QCoreApplication, window: QWidget) -> object:
    """Return what listens to the system; ``None`` where there is nothing to listen to."""
    platform: str = sys.platform
    if platform == "linux":
        from footdrop_desktop.ui.lock_linux import LinuxWatch

        return LinuxWatch(watch.lock_now, watch)
    if platform == "win32":
        from footdrop_desktop.ui.lock_windows import WindowsWatch

        made = WindowsWatch(watch.lock_now)
        made.begin(application, window)
        return made
    return None
