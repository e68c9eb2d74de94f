"""A date, as year, month, day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from footdrop_desktop.form.model import Item, Value
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.fields.line_field import LineField


class DateField(LineField):
    """Empty is "not recorded"; there is never a date that nobody typed."""

    def __init__(self, item: Item, name: str, pattern: str, parent: QWidget | None = None) -> None:
        super().__init__(item, name, "", parent)
        self.line.setFixedWidth(theme.px(132))
        self.line.setPlaceholderText(pattern)
        self.line.setValidator(QRegularExpressionValidator(QRegularExpression("[-./0-9]{0,10}"), self))

    def written(self, value: Value) -> str:
        return str(value)

    def read(self, text: str) -> Value | None:
        """Return the ISO date; points and slashes between year, month, and day are read too."""
        parts = text.strip().replace(".", "-").replace("/", "-").split("-")
        if (
            len(parts) != 3
            or len(parts[0]) != 4
            or not all(part.isascii() and part.isdigit() for part in parts)
        ):
            return None
        year, month, day = (int(part) for part in parts)
        try:
            return date(year, month, day).isoformat()
        except ValueError:
            return None
