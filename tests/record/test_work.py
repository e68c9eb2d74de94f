"""What is to be done stays listed until it is done: drafts to sign, reviews, red flags."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

import pytest

from footdrop_desktop.record import drafts, patients, visits, work
from footdrop_desktop.record.vault import Vault
from tests.builders import checked, the_form
from tests.record.world import (
    PATEL,
    START,
    WEAK_RIGHT,
    World,
    add_patient,
    begin,
    begin_and_answer,
    sign,
    sign_visit,
    uid,
)

COMPLETE: dict[str, object] = {
    **WEAK_RIGHT,
    "heel-walk.right": "unable",
    "heel-walk.left": "normal",
    "romberg.result": "negative",
}
DUE = date(2026, 12, 10)
FEVER: dict[str, object] = {**WEAK_RIGHT, "red-flag.fever": True}
FEVER_AND_NAUSEA: dict[str, object] = {**FEVER, "red-flag.nausea": True}


def to_sign(vault: Vault) -> list[str]:
    return [row.visit_uid for row in work.to_sign(vault, lambda _id, _version: the_form())]


def due(vault: Vault, until: date = DUE) -> list[str]:
    found, more = work.reviews(vault, until)
    assert not more
    return [row.visit_uid for row in found]


def waiting(vault: Vault) -> list[tuple[str, str]]:
    found, count, _ = work.flags(vault)
    assert count == len(found)
    return [(row.visit_uid, row.flag) for row in found]


def signed(
    world: World,
    vault: Vault,
    values: Mapping[str, object],
    patient_uid: str = "",
    at: datetime | None = None,
) -> str:
    draft = begin_and_answer(vault, patient_uid or add_patient(vault), values, at=at)
    sign(vault, world.signer(), draft)
    return draft.visit_uid


def reviewed(
    world: World,
    vault: Vault,
    on: date = DUE,
    patient_uid: str = "",
    at: datetime | None = None,
) -> str:
    return signed(world, vault, {**WEAK_RIGHT, "conclusion.review-date": on.isoformat()}, patient_uid, at)


def amended(world: World, vault: Vault, visit_uid: str, values: Mapping[str, object]) -> None:
    draft = visits.begin_amendment(vault, visit_uid, "It was left out.", the_form(), uid())
    sign(vault, world.signer(), drafts.save(vault, draft, checked(values), "review"))


# Visits to sign


def test_a_draft_waits_to_be_signed_once_its_core_exam_is_complete(vault: Vault) -> None:
    """Failing means that a finished visit is forgotten, or an unfinished one is called ready."""
    patient = add_patient(vault)
    begin_and_answer(vault, patient)
    ready = begin_and_answer(vault, patient, COMPLETE)
    assert to_sign(vault) == [ready.visit_uid]


def test_an_amendment_that_was_begun_waits_whatever_it_holds(world: World, vault: Vault) -> None:
    """Failing means that a correction stays unsigned and nobody is told."""
    visit = sign_visit(vault, world.signer(), add_patient(vault))
    assert to_sign(vault) == []
    visits.begin_amendment(vault, visit, "Sides were swapped.", the_form(), uid())
    assert to_sign(vault) == [visit]


def test_ones_own_come_first(world: World, vault: Vault) -> None:
    """Failing means that somebody else's work hides one's own."""
    patient = add_patient(vault)
    own = begin_and_answer(vault, patient, COMPLETE).visit_uid
    theirs = begin_and_answer(vault, patient, COMPLETE).visit_uid
    drafts.hand_over(vault, theirs, world.template.uids[PATEL], uid())
    assert to_sign(vault) == [own, theirs]


# Reviews


@pytest.mark.parametrize(("days", "listed"), [(-30, True), (0, True), (1, False)])
def test_a_review_is_due_from_its_day_on(world: World, vault: Vault, days: int, listed: bool) -> None:
    """Failing means that a review is called due a day late, or that one overdue is forgotten."""
    visit = reviewed(world, vault, DUE + timedelta(days=days))
    assert (visit in due(vault)) is listed


def test_the_longest_overdue_stands_first(world: World, vault: Vault) -> None:
    """Failing means that those who wait longest are found last."""
    days = (DUE, DUE - timedelta(days=40), DUE - timedelta(days=3))
    on = {reviewed(world, vault, day): day for day in days}
    assert [on[visit] for visit in due(vault)] == sorted(days)


def test_a_visit_on_the_day_takes_a_review_off_the_list(world: World, vault: Vault) -> None:
    """Failing means that a patient who came is called again, or that one whose visit is not signed is not."""
    patient, today = add_patient(vault), START.date()
    visit = reviewed(world, vault, today, patient)
    later = begin_and_answer(vault, patient)
    assert due(vault) == [visit]
    sign(vault, world.signer(), later)
    assert due(vault) == []


def test_a_visit_before_the_day_takes_it_off_only_with_a_day_of_its_own(world: World, vault: Vault) -> None:
    """Failing means that a patient who came about something else in between is forgotten."""
    patient = add_patient(vault)
    visit = reviewed(world, vault, patient_uid=patient)
    sign_visit(vault, world.signer(), patient)
    assert due(vault) == [visit]
    newer = reviewed(world, vault, DUE + timedelta(days=7), patient)
    assert due(vault) == []
    assert due(vault, DUE + timedelta(days=7)) == [newer]


def test_a_later_visit_that_is_void_or_thrown_away_does_not(world: World, vault: Vault) -> None:
    """Failing means that a patient who never came is not called."""
    patient = add_patient(vault)
    visit = reviewed(world, vault, START.date(), patient)
    other = sign_visit(vault, world.signer(), patient)
    assert due(vault) == []
    visits.void(vault, world.signer(), other, "Wrong patient.", uid())
    assert due(vault) == [visit]
    drafts.discard(vault, begin(vault, patient).visit_uid, uid())
    assert due(vault) == [visit]


def test_a_visit_before_it_that_is_entered_later_does_not(world: World, vault: Vault) -> None:
    """Failing means that a paper of last year takes this year's review off the list."""
    patient = add_patient(vault)
    visit = reviewed(world, vault, patient_uid=patient)
    sign_visit(vault, world.signer(), patient, at=START - timedelta(days=300))
    assert due(vault) == [visit]


def test_time_is_compared_and_not_how_it_is_written(world: World, vault: Vault) -> None:
    """Failing means that a visit in another time zone counts as earlier or later than it was."""
    patient = add_patient(vault)
    at = datetime.fromisoformat("2026-11-20T10:00:00+01:00")
    on = at.date()
    reviewed(world, vault, on, patient, at)
    sign_visit(vault, world.signer(), patient, datetime.fromisoformat("2026-11-20T09:30:00+00:00"))
    assert due(vault) == []


def test_of_several_dates_that_of_the_newest_visit_counts(world: World, vault: Vault) -> None:
    """Failing means that a patient is listed twice, or with a date that was replaced."""
    patient = add_patient(vault)
    reviewed(world, vault, DUE - timedelta(days=5), patient, at=START)
    newest = reviewed(world, vault, DUE, patient, at=START)
    assert due(vault) == [newest]


def test_the_newest_version_tells_the_date_and_a_void_visit_none(world: World, vault: Vault) -> None:
    """Failing means that a date which was corrected is still waited for."""
    visit = reviewed(world, vault)
    amended(world, vault, visit, {**WEAK_RIGHT, "conclusion.review-date": "2027-03-01"})
    assert due(vault) == []
    assert due(vault, date(2027, 3, 1)) == [visit]
    visits.void(vault, world.signer(), visit, "Wrong patient.", uid())
    assert due(vault, date(2027, 3, 1)) == []


def test_a_visit_in_a_merged_record_counts_in_either_direction(world: World, vault: Vault) -> None:
    """Failing means that a patient with two records is called though they came, or by a name that is gone."""
    old, new = add_patient(vault, "Doe"), add_patient(vault, "Roe-Doe")
    visit = reviewed(world, vault, patient_uid=old)
    assert due(vault) == [visit]
    patients.merge(vault, old, new, uid())
    (row,) = work.reviews(vault, DUE)[0]
    assert (row.patient_uid, row.patient.family) == (new, "Roe-Doe")
    newer = reviewed(world, vault, DUE + timedelta(days=1), new)
    assert due(vault, DUE + timedelta(days=1)) == [newer]
    reviewed(world, vault, DUE + timedelta(days=2), old)
    assert due(vault, DUE + timedelta(days=1)) == []


# Red flags


def test_a_red_flag_waits_until_an_addendum_names_it(world: World, vault: Vault) -> None:
    """Failing means that a text about something else takes an emergency off the list."""
    visit = signed(world, vault, FEVER_AND_NAUSEA)
    assert waiting(vault) == [(visit, "fever"), (visit, "nausea")]
    assert work.flags_of(vault, visit) == ("fever", "nausea")
    visits.addendum(vault, world.signer(), visit, "The patient called.", uid())
    assert len(waiting(vault)) == 2
    visits.addendum(vault, world.signer(), visit, "Sent to hospital.", uid(), settles=("fever",))
    assert waiting(vault) == [(visit, "nausea")]
    assert work.flags_of(vault, visit) == ("nausea",)


@pytest.mark.parametrize(
    "more",
    [
        {"conclusion.plan": ["emergency-department"]},
        {"red-flag-override.fever": "A cold, seen by the family doctor."},
    ],
)
def test_a_plan_that_answers_it_or_setting_it_aside_takes_it_off(
    world: World, vault: Vault, more: dict[str, object]
) -> None:
    """Failing means that what was done is asked for again; once it is taken back it is open again."""
    visit = signed(world, vault, {**FEVER, **more})
    assert waiting(vault) == []
    amended(world, vault, visit, FEVER)
    assert waiting(vault) == [(visit, "fever")]
    amended(world, vault, visit, {**FEVER, **more})
    assert waiting(vault) == []


def test_time_takes_nothing_off_and_declaring_void_does(world: World, vault: Vault) -> None:
    """Failing means that an emergency disappears because nobody looked."""
    patient = add_patient(vault)
    visit = signed(world, vault, FEVER, patient, at=START - timedelta(days=800))
    sign_visit(vault, world.signer(), patient)
    assert waiting(vault) == [(visit, "fever")]
    visits.void(vault, world.signer(), visit, "Wrong patient.", uid())
    assert waiting(vault) == []
    assert work.flags_of(vault, visit) == ()


def test_emergencies_come_first_then_the_newest(world: World, vault: Vault) -> None:
    """Failing means that what cannot wait stands below what can."""
    nausea = {**WEAK_RIGHT, "red-flag.nausea": True}
    before = signed(world, vault, FEVER, at=START - timedelta(days=9))
    urgent = signed(world, vault, nausea)
    newest = signed(world, vault, FEVER)
    assert [visit for visit, _ in waiting(vault)] == [newest, before, urgent]
    assert work.flags(vault)[2] == 2


# Much to do


def test_of_much_the_first_are_shown_and_that_there_is_more(
    world: World, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Failing means that a full list looks complete, or that reading in parts loses or repeats a line."""
    monkeypatch.setattr(work, "MOST", 3)
    monkeypatch.setattr(work, "_AT_ONCE", 2)
    values = {**FEVER, "conclusion.review-date": DUE.isoformat()}
    made = [signed(world, vault, values) for _ in range(5)]
    told: list[int] = []
    found = work.read(vault, DUE, lambda _id, _version: the_form(), lambda: told.append(1))
    assert [row.visit_uid for row in found.reviews] == made[:3]
    assert [row.visit_uid for row in found.flags] == made[:1:-1]
    assert (found.more_reviews, found.flag_count, found.emergency_count) == (True, 5, 5)
    assert len(told) > 4
    assert not work.is_little(vault, 9)
    assert work.is_little(vault, 10)


def test_an_empty_record_has_nothing_to_do(vault: Vault) -> None:
    assert work.read(vault, DUE, lambda _id, _version: the_form()) == work.Work()
    assert work.is_little(vault, 0)


def test_both_lists_are_read_by_an_index(vault: Vault) -> None:
    """Failing means that a large record is read from end to end at every signature."""
    with vault.reading() as connection:
        for query, given, index in (
            (work._REVIEWS_END, ("", 0, "2026-12-10", 9), "visit_review"),
            (work._REVIEWS, ("", 0, "2026-12-10", 9), "visit_review"),
            (work._FLAGS, (0, 9), "visit_open_flags"),
        ):
            plan = connection.execute(f"EXPLAIN QUERY PLAN {query}", given).fetchall()
            steps = [str(step[3]) for step in plan]
            assert any(index in step for step in steps), steps
            assert not any(step.startswith(("SCAN visit ", "SCAN later", "SCAN own")) for step in steps), (
                steps
            )
            assert not any("TEMP B-TREE" in step for step in steps), steps
