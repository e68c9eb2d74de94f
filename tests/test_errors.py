"""The one exception that a clinician sees."""

from __future__ import annotations

from footdrop_desktop.errors import UserError, shortened


def test_parameters_become_short_single_lines() -> None:
    """A hostile file must not write into the terminal or flood it."""
    error = UserError("input.malformed", name="a\nb\x1b[31m", count=3, nothing=None)
    assert error.params == {"name": "a b [31m", "count": "3", "nothing": "None"}
    assert error.key == "input.malformed"
    assert "input.malformed" in str(error)


def test_a_long_text_is_cut_and_says_so() -> None:
    assert shortened("x" * 120) == "x" * 120
    assert shortened("x" * 121) == "x" * 119 + "…"
    assert shortened("abcdef", limit=3) == "ab…"
