"""Messages, questions, and the choice of files; none of them blocks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from footdrop_desktop.errors import UserError
from footdrop_desktop.strings import Strings, message
from footdrop_desktop.ui import theme


def show_error(parent: QWidget, error: UserError, strings: Strings) -> QMessageBox:
    """Show what happened and what to do."""
    return show_message(parent, message(error, strings), strings, QMessageBox.Icon.Warning)


def show_message(
    parent: QWidget, text: str, strings: Strings, kind: QMessageBox.Icon = QMessageBox.Icon.Information
) -> QMessageBox:
    """Show one message."""
    box = QMessageBox(kind, strings.text("ui", "window.title"), text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _button(box, strings.text("ui", "dialog.close"), QMessageBox.ButtonRole.AcceptRole)
    box.open()
    return box


def ask(
    parent: QWidget,
    text: str,
    answers: tuple[tuple[str, Callable[[], None]], ...],
    strings: Strings,
    *,
    careful: bool = False,
) -> QMessageBox:
    """Ask a question; each answer has its own act. Escape takes the first one.

    Enter takes the first one too where one has to be ``careful``: the others cannot be taken back.
    """
    box = QMessageBox(QMessageBox.Icon.Question, strings.text("ui", "window.title"), text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for place, (word, act) in enumerate(answers):
        role = QMessageBox.ButtonRole.RejectRole if place == 0 else QMessageBox.ButtonRole.AcceptRole
        button = _button(box, word, role)
        button.clicked.connect(act)
        if careful and place == 0:
            box.setDefaultButton(button)
        elif careful:
            dressed(button, "danger")
    box.open()
    return box


def ask_text(
    parent: QWidget, title: str, text: str, done: Callable[[str], None], strings: Strings
) -> QDialog:
    """Ask for a typed reason; white space is none."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setMinimumWidth(theme.px(440))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 20, 20, 20)
    column.setSpacing(12)
    label = QLabel(text, dialog)
    label.setWordWrap(True)
    column.addWidget(label)
    line = QPlainTextEdit(dialog)
    line.setAccessibleName(title)
    line.setTabChangesFocus(True)
    line.setFixedHeight(theme.px(84))
    column.addWidget(line)
    buttons = QDialogButtonBox(dialog)
    cancel = strings.text("ui", "dialog.cancel")
    dressed(buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole), "plain")
    go = dressed(buttons.addButton(title, QDialogButtonBox.ButtonRole.AcceptRole), "primary")
    go.setEnabled(False)
    line.textChanged.connect(lambda: go.setEnabled(bool(line.toPlainText().strip())))
    buttons.rejected.connect(dialog.reject)
    buttons.accepted.connect(dialog.accept)
    dialog.accepted.connect(lambda: done(line.toPlainText().strip()))
    column.addWidget(buttons)
    line.setFocus()
    dialog.open()
    return dialog


def choose_file(
    parent: QWidget, title: str, suggested: Path, kinds: str, done: Callable[[Path], None], *, save: bool
) -> QFileDialog:
    """Let the user choose a file to open or to write."""
    dialog = QFileDialog(parent, title, str(suggested.parent), kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if save:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
        dialog.selectFile(suggested.name)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: done(Path(name)))
    dialog.open()
    return dialog


def _button(box: QMessageBox, word: str, role: QMessageBox.ButtonRole) -> QPushButton:
    look = "plain" if role is QMessageBox.ButtonRole.RejectRole else "primary"
    return dressed(box.addButton(word, role), look)


def dressed(button: QPushButton, look: str) -> QPushButton:
    """Return ``button`` in one of the looks of the style sheet."""
    button.setProperty("look", look)
    button.style().polish(button)
    return button
