"""One answer on a page: its field, and a small second line for what belongs to it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from footdrop_desktop.exam.answers import TYPED, Answers
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.enable import is_enabled
from footdrop_desktop.form.model import Item
from footdrop_desktop.report.wording import Wording, side_title
from footdrop_desktop.ui.fields.field import Field
from footdrop_desktop.ui.fields.inline_choice import InlineChoice
from footdrop_desktop.ui.fields.make import make_field
from footdrop_desktop.ui.last_visit import LastVisit
from footdrop_desktop.ui.pages.last_line import LastLine


class AnswerCell(QWidget):
    """The details (why not tested, limited by) are made when they first apply."""

    answered = Signal(str, object)
    cleared = Signal(str)
    reuse_wanted = Signal(str)

    def __init__(
        self,
        item: Item,
        details: tuple[Item, ...],
        wording: Wording,
        parent: QWidget | None = None,
        *,
        last: LastVisit | None = None,
        watch: float | None = None,
    ) -> None:
        super().__init__(parent)
        self.item = item
        self._wording = wording
        self._details = details
        self._made: dict[str, InlineChoice] = {}
        self._width = 0
        self._last = last
        self.last_line: LastLine | None = None
        self.field: Field = make_field(item, wording.item(item.link_id), wording.strings, watch)
        self.field.setParent(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.field, 0, Qt.AlignmentFlag.AlignLeft)
        self._side: QLabel | None = None
        self._line: QWidget | None = None
        self.field.answered.connect(self.answered)
        self.field.cleared.connect(self.cleared)
        self.field.untested.connect(self._ask_why)
        if last is not None and last.value(item.link_id) is not None:
            self._made_last_line().show_last(last)

    def set_width(self, width: int) -> None:
        """Take ``width`` pixels."""
        self._width = width
        self.setFixedWidth(width)
        self.field.set_width(width)
        if self.last_line is not None:
            self.last_line.set_width(width)
        self._fit_details()

    def show_side(self, *, shown: bool) -> None:
        """Say the side above the answer, where no column does."""
        side = self.item.side
        if side is None or (self._side is None and not shown):
            return
        if self._side is None:
            self._side = QLabel(side_title(self._wording, side))
            self._side.setProperty("look", "column")
            self._column.insertWidget(0, self._side)
        self._side.setVisible(shown)

    def natural_width(self) -> int:
        """Return the width that the field likes, and what stands beneath it."""
        beneath = 0 if self.last_line is None else self.last_line.natural_width()
        return max(self.field.natural_width(), beneath)

    def link_ids(self) -> frozenset[str]:
        """Return the items whose answers this cell shows."""
        return frozenset((self.item.link_id, *(detail.link_id for detail in self._details)))

    def fields(self) -> Iterator[Field]:
        """Yield the field and the details that are made."""
        yield self.field
        yield from self._made.values()

    def field_of(self, link_id: str) -> Field | None:
        """Return the field that shows ``link_id``."""
        if link_id == self.item.link_id:
            return self.field
        return self._made.get(link_id)

    def show_answers(self, answers: Answers) -> None:
        """Show the answer and what belongs to it, silently."""
        link_id = self.item.link_id
        origin = answers.origin(link_id)
        carried = origin.origin is Origin.CARRIED_FORWARD
        if carried and self.last_line is None:
            self._made_last_line()
        if self.last_line is not None:
            since = (origin.since or "") if carried else None
            self.last_line.show_now(since, typed=link_id in answers and origin == TYPED)
            self.field.set_beside(self.last_line.words())
        by_default = carried or origin.origin is Origin.DEFAULT
        self.field.show_answer(answers.get(link_id), by_default=by_default)
        shown = False
        if (extra := self.field.extra()) is not None:
            self._second_line(extra, first=True)
            shown = not extra.isHidden()
        for detail in self._details:
            shown = self._show_detail(detail, answers) or shown
        self._fit_details()
        if self._line is not None and self._line.isHidden() == shown:
            self._line.setVisible(shown)

    def show_fall(self, *, fell: bool) -> None:
        """Say beside the answer that it is weaker than the last one, or that it is not."""
        if self.last_line is not None:
            self.last_line.show_fall(fell=fell)
            self.field.set_beside(self.last_line.words())

    def _ask_why(self) -> None:
        """Open the list of reasons: the answer just given says "not tested"."""
        why = self._made.get(f"{self.item.link_id}.reason")
        if why is not None and not why.isHidden():
            why.open()

    def _made_last_line(self) -> LastLine:
        line = LastLine(self.item.link_id, self._wording, self)
        line.reuse_wanted.connect(lambda: self.reuse_wanted.emit(self.item.link_id))
        self._column.addWidget(line)
        self.last_line = line
        if self._width:
            line.set_width(self._width)
        return line

    def _show_detail(self, detail: Item, answers: Answers) -> bool:
        value = answers.get(detail.link_id)
        normal = answers.get(self.item.link_id) == self.item.normal
        wanted = is_enabled(detail, answers.values) and (value is not None or not normal)
        choice = self._made.get(detail.link_id)
        if choice is None:
            if not wanted:
                return False
            choice = self._make_detail(detail)
        choice.show_answer(value)
        if choice.isHidden() == wanted:
            choice.setVisible(wanted)
        return wanted

    def _make_detail(self, detail: Item) -> InlineChoice:
        label = detail.text.rpartition(": ")[2]
        choice = InlineChoice(
            detail,
            self._wording.item(detail.link_id),
            f"{label[:1].lower()}{label[1:]}",
            self._wording.strings.text("ui", "field.not-recorded"),
            self,
        )
        choice.answered.connect(self.answered)
        choice.cleared.connect(self.cleared)
        choice.moved.connect(self.field.moved)
        self._second_line(choice)
        *_, before = self.fields()
        QWidget.setTabOrder(before, choice)
        self._made[detail.link_id] = choice
        return choice

    def _fit_details(self) -> None:
        """Give a detail the whole second line, or what a refinement beside it leaves."""
        extra = self.field.extra()
        beside = 0 if extra is None or extra.isHidden() else extra.sizeHint().width() + 4
        for choice in self._made.values():
            choice.set_width(self._width - 6 - beside)

    def _second_line(self, widget: QWidget, *, first: bool = False) -> None:
        """Put ``widget`` into the second line, in front or last; it is made when it is first needed."""
        if self._line is None:
            self._line = QWidget(self)
            row = QHBoxLayout(self._line)
            row.setContentsMargins(3, 0, 3, 0)
            row.setSpacing(4)
            row.addStretch(1)
            self._column.insertWidget(self._column.indexOf(self.field) + 1, self._line)
        layout = self._line.layout()
        if isinstance(layout, QHBoxLayout) and layout.indexOf(widget) < 0:
            layout.insertWidget(0 if first else layout.count() - 1, widget)
