"""The pictures of an exam: what they show, what pressing them answers, and how they fold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QMargins, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage, QPainter, QPainterPath
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from footdrop_desktop.exam.answers import NO_ANSWERS, Provenance, answers_of
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import Side
from footdrop_desktop.report.blocks import Picture as PaperPicture
from footdrop_desktop.report.diagrams.marks import Look
from footdrop_desktop.report.picture_words import PictureWords
from footdrop_desktop.report.pictures import movement_picture, skin_picture, weakness_picture
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.exam_session import ExamSession
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.fields.field import Field
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.pages.step_page import StepPage
from footdrop_desktop.ui.pictures.answering_picture import AnsweringPicture
from footdrop_desktop.ui.pictures.brush import paint_region
from footdrop_desktop.ui.pictures.layout import Region
from footdrop_desktop.ui.pictures.movement_picture import MovementPicture
from footdrop_desktop.ui.pictures.picture import Picture
from footdrop_desktop.ui.pictures.picture_card import PictureCard
from footdrop_desktop.ui.pictures.skin_map import SkinMap
from footdrop_desktop.ui.pictures.weakness_figure import WeaknessFigure
from footdrop_desktop.ui.pictures.which import PICTURES

EVERSION = "strength.eversion.right"
SOLE = "sensation.sole.left"
SMOOTHED = 4
"""So many pixels of an edge may differ; between the signs 4+ and 4− it is ten."""
POPUP = pytest.mark.qt_log_ignore("This plugin does not support")


def card_of(view: ExamView, step: str) -> PictureCard:
    """The card of a step, folded out."""
    view.show_step(step)
    page = view.page
    assert isinstance(page, StepPage)
    assert page.picture is not None
    if page.picture.folded:
        page.picture.fold()
    return page.picture


def folded(card: PictureCard) -> bool:
    return card.folded


def shown(card: PictureCard) -> AnsweringPicture:
    assert card.body is not None
    return next(picture for picture in card.body.pictures if not picture.isHidden())


def painted(answering: AnsweringPicture) -> Picture:
    assert isinstance(answering, (MovementPicture, SkinMap, WeaknessFigure))
    return answering.picture


def _has_its_height(picture: Picture) -> bool:
    return picture.height() == picture.height_for(picture.width())


def region(picture: Picture, name: str, side: Side) -> Region:
    return next(one for one in picture.regions if (one.id, one.side) == (name, side))


def inside(one: Region) -> QPoint:
    """A point of a region that lies in its shape."""
    box = one.path.boundingRect()
    spots: Iterable[QPointF] = (
        QPointF(box.left() + box.width() * x / 20, box.top() + box.height() * y / 20)
        for y in range(1, 20)
        for x in range(1, 20)
    )
    return next(p.toPoint() for p in spots if one.path.contains(QPointF(p.toPoint())))


def nodes(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    assert interface is not None
    yield interface
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from nodes(child)


def choose(answering: AnsweringPicture, text: str) -> None:
    assert answering.menu is not None
    action = next(a for a in answering.menu.actions() if a.text().lstrip("&") == text)
    action.trigger()
    answering.menu.close()


@pytest.fixture
def strength(qtbot: QtBot, window: MainWindow, view: ExamView) -> PictureCard:
    window.resize(1280, 800)
    card = card_of(view, "strength")
    qtbot.waitUntil(lambda: painted(shown(card)).width() > 400)
    return card


@pytest.fixture
def skin(qtbot: QtBot, window: MainWindow, view: ExamView) -> PictureCard:
    window.resize(1280, 800)
    card = card_of(view, "sensation")
    qtbot.waitUntil(lambda: painted(shown(card)).width() > 400)
    return card


def test_only_steps_of_the_form_have_a_picture(view: ExamView) -> None:
    """A step that is named wrongly would silently have none."""
    assert set(PICTURES) <= set(view.steps.buttons)
    view.show_step("tone")
    assert isinstance(view.page, StepPage)
    assert view.page.picture is None


@POPUP
def test_a_press_focuses_the_row_and_offers_the_options(
    qtbot: QtBot, window: MainWindow, strength: PictureCard, view: ExamView
) -> None:
    window.resize(1280, 1200)
    qtbot.waitUntil(lambda: view.page.viewport().height() > 1000)
    picture = shown(strength)
    one = region(painted(picture), "eversion", Side.RIGHT)
    QTest.mouseClick(painted(picture), Qt.MouseButton.LeftButton, pos=inside(one))
    assert view.page.focused_row() is not None
    field = view.window().focusWidget()
    assert isinstance(field, Field)
    assert field.item.link_id == EVERSION
    choose(picture, "4−/5")
    assert view.session.answers.get(EVERSION) == "4-"
    assert painted(picture).mark_of(one).sign == "4−"


@POPUP
def test_a_row_below_the_edge_keeps_the_picture_in_place(
    strength: PictureCard, view: ExamView, window: MainWindow
) -> None:
    """Keys must not answer a row that nobody sees, and the picture must not scroll away."""
    strength.modes.buttons["muscles"].click()
    picture = shown(strength)
    bar = view.page.verticalScrollBar()
    bar.setValue(0)
    canvas = painted(picture)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=inside(region(canvas, "quadriceps", Side.LEFT)))
    assert bar.value() == 0
    assert window.focusWidget() is canvas
    choose(picture, "Go to it")
    field = window.focusWidget()
    assert isinstance(field, Field)
    assert field.item.link_id == "strength.knee-extension.left"
    assert bar.value() > 0


@POPUP
def test_a_digit_chooses_in_the_menu(strength: PictureCard, session: ExamSession) -> None:
    picture = shown(strength)
    canvas = painted(picture)
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    here = canvas.focused_region
    assert here is not None
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert picture.menu is not None
    QTest.keyClick(picture.menu, Qt.Key.Key_4)
    assert session.answers.get(f"strength.{here.id}.{here.side}") == "4"


@POPUP
def test_not_recorded_takes_the_answer_back(strength: PictureCard, session: ExamSession) -> None:
    session.answer(EVERSION, "2")
    picture = shown(strength)
    one = region(painted(picture), "eversion", Side.RIGHT)
    QTest.mouseClick(painted(picture), Qt.MouseButton.LeftButton, pos=inside(one))
    assert picture.menu is not None
    assert [a.text().lstrip("&") for a in picture.menu.actions() if a.isChecked()] == ["2/5"]
    choose(picture, "not recorded")
    assert EVERSION not in session.answers
    mark = painted(picture).mark_of(region(painted(picture), "eversion", Side.RIGHT))
    assert mark.look is Look.OPEN


def test_a_press_beside_a_shape_does_nothing(strength: PictureCard) -> None:
    """The box around an arrow is not the arrow."""
    picture = shown(strength)
    one = region(painted(picture), "dorsiflexion", Side.RIGHT)
    corner = one.path.boundingRect().bottomRight().toPoint() - QPoint(1, 1)
    assert painted(picture).region_at(QPointF(corner)) is None
    QTest.mouseClick(painted(picture), Qt.MouseButton.LeftButton, pos=corner)
    assert picture.menu is None


def test_each_region_is_hit_where_it_is_painted(skin: PictureCard) -> None:
    for mode in skin.modes.buttons.values():
        mode.click()
        picture = painted(shown(skin))
        for one in picture.regions:
            hit = picture.region_at(QPointF(inside(one)))
            assert hit is not None
            assert (hit.side, hit.id) in {(one.side, one.id), (one.side, "stocking")}


def test_right_and_left_stand_as_they_are_seen(skin: PictureCard) -> None:
    """From the front the patient's right is at the viewer's left; from behind it is at the right."""
    picture = painted(shown(skin))
    names = [(one.figure.side, one.figure.view) for one in picture.plate._placed]
    assert names == [
        (Side.RIGHT, "front"),
        (Side.LEFT, "front"),
        (Side.LEFT, "back"),
        (Side.RIGHT, "back"),
        (Side.RIGHT, "sole"),
        (Side.LEFT, "sole"),
    ]
    assert [one.x for one in picture.plate._placed] == sorted(one.x for one in picture.plate._placed)


@pytest.mark.parametrize("step", list(PICTURES))
def test_sides_are_not_mirrored_with_the_language(
    qtbot: QtBot, window: MainWindow, view: ExamView, step: str
) -> None:
    """A mirrored picture would put every finding on the other leg."""
    window.resize(1280, 800)
    picture = painted(shown(card_of(view, step)))
    qtbot.waitUntil(lambda: picture.width() > 400)
    before = [(one.side, one.id, one.middle) for one in picture.regions]
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture.show_figures(picture._figures, picture._layer)
    assert [(one.side, one.id, one.middle) for one in picture.regions] == before


def test_roots_and_nerves_of_the_skin(skin: PictureCard, session: ExamSession) -> None:
    picture = painted(shown(skin))
    assert {one.id for one in picture.regions} >= {"l5-lateral-leg-dorsum", "stocking"}
    assert "sole" not in {one.id for one in picture.regions}
    skin.modes.buttons["nerves"].click()
    session.answer(SOLE, "reduced")
    mark = picture.mark_of(region(picture, "sole", Side.LEFT))
    assert mark.look is Look.MARKED


def test_the_words_say_what_is_open(skin: PictureCard, session: ExamSession) -> None:
    """Who does not see the picture must learn what was not examined as well."""
    session.answer(SOLE, "reduced")
    session.answer("sensation.sural.left", "not-tested")
    told = painted(shown(skin)).accessibleDescription()
    right, _, left = told.partition(" Left. ")
    assert right.startswith("Right. Not examined: L4: medial leg;")
    assert "Reduced: Sole: tibial nerve" in left
    assert "Not tested: Sural nerve" in left
    assert "Sole" not in left.partition("Not examined: ")[2]


def test_it_is_told_how_an_answer_came_to_be(view: ExamView) -> None:
    words = PictureWords(view._wording)
    answers = answers_of({SOLE: "normal"}, {SOLE: Provenance(Origin.CARRIED_FORWARD, "2026-01-02")})
    assert "(from 2026-01-02)" in words.value(SOLE, answers)
    assert words.value(SOLE, NO_ANSWERS) == "not examined"
    by_default = answers_of({SOLE: "normal"}, {SOLE: Provenance(Origin.DEFAULT)})
    assert words.value(SOLE, by_default) == "Normal (by default)"


def test_the_paper_shows_what_the_screen_shows(
    strength: PictureCard, session: ExamSession, view: ExamView
) -> None:
    """Failing means that the report contradicts what was seen while examining."""
    session.answer(EVERSION, "4-")
    session.answer(f"{EVERSION}.limited-by", "pain")
    session.answer("strength.hip-flexion.left", "NT")
    anatomy, wording = view._builder.anatomy, view._wording
    _is_as_on_paper(painted(shown(strength)), movement_picture(session.answers, wording))
    strength.modes.buttons["muscles"].click()
    paper = weakness_picture(session.answers, anatomy, wording)
    _is_as_on_paper(painted(shown(strength)), paper)
    told = painted(shown(strength)).accessibleDescription()
    assert paper.alt == f"Picture of the strength. {told}"
    skin = card_of(view, "sensation")
    session.answer(SOLE, "reduced")
    session.answer("sensation.l4-medial-leg.left", "absent")
    for layer in ("roots", "nerves"):
        skin.modes.buttons[layer].click()
        _is_as_on_paper(painted(shown(skin)), skin_picture(session.answers, wording, layer))


def _is_as_on_paper(screen: Picture, paper: PaperPicture) -> None:
    on_paper = [
        (region.id, figure.marks[region.id])
        for figure in paper.figures
        for region in figure.diagram.regions(paper.layer)
    ]
    assert [(region.id, screen.mark_of(region)) for region in screen.regions] == on_paper


@POPUP
def test_keys_walk_over_the_regions_and_answer(strength: PictureCard, session: ExamSession) -> None:
    picture = shown(strength)
    canvas = painted(picture)
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    first = canvas.focused_region
    assert first is not None
    seen = {(first.side, first.id)}
    for _ in range(12):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
        assert canvas.focused_region is not None
        seen.add((canvas.focused_region.side, canvas.focused_region.id))
    assert {side for side, _ in seen} == {Side.RIGHT, Side.LEFT}
    here = canvas.focused_region
    assert here is not None
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    choose(picture, "3/5")
    assert session.answers.get(f"strength.{here.id}.{here.side}") == "3"
    assert canvas.hasFocus()
    assert "3/5" in canvas.accessibleName()


def test_every_region_can_be_reached_by_keys(skin: PictureCard) -> None:
    """A region that no arrow leads to is lost to whoever has no mouse."""
    canvas = painted(shown(skin))
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    reached: set[tuple[Side, str, float]] = set()
    todo = [canvas.regions[0]]
    while todo:
        here = todo.pop()
        key = (here.side, here.id, here.middle.x())
        if key in reached:
            continue
        reached.add(key)
        for arrow in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            canvas._focus_on(here)
            QTest.keyClick(canvas, arrow)
            assert canvas.focused_region is not None
            todo.append(canvas.focused_region)
    assert {(side, name) for side, name, _ in reached} == {(r.side, r.id) for r in canvas.regions}


def test_weakness_by_nerve_and_root(strength: PictureCard, session: ExamSession) -> None:
    for movement in ("dorsiflexion", "great-toe-extension", "toe-extension"):
        session.answer(f"strength.{movement}.right", "1")
    strength.modes.buttons["nerves"].click()
    figure = shown(strength)
    assert isinstance(figure, WeaknessFigure)
    assert figure.tally_list is not None
    texts = [label.text() for label in figure.tally_list.findChildren(QLabel)]
    assert "weak 3 of 3" in texts
    button = figure.tally_list.buttons["deep-peroneal"]
    assert "1/5: Dorsiflexion; Great-toe extension" in button.accessibleName()
    session.answer("strength.dorsiflexion.right.limited-by", "pain")
    assert "1/5, limited by pain: Dorsiflexion" in button.accessibleName()
    button.click()
    only = figure.picture.plate.shown.only
    assert only is not None
    assert "tibialis_anterior" in only
    assert "gastrocnemius_and_soleus" not in only
    strength.modes.buttons["roots"].click()
    assert figure.picture.plate.shown.only is None
    assert list(figure.tally_list.buttons) == ["L1", "L2", "L3", "L4", "L5", "S1", "S2"]


def test_a_muscle_that_only_helps_offers_no_grade(strength: PictureCard) -> None:
    """A press on peroneus tertius must not grade another movement by surprise."""
    strength.modes.buttons["muscles"].click()
    figure = shown(strength)
    one = region(painted(figure), "peroneus_tertius", Side.LEFT)
    assert figure.link_id(one) == ""
    assert "not graded alone" in figure.says(one)
    painted(figure).pressed.emit(one, QPoint(0, 0), False)
    assert figure.menu is None


def test_only_what_changed_is_painted_anew(strength: PictureCard, session: ExamSession) -> None:
    """Painting everything at each key would make typing grades feel slow."""
    canvas = painted(shown(strength))
    canvas.grab()
    before = canvas.plate.wholes, canvas.plate.pieces
    session.answer("presentation.pain-severity", 3)
    canvas.grab()
    assert (canvas.plate.wholes, canvas.plate.pieces) == before
    session.answer(EVERSION, "2")
    canvas.grab()
    assert (canvas.plate.wholes, canvas.plate.pieces) == (before[0], before[1] + 1)


@pytest.mark.parametrize("values", [("0", "NT"), ("4-", None), ("NT", "5")])
def test_a_part_painted_anew_looks_as_if_all_were(
    strength: PictureCard, session: ExamSession, values: tuple[str, str | None]
) -> None:
    """What is left of an older sign would be a wrong grade."""
    canvas = painted(shown(strength))
    session.answer(EVERSION, "4+")
    for value in values:
        before = canvas.grab().toImage()
        if value is None:
            session.clear(EVERSION)
        else:
            session.answer(EVERSION, value)
    bit_by_bit = canvas.grab().toImage()
    pieces = canvas.plate.pieces
    canvas.plate.forget()
    at_once = canvas.grab().toImage()
    assert pieces > 0
    assert differing(at_once, bit_by_bit) <= SMOOTHED
    assert differing(at_once, before) > SMOOTHED  # else what is left of it would not be seen here


def test_a_picture_that_grows_is_painted_to_its_edge(qtbot: QtBot, strength: PictureCard) -> None:
    """In a narrow card there are more rows of figures: the last one must not stay unpainted."""
    canvas = painted(shown(strength))
    canvas.grab()
    wide = canvas.plate.painted(canvas.size(), 1.0)
    taller = canvas.size().grownBy(QMargins(0, 0, 0, 100))
    assert canvas.plate.painted(canvas.size(), 1.0) is wide
    assert canvas.plate.painted(taller, 1.0).height() == taller.height()


def differing(one: QImage, other: QImage) -> int:
    """How many pixels differ to the eye."""
    assert one.size() == other.size()
    return sum(abs(x - y) > 40 for x, y in zip(greys(one), greys(other), strict=True))


def greys(image: QImage) -> bytes:
    """The pixels row by row; what fills a row up in memory, and may be anything, is none."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    held, long, wide = bytes(grey.constBits()), grey.bytesPerLine(), grey.width()
    return b"".join(held[row * long : row * long + wide] for row in range(grey.height()))


def test_a_folded_picture_is_not_made(window: MainWindow, view: ExamView) -> None:
    """A low window begins without pictures, and does not pay for them."""
    window.resize(1024, 700)
    view.show_step("strength")
    page = view.page
    assert isinstance(page, StepPage)
    assert page.picture is not None
    assert folded(page.picture)
    assert page.picture.body is None


def test_p_folds_and_the_window_remembers(window: MainWindow, view: ExamView, session: ExamSession) -> None:
    window.resize(1024, 700)
    view.show_step("strength")
    page = view.page
    assert isinstance(page, StepPage)
    assert page.picture is not None
    session.answer(EVERSION, "2")
    field = window.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_P)
    assert not folded(page.picture)
    canvas = painted(shown(page.picture))
    assert canvas.mark_of(region(canvas, "eversion", Side.RIGHT)).sign == "2"
    view.show_step("sensation")
    other = view.page
    assert isinstance(other, StepPage)
    assert other.picture is not None
    assert not folded(other.picture)
    QTest.mouseClick(other.picture.button, Qt.MouseButton.LeftButton)
    view.show_step("strength")
    assert folded(page.picture)
    assert len(session.answers) == 1


def test_every_control_of_a_picture_has_a_name(strength: PictureCard) -> None:
    for mode in ("movements", "muscles", "nerves", "roots"):
        strength.modes.buttons[mode].click()
        for node in nodes(QAccessible.queryAccessibleInterface(strength)):
            if node.state().focusable and not node.state().invisible:
                assert node.text(QAccessible.Text.Name), (mode, node.object())


@pytest.mark.parametrize(
    "width", [1024, *(pytest.param(width, marks=pytest.mark.slow) for width in (1280, 1920))]
)
@pytest.mark.parametrize("step", list(PICTURES))
def test_a_picture_stays_in_its_card(
    qtbot: QtBot, window: MainWindow, view: ExamView, step: str, width: int
) -> None:
    """What lies outside is cut off: a region could not be seen or pressed."""
    window.resize(width, 900)
    card = card_of(view, step)
    for mode in card.modes.buttons.values():
        mode.click()
        canvas = painted(shown(card))
        qtbot.waitUntil(partial(_has_its_height, canvas))
        room = QPointF(canvas.width() + 1, canvas.height() + 1)
        for one in canvas.regions:
            box = one.path.boundingRect()
            assert box.left() >= -1
            assert box.top() >= -1
            assert box.right() <= room.x()
            assert box.bottom() <= room.y()


def picture_of(look: Look, tokens: theme.Tokens) -> QImage:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(tokens.neutral_soft))
    path = QPainterPath()
    path.addRect(QRectF(6, 6, 48, 48))
    painter = QPainter(image)
    paint_region(painter, path, look)
    painter.end()
    return image


@pytest.mark.parametrize("tokens", list(theme.THEMES.values()), ids=list(theme.THEMES))
def test_looks_differ_without_colour(window: MainWindow, tokens: theme.Tokens) -> None:
    """On a grey printout, and for who sees no red, each look must still be told from the others."""
    before = theme.look()
    theme.use(theme.Look(tokens))
    try:
        grey = {
            look: picture_of(look, tokens).convertToFormat(QImage.Format.Format_Grayscale8) for look in Look
        }
    finally:
        theme.use(before)
    for one in Look:
        for other in Look:
            if one is not other:
                differ = sum(
                    abs(QColor(grey[one].pixel(x, y)).red() - QColor(grey[other].pixel(x, y)).red()) > 24
                    for x in range(60)
                    for y in range(60)
                )
                assert differ > 90, (one, other, differ)


def luminance(name: str) -> float:
    colour = QColor(name)
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", list(theme.THEMES.values()), ids=list(theme.THEMES))
def test_edges_stand_out_from_the_body(tokens: theme.Tokens) -> None:
    """WCAG 2.2, 1.4.11: the edge of what can be pressed has a contrast of 3 or more."""
    for edge in (tokens.muted, tokens.accent, tokens.link, tokens.amber, tokens.red):
        assert contrast(edge, tokens.neutral_soft) >= 3


@POPUP
def test_every_option_of_a_grade_is_offered(strength: PictureCard) -> None:
    picture = shown(strength)
    painted(picture).pressed.emit(region(painted(picture), "inversion", Side.LEFT), QPoint(5, 5), True)
    assert picture.menu is not None
    texts = [a.text().lstrip("&") for a in picture.menu.actions() if a.isCheckable()]
    assert texts[:8] == ["0/5", "1/5", "2/5", "3/5", "4−/5", "4/5", "4+/5", "5/5"]
    assert len(texts) == 10
    picture.menu.close()
