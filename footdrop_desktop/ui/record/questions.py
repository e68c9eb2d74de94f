"""Small questions: one of several, a word typed to be sure, when a patient was examined."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import line_edit, press, row, words

TIME_FORM = "%Y-%m-%d %H:%M"


def ask_one_of(
    parent: QWidget,
    title: str,
    text: str,
    options: Sequence[tuple[str, str]],
    done: Callable[[str], None],
    strings: Strings,
    *,
    word: str = "",
) -> QDialog:
    """Ask for one of ``options`` (what it stands for, its name); ``word`` stands on the button."""
    dialog, column = _dialog(parent, title, text, strings)
    choice = QComboBox()
    choice.setAccessibleName(title)
    for key, name in options:
        choice.addItem(name, key)
    column.addWidget(choice)
    go = _buttons(dialog, column, word or title, "primary", strings)
    go.setEnabled(bool(options))
    dialog.accepted.connect(lambda: done(str(choice.currentData())))
    choice.setFocus()
    dialog.open()
    return dialog


def ask_typed(
    parent: QWidget, title: str, text: str, wanted: str, done: Callable[[], None], strings: Strings
) -> QDialog:
    """Go on only once ``wanted`` was typed; for what cannot be taken back."""
    dialog, column = _dialog(parent, title, text, strings)
    line = line_edit(text)
    column.addWidget(line)
    go = _buttons(dialog, column, title, "danger", strings)
    go.setEnabled(False)
    line.textEdited.connect(
        lambda typed: go.setEnabled(typed.strip().casefold() == wanted.strip().casefold())
    )
    dialog.accepted.connect(done)
    line.setFocus()
    dialog.open()
    return dialog


def ask_when(
    parent: QWidget, who: str, now: datetime, done: Callable[[datetime, bool], None], strings: Strings
) -> QDialog:
    """Ask when the patient was examined: now, as it stands. ``done`` is told the time and "from paper"."""
    say = strings.text
    dialog, column = _dialog(parent, say("ui", "chart.new-visit"), who, strings)
    column.addWidget(words(say("ui", "visit.when"), "strong"))
    line = line_edit(say("ui", "visit.when"), longest=16, hint=say("ui", "visit.when-pattern"))
    shown = f"{now:{TIME_FORM}}"
    line.setText(shown)
    column.addWidget(line)
    paper = QCheckBox(say("ui", "visit.from-paper"))
    column.addWidget(paper)
    trouble = words("", "refused")
    column.addWidget(trouble)

    def on_go() -> None:
        text = line.text().strip()
        when = now if text == shown else _time(text, now)
        if when is None or when > now:
            trouble.setText(say("ui", "visit.when-wrong"))
            line.setFocus()
            return
        dialog.accept()
        done(when, paper.isChecked())

    cancel = press(say("ui", "dialog.cancel"), "plain", dialog.reject)
    go = press(say("ui", "visit.begin"), "primary", on_go)
    go.setDefault(True)
    column.addLayout(row(1, cancel, go))
    go.setFocus()
    dialog.open()
    return dialog


def _time(text: str, now: datetime) -> datetime | None:
    try:
        return datetime.strptime(text, TIME_FORM).replace(tzinfo=now.tzinfo)
    except ValueError:
        return None


def _dialog(parent: QWidget, title: str, text: str, strings: Strings) -> tuple[QDialog, QVBoxLayout]:
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(strings.text("ui", "window.title"))
    dialog.setMinimumWidth(theme.px(480))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(12)
    column.addWidget(words(title, "title"))
    column.addWidget(words(text))
    return dialog, column


def _buttons(dialog: QDialog, column: QVBoxLayout, title: str, look: str, strings: Strings) -> QWidget:
    cancel = press(strings.text("ui", "dialog.cancel"), "plain", dialog.reject)
    go = press(title, look, dialog.accept)
    go.setDefault(True)
    column.addLayout(row(1, cancel, go))
    return go
