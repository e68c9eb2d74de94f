"""The plan that is offered: for which site or flag, and what to know; a flag's own acts."""

from __future__ import annotations

import pytest
from hypothesis import given

from footdrop_desktop.assessment.plan import NOTES, Suggestion, asked_by, done_of, notes_of, suggestions
from footdrop_desktop.form.model import Form
from tests.builders import Values, assessed, flags, grades, strong, wording
from tests.strategies import exams

PERONEAL = strong("right", dorsiflexion="2", great_toe_extension="2", toe_extension="2", eversion="2")


@given(exams())
def test_nothing_is_offered_but_what_the_work_up_rules_offer(values: Values) -> None:
    """A suggestion without a site or a flag behind it would be invented."""
    found = assessed(values)
    offered = suggestions(found)
    assert {entry.code for entry in offered} == set(found.suggested_plan)
    assert len(offered) == len(found.suggested_plan)
    for entry in offered:
        assert entry.sites or entry.flags, entry


def test_what_is_for_a_site_comes_first_and_names_it() -> None:
    found = assessed({**PERONEAL, **flags("progressive-weakness", "als-features")})
    assert suggestions(found)[:3] == (
        Suggestion("ultrasound-knee", ("common-peroneal",), ()),
        Suggestion("emg-ncs", ("common-peroneal",), ("als-features",)),
        Suggestion("bloods", ("common-peroneal",), ()),
    )
    assert suggestions(found)[3] == Suggestion("refer-neurology", (), ("als-features",))


@pytest.mark.parametrize(
    ("flag", "codes"),
    [
        ("fever", ("emergency-department",)),
        ("saddle-sensory-change", ("emergency-department", "mri-lumbar")),
        ("stroke-signs", ("emergency-department", "mri-brain")),
        ("acute-limb-ischaemia", ("emergency-department", "refer-vascular")),
        ("als-features", ("emg-ncs", "refer-neurology")),
        ("nausea", ()),
    ],
)
def test_a_flag_asks_for_its_own_acts(flag: str, codes: tuple[str, ...]) -> None:
    (present,) = assessed(flags(flag)).red_flags
    assert asked_by(present) == codes


def test_a_flag_is_answered_by_its_own_acts_only() -> None:
    """An orthosis in the plan does nothing about a fever."""
    (fever,) = assessed(flags("fever")).red_flags
    assert done_of(fever, ("orthosis", "mri-lumbar")) == ()
    assert done_of(fever, ("orthosis", "emergency-department")) == ("emergency-department",)


def test_a_note_is_about_an_option_of_the_form_and_has_words(form: Form) -> None:
    assert set(NOTES) <= form.items["conclusion.plan"].codes
    for notes in NOTES.values():
        assert all(wording().strings.text("findings", note.key) for note in notes)


def test_nothing_abnormal_offers_nothing() -> None:
    assert suggestions(assessed(grades("right", dorsiflexion="5"))) == ()


@pytest.mark.parametrize(
    ("code", "notes"),
    [
        ("emg-ncs", [("plan.emg-timing", ()), ("plan.emg-short-head", ("15",))]),
        ("mri-lumbar", [("plan.mri-lumbar", ()), ("plan.mri-cauda-equina", ("20",))]),
        ("mri-brain", [("plan.mri-brain", ()), ("plan.mri-brain-signs", ("17",))]),
        ("mri-pelvis", [("plan.mri-pelvis", ())]),
        ("ultrasound-knee", [("plan.ultrasound-knee", ())]),
        ("bloods", [("plan.bloods", ())]),
        ("orthosis", [("plan.orthosis", ("10",))]),
        ("physiotherapy", []),
    ],
)
def test_what_to_know_of_an_option(code: str, notes: list[tuple[str, tuple[str, ...]]]) -> None:
    """A timing that is missing or stands at another test misleads: an EMG in the first week is normal."""
    assert [(rule.key, rule.citations) for rule in notes_of(code, offered=True)] == notes


def test_an_option_that_is_not_offered_says_only_what_holds_for_any_site() -> None:
    """A note of a site beside an option that no site asks for would look like a finding."""
    assert notes_of("emg-ncs", offered=False) == ()
    assert [rule.key for rule in notes_of("orthosis", offered=False)] == ["plan.orthosis"]
