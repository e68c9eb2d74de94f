"""The emergency letter. It travels with a patient in an ambulance and is read in seconds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from footdrop_desktop import app
from footdrop_desktop.report.blocks import Blank, plain
from footdrop_desktop.report.changes import Content
from footdrop_desktop.report.emergency import Stopped, emergency_letter, render_emergency_letter
from footdrop_desktop.report.identity import Identity
from footdrop_desktop.report.pdf import render_on_one_page
from footdrop_desktop.report.signed import draft_identity
from tests.builders import ASKED_FLAGS, Values, assessed, checked, flags, strong, the_form, wording
from tests.report.papers import case, flat, page_texts, report_of, text_of
from tests.report.signed_visits import DRAFT, HEAD, PATIENT, materials
from tests.report.test_pdf import assert_inside, full_exam
from tests.strategies import exams

STOPPED = Stopped("Retention of urine; ambulance called.", "Dr R. Roe", "Example Clinic")


def identity(**details: str) -> Identity:
    patient = replace(PATIENT, details=replace(PATIENT.details, **details)) if details else PATIENT
    return draft_identity(materials(), patient, DRAFT, rules_version="1.0.0", program="0.9.0", head=HEAD)


def content(values: Values) -> Content:
    answers = checked(values)
    return Content(the_form(), answers, assessed(answers))


def letter(values: Values, section: str) -> list[str]:
    report = emergency_letter(identity(), content(values), STOPPED, wording())
    return [report.section(section).title, *text_of(report, section).split("\n")]


def pdf(values: Values, stopped: Stopped = STOPPED) -> bytes:
    return render_emergency_letter(identity(), content(values), stopped, wording())


def test_it_says_why_to_whom_and_from_whom() -> None:
    """Failing means a letter that nobody answers for."""
    text = flat(pdf(case("E04")))
    for words in (
        "Foot drop: the examination was stopped",
        "Doe, Jane female · born 1972-03-09 (54 y) · MRN 004-118",
        "To From Dr R. Roe, Example Clinic",
        "Why it was stopped Retention of urine; ambulance called.",
        "DRAFT",
        "Page 1 of 1",
    ):
        assert words in text


def test_a_colon_stands_as_the_language_writes_it() -> None:
    """Failing means French with English signs."""
    strings = app.strings("fr")
    words = app.materials(strings).wording()
    paper = emergency_letter(identity(), content(case("E04")), STOPPED, words)
    assert "Autres constatations non normales\u00a0: " in text_of(paper, "found")


def test_there_is_a_line_for_the_pen_to_say_to_whom() -> None:
    """Failing means a letter on which nobody can write who is to read it."""
    for values in (case("E04"), {}):
        paper = emergency_letter(identity(), content(values), STOPPED, wording())
        assert paper.section("letter").blocks[0] == Blank(plain("To"), lines=1)


def test_red_flags_come_first_with_what_to_do() -> None:
    """Failing means that the reader has to look for what is urgent."""
    lines = letter(case("E04"), "flags")
    assert lines[0] == "Urgency: emergency"
    assert any(
        line.startswith("Changed feeling in the saddle area – emergency, act now Cauda equina pathway")
        for line in lines
    )


def test_a_flag_that_was_set_aside_is_still_told_last_and_with_its_reason() -> None:
    """Failing means that an override hides an emergency from the next clinician."""
    values = flags("fever", "nausea") | {"red-flag-override.fever": "Has a cold."}
    lines = letter(values, "flags")
    assert lines[0] == "Urgency: emergency"
    assert lines[1].startswith("Nausea")
    assert lines[2].startswith("Fever – emergency, act now – set aside by Dr R. Roe: Has a cold.")


def test_what_was_not_asked_or_examined_is_not_normal() -> None:
    """Failing means that a gap reads like a normal finding in the emergency department."""
    lines = letter({}, "flags")
    assert not any("No red flag" in line for line in lines)
    assert lines[-1].startswith("Red-flag questions not asked: Severe pain and numbness; Fever")
    found = letter({}, "found")
    assert "Right: not assessable; flail foot: not determined." in found
    assert any(line.startswith("Of the core examination not examined: Heel walk, right") for line in found)
    assert letter(flags(), "flags")[1] == "No red flag was answered yes or shown by what was examined."


def test_strength_of_both_feet_and_everything_abnormal_is_there() -> None:
    """Failing means that the finding that matters stays in the clinic."""
    values = strong("right", dorsiflexion=("3", "pain"), knee_flexion="4") | {"bladder": "retention"}
    found = letter(values | {"strength.eversion.left": "NT", "presentation.duration-weeks": 3}, "found")
    place = found.index("Dorsiflexion")
    assert found[place : place + 3] == ["Dorsiflexion", "3/5, limited by pain", "not recorded"]
    assert any(
        line.startswith("Other findings that are not normal: Knee flexion, right: 4/5; Bladder:")
        for line in found
    )
    assert any(line.startswith("History: Duration in weeks: 3") for line in found)


def test_the_clinicians_words_are_told_each_under_its_label() -> None:
    """Failing means that the clinician's own judgement is missing, or reads like the program's."""
    own: Values = {
        "conclusion.impression": "Cauda equina.",
        "conclusion.note": "Line one\nline two",
        "conclusion.plan": ["emg-ncs"],
    }
    found = letter(own, "found")
    assert "Impression: Cauda equina." in found
    assert "Further notes: Line one line two" in found
    assert any(line.startswith("Plan: EMG") for line in found)


@given(exams())
def test_every_letter_is_one_page(values: Values) -> None:
    """Failing means a second page that stays on the printer."""
    printed = {key: "Å\n" if value == "é\n👣" else value for key, value in values.items()}
    assert len(page_texts(pdf(printed))) == 1


@pytest.mark.parametrize("text", ["words and more words " * 950, "x" * 19_900, "line\n" * 3_900])
def test_the_longest_visit_is_one_page_and_says_what_was_shortened(text: str) -> None:
    """Failing means that a long note pushes the emergency off the page, or ends unseen."""
    texts = dict.fromkeys(("conclusion.impression", "conclusion.plan-note", "conclusion.note"), text)
    values = (
        full_exam()
        | flags(*ASKED_FLAGS)
        | {f"red-flag-override.{flag}": text for flag in ASKED_FLAGS}
        | texts
    )
    stopped = Stopped(text, "Wolfeschlegelsteinhausenbergerdorff " * 5, text)
    data = pdf(values, stopped)
    assert len(page_texts(data)) == 1
    assert_inside(data)
    shown = flat(data)
    assert "(shortened; the whole text is in the record)" in shown
    assert "Fever – emergency, act now – set aside" in shown


def test_hostile_texts_are_printed_and_not_obeyed() -> None:
    """Failing means that a name or a reason can change the letter."""
    evil = "<b>& </para> { $name } %s"
    data = render_emergency_letter(identity(family=evil), content({}), Stopped(evil, evil, evil), wording())
    assert flat(data).count("<b>& </para> { $name } %s") == 5


def test_a_sign_that_no_font_has_does_not_keep_the_letter_back() -> None:
    """Failing means that an ambulance leaves without a letter because somebody typed a pictogram."""
    stopped = Stopped("Fell \U0001f463 and collapsed", "Dr R. Roe")
    data = render_emergency_letter(identity(family="\ue000Doe"), content({}), stopped, wording())
    text = flat(data)
    assert len(page_texts(data)) == 1
    assert "Fell [?] and collapsed" in text
    assert "[?]Doe, Jane" in text
    assert "[?] stands for a sign that cannot be printed; the record has it." in text
    assert "[?]" not in flat(render_emergency_letter(identity(), content({}), STOPPED, wording()))


def test_what_fits_on_no_page_is_a_fault_of_ours() -> None:
    with pytest.raises(ValueError, match="no report fits"):
        render_on_one_page([report_of(case("T04"))])
