"""Dates and numbers as they are written in the language of the window."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale

from footdrop_desktop.strings import Strings

_PLACES: Final = {"ar": "ar_AE"}
"""Where a language writes digits in more than one way: those in which grades are written too."""


def locale_of(language: str) -> QLocale:
    """Return the locale of a language that ships."""
    return QLocale(_PLACES.get(language, language))


def shown_date(iso: str, strings: Strings) -> str:
    """Return an ISO date or time as a day in the language of the window; empty stays empty."""
    if not iso:
        return ""
    day = date.fromisoformat(iso[:10])
    return locale_of(strings.language).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def shown_time(at: datetime, strings: Strings) -> str:
    """Return a day and a time as the clock on the wall showed it."""
    return f"{shown_date(at.isoformat(), strings)} {at:%H:%M}"
