"""Signed visits beside each other, and an old one by today's rules. What is read goes into the audit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from footdrop_desktop.history.comparison import compare
from footdrop_desktop.history.then_and_now import ThenAndNow, then_and_now
from footdrop_desktop.history.visit import VisitContent
from footdrop_desktop.record import patients, trail, visits
from footdrop_desktop.record.model import VisitRow
from footdrop_desktop.record.prior import prior_visit
from footdrop_desktop.report.past import chosen_visits, signed_visit
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.lines import who
from footdrop_desktop.ui.flows.references import show_reference
from footdrop_desktop.ui.history.compare_content import CompareContent, compare_content
from footdrop_desktop.ui.history.now_dialog import NowDialog
from footdrop_desktop.ui.jobs import Job, Progress

Show = Callable[[CompareContent, Wording], None]


def compare_visits(desk: Desk, owner: QWidget, visit_uids: Sequence[str], show: Show) -> Job:
    """Read two to four signed visits of one patient, verify them, and ``show`` them beside each other.

    That they were read is audited. What cannot be compared is refused. ``show`` is called on the window's
    thread, and only while ``owner`` exists.
    """
    record_only = desk.record_only

    def work(_tell: Progress) -> tuple[CompareContent, Wording]:
        made = desk.services.materials(desk.vault.practice, desk.services.strings)
        compared = compare(chosen_visits(desk.vault, made, visit_uids))
        for visit in compared.visits:
            _note(desk, visits.line_of(desk.vault, visit.visit_uid))
        wording = made.wording(compared.visits[-1].form)
        return compare_content(compared, wording, record_only=record_only), wording

    return desk.jobs.run(owner, work, lambda found: show(*found), desk.refuse)


def show_then_and_now(desk: Desk, visit_uid: str) -> None:
    """Show what today's rules make of a signed visit's answers; nothing of it is kept.

    Nothing is shown where the program's reading is hidden.
    """
    if desk.record_only:
        return

    def work(_tell: Progress) -> tuple[str, ThenAndNow, Wording]:
        made = desk.services.materials(desk.vault.practice, desk.services.strings)
        visit = signed_visit(desk.vault, made, visit_uid)
        line = visits.line_of(desk.vault, visit_uid)
        _note(desk, line)
        prior = _before(desk, line, visit)
        found = then_and_now(visit, desk.services.assess(visit, prior), prior)
        whose = who(patients.get(desk.vault, line.patient_uid).details, desk.services.strings)
        return whose, found, made.wording(visit.form)

    def show(told: tuple[str, ThenAndNow, Wording]) -> None:
        dialog = NowDialog(*told, desk.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.reference_wanted.connect(lambda number: show_reference(desk, number))
        dialog.open()

    desk.jobs.run(desk.window, work, show, desk.refuse)


def _before(desk: Desk, line: VisitRow, visit: VisitContent) -> VisitContent | None:
    """Return the visit that the exam would hold this one against, as the form of this one reads it."""
    found = prior_visit(desk.vault, line, visit.form)
    if found is None:
        return None
    return VisitContent(found.performed_at, found.answers, visit.form, visit_uid=found.visit_uid)


def _note(desk: Desk, line: VisitRow) -> None:
    trail.note(desk.vault, "visit-read", line.patient_uid, visit=line.visit_uid, version=line.version)
