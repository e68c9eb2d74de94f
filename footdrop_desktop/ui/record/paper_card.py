"""Settings of papers: letterhead, logo, the paper itself, and how a letter looks on it."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from footdrop_desktop.settings import (
    LEAST_MARGIN,
    LONGEST,
    MOST_LINES,
    MOST_MARGIN,
    PAGE_SIZES,
    Settings,
    can_be_called,
)
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import line_edit, press, row, words

PAUSE_MS: Final = 600
"""After so long without a key, what was typed is told."""

PREVIEW: Final = 250
"""The width of the preview in pixels of the usual text."""

_FIELDS: Final = 340
_LINES: Final = 118
_HIGHER: Final = 2**0.5
"""By how much a page is higher than wide, at the most."""


class PaperCard(QFrame):
    """``changed`` tells the name of a setting of ``Settings`` and its new value.

    ``logo_wanted`` tells that another logo is to be chosen, ``logo_dropped`` that there is to be none.
    """

    changed = Signal(str, object)
    logo_wanted = Signal()
    logo_dropped = Signal()

    def __init__(self, strings: Strings) -> None:
        super().__init__()
        self._say = strings.text
        self._showing = False
        self._told = ""
        self.setProperty("look", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.addWidget(words(self._say("ui", "papers-settings.title"), "heading"))
        self.preview = QLabel()
        self.preview.setAccessibleName(self._say("ui", "papers-settings.preview"))
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.preview.setFixedSize(theme.px(PREVIEW), round(theme.px(PREVIEW) * _HIGHER))
        column.addLayout(row(self._fields(), self.preview, spacing=24))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, silently; what is being typed stays."""
        self._showing = True
        if not self._pause.isActive() and settings.letterhead != self._told:
            self._told = settings.letterhead
            self.letterhead.setPlainText(settings.letterhead)
        if not self.number.hasFocus():
            self.number.setText(settings.emergency_number)
        self.logo.setText(PurePath(settings.logo).name or self._say("ui", "papers-settings.logo-none"))
        self.logo.setToolTip(settings.logo)
        self.drop_logo.setEnabled(bool(settings.logo))
        self.page_size.setCurrentIndex(self.page_size.findData(settings.page_size))
        self.page_margin.setCurrentIndex(self.page_margin.findData(settings.page_margin))
        self.attach.setChecked(settings.attach_data)
        self._showing = False

    def show_logo_trouble(self, text: str) -> None:
        """Say why papers go out without the logo; nothing for an empty text."""
        _tell(self.logo_trouble, text)

    def show_making(self) -> None:
        """Say that the preview is being made; the one before stays for so long."""
        _tell(self.preview_note, self._say("ui", "papers-settings.preview-making"))

    def show_preview(self, picture: QImage, note: str = "") -> None:
        """Show how a letter looks, with what is to be said of it; an empty picture for none."""
        self.preview.setPixmap(_framed(picture))
        _tell(self.preview_note, note or self._say("ui", "papers-settings.preview"))

    def flush(self) -> None:
        """Tell what was typed and not told yet; what is too long is not kept, and says so."""
        self._pause.stop()
        text = self.letterhead.toPlainText().rstrip()
        fits = len(text.splitlines()) <= MOST_LINES and len(text) <= LONGEST
        wrong = self._say("ui", "papers-settings.letterhead-long", lines=MOST_LINES, limit=LONGEST)
        _tell(self.letterhead_trouble, "" if fits else wrong)
        if fits and text != self._told:
            self._told = text
            self.changed.emit("letterhead", text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return False

    def _fields(self) -> QWidget:
        holder = QWidget()
        holder.setMinimumWidth(theme.px(_FIELDS))
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self._letterhead(column)
        self._number(column)
        self._logo(column)
        self._paper(column)
        self.preview_note = words(self._say("ui", "papers-settings.preview"), "small")
        column.addWidget(self.preview_note)
        column.addStretch(1)
        return holder

    def _letterhead(self, column: QVBoxLayout) -> None:
        label = words(self._say("ui", "papers-settings.letterhead", lines=MOST_LINES))
        self.letterhead = QPlainTextEdit()
        self.letterhead.setTabChangesFocus(True)
        self.letterhead.setAccessibleName(label.text())
        self.letterhead.setFixedHeight(theme.px(_LINES))
        self.letterhead.textChanged.connect(self._on_typed)
        self.letterhead.installEventFilter(self)
        label.setBuddy(self.letterhead)
        self.letterhead_trouble = _trouble()
        for part in (label, self.letterhead, self.letterhead_trouble):
            column.addWidget(part)

    def _number(self, column: QVBoxLayout) -> None:
        label = words(self._say("ui", "papers-settings.number"))
        self.number: QLineEdit = line_edit(label.text(), longest=40)
        self.number.editingFinished.connect(self._on_number)
        label.setBuddy(self.number)
        self.number_trouble = _trouble()
        for part in (label, self.number, self.number_trouble):
            column.addWidget(part)

    def _logo(self, column: QVBoxLayout) -> None:
        self.logo = words("", "name")
        choose = self._say("ui", "papers-settings.logo-choose")
        drop = self._say("ui", "papers-settings.logo-drop")
        self.choose_logo = press(choose, "plain", self.logo_wanted.emit)
        self.drop_logo = press(drop, "plain", self.logo_dropped.emit)
        self.logo_trouble = _trouble()
        column.addWidget(words(self._say("ui", "papers-settings.logo")))
        column.addWidget(self.logo)
        column.addLayout(row(self.choose_logo, self.drop_logo, 1))
        column.addWidget(self.logo_trouble)

    def _paper(self, column: QVBoxLayout) -> None:
        names = {
            "a4": self._say("ui", "papers-settings.a4"),
            "letter": self._say("ui", "papers-settings.letter"),
        }
        self.page_size = QComboBox()
        for size in PAGE_SIZES:
            self.page_size.addItem(names[size], size)
        self.page_margin = QComboBox()
        for margin in range(LEAST_MARGIN, MOST_MARGIN + 1):
            self.page_margin.addItem(str(margin), margin)
        fields = (
            ("page_size", self._say("ui", "papers-settings.size"), self.page_size, 160),
            ("page_margin", self._say("ui", "papers-settings.margin"), self.page_margin, 96),
        )
        for name, text, box, wide in fields:
            label = words(text)
            label.setBuddy(box)
            box.setAccessibleName(text)
            box.setFixedWidth(theme.px(wide))
            box.activated.connect(lambda _place, name=name, box=box: self._told_of(name, box.currentData()))
            column.addLayout(row(label, box, spacing=12))
        self.attach = QCheckBox(self._say("ui", "papers-settings.attach"))
        self.attach.toggled.connect(lambda on: self._told_of("attach_data", on))
        column.addWidget(self.attach)
        column.addWidget(words(self._say("ui", "papers-settings.attach-note"), "small"))

    def _on_typed(self) -> None:
        if not self._showing:
            self._pause.start()

    def _on_number(self) -> None:
        number = self.number.text().strip()
        right = can_be_called(number)
        _tell(self.number_trouble, "" if right else self._say("ui", "papers-settings.number-wrong"))
        if right:
            self._told_of("emergency_number", number)

    def _told_of(self, name: str, value: object) -> None:
        if not self._showing:
            self.changed.emit(name, value)


def _framed(picture: QImage) -> QPixmap:
    """Return a page with a line around it: its ground may be that of the card."""
    page = QPixmap.fromImage(picture)
    if not page.isNull():
        painter = QPainter(page)
        painter.setPen(QColor(theme.tokens().control_line))
        size = page.deviceIndependentSize()
        painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1))
        painter.end()
    return page


def _trouble() -> QLabel:
    label = words("", "refused")
    label.setVisible(False)
    return label


def _tell(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
