"""A card of a page: a heading, the column titles, and rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from footdrop_desktop.ui.pages.columns import GAP, PADDING, Columns, Stand, unmirrored
from footdrop_desktop.ui.pages.label import Label
from footdrop_desktop.ui.pages.row import Row, Shape


class Section(QFrame):
    """``sides`` are the titles of the answer columns, shown where a row has sides."""

    def __init__(
        self,
        title: str,
        note: str,
        sides: tuple[str, str],
        rows: tuple[Row, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.rows = rows
        self._columns: list[Label] = []
        self._note: Label | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        sided = any(row.shape_of_row is Shape.SIDED for row in rows)
        if title or sided:
            column.addLayout(self._header(title, sides if sided else ()))
        if note:
            self._note = Label(note, "small")
            self._note.setContentsMargins(PADDING, 0, PADDING, 8)
            column.addWidget(self._note)
        for place, row in enumerate(rows):
            row.ruled = bool(place or title or sided)
            column.addWidget(row)

    def set_columns(self, columns: Columns) -> None:
        """Divide the width, alike for all rows: the longest word of a name is never cut."""
        columns = columns.naming(max((row.least_name() for row in self.rows), default=0))
        self.setFixedWidth(columns.card)
        for label in self._columns:
            label.setFixedWidth(columns.field)
            label.setVisible(columns.stand is Stand.BESIDE)
        if self._note is not None:
            self._note.fit(columns.card - 2)
        for row in self.rows:
            row.set_columns(columns)

    def _header(self, title: str, sides: tuple[str, ...]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(PADDING, 7, PADDING, 7)
        line.setSpacing(GAP)
        heading = Label(title, "column")
        line.addWidget(heading, 1)
        titles = QBoxLayout(unmirrored())
        titles.setSpacing(GAP)
        line.addLayout(titles)
        for side in sides:
            label = Label(side, "column")
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            label.setContentsMargins(3, 0, 0, 0)
            titles.addWidget(label)
            self._columns.append(label)
        return line
