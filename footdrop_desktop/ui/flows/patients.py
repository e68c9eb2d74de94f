"""Patients: found, added, changed, merged, erased; and one patient's chart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import patients, search
from footdrop_desktop.record.model import Patient, PatientDetails, PatientRow, State, VisitRow
from footdrop_desktop.ui.flows.chart import Chart
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.lines import found_visit_line, patient_line, who
from footdrop_desktop.ui.flows.patient_acts import PatientActs, pick_patient
from footdrop_desktop.ui.record.patient_dialog import PatientDialog
from footdrop_desktop.ui.record.patients_page import PatientsPage
from footdrop_desktop.ui.record.questions import ask_when

Begun = Callable[[datetime, bool], None]


class Patients(QObject):
    """``new_visit_wanted`` tells patient, time, and whether it was on paper; the others tell a visit.

    ``paper_wanted`` tells the patient too, and no visit where none is selected; ``papers_wanted`` what is
    looked for; ``progress_wanted`` the visits of a progress report.
    """

    new_visit_wanted = Signal(str, object, bool)
    draft_wanted = Signal(str)
    visit_wanted = Signal(str)
    paper_wanted = Signal(object, str)
    papers_wanted = Signal(str)
    search_wanted = Signal(str)
    progress_wanted = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self._patient: Patient | None = None
        self._rows: dict[str, VisitRow] = {}
        self.page = PatientsPage(desk.services.strings)
        stack.addWidget(self.page)
        self._chart = Chart(desk, stack)
        self._chart.progress_wanted.connect(self.progress_wanted)
        self.chart = self._chart.page
        self._acts = PatientActs(desk, self)
        self._acts.changed.connect(self.renew)
        self._acts.merged.connect(self.show_chart)
        self._acts.erased.connect(self._on_erased)
        self.page.searched.connect(self._on_searched)
        self.page.opened.connect(self.show_chart)
        self.page.visit_opened.connect(self._on_visit)
        self.page.new_patient_wanted.connect(self._on_new_patient)
        self.page.new_visit_wanted.connect(self.begin_visit)
        self.page.papers_wanted.connect(self.papers_wanted)
        self.page.search_wanted.connect(self.search_wanted)
        self.chart.back_wanted.connect(self.show)
        self.chart.visit_opened.connect(self._on_visit)
        self.chart.new_visit_wanted.connect(self._on_new_visit)
        self.chart.edit_wanted.connect(self._on_edit)
        self.chart.act_chosen.connect(self._on_act)
        self.chart.paper_wanted.connect(self._on_papers)

    def show(self) -> None:
        """Show the list with the patient last shown selected, and the focus in the line to search."""
        seen = "" if self._patient is None else self._patient.patient_uid
        self._patient = None
        self._stack.setCurrentWidget(self.page)
        self._on_searched(self.page.search.text(), seen)
        self.page.search.setFocus()
        self.page.search.selectAll()

    def show_chart(self, patient_uid: str) -> None:
        """Open a patient's chart; that it was read goes into the audit."""

        def act() -> None:
            self._patient = patients.read_chart(self._desk.vault, patient_uid)
            self._show_chart()
            self._stack.setCurrentWidget(self.chart)

        self._desk.attempt(act)

    def renew(self) -> None:
        """Show anew what is shown, after something changed."""
        if self._patient is None:
            self._on_searched(self.page.search.text())
            return
        uid = self._patient.patient_uid

        def act() -> None:
            self._patient = patients.get(self._desk.vault, uid)
            self._show_chart()

        self._desk.attempt(act)

    def begin_visit(self, patient_uid: str) -> None:
        """Ask when the patient was examined, and have the visit begun."""

        def act() -> None:
            patient = patients.get(self._desk.vault, patient_uid)
            ask_when(
                self._desk.window,
                who(patient.details, self._desk.services.strings),
                self._desk.services.now(),
                lambda at, paper: self.new_visit_wanted.emit(patient_uid, at, paper),
                self._desk.services.strings,
            )

        self._desk.attempt(act)

    def _show_chart(self) -> None:
        patient = self._patient
        if patient is None:
            return
        self._chart.show(patient)

    def _on_searched(self, text: str, seen: str = "") -> None:
        desk = self._desk

        def act() -> None:
            found = search.find_patients(desk.vault, text)
            words, hidden = desk.services.strings, desk.record_only
            lines = [patient_line(row, words, record_only=hidden) for row in found.rows]
            self.page.show_found(lines, more=found.more, count=patients.count(desk.vault), select=seen)
            visit_rows = search.find_visits(desk.vault, text) if text.strip() else ()
            self._rows = {row.visit_uid: row for row in visit_rows}
            self.page.show_visits(
                [
                    found_visit_line(
                        row, patients.get(desk.vault, row.patient_uid).details, words, record_only=hidden
                    )
                    for row in visit_rows
                ]
            )

        desk.attempt(act)

    def _on_visit(self, visit_uid: str) -> None:
        def act() -> None:
            row = self._rows.get(visit_uid) if self._patient is None else self._chart.visit(visit_uid)
            if row is None:
                return
            (self.draft_wanted if row.state is State.DRAFT else self.visit_wanted).emit(visit_uid)

        self._desk.attempt(act)

    def _on_new_visit(self) -> None:
        if self._patient is not None:
            self.begin_visit(self._patient.patient_uid)

    def _on_new_patient(self, typed: str) -> None:
        family, _, given = typed.partition(",")
        known = PatientDetails("" if any(char.isdigit() for char in typed) else family.strip(), given.strip())
        request = self._desk.services.new_id()

        def keep(details: PatientDetails) -> None:
            patient = patients.add(self._desk.vault, details, request)
            self.changed.emit()
            self.show_chart(patient.patient_uid)

        self._details(known, "", keep, new=True)

    def _on_edit(self) -> None:
        patient = self._patient
        if patient is None:
            return
        uid = patient.patient_uid

        def keep(details: PatientDetails) -> None:
            patients.change(self._desk.vault, uid, details, self._desk.services.new_id())
            self.renew()

        self._details(patient.details, uid, keep, new=False)

    def _details(
        self, known: PatientDetails, uid: str, keep: Callable[[PatientDetails], None], *, new: bool
    ) -> None:
        desk = self._desk
        strings = desk.services.strings
        dialog = PatientDialog(strings, known, desk.window, new=new)
        whys = {
            "mrn": desk.say("patient.why-mrn"),
            "name-and-birth": desk.say("patient.why-name-and-birth"),
            "name": desk.say("patient.why-name"),
            "birth-and-similar-name": desk.say("patient.why-birth-and-similar-name"),
        }

        def on_saved(details: PatientDetails, sure: bool) -> None:
            from footdrop_desktop.strings import message

            try:
                alike = () if sure else patients.duplicates(desk.vault, details, uid)
                if alike:
                    dialog.show_duplicates(
                        [
                            (entry.row.patient_uid, _row_words(entry.row, desk), whys[entry.why])
                            for entry in alike
                        ]
                    )
                    return
                keep(details)
            except UserError as error:
                dialog.show_refused(message(error, strings))
                return
            dialog.accept()

        dialog.saved.connect(on_saved)
        dialog.open_instead.connect(self.show_chart)
        dialog.open()

    def _on_papers(self, visit_uid: str) -> None:
        if self._patient is not None:
            self.paper_wanted.emit(self._patient, visit_uid)

    def _on_act(self, act: str) -> None:
        patient = self._patient
        if patient is None:
            return
        self._acts.do(act, patient)

    def pick(self, title: str, text: str, but: str, picked: Callable[[str], None]) -> None:
        """Let the user pick another patient than ``but``."""
        pick_patient(self._desk, title, text, but, picked)

    def _on_erased(self) -> None:
        self.show()
        self.changed.emit()


def _row_words(row: PatientRow, desk: Desk) -> str:
    details = PatientDetails(row.family, row.given, birth_date=row.birth_date, mrn=row.mrn)
    return who(details, desk.services.strings)
