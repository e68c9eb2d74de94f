"""An event between visits: when, what, and the clinician's own words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QVBoxLayout, QWidget

from footdrop_desktop.record.events import LONGEST_NOTE
from footdrop_desktop.record.model import Event, EventKind
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import line_edit, press, row, words

_SEPARATORS = str.maketrans("./", "--")


class EventDialog(QDialog):
    """``saved`` tells the day as it was written, the kind, and the note."""

    saved = Signal(str, str, str)

    def __init__(
        self, strings: Strings, whose: str, event: Event | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        say = strings.text
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = say("chart", "events.new" if event is None else "events.edit")
        self.setWindowTitle(say("ui", "window.title"))
        self.setMinimumWidth(theme.px(480))
        self.on = line_edit(say("chart", "events.on"), longest=10, hint=say("chart", "events.pattern"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(say("chart", "events.kind"))
        for kind in EventKind:
            self.kind.addItem(say("history", f"event.{kind}"), str(kind))
        self.note = line_edit(say("chart", "events.note"), longest=LONGEST_NOTE)
        if event is not None:
            self.on.setText(event.on.isoformat())
            self.kind.setCurrentIndex(self.kind.findData(str(event.kind)))
            self.note.setText(event.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(words(title, "title"))
        column.addWidget(words(whose, "muted"))
        form = QFormLayout()
        form.setSpacing(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for widget in (self.on, self.kind, self.note):
            label = words(widget.accessibleName(), "name", wrap=False)
            label.setBuddy(widget)
            form.addRow(label, widget)
        column.addLayout(form)
        column.addWidget(words(say("chart", "events.about"), "small"))
        self.trouble = words("", "refused")
        column.addWidget(self.trouble)
        self.save = press(say("ui", "patient.save"), "primary", self._on_save)
        self.save.setDefault(True)
        column.addLayout(row(1, press(say("ui", "dialog.cancel"), "plain", self.reject), self.save))
        self.on.setFocus()

    def show_refused(self, text: str) -> None:
        """Show why the event cannot be kept."""
        self.trouble.setText(text)
        self.on.setFocus()

    def _on_save(self) -> None:
        day = self.on.text().strip().translate(_SEPARATORS)
        self.saved.emit(day, str(self.kind.currentData()), self.note.text())
