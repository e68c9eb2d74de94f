"""Saved, closed, opened, signed, closed, opened: every answer of every kind comes back as it was given."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Answers, Provenance, answers_of
from footdrop_desktop.exam.check import check_answers
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import Form, ItemType
from footdrop_desktop.record import drafts, patients, trail, visits
from footdrop_desktop.record.model import PatientDetails
from footdrop_desktop.record.snapshot import answers_of as answers_in
from footdrop_desktop.record.snapshot import assessment_of
from footdrop_desktop.record.vault import Vault
from tests.builders import assessed, checked, the_form
from tests.record.world import (
    Template,
    World,
    add_patient,
    begin,
    copy_of,
    refusal,
    sign,
    sign_visit,
    uid,
)
from tests.strategies import exams

TEXTS = sorted(
    item.link_id for item in the_form().items.values() if item.type is ItemType.TEXT and not item.enable_when
)
HOSTILE = (
    "👣👩🏽‍⚕️🇬🇧",
    "ميلاد שלום abc ١٢٣ \u202eabc\u202c \u2067x\u2069",
    "e\u0301 \u0041\u030a Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍",
    'quotes " \\ \\u0000 {"values":{}} \' ; DROP TABLE draft; --',
    "a\r\nb\rc\n\n\td\u2028e\u2029f\x85g",
    "\ufeff\uffff\U0010ffff\x7f\x80",
    "  \u00a0\u3000 x \n ",
)


@pytest.fixture(scope="module")
def used(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Any]]:
    """A record that is opened again and again: the world, and the vault that is open now."""
    world = copy_of(template, tmp_path_factory.mktemp("round-trip") / "vault")
    held: list[Any] = [world, world.enter()]
    yield held
    held[1].close()


def opened_again(used: list[Any]) -> Vault:
    used[1].close()
    used[1] = vault = used[0].enter()
    assert isinstance(vault, Vault)
    return vault


def kept_text() -> st.SearchStrategy[str]:
    controls = [chr(code) for code in (*range(9), 11, 12, *range(14, 32))]
    keeps = st.characters(exclude_categories=["Cs"], exclude_characters=controls)
    return st.lists(st.text(keeps, max_size=30) | st.sampled_from(HOSTILE), max_size=3).map("".join)


def any_answers() -> st.SearchStrategy[Answers]:
    origins = st.sampled_from([Origin.DEFAULT, Origin.TOGETHER, Origin.CARRIED_FORWARD])

    @st.composite
    def made(draw: st.DrawFn) -> Answers:
        values = draw(exams()) | draw(st.dictionaries(st.sampled_from(TEXTS), kept_text(), max_size=3))
        answers = check_answers(the_form(), values)
        marked = draw(st.lists(st.sampled_from(sorted(answers)), max_size=4)) if answers else []
        since = draw(st.none() | st.just("2026-01-31"))
        return answers_of(answers.values, {link_id: Provenance(draw(origins), since) for link_id in marked})

    return made()


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(answers=any_answers())
def test_any_exam_comes_back_as_it_was_answered_and_as_it_was_signed(
    used: list[Any], answers: Answers
) -> None:
    """Failing means that what a clinician reads later is not what was examined."""
    vault = used[1]
    draft = begin(vault, add_patient(vault))
    saved = drafts.save(vault, draft, answers, "strength")
    vault = opened_again(used)
    found = drafts.load(vault, draft.visit_uid, the_form())
    assert found == saved
    assert found.answers == answers
    assert {key: type(value) for key, value in found.answers.values.items()} == {
        key: type(value) for key, value in answers.values.items()
    }
    sign(vault, used[0].signer(), found)
    (signed,) = visits.versions(opened_again(used), draft.visit_uid)
    assert signed.body is not None
    assert answers_in(signed.body, the_form()) == answers
    assert assessment_of(signed.body) == assessed(answers)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_comes_back_from_every_place_that_takes_text(text: str, world: World) -> None:
    """Failing means that one place of the record changes what is typed into it."""
    signer = world.signer()
    name = f"N{text.strip()}N"
    details = PatientDetails(name, name, name, mrn=name, contact=name, notes=name)
    with world.enter() as vault:
        patient_uid = patients.add(vault, details, uid()).patient_uid
        draft = begin(vault, patient_uid)
        draft = drafts.save(vault, draft, checked(dict.fromkeys(TEXTS, text)), "strength")
        sign(vault, signer, draft, finding=text, words=text, incomplete=text)
        visits.addendum(vault, signer, draft.visit_uid, f"A{text}", uid())
        other = sign_visit(vault, signer, patient_uid)
        visits.void(vault, signer, other, f"Reason {text}", uid())
    with world.enter() as vault:
        assert patients.get(vault, patient_uid).details == details
        whole, added = visits.versions(vault, draft.visit_uid)
        assert whole.body is not None
        assert added.body is not None
        assert answers_in(whole.body, the_form()) == checked(dict.fromkeys(TEXTS, text))
        assert (whole.body["finding"], whole.body["incomplete"]) == (text, text)
        assert visits.line_of(vault, draft.visit_uid).finding == text
        assert added.body["text"] == f"A{text}"
        void = visits.versions(vault, other)[-1].body
        assert void is not None
        assert void["reason"] == f"Reason {text}".strip()


@pytest.mark.parametrize("char", ["x", "é", "👣", "\u0301", '"', "\n", "ש", "𠮷"])
def test_all_texts_at_their_longest_are_saved_signed_and_read(
    char: str, world: World, vault: Vault, form: Form
) -> None:
    """Failing means that a long visit can be typed and then not be opened."""
    answers = check_answers(form, dict.fromkeys(TEXTS, char * 20_000))
    draft = drafts.save(vault, begin(vault, add_patient(vault)), answers, "strength")
    sign(vault, world.signer(), draft)
    vault.close()
    with world.enter() as again:
        (signed,) = visits.versions(again, draft.visit_uid)
        assert signed.body is not None
        assert answers_in(signed.body, form) == answers


@pytest.mark.parametrize("char", ["\x00", "\x08", "\x0b", "\x1b", "\x1f", "\ud800"])
def test_what_cannot_be_kept_is_refused_where_it_is_typed(char: str, vault: Vault, form: Form) -> None:
    """Failing means that a text is dropped or changed without a word, or ends in a fault at the signature."""
    for link_id in TEXTS:
        with pytest.raises(UserError) as caught:
            check_answers(form, {link_id: f"a{char}b"})
        assert refusal(caught) == "answer.not-kept"
    head = vault.head
    for field in ("family", "given", "other_names", "mrn", "contact", "notes"):
        with pytest.raises(UserError) as caught:
            patients.add(vault, PatientDetails(**{"family": "Doe", field: f"a{char}b"}), uid())
        assert refusal(caught) == "patient.sign"
        assert caught.value.params["field"] == field
    assert vault.head == head
    assert trail.entries(vault, subject="nobody") == ()


@pytest.mark.parametrize("char", ["\x00", "\x1b", "\ud800"])
def test_a_reason_that_cannot_be_kept_is_refused_where_it_is_typed(
    char: str, world: World, vault: Vault
) -> None:
    """Failing means that an amendment is filled in for ten minutes and can then not be signed."""
    visit = sign_visit(vault, world.signer(), add_patient(vault))
    with pytest.raises(UserError) as caught:
        visits.begin_amendment(vault, visit, f"A reason{char}", the_form(), uid())
    assert refusal(caught) == "record.text-refused"
    with pytest.raises(UserError) as caught:
        visits.void(vault, world.signer(), visit, f"A reason{char}", uid())
    assert refusal(caught) == "record.text-refused"
