"""The overview counts what was signed: every visit once, nothing twice, nothing that is void."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.record import patients, visits
from footdrop_desktop.record.facts import facts_of
from footdrop_desktop.record.model import Kind
from footdrop_desktop.record.overview import Overview, Times, overview, quartiles
from footdrop_desktop.record.query import Query, Status
from footdrop_desktop.record.vault import Vault
from tests.builders import MOVEMENTS, flags, strong
from tests.record.world import (
    PATEL,
    ROE,
    START,
    WEAK_RIGHT,
    World,
    add_patient,
    amend,
    begin_and_answer,
    raw,
    sign,
    sign_visit,
    uid,
)

DAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
KINDS: tuple[dict[str, Any], ...] = (
    WEAK_RIGHT,
    {**WEAK_RIGHT, "red-flag.fever": True},
    {**strong("right", **dict.fromkeys(MOVEMENTS, "0")), **strong("left"), **flags()},
    {**strong("right"), **strong("left"), **flags()},
    {},
    {**strong("right", dorsiflexion="2"), **strong("left", dorsiflexion="1"), "red-flag.nausea": True},
)


def slow_count(vault: Vault, since: date, until: date, whose: str = "") -> Overview:
    """The same counts from the signed bodies, one visit at a time."""
    with vault.reading() as connection:
        lines = connection.execute(
            "SELECT visit_uid, patient_uid, performed_at, from_paper, id FROM visit WHERE state = 'signed'"
        ).fetchall()
    chosen = [line for line in lines if since.isoformat() <= line[2][:10] <= until.isoformat()]
    months: Counter[str] = Counter()
    counts: dict[str, Counter[str]] = {name: Counter() for name in ("urgency", "labels", "sites", "flags")}
    persons, seconds, papers = set(), [], 0
    for visit_uid, patient_uid, performed_at, from_paper, place in chosen:
        whole = [one for one in visits.versions(vault, visit_uid) if one.kind in (Kind.SIGNED, Kind.AMENDED)]
        if whose and whole[-1].signer_uid != whose:
            continue
        body = whole[-1].body
        assert body is not None
        facts = facts_of(body)
        months[performed_at[:7]] += 1
        persons.add(patients.get(vault, patient_uid).merged_into or patient_uid)
        counts["urgency"][facts.urgency] += 1
        counts["labels"].update(set(facts.labels.values()))
        counts["sites"].update(set(facts.sites))
        counts["flags"].update({flag for flag, _, _ in facts.flags})
        with vault.reading() as connection:
            (spent,) = connection.execute(
                "SELECT seconds FROM visit_facts WHERE visit_id = ?", (place,)
            ).fetchone()
        papers += from_paper
        seconds += [spent] if spent is not None else []
    first, last = (12 * day.year + day.month - 1 for day in (since, until))
    names = [f"{number // 12:04}-{number % 12 + 1:02}" for number in range(first, last + 1)]
    visited = sum(months.values())
    return Overview(
        visits=visited,
        patients=len(persons),
        months=tuple((name, months[name]) for name in names),
        urgency=dict(counts["urgency"]),
        findings=dict(counts["labels"]),
        sites=dict(counts["sites"]),
        flags=dict(counts["flags"]),
        times=Times(len(seconds), papers, visited - papers - len(seconds), quartiles(seconds)),
    )


@pytest.fixture
def filled(world: World) -> Iterator[Vault]:
    """Visits of a year: some from paper, amended, void, in drafts; of two clinicians; a patient merged."""
    chance = Random(6)
    made: list[str] = []
    with world.enter(PATEL) as vault:
        persons = [add_patient(vault, f"Doe{year}", birth_date=f"19{year}-01-02") for year in range(60, 66)]
        fill(vault, world, PATEL, persons, chance, 6)
    with world.enter() as vault:
        made = fill(vault, world, ROE, persons, chance, 18)
        visits.void(vault, world.signer(), made[3], "Wrong patient.", uid())
        amend(vault, world.signer(), made[5])
        patients.merge(vault, persons[0], persons[1], uid())
        yield vault


def fill(vault: Vault, world: World, who: str, persons: list[str], chance: Random, count: int) -> list[str]:
    """Sign visits of any day of 400, and leave some as drafts."""
    made = []
    for _ in range(count):
        at = DAY - timedelta(days=chance.randrange(400), hours=chance.randrange(20))
        whose, values = chance.choice(persons), chance.choice(KINDS)
        draft = begin_and_answer(vault, whose, values, at=at, from_paper=chance.random() < 0.2)
        world.clock.on(minutes=chance.randrange(1, 60))
        if chance.random() < 0.9:
            sign(vault, world.signer(who), draft)
            made.append(draft.visit_uid)
    return made


PERIODS = [
    (date(2025, 1, 1), date(2026, 12, 31)),
    (date(2026, 3, 10), date(2026, 3, 10)),
    (date(2025, 12, 1), date(2026, 6, 14)),
]


def test_it_counts_what_was_signed(filled: Vault, world: World) -> None:
    """Failing means that a clinic reads a number of its own visits that is not so."""
    whole = overview(filled)
    assert 12 < whole.visits == sum(whole.urgency.values())
    assert len(whole.urgency) > 1 < len(whole.sites)
    some = [visit[:10] for visit in performed(filled)]
    periods = [*PERIODS, *((date.fromisoformat(day), date.fromisoformat(day)) for day in some[:2])]
    for since, until in periods:
        days = Query(since=since, until=until)
        assert overview(filled, days) == slow_count(filled, since, until)
        for who in (ROE, PATEL):
            whose = world.template.uids[who]
            found = overview(filled, replace(days, clinician=whose))
            assert found == slow_count(filled, since, until, whose)


def performed(vault: Vault) -> list[str]:
    with vault.reading() as connection:
        rows = connection.execute("SELECT performed_at FROM visit WHERE state = 'signed'").fetchall()
    return [str(at) for (at,) in rows]


def test_nothing_is_counted_where_there_is_nothing(vault: Vault) -> None:
    """Failing means that a draft counts, or that months are invented for a record without a visit."""
    assert overview(vault) == Overview()
    begin_and_answer(vault, add_patient(vault))
    assert overview(vault) == Overview()
    assert overview(vault, Query(status=Status.DRAFT)) == Overview()
    assert overview(vault, Query(site="l5-root")) == Overview()
    asked = overview(vault, Query(since=date(2026, 1, 15), until=date(2026, 3, 1)))
    assert asked.months == (("2026-01", 0), ("2026-02", 0), ("2026-03", 0))


def test_a_void_visit_and_a_merged_patient_are_not_counted_twice(vault: Vault, world: World) -> None:
    """Failing means that a visit that never was is counted, or one person as two."""
    one, other = add_patient(vault), add_patient(vault, "Roe")
    made = [sign_visit(vault, world.signer(), whose) for whose in (one, other, other)]
    assert (overview(vault).visits, overview(vault).patients) == (3, 2)
    patients.merge(vault, one, other, uid())
    visits.void(vault, world.signer(), made[2], "Wrong patient.", uid())
    found = overview(vault)
    assert (found.visits, found.patients) == (2, 1)
    assert found.findings == {"foot-drop": 2, "no-foot-drop": 2}
    assert found.times.known == 2


def test_a_visit_that_cannot_be_read_is_named_as_such(world: World) -> None:
    """Failing means that a damaged visit is counted as one without findings."""
    with world.enter() as vault:
        sign_visit(vault, world.signer(), add_patient(vault))
    with raw(world.folder, world.template.database_key) as connection:
        connection.execute("DELETE FROM visit_facts")
        connection.execute("UPDATE visit_entry SET body = zeroblob(100)")
    with world.enter() as vault:
        found = overview(vault)
    assert (found.visits, found.unread, found.urgency, found.times.unknown) == (1, 1, {}, 1)


def test_it_can_be_ended_between_two_months(vault: Vault, world: World) -> None:
    """Failing means that a large record holds the window until all of it is counted."""
    for months in (1, 40, 80):
        sign_visit(vault, world.signer(), add_patient(vault), START - timedelta(days=months))
    told: list[int] = []

    def stop(percent: int) -> None:
        told.append(percent)
        if len(told) == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        overview(vault, told=stop)
    assert len(told) == 3


@given(st.lists(st.integers(1, 9000), min_size=2, max_size=40))
def test_quartiles_are_those_of_the_textbook(values: list[int]) -> None:
    """Failing means that "half of the exams" is another half."""
    found = quartiles(values)
    assert found is not None
    assert found[1:4] == pytest.approx(statistics.quantiles(values, n=4, method="inclusive"))
    assert (found[0], found[4]) == (min(values), max(values))


def test_one_time_is_its_own_median() -> None:
    assert quartiles([90]) == (90, 90, 90, 90, 90)
    assert quartiles([]) is None
