"""What the keys and buttons of an exam do; what they show is the view's."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import NO_ANSWERS
from footdrop_desktop.exam.values import ASKED_FLAGS, NOT_EXAMINED_CODES, flag_id, override_id
from footdrop_desktop.form.model import ItemType, Value
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import message
from footdrop_desktop.ui.answering import NEEDS_STANDING, SAFE
from footdrop_desktop.ui.dialogs import ask, ask_text
from footdrop_desktop.ui.exam_session import ExamSession
from footdrop_desktop.ui.fields.line_field import LineField
from footdrop_desktop.ui.fields.stop_watch import StopWatch
from footdrop_desktop.ui.footer import Footer
from footdrop_desktop.ui.pages.form_page import FormPage


class ExamActs(QObject):
    """Takes what the user does to the session.

    ``page`` returns the page that is shown, ``show_item`` goes to an entry; dialogs belong to ``window``.
    """

    def __init__(
        self,
        window: QWidget,
        session: ExamSession,
        wording: Wording,
        footer: Footer,
        page: Callable[[], FormPage],
        show_item: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._footer = footer
        self._page = page
        self._show_item = show_item
        self._session = session
        self._wording = wording
        self._say = wording.strings.text
        self._recorded_unsafe: set[str] = set()
        session.conflicted.connect(self._on_conflicted)

    def answer(self, link_id: str, value: object) -> None:
        """Record an answer, or say beside the entry why it is not taken."""
        if self._is_unsafe(link_id, value):
            self._ask_unsafe(link_id, value)
        else:
            self._record(link_id, value)

    def refuse_unread(self, link_id: str, text: str) -> None:
        """Say in words that ``text`` cannot be read and so is not recorded."""
        name, kind = self._wording.item(link_id), self._session.form.items[link_id].type
        if kind is ItemType.DATE:
            error = UserError("answer.not-a-date", item=name, value=text)
        elif kind is ItemType.INTEGER:
            error = UserError("answer.not-integer", item=name, value=text)
        else:
            error = UserError("answer.not-a-number", item=name, value=text)
        self._page().show_refusal(link_id, message(error, self._wording.strings))

    def clear(self, link_id: str) -> None:
        """Take an answer back."""
        self._session.clear(link_id)
        self._page().clear_refusal(link_id)

    def undo(self) -> None:
        """Take the last act back and go to what it had changed."""
        self._page().flush()
        self._session.undo()
        self._show_item(self._session.snapshot.changed)

    def redo(self) -> None:
        """Do again what was taken back last, and go to it."""
        self._page().flush()
        self._session.redo()
        self._show_item(self._session.snapshot.changed)

    def reuse(self, link_id: str = "") -> None:
        """Carry the last visit's answer forward: to ``link_id``, or to the entry that holds the focus."""
        wanted = link_id or self._page().focused_link_id()
        if not wanted:
            return
        if self._is_unsafe(wanted, None):
            self._footer.show_hint(self._say("ui", "window.unsafe"))
            return
        self._page().flush()
        self._session.reuse(wanted)

    def rest_normal(self) -> None:
        """Set the rest of the step to normal, once all of it was on the screen; look further before."""
        page, session = self._page(), self._session
        if self._footer.no_to_all.isVisible():
            self.no_to_all()
            return
        if not self._footer.rest.isVisible():
            return
        page.flush()
        wrong = self._wrong()
        rest = [link_id for link_id in session.rest_of(session.step) if link_id not in wrong]
        unseen = [link_id for link_id in rest if link_id not in page.seen()]
        if not unseen:
            session.rest_normal(session.step, page.seen() - frozenset(wrong))
            if not rest:
                self._footer.show_hint(self._say("ui", "window.rest-none"))
            if wrong:
                self._show_item(wrong[0])
            return
        page.look_further(unseen)
        below = sum(link_id not in page.seen() for link_id in unseen)
        key, count = ("window.rest-look", below) if below else ("window.rest-ready", len(rest))
        self._footer.show_hint(self._say("ui", key, count=count))

    def no_to_all(self) -> None:
        """Answer no to the open red flags, once they and the last were on the screen; look further before."""
        page, session = self._page(), self._session
        missing = session.snapshot.completeness.flags_open
        unseen = {*missing, flag_id(ASKED_FLAGS[-1])} - page.seen()
        if not unseen or not missing:
            session.note_last_flag_seen()
            session.no_to_all_flags()
            return
        page.look_further(unseen)
        below = len(unseen - page.seen())
        key, count = ("window.rest-look", below) if below else ("window.flags-ready", len(missing))
        self._footer.show_hint(self._say("ui", key, count=count))

    def watch(self) -> None:
        """Start or stop the stop watch of the page."""
        for field in self._page().fields():
            if isinstance(field, StopWatch):
                field.start_or_stop()
                self._page().show_entry(field)

    def go_to_core(self, by: int) -> None:
        """Go to the next entry of the core exam that is open, or to the one before (-1)."""
        order = self._session.form.order
        missing = sorted(self._session.snapshot.completeness.core_open, key=order.__getitem__)
        if not missing:
            return
        here = self._place()
        if by > 0:
            self._show_item(next((key for key in missing if order[key] > here), missing[0]))
        else:
            self._show_item(next((key for key in missing[::-1] if order[key] < here), missing[-1]))

    def set_aside(self, flag: str) -> None:
        """Ask for the reason without which a red flag is not set aside."""
        ask_text(
            self._window,
            self._say("ui", "flag.ask-title"),
            self._say("ui", "flag.ask", flag=self._wording.name("flag", flag)),
            lambda reason: self.answer(override_id(flag), reason),
            self._wording.strings,
        )

    def _wrong(self) -> tuple[str, ...]:
        """Return the entries of the page where something is typed that was not taken: not normal."""
        fields = self._page().fields()
        return tuple(
            field.item.link_id for field in fields if isinstance(field, LineField) and field.is_wrong
        )

    def _place(self) -> float:
        """Return the place in the form of the entry that holds the focus; else just before its step."""
        order = self._session.form.order
        focused = self._page().focused_link_id()
        if focused:
            return order[focused]
        first = next(iter(self._session.form.groups[self._session.step].items()))
        return order[first.link_id] - 0.5

    def _record(self, link_id: str, value: object) -> None:
        try:
            self._session.answer(link_id, value)
        except UserError as error:
            named = UserError(error.key, **{**error.params, "item": self._wording.item(link_id)})
            self._page().show_refusal(link_id, message(named, self._wording.strings))
            return
        self._page().clear_refusal(link_id)

    def _is_unsafe(self, link_id: str, value: object) -> bool:
        """Say whether this would be a result of a patient who was found not safe to stand."""
        untested = value in NOT_EXAMINED_CODES if isinstance(value, str) else False
        return (
            link_id in NEEDS_STANDING
            and not untested
            and link_id not in self._recorded_unsafe
            and self._session.answers.get(SAFE) == "no"
        )

    def _ask_unsafe(self, link_id: str, value: object) -> None:
        def record() -> None:
            self._recorded_unsafe.add(link_id)
            self._record(link_id, value)

        self._page().show_again(link_id)
        question = self._say("ui", "window.unsafe-question", finding=self._finding(link_id, value))
        answers = (
            (self._say("ui", "window.unsafe-leave"), lambda: None),
            (self._say("ui", "window.unsafe-record"), record),
        )
        ask(self._window, question, answers, self._wording.strings)

    def _finding(self, link_id: str, value: object) -> str:
        given: Value = tuple(value) if isinstance(value, (list, tuple)) else value  # type: ignore[assignment]
        return self._wording.finding(link_id, NO_ANSWERS.with_answer(link_id, given))

    def _on_conflicted(self, link_ids: tuple[str, ...]) -> None:
        findings = self._wording.findings(link_ids, self._session.answers)
        answers = (
            (self._say("ui", "window.stand-keep"), lambda: None),
            (self._say("ui", "window.stand-unsafe"), lambda: self._session.mark_unsafe(link_ids)),
        )
        question = self._say("ui", "window.stand-question", findings=findings)
        ask(self._window, question, answers, self._wording.strings)

    def pass_end(self) -> None:
        """Go on after the last entry of a page."""
        go_on = self._footer.go_on
        if go_on.isVisible():
            go_on.setFocus(Qt.FocusReason.TabFocusReason)
