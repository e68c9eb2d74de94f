"""The card of a picture above the rows of a step: it folds, and the window remembers how."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from footdrop_desktop.exam.answers import NO_ANSWERS, Answers
from footdrop_desktop.report.picture_words import PictureWords
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pictures.choice_row import ChoiceRow
from footdrop_desktop.ui.pictures.picture_body import PictureBody
from footdrop_desktop.ui.pieces import words as label
from footdrop_desktop.ui.wrapping_row import WrappingRow

PADDING = 12
HIGH_ENOUGH = 900
"""In a lower window the picture is folded at first: the rows, which are the exam, come before it."""

_REMEMBERED = "picturesFolded"


class PictureCard(QFrame):
    """The picture is made when it is first folded out, and follows the answers only while it is shown."""

    item_wanted = Signal(str)
    row_wanted = Signal(str)
    answered = Signal(str, object)
    cleared = Signal(str)

    def __init__(
        self,
        name: str,
        words: PictureWords,
        modes: Sequence[tuple[str, str]],
        make: Callable[[], PictureBody],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._name, self._words, self._make = name, words, make
        self._answers: Answers = NO_ANSWERS
        self._width = 0
        self.body: PictureBody | None = None
        self.modes = ChoiceRow(words.say("picture.modes"), modes)
        self.modes.chosen.connect(self._on_mode)
        self.button = QPushButton()
        self.button.setProperty("look", "link")
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.clicked.connect(self.fold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PADDING, 6, PADDING, 8)
        self._column.setSpacing(theme.px(6))
        head = WrappingRow(theme.px(10))
        head.addWidget(label(words.say("picture.title"), "column", wrap=False))
        head.addWidget(self.modes)
        head.add_push()
        head.addWidget(self.button)
        self._column.addLayout(head)
        self._show_state()

    @property
    def folded(self) -> bool:
        """Whether only the head is shown."""
        return self.body is None or self.body.isHidden()

    def fold(self) -> None:
        """Fold the picture in or out, and remember it for the other steps of this window."""
        self._set_folded(not self.folded)
        self.window().setProperty(_REMEMBERED, self.folded)

    def show_answers(self, answers: Answers) -> None:
        """Show the answers silently."""
        self._answers = answers
        if self.body is not None and not self.folded:
            self.body.show_answers(answers)

    def set_width(self, width: int) -> None:
        """Take ``width`` pixels."""
        self._width = width
        self.setFixedWidth(width)
        if self.body is not None:
            self.body.set_width(width - 2 * PADDING - 2)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        remembered = self.window().property(_REMEMBERED)
        low = self.window().height() < theme.px(HIGH_ENOUGH)
        self._set_folded(low if remembered is None else bool(remembered))

    def _set_folded(self, folded: bool) -> None:
        if not folded and self.body is None:
            self._make_body()
        if self.body is not None and self.body.isHidden() != folded:
            self.body.setVisible(not folded)
        self._show_state()
        self.show_answers(self._answers)

    def _make_body(self) -> None:
        self.body = self._make()
        self.body.item_wanted.connect(self.item_wanted)
        self.body.row_wanted.connect(self.row_wanted)
        self.body.answered.connect(self.answered)
        self.body.cleared.connect(self.cleared)
        self._column.addWidget(self.body)
        before: QWidget = self.button
        for picture in self.body.pictures:
            QWidget.setTabOrder(before, picture)
            before = picture
        if self._width:
            self.set_width(self._width)

    def _show_state(self) -> None:
        self.modes.setHidden(self.folded)
        act = self._words.say("picture.show" if self.folded else "picture.hide")
        self.button.setText(self._words.say("picture.key", act=act))
        self.button.setAccessibleName(f"{act}: {self._name}")

    def _on_mode(self, mode: str) -> None:
        if self.body is not None:
            self.body.show_mode(mode)
            self.body.show_answers(self._answers)
