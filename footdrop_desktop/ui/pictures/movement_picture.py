"""Both feet with an arrow for each movement of ankle and toes, right first."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import CORE, TOES, strength_id
from footdrop_desktop.form.model import SIDES
from footdrop_desktop.report.diagrams.marks import movement_marks
from footdrop_desktop.report.diagrams.views import FEET
from footdrop_desktop.report.picture_words import PictureWords
from footdrop_desktop.report.wording import side_title
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pictures.answering_picture import AnsweringPicture
from footdrop_desktop.ui.pictures.layout import Figure, Region
from footdrop_desktop.ui.pictures.picture import Picture

HEIGHT: Final = 146
_LEAST: Final = 112
_ASKED: Final = tuple(strength_id(movement, side) for side in SIDES for movement in CORE + TOES)


class MovementPicture(AnsweringPicture):
    """Seven arrows for each foot; the grade stands on each."""

    def __init__(self, words: PictureWords, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        figures = [
            Figure(view.diagram, view.side, side_title(words.wording, view.side), words.say(view.seen))
            for view in FEET
        ]
        self.picture = Picture(
            figures, "", theme.px(HEIGHT), theme.px(_LEAST), self.says, self, signs_always=True
        )
        self.picture.setAccessibleName(words.say("picture.strength"))
        self.adopt(self.picture)
        self.column.addWidget(self.picture)

    def show_answers(self, answers: Answers) -> None:
        self.answers = answers
        self.picture.show_marks({side: movement_marks(answers, side) for side in SIDES})
        self.picture.show_words(self.words.sides(_ASKED, answers))

    def link_id(self, region: Region) -> str:
        return strength_id(region.id, region.side)
