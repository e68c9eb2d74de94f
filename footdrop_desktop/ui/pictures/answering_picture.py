"""What the pictures of an exam share: a region that is pressed offers the options of its entry."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footdrop_desktop.exam.answers import NO_ANSWERS, Answers
from footdrop_desktop.report.picture_words import PictureWords
from footdrop_desktop.ui.pictures.layout import Region
from footdrop_desktop.ui.pictures.option_menu import OptionMenu
from footdrop_desktop.ui.pictures.picture import Picture


class AnsweringPicture(QWidget):
    """``answered`` and ``cleared`` tell what was chosen.

    ``item_wanted`` tells the entry whose region was pressed: its row may have the focus, but what is on
    the screen stays there. ``row_wanted`` asks for the row itself.
    """

    item_wanted = Signal(str)
    row_wanted = Signal(str)
    answered = Signal(str, object)
    cleared = Signal(str)

    def __init__(self, words: PictureWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.answers: Answers = NO_ANSWERS
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.menu: OptionMenu | None = None

    def show_answers(self, answers: Answers) -> None:
        """Show the answers silently."""
        raise NotImplementedError

    def set_width(self, width: int) -> None:
        """Take ``width`` pixels."""
        self.setFixedWidth(width)

    def adopt(self, picture: Picture) -> None:
        """Offer answers where ``picture`` is pressed."""
        picture.pressed.connect(self._on_pressed)

    def says(self, region: Region) -> str:
        """Return the words of a region: its entry and the answer."""
        link_id = self.link_id(region)
        return self.words.entry(link_id, self.answers) if link_id else region.shape.title

    def link_id(self, region: Region) -> str:
        """Return the entry behind a region; empty where none is graded alone."""
        raise NotImplementedError

    def _on_pressed(self, region: Region, at: QPoint, by_keys: bool) -> None:
        link_id = self.link_id(region)
        if not link_id:
            return
        if not by_keys:
            self.item_wanted.emit(link_id)
        item = self.words.wording.form.items[link_id]
        menu = OptionMenu(item, self.answers.get(link_id), self.words.wording, self)
        menu.chosen.connect(lambda value: self.answered.emit(link_id, value))
        menu.taken_back.connect(lambda: self.cleared.emit(link_id))
        menu.row_wanted.connect(lambda: self.row_wanted.emit(link_id))
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(at)
