"""The visit before is the newest one that stands, as it was signed last, and none that came later."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from footdrop_desktop.exam.answers import Provenance
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import Group, Item
from footdrop_desktop.record import drafts, patients, visits
from footdrop_desktop.record.model import Draft
from footdrop_desktop.record.prior import PriorVisit, prior_visit
from footdrop_desktop.record.vault import Vault
from tests.builders import checked, the_form
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

DF = "strength.dorsiflexion.right"


def before(vault: Vault, draft: Draft) -> PriorVisit | None:
    return prior_visit(vault, draft, the_form())


def at(days: int) -> datetime:
    return START - timedelta(days=days)


def test_a_first_visit_has_none(vault: Vault) -> None:
    """Failing means that a visit is compared with itself or with somebody else's."""
    other = add_patient(vault, "Other")
    begin_and_answer(vault, other, at=at(9))
    assert before(vault, begin_and_answer(vault, add_patient(vault), at=at(2))) is None


def test_it_is_the_newest_performed_before_and_not_the_newest_signed(world: World, vault: Vault) -> None:
    """Failing means that a visit typed in late from paper is taken for the last one."""
    patient_uid = add_patient(vault)
    newer = sign_visit(vault, world.signer(), patient_uid, at(10))
    sign_visit(vault, world.signer(), patient_uid, at(100))  # signed last, performed first
    sign_visit(vault, world.signer(), patient_uid, at(1))  # after the draft below
    found = before(vault, begin(vault, patient_uid, at(2)))
    assert found is not None
    assert (found.visit_uid, found.performed_at) == (newer, at(10))
    assert found.answers == checked(WEAK_RIGHT)


def test_void_visits_and_open_drafts_are_passed_over(world: World, vault: Vault) -> None:
    """Failing means that findings of another patient, entered here by mistake, are compared with."""
    patient_uid = add_patient(vault)
    kept = sign_visit(vault, world.signer(), patient_uid, at(50))
    wrong = sign_visit(vault, world.signer(), patient_uid, at(20))
    visits.void(vault, world.signer(), wrong, "Entered for the wrong patient.", uid())
    begin_and_answer(vault, patient_uid, at=at(10))
    found = before(vault, begin(vault, patient_uid, at(2)))
    assert found is not None
    assert found.visit_uid == kept


def test_the_newest_version_counts_and_an_amendment_has_not_itself_before_it(
    world: World, vault: Vault
) -> None:
    """Failing means that a grade that was corrected since is shown as the last one."""
    patient_uid = add_patient(vault)
    visit_uid = sign_visit(vault, world.signer(), patient_uid, at(20))
    amended = visits.begin_amendment(vault, visit_uid, "Wrong side typed.", the_form(), uid())
    assert before(vault, amended) is None
    sign(vault, world.signer(), drafts.save(vault, amended, checked(WEAK_RIGHT | {DF: "4"}), "strength"))
    visits.addendum(vault, world.signer(), visit_uid, "Seen again.", uid())
    found = before(vault, begin(vault, patient_uid, at(2)))
    assert found is not None
    assert found.answers.get(DF) == "4"


def test_where_an_answer_came_from_comes_along(world: World, vault: Vault) -> None:
    """Failing means that an answer carried twice loses the date of the visit it is from."""
    patient_uid = add_patient(vault)
    carried = checked(WEAK_RIGHT).with_answer(DF, "2", Provenance(Origin.CARRIED_FORWARD, "2026-01-02"))
    draft = drafts.save(vault, begin(vault, patient_uid, at(20)), carried, "strength")
    sign(vault, world.signer(), draft)
    found = before(vault, begin(vault, patient_uid, at(2)))
    assert found is not None
    assert found.answers == carried


def test_what_this_form_does_not_know_is_left_out(world: World, vault: Vault) -> None:
    """Failing means that a visit of another form keeps the next draft from opening."""
    patient_uid = add_patient(vault)
    draft = begin(vault, patient_uid, at(20))
    answers = checked({DF: "NT", f"{DF}.reason": "cast", "heel-walk.left": "unable"})
    sign(vault, world.signer(), drafts.save(vault, draft, answers, "strength"))
    whole = the_form()
    form = replace(whole, steps=tuple(step for step in whole.steps if step.link_id != "strength"))
    found = prior_visit(vault, begin(vault, patient_uid, at(2)), form)
    assert found is not None
    assert dict(found.answers.values) == {"heel-walk.left": "unable"}


def test_a_limited_grade_never_becomes_one_that_nothing_limited(world: World, vault: Vault) -> None:
    """Failing means that a grade held down by pain then is the start of a fall, or hides one."""
    patient_uid = add_patient(vault)
    answers = checked({DF: "3", f"{DF}.limited-by": "pain", "strength.eversion.right": "3"})
    sign(vault, world.signer(), drafts.save(vault, begin(vault, patient_uid, at(20)), answers, "strength"))
    limiter = the_form().items[f"{DF}.limited-by"]
    other = replace(limiter, options=tuple(option for option in limiter.options if option.code != "pain"))
    for changed in (None, other):
        steps = tuple(_with(step, limiter.link_id, changed) for step in the_form().steps)
        found = prior_visit(vault, begin(vault, patient_uid, at(2)), replace(the_form(), steps=steps))
        assert found is not None
        assert dict(found.answers.values) == {"strength.eversion.right": "3"}


def _with(group: Group, link_id: str, item: Item | None) -> Group:
    """Return a group in which an item is another one, or gone."""
    members: list[Group | Item] = []
    for member in group.members:
        if isinstance(member, Group):
            members.append(_with(member, link_id, item))
        elif member.link_id != link_id:
            members.append(member)
        elif item is not None:
            members.append(item)
    return replace(group, members=tuple(members))


def test_a_patient_with_two_records_has_one_history(world: World, vault: Vault) -> None:
    """Failing means that a fall in strength is missed because the last visit stood in the other record."""
    one, other = add_patient(vault), add_patient(vault, "Doe", "J.")
    visit_uid = sign_visit(vault, world.signer(), one, at(20))
    draft = begin(vault, other, at(2))
    assert before(vault, draft) is None
    patients.merge(vault, other, one, uid())
    for seen in (draft, begin(vault, one, at(1))):
        found = before(vault, seen)
        assert found is not None
        assert found.visit_uid == visit_uid
    later = sign_visit(vault, world.signer(), other, at(10))
    assert [found and found.visit_uid for found in map(partial(before, vault), (draft, seen))] == [
        later,
        later,
    ]
    patients.undo_merge(vault, other, uid())
    assert [found and found.visit_uid for found in map(partial(before, vault), (draft, seen))] == [
        later,
        visit_uid,
    ]
