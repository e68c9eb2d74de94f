"""The picture of a test: who lies or stands how, where the hands are, which way it goes."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from footdrop_desktop.form.model import SIDES
from footdrop_desktop.resources import read_resource, resource_names
from footdrop_desktop.ui import theme

FOLDER: Final = "diagrams/how-to"
WIDTH: Final = 240
HEIGHT: Final = 150
ROLES: Final = {
    "currentColor": "neutral",
    "#4A5763": "neutral",
    "#E9EDF0": "neutral_soft",
    "#FFFFFF": "surface",
    "#0A5A8C": "link",
    "#EAF3FA": "blue_soft",
    "#0B6B6B": "accent",
    "#C3CCD4": "control_line",
}
"""The colours that a picture may hold, and the token of the theme that stands in for each."""
_COLOUR: Final = re.compile("|".join(ROLES))
_SIDES: Final = frozenset(SIDES)


def picture_name(link_id: str) -> str:
    """Return the name of the picture of an item: its link id without a side."""
    return ".".join(part for part in link_id.split(".") if part not in _SIDES)


def has_picture(name: str) -> bool:
    """Say whether there is a picture of that name; nothing is read but the folder."""
    return f"{name}.svg" in resource_names(FOLDER, ".svg")


def coloured(source: bytes, tokens: theme.Tokens) -> bytes:
    """Return a picture with the colours of a theme in place of its own."""
    text = _COLOUR.sub(lambda found: str(getattr(tokens, ROLES[found.group()])), source.decode())
    return text.encode()


class HowToPicture(QWidget):
    """One picture in the colours in use; it has a side of its own and is never mirrored."""

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        """Read ``resources/diagrams/how-to/<name>.svg``; ``UserError`` if it is not there."""
        super().__init__(parent)
        self.name = name
        source = coloured(read_resource(f"{FOLDER}/{name}.svg"), theme.tokens())
        self._picture = QSvgRenderer(QByteArray(source))
        self.setAccessibleName(accessible_name)
        self.setFixedSize(theme.px(WIDTH), theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._picture.render(painter, QRectF(self.rect()))
