"""One exam on the screen: steps, the page, the assessment beside it, and the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.values import override_id
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import message
from footdrop_desktop.ui.assessment_panel import AssessmentPanel
from footdrop_desktop.ui.dialogs import ask, ask_text
from footdrop_desktop.ui.exam_session import ExamSession, Snapshot
from footdrop_desktop.ui.fields.stop_watch import StopWatch
from footdrop_desktop.ui.flag_strip import FlagStrip
from footdrop_desktop.ui.footer import Footer
from footdrop_desktop.ui.header import Header
from footdrop_desktop.ui.pages.builder import PageBuilder
from footdrop_desktop.ui.pages.form_page import FormPage
from footdrop_desktop.ui.pages.review_page import ReviewPage
from footdrop_desktop.ui.pages.step_page import StepPage
from footdrop_desktop.ui.panel_content import PanelContent
from footdrop_desktop.ui.step_list import StepList

FLAG_STEP = "red-flags"
_WIDE = 1180


class ExamView(QWidget):
    """Shows what the session says, and forwards what the user does."""

    close_wanted = Signal()
    report_wanted = Signal()
    print_wanted = Signal()
    sign_wanted = Signal()
    emergency_wanted = Signal()
    lock_wanted = Signal()
    reference_wanted = Signal(str)
    reference_hovered = Signal(str)

    def __init__(
        self, session: ExamSession, anatomy: Anatomy, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._form = wording.form
        self._wording = wording
        self._builder = PageBuilder(wording, anatomy)
        self._content = PanelContent(wording, anatomy)
        self._pages: dict[str, FormPage] = {}
        self.header = Header(wording.strings, self)
        self.strip = FlagStrip(wording, self)
        self.steps = StepList(self._form, wording.strings, self)
        self.stack = QStackedWidget(self)
        self.panel = AssessmentPanel(self._content, self)
        self._panel_frame = _framed(self.panel)
        self.footer = Footer(wording.strings, self)
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
        self._panel_frame.setHidden(review)
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
        page.show_snapshot(self.session.snapshot)
        self.stack.setCurrentWidget(page)
        page.focus_item()

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
        wide = event.size().width() >= _WIDE
        self.steps.setFixedWidth(204 if wide else 192)
        self._panel_frame.setFixedWidth(330 if wide else 268)
        super().resizeEvent(event)

    def _made_page(self, link_id: str) -> FormPage:
        step = self._form.groups[link_id]
        page: FormPage
        if link_id == self._form.steps[-1].link_id:
            page = ReviewPage(step, self._builder, self._content)
            page.item_wanted.connect(self.show_item)
            page.reference_wanted.connect(self.reference_wanted)
            page.reference_hovered.connect(self.reference_hovered)
            page.report_wanted.connect(self.report_wanted)
            page.emergency_wanted.connect(self.emergency_wanted)
        else:
            page = StepPage(step, self._builder)
        page.answered.connect(self._on_answered)
        page.cleared.connect(self._on_cleared)
        page.passed_end.connect(self._on_passed_end)
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
        middle.setDirection(QHBoxLayout.Direction.LeftToRight)
        middle.addWidget(self.steps)
        middle.addWidget(_line(horizontal=False))
        middle.addWidget(self.stack, 1)
        middle.addWidget(self._panel_frame)
        outer.addLayout(middle, 1)
        outer.addWidget(_line(horizontal=True))
        outer.addWidget(self.footer)

    def _connect(self) -> None:
        self.session.changed.connect(self._on_changed)
        self.session.conflicted.connect(self._on_conflicted)
        self.header.undo_wanted.connect(self._on_undo)
        self.header.redo_wanted.connect(self._on_redo)
        self.header.close_wanted.connect(self.close_wanted)
        self.header.lock_wanted.connect(self.lock_wanted)
        self.steps.chosen.connect(self.show_step)
        self.footer.back_wanted.connect(lambda: self._go(-1))
        self.footer.continue_wanted.connect(lambda: self._go(1))
        self.footer.rest_wanted.connect(self._on_rest_normal)
        self.footer.no_to_all_wanted.connect(self._on_no_to_all)
        self.panel.item_wanted.connect(self.show_item)
        self.panel.reference_wanted.connect(self.reference_wanted)
        self.panel.reference_hovered.connect(self.reference_hovered)
        self.strip.set_aside_wanted.connect(self._on_set_aside)
        self.strip.resumed.connect(lambda flag: self._on_cleared(override_id(flag)))

    def _bind_keys(self) -> None:
        acts = {
            "Ctrl+Return": lambda: self._go(1),
            "Ctrl+Enter": lambda: self._go(1),
            "Ctrl+Z": self._on_undo,
            "Ctrl+Y": self._on_redo,
            "Ctrl+Shift+Z": self._on_redo,
            "A": self._on_rest_normal,
            "T": self._on_watch,
            "F1": self._on_how_to,
            "Ctrl+P": self.report_wanted.emit,
            "Ctrl+Shift+P": self.print_wanted.emit,
            "Ctrl+E": self.emergency_wanted.emit,
        }
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), self)
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
        if not self._panel_frame.isHidden():
            self.panel.show_snapshot(snapshot)
        if self.stack.count():
            self.page.show_snapshot(snapshot)

    def _on_answered(self, link_id: str, value: object) -> None:
        try:
            self.session.answer(link_id, value)
        except UserError as error:
            named = UserError(error.key, **{**error.params, "item": self._wording.item(link_id)})
            self.page.show_refusal(link_id, message(named, self._wording.strings))
            return
        self.page.clear_refusal(link_id)

    def _on_cleared(self, link_id: str) -> None:
        self.session.clear(link_id)
        self.page.clear_refusal(link_id)

    def _on_passed_end(self) -> None:
        if self.footer.go_on.isVisible():
            self.footer.go_on.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_undo(self) -> None:
        self.page.flush()
        self.session.undo()
        self.show_item(self.session.snapshot.changed)

    def _on_redo(self) -> None:
        self.page.flush()
        self.session.redo()
        self.show_item(self.session.snapshot.changed)

    def _on_rest_normal(self) -> None:
        if self.footer.rest.isVisible():
            self.page.flush()
            self.session.rest_normal(self.session.step)

    def _on_no_to_all(self) -> None:
        self.session.no_to_all_flags()

    def _on_how_to(self) -> None:
        self.page.fold_how_to()

    def _on_watch(self) -> None:
        for field in self.page.fields():
            if isinstance(field, StopWatch):
                field.start_or_stop()

    def _on_conflicted(self, link_ids: tuple[str, ...]) -> None:
        say = self._wording.strings.text
        findings = self._wording.findings(link_ids, self.session.answers)
        answers = (
            (say("ui", "window.stand-keep"), lambda: None),
            (say("ui", "window.stand-unsafe"), lambda: self.session.mark_unsafe(link_ids)),
        )
        ask(self, say("ui", "window.stand-question", findings=findings), answers, self._wording.strings)

    def _on_set_aside(self, flag: str) -> None:
        say = self._wording.strings.text
        ask_text(
            self,
            say("ui", "flag.ask-title"),
            say("ui", "flag.ask", flag=self._wording.name("flag", flag)),
            lambda reason: self._on_answered(override_id(flag), reason),
            self._wording.strings,
        )


def _line(*, horizontal: bool) -> QFrame:
    line = QFrame()
    line.setProperty("look", "line")
    if horizontal:
        line.setFixedHeight(1)
    else:
        line.setFixedWidth(1)
    return line


def _framed(panel: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("look", "bar")
    line = QHBoxLayout(frame)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    line.addWidget(_line(horizontal=False))
    line.addWidget(panel)
    return frame
