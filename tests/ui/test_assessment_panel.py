"""The pane beside the exam: every statement with its reason, its rule, its sources, and its gaps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from footdrop_desktop import app
from footdrop_desktop.ui.card_frame import CardFrame
from footdrop_desktop.ui.cards import Card
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.panel_content import PanelContent
from footdrop_desktop.ui.rich_text import RichText
from tests.builders import Values, assessed, checked, core, flags, grades, strong, wording

DF = "strength.dorsiflexion.right"
WEAK: Values = grades(
    "right",
    dorsiflexion="2",
    great_toe_extension="2",
    toe_extension="3",
    eversion="3",
    plantarflexion="5",
    inversion="5",
)


class Visit:
    """Answers and what they mean."""

    def __init__(self, values: Values) -> None:
        self.answers = checked(values)
        self.assessment = assessed(self.answers)


def content(**more: bool) -> PanelContent:
    return PanelContent(wording(), app.anatomy(), **more)


def cards(values: Values) -> dict[str, Card]:
    """Every card of the pane by its title."""
    return {card.title: card for group in content().groups(Visit(values)) for card in group.cards}


def answer(view: ExamView, values: Values) -> None:
    for link_id, value in values.items():
        view.session.answer(link_id, value)


def frame(view: ExamView, opens: str) -> CardFrame:
    return next(frame for frame in view.panel.list.cards() if frame.card.opens == opens)


def test_the_pane_says_what_is_so(view: ExamView) -> None:
    said = "\n".join(view.panel.texts())
    assert "Right: not assessable" in said
    assert "Dorsiflexion was not examined" in said
    for movement in ("dorsiflexion", "plantarflexion", "inversion", "eversion"):
        view.session.answer(f"strength.{movement}.right", "0")
    said = "\n".join(view.panel.texts())
    assert "Right: flail foot" in said
    assert "no foot drop" not in said.lower()
    assert 'href="ref:' in said


def test_no_statement_is_cut_in_the_first_picture_after_an_answer(view: ExamView) -> None:
    """Failing means that the end of a reason is missing until something else is laid out."""
    answer(view, {**strong("left"), **WEAK})
    QApplication.processEvents()
    for grade in ("3", "0", "2", "5", "2"):
        answer(view, {DF: grade, "heel-walk.right": "normal"})
        QApplication.processEvents()  # one turn: what is painted in it is what is seen
        for card in view.panel.list.cards():
            if card.body.isVisible():
                needed = QLabel.heightForWidth(card.body, card.body.width())
                assert card.body.height() >= needed, (grade, card.card.title)


@pytest.mark.parametrize(
    ("values", "title", "state"),
    [
        (WEAK, "Right: foot drop", "present"),
        (WEAK, "Right flail foot", "ruled out"),
        (strong("right"), "Right: no foot drop", "not shown"),
        ({}, "Right: not assessable", "open"),
        (core("right", "0"), "Right: flail foot", "present"),
        (grades("right", dorsiflexion="1"), "Right: foot drop or flail foot, not yet told apart", "open"),
        (grades("right", dorsiflexion="1"), "Right flail foot", "open"),
        (
            {**strong("right"), "heel-walk.right": "unable"},
            "Right: heel walk abnormal, dorsiflexion 5/5",
            "open",
        ),
    ],
)
def test_each_side_has_its_state_in_words(values: Values, title: str, state: str) -> None:
    """Colour alone tells nobody anything, and "open" must never look like "no"."""
    assert cards(values)[title].state == state


def test_a_flail_foot_is_never_called_anything_else() -> None:
    """On a flail side no card may speak of a foot drop that is absent or ruled out."""
    titles = [title for title in cards(core("right", "0")) if title.startswith("Right")]
    assert titles == ["Right: flail foot"]


def test_a_side_without_movement_is_treated_as_flail_until_tested() -> None:
    """The most dangerous gap must stand in the card itself, not behind a click."""
    values = grades("right", dorsiflexion=("0", "pain"), plantarflexion="0", eversion="0")
    card = cards(values)["Right: not assessable"]
    assert "Treat as a flail foot until the other directions are tested" in card.body
    assert card.tone == "amber"


def test_a_site_says_how_much_it_explains_and_what_is_open() -> None:
    card = cards(WEAK)["Common peroneal (fibular) nerve"]
    assert card.state == "explains 4 of 4"
    site = cards(grades("right", dorsiflexion="2"))["Deep peroneal (fibular) nerve"]
    assert "Open:" in site.body
    assert 'href="item:strength.great-toe-extension.right"' in site.body


def test_an_opened_card_tells_everything_that_it_rests_on() -> None:
    """Reasons in full, inputs used, inputs missing, the rule, and its sources."""
    visit = Visit({**WEAK, "strength.toe-flexion.right": "NT"})
    told = content().opened("right.foot_drop", visit)
    assert "Meets a research definition of foot drop: MRC 3 or less" in told
    assert 'href="item:strength.dorsiflexion.right"' in told
    assert "Dorsiflexion, right: 2/5" in told
    missing = told.partition("Not examined")[2].partition("The rule")[0]
    assert 'href="item:heel-walk.right"' in missing
    assert 'href="item:strength.toe-flexion.right"' in missing
    rule = told.partition("The rule")[2]
    assert "a flail foot is ruled out" in rule
    assert 'href="ref:1"' in rule


def test_what_was_not_examined_never_stands_among_what_was_used() -> None:
    """ "Not tested" among the recorded findings would read as a finding."""
    told = content().opened("right.flail_foot", Visit(grades("right", dorsiflexion="NT", eversion="1")))
    used = told.partition("Recorded")[2].partition("Not examined")[0]
    assert "Eversion, right" in used
    assert "Dorsiflexion" not in used


def test_folded_sites_say_why_they_stand_there() -> None:
    told = content().opened("fold.excluded", Visit(WEAK))
    assert "explains 0 of 4" in told
    assert "Cannot alone explain weakness outside its territory" in told
    less = content().opened("fold.less-likely", Visit({**WEAK, **grades("right", hip_abduction="5")}))
    assert "Full strength inside its territory" in less


def test_every_card_that_opens_tells_something() -> None:
    """A mark that opens nothing would be a dead end."""
    values = {**WEAK, **flags("fever"), "gait.pattern.right": ["steppage"], "romberg.result": "positive"}
    made, visit = content(), Visit(values)
    opening = [card for group in made.groups(visit) for card in (*group.cards, *made.flags(visit))]
    assert {card.opens.partition(".")[2] for card in opening} >= {"foot_drop", "gait", "fever"}
    for card in opening:
        if card.opens:
            assert made.opened(card.opens, visit), card.title


def test_a_card_opens_by_click_enter_and_space(qtbot: QtBot, window: MainWindow, view: ExamView) -> None:
    answer(view, WEAK)
    card = frame(view, "right.foot_drop")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 14))
    details = frame(view, "right.foot_drop").details
    assert details is not None
    assert details.isVisible()
    assert "The rule" in details.text()
    QTest.keyClick(card.chevron, Qt.Key.Key_Return)
    assert details.isHidden()
    QTest.keyClick(card.chevron, Qt.Key.Key_Space)
    assert details.isVisibleTo(card)
    assert card.chevron.accessibleName() == "Hide: Right: foot drop: present"


def test_an_opened_card_stays_open_and_follows_the_answers(view: ExamView) -> None:
    answer(view, WEAK)
    view.panel.list.toggle("right.foot_drop")
    view.session.answer(DF, "4")
    card = frame(view, "right.foot_drop")
    assert card.details is not None
    assert "Dorsiflexion, right: 4/5" in card.details.text()
    view.session.answer("standing.safe", "yes")
    assert "Dorsiflexion, right: 4/5" in card.details.text()


def test_a_link_in_an_opened_card_leads_to_the_entry(
    qtbot: QtBot, window: MainWindow, view: ExamView
) -> None:
    answer(view, WEAK)
    view.panel.list.toggle("right.foot_drop")
    details = frame(view, "right.foot_drop").details
    assert details is not None
    details.linkActivated.emit("item:heel-walk.right")
    assert view.session.step == "standing"
    cell = view.page.cell_of("heel-walk.right")
    assert cell is not None
    assert window.focusWidget() is cell.field


def test_a_superscript_leads_to_the_literature(qtbot: QtBot, view: ExamView) -> None:
    answer(view, WEAK)
    with qtbot.waitSignal(view.panel.reference_wanted) as told:
        frame(view, "right.flail_foot").body.linkActivated.emit("ref:4")
    assert told.args == ["4"]


@pytest.mark.parametrize("by_key", [False, True])
def test_a_next_test_leads_to_its_entry(
    qtbot: QtBot, window: MainWindow, view: ExamView, by_key: bool
) -> None:
    answer(view, {DF: "3", "strength.plantarflexion.right": "5"})
    test = view.session.snapshot.assessment.next_tests[0].link_id
    card = next(card for card in view.panel.list.cards() if card.card.target == test)
    if by_key:
        QTest.keyClick(card.go, Qt.Key.Key_Return)
    else:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 14))
    cell = view.page.cell_of(test)
    assert cell is not None
    assert window.focusWidget() is cell.field


def test_the_pane_takes_no_focus_of_itself(window: MainWindow, view: ExamView) -> None:
    """A new conclusion must not take the next key away from the entry."""
    view.show_step("strength")
    view.page.focus_item(DF)
    before = window.focusWidget()
    answer(view, {**WEAK, **flags("fever")})
    assert window.focusWidget() is before


def test_tab_goes_down_the_pane_and_comes_out_again(window: MainWindow, view: ExamView) -> None:
    """Cards that came later must not be reached before those above them, and no card is a trap."""
    answer(view, {**WEAK, **flags(), "strength.toe-flexion.right": "NT"})
    view.panel.list.toggle("right.flail_foot")
    view.show_step("strength")
    first = frame(view, "right.foot_drop").chevron
    first.setFocus()
    places: list[int] = []
    seen: list[object] = []
    for _ in range(200):
        focus = window.focusWidget()
        assert focus is not None
        if seen and focus is first:
            break
        seen.append(focus)
        if view.panel.list.isAncestorOf(focus):
            places.append(focus.mapTo(view.panel.list, QPoint(0, 0)).y())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert window.focusWidget() is first
    assert len(seen) > len(places) > 6
    assert places == sorted(places)


def test_words_are_kept_by_value() -> None:
    """The same reason with another answer beneath it must not be told in the old words."""
    rich = RichText(wording())
    values: Values = {**WEAK, "sensation.sole.right": "reduced"}
    first, second = Visit(values), Visit({**values, "sensation.sole.right": "absent"})
    why = [entry.assessment.reasons_for("site.common-peroneal") for entry in (first, second)]
    assert ": Reduced." in rich.said(why[0], first.answers)
    assert ": Absent." in rich.said(why[1], second.answers)
    assert rich.said(why[0], first.answers) == rich.said(why[0], first.answers)
