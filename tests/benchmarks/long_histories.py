"""Patients who were seen often: every visit signed as the program signs it."""

from __future__ import annotations

import secrets
from datetime import timedelta
from functools import cache
from typing import Final

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.record import clinicians, drafts, patients, snapshot, visits
from footdrop_desktop.record.model import PatientDetails
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.report.list_line import list_line
from tests.benchmarks import vaults
from tests.benchmarks.test_assess import full_exam
from tests.builders import GRADES, assessed, checked, the_form, wording

DF: Final = "strength.dorsiflexion.right"


PLANS: Final = (["mri-lumbar"], ["orthosis", "physiotherapy"], ["physiotherapy"], ["emg-ncs"])


@cache
def exam_with(grade: str, plan: int) -> tuple[Answers, Assessment, str]:
    """A full exam with a grade of dorsiflexion and a plan, what it means, and its line of the list."""
    answers = checked({**full_exam(), DF: grade, "conclusion.plan": PLANS[plan]})
    found = assessed(answers)
    return answers, found, list_line(found, answers, wording())


def seen_often(vault: Vault, times: int, passphrase: str = vaults.PASSPHRASE) -> str:
    """Add a patient with so many signed visits, a day apart, their grades going round; return their id.

    The first visits are entered last, as from old papers.
    """
    signer = clinicians.signer(vault, passphrase)
    new_id, now = vault.workplace.new_id, vault.workplace.now()
    patient = patients.add(vault, PatientDetails(f"Doe {times}", "Jane", birth_date="1952-03-09"), new_id())
    for number in range(times):
        answers, found, line = exam_with(GRADES[number % len(GRADES)], number // 3 % len(PLANS))
        draft = drafts.begin(
            vault,
            patient.patient_uid,
            the_form(),
            performed_at=now - timedelta(days=1 + number),
            visit_uid=new_id(),
            answers=answers,
        )
        body = snapshot.make(
            draft,
            "ab" * 32,
            found,
            program="benchmark",
            language="en",
            finding=line,
            salt=secrets.token_hex(32),
            patient=patient.details,
        )
        visits.sign(vault, signer, draft, body, request=new_id())
    return patient.patient_uid
