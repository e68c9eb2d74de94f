"""What folds out beneath a row: how the test is done, in words and in a picture."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pages.label import Label
from footdrop_desktop.ui.pictures.how_to_picture import HowToPicture, has_picture

_EDGE: Final = 12
_BORDER: Final = 1
_LEAST_TEXT: Final = 220
_CORNER: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class HowTo(QFrame):
    """The paragraphs of ``text``, and ``picture`` at their end, or beneath them where the row is narrow.

    A picture that is not there is left out: a form may ask what no picture was drawn for.
    """

    def __init__(self, text: str, picture: str, picture_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "how-to")
        self.paragraphs = tuple(Label(paragraph, "body") for paragraph in text.split("\n"))
        self.picture = HowToPicture(picture, picture_name, self) if has_picture(picture) else None
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(_EDGE, 8, _EDGE, 8)
        self._line.setSpacing(_EDGE)
        column = QVBoxLayout()
        column.setSpacing(6)
        for label in self.paragraphs:
            column.addWidget(label)
        column.addStretch(1)
        self._line.addLayout(column, 1)
        if self.picture is not None:
            self._line.addWidget(self.picture, 0, _CORNER)

    def fit(self, width: int) -> None:
        """Divide ``width`` pixels between the words and the picture."""
        words = width - 2 * (_EDGE + _BORDER)
        if self.picture is not None:
            beside = words - _EDGE - self.picture.width()
            narrow = beside < theme.px(_LEAST_TEXT)
            across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._line.setDirection(down if narrow else across)
            words = words if narrow else beside
        for label in self.paragraphs:
            label.fit(words)
