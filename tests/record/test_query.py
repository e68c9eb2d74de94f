"""A question to all visits: the index and the exact reading of a draft say the same of the same visit."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, timezone
from functools import cache, partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import drafts, patients, saved, search, trail, visits
from footdrop_desktop.record.codec import answers_to_dict, assessment_to_whole
from footdrop_desktop.record.facts import codes_of, facts_of
from footdrop_desktop.record.found import Drafted
from footdrop_desktop.record.model import PatientDetails
from footdrop_desktop.record.query import ANY_FLAG, Query, Status, from_json, matches, to_json
from footdrop_desktop.record.search import search_visits, stream_ids, stream_visits
from footdrop_desktop.record.table_export import note_table
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.words import words_of
from tests.builders import assessed, checked, flags, strong, the_form
from tests.record.world import (
    PATEL,
    ROE,
    START,
    WEAK_RIGHT,
    Template,
    World,
    add_patient,
    amend,
    begin_and_answer,
    copy_of,
    refusal,
    sign,
    uid,
)

FEVER = {**WEAK_RIGHT, "red-flag.fever": True}
LEFT = {**strong("left", dorsiflexion="1"), **strong("right"), **flags()}
EAST, WEST = timezone(timedelta(hours=14)), timezone(timedelta(hours=-11))
KINDS: dict[str, tuple[dict[str, Any], datetime, str]] = {
    "fever": ({**FEVER, "conclusion.note": "Läuft wie ein Storch"}, START, ROE),
    "aside": ({**FEVER, "red-flag-override.fever": "A cold."}, START - timedelta(days=40), PATEL),
    "left": ({**LEFT, "conclusion.plan": ["physiotherapy"]}, START - timedelta(days=400), ROE),
    "east": (WEAK_RIGHT, datetime(2025, 1, 1, 0, 30, tzinfo=EAST), ROE),
    "west": (LEFT, datetime(2024, 12, 31, 23, 30, tzinfo=WEST), PATEL),
    "note": ({**WEAK_RIGHT, "conclusion.note": "Storch, 鶴"}, datetime(2024, 2, 29, 12, tzinfo=EAST), ROE),
}
"""Visits by name: what was answered, when it was performed, and who signed it."""


def drafted(vault: Vault, visit_uid: str) -> Drafted:
    draft = drafts.load(vault, visit_uid, the_form())
    body = {"answers": answers_to_dict(draft.answers), "shown": assessment_to_whole(assessed(draft.answers))}
    return Drafted(facts_of(body), "Right foot drop")


@pytest.fixture(scope="module")
def full(
    template: Template, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Vault, dict[str, str]]]:
    """A record with one visit of each kind, and a void one like the first."""
    world = copy_of(template, tmp_path_factory.mktemp("query") / "vault")
    names: dict[str, str] = {}
    for who in (ROE, PATEL):
        with world.enter(who) as vault:
            for name, (values, at, by) in KINDS.items():
                if by == who:
                    draft = begin_and_answer(vault, add_patient(vault, name.title()), values, at=at)
                    sign(vault, world.signer(who), draft)
                    names[draft.visit_uid] = name
    with world.enter() as vault:
        draft = begin_and_answer(vault, add_patient(vault), FEVER)
        sign(vault, world.signer(), draft)
        visits.void(vault, world.signer(), draft.visit_uid, "Wrong patient.", uid())
        yield vault, names


@cache
def said_of(name: str) -> tuple[frozenset[str], frozenset[str], str]:
    """Return the words, the codes, and the time of a kind of visit, as they are read of a draft."""
    values, at, by = KINDS[name]
    answers = checked(values)
    body = {"answers": answers_to_dict(answers), "shown": assessment_to_whole(assessed(answers))}
    typed = " ".join(value for value in values.values() if isinstance(value, str))
    time = at.isoformat()
    return (
        frozenset(words_of(f"Right foot drop {typed}")),
        frozenset(codes_of(facts_of(body), time, by)),
        time,
    )


QUERIES = st.builds(
    Query,
    text=st.sampled_from(["", "", "storch", "STOR foot", "鶴", "nobody", "läuft", "right"]),
    finding=st.sampled_from(["", "", "foot-drop", "no-foot-drop", "flail-foot"]),
    side=st.sampled_from(["", "right", "left"]),
    site=st.sampled_from(["", "", "l5-root", "common-peroneal", "brain"]),
    flags=st.sampled_from([(), (), ("fever",), (ANY_FLAG,), ("fever", "nausea")]),
    urgency=st.sampled_from(["", "", "emergency", "routine"]),
    since=st.none() | st.dates(date(2024, 1, 1), date(2026, 12, 31)),
    until=st.none() | st.dates(date(2024, 1, 1), date(2026, 12, 31)),
    status=st.just(Status.SIGNED),
    plan=st.sampled_from(["", "", "physiotherapy"]),
)


@settings(
    derandomize=True,
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(query=QUERIES)
def test_the_index_and_the_reading_of_a_draft_say_the_same(
    full: tuple[Vault, dict[str, str]], query: Query
) -> None:
    """Failing means that a visit is found while it is a draft and lost when it is signed, or the other way."""
    vault, names = full
    expected = {name for name in KINDS if matches(query, *said_of(name))}
    found = search_visits(vault, query)
    assert {names[row.visit.visit_uid] for row in found.rows} == expected
    assert not found.more
    assert {row.place for row in found.rows} == {
        place for batch in stream_ids(vault, query, 2) for place in batch
    }


@given(query=QUERIES)
def test_a_question_is_read_as_it_was_written(query: Query) -> None:
    """Failing means that a saved search finds other visits than the one that was saved."""
    assert from_json(to_json(query)) == query


@pytest.mark.parametrize(
    "text",
    ['{"weather":"rain"}', "[]", "null", "{", '{"finding":"no-such"}', '{"since":"tomorrow"}', '{"flags":"fever"}',
     '{"side":"middle"}', '{"status":"void"}', '{"text":7}'],
)  # fmt: skip
def test_a_question_of_a_later_version_is_refused_whole(text: str) -> None:
    """Failing means that a part which is not understood is left out, and too many visits are found."""
    with pytest.raises(UserError) as caught:
        from_json(text)
    assert refusal(caught) == "search.newer"


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        (date(2025, 1, 1), date(2025, 1, 1), {"east"}),
        (date(2024, 12, 31), date(2024, 12, 31), {"west"}),
        (date(2024, 12, 31), date(2025, 1, 1), {"east", "west"}),
        (date(2024, 2, 29), date(2024, 2, 29), {"note"}),
        (date(2024, 1, 1), date(2024, 12, 31), {"note", "west"}),
        (None, date(2024, 12, 30), {"note"}),
        (date(2024, 3, 1), date(2024, 12, 30), set()),
    ],
)
def test_days_are_those_of_the_clock_on_the_wall(
    full: tuple[Vault, dict[str, str]], since: date | None, until: date | None, expected: set[str]
) -> None:
    """Failing means that a visit of New Year's night is counted to another day than its papers say."""
    vault, names = full
    for text in ("", "foot"):
        found = search_visits(vault, Query(text, since=since, until=until)).rows
        assert {names[row.visit.visit_uid] for row in found} == expected


@pytest.mark.parametrize(
    "text", ['"', "*", "NEAR(a b)", "foot OR", "\ue100", "\uf8ff", "'; DROP TABLE visit; --", "–"]
)
def test_no_sign_in_a_search_is_a_command(full: tuple[Vault, dict[str, str]], text: str) -> None:
    """Failing means that a stray sign ends in a fault, finds all visits, or stands for a code."""
    vault, _ = full
    assert search_visits(vault, Query(text, flags=(ANY_FLAG,))).rows == ()


def test_without_a_question_the_newest_visits_come_first_and_more_is_told(
    full: tuple[Vault, dict[str, str]],
) -> None:
    """Failing means that a page of visits passes for all of them."""
    vault, names = full
    found = search_visits(vault, Query(), limit=2)
    assert [names[row.visit.visit_uid] for row in found.rows] == ["fever", "aside"]
    assert found.more
    assert not search_visits(vault, Query(), limit=len(KINDS)).more
    by_word = search_visits(vault, Query("foot"), limit=2)
    assert by_word.more
    assert len(by_word.rows) == 2


def test_what_is_amended_is_found_by_its_newest_version_and_signer(world: World, vault: Vault) -> None:
    """Failing means that a corrected finding still leads to the visit."""
    draft = begin_and_answer(vault, add_patient(vault), FEVER)
    sign(vault, world.signer(), draft)
    assert search_visits(vault, Query(flags=("fever",))).rows
    change = visits.begin_amendment(vault, draft.visit_uid, "It was no fever.", the_form(), uid())
    sign(vault, world.signer(), drafts.save(vault, change, checked(LEFT), "strength"))
    assert not search_visits(vault, Query(flags=("fever",))).rows
    assert search_visits(vault, Query(finding="foot-drop", side="left")).rows


def test_a_draft_is_found_by_what_it_means_and_by_its_owner(world: World, vault: Vault) -> None:
    """Failing means that a visit which nobody finished cannot be found, or passes for a signed one."""
    draft = begin_and_answer(vault, add_patient(vault), {**FEVER, "conclusion.note": "stork"})
    mine = vault.actor.clinician_uid

    def read(visit_uid: str) -> Drafted:
        return drafted(vault, visit_uid)

    for query in (
        Query(), Query("stork"), Query("foot stork"), Query(flags=("fever",)), Query(finding="foot-drop"),
        Query(clinician=mine), Query(status=Status.DRAFT),
    ):  # fmt: skip
        assert [row.visit.visit_uid for row in search_visits(vault, query, read_draft=read).rows] == [
            draft.visit_uid
        ], query
    for query in (
        Query("crane"),
        Query(flags=("nausea",)),
        Query(clinician="x"),
        Query(status=Status.SIGNED),
    ):
        assert search_visits(vault, query, read_draft=read).rows == (), query
    assert search_visits(vault, Query(flags=("fever",))).rows == ()
    assert list(stream_ids(vault, Query())) == []


def test_a_merged_patients_visit_is_told_under_the_one_they_were_merged_into(
    world: World, vault: Vault
) -> None:
    """Failing means that a line leads to a chart that nobody reads any more."""
    old, kept = add_patient(vault, "Old"), add_patient(vault, "Kept", mrn="7")
    sign(vault, world.signer(), begin_and_answer(vault, old))
    patients.merge(vault, old, kept, uid())
    (row,) = search_visits(vault, Query("foot")).rows
    assert (row.patient_uid, row.family, row.mrn) == (kept, "Kept", "7")


def test_a_stream_yields_every_visit_once(world: World, vault: Vault) -> None:
    """Failing means that a table lacks visits, or tells one twice."""
    patient_uid = add_patient(vault)
    made = []
    for _ in range(5):
        draft = begin_and_answer(vault, patient_uid)
        sign(vault, world.signer(), draft)
        made.append(draft.visit_uid)
    made.append(begin_and_answer(vault, patient_uid).visit_uid)
    for query in (Query(), Query(since=START.date())):
        batches = list(stream_visits(vault, query, at_once=2))
        assert sorted(row.visit.visit_uid for batch in batches for row in batch) == sorted(made)


@pytest.mark.parametrize(
    "query", [Query(), Query(since=START.date()), Query("foot"), Query(flags=("fever",), until=START.date())]
)
def test_no_search_reads_all_visits_to_show_a_few(full: tuple[Vault, dict[str, str]], query: Query) -> None:
    """Failing means that a search takes seconds in a large record, which no small record shows."""
    vault, _ = full
    asked: list[str] = []
    vault.connection.set_trace_callback(asked.append)
    search_visits(vault, query)
    for batch in stream_visits(vault, query, at_once=2):
        assert batch is not None
    vault.connection.set_trace_callback(None)
    asked = [text for text in asked if text.startswith("SELECT") and "visit." in text]
    assert asked
    for text in asked:
        plan = [row[3] for row in vault.connection.execute(f"EXPLAIN QUERY PLAN {text}").fetchall()]
        first, *others = (step for step in plan if "newest" not in step)  # those few are read one by one
        whole = "SCAN draft" if "draft.answers" in text else ("SCAN visit", "SEARCH visit")
        assert first.startswith(whole), text
        assert "USE TEMP B-TREE FOR ORDER BY" not in others, text
        assert not any(step.startswith("SCAN") for step in others), text


# Searches that are kept


def test_a_kept_search_is_ones_own_and_its_words_are_not_in_the_audit(world: World) -> None:
    """Failing means that a patient's name stays in the audit for ever, or others see what one looks for."""
    query, request = Query("Storch Doe", flags=("fever",)), uid()
    with world.enter() as vault:
        kept = saved.keep_search(vault, " Storks ", query, request)
        assert saved.keep_search(vault, " Storks ", query, request) == kept
        assert [entry.query for entry in saved.saved_searches(vault)] == [query]
        with pytest.raises(UserError) as caught:
            saved.keep_search(vault, "Storks", Query(), uid())
        assert refusal(caught) == "search.name-twice"
        saved.rename_search(vault, request, "Cranes", uid())
        said = json.dumps([dict(entry.detail) for entry in trail.entries(vault)])
        assert not any(word in said for word in ("Storch", "Storks", "Cranes", "Doe"))
    with world.enter(PATEL) as vault:
        assert saved.saved_searches(vault) == ()
        acts: tuple[Callable[[], None], ...] = (
            partial(saved.delete_search, vault, request, uid()),
            partial(saved.rename_search, vault, request, "Mine", uid()),
        )
        for act in acts:
            with pytest.raises(UserError) as caught:
                act()
            assert refusal(caught) == "search.unknown"
    with world.enter() as vault:
        assert [entry.name for entry in saved.saved_searches(vault)] == ["Cranes"]
        saved.delete_search(vault, request, uid())
        assert saved.saved_searches(vault) == ()


@pytest.mark.parametrize(
    ("name", "text", "key"),
    [
        (" ", "", "search.no-name"),
        ("x" * 81, "", "search.too-long"),
        ("a\x00", "", "search.sign"),
        ("a", "b\x01", "search.sign"),
        ("a", "b" * 501, "search.too-long"),
    ],
)
def test_a_search_that_cannot_be_kept_is_refused(vault: Vault, name: str, text: str, key: str) -> None:
    """Failing means that a search is cut or lost without a word."""
    with pytest.raises(UserError) as caught:
        saved.keep_search(vault, name, Query(text), uid())
    assert refusal(caught) == key
    assert saved.saved_searches(vault) == ()


def test_a_table_stands_in_the_audit_of_every_patient_in_it(vault: Vault) -> None:
    """Failing means that a patient who asks who took their data is told too little."""
    one, other = add_patient(vault), patients.add(vault, PatientDetails("Other"), uid()).patient_uid
    note_table(vault, {one: 2, other: 1})
    assert trail.entries(vault, subject=one)[0].detail == {"visits": 2}
    assert trail.entries(vault, subject=other)[0].event == "search-exported"


def test_nothing_is_lost_when_a_visit_is_amended_without_a_change(world: World, vault: Vault) -> None:
    """Failing means that an amendment takes a visit out of the search."""
    draft = begin_and_answer(vault, add_patient(vault))
    sign(vault, world.signer(), draft)
    amend(vault, world.signer(), draft.visit_uid)
    assert len(search_visits(vault, Query(finding="foot-drop")).rows) == 1
    assert search.find_visits(vault, "foot")[0].version == 2
