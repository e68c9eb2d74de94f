"""FHIR R4 ``Questionnaire`` → ``Form``: every structural check, once.

The subset is documented in ``docs/forms.md``. Whatever is outside it is refused by name, never
skipped: an ignored element would be a question that is silently not asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final, NoReturn, TypeGuard

from footdrop_desktop.errors import UserError
from footdrop_desktop.form.model import (
    CODE_SYSTEM,
    Condition,
    Form,
    Group,
    Item,
    ItemType,
    Operator,
    Option,
    Scalar,
    Value,
)
from footdrop_desktop.form.strict_json import Json, parse_json

FHIR: Final = "http://hl7.org/fhir/StructureDefinition/"
OWN: Final = "urn:footdrop-desktop:"

_ROOT: Final = frozenset(
    [
        "resourceType",
        "id",
        "url",
        "version",
        "name",
        "title",
        "status",
        "date",
        "language",
        "subjectType",
        "description",
        "item",
    ]
)
_GROUP: Final = frozenset(["linkId", "type", "text", "extension", "item"])
_ITEM: Final = frozenset(
    [
        "linkId",
        "type",
        "text",
        "extension",
        "repeats",
        "answerOption",
        "enableWhen",
        "enableBehavior",
        "maxLength",
    ]
)
_OPTION: Final = frozenset(("valueCoding", "extension"))
_CODING: Final = frozenset(("system", "code", "display"))
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")

_GROUP_EXTENSIONS: Final = {
    OWN + "heading": "valueString",
    OWN + "help": "valueString",
    OWN + "how-to": "valueString",
}
_ITEM_EXTENSIONS: Final = {
    FHIR + "minValue": "value",
    FHIR + "maxValue": "value",
    FHIR + "maxDecimalPlaces": "valueInteger",
    FHIR + "questionnaire-unit": "valueCoding",
    FHIR + "questionnaire-itemControl": "valueCodeableConcept",
    FHIR + "questionnaire-hidden": "valueBoolean",
    OWN + "normal-value": "value",
    OWN + "ask-always": "valueBoolean",
    OWN + "help": "valueString",
    OWN + "how-to": "valueString",
}
_OPTION_EXTENSIONS: Final = {FHIR + "questionnaire-optionExclusive": "valueBoolean"}

_VALUE_ELEMENTS: Final = {
    ItemType.CHOICE: "Coding",
    ItemType.BOOLEAN: "Boolean",
    ItemType.INTEGER: "Integer",
    ItemType.DECIMAL: "Decimal",
    ItemType.DATE: "Date",
    ItemType.TEXT: "String",
}

Object = Mapping[str, Json]


def parse_form(data: bytes, file: str) -> Form:
    """Return the form of a ``Questionnaire``; ``file`` names it in errors.

    Raises ``UserError("form.invalid", file, item, rule)`` for the first rule that is broken.
    """
    return _Parser(file).form(parse_json(data, file))


class _Parser:
    """Walks one document; remembers which item it stands on for the error message."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._at = "Questionnaire"
        self._seen: dict[str, ItemType | None] = {}

    def _refuse(self, rule: str) -> NoReturn:
        raise UserError("form.invalid", file=self._file, item=self._at, rule=rule)

    # The document

    def form(self, document: Json) -> Form:
        root = self._object(document, _ROOT)
        if root.get("resourceType") != "Questionnaire":
            self._refuse("resourceType is Questionnaire")
        steps = tuple(self._group(self._object(step, _GROUP)) for step in self._list(root, "item"))
        form = Form(
            form_id=self._text(root, "id"),
            version=self._text(root, "version"),
            url=self._text(root, "url"),
            title=self._text(root, "title"),
            steps=steps,
        )
        for item in form.items.values():
            self._at = item.link_id
            self._check_conditions(item, form)
        return form

    def _group(self, node: Object) -> Group:
        link_id = self._link_id(node, None)
        if node.get("type") != "group":
            self._refuse("a step is a group")
        extensions = self._extensions(node, _GROUP_EXTENSIONS)
        text = self._text(node, "text")
        members: list[Group | Item] = []
        for child in self._list(node, "item"):
            self._at = link_id
            if isinstance(child, dict) and child.get("type") == "group":
                members.append(self._group(self._object(child, _GROUP)))
            else:
                members.append(self._item(self._object(child, _ITEM)))
        return Group(
            link_id=link_id,
            text=text,
            heading=str(extensions.get(OWN + "heading", "")),
            help=str(extensions.get(OWN + "help", "")),
            how_to=str(extensions.get(OWN + "how-to", "")),
            members=tuple(members),
        )

    def _item(self, node: Object) -> Item:
        word = node.get("type")
        if word not in ItemType.__members__.values():
            self._at = str(node.get("linkId", self._at))
            self._refuse("type is one of " + ", ".join(ItemType))
        kind = ItemType(str(word))
        link_id = self._link_id(node, kind)
        repeats = self._flag(node, "repeats")
        options = self._options(node, kind)
        if repeats and kind is not ItemType.CHOICE:
            self._refuse("only a choice repeats")
        extensions = self._extensions(node, _ITEM_EXTENSIONS)
        item = Item(
            link_id=link_id,
            type=kind,
            text=self._text(node, "text"),
            options=options,
            repeats=repeats,
            ask_always=extensions.get(OWN + "ask-always") is True,
            enable_when=tuple(self._condition(when) for when in self._list(node, "enableWhen", needed=False)),
            enable_all=self._behaviour(node),
            minimum=self._bound(extensions.get(FHIR + "minValue"), kind),
            maximum=self._bound(extensions.get(FHIR + "maxValue"), kind),
            decimals=self._decimals(extensions.get(FHIR + "maxDecimalPlaces"), kind),
            max_length=self._max_length(node, kind),
            unit=self._unit(extensions.get(FHIR + "questionnaire-unit")),
            help=str(extensions.get(OWN + "help", "")),
            how_to=str(extensions.get(OWN + "how-to", "")),
            control=self._control(extensions.get(FHIR + "questionnaire-itemControl")),
            hidden=extensions.get(FHIR + "questionnaire-hidden") is True,
            normal=self._normal(extensions.get(OWN + "normal-value"), kind, options, repeats=repeats),
        )
        if item.minimum is not None and item.maximum is not None and not _ordered(item):
            self._refuse("minValue is not above maxValue")
        return item

    # Elements of an item

    def _link_id(self, node: Object, kind: ItemType | None) -> str:
        link_id = node.get("linkId")
        if not isinstance(link_id, str) or not link_id.strip():
            self._refuse("linkId is a text")
        self._at = link_id
        if link_id in self._seen:
            self._refuse("linkId stands once")
        self._seen[link_id] = kind
        return link_id

    def _options(self, node: Object, kind: ItemType) -> tuple[Option, ...]:
        listed = self._list(node, "answerOption", needed=kind is ItemType.CHOICE)
        if not listed:
            return ()
        if kind is not ItemType.CHOICE:
            self._refuse("only a choice has answerOption")
        options = tuple(self._option(self._object(option, _OPTION)) for option in listed)
        if len({option.code for option in options}) != len(options):
            self._refuse("a code stands once in answerOption")
        return options

    def _option(self, node: Object) -> Option:
        coding = self._object(node.get("valueCoding"), _CODING)
        if coding.get("system") != CODE_SYSTEM:
            self._refuse(f"the system of an option is {CODE_SYSTEM}")
        extensions = self._extensions(node, _OPTION_EXTENSIONS)
        exclusive = extensions.get(FHIR + "questionnaire-optionExclusive") is True
        return Option(self._text(coding, "code"), self._text(coding, "display"), exclusive)

    def _condition(self, node: Json) -> Condition:
        when = self._object(node, None)
        answers = [key for key in when if key.startswith("answer")]
        if len(answers) != 1 or set(when) != {"question", "operator", answers[0]}:
            self._refuse("enableWhen has question, operator, and one answer")
        operator = when["operator"]
        if operator not in Operator.__members__.values():
            self._refuse("operator is one of " + ", ".join(Operator))
        value = when[answers[0]]
        if answers[0] == "answerCoding":
            value = self._text(self._object(value, _CODING), "code")
        if isinstance(value, Decimal):
            self._refuse("the answer of enableWhen is no decimal")
        if not isinstance(value, (str, bool, int)):
            self._refuse("the answer of enableWhen is a single value")
        return Condition(self._text(when, "question"), Operator(str(operator)), value)

    def _check_conditions(self, item: Item, form: Form) -> None:
        for condition in item.enable_when:
            question = form.items.get(condition.question)
            if question is None:
                self._refuse(f"enableWhen names an item: {condition.question}")
            if condition.operator is Operator.EXISTS:
                if not isinstance(condition.value, bool):
                    self._refuse("exists compares with a boolean")
            elif question.type is ItemType.CHOICE and condition.value not in question.codes:
                self._refuse(f"enableWhen compares with a code of {question.link_id}")
            if form.order[question.link_id] >= form.order[item.link_id]:
                self._refuse("enableWhen looks back, not forward")

    def _behaviour(self, node: Object) -> bool:
        word = node.get("enableBehavior", "all")
        if word not in ("all", "any"):
            self._refuse("enableBehavior is all or any")
        return word == "all"

    def _bound(self, value: object, kind: ItemType) -> float | str | None:
        if value is None:
            return None
        if kind is ItemType.DATE and isinstance(value, str) and _DATE.fullmatch(value):
            return value
        if kind in (ItemType.INTEGER, ItemType.DECIMAL) and (number := _number(value)) is not None:
            return number
        return self._refuse("minValue and maxValue have the type of the item")

    def _decimals(self, value: object, kind: ItemType) -> int | None:
        if value is None:
            return None
        if kind is not ItemType.DECIMAL or not _is_whole(value) or value < 0:
            self._refuse("maxDecimalPlaces is a whole number on a decimal")
        return value

    def _max_length(self, node: Object, kind: ItemType) -> int | None:
        value = node.get("maxLength")
        if value is None:
            return None
        if kind is not ItemType.TEXT or not _is_whole(value) or value < 1:
            self._refuse("maxLength is a whole number on a text")
        return value

    def _unit(self, value: object) -> str | None:
        return None if value is None else self._text(self._object(value, _CODING), "code")

    def _control(self, value: object) -> str:
        if value is None:
            return ""
        codings = self._list(self._object(value, None), "coding")
        return self._text(self._object(codings[0], None), "code")

    def _normal(
        self, value: object, kind: ItemType, options: tuple[Option, ...], *, repeats: bool
    ) -> Value | None:
        if value is None:
            return None
        if kind is ItemType.CHOICE:
            code = self._text(self._object(value, _CODING), "code")
            if code not in {option.code for option in options}:
                self._refuse("the normal value is one of the options")
            return (code,) if repeats else code
        if kind is ItemType.BOOLEAN and isinstance(value, bool):
            return value
        if kind in (ItemType.INTEGER, ItemType.DECIMAL) and (number := _number(value)) is not None:
            return number
        return self._refuse("the normal value has the type of the item")

    # Plain JSON

    def _extensions(self, node: Object, known: Mapping[str, str]) -> dict[str, Json]:
        found: dict[str, Json] = {}
        if "extension" not in node:
            return found
        for entry in self._list(node, "extension", needed=False):
            extension = self._object(entry, None)
            url = extension.get("url")
            if not isinstance(url, str) or url not in known:
                self._refuse(f"the extension is known: {url}")
            values = [key for key in extension if key != "url"]
            if url in found or len(values) != 1 or not values[0].startswith(known[url]):
                self._refuse(f"the extension stands once with one {known[url]}: {url}")
            found[url] = extension[values[0]]
        return found

    def _object(self, node: object, known: frozenset[str] | None) -> Object:
        if not isinstance(node, dict):
            self._refuse("this is an object")
        if known is not None and not node.keys() <= known:
            unknown = node.keys() - known
            self._refuse(f"the element is in our subset: {', '.join(sorted(unknown))}")
        return node

    def _list(self, node: Object, key: str, *, needed: bool = True) -> list[Json]:
        value = node.get(key)
        if value is None and not needed:
            return []
        if not isinstance(value, list) or not value:
            self._refuse(f"{key} is a list with something in it")
        return value

    def _text(self, node: Object, key: str) -> str:
        value = node.get(key)
        if not isinstance(value, str) or not value.strip():
            self._refuse(f"{key} is a text")
        return value

    def _flag(self, node: Object, key: str) -> bool:
        value = node.get(key, False)
        if not isinstance(value, bool):
            self._refuse(f"{key} is true or false")
        return value


def _number(value: object) -> float | None:
    """Return a JSON number, a whole one as ``int``; ``None`` for anything else."""
    if isinstance(value, Decimal):
        return float(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _is_whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _ordered(item: Item) -> bool:
    low: Scalar | None = item.minimum
    high: Scalar | None = item.maximum
    if isinstance(low, str) or isinstance(high, str):
        return str(low) <= str(high)
    return low is None or high is None or low <= high
