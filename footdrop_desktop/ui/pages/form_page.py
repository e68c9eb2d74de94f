"""What every page of the exam shares: its cells, moving between them, and the how-to texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.answering import differing
from footdrop_desktop.ui.exam_session import Snapshot
from footdrop_desktop.ui.fields.field import Field
from footdrop_desktop.ui.fields.line_field import LineField
from footdrop_desktop.ui.pages.answer_cell import AnswerCell
from footdrop_desktop.ui.pages.row import Row
from footdrop_desktop.ui.pages.section import Section

SCROLL_BAR = 10
"""The width of a scroll bar beside text of the usual size."""

_ALMOST = 6
"""By how many pixels a row may be cut off and still count as seen."""


class FormPage(QScrollArea):
    """Shows snapshots silently, and forwards what the user did."""

    answered = Signal(str, object)
    cleared = Signal(str)
    reuse_wanted = Signal(str)
    end_seen = Signal()
    passed_end = Signal()
    unread = Signal(str, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.rows: list[Row] = []
        self._cells: dict[str, AnswerCell] = {}
        self._shown: Answers | None = None
        self._seen: set[Row] = set()
        self._placed = -1
        self.verticalScrollBar().valueChanged.connect(self._look)

    def adopt(self, sections: Iterable[Section]) -> None:
        """Take over the rows of ``sections``; the page places the sections itself."""
        for section in sections:
            for row in section.rows:
                self._adopt_row(row, len(self.rows))
                self.rows.append(row)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the answers silently."""
        before, self._shown = self._shown, snapshot.answers
        changed = None if before is None else differing(before, snapshot.answers)
        for row in self.rows:
            if changed is None or not row.link_ids.isdisjoint(changed):
                row.show_answers(snapshot.answers)

    def show_falls(self, link_ids: frozenset[str]) -> None:
        """Mark the answers that are weaker than at the visit before."""
        for link_id, cell in self._cells.items():
            cell.show_fall(fell=link_id in link_ids)

    def show_again(self, link_id: str) -> None:
        """Show what is recorded for ``link_id`` where the entry shows something else."""
        for row in self.rows:
            if link_id in row.link_ids and self._shown is not None:
                row.show_answers(self._shown)

    def begin_looking(self) -> None:
        """Forget what was on the screen: from now on it counts anew."""
        self._seen.clear()
        self._look()

    def seen(self) -> frozenset[str]:
        """Return the items whose row was on the screen since ``begin_looking``."""
        return frozenset(cell.item.link_id for row in self._seen for cell in row.cells)

    def look_further(self, link_ids: Iterable[str]) -> None:
        """Scroll to the first row of ``link_ids`` that was not on the screen yet."""
        self._settle()
        wanted = set(link_ids) - self.seen()
        for row in self.rows:
            if any(cell.item.link_id in wanted for cell in row.cells):
                content = self.widget()
                top = 0 if content is None else row.mapTo(content, row.rect().topLeft()).y()
                self.verticalScrollBar().setValue(top - theme.px(12))
                break
        self._look()

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

    def focused_link_id(self) -> str:
        """Return the item whose entry holds the focus, or nothing."""
        focus = self.window().focusWidget()
        for cell in self._cells.values():
            if cell.isAncestorOf(focus):
                return cell.item.link_id
        return ""

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

    def show_entry(self, field: Field) -> None:
        """Bring the whole row of an entry into view; the focus stays where it is."""
        self._bring_row_into_view(field)

    def fields(self) -> Iterator[Field]:
        """Yield every field that is made."""
        for cell in self._cells.values():
            yield from cell.fields()

    def place(self, width: int) -> None:
        """Give the sections their width; ``width`` is the room beside a scroll bar."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """Take what room there is; the size of everything on the page is worked out when it has a width."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.isVisible():
            self._place_once()
        super().resizeEvent(event)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_once()
        self._look()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab show the whole row too: Qt shows the entry alone."""
        done = super().focusNextPrevChild(forward)
        self._bring_row_into_view(self.window().focusWidget())
        return done

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._look()
        return done

    def _place_once(self) -> None:
        """Divide the width, unless it is divided so already; a hidden page waits until it is seen."""
        width = self.width() - theme.px(SCROLL_BAR)
        if width != self._placed:
            self._placed = width
            self.place(width)

    def _adopt_row(self, row: Row, place: int) -> None:
        row.folded_out.connect(lambda: self._bring_into_view(row))
        for column, cell in enumerate(row.cells):
            self._cells[cell.item.link_id] = cell
            cell.answered.connect(self.answered)
            cell.cleared.connect(self.cleared)
            cell.reuse_wanted.connect(self.reuse_wanted)
            if isinstance(cell.field, LineField):
                cell.field.unread.connect(partial(self.unread.emit, cell.item.link_id))
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
        self._bring_row_into_view(field)

    def _bring_row_into_view(self, widget: QWidget | None) -> None:
        """Show the whole row of an entry, and the entry where the row is higher than the page."""
        row = None if widget is None else next((row for row in self.rows if row.isAncestorOf(widget)), None)
        if row is not None and widget is not None:
            self._bring_into_view(row, widget)

    def _bring_into_view(self, *widgets: QWidget) -> None:
        """Scroll to each in turn; a page that is not shown yet has no places to scroll to."""
        if self.isVisible():
            self._settle()
            for widget in widgets:
                self.ensureWidgetVisible(widget, 0, theme.px(40))

    def _settle(self) -> None:
        """Give everything its place now, and the scroll bar its range."""
        content = self.widget()
        if content is not None and (layout := content.layout()) is not None:
            layout.activate()
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _look(self) -> None:
        """Note which rows are on the screen, and tell when the last one is."""
        content = self.widget()
        if not self.isVisible() or not self.rows or content is None or (layout := content.layout()) is None:
            return
        if not layout.activate() and content.height() < layout.minimumSize().height():
            return  # nothing has its place yet
        high, top = self.viewport().height(), -content.y()
        for row in self.rows:
            begins = row.mapTo(content, row.rect().topLeft()).y() - top
            within = min(begins + row.height(), high) - max(begins, 0)
            if row.isVisibleTo(self) and within >= min(row.height(), high) - _ALMOST:
                self._seen.add(row)
        last = self.rows[-1]
        if last.mapTo(self.viewport(), last.rect().bottomLeft()).y() <= high + 1:
            self.end_seen.emit()
