"""What Windows says to its windows: the session is locked, or the computer goes to sleep."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

SESSION_CHANGE: Final = 0x02B1
SESSION_LOCK: Final = 0x7
POWER: Final = 0x0218
SUSPEND: Final = 0x4
_THIS_SESSION: Final = 0
_GENERIC: Final = b"windows_generic_MSG"


class WindowsWatch(QAbstractNativeEventFilter):
    """Calls ``lock`` for ``WM_WTSSESSION_CHANGE`` with a lock and ``WM_POWERBROADCAST`` with a suspend."""

    def __init__(self, lock: Callable[[], None]) -> None:
        super().__init__()
        self._lock = lock

    def begin(self, application: QCoreApplication, window: QWidget) -> None:
        """Listen to what is sent to ``window``."""
        application.installNativeEventFilter(self)
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), _THIS_SESSION)

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, address: int
    ) -> tuple[bool, int]:
        if QByteArray(kind) == QByteArray(_GENERIC):
            message = wintypes.MSG.from_address(int(address))
            if is_lock(message.message, message.wParam):
                self._lock()
        return False, 0


def is_lock(message: int, parameter: int) -> bool:
    """Say whether a message means that nobody is there now."""
    return (message, parameter) in ((SESSION_CHANGE, SESSION_LOCK), (POWER, SUSPEND))
