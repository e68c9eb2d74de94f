"""The shorthand line (Ctrl+K): typed over the bottom of the page, shown in words, recorded in one step."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from footdrop_desktop.exam.shorthand import Line, completions, parse
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.announce import announce
from footdrop_desktop.ui.exam_session import ExamSession
from footdrop_desktop.ui.pieces import press, words
from footdrop_desktop.ui.shorthand_edit import ShorthandEdit
from footdrop_desktop.ui.shorthand_preview import Preview, PreviewWords

PAUSE_MS: Final = 700
"""After this pause in typing a screen reader is told what the line would set."""

_MARGIN: Final = 10
_MOST: Final = 0.9
"""The share of the page's height that the line may cover."""


class ShorthandLine(QFrame):
    """Stands over the bottom of ``page``. Nothing is recorded before Enter, and then all of it or nothing."""

    recorded = Signal(str)

    def __init__(self, session: ExamSession, wording: Wording, page: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._say = wording.strings.text
        self._words = PreviewWords(wording)
        self._page, self._window = page, parent
        self._before: QWidget | None = None
        self._line = Line()
        self._shown: Preview | None = None
        self._recalled = len(session.lines)
        self._draft = ""
        self._round: tuple[int, tuple[str, ...], int] | None = None
        self._completing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._announce)
        self.setProperty("look", "over")
        self.hide()

    @property
    def preview(self) -> Preview | None:
        """What is shown."""
        return self._shown

    def open(self) -> None:
        """Show the line and take the focus; it is made when it is first wanted."""
        if self.layout() is None:
            self._lay_out()
            self._connect()
        if self.isHidden():
            self._before = self.window().focusWidget()
            self._recalled = len(self._session.lines)
            self.edit.clear()
            self.show()
            self.raise_()
        self._renew()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close; nothing is recorded."""
        self._pause.stop()
        self.words_button.setChecked(False)
        self.hide()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self._page.setFocus()

    def record(self) -> None:
        """Record the line as one undo step, when all of it is understood; else say again what is not."""
        self._renew()
        if self._shown is None or not self._shown.ready:
            self._announce()
            return
        text, count = self.edit.toPlainText().strip(), self._shown.count
        lines = self._session.lines
        if text in lines:
            lines.remove(text)
        lines.append(text)
        self._session.answer_all([(setting.link_id, setting.value) for setting in self._line.settings])
        self.leave()
        self.recorded.emit(self._say("ui", "shorthand.recorded", count=count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key through: on the page behind, a letter would answer."""
        bar, key = self._scroll.verticalScrollBar(), event.key()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            bar.setValue(bar.value() + (bar.pageStep() if key == Qt.Key.Key_PageDown else -bar.pageStep()))
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self.place()
        return False

    def place(self) -> None:
        """Stand over the bottom of the page, as high as what is shown needs."""
        area = QRect(self._page.mapTo(self._window, QPoint()), self._page.size())
        layout, least = self.layout(), theme.px(24)
        if layout is None:
            return
        self._scroll.setFixedHeight(least)
        self._scroll.setVisible(bool(self.content.text()))
        layout.activate()
        tall = layout.hasHeightForWidth()
        rest = layout.totalHeightForWidth(area.width()) if tall else layout.totalSizeHint().height()
        rest -= least if self.content.text() else 0
        inner = area.width() - 2 * theme.px(_MARGIN) - self._scroll.verticalScrollBar().sizeHint().width() - 2
        most = max(round(area.height() * _MOST) - rest, least)
        self._scroll.setFixedHeight(min(max(self.content.heightForWidth(inner), least), most))
        height = rest + (self._scroll.height() if self.content.text() else 0)
        self.setGeometry(area.left(), area.bottom() + 1 - height, area.width(), height)

    def _lay_out(self) -> None:
        self.setAccessibleName(self._say("ui", "shorthand.name"))
        self.edit = ShorthandEdit()
        self.edit.setAccessibleName(self._say("ui", "shorthand.name"))
        self.edit.setPlaceholderText(self._say("ui", "shorthand.example"))
        self.record_button = press(self._say("ui", "shorthand.record"), "primary", self.record)
        self.words_button = press(f"{self._say('ui', 'shorthand.words')}  [?]", "plain", self.edit.setFocus)
        self.words_button.setAccessibleName(self._say("ui", "shorthand.words-name"))
        self.words_button.setCheckable(True)
        self.close_button = press("✕", "plain", self.leave)
        self.close_button.setAccessibleName(self._say("ui", "shorthand.close"))
        self.close_button.setToolTip(self._say("ui", "shorthand.close"))
        self.list = words("", "muted")
        self.list.setTextFormat(Qt.TextFormat.RichText)
        self.list.hide()
        self.content = words("")
        self.content.setTextFormat(Qt.TextFormat.RichText)
        self.content.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self._say("ui", "shorthand.preview"))
        self._scroll.setWidget(self.content)
        self.summary = words("", "muted")
        column = QVBoxLayout(self)
        margin = theme.px(_MARGIN)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(6))
        for part in (self.edit, self.list, self._scroll):
            column.addWidget(part)
        below = QHBoxLayout()
        below.setSpacing(theme.px(8))
        below.addWidget(self.summary, 1)
        for button in (self.words_button, self.close_button, self.record_button):
            below.addWidget(button)
        column.addLayout(below)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._on_text)
        self.edit.entered.connect(self.record)
        self.edit.left.connect(self.leave)
        self.edit.help_wanted.connect(self.words_button.toggle)
        self.words_button.toggled.connect(self._show_table)
        self.edit.completion_wanted.connect(self._complete)
        self.edit.recall_wanted.connect(self._recall)
        self._session.changed.connect(self._on_changed)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._follow)
        self._page.installEventFilter(self)

    def _on_text(self) -> None:
        if not self._completing:
            self._round = None
            self.list.hide()
        self.words_button.setChecked(False)
        self._renew()
        self._pause.start()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._renew()

    def _follow(self, _least: int, most: int) -> None:
        """Keep what was typed last in view."""
        self._scroll.verticalScrollBar().setValue(0 if self.words_button.isChecked() else most)

    def _renew(self) -> None:
        """Read the line anew against the answers as they are now."""
        session = self._session
        self._line = parse(self.edit.toPlainText(), session.form)
        after = session.answers_with((setting.link_id, setting.value) for setting in self._line.settings)
        self._shown = self._words.preview(self._line, session.answers, after)
        if not self.words_button.isChecked():
            self.content.setText(self._words.rich(self._shown))
        self.content.setAccessibleName(self._spoken())
        self.summary.setText(self._words.summary(self._shown))
        self.record_button.setEnabled(self._shown.ready)
        self.edit.blockSignals(True)
        self.edit.show_faults(self._shown.marks)
        self.edit.blockSignals(False)
        self.edit.setAccessibleDescription(self.summary.text())
        self.place()

    def _spoken(self) -> str:
        """Return the preview as plain words."""
        return ". ".join(self._words.text(shown) for shown in self._shown.rows) if self._shown else ""

    def _announce(self) -> None:
        if self.isVisible() and self._shown is not None:
            announce(
                self, " ".join(part for part in (self._spoken(), self._words.summary(self._shown)) if part)
            )

    def _complete(self, by: int) -> None:
        """Complete the word at the cursor; again, take the next of those that begin like it."""
        if self._round is None:
            start, found = completions(self.edit.toPlainText(), self.edit.place)
            if not found:
                (self.record_button if self._shown and self._shown.ready else self.words_button).setFocus(
                    Qt.FocusReason.TabFocusReason
                )
                return
            place = 0 if by > 0 else len(found) - 1
        else:
            start, found, place = self._round
            place = (place + by) % len(found)
        self._completing = True
        self.edit.replace(start, self.edit.place, found[place] + (" " if len(found) == 1 else ""))
        self._completing = False
        self._round = (start, found, place) if len(found) > 1 else None
        self.list.setVisible(len(found) > 1)
        self.list.setText(self._words.words_list(found, found[place]))
        self.place()

    def _recall(self, by: int) -> None:
        """Show the line that was recorded before this one, or after it; last of all what was being typed."""
        lines = self._session.lines
        if self._recalled == len(lines):
            self._draft = self.edit.toPlainText()
        place = min(max(self._recalled + by, 0), len(lines))
        if place != self._recalled:
            self._recalled = place
            self.edit.show_line(lines[place] if place < len(lines) else self._draft)

    def _show_table(self, shown: bool) -> None:
        """Show the words that there are in the place of the preview."""
        if self._shown is not None:
            self.list.hide()
            self.content.setText(self._words.table() if shown else self._words.rich(self._shown))
            self._scroll.verticalScrollBar().setValue(0)
            self.place()
