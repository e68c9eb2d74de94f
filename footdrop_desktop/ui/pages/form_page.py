"""What every page of the exam shares: its cells, moving between them, and the how-to texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from footdrop_desktop.ui.exam_session import Snapshot
from footdrop_desktop.ui.fields.field import Field
from footdrop_desktop.ui.fields.line_field import LineField
from footdrop_desktop.ui.pages.answer_cell import AnswerCell
from footdrop_desktop.ui.pages.row import Row
from footdrop_desktop.ui.pages.section import Section

SCROLL_BAR = 10


class FormPage(QScrollArea):
    """Shows snapshots silently, and forwards what the user did."""

    answered = Signal(str, object)
    cleared = Signal(str)
    end_seen = Signal()
    passed_end = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.rows: list[Row] = []
        self._cells: dict[str, AnswerCell] = {}
        self.verticalScrollBar().valueChanged.connect(self._look_for_end)

    def adopt(self, sections: Iterable[Section]) -> None:
        """Take over the rows of ``sections``; the page places the sections itself."""
        for section in sections:
            for row in section.rows:
                self._adopt_row(row, len(self.rows))
                self.rows.append(row)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the answers silently."""
        for row in self.rows:
            row.show_answers(snapshot.answers)

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        for cell in self._cells.values():
            for field in cell.fields():
                field.flush()

    def cell_of(self, link_id: str) -> AnswerCell | None:
        """Return the cell that shows ``link_id``."""
        for cell in self._cells.values():
            if cell.field_of(link_id) is not None:
                return cell
        owner = link_id.removesuffix(".reason").removesuffix(".limited-by")
        return self._cells.get(owner)

    def focus_item(self, link_id: str = "") -> None:
        """Focus the entry of ``link_id``, or the first entry, and bring it into view."""
        cell = self.cell_of(link_id) if link_id else next(iter(self._cells.values()), None)
        if cell is None:
            return
        field = cell.field_of(link_id) or cell.field
        self._focus(cell.field if field.isHidden() else field)
        if not link_id:
            self.verticalScrollBar().setValue(0)

    def focused_row(self) -> Row | None:
        """Return the row that holds the focus."""
        focus = self.window().focusWidget()
        return next((row for row in self.rows if row.isAncestorOf(focus)), None)

    def fold_how_to(self) -> None:
        """Fold the how-to text of the focused row out or in."""
        row = self.focused_row()
        if row is not None:
            row.fold_how_to()

    def show_refusal(self, link_id: str, text: str) -> None:
        """Say beside the entry why its answer was not taken."""
        for row in self.rows:
            for cell in row.cells:
                field = cell.field_of(link_id)
                if field is not None:
                    row.show_refusal(text)
                    if isinstance(field, LineField):
                        field.set_wrong()

    def clear_refusal(self, link_id: str) -> None:
        """Take the words of a refusal away."""
        for row in self.rows:
            if any(cell.field_of(link_id) is not None for cell in row.cells):
                row.show_refusal("")

    def fields(self) -> Iterator[Field]:
        """Yield every field that is made."""
        for cell in self._cells.values():
            yield from cell.fields()

    def place(self, width: int) -> None:
        """Give the sections their width; ``width`` is the room beside a scroll bar."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.place(self.width() - SCROLL_BAR)
        super().resizeEvent(event)
        self._look_for_end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.place(self.width() - SCROLL_BAR)  # only now the type of every label is known
        self._look_for_end()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._look_for_end()
        return done

    def _adopt_row(self, row: Row, place: int) -> None:
        row.folded_out.connect(lambda: self._bring_into_view(row))
        for column, cell in enumerate(row.cells):
            self._cells[cell.item.link_id] = cell
            cell.answered.connect(self.answered)
            cell.cleared.connect(self.cleared)
            cell.field.moved.connect(
                lambda across, down, row=place, column=column: self._move(row, column, across, down)
            )

    def _move(self, row: int, column: int, across: int, down: int) -> None:
        """Focus the neighbour; without a direction the next entry, and after the last one tell so."""
        if not across and not down:
            cells = list(self._cells.values())
            here = cells.index(self.rows[row].cells[column])
            after = next((cell for cell in cells[here + 1 :] if cell.isVisibleTo(self)), None)
            if after is None:
                self.passed_end.emit()
            else:
                self._focus(after.field)
            return
        if across:
            cells_beside = self.rows[row].cells
            if 0 <= column + across < len(cells_beside):
                self._focus(cells_beside[column + across].field)
            return
        target = row + down
        while 0 <= target < len(self.rows) and self.rows[target].isHidden():
            target += down
        if 0 <= target < len(self.rows):
            beside = self.rows[target].cells
            self._focus(beside[min(column, len(beside) - 1)].field)

    def _focus(self, field: Field) -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self._bring_into_view(field)

    def _bring_into_view(self, widget: QWidget) -> None:
        content = self.widget()
        if content is not None and (layout := content.layout()) is not None:
            layout.activate()
        self.ensureWidgetVisible(widget, 0, 40)

    def _look_for_end(self) -> None:
        if not self.isVisible() or not self.rows:
            return
        last = self.rows[-1]
        bottom = last.mapTo(self.viewport(), last.rect().bottomLeft()).y()
        if bottom <= self.viewport().height() + 1:
            self.end_seen.emit()
