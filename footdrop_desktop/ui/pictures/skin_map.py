"""The skin of both legs from the front, from behind, and of the soles: areas of roots or of nerves."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import ZONES, sensation_id
from footdrop_desktop.form.model import SIDES
from footdrop_desktop.report.diagrams.marks import skin_marks
from footdrop_desktop.report.diagrams.views import ROOTS, SKIN
from footdrop_desktop.report.picture_words import PictureWords
from footdrop_desktop.report.wording import side_title
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pictures.answering_picture import AnsweringPicture
from footdrop_desktop.ui.pictures.layout import Figure, Region
from footdrop_desktop.ui.pictures.picture import Picture

HEIGHT: Final = 190
_LEAST: Final = 80
_ASKED: Final = tuple(sensation_id(zone, side) for side in SIDES for zone in ZONES)


class SkinMap(AnsweringPicture):
    """``show_layer`` takes "roots" or "nerves"; the words tell both."""

    def __init__(self, words: PictureWords, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._figures = [
            Figure(view.diagram, view.side, side_title(words.wording, view.side), words.say(view.seen))
            for view in SKIN
        ]
        self.picture = Picture(self._figures, ROOTS, theme.px(HEIGHT), theme.px(_LEAST), self.says, self)
        self.picture.setAccessibleName(words.say("picture.sensation"))
        self.adopt(self.picture)
        self.column.addWidget(self.picture)

    def show_layer(self, layer: str) -> None:
        """Show the areas of the roots or of the nerves."""
        self.picture.show_figures(self._figures, layer)

    def show_answers(self, answers: Answers) -> None:
        self.answers = answers
        self.picture.show_marks({side: skin_marks(answers, side) for side in SIDES})
        self.picture.show_words(self.words.sides(_ASKED, answers))

    def link_id(self, region: Region) -> str:
        return sensation_id(region.id, region.side)
