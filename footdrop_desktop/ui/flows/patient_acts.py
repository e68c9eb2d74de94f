"""What is done with one patient beside examining: merged, asked for, exported, erased, looked up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from footdrop_desktop.record import patients, search
from footdrop_desktop.record.model import Patient
from footdrop_desktop.ui.dialogs import ask
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.lines import patient_line, who
from footdrop_desktop.ui.flows.patient_papers import export_patient, show_who_saw
from footdrop_desktop.ui.record.pick_patient_dialog import PickPatientDialog
from footdrop_desktop.ui.record.questions import ask_one_of, ask_typed
from footdrop_desktop.ui.record.rows import Row


class PatientActs(QObject):
    """``merged`` tells the patient whom another one is part of now."""

    changed = Signal()
    merged = Signal(str)
    erased = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def do(self, act: str, patient: Patient) -> None:
        """Begin one of the acts of a chart."""
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
                self.merged.emit(into_uid)

            self._sure(desk.say("merge.sure", this=this, other=other), desk.say("merge.go"), go)

        pick_patient(desk, desk.say("merge.title"), this, patient.patient_uid, picked)

    def _undo_merge(self, patient: Patient) -> None:
        desk, strings = self._desk, self._desk.services.strings
        if patient.merged_into:
            options = [(patient.patient_uid, who(patient.details, strings))]
        else:
            merged = patients.merged(desk.vault, patient.patient_uid)
            options = [(entry.patient_uid, who(entry.details, strings)) for entry in merged]

        def done(uid: str) -> None:
            if desk.attempt(lambda: patients.undo_merge(desk.vault, uid, desk.services.new_id())):
                self.changed.emit()

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
                word=desk.say("patient.save"),
            )

        ask_one_of(
            desk.window,
            desk.say("request.title"),
            name,
            whats,
            second,
            strings,
            word=desk.say("window.continue"),
        )

    def _erase(self, patient: Patient) -> None:
        desk, strings = self._desk, self._desk.services.strings
        name = who(patient.details, strings)

        def go() -> None:
            if desk.attempt(lambda: patients.erase(desk.vault, patient.patient_uid, desk.services.new_id())):
                self.erased.emit()

        def second() -> None:
            ask_typed(
                desk.window,
                desk.say("erase.title"),
                desk.say("erase.type", name=name),
                patient.details.family,
                go,
                strings,
            )

        self._sure(desk.say("erase.sure", name=name), desk.say("erase.go-on"), second, careful=True)

    def _sure(self, text: str, word: str, act: Callable[[], object], *, careful: bool = False) -> None:
        desk = self._desk
        answers = ((desk.say("dialog.cancel"), lambda: None), (word, lambda: _silent(desk.attempt(act))))
        ask(desk.window, text, answers, desk.services.strings, careful=careful)


def pick_patient(desk: Desk, title: str, text: str, but: str, picked: Callable[[str], None]) -> None:
    """Let the user pick another patient than ``but``."""
    strings = desk.services.strings
    dialog = PickPatientDialog(strings, title, text, desk.window)

    def searched(typed: str) -> None:
        def act() -> None:
            found = search.find_patients(desk.vault, typed).rows
            lines = [
                patient_line(row, strings, record_only=desk.record_only)
                for row in found
                if row.patient_uid != but
            ]
            dialog.show_found([Row(line.key, line.cells[:3]) for line in lines])

        desk.attempt(act)

    dialog.searched.connect(searched)
    dialog.picked.connect(lambda uid: desk.attempt(lambda: picked(uid)))
    searched("")
    dialog.open()


def _silent(_result: object) -> None:
    """Answers of a question return nothing."""
