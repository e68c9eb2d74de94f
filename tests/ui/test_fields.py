"""Fields: what the user does is told once, what is shown is not told at all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footdrop_desktop.form.model import Form, Value
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.fields.check_field import CheckField
from footdrop_desktop.ui.fields.drop_down import DropDown
from footdrop_desktop.ui.fields.field import Field
from footdrop_desktop.ui.fields.grade_field import GradeField
from footdrop_desktop.ui.fields.line_field import LineField
from footdrop_desktop.ui.fields.make import make_field
from footdrop_desktop.ui.fields.stop_watch import StopWatch

ONE_OF_EACH = {
    "strength.dorsiflexion.right": "4-",
    "heel-walk.left": "unable",
    "red-flag.fever": True,
    "gait.pattern.right": ("steppage", "foot-slap"),
    "presentation.tempo": "acute",
    "presentation.onset-date": "2026-11-02",
    "presentation.pain-severity": 4,
    "romberg.seconds": 12.5,
    "conclusion.impression": "Peroneal palsy",
}
Told = list[tuple[str, object]]


def made(qtbot: QtBot, form: Form, strings: Strings, link_id: str) -> tuple[Field, Told]:
    field = make_field(form.items[link_id], f"name of {link_id}", strings)
    qtbot.addWidget(field)
    told: Told = []
    field.answered.connect(lambda key, value: told.append((key, value)))
    field.cleared.connect(lambda key: told.append((key, None)))
    field.show()
    return field, told


@pytest.mark.parametrize(("link_id", "value"), ONE_OF_EACH.items())
def test_showing_tells_nothing(
    qtbot: QtBot, form: Form, strings: Strings, link_id: str, value: Value
) -> None:
    field, told = made(qtbot, form, strings, link_id)
    field.show_answer(value)
    field.flush()
    field.show_answer(None)
    field.flush()
    field.show_answer(form.items[link_id].normal, by_default=True)
    field.flush()
    assert told == []


def press(button: QWidget, action: str) -> None:
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface is not None
    acts = interface.actionInterface()
    assert acts is not None
    acts.doAction(action)


@pytest.mark.parametrize("action", ["toggle", "press"])
def test_assistive_technology_records_by_both_actions(
    qtbot: QtBot, form: Form, strings: Strings, action: str
) -> None:
    name = getattr(QAccessibleActionInterface, f"{action}Action")()
    field, told = made(qtbot, form, strings, "strength.dorsiflexion.right")
    assert isinstance(field, GradeField)
    press(field.buttons["3"], name)
    qtbot.waitUntil(lambda: told == [("strength.dorsiflexion.right", "3")])
    press(field.buttons["3"], name)
    qtbot.waitUntil(lambda: told[1:] == [("strength.dorsiflexion.right", None)])
    chips, heard = made(qtbot, form, strings, "gait.pattern.left")
    assert isinstance(chips, CheckField)
    press(chips.buttons["steppage"], name)
    qtbot.waitUntil(lambda: heard == [("gait.pattern.left", ("steppage",))])


@pytest.mark.parametrize(
    ("keys", "grade"),
    [
        ("3", "3"),
        ("4-", "4-"),
        ("4+", "4+"),
        ("4=", "4+"),
        ("4--", "4"),
        ("n", "NT"),
        ("5\b", None),
        ("3-", "3"),
    ],
)
def test_grades_by_key(qtbot: QtBot, form: Form, strings: Strings, keys: str, grade: str | None) -> None:
    field, told = made(qtbot, form, strings, "strength.eversion.left")
    for key in keys:
        if key == "\b":
            QTest.keyClick(field, Qt.Key.Key_Backspace)
        else:
            QTest.keyClicks(field, key)
    assert told[-1] == ("strength.eversion.left", grade)


def test_digits_are_no_answer_with_control(qtbot: QtBot, form: Form, strings: Strings) -> None:
    field, told = made(qtbot, form, strings, "strength.eversion.left")
    QTest.keyClick(field, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert told == []


def test_n_is_never_normal(qtbot: QtBot, form: Form, strings: Strings) -> None:
    field, told = made(qtbot, form, strings, "heel-walk.right")
    QTest.keyClicks(field, "n")
    assert told == [("heel-walk.right", "not-tested")]
    QTest.keyClicks(field, "2")
    assert told[-1] == ("heel-walk.right", "difficulty")


@pytest.mark.parametrize("link_id", ["bladder", "bowel", "presentation.numbness", "romberg.direction"])
def test_n_answers_nothing_where_there_is_no_not_tested(
    qtbot: QtBot, form: Form, strings: Strings, link_id: str
) -> None:
    """N means "not tested" on the whole page: here it would record a normal bladder, or that nobody fell."""
    field, told = made(qtbot, form, strings, link_id)
    QTest.keyClick(field, Qt.Key.Key_N)
    assert told == []


def test_n_is_no_where_no_is_asked(qtbot: QtBot, form: Form, strings: Strings) -> None:
    field, told = made(qtbot, form, strings, "standing.safe")
    QTest.keyClick(field, Qt.Key.Key_N)
    assert told == [("standing.safe", "no")]


def test_what_was_set_by_default_is_confirmed_before_it_is_cleared(
    qtbot: QtBot, form: Form, strings: Strings
) -> None:
    field, told = made(qtbot, form, strings, "strength.eversion.left")
    assert isinstance(field, GradeField)
    field.show_answer("5", by_default=True)
    QTest.mouseClick(field.buttons["5"], Qt.MouseButton.LeftButton)
    assert told == [("strength.eversion.left", "5")]
    assert field.buttons["5"].isChecked()
    QTest.mouseClick(field.buttons["5"], Qt.MouseButton.LeftButton)
    assert told[-1] == ("strength.eversion.left", None)


def test_an_option_that_stands_alone_clears_the_rest(qtbot: QtBot, form: Form, strings: Strings) -> None:
    field, told = made(qtbot, form, strings, "gait.pattern.right")
    assert isinstance(field, CheckField)
    for code in ("foot-slap", "steppage", "normal", "toe-drag"):
        QTest.mouseClick(field.buttons[code], Qt.MouseButton.LeftButton)
    values = [value for _, value in told]
    assert values == [("foot-slap",), ("steppage", "foot-slap"), ("normal",), ("toe-drag",)]
    QTest.mouseClick(field.buttons["toe-drag"], Qt.MouseButton.LeftButton)
    assert told[-1] == ("gait.pattern.right", None)


def test_chips_by_key(qtbot: QtBot, form: Form, strings: Strings) -> None:
    field, told = made(qtbot, form, strings, "gait.pattern.right")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_3):
        QTest.keyClick(field, key)
    assert told[-1] == ("gait.pattern.right", ("steppage", "foot-slap"))


@pytest.mark.parametrize(
    ("link_id", "typed", "value"),
    [
        ("presentation.pain-severity", "7", 7),
        ("presentation.pain-severity", "0", 0),
        ("presentation.duration-weeks", "2,5", 2.5),
        ("passive-dorsiflexion.right", "-10", -10),
        ("presentation.onset-date", "2026-3-9", "2026-03-09"),
        ("presentation.onset-date", "2026-02-30", None),
        ("presentation.onset-date", "2026-03", None),
    ],
)
def test_lines(qtbot: QtBot, form: Form, strings: Strings, link_id: str, typed: str, value: object) -> None:
    field, told = made(qtbot, form, strings, link_id)
    assert isinstance(field, LineField)
    QTest.keyClicks(field.line, typed)
    field.flush()
    assert told == ([] if value is None else [(link_id, value)])
    assert field.line.text() == typed
    assert bool(field.line.property("wrong")) is (value is None)


def test_an_empty_line_is_not_recorded(qtbot: QtBot, form: Form, strings: Strings) -> None:
    field, told = made(qtbot, form, strings, "presentation.pain-severity")
    assert isinstance(field, LineField)
    assert field.line.text() == ""
    field.show_answer(4)
    field.line.selectAll()
    QTest.keyClick(field.line, Qt.Key.Key_Delete)
    field.flush()
    assert told == [("presentation.pain-severity", None)]


def test_a_pause_in_typing_is_enough(qtbot: QtBot, form: Form, strings: Strings) -> None:
    field, told = made(qtbot, form, strings, "presentation.pain-severity")
    assert isinstance(field, LineField)
    QTest.keyClicks(field.line, "10")
    qtbot.waitUntil(lambda: told == [("presentation.pain-severity", 10)])


def test_the_first_entry_of_a_list_is_not_recorded(qtbot: QtBot, form: Form, strings: Strings) -> None:
    field, told = made(qtbot, form, strings, "presentation.tempo")
    assert isinstance(field, DropDown)
    assert field.box.itemText(0) == "not recorded"
    QTest.keyClick(field.box, Qt.Key.Key_1)
    QTest.keyClick(field.box, Qt.Key.Key_Backspace)
    assert told == [("presentation.tempo", "sudden"), ("presentation.tempo", None)]


def test_the_stop_watch_is_one_key_and_stops_by_itself(qtbot: QtBot, form: Form, strings: Strings) -> None:
    now = [0.0]
    item = form.items["romberg.seconds"]
    watch = StopWatch(item, "watch", "s", strings, elapsed=lambda: now[0])
    qtbot.addWidget(watch)
    told: list[object] = []
    watch.answered.connect(lambda _key, value: told.append(value))
    watch.start_or_stop()
    now[0] = 11.26
    watch.start_or_stop()
    assert told == [11.3]
    watch.start_or_stop()
    now[0] = 60.0
    qtbot.waitUntil(lambda: not watch.running)
    assert told == [11.3, 30.0]


def test_an_arrow_on_a_list_moves_on(qtbot: QtBot, form: Form, strings: Strings) -> None:
    """Whoever moves on with an arrow must not leave an answer behind."""
    field, told = made(qtbot, form, strings, "presentation.tempo")
    assert isinstance(field, DropDown)
    with qtbot.waitSignal(field.moved) as moved:
        QTest.keyClick(field.box, Qt.Key.Key_Down)
    assert moved.args == [0, 1]
    assert told == []
