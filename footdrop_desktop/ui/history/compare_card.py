"""Two to four visits beside each other: what differs first, in words beside every sign."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.history.compare_content import CompareContent
from footdrop_desktop.ui.history.compare_table import CompareTable
from footdrop_desktop.ui.pieces import press, row, words
from footdrop_desktop.ui.rich_label import RichLabel, show_cited

_REF = "ref:"


class CompareCard(QWidget):
    """``reference_wanted`` tells the number of a reference, ``then_and_now_wanted`` a visit."""

    print_wanted = Signal()
    reference_wanted = Signal(str)
    then_and_now_wanted = Signal(str)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._strings = strings
        self._content: CompareContent | None = None
        self._all = False
        self._made: list[CompareTable] = []
        self._last: CompareTable | None = None
        self.tables: list[CompareTable] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.title = words("", "title")
        column.addWidget(self.title)
        self.summary = words("", "muted", wrap=False)
        self.show_all = press("", "core", self._on_show_all)
        self.print = press(self._say("compare", "compare.print"), "small", self.print_wanted.emit)
        self.today = QPushButton(self._say("compare", "compare.today"))
        self.today.setProperty("look", "small")
        self.today.setAutoDefault(True)
        self.today.setToolTip(self._say("compare", "compare.today-hint"))
        self._days = QMenu(self.today)
        self.today.setMenu(self._days)
        column.addLayout(row(self.summary, self.show_all, 1, self.today, self.print))
        self.nothing = words(self._say("progress", "compared.nothing"))
        column.addWidget(self.nothing)
        self._tables = QVBoxLayout()
        self._tables.setSpacing(12)
        column.addLayout(self._tables)
        self.note = self._rich()
        column.addWidget(self.note)
        self._prognosis = QVBoxLayout()
        column.addLayout(self._prognosis)
        self.source = self._rich()
        column.addWidget(self.source)

    def show_comparison(self, content: CompareContent, wording: Wording) -> None:
        """Show visits beside each other, what differs first; ``wording`` is of the newest form."""
        self._content = content
        self._all = False
        self.setAccessibleName(content.title)
        self.title.setText(content.title)
        self.summary.setText(content.summary)
        self._make_menu(content)
        self.tables = self._tables_for(len(content.parts), wording)
        for table, part in zip(self.tables, (*content.parts, content.prognosis), strict=True):
            change = "" if part is content.prognosis else content.change
            table.show_heads(part.title, content.days, change, wording)
        references = self._say("literature", "literature.title")
        show_cited(self.note, content.note, references)
        show_cited(self.source, content.source, references)
        self._show_lines()

    def texts(self) -> str:
        """Return what the shown lines say, line by line."""
        return "\n".join(
            " | ".join((line.name, *(cell.text for cell in line.cells), line.change))
            for table in self.tables
            for line in table.lines
        )

    def _tables_for(self, parts: int, wording: Wording) -> list[CompareTable]:
        """Return a table for each part and one for what is apart; those there are serve again."""
        while len(self._made) < parts:
            self._made.append(CompareTable(wording, self))
            self._tables.addWidget(self._made[-1])
        for table in self._made[parts:]:
            table.show_lines(())
        if self._last is None:
            self._last = CompareTable(wording, self)
            self._prognosis.addWidget(self._last)
        return [*self._made[:parts], self._last]

    def _show_lines(self) -> None:
        content = self._content
        if content is None:
            return
        shown = content.parts if self._all else tuple(part.differing for part in content.parts)
        for table, part in zip(self.tables, (*shown, content.prognosis), strict=True):
            table.show_lines(part.lines)
        self.nothing.setVisible(not any(part.lines for part in shown))
        key = "compare.show-differing" if self._all else "compare.show-all"
        self.show_all.setText(self._say("compare", key))

    def _on_show_all(self) -> None:
        self._all = not self._all
        self._show_lines()

    def _make_menu(self, content: CompareContent) -> None:
        self.today.setVisible(content.can_reassess)
        menu = self._days
        menu.clear()
        for uid, day in content.visits:
            menu.addAction(day).triggered.connect(partial(self._on_today, uid))

    def _on_today(self, visit_uid: str, _on: bool = False) -> None:
        self.then_and_now_wanted.emit(visit_uid)

    def _rich(self) -> RichLabel:
        label = RichLabel("small")
        label.setTextInteractionFlags(
            label.textInteractionFlags() | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        label.linkActivated.connect(self._on_link)
        return label

    def _on_link(self, link: str) -> None:
        if link.startswith(_REF):
            self.reference_wanted.emit(link.removeprefix(_REF))
