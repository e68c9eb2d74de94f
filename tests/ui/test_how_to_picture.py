"""The pictures of the tests, and where they fold out."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footdrop_desktop.resources import form_versions, read_form, read_resource, resource_names
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.pages.how_to import HowTo
from footdrop_desktop.ui.pages.row import Row
from footdrop_desktop.ui.pictures.how_to_picture import (
    FOLDER,
    ROLES,
    HowToPicture,
    coloured,
    has_picture,
    picture_name,
)

SVG = "{http://www.w3.org/2000/svg}"
NONE_NEEDED = {"bowel"}
"""Asked, not examined: the README beside the pictures says why."""
ELEMENTS = {"svg", "g", "path", "circle", "ellipse", "rect"}
NAMES = tuple(name.removesuffix(".svg") for name in resource_names(FOLDER, ".svg"))


def explained() -> set[str]:
    """The names of what the newest form explains, by the way the rows take: through their first item."""
    form = json.loads(read_form("foot-drop-exam", form_versions("foot-drop-exam")[-1]))
    found: set[str] = set()

    def walk(items: list[dict[str, object]]) -> None:
        for item in items:
            inner = item.get("item", [])
            assert isinstance(inner, list)
            if "how-to" in json.dumps(item.get("extension", [])):
                found.add(picture_name(str((inner or [item])[0]["linkId"])))
            walk(inner)

    walk(form["item"])
    return found


def pixels(picture: HowToPicture) -> QImage:
    image = QImage(picture.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    picture.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def row_of(view: ExamView, step: str, name: str) -> Row:
    view.show_step(step)
    return next(row for row in view.page.rows if picture_name(row.cells[0].item.link_id) == name)


def test_every_test_that_is_explained_has_a_picture() -> None:
    """A clinician would press F1 for a test and find words alone, or a drawing nobody can see."""
    assert explained() - NONE_NEEDED == set(NAMES)
    assert not any(has_picture(name) for name in NONE_NEEDED)


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_holds_shapes_in_colours_of_the_theme_and_nothing_else(name: str) -> None:
    """Words would need a translator, a reference would leave the computer, a colour would vanish in the dark."""
    root = ET.fromstring(read_resource(f"{FOLDER}/{name}.svg"))
    assert root.get("viewBox") == "0 0 240 150"
    for element in root.iter():
        assert element.tag.removeprefix(SVG) in ELEMENTS, element.tag
        assert not (element.text or "").strip()
        assert not set(element.keys()) & {"style", "class", "href", "filter", "transform"}, element.attrib
        for kind in ("fill", "stroke", "color"):
            assert element.get(kind, "none") in {*ROLES, "none"}, element.attrib


@pytest.mark.parametrize("colours", theme.THEMES.values(), ids=theme.THEMES.keys())
def test_no_colour_of_a_file_is_left_in_the_picture(colours: theme.Tokens) -> None:
    """A dark outline would stand on a dark ground."""
    allowed = {getattr(colours, token) for token in ROLES.values()}
    for name in NAMES:
        source = coloured(read_resource(f"{FOLDER}/{name}.svg"), colours).decode()
        assert set(re.findall(r'="(#\w+|currentColor)"', source)) <= allowed


@pytest.mark.parametrize(
    "name", [NAMES[0], *(pytest.param(name, marks=pytest.mark.slow) for name in NAMES[1:])]
)
def test_a_picture_is_drawn(qtbot: QtBot, name: str) -> None:
    """A file that the renderer does not understand would leave an empty place."""
    picture = HowToPicture(name, "Picture")
    qtbot.addWidget(picture)
    image = pixels(picture)
    drawn = [
        (x, y)
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y).alpha() > 128
    ]
    across = max(x for x, _ in drawn) - min(x for x, _ in drawn)
    assert len(drawn) > 600, "hardly anything is drawn"
    assert across > picture.width() * 0.3, "it stands in one corner"


def test_the_picture_folds_out_with_the_words(view: ExamView, window: MainWindow) -> None:
    """The words alone would be shown, or every step would read its pictures before they are asked for."""
    window.resize(1280, 800)
    row = row_of(view, "strength", "strength.eversion")
    assert not view.findChildren(HowToPicture), "loaded before it was asked for"
    row.fold_how_to()
    (picture,) = row.findChildren(HowToPicture)
    assert picture.name == "strength.eversion"
    assert picture.accessibleName() == f"Picture: {row.name_label.text()}"
    assert picture.size() == QSize(theme.px(240), theme.px(150))


def test_what_needs_no_picture_folds_out_as_words(qtbot: QtBot, view: ExamView) -> None:
    """F1 would end in an error where nothing was drawn."""
    row = row_of(view, "sensation", "bowel")
    row.fold_how_to()
    qtbot.waitUntil(lambda: row.how_to_shown)
    assert not row.findChildren(HowToPicture)


@pytest.mark.parametrize(("width", "beside"), [(700, True), (380, False)])
def test_a_narrow_row_has_the_picture_beneath(qtbot: QtBot, width: int, *, beside: bool) -> None:
    """The words would stand in a column too narrow to read, or reach out of the card."""
    how_to = HowTo("Tap the tendon.\nCompare the sides.", "reflex.patellar", "Picture: Patellar reflex")
    qtbot.addWidget(how_to)
    how_to.fit(width)
    how_to.adjustSize()
    how_to.show()
    assert how_to.picture is not None
    words = how_to.paragraphs[-1].geometry()
    assert (how_to.picture.x() > words.right()) is beside
    assert (how_to.picture.y() > words.bottom()) is not beside
    assert how_to.sizeHint().width() <= width


def test_where_writing_runs_from_the_right_only_the_place_is_mirrored(qtbot: QtBot) -> None:
    """A mirrored picture would show the left leg for the right one."""
    there: list[QImage] = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        how_to = HowTo("Tap the tendon.", "reflex.patellar", "Picture: Patellar reflex")
        qtbot.addWidget(how_to)
        how_to.setLayoutDirection(direction)
        how_to.fit(700)
        how_to.adjustSize()
        how_to.show()
        QApplication.processEvents()
        assert how_to.picture is not None
        at_the_right = how_to.picture.x() > how_to.width() / 2
        assert at_the_right is (direction is Qt.LayoutDirection.LeftToRight)
        there.append(pixels(how_to.picture))
    assert there[0] == there[1]
