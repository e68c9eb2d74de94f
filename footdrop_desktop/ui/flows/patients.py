"""Patients: found, added, changed, merged, erased; and one patient's chart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import patients, search, visits
from footdrop_desktop.record.model import Patient, PatientDetails, PatientRow, State, VisitRow
from footdrop_desktop.ui.dialogs import ask
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.lines import found_visit_line, patient_line, visit_line, who
from footdrop_desktop.ui.flows.patient_papers import export_patient, show_who_saw
from footdrop_desktop.ui.record.chart_page import ChartPage
from footdrop_desktop.ui.record.patient_dialog import PatientDialog
from footdrop_desktop.ui.record.patients_page import PatientsPage
from footdrop_desktop.ui.record.pick_patient_dialog import PickPatientDialog
from footdrop_desktop.ui.record.questions import ask_one_of, ask_typed, ask_when

Begun = Callable[[datetime, bool], None]


class Patients(QObject):
    """``new_visit_wanted`` tells patient, time, and whether it was on paper; the others tell a visit."""

    new_visit_wanted = Signal(str, object, bool)
    draft_wanted = Signal(str)
    visit_wanted = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self._patient: Patient | None = None
        self._rows: dict[str, VisitRow] = {}
        self.page = PatientsPage(desk.services.strings)
        self.chart = ChartPage(desk.services.strings)
        stack.addWidget(self.page)
        stack.addWidget(self.chart)
        self.page.searched.connect(self._on_searched)
        self.page.opened.connect(self.show_chart)
        self.page.visit_opened.connect(self._on_visit)
        self.page.new_patient_wanted.connect(self._on_new_patient)
        self.page.new_visit_wanted.connect(self.begin_visit)
        self.chart.back_wanted.connect(self.show)
        self.chart.visit_opened.connect(self._on_visit)
        self.chart.new_visit_wanted.connect(self._on_new_visit)
        self.chart.edit_wanted.connect(self._on_edit)
        self.chart.act_chosen.connect(self._on_act)

    def show(self) -> None:
        """Show the list, with the focus in the line to search."""
        self._patient = None
        self._stack.setCurrentWidget(self.page)
        self._on_searched(self.page.search.text())
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
        desk = self._desk
        rows = visits.of_patient(desk.vault, patient.patient_uid)
        self._rows = {row.visit_uid: row for row in rows}
        merged = bool(patients.merged(desk.vault, patient.patient_uid)) or bool(patient.merged_into)
        self.chart.show_patient(patient, desk.services.now().date(), merged=merged)
        self.chart.show_visits([visit_line(row, desk.services.strings) for row in rows])

    def _on_searched(self, text: str) -> None:
        desk = self._desk

        def act() -> None:
            found = search.find_patients(desk.vault, text)
            lines = [patient_line(row, desk.services.strings) for row in found.rows]
            self.page.show_found(lines, more=found.more, count=patients.count(desk.vault))
            visit_rows = search.find_visits(desk.vault, text) if text.strip() else ()
            self._rows = {row.visit_uid: row for row in visit_rows}
            self.page.show_visits(
                [
                    found_visit_line(
                        row, patients.get(desk.vault, row.patient_uid).details, desk.services.strings
                    )
                    for row in visit_rows
                ]
            )

        desk.attempt(act)

    def _on_visit(self, visit_uid: str) -> None:
        row = self._rows.get(visit_uid)
        if row is None:
            return
        if row.state is State.DRAFT:
            self.draft_wanted.emit(visit_uid)
        else:
            self.visit_wanted.emit(visit_uid)

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

    def _on_act(self, act: str) -> None:
        patient = self._patient
        if patient is None:
            return
        match act:
            case "merge":
                self._merge(patient)
            case "undo-merge":
                self._undo_merge(patient)
            case "who-saw":
                show_who_saw(self._desk, subject=patient)
            case "request":
                self._note_request(patient)
            case "export":
                export_patient(self._desk, patient)
            case "erase":
                self._erase(patient)

    def _merge(self, patient: Patient) -> None:
        desk, strings = self._desk, self._desk.services.strings
        this = who(patient.details, strings)

        def picked(into_uid: str) -> None:
            other = who(patients.get(desk.vault, into_uid).details, strings)

            def go() -> None:
                patients.merge(desk.vault, patient.patient_uid, into_uid, desk.services.new_id())
                self.show_chart(into_uid)

            self._sure(desk.say("merge.sure", this=this, other=other), desk.say("merge.go"), go)

        self.pick(desk.say("merge.title"), this, patient.patient_uid, picked)

    def pick(self, title: str, text: str, but: str, picked: Callable[[str], None]) -> None:
        """Let the user pick another patient than ``but``."""
        desk, strings = self._desk, self._desk.services.strings
        dialog = PickPatientDialog(strings, title, text, desk.window)

        def searched(typed: str) -> None:
            def act() -> None:
                found = search.find_patients(desk.vault, typed).rows
                lines = [patient_line(row, strings) for row in found if row.patient_uid != but]
                dialog.show_found([type(line)(line.key, line.cells[:3]) for line in lines])

            desk.attempt(act)

        dialog.searched.connect(searched)
        dialog.picked.connect(lambda uid: desk.attempt(lambda: picked(uid)))
        searched("")
        dialog.open()

    def _undo_merge(self, patient: Patient) -> None:
        desk, strings = self._desk, self._desk.services.strings
        if patient.merged_into:
            options = [(patient.patient_uid, who(patient.details, strings))]
        else:
            merged = patients.merged(desk.vault, patient.patient_uid)
            options = [(entry.patient_uid, who(entry.details, strings)) for entry in merged]

        def done(uid: str) -> None:
            if desk.attempt(lambda: patients.undo_merge(desk.vault, uid, desk.services.new_id())):
                self.renew()

        ask_one_of(desk.window, desk.say("merge.undo"), desk.say("merge.undo-note"), options, done, strings)

    def _note_request(self, patient: Patient) -> None:
        desk, strings = self._desk, self._desk.services.strings
        whats = (
            ("access", desk.say("request.access")),
            ("correction", desk.say("request.correction")),
            ("erasure", desk.say("request.erasure")),
        )
        outcomes = (
            ("granted", desk.say("request.granted")),
            ("partly", desk.say("request.partly")),
            ("refused", desk.say("request.refused")),
            ("open", desk.say("request.open")),
        )
        name = who(patient.details, strings)

        def note(what: str, outcome: str) -> None:
            if desk.attempt(
                lambda: patients.note_request(
                    desk.vault, patient.patient_uid, what, outcome, desk.services.new_id()
                )
            ):
                desk.tell(desk.say("request.noted"))

        def second(what: str) -> None:
            ask_one_of(
                desk.window,
                desk.say("request.outcome"),
                name,
                outcomes,
                lambda outcome: note(what, outcome),
                strings,
            )

        ask_one_of(desk.window, desk.say("request.title"), name, whats, second, strings)

    def _erase(self, patient: Patient) -> None:
        desk, strings = self._desk, self._desk.services.strings
        name = who(patient.details, strings)

        def go() -> None:
            if desk.attempt(lambda: patients.erase(desk.vault, patient.patient_uid, desk.services.new_id())):
                self.changed.emit()
                self.show()

        def second() -> None:
            ask_typed(
                desk.window,
                desk.say("erase.title"),
                desk.say("erase.type", name=name),
                patient.details.family,
                go,
                strings,
            )

        self._sure(desk.say("erase.sure", name=name), desk.say("erase.go-on"), second)

    def _sure(self, text: str, word: str, act: Callable[[], object]) -> None:
        desk = self._desk
        answers = ((desk.say("dialog.cancel"), lambda: None), (word, lambda: _silent(desk.attempt(act))))
        ask(desk.window, text, answers, desk.services.strings)


def _silent(_result: object) -> None:
    """Answers of a question return nothing."""


def _row_words(row: PatientRow, desk: Desk) -> str:
    details = PatientDetails(row.family, row.given, birth_date=row.birth_date, mrn=row.mrn)
    return who(details, desk.services.strings)
