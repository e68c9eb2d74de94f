"""What every way through the open record shares."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.settings import Settings
from footdrop_desktop.ui.dialogs import choose_file, show_error, show_message
from footdrop_desktop.ui.jobs import Jobs
from footdrop_desktop.ui.services import Services

if TYPE_CHECKING:
    from footdrop_desktop.report.signed import Materials

_OF_THE_WINDOW: Final = (
    "language",
    "theme",
    "text_size",
    "touch",
    "romberg_seconds",
    "record_only",
    "page_size",
    "page_margin",
)


@dataclass(frozen=True, slots=True)
class Desk:
    """The open record, the work away from the window, and the window that dialogs belong to."""

    services: Services
    jobs: Jobs
    vault: Vault
    window: QWidget

    def say(self, key: str, /, **params: object) -> str:
        """Return the words of the window for ``key``."""
        return self.services.strings.text("ui", key, **params)

    @property
    def record_only(self) -> bool:
        """Whether nothing of the program's reading is shown."""
        return self.services.settings().record_only

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do ``act``; show a fault that the user can act on, and say whether all went well."""
        try:
            act()
        except UserError as error:
            self.refuse(error)
            return False
        return True

    def refuse(self, error: UserError) -> None:
        """Show what happened and what to do."""
        show_error(self.window, error, self.services.strings)

    def tell(self, text: str) -> None:
        """Show a message."""
        show_message(self.window, text, self.services.strings)

    def write_to(self, title: str, name: str, kinds: str, write: Callable[[Path], object]) -> None:
        """Let the user choose where a file goes; ``write`` it there and say where it is."""

        def chosen(path: Path) -> None:
            if self.attempt(lambda: write(path)):
                self.tell(self.say("desk.written", name=str(path)))

        choose_file(self.window, title, self.services.documents / name, kinds, chosen, save=True)

    def materials(self, language: str = "") -> Materials:
        """Return what papers about the record are made of, in ``language`` or that of the papers."""
        from footdrop_desktop.report.stationery import furnished

        services = self.services
        words = services.words(language) if language else services.paper_words
        made = services.materials(self.vault.practice, words)
        return replace(furnished(made, services.settings()), record_only=self.record_only)

    def set(self, **changes: object) -> None:
        """Keep changed settings."""
        kept = self.services.settings()
        self.services.keep_settings(replace(kept, **changes))  # type: ignore[arg-type]  # named fields


def with_settings_of_its_own(services: Services) -> Services:
    """Return services whose settings begin anew and are gone with the window: what practice is given.

    The clinic's name and its second folder for backups belong to the record of real patients; how the
    window looks and works stays as it was.
    """
    given = services.settings()
    kept = [Settings(**{name: getattr(given, name) for name in _OF_THE_WINDOW})]

    def keep(changed: Settings) -> None:
        kept[0] = changed

    return replace(services, settings=lambda: kept[0], keep_settings=keep)
