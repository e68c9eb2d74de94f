"""A patient's page reads as much as it shows, of every record that is read as one, and nothing void or invented."""

from __future__ import annotations

from datetime import timedelta

from footdrop_desktop.record import chart, drafts, patients, visits
from footdrop_desktop.record.facts import tested_of
from footdrop_desktop.record.model import PatientDetails, State
from footdrop_desktop.record.vault import Vault
from tests.record.world import (
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

DAY = timedelta(days=1)


def signed_on(world: World, vault: Vault, patient_uid: str, days: int, **more: object) -> str:
    return sign_visit(vault, world.signer(), patient_uid, at=START - days * DAY, **more)


def test_lines_stand_newest_first_and_page_on(world: World, vault: Vault) -> None:
    """Failing means that a visit is shown twice, or not at all, when the list is scrolled."""
    jane = add_patient(vault)
    uids = [signed_on(world, vault, jane, days) for days in (3, 9, 1)]
    draft = begin(vault, jane, START - 5 * DAY).visit_uid
    expected = [uids[2], uids[0], draft, uids[1]]
    assert [row.visit.visit_uid for row in chart.chart_rows(vault, jane)] == expected
    paged = [row.visit.visit_uid for at in range(5) for row in chart.chart_rows(vault, jane, 1, at)]
    assert paged == expected
    assert (chart.count(vault, jane), chart.count_signed(vault, jane)) == (4, 3)


def test_lines_tell_red_flags_as_the_signer_saw_them(world: World, vault: Vault) -> None:
    """Failing means that a red flag is missing beside the visit that found it."""
    jane = add_patient(vault)
    aside = {"red-flag.fever": True, "red-flag-override.fever": "A cold, seen by the family doctor."}
    sign(vault, world.signer(), begin_and_answer(vault, jane, {**WEAK_RIGHT, **aside}))
    (row,) = chart.chart_rows(vault, jane)
    assert ("fever", True) in [(flag, set_aside) for flag, _, set_aside in row.flags]
    assert row.urgency


def test_a_draft_tells_nothing_of_the_programs_reading(vault: Vault) -> None:
    """Failing means that a list shows a conclusion that nobody signed."""
    jane = add_patient(vault)
    begin_and_answer(vault, jane, {**WEAK_RIGHT, "red-flag.fever": True})
    (row,) = chart.chart_rows(vault, jane)
    assert (row.visit.state, row.flags, row.urgency) == (State.DRAFT, (), "")


def test_the_visits_of_merged_records_stand_among_the_others(world: World, vault: Vault) -> None:
    """Failing means that a history has a hole where two records were merged."""
    jane, other = add_patient(vault), add_patient(vault, "Doe", "Janet")
    uids = [
        signed_on(world, vault, who, days) for who, days in ((jane, 4), (other, 3), (jane, 2), (other, 1))
    ]
    patients.merge(vault, other, jane, uid())
    expected = list(reversed(uids))
    assert [row.visit.visit_uid for row in chart.chart_rows(vault, jane)] == expected
    assert [row.visit.visit_uid for row in chart.chart_rows(vault, jane, 2, 1)] == expected[1:3]
    assert [one.visit_uid for one in chart.tested(vault, jane, 3)] == expected[:3]
    assert [one.visit_uid for one in chart.signed_as(vault, jane)] == expected


def test_a_trend_is_of_the_newest_signed_visits_that_stand(world: World, vault: Vault) -> None:
    """Failing means that a void visit or a draft makes a point of a line."""
    jane = add_patient(vault)
    uids = [signed_on(world, vault, jane, days) for days in (1, 2, 3, 4)]
    begin_and_answer(vault, jane)
    visits.void(vault, world.signer(), uids[1], "Entered twice.", uid())
    assert [one.visit_uid for one in chart.tested(vault, jane, 2)] == [uids[0], uids[2]]
    assert [one.visit_uid for one in chart.signed_as(vault, jane) if one.details] == []


def test_what_was_tested_is_what_was_signed(world: World, vault: Vault) -> None:
    """Failing means that a trend shows another value than the signed visit."""
    jane = add_patient(vault)
    given = {
        **WEAK_RIGHT,
        "strength.dorsiflexion.right.limited-by": "pain",
        "reflex.achilles.left": "reduced",
        "gait.aids": ["orthosis"],
    }
    sign(vault, world.signer(), begin_and_answer(vault, jane, given))
    (row,) = visits.of_patient(vault, jane)
    body = visits.newest(vault, row.visit_uid).body
    assert body is not None
    expected, limited = tested_of(body["answers"])
    (whole,) = chart.tested_whole(vault, jane)
    (short,) = chart.tested(vault, jane)
    assert dict(whole.values).items() <= expected.items()
    assert whole.values["reflex.achilles.left"] == "reduced"
    assert "reflex.achilles.left" not in short.values
    assert (whole.limited, short.limited) == (limited, limited)
    assert short.values["gait.aids"] == ("orthosis",)


def test_whom_a_visit_was_signed_for_is_read_as_it_was_then(world: World, vault: Vault) -> None:
    """Failing means that a change of the birth date after the signature goes unseen."""
    jane = add_patient(vault, birth_date="1972-03-09")
    details = patients.get(vault, jane).details
    signed_on(world, vault, jane, 2, patient=details)
    patients.change(vault, jane, PatientDetails("Doe", "Jane", birth_date="1927-03-09"), uid())
    draft = begin(vault, jane, START - DAY)
    newest, oldest = chart.signed_as(vault, jane)
    assert (newest.visit_uid, newest.details) == (draft.visit_uid, {})
    assert oldest.details["birth_date"] == "1972-03-09"
    drafts.discard(vault, draft.visit_uid, uid())
    assert len(chart.signed_as(vault, jane)) == 1


def test_every_read_goes_along_the_index_and_sorts_nothing(vault: Vault) -> None:
    """Failing means that a page of fifty lines reads and sorts all five hundred visits."""
    with vault.reading() as connection:
        for query in (chart._LINES, chart._GRADES, chart._WHOLE):
            plan = connection.execute(f"EXPLAIN QUERY PLAN {query} LIMIT 50", ("one",)).fetchall()
            told = "\n".join(str(line[3]) for line in plan)
            assert "visit_of_patient" in told
            assert "TEMP B-TREE" not in told
