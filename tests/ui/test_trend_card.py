"""The trend on the screen: what is drawn, read with the pointer and the keys, and said in its table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footdrop_desktop import app
from footdrop_desktop.form.model import Side, Value
from footdrop_desktop.history.measures import Kind
from footdrop_desktop.record import model
from footdrop_desktop.report.form_words import translated
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import LANGUAGES
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.history.trend_card import TrendCard
from footdrop_desktop.ui.history.trend_layout import layout_of, spread
from tests.builders import the_form
from tests.ui.conftest import NOON

DF, EV = "strength.dorsiflexion.right", "strength.eversion.right"
HIP = "presentation.hip-or-buttock"
WEB = "sensation.deep-peroneal-web.right"
Key = Qt.Key
Given = dict[str, Value]
Make = Callable[..., TrendCard]


def seen(day: int, values: Given, *limited: str) -> model.Tested:
    """A visit so many days after the first one."""
    return model.Tested(f"visit-{day}", NOON + timedelta(days=day), values, frozenset(limited))


THREE = (
    seen(0, {DF: "1", EV: "4-", HIP: ("hip-replacement",), WEB: "absent", "romberg.seconds": 12.5}),
    seen(12, {EV: "4", WEB: "increased"}),
    seen(81, {DF: "3", EV: "5", "romberg.seconds": 30.0}, DF),
)
OPERATION = model.Event("e", date(2026, 12, 20), model.EventKind.SURGERY, "L4/5 decompression")


@pytest.fixture
def made(qtbot: QtBot) -> Make:
    def make(
        visits: Sequence[model.Tested] = THREE,
        events: Sequence[model.Event] = (),
        *,
        total: int = 0,
        language: str = "en",
    ) -> TrendCard:
        strings = app.strings(language)
        card = TrendCard(Wording(strings, translated(the_form(), strings)))
        qtbot.addWidget(card)
        card.resize(960, 460)
        if language == "ar":
            card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        card.show_visits(visits, events, total or len(visits))
        card.show()
        qtbot.waitExposed(card)
        return card

    return make


def press(card: TrendCard, *keys: Qt.Key) -> str:
    """What a screen reader is told after these keys."""
    for key in keys:
        QTest.keyClick(card.chart, key)
    return card.chart.accessibleName()


# Read with the keys


def test_the_keys_go_from_visit_to_visit_and_say_every_value(made: Make) -> None:
    """Who cannot see the chart would not know what was found, or that something was not tested."""
    card = made()
    assert press(card, Key.Key_Home) == (
        "Strength over time, chart: 23 Nov 2026. Dorsiflexion, right: 1/5. Eversion, right: 4−/5. "
        "Plantarflexion, right: not tested. Inversion, right: not tested. "
        "Recorded on 23 Nov 2026: Hip replacement"
    )
    assert "5 Dec 2026. Dorsiflexion, right: not tested. Eversion, right: 4/5" in press(card, Key.Key_Right)
    assert "Dorsiflexion, right: 3/5, limited" in press(card, Key.Key_Right)
    assert press(card, Key.Key_Right) == press(card, Key.Key_End)
    assert "5 Dec 2026" in press(card, Key.Key_Left)


def test_up_and_down_read_one_series_and_escape_leaves(made: Make) -> None:
    card = made()
    assert press(card, Key.Key_End, Key.Key_Down, Key.Key_Down).endswith("12 Feb 2027. Eversion, right: 5/5")
    assert press(card, Key.Key_Up, Key.Key_Left).endswith("5 Dec 2026. Dorsiflexion, right: not tested")
    assert press(card, Key.Key_Escape) == "Strength over time, chart"
    assert card.chart.reading is None


def test_enter_opens_the_visit_that_is_read(made: Make, qtbot: QtBot) -> None:
    card = made()
    press(card, Key.Key_Home, Key.Key_Right)
    with qtbot.waitSignal(card.visit_wanted) as wanted:
        press(card, Key.Key_Return)
    assert wanted.args == ["visit-12"]


def test_the_oldest_visit_is_at_the_left_in_arabic_too(made: Make) -> None:
    """Turned round, recovery would be drawn as decline."""
    card = made(language="ar")
    press(card, Key.Key_Home)
    first = card.chart.reading
    press(card, Key.Key_Right)
    second = card.chart.reading
    assert first is not None
    assert second is not None
    assert (first.place, second.place) == (0, 1)
    assert card.chart.place_of(0) < card.chart.place_of(1) < card.chart.place_of(2)
    assert "لم يُختبر" in card.chart.accessibleName()


def test_what_was_entered_between_visits_is_read_on_its_day(made: Make, qtbot: QtBot) -> None:
    """It is no visit: it has no values, and there is nothing to open."""
    card = made(events=(OPERATION,))
    said = press(card, Key.Key_Home, Key.Key_Right, Key.Key_Right)
    assert said.endswith(": 20 Dec 2026. Entered for 20 Dec 2026: Surgery: L4/5 decompression")
    with qtbot.assertNotEmitted(card.visit_wanted):
        press(card, Key.Key_Return)


# Read with the pointer


def test_the_pointer_reads_the_visit_nearest_to_it(made: Make, qtbot: QtBot) -> None:
    card = made()
    y = card.chart.height() // 2
    QTest.mouseMove(card.chart, QPoint(round(card.chart.place_of(2)) - 4, y))
    qtbot.waitUntil(lambda: card.chart.reading is not None and card.chart.reading.place == 2)
    with qtbot.waitSignal(card.visit_wanted) as wanted:
        QTest.mouseDClick(
            card.chart, Qt.MouseButton.LeftButton, pos=QPoint(round(card.chart.place_of(0)) + 3, y)
        )
    assert wanted.args == ["visit-0"]


# The table


def test_the_table_has_the_values_of_the_chart(made: Make) -> None:
    """A table that differs from the chart says of one patient two things."""
    card = made(events=(OPERATION,))
    card.table_wanted.click()
    assert card.table.isVisible()
    assert not card.chart.isVisible()
    shown = card.shown
    assert shown is not None
    assert [[cell.text for cell in row.cells][1:-1] for row in card.table.rows] == [
        list(shown.values(reading)) or ["no visit"] * 4 for reading in shown.readings
    ]
    assert [row.cells[0].text for row in card.table.rows] == [
        "23 Nov 2026",
        "5 Dec 2026",
        "20 Dec 2026",
        "12 Feb 2027",
    ]
    assert card.table.rows[1].cells[1].text == "not tested"
    assert card.table.rows[0].cells[-1].text == "Recorded on 23 Nov 2026: Hip replacement"
    drawn = [mark.value for mark in shown.plots[0].marks]
    assert drawn == ["1", "3"]


def test_enter_in_the_table_opens_the_visit(made: Make, qtbot: QtBot) -> None:
    card = made()
    card.table_wanted.click()
    QTest.keyClick(card.table, Key.Key_Down)
    with qtbot.waitSignal(card.visit_wanted) as wanted:
        QTest.keyClick(card.table, Key.Key_Return)
    assert wanted.args == ["visit-12"]


# What is shown


def test_the_affected_side_is_shown_until_another_is_chosen(made: Make) -> None:
    card = made()
    assert [button.isChecked() for button in card.sides] == [True, False, False]
    card.sides[2].click()
    assert card.shown is not None
    sides = {series.measure.side for series in card.shown.trend.series}
    assert sides == {Side.RIGHT, Side.LEFT}
    card.show_visits(THREE[:1], (), 1)
    assert card.sides[2].isChecked()


def test_movements_are_chosen_in_a_menu_that_keeps_at_least_one(made: Make) -> None:
    card = made()
    for action in card.parts.actions():
        if action.isChecked():
            action.trigger()
    assert len(card.parts.parts) == 1
    assert card.shown is not None
    assert len(card.shown.names) == 1
    assert card.choose.text() == "Movements: 1 of 13"


def test_increased_sensation_stands_apart_and_says_so(made: Make) -> None:
    card = made()
    card.show_measure(Kind.SENSATION)
    assert card.shown is not None
    assert [(mark.value, mark.off) for mark in card.shown.plots[0].marks] == [
        ("absent", False),
        ("increased", True),
    ]
    assert "Increased sensation is another finding" in card.notes.text()


def test_a_romberg_time_is_only_a_time(made: Make) -> None:
    card = made()
    card.show_measure(Kind.ROMBERG)
    assert "A time is only a time" in card.notes.text()
    assert "Romberg time: 12.5 s" in press(card, Key.Key_Home)
    assert "Romberg time: not tested" in press(card, Key.Key_Right)
    assert not any(button.isVisible() for button in card.sides)


def test_without_anything_tested_a_sentence_says_so(made: Make) -> None:
    """An empty chart looks like a fault, or like nothing wrong."""
    card = made()
    card.show_measure(Kind.HEEL_RAISES)
    assert card.nothing.isVisible()
    assert not card.chart.isVisible()
    card.show_visits((), (), 0)
    assert card.nothing.text() == "No visit to show yet."


def test_fewer_visits_than_there_are_is_said(made: Make, qtbot: QtBot) -> None:
    """A chart of the newest visits that does not say so is taken for the whole history."""
    card = made(total=500)
    assert card.newest.text() == "The newest visits: 3 of 500"
    with qtbot.waitSignal(card.all_wanted):
        card.all.click()
    card.show_visits(THREE, (), 3)
    assert not card.all.isVisible()


def test_showing_visits_tells_nothing(made: Make, qtbot: QtBot) -> None:
    card = made()
    with qtbot.assertNotEmitted(card.visit_wanted), qtbot.assertNotEmitted(card.all_wanted):
        card.show_visits(THREE[:2], (OPERATION,), 9)


# How it is drawn


def test_equal_grades_do_not_hide_each_other(made: Make) -> None:
    """A line under another is a movement that nobody sees."""
    five = {DF: "5", EV: "5", "strength.plantarflexion.right": "5", "strength.inversion.right": "4"}
    card = made([seen(day, dict(five)) for day in (0, 90)])
    card.sides[0].click()
    picture = card.chart.grab().toImage()
    colours = theme.tokens()
    drawn = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert {QColor(ink).name() for ink in (colours.amber, colours.link, colours.green)} <= drawn


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_and_dates_never_meet(made: Make, language: str) -> None:
    """Two names on one another name no line."""
    card = made([seen(day, {DF: "5", EV: "5"}) for day in range(0, 90, 3)], (OPERATION,), language=language)
    card.sides[2].click()
    assert card.shown is not None
    layout = layout_of(card.shown, card.chart.size())
    for boxes in ([name.box for name in layout.names], [box for box, _ in layout.dates]):
        assert not any(
            one.adjusted(0, 1, 0, -1).intersects(other.adjusted(0, 1, 0, -1))
            for place, one in enumerate(boxes)
            for other in boxes[:place]
        )
    assert all(name.box.right() <= card.chart.width() for name in layout.names)
    assert len(layout.dates) > 1


def test_places_are_spread_and_stay_inside() -> None:
    assert spread([5, 5, 5], 10, 0, 100) == [5, 15, 25]
    assert spread([98, 99], 10, 0, 100) == [90, 100]
    assert spread([50, 20], 10, 0, 100) == [50, 20]
    assert spread([], 10, 0, 100) == []


def test_five_hundred_visits_are_read_as_fast_as_ten(made: Make) -> None:
    """A chart that is drawn anew for every move of the pointer lags behind it."""
    card = made([seen(day, {DF: str(day % 6), EV: "4"}) for day in range(500)])
    card.chart.grab()
    begun = perf_counter()
    for _ in range(10):
        press(card, Key.Key_Left)
        card.chart.grab()
    assert (perf_counter() - begun) / 10 < 0.05
