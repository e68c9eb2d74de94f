"""What the form allows as an answer, each refusal by name, and what is still open."""

from __future__ import annotations

import math
from decimal import Decimal

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import answers_of
from footdrop_desktop.exam.check import check_answers, completeness, is_unexamined, not_examined
from footdrop_desktop.form.model import Form
from tests.builders import ASKED_FLAGS, CORE, SIDES, SOURCE_FLAGS, checked, core, flags

DORSIFLEXION = "strength.dorsiflexion.right"
PATTERN = "gait.pattern.left"
WEEKS = "presentation.duration-weeks"
ONSET = "presentation.onset-date"
NOTE = "conclusion.note"


def refused(form: Form, **values: object) -> UserError:
    with pytest.raises(UserError) as caught:
        check_answers(form, values)
    return caught.value


@pytest.mark.parametrize(
    ("link_id", "given", "kept"),
    [
        (DORSIFLEXION, "4-", "4-"),
        (DORSIFLEXION, "NT", "NT"),
        (PATTERN, ["toe-drag", "steppage"], ("steppage", "toe-drag")),
        (PATTERN, ("normal",), ("normal",)),
        ("red-flag.fever", False, False),
        ("presentation.pain-severity", 10, 10),
        ("passive-dorsiflexion.left", -90, -90),
        (WEEKS, 6, 6.0),
        (WEEKS, Decimal("6.25"), 6.25),
        (WEEKS, Decimal("6.250"), 6.25),
        (WEEKS, 0, 0.0),
        (WEEKS, 5200, 5200.0),
        (ONSET, "1900-01-01", "1900-01-01"),
        (ONSET, "2024-02-29", "2024-02-29"),
        (NOTE, "", ""),
        (NOTE, "x" * 20_000, "x" * 20_000),
        (NOTE, "é 👣\n", "é 👣\n"),
    ],
)
def test_what_is_allowed_is_kept(form: Form, link_id: str, given: object, kept: object) -> None:
    """Codes of a repeating item come back in the order of the form, numbers of weeks as floats."""
    value = check_answers(form, {link_id: given}).get(link_id)
    assert value == kept
    assert type(value) is type(kept)


@pytest.mark.parametrize(
    ("link_id", "given", "key"),
    [
        ("strength.dorsiflexion", "5", "answer.unknown-item"),
        ("strength.dorsiflexion.Right", "5", "answer.unknown-item"),
        ("", "5", "answer.unknown-item"),
        (DORSIFLEXION, 5, "answer.not-a-code"),
        (DORSIFLEXION, None, "answer.not-a-code"),
        (DORSIFLEXION, ["5"], "answer.not-a-code"),
        (DORSIFLEXION, {}, "answer.not-a-code"),
        (DORSIFLEXION, "", "answer.not-in-list"),
        (DORSIFLEXION, "6", "answer.not-in-list"),
        (DORSIFLEXION, "4−", "answer.not-in-list"),
        (DORSIFLEXION, "5 ", "answer.not-in-list"),
        (DORSIFLEXION, "nt", "answer.not-in-list"),
        (PATTERN, "normal", "answer.not-a-list"),
        (PATTERN, [], "answer.not-a-list"),
        (PATTERN, None, "answer.not-a-list"),
        (PATTERN, {"normal": True}, "answer.not-a-list"),
        (PATTERN, [3], "answer.not-a-code"),
        (PATTERN, ["hop"], "answer.not-in-list"),
        (PATTERN, ["steppage", "steppage"], "answer.repeated"),
        (PATTERN, ["normal", "steppage"], "answer.stands-alone"),
        (PATTERN, ["steppage", "not-tested"], "answer.stands-alone"),
        ("presentation.conditions", ["none", "diabetes"], "answer.stands-alone"),
        ("red-flag.fever", "false", "answer.not-boolean"),
        ("red-flag.fever", 0, "answer.not-boolean"),
        ("red-flag.fever", None, "answer.not-boolean"),
        ("presentation.pain-severity", "7", "answer.not-integer"),
        ("presentation.pain-severity", 7.0, "answer.not-integer"),
        ("presentation.pain-severity", Decimal(7), "answer.not-integer"),
        ("presentation.pain-severity", True, "answer.not-integer"),
        ("presentation.pain-severity", None, "answer.not-integer"),
        ("presentation.pain-severity", 11, "answer.out-of-range"),
        ("presentation.pain-severity", -1, "answer.out-of-range"),
        ("passive-dorsiflexion.right", -91, "answer.out-of-range"),
        ("clonus-beats.right", 101, "answer.out-of-range"),
        (WEEKS, "3", "answer.not-a-number"),
        (WEEKS, True, "answer.not-a-number"),
        (WEEKS, None, "answer.not-a-number"),
        (WEEKS, math.nan, "answer.not-a-number"),
        (WEEKS, math.inf, "answer.not-a-number"),
        (WEEKS, Decimal("NaN"), "answer.not-a-number"),
        (WEEKS, Decimal("-0.01"), "answer.out-of-range"),
        (WEEKS, Decimal("5200.01"), "answer.out-of-range"),
        (WEEKS, Decimal("1.234"), "answer.too-exact"),
        (WEEKS, 0.001, "answer.too-exact"),
        (ONSET, "2026-02-29", "answer.not-a-date"),
        (ONSET, "20260228", "answer.not-a-date"),
        (ONSET, "2026-2-28", "answer.not-a-date"),
        (ONSET, "2026-W09-6", "answer.not-a-date"),
        (ONSET, "2026-02-28T10:00", "answer.not-a-date"),
        (ONSET, "", "answer.not-a-date"),
        (ONSET, 20260228, "answer.not-a-date"),
        (ONSET, None, "answer.not-a-date"),
        (ONSET, "1899-12-31", "answer.too-early"),
        (NOTE, 3, "answer.not-text"),
        (NOTE, None, "answer.not-text"),
        (NOTE, "half a pair \ud800", "answer.not-kept"),
        (NOTE, "the other half \udfff", "answer.not-kept"),
        (NOTE, "\x00", "answer.not-kept"),
        (NOTE, "bell\x07", "answer.not-kept"),
        (NOTE, "\x1f", "answer.not-kept"),
        (NOTE, "x" * 20_001, "answer.too-long"),
    ],
)
def test_what_is_not_allowed_is_refused_by_name(form: Form, link_id: str, given: object, key: str) -> None:
    """``null``, an empty list, a number for a grade: nothing is taken for something else."""
    error = refused(form, **{link_id: given})
    assert (error.key, error.params["item"]) == (key, link_id)


def test_arabic_digits_are_no_date(form: Form) -> None:
    """``\\d`` knows many digits, a stored date only ASCII ones."""
    assert refused(form, **{ONSET: "٢٠٢٦-٠٢-٢٨"}).key == "answer.not-a-date"


def test_a_refusal_says_what_is_allowed(form: Form) -> None:
    assert refused(form, **{DORSIFLEXION: "6"}).params["allowed"] == "0 1 2 3 4- 4 4+ 5 NT"
    assert refused(form, **{DORSIFLEXION: "6"}).params["value"] == "6"
    outside = refused(form, **{"presentation.pain-severity": 11}).params
    assert (outside["low"], outside["high"], outside["value"]) == ("0", "10", "11")
    assert refused(form, **{WEEKS: Decimal("1.234")}).params["decimals"] == "2"
    assert refused(form, **{NOTE: "x" * 20_001}).params["limit"] == "20000"
    assert refused(form, **{PATTERN: ["steppage", "normal"]}).params["value"] == "normal"
    assert refused(form, **{PATTERN: ["toe-drag", "toe-drag"]}).params["value"] == "toe-drag, toe-drag"
    assert refused(form, **{NOTE: "a\ud83d\x00"}).params["char"] == "U+D83D"
    assert refused(form, nothing="5").params["form"] == "foot-drop-exam 1.0.0"
    early = refused(form, **{ONSET: "1899-12-31"}).params
    assert early["low"] == "1900-01-01"


@pytest.mark.parametrize(
    "values",
    [
        {f"{DORSIFLEXION}.reason": "pain"},
        {f"{DORSIFLEXION}.reason": "pain", DORSIFLEXION: "3"},
        {f"{DORSIFLEXION}.limited-by": "pain"},
        {f"{DORSIFLEXION}.limited-by": "pain", DORSIFLEXION: "NT"},
        {"heel-walk.left.reason": "unsafe", "heel-walk.left": "unable"},
        {"romberg.result.reason": "unsafe", "romberg.result": "positive"},
        {"conclusion.disagreement": "x", "conclusion.agrees": "yes"},
    ],
)
def test_a_detail_without_its_answer_is_refused(form: Form, values: dict[str, object]) -> None:
    error = refused(form, **values)
    assert (error.key, error.params["item"]) == ("answer.not-enabled", next(iter(values)))


def test_a_detail_may_come_before_its_answer(form: Form) -> None:
    """Order in a file means nothing."""
    values: dict[str, object] = {f"{DORSIFLEXION}.limited-by": "pain", DORSIFLEXION: "3"}
    assert dict(check_answers(form, values).values) == values


@pytest.mark.parametrize(
    ("value", "unexamined"),
    [
        (None, True),
        ("NT", True),
        ("not-tested", True),
        ("not-seen", True),
        (("not-tested",), True),
        ("5", False),
        ("0", False),
        (False, False),
        (0, False),
        (0.0, False),
        ("normal", False),
        (("normal",), False),
        (("steppage", "toe-drag"), False),
    ],
)
def test_what_counts_as_not_examined(
    value: str | tuple[str, ...] | bool | float | None, unexamined: bool
) -> None:
    """A recorded "no" and a recorded zero are findings."""
    assert is_unexamined(value) is unexamined


def test_nothing_recorded_means_everything_is_open(form: Form) -> None:
    """Steps 2 to 9 without ``.reason`` and ``.limited-by``: 22 flags, gait, standing, and so on."""
    expected = [
        link_id
        for link_id in form.items
        if not link_id.startswith(("presentation.", "conclusion.", "red-flag-override."))
        and not link_id.endswith((".reason", ".limited-by"))
    ]
    assert list(not_examined(form, checked({}))) == expected
    assert len(expected) == 22 + 6 + 10 + 26 + 12 + 6 + 23 + 20


def test_answered_items_are_not_listed_and_untested_ones_are(form: Form) -> None:
    answers = checked(
        {
            DORSIFLEXION: "NT",
            f"{DORSIFLEXION}.reason": "cast",
            "strength.eversion.right": "0",
            "gait.pattern.right": ["not-tested"],
            "gait.pattern.left": ["normal"],
            "gait.initial-contact.right": "not-seen",
            "red-flag.fever": False,
            "clonus-beats.left": 0,
        }
    )
    listed = not_examined(form, answers)
    assert {DORSIFLEXION, "gait.pattern.right", "gait.initial-contact.right", "red-flag.nausea"} <= set(
        listed
    )
    assert not {"strength.eversion.right", "gait.pattern.left", "red-flag.fever", "clonus-beats.left"} & set(
        listed
    )
    assert listed == form.sorted(set(listed))


CORE_EXAM = {
    *(f"heel-walk.{side}" for side in SIDES),
    "romberg.result",
    *(f"strength.{movement}.{side}" for movement in CORE for side in SIDES),
    *(f"red-flag.{flag}" for flag in SOURCE_FLAGS),
}


def test_signing_asks_for_the_core_exam(form: Form) -> None:
    state = completeness(form, checked({}))
    assert set(state.core_open) == CORE_EXAM
    assert len(state.core_open) == 16
    assert not state.core_complete
    assert state.flags_open == tuple(f"red-flag.{flag}" for flag in ASKED_FLAGS)


def core_exam() -> dict[str, object]:
    values: dict[str, object] = {**core("right", "5"), **core("left", "NT"), "romberg.result": "not-tested"}
    values |= {"heel-walk.right": "unable", "heel-walk.left": "not-tested"}
    return values | {f"red-flag.{flag}": False for flag in SOURCE_FLAGS}


def test_a_core_exam_is_complete_with_not_tested_in_it(form: Form) -> None:
    """ "Not tested" is an answer: it was thought of."""
    state = completeness(form, checked(core_exam()))
    assert state.core_complete
    assert state.core_open == ()
    assert len(state.flags_open) == 17


@pytest.mark.parametrize("link_id", sorted(CORE_EXAM))
def test_one_open_core_item_is_enough(form: Form, link_id: str) -> None:
    state = completeness(form, checked({k: v for k, v in core_exam().items() if k != link_id}))
    assert state.core_open == (link_id,)
    assert not state.core_complete


def test_what_was_carried_forward_does_not_count(form: Form) -> None:
    """Last month's grade is no examination of today."""
    answers = checked(core_exam(), carried={DORSIFLEXION: "2026-01-01"})
    assert completeness(form, answers).core_open == (DORSIFLEXION,)


def test_the_flags_are_complete_when_all_22_are_answered(form: Form) -> None:
    assert completeness(form, checked(flags("fever"))).flags_open == ()


def test_unexamined_items_stand_in_the_completeness_too(form: Form) -> None:
    answers = answers_of({})
    assert completeness(form, answers).not_examined == not_examined(form, answers)
