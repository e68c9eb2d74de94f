"""One patient's page: the visits and the trend at once, the comparison when it was read and verified."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.history.identity import Disagreement, disagreements
from footdrop_desktop.record import chart, events, patients, visits
from footdrop_desktop.record.chart import AT_ONCE, TREND, ChartRow
from footdrop_desktop.record.model import Event, EventKind, Patient, State, VisitRow
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import message
from footdrop_desktop.ui.dialogs import ask
from footdrop_desktop.ui.flows.chart_lines import visit_cards
from footdrop_desktop.ui.flows.comparing import compare_visits, show_then_and_now
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.identity_lines import identity_lines
from footdrop_desktop.ui.flows.lines import who
from footdrop_desktop.ui.flows.references import show_reference
from footdrop_desktop.ui.history.compare_content import CompareContent
from footdrop_desktop.ui.history.event_dialog import EventDialog
from footdrop_desktop.ui.history.patient_page import PatientPage
from footdrop_desktop.ui.history.visit_cards import VisitCard
from footdrop_desktop.ui.jobs import Job, Progress
from footdrop_desktop.ui.locales import shown_date
from footdrop_desktop.ui.services import FORM

_LEAST: Final = 2
_EVERY: Final = 1_000_000


class Chart(QObject):
    """``progress_wanted`` tells the visits of a progress report to be looked at."""

    progress_wanted = Signal(object)

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk = desk
        services = desk.services
        self._wording = Wording(services.strings, services.form_of(FORM, None))
        self._patient: Patient | None = None
        self._rows: list[ChartRow] = []
        self._events: tuple[Event, ...] = ()
        self._usual: tuple[str, ...] = ()
        self._whole = False
        self._most = TREND
        self._job: Job | None = None
        self._due = False
        self.page = PatientPage(self._wording)
        stack.addWidget(self.page)
        page = self.page
        page.shown.connect(self._on_shown)
        page.list.more_wanted.connect(self._on_more)
        page.list.marks_changed.connect(self._compare)
        page.trend.visit_wanted.connect(page.visit_opened)
        page.trend.all_wanted.connect(self._on_all)
        page.trend.measure.activated.connect(self._on_measure)
        page.compare.print_wanted.connect(lambda: self.progress_wanted.emit(self._in_order()))
        page.compare.reference_wanted.connect(lambda number: show_reference(desk, number))
        page.compare.then_and_now_wanted.connect(lambda uid: show_then_and_now(desk, uid))
        page.events.add_wanted.connect(lambda: self._ask_event(None))
        page.events.change_wanted.connect(self._on_change_event)
        page.events.remove_wanted.connect(self._on_remove_event)

    def visit(self, visit_uid: str) -> VisitRow:
        """Return the line of a visit, of the cards or of the trend."""
        found = (row.visit for row in self._rows if row.visit.visit_uid == visit_uid)
        return next(found, None) or visits.line_of(self._desk.vault, visit_uid)

    def show(self, patient: Patient) -> None:
        """Show a patient: visits, trend, and events now; whether all agree, and the comparison, after it."""
        desk, page, uid = self._desk, self.page, patient.patient_uid
        same = self._patient is not None and self._patient.patient_uid == uid
        chosen = page.list.marked if same and page.list.marked != self._usual else ()
        self._patient = patient
        if not same:
            self._whole, self._most = False, TREND
            page.identity.show_lines()
        merged = patients.merged(desk.vault, uid)
        self._events = events.of_patient(desk.vault, uid)
        page.show_patient(patient, desk.services.now().date(), merged=bool(merged or patient.merged_into))
        self._rows = []
        cards, more = self._read(0)
        page.show_visits(cards, more=more)
        page.events.show_events(self._events)
        self._show_trend()
        self._check_identity(patient, merged)
        comparable = [row.visit.visit_uid for row in self._rows if row.visit.state is State.SIGNED]
        self._usual = tuple(comparable[:_LEAST])
        kept = tuple(key for key in chosen if key in comparable)
        page.list.show_marks(kept if len(kept) >= _LEAST else self._usual)
        self._compare(page.list.marked)

    def _read(self, offset: int) -> tuple[list[VisitCard], bool]:
        """Read lines after ``offset``, and one more, which says whether there are others."""
        desk, uid = self._desk, "" if self._patient is None else self._patient.patient_uid
        found = chart.chart_rows(desk.vault, uid, AT_ONCE + 1, offset)
        rows, rest = found[:AT_ONCE], found[AT_ONCE:]
        cards = visit_cards(
            rows,
            self._wording,
            record_only=desk.record_only,
            before=self._rows[-1] if self._rows else None,
            after=rest[0] if rest else None,
        )
        self._rows.extend(rows)
        return cards, bool(rest)

    def _on_more(self, offset: int) -> None:
        def act() -> None:
            cards, more = self._read(offset)
            self.page.list.add_cards(cards, more=more)

        self._desk.attempt(act)

    def _show_trend(self) -> None:
        if self._patient is None:
            return
        vault, uid = self._desk.vault, self._patient.patient_uid
        read = chart.tested_whole if self._whole else chart.tested
        tested = read(vault, uid, self._most)
        total = chart.count_signed(vault, uid) if len(tested) == self._most else len(tested)
        self.page.trend.show_visits(tested, self._events, total)

    def _on_all(self) -> None:
        self._most = _EVERY
        self._desk.attempt(self._show_trend)

    def _on_measure(self, at: int) -> None:
        """Read what is beside strength once it is wanted."""
        if at and not self._whole:
            self._whole = True
            self._desk.attempt(self._show_trend)

    def _check_identity(self, patient: Patient, merged: Sequence[Patient]) -> None:
        desk = self._desk

        def work(_tell: Progress) -> tuple[Disagreement, ...]:
            return disagreements(patient, chart.signed_as(desk.vault, patient.patient_uid), merged)

        def show(found: tuple[Disagreement, ...]) -> None:
            if self._patient is patient:
                loud, quiet = (
                    identity_lines(
                        [one for one in found if one.quiet is is_quiet],
                        patient.details,
                        desk.services.strings,
                        quiet=is_quiet,
                    )
                    for is_quiet in (False, True)
                )
                self.page.identity.show_lines(loud, quiet)

        desk.jobs.run(self.page, work, show, desk.refuse)

    def _compare(self, marked: Sequence[str]) -> None:
        """Compare what is marked; what was asked for before is not shown any more.

        Nothing is read for a page that nobody looks at: it is, and stands in the audit, once it is shown.
        """
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._due = not self.page.isVisible()
        if len(marked) < _LEAST:
            self.page.show_comparing(self._too_few(marked))
            return
        self.page.show_comparing(self._desk.services.strings.text("chart", "page.comparing"))
        if self._due:
            return
        wanted = tuple(marked)

        def show(content: CompareContent, wording: Wording) -> None:
            if self.page.list.marked == wanted:
                self.page.show_comparison(content, wording)

        self._job = compare_visits(self._desk, self.page, wanted, show)

    def _on_shown(self) -> None:
        if self._due:
            self._compare(self.page.list.marked)

    def _too_few(self, marked: Sequence[str]) -> str:
        say = self._desk.services.strings.text
        if not self._rows:
            return ""
        signed = sum(row.visit.state is State.SIGNED for row in self._rows)
        if signed < _LEAST:
            return say("chart", "page.too-few")
        return say("chart", "page.mark-more") if marked else say("chart", "cards.hint")

    def _in_order(self) -> tuple[str, ...]:
        """Return the marked visits, the oldest first."""
        marked = self.page.list.marked
        return tuple(row.visit.visit_uid for row in reversed(self._rows) if row.visit.visit_uid in marked)

    def _on_change_event(self, event_uid: str) -> None:
        self._ask_event(next((event for event in self._events if event.event_uid == event_uid), None))

    def _ask_event(self, event: Event | None) -> None:
        """Ask for an event, new or changed; what cannot be kept is said in the dialog."""
        patient, desk = self._patient, self._desk
        if patient is None:
            return
        strings, request = desk.services.strings, desk.services.new_id()
        dialog = EventDialog(strings, who(patient.details, strings), event, desk.window)

        def keep(on: str, kind: str, note: str) -> None:
            try:
                if event is None:
                    events.add(desk.vault, patient.patient_uid, on, EventKind(kind), note, request)
                else:
                    events.change(desk.vault, event.event_uid, on, EventKind(kind), note, request)
            except UserError as error:
                dialog.show_refused(message(error, strings))
                return
            dialog.accept()
            self._desk.attempt(self._show_events)

        dialog.saved.connect(keep)
        dialog.open()

    def _on_remove_event(self, event_uid: str) -> None:
        event = next((one for one in self._events if one.event_uid == event_uid), None)
        if event is None:
            return
        desk, strings = self._desk, self._desk.services.strings
        parts = (
            shown_date(event.on.isoformat(), strings),
            strings.text("history", f"event.{event.kind}"),
            event.note,
        )
        told = ", ".join(part for part in parts if part)
        request = desk.services.new_id()

        def remove() -> None:
            if desk.attempt(lambda: events.remove(desk.vault, event_uid, request)):
                desk.attempt(self._show_events)

        answers = (
            (desk.say("dialog.cancel"), lambda: None),
            (strings.text("chart", "events.remove"), remove),
        )
        ask(desk.window, strings.text("chart", "events.sure", event=told), answers, strings, careful=True)

    def _show_events(self) -> None:
        if self._patient is not None:
            self._events = events.of_patient(self._desk.vault, self._patient.patient_uid)
            self.page.events.show_events(self._events)
            self._show_trend()
