"""Record only: papers tell what was found, and nothing that the program made of it."""

from __future__ import annotations

from dataclasses import replace

from footdrop_desktop.report.changes import Content
from footdrop_desktop.report.emergency import Stopped, emergency_letter
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.pdf import render_report
from footdrop_desktop.report.signed import draft_identity
from tests.builders import Values, assessed, checked, flags, strong, the_form
from tests.report.papers import flat
from tests.report.signed_visits import DRAFT, HEAD, PATIENT, addendum, materials, signed, visit_report

EXAM: Values = {
    **strong("right", dorsiflexion="1", eversion="2", great_toe_extension="1"),
    **strong("left"),
    **flags("fever"),
    "presentation.duration-weeks": 2,
}
CONCLUDED = ("foot drop", "Urgency", "Severe new motor deficit", "common peroneal", "Explains", "flail")


def of(report: Paper) -> str:
    """What a paper says, without its own title and the names of program and form."""
    text = " ".join(flat(render_report(report)).split())
    names = ("Foot drop assessment", "Foot drop: the examination was stopped")
    for name in (*names, "Foot drop examination", "Foot Drop Desktop", "foot-drop-exam"):
        text = text.replace(name, "")
    return text


def test_the_report_tells_what_was_found_alone() -> None:
    """Who hides the assessment on the screen must not find it on the paper that the patient takes home."""
    whole, alone = (
        of(visit_report(made, PATIENT, (signed(EXAM),), head=HEAD))
        for made in (materials(), replace(materials(), record_only=True))
    )
    assert all(word.lower() in whole.lower() for word in CONCLUDED[:4])
    assert [word for word in CONCLUDED if word.lower() in alone.lower()] == []
    assert "Fever" in alone
    assert "1/5" in alone
    assert "not shown (a setting" in alone


def test_an_amendment_names_the_changed_answers_alone() -> None:
    after = {**EXAM, "strength.dorsiflexion.right": "5"}
    entries = (signed(EXAM), signed(after, amends=1, reason="typed wrongly"))
    text = of(visit_report(replace(materials(), record_only=True), PATIENT, entries, head=HEAD))
    assert "typed wrongly" in text
    assert [word for word in CONCLUDED if word.lower() in text.lower()] == []


def test_an_addendum_names_no_red_flag_that_the_program_derived() -> None:
    """Failing means that the heading of an addendum tells what is hidden everywhere else."""
    entries = (signed(EXAM), addendum("Referred.", settles=("fever", "severe-new-motor-deficit")))
    whole, alone = (
        of(visit_report(made, PATIENT, entries, head=HEAD))
        for made in (materials(), replace(materials(), record_only=True))
    )
    assert "About the red flags: Fever; Severe new motor deficit. Referred." in whole
    assert "About the red flag: Fever. Referred." in alone


def test_the_emergency_letter_too() -> None:
    answers = checked(EXAM)
    content = Content(the_form(), answers, assessed(answers))
    made = replace(materials(), record_only=True)
    identity = draft_identity(made, PATIENT, DRAFT, rules_version="1", program="1", head=HEAD)
    letter = of(emergency_letter(identity, content, Stopped("collapsed", "Dr R. Roe"), made.wording()))
    assert "Fever" in letter
    assert [word for word in CONCLUDED if word.lower() in letter.lower()] == []
