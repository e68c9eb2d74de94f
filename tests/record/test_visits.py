"""What is signed is what was saved, by whom it says, and never changes; what follows is added."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import clinicians, drafts, patients, search, signing, trail, visits
from footdrop_desktop.record.model import Kind, Meaning, State
from footdrop_desktop.record.signing import Signer
from footdrop_desktop.record.snapshot import answers_of, assessment_of
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.verify import verify
from tests.builders import assessed, checked, the_form
from tests.record.world import (
    PATEL,
    ROE,
    SECRETS,
    START,
    World,
    add_patient,
    amend,
    begin_and_answer,
    body_of,
    refusal,
    sign,
    sign_visit,
    uid,
)


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        act()
    return refusal(caught)


def unchanged(vault: Vault, act: Callable[[], object]) -> str:
    """Why ``act`` is refused; nothing is written."""
    head, changes = (
        vault.head,
        [vault.connection.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES],
    )
    key = refused(act)
    assert vault.head == head
    assert [vault.connection.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES] == changes
    return key


TABLES = ("visit", "visit_entry", "draft", "patient", "audit")


# The power to sign


def test_the_passphrase_alone_gives_the_power_to_sign(world: World, vault: Vault) -> None:
    """Failing means that an unlocked screen is enough to sign (21 CFR 11.200)."""
    assert clinicians.signer(vault, SECRETS[ROE]).key_uid == world.signer().key_uid
    makers = [
        name
        for module in (clinicians, signing, visits, drafts)
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if not name.startswith("_") and inspect.signature(function).return_annotation in ("Signer", Signer)
    ]
    assert makers == ["signer"]
    takers = [
        name
        for name, function in inspect.getmembers(visits, inspect.isfunction)
        if function.__module__ == visits.__name__ and "signer" in inspect.signature(function).parameters
    ]
    public = {name for name in takers if not name.startswith("_")}
    assert public == {"sign", "addendum", "countersign", "void", "wrong_patient"}


@pytest.mark.parametrize("wrong", ["", "wrong", SECRETS[ROE][:-1], SECRETS[ROE].upper(), SECRETS[PATEL]])
def test_a_wrong_passphrase_signs_nothing_and_is_audited(wrong: str, vault: Vault) -> None:
    """Failing means that somebody tries passphrases at an open screen and nobody learns of it."""
    assert refused(lambda: clinicians.signer(vault, wrong)) == "key.wrong"
    newest = trail.entries(vault, limit=1)[0]
    assert (newest.event, newest.actor_name) == ("signature-refused", ROE)


def test_nobody_signs_with_anothers_power(world: World, vault: Vault) -> None:
    """Failing means that a visit can carry a signature of somebody who is not at work."""
    draft = begin_and_answer(vault, add_patient(vault))
    patel = world.signer(PATEL)
    assert unchanged(vault, lambda: sign(vault, patel, draft)) == "sign.not-yours"
    mine = sign(vault, world.signer(), draft).visit_uid
    for act in (
        lambda: visits.addendum(vault, patel, mine, "Text.", uid()),
        lambda: visits.void(vault, patel, mine, "A reason.", uid()),
    ):
        assert unchanged(vault, act) == "sign.not-yours"


# Signed


def test_a_signed_visit_holds_what_was_answered_and_shown(world: World, vault: Vault) -> None:
    """Failing means that what is read later is not what was signed."""
    patient_uid = add_patient(vault)
    draft = begin_and_answer(vault, patient_uid)
    body = body_of(draft, finding="Right foot drop, 2/5")
    signed = visits.sign(vault, world.signer(), draft, body, request=uid())
    assert (signed.version, signed.entry, signed.kind, signed.base_version) == (1, 1, Kind.SIGNED, 0)
    assert (signed.signer_name, signed.signer_uid, signed.meaning) == (ROE, draft.owner_uid, Meaning.AUTHORED)
    assert signed.patient_uid == patient_uid
    assert signed.body == body
    assert answers_of(body, the_form()) == draft.answers
    assert assessment_of(body) == assessed(draft.answers)
    assert visits.versions(vault, draft.visit_uid) == (signed,)
    entry = trail.entries(vault, limit=1)[0]
    assert (entry.event, entry.seq, entry.hash) == ("visit-signed", signed.audit_seq, signed.audit_hash)
    line = visits.line_of(vault, draft.visit_uid)
    assert (line.state, line.version, line.signed_by) == (State.SIGNED, 1, ROE)
    assert (line.finding, line.has_draft, line.owner_uid) == ("Right foot drop, 2/5", False, "")
    assert patients.row(vault, patient_uid).last_finding == "Right foot drop, 2/5"
    assert refused(lambda: drafts.load(vault, draft.visit_uid, the_form())) == "draft.unknown"
    assert verify(vault).ok


def test_a_visit_is_signed_once_however_often_it_is_asked(world: World, vault: Vault) -> None:
    """Failing means that trying again after an error signs twice, or says that it failed."""
    draft, request = begin_and_answer(vault, add_patient(vault)), uid()
    first = sign(vault, world.signer(), draft, request)
    head = vault.head
    assert sign(vault, world.signer(), draft, request) == first
    assert vault.head == head
    assert unchanged(vault, lambda: sign(vault, world.signer(), draft)) == "draft.not-yours"


def test_only_what_was_saved_is_signed(world: World, vault: Vault) -> None:
    """Failing means that the signature covers other answers than those in the record."""
    signer, patient_uid = world.signer(), add_patient(vault)
    draft = begin_and_answer(vault, patient_uid)
    other = begin_and_answer(vault, add_patient(vault, "Other"))
    unsaved = replace(draft, answers=checked({"strength.dorsiflexion.right": "5"}))
    good = body_of(draft)
    strange: list[tuple[Any, dict[str, Any]]] = [
        (unsaved, body_of(unsaved)),
        (draft, body_of(unsaved)),
        (unsaved, good),
        (draft, body_of(other)),
        (draft, {**good, "visit_uid": other.visit_uid}),
        (draft, {**good, "patient_uid": other.patient_uid}),
        (draft, {**good, "performed_at": "2020-01-01T00:00:00+00:00"}),
        (draft, {**good, "base_version": 1}),
        (draft, {**good, "by": {"bladder": "somebody"}}),
        (draft, {**good, "form": {**good["form"], "version": "0.0.1"}}),
        (draft, {**good, "answers": {"values": {}}}),
        (draft, {}),
        (replace(draft, patient_uid=other.patient_uid), good),
        (replace(draft, patient_uid=other.patient_uid), {**good, "patient_uid": other.patient_uid}),
        (replace(draft, reason="Other reason"), {**good, "reason": "Other reason"}),
    ]
    for claimed, body in strange:
        assert (
            unchanged(vault, lambda c=claimed, b=body: visits.sign(vault, signer, c, b, request=uid()))  # type: ignore[misc]
            == "sign.not-saved"
        ), body
    assert visits.sign(vault, signer, draft, good, request=uid()).version == 1


def test_an_incomplete_visit_says_so(world: World, vault: Vault) -> None:
    """Failing means that an examination cut short is listed as a whole one."""
    draft = begin_and_answer(vault, add_patient(vault))
    sign(vault, world.signer(), draft, incomplete="The patient left.")
    assert visits.line_of(vault, draft.visit_uid).incomplete


def test_a_body_that_cannot_be_kept_is_refused_whole(world: World, vault: Vault) -> None:
    """Failing means that a text which nobody can read back is signed."""
    draft = begin_and_answer(vault, add_patient(vault))
    body = body_of(draft, finding="a\x00b")
    assert (
        unchanged(vault, lambda: visits.sign(vault, world.signer(), draft, body, request=uid()))
        == "record.text-refused"
    )


# Amended


def test_an_amendment_is_the_next_version_and_the_first_one_stays(world: World, vault: Vault) -> None:
    """Failing means that a correction obscures what was signed before (21 CFR 11.10 e)."""
    visit = sign_visit(vault, world.signer(), add_patient(vault), finding="Left")
    first = visits.versions(vault, visit)
    draft = visits.begin_amendment(vault, visit, "  Sides were swapped. ", the_form(), uid())
    assert (draft.amends, draft.reason, draft.answers) == (
        1,
        "Sides were swapped.",
        answers_of(first[0].body or {}, the_form()),
    )
    assert visits.line_of(vault, visit).has_draft
    draft = drafts.save(vault, draft, checked({"strength.dorsiflexion.left": "3"}), "strength")
    second = sign(vault, world.signer(), draft, finding="Right")
    assert (second.version, second.kind, second.base_version) == (2, Kind.AMENDED, 1)
    assert second.meaning is Meaning.AMENDED
    assert second.body is not None
    assert second.body["reason"] == "Sides were swapped."
    assert visits.versions(vault, visit) == (*first, second)
    third = amend(vault, world.signer(), visit)
    assert (third.version, third.base_version) == (3, 2)
    assert visits.line_of(vault, visit).version == 3
    assert verify(vault).ok


@pytest.mark.parametrize("reason", ["", "    ", "abcd", "  abcd  ", "\n\n\n\n\n\n"])
def test_nothing_is_amended_or_voided_without_a_reason(reason: str, world: World, vault: Vault) -> None:
    """Failing means that nobody learns why a signed visit was changed."""
    visit = sign_visit(vault, world.signer(), add_patient(vault))
    acts = (
        lambda: visits.begin_amendment(vault, visit, reason, the_form(), uid()),
        lambda: visits.void(vault, world.signer(), visit, reason, uid()),
    )
    for act in acts:
        assert unchanged(vault, act) == "sign.reason"


def test_a_visit_is_amended_by_one_at_a_time(world: World, vault: Vault) -> None:
    """Failing means that two corrections of one version overwrite each other."""
    visit = sign_visit(vault, world.signer(), add_patient(vault))
    request = uid()
    draft = visits.begin_amendment(vault, visit, "A reason.", the_form(), request)
    assert visits.begin_amendment(vault, visit, "A reason.", the_form(), request) == draft
    vault.close()
    with world.enter(PATEL) as second:
        assert (
            unchanged(second, lambda: visits.begin_amendment(second, visit, "Another.", the_form(), uid()))
            == "draft.there"
        )


def test_another_clinicians_visit_is_amended_in_ones_own_name(world: World, vault: Vault) -> None:
    """Failing means that an amendment is put down to the first author."""
    visit = sign_visit(vault, world.signer(), add_patient(vault))
    vault.close()
    with world.enter(PATEL) as second:
        signed = amend(second, world.signer(PATEL), visit)
        assert (signed.signer_name, signed.version) == (PATEL, 2)
        assert [entry.signer_name for entry in visits.versions(second, visit)] == [ROE, PATEL]
        assert visits.line_of(second, visit).signed_by == PATEL


# Added to, countersigned


def test_an_addendum_adds_a_text_and_changes_nothing(world: World, vault: Vault) -> None:
    """Failing means that an addition alters the findings, or cannot be found."""
    visit = sign_visit(vault, world.signer(), add_patient(vault))
    before, request = visits.versions(vault, visit), uid()
    line = visits.line_of(vault, visit)
    text = "MRI: fibular head ganglion 👣\nאבג"
    added = visits.addendum(vault, world.signer(), visit, text, request)
    assert (added.kind, added.version, added.entry, added.meaning) == (Kind.ADDENDUM, 1, 2, Meaning.ADDED)
    assert added.body is not None
    assert added.body["text"] == text
    assert visits.addendum(vault, world.signer(), visit, text, request) == added
    assert visits.versions(vault, visit) == (*before, added)
    assert visits.line_of(vault, visit) == line._replace(addenda=1)
    assert [row.visit_uid for row in search.find_visits(vault, "ganglion")] == [visit]
    amend(vault, world.signer(), visit)
    assert [row.visit_uid for row in search.find_visits(vault, "ganglion fibular")] == [visit]


@pytest.mark.parametrize("text", ["", " \n ", "x" * 20_001])
def test_an_addendum_has_a_text_of_a_length_that_can_be_printed(
    text: str, world: World, vault: Vault
) -> None:
    """Failing means that an empty addition is signed, or one that is cut on paper."""
    visit = sign_visit(vault, world.signer(), add_patient(vault))
    assert (
        unchanged(vault, lambda: visits.addendum(vault, world.signer(), visit, text, uid()))
        == "sign.addendum"
    )


def test_an_addendum_of_what_cannot_be_kept_is_refused(world: World, vault: Vault) -> None:
    """Failing means that a text which nobody can read back is signed."""
    visit = sign_visit(vault, world.signer(), add_patient(vault))
    act = lambda: visits.addendum(vault, world.signer(), visit, "a\ud800b", uid())  # noqa: E731
    assert unchanged(vault, act) == "record.text-refused"


def test_a_countersignature_is_another_clinicians(world: World, vault: Vault) -> None:
    """Failing means that a review by two was made by one."""
    visit = sign_visit(vault, world.signer(), add_patient(vault))
    assert unchanged(vault, lambda: visits.countersign(vault, world.signer(), visit, uid())) == "sign.own"
    vault.close()
    with world.enter(PATEL) as second:
        request = uid()
        signed = visits.countersign(second, world.signer(PATEL), visit, request)
        assert visits.countersign(second, world.signer(PATEL), visit, request) == signed
        assert (signed.kind, signed.meaning, signed.version) == (Kind.COUNTERSIGNED, Meaning.REVIEWED, 1)
        assert signed.body is not None
        assert signed.body["confirms"] == visits.versions(second, visit)[0].sha256
        line = visits.line_of(second, visit)
        assert (line.signed_by, line.countersigned_by) == (ROE, PATEL)
        amend(second, world.signer(PATEL), visit)
        assert visits.line_of(second, visit).countersigned_by == ""
        assert (
            unchanged(second, lambda: visits.countersign(second, world.signer(PATEL), visit, uid()))
            == "sign.own"
        )


# Void


def test_a_void_visit_leaves_search_and_list_line_and_stays_readable(world: World, vault: Vault) -> None:
    """Failing means that a visit that never was still counts, or that it vanishes."""
    patient_uid = add_patient(vault)
    older = sign_visit(vault, world.signer(), patient_uid, at=START - timedelta(days=9), finding="Older")
    visit = sign_visit(vault, world.signer(), patient_uid, words="peculiar")
    amendment = visits.begin_amendment(vault, visit, "A reason.", the_form(), uid())
    request = uid()
    signed = visits.void(vault, world.signer(), visit, "Entered twice.", request)
    assert visits.void(vault, world.signer(), visit, "Entered twice.", request) == signed
    assert (signed.kind, signed.meaning, signed.version) == (Kind.VOIDED, Meaning.VOIDED, 1)
    assert signed.body is not None
    assert signed.body["reason"] == "Entered twice."
    assert search.find_visits(vault, "peculiar") == ()
    row = patients.row(vault, patient_uid)
    assert (row.last_finding, row.drafts) == ("Older", 0)
    assert [line.state for line in visits.of_patient(vault, patient_uid)] == [State.VOIDED, State.SIGNED]
    assert [entry.kind for entry in visits.versions(vault, visit)] == [Kind.SIGNED, Kind.VOIDED]
    assert visits.line_of(vault, older).state is State.SIGNED
    acts = (
        lambda: visits.void(vault, world.signer(), visit, "Once more.", uid()),
        lambda: visits.addendum(vault, world.signer(), visit, "Text.", uid()),
        lambda: visits.countersign(vault, world.signer(), visit, uid()),
        lambda: visits.begin_amendment(vault, visit, "A reason.", the_form(), uid()),
    )
    for act in acts:
        assert unchanged(vault, act) == "visit.void"
    assert unchanged(vault, lambda: sign(vault, world.signer(), amendment)) == "draft.not-yours"
    assert verify(vault).ok


def test_a_visit_for_the_wrong_patient_is_voided_and_begun_again_under_the_right_one(
    world: World, vault: Vault
) -> None:
    """Failing means that findings stay under a stranger, or have to be typed again."""
    wrong, right = add_patient(vault, "Wrong"), add_patient(vault, "Right")
    at = datetime(2026, 11, 20, 8, 0, tzinfo=timezone(timedelta(hours=-5)))
    draft = begin_and_answer(vault, wrong, at=at, from_paper=True)
    sign(vault, world.signer(), draft, words="peculiar")
    trail.note(vault, "report-printed", wrong, visit=draft.visit_uid)
    new_visit, request = uid(), uid()

    def act(patient_uid: str, visit_uid: str = draft.visit_uid) -> Any:
        return visits.wrong_patient(
            vault,
            world.signer(),
            visit_uid,
            patient_uid,
            "Two charts were open.",
            the_form(),
            new_visit_uid=new_visit,
            request=request,
        )

    assert unchanged(vault, lambda: act(wrong)) == "visit.same-patient"
    assert unchanged(vault, lambda: act(uid())) == "patient.unknown"
    assert unchanged(vault, lambda: act(right, uid())) == "visit.unknown"
    begun = act(right)
    head = vault.head
    assert act(right) == begun
    assert vault.head == head
    assert (begun.patient_uid, begun.corrects, begun.answers) == (right, draft.visit_uid, draft.answers)
    assert (begun.performed_at, begun.from_paper) == (at, True)
    assert visits.line_of(vault, draft.visit_uid).state is State.VOIDED
    assert (patients.row(vault, wrong).last_visit, patients.row(vault, right).drafts) == ("", 1)
    assert [entry.event for entry in visits.papers(vault, draft.visit_uid)] == ["report-printed"]
    signed = sign(vault, world.signer(), begun)
    assert signed.body is not None
    assert signed.body["corrects"] == draft.visit_uid
    assert verify(vault).ok


# Read


@pytest.mark.parametrize("visit_uid", ["", "nothing"])
def test_a_visit_that_is_not_there_is_said_to_be_so(visit_uid: str, world: World, vault: Vault) -> None:
    """Failing means that an act on a visit of an erased patient ends in a fault."""
    signer = world.signer()
    acts: tuple[Callable[[], object], ...] = (
        lambda: visits.line_of(vault, visit_uid),
        lambda: visits.newest(vault, visit_uid),
        lambda: visits.addendum(vault, signer, visit_uid, "Text.", uid()),
        lambda: visits.void(vault, signer, visit_uid, "A reason.", uid()),
        lambda: visits.countersign(vault, signer, visit_uid, uid()),
        lambda: visits.begin_amendment(vault, visit_uid, "A reason.", the_form(), uid()),
    )
    for act in acts:
        assert unchanged(vault, act) == "visit.unknown"
    assert visits.versions(vault, visit_uid) == ()


def test_visits_are_ordered_by_when_they_were_whatever_the_clock_said_there(
    world: World, vault: Vault
) -> None:
    """Failing means that a late entry from paper, or one from a journey, is taken for the newest."""
    patient_uid = add_patient(vault)
    times = [
        datetime(2026, 11, 20, 23, 30, tzinfo=timezone(timedelta(hours=9))),
        datetime(2026, 11, 20, 15, 0, tzinfo=timezone(timedelta(hours=0))),
        datetime(2026, 11, 20, 9, 45, tzinfo=timezone(timedelta(hours=-5, minutes=-30))),
        datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=2))),
        datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=1))),
        datetime(2026, 11, 20, 15, 0, 0, 250_000, tzinfo=timezone(timedelta(hours=0))),
    ]
    made = {sign_visit(vault, world.signer(), patient_uid, at=at, finding=at.isoformat()): at for at in times}
    found = [row.visit_uid for row in visits.of_patient(vault, patient_uid)]
    assert found == sorted(made, key=lambda visit_uid: made[visit_uid], reverse=True)
    newest = max(times)
    row = patients.row(vault, patient_uid)
    assert (row.last_visit, row.last_finding) == (newest.isoformat(), newest.isoformat())


def test_an_entry_from_paper_says_when_it_was_and_when_it_was_typed(world: World, vault: Vault) -> None:
    """Failing means that a visit typed in later passes for one recorded at the bedside."""
    patient_uid, at = add_patient(vault), START - timedelta(days=3)
    draft = begin_and_answer(vault, patient_uid, at=at, from_paper=True)
    sign(vault, world.signer(), draft)
    line = visits.line_of(vault, draft.visit_uid)
    assert line.from_paper
    assert line.performed_at == at
    assert line.recorded_at > START


def test_papers_of_a_visit_are_listed_and_no_others(world: World, vault: Vault) -> None:
    """Failing means that a void visit's papers stay in circulation."""
    patient_uid = add_patient(vault)
    one, other = (sign_visit(vault, world.signer(), patient_uid) for _ in range(2))
    trail.note(vault, "report-printed", patient_uid, visit=one)
    trail.note(vault, "report-saved", patient_uid, visit=one)
    trail.note(vault, "report-printed", patient_uid, visit=other)
    trail.note(vault, "chart-read", patient_uid, visit=one)
    assert [entry.event for entry in visits.papers(vault, one)] == ["report-saved", "report-printed"]
