"""What the handout says of the visit: warning signs, what was left out, what is not shared, and the plan."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footdrop_desktop.report.blocks import Box, Bullets, words
from footdrop_desktop.report.handout_feet import tell
from footdrop_desktop.report.letterhead import Letterhead
from footdrop_desktop.strings import LANGUAGES
from tests.builders import ASKED_FLAGS, SIDES, Values, checked, flags, strong
from tests.report.handouts import DROP, FLAIL, handout_of, running_text, sentences, words_in
from tests.report.papers import IDENTITY, ids, text_of

ARTERIES = ("dorsalis-pedis", "posterior-tibial")


def test_a_red_flag_says_first_what_to_do_and_the_most_urgent_before_the_rest() -> None:
    """Under what was found it would be read too late."""
    paper = handout_of({**DROP, **flags("als-features", "nausea", "fever", "progressive-weakness")})
    assert ids(paper)[0] == "now"
    (box,) = paper.section("now").blocks
    assert isinstance(box, Box)
    assert box.alarm
    firsts = [words(stack[0]) for stack in box.entries]
    assert firsts[0] == "You need help now. Call 112 or go to the emergency department at once."
    assert firsts[1:] == [
        "A doctor must look at this today:",
        "A doctor must look at this within days:",
        "A doctor must look at this within two weeks:",
    ]
    assert [words(text) for text in box.entries[0][1:]] == ["You have a fever."]


@pytest.mark.parametrize("flag", ASKED_FLAGS)
def test_every_flag_that_was_answered_yes_is_told_also_where_nothing_is_concluded(flag: str) -> None:
    for identity in (IDENTITY, replace(IDENTITY, record_only=True)):
        assert tell(words_in("en"), f"warn.{flag}") in running_text(handout_of(flags(flag), identity))


def test_without_a_flag_there_is_no_alarm_of_today() -> None:
    assert "now" not in ids(handout_of({**strong("right"), **strong("left"), **flags()}))


def test_a_flag_that_was_set_aside_is_told_with_its_reason_and_sends_nobody_away() -> None:
    """The clinician looked at it: neither hidden, nor an emergency by a machine."""
    aside = {"red-flag-override.fever": "A cold, seen today"}
    values = {**strong("right"), **strong("left"), **flags("fever"), **aside}
    section = handout_of(values).section("now")
    assert section.title == "What we also noted"
    (box,) = section.blocks
    assert isinstance(box, Box)
    assert not box.alarm
    assert [words(text) for text in box.entries[0]] == [
        "Your clinician looked at this and set it aside:",
        "You have a fever. The reason, in the words of your clinician: A cold, seen today",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_that_is_not_set_is_no_hole_in_the_sentence(language: str) -> None:
    paper = handout_of({**DROP, **flags("fever")}, language=language, letterhead=Letterhead())
    number = tell(words_in(language), "alarm.the-number")
    assert number in paper.section("alarm").title
    assert number in text_of(paper, "now")


def test_questions_that_were_not_asked_are_no_all_clear() -> None:
    """No alarm at the top of the paper must not read as "nothing was wrong"."""
    open_one = {key: value for key, value in DROP.items() if key != "red-flag.fever"}
    said = "We did not ask you about all warning signs."
    assert said in text_of(handout_of(open_one), "found")
    assert said not in text_of(handout_of(DROP), "found")


def test_what_else_was_not_tested_is_named() -> None:
    """Pulses that nobody felt are not good pulses."""
    values = {**DROP, "pulse.dorsalis-pedis.right": "present", "sensation.saddle": "not-tested"}
    told = text_of(handout_of(values), "found").partition("We did not test: ")[2]
    nothing, _, part = told.partition(" We tested only a part of: ")
    assert "the feeling between your legs" in nothing
    assert "your reflexes" in nothing
    assert part.startswith("the pulses in your feet. ")
    assert "the strength of your knees and hips" not in nothing


def test_what_was_carried_forward_was_not_tested_today() -> None:
    """A pulse of last month says nothing of this foot."""
    pulses = {f"pulse.{artery}.{side}": "present" for artery in ARTERIES for side in SIDES}
    felt, carried = (
        "\n".join(sentences(handout_of(checked({**DROP, **pulses}, since))))
        for since in (None, dict.fromkeys(pulses, "2026-10-01"))
    )
    assert "the pulses in your feet" not in felt
    assert "the pulses in your feet" in carried


CONCLUDED = ("Foot drop:", "Flail foot", "flail foot", "no foot drop", "One of your feet", "is very weak")


@pytest.mark.parametrize(
    ("values", "alone"),
    [
        ({**FLAIL, "conclusion.impression": "Torn tendon."}, True),
        ({**FLAIL, "conclusion.impression": "Torn tendon.", "conclusion.agrees": "no"}, False),
        ({**FLAIL, "conclusion.impression": "Torn tendon.", "conclusion.agrees": "partly"}, False),
    ],
)
def test_what_is_not_shared_is_not_handed_out(values: Values, alone: bool) -> None:
    """The findings and the clinician's own words remain; the program's reading does not."""
    answered = {**values, "presentation.duration-weeks": 2, "red-flag.fever": True}
    paper = handout_of(answered, replace(IDENTITY, record_only=alone))
    told = "\n".join((paper.header.title, running_text(paper)))
    assert [word for word in CONCLUDED if word in told] == []
    assert "You cannot lift the foot, push the foot down, turn the foot in, or turn the foot out." in told
    assert "Torn tendon." in told
    assert "This paper does not say if you have it." in told
    assert "You have a fever." in told
    shared = running_text(handout_of({**FLAIL, "presentation.duration-weeks": 2}))
    assert "Flail foot:" in shared
    assert "One of your feet did not move" in shared


def test_the_plan_is_told_as_it_was_ticked_the_emergency_first() -> None:
    plan = ["mri-lumbar", "orthosis", "emergency-department"]
    own = "Bring your shoes.\nCall the ward first."
    values = {
        **DROP,
        "conclusion.plan": plan,
        "conclusion.plan-note": own,
        "conclusion.review-date": "2027-01-03",
    }
    section = handout_of(values).section("next")
    (bullets,) = (block for block in section.blocks if isinstance(block, Bullets))
    assert [words(text) for text in bullets.entries] == [
        "Go to the emergency department now.",
        "You get a scan (MRI) of your lower back.",
        "You get a splint for your foot.",
        "Your next visit: 3 January 2027.",
    ]
    assert f"In the words of your clinician: {own}" in sentences(handout_of(values))


def test_no_step_is_invented_where_none_was_planned() -> None:
    section = handout_of(DROP).section("next")
    assert not any(isinstance(block, Bullets) for block in section.blocks)
    assert "No next step is noted here yet. Ask us what comes next." in text_of(handout_of(DROP), "next")


def test_who_needs_help_now_is_not_sent_away_to_wait_for_a_plan() -> None:
    """ "No next step" under "you need help now" would be believed by somebody."""
    first = "First get help, as it says at the top of this paper."
    (bullets, _) = handout_of(FLAIL).section("next").blocks
    assert isinstance(bullets, Bullets)
    assert [words(entry) for entry in bullets.entries] == [first]
    planned = text_of(handout_of({**FLAIL, "conclusion.plan": ["orthosis"]}), "next").split("\n")
    assert planned[:2] == [first, "You get a splint for your foot."]
    sent = text_of(handout_of({**FLAIL, "conclusion.plan": ["emergency-department"]}), "next")
    assert sent.startswith("Go to the emergency department now.")
    for values in (DROP, {**DROP, **flags("nausea")}):
        assert first not in text_of(handout_of(values), "next")
    aside = {**DROP, **flags("fever"), "red-flag-override.fever": "A cold, seen today"}
    assert first not in text_of(handout_of(aside), "next")


def test_whoever_has_two_strong_feet_may_drive() -> None:
    """To forbid it without a reason costs trust, and sometimes work."""
    well = text_of(handout_of({**strong("right"), **strong("left"), **flags()}), "home")
    assert "If your foot gets weak, do not drive" in well
    assert "Do not drive until" not in well
    for values in (DROP, {}, strong("right")):
        assert "Do not drive until" in text_of(handout_of(values), "home")
