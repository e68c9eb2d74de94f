"""Which text can be kept. What is refused is refused at input, by name; everything else stays as it is."""

from __future__ import annotations

import pytest

from footdrop_desktop.exam.text import not_kept


@pytest.mark.parametrize(
    ("text", "char"),
    [
        ("\x00", "U+0000"),
        ("a\x08b", "U+0008"),
        ("\x0b", "U+000B"),
        ("\x0c", "U+000C"),
        ("\x0e", "U+000E"),
        ("\x1f", "U+001F"),
        ("\ud800", "U+D800"),
        ("\udfff", "U+DFFF"),
        ("first \x07, then \x00", "U+0007"),
    ],
)
def test_what_cannot_be_kept_is_named(text: str, char: str) -> None:
    """Failing means that a note is cut off, or cannot be sent on, long after it was typed."""
    assert not_kept(text) == char


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\t\n\r",
        " ~",
        "\x7f\x80\x9f",
        "e\u0301 👩🏽‍⚕️",
        "שלום محمد",
        "\u202e\u2066\u200d\ufeff",
        "\uffff\U0010ffff",
    ],
)
def test_every_other_text_can_be_kept(text: str) -> None:
    """Failing means that a name or a sign of another script is refused."""
    assert not_kept(text) is None
