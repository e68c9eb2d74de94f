"""A yes-or-no question."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from footdrop_desktop.form.model import Item
from footdrop_desktop.ui import keys, theme
from footdrop_desktop.ui.fields.option_button import Tone
from footdrop_desktop.ui.fields.segmented import Segmented


class YesNo(Segmented):
    """Keys: Y and N. A question that must always be asked is an alarm when its answer is yes."""

    def __init__(self, item: Item, name: str, yes: str, no: str, parent: QWidget | None = None) -> None:
        finding = Tone.RED if item.ask_always else Tone.AMBER
        super().__init__(item, name, [(True, yes, finding), (False, no, Tone.ACCENT)], parent)

    def natural_width(self) -> int:
        return max(theme.px(132), super().natural_width())

    def typed(self, event: QKeyEvent) -> bool:
        """Act on a plain key."""
        meant = keys.command(event) if keys.digit(event) is None else ""
        if meant not in ("Y", "N"):
            return super().typed(event)
        self.choose(meant == "Y")
        return True
