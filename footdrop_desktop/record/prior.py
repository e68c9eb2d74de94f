"""The visit before: what stands beside the answers of a draft, and what they are compared with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.check import check_value
from footdrop_desktop.form.enable import is_enabled
from footdrop_desktop.form.model import Form, Value
from footdrop_desktop.record import patients, visits
from footdrop_desktop.record.codec import answers_from_dict
from footdrop_desktop.record.model import VERSIONS, Draft, State, VisitRow
from footdrop_desktop.record.vault import Vault

_LIMITED: Final = ".limited-by"


@dataclass(frozen=True, slots=True)
class PriorVisit:
    """A signed visit as another one sees it: when it was performed, and its answers."""

    visit_uid: str
    performed_at: datetime
    answers: Answers


def prior_visit(vault: Vault, draft: Draft | VisitRow, form: Form) -> PriorVisit | None:
    """Return the newest signed visit that was performed before ``draft``; ``None`` without one.

    Void visits and the visit that ``draft`` amends are none. Of each visit the newest version counts.
    Its answers are those that ``form`` knows and allows, whichever version they were given in.
    Raises ``UserError`` ``visit.tampered`` for a visit that was changed since it was signed.
    """
    whose = patients.get(vault, draft.patient_uid).merged_into or draft.patient_uid
    for row in visits.of_patient(vault, whose):
        if (
            row.state is not State.SIGNED
            or row.visit_uid == draft.visit_uid
            or row.performed_at >= draft.performed_at
        ):
            continue
        whole = [entry for entry in visits.versions(vault, row.visit_uid) if entry.kind in VERSIONS]
        body = whole[-1].body if whole else None
        if body is not None:
            return PriorVisit(row.visit_uid, row.performed_at, _known(body, form))
    return None


def _known(body: Mapping[str, Any], form: Form) -> Answers:
    """Return the answers of a body that ``form`` knows and allows, with where they came from.

    A grade that something limited is left out where ``form`` cannot say what: it would read as a free one.
    """
    document = body.get("answers", {})
    told = document.get("values", {})
    values: dict[str, Value] = {}
    for link_id, value in told.items():
        if link_id in form.items and (checked := _allowed(form, link_id, value)) is not None:
            values[link_id] = checked
    kept = {
        key: value
        for key, value in values.items()
        if is_enabled(form.items[key], values) and (key + _LIMITED not in told or key + _LIMITED in values)
    }
    origins = {key: origin for key, origin in document.get("provenance", {}).items() if key in kept}
    return answers_from_dict({"values": kept, "provenance": origins}, form, str(body.get("visit_uid")))


def _allowed(form: Form, link_id: str, value: object) -> Value | None:
    try:
        return check_value(form.items[link_id], value)
    except UserError:  # another version of the form allowed it
        return None
