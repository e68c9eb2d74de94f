"""A yes-or-no question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from footdrop_desktop.form.model import Item
from footdrop_desktop.ui.fields.option_button import Tone
from footdrop_desktop.ui.fields.segmented import Segmented


class YesNo(Segmented):
    """Keys: Y and N. A question that must always be asked is an alarm when its answer is yes."""

    def __init__(self, item: Item, name: str, yes: str, no: str, parent: QWidget | None = None) -> None:
        finding = Tone.RED if item.ask_always else Tone.AMBER
        super().__init__(item, name, [(True, yes, finding), (False, no, Tone.ACCENT)], parent)

    def natural_width(self) -> int:
        return 132

    def typed(self, key: Qt.Key) -> bool:
        """Act on a plain key."""
        if key == Qt.Key.Key_Y:
            self.choose(True)
        elif key == Qt.Key.Key_N:
            self.choose(False)
        else:
            return super().typed(key)
        return True
