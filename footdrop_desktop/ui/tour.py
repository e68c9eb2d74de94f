"""A walk through every page and dialog of the window, with practice data: for pictures and for checks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from footdrop_desktop.exam.check import check_answers
from footdrop_desktop.record import drafts, patients
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.pages.review_page import ReviewPage
from footdrop_desktop.ui.practice import Practice

LONGEST_MS: Final = 30_000
_CODE: Final = "K7QX2MPA-9RTB4HDW-C3VN8YEG-6SZJ5KFQ-M2XA7RPB"
"""What a recovery code looks like; it opens nothing."""


class Stop(NamedTuple):
    """One page or dialog as it stands now; ``name`` is fit for a file."""

    name: str
    widget: QWidget


class Tour:
    """Goes through the pages of ``window``, which must not have a record open."""

    def __init__(self, application: QApplication, window: MainWindow, practice: Practice) -> None:
        self._application = application
        self._window = window
        self._practice = practice

    def stops(self) -> Iterator[Stop]:
        """Yield every page and dialog, one after the other, each settled."""
        yield from self._before_the_record()
        self._window.opening.begin()
        self._window.opening.start_practice()
        self.wait(lambda: self._window.work is not None)
        work = self._window.work
        if work is None:
            return
        yield from self._patients(work)
        yield from self._signed_visit(work)
        yield from self._search(work)
        yield from self._places(work)
        yield from self._empty_exam(work)
        yield from self._full_exam(work)
        yield from self._drafts(work)

    def wait(self, ready: Callable[[], bool]) -> None:
        """Let the window work until ``ready``, at most for as long as anybody would wait."""
        deadline = QDeadlineTimer(LONGEST_MS)
        while not ready() and not deadline.hasExpired():
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def settle(self) -> None:
        """Let layouts settle, which they do in rounds: text, then height, then scroll bars."""
        for _ in range(4):
            self._application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _page(self, name: str) -> Stop:
        self.settle()
        return Stop(name, self._window)

    def _dialog(self, name: str, open_it: Callable[[], object]) -> Iterator[Stop]:
        """Yield the dialog that ``open_it`` opens, and close it."""
        open_it()
        self.wait(lambda: bool(self._shown_dialogs()))
        for dialog in self._shown_dialogs():
            self.settle()
            yield Stop(name, dialog)
            dialog.close()
        self.settle()

    def _shown_dialogs(self) -> list[QDialog]:
        return [dialog for dialog in self._window.findChildren(QDialog) if dialog.isVisible()]

    def _before_the_record(self) -> Iterator[Stop]:
        from footdrop_desktop.ui.record.recover_page import RecoverPage
        from footdrop_desktop.ui.record.set_up_page import SetUpPage
        from footdrop_desktop.ui.record.trouble_page import TroublePage
        from footdrop_desktop.ui.record.unlock_page import UnlockPage

        opening, strings = self._window.opening, self._window.strings
        set_up = SetUpPage(strings, opening.folder)
        set_up.show_code(_CODE)
        opening.put(set_up)
        for step, name in enumerate(("you", "place", "sheet", "code")):
            set_up.show_step(step)
            yield self._page(f"set-up-{name}")
        unlock = UnlockPage(strings)
        unlock.show_names((("1", strings.text("ui", "practice.clinician")),))
        opening.put(unlock)
        yield self._page("unlock")
        unlock.show_refused(strings.text("ui", "start.what-not"), wait=30)
        yield self._page("unlock-refused")
        recover = RecoverPage(strings)
        recover.show_names((("1", strings.text("ui", "practice.clinician")),))
        opening.put(recover)
        yield self._page("recover")
        trouble = TroublePage(strings)
        opening.put(trouble)
        text = strings.text("ui", "trouble.not-found", name=str(opening.folder))
        trouble.show_trouble(text, ("find", "retry", "restore", "new"))
        yield self._page("trouble")

    def _patients(self, work: AtWork) -> Iterator[Stop]:
        yield self._page("patients")
        page = work.patients.page
        page.search.setText(self._practice.name.partition(",")[0])
        self.settle()
        yield self._page("patients-found")
        yield from self._dialog("patient-new", page.new_patient.click)
        yield from self._dialog("batch", page.papers.click)
        page.search.clear()
        work.show_chart(self._patient_uid(work))
        yield from self._chart(work)
        yield from self._paper(work)
        acts = work.patients.chart.act_chosen
        yield from self._dialog("patient-edit", work.patients.chart.edit.trigger)
        yield from self._dialog("who-saw", lambda: acts.emit("who-saw"))
        yield from self._dialog("merge", lambda: acts.emit("merge"))
        yield from self._dialog("request", lambda: acts.emit("request"))
        yield from self._dialog("erase", lambda: acts.emit("erase"))

    def _chart(self, work: AtWork) -> Iterator[Stop]:
        """Yield a patient's page, with all visits marked, at its end, and the dialog of an event."""
        chart = work.patients.chart
        self.wait(lambda: not self._window.jobs.busy)
        yield self._page("chart")
        for card in chart.list.rows[2:]:
            chart.list.mark(card.key)
        self.wait(lambda: not self._window.jobs.busy)
        bar = chart.room.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        yield self._page("chart-compared")
        bar.setValue(bar.maximum())
        yield self._page("chart-events")
        bar.setValue(0)
        yield from self._dialog("event", chart.events.add.click)

    def _paper(self, work: AtWork) -> Iterator[Stop]:
        """Yield the dialog that chooses a paper, and the paper, found in and marked."""
        from footdrop_desktop.report.paper import PaperKind
        from footdrop_desktop.ui.paper.choose_dialog import ChooseDialog

        for dialog in self._dialog("paper-choose", work.patients.chart.papers.click):
            yield dialog
            if isinstance(dialog.widget, ChooseDialog):
                dialog.widget.choose(PaperKind.LETTER)
                self.settle()
                yield Stop("paper-letter", dialog.widget)
                dialog.widget.choose(PaperKind.REPORT)
                dialog.widget.show_it.click()
        self.wait(lambda: work.previews.shown)
        page = work.previews.page
        if page is None:
            return
        page.search.line.setText(self._practice.name.partition(",")[0])
        self.wait(lambda: not self._window.jobs.busy)
        yield self._page("paper")
        work.previews.leave()

    def _signed_visit(self, work: AtWork) -> Iterator[Stop]:
        from footdrop_desktop.ui.sign.visit_content import ADDENDUM, AMEND, VOID, WRONG_PATIENT

        work.show_visit(work.patients.chart.list.key)
        yield self._page("signed-visit")
        for act in (AMEND, ADDENDUM, VOID, WRONG_PATIENT):
            yield from self._dialog(f"signed-visit-{act}", partial(work.visit.page.act_chosen.emit, act))
        yield from self._dialog("then-and-now", work.visit.page.today_wanted.emit)

    def _search(self, work: AtWork) -> Iterator[Stop]:
        """Yield the search with all visits, and with what a filter finds."""
        work.show_place("search")
        self.wait(lambda: not work.desk.jobs.busy)
        yield self._page("search")
        page = work.searching.page
        page.filters.finding.show_value("foot-drop")
        page.filters.finding.changed.emit()
        page.search.returnPressed.emit()
        self.wait(lambda: not work.desk.jobs.busy)
        yield self._page("search-found")
        yield from self._dialog("search-save", page.save.click)

    def _places(self, work: AtWork) -> Iterator[Stop]:
        for place in ("overview", "literature", "backup", "settings"):
            work.show_place(place)
            self.wait(lambda: not work.desk.jobs.busy)
            yield self._page(place)

    def _empty_exam(self, work: AtWork) -> Iterator[Stop]:
        work.begin_practice_visit(self._practice.name)
        view, session = self._window.view, self._window.session
        if view is None or session is None:
            return
        for step in session.form.steps:
            view.show_step(step.link_id)
            yield self._page(f"empty-{step.link_id}")
        work.exam.leave()

    def _full_exam(self, work: AtWork) -> Iterator[Stop]:
        work.begin_practice_visit(self._practice.name)
        view, session = self._window.view, self._window.session
        if view is None or session is None:
            return
        answers = check_answers(session.form, self._practice.answers)
        for link_id in session.form.sorted(frozenset(answers)):
            session.answer(link_id, answers.values[link_id])
        for step in session.form.steps:
            view.show_step(step.link_id)
            yield self._page(f"exam-{step.link_id}")
            if not isinstance(view.page, ReviewPage):
                view.page.fold_how_to()
                yield self._page(f"exam-{step.link_id}-how-to")
                view.page.fold_how_to()
        flag = session.snapshot.assessment.red_flags[0].id
        yield from self._dialog("set-aside", lambda: view.strip.set_aside_wanted.emit(flag))
        yield from self._dialog("sign", work.signing.begin)
        yield from self._dialog("emergency", lambda: work.signing.begin(emergency=True))
        yield from self._dialog("reference", lambda: view.reference_wanted.emit("1"))
        yield from self._dialog("references", lambda: view.reference_wanted.emit(""))

    def _drafts(self, work: AtWork) -> Iterator[Stop]:
        from footdrop_desktop.ui.crash_dialog import CrashDialog
        from footdrop_desktop.ui.record.confirm_page import ConfirmPage

        work.exam.leave()
        work.renew()
        work.show_place("drafts")
        yield self._page("to-do-drafts")
        for part in ("to-sign", "reviews", "flags"):
            work.to_do.show(part)
            self.wait(lambda: not work.desk.jobs.busy)
            yield self._page(f"to-do-{part}")
        work.to_do.show("drafts")
        page = work.drafts.page
        yield from self._dialog("draft-move", page.move_to.click)
        yield from self._dialog("draft-discard", page.discard.click)
        crash = CrashDialog("ValueError\nplace.py:1 name", self._window.strings, self._window)
        yield from self._dialog("fault", crash.open)
        confirm = ConfirmPage(self._window.strings)
        uid = drafts.all_drafts(work.desk.vault)[0].patient_uid
        confirm.show_patient(patients.get(work.desk.vault, uid), work.desk.services.now().date())
        self._window.stack.addWidget(confirm)
        self._window.stack.setCurrentWidget(confirm)
        yield self._page("confirm")
        self._window.stack.removeWidget(confirm)
        confirm.deleteLater()

    def _patient_uid(self, work: AtWork) -> str:
        return work.patients.page.list.key
