"""What a picture card holds when it is folded out: one for each kind of picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.report.diagrams.marks import Look
from footdrop_desktop.report.picture_words import PictureWords
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pictures.answering_picture import AnsweringPicture
from footdrop_desktop.ui.pictures.legend import Legend
from footdrop_desktop.ui.pictures.movement_picture import MovementPicture
from footdrop_desktop.ui.pictures.skin_map import SkinMap
from footdrop_desktop.ui.pictures.weakness_figure import By, WeaknessFigure
from footdrop_desktop.ui.pieces import words as label

_FREE = 16_777_215
"""Qt's word for no limit; the height is wrong while an old limit holds."""

Entry = tuple[Look, str]


class PictureBody(QWidget):
    """Pictures of which one is shown, the legend, and from where they are seen."""

    item_wanted = Signal(str)
    row_wanted = Signal(str)
    answered = Signal(str, object)
    cleared = Signal(str)

    def __init__(
        self,
        pictures: Sequence[AnsweringPicture],
        legend: Sequence[Entry],
        note: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.pictures = tuple(pictures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        for picture in self.pictures:
            picture.item_wanted.connect(self.item_wanted)
            picture.row_wanted.connect(self.row_wanted)
            picture.answered.connect(self.answered)
            picture.cleared.connect(self.cleared)
            column.addWidget(picture)
        self._legend = Legend(legend)
        column.addWidget(self._legend)
        self._note = label(note, "small")
        column.addWidget(self._note)

    def show_answers(self, answers: Answers) -> None:
        """Show the answers in the picture that is shown; the others follow when they are."""
        for picture in self.pictures:
            if not picture.isHidden():
                picture.show_answers(answers)

    def show_mode(self, _mode: str) -> None:
        """Show what was chosen above the picture."""

    def set_width(self, width: int) -> None:
        """Take ``width`` pixels."""
        self.setFixedWidth(width)
        for picture in self.pictures:
            picture.set_width(width)
        self._legend.set_width(width)
        self._fit_note(width)

    def show_note(self, text: str) -> None:
        """Say from where the picture is seen, and what it stands for."""
        self._note.setText(text)
        self._fit_note(self.width())

    def _fit_note(self, width: int) -> None:
        self._note.ensurePolished()
        self._note.setMinimumSize(0, 0)
        self._note.setMaximumSize(_FREE, _FREE)
        self._note.setFixedSize(width, self._note.heightForWidth(width))


class StrengthBody(PictureBody):
    """Movements, or muscles by themselves, by nerve, and by root."""

    MODES = (
        ("movements", "picture.movements"),
        (By.MUSCLE, "picture.muscles"),
        (By.NERVE, "picture.nerves"),
        (By.ROOT, "picture.roots"),
    )

    def __init__(self, words: PictureWords, anatomy: Anatomy, parent: QWidget | None = None) -> None:
        self._movements = MovementPicture(words)
        self._figure = WeaknessFigure(words, anatomy)
        noted = words.say("picture.noted")
        self._front = f"{noted} {words.say('picture.convention-front')}"
        self._around = f"{noted} {words.say('picture.convention-back')} {words.say('picture.muscle-note')}"
        super().__init__((self._movements, self._figure), words.of_strength, self._front, parent)
        self._figure.hide()

    def show_mode(self, mode: str) -> None:
        movements = mode == "movements"
        self._movements.setVisible(movements)
        self._figure.setVisible(not movements)
        self.show_note(self._front if movements else self._around)
        if not movements:
            self._figure.show_by(By(mode))


class SensationBody(PictureBody):
    """Areas of roots, or of nerves."""

    MODES = (("roots", "picture.roots"), ("nerves", "picture.nerves"))

    def __init__(self, words: PictureWords, parent: QWidget | None = None) -> None:
        self._map = SkinMap(words)
        texts = ("picture.noted-skin", "picture.convention", "picture.stocking-note")
        note = " ".join(words.say(key) for key in texts)
        super().__init__((self._map,), words.of_skin, note, parent)

    def show_mode(self, mode: str) -> None:
        self._map.show_layer(mode)
