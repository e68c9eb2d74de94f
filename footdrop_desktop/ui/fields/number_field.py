"""A whole or decimal number with its unit."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from footdrop_desktop.form.model import Item, ItemType, Value
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.fields.line_field import LineField


class NumberField(LineField):
    """Empty is "not recorded"; there is never a 0 that nobody typed."""

    def __init__(self, item: Item, name: str, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(item, name, unit, parent)
        self.line.setFixedWidth(theme.px(84))
        self.line.setValidator(QRegularExpressionValidator(QRegularExpression("[-−+.,0-9]{0,9}"), self))
        if item.minimum is not None and item.maximum is not None:
            self.line.setPlaceholderText(f"{item.minimum}…{item.maximum}".replace("-", "−"))

    def written(self, value: Value) -> str:
        return f"{value:g}" if isinstance(value, float) else str(value)

    def read(self, text: str) -> Value | None:
        """Return the number; a comma and a real minus sign are read too."""
        plain = text.strip().replace(",", ".").replace("−", "-")
        try:
            return int(plain) if self.item.type is ItemType.INTEGER else float(plain)
        except ValueError:
            return None
