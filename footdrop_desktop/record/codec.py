"""Answers and assessments as JSON, the same bytes for the same value."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any, TypeVar

from footdrop_desktop.assessment.model import (
    Assessment,
    Contradiction,
    Definition,
    Exclusion,
    Fit,
    FlagOrigin,
    Label,
    Localisation,
    NextTest,
    Param,
    Reason,
    RedFlag,
    Severity,
    SideFinding,
    Tier,
    Truth,
    Urgency,
    Within,
)
from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Answers, Provenance, answers_of
from footdrop_desktop.exam.check import check_answers
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import SIDES, Form, Side, Value
from footdrop_desktop.form.strict_json import parse_json

T = TypeVar("T")

_encoded = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def answers_to_json(answers: Answers) -> str:
    """Return answers with their provenance as canonical JSON (sorted keys, no spaces)."""
    return _encoded(answers_to_dict(answers))


class AnswersWriter:
    """Writes what ``answers_to_json`` writes; what is still the same object is not encoded again.

    Saving at every answer writes all of them each time, and one has changed.
    """

    def __init__(self) -> None:
        self._values: dict[str, tuple[Value, str]] = {}
        self._provenance: dict[str, tuple[Provenance, str]] = {}

    def text(self, answers: Answers) -> str:
        """Return answers with their provenance as canonical JSON."""
        values = f'"values":{_object(answers.values, self._values, plain_value)}}}'
        if not answers.provenance:
            return f"{{{values}"
        return f'{{"provenance":{_object(answers.provenance, self._provenance, _origin)},{values}'


def answers_to_dict(answers: Answers) -> dict[str, Any]:
    """Return answers as plain values; ``provenance`` is there only when something was not typed."""
    document: dict[str, Any] = {
        "values": {link_id: plain_value(value) for link_id, value in answers.values.items()}
    }
    if answers.provenance:
        document["provenance"] = {link_id: _origin(kept) for link_id, kept in answers.provenance.items()}
    return document


def plain_value(value: Value) -> object:
    """Return an answer as JSON holds it: the codes of a repeating item as a list."""
    return list(value) if isinstance(value, tuple) else value


def answers_from_json(text: str, form: Form, name: str) -> Answers:
    """Return the answers of ``answers_to_json``, checked against ``form`` again.

    Raises ``UserError`` for what the form does not allow; ``name`` stands in the message.
    """
    return answers_from_dict(parse_json(text.encode(), name), form, name)


def answers_from_dict(document: object, form: Form, name: str) -> Answers:
    """Return the answers of ``answers_to_dict``; as ``answers_from_json`` for what is not allowed."""
    values = document.get("values") if isinstance(document, Mapping) else None
    if not isinstance(document, Mapping) or not isinstance(values, Mapping):
        raise UserError("input.not-answers", name=name)
    checked = check_answers(form, values)
    kept = document.get("provenance", {})
    if not isinstance(kept, Mapping):
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


def assessment_to_whole(assessment: Assessment) -> dict[str, Any]:
    """Return everything that an assessment holds, so that it need not be assessed anew to be shown."""
    whole = assessment_to_dict(assessment)
    found = assessment.localisation
    whole["localisation"]["abnormal"] = found.abnormal
    whole["localisation"]["deficits"] = list(found.deficits)
    whole["localisation"]["fits"] = [
        {"site": fit.site, "explains": list(fit.explains), "open": list(fit.open)} for fit in found.fits
    ]
    whole["suggested_plan"] = list(assessment.suggested_plan)
    return whole


def assessment_from_whole(document: Mapping[str, Any], name: str) -> Assessment:
    """Return the assessment of ``assessment_to_whole``.

    Raises ``UserError("record.newer")`` with ``name`` for what this program does not know.
    """
    try:
        return _assessment(document)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise UserError("record.newer", name=name) from error


def _assessment(document: Mapping[str, Any]) -> Assessment:
    found = document["localisation"]
    sides = {side: _side_of(side, document["sides"][side]) for side in SIDES if side in document["sides"]}
    return Assessment(
        form_id=document["form"]["id"],
        form_version=document["form"]["version"],
        sides=MappingProxyType(sides),
        red_flags=tuple(
            RedFlag(
                flag["id"],
                Tier(flag["tier"]),
                Within(flag["within"]),
                FlagOrigin(flag["origin"]),
                set_aside=flag["set_aside"],
            )
            for flag in document["red_flags"]
        ),
        urgency=Urgency(document["urgency"]),
        localisation=Localisation(
            tuple(found["consistent"]),
            tuple(found["less_likely"]),
            tuple(Exclusion(entry["site"], tuple(entry["because"])) for entry in found["excluded"]),
            abnormal=found["abnormal"],
            deficits=tuple(found.get("deficits", ())),
            fits=tuple(
                Fit(fit["site"], tuple(fit["explains"]), tuple(fit["open"])) for fit in found.get("fits", ())
            ),
        ),
        next_tests=tuple(
            NextTest(test["link_id"], *(tuple(sites) for sites in test["separates"]))
            for test in document["next_tests"]
        ),
        reasons=tuple(_reason_of(reason) for reason in document["reasons"]),
        contradictions=tuple(
            Contradiction(entry["key"], tuple(entry["link_ids"])) for entry in document["contradictions"]
        ),
        not_examined=tuple(document["not_examined"]),
        suggested_plan=tuple(document["suggested_plan"]),
        rules_version=document["rules_version"],
    )


def _side_of(side: Side, document: Mapping[str, Any]) -> SideFinding:
    return SideFinding(
        side,
        dorsiflexion_weak=Truth(document["dorsiflexion_weak"]),
        foot_drop=Truth(document["foot_drop"]),
        flail_foot=Truth(document["flail_foot"]),
        label=Label(document["label"]),
        severity=Severity(document["severity"]),
        definitions_met=tuple(Definition(name) for name in document["definitions_met"]),
    )


def _reason_of(document: Mapping[str, Any]) -> Reason:
    return Reason(
        document["conclusion"],
        document["key"],
        MappingProxyType({name: _param(value) for name, value in document["params"].items()}),
        tuple(document["link_ids"]),
        tuple(document["citations"]),
    )


def _param(value: str | float | Decimal | list[str]) -> Param:
    if isinstance(value, list):
        return tuple(value)
    return float(value) if isinstance(value, Decimal) else value


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


def _object(entries: Mapping[str, T], kept: dict[str, tuple[T, str]], plain: Callable[[T], object]) -> str:
    """Return a JSON object of ``entries``; ``kept`` holds each with its text, and is brought up to date."""
    parts = []
    for link_id in sorted(entries):
        entry = entries[link_id]
        known = kept.get(link_id)
        if known is None or known[0] is not entry:
            known = kept[link_id] = (entry, f"{_encoded(link_id)}:{_encoded(plain(entry))}")
        parts.append(known[1])
    return f"{{{','.join(parts)}}}"


def _origin(kept: Provenance) -> list[str | None]:
    return [str(kept.origin), kept.since]


def _provenance(entry: object, name: str) -> Provenance:
    match entry:
        case [str(origin), None | str() as since] if origin in Origin.__members__.values():
            return Provenance(Origin(origin), since)
    raise UserError("input.not-answers", name=name)
