"""Settings of the window: language, colours, size of the text, targets for fingers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QVBoxLayout

from footdrop_desktop.settings import LEAST_TEXT, MOST_TEXT, THEMES, Settings
from footdrop_desktop.strings import LANGUAGE_NAMES, SOURCE, Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import row, words

_STEP: Final = 25
_BOX: Final = 220


class LookCard(QFrame):
    """``changed`` tells the name of a setting of ``Settings`` and its new value."""

    changed = Signal(str, object)

    def __init__(self, strings: Strings) -> None:
        super().__init__()
        self._strings = strings
        self._showing = False
        self.setProperty("look", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.addWidget(words(self._say("look.title"), "heading"))
        self._labels = {
            "language": words(self._say("look.language")),
            "paper_language": words(self._say("look.paper-language")),
            "theme": words(self._say("look.theme")),
            "text_size": words(self._say("look.text-size")),
        }
        self.language = self._choice("language", column)
        self.paper_language = self._choice("paper_language", column)
        self.theme = self._choice("theme", column)
        self.text_size = self._choice("text_size", column)
        self.language.addItem(self._say("look.as-system"), "")
        self.paper_language.addItem(self._say("look.as-window"), "")
        for code, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, code)
            self.paper_language.addItem(name, code)
        names = {
            "system": self._say("look.as-system"),
            "light": self._say("look.light"),
            "dark": self._say("look.dark"),
            "contrast": self._say("look.contrast"),
        }
        for code in THEMES:
            self.theme.addItem(names[code], code)
        for percent in range(LEAST_TEXT, MOST_TEXT + 1, _STEP):
            self.text_size.addItem(f"{percent} %", percent)
        self.touch = QCheckBox(self._say("look.touch"))
        self.touch.toggled.connect(lambda on: self._tell("touch", on))
        column.addWidget(self.touch)
        if strings.language != SOURCE:
            column.addWidget(words(self._say("language.not-reviewed-note"), "small"))

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, silently."""
        self._showing = True
        for name, box in self._boxes.items():
            value = getattr(settings, name)
            if box.findData(value) < 0:
                box.addItem(f"{value} %", value)  # a size between the steps, from the settings file
            box.setCurrentIndex(box.findData(value))
        self.touch.setChecked(settings.touch)
        self._showing = False

    @property
    def _boxes(self) -> dict[str, QComboBox]:
        return {
            "language": self.language,
            "paper_language": self.paper_language,
            "theme": self.theme,
            "text_size": self.text_size,
        }

    def _choice(self, name: str, column: QVBoxLayout) -> QComboBox:
        label = self._labels[name]
        box = QComboBox()
        box.setAccessibleName(label.text())
        label.setBuddy(box)
        box.setFixedWidth(theme.px(_BOX))
        box.activated.connect(lambda _place: self._tell(name, box.currentData()))
        column.addLayout(row(label, box, spacing=12))
        return box

    def _tell(self, name: str, value: object) -> None:
        if not self._showing:
            self.changed.emit(name, value)

    def _say(self, key: str) -> str:
        return self._strings.text("ui", key)
