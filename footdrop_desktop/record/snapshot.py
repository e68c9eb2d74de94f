"""What is signed: a visit as it was answered and shown, as plain values and as canonical bytes.

The bytes follow RFC 8785 (JSON Canonicalization Scheme), so that anybody can make the same hash from
the same content. A body is never assessed anew: it holds the assessment that the signer saw.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.text import not_kept
from footdrop_desktop.form.model import Form
from footdrop_desktop.record.codec import (
    answers_from_dict,
    answers_to_dict,
    assessment_from_whole,
    assessment_to_whole,
    plain_value,
)
from footdrop_desktop.record.model import Draft, PatientDetails

FORMAT: Final = 1
"""The edition of the body; a later one only adds."""

EXACT: Final = 2**53 - 1
"""The largest whole number that every reader of JSON keeps exactly (RFC 8785, RFC 7493)."""

IDENTITY: Final = ("family", "given", "birth_date", "sex", "mrn")
"""What of a patient is signed with a visit."""

_DECISION: Final = "conclusion."
_PLAIN_DIGITS: Final = 21
"""ECMAScript writes numbers below 10^21 without an exponent."""
_PLAIN_ZEROS: Final = -6

_quoted = json.JSONEncoder(ensure_ascii=False).encode


def make(
    draft: Draft,
    form_sha256: str,
    assessment: Assessment,
    *,
    program: str,
    language: str,
    finding: str,
    salt: str,
    incomplete: str = "",
    words: str = "",
    patient: PatientDetails | None = None,
) -> dict[str, Any]:
    """Return the body that is signed for ``draft``.

    ``form_sha256`` is of the released form file, in hex; ``program`` the version of this program;
    ``language`` that of the words the signer saw; ``finding`` the line of the list. ``salt``, 32
    random bytes in hex, keeps the hash from being guessed out of a few likely answers once the
    patient is erased. ``incomplete`` is why the core examination is not complete, or empty; ``words``
    are those of the findings as they were shown, for the search. ``patient`` is who the patient was said
    to be, so that a later change of that shows.
    """
    answers = draft.answers
    body = {
        "format": FORMAT,
        "salt": salt,
        "visit_uid": draft.visit_uid,
        "patient_uid": draft.patient_uid,
        "base_version": draft.amends,
        "reason": draft.reason,
        "corrects": draft.corrects,
        "performed_at": draft.performed_at.isoformat(),
        "recorded_at": draft.recorded_at.isoformat(),
        "from_paper": draft.from_paper,
        "started_by": draft.started_by,
        "by": dict(draft.by),
        "form": {"id": draft.form_id, "version": draft.form_version, "sha256": form_sha256},
        "rules_version": assessment.rules_version,
        "program": program,
        "language": language,
        "answers": answers_to_dict(answers),
        "shown": assessment_to_whole(assessment),
        "decision": {
            link_id: plain_value(value)
            for link_id, value in answers.values.items()
            if link_id.startswith(_DECISION)
        },
        "finding": finding,
        "incomplete": incomplete,
        "words": words,
    }
    if patient is not None:
        body["patient"] = {name: getattr(patient, name) for name in IDENTITY}
    return body


def answers_of(body: Mapping[str, Any], form: Form) -> Answers:
    """Return the answers of a body, checked against its form again.

    Raises ``UserError`` for what the form does not allow.
    """
    return answers_from_dict(body.get("answers"), form, str(body.get("visit_uid")))


def assessment_of(body: Mapping[str, Any]) -> Assessment:
    """Return the assessment as it was shown to the signer.

    Raises ``UserError("record.newer")`` for what this program does not know.
    """
    shown = body.get("shown")
    return assessment_from_whole(shown if isinstance(shown, Mapping) else {}, str(body.get("visit_uid")))


def canonical(value: object) -> bytes:
    """Return ``value`` as canonical JSON (RFC 8785): the same bytes for the same content, for ever.

    Raises ``UserError("record.text-refused")`` for text that cannot be kept (``exam/text.py``), and
    ``ValueError`` or ``TypeError`` for a number or a type that JSON cannot hold exactly.
    """
    parts: list[str] = []
    _write(value, parts)
    return "".join(parts).encode()


def kept_text(text: str) -> str:
    """Return ``text`` as it is; ``UserError("record.text-refused")`` if it cannot be kept."""
    char = not_kept(text)
    if char is not None:
        raise UserError("record.text-refused", char=char)
    return text


def _write(value: object, parts: list[str]) -> None:
    match value:
        case None:
            parts.append("null")
        case bool():
            parts.append("true" if value else "false")
        case str():
            parts.append(_text(value))
        case int() | float() | Decimal():
            parts.append(_number(value))
        case Mapping():
            separator = "{"
            for key in sorted(value, key=_utf16):
                parts.append(f"{separator}{_text(key)}:")
                _write(value[key], parts)
                separator = ","
            parts.append("{}" if separator == "{" else "}")
        case list() | tuple():
            separator = "["
            for entry in value:
                parts.append(separator)
                _write(entry, parts)
                separator = ","
            parts.append("[]" if separator == "[" else "]")
        case _:
            raise TypeError(type(value).__name__)


def _text(text: str) -> str:
    return _quoted(kept_text(text))


def _utf16(key: str) -> bytes:
    """Return what keys are sorted by: UTF-16 code units (RFC 8785, 3.2.3)."""
    return kept_text(key).encode("utf-16-be")


def _number(value: float | Decimal) -> str:
    """Return a number as ECMAScript writes it (RFC 8785, 3.2.2.3)."""
    if isinstance(value, int):
        if abs(value) > EXACT:
            raise ValueError(f"not exact in JSON: {value}")
        return str(value)
    exact = float(value)
    if not math.isfinite(exact) or Decimal(repr(exact)) != Decimal(str(value)):
        raise ValueError(f"not exact in JSON: {value}")
    if exact == 0:
        return "0"
    sign, digits, exponent = Decimal(repr(exact)).normalize().as_tuple()
    if not isinstance(exponent, int):
        raise TypeError(value)
    text = "".join(map(str, digits))
    point = len(text) + exponent
    if len(text) <= point <= _PLAIN_DIGITS:
        text += "0" * (point - len(text))
    elif 0 < point <= _PLAIN_DIGITS:
        text = f"{text[:point]}.{text[point:]}"
    elif _PLAIN_ZEROS < point <= 0:
        text = f"0.{'0' * -point}{text}"
    else:
        mantissa = text if len(text) == 1 else f"{text[0]}.{text[1:]}"
        text = f"{mantissa}e{point - 1:+d}"
    return f"-{text}" if sign else text
