"""Weakness of both legs by muscle, by nerve, and by root."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtWidgets import QBoxLayout, QWidget

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.exam.answers import NO_ANSWERS, Answers
from footdrop_desktop.exam.values import MOVEMENTS, strength_id
from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.report.diagrams.marks import Tally, muscle_marks, nerve_tallies, root_tallies
from footdrop_desktop.report.diagrams.views import LEGS
from footdrop_desktop.report.picture_words import PictureWords
from footdrop_desktop.report.wording import side_title
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pictures.answering_picture import AnsweringPicture
from footdrop_desktop.ui.pictures.layout import Figure, Region
from footdrop_desktop.ui.pictures.picture import Picture
from footdrop_desktop.ui.pictures.tally_list import TallyList

HEIGHT: Final = 200
_LEAST: Final = 64
_BESIDE: Final = 600
"""From this width on the nerves or roots stand beside the figure."""

_ASKED: Final = tuple(strength_id(movement, side) for side in SIDES for movement in MOVEMENTS)


class By(StrEnum):
    """What weakness is shown by."""

    MUSCLE = "muscles"
    NERVE = "nerves"
    ROOT = "roots"


class WeaknessFigure(AnsweringPicture):
    """The figure shows the muscles; a nerve or a root that is chosen leaves its muscles alone clear."""

    def __init__(self, words: PictureWords, anatomy: Anatomy, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._anatomy = anatomy
        self._muscles = {muscle.id: muscle for muscle in anatomy.muscles}
        self._by = By.MUSCLE
        self._chosen = ""
        self._told: dict[tuple[By, str], object] = {}
        figures = [
            Figure(view.diagram, view.side, side_title(words.wording, view.side), words.say(view.seen))
            for view in LEGS
        ]
        self.picture = Picture(figures, "", theme.px(HEIGHT), theme.px(_LEAST), self.says, self)
        self.picture.setMinimumWidth(theme.px(2 * _LEAST))
        self.picture.setAccessibleName(words.say("picture.strength"))
        self.adopt(self.picture)
        self._lists = {By.NERVE: self._list(By.NERVE), By.ROOT: self._list(By.ROOT)}
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(theme.px(12))
        self._line.addWidget(self.picture, 1)
        for one in self._lists.values():
            self._line.addWidget(one, 0)
            one.hide()
        self.column.addLayout(self._line)

    @property
    def tally_list(self) -> TallyList | None:
        """The nerves or roots that are shown."""
        return self._lists.get(self._by)

    def show_by(self, by: By) -> None:
        """Show weakness by muscle, nerve, or root."""
        self._by = by
        self._chosen = ""
        for kind, one in self._lists.items():
            one.setVisible(kind is by)
            for button in one.buttons.values():
                button.setChecked(False)
        self.show_answers(self.answers)

    def set_width(self, width: int) -> None:
        super().set_width(width)
        beside = width >= theme.px(_BESIDE)
        self._line.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def show_answers(self, answers: Answers) -> None:
        self.answers = answers
        tallies = {side: self._tallies(answers, side) for side in SIDES}
        self._show_tallies(tallies)
        chosen = next((t for t in tallies[Side.RIGHT] if t.id == self._chosen), None)
        marks = {side: muscle_marks(answers, self._anatomy, side) for side in SIDES}
        self.picture.show_marks(marks, None if chosen is None else chosen.muscles)
        self.picture.show_words(self.words.sides(_ASKED, answers))

    def link_id(self, region: Region) -> str:
        muscle = self._muscles[region.id]
        return strength_id(muscle.moves[0], region.side) if muscle.moves else ""

    def says(self, region: Region) -> str:
        link_id = self.link_id(region)
        name = self.words.wording.name("muscle", region.id)
        if not link_id:
            return self.words.say("picture.muscle-alone", muscle=name)
        return self.words.say("picture.muscle", muscle=name, entry=self.words.entry(link_id, self.answers))

    def _tallies(self, answers: Answers, side: Side) -> tuple[Tally, ...]:
        match self._by:
            case By.NERVE:
                return nerve_tallies(answers, self._anatomy, side)
            case By.ROOT:
                return root_tallies(answers, self._anatomy, side)
            case By.MUSCLE:
                return ()

    def _list(self, by: By) -> TallyList:
        right, left = (side_title(self.words.wording, side) for side in SIDES)
        made = TallyList((right, left), self)
        if by is By.ROOT:
            roots = root_tallies(NO_ANSWERS, self._anatomy, Side.RIGHT)
            made.show_rows([(tally.id, tally.id) for tally in roots])
        else:
            nerves = nerve_tallies(NO_ANSWERS, self._anatomy, Side.RIGHT)
            made.show_rows([(tally.id, self.words.nerve(tally.id)) for tally in nerves])
        made.chosen.connect(self._on_chosen)
        return made

    def _show_tallies(self, tallies: dict[Side, tuple[Tally, ...]]) -> None:
        shown = self.tally_list
        if shown is None:
            return
        words: dict[str, tuple[str, str, str]] = {}
        for right, left in zip(tallies[Side.RIGHT], tallies[Side.LEFT], strict=True):
            asked = [strength_id(m, side) for m in right.movements for side in SIDES]
            state = tuple(self.words.value_state(key, self.answers) for key in asked)
            if self._told.get((self._by, right.id)) == state:
                continue
            self._told[self._by, right.id] = state
            said = (self.words.tally(right), self.words.tally(left))
            name = right.id if self._by is By.ROOT else self.words.nerve(right.id)
            whole = self.words.say("picture.group", name=name, findings=self.words.sides(asked, self.answers))
            words[right.id] = (*said, whole)
        shown.show_words(words)

    def _on_chosen(self, key: str) -> None:
        self._chosen = key
        self.show_answers(self.answers)
