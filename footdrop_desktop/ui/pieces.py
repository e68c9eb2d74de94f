"""Labels, buttons, and cards in the looks of the style sheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.wrapping_row import WrappingRow

_BESIDE: Final = 16


def words(text: str, look: str = "", *, wrap: bool = True) -> QLabel:
    """Return a label; its text is plain."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if look:
        label.setProperty("look", look)
    return label


def dressed_as(widget: QWidget, look: str) -> None:
    """Give ``widget`` another look."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().polish(widget)


def press(text: str, look: str, act: Callable[[], object]) -> QPushButton:
    """Return a button that does ``act``; Enter on it does what Space does, in a window and in a dialog."""
    button = QPushButton(text)
    button.setAutoDefault(True)
    button.setProperty("look", look)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda _on=False: act())
    return button


def line_edit(name: str, *, longest: int = 200, hint: str = "") -> QLineEdit:
    """Return a line to type into, named for a screen reader."""
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setMaxLength(longest)
    line.setPlaceholderText(hint)
    return line


def card(look: str = "card", margin: int = 20, spacing: int = 8) -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the column inside it."""
    frame = QFrame()
    frame.setProperty("look", look)
    column = QVBoxLayout(frame)
    column.setContentsMargins(margin, margin - 4, margin, margin)
    column.setSpacing(spacing)
    return frame, column


def row(*parts: QWidget | int, spacing: int = 8) -> WrappingRow:
    """Return a line of widgets; a number pushes what stands beside it apart."""
    line = WrappingRow(spacing)
    for part in parts:
        if isinstance(part, int):
            line.add_push()
        else:
            line.addWidget(part)
    return line


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its size in pixels of the usual text, as far as the window has room for it."""
    wide, high = theme.px(width), theme.px(height)
    parent = dialog.parentWidget()
    if parent is not None:
        wide = min(wide, parent.window().width() - 2 * _BESIDE)
        high = min(high, parent.window().height() - 2 * _BESIDE)
    dialog.resize(wide, high)


def rule() -> QFrame:
    """Return a thin line across."""
    line = QFrame()
    line.setProperty("look", "line")
    line.setFixedHeight(1)
    return line


def keys_line(*pairs: tuple[tuple[str, ...], str]) -> QLabel:
    """Return a line that says which keys do what."""
    colours = theme.tokens()
    cap = f"background-color:{colours.neutral_soft}; color:{colours.text}; font-size:{theme.px(11)}px;"
    parts = []
    for keys, act in pairs:
        caps = " ".join(f'<span style="{cap}">&nbsp;{key}&nbsp;</span>' for key in keys)
        parts.append(f"{caps}&nbsp;{act}")
    label = QLabel("&nbsp;&nbsp;&nbsp;".join(parts))
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setProperty("look", "muted")
    label.setWordWrap(True)
    return label


_MARKS = ("#0B6B6B", "#8F4A08", "#3B4FA0", "#7A2E6E", "#2E6B2E", "#8F1D18", "#4A5763", "#0A5A8C")


def mark_colour(patient_uid: str) -> str:
    """Return the colour mark of a patient: always the same one; a letter always stands beside it."""
    return _MARKS[sum(patient_uid.encode()) % len(_MARKS)]


def colour_mark(patient_uid: str, name: str, size: int = 28) -> QPixmap:
    """Return the patient's mark: a round spot with the first letter of the name."""
    scale = 2
    picture = QPixmap(size * scale, size * scale)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(scale)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mark_colour(patient_uid)))
    painter.drawEllipse(0, 0, size, size)
    painter.setPen(QColor("#FFFFFF"))
    painter.setFont(theme.font(size * 13 // 28, theme.font().Weight.DemiBold))
    painter.drawText(0, 0, size, size, int(Qt.AlignmentFlag.AlignCenter), name[:1].upper())
    painter.end()
    return picture
