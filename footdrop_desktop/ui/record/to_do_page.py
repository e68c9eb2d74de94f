"""What is to be done: four lists, one of them shown, each with its count."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.record.drafts_page import DraftsPage
from footdrop_desktop.ui.record.flags_part import FlagsPart
from footdrop_desktop.ui.record.parts_head import PartsHead
from footdrop_desktop.ui.record.reviews_part import ReviewsPart
from footdrop_desktop.ui.record.to_sign_part import ToSignPart

DRAFTS: Final = "drafts"
TO_SIGN: Final = "to-sign"
REVIEWS: Final = "reviews"
FLAGS: Final = "flags"


class ToDoPage(QWidget):
    """The lists are shown by those who own them; which of them is seen is decided here."""

    def __init__(
        self, strings: Strings, of_drafts: DraftsPage, until: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        say = strings.text
        self.drafts = of_drafts
        self.to_sign = ToSignPart(strings)
        self.reviews = ReviewsPart(strings, until)
        self.flags = FlagsPart(strings)
        self.parts: dict[str, QWidget] = {
            DRAFTS: self.drafts,
            TO_SIGN: self.to_sign,
            REVIEWS: self.reviews,
            FLAGS: self.flags,
        }
        self.head = PartsHead(
            say("work", "to-do.title"),
            (
                (DRAFTS, say("work", "to-do.drafts")),
                (TO_SIGN, say("work", "to-do.to-sign")),
                (REVIEWS, say("work", "to-do.reviews")),
                (FLAGS, say("work", "to-do.flags")),
            ),
        )
        self.stack = QStackedWidget()
        for part in self.parts.values():
            self.stack.addWidget(part)
        self.head.chosen.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        held = QVBoxLayout()
        held.setContentsMargins(24, 16, 24, 0)
        held.addWidget(self.head)
        column.addLayout(held)
        column.addWidget(self.stack, 1)

    @property
    def part(self) -> str:
        """The list that is shown."""
        return self.head.part

    def show_part(self, part: str) -> None:
        """Show one of the lists."""
        self.head.show_part(part)
        self._show(part)

    def focus_part(self) -> None:
        """Give the focus to the list, or to its name where it has no line."""
        part = self.parts[self.part]
        proxy = part.focusProxy()
        (part if proxy is not None and proxy.isVisibleTo(self) else self.head).setFocus()

    def _show(self, part: str) -> None:
        self.stack.setCurrentWidget(self.parts[part])
