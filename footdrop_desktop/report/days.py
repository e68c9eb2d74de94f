"""Days and months in the words of a language: "3 January 2027"."""

from __future__ import annotations

from datetime import date
from typing import Final

_LOCALES: Final = {"en": "en_GB"}
"""Where the language alone would write the month before the day."""


def day_words(day: str, language: str) -> str:
    """Return an ISO date, or what begins with one, as a day in words; any other text as it is."""
    from babel.dates import format_date

    try:
        found = date.fromisoformat(day[:10])
    except ValueError:
        return day
    return format_date(found, "long", locale=_LOCALES.get(language, language))


def month_words(month: str, language: str) -> str:
    """Return a month as "2026-11" in words: "Nov 2026"."""
    from babel.dates import format_date

    day = date.fromisoformat(f"{month}-01")
    return format_date(day, "LLL y", locale=_LOCALES.get(language, language))
