"""A slot opens for its secret, in its vault, and for nothing else."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.keys import (
    ANCHOR,
    DATABASE,
    FLOOR,
    MOST,
    PATIENTS,
    SLOTS,
    USUAL,
    Cost,
    OpenedSlot,
    Slot,
    SlotKind,
    check_cost,
    make_slot,
    new_master,
    open_slot,
    open_with,
    signing_seed,
    subkey,
)
from footdrop_desktop.record.recovery_code import new_recovery_code

VAULT = "vault-1"
SECRET = "zähe Füchse süßen Öl"
MASTER = new_master()
SEED = bytes(range(32))


def made(**changed: Any) -> Slot:
    """A clinician's slot, cheap to open."""
    parts: dict[str, Any] = {
        "vault_id": VAULT,
        "slot_uid": "s-1",
        "kind": SlotKind.PASSPHRASE,
        "clinician_uid": "c-1",
        "clinician_name": "Anna Müller",
        "made_at": "2026-11-24T08:00:00+01:00",
        "secret": SECRET,
        "master": MASTER,
        "seed": SEED,
        "cost": FLOOR,
    }
    return make_slot(**parts | changed)


SLOT = made()
OPENED = open_slot(SLOT, SECRET, VAULT)


def refused(slot: Slot, secret: str = SECRET, vault_id: str = VAULT) -> str:
    with pytest.raises(UserError) as caught:
        open_slot(slot, secret, vault_id)
    return caught.value.key


def test_a_slot_gives_back_what_was_sealed() -> None:
    assert OPENED.master == MASTER
    assert open_with(SLOT, OPENED.opener, VAULT) == MASTER
    assert signing_seed(SLOT, SECRET, VAULT) == SEED


@settings(max_examples=5, deadline=None)
@given(
    st.text(max_size=80),
    st.text(min_size=1, max_size=20),
    st.text(max_size=20),
    st.binary(min_size=32, max_size=32),
    st.binary(min_size=32, max_size=32),
)
def test_any_secret_and_any_name_open_again(
    secret: str, uid: str, name: str, master: bytes, seed: bytes
) -> None:
    slot = made(secret=secret, clinician_uid=uid, clinician_name=name, master=master, seed=seed)
    assert open_slot(slot, secret, VAULT).master == master
    assert signing_seed(slot, secret, VAULT) == seed


def test_a_recovery_slot_opens_however_the_code_is_typed() -> None:
    code = new_recovery_code()
    slot = made(kind=SlotKind.RECOVERY, clinician_uid="", clinician_name="", secret=code, seed=b"")
    assert slot.sealed_seed == b""
    assert open_slot(slot, code.lower().replace("-", " "), VAULT).master == MASTER
    assert refused(slot, new_recovery_code()) == "key.wrong"
    assert refused(slot, code[:-1]) == "key.recovery-length"
    with pytest.raises(UserError) as caught:
        signing_seed(slot, code, VAULT)
    assert caught.value.key == "key.wrong"


def test_both_spellings_of_a_letter_open() -> None:
    """One keyboard sends ä, another a with two dots."""
    assert open_slot(SLOT, unicodedata.normalize("NFD", SECRET), VAULT) == OPENED


def test_half_of_a_pair_from_a_keyboard_is_no_crash() -> None:
    assert refused(SLOT, "\ud800") == "key.wrong"


@pytest.mark.parametrize("secret", ["", SECRET + " ", SECRET.lower(), SECRET + "\x00"])
def test_another_secret_does_not_open(secret: str) -> None:
    assert refused(SLOT, secret) == "key.wrong"


@pytest.mark.parametrize(
    "changed",
    [
        {"slot_uid": "s-2"},
        {"kind": SlotKind.RECOVERY},
        {"clinician_uid": "c-2"},
        {"clinician_name": "Anna Muller"},
        {"made_at": "2026-11-24T08:00:01+01:00"},
        {"clinician_uid": "c-1Anna", "clinician_name": " Müller"},
        {"sealed_master": SLOT.sealed_seed},
        {"sealed_master": b""},
        {"sealed_master": SLOT.sealed_master + b"\x00"},
    ],
)
def test_a_slot_that_was_altered_does_not_open(changed: dict[str, Any]) -> None:
    """Nobody moves a key to another clinician, kind, or place."""
    with pytest.raises(UserError) as caught:
        open_with(replace(SLOT, **changed), OPENED.opener, VAULT)
    assert caught.value.key == "key.wrong"


@pytest.mark.parametrize(
    "changed", [{"salt": bytes(16)}, {"cost": replace(FLOOR, passes=2)}, {"cost": replace(FLOOR, lanes=2)}]
)
def test_another_salt_or_cost_does_not_open(changed: dict[str, Any]) -> None:
    assert refused(replace(SLOT, **changed)) == "key.wrong"


def test_a_slot_of_another_vault_does_not_open() -> None:
    assert refused(SLOT, vault_id="vault-2") == "key.wrong"
    with pytest.raises(UserError):
        open_with(SLOT, OPENED.opener, "vault-2")


def test_no_bit_of_a_sealed_key_can_be_turned() -> None:
    for place in range(len(SLOT.sealed_master) * 8):
        turned = bytearray(SLOT.sealed_master)
        turned[place // 8] ^= 1 << place % 8
        with pytest.raises(UserError):
            open_with(replace(SLOT, sealed_master=bytes(turned)), OPENED.opener, VAULT)


def test_the_opener_does_not_sign() -> None:
    """An open session without the passphrase must not sign: the seed has a key of its own."""
    seed_as_master = replace(SLOT, sealed_master=SLOT.sealed_seed)
    with pytest.raises(UserError):
        open_with(seed_as_master, OPENED.opener, VAULT)
    swapped = replace(SLOT, sealed_seed=SLOT.sealed_master)
    with pytest.raises(UserError):
        signing_seed(swapped, SECRET, VAULT)


def test_two_slots_of_one_secret_have_nothing_in_common() -> None:
    other = made()
    assert other.salt != SLOT.salt
    assert other.sealed_master[:12] != SLOT.sealed_master[:12]
    assert SLOT.sealed_seed[:12] != SLOT.sealed_master[:12]
    with pytest.raises(UserError):
        open_with(other, OPENED.opener, VAULT)


# Costs


@pytest.mark.parametrize("cost", [USUAL, FLOOR, MOST])
def test_costs_inside_the_bounds_are_taken(cost: Cost) -> None:
    check_cost(cost)


@pytest.mark.parametrize(
    "cost",
    [
        replace(FLOOR, memory_kib=FLOOR.memory_kib - 1),
        replace(FLOOR, passes=0),
        replace(FLOOR, lanes=0),
        replace(FLOOR, passes=-1),
        replace(MOST, memory_kib=MOST.memory_kib + 1),
        replace(MOST, passes=MOST.passes + 1),
        replace(MOST, lanes=MOST.lanes + 1),
        Cost(10**30, 10**30, 10**30),
    ],
)
def test_costs_outside_the_bounds_are_refused_before_any_work(cost: Cost) -> None:
    """Less would be a downgrade, more would stop the computer."""
    assert refused(replace(SLOT, cost=cost)) == "key.cost"
    with pytest.raises(UserError) as caught:
        made(cost=cost)
    assert caught.value.key == "key.cost"


LITTLE_MEMORY = """
import resource
from footdrop_desktop.errors import UserError
from footdrop_desktop.record.keys import MOST, SlotKind, make_slot
resource.setrlimit(resource.RLIMIT_AS, (500 << 20, 500 << 20))
try:
    make_slot(vault_id="v", slot_uid="s", kind=SlotKind.PASSPHRASE, clinician_uid="c", clinician_name="n",
              made_at="", secret="x", master=bytes(32), seed=bytes(32), cost=MOST)
except UserError as error:
    print(error.key, error.params["needed"])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of one process")
def test_too_little_memory_is_told() -> None:
    ran = subprocess.run([sys.executable, "-c", LITTLE_MEMORY], capture_output=True, text=True, check=True)
    assert ran.stdout == "key.memory 1024\n"


# What cannot be made


@pytest.mark.parametrize(
    "changed",
    [
        {"seed": b""},
        {"seed": bytes(31)},
        {"master": bytes(31)},
        {"clinician_uid": ""},
        {"kind": SlotKind.RECOVERY},
        {"kind": SlotKind.RECOVERY, "seed": b""},
        {"kind": SlotKind.RECOVERY, "seed": b"", "clinician_uid": ""},
    ],
)
def test_parts_that_do_not_belong_together_make_no_slot(changed: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="slot"):
        made(**changed)


def test_a_mistyped_recovery_code_makes_no_slot() -> None:
    """A slot for a code that nobody can type would be worth nothing."""
    with pytest.raises(UserError) as caught:
        made(kind=SlotKind.RECOVERY, clinician_uid="", clinician_name="", secret="not a code", seed=b"")
    assert caught.value.key == "key.recovery-length"


# Subkeys


def test_subkeys_are_those_of_the_first_version() -> None:
    """A subkey that changed would make every database unreadable."""
    master = bytes(range(32))
    assert (
        subkey(master, DATABASE).hex() == "c818ba14e8de7a1f888eb60c6a298a16ad697a0c4ea2d789500223e9db3abccc"
    )


def test_subkeys_have_nothing_in_common() -> None:
    purposes = (DATABASE, ANCHOR, SLOTS, PATIENTS)
    found = {subkey(MASTER, purpose) for purpose in purposes} | {MASTER, OPENED.opener}
    assert len(found) == 6
    assert {len(key) for key in found} == {32}
    assert subkey(new_master(), DATABASE) not in found


def test_a_key_is_not_shown() -> None:
    """A crash report that prints a value must not print the key."""
    assert repr(OPENED) == "OpenedSlot()"
    assert OpenedSlot(b"a", b"b") != OPENED
