"""Papers of many visits at once: which visits, which paper, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from footdrop_desktop.report.paper import PaperKind
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.announce import announce
from footdrop_desktop.ui.paper.choose_dialog import field_rows
from footdrop_desktop.ui.paper.paper_names import language_name, paper_name
from footdrop_desktop.ui.pieces import line_edit, press, row, words

KINDS: Final = (PaperKind.REPORT, PaperKind.HANDOUT, PaperKind.LETTER)
"""What can be made of one visit without being asked anything more."""

DAY: Final = "day"
SEARCH: Final = "search"
_MOST_LINES: Final = 8
_DATE: Final = len("2026-11-23")


@dataclass(frozen=True, slots=True)
class Batch:
    """What was chosen: visits ``of`` a day or of the search; ``day`` is ``None`` for the search."""

    kind: PaperKind
    language: str
    day: date | None = None


class BatchDialog(QDialog):
    """``asked`` tells that other visits are chosen; the others what is to be done with them."""

    asked = Signal()
    folder_wanted = Signal()
    print_wanted = Signal()
    stop_wanted = Signal()

    def __init__(
        self,
        strings: Strings,
        languages: tuple[str, ...],
        language: str,
        today: date,
        parent: QWidget | None = None,
        *,
        found: bool = False,
    ) -> None:
        super().__init__(parent)
        self._strings = strings
        self._busy = False
        self._count = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._say("batch.title"))
        self.setMinimumWidth(theme.px(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(words(self._say("batch.title"), "title"))
        self.which = self._box("batch.which")
        self.which.addItem(self._say("batch.of-day"), DAY)
        if found:
            self.which.addItem(self._say("batch.of-search"), SEARCH)
            self.which.setCurrentIndex(1)
        self.day = line_edit(
            self._say("batch.day"), longest=_DATE, hint=self._strings.text("ui", "field.date-pattern")
        )
        self.day.setText(today.isoformat())
        self.kind = self._box("paper.kind")
        for kind in KINDS:
            self.kind.addItem(paper_name(kind, strings), kind)
        self.language = self._box("paper.language")
        for code in languages:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        form, self._labels = field_rows(self.which, self.day, self.kind, self.language)
        column.addLayout(form)
        self.count = words("", "strong")
        column.addWidget(self.count)
        self.note = words(self._say("batch.note"), "small")
        column.addWidget(self.note)
        self._under_way(column)
        self.shut = press(self._say("dialog.close"), "plain", self.reject)
        self.stop = press(self._say("batch.stop"), "plain", self.stop_wanted.emit)
        self.print = press(self._say("batch.print"), "plain", self.print_wanted.emit)
        self.folder = press(self._say("batch.folder"), "primary", self.folder_wanted.emit)
        column.addLayout(row(1, self.shut, self.stop, self.print, self.folder))
        self.which.currentIndexChanged.connect(lambda _place: self.asked.emit())
        self.day.textChanged.connect(lambda _text: self.asked.emit())
        self._look()
        self.which.setFocus()

    @property
    def batch(self) -> Batch | None:
        """What is chosen now; ``None`` while the day is none."""
        kind, language = PaperKind(self.kind.currentData()), str(self.language.currentData())
        if self.which.currentData() == SEARCH:
            return Batch(kind, language)
        text = self.day.text().strip()
        try:
            return Batch(kind, language, date.fromisoformat(text)) if len(text) == _DATE else None
        except ValueError:
            return None

    def show_visits(self, signed: int, drafts: int) -> None:
        """Show how many visits have papers, and how many are not signed yet."""
        self._count = signed
        parts = [self._strings.text("ui", "batch.count", count=signed)]
        if drafts:
            parts.append(self._strings.text("ui", "batch.drafts", count=drafts))
        self.count.setText(". ".join(parts))
        self._look()

    def show_day_wrong(self) -> None:
        """Show how a day is written."""
        self._count = 0
        self.count.setText(self._say("batch.day-wrong"))
        self._look()

    def show_busy(self, what: str, percent: int) -> None:
        """Show what is made now, and how far it is."""
        self._busy = True
        self.doing.setText(what)
        self.bar.setValue(max(0, percent))
        self._look()

    def show_ended(self, text: str) -> None:
        """Show what was made and what was not."""
        self._busy = False
        self.outcome.setPlainText(text)
        lines = min(_MOST_LINES, 2 + text.count("\n"))
        self.outcome.setFixedHeight(lines * self.outcome.fontMetrics().lineSpacing() + theme.px(24))
        self._look()
        self.outcome.setFocus()
        announce(self.outcome, text)

    def reject(self) -> None:
        if self._busy:  # what is under way is stopped first, and told
            self.stop_wanted.emit()
        else:
            super().reject()

    def _under_way(self, column: QVBoxLayout) -> None:
        self.doing: QLabel = words("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(self._say("batch.progress"))
        self.outcome = QPlainTextEdit()
        self.outcome.setReadOnly(True)
        self.outcome.setTabChangesFocus(True)
        self.outcome.setAccessibleName(self._say("batch.progress"))
        for part in (self.doing, self.bar, self.outcome):
            column.addWidget(part)

    def _look(self) -> None:
        of_day = self.which.currentData() == DAY
        self.day.setVisible(of_day)
        self._labels[self.day].setVisible(of_day)
        for part in (self.which, self.day, self.kind, self.language):
            part.setEnabled(not self._busy)
        for shown in (self.doing, self.bar, self.stop):
            shown.setVisible(self._busy)
        self.shut.setVisible(not self._busy)
        self.outcome.setVisible(not self._busy and bool(self.outcome.toPlainText()))
        for button in (self.print, self.folder):
            button.setEnabled(not self._busy and self._count > 0)
        self.adjustSize()

    def _box(self, key: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self._say(key))
        box.setMinimumWidth(theme.px(240))
        return box

    def _say(self, key: str) -> str:
        return self._strings.text("ui", key)
