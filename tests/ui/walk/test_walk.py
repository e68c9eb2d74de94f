"""Every page and dialog in every language, theme, and size of text, looked at by rule."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footdrop_desktop import app
from footdrop_desktop.resources import read_resource
from footdrop_desktop.settings import Settings
from footdrop_desktop.strings import LANGUAGES
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.practice import parse_practice
from footdrop_desktop.ui.tour import Tour
from tests.ui.walk import looking

SIZES = (100, 200)
ALWAYS = {("en", 100)}
"""What is walked in the fast tests too: the shortest words."""
STOPS = 67
GROUNDS = {
    "text": (
        "page",
        "surface",
        "raised",
        "accent_soft",
        "neutral_soft",
        "amber_soft",
        "red_soft",
        "blue_soft",
    ),
    "muted": ("page", "surface", "raised", "amber_soft", "red_soft", "blue_soft"),
    "link": ("page", "surface", "raised", "amber_soft", "red_soft", "blue_soft"),
    "accent": ("surface",),
    "amber": ("surface", "amber_soft"),
    "red": ("surface", "red_soft"),
    "green": ("surface",),
    "disabled": ("surface", "page", "neutral_soft"),
    "on_accent": ("accent", "accent_over", "amber", "red", "green"),
}
"""Each colour of text, and the grounds that it stands on somewhere."""


@pytest.fixture(autouse=True)
def as_usual(qapp: QApplication) -> object:
    """Other tests find the window as it usually is."""
    yield
    theme.use(theme.Look())


@pytest.mark.parametrize("name", theme.THEMES)
def test_every_pair_of_colours_can_be_read(name: str) -> None:
    """A grey that looks fine on one screen is gone on another, in sunlight, or at seventy."""
    from PySide6.QtGui import QColor

    tokens = theme.THEMES[name]
    faint = {
        f"{text} on {ground}": round(value, 2)
        for text, grounds in GROUNDS.items()
        for ground in grounds
        if (value := looking.contrast(QColor(getattr(tokens, text)), QColor(getattr(tokens, ground)))) < 4.5
    }
    assert faint == {}


def walk(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, settings: Settings, width: int, *, colours: bool
) -> list[str]:
    home = tmp_path / "home"
    services = app.services(home, home=home)
    services.keep_settings(settings)
    window = MainWindow(app.services(home, home=home))
    qtbot.addWidget(window)
    window.resize(width, 800 if width > 1024 else 700)
    window.show()
    found, names = [], set()
    practice = parse_practice(read_resource("practice.json"))
    for stop in Tour(qapp, window, practice).stops():
        if colours:
            seen = looking.faint(stop.widget)
        else:
            seen = [
                *looking.cut_texts(stop.widget),
                *looking.overlapping(stop.widget),
                *looking.sideways(stop.widget),
                *looking.keys_shown(stop.widget),
                *looking.nameless(stop.widget),
                *looking.out_of_reach(stop.widget),
            ]
        found += [f"{stop.name}: {what}" for what in seen]
        names.add(stop.name)
    window.close()
    assert len(names) >= STOPS  # a page that does not open is passed over
    return found


@pytest.mark.parametrize(
    ("language", "size"),
    [
        pytest.param(language, size, marks=() if (language, size) in ALWAYS else pytest.mark.slow)
        for language in LANGUAGES
        for size in SIZES
    ],
)
def test_nothing_is_cut_or_out_of_reach(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: str, size: int
) -> None:
    """A sentence that is cut may lose its "not"; what Tab does not reach does not exist for many."""
    settings = Settings(language=language, theme="light", text_size=size)
    assert walk(qtbot, qapp, tmp_path, settings, 1280, colours=False) == []


@pytest.mark.slow
@pytest.mark.parametrize("touch", [False, True])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_nothing_is_cut_in_a_small_window_or_for_fingers(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: str, *, touch: bool
) -> None:
    settings = Settings(language=language, theme="light", touch=touch)
    assert walk(qtbot, qapp, tmp_path, settings, 1024, colours=False) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", theme.THEMES)
def test_what_is_painted_can_be_read(qtbot: QtBot, qapp: QApplication, tmp_path: Path, name: str) -> None:
    """By formula over the pixels: a palette says nothing of a ground that a style paints."""
    assert walk(qtbot, qapp, tmp_path, Settings(theme=name, language="en"), 1280, colours=True) == []
