"""Dates and numbers as they are written in the language of the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale

_PLACES: Final = {"ar": "ar_AE"}
"""Where a language writes digits in more than one way: those in which grades are written too."""


def locale_of(language: str) -> QLocale:
    """Return the locale of a language that ships."""
    return QLocale(_PLACES.get(language, language))
