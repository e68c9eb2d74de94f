"""A row of a page: the name, a small line, and one answer or the right and the left one."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.form.enable import is_enabled
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.answering import SAFE
from footdrop_desktop.ui.fields.check_field import CheckField
from footdrop_desktop.ui.fields.text_field import TextField
from footdrop_desktop.ui.fields.yes_no import YesNo
from footdrop_desktop.ui.pages.answer_cell import AnswerCell
from footdrop_desktop.ui.pages.columns import GAP, PADDING, Columns, Stand, unmirrored
from footdrop_desktop.ui.pages.how_to import HowTo
from footdrop_desktop.ui.pages.label import Label
from footdrop_desktop.ui.pictures.how_to_picture import picture_name


class Shape(Enum):
    """How the answers of a row stand."""

    SIDED = 1
    BESIDE = 2
    AT_THE_END = 3
    BENEATH = 4


class Row(QFrame):
    """``hint`` is the small line (rich text), ``how_to`` the text that folds out.

    ``unsafe`` is what stands here when standing is not safe. ``link_ids`` are the items it depends on.
    """

    folded_out = Signal()

    def __init__(
        self,
        name: str,
        hint: str,
        how_to: str,
        how_to_name: str,
        cells: tuple[AnswerCell, ...],
        parent: QWidget | None = None,
        *,
        stacked: bool = False,
        how_to_picture: str = "",
        unsafe: str = "",
    ) -> None:
        super().__init__(parent)
        self.cells = cells
        self.link_ids = _read_by(cells) | ({SAFE} if unsafe else set())
        self._unsafe_text = unsafe
        self._unsafe: Label | None = None
        self.ruled = False
        self._how_to_text = how_to
        self._how_to_picture = how_to_picture
        self._how_to: HowTo | None = None
        self._refused: Label | None = None
        self._whole = self._name_width = 0
        self._stands = Stand.BESIDE
        self.shape_of_row = Shape.BENEATH if stacked else _shape(cells)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PADDING, 7, PADDING, 6)
        self._column.setSpacing(6)
        self.name_label = Label(name, "name")
        self._hint = Label(hint, "small", rich=True) if hint else None
        self._button = self._how_to_button(how_to_name) if how_to else None
        self._build()

    def _build(self) -> None:
        block = self._block = QVBoxLayout()
        block.setSpacing(1)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.name_label)
        if self._button is not None:
            top.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        top.addStretch(1)
        block.addLayout(top)
        if self._hint is not None:
            block.addWidget(self._hint)
        if self.shape_of_row is Shape.BENEATH:
            self._column.addLayout(block)
            self._column.addWidget(self.cells[0])
            return
        line = self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(GAP)
        block.setContentsMargins(0, 3, 0, 3)
        block.addStretch(1)
        line.addLayout(block, 1)
        answers = self._answers = QBoxLayout(unmirrored())
        answers.setSpacing(GAP)
        for cell in self.cells:
            answers.addWidget(cell, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        line.addLayout(answers)
        self._column.addLayout(line)

    def least_name(self) -> int:
        """Return the width that the name needs beside answers."""
        return self._least_words() if self.shape_of_row in (Shape.SIDED, Shape.BESIDE) else 0

    def _least_words(self) -> int:
        hint = 0 if self._hint is None else self._hint.least_width()
        return max(self.name_label.least_width() + self._button_width(), hint)

    def _button_width(self) -> int:
        return theme.px(22) + 2 if self._button is not None else 0

    def set_columns(self, columns: Columns) -> None:
        """Divide the width."""
        if self.shape_of_row is Shape.SIDED:
            columns = columns.holding(max(cell.field.least_width() for cell in self.cells))
        name = columns.name
        if self.shape_of_row in (Shape.SIDED, Shape.BESIDE):
            self._stand(columns.stand)
        match self.shape_of_row:
            case Shape.SIDED:
                for cell in self.cells:
                    cell.set_width(columns.field)
            case Shape.BESIDE:
                self.cells[0].set_width(columns.both)
            case Shape.AT_THE_END:
                wide = self.cells[0].natural_width()
                self.cells[0].set_width(wide)
                name = columns.whole - wide - GAP
                fits = self._least_words() <= name
                self._stand(Stand.BESIDE if fits else Stand.UNDER)
                name = name if fits else columns.whole
            case Shape.BENEATH:
                name = columns.whole
                self.cells[0].set_width(columns.whole)
        self.name_label.fit(min(self.name_label.natural_width(), name - self._button_width()))
        if self._hint is not None:
            self._hint.fit(name)
        self._whole, self._name_width = columns.whole, name
        if self._unsafe is not None:
            self._unsafe.fit(name)
        if self._refused is not None:
            self._refused.fit(self._whole)
        if self._how_to is not None:
            self._how_to.fit(self._whole)

    def _stand(self, stand: Stand) -> None:
        """Put the answers beside the name or under it; there each says its side."""
        if stand is self._stands:
            return
        self._stands = stand
        beside, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(beside if stand is Stand.BESIDE else down)
        self._line.setSpacing(GAP if stand is Stand.BESIDE else 2)
        self._answers.setDirection(down if stand is Stand.DOWN else unmirrored())
        self._answers.setSpacing(4 if stand is Stand.DOWN else GAP)
        for cell in self.cells:
            cell.show_side(shown=stand is not Stand.BESIDE)

    def show_answers(self, answers: Answers) -> None:
        """Show the answers; a row whose only item does not apply is hidden."""
        for cell in self.cells:
            cell.show_answers(answers)
        item = self.cells[0].item
        if item.enable_when:
            self.setVisible(is_enabled(item, answers.values))
        if self._unsafe_text:
            self._show_unsafe(unsafe=answers.get(SAFE) == "no")

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.ruled:
            QPainter(self).fillRect(0, 0, self.width(), 1, QColor(theme.tokens().line))

    def fold_how_to(self) -> None:
        """Fold the how-to text out or in."""
        if not self._how_to_text:
            return
        if self._how_to is None:
            self._how_to = self._made_how_to()
            self._column.addWidget(self._how_to)
            self.folded_out.emit()
            return
        self._how_to.setVisible(self._how_to.isHidden())
        if not self._how_to.isHidden():
            self.folded_out.emit()

    @property
    def how_to_shown(self) -> bool:
        """Whether the how-to text is folded out."""
        return self._how_to is not None and not self._how_to.isHidden()

    def show_refusal(self, text: str) -> None:
        """Say why an answer was not taken; no text takes the words away."""
        if self._refused is None:
            if not text:
                return
            self._refused = Label("", "refused")
            self._column.addWidget(self._refused)
        self._refused.setText(text)
        self._refused.fit(self._whole)
        self._refused.setVisible(bool(text))

    @property
    def unsafe_words(self) -> str:
        """What says that standing is not safe, while it is not."""
        return "" if self._unsafe is None or self._unsafe.isHidden() else self._unsafe.text()

    def _show_unsafe(self, *, unsafe: bool) -> None:
        """Say that standing is not safe, and look accordingly; a question comes before an answer."""
        if self._unsafe is None:
            if not unsafe:
                return
            self._unsafe = Label(self._unsafe_text, "unsafe")
            self._block.insertWidget(self._block.count() - 1, self._unsafe)
            self._unsafe.fit(self._name_width)
        self._unsafe.setVisible(unsafe)
        for cell in self.cells:
            cell.field.set_dim(dim=unsafe)

    def _how_to_button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setIcon(theme.icon("circle-help", theme.tokens().muted, theme.px(16)))
        button.setIconSize(QSize(theme.px(16), theme.px(16)))
        button.setFlat(True)
        button.setFixedSize(theme.px(22), theme.px(20))
        button.setStyleSheet("border: none; background: transparent;")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} (F1)")
        button.clicked.connect(self.fold_how_to)
        return button

    def _made_how_to(self) -> HowTo:
        picture = picture_name(self.cells[0].item.link_id)
        made = HowTo(self._how_to_text, picture, self._how_to_picture, self)
        made.fit(self._whole)
        return made


def _read_by(cells: tuple[AnswerCell, ...]) -> set[str]:
    """Return the items whose answers change what the row shows."""
    found = {condition.question for condition in cells[0].item.enable_when}
    return found.union(*(cell.link_ids() for cell in cells))


def _shape(cells: tuple[AnswerCell, ...]) -> Shape:
    field = cells[0].field
    if cells[0].item.side is not None:
        return Shape.SIDED
    if isinstance(field, YesNo):
        return Shape.AT_THE_END
    if isinstance(field, (CheckField, TextField)):
        return Shape.BENEATH
    return Shape.BESIDE
