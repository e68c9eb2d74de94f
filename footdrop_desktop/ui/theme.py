"""Colours, type, and icons. Every colour of the window is named here, once for each theme."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from footdrop_desktop.resources import read_resource, resource_path

GRID: Final = 8
CONTROL_HEIGHT: Final = 34
TEXT: Final = 14
SMALL: Final = 12
TOUCH_HEIGHT: Final = 44
FAMILIES: Final = ("Inter", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans")
_FONTS: Final = (
    "Inter-Regular.ttf",
    "Inter-SemiBold.ttf",
    "Inter-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansHebrew-Bold.ttf",
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme; text on its own ground has a contrast of 4.5 or more.

    ``on_accent`` is the text on ``accent``, ``amber``, ``red``, and ``green`` where they are grounds.
    """

    dark: bool
    page: str
    surface: str
    raised: str
    line: str
    control_line: str
    text: str
    muted: str
    accent: str
    accent_over: str
    accent_soft: str
    on_accent: str
    focus: str
    link: str
    amber: str
    amber_soft: str
    amber_line: str
    red: str
    red_soft: str
    red_line: str
    blue_soft: str
    blue_line: str
    green: str
    neutral: str
    neutral_soft: str
    disabled: str
    scroll: str
    scroll_over: str


LIGHT: Final = Tokens(
    dark=False,
    page="#F4F6F8",
    surface="#FFFFFF",
    raised="#F9FAFB",
    line="#DCE2E7",
    control_line="#C3CCD4",
    text="#15212B",
    muted="#52606C",
    accent="#0B6B6B",
    accent_over="#095858",
    accent_soft="#DFF0EF",
    on_accent="#FFFFFF",
    focus="#5FB3B1",
    link="#0A5A8C",
    amber="#9A4A08",
    amber_soft="#FFF7EC",
    amber_line="#DDA65C",
    red="#8F1D18",
    red_soft="#FCEAE8",
    red_line="#E09A94",
    blue_soft="#EAF3FA",
    blue_line="#AECDE2",
    green="#1F6B3B",
    neutral="#4A5763",
    neutral_soft="#E9EDF0",
    disabled="#5E6A75",
    scroll="#B7C1CA",
    scroll_over="#93A0AC",
)

DARK: Final = Tokens(
    dark=True,
    page="#11181E",
    surface="#19232B",
    raised="#202C35",
    line="#2F3C47",
    control_line="#4C5C69",
    text="#E7EDF1",
    muted="#A9B7C2",
    accent="#58BDB8",
    accent_over="#74CCC8",
    accent_soft="#1B3B3C",
    on_accent="#0C1519",
    focus="#3E8F8C",
    link="#86C5F2",
    amber="#F0B56A",
    amber_soft="#33281A",
    amber_line="#8A6A3A",
    red="#FF9F97",
    red_soft="#3D2122",
    red_line="#93504C",
    blue_soft="#1A2E3D",
    blue_line="#3F647F",
    green="#7FCB9A",
    neutral="#C3CED6",
    neutral_soft="#2A3741",
    disabled="#97A5B0",
    scroll="#4A5965",
    scroll_over="#647582",
)

CONTRAST: Final = Tokens(
    dark=True,
    page="#000000",
    surface="#000000",
    raised="#1A1A1A",
    line="#FFFFFF",
    control_line="#FFFFFF",
    text="#FFFFFF",
    muted="#FFFFFF",
    accent="#FFE100",
    accent_over="#FFF07A",
    accent_soft="#333000",
    on_accent="#000000",
    focus="#00E5FF",
    link="#7DDCFF",
    amber="#FFC15E",
    amber_soft="#1F1500",
    amber_line="#FFC15E",
    red="#FF9D94",
    red_soft="#2B0000",
    red_line="#FF9D94",
    blue_soft="#001B2B",
    blue_line="#7DDCFF",
    green="#7CF29C",
    neutral="#FFFFFF",
    neutral_soft="#262626",
    disabled="#C8C8C8",
    scroll="#FFFFFF",
    scroll_over="#FFE100",
)

THEMES: Final = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is drawn: colours, how large the text is (1 to 2), targets for fingers."""

    tokens: Tokens = LIGHT
    scale: float = 1.0
    touch: bool = False


_used: list[Look] = [Look()]


def tokens() -> Tokens:
    """Return the colours in use."""
    return _used[0].tokens


def look() -> Look:
    """Return how the window is drawn."""
    return _used[0]


def px(length: float) -> int:
    """Return a length for text of the usual size in pixels of the size in use."""
    return round(length * _used[0].scale)


def target(height: float) -> int:
    """Return the height of what is pressed: that of the size in use, and for fingers 44 px or more."""
    return max(px(height), TOUCH_HEIGHT) if _used[0].touch else px(height)


def control_height() -> int:
    """Return the height of a control."""
    return target(CONTROL_HEIGHT)


def use(wanted: Look) -> None:
    """Dress the application: Fusion, our palette, our type. The application must exist.

    Widgets that are there keep the sizes they were made with: make them anew.
    """
    _prepare()
    if wanted != _used[0]:
        _used[0] = wanted
        icon.cache_clear()
        pixmap.cache_clear()
    QApplication.setFont(font())
    QApplication.setPalette(palette(wanted.tokens))


def system_theme() -> str:
    """Return the theme that the system asks for."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


@cache
def _prepare() -> None:
    QApplication.setStyle("Fusion")
    for name in _FONTS:
        QFontDatabase.addApplicationFont(str(resource_path(f"fonts/{name}")))


def font(size: int = TEXT, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return our type; ``size`` is in pixels for text of the usual size."""
    made = QFont(FAMILIES)
    made.setPixelSize(px(size))
    made.setWeight(weight)
    return made


def palette(colours: Tokens) -> QPalette:
    """Return the palette of a theme."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.page,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.raised,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Link: colours.link,
        QPalette.ColorRole.Accent: colours.accent,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return made


@lru_cache(maxsize=128)
def icon(name: str, colour: str, size: int = 18) -> QIcon:
    """Return ``resources/icons/<name>.svg`` in ``colour``, sharp on every screen up to 2 ×."""
    made = QIcon()
    for scale in (1, 2):
        made.addPixmap(_pixmap(name, colour, size, scale))
    return made


@lru_cache(maxsize=128)
def pixmap(name: str, colour: str, size: int, scale: float = 1) -> QPixmap:
    """Return the picture of ``icon`` for a label or a painter, for a device pixel ratio of ``scale``."""
    return _pixmap(name, colour, size, scale)


def _pixmap(name: str, colour: str, size: int, scale: float) -> QPixmap:
    source = read_resource(f"icons/{name}.svg").replace(b"currentColor", colour.encode())
    renderer = QSvgRenderer(QByteArray(source))
    picture = QPixmap(QSize(size, size) * scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture
