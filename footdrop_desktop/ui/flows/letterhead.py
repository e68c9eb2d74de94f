"""The clinic's letterhead: a logo is chosen and checked, and a practice letter shows how all of it looks."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from footdrop_desktop.errors import UserError
from footdrop_desktop.settings import LONGEST
from footdrop_desktop.strings import message
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.dialogs import choose_file
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.jobs import Job, Progress
from footdrop_desktop.ui.record.paper_card import PREVIEW, PaperCard

SHOWN: Final = frozenset(
    (
        "clinic",
        "letterhead",
        "logo",
        "page_size",
        "page_margin",
        "paper_language",
        "record_only",
    )
)
"""The settings that the preview shows."""


class LetterheadFlow(QObject):
    """``logo_chosen`` tells the file of a logo that was checked, empty for none."""

    logo_chosen = Signal(str)

    def __init__(self, desk: Desk, card: PaperCard) -> None:
        super().__init__(card)
        self._desk = desk
        self._card = card
        self._job: Job | None = None
        self._asked = 0
        card.logo_wanted.connect(self._on_wanted)
        card.logo_dropped.connect(lambda: self.logo_chosen.emit(""))

    def renew_soon(self) -> None:
        """Make the preview anew if it is still looked at once the window has done what it is about."""
        QTimer.singleShot(0, self._card, lambda: self.renew() if self._card.isVisible() else None)

    def renew(self) -> None:
        """Make the preview anew, away from the window; one that is under way is not shown any more."""
        if self._job is not None:
            self._job.cancel()
        self._asked += 1
        asked, desk, card = self._asked, self._desk, self._card
        settings, wide = desk.services.settings(), theme.px(PREVIEW)
        sharp = card.devicePixelRatioF()

        def work(_tell: Progress) -> tuple[str, QImage]:
            from footdrop_desktop.report.stationery import logo_of
            from footdrop_desktop.ui.paper.pdf_file import PdfFile

            trouble = ""
            try:
                logo_of(settings.logo)
            except UserError as error:
                trouble = message(error, desk.services.strings)
            data = desk.services.sample_letter(desk.materials(), desk.vault.actor.name)
            file = PdfFile(data)
            picture = file.picture(0, wide * sharp / file.sizes[0][0])
            file.close()
            picture.setDevicePixelRatio(sharp)
            return trouble, picture

        def done(made: tuple[str, QImage]) -> None:
            if asked == self._asked:
                card.show_logo_trouble(made[0])
                card.show_preview(made[1])

        def failed(error: UserError) -> None:
            if asked == self._asked:
                card.show_preview(QImage(), message(error, desk.services.strings))

        card.show_making()
        self._job = desk.jobs.run(card, work, done, failed)

    def _on_wanted(self) -> None:
        desk = self._desk
        choose_file(
            desk.window,
            desk.say("papers-settings.logo-choose"),
            desk.services.documents / "logo.png",
            desk.say("papers-settings.logo-kinds"),
            self.choose,
            save=False,
        )

    def choose(self, path: Path) -> None:
        """Check the logo in ``path``, and tell it when papers can carry it."""
        desk = self._desk

        def work(_tell: Progress) -> None:
            from footdrop_desktop.report.stationery import logo_of

            if len(str(path)) > LONGEST:
                raise UserError("settings.too-long", key="logo", limit=LONGEST)
            logo_of(str(path))

        desk.jobs.run(self._card, work, lambda _none: self.logo_chosen.emit(str(path)), desk.refuse)
