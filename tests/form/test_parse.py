"""Every rule of the form parser, each broken once in a tiny questionnaire: exact file, item, rule."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.form.model import Condition, Group, ItemType, Operator, Option
from footdrop_desktop.form.parse import parse_form

FHIR = "http://hl7.org/fhir/StructureDefinition/"
OWN = "urn:footdrop-desktop:"
CODES = "urn:footdrop-desktop:codes"

Node = dict[str, Any]


def coding(code: str) -> Node:
    return {"system": CODES, "code": code}


def option(code: str, *, exclusive: bool = False) -> Node:
    node: Node = {"valueCoding": {**coding(code), "display": code.title()}}
    if exclusive:
        node["extension"] = [{"url": FHIR + "questionnaire-optionExclusive", "valueBoolean": True}]
    return node


def extension(url: str, **value: object) -> Node:
    return {"url": url, **value}


TINY: Node = {
    "resourceType": "Questionnaire",
    "id": "tiny",
    "url": "urn:footdrop-desktop:Questionnaire:tiny",
    "version": "1.2.3",
    "title": "Tiny",
    "status": "active",
    "item": [
        {
            "linkId": "step",
            "type": "group",
            "text": "Step",
            "extension": [
                extension(OWN + "heading", valueString="Heading"),
                extension(OWN + "help", valueString="Help"),
                extension(OWN + "how-to", valueString="How to"),
            ],
            "item": [
                {
                    "linkId": "grade",
                    "type": "choice",
                    "text": "Grade",
                    "answerOption": [option("low"), option("high")],
                    "extension": [
                        extension(
                            FHIR + "questionnaire-itemControl",
                            valueCodeableConcept={"coding": [{"code": "mrc-grade"}]},
                        ),
                        extension(OWN + "normal-value", valueCoding=coding("high")),
                        extension(OWN + "help", valueString="Item help"),
                        extension(OWN + "how-to", valueString="Item how to"),
                    ],
                },
                {
                    "linkId": "several",
                    "type": "choice",
                    "text": "Several",
                    "repeats": True,
                    "answerOption": [option("a"), option("b"), option("none", exclusive=True)],
                    "extension": [extension(OWN + "normal-value", valueCoding=coding("none"))],
                },
                {
                    "linkId": "row",
                    "type": "group",
                    "text": "Row",
                    "item": [
                        {
                            "linkId": "flag",
                            "type": "boolean",
                            "text": "Flag",
                            "extension": [
                                extension(OWN + "normal-value", valueBoolean=False),
                                extension(OWN + "ask-always", valueBoolean=True),
                                extension(FHIR + "questionnaire-hidden", valueBoolean=True),
                            ],
                        }
                    ],
                },
                {
                    "linkId": "count",
                    "type": "integer",
                    "text": "Count",
                    "extension": [
                        extension(FHIR + "minValue", valueInteger=0),
                        extension(FHIR + "maxValue", valueInteger=10),
                        extension(OWN + "normal-value", valueInteger=0),
                        extension(FHIR + "questionnaire-unit", valueCoding={"system": "u", "code": "deg"}),
                    ],
                },
                {
                    "linkId": "weeks",
                    "type": "decimal",
                    "text": "Weeks",
                    "extension": [
                        extension(FHIR + "minValue", valueDecimal=0.5),
                        extension(FHIR + "maxValue", valueDecimal=2.5),
                        extension(FHIR + "maxDecimalPlaces", valueInteger=2),
                        extension(OWN + "normal-value", valueDecimal=1.5),
                    ],
                },
                {
                    "linkId": "day",
                    "type": "date",
                    "text": "Day",
                    "extension": [
                        extension(FHIR + "minValue", valueDate="1900-01-01"),
                        extension(FHIR + "maxValue", valueDate="2100-01-01"),
                    ],
                },
                {
                    "linkId": "note",
                    "type": "text",
                    "text": "Note",
                    "maxLength": 20,
                    "enableBehavior": "any",
                    "enableWhen": [
                        {"question": "grade", "operator": "=", "answerCoding": coding("low")},
                        {"question": "flag", "operator": "exists", "answerBoolean": True},
                        {"question": "count", "operator": "!=", "answerInteger": 3},
                    ],
                },
            ],
        }
    ],
}

GRADE, SEVERAL, ROW, COUNT, WEEKS, DAY, NOTE = range(7)


def tiny() -> Node:
    return copy.deepcopy(TINY)


def item(document: Node, place: int) -> Node:
    found: Node = document["item"][0]["item"][place]
    return found


def refused(document: object) -> tuple[str, str]:
    """The item and the rule of the refusal; the file is always named."""
    with pytest.raises(UserError) as caught:
        parse_form(json.dumps(document).encode(), "forms/tiny/1.2.3.json")
    error = caught.value
    assert error.key == "form.invalid"
    assert error.params["file"] == "forms/tiny/1.2.3.json"
    return error.params["item"], error.params["rule"]


def test_a_sound_questionnaire_becomes_a_form() -> None:
    """Every element of the subset arrives where the program reads it."""
    form = parse_form(json.dumps(TINY).encode(), "f")
    assert (form.form_id, form.version, form.title) == ("tiny", "1.2.3", "Tiny")
    assert form.url == "urn:footdrop-desktop:Questionnaire:tiny"
    assert list(form.items) == ["grade", "several", "flag", "count", "weeks", "day", "note"]
    (step,) = form.steps
    assert (step.text, step.heading, step.help, step.how_to) == ("Step", "Heading", "Help", "How to")
    assert isinstance(step.members[ROW], Group)
    assert form.row_of["flag"].link_id == "row"
    grade, several, flag = form.items["grade"], form.items["several"], form.items["flag"]
    assert grade.options == (Option("low", "Low"), Option("high", "High"))
    assert (grade.type, grade.control, grade.normal) == (ItemType.CHOICE, "mrc-grade", "high")
    assert (grade.help, grade.how_to, grade.text) == ("Item help", "Item how to", "Grade")
    assert (grade.repeats, grade.hidden, grade.ask_always) == (False, False, False)
    assert several.repeats
    assert several.normal == ("none",)
    assert [entry.exclusive for entry in several.options] == [False, False, True]
    assert (flag.normal, flag.ask_always, flag.hidden) == (False, True, True)
    count, weeks, day = form.items["count"], form.items["weeks"], form.items["day"]
    assert (count.minimum, count.maximum, count.normal, count.unit) == (0, 10, 0, "deg")
    assert (weeks.minimum, weeks.maximum, weeks.decimals, weeks.normal) == (0.5, 2.5, 2, 1.5)
    assert (day.minimum, day.maximum) == ("1900-01-01", "2100-01-01")
    note = form.items["note"]
    assert (note.max_length, note.enable_all) == (20, False)
    assert note.enable_when == (
        Condition("grade", Operator.EQUAL, "low"),
        Condition("flag", Operator.EXISTS, value=True),
        Condition("count", Operator.NOT_EQUAL, 3),
    )


@pytest.mark.parametrize("document", [[], "text", 3, None, True])
def test_the_document_is_an_object(document: object) -> None:
    assert refused(document) == ("Questionnaire", "this is an object")


@pytest.mark.parametrize("value", ["QuestionnaireResponse", None, 1])
def test_it_is_a_questionnaire(value: object) -> None:
    assert refused(tiny() | {"resourceType": value}) == ("Questionnaire", "resourceType is Questionnaire")


@pytest.mark.parametrize("key", ["id", "version", "url", "title"])
@pytest.mark.parametrize("value", [None, "", "  ", 1])
def test_its_identity_is_text(key: str, value: object) -> None:
    assert refused(tiny() | {key: value})[1] == f"{key} is a text"


@pytest.mark.parametrize("value", [None, [], {}, "x"])
def test_it_has_steps(value: object) -> None:
    assert refused(tiny() | {"item": value}) == ("Questionnaire", "item is a list with something in it")


def test_an_unknown_element_of_the_document_is_refused() -> None:
    """Skipping it would be a form that says more than the program does."""
    assert refused(tiny() | {"zeta": 1, "code": []}) == (
        "Questionnaire",
        "the element is in our subset: code, zeta",
    )


@pytest.mark.parametrize("key", ["prefix", "initial", "enableWhen"])
def test_an_unknown_element_of_a_step_is_refused(key: str) -> None:
    document = tiny()
    document["item"][0][key] = []
    assert refused(document)[1] == f"the element is in our subset: {key}"


@pytest.mark.parametrize("key", ["initial", "required", "readOnly", "prefix", "item", "answerValueSet"])
def test_an_unknown_element_of_an_item_is_refused(key: str) -> None:
    """``initial`` most of all: it would answer an untouched form in another renderer."""
    document = tiny()
    item(document, GRADE)[key] = []
    assert refused(document) == ("step", f"the element is in our subset: {key}")


def test_a_step_is_a_group() -> None:
    document = tiny()
    document["item"][0]["type"] = "choice"
    assert refused(document) == ("step", "a step is a group")


def test_a_step_is_an_object() -> None:
    assert refused(tiny() | {"item": ["step"]}) == ("Questionnaire", "this is an object")


def test_an_item_is_an_object() -> None:
    document = tiny()
    document["item"][0]["item"][1] = 3
    assert refused(document) == ("step", "this is an object")


@pytest.mark.parametrize("place", ["step", "row"])
def test_a_group_has_items(place: str) -> None:
    document = tiny()
    group = document["item"][0] if place == "step" else item(document, ROW)
    group["item"] = []
    assert refused(document) == (place, "item is a list with something in it")


@pytest.mark.parametrize("value", [None, "", " ", 7])
def test_a_link_id_is_text(value: object) -> None:
    document = tiny()
    item(document, GRADE)["linkId"] = value
    assert refused(document) == ("step", "linkId is a text")


@pytest.mark.parametrize("twice", ["step", "row", "grade", "flag"])
def test_a_link_id_stands_once(twice: str) -> None:
    document = tiny()
    item(document, NOTE)["linkId"] = twice
    assert refused(document) == (twice, "linkId stands once")


@pytest.mark.parametrize("value", ["display", "string", "reference", None, 3, ["choice"]])
def test_a_type_outside_the_subset_is_refused(value: object) -> None:
    document = tiny()
    item(document, GRADE)["type"] = value
    assert refused(document) == (
        "grade",
        "type is one of choice, boolean, integer, decimal, date, text",
    )


def test_a_nameless_item_of_unknown_type_is_placed_in_its_step() -> None:
    document = tiny()
    document["item"][0]["item"][GRADE] = {"type": "display"}
    assert refused(document)[0] == "step"


@pytest.mark.parametrize("value", ["", None, 2])
def test_an_item_has_a_text(value: object) -> None:
    document = tiny()
    item(document, COUNT)["text"] = value
    assert refused(document) == ("count", "text is a text")


def test_a_group_has_a_text() -> None:
    document = tiny()
    del item(document, ROW)["text"]
    assert refused(document) == ("row", "text is a text")


@pytest.mark.parametrize("value", ["yes", 1, None])
def test_repeats_is_a_boolean(value: object) -> None:
    document = tiny()
    item(document, GRADE)["repeats"] = value
    assert refused(document) == ("grade", "repeats is true or false")


@pytest.mark.parametrize("place", [COUNT, WEEKS, DAY, NOTE])
def test_only_a_choice_repeats(place: int) -> None:
    document = tiny()
    item(document, place)["repeats"] = True
    assert refused(document)[1] == "only a choice repeats"


@pytest.mark.parametrize("value", [None, [], {}])
def test_a_choice_has_options(value: object) -> None:
    document = tiny()
    item(document, GRADE)["answerOption"] = value
    assert refused(document) == ("grade", "answerOption is a list with something in it")


def test_only_a_choice_has_options() -> None:
    document = tiny()
    item(document, COUNT)["answerOption"] = [option("a")]
    assert refused(document) == ("count", "only a choice has answerOption")


def test_a_code_stands_once() -> None:
    document = tiny()
    item(document, GRADE)["answerOption"] = [option("low"), option("high"), option("low")]
    assert refused(document) == ("grade", "a code stands once in answerOption")


@pytest.mark.parametrize(
    ("broken", "rule"),
    [
        ("low", "this is an object"),
        ({}, "this is an object"),
        ({"valueString": "low"}, "the element is in our subset: valueString"),
        ({"valueCoding": {**coding("low"), "display": "Low"}, "initialSelected": True}, "the element is in our subset: initialSelected"),
        ({"valueCoding": {"code": "low", "display": "Low"}}, f"the system of an option is {CODES}"),
        ({"valueCoding": {"system": "http://loinc.org", "code": "low", "display": "Low"}}, f"the system of an option is {CODES}"),
        ({"valueCoding": {**coding("low"), "display": "Low", "version": "1"}}, "the element is in our subset: version"),
        ({"valueCoding": {"system": CODES, "display": "Low"}}, "code is a text"),
        ({"valueCoding": coding("low")}, "display is a text"),
        ({"valueCoding": coding("low") | {"display": " "}}, "display is a text"),
        ({**option("low"), "extension": [extension(OWN + "help", valueString="x")]}, f"the extension is known: {OWN}help"),
    ],
)  # fmt: skip
def test_an_option_is_a_code_of_ours(broken: object, rule: str) -> None:
    document = tiny()
    item(document, GRADE)["answerOption"][0] = broken
    assert refused(document) == ("grade", rule)


@pytest.mark.parametrize(
    ("broken", "rule"),
    [
        ("help", "this is an object"),
        ({"valueString": "x"}, "the extension is known: None"),
        (extension(3, valueString="x"), "the extension is known: 3"),  # type: ignore[arg-type]  # that is the point
        (extension("http://example.org", valueString="x"), "the extension is known: http://example.org"),
        (extension(OWN + "heading", valueString="x"), f"the extension is known: {OWN}heading"),
        (extension(OWN + "help"), f"the extension stands once with one valueString: {OWN}help"),
        (extension(OWN + "help", valueMarkdown="x"), f"the extension stands once with one valueString: {OWN}help"),
        (extension(OWN + "ask-always", valueString="x"), f"the extension stands once with one valueBoolean: {OWN}ask-always"),
        (
            extension(OWN + "ask-always", valueBoolean=True, valueString="x"),
            f"the extension stands once with one valueBoolean: {OWN}ask-always",
        ),
    ],
)  # fmt: skip
def test_an_extension_is_known_and_has_one_value(broken: object, rule: str) -> None:
    document = tiny()
    item(document, NOTE)["extension"] = [broken]
    assert refused(document) == ("note", rule)


def test_an_extension_stands_once() -> None:
    document = tiny()
    item(document, NOTE)["extension"] = [extension(OWN + "help", valueString="x")] * 2
    assert refused(document) == ("note", f"the extension stands once with one valueString: {OWN}help")


def test_extensions_are_a_list_with_something_in_it() -> None:
    document = tiny()
    item(document, NOTE)["extension"] = []
    assert refused(document) == ("note", "extension is a list with something in it")


def test_a_group_takes_only_its_own_extensions() -> None:
    document = tiny()
    item(document, ROW)["extension"] = [extension(OWN + "normal-value", valueBoolean=True)]
    assert refused(document) == ("row", f"the extension is known: {OWN}normal-value")


def with_extension(place: int, name: str, **value: object) -> Node:
    """The tiny form with one extension of one item replaced."""
    document = tiny()
    node = item(document, place)
    kept = [entry for entry in node.get("extension", []) if entry["url"] != name]
    node["extension"] = [*kept, extension(name, **value)]
    return document


BOUND = "minValue and maxValue have the type of the item"
NORMAL = "the normal value has the type of the item"


@pytest.mark.parametrize(
    ("document", "at", "rule"),
    [
        (with_extension(NOTE, FHIR + "minValue", valueInteger=1), "note", BOUND),
        (with_extension(GRADE, FHIR + "maxValue", valueInteger=1), "grade", BOUND),
        (with_extension(COUNT, FHIR + "minValue", valueString="0"), "count", BOUND),
        (with_extension(COUNT, FHIR + "minValue", valueBoolean=True), "count", BOUND),
        (with_extension(DAY, FHIR + "minValue", valueDate="1900"), "day", BOUND),
        (with_extension(DAY, FHIR + "minValue", valueInteger=1900), "day", BOUND),
        (with_extension(COUNT, FHIR + "minValue", valueInteger=11), "count", "minValue is not above maxValue"),
        (with_extension(WEEKS, FHIR + "maxValue", valueDecimal=0.25), "weeks", "minValue is not above maxValue"),
        (with_extension(DAY, FHIR + "minValue", valueDate="2100-01-02"), "day", "minValue is not above maxValue"),
        (with_extension(COUNT, FHIR + "maxDecimalPlaces", valueInteger=1), "count", "maxDecimalPlaces is a whole number on a decimal"),
        (with_extension(WEEKS, FHIR + "maxDecimalPlaces", valueInteger=-1), "weeks", "maxDecimalPlaces is a whole number on a decimal"),
        (with_extension(WEEKS, FHIR + "maxDecimalPlaces", valueInteger="2"), "weeks", "maxDecimalPlaces is a whole number on a decimal"),
        (with_extension(WEEKS, FHIR + "maxDecimalPlaces", valueInteger=True), "weeks", "maxDecimalPlaces is a whole number on a decimal"),
        (with_extension(COUNT, FHIR + "questionnaire-unit", valueCoding="deg"), "count", "this is an object"),
        (with_extension(COUNT, FHIR + "questionnaire-unit", valueCoding={"system": "u"}), "count", "code is a text"),
        (with_extension(COUNT, FHIR + "questionnaire-unit", valueCoding={"unit": "deg"}), "count", "the element is in our subset: unit"),
        (with_extension(GRADE, FHIR + "questionnaire-itemControl", valueCodeableConcept=[]), "grade", "this is an object"),
        (with_extension(GRADE, FHIR + "questionnaire-itemControl", valueCodeableConcept={}), "grade", "coding is a list with something in it"),
        (with_extension(GRADE, FHIR + "questionnaire-itemControl", valueCodeableConcept={"coding": ["x"]}), "grade", "this is an object"),
        (with_extension(GRADE, FHIR + "questionnaire-itemControl", valueCodeableConcept={"coding": [{}]}), "grade", "code is a text"),
        (with_extension(GRADE, OWN + "normal-value", valueCoding=coding("middle")), "grade", "the normal value is one of the options"),
        (with_extension(GRADE, OWN + "normal-value", valueString="high"), "grade", "this is an object"),
        (with_extension(SEVERAL, OWN + "normal-value", valueCoding=coding("c")), "several", "the normal value is one of the options"),
        (with_extension(COUNT, OWN + "normal-value", valueBoolean=False), "count", NORMAL),
        (with_extension(COUNT, OWN + "normal-value", valueString="0"), "count", NORMAL),
        (with_extension(NOTE, OWN + "normal-value", valueString="fine"), "note", NORMAL),
        (with_extension(DAY, OWN + "normal-value", valueDate="2000-01-01"), "day", NORMAL),
    ],
)  # fmt: skip
def test_an_extension_fits_its_item(document: Node, at: str, rule: str) -> None:
    assert refused(document) == (at, rule)


def test_the_normal_value_of_a_boolean_is_a_boolean() -> None:
    document = tiny()
    item(document, ROW)["item"][0]["extension"] = [extension(OWN + "normal-value", valueInteger=0)]
    assert refused(document) == ("flag", NORMAL)


def test_bounds_may_be_equal() -> None:
    form = parse_form(json.dumps(with_extension(COUNT, FHIR + "minValue", valueInteger=10)).encode(), "f")
    assert (form.items["count"].minimum, form.items["count"].maximum) == (10, 10)


@pytest.mark.parametrize("value", [0, -1, "20", 1.5, True])
def test_the_greatest_length_is_a_whole_number(value: object) -> None:
    document = tiny()
    item(document, NOTE)["maxLength"] = value
    assert refused(document) == ("note", "maxLength is a whole number on a text")


def test_only_text_has_a_greatest_length() -> None:
    document = tiny()
    item(document, COUNT)["maxLength"] = 3
    assert refused(document) == ("count", "maxLength is a whole number on a text")


@pytest.mark.parametrize("value", ["both", None, 1, "ALL"])
def test_the_behaviour_is_all_or_any(value: object) -> None:
    document = tiny()
    item(document, NOTE)["enableBehavior"] = value
    assert refused(document) == ("note", "enableBehavior is all or any")


def test_without_a_behaviour_all_conditions_count() -> None:
    document = tiny()
    del item(document, NOTE)["enableBehavior"]
    assert parse_form(json.dumps(document).encode(), "f").items["note"].enable_all


ONE_ANSWER = "enableWhen has question, operator, and one answer"


@pytest.mark.parametrize(
    ("broken", "rule"),
    [
        ("grade", "this is an object"),
        ({"question": "grade", "operator": "="}, ONE_ANSWER),
        ({"question": "grade", "answerCoding": coding("low")}, ONE_ANSWER),
        ({"operator": "=", "answerCoding": coding("low")}, ONE_ANSWER),
        ({"question": "grade", "operator": "=", "answerCoding": coding("low"), "answerString": "low"}, ONE_ANSWER),
        ({"question": "grade", "operator": "=", "answerCoding": coding("low"), "id": "x"}, ONE_ANSWER),
        ({"question": "nowhere", "operator": "exists", "answerBoolean": True}, "enableWhen names an item: nowhere"),
        ({"question": "row", "operator": "exists", "answerBoolean": True}, "enableWhen names an item: row"),
        ({"question": "flag", "operator": "exists", "answerInteger": 1}, "exists compares with a boolean"),
        ({"question": "grade", "operator": "=", "answerCoding": coding("middle")}, "enableWhen compares with a code of grade"),
        ({"question": "note", "operator": "exists", "answerBoolean": True}, "enableWhen looks back, not forward"),
    ],
)  # fmt: skip
def test_a_condition_asks_an_earlier_item(broken: object, rule: str) -> None:
    document = tiny()
    item(document, NOTE)["enableWhen"] = [broken]
    assert refused(document) == ("note", rule)


@pytest.mark.parametrize("operator", [">", "<=", "", None, "EXISTS"])
def test_the_operators_are_three(operator: object) -> None:
    document = tiny()
    item(document, NOTE)["enableWhen"][0]["operator"] = operator
    at, rule = refused(document)
    assert at == "note"
    assert rule == "operator is one of exists, =, !="


def test_conditions_are_a_list_with_something_in_it() -> None:
    document = tiny()
    item(document, NOTE)["enableWhen"] = []
    assert refused(document) == ("note", "enableWhen is a list with something in it")


def test_a_condition_on_a_later_item_is_refused() -> None:
    document = tiny()
    item(document, GRADE)["enableWhen"] = [{"question": "count", "operator": "exists", "answerBoolean": True}]
    assert refused(document) == ("grade", "enableWhen looks back, not forward")


def test_malformed_json_names_the_file() -> None:
    with pytest.raises(UserError) as caught:
        parse_form(b"{", "forms/tiny/1.2.3.json")
    assert caught.value.key == "input.malformed"
    assert caught.value.params["name"] == "forms/tiny/1.2.3.json"
