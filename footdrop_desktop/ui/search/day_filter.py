"""A day to search from or to: a whole day, or a month or a year that begins or ends there."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from datetime import date
from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import line_edit
from footdrop_desktop.ui.search.filter_field import FilterField

_DAY: Final = re.compile(r"(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?")
_DECEMBER: Final = 12


class DayFilter(FilterField):
    """``at_end``: of a month or a year alone its last day is meant, else its first one."""

    def __init__(self, name: str, strings: Strings, *, at_end: bool, parent: QWidget | None = None) -> None:
        self.line: QLineEdit = line_edit(name, longest=10, hint=strings.text("search", "search.day-hint"))
        super().__init__(name, strings, self.line, parent)
        self._at_end = at_end
        self.line.textEdited.connect(lambda _text: self._on_edited())
        self.line.textChanged.connect(lambda text: self.show_set(bool(text)))

    @property
    def day(self) -> date | None:
        """The day that is written, ``None`` for none."""
        return read_day(self.line.text(), at_end=self._at_end)

    @property
    def is_wrong(self) -> bool:
        """Whether something is written that is no day."""
        return bool(self.line.text().strip()) and self.day is None

    def show_day(self, day: date | None) -> None:
        """Write a day."""
        self.line.setText("" if day is None else day.isoformat())

    def clear(self) -> None:
        """Ask for nothing; silent."""
        self.line.clear()

    def _on_edited(self) -> None:
        self.changed.emit()


def read_day(text: str, *, at_end: bool) -> date | None:
    """Return the day of "2026-03-09", the first or last one of "2026-03" or "2026", ``None`` for no day."""
    digits = "".join(str(unicodedata.digit(char, char)) for char in text.strip())
    found = _DAY.fullmatch(digits)
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        in_month = month or (_DECEMBER if at_end else 1)
        last = monthrange(year or 0, in_month)[1]
        return date(year or 0, in_month, day if day is not None else (last if at_end else 1))
    except (ValueError, IndexError):  # there is no such month or day
        return None
