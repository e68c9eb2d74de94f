"""A signed visit on the screen, and what is done with it: amended, added to, countersigned, declared void."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.form.model import Form
from footdrop_desktop.record import clinicians, patients, trail, visits
from footdrop_desktop.record.model import VERSIONS, Draft, Patient, Signed
from footdrop_desktop.record.signing import LEAST_REASON, Signer
from footdrop_desktop.report.recall import read_visit, to_recall
from footdrop_desktop.strings import message
from footdrop_desktop.ui.flows.comparing import show_then_and_now
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.lines import who
from footdrop_desktop.ui.flows.open_flags import open_flags
from footdrop_desktop.ui.flows.papers import Papers
from footdrop_desktop.ui.flows.patients import Patients
from footdrop_desktop.ui.flows.preview import Previews
from footdrop_desktop.ui.flows.references import hint_reference, show_reference
from footdrop_desktop.ui.sign.act_dialog import Act, ActDialog
from footdrop_desktop.ui.sign.visit_content import (
    ADDENDUM,
    AMEND,
    COUNTERSIGN,
    VOID,
    WRONG_PATIENT,
    Reader,
    recall_line,
    visit_content,
)
from footdrop_desktop.ui.sign.visit_page import VisitPage

T = TypeVar("T")


class Visit(QObject):
    """``back_wanted`` tells whose chart, ``draft_wanted`` a draft to go on with."""

    back_wanted = Signal(str)
    draft_wanted = Signal(str)
    changed = Signal()

    def __init__(
        self, desk: Desk, stack: QStackedWidget, of_patients: Patients, papers: Papers, previews: Previews
    ) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self._patients = of_patients
        self._papers = papers
        self._previews = previews
        self._uid = ""
        self._version = 0
        self._patient: Patient | None = None
        self._entries: tuple[Signed, ...] = ()
        self.page = VisitPage(desk.services.strings)
        stack.addWidget(self.page)
        self.page.back_wanted.connect(self._on_back)
        self.page.print_wanted.connect(lambda: papers.print_report(self._uid, self._version))
        self.page.save_wanted.connect(lambda: papers.save_report(self._uid, self._version))
        self.page.paper_wanted.connect(self._on_papers)
        self.page.act_chosen.connect(self._on_act)
        self.page.version_chosen.connect(self._on_version)
        self.page.today_wanted.connect(lambda: show_then_and_now(desk, self._uid))
        self.page.reference_wanted.connect(lambda number: show_reference(desk, number))
        self.page.reference_hovered.connect(lambda number: hint_reference(desk, number))
        papers.made.connect(self._on_made)

    def show(self, visit_uid: str) -> None:
        """Show the newest version of a signed visit; that it was read goes into the audit."""

        def act() -> None:
            vault = self._desk.vault
            entry = visits.newest(vault, visit_uid)
            if not vault.retired:
                trail.note(vault, "visit-read", entry.patient_uid, visit=visit_uid, version=entry.version)
            self._read(visit_uid, 0)
            self._stack.setCurrentWidget(self.page)
            self.page.show_top()

        self._desk.attempt(act)

    def _read(self, visit_uid: str, version: int) -> None:
        desk, vault = self._desk, self._desk.vault
        entries = visits.versions(vault, visit_uid)
        if not entries:
            raise UserError("visit.unknown")
        patient = patients.get(vault, entries[-1].patient_uid)
        materials = desk.services.materials(vault.practice, desk.services.strings)
        visit = read_visit(vault, materials, visit_uid, head=vault.head, version=version)
        reader = Reader(
            vault.actor.clinician_uid,
            desk.services.now().date(),
            vault.head,
            retired=vault.retired,
            record_only=desk.services.settings().record_only,
        )
        content = visit_content(
            visit, entries, patient, materials.wording(visit.content.form), materials.anatomy, reader
        )
        self._uid, self._version, self._patient, self._entries = visit_uid, content.version, patient, entries
        self.page.show_visit(content)

    def _renew(self) -> None:
        self._desk.attempt(lambda: self._read(self._uid, 0))

    def _on_version(self, version: int) -> None:
        self._desk.attempt(lambda: self._read(self._uid, version))

    def _on_made(self, text: str, done: bool) -> None:
        if self._stack.currentWidget() is not self.page or not self._uid:
            return
        if done:
            uid, version = self._uid, self._version
            self._desk.attempt(lambda: self._read(uid, version))
        self.page.show_note(text)

    def _on_papers(self) -> None:
        if self._patient is not None:
            self._previews.choose(self._patient, self._uid, self._version)

    def _on_back(self) -> None:
        if self._patient is not None:
            self.back_wanted.emit(self._patient.merged_into or self._patient.patient_uid)

    def _on_act(self, act: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            AMEND: self._amend,
            ADDENDUM: self._add,
            COUNTERSIGN: self._countersign,
            VOID: self._void,
            WRONG_PATIENT: self._pick_right_patient,
        }
        self._desk.attempt(acts[act])

    def _amend(self) -> None:
        desk, uid = self._desk, self._uid
        row = visits.line_of(desk.vault, uid)
        if row.has_draft and row.owner_uid == desk.vault.actor.clinician_uid:
            self.draft_wanted.emit(uid)
            return
        if row.has_draft:
            raise UserError("draft.there")
        form, request = self._form(), desk.services.new_id()
        act = Act(
            desk.say("signed.amend-title"),
            desk.say("signed.amend-go"),
            notes=(desk.say("signed.amend-note"),),
            about=(self._who(),),
            ask=desk.say("signed.reason"),
            least=LEAST_REASON,
            secret=False,
        )

        def begin(reason: str, _secret: str, _ticked: tuple[str, ...]) -> Draft:
            return visits.begin_amendment(desk.vault, uid, reason, form, request)

        def done(draft: Draft) -> None:
            self.changed.emit()
            self.draft_wanted.emit(draft.visit_uid)

        self._run(act, begin, done)

    def settle(self, visit_uid: str, flag: str) -> None:
        """Show a visit and ask what was done about one of its red flags, ``flag`` first."""
        self.show(visit_uid)
        if self._uid == visit_uid and self.page.isVisible() and self.page.addendum.isEnabled():
            self._desk.attempt(lambda: self._add(flag))

    def _add(self, first: str = "") -> None:
        """Ask for an addendum; where red flags wait for an action, also which of them it is about.

        Nothing is ticked before. Who came because of the flag ``first`` has to tick one.
        """
        desk, uid, request = self._desk, self._uid, self._desk.services.new_id()
        flags = open_flags(desk, uid, self._entries, first)
        act = Act(
            desk.say("signed.addendum-title"),
            desk.say("signed.addendum-go"),
            notes=(desk.say("signed.addendum-note"),),
            about=(self._who(),),
            ask=desk.say("signed.addendum-text"),
            ticks=flags,
            tick_one=bool(first and flags),
        )

        def add(text: str, secret: str, ticked: tuple[str, ...]) -> Signed:
            power = clinicians.signer(desk.vault, secret)
            return visits.addendum(desk.vault, power, uid, text, request, settles=ticked)

        self._run(act, add, lambda _signed: self._after())

    def _countersign(self) -> None:
        desk, uid, request = self._desk, self._uid, self._desk.services.new_id()
        author = [entry for entry in self._entries if entry.kind in VERSIONS][-1].signer_name
        name = desk.vault.actor.name
        act = Act(
            desk.say("signed.countersign-title"),
            desk.say("signed.countersign-go"),
            notes=(desk.say("signed.countersign-note", name=name, author=author),),
            about=(self._who(),),
        )
        self._ask(
            act,
            lambda _text, power: visits.countersign(desk.vault, power, uid, request),
            lambda _signed: self._after(),
        )

    def _void(self) -> None:
        desk, uid, request = self._desk, self._uid, self._desk.services.new_id()
        act = Act(
            desk.say("signed.void-title"),
            desk.say("signed.void-go"),
            notes=(desk.say("signed.void-note"),),
            about=(self._who(),),
            ask=desk.say("signed.reason"),
            least=LEAST_REASON,
            grave=True,
        )

        def done(_signed: Signed) -> None:
            self._after()
            self.tell_recall(uid)

        self._ask(act, lambda reason, power: visits.void(desk.vault, power, uid, reason, request), done)

    def _pick_right_patient(self) -> None:
        if self._patient is not None:
            desk = self._desk
            text = desk.say("signed.wrong-pick", now=self._who())
            self._patients.pick(
                desk.say("signed.wrong-title"), text, self._patient.patient_uid, self._move_to
            )

    def _move_to(self, right_uid: str) -> None:
        desk, uid, form = self._desk, self._uid, self._form()
        request, new_uid = desk.services.new_id(), desk.services.new_id()
        right = who(patients.get(desk.vault, right_uid).details, desk.services.strings)
        act = Act(
            desk.say("signed.wrong-title"),
            desk.say("signed.wrong-go"),
            notes=(desk.say("signed.wrong-note"),),
            about=(
                desk.say("signed.wrong-now", who=self._who()),
                desk.say("signed.wrong-right", who=right),
            ),
            ask=desk.say("signed.reason"),
            least=LEAST_REASON,
            grave=True,
        )

        def move(reason: str, power: Signer) -> Draft:
            return visits.wrong_patient(
                desk.vault, power, uid, right_uid, reason, form, new_visit_uid=new_uid, request=request
            )

        def done(draft: Draft) -> None:
            self._after()
            self.draft_wanted.emit(draft.visit_uid)
            self.tell_recall(uid)

        self._ask(act, move, done)

    def _ask(self, act: Act, sign: Callable[[str, Signer], T], done: Callable[[T], None]) -> None:
        """Ask for what ``act`` says and sign it, away from the window: the key takes a second."""
        vault = self._desk.vault
        self._run(act, lambda text, secret, _ticked: sign(text, clinicians.signer(vault, secret)), done)

    def _run(self, act: Act, do: Callable[[str, str, tuple[str, ...]], T], done: Callable[[T], None]) -> None:
        """Ask for what ``act`` says; ``do`` it with text, passphrase, and ticks, away from the window."""
        desk = self._desk
        dialog = ActDialog(desk.services.strings, act, desk.window, practice=desk.vault.practice)
        dialog.finished.connect(dialog.deleteLater)

        def on_wanted(text: str, secret: str) -> None:
            def ended(result: T) -> None:
                dialog.accept()
                desk.attempt(lambda: done(result))

            ticked = dialog.ticks.ticked
            dialog.show_busy()
            desk.jobs.run(
                dialog,
                lambda _tell: do(text, secret, ticked),
                ended,
                lambda error: dialog.show_refused(message(error, desk.services.strings)),
            )

        dialog.wanted.connect(on_wanted)
        dialog.open()

    def _after(self) -> None:
        self._renew()
        self.changed.emit()

    def tell_recall(self, visit_uid: str) -> None:
        """Say at once which papers of a visit show what does not stand any more."""
        self._desk.attempt(lambda: self._tell_recall(visit_uid))

    def _tell_recall(self, visit_uid: str) -> None:
        desk = self._desk
        papers = to_recall(desk.vault, visit_uid, visits.versions(desk.vault, visit_uid))
        if papers:
            wording = desk.services.materials(desk.vault.practice, desk.services.strings).wording()
            lines = [recall_line(entry, wording) for entry in papers]
            desk.tell("\n".join((desk.say("signed.recall-now"), "", *lines)))

    def _form(self) -> Form:
        """Return the form of the newest version: what is amended is answered in the same form."""
        newest = [entry for entry in self._entries if entry.kind in VERSIONS][-1]
        form = (newest.body or {})["form"]
        return self._desk.services.form_of(form["id"], form["version"])

    def _who(self) -> str:
        return "" if self._patient is None else who(self._patient.details, self._desk.services.strings)
