"""What a draft means as it stands, for a search: assessed as the exam would, and never kept."""

from __future__ import annotations

from footdrop_desktop.errors import UserError
from footdrop_desktop.history.visit import VisitContent
from footdrop_desktop.record import drafts, patients
from footdrop_desktop.record.codec import answers_to_dict, assessment_to_whole
from footdrop_desktop.record.facts import facts_of
from footdrop_desktop.record.found import Drafted
from footdrop_desktop.record.prior import prior_visit
from footdrop_desktop.report.list_line import found_words, list_line
from footdrop_desktop.report.signed import age_at
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui.flows.desk import Desk


class DraftReading:
    """Reads each draft once, until ``forget``: a search asks at every letter."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._read: dict[str, Drafted | None] = {}

    def __call__(self, visit_uid: str) -> Drafted | None:
        """Return what a draft means; ``None`` for one that cannot be read, which its own page tells."""
        if visit_uid not in self._read:
            try:
                self._read[visit_uid] = self._drafted(visit_uid)
            except UserError:
                self._read[visit_uid] = None
        return self._read[visit_uid]

    def forget(self) -> None:
        """Read all of them anew when they are asked for: answers may have changed."""
        self._read.clear()

    def _drafted(self, visit_uid: str) -> Drafted:
        services, vault = self._desk.services, self._desk.vault
        form = services.form_of(*drafts.form_of(vault, visit_uid))
        draft = drafts.load(vault, visit_uid, form)
        patient = patients.get(vault, draft.patient_uid)
        age = age_at(patient.details.birth_date, draft.performed_at)
        visit = VisitContent(draft.performed_at, draft.answers, form, age=age, visit_uid=visit_uid)
        found = prior_visit(vault, draft, form)
        before = None if found is None else VisitContent(found.performed_at, found.answers, form)
        shown = services.assess(visit, before)
        facts = facts_of({"answers": answers_to_dict(draft.answers), "shown": assessment_to_whole(shown)})
        wording = Wording(services.strings, form)
        line = list_line(shown, draft.answers, wording)
        return Drafted(facts, f"{line} {found_words(shown, draft.answers, wording, services.anatomy())}")
