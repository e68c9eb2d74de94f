"""What Linux says on its buses: the computer goes to sleep, the session or the screen is locked."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

_MANAGER: Final = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_SESSION: Final = "org.freedesktop.login1.Session"
_SAVERS: Final = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
)

_FLAG: Any = SLOT("on_flag(bool)")
_LOCK: Any = SLOT("on_lock()")
"""The binding takes text here, whatever its stub says; with bytes it raises ``ValueError`` (6.11)."""


class LinuxWatch(QObject):
    """Calls ``lock`` when the system locks or sleeps; without a bus it never does."""

    def __init__(
        self,
        lock: Callable[[], None],
        parent: QObject | None = None,
        *,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
        session_id: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._lock = lock
        system = system or QDBusConnection.systemBus()
        session = session or QDBusConnection.sessionBus()
        if system.isConnected():
            service, path, interface = _MANAGER
            system.connect(service, path, interface, "PrepareForSleep", self, _FLAG)
            name = os.environ.get("XDG_SESSION_ID", "") if session_id is None else session_id
            if name:
                service, path = _MANAGER[0], f"{_MANAGER[1]}/session/{escaped(name)}"
                system.connect(service, path, _SESSION, "Lock", self, _LOCK)
        if session.isConnected():
            for service, path, interface in _SAVERS:
                session.connect(service, path, interface, "ActiveChanged", self, _FLAG)

    @Slot(bool)
    def on_flag(self, begins: bool) -> None:
        """Lock when it begins; its end changes nothing."""
        if begins:
            self._lock()

    @Slot()
    def on_lock(self) -> None:
        """Lock with the session."""
        self._lock()


def escaped(name: str) -> str:
    """Return a session's name as the last part of its path on the bus (systemd, ``sd_bus_path_encode``)."""
    return "".join(
        char
        if char.isascii() and char.isalnum() and not (place == 0 and char.isdigit())
        else f"_{ord(char):02x}"
        for place, char in enumerate(name)
    )
