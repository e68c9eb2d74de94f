"""The card of a trend: what is shown, the chart or its table, and what gaps and marks mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QVBoxLayout, QWidget

from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.history.events import EventMark, event_marks
from footdrop_desktop.history.measures import PARTS, SADDLE, Kind, Measure
from footdrop_desktop.history.trend import in_order, trend
from footdrop_desktop.record.model import Event, Tested
from footdrop_desktop.report.trend_words import part_name
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.history.part_menu import PartMenu
from footdrop_desktop.ui.history.trend_chart import TrendChart
from footdrop_desktop.ui.history.trend_choice import TrendChoice
from footdrop_desktop.ui.history.trend_table import TrendTable
from footdrop_desktop.ui.history.trend_words import ShownTrend, shown_trend
from footdrop_desktop.ui.pieces import press, row, words

_MEASURES: Final = {
    Kind.STRENGTH: "measure.strength",
    Kind.SENSATION: "measure.sensation",
    Kind.REFLEX: "measure.reflex",
    Kind.ROMBERG: "measure.romberg",
    Kind.HEEL_RAISES: "measure.heel-raises",
}
_CHOOSE: Final = {
    Kind.STRENGTH: "choose.movements",
    Kind.SENSATION: "choose.areas",
    Kind.REFLEX: "choose.reflexes",
}
_SIDES: Final = (
    ("choose.right", (Side.RIGHT,)),
    ("choose.left", (Side.LEFT,)),
    ("choose.both", SIDES),
)


class TrendCard(QFrame):
    """``visit_wanted`` tells a visit to be opened, ``all_wanted`` that all visits are to be shown."""

    visit_wanted = Signal(str)
    all_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._visits: tuple[Tested, ...] = ()
        self._marks: tuple[EventMark, ...] = ()
        self._choice = TrendChoice()
        self.shown: ShownTrend | None = None
        self.setProperty("look", "card")
        self.title = words("", "heading", wrap=False)
        self.measure = self._measure_box()
        self.sides = [self._side(key, sides) for key, sides in _SIDES]
        self.parts = PartMenu(self)
        self.choose = press("", "small", self.parts_menu)
        self.table_wanted = press(self._say("card.table"), "small", self._switch)
        self.newest = words("", "small", wrap=False)
        self.all = press(self._say("card.all"), "link", self.all_wanted.emit)
        self.chart = TrendChart()
        self.table = TrendTable()
        self.nothing = words("", "muted")
        self.notes = words("", "small")
        self.parts.chosen.connect(self._on_parts)
        self.chart.visit_wanted.connect(self.visit_wanted)
        self.table.visit_wanted.connect(self.visit_wanted)
        self._arrange()
        self._as_table = False
        self.show_visits((), (), 0)

    def show_visits(self, tested: Sequence[Tested], events: Sequence[Event], total: int) -> None:
        """Show visits in whatever order they come, and what was entered between them.

        ``total`` is how many there are: with fewer it is said that these are the newest.
        """
        self._visits = in_order(tested)
        self._marks = event_marks(self._visits, events)
        self._choice.follow(self._visits)
        fewer = len(self._visits) < total
        self.newest.setText(self._say("card.newest", shown=len(self._visits), total=total))
        self.newest.setVisible(fewer)
        self.all.setVisible(fewer)
        self._show()

    def show_measure(self, kind: Kind) -> None:
        """Show another measure."""
        with QSignalBlocker(self.measure):
            self.measure.setCurrentIndex(list(_MEASURES).index(kind))
        self._choice.kind = kind
        self._show()

    def parts_menu(self) -> None:
        """Open the menu of movements, areas, or reflexes below its button."""
        self.parts.popup(self.choose.mapToGlobal(self.choose.rect().bottomLeft()))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14))
        column.setSpacing(theme.px(8))
        column.addLayout(row(self.title, 1, self.newest, self.all, self.table_wanted))
        column.addLayout(row(self.measure, *self.sides, self.choose))
        for part in (self.nothing, self.chart, self.table, self.notes):
            column.addWidget(part)

    def _show(self) -> None:
        """Show what is chosen, as a chart or as a table."""
        choice = self._choice
        found = trend(self._visits, choice.measures)
        shown = shown_trend(found, self._marks, self._wording, choice.kind)
        self.shown = shown
        self.title.setText(shown.title)
        self._show_choice()
        empty = found.is_empty
        self.nothing.setText(self._say("card.nothing" if self._visits else "card.no-visit"))
        self.nothing.setVisible(empty)
        self.chart.setVisible(not empty and not self._as_table)
        self.table.setVisible(not empty and self._as_table)
        self.table_wanted.setVisible(not empty)
        self.chart.show_trend(shown)
        if self._as_table:
            self.table.show_trend(shown)
        self.notes.setText(" ".join(self._notes(shown)))
        self.notes.setVisible(not empty and bool(self.notes.text()))

    def _show_choice(self) -> None:
        choice = self._choice
        for button, (_, sides) in zip(self.sides, _SIDES, strict=True):
            button.setVisible(choice.kind is not Kind.ROMBERG)
            button.setChecked(choice.sides == sides)
        key = _CHOOSE.get(choice.kind)
        self.choose.setVisible(key is not None)
        if key is None:
            return
        every = PARTS[choice.kind]
        text = self._say(key, count=len(choice.parts), total=len(every))
        self.choose.setText(text)
        self.parts.setAccessibleName(text)
        self.parts.show_parts([(part, self._part(part)) for part in every], choice.parts)

    def _notes(self, shown: ShownTrend) -> list[str]:
        """Return what gaps and marks mean, of those that there are; a table says it in its cells."""
        if self._as_table:
            return [self._say("note.romberg")] if shown.kind is Kind.ROMBERG else []
        points = [point for series in shown.trend.series for point in series.points]
        found = []
        if shown.kind is Kind.ROMBERG:
            found.append("note.romberg")
        if any(point.value is None for point in points):
            found.append("note.gap")
        if any(point.limited for point in points):
            found.append("note.limited")
        if any(mark.off for plot in shown.plots for mark in plot.marks):
            found.append("note.increased")
        if any(not mark.entered for mark in shown.marks):
            found.append("note.recorded")
        scale = [self._wording.strings.text("progress", "trend.note")] if shown.kind is Kind.STRENGTH else []
        return [*scale, *(self._say(key) for key in found)]

    def _part(self, part: str) -> str:
        side = None if part == SADDLE else Side.RIGHT
        return part_name(Measure(self._choice.kind, part, side), self._wording)

    def _measure_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self._say("choose.measure"))
        for key in _MEASURES.values():
            box.addItem(self._say(key))
        box.activated.connect(lambda at: self.show_measure(list(_MEASURES)[at]))
        return box

    def _side(self, key: str, sides: tuple[Side, ...]) -> QPushButton:
        button = press(self._say(key), "small", lambda: self._on_sides(sides))
        button.setCheckable(True)
        name = self._say("choose.side")
        button.setAccessibleName(
            self._wording.strings.text("names", "answer.with", item=name, answer=button.text())
        )
        return button

    def _on_sides(self, sides: tuple[Side, ...]) -> None:
        self._choice.chosen_sides = sides
        self._show()

    def _on_parts(self, parts: tuple[str, ...]) -> None:
        self._choice.chosen_parts[self._choice.kind] = parts
        self._show()

    def _switch(self) -> None:
        self._as_table = not self._as_table
        self.table_wanted.setText(self._say("card.chart" if self._as_table else "card.table"))
        self._show()

    def _say(self, key: str, /, **params: object) -> str:
        return self._wording.strings.text("history", key, **params)
