"""Answers and assessments as JSON, the same bytes for the same value."""

from __future__ import annotations

import json
from typing import Any

from footdrop_desktop.assessment.model import Assessment, Reason, SideFinding
from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Answers, Provenance, answers_of
from footdrop_desktop.exam.check import check_answers
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import Form
from footdrop_desktop.form.strict_json import parse_json


def answers_to_json(answers: Answers) -> str:
    """Return answers with their provenance as canonical JSON (sorted keys, no spaces)."""
    document: dict[str, Any] = {"values": dict(answers.values)}
    if answers.provenance:
        document["provenance"] = {
            link_id: [kept.origin, kept.since] for link_id, kept in answers.provenance.items()
        }
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def answers_from_json(text: str, form: Form, name: str) -> Answers:
    """Return the answers of ``answers_to_json``, checked against ``form`` again.

    Raises ``UserError`` for what the form does not allow; ``name`` stands in the message.
    """
    document = parse_json(text.encode(), name)
    if not isinstance(document, dict) or not isinstance(document.get("values"), dict):
        raise UserError("input.not-answers", name=name)
    checked = check_answers(form, document["values"])  # type: ignore[arg-type]  # a dict, seen above
    kept = document.get("provenance", {})
    if not isinstance(kept, dict):
        raise UserError("input.not-answers", name=name)
    return answers_of(checked.values, {link_id: _provenance(entry, name) for link_id, entry in kept.items()})


def assessment_to_json(assessment: Assessment) -> str:
    """Return an assessment as the one JSON object of the command line, indented, with a final newline."""
    return json.dumps(assessment_to_dict(assessment), indent=1, ensure_ascii=False) + "\n"


def assessment_to_dict(assessment: Assessment) -> dict[str, Any]:
    """Return an assessment as plain values, keys in the documented order."""
    found = assessment.localisation
    return {
        "form": {"id": assessment.form_id, "version": assessment.form_version},
        "rules_version": assessment.rules_version,
        "sides": {str(side): _side(finding) for side, finding in assessment.sides.items()},
        "red_flags": [
            {
                "id": flag.id,
                "tier": flag.tier,
                "within": flag.within,
                "origin": flag.origin,
                "set_aside": flag.set_aside,
            }
            for flag in assessment.red_flags
        ],
        "urgency": assessment.urgency,
        "localisation": {
            "consistent": list(found.consistent),
            "less_likely": list(found.less_likely),
            "excluded": [{"site": entry.site, "because": list(entry.because)} for entry in found.excluded],
        },
        "next_tests": [
            {"link_id": test.link_id, "separates": [list(test.leaves), list(test.excludes)]}
            for test in assessment.next_tests
        ],
        "reasons": [_reason(reason) for reason in assessment.reasons],
        "contradictions": [
            {"key": entry.key, "link_ids": list(entry.link_ids)} for entry in assessment.contradictions
        ],
        "not_examined": list(assessment.not_examined),
    }


def _side(finding: SideFinding) -> dict[str, Any]:
    return {
        "dorsiflexion_weak": finding.dorsiflexion_weak,
        "foot_drop": finding.foot_drop,
        "flail_foot": finding.flail_foot,
        "label": finding.label,
        "severity": finding.severity,
        "definitions_met": list(finding.definitions_met),
    }


def _reason(reason: Reason) -> dict[str, Any]:
    return {
        "conclusion": reason.conclusion,
        "key": reason.key,
        "params": {name: _plain(value) for name, value in reason.params.items()},
        "link_ids": list(reason.link_ids),
        "citations": list(reason.citations),
    }


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _provenance(entry: object, name: str) -> Provenance:
    match entry:
        case [str(origin), None | str() as since] if origin in Origin.__members__.values():
            return Provenance(Origin(origin), since)
    raise UserError("input.not-answers", name=name)
