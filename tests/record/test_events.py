"""Events between visits: kept as they were entered, audited without what they say, and gone with the patient."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import events, patients, trail
from footdrop_desktop.record.export import patient_json
from footdrop_desktop.record.model import Event, EventKind
from footdrop_desktop.record.state import Problem
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.verify import verify
from tests.record.world import START, World, add_patient, raw, refusal, uid

ON = date(2026, 9, 14)
COPIED = "patient_uid, happened_on, kind, note, added_by, added_at"
NOTE = "Ankle-foot orthosis, 'O''Brien' العربية"


def added(vault: Vault, patient_uid: str, on: str = "2026-09-14", note: str = NOTE) -> Event:
    return events.add(vault, patient_uid, on, EventKind.ORTHOSIS, note, uid())


def test_an_event_is_kept_changed_and_removed(vault: Vault) -> None:
    """Failing means that what happened to a patient is kept otherwise than it was entered."""
    jane = add_patient(vault)
    one = added(vault, jane)
    assert events.of_patient(vault, jane) == (Event(one.event_uid, ON, EventKind.ORTHOSIS, NOTE),)
    changed = events.change(vault, one.event_uid, "2026-09-15", EventKind.OTHER, " A fall ", uid())
    assert events.of_patient(vault, jane) == (changed,)
    assert changed.note == "A fall"
    events.remove(vault, one.event_uid, uid())
    assert events.of_patient(vault, jane) == ()
    assert verify(vault).ok


def test_doing_it_again_does_nothing(vault: Vault) -> None:
    """Failing means that a second try after a fault doubles an event, or fails."""
    jane, request = add_patient(vault), uid()
    for _ in range(2):
        events.add(vault, jane, "2026-09-14", EventKind.SURGERY, "", request)
    again = uid()
    for _ in range(2):
        events.change(vault, request, "2026-09-16", EventKind.SURGERY, "", again)
    assert len(events.of_patient(vault, jane)) == 1
    gone = uid()
    for _ in range(2):
        events.remove(vault, request, gone)
    told = [entry.event for entry in trail.entries(vault, subject=jane)]
    assert told == ["event-removed", "event-changed", "event-added", "patient-added"]


def test_the_audit_says_nothing_of_what_it_was(vault: Vault) -> None:
    """Failing means that the audit, which is never erased, holds what is erased with a patient."""
    jane = add_patient(vault)
    added(vault, jane)
    entry = trail.entries(vault, subject=jane)[0]
    assert entry.event == "event-added"
    assert set(entry.detail) == {"what", "commitment"}
    assert "orthosis" not in json.dumps(dict(entry.detail))


@pytest.mark.parametrize(
    ("on", "note", "key"),
    [
        ("14 Sept", "", "event.date"),
        ("2026-02-30", "", "event.date"),
        ((START + timedelta(days=2)).date().isoformat(), "", "event.date"),
        ("1026-09-14", "", "event.date"),
        ("2026-09-14", "x" * (events.LONGEST_NOTE + 1), "event.too-long"),
        ("2026-09-14", "a\0b", "event.sign"),
    ],
)
def test_what_cannot_be_is_refused(vault: Vault, on: str, note: str, key: str) -> None:
    """Failing means that an event stands on a day that has not come, or that nobody wrote."""
    jane = add_patient(vault)
    with pytest.raises(UserError) as caught:
        added(vault, jane, on, note)
    assert refusal(caught) == key
    assert events.of_patient(vault, jane) == ()


def test_nothing_is_added_to_nobody_nor_changed_once_removed(vault: Vault) -> None:
    """Failing means that an event is kept where nobody will ever see it."""
    with pytest.raises(UserError) as caught:
        added(vault, uid())
    assert refusal(caught) == "patient.unknown"
    with pytest.raises(UserError) as caught:
        events.remove(vault, uid(), uid())
    assert refusal(caught) == "event.unknown"


def test_events_of_merged_records_are_read_and_leave_with_the_export(vault: Vault) -> None:
    """Failing means that something kept about a patient is withheld from them."""
    jane, other = add_patient(vault), add_patient(vault, "Doe", "Janet")
    added(vault, jane, "2026-09-01", "first")
    added(vault, other, "2026-09-20", "second")
    patients.merge(vault, other, jane, uid())
    assert [event.note for event in events.of_patient(vault, jane)] == ["second", "first"]
    document = json.loads(patient_json(vault, jane))
    assert [(one["happened_on"], one["kind"], one["note"]) for one in document["events"]] == [
        ("2026-09-20", "orthosis", "second"),
        ("2026-09-01", "orthosis", "first"),
    ]


@pytest.mark.parametrize(
    ("statement", "blamed"),
    [
        ("UPDATE patient_event SET happened_on = '2020-02-02' WHERE event_uid = :one", "event-changed"),
        ("UPDATE patient_event SET happened_on = 'yesterday.' WHERE event_uid = :one", "event-changed"),
        ("UPDATE patient_event SET kind = 'surgery' WHERE event_uid = :one", "event-changed"),
        ("UPDATE patient_event SET note = '' WHERE event_uid = :one", "event-changed"),
        ("UPDATE patient_event SET note = char(1) WHERE event_uid = :one", "event-changed"),
        ("UPDATE patient_event SET patient_uid = :other WHERE event_uid = :one", "event-changed"),
        ("DELETE FROM patient_event WHERE event_uid = :one", "event-changed"),
        (f"INSERT INTO patient_event SELECT 'new', {COPIED} FROM patient_event WHERE event_uid = :one", ""),
    ],
)
def test_an_event_that_was_changed_outside_the_program_is_found(
    statement: str, blamed: str, world: World
) -> None:
    """Failing means that a trend can be made to show an operation that nobody entered, and no check says so."""
    with world.enter() as vault:
        jane, other, gone = (add_patient(vault, name) for name in ("Doe", "Roe", "Poe"))
        one = added(vault, jane)
        events.change(vault, one.event_uid, "2026-09-15", EventKind.ORTHOSIS, NOTE, uid())
        seqs = {"event-changed": trail.entries(vault)[0].seq, "": 0}
        events.remove(vault, added(vault, jane, note="removed").event_uid, uid())
        added(vault, gone)
        patients.erase(vault, gone, uid())
        assert verify(vault).ok
    with raw(world.folder, world.template.database_key) as connection:
        connection.execute(statement, {"one": one.event_uid, "other": other})
    with world.enter() as vault:
        assert verify(vault).problems == (Problem(seqs[blamed], "event-changed"),)


def test_events_are_erased_with_the_patient(vault: Vault) -> None:
    """Failing means that something is left of a patient who was erased."""
    jane = add_patient(vault)
    added(vault, jane)
    patients.erase(vault, jane, uid())
    assert events.of_patient(vault, jane) == ()
    assert verify(vault).ok
