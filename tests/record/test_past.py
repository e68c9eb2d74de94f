"""The visits that comparisons and the trend are made of: those that were signed and stand, each once."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from footdrop_desktop import app
from footdrop_desktop.errors import UserError
from footdrop_desktop.record import drafts, patients, visits
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.report.changes import Content
from footdrop_desktop.report.paper import PaperKind
from footdrop_desktop.report.past import chosen_visits, signed_visits, visits_before
from footdrop_desktop.report.printed import requested_paper
from footdrop_desktop.report.recall import read_visit
from footdrop_desktop.report.request import OpenVisit, PaperRequest
from footdrop_desktop.report.signed import Materials, SignedVisit, draft_identity
from tests.builders import assessed, checked, the_form
from tests.record.world import (
    START,
    WEAK_RIGHT,
    World,
    add_patient,
    begin_and_answer,
    raw,
    refusal,
    sign,
    sign_visit,
    uid,
)
from tests.report.papers import flat

DF = "strength.dorsiflexion.right"


@pytest.fixture(scope="module")
def made() -> Materials:
    return app.materials(app.strings("en"))


def at(days: int) -> datetime:
    return START - timedelta(days=days)


def test_they_stand_by_when_they_were_performed_with_what_was_shown(
    world: World, vault: Vault, made: Materials
) -> None:
    """A visit that is typed in later from paper is not the newest one."""
    patient_uid = add_patient(vault, birth_date="1972-03-09")
    newer = sign_visit(vault, world.signer(), patient_uid, at(10))
    older = sign_visit(vault, world.signer(), patient_uid, at(100))
    sign_visit(vault, world.signer(), add_patient(vault, "Other"), at(50))
    found = signed_visits(vault, made, patient_uid)
    assert [(one.visit_uid, one.performed_at) for one in found] == [(older, at(100)), (newer, at(10))]
    assert found[0].answers == checked(WEAK_RIGHT)
    assert found[0].assessment == assessed(WEAK_RIGHT)
    assert found[0].age == 54


def test_void_visits_and_drafts_are_none_and_the_newest_version_counts(
    world: World, vault: Vault, made: Materials
) -> None:
    """Findings of somebody else, or a grade that was corrected since, would be points of the trend."""
    patient_uid = add_patient(vault)
    kept = sign_visit(vault, world.signer(), patient_uid, at(50))
    wrong = sign_visit(vault, world.signer(), patient_uid, at(20))
    visits.void(vault, world.signer(), wrong, "Entered for the wrong patient.", uid())
    begin_and_answer(vault, patient_uid, at=at(10))
    amended = visits.begin_amendment(vault, kept, "Wrong grade typed.", the_form(), uid())
    sign(vault, world.signer(), drafts.save(vault, amended, checked(WEAK_RIGHT | {DF: "4"}), "strength"))
    visits.addendum(vault, world.signer(), kept, "Seen again.", uid())
    (found,) = signed_visits(vault, made, patient_uid)
    assert (found.visit_uid, found.answers.get(DF)) == (kept, "4")


def refused(vault: Vault, made: Materials, *visit_uids: str) -> str:
    with pytest.raises(UserError) as told:
        chosen_visits(vault, made, visit_uids)
    return told.value.key


def test_only_two_to_four_visits_that_stand_signed_are_compared(
    world: World, vault: Vault, made: Materials
) -> None:
    """Failing means that a visit of somebody else, or one that nobody signed, is read as this patient's."""
    patient_uid = add_patient(vault)
    first, second = (sign_visit(vault, world.signer(), patient_uid, at(day)) for day in (50, 20))
    void = sign_visit(vault, world.signer(), patient_uid, at(15))
    visits.void(vault, world.signer(), void, "Entered for the wrong patient.", uid())
    other = sign_visit(vault, world.signer(), add_patient(vault, "Other"), at(10))
    draft = begin_and_answer(vault, patient_uid, at=at(5)).visit_uid
    found = chosen_visits(vault, made, (second, first))
    assert [one.visit_uid for one in found] == [first, second]
    assert refused(vault, made, first, void) == "compare.void"
    assert refused(vault, made, first, draft) == "compare.draft"
    assert refused(vault, made, first, other) == "compare.of-others"
    assert refused(vault, made, first, first) == "compare.count"


def test_two_records_of_one_patient_have_one_trend(world: World, vault: Vault, made: Materials) -> None:
    """Half of the visits would be missing from the curve, and nobody would see it."""
    patient_uid, twin = add_patient(vault), add_patient(vault, "Doe", "J")
    first = sign_visit(vault, world.signer(), twin, at(80))
    second = sign_visit(vault, world.signer(), patient_uid, at(8))
    patients.merge(vault, twin, patient_uid, uid())
    for of_whom in (patient_uid, twin):
        assert [one.visit_uid for one in signed_visits(vault, made, of_whom)] == [first, second]


def test_before_a_visit_stand_those_that_were_performed_earlier(
    world: World, vault: Vault, made: Materials
) -> None:
    """The report of an old visit must not be compared with what came after it."""
    patient_uid = add_patient(vault)
    first, second, third = (sign_visit(vault, world.signer(), patient_uid, at(day)) for day in (90, 60, 30))
    read = [read_visit(vault, made, one, head=vault.head) for one in (first, second, third)]
    before = [[other.visit_uid for other in visits_before(vault, made, one)] for one in read]
    assert before == [[], [first], [first, second]]


def test_a_draft_has_visits_before_it_and_a_void_visit_has_none(
    world: World, vault: Vault, made: Materials
) -> None:
    patient_uid = add_patient(vault)
    first, wrong = (sign_visit(vault, world.signer(), patient_uid, at(day)) for day in (90, 60))
    visits.void(vault, world.signer(), wrong, "Entered for the wrong patient.", uid())
    assert visits_before(vault, made, read_visit(vault, made, wrong, head=vault.head)) == ()
    draft = begin_and_answer(vault, patient_uid, at=at(3))
    identity = draft_identity(
        made, patients.get(vault, patient_uid), draft, rules_version="1", program="1", head=vault.head
    )
    content = Content(the_form(), draft.answers, assessed(draft.answers))
    as_it_stands = SignedVisit(identity, content, draft.performed_at, draft.visit_uid)
    assert [one.visit_uid for one in visits_before(vault, made, as_it_stands)] == [first]
    assert visits_before(vault, made, SignedVisit(identity, content)) == ()


def test_a_visit_that_was_changed_since_is_never_a_point(world: World, made: Materials) -> None:
    """A trend that draws it, or leaves it out, would hide that somebody changed what was signed."""
    with world.enter() as vault:
        patient_uid = add_patient(vault)
        sign_visit(vault, world.signer(), patient_uid, at(30))
    with raw(world.folder, world.template.database_key) as connection:
        connection.execute("UPDATE visit_entry SET signer_name = 'Somebody'")
    with world.enter() as vault, pytest.raises(UserError) as caught:
        signed_visits(vault, made, patient_uid)
    assert refusal(caught) == "visit.tampered"


def test_the_papers_that_are_asked_for_know_the_visits_before(
    world: World, vault: Vault, made: Materials
) -> None:
    """What the record holds must reach the paper: a comparison that nobody prints helps nobody."""
    patient_uid = add_patient(vault)
    first, last = (sign_visit(vault, world.signer(), patient_uid, at(day)) for day in (90, 30))
    draft = begin_and_answer(vault, patient_uid, WEAK_RIGHT | {DF: "4"}, at=at(3))
    days = [at(day).date().isoformat() for day in (90, 30, 3)]

    report = printed(PaperRequest(PaperKind.REPORT, last), vault, made)
    assert f"Since {days[0]}" in report
    assert "Since" not in printed(PaperRequest(PaperKind.REPORT, first), vault, made)

    opened = OpenVisit(patients.get(vault, patient_uid), draft, draft.answers, assessed(draft.answers))
    as_it_stands = printed(PaperRequest(PaperKind.REPORT, draft.visit_uid), vault, made, opened)
    assert f"Since {days[1]}" in as_it_stands
    assert "▲ better" in as_it_stands

    progress = printed(PaperRequest(PaperKind.PROGRESS, last, earlier=(first,)), vault, made)
    assert "Foot drop progress" in progress
    assert all(day in progress for day in days[:2])
    assert days[2] not in progress


def printed(request: PaperRequest, vault: Vault, made: Materials, opened: OpenVisit | None = None) -> str:
    return flat(requested_paper(request, vault, made, vault.head, opened))
