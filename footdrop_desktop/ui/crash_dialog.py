"""What is shown when the program fails: nothing typed is lost, and where it failed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import press, row, words


class CrashDialog(QDialog):
    """The report can be copied: it holds no patient data, and can be passed on as it is."""

    restart_wanted = Signal()

    def __init__(self, report: str, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._say("ui", "window.title"))
        self.setMinimumWidth(theme.px(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(words(self._say("ui", "crash.title"), "heading"))
        column.addWidget(words(self._say("ui", "crash.text")))
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self._say("ui", "crash.report"))
        self.report.setFixedHeight(theme.px(140))
        column.addWidget(self.report)
        column.addWidget(words(self._say("ui", "crash.report-note"), "small"))
        self.copy = press(self._say("ui", "crash.copy"), "plain", self._on_copy)
        self.go_on = press(self._say("ui", "crash.go-on"), "plain", self.reject)
        self.restart = press(self._say("ui", "crash.restart"), "primary", self._on_restart)
        self.restart.setDefault(True)
        column.addLayout(row(self.copy, 1, self.go_on, self.restart))
        self.restart.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    def _on_restart(self) -> None:
        self.accept()
        self.restart_wanted.emit()
