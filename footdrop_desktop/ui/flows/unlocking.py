"""Opening the record by a passphrase or by the recovery sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from footdrop_desktop.errors import UserError
from footdrop_desktop.strings import message
from footdrop_desktop.ui.jobs import Jobs, Progress
from footdrop_desktop.ui.record.recover_page import RecoverPage
from footdrop_desktop.ui.record.unlock_page import UnlockPage
from footdrop_desktop.ui.services import Services

if TYPE_CHECKING:
    from footdrop_desktop.record.vault import Vault

Names = tuple[tuple[str, str], ...]
"""Who may unlock: id and name."""

ON_THE_PAGE: Final = ("key.wrong", "key.wait", "key.memory", "key.inactive")
"""What another try on the same page can mend."""

DOING: Final = {
    "key": "unlock.checking",
    "database": "unlock.database",
    "checks": "unlock.checks",
    "audit": "unlock.audit",
    "facts": "unlock.facts",
}
"""The words for what is done at an unlock."""


class Unlocking(QObject):
    """Moves the pages that open a record. ``named`` tells who may, ``opened`` the open record.

    ``refused`` tells what is wrong, and what was tried, so that it can be tried again.
    """

    named = Signal(object)
    opened = Signal(object)
    refused = Signal(object, object)

    def __init__(self, services: Services, jobs: Jobs, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._jobs = jobs
        self._folder = folder

    def load_names(self, page: UnlockPage, last: str) -> None:
        """Show who may unlock, and how long the next try has to wait."""
        folder, now = self._folder, self._services.now

        def work(_tell: Progress) -> tuple[Names, int]:
            from footdrop_desktop.record.attempts import wait_seconds
            from footdrop_desktop.record.opening import log_in_names

            return log_in_names(folder), wait_seconds(folder, now())

        def done(found: tuple[Names, int]) -> None:
            names, wait = found
            self.named.emit(names)
            page.show_names(names, last)
            if wait:
                page.show_refused("", wait)

        self._jobs.run(page, work, done, lambda error: self.refused.emit(error, None))

    def unlock(self, page: UnlockPage, clinician_uid: str, secret: str, *, accept: bool = False) -> None:
        """Open the record with a passphrase."""
        folder, workplace, strings = self._folder, self._services.workplace, self._services.strings

        def work(tell: Progress) -> Vault:
            from footdrop_desktop.record.opening import unlock

            return unlock(folder, clinician_uid, secret, workplace(), accept_loss=accept, progress=tell)

        def failed(error: UserError) -> None:
            page.show_idle()
            if error.key in ON_THE_PAGE:
                page.show_refused(message(error, strings), self._wait())
            else:
                self.refused.emit(error, ("unlock", clinician_uid, secret))

        page.show_busy(strings.text("ui", "unlock.checking"))
        self._jobs.run(
            page,
            work,
            self.opened.emit,
            failed,
            lambda what, _: page.show_busy(strings.text("ui", DOING.get(what, "unlock.checking"))),
        )

    def recover(
        self, page: RecoverPage, code: str, clinician_uid: str, secret: str, *, accept: bool = False
    ) -> None:
        """Open the record with the recovery sheet and give a new passphrase."""
        folder, workplace, cost = self._folder, self._services.workplace, self._services.cost

        def work(tell: Progress) -> Vault:
            from footdrop_desktop.record.opening import recover

            return recover(folder, code, clinician_uid, secret, workplace(), cost(), tell, accept_loss=accept)

        def failed(error: UserError) -> None:
            if error.key.startswith("key."):
                page.show_refused(message(error, self._services.strings))
            else:
                self.refused.emit(error, ("recover", code, clinician_uid, secret))

        page.show_busy(busy=True)
        self._jobs.run(page, work, self.opened.emit, failed)

    def _wait(self) -> int:
        from footdrop_desktop.record.attempts import wait_seconds

        return wait_seconds(self._folder, self._services.now())
