"""What is to be done, on the screen: drafts, visits to sign, reviews, red flags."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from footdrop_desktop.record import work
from footdrop_desktop.record.work import Due, Work
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.drafts import Drafts
from footdrop_desktop.ui.flows.lines import draft_line
from footdrop_desktop.ui.flows.patients import Patients
from footdrop_desktop.ui.flows.work_lines import due_line, flag_key, flag_line, flag_told, of_flag_key
from footdrop_desktop.ui.jobs import Job, Progress
from footdrop_desktop.ui.record.to_do_page import DRAFTS, FLAGS, REVIEWS, TO_SIGN, ToDoPage

AHEAD: Final = timedelta(days=7)
"""So far ahead reviews are listed until another day is chosen."""

LITTLE: Final = 300
"""Up to so many lines are read at once: nobody notices."""


class WorkLists(QObject):
    """``review_wanted`` tells a draft that is to be opened at its review, ``settle_wanted`` a visit and flag.

    ``counted`` tells that the numbers may have changed.
    """

    draft_wanted = Signal(str)
    review_wanted = Signal(str)
    visit_wanted = Signal(str)
    patient_wanted = Signal(str)
    settle_wanted = Signal(str, str)
    changed = Signal()
    counted = Signal()

    def __init__(self, desk: Desk, stack: QStackedWidget, of_patients: Patients) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self._job: Job | None = None
        self._work = Work()
        self._due: dict[str, Due] = {}
        self.drafts = Drafts(desk, of_patients, self)
        until = desk.services.now().date() + AHEAD
        self.page = ToDoPage(desk.services.strings, self.drafts.page, until)
        stack.addWidget(self.page)
        self.drafts.draft_wanted.connect(self.draft_wanted)
        self.drafts.changed.connect(self.changed)
        self.page.to_sign.opened.connect(self._on_to_sign)
        self.page.reviews.opened.connect(self.visit_wanted)
        self.page.reviews.patient_wanted.connect(self._on_patient)
        self.page.reviews.until_chosen.connect(self._read)
        self.page.flags.opened.connect(lambda key: self.visit_wanted.emit(of_flag_key(key)[0]))
        self.page.flags.settle_wanted.connect(lambda key: self.settle_wanted.emit(*of_flag_key(key)))

    @property
    def emergencies(self) -> int:
        """How many red flags that are emergencies wait for an action; none are told with "record only"."""
        return 0 if self._desk.record_only else self._work.emergency_count

    def show(self, part: str = "") -> None:
        """Show the lists, ``part`` or the one that was seen last."""
        if part:
            self.page.show_part(part)
        self.renew()
        self._stack.setCurrentWidget(self.page)
        self.page.focus_part()

    def renew(self) -> None:
        """Show what is to be done now."""
        self.drafts.renew()
        self.counted.emit()
        self._read()

    def show_again(self) -> None:
        """Show what was read last, after a setting changed."""
        self.drafts.renew()
        self._show()

    def _read(self) -> None:
        """Read the lists: little at once, much away from the window."""
        desk = self._desk
        if self._job is not None:
            self._job.cancel()
            self._job = None

        def begin() -> None:
            until = self.page.reviews.until
            if work.is_little(desk.vault, LITTLE):
                self._take(work.read(desk.vault, until, desk.services.form_of))
            else:
                self._read_aside(until)

        desk.attempt(begin)

    def _read_aside(self, until: date) -> None:
        desk = self._desk

        def read(tell: Progress) -> Work:
            return work.read(desk.vault, until, desk.services.form_of, lambda: tell(""))

        self._job = desk.jobs.run(self.page, read, self._take, desk.refuse)

    def _take(self, found: Work) -> None:
        self._job = None
        self._work = found
        self._show()

    def _show(self) -> None:
        desk, found, page = self._desk, self._work, self.page
        strings, today, hidden = desk.services.strings, desk.services.now().date(), desk.record_only
        self._due = {due.visit_uid: due for due in found.reviews}
        page.to_sign.show_rows([draft_line(row, strings) for row in found.to_sign])
        due = [due_line(row, today, strings, record_only=hidden) for row in found.reviews]
        page.reviews.show_rows(due, more=found.more_reviews)
        if hidden:
            page.flags.show_hidden()
        else:
            rows = [flag_line(flag, today, strings) for flag in found.flags]
            told = {flag_key(flag): flag_told(flag, today, strings) for flag in found.flags}
            page.flags.show_flags(rows, told, more=found.flag_count > len(rows))
        page.head.show_count(DRAFTS, self.drafts.count)
        page.head.show_count(TO_SIGN, len(found.to_sign))
        page.head.show_count(REVIEWS, len(found.reviews), more=found.more_reviews)
        page.head.show_count(FLAGS, None if hidden else found.flag_count)
        self.counted.emit()

    def _on_to_sign(self, visit_uid: str) -> None:
        row = next((row for row in self._work.to_sign if row.visit_uid == visit_uid), None)
        if row is None:
            return
        if row.owner_uid == self._desk.vault.actor.clinician_uid:
            self.review_wanted.emit(visit_uid)
        else:
            self.drafts.page.take_over_wanted.emit(visit_uid)

    def _on_patient(self, visit_uid: str) -> None:
        due = self._due.get(visit_uid)
        if due is not None:
            self.patient_wanted.emit(due.patient_uid)
