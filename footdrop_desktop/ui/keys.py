"""What a key means in the exam, on every keyboard layout. Pure: a key event in, a meaning out.

A digit, a sign, or a letter is first what was typed. Where the layout types something else there, the
place of the key on the keyboard decides: the unshifted row of AZERTY grades, and A, N, and T work on
Arabic, Cyrillic, and Greek layouts.
"""

from __future__ import annotations

import sys
import unicodedata
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

COMMANDS: Final = frozenset("AT")
"""Letters that mean the same wherever the focus is: the rest normal, the stop watch."""

_NEVER: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_PLUS: Final = ("+", "=")
_MINUS: Final = ("-", "−")
_ROWS: Final = ("1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM")


class Codes(StrEnum):
    """Whose numbers of keys an event carries."""

    X11 = "x11"
    WINDOWS = "windows"
    MACOS = "macos"


def _numbered(*firsts: int) -> dict[int, str]:
    return {
        first + place: key for row, first in zip(_ROWS, firsts, strict=True) for place, key in enumerate(row)
    }


_OF_MACS: Final = (
    *(18, 19, 20, 21, 23, 22, 26, 28, 25, 29),
    *(12, 13, 14, 15, 17, 16, 32, 34, 31, 35),
    *(0, 1, 2, 3, 5, 4, 38, 40, 37),
    *(6, 7, 8, 9, 11, 45, 46),
)
_KEYS: Final = {
    Codes.X11: _numbered(10, 24, 38, 52),
    Codes.WINDOWS: _numbered(2, 16, 30, 44),
    Codes.MACOS: dict(
        zip(
            _OF_MACS,
            "".join(_ROWS),
            strict=True,
        )
    ),
}
"""The key at each number: X11 and Wayland key codes, Windows scan codes, macOS virtual keys."""


def codes_in_use() -> Codes:
    """Return whose numbers the events of this program carry."""
    platform = QGuiApplication.platformName()
    if platform == "cocoa" or (platform != "windows" and sys.platform == "darwin"):
        return Codes.MACOS
    return Codes.WINDOWS if platform == "windows" or sys.platform == "win32" else Codes.X11


def is_plain(event: QKeyEvent) -> bool:
    """Say whether a key was pressed without Ctrl, Alt, or Meta: such keys answer."""
    return not event.modifiers() & _NEVER


def digit(event: QKeyEvent, codes: Codes | None = None) -> int | None:
    """Return the digit that a plain key means: typed, on the keypad, or by the place of the key."""
    if not is_plain(event):
        return None
    text = event.text()
    if len(text) == 1 and text.isdecimal():
        return unicodedata.decimal(text)
    if Qt.Key.Key_0.value <= event.key() <= Qt.Key.Key_9.value:
        return event.key() - Qt.Key.Key_0.value
    shifted = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    there = "" if event.modifiers() & shifted else at_place(event, codes)
    return int(there) if there.isdecimal() else None


def sign(event: QKeyEvent) -> str:
    """Return "+" or "-" for a plain key that types it, on the keypad too; else nothing."""
    if not is_plain(event):
        return ""
    text, key = event.text(), event.key()
    if text in _PLUS or (not text and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal)):
        return "+"
    return "-" if text in _MINUS or (not text and key == Qt.Key.Key_Minus) else ""


def letter(event: QKeyEvent) -> str:
    """Return the letter that a plain key types, as a capital; else nothing."""
    if not is_plain(event):
        return ""
    text = event.text()
    if len(text) == 1 and text.isalpha():
        return text.upper()
    if not text and Qt.Key.Key_A.value <= event.key() <= Qt.Key.Key_Z.value:
        return chr(event.key())
    return ""


def command(event: QKeyEvent, codes: Codes | None = None) -> str:
    """Return the Latin letter that a plain key means.

    It is the typed one, unless that has an accent; on a layout that types no Latin letters the one at
    that place of the keyboard.
    """
    typed = letter(event)
    if not typed or is_latin(typed):
        return typed if typed.isascii() else ""
    there = at_place(event, codes)
    return there if there.isalpha() else ""


def at_place(event: QKeyEvent, codes: Codes | None = None) -> str:
    """Return what a QWERTY keyboard types at the place of the key, a digit or a capital; else nothing."""
    kind = codes or codes_in_use()
    if kind is Codes.MACOS:  # there A is number 0, and an event that was made has no letter typed either
        return _KEYS[kind].get(event.nativeVirtualKey(), "") if event.text() else ""
    return _KEYS[kind].get(event.nativeScanCode(), "")


def is_latin(text: str) -> bool:
    """Say whether ``text`` begins with a letter of the Latin script."""
    return unicodedata.name(text[:1] or " ", "").startswith("LATIN ")


def base(text: str) -> str:
    """Return ``text`` without accents, in capitals: "é" begins like "E"."""
    plain = unicodedata.normalize("NFD", text.upper())
    return "".join(char for char in plain if not unicodedata.combining(char))


def begins(words: str, event: QKeyEvent) -> bool:
    """Say whether ``words`` begin with the letter that a plain key types; accents do not matter."""
    typed = base(letter(event))
    return bool(typed) and base(words.lstrip("\u2066\u2067\u2068"))[:1] == typed
