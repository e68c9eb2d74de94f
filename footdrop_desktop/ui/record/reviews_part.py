"""Reviews that are due by a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.locales import locale_of, shown_date
from footdrop_desktop.ui.pieces import press, row, words
from footdrop_desktop.ui.record.rows import Row
from footdrop_desktop.ui.record.work_part import ListWords, WorkPart


class ReviewsPart(WorkPart):
    """``until_chosen`` tells that another day is wanted; ``patient_wanted`` tells a line."""

    until_chosen = Signal()
    patient_wanted = Signal(str)

    def __init__(self, strings: Strings, until: date, parent: QWidget | None = None) -> None:
        say = strings.text
        super().__init__(
            strings,
            ListWords(say("work", "to-do.reviews"), say("work", "reviews.note"), ""),
            (
                say("work", "reviews.on"),
                say("ui", "patients.name"),
                say("ui", "patients.born"),
                say("ui", "chart.performed"),
                say("ui", "chart.finding"),
            ),
            (29, 19, 15, 16, 21),
            parent,
        )
        self._strings = strings
        self.list.setObjectName("reviews")
        name = words(say("work", "reviews.until"), "strong", wrap=False)
        self.day = QDateEdit(QDate(until.year, until.month, until.day))
        self.day.setLocale(locale_of(strings.language))
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else the year stands last in Arabic
        for part in (self.day, self.day.lineEdit()):
            part.setAccessibleName(say("work", "reviews.until"))
        self.day.setKeyboardTracking(False)
        self.day.lineEdit().setTextMargins(theme.px(8), 0, theme.px(8), 0)
        name.setBuddy(self.day)
        self.day.dateChanged.connect(lambda _day: self.until_chosen.emit())
        self.column.insertLayout(1, row(name, self.day, 1))
        self.open = press(say("work", "to-do.open-visit"), "primary", lambda: self.opened.emit(self.list.key))
        self.patient = press(
            say("work", "to-do.open-patient"), "plain", lambda: self.patient_wanted.emit(self.list.key)
        )
        self._add_buttons(self.open, self.patient)

    @property
    def until(self) -> date:
        """The day by which a review is due."""
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    def show_rows(self, rows: Sequence[Row], *, more: bool = False) -> None:
        """Show the reviews; ``more`` says that there are others."""
        super().show_rows(rows, more=more)
        day = shown_date(self.until.isoformat(), self._strings)
        self.empty.setText(self._say("work", "reviews.none", day=day))
