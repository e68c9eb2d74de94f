"""Drafts: opened, handed over, taken over, moved, discarded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from footdrop_desktop.record import clinicians, drafts, patients
from footdrop_desktop.record.model import DraftRow
from footdrop_desktop.ui.dialogs import ask
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.lines import draft_line, who
from footdrop_desktop.ui.flows.patients import Patients
from footdrop_desktop.ui.record.drafts_page import DraftsPage
from footdrop_desktop.ui.record.questions import ask_one_of


class Drafts(QObject):
    """``draft_wanted`` tells a draft of one's own to go on with."""

    draft_wanted = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk, of_patients: Patients, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._patients = of_patients
        self._rows: dict[str, DraftRow] = {}
        self.page = DraftsPage(desk.services.strings)
        self.page.opened.connect(self.draft_wanted)
        self.page.hand_over_wanted.connect(self._on_hand_over)
        self.page.take_over_wanted.connect(self._on_take_over)
        self.page.move_wanted.connect(self._on_move)
        self.page.discard_wanted.connect(self._on_discard)

    @property
    def count(self) -> int:
        """How many drafts there are."""
        return len(self._rows)

    def renew(self) -> None:
        """Show the drafts as they are now."""
        desk = self._desk

        def act() -> None:
            rows = drafts.all_drafts(desk.vault)
            self._rows = {row.visit_uid: row for row in rows}
            mine = {row.visit_uid for row in rows if row.owner_uid == desk.vault.actor.clinician_uid}
            self.page.show_drafts([draft_line(row, desk.services.strings) for row in rows], frozenset(mine))

        desk.attempt(act)

    def _on_hand_over(self, visit_uid: str) -> None:
        desk = self._desk
        row = self._rows[visit_uid]
        actor = desk.vault.actor.clinician_uid
        others = [
            (entry.clinician_uid, entry.name)
            for entry in clinicians.all_clinicians(desk.vault)
            if entry.active and entry.clinician_uid != actor
        ]
        if not others:
            desk.tell(desk.say("drafts.nobody"))
            return

        def done(to_uid: str) -> None:
            self._do(lambda: drafts.hand_over(desk.vault, visit_uid, to_uid, desk.services.new_id()))

        ask_one_of(
            desk.window, desk.say("drafts.hand-over"), self._who(row), others, done, desk.services.strings
        )

    def _on_take_over(self, visit_uid: str) -> None:
        desk = self._desk
        row = self._rows[visit_uid]
        self._sure(
            desk.say("drafts.take-over-sure", owner=row.owner_name, name=self._who(row)),
            desk.say("drafts.take-over"),
            lambda: drafts.take_over(desk.vault, visit_uid, desk.services.new_id()),
        )

    def _on_move(self, visit_uid: str) -> None:
        desk = self._desk
        row = self._rows[visit_uid]
        now = self._who(row)

        def picked(to_uid: str) -> None:
            other = who(patients.get(desk.vault, to_uid).details, desk.services.strings)
            self._sure(
                desk.say("drafts.move-sure", now=now, other=other),
                desk.say("drafts.move-go"),
                lambda: drafts.move(desk.vault, visit_uid, to_uid, desk.services.new_id()),
            )

        self._patients.pick(
            desk.say("drafts.move"), desk.say("drafts.move-from", now=now), row.patient_uid, picked
        )

    def _on_discard(self, visit_uid: str) -> None:
        desk = self._desk
        self._sure(
            desk.say("drafts.discard-sure", name=self._who(self._rows[visit_uid])),
            desk.say("drafts.discard"),
            lambda: drafts.discard(desk.vault, visit_uid, desk.services.new_id()),
            careful=True,
        )

    def _who(self, row: DraftRow) -> str:
        return who(patients.get(self._desk.vault, row.patient_uid).details, self._desk.services.strings)

    def _sure(self, text: str, word: str, act: Callable[[], object], *, careful: bool = False) -> None:
        answers = ((self._desk.say("dialog.cancel"), lambda: None), (word, lambda: self._do(act)))
        ask(self._desk.window, text, answers, self._desk.services.strings, careful=careful)

    def _do(self, act: Callable[[], object]) -> None:
        if self._desk.attempt(act):
            self.renew()
            self.changed.emit()
