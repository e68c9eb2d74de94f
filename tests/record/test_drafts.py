"""Drafts are saved at every answer, opened where they stopped, and given from hand to hand, never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import NO_ANSWERS, Provenance, answers_of
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.record import clinicians, drafts, patients, search, trail, visits
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.model import Draft, Kind, State
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.verify import verify
from tests.builders import checked, the_form
from tests.record.world import (
    PATEL,
    ROE,
    START,
    World,
    add_patient,
    begin,
    begin_and_answer,
    copy_of,
    refusal,
    sign,
    sign_visit,
    uid,
)

WEAK = {"strength.dorsiflexion.right": "2"}


def rows(connection: Connection, but: str = "") -> dict[str, list[Any]]:
    """Every row of every table, but those of one table."""
    names = ("patient", "visit", "draft", "visit_entry", "audit", "record_info", "clinician")
    return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names if name != but}


def refused(act: Any) -> str:
    with pytest.raises(UserError) as caught:
        act()
    return refusal(caught)


# Begun and saved


def test_a_draft_says_for_whom_by_whom_and_when(vault: Vault) -> None:
    """Failing means that a visit is recorded under another patient, clinician, or day."""
    patient_uid = add_patient(vault)
    at = START - timedelta(hours=2)
    draft = begin(vault, patient_uid, at, from_paper=True)
    assert (draft.patient_uid, draft.performed_at, draft.from_paper) == (patient_uid, at, True)
    assert draft.owner_uid == draft.started_by == vault.actor.clinician_uid
    assert (draft.form_id, draft.form_version) == (the_form().form_id, the_form().version)
    assert (draft.rev, draft.answers, dict(draft.by), draft.amends) == (0, NO_ANSWERS, {}, 0)
    assert draft.recorded_at >= START
    assert draft.step == the_form().steps[0].link_id
    assert drafts.load(vault, draft.visit_uid, the_form()) == draft
    newest = trail.entries(vault, limit=1)[0]
    assert (newest.event, newest.subject, newest.detail["visit"]) == (
        "draft-begun",
        patient_uid,
        draft.visit_uid,
    )


def test_beginning_again_with_the_same_id_changes_nothing(vault: Vault) -> None:
    """Failing means that a click whose answer was lost opens a second visit or loses the first one's answers."""
    patient_uid = add_patient(vault)
    draft = drafts.save(vault, begin(vault, patient_uid), checked(WEAK), "strength")
    before = rows(vault.connection)
    again = drafts.begin(
        vault, patient_uid, the_form(), performed_at=draft.performed_at, visit_uid=draft.visit_uid
    )
    assert again == draft
    assert rows(vault.connection) == before


def test_a_visit_that_has_not_been_is_not_begun(vault: Vault) -> None:
    """Failing means that a slip in the date orders a visit after all that follow."""
    patient_uid = add_patient(vault)
    assert refused(lambda: begin(vault, patient_uid, START + timedelta(days=1))) == "visit.in-future"
    for year in (202, 1895):
        assert refused(partial(begin, vault, patient_uid, START.replace(year=year))) == "visit.too-old"
    assert refused(lambda: begin(vault, uid(), START)) == "patient.unknown"
    assert drafts.all_drafts(vault) == ()


def test_a_save_writes_one_row_and_nothing_else(vault: Vault) -> None:
    """Failing means that each answer costs more than it has to, or fills the audit."""
    draft = begin(vault, add_patient(vault))
    other = begin_and_answer(vault, add_patient(vault, "Other"))
    before, head = rows(vault.connection, but="draft"), vault.head
    changes = vault.connection.total_changes
    saved = drafts.save(vault, draft, checked(WEAK), "strength")
    assert vault.connection.total_changes == changes + 1
    assert rows(vault.connection, but="draft") == before
    assert vault.head == head
    assert saved.rev == 1
    assert drafts.load(vault, other.visit_uid, the_form()) == other


def test_a_draft_is_opened_where_it_stopped(world: World, vault: Vault) -> None:
    """Failing means that an interrupted visit begins again, or comes back with other answers."""
    draft = begin(vault, add_patient(vault))
    answers = answers_of(
        checked({**WEAK, "conclusion.note": "Zoë\n👣"}).values,
        {"strength.dorsiflexion.right": Provenance(Origin.CARRIED_FORWARD, "2026-01-31")},
    )
    saved = drafts.save(vault, drafts.save(vault, draft, checked(WEAK), "gait"), answers, "strength")
    vault.close()
    with world.enter() as again:
        found = drafts.load(again, draft.visit_uid, the_form())
        assert found == saved
        assert (found.answers, found.step, found.rev) == (answers, "strength", 2)
        assert drafts.form_of(again, draft.visit_uid) == (the_form().form_id, the_form().version)


def test_a_draft_keeps_the_version_of_its_form(vault: Vault) -> None:
    """Failing means that answers of one form are shown, and signed, as those of another."""
    older = replace(the_form(), version="0.9.0")
    draft = drafts.begin(vault, add_patient(vault), older, performed_at=START, visit_uid=uid())
    saved = drafts.save(vault, draft, checked(WEAK), "strength")
    assert drafts.form_of(vault, draft.visit_uid) == (the_form().form_id, "0.9.0")
    assert drafts.load(vault, draft.visit_uid, older) == saved
    assert saved.form_version == "0.9.0"


def test_a_save_that_was_not_acknowledged_may_be_repeated(vault: Vault) -> None:
    """Failing means that an error on the disk, once over, still keeps the last answer from being saved."""
    draft = begin(vault, add_patient(vault))
    first = drafts.save(vault, draft, checked(WEAK), "strength")
    vault.unsure.add((draft.visit_uid, first.rev))  # as if its answer had been an error
    again = drafts.save(vault, draft, checked({**WEAK, "bladder": "normal"}), "strength")
    assert again.rev == first.rev == 1
    assert drafts.load(vault, draft.visit_uid, the_form()).answers == again.answers


def test_an_older_state_never_replaces_a_newer_one(vault: Vault) -> None:
    """Failing means that a late save from a window left open undoes what was answered since."""
    old = begin(vault, add_patient(vault))
    newest = old
    for _ in range(3):
        newest = drafts.save(vault, newest, checked(WEAK), "strength")
        for _ in range(2):  # the second try is no better than the first
            assert refused(lambda: drafts.save(vault, old, NO_ANSWERS, "gait")) == "draft.not-yours"
        assert drafts.load(vault, old.visit_uid, the_form()) == newest


def test_many_answers_one_after_the_other_all_stand(vault: Vault) -> None:
    """Failing means that a save writes what an earlier one held."""
    draft, expected = begin(vault, add_patient(vault)), {}
    values: list[tuple[str, Any]] = [
        ("bladder", "normal"),
        ("strength.dorsiflexion.right", "2"),
        ("strength.dorsiflexion.right", "3"),
        ("gait.pattern.left", ["normal"]),
        ("presentation.duration-weeks", 3.5),
        ("red-flag.fever", False),
        ("presentation.pain-severity", 0),
        ("conclusion.note", "x"),
        ("red-flag.fever", True),
        ("presentation.pain-severity", 1),
    ]
    for link_id, value in values:
        expected[link_id] = value
        draft = drafts.save(vault, draft, checked(expected), "strength")
        assert drafts.load(vault, draft.visit_uid, the_form()) == draft
    for link_id in list(expected):
        del expected[link_id]
        draft = drafts.save(vault, draft, checked(expected), "strength")
        assert drafts.load(vault, draft.visit_uid, the_form()) == draft


def test_a_draft_that_was_opened_and_left_stands_in_the_audit(vault: Vault) -> None:
    """Failing means that nobody can tell who looked at an unfinished visit."""
    patient_uid = add_patient(vault)
    draft = begin_and_answer(vault, patient_uid)
    drafts.note_opened(vault, draft.visit_uid)
    drafts.note_left(vault, draft.visit_uid)
    newest = trail.entries(vault, subject=patient_uid, limit=2)
    assert [(entry.event, entry.detail["visit"]) for entry in newest] == [
        ("draft-left", draft.visit_uid),
        ("draft-opened", draft.visit_uid),
    ]
    drafts.discard(vault, draft.visit_uid, uid())
    head = vault.head
    drafts.note_left(vault, draft.visit_uid)
    assert vault.head == head
    assert refused(lambda: drafts.note_opened(vault, draft.visit_uid)) == "draft.unknown"


# Thrown away, moved


def test_a_discarded_draft_is_gone_and_that_is_audited(vault: Vault) -> None:
    """Failing means that a draft comes back, or vanishes without a trace."""
    patient_uid = add_patient(vault)
    draft = begin_and_answer(vault, patient_uid)
    request = uid()
    drafts.discard(vault, draft.visit_uid, request)
    head = vault.head
    drafts.discard(vault, draft.visit_uid, request)
    assert vault.head == head
    assert drafts.all_drafts(vault) == ()
    assert visits.of_patient(vault, patient_uid) == ()
    assert patients.row(vault, patient_uid).drafts == 0
    assert trail.entries(vault, limit=1)[0].event == "draft-discarded"
    assert refused(lambda: drafts.save(vault, draft, NO_ANSWERS, "gait")) == "draft.not-yours"


def test_discarding_an_amendment_leaves_what_was_signed(world: World, vault: Vault) -> None:
    """Failing means that giving up a correction takes the visit with it."""
    patient_uid = add_patient(vault)
    visit = sign_visit(vault, world.signer(), patient_uid)
    before = visits.versions(vault, visit), visits.line_of(vault, visit)
    visits.begin_amendment(vault, visit, "A reason.", the_form(), uid())
    assert patients.row(vault, patient_uid).drafts == 1
    drafts.discard(vault, visit, uid())
    assert (visits.versions(vault, visit), visits.line_of(vault, visit)) == before
    assert patients.row(vault, patient_uid).drafts == 0


def test_a_draft_for_the_wrong_patient_is_moved_and_both_charts_say_so(vault: Vault) -> None:
    """Failing means that a visit stays, or is still counted, under a stranger."""
    wrong, right = add_patient(vault, "Wrong"), add_patient(vault, "Right")
    draft = begin_and_answer(vault, wrong)
    request = uid()
    drafts.move(vault, draft.visit_uid, right, request)
    head = vault.head
    drafts.move(vault, draft.visit_uid, right, request)
    assert vault.head == head
    assert drafts.load(vault, draft.visit_uid, the_form()) == replace(draft, patient_uid=right)
    assert visits.of_patient(vault, wrong) == ()
    assert [row.visit_uid for row in visits.of_patient(vault, right)] == [draft.visit_uid]
    assert (patients.row(vault, wrong).drafts, patients.row(vault, right).drafts) == (0, 1)
    away, here = trail.entries(vault, subject=wrong)[0], trail.entries(vault, subject=right)[0]
    assert (away.event, away.detail["to"]) == ("draft-moved", right)
    assert (here.event, here.detail["source"]) == ("draft-received", wrong)


def test_an_amendment_is_not_moved(world: World, vault: Vault) -> None:
    """Failing means that one visit has versions of two patients."""
    visit = sign_visit(vault, world.signer(), add_patient(vault))
    visits.begin_amendment(vault, visit, "A reason.", the_form(), uid())
    other = add_patient(vault, "Other")
    assert refused(lambda: drafts.move(vault, visit, other, uid())) == "draft.not-moved"


def test_a_draft_is_moved_to_nobody(vault: Vault) -> None:
    """Failing means that a draft can be moved out of sight."""
    draft = begin_and_answer(vault, add_patient(vault))
    assert refused(lambda: drafts.move(vault, draft.visit_uid, uid(), uid())) == "patient.unknown"
    assert drafts.load(vault, draft.visit_uid, the_form()) == draft


# From hand to hand


def test_only_the_owner_saves_signs_moves_discards_and_hands_over(world: World, vault: Vault) -> None:
    """Failing means that somebody's unfinished visit is changed, or signed, by another."""
    patient_uid, other = add_patient(vault), add_patient(vault, "Other")
    draft = begin_and_answer(vault, patient_uid)
    vault.close()
    with world.enter(PATEL) as second:
        me = second.actor.clinician_uid
        before = rows(second.connection)
        acts: list[Any] = [
            lambda: drafts.save(second, draft, NO_ANSWERS, "gait"),
            lambda: sign(second, world.signer(PATEL), draft),
            lambda: drafts.move(second, draft.visit_uid, other, uid()),
            lambda: drafts.discard(second, draft.visit_uid, uid()),
            lambda: drafts.hand_over(second, draft.visit_uid, me, uid()),
        ]
        for act in acts:
            assert refused(act) == "draft.not-yours"
        assert rows(second.connection) == before
        assert drafts.load(second, draft.visit_uid, the_form()) == draft


def test_a_draft_that_was_handed_over_is_the_others_and_they_are_told(world: World, vault: Vault) -> None:
    """Failing means that a draft has two owners, or one who does not know of it."""
    draft = begin_and_answer(vault, add_patient(vault))
    request, patel = uid(), world.template.uids[PATEL]
    drafts.hand_over(vault, draft.visit_uid, patel, request)
    head = vault.head
    drafts.hand_over(vault, draft.visit_uid, patel, request)
    assert vault.head == head
    assert drafts.news(vault) == ()
    assert refused(lambda: drafts.save(vault, draft, NO_ANSWERS, "gait")) == "draft.not-yours"
    assert refused(lambda: sign(vault, world.signer(), draft)) == "draft.not-yours"
    vault.close()
    with world.enter(PATEL) as second:
        (news,) = drafts.news(second)
        assert (news.event, news.actor_name, news.detail["visit"]) == (
            "draft-handed-over",
            ROE,
            draft.visit_uid,
        )
        (row,) = drafts.all_drafts(second)
        assert (row.owner_uid, row.owner_name) == (patel, PATEL)
        own = drafts.load(second, draft.visit_uid, the_form())
        assert own == replace(draft, owner_uid=patel)
        assert sign(second, world.signer(PATEL), own).signer_name == PATEL
    with world.enter(PATEL) as second:
        assert drafts.news(second) == ()


def test_a_draft_that_was_taken_over_is_told_to_its_owner(world: World, vault: Vault) -> None:
    """Failing means that somebody looks in vain for a draft that was theirs."""
    draft = begin_and_answer(vault, add_patient(vault))
    vault.close()
    with world.enter(PATEL) as second:
        request = uid()
        drafts.take_over(second, draft.visit_uid, request)
        head = second.head
        drafts.take_over(second, draft.visit_uid, request)
        drafts.take_over(second, draft.visit_uid, uid())  # it is theirs already
        assert second.head == head
        assert drafts.news(second) == ()
    with world.enter() as first:
        (news,) = drafts.news(first)
        assert (news.event, news.actor_name) == ("draft-taken-over", PATEL)
        assert refused(lambda: drafts.save(first, draft, NO_ANSWERS, "gait")) == "draft.not-yours"
    with world.enter() as first:
        assert drafts.news(first) == ()


@pytest.mark.parametrize("act", ["hand over", "take over", "load", "form", "move", "discard"])
def test_a_draft_that_is_not_there_is_said_to_be_so(act: str, vault: Vault) -> None:
    """Failing means that an act on a draft that was signed meanwhile ends in a fault."""
    gone, patient_uid = uid(), add_patient(vault)
    acts: dict[str, Any] = {
        "hand over": lambda: drafts.hand_over(vault, gone, vault.actor.clinician_uid, uid()),
        "take over": lambda: drafts.take_over(vault, gone, uid()),
        "load": lambda: drafts.load(vault, gone, the_form()),
        "form": lambda: drafts.form_of(vault, gone),
        "move": lambda: drafts.move(vault, gone, patient_uid, uid()),
        "discard": lambda: drafts.discard(vault, gone, uid()),
    }
    assert refused(acts[act]) == "draft.unknown"


@pytest.mark.parametrize("gone", [True, False])
def test_a_draft_is_handed_to_nobody(gone: bool, world: World, vault: Vault) -> None:
    """Failing means that a draft belongs to somebody who cannot open it."""
    draft = begin_and_answer(vault, add_patient(vault))
    patel = world.template.uids[PATEL]
    if gone:
        clinicians.deactivate(vault, patel, vault.actor.clinician_uid)
    to_uid = patel if gone else uid()
    assert refused(lambda: drafts.hand_over(vault, draft.visit_uid, to_uid, uid())) == "clinician.unknown"
    assert drafts.load(vault, draft.visit_uid, the_form()) == draft


def test_who_answered_what_stays_known(world: World, vault: Vault) -> None:
    """Failing means that a finding is put down to somebody who never examined it."""
    roe, patel = world.template.uids[ROE], world.template.uids[PATEL]
    draft = begin_and_answer(vault, add_patient(vault), {**WEAK, "bladder": "normal", "bowel": "normal"})
    assert dict(draft.by) == {}
    drafts.hand_over(vault, draft.visit_uid, patel, uid())
    vault.close()
    with world.enter(PATEL) as second:
        own = drafts.load(second, draft.visit_uid, the_form())
        changed = {"strength.dorsiflexion.right": "3", "bladder": "normal", "sensation.saddle": "normal"}
        own = drafts.save(second, own, checked(changed), "strength")
        by = {"strength.dorsiflexion.right": patel, "sensation.saddle": patel}
        assert dict(own.by) == by
        own = drafts.save(second, own, checked(changed | {"bowel": "normal"}), "strength")
        assert dict(own.by) == by | {"bowel": patel}
        assert drafts.load(second, draft.visit_uid, the_form()) == own
        drafts.hand_over(second, draft.visit_uid, roe, uid())
    with world.enter() as first:
        own = drafts.load(first, draft.visit_uid, the_form())
        own = drafts.save(first, own, checked(changed | {"strength.dorsiflexion.right": "1"}), "strength")
        assert dict(own.by) == {"sensation.saddle": patel}
        assert sign(first, world.signer(), own).body["by"] == {"sensation.saddle": patel}  # type: ignore[index]


def test_the_list_of_drafts_shows_each_with_its_patient_and_owner_newest_save_first(
    world: World, vault: Vault
) -> None:
    """Failing means that a draft is not found, or is taken for another patient's."""
    one = add_patient(vault, "Doe", "Jane", birth_date="1972-03-09")
    other = add_patient(vault, "Suharto", "")
    first, second = begin_and_answer(vault, one), begin_and_answer(vault, other)
    visit = sign_visit(vault, world.signer(), one)
    visits.begin_amendment(vault, visit, "A reason.", the_form(), uid())
    first = drafts.save(vault, first, first.answers, "gait")
    found = drafts.all_drafts(vault)
    assert [row.visit_uid for row in found] == [first.visit_uid, visit, second.visit_uid]
    assert [row.patient_name for row in found] == ["Doe, Jane", "Doe, Jane", "Suharto"]
    assert [row.amends for row in found] == [0, 1, 0]
    assert found[0].birth_date == "1972-03-09"
    assert (found[0].performed_at, found[0].saved_at) == (first.performed_at, first.saved_at)


# Whatever is done, the lists tell the truth


class Day(RuleBasedStateMachine):
    """Acts in any order, on any patient and visit, by either clinician."""

    patient_uids: Bundle[str] = Bundle("patient_uids")
    visit_uids: Bundle[str] = Bundle("visit_uids")
    world: World
    vault: Vault

    @initialize()
    def open(self) -> None:
        self.world.folder.parent.mkdir(exist_ok=True)
        self.folder = self.world.folder.with_name(uid())
        self.here = copy_of(self.world.template, self.folder)
        self.who = ROE
        self.vault = self.here.enter()

    def attempt(self, act: Any) -> None:
        """Do it, or be told why not."""
        try:
            act()
        except UserError as error:
            if error.key.split(".")[0] not in {"draft", "visit", "sign", "patient", "clinician"}:
                raise

    @rule(target=patient_uids)
    def arrive(self) -> str:
        return add_patient(self.vault, "Doe")

    @rule(target=visit_uids, patient_uid=patient_uids, hours=st.integers(-40, -1), zone=st.integers(-11, 12))
    def begin(self, patient_uid: str, hours: int, zone: int) -> str:
        at = (self.here.clock.time + timedelta(hours=hours)).astimezone(timezone(timedelta(hours=zone)))
        visit_uid = uid()
        self.attempt(
            lambda: drafts.begin(self.vault, patient_uid, the_form(), performed_at=at, visit_uid=visit_uid)
        )
        return visit_uid

    def draft(self, visit_uid: str) -> Draft:
        return drafts.load(self.vault, visit_uid, the_form())

    @rule(visit_uid=visit_uids, grade=st.sampled_from("0123"))
    def save(self, visit_uid: str, grade: str) -> None:
        answers = checked({"strength.dorsiflexion.right": grade})
        self.attempt(lambda: drafts.save(self.vault, self.draft(visit_uid), answers, "strength"))

    @rule(visit_uid=visit_uids, finding=st.sampled_from(["", "Right", "Left"]))
    def sign(self, visit_uid: str, finding: str) -> None:
        signer = self.here.signer(self.who)
        self.attempt(lambda: sign(self.vault, signer, self.draft(visit_uid), finding=finding))

    @rule(visit_uid=visit_uids)
    def amend(self, visit_uid: str) -> None:
        self.attempt(lambda: visits.begin_amendment(self.vault, visit_uid, "A reason.", the_form(), uid()))

    @rule(visit_uid=visit_uids)
    def void(self, visit_uid: str) -> None:
        signer = self.here.signer(self.who)
        self.attempt(lambda: visits.void(self.vault, signer, visit_uid, "A reason.", uid()))

    @rule(visit_uid=visit_uids)
    def countersign(self, visit_uid: str) -> None:
        self.attempt(lambda: visits.countersign(self.vault, self.here.signer(self.who), visit_uid, uid()))

    @rule(visit_uid=visit_uids)
    def discard(self, visit_uid: str) -> None:
        self.attempt(lambda: drafts.discard(self.vault, visit_uid, uid()))

    @rule(visit_uid=visit_uids, patient_uid=patient_uids)
    def move(self, visit_uid: str, patient_uid: str) -> None:
        self.attempt(lambda: drafts.move(self.vault, visit_uid, patient_uid, uid()))

    @rule(target=visit_uids, visit_uid=visit_uids, patient_uid=patient_uids)
    def wrong_patient(self, visit_uid: str, patient_uid: str) -> str:
        new = uid()
        self.attempt(
            lambda: visits.wrong_patient(
                self.vault,
                self.here.signer(self.who),
                visit_uid,
                patient_uid,
                "A reason.",
                the_form(),
                new_visit_uid=new,
                request=uid(),
            )
        )
        return new

    @rule(visit_uid=visit_uids)
    def take_over(self, visit_uid: str) -> None:
        self.attempt(lambda: drafts.take_over(self.vault, visit_uid, uid()))

    @rule(one=patient_uids, other=patient_uids)
    def merge(self, one: str, other: str) -> None:
        self.attempt(lambda: patients.merge(self.vault, one, other, uid()))

    @rule(one=patient_uids)
    def undo_merge(self, one: str) -> None:
        self.attempt(lambda: patients.undo_merge(self.vault, one, uid()))

    @rule(one=patient_uids)
    def erase(self, one: str) -> None:
        self.attempt(lambda: patients.erase(self.vault, one, uid()))

    @rule()
    def change_clinician(self) -> None:
        self.vault.close()
        self.who = PATEL if self.who == ROE else ROE
        self.vault = self.here.enter(self.who)

    @invariant()
    def the_lists_tell_the_truth(self) -> None:
        connection = self.vault.connection
        uids = [row[0] for row in connection.execute("SELECT patient_uid FROM patient")]
        groups = {uid_: patients.get(self.vault, uid_).merged_into or uid_ for uid_ in uids}
        lines = {row.visit_uid: row for uid_ in uids for row in visits.of_patient(self.vault, uid_)}
        open_drafts = {row.visit_uid: row for row in drafts.all_drafts(self.vault)}
        for visit_uid, line in lines.items():
            entries = visits.versions(self.vault, visit_uid)
            whole = [entry for entry in entries if entry.kind in (Kind.SIGNED, Kind.AMENDED)]
            void = any(entry.kind is Kind.VOIDED for entry in entries)
            state = State.VOIDED if void else State.SIGNED if whole else State.DRAFT
            newest = whole[-1] if whole else None
            confirmed = [
                entry.signer_name
                for entry in entries
                if entry.kind is Kind.COUNTERSIGNED and newest is not None and entry.version == newest.version
            ]
            assert line.state is state
            assert line.version == len(whole)
            assert line.signed_by == (newest.signer_name if newest else "")
            assert line.finding == (newest.body["finding"] if newest and newest.body else "")
            assert line.countersigned_by == (confirmed[-1] if confirmed else "")
            assert line.has_draft == (visit_uid in open_drafts)
            assert line.owner_uid == (open_drafts[visit_uid].owner_uid if visit_uid in open_drafts else "")
        assert open_drafts.keys() <= lines.keys()
        for uid_ in uids:
            if groups[uid_] != uid_:
                continue
            own = [line for line in lines.values() if groups[line.patient_uid] == uid_]
            ordered = visits.of_patient(self.vault, uid_)
            assert {line.visit_uid for line in ordered} == {line.visit_uid for line in own}
            times = [line.performed_at for line in ordered]
            assert times == sorted(times, reverse=True)
            counted = [line for line in ordered if line.state is State.SIGNED]
            row = patients.row(self.vault, uid_)
            assert row.drafts == sum(line.has_draft for line in own)
            assert row.last_finding in {
                line.finding for line in counted if line.performed_at == counted[0].performed_at
            } | (set() if counted else {""})
            assert row.last_visit == (counted[0].performed_at.isoformat() if counted else "")
        listed = {row.patient_uid for row in search.recent_patients(self.vault, 1000).rows}
        assert listed == {uid_ for uid_ in uids if groups[uid_] == uid_}
        assert patients.count(self.vault) == len(listed)

    def teardown(self) -> None:
        if hasattr(self, "who"):
            assert verify(self.vault).problems == ()
            self.vault.close()


def test_whatever_is_done_the_lists_tell_the_truth(world: World) -> None:
    """Failing means that a patient's line, a visit's line, or the drafts show something that is not so."""
    Day.world = world
    run_state_machine_as_test(
        Day,
        settings=settings(
            max_examples=10, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
