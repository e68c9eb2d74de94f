"""How the window is dressed: language and direction, colours, the size of the text, and its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QCoreApplication, QLibraryInfo, QLocale, QSettings, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from footdrop_desktop.settings import Settings
from footdrop_desktop.strings import RIGHT_TO_LEFT, SOURCE
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.locales import locale_of
from footdrop_desktop.ui.style import style_sheet

_FIRST: Final = (1280, 800)
_LEAST: Final = (1024, 640)
_TITLE_BAR: Final = 32
_GEOMETRY: Final = "window/geometry"
_COLUMNS: Final = "columns"

if TYPE_CHECKING:
    from footdrop_desktop.ui.record.record_list import RecordList

_spoken: Final[list[QTranslator]] = []
"""What Qt's own dialogs speak now: the application has one language, whichever window was dressed last."""


class Dressing:
    """Dresses one window and the application that it stands in.

    ``state`` is the file that keeps the window's size and place.
    """

    def __init__(self, window: QMainWindow, state: Path) -> None:
        self._window = window
        self._state = state

    def dress(self, settings: Settings, language: str) -> None:
        """Put on what is set; widgets that are there already keep their sizes and words."""
        chosen = theme.system_theme() if settings.theme == "system" else settings.theme
        look = theme.Look(theme.THEMES[chosen], settings.text_size / 100, settings.touch)
        if settings.theme == "system":
            QGuiApplication.styleHints().unsetColorScheme()
        else:  # title bars and the system's own dialogs too
            dark = Qt.ColorScheme.Dark if look.tokens.dark else Qt.ColorScheme.Light
            QGuiApplication.styleHints().setColorScheme(dark)
        theme.use(look)
        self._speak(language)
        self._window.setWindowIcon(theme.icon("app", look.tokens.accent, 64))
        self._window.setStyleSheet(style_sheet(look.tokens))

    def take_place(self) -> None:
        """Put the window where it was left, or in the middle of the screen."""
        self._window.setMinimumSize(*_LEAST)
        room = self._window.screen().availableSize()
        self._window.resize(min(_FIRST[0], room.width()), min(_FIRST[1], room.height() - _TITLE_BAR))
        kept = self._kept().value(_GEOMETRY, QByteArray(), type=QByteArray)
        if isinstance(kept, QByteArray) and not kept.isEmpty():
            self._window.restoreGeometry(kept)

    def keep_place(self) -> None:
        """Remember where the window is."""
        self._kept().setValue(_GEOMETRY, self._window.saveGeometry())

    def take_columns(self) -> None:
        """Give the lists that are there the columns that they were left with."""
        kept = self._kept()
        for found in self._lists():
            text = kept.value(f"{_COLUMNS}/{found.objectName()}", "", type=str)
            shares = [int(part) for part in str(text).split(":") if part.isdecimal()]
            found.show_widths(shares)

    def keep_columns(self) -> None:
        """Remember the columns of the lists that are there."""
        kept = self._kept()
        for found in self._lists():
            kept.setValue(f"{_COLUMNS}/{found.objectName()}", ":".join(map(str, found.widths)))

    def _lists(self) -> list[RecordList]:
        from footdrop_desktop.ui.record.record_list import RecordList

        return [found for found in self._window.findChildren(RecordList) if found.objectName()]

    def _kept(self) -> QSettings:
        return QSettings(str(self._state), QSettings.Format.IniFormat)

    def _speak(self, language: str) -> None:
        """Have Qt's own dialogs, dates, and numbers speak ``language``, and the window run its way."""
        while _spoken:
            QCoreApplication.removeTranslator(_spoken.pop())
        locale = locale_of(language)
        QLocale.setDefault(locale)
        if language != SOURCE:
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            translator = QTranslator()
            translator.load(locale, "qtbase", "_", folder)
            QCoreApplication.installTranslator(translator)
            _spoken.append(translator)
        right = language in RIGHT_TO_LEFT
        direction = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        QApplication.setLayoutDirection(direction)
