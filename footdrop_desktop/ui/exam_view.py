"""One exam on the screen: steps, the page, the assessment beside it, and the keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.exam.values import override_id
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui import keys, theme
from footdrop_desktop.ui.answering import SAFE
from footdrop_desktop.ui.assessment_panel import AssessmentPanel
from footdrop_desktop.ui.exam_acts import ExamActs
from footdrop_desktop.ui.exam_session import ExamSession, Snapshot
from footdrop_desktop.ui.flag_strip import FlagStrip
from footdrop_desktop.ui.footer import Footer
from footdrop_desktop.ui.header import Header
from footdrop_desktop.ui.pages.builder import PageBuilder
from footdrop_desktop.ui.pages.form_page import FormPage
from footdrop_desktop.ui.pages.review_page import ReviewPage
from footdrop_desktop.ui.pages.step_page import StepPage
from footdrop_desktop.ui.panel_content import PanelContent
from footdrop_desktop.ui.panel_fold import PanelFold
from footdrop_desktop.ui.safety_notice import SafetyNotice
from footdrop_desktop.ui.shorthand_line import ShorthandLine
from footdrop_desktop.ui.shown_flags import PLAN
from footdrop_desktop.ui.step_list import StepList

FLAG_STEP: Final = "red-flags"
STANDING_STEP: Final = "standing"
_WIDE: Final = 1180
_LEAST_PAGE: Final = 520
"""The width below which a page gives up the names of the steps, then the panel beside it."""


class ExamView(QWidget):
    """Shows what the session says, and forwards what the user does."""

    close_wanted = Signal()
    report_wanted = Signal()
    paper_wanted = Signal()
    print_wanted = Signal()
    sign_wanted = Signal()
    emergency_wanted = Signal()
    lock_wanted = Signal()
    save_as_wanted = Signal()
    reference_wanted = Signal(str)
    reference_hovered = Signal(str)

    def __init__(
        self,
        session: ExamSession,
        anatomy: Anatomy,
        wording: Wording,
        parent: QWidget | None = None,
        *,
        record_only: bool = False,
    ) -> None:
        super().__init__(parent)
        if parent is not None:
            self.resize(parent.size())  # what is made has its place at once, not after a second layout
        self.session = session
        self._form = wording.form
        self._wording = wording
        self._builder = PageBuilder(
            wording, anatomy, session.last, session.watch_seconds, record_only=record_only
        )
        self._record_only = record_only
        self._content = PanelContent(wording, anatomy, record_only=record_only)
        self._pages: dict[str, FormPage] = {}
        self.header = Header(wording, self)
        self.strip = FlagStrip(wording, self, record_only=record_only)
        self.steps = StepList(self._form, wording.strings, self)
        self.stack = QStackedWidget(self)
        self.panel = AssessmentPanel(self._content, self)
        self.fold = PanelFold(self.panel, wording.strings, self)
        self.safety = SafetyNotice(self._form.items[SAFE], wording.strings, self)
        self.footer = Footer(wording.strings, self)
        self.acts = ExamActs(self, session, wording, self.footer, lambda: self.page, self.show_item)
        self.shorthand = ShorthandLine(session, wording, self.stack, self)
        self._lay_out()
        self._connect()
        self._bind_keys()
        self._on_changed(session.snapshot)
        self.show_step(session.step)

    @property
    def page(self) -> FormPage:
        """The page that is shown."""
        page = self.stack.currentWidget()
        if not isinstance(page, FormPage):
            raise TypeError(page)
        return page

    def show_step(self, link_id: str) -> None:
        """Show a step; its page is built on the first visit."""
        if self.stack.count():
            self.page.flush()
        page = self._pages.get(link_id)
        if page is None:
            page = self._made_page(link_id)
            self._pages[link_id] = page
            self.stack.addWidget(page)
        review = isinstance(page, ReviewPage)
        self.fold.show_beside(wanted=not review and not self._record_only)
        self.steps.show_step(link_id)
        names = list(self.steps.buttons)
        place = names.index(link_id)
        self.footer.show_step(
            first=place == 0,
            last=place == len(names) - 1,
            before_last=place == len(names) - 2,
            flags=link_id == FLAG_STEP,
        )
        self.session.go_to(link_id)
        self._share_width(self.width())
        self._show_safety(self.session.snapshot)
        page.show_snapshot(self.session.snapshot)
        self.stack.setCurrentWidget(page)
        page.focus_item()
        page.begin_looking()

    def show_item(self, link_id: str) -> None:
        """Go to an entry and focus it."""
        item = self._form.items.get(link_id)
        if item is None or item.hidden:
            return
        step = self._form.step_of[link_id]
        if step != self.session.step:
            self.show_step(step)
        self.page.focus_item(link_id)

    def flush(self) -> None:
        """Record what was typed and not told yet."""
        self.page.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share_width(event.size().width())
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on what no entry had a use for: letters mean this only outside of what is typed into."""
        acts = {"A": self.acts.rest_normal, "T": self.acts.watch}
        act = acts.get(keys.command(event)) if keys.digit(event) is None else None
        if act is not None:
            act()
        elif event.key() == Qt.Key.Key_Escape and self.fold.is_over:
            self.fold.toggle()
        else:
            super().keyPressEvent(event)

    def _share_width(self, width: int) -> None:
        """Give up names of steps, then the panel beside the page, where the page has too little room."""
        wide = width >= theme.px(_WIDE)
        names, numbers = theme.px(204 if wide else 192), theme.px(56)
        beside = theme.px(330 if wide else 268) if self.fold.wanted else 0
        shapes = ((names, beside), (numbers, beside), (names, 0), (numbers, 0))
        steps, panel = next(
            (shape for shape in shapes if width - sum(shape) >= theme.px(_LEAST_PAGE)), shapes[-1]
        )
        self.steps.setFixedWidth(steps)
        self.steps.show_names(shown=steps == names)
        self.fold.set_width(theme.px(330 if wide else 268), beside=panel > 0)

    def _made_page(self, link_id: str) -> FormPage:
        step = self._form.groups[link_id]
        page: FormPage
        if link_id == self._form.steps[-1].link_id:
            page = ReviewPage(step, self._builder, self._content, self.stack)
            page.item_wanted.connect(self.show_item)
            page.reference_wanted.connect(self.reference_wanted)
            page.reference_hovered.connect(self.reference_hovered)
            page.report_wanted.connect(self.report_wanted)
            page.paper_wanted.connect(self.paper_wanted)
            page.emergency_wanted.connect(self.emergency_wanted)
        else:
            page = StepPage(step, self._builder, self.stack)
        page.answered.connect(self.acts.answer)
        page.cleared.connect(self.acts.clear)
        page.reuse_wanted.connect(self.acts.reuse)
        page.passed_end.connect(self.acts.pass_end)
        page.unread.connect(self.acts.refuse_unread)
        if link_id == FLAG_STEP:
            page.end_seen.connect(self.session.note_last_flag_seen)
        return page

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(_line(horizontal=True))
        outer.addWidget(self.strip)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.steps)
        middle.addWidget(_line(horizontal=False))
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.safety)
        beside.addWidget(self.stack, 1)
        middle.addLayout(beside, 1)
        self.fold.join(middle)
        outer.addLayout(middle, 1)
        outer.addWidget(_line(horizontal=True))
        outer.addWidget(self.footer)

    def _connect(self) -> None:
        self.session.changed.connect(self._on_changed)
        self.header.undo_wanted.connect(self.acts.undo)
        self.header.redo_wanted.connect(self.acts.redo)
        self.header.retry_wanted.connect(self.session.save_again)
        self.header.save_as_wanted.connect(self.save_as_wanted)
        self.header.close_wanted.connect(self.close_wanted)
        self.header.lock_wanted.connect(self.lock_wanted)
        self.steps.chosen.connect(self.show_step)
        self.footer.back_wanted.connect(lambda: self._go(-1))
        self.footer.continue_wanted.connect(lambda: self._go(1))
        self.footer.rest_wanted.connect(self.acts.rest_normal)
        self.footer.no_to_all_wanted.connect(self.acts.no_to_all)
        self.footer.core_wanted.connect(lambda: self.acts.go_to_core(1))
        self.shorthand.recorded.connect(self.footer.show_hint)
        self.safety.answered.connect(lambda code: self.acts.answer(SAFE, code))
        self.panel.item_wanted.connect(self.show_item)
        self.panel.reference_wanted.connect(self.reference_wanted)
        self.panel.reference_hovered.connect(self.reference_hovered)
        self.strip.set_aside_wanted.connect(self.acts.set_aside)
        self.strip.resumed.connect(lambda flag: self.acts.clear(override_id(flag)))
        self.strip.plan_changed.connect(self._on_plan)
        self.strip.item_wanted.connect(self.show_item)
        self.strip.reference_wanted.connect(self.reference_wanted)
        self.strip.reference_hovered.connect(self.reference_hovered)

    def _bind_keys(self) -> None:
        acts = {
            "Ctrl+Return": lambda: self._go(1),
            "Ctrl+Enter": lambda: self._go(1),
            "Ctrl+Z": self.acts.undo,
            "Ctrl+Y": self.acts.redo,
            "Ctrl+Shift+Z": self.acts.redo,
            "Ctrl+R": self.acts.reuse,
            "Ctrl+M": lambda: self.acts.go_to_core(1),
            "Ctrl+Shift+M": lambda: self.acts.go_to_core(-1),
            "Ctrl+J": self.fold.toggle,
            "Ctrl+K": self._on_shorthand,
            "F1": self._on_how_to,
            "Ctrl+P": self.report_wanted.emit,
            "Ctrl+Shift+P": self.print_wanted.emit,
            "Ctrl+E": self.emergency_wanted.emit,
        }
        for sequence, act in acts.items():
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _go(self, by: int) -> None:
        names = list(self.steps.buttons)
        place = names.index(self.session.step) + by
        if place == len(names):
            self.sign_wanted.emit()
        elif place >= 0:
            self.show_step(names[place])

    def _on_changed(self, snapshot: Snapshot) -> None:
        self.header.show_snapshot(snapshot)
        self.steps.show_snapshot(snapshot)
        self.footer.show_snapshot(snapshot, self._form.steps[-1].link_id)
        self.strip.show_snapshot(snapshot)
        self.fold.show_snapshot(snapshot)
        if self.stack.count():
            self._show_safety(snapshot)
            self.page.show_snapshot(snapshot)

    def _on_plan(self, codes: tuple[str, ...]) -> None:
        """Record what was done about a red flag in the plan."""
        if codes:
            self.acts.answer(PLAN, codes)
        else:
            self.acts.clear(PLAN)

    def _on_shorthand(self) -> None:
        self.flush()
        self.shorthand.open()

    def _on_how_to(self) -> None:
        self.page.fold_how_to()

    def _show_safety(self, snapshot: Snapshot) -> None:
        """Ask whether it is safe to stand before anything else of the standing tests."""
        self.safety.setVisible(self.session.step == STANDING_STEP and SAFE not in snapshot.answers)


def _line(*, horizontal: bool) -> QFrame:
    line = QFrame()
    line.setProperty("look", "line")
    if horizontal:
        line.setFixedHeight(1)
    else:
        line.setFixedWidth(1)
    return line
