"""What is signed: whole, the same bytes for the same content, and shown again without assessing anew."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.form.strict_json import parse_json
from footdrop_desktop.record.model import Draft
from footdrop_desktop.record.snapshot import answers_of, assessment_of, canonical, kept_text, make
from tests.builders import Values, assessed, checked, flags, strong, the_form
from tests.strategies import exams

DRAFT = Draft(
    visit_uid="visit-1",
    patient_uid="patient-1",
    owner_uid="owner-1",
    started_by="starter-1",
    form_id="foot-drop-exam",
    form_version="1.0.0",
    performed_at=datetime(2026, 11, 22, 10, 31, tzinfo=timezone(timedelta(hours=1))),
    recorded_at=datetime(2026, 11, 23, 8, 0, 5, tzinfo=UTC),
    saved_at=datetime(2026, 11, 23, 8, 1, tzinfo=UTC),
    from_paper=True,
    by=MappingProxyType({"bladder": "other-1"}),
    amends=2,
    reason="Sides were swapped.",
    corrects="visit-0",
)


def body_of(
    values: Values | Answers, *, prior: Values | None = None, incomplete: str = "", salt: str = "00" * 32
) -> dict[str, Any]:
    answers = values if isinstance(values, Answers) else checked(values)
    return make(
        replace(DRAFT, answers=answers),
        "ab" * 32,
        assessed(answers, prior=prior),
        program="0.9.0",
        language="en",
        finding="Right: foot drop",
        salt=salt,
        incomplete=incomplete,
        words="dorsiflexion weak",
    )


def read_back(body: Mapping[str, Any]) -> Any:
    """The body as it is read: from its bytes."""
    return parse_json(canonical(body), "body")


@given(exams(), st.none() | exams())
def test_the_assessment_comes_back_as_it_was_shown(values: Values, prior: Values | None) -> None:
    """Failing means that a signed visit is shown with other conclusions than were signed."""
    body = body_of(values, prior=prior)
    shown = assessed(values, prior=prior)
    assert assessment_of(body) == shown
    assert assessment_of(read_back(body)) == shown
    assert list(assessment_of(read_back(body)).sides) == list(shown.sides)


@given(exams())
def test_the_answers_come_back_with_their_origin(values: Values) -> None:
    """Failing means that a signed answer is shown as another."""
    given_answers = checked(values, carried={next(iter(values)): "2026-01-31"} if values else None)
    body = body_of(given_answers)
    form = the_form()
    assert answers_of(body, form) == given_answers
    assert answers_of(read_back(body), form) == given_answers


@given(exams())
def test_the_bytes_are_those_of_the_content(values: Values) -> None:
    """Failing means that a hash on paper cannot be found again."""
    body = body_of(values)
    data = canonical(body)
    assert json.loads(data) == body
    assert canonical(json.loads(data)) == data
    assert canonical(dict(reversed(body.items()))) == data
    assert canonical(parse_json(data, "body")) == data


def test_the_body_says_everything_that_was_signed() -> None:
    """Failing means that a signature covers less than the signer was shown."""
    values: Values = {**flags("fever"), **strong("right", dorsiflexion="2"), "presentation.duration-weeks": 3}
    values |= {"conclusion.plan": ["emg-ncs"], "conclusion.note": "Rest.", "gait.pattern.right": ["steppage"]}
    body = body_of(values, incomplete="Pain")
    assert {key: body[key] for key in body if key not in ("answers", "shown", "decision")} == {
        "format": 1,
        "salt": "00" * 32,
        "visit_uid": "visit-1",
        "patient_uid": "patient-1",
        "base_version": 2,
        "reason": "Sides were swapped.",
        "corrects": "visit-0",
        "performed_at": "2026-11-22T10:31:00+01:00",
        "recorded_at": "2026-11-23T08:00:05+00:00",
        "from_paper": True,
        "started_by": "starter-1",
        "by": {"bladder": "other-1"},
        "form": {"id": "foot-drop-exam", "version": "1.0.0", "sha256": "ab" * 32},
        "rules_version": "1.0.0",
        "program": "0.9.0",
        "language": "en",
        "finding": "Right: foot drop",
        "incomplete": "Pain",
        "words": "dorsiflexion weak",
    }
    assert body["decision"] == {"conclusion.plan": ["emg-ncs"], "conclusion.note": "Rest."}
    assert body["answers"]["values"]["gait.pattern.right"] == ["steppage"]
    assert body["shown"]["urgency"] == "emergency"
    assert {"abnormal"} < set(body["shown"]["localisation"])
    assert "suggested_plan" in body["shown"]


def test_two_visits_with_the_same_answers_have_different_hashes() -> None:
    """Failing means that the hash of an erased visit can be guessed from a few likely answers."""
    assert canonical(body_of({}, salt="11" * 32)) != canonical(body_of({}))


def test_a_damaged_or_newer_body_is_told() -> None:
    """Failing means a crash, or a conclusion that nobody made."""
    changes: tuple[dict[str, Any], ...] = (
        {"shown": None},
        {"shown": {}},
        {"shown": {**body_of({})["shown"], "urgency": "immediate"}},
        {"shown": {**body_of({})["shown"], "sides": {"left": None}}},
    )
    for change in changes:
        with pytest.raises(UserError) as caught:
            assessment_of({**body_of({}), **change})
        assert (caught.value.key, caught.value.params["name"]) == ("record.newer", "visit-1")
    with pytest.raises(UserError) as caught:
        answers_of({"visit_uid": "visit-1"}, the_form())
    assert caught.value.key == "input.not-answers"


def test_keys_are_sorted_as_the_standard_says() -> None:
    """RFC 8785, 3.2.3: by UTF-16 code units, so that an emoji stands before U+FB33."""
    keys = {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f600": 5, "\u0080": 6, "\u00f6": 7}
    assert canonical(keys).decode() == (
        '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\U0001f600":5,"\ufb33":3}'
    )


def test_texts_are_written_as_the_standard_says() -> None:
    """RFC 8785, 3.2.2.2: only what must be escaped is."""
    assert canonical("€$\n\t\rA'B\"\\/\u2028\x7f").decode() == '"€$\\n\\t\\rA\'B\\"\\\\/\u2028\x7f"'
    assert canonical([None, True, False, {}, [], ()]).decode() == "[null,true,false,{},[],[]]"


@pytest.mark.parametrize(
    ("bits", "written"),
    [
        ("0000000000000000", "0"),
        ("8000000000000000", "0"),
        ("0000000000000001", "5e-324"),
        ("8000000000000001", "-5e-324"),
        ("7fefffffffffffff", "1.7976931348623157e+308"),
        ("4340000000000000", "9007199254740992"),
        ("4430000000000000", "295147905179352830000"),
        ("44b52d02c7e14af5", "9.999999999999997e+22"),
        ("44b52d02c7e14af6", "1e+23"),
        ("44b52d02c7e14af7", "1.0000000000000001e+23"),
        ("444b1ae4d6e2ef4e", "999999999999999700000"),
        ("444b1ae4d6e2ef50", "1e+21"),
        ("3eb0c6f7a0b5ed8c", "9.999999999999997e-7"),
        ("3eb0c6f7a0b5ed8d", "0.000001"),
        ("41b3de4355555555", "333333333.3333333"),
        ("becbf647612f3696", "-0.0000033333333333333333"),
        ("43143ff3c1cb0959", "1424953923781206.2"),
    ],
)
def test_numbers_are_written_as_the_standard_says(bits: str, written: str) -> None:
    """RFC 8785, appendix B. Another program must come to the same hash."""
    (value,) = struct.unpack(">d", bytes.fromhex(bits))
    assert canonical(value).decode() == written


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_comes_back(value: float) -> None:
    """Failing means that a measured value changes on the way."""
    assert float(json.loads(canonical(value))) == value


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("inf"),
        -float("inf"),
        2**53,
        -(2**53),
        Decimal("0.1234567890123456789"),
        Decimal("NaN"),
    ],
)
def test_a_number_that_json_cannot_hold_exactly_is_a_fault_of_ours(value: float) -> None:
    with pytest.raises(ValueError, match="not exact in JSON"):
        canonical({"x": value})


@pytest.mark.parametrize("value", [{1, 2}, b"x", object(), datetime(2026, 1, 1, tzinfo=UTC)])
def test_a_value_that_json_does_not_know_is_a_fault_of_ours(value: object) -> None:
    with pytest.raises(TypeError):
        canonical([value])


@pytest.mark.parametrize("place", ["value", "key"])
@pytest.mark.parametrize(("text", "char"), [("\x00", "U+0000"), ("a\ud83d", "U+D83D"), ("\x1b[1m", "U+001B")])
def test_text_that_cannot_be_kept_is_refused_with_the_reason(place: str, text: str, char: str) -> None:
    """Failing means that a reason or a name is signed that nobody can read again."""
    with pytest.raises(UserError) as caught:
        canonical({"x": text} if place == "value" else {text: "x"})
    assert (caught.value.key, caught.value.params["char"]) == ("record.text-refused", char)
    assert kept_text("Zoë 👣\n") == "Zoë 👣\n"
