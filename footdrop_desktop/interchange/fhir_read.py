"""Answers from a file: a FHIR R4 ``QuestionnaireResponse``, or a flat object of link ids."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Answers, Provenance, answers_of
from footdrop_desktop.exam.check import check_answers
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import CODE_SYSTEM, Form, ItemType
from footdrop_desktop.form.strict_json import Json, parse_json

ORIGIN_URL: Final = "urn:footdrop-desktop:origin"
"""Extension of an answer: ``typed``, ``default``, ``together``, or ``carried-forward DATE``."""

_ELEMENT: Final = {
    ItemType.CHOICE: "valueCoding",
    ItemType.BOOLEAN: "valueBoolean",
    ItemType.INTEGER: "valueInteger",
    ItemType.DECIMAL: "valueDecimal",
    ItemType.DATE: "valueDate",
    ItemType.TEXT: "valueString",
}
_STATUS: Final = ("in-progress", "completed", "amended", "stopped")

FormOf = Callable[[str, str | None], Form]
"""Returns the form with an id and a version; the newest released one for no version."""


def read_answers(data: bytes, name: str, form_of: FormOf) -> tuple[Form, Answers]:
    """Return the form and the checked answers of a file; ``name`` stands in errors.

    Raises ``UserError`` for malformed input, an unknown form or version, an unknown link id, a value
    that the item does not allow, and a response that is entered in error.
    """
    document = parse_json(data, name)
    if not isinstance(document, dict):
        raise UserError("input.not-answers", name=name)
    if "resourceType" not in document:
        form = form_of("foot-drop-exam", None)
        return form, check_answers(form, document)
    if document["resourceType"] != "QuestionnaireResponse":
        raise UserError("input.other-resource", name=name, resource=document["resourceType"])
    form = _form(document, name, form_of)
    if document.get("status") not in _STATUS:
        raise UserError("input.status", name=name, status=document.get("status"))
    values, kept = _collect(document, form, name)
    return form, answers_of(check_answers(form, values).values, kept)


def _form(document: Mapping[str, Json], name: str, form_of: FormOf) -> Form:
    canonical = document.get("questionnaire")
    if not isinstance(canonical, str):
        raise UserError("input.no-questionnaire", name=name)
    url, _, version = canonical.partition("|")
    prefix = "urn:footdrop-desktop:Questionnaire:"
    if not url.startswith(prefix):
        raise UserError("input.other-form", name=name, form=canonical)
    return form_of(url.removeprefix(prefix), version or None)


def _collect(
    document: Mapping[str, Json], form: Form, name: str
) -> tuple[dict[str, object], dict[str, Provenance]]:
    """Return values and provenance by link id, found at any depth."""
    values: dict[str, object] = {}
    kept: dict[str, Provenance] = {}
    for link_id, answers in _answered(document, form, name):
        item = form.items[link_id]
        if link_id in values:
            raise UserError("input.item-twice", name=name, item=link_id)
        given = [_value(answer, item.type, link_id, name) for answer in answers]
        if len(given) > 1 and not item.repeats:
            raise UserError("answer.one-only", item=link_id)
        values[link_id] = given if item.repeats else given[0]
        origin = _origin(answers[0], link_id, name)
        if origin is not None:
            kept[link_id] = origin
    return values, kept


def _answered(
    node: Mapping[str, Json], form: Form, name: str
) -> Iterator[tuple[str, list[Mapping[str, Json]]]]:
    """Yield every item that has an answer, and look below items and answers."""
    for child in _objects(node.get("item", []), name):
        link_id = child.get("linkId")
        if not isinstance(link_id, str) or (link_id not in form.items and link_id not in form.groups):
            raise UserError("answer.unknown-item", item=link_id, form=f"{form.form_id} {form.version}")
        answers = _objects(child.get("answer", []), name)
        if answers and link_id in form.groups:
            raise UserError("input.group-answered", name=name, item=link_id)
        if answers:
            yield link_id, answers
        yield from _answered(child, form, name)
        for answer in answers:
            yield from _answered(answer, form, name)


def _objects(node: Json, name: str) -> list[Mapping[str, Json]]:
    if not isinstance(node, list):
        raise UserError("input.not-answers", name=name)
    found: list[Mapping[str, Json]] = []
    for entry in node:
        if not isinstance(entry, dict):
            raise UserError("input.not-answers", name=name)
        found.append(entry)
    return found


def _value(answer: Mapping[str, Json], kind: ItemType, link_id: str, name: str) -> object:
    elements = [key for key in answer if key.startswith("value")]
    if elements != [_ELEMENT[kind]]:
        raise UserError("answer.wrong-type", item=link_id, value=", ".join(elements), wanted=_ELEMENT[kind])
    value = answer[elements[0]]
    if kind is not ItemType.CHOICE:
        return value
    if not isinstance(value, dict) or value.get("system", CODE_SYSTEM) != CODE_SYSTEM:
        raise UserError("answer.other-system", item=link_id, name=name, system=CODE_SYSTEM)
    return value.get("code")


def _origin(answer: Mapping[str, Json], link_id: str, name: str) -> Provenance | None:
    for extension in _objects(answer.get("extension", []), name):
        if extension.get("url") == ORIGIN_URL:
            word, _, since = str(extension.get("valueString", "")).partition(" ")
            if word not in Origin.__members__.values():
                raise UserError("answer.unknown-origin", item=link_id, value=word)
            return Provenance(Origin(word), since or None)
    return None
