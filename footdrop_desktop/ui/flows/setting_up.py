"""The first start: a record that is only in memory until the code of its sheet was typed back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from footdrop_desktop.errors import UserError
from footdrop_desktop.settings import Settings
from footdrop_desktop.strings import message
from footdrop_desktop.ui.jobs import Jobs, Progress
from footdrop_desktop.ui.record.set_up_page import PLACE, SetUpPage
from footdrop_desktop.ui.services import Services, Sheet

if TYPE_CHECKING:
    from footdrop_desktop.record.setting_up import Prepared
    from footdrop_desktop.record.vault import Vault

_AT_PLACE: Final = ("place.", "vault.", "output.", "record.")
"""What is mended by another place for the record."""


class SettingUp(QObject):
    """``made`` tells the new record, open; ``refused`` that none can be prepared here."""

    made = Signal(object)
    refused = Signal(object)

    def __init__(self, services: Services, jobs: Jobs, page: SetUpPage, settings: Settings) -> None:
        super().__init__(page)
        self._services = services
        self._jobs = jobs
        self._page = page
        self._settings = settings
        self._prepared: Prepared | None = None
        page.print_wanted.connect(self._on_print)
        page.save_wanted.connect(self._on_save)
        page.finished.connect(self._on_finished)

    def prepare(self) -> None:
        """Make id, key, and recovery code; nothing is written."""
        workplace = self._services.workplace

        def work(_tell: Progress) -> Prepared:
            from footdrop_desktop.record.setting_up import prepare

            return prepare(workplace())

        def done(prepared: Prepared) -> None:
            self._prepared = prepared
            self._page.show_code(prepared.recovery_code)

        self._jobs.run(self._page, work, done, self.refused.emit)

    def _sheet(self) -> Sheet | None:
        if self._prepared is None:
            return None
        made_on = self._services.now().date()
        return Sheet(self._prepared.vault_id, self._prepared.recovery_code, made_on, self._settings.clinic)

    def _on_print(self) -> None:
        from footdrop_desktop.ui.flows.recovery import print_sheet

        sheet = self._sheet()
        if sheet is not None:
            print_sheet(self._page, sheet, self._services.strings, self._page.show_kept)

    def _on_save(self) -> None:
        from footdrop_desktop.ui.flows.recovery import save_sheet

        sheet = self._sheet()
        if sheet is not None:
            refused = [Path(self._page.folder.text())]
            if self._settings.second_backup:
                refused.append(Path(self._settings.second_backup))
            save_sheet(self._page, sheet, self._services, refused, self._page.show_kept)

    def _on_finished(self, name: str, secret: str, folder: str, code: str) -> None:
        page, prepared = self._page, self._prepared
        workplace, cost = self._services.workplace, self._services.cost
        if prepared is None:
            return

        def work(_tell: Progress) -> Vault:
            from footdrop_desktop.record.setting_up import create

            return create(prepared, Path(folder), name, secret, code, workplace(), cost())

        def failed(error: UserError) -> None:
            page.show_busy(busy=False)
            if error.key.startswith(_AT_PLACE):
                page.show_step(PLACE)
            page.show_trouble(message(error, self._services.strings))

        page.show_busy(busy=True)
        self._jobs.run(page, work, self.made.emit, failed)
