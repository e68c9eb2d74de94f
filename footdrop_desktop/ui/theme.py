"""Colours, type, and icons. Every colour of the window is named here, once for each theme."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from footdrop_desktop.resources import read_resource, resource_path

GRID: Final = 8
CONTROL_HEIGHT: Final = 34
TEXT: Final = 14
SMALL: Final = 12
FAMILY: Final = "Inter"
_FONTS: Final = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme; text on its own ground has a contrast of 4.5 or more."""

    page: str
    surface: str
    raised: str
    line: str
    control_line: str
    text: str
    muted: str
    accent: str
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


LIGHT: Final = Tokens(
    page="#F4F6F8",
    surface="#FFFFFF",
    raised="#F9FAFB",
    line="#DCE2E7",
    control_line="#C3CCD4",
    text="#15212B",
    muted="#52606C",
    accent="#0B6B6B",
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
)
"""The light theme. A dark and a high-contrast one are further values of ``Tokens``."""


def tokens() -> Tokens:
    """Return the colours in use."""
    return LIGHT


@cache
def apply_theme() -> None:
    """Dress the application: Fusion, our palette, our type. The application must exist."""
    QApplication.setStyle("Fusion")
    for name in _FONTS:
        QFontDatabase.addApplicationFont(str(resource_path(f"fonts/{name}")))
    QApplication.setFont(font())
    QApplication.setPalette(palette(LIGHT))


def font(size: int = TEXT, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return our type in ``size`` pixels."""
    made = QFont(FAMILY)
    made.setPixelSize(size)
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
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor("#8A96A1"))
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
