"""Keys of layouts that type other things where a QWERTY keyboard types digits and letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from footdrop_desktop.ui import keys
from footdrop_desktop.ui.keys import Codes

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PAD = Qt.KeyboardModifier.KeypadModifier
PRESS = QEvent.Type.KeyPress


def pressed(
    text: str,
    scan: int = 0,
    key: int = 0,
    modifiers: Qt.KeyboardModifier = NONE,
    virtual: int = 0,
) -> QKeyEvent:
    """A key press as the platform reports it."""
    code = key or (ord(text.upper()) if text else 0)
    return QKeyEvent(PRESS, code, modifiers, scan, virtual, 0, text)


AZERTY = dict(zip("&é\"'(-è_çà", "1234567890", strict=True))


@pytest.mark.parametrize(("place", "text"), list(enumerate(AZERTY)))
def test_the_unshifted_row_of_azerty_grades(place: int, text: str) -> None:
    """Failing means that on a French keyboard a grade takes two keys at once."""
    wanted = int(AZERTY[text])
    assert keys.digit(pressed(text, 10 + place), Codes.X11) == wanted
    assert keys.digit(pressed(text, 2 + place), Codes.WINDOWS) == wanted


def test_with_shift_azerty_types_digits_and_qwerty_types_none() -> None:
    """Failing means that Shift and 4 on an English keyboard grades, or does not on a French one."""
    assert keys.digit(pressed("4", 13, modifiers=SHIFT), Codes.X11) == 4
    assert keys.digit(pressed("$", 13, modifiers=SHIFT), Codes.X11) is None


def test_a_typed_minus_is_a_minus_though_it_stands_where_6_stands() -> None:
    """Failing means that 4− cannot be typed in one go on AZERTY."""
    assert keys.sign(pressed("-", 15)) == "-"
    assert keys.sign(pressed("-", 61)) == "-"  # QWERTZ, where QWERTY has its slash
    assert keys.sign(pressed("+", 35)) == "+"
    assert keys.sign(pressed("5", 14)) == ""


def test_the_numeric_pad_grades_and_refines() -> None:
    """Failing means that the pad at the right hand does nothing."""
    assert keys.digit(pressed("3", 89, modifiers=PAD), Codes.X11) == 3
    assert keys.sign(pressed("+", 86, modifiers=PAD)) == "+"
    assert keys.sign(pressed("-", 82, modifiers=PAD)) == "-"
    assert keys.digit(pressed("", 10, Qt.Key.Key_End.value, PAD), Codes.X11) is None


def test_macs_number_their_keys_in_another_order() -> None:
    """Failing means that 5 and 6 are exchanged on a Mac."""
    assert keys.digit(pressed("(", virtual=23), Codes.MACOS) == 5
    assert keys.digit(pressed("§", virtual=22), Codes.MACOS) == 6
    assert keys.command(pressed("ش", virtual=0), Codes.MACOS) == "A"


@pytest.mark.parametrize(
    ("text", "x11", "windows", "wanted"),
    [("ش", 38, 30, "A"), ("ى", 57, 49, "N"), ("е", 28, 20, "T"), ("τ", 28, 20, "T"), ("ф", 38, 30, "A")],
)
def test_letters_of_other_scripts_are_taken_by_their_place(
    text: str, x11: int, windows: int, wanted: str
) -> None:
    """Failing means that A, N, and T are dead on Arabic, Cyrillic, and Greek layouts."""
    assert keys.command(pressed(text, x11), Codes.X11) == wanted
    assert keys.command(pressed(text, windows), Codes.WINDOWS) == wanted
    assert keys.letter(pressed(text, x11)) == text.upper()


def test_latin_letters_are_what_was_typed() -> None:
    """Failing means that on AZERTY the key that says A does what Q does."""
    assert keys.command(pressed("a", 24), Codes.X11) == "A"
    assert keys.command(pressed("y", 52), Codes.X11) == "Y"
    assert keys.command(pressed("à", 19), Codes.X11) == ""  # it is the 0 of AZERTY, and no A
    assert keys.begins("Été", pressed("e", 26))


def test_digits_of_arabic_are_digits() -> None:
    """Failing means that a grade cannot be typed with the digits of an Arabic keyboard."""
    assert keys.digit(pressed("٤", 13), Codes.X11) == 4


@pytest.mark.parametrize("modifier", ["ControlModifier", "AltModifier", "MetaModifier"])
def test_with_ctrl_alt_or_meta_no_key_answers(modifier: str) -> None:
    """Failing means that a shortcut leaves an answer behind."""
    with_it = getattr(Qt.KeyboardModifier, modifier)
    for event in (pressed("3", 12, modifiers=with_it), pressed("n", 57, modifiers=with_it)):
        assert keys.digit(event, Codes.X11) is None
        assert keys.command(event, Codes.X11) == ""
        assert keys.sign(event) == ""
