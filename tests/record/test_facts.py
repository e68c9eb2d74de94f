"""What lists, searches, and trends read of a visit is what was signed, and nothing that was not examined."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Provenance, answers_of
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.record import drafts, facts_rows, opening, patients, search, trail, visits
from footdrop_desktop.record.codec import answers_to_dict, assessment_to_whole
from footdrop_desktop.record.facts import EDITION, Facts, facts_of, read_grades, tested_of, written_grades
from footdrop_desktop.record.query import Query
from footdrop_desktop.record.state import Problem
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.verify import verify
from footdrop_desktop.record.words import MOST_CODES, words_of
from tests.builders import GRADES, MOVEMENTS, SIDES, assessed, checked, the_form
from tests.record.vaults import make
from tests.record.world import (
    PATEL,
    ROE,
    START,
    WEAK_RIGHT,
    World,
    add_patient,
    amend,
    begin_and_answer,
    body_of,
    raw,
    sign,
    sign_visit,
    uid,
    workplace,
)

PLACES = [f"strength.{movement}.{side}" for movement in MOVEMENTS for side in SIDES]
FEVER = {**WEAK_RIGHT, "red-flag.fever": True}


def facts_from(values: Mapping[str, object], kept: Mapping[str, Provenance] | None = None) -> Facts:
    answers = answers_of(checked(values).values, kept or {})
    shown = assessment_to_whole(assessed(answers))
    return facts_of({"answers": answers_to_dict(answers), "shown": shown})


def row_of(vault: Vault, visit_uid: str) -> dict[str, Any]:
    columns = "edition, urgency, flags, open_flags, seconds, review_on, grades, signed_as, sites"
    with vault.reading() as connection:
        row = connection.execute(
            f"SELECT {columns} FROM visit_facts JOIN visit ON visit.id = visit_id WHERE visit_uid = ?",
            (visit_uid,),
        ).fetchone()
    return {} if row is None else dict(zip(columns.split(", "), row, strict=True))


def found_by(vault: Vault, code: str) -> list[str]:
    """The visits that have a code in the index."""
    with vault.reading() as connection:
        row = connection.execute("SELECT number FROM visit_code WHERE code = ?", (code,)).fetchone()
        if row is None:
            return []
        rows = connection.execute(
            "SELECT visit_uid FROM visit_index JOIN visit ON visit.id = visit_index.rowid "
            "WHERE visit_index MATCH ? ORDER BY visit.id",
            (f'"{facts_rows.code_sign(row[0])}"',),
        ).fetchall()
    return [str(found) for (found,) in rows]


def sign_with(world: World, vault: Vault, values: Mapping[str, object], patient_uid: str = "") -> str:
    draft = begin_and_answer(vault, patient_uid or add_patient(vault), values)
    sign(vault, world.signer(), draft)
    return draft.visit_uid


# What they say


@given(
    st.dictionaries(st.sampled_from(PLACES), st.sampled_from(GRADES)),
    st.frozensets(st.sampled_from(PLACES)),
)
def test_grades_are_read_as_they_were_written(grades: dict[str, str], limited: frozenset[str]) -> None:
    """Failing means that a trend shows a grade that nobody gave, or one at the wrong side."""
    some = limited & grades.keys()
    assert read_grades(written_grades(grades, some)) == (grades, some)


def test_what_was_not_examined_is_in_no_trend() -> None:
    """Failing means that a grade which was carried forward, or not tested, looks like a new one."""
    found = facts_from(
        {
            "strength.dorsiflexion.right": "2",
            "strength.dorsiflexion.right.limited-by": "pain",
            "strength.eversion.right": "3",
            "strength.inversion.right": "NT",
            "strength.inversion.right.reason": "cast",
            "sensation.sole.left": "not-tested",
            "reflex.achilles.left": "reduced",
            "romberg.seconds": 12,
        },
        {"strength.eversion.right": Provenance(Origin.CARRIED_FORWARD, "2026-06-20")},
    )
    values, limited = read_grades(found.grades)
    assert values == {"strength.dorsiflexion.right": "2"}
    assert limited == {"strength.dorsiflexion.right"}
    assert found.others == {"reflex.achilles.left": "reduced", "romberg.seconds": 12}
    tested, _ = tested_of({"values": {"strength.inversion.left": "NT", "heel-raises.left": 0}})
    assert tested == {"heel-raises.left": 0}


def test_what_tells_of_an_event_is_kept_with_a_no_and_not_if_it_was_carried_forward() -> None:
    """Failing means that a second operation makes no mark, or an orthosis of another visit makes one."""
    surgery, aids = "red-flag.new-after-limb-surgery", "gait.aids"
    assert facts_from({surgery: False}).noted == {surgery: False}
    assert facts_from({surgery: True, aids: ["orthosis"]}).noted == {surgery: True, aids: ("orthosis",)}
    carried = {aids: Provenance(Origin.CARRIED_FORWARD, "2026-06-20")}
    assert facts_from({aids: ["orthosis"]}, carried).noted == {}


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, ("fever",)),
        ({"conclusion.plan": ["physiotherapy", "bloods"]}, ("fever",)),
        ({"conclusion.plan-note": "Sent to the emergency department."}, ("fever",)),
        ({"conclusion.plan": ["emergency-department"]}, ()),
        ({"red-flag-override.fever": "A cold, seen by the family doctor."}, ()),
    ],
)
def test_a_flag_is_open_until_what_it_asks_for_is_recorded(
    more: dict[str, object], expected: tuple[str, ...]
) -> None:
    """Failing means that an emergency leaves the work list though nobody acted on it."""
    found = facts_from({**FEVER, **more})
    assert "fever" in [flag for flag, _, _ in found.flags]
    assert found.open_flags == expected


@pytest.mark.parametrize(
    ("more", "is_open"),
    [
        ({}, True),
        ({"conclusion.plan": ["orthosis", "physiotherapy"]}, True),
        ({"conclusion.plan": ["refer-neurology"]}, False),
        ({"conclusion.plan": ["review"]}, True),
        ({"conclusion.plan": ["review"], "conclusion.review-date": "2026-12-01"}, False),
        ({"conclusion.plan-note": "  "}, True),
        ({"conclusion.plan-note": "Asked the surgeon today."}, False),
    ],
)
def test_a_flag_that_asks_for_nothing_special_is_open_until_anything_is_done(
    more: dict[str, object], is_open: bool
) -> None:
    """Failing means that a splint counts as an answer to weakness that gets worse."""
    found = facts_from({**WEAK_RIGHT, "red-flag.progressive-weakness": True, **more})
    assert ("progressive-weakness" in found.open_flags) is is_open


# What is kept of a signed visit


def test_a_signed_visit_is_found_by_what_it_found(world: World, vault: Vault) -> None:
    """Failing means that a search for a flag, a site, a month, or a clinician misses a visit."""
    visit = sign_with(world, vault, {**FEVER, "conclusion.review-date": "2026-12-24"})
    row = row_of(vault, visit)
    assert row["edition"] == EDITION
    assert row["urgency"] == "emergency"
    assert json.loads(row["open_flags"]) == ["fever"]
    assert row["review_on"] == "2026-12-24"
    with_site = [code for code in ("site.deep-peroneal", "site.l5") if found_by(vault, code)]
    for code in ("flag.fever", "urgency.emergency", "month.2026-11", "year.2026", *with_site[:1]):
        assert found_by(vault, code) == [visit], code
    assert found_by(vault, f"by.{world.template.uids[ROE]}") == [visit]
    assert found_by(vault, f"by.{world.template.uids[PATEL]}") == []
    assert found_by(vault, "flag.nausea") == []


def test_an_amendment_replaces_them_and_a_void_is_not_found(world: World, vault: Vault) -> None:
    """Failing means that a search still finds what was corrected, or what never was."""
    visit = sign_with(world, vault, FEVER)
    draft = visits.begin_amendment(vault, visit, "No fever after all.", the_form(), uid())
    draft = drafts.save(vault, draft, checked(WEAK_RIGHT), "strength")
    sign(vault, world.signer(), draft)
    assert row_of(vault, visit)["open_flags"] == ""
    assert found_by(vault, "flag.fever") == []
    assert found_by(vault, "year.2026") == [visit]
    visits.void(vault, world.signer(), visit, "Entered twice.", uid())
    assert found_by(vault, "year.2026") == []
    assert row_of(vault, visit)["edition"] == EDITION


def test_an_addendum_settles_the_flags_it_names_for_this_version_alone(world: World, vault: Vault) -> None:
    """Failing means that a flag leaves the work list by an addendum about something else."""
    visit = sign_with(world, vault, {**FEVER, "red-flag.nausea": True})
    visits.addendum(vault, world.signer(), visit, "The MRI is booked.", uid())
    assert json.loads(row_of(vault, visit)["open_flags"]) == ["fever", "nausea"]
    visits.addendum(vault, world.signer(), visit, "Seen in the emergency department.", uid(), ("fever",))
    assert json.loads(row_of(vault, visit)["open_flags"]) == ["nausea"]
    assert visits.line_of(vault, visit).addenda == 2
    assert verify(vault).ok
    draft = visits.begin_amendment(vault, visit, "Amended once more.", the_form(), uid())
    sign(vault, world.signer(), draft)
    assert json.loads(row_of(vault, visit)["open_flags"]) == ["fever", "nausea"]
    assert verify(vault).ok


def test_who_the_patient_was_said_to_be_is_kept(world: World, vault: Vault) -> None:
    """Failing means that a visit which was signed for another name cannot be told any more."""
    patient_uid = add_patient(vault, birth_date="1972-03-09", sex="female", mrn="4-118")
    draft = begin_and_answer(vault, patient_uid)
    details = patients.get(vault, patient_uid).details
    visits.sign(vault, world.signer(), draft, body_of(draft, patient=details), request=uid())
    assert json.loads(row_of(vault, draft.visit_uid)["signed_as"]) == {
        "family": "Doe",
        "given": "Jane",
        "birth_date": "1972-03-09",
        "sex": "female",
        "mrn": "4-118",
    }


def test_nothing_of_an_erased_patient_is_kept(world: World, vault: Vault) -> None:
    """Failing means that an erased patient's findings stay in the record."""
    patient_uid = add_patient(vault)
    visit = sign_visit(vault, world.signer(), patient_uid)
    other = sign_visit(vault, world.signer(), add_patient(vault, "Muster"))
    patients.erase(vault, patient_uid, uid())
    assert row_of(vault, visit) == {}
    with vault.reading() as connection:
        assert connection.execute("SELECT count(*) FROM visit_facts").fetchone()[0] == 1
    assert found_by(vault, "year.2026") == [other]
    assert verify(vault).ok


# How long an exam took


def test_the_time_of_an_exam_is_the_time_for_which_it_was_open(world: World, vault: Vault) -> None:
    """Failing means that the night between two halves of an exam counts as time with the patient."""
    draft = begin_and_answer(vault, add_patient(vault))
    world.clock.on(minutes=4)
    drafts.note_left(vault, draft.visit_uid)
    world.clock.on(hours=14)
    drafts.note_opened(vault, draft.visit_uid)
    world.clock.on(minutes=3)
    sign(vault, world.signer(), draft)
    seconds = row_of(vault, draft.visit_uid)["seconds"]
    assert 7 * 60 <= seconds <= 7 * 60 + 30
    world.clock.on(hours=1)
    amend(vault, world.signer(), draft.visit_uid)
    assert row_of(vault, draft.visit_uid)["seconds"] == seconds


def test_time_that_runs_backwards_or_was_cut_short_is_not_counted(world: World, vault: Vault) -> None:
    """Failing means that a wrong clock or a power cut makes up a time."""
    draft = begin_and_answer(vault, add_patient(vault))
    world.clock.on(hours=9)
    drafts.note_opened(vault, draft.visit_uid)  # nobody left it: the power was cut
    world.clock.on(hours=-2)
    sign(vault, world.signer(), draft)
    assert row_of(vault, draft.visit_uid)["seconds"] is None


def test_an_exam_on_paper_took_no_known_time(world: World, vault: Vault) -> None:
    """Failing means that typing a form in counts as examining."""
    at = world.clock.time - timedelta(days=1)
    draft = begin_and_answer(vault, add_patient(vault), at=at, from_paper=True)
    world.clock.on(minutes=2)
    sign(vault, world.signer(), draft)
    assert row_of(vault, draft.visit_uid)["seconds"] is None


# Made anew


def without_facts(world: World) -> None:
    """Take the record back to what it was before facts were kept."""
    with raw(world.folder, world.template.database_key) as connection:
        connection.execute("DELETE FROM visit_facts")
        connection.execute("DELETE FROM visit_code")
        connection.execute("UPDATE visit SET addenda = 0")


def test_facts_are_made_anew_from_what_was_signed(world: World) -> None:
    """Failing means that visits from before an update are in no trend and are found by no search."""
    with world.enter() as vault:
        made = [sign_with(world, vault, FEVER) for _ in range(3)]
        visits.addendum(vault, world.signer(), made[0], "Seen today.", uid(), ("fever",))
        visits.void(vault, world.signer(), made[2], "Entered twice.", uid())
        before = [row_of(vault, visit) for visit in made]
    without_facts(world)
    said: list[str] = []
    with opening.unlock(
        world.folder,
        world.template.uids[ROE],
        "kettle orbit mango ladder nine",
        world.workplace,
        progress=said.append,
    ) as vault:
        assert [row_of(vault, visit) for visit in made] == before
        assert found_by(vault, "flag.fever") == made[:2]
        assert visits.line_of(vault, made[0]).addenda == 1
        assert verify(vault).ok
    assert said[-1] == "facts"


def test_what_was_cut_short_goes_on_at_the_next_unlock(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Failing means that an interrupted update leaves visits out of the search for ever."""
    with world.enter() as vault:
        patient_uid = add_patient(vault)
        made = [sign_visit(vault, world.signer(), patient_uid) for _ in range(5)]
    without_facts(world)
    monkeypatch.setattr(facts_rows, "_AT_ONCE", 2)
    told: list[str] = []

    def cut() -> None:
        told.append("begun")
        raise KeyboardInterrupt

    vault = world.enter(look_only=True)
    vault.retired = False
    with vault, pytest.raises(KeyboardInterrupt):
        facts_rows.catch_up(vault, cut)
    with world.enter() as vault:
        assert all(row_of(vault, visit) for visit in made)
    assert told == ["begun"]


def test_a_visit_that_was_tampered_with_keeps_nobody_out(world: World) -> None:
    """Failing means that one damaged visit locks the whole record after an update."""
    with world.enter() as vault:
        wrong, right = (sign_with(world, vault, FEVER) for _ in range(2))
    without_facts(world)
    with raw(world.folder, world.template.database_key) as connection:
        connection.execute("UPDATE visit_entry SET body = zeroblob(100) WHERE visit_uid = ?", (wrong,))
    with world.enter() as vault:
        assert row_of(vault, wrong) == {}
        assert row_of(vault, right)["urgency"] == "emergency"


def test_the_sample_of_the_first_edition_has_facts_once_it_is_open(tmp_path: Path) -> None:
    """Failing means that a clinic's older visits are missing from trends after the update."""
    shutil.copytree(Path(make.__file__).parent / "1", tmp_path / "vault")
    (who,) = (uid for uid, name in opening.log_in_names(tmp_path / "vault") if name == make.AMARAL)
    from tests.record.world import Clock

    with opening.unlock(tmp_path / "vault", who, make.PASSPHRASES[make.AMARAL], workplace(Clock())) as vault:
        values, _ = read_grades(row_of(vault, make.VISIT)["grades"])
        assert values["strength.dorsiflexion.right"] == "2"
        assert "strength.eversion.right" not in values  # it was carried forward
        assert visits.line_of(vault, make.VISIT).addenda == 1
        assert [row.visit_uid for row in search.find_visits(vault, make.WORDS)] == [make.VISIT]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE visit_facts SET open_flags = ''",
        "UPDATE visit_facts SET grades = replace(grades, '2', '7')",
        "UPDATE visit_facts SET flags = ''",
    ],
)
def test_facts_that_are_not_what_was_signed_are_found(statement: str, world: World) -> None:
    """Failing means that whoever holds the key can make a trend or a work list lie unseen."""
    with world.enter() as vault:
        sign_with(world, vault, FEVER)
        seq = trail.entries(vault)[0].seq
    with raw(world.folder, world.template.database_key) as connection:
        connection.execute(statement)
    with world.enter() as vault:
        assert verify(vault).problems == (Problem(seq, "facts-changed"),)


def test_a_code_is_no_word_that_somebody_typed_and_like_no_other() -> None:
    """Failing means that a search finds what it does not ask for."""
    assert facts_rows.code_sign(0) == "\ue100"
    signs = [facts_rows.code_sign(number) for number in range(3 * MOST_CODES)]
    assert len(set(signs)) == len(signs)
    assert not any(words_of(sign) for sign in signs[:: MOST_CODES // 7])
    with pytest.raises(ValueError, match="-1"):
        facts_rows.code_sign(-1)


def test_more_codes_than_there_are_signs_hinder_no_signature(world: World, vault: Vault) -> None:
    """Failing means that one day nothing can be signed, or what is signed is not found."""
    with vault.write_tx() as tx:
        many = [(f"before.{number}", number) for number in range(MOST_CODES - 3)]
        tx.db.conn.executemany("INSERT INTO visit_code VALUES (?, ?)", many)
    visit = sign_with(world, vault, FEVER)
    (after,) = vault.connection.execute("SELECT max(number) FROM visit_code").fetchone()
    assert after > MOST_CODES
    for query in (
        Query(flags=("fever",)),
        Query(finding="foot-drop", side="right"),
        Query("right", since=START.date(), until=START.date()),
        Query(clinician=vault.actor.clinician_uid, urgency="emergency"),
    ):
        assert [row.visit.visit_uid for row in search.search_visits(vault, query).rows] == [visit], query
    assert search.search_visits(vault, Query(flags=("fever", "nausea"))).rows == ()


def test_an_addendum_that_settles_is_another_request_than_one_that_does_not(
    world: World, vault: Vault
) -> None:
    """Failing means that a second try is told to be done though it says more."""
    visit, request = sign_with(world, vault, FEVER), uid()
    visits.addendum(vault, world.signer(), visit, "Seen today.", request)
    visits.addendum(vault, world.signer(), visit, "Seen today.", request, ("fever",))
    assert row_of(vault, visit)["open_flags"] == ""
    with pytest.raises(UserError, match=r"sign\.addendum"):
        visits.addendum(vault, world.signer(), visit, " ", uid(), ("fever",))
