"""What a screen reader finds on every page: names, groups, states, an order, and what is said by itself."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from footdrop_desktop.exam.check import check_answers
from footdrop_desktop.resources import read_resource
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.pages.form_page import FormPage
from footdrop_desktop.ui.practice import parse_practice
from footdrop_desktop.ui.record.workspace import PLACES

pytestmark = pytest.mark.slow

NAME = QAccessible.Text.Name
CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Table,
}
RIGHT, LEFT = "strength.dorsiflexion.right", "strength.dorsiflexion.left"
REFERENCE = "<sup>"
REFERENCES = re.compile(r"<sup>(.*?)</sup>")
MARKUP = re.compile(r"</\w+>|<br\b|&[#\w]+;")
FEVER = "red-flag.fever"

Face = QAccessibleInterface


def face_of(widget: QWidget) -> Face:
    return QAccessible.queryAccessibleInterface(widget)


def name(face: Face) -> str:
    return face.text(NAME).strip()


def faces(face: Face, groups: tuple[str, ...] = ()) -> Iterator[tuple[Face, tuple[str, ...]]]:
    """Yield what is shown in and below ``face``, each with the named groups that it stands in."""
    if face.state().invisible:
        return
    yield face, groups
    inner = (*groups, name(face)) if name(face) and face.role() not in CONTROLS else groups
    for place in range(face.childCount()):
        child: Face | None = face.child(place)
        if child is not None and child.isValid():
            yield from faces(child, inner)


def nameless(root: QWidget) -> list[str]:
    """Return what takes the focus and has no name."""
    return [
        f"{face.object()} in {groups}"
        for face, groups in faces(face_of(root))
        if face.state().focusable and face.role() != QAccessible.Role.Cell and not name(face)
    ]


def named_by_value(root: QWidget, least: int) -> list[str]:
    """Return drop-down lists whose question is not told: on Linux their name is what is chosen.

    There it is told by the label that belongs to the list.
    """
    lists = [face for face, _groups in faces(face_of(root)) if face.role() == QAccessible.Role.ComboBox]
    assert len(lists) >= least
    found = []
    for face in lists:
        asked = face.object().property("accessibleName")
        labels = [
            name(label) for label, relation in face.relations() if relation == QAccessible.RelationFlag.Label
        ]
        if asked not in (name(face), *labels):
            found.append(f"{asked}: {name(face)}")
    return found


def alike(root: QWidget) -> list[str]:
    """Return controls that cannot be told apart by group, role, and name."""
    told = Counter(
        (groups, face.role().name, face.object().property("accessibleName") or name(face))
        for face, groups in faces(face_of(root))
        if face.role() in CONTROLS and face.object() is not None
    )
    return [f"{count} × {what}" for what, count in told.items() if count > 1]


def replaced(root: QWidget) -> list[str]:
    """Return labels whose words are not what a screen reader is told."""
    found = []
    for label in root.findChildren(QLabel):
        if label.isVisible() and label.pixmap().isNull() and label.text():
            said = face_of(label).text(NAME)
            if said.split() != words_of(label).split():
                found.append(f"“{words_of(label)}” is read as “{said}”")
    return found


def words_of(label: QLabel) -> str:
    """Return what is read off the screen; a label draws rich text by itself when it looks like it."""
    plain = label.textFormat() == Qt.TextFormat.PlainText or not MARKUP.search(label.text())
    if plain:
        return label.text()
    document = QTextDocument()
    document.setHtml(
        REFERENCES.sub(lambda marks: f" (Literature {', '.join(marks[1].split(','))})", label.text())
    )
    return document.toPlainText()


def tab_order(qtbot: QtBot, page: FormPage) -> list[QWidget]:
    """Press Tab once around the window; return what had the focus in ``page``, from where Tab enters it."""
    page.activateWindow()
    page.focus_item()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    start = here = QApplication.focusWidget()
    cycle: list[QWidget] = []
    while here is not None and len(cycle) < 400 and (not cycle or here is not start):
        cycle.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
    assert here is start, "Tab does not come around"
    outside = next(place for place, part in enumerate(cycle) if not page.isAncestorOf(part))
    return [part for part in cycle[outside:] + cycle[:outside] if page.isAncestorOf(part)]


def takes_tab(page: FormPage) -> set[QWidget]:
    return {
        part
        for part in page.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.isVisible()
        and part.isEnabled()
        and part.focusProxy() is None
    }


def out_of_order(qtbot: QtBot, page: FormPage) -> list[str]:
    """Return where Tab goes back, up or to the side that was already passed; it reaches all, each once."""
    order = tab_order(qtbot, page)
    assert len(order) > 1
    assert Counter(order) == Counter(takes_tab(page))
    content = page.widget()
    assert content is not None

    def box(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(content, QPoint(0, 0)), widget.size())

    found = []
    for before, after in pairwise(order):
        one, other = box(before), box(after)
        up = other.bottom() <= one.top() and other.left() < one.right()
        beside = other.top() < one.bottom() and one.top() < other.bottom()
        if up or (beside and other.left() < one.left()):
            found.append(f"from “{name(face_of(before))}” to “{name(face_of(after))}”")
    return found


def do(face: Face, action: str) -> None:
    """Act as assistive technology does."""
    actions = face.actionInterface()
    assert isinstance(actions, QAccessibleActionInterface)
    assert action in actions.actionNames()
    actions.doAction(action)


def answer_all(view: ExamView) -> None:
    """Give every answer of the practice exam."""
    session = view.session
    answers = check_answers(session.form, parse_practice(read_resource("practice.json")).answers)
    for link_id in session.form.sorted(frozenset(answers)):
        session.answer(link_id, answers.values[link_id])


@pytest.mark.slow
@pytest.mark.parametrize("answered", [False, True])
def test_every_page_of_the_exam_can_be_read(qapp: QApplication, view: ExamView, *, answered: bool) -> None:
    """A control without a name, or named as another, is answered by chance."""
    if answered:
        answer_all(view)
    found: list[str] = []
    for step in view.steps.buttons:
        view.show_step(step)
        qapp.processEvents()
        seen = [*nameless(view), *alike(view), *replaced(view)]
        found += [f"{step}: {what}" for what in seen]
    assert found == []


def test_every_place_of_the_record_can_be_read(qapp: QApplication, work: AtWork, jane: object) -> None:
    """The way to a patient is read as well."""
    window = work.desk.window
    found: list[str] = []
    for place in PLACES:
        work.show_place(place)
        qapp.processEvents()
        seen = [*nameless(window), *alike(window), *replaced(window)]
        found += [f"{place}: {what}" for what in seen]
    assert found == []


def test_a_list_of_the_exam_tells_its_question(qapp: QApplication, view: ExamView) -> None:
    """“Not recorded” alone does not say what is not recorded."""
    answer_all(view)
    view.session.answer(RIGHT, "NT")
    found: list[str] = []
    for step in ("presentation", "strength"):
        view.show_step(step)
        qapp.processEvents()
        found += named_by_value(view, 1 if step == "presentation" else 0)
    assert found == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a list is named as it is called")
def test_a_list_of_the_settings_tells_what_it_sets(qapp: QApplication, work: AtWork) -> None:
    """Three lists say “As the system”."""
    work.show_place("settings")
    qapp.processEvents()
    assert named_by_value(work.desk.window, 5) == []


STEPS = (
    "presentation",
    "red-flags",
    "gait",
    "standing",
    "strength",
    "tone",
    "reflexes",
    "sensation",
    "provocation",
)


@pytest.mark.parametrize("answered", [pytest.param(False, marks=pytest.mark.slow), True])
def test_tab_goes_as_one_reads(qtbot: QtBot, qapp: QApplication, view: ExamView, *, answered: bool) -> None:
    """Top to bottom, right before left: an order that jumps puts an answer to the wrong side."""
    if answered:
        answer_all(view)
    found: list[str] = []
    for step in STEPS:
        view.show_step(step)
        qapp.processEvents()
        found += [f"{step}: {what}" for what in out_of_order(qtbot, view.page)]
    assert found == []


@pytest.mark.parametrize("shown_before", [False, True])
def test_tab_reaches_a_detail_right_after_its_answer(
    qtbot: QtBot, qapp: QApplication, view: ExamView, *, shown_before: bool
) -> None:
    """Why it was not tested, and what limited it, belong to one grade among many."""
    if shown_before:
        view.show_step("strength")
    answer_all(view)
    view.session.answer(LEFT, "NT")
    view.show_step("strength")
    qapp.processEvents()
    assert out_of_order(qtbot, view.page) == []


@pytest.mark.parametrize("answered", ["before", "while it is shown", "not"])
def test_tab_reads_the_conclusions_before_it_asks_to_agree(
    qtbot: QtBot, qapp: QApplication, view: ExamView, answered: str
) -> None:
    """Who signs is to have heard what is concluded."""
    if answered == "before":
        answer_all(view)
    view.show_step("review")
    if answered == "while it is shown":
        answer_all(view)
    qapp.processEvents()
    assert out_of_order(qtbot, view.page) == []


def test_a_grade_tells_that_it_is_chosen(view: ExamView) -> None:
    """What is only coloured is not chosen for who cannot see it."""
    view.show_item(RIGHT)
    view.session.answer(RIGHT, "2")
    cell = view.page.cell_of(RIGHT)
    assert cell is not None
    told = {
        name(face): face.state().checked
        for face, _groups in faces(face_of(cell.field))
        if face.role() == QAccessible.Role.CheckBox
    }
    grades = ("0", "1", "2", "3", "4", "5", "Not tested")
    assert told == {f"Dorsiflexion, right: {grade}": grade == "2" for grade in grades}
    assert face_of(cell.field).text(QAccessible.Text.Description) == "2"


def test_a_reference_is_not_read_as_a_digit(qapp: QApplication, view: ExamView) -> None:
    """“Dorsiflexion is weak, 2/5¹” is read as “2/51”."""
    view.session.answer(RIGHT, "2")
    qapp.processEvents()
    cited = [label for label in view.panel.findChildren(QLabel) if f"2/5{REFERENCE}" in label.text()]
    said = [name(face_of(label)) for label in cited if label.isVisible()]
    assert said
    assert not any(re.search(r"2/5\d", text) for text in said)
    assert all("2/5 (Literature " in text for text in said)


@pytest.mark.parametrize("action", ["Toggle", "Press"])
def test_both_actions_of_a_grade_record_it(qtbot: QtBot, view: ExamView, action: str) -> None:
    """One that looks chosen while nothing is kept is an answer that gets lost."""
    view.show_item(LEFT)
    cell = view.page.cell_of(LEFT)
    assert cell is not None
    wanted = [face for face, _groups in faces(face_of(cell.field)) if name(face) == "Dorsiflexion, left: 4"]
    do(wanted[0], action)
    qtbot.waitUntil(lambda: view.session.answers.get(LEFT) == "4")
    assert wanted[0].state().checked


def test_red_flags_are_said_when_they_come_and_go(qtbot: QtBot, view: ExamView) -> None:
    """A strip that turns red says nothing by itself."""
    with qtbot.waitSignal(view.strip.announced) as said:
        view.session.answer(FEVER, value=True)
    assert said.args is not None
    assert "Fever" in said.args[0]
    assert said.args[1] is True
    with qtbot.waitSignal(view.strip.announced) as said:
        view.session.clear(FEVER)
    assert said.args is not None
    assert "Fever" in said.args[0]
    assert said.args[1] is False


def test_the_action_of_a_step_shows_it(view: ExamView) -> None:
    """The list would say that another step is shown than the one whose entries follow."""
    do(face_of(view.steps.buttons["strength"]), "Toggle")
    assert view.session.step == "strength"


def test_a_press_of_a_step_asks_for_it_once_and_again_when_it_is_shown(view: ExamView) -> None:
    """Twice would take what was typed in between; never would leave the keys without an entry."""
    asked: list[str] = []
    view.steps.chosen.connect(asked.append)
    view.steps.buttons["strength"].click()
    assert asked == ["strength"]
    view.steps.buttons["strength"].setFocus()
    view.steps.buttons["strength"].click()
    assert asked == ["strength"] * 2
    assert view.page.isAncestorOf(view.window().focusWidget())


def test_the_action_of_a_place_goes_there(work: AtWork) -> None:
    """The names at the left would mark a place that is not shown."""
    shown = work.workspace.stack.currentWidget()
    do(face_of(work.workspace.places["settings"]), "Toggle")
    assert work.workspace.stack.currentWidget() is not shown
