"""The open record on the screen: the workspace, the places in it, the exam, and the watch over both."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QToolTip

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import drafts, patients, search
from footdrop_desktop.report.audit_words import event_words
from footdrop_desktop.strings import Strings, message
from footdrop_desktop.ui.flows.backups import Backups
from footdrop_desktop.ui.flows.batches import Batches
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.exam import Exam
from footdrop_desktop.ui.flows.overviews import Overviews
from footdrop_desktop.ui.flows.papers import Papers
from footdrop_desktop.ui.flows.patients import Patients
from footdrop_desktop.ui.flows.preferences import Preferences
from footdrop_desktop.ui.flows.preview import Previews
from footdrop_desktop.ui.flows.references import all_sources, save_references
from footdrop_desktop.ui.flows.searching import Searching
from footdrop_desktop.ui.flows.signing import Signing
from footdrop_desktop.ui.flows.visit import Visit
from footdrop_desktop.ui.flows.work_lists import WorkLists
from footdrop_desktop.ui.lock import LockWatch
from footdrop_desktop.ui.record.to_do_page import DRAFTS
from footdrop_desktop.ui.record.workspace import Workspace

if TYPE_CHECKING:
    from footdrop_desktop.record.query import Query
    from footdrop_desktop.ui.literature.page import LiteraturePage
    from footdrop_desktop.ui.record.confirm_page import ConfirmPage

_NOTICE_LINES: Final = 3


class AtWork(QObject):
    """``lock_wanted`` tells that somebody asks to lock, ``lock_due`` that the window is to lock at once.

    ``dress_wanted`` tells that it is to look another way.
    """

    lock_wanted = Signal()
    lock_due = Signal()
    dress_wanted = Signal()

    def __init__(self, desk: Desk, window_stack: QStackedWidget) -> None:
        super().__init__(window_stack)
        self.desk = desk
        self._stack = window_stack
        self.workspace = Workspace(desk.services.strings)
        inner = self.workspace.stack
        self.patients = Patients(desk, inner)
        self.searching = Searching(desk, inner)
        self.to_do = WorkLists(desk, inner, self.patients)
        self.drafts = self.to_do.drafts
        self.backups = Backups(desk, inner)
        self.preferences = Preferences(desk, inner)
        self.exam = Exam(desk, window_stack)
        self.papers = Papers(desk, self)
        self.previews = Previews(desk, window_stack, self)
        self.overviews = Overviews(desk, inner, self.previews)
        self.batches = Batches(desk, self)
        self.visit = Visit(desk, inner, self.patients, self.papers, self.previews)
        self.signing = Signing(desk, self.exam, self.papers, self.previews, self)
        self.watch = LockWatch(
            desk.services.settings().idle_minutes, self, wall=lambda: desk.services.now().timestamp()
        )
        self._confirm: ConfirmPage | None = None
        self._literature: LiteraturePage | None = None
        self._place = "patients"
        window_stack.addWidget(self.workspace)
        self._connect()

    @property
    def place(self) -> str:
        """The place of the workspace that was shown last."""
        return self._place

    @property
    def confirm_page(self) -> ConfirmPage | None:
        """The page that asks for the patient after an unlock, if it was asked."""
        return self._confirm

    def begin(self, application: QCoreApplication | None) -> None:
        """Show the patients, or ask for the one whose draft was open when it locked."""
        if self.desk.vault.practice:
            self._fill_practice()
        self._stack.setCurrentWidget(self.workspace)
        self._show_who()
        self.show_place("patients")
        self.to_do.renew()
        self.backups.renew()
        self._show_notice()
        self._resume()
        self.watch.begin(application, self.desk.window)

    def dressed_anew(self, strings: Strings) -> AtWork:
        """Return the same work in other words and another look; ``go_on_from`` is to follow."""
        services = replace(self.desk.services, strings=strings)
        return AtWork(replace(self.desk, services=services), self._stack)

    def go_on_from(self, before: AtWork, application: QCoreApplication | None) -> None:
        """Go on where ``before`` was; it ends."""
        place = before.place
        self._show_who()
        self.to_do.renew()
        self.backups.renew()
        self._show_notice()
        self.to_do.page.show_part(before.to_do.page.part)
        self.searching.go_on_from(before.searching)
        self.overviews.page.scope.take_over(before.overviews.page.scope)
        self.show_place(place)
        self.exam.take_over(before.exam)
        before.put_away()
        before.exam.deleteLater()
        before.deleteLater()
        self.watch.begin(application, self.desk.window)

    def put_away(self) -> None:
        """Take everything off the window; the record stays open."""
        self.watch.stop()
        for dialog in self._open_dialogs():
            if not dialog.close():  # what is under way in it has ended
                dialog.done(QDialog.DialogCode.Rejected)
        QToolTip.hideText()
        self.previews.put_away()
        self._stack.removeWidget(self.workspace)
        self.workspace.deleteLater()
        if self._confirm is not None:
            self._stack.removeWidget(self._confirm)
            self._confirm.deleteLater()

    def end(self) -> str:
        """Close everything and the record; return the draft that was on the screen."""
        resume = self.exam.leave()
        self.put_away()
        self.papers.clear()
        self.backups.make_at_the_end()
        with suppress(UserError):
            self.desk.vault.close()
        self.exam.deleteLater()
        self.deleteLater()
        return resume

    def show_place(self, place: str) -> None:
        """Show one of the places of the workspace."""
        self._place = place
        self._stack.setCurrentWidget(self.workspace)
        self.workspace.show_place(place)
        shown = {
            "patients": self.patients.show,
            "search": self.searching.show,
            "drafts": self.to_do.show,
            "overview": self._show_overview,
            "backup": self.backups.show,
            "settings": self.preferences.show,
            "literature": self._show_literature,
        }
        shown[place]()

    def begin_practice_visit(self, name: str) -> None:
        """Begin a visit of the practice patient called ``name`` (family, given)."""
        found = search.find_patients(self.desk.vault, name).rows
        self.exam.begin(found[0].patient_uid, self.desk.services.now())

    def show_chart(self, patient_uid: str) -> None:
        """Show a patient's chart."""
        self._stack.setCurrentWidget(self.workspace)
        self.workspace.show_place("patients")
        self.patients.show_chart(patient_uid)

    def show_overview(self, query: Query) -> None:
        """Show the overview of the visits that a search finds."""
        self._place = "overview"
        self._stack.setCurrentWidget(self.workspace)
        self.workspace.show_place("overview")
        self.overviews.show_search(query)

    def show_visit(self, visit_uid: str) -> None:
        """Show a signed visit."""
        self._stack.setCurrentWidget(self.workspace)
        self.workspace.show_place("patients")
        self.visit.show(visit_uid)

    def renew(self) -> None:
        """Show anew what may have changed."""
        self.to_do.renew()
        self.patients.renew()

    def _connect(self) -> None:
        self.workspace.place_wanted.connect(self.show_place)
        self.workspace.lock_wanted.connect(self.lock_wanted)
        self.patients.new_visit_wanted.connect(self.exam.begin)
        self.patients.draft_wanted.connect(self._on_draft)
        self.patients.visit_wanted.connect(self.show_visit)
        self.patients.paper_wanted.connect(self.previews.choose)
        self.patients.papers_wanted.connect(self.batches.begin)
        self.patients.search_wanted.connect(self._on_search)
        self.searching.visit_wanted.connect(self.show_visit)
        self.searching.draft_wanted.connect(self._on_draft)
        self.patients.progress_wanted.connect(self.previews.show_progress)
        self.patients.changed.connect(self.renew)
        self.to_do.draft_wanted.connect(self._on_draft)
        self.to_do.review_wanted.connect(self._on_review)
        self.to_do.visit_wanted.connect(self.show_visit)
        self.to_do.patient_wanted.connect(self.show_chart)
        self.to_do.settle_wanted.connect(self._on_settle)
        self.to_do.changed.connect(self.renew)
        self.to_do.counted.connect(self._show_notes)
        self.backups.aged.connect(lambda age: self.workspace.show_note("backup", age))
        self.backups.moved.connect(self.lock_due)
        self.backups.troubled.connect(self._show_notice)
        self.preferences.changed.connect(self._on_settings)
        self.preferences.dress_wanted.connect(self.dress_wanted)
        self.exam.left.connect(self._on_left)
        self.exam.sign_wanted.connect(self.signing.begin)
        self.exam.emergency_wanted.connect(lambda: self.signing.begin(emergency=True))
        self.signing.signed.connect(self._on_signed)
        self.visit.back_wanted.connect(self.show_chart)
        self.visit.draft_wanted.connect(self._on_draft)
        self.visit.changed.connect(self.renew)
        self.papers.made.connect(self._on_made)
        self.exam.lock_wanted.connect(self.lock_wanted)
        self.watch.due.connect(self.lock_due)
        self.watch.asked.connect(self.lock_wanted)
        self.watch.warned.connect(self._on_warned)

    def _on_search(self, text: str) -> None:
        """Search all visits for what was looked for among the patients."""
        self.searching.look_for(text)
        self.show_place("search")

    def _fill_practice(self) -> None:
        from footdrop_desktop.ui.flows.practice_data import fill

        self.desk.attempt(lambda: fill(self.desk))

    def _resume(self) -> None:
        visit_uid, desk = self.desk.services.resume, self.desk
        row = next((entry for entry in drafts.all_drafts(desk.vault) if entry.visit_uid == visit_uid), None)
        if row is None or row.owner_uid != desk.vault.actor.clinician_uid:
            return
        from footdrop_desktop.ui.record.confirm_page import ConfirmPage

        page = ConfirmPage(desk.services.strings)
        page.show_patient(patients.get(desk.vault, row.patient_uid), desk.services.now().date())
        page.confirmed.connect(lambda: self._on_confirmed(visit_uid))
        page.refused.connect(lambda: self.show_place("patients"))
        self._confirm = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.yes.setFocus()

    def _on_confirmed(self, visit_uid: str) -> None:
        if not self.exam.open(visit_uid):
            self.show_place("patients")

    def _on_draft(self, visit_uid: str) -> None:
        row = next(
            (entry for entry in drafts.all_drafts(self.desk.vault) if entry.visit_uid == visit_uid), None
        )
        if row is not None and row.owner_uid != self.desk.vault.actor.clinician_uid:
            self.to_do.page.show_part(DRAFTS)
            self.show_place("drafts")  # it has to be taken over first
            return
        self.exam.open(visit_uid)

    def _on_review(self, visit_uid: str) -> None:
        if self.exam.open(visit_uid) and self.exam.view is not None:
            self.exam.view.show_step("review")

    def _on_settle(self, visit_uid: str, flag: str) -> None:
        self._stack.setCurrentWidget(self.workspace)
        self.workspace.show_place("patients")
        self.visit.settle(visit_uid, flag)

    def _on_left(self, patient_uid: str) -> None:
        self.to_do.renew()
        self.show_chart(patient_uid)

    def _on_signed(self, visit_uid: str) -> None:
        self.renew()
        self.show_visit(visit_uid)
        self.visit.tell_recall(visit_uid)
        self.backups.make_when_due()

    def _on_made(self, text: str, done: bool) -> None:
        """Say what became of a paper where no page of a signed visit says it."""
        if done and self.exam.view is not None:
            self.desk.tell(text)

    def _on_settings(self) -> None:
        self._show_who()
        self.watch.show_minutes(self.desk.services.settings().idle_minutes)
        self.to_do.show_again()

    def _on_warned(self, seconds: int) -> None:
        text = self.desk.say("lock.warning", seconds=seconds) if seconds else ""
        if seconds:
            self.workspace.show_notice(text)
            view, preview = self.exam.view, self.previews.page
            if view is not None:
                view.header.show_warning(text)
            if preview is not None:
                preview.show_note(text)
        else:
            self._show_notice()
            if self.exam.view is not None:
                self.exam.view.header.show_warning("")
            if self.previews.page is not None:
                self.previews.page.show_note("")

    def _show_who(self) -> None:
        desk = self.desk
        self.workspace.show_who(
            desk.services.settings().clinic, desk.vault.actor.name, practice=desk.vault.practice
        )

    def _show_notes(self) -> None:
        count = self.drafts.count
        alarm = self.to_do.emergencies
        words = self.desk.services.strings.text("work", "to-do.emergencies", count=alarm) if alarm else ""
        self.workspace.show_note("drafts", str(count) if count else "", words)

    def _show_notice(self) -> None:
        """Show the record's warnings and what happened to one's drafts."""
        desk = self.desk
        lines = [message(warning, desk.services.strings) for warning in desk.vault.warnings]
        if desk.vault.retired:
            lines.append(desk.say("workspace.retired"))
        with suppress(UserError):
            lines += [
                desk.say("drafts.news", what=event_words(entry, desk.services.strings), who=entry.actor_name)
                for entry in drafts.news(desk.vault)
            ]
        self.workspace.show_notice("\n".join(lines[:_NOTICE_LINES]))

    def _show_literature(self) -> None:
        if self._literature is None:
            from footdrop_desktop.ui.literature.page import LiteraturePage

            desk = self.desk
            self._literature = LiteraturePage(all_sources(desk), desk.services.strings)
            self._literature.browser.save_wanted.connect(
                lambda found, style: save_references(desk, found, style)
            )
            self.workspace.stack.addWidget(self._literature)
        self.workspace.stack.setCurrentWidget(self._literature)
        self._literature.setFocus()

    def _show_overview(self) -> None:
        self.overviews.offer_search(self.searching.query)
        self.overviews.show()

    def _open_dialogs(self) -> list[QDialog]:
        return list(self.desk.window.findChildren(QDialog))
