"""The audit is read back as it was written: who, when, where, what, about whom."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from footdrop_desktop.record import clinicians, drafts, patients, trail, visits
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.model import PatientDetails
from footdrop_desktop.record.vault import Vault
from tests.builders import the_form
from tests.record.world import (
    PATEL,
    ROE,
    World,
    add_patient,
    amend,
    begin_and_answer,
    raw,
    sign_visit,
    uid,
)


def test_a_note_says_who_when_where_what_and_about_whom(world: World, vault: Vault) -> None:
    """Failing means that nobody can be told who printed a chart."""
    patient_uid = add_patient(vault)
    before = world.clock.time
    head = trail.note(vault, "report-printed", patient_uid, visit="v", pages=3, languages=["en", "de"])
    entry = trail.entries(vault, limit=1)[0]
    assert (entry.seq, entry.hash) == (head.seq, head.hash)
    assert head == vault.head
    assert (entry.actor_name, entry.actor_uid) == (ROE, vault.actor.clinician_uid)
    assert (entry.host, entry.event, entry.subject) == ("desk-1", "report-printed", patient_uid)
    assert dict(entry.detail) == {"visit": "v", "pages": 3, "languages": ["en", "de"]}
    assert before < entry.at <= before + timedelta(seconds=2)
    assert head.short == f"{head.seq}-{head.hash[:16]}"


def test_entries_are_asked_for_by_patient_by_clinician_and_by_page(world: World, vault: Vault) -> None:
    """Failing means that a patient who asks who saw the chart gets the wrong list."""
    one, other = add_patient(vault, "One"), add_patient(vault, "Other")
    vault.close()
    with world.enter(PATEL) as second:
        patients.read_chart(second, one)
    with world.enter() as first:
        patients.read_chart(first, other)
        assert [entry.event for entry in trail.entries(first, subject=one)] == ["chart-read", "patient-added"]
        patel = world.template.uids[PATEL]
        assert {entry.actor_name for entry in trail.entries(first, actor=patel)} == {PATEL}
        assert [e.event for e in trail.entries(first, subject=one, actor=patel)] == ["chart-read"]
        assert trail.entries(first, subject="nobody") == ()
        every = trail.entries(first)
        assert [entry.seq for entry in every] == list(range(first.head.seq, 0, -1))
        paged: list[Any] = []
        while page := trail.entries(first, limit=4, before=paged[-1].seq if paged else None):
            paged += page
        assert tuple(paged) == every


def test_an_entry_that_was_made_unreadable_is_shown_all_the_same(world: World) -> None:
    """Failing means that one spoilt entry keeps the whole audit from being read."""
    with raw(world.folder, world.template.database_key) as connection:
        connection.execute("UPDATE audit SET detail = 'x' WHERE seq = 2")
    with world.enter(accept_loss=True) as vault:
        entry = next(entry for entry in trail.entries(vault) if entry.seq == 2)
        assert dict(entry.detail) == {}


CANARY = "Zzyzxcanary"


def test_the_audit_holds_nothing_of_a_patient(world: World, vault: Vault) -> None:
    """Failing means that an erased patient goes on in the audit, which is never erased."""
    signer = world.signer()
    details = PatientDetails(CANARY, CANARY, CANARY, mrn=CANARY, contact=CANARY, notes=CANARY)
    one = patients.add(vault, details, uid()).patient_uid
    other = patients.add(vault, details, uid()).patient_uid
    patients.change(vault, one, PatientDetails(CANARY, "Again"), uid())
    visit = sign_visit(vault, signer, one, finding=CANARY, words=CANARY)
    visits.addendum(vault, signer, visit, CANARY, uid())
    amend(vault, signer, visit, f"{CANARY} was wrong")
    draft = begin_and_answer(vault, one, {"conclusion.note": CANARY})
    drafts.note_opened(vault, draft.visit_uid)
    drafts.move(vault, draft.visit_uid, other, uid())
    drafts.hand_over(vault, draft.visit_uid, world.template.uids[PATEL], uid())
    drafts.take_over(vault, draft.visit_uid, uid())
    drafts.discard(vault, draft.visit_uid, uid())
    again = visits.wrong_patient(
        vault, signer, visit, other, f"{CANARY} is another", the_form(), new_visit_uid=uid(), request=uid()
    )
    patients.read_chart(vault, again.patient_uid)
    patients.merge(vault, one, other, uid())
    patients.undo_merge(vault, one, uid())
    clinicians.replace_recovery(vault, world.template.recovery_code, world.template.recovery_code, FLOOR)
    patients.erase(vault, one, uid())
    rows = vault.connection.execute("SELECT * FROM audit").fetchall()
    assert len(rows) > 20
    text = json.dumps(rows, default=lambda value: bytes(value).decode("latin-1"))
    assert CANARY.lower() not in text.lower()


@pytest.mark.parametrize("event", trail.PAPERS)
def test_each_paper_counts_as_one(event: str, world: World, vault: Vault) -> None:
    """Failing means that a kind of paper is not recalled with the others."""
    visit = sign_visit(vault, world.signer(), add_patient(vault))
    trail.note(vault, event, visit=visit)
    assert [entry.event for entry in visits.papers(vault, visit)] == [event]
