"""A letter about the practice patient: how the clinic's paper looks."""

from __future__ import annotations

from datetime import datetime

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.report.changes import Content
from footdrop_desktop.report.identity import Identity, moment
from footdrop_desktop.report.letter import Recipient, Sender, referral_letter, render_referral_letter
from footdrop_desktop.report.signed import Materials


def sample_letter(
    made: Materials, patient: str, answers: Answers, found: Assessment, by: str, at: datetime, program: str
) -> bytes:
    """Return the referral letter of an examination that never took place, marked as practice, as PDF."""
    identity = Identity(
        patient_name=patient,
        visit_date=moment(at),
        form=f"{made.form.form_id} {made.form.version}",
        rules_version=found.rules_version,
        program_version=program,
        practice=True,
        draft=True,
        record_only=made.record_only,
    )
    papers = referral_letter(
        identity,
        Content(made.form, answers, found),
        Recipient(),
        made.wording(),
        made.literature,
        made.letterhead,
        made.page,
        Sender(by, at.date()),
    )
    return render_referral_letter(papers)
