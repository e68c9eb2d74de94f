"""Whoever joins, forgets, or leaves: one slot each, changed whole, and every change in the audit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import backup, clinicians, drafts, opening, setting_up, trail, visits
from footdrop_desktop.record.keys import FLOOR, SlotKind
from footdrop_desktop.record.slot_file import FIRST, SECOND, read_slots
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.verify import verify
from tests.builders import the_form
from tests.record.access import access_to
from tests.record.world import (
    PATEL,
    ROE,
    SECRETS,
    World,
    add_patient,
    begin_and_answer,
    refusal,
    sign_visit,
    uid,
)

NEW = "granite lantern swift olive ten"
KIM = "Dr Min-su Kim 김"


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        act()
    return refusal(caught)


def events(vault: Vault, number: int) -> list[str]:
    return [entry.event for entry in reversed(trail.entries(vault, limit=number))]


def names(folder: Path) -> list[str]:
    return [name for _, name in opening.log_in_names(folder)]


def opens(world: World, clinician_uid: str, secret: str) -> bool:
    try:
        access_to(world.folder, secret, clinician_uid)
    except UserError as error:
        assert error.key in ("key.wrong", "key.no-slot")  # noqa: PT017 - both say that it does not open
        return False
    return True


@contextmanager
def keys_out_of_reach(folder: Path) -> Iterator[None]:
    """A disk that does not give the slot file: a folder stands in its place."""
    aside = folder / "aside.json"
    (folder / FIRST).rename(aside)
    (folder / FIRST).mkdir()
    try:
        yield
    finally:
        (folder / FIRST).rmdir()
        aside.rename(folder / FIRST)


# Joining


def test_a_new_clinician_unlocks_and_signs(world: World, vault: Vault) -> None:
    """Failing means that a colleague works under somebody else's name."""
    visit = sign_visit(vault, world.signer(), add_patient(vault))
    kim = clinicians.add(vault, f"  {KIM} ", NEW, uid(), FLOOR)
    assert (kim.name, kim.active) == (KIM, True)
    assert [clinician.name for clinician in clinicians.all_clinicians(vault)] == [ROE, PATEL, KIM]
    assert events(vault, 3) == ["clinician-added", "signing-key-added", "slots-changed"]
    vault.close()
    assert names(world.folder) == [ROE, PATEL, KIM]
    with opening.unlock(world.folder, kim.clinician_uid, NEW, world.workplace) as own:
        assert own.actor == kim
        assert visits.countersign(own, clinicians.signer(own, NEW), visit, uid()).signer_name == KIM
        assert verify(own).ok


def test_a_clinician_is_added_once(vault: Vault) -> None:
    """Failing means that trying again adds a second one of the same name, whose key is nobody's."""
    request = uid()
    first = clinicians.add(vault, KIM, NEW, request, FLOOR)
    head = vault.head
    assert clinicians.add(vault, KIM, NEW, request, FLOOR) == first
    assert vault.head == head
    assert len(read_slots(vault.folder)[0].slots) == 4


def test_a_clinician_whose_slot_was_not_written_can_sign_after_another_try(
    world: World, vault: Vault
) -> None:
    """Failing means that a fault of the disk at the wrong moment leaves a clinician who can never sign."""
    request = uid()
    with keys_out_of_reach(world.folder):
        assert refused(lambda: clinicians.add(vault, KIM, NEW, request, FLOOR))
    clinicians.add(vault, KIM, NEW, request, FLOOR)
    vault.close()
    with opening.unlock(world.folder, request, NEW, world.workplace) as own:
        assert clinicians.signer(own, NEW).clinician.name == KIM
        assert verify(own).ok


@pytest.mark.parametrize("name", ["", "   ", "x" * 201, "a\x00b", "\ud800"])
def test_a_name_that_cannot_be_kept_is_refused(name: str, vault: Vault) -> None:
    """Failing means that a signature carries a name that cannot be printed."""
    head = vault.head
    assert refused(lambda: clinicians.add(vault, name, NEW, uid(), FLOOR)) == "clinician.name"
    assert vault.head == head


@pytest.mark.parametrize("secret", ["", "short", "correct horse", "password password"])
def test_a_weak_passphrase_is_refused_wherever_one_is_chosen(secret: str, world: World, vault: Vault) -> None:
    """Failing means that one clinician's weak passphrase opens the whole record."""
    before, patel = (world.folder / FIRST).read_bytes(), world.template.uids[PATEL]
    acts = (
        lambda: clinicians.add(vault, KIM, secret, uid(), FLOOR),
        lambda: clinicians.change_passphrase(vault, SECRETS[ROE], secret, FLOOR),
        lambda: clinicians.reset_passphrase(vault, patel, secret, FLOOR),
    )
    for act in acts:
        assert refused(act) == "key.weak"
    vault.close()
    code = world.template.recovery_code
    assert (
        refused(lambda: opening.recover(world.folder, code, patel, secret, world.workplace, FLOOR))
        == "key.weak"
    )
    prepared = setting_up.prepare(world.workplace)
    folder = world.folder.with_name("new")
    assert (
        refused(
            lambda: setting_up.create(
                prepared, folder, KIM, secret, prepared.recovery_code, world.workplace, FLOOR
            )
        )
        == "key.weak"
    )
    assert not folder.exists()
    assert (world.folder / FIRST).read_bytes() == before


def test_ones_own_name_is_no_passphrase(world: World, vault: Vault) -> None:
    """Failing means that the first guess of whoever finds the computer opens the record."""
    patel = world.template.uids[PATEL]
    mine, theirs = "Anna Roe, Anna Roe!", "Bo Patel, Bo Patel!"
    assert refused(lambda: clinicians.add(vault, ROE, mine, uid(), FLOOR)) == "key.weak"
    assert refused(lambda: clinicians.change_passphrase(vault, SECRETS[ROE], mine, FLOOR)) == "key.weak"
    assert refused(lambda: clinicians.reset_passphrase(vault, patel, theirs, FLOOR)) == "key.weak"
    vault.close()
    code = world.template.recovery_code
    assert (
        refused(lambda: opening.recover(world.folder, code, patel, theirs, world.workplace, FLOOR))
        == "key.weak"
    )


# Forgetting


def test_a_changed_passphrase_opens_and_the_old_one_does_not(world: World, vault: Vault) -> None:
    """Failing means that a passphrase which was seen by somebody goes on opening the record."""
    roe = world.template.uids[ROE]
    visit = sign_visit(vault, world.signer(), add_patient(vault))
    clinicians.change_passphrase(vault, SECRETS[ROE], NEW, FLOOR)
    assert events(vault, 1) == ["passphrase-changed"]
    assert opens(world, roe, NEW)
    assert not opens(world, roe, SECRETS[ROE])
    assert clinicians.signer(vault, NEW).key_uid == world.signer().key_uid
    assert backup.make(vault).verified
    assert visits.versions(vault, visit)
    assert (world.folder / FIRST).read_bytes() == (world.folder / SECOND).read_bytes()
    vault.close()
    with opening.unlock(world.folder, roe, NEW, world.workplace) as again:
        assert verify(again).ok


def test_a_passphrase_is_changed_only_by_who_knows_it(world: World, vault: Vault) -> None:
    """Failing means that an unlocked screen is enough to lock its owner out."""
    before = (world.folder / FIRST).read_bytes()
    assert refused(lambda: clinicians.change_passphrase(vault, "wrong", NEW, FLOOR)) == "key.wrong"
    assert (world.folder / FIRST).read_bytes() == before


def test_a_change_that_could_not_be_written_leaves_the_old_passphrase(world: World, vault: Vault) -> None:
    """Failing means that a fault of the disk locks somebody out."""
    with keys_out_of_reach(world.folder):
        assert refused(lambda: clinicians.change_passphrase(vault, SECRETS[ROE], NEW, FLOOR))
    assert opens(world, world.template.uids[ROE], SECRETS[ROE])
    assert backup.make(vault).verified


def test_a_colleague_gives_a_new_passphrase_and_with_it_a_new_signing_key(world: World, vault: Vault) -> None:
    """Failing means that whoever resets a passphrase can sign in the other's name with the old key."""
    patel = world.template.uids[PATEL]
    vault.close()
    with world.enter(PATEL) as second:
        visit = sign_visit(second, world.signer(PATEL), add_patient(second))
    with world.enter() as first:
        clinicians.reset_passphrase(first, patel, NEW, FLOOR)
        assert events(first, 2) == ["signing-key-added", "passphrase-reset"]
        assert not opens(world, patel, SECRETS[PATEL])
    with opening.unlock(world.folder, patel, NEW, world.workplace) as second:
        signer = clinicians.signer(second, NEW)
        assert signer.key_uid != world.signer(PATEL).key_uid
        assert visits.versions(second, visit)[0].signer_name == PATEL
        sign_visit(second, signer, add_patient(second))
        assert verify(second).ok


@pytest.mark.parametrize("whose", ["own", "nobody", "gone"])
def test_a_passphrase_is_not_reset_where_that_makes_no_sense(whose: str, world: World, vault: Vault) -> None:
    """Failing means that one's own passphrase can be changed without knowing it, or a leaver let in again."""
    patel = world.template.uids[PATEL]
    clinicians.deactivate(vault, patel, vault.actor.clinician_uid)
    of_whom = {"own": vault.actor.clinician_uid, "nobody": uid(), "gone": patel}[whose]
    wanted = "clinician.unknown" if whose == "nobody" else "clinician.not-reset"
    assert refused(lambda: clinicians.reset_passphrase(vault, of_whom, NEW, FLOOR)) == wanted


def test_a_new_recovery_sheet_makes_the_old_one_void(world: World, vault: Vault) -> None:
    """Failing means that a lost sheet goes on opening the record."""
    code = clinicians.fresh_recovery_code()
    clinicians.replace_recovery(vault, code, code.lower().replace("-", " "), FLOOR)
    assert events(vault, 1) == ["recovery-sheet-replaced"]
    kinds = [slot.kind for slot in read_slots(world.folder)[0].slots]
    assert kinds.count(SlotKind.RECOVERY) == 1
    assert not opens(world, "", world.template.recovery_code)
    assert opens(world, "", code)


def test_a_recovery_sheet_counts_once_it_was_typed_back(world: World, vault: Vault) -> None:
    """Failing means that a sheet which was never printed takes the place of one that was."""
    code, other = clinicians.fresh_recovery_code(), clinicians.fresh_recovery_code()
    for typed, key in ((other, "key.recovery-differs"), ("", "key.recovery-length")):
        assert refused(lambda t=typed: clinicians.replace_recovery(vault, code, t, FLOOR)) == key  # type: ignore[misc]
    assert opens(world, "", world.template.recovery_code)


def test_breaking_the_glass_is_audited_and_gives_a_new_passphrase(world: World) -> None:
    """Failing means that the sheet can be used without anybody learning of it."""
    patel = world.template.uids[PATEL]
    code = world.template.recovery_code
    with opening.recover(world.folder, code.lower(), patel, NEW, world.workplace, FLOOR) as vault:
        assert vault.actor.name == PATEL
        assert events(vault, 3) == ["unlocked", "signing-key-added", "recovery-used"]
        assert clinicians.signer(vault, NEW).clinician.name == PATEL
        assert backup.make(vault).verified
        assert verify(vault).ok
    assert not opens(world, patel, SECRETS[PATEL])
    assert opens(world, patel, NEW)
    assert opens(world, "", code)


# Leaving


def test_whoever_leaves_loses_access_and_leaves_their_drafts(world: World, vault: Vault) -> None:
    """Failing means that somebody who left can still read, or that their visits stay unfinished."""
    patel, roe = world.template.uids[PATEL], world.template.uids[ROE]
    vault.close()
    with world.enter(PATEL) as second:
        draft = begin_and_answer(second, add_patient(second))
        visit = sign_visit(second, world.signer(PATEL), draft.patient_uid)
    with world.enter() as first:
        clinicians.deactivate(first, patel, roe)
        assert events(first, 3) == ["draft-handed-over", "clinician-deactivated", "slots-changed"]
        assert drafts.load(first, draft.visit_uid, the_form()).owner_uid == roe
        assert [c.active for c in clinicians.all_clinicians(first)] == [True, False]
        assert visits.versions(first, visit)[0].signer_name == PATEL
        assert names(world.folder) == [ROE]
        assert refused(lambda: clinicians.deactivate(first, patel, roe)) == "clinician.not-deactivated"
    assert refused(lambda: world.unlock(PATEL)) == "key.no-slot"
    code = world.template.recovery_code
    assert (
        refused(lambda: opening.recover(world.folder, code, patel, NEW, world.workplace, FLOOR))
        == "key.inactive"
    )


@pytest.mark.parametrize("case", ["oneself", "to oneself", "nobody", "to nobody"])
def test_nobody_is_left_without_access_by_mistake(case: str, world: World, vault: Vault) -> None:
    """Failing means that a record can end with nobody who opens it."""
    roe, patel = world.template.uids[ROE], world.template.uids[PATEL]
    who, to = {
        "oneself": (roe, patel),
        "to oneself": (patel, patel),
        "nobody": (uid(), roe),
        "to nobody": (patel, uid()),
    }[case]
    head, slots = vault.head, (world.folder / FIRST).read_bytes()
    wanted = "clinician.unknown" if "nobody" in case else "clinician.not-deactivated"
    assert refused(lambda: clinicians.deactivate(vault, who, to)) == wanted
    assert vault.head == head
    assert (world.folder / FIRST).read_bytes() == slots


def test_a_departure_that_was_cut_short_is_finished_at_the_next_unlock(world: World, vault: Vault) -> None:
    """Failing means that somebody who left keeps a key after a crash."""
    patel = world.template.uids[PATEL]
    with keys_out_of_reach(world.folder):
        assert refused(lambda: clinicians.deactivate(vault, patel, vault.actor.clinician_uid))
    vault.close()
    assert names(world.folder) == [ROE, PATEL]
    assert refused(lambda: world.unlock(PATEL)) == "key.inactive"
    world.unlock().close()
    assert names(world.folder) == [ROE]


def test_a_passphrase_stays_valid_for_the_backups_that_were_made_with_it(world: World, vault: Vault) -> None:
    """Failing means that a change of passphrase makes older backups scrap."""
    info = backup.make(vault)
    clinicians.change_passphrase(vault, SECRETS[ROE], NEW, FLOOR)
    assert access_to(info.folder, SECRETS[ROE], world.template.uids[ROE]).master == vault.access.master
