"""The page of one step: its heading, its picture if it has one, and its sections."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footdrop_desktop.form.model import Group
from footdrop_desktop.report.picture_words import PictureWords
from footdrop_desktop.ui import keys
from footdrop_desktop.ui.exam_session import Snapshot
from footdrop_desktop.ui.fields.grade_field import GradeField
from footdrop_desktop.ui.fields.yes_no import YesNo
from footdrop_desktop.ui.last_visit import weaker
from footdrop_desktop.ui.pages.builder import PageBuilder
from footdrop_desktop.ui.pages.columns import columns
from footdrop_desktop.ui.pages.form_page import FormPage
from footdrop_desktop.ui.pages.label import Label
from footdrop_desktop.ui.pictures.picture_card import PictureCard
from footdrop_desktop.ui.pictures.which import picture_card

MARGIN = 24
NARROW_MARGIN = 12
MOST_WIDTH = 1040


class StepPage(FormPage):
    """Right and left stand side by side; no page scrolls sideways."""

    def __init__(self, step: Group, builder: PageBuilder, parent: QWidget | None = None) -> None:
        title = step.heading or step.text
        super().__init__(title, parent)
        self._record_only = builder.record_only
        self._sections = tuple(builder.sections(step))
        content = QWidget()
        content.setObjectName("page")
        self.setWidget(content)  # while it is empty: what is laid out before it has its width is thrown away
        self._column = QVBoxLayout(content)
        self._column.setSpacing(12)
        self._heads = [Label(title, "title")]
        if step.help:
            self._heads.append(Label(step.help, "muted"))
        self.adopt(self._sections)
        self._heads.append(Label(builder.wording.strings.text("ui", self._keys()), "small"))
        heads = QVBoxLayout()
        heads.setSpacing(4)
        for head in self._heads:
            heads.addWidget(head)
        self._column.addLayout(heads)
        self.picture = picture_card(step.link_id, PictureWords(builder.wording), builder.anatomy)
        if self.picture is not None:
            self._adopt_picture(self.picture)
        for section in self._sections:
            self._column.addWidget(section)
        self._column.addStretch(1)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the answers silently, in the rows and in the picture, and what fell since the visit before."""
        super().show_snapshot(snapshot)
        if not self._record_only:
            self.show_falls(weaker(snapshot.assessment))
        if self.picture is not None:
            self.picture.show_answers(snapshot.answers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.picture is not None and keys.command(event) == "P":
            self.picture.fold()
            return
        super().keyPressEvent(event)

    def _adopt_picture(self, picture: PictureCard) -> None:
        """Put the picture above the rows; its answers are answers like any other."""
        picture.item_wanted.connect(self._focus_if_seen)
        picture.row_wanted.connect(self.focus_item)
        picture.answered.connect(self.answered)
        picture.cleared.connect(self.cleared)
        self._column.addWidget(picture)

    def _focus_if_seen(self, link_id: str) -> None:
        """Focus the entry of a region that was pressed, unless its row is not on the screen.

        The picture does not scroll away under the pointer, and no key answers what nobody sees.
        """
        cell = self.cell_of(link_id)
        if cell is None:
            return
        port = self.viewport().rect()
        corners = (cell.rect().topLeft(), cell.rect().bottomRight())
        if all(port.contains(cell.mapTo(self.viewport(), corner)) for corner in corners):
            cell.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keys(self) -> str:
        """Return the key of the line that says which keys answer here."""
        fields = list(self.fields())
        if any(isinstance(field, GradeField) for field in fields):
            return "page.keys-grades"
        return "page.keys-yes-no" if all(isinstance(field, YesNo) for field in fields) else "page.keys"

    def place(self, width: int) -> None:
        """Give the sections their width."""
        margin = MARGIN if width > 640 else NARROW_MARGIN
        self._column.setContentsMargins(margin, 18, margin, 18)
        card = min(width - 2 * margin, MOST_WIDTH)
        divided = columns(card)
        for head in self._heads:
            head.fit(card)
        if self.picture is not None:
            self.picture.set_width(card)
        for section in self._sections:
            section.set_columns(divided)
