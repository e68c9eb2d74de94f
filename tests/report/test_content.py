"""What the report says. It is read by people who were not in the room."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from footdrop_desktop.assessment.model import Label
from footdrop_desktop.form.model import Side
from footdrop_desktop.report.blocks import References
from tests.builders import Values, assessed, core, flags
from tests.report.papers import (
    IDENTITY,
    case,
    cases,
    ids,
    report_of,
    said,
    side_text,
    superscripts,
    text_of,
)
from tests.report.signed_visits import HEAD, PATIENT, materials, signed, visit_report

EVERY_CASE = pytest.mark.parametrize("case_id", cases())


def prior_of(case_id: str) -> Values | None:
    prior = cases()[case_id].get("prior_visit")
    return None if prior is None else prior["answers"]


@EVERY_CASE
def test_superscripts_are_those_of_the_reasons_and_all_are_listed(case_id: str) -> None:
    """Failing means a number that no rule gave, or one without its entry in the literature."""
    values = case(case_id)
    report = report_of(values, prior=prior_of(case_id))
    found = assessed(values, prior=prior_of(case_id))
    given = {int(number) for reason in found.reasons for number in reason.citations}
    *body, literature = report.sections
    listed = [
        number for block in literature.blocks if isinstance(block, References) for number, _ in block.entries
    ]
    assert superscripts(body) <= given
    assert listed == sorted(superscripts(body))


@EVERY_CASE
def test_a_flail_side_never_says_no_foot_drop(case_id: str) -> None:
    """Failing means that an emergency is printed as if nothing were wrong."""
    report = report_of(case(case_id), prior=prior_of(case_id))
    for side in Side:
        text = side_text(report, side)
        if assessed(case(case_id)).sides[side].label is Label.FLAIL_FOOT:
            assert "no foot drop" not in text.casefold()
            assert "Flail foot: yes." in text


@EVERY_CASE
def test_not_assessable_says_what_is_missing(case_id: str) -> None:
    """Failing means a verdict that leaves the reader guessing what to do."""
    report = report_of(case(case_id), prior=prior_of(case_id))
    for side in Side:
        first = side_text(report, side).split("\n")[0]
        if "not assessable" in first:
            assert re.search(r"not assessable\. .*(not examined|limited by)", first)


@EVERY_CASE
def test_no_site_is_called_excluded(case_id: str) -> None:
    """Failing means that a site that stays possible is printed as ruled out."""
    report = report_of(case(case_id), prior=prior_of(case_id))
    sites = text_of(report, "sites")
    assert not re.search(r"(?<!not )excluded", sites)
    if assessed(case(case_id), prior=prior_of(case_id)).localisation.excluded:
        assert "cannot alone explain" in sites
        assert "the site stays possible" in sites


def test_what_matters_most_stands_first() -> None:
    """Failing means that a red flag is found on the last page."""
    assert ids(report_of(case("V06")))[:3] == ["flags", "conclusion", "sites"]
    assert ids(report_of(case("T04"))) == [
        "flags",
        "conclusion",
        "sites",
        "next",
        "work-up",
        "findings",
        "pictures",
        "not-examined",
        "clinician",
        "literature",
    ]


@pytest.mark.parametrize(
    ("agrees", "title"),
    [
        ("no", "Program's reading, not shared by the signer"),
        ("partly", "Program's reading, only partly shared by the signer"),
    ],
)
def test_a_reading_that_is_not_shared_comes_after_the_clinicians_own(agrees: str, title: str) -> None:
    """Failing means that the program speaks over the clinician who signs."""
    own = {
        "conclusion.agrees": agrees,
        "conclusion.disagreement": "It is a root.",
        "conclusion.impression": "L5.",
    }
    report = report_of(case("T04", **own))
    assert ids(report)[:3] == ["clinician", "reading", "flags"]
    assert report.section("reading").title == title
    assert text_of(report, "clinician").split("\n") == [
        "Impression: L5.",
        f"Agrees with the assessment shown: {agrees.capitalize()}",
        "Where the signer differs, and why: It is a root.",
    ]


def test_a_flag_that_is_set_aside_stays_first_with_its_reason() -> None:
    """Failing means that a reason makes a red flag disappear, or lowers the urgency."""
    values = case("V06") | {"red-flag-override.appetite-or-weight-loss": "  On a diet. "}
    report = report_of(values)
    lines = text_of(report, "flags").split("\n")
    assert lines[0].startswith("Urgency: emergency.")
    assert lines[1] == "Loss of appetite or weight – urgent, act the same day, from the source article's list"
    assert lines[2] == "Set aside: On a diet. It stays in the list and in the urgency."
    assert any(line.startswith("Fever – emergency, act now, ") for line in lines[3:])


def test_the_most_urgent_flag_is_told_before_the_rest() -> None:
    """Failing means that a colleague reads "within days" above "now"."""
    lines = text_of(report_of(case("T32")), "flags").split("\n")
    acts = [re.search(r"– (\w+), act ", line) for line in lines]
    tiers = [act.group(1) for act in acts if act is not None]
    assert tiers == ["emergency", "emergency", "emergency", "urgent"]


def test_a_flag_that_is_set_aside_names_the_clinician_who_signed() -> None:
    """Failing means that nobody answers for a red flag that nobody followed."""
    aside = signed(case("V06") | {"red-flag-override.fever": "A cold."})
    report = visit_report(materials(), PATIENT, [aside], head=HEAD)
    told = "Set aside by Dr R. Roe: A cold. It stays in the list and in the urgency."
    assert told in text_of(report, "flags").split("\n")


def test_each_flag_says_what_to_do_and_why() -> None:
    """Failing means a warning without its action or its reason."""
    text = text_of(report_of(case("E04")), "flags")
    assert "Cauda equina pathway" in text
    assert "Shown by the examination: Bladder: Retention." in text


def test_open_red_flag_questions_are_named() -> None:
    """Failing means that a question that nobody asked reads like a no."""
    some = flags()
    del some["red-flag.fever"], some["red-flag.nausea"]
    assert "2 red-flag questions not asked: Fever; Nausea." in text_of(report_of(some), "flags")
    nothing = text_of(report_of({}), "flags")
    assert "None of the 22 red-flag questions was asked." in nothing
    assert "No red flag" not in nothing


def test_why_the_urgency_is_open_is_said_once_and_as_a_sentence() -> None:
    """Failing means "not determined. Not determined:" before a reader learns what is missing."""
    lines = text_of(report_of({}), "flags").split("\n")
    assert lines[0] == (
        "Urgency: not determined. 22 red-flag questions are open. No movement of the ankle has a grade."
    )
    assert "Urgency: not determined. A flail foot is not excluded on the right side." in text_of(
        report_of(case("E06")), "flags"
    )


def test_a_side_without_answers_is_not_normal() -> None:
    """Failing means that a leg that nobody looked at is printed as healthy."""
    report = report_of(core("right", "5"))
    assert "not assessable" in side_text(report, "left")
    assert "Dorsiflexion (left)" in text_of(report, "not-examined")


def test_work_up_is_offered_for_sites_with_a_territory_and_said_once() -> None:
    """Failing means a shopping list of every test there is."""
    text = text_of(report_of(case("E08")), "work-up")
    assert "L5 root: MRI of the lumbar spine" in text
    assert "Brain:" not in text
    assert text.count("Conduction of the peroneal") == 1
    only_unlimited = text_of(report_of(case("P09")), "work-up")
    assert "Brain: MRI of the brain" in only_unlimited


def test_contradictions_are_shown_and_left_to_the_clinician() -> None:
    """Failing means that one of two answers silently wins."""
    assert "Both stand until you settle it." in text_of(report_of(case("E04")), "contradictions")
    assert "contradictions" not in ids(report_of(case("T04")))


def test_the_clinicians_words_are_printed_as_they_are() -> None:
    """Failing means that the program edits what a clinician signed."""
    note = "Pain <b>& more\n\n{ $name } 5 < 6"
    report = report_of(
        {"conclusion.note": note, "conclusion.plan": ["emg-ncs"], "conclusion.review-date": "2027-01-04"}
    )
    text = text_of(report, "clinician")
    assert note in text
    assert "Plan: EMG and nerve conduction studies" in text
    assert "Next review: 2027-01-04" in text


def test_an_empty_exam_is_a_report_too() -> None:
    """Failing means that a visit cut short cannot be printed."""
    report = report_of({})
    assert text_of(report, "findings") == "No finding was recorded."
    assert text_of(report, "clinician") == "Nothing was recorded."
    assert text_of(report, "literature") == "Nothing in this report is cited."
    assert "Nothing to localise" in text_of(report, "sites")


def test_a_young_child_gets_no_site() -> None:
    """Failing means that rules for people who can follow the test are used on a child."""
    sites = report_of(case("T04"), age_years=4).section("sites")
    assert said(sites.blocks) == "For this patient no site is suggested: the rules do not apply."


def test_the_marks_are_those_that_are_set() -> None:
    """Failing means that practice data, or a draft, passes for a signed report."""
    assert report_of({}).header.marks == ()
    marked = report_of({}, replace(IDENTITY, practice=True, draft=True, patient_name="  "))
    assert marked.header.marks == ("PRACTICE", "DRAFT")
    assert marked.header.patient == "No name recorded"


def test_the_last_words_do_not_claim_too_much() -> None:
    """Failing means that the paper forgets to say what it is."""
    closing = report_of({}).closing
    assert "does not replace, clinical judgement" in closing
    assert "not validated on patients" in closing


def test_an_unknown_section_is_an_error() -> None:
    with pytest.raises(KeyError):
        report_of({}).section("horoscope")
