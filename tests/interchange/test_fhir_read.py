"""Answers from other systems: a QuestionnaireResponse in every shape that FHIR allows, or a flat object."""

from __future__ import annotations

import json
from typing import Any

import pytest

from footdrop_desktop import app
from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import TYPED, Answers, Provenance
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import Form
from footdrop_desktop.interchange.fhir_read import read_answers

CODES = "urn:footdrop-desktop:codes"
URL = "urn:footdrop-desktop:Questionnaire:foot-drop-exam"
ORIGIN = "urn:footdrop-desktop:origin"

Node = dict[str, Any]


def coded(code: str, **more: object) -> Node:
    return {"valueCoding": {"system": CODES, "code": code}, **more}


def item(link_id: str, *answers: Node, **more: object) -> Node:
    return {"linkId": link_id, **({"answer": list(answers)} if answers else {}), **more}


def response(*items: Node, **more: object) -> Node:
    return {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": f"{URL}|1.0.0",
        "status": "completed",
        "item": list(items),
        **more,
    }


def read(document: object) -> tuple[Form, Answers]:
    return read_answers(json.dumps(document).encode(), "visit.json", app.form_of)


def values(document: object) -> Node:
    return dict(read(document)[1].values)


def refused(document: object) -> UserError:
    with pytest.raises(UserError) as caught:
        read(document)
    return caught.value


DORSIFLEXION = item("strength.dorsiflexion.right", coded("4-"))


def test_every_kind_of_answer_is_read() -> None:
    document = response(
        DORSIFLEXION,
        item("gait.pattern.left", coded("toe-drag"), coded("steppage")),
        item("red-flag.fever", {"valueBoolean": False}),
        item("presentation.pain-severity", {"valueInteger": 7}),
        item("presentation.duration-weeks", {"valueDecimal": 2.5}),
        item("presentation.onset-date", {"valueDate": "2026-03-09"}),
        item("conclusion.note", {"valueString": "as before"}),
    )
    assert values(document) == {
        "strength.dorsiflexion.right": "4-",
        "gait.pattern.left": ("steppage", "toe-drag"),
        "red-flag.fever": False,
        "presentation.pain-severity": 7,
        "presentation.duration-weeks": 2.5,
        "presentation.onset-date": "2026-03-09",
        "conclusion.note": "as before",
    }


def test_answers_are_found_at_any_depth() -> None:
    """Under groups, under unknown nesting of known ids, under an answer."""
    deep = item(
        "strength",
        item=[
            item(
                "strength.section.ankle-and-foot",
                item=[
                    item(
                        "strength.dorsiflexion",
                        item=[
                            item(
                                "strength.dorsiflexion.right",
                                coded(
                                    "3", item=[item("strength.dorsiflexion.right.limited-by", coded("pain"))]
                                ),
                            ),
                            item("strength.dorsiflexion.left", coded("5")),
                        ],
                    )
                ],
            )
        ],
    )
    below = item("bladder", coded("normal"), item=[item("bowel", coded("normal"))])
    assert values(response(deep, below)) == {
        "strength.dorsiflexion.right": "3",
        "strength.dorsiflexion.right.limited-by": "pain",
        "strength.dorsiflexion.left": "5",
        "bladder": "normal",
        "bowel": "normal",
    }


@pytest.mark.parametrize("questionnaire", [URL, f"{URL}|", f"{URL}|1.0.0"])
def test_without_a_version_the_newest_is_meant(questionnaire: str) -> None:
    form, answers = read(response(DORSIFLEXION, questionnaire=questionnaire))
    assert (form.form_id, form.version) == ("foot-drop-exam", "1.0.0")
    assert len(answers) == 1


@pytest.mark.parametrize("status", ["in-progress", "completed", "amended", "stopped"])
def test_a_response_in_any_sound_state_is_read(status: str) -> None:
    assert values(response(DORSIFLEXION, status=status)) == {"strength.dorsiflexion.right": "4-"}


@pytest.mark.parametrize("status", ["entered-in-error", "draft", "", None, 3])
def test_a_response_in_error_is_refused(status: object) -> None:
    """Entered in error means: this was never so."""
    error = refused(response(DORSIFLEXION, status=status))
    assert (error.key, error.params["status"]) == ("input.status", str(status))


def test_a_response_without_a_state_is_refused() -> None:
    document = response(DORSIFLEXION)
    del document["status"]
    assert refused(document).key == "input.status"


@pytest.mark.parametrize(
    ("questionnaire", "key"),
    [
        (None, "input.no-questionnaire"),
        (["x"], "input.no-questionnaire"),
        ("http://example.org/Questionnaire/foot-drop-exam|1.0.0", "input.other-form"),
        ("urn:footdrop-desktop:Questionnaire:knee|1.0.0", "form.unknown"),
        ("urn:footdrop-desktop:Questionnaire:", "form.unknown"),
        (f"{URL}|0.9.0", "form.unknown-version"),
        (f"{URL}|1.0.0|1.0.0", "form.unknown-version"),
        (f"{URL}#step", "form.unknown"),
    ],
)
def test_another_form_is_refused(questionnaire: object, key: str) -> None:
    assert refused(response(DORSIFLEXION, questionnaire=questionnaire)).key == key


def test_a_response_that_names_no_questionnaire_is_refused() -> None:
    document = response(DORSIFLEXION)
    del document["questionnaire"]
    assert refused(document).key == "input.no-questionnaire"


@pytest.mark.parametrize("resource", ["Questionnaire", "Bundle", None, 3])
def test_another_resource_is_refused(resource: object) -> None:
    error = refused(response(DORSIFLEXION, resourceType=resource))
    assert (error.key, error.params["resource"]) == ("input.other-resource", str(resource))


@pytest.mark.parametrize("document", [[], [DORSIFLEXION], "x", 3, None, True])
def test_what_is_no_object_is_refused(document: object) -> None:
    assert refused(document).key == "input.not-answers"


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        (item("strength.dorsiflexion"), None),
        (item("nowhere", coded("5")), "answer.unknown-item"),
        (item("nowhere"), "answer.unknown-item"),
        ({"answer": [coded("5")]}, "answer.unknown-item"),
        ({"linkId": 3, "answer": [coded("5")]}, "answer.unknown-item"),
        (item("strength.dorsiflexion", coded("5")), "input.group-answered"),
        (item("strength", coded("5")), "input.group-answered"),
        (item("bladder", {"valueString": "normal"}), "answer.wrong-type"),
        (item("bladder", {"valueCode": "normal"}), "answer.wrong-type"),
        (item("bladder", {}), "answer.wrong-type"),
        (item("bladder", {"valueCoding": {"code": "normal"}, "valueString": "x"}), "answer.wrong-type"),
        (item("red-flag.fever", {"valueString": "true"}), "answer.wrong-type"),
        (item("red-flag.fever", {"valueBoolean": "true"}), "answer.not-boolean"),
        (item("presentation.pain-severity", {"valueDecimal": 7}), "answer.wrong-type"),
        (item("presentation.pain-severity", {"valueInteger": 7.5}), "answer.not-integer"),
        (item("presentation.duration-weeks", {"valueInteger": 7}), "answer.wrong-type"),
        (item("presentation.onset-date", {"valueDateTime": "2026-03-09"}), "answer.wrong-type"),
        (item("conclusion.note", {"valueMarkdown": "x"}), "answer.wrong-type"),
        (item("bladder", {"valueCoding": "normal"}), "answer.other-system"),
        (item("bladder", {"valueCoding": {"system": "http://snomed.info/sct", "code": "normal"}}), "answer.other-system"),
        (item("bladder", {"valueCoding": {"system": None, "code": "normal"}}), "answer.other-system"),
        (item("bladder", {"valueCoding": {"system": CODES}}), "answer.not-a-code"),
        (item("bladder", coded("full")), "answer.not-in-list"),
        (item("bladder", coded("normal"), coded("normal")), "answer.one-only"),
        (item("gait.pattern.left", coded("normal"), coded("normal")), "answer.repeated"),
        (item("gait.pattern.left", coded("normal"), coded("steppage")), "answer.stands-alone"),
        (item("strength.eversion.left.reason", coded("pain")), "answer.not-enabled"),
        (item("bladder", coded("normal"), item=[item("bladder", coded("normal"))]), "input.item-twice"),
        (item("bladder", coded("normal", extension=[{"url": ORIGIN, "valueString": "guessed"}])), "answer.unknown-origin"),
        (item("bladder", coded("normal", extension=[{"url": ORIGIN}])), "answer.unknown-origin"),
        (item("bladder", coded("normal", extension=[{"url": ORIGIN, "valueString": 3}])), "answer.unknown-origin"),
        (item("bladder", coded("normal", extension={})), "input.not-answers"),
        (item("bladder", coded("normal", extension=["x"])), "input.not-answers"),
        ({"linkId": "bladder", "answer": coded("normal")}, "input.not-answers"),
        ({"linkId": "bladder", "answer": ["normal"]}, "input.not-answers"),
        ({"linkId": "strength", "item": DORSIFLEXION}, "input.not-answers"),
    ],
)  # fmt: skip
def test_a_fault_deep_in_a_response_is_refused_by_name(changed: Node, key: str | None) -> None:
    """An empty item is no answer; everything else wrong is one clear refusal."""
    document = response(item("strength", item=[changed]))
    if key is None:
        assert values(document) == {}
    else:
        error = refused(document)
        assert error.key == key


@pytest.mark.parametrize("items", [{}, "x", None, ["x"], [3]])
def test_items_are_a_list_of_objects(items: object) -> None:
    assert refused(response() | {"item": items}).key == "input.not-answers"


def test_an_item_answered_in_two_places_is_refused() -> None:
    """Which of the two would be the exam?"""
    error = refused(
        response(DORSIFLEXION, item("strength", item=[item("strength.dorsiflexion.right", coded("5"))]))
    )
    assert (error.key, error.params["item"]) == ("input.item-twice", "strength.dorsiflexion.right")


def test_the_refusal_names_what_was_wanted() -> None:
    error = refused(response(item("bladder", {"valueString": "normal"})))
    assert (error.params["item"], error.params["value"], error.params["wanted"]) == (
        "bladder",
        "valueString",
        "valueCoding",
    )
    assert refused(response(item("bladder", {"valueCoding": {"system": "x"}}))).params["system"] == CODES
    assert refused(response(item("nowhere"))).params["form"] == "foot-drop-exam 1.0.0"


@pytest.mark.parametrize(
    ("word", "provenance"),
    [
        ("typed", TYPED),
        ("default", Provenance(Origin.DEFAULT)),
        ("together", Provenance(Origin.TOGETHER)),
        ("carried-forward 2026-01-31", Provenance(Origin.CARRIED_FORWARD, "2026-01-31")),
    ],
)
def test_the_origin_of_an_answer_is_kept(word: str, provenance: Provenance) -> None:
    """A carried-forward grade that arrives as typed would count as examined today."""
    others = [{"url": "http://example.org/other", "valueString": "x"}]
    answer = coded("4", extension=[*others, {"url": ORIGIN, "valueString": word}])
    _, answers = read(response(item("strength.inversion.left", answer), DORSIFLEXION))
    assert answers.origin("strength.inversion.left") == provenance
    assert answers.origin("strength.dorsiflexion.right") == TYPED


def test_a_flat_object_is_read_with_the_newest_form() -> None:
    form, answers = read(
        {"bladder": "normal", "gait.pattern.left": ["toe-drag"], "presentation.duration-weeks": 3}
    )
    assert form.version == "1.0.0"
    assert dict(answers.values) == {
        "bladder": "normal",
        "gait.pattern.left": ("toe-drag",),
        "presentation.duration-weeks": 3.0,
    }
    assert dict(answers.provenance) == {}


def test_a_flat_object_may_be_empty() -> None:
    """Nothing was recorded: that is an exam too, and none of it is normal."""
    assert values({}) == {}


@pytest.mark.parametrize("document", [{"bladder": {"code": "normal"}}, {"item": []}, {"status": "completed"}])
def test_a_flat_object_takes_link_ids_only(document: Node) -> None:
    assert refused(document).key in ("answer.not-a-code", "answer.unknown-item")
