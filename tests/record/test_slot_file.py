"""The key slots are read as they were written or not at all, and one good copy is enough."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from footdrop_desktop.errors import UserError
from footdrop_desktop.form.strict_json import parse_json
from footdrop_desktop.record.keys import FLOOR, MOST, USUAL, Cost, Slot, SlotKind, open_slot, signing_seed
from footdrop_desktop.record.slot_file import (
    FIRST,
    SECOND,
    SlotFile,
    _with_checksum,
    check_mac,
    heal_slots,
    read_slots,
    slots_from_json,
    slots_to_json,
    write_slots,
)

MASTER = bytes(range(32))
ANNA = Slot(
    "s-1",
    SlotKind.PASSPHRASE,
    "c-1",
    'Anna "Ä" Müller 👣',
    "2026-11-24T08:00:00+01:00",
    USUAL,
    bytes(range(16)),
    bytes(range(60)),
    bytes(range(60, 120)),
)
PAPER = Slot("s-2", SlotKind.RECOVERY, "", "", "2026-11-24T08:01:00+01:00", FLOOR, b"x" * 16, b"y" * 60, b"")
FILE = SlotFile("vault-1", "sqlcipher 4.19.0", practice=False, slots=(ANNA, PAPER))
DATA = slots_to_json(FILE, MASTER)


def refused(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        slots_from_json(data, FIRST)
    if caught.value.key != "key.cost":
        assert caught.value.params["name"] == FIRST
    return caught.value.key


def slots() -> st.SearchStrategy[Slot]:
    """Any slot that can be made."""
    text = st.text(st.characters(), max_size=12)
    cost = st.builds(
        Cost,
        st.integers(FLOOR.memory_kib, MOST.memory_kib),
        st.integers(FLOOR.passes, MOST.passes),
        st.integers(FLOOR.lanes, MOST.lanes),
    )
    salt, sealed = st.binary(min_size=16, max_size=16), st.binary(min_size=60, max_size=60)
    passphrase = st.builds(
        Slot, text, st.just(SlotKind.PASSPHRASE), text.filter(bool), text, text, cost, salt, sealed, sealed
    )
    empty = st.just("")
    recovery = st.builds(
        Slot, text, st.just(SlotKind.RECOVERY), empty, empty, text, cost, salt, sealed, st.just(b"")
    )
    return passphrase | recovery


@settings(deadline=None)
@given(
    st.builds(
        SlotFile,
        st.text(st.characters()),
        st.text(st.characters()),
        st.booleans(),
        st.lists(slots(), min_size=1, max_size=4, unique_by=lambda slot: slot.slot_uid).map(tuple),
    ),
    st.binary(min_size=32, max_size=32),
)
def test_any_slots_come_back_as_they_were(file: SlotFile, master: bytes) -> None:
    data = slots_to_json(file, master)
    found, mac = slots_from_json(data, FIRST)
    assert found == file
    check_mac(found, mac, master)
    assert slots_to_json(found, master) == data


@pytest.mark.parametrize("slots", [(), (ANNA, ANNA), (ANNA, replace(PAPER, slot_uid="s-1"))])
def test_a_file_that_locks_somebody_out_is_not_made(slots: tuple[Slot, ...]) -> None:
    with pytest.raises(ValueError, match="slots"):
        slots_to_json(replace(FILE, slots=slots), MASTER)


# What was released

FIRST_VERSION = b"""\
{
 "checksum": "7413ae4b495bb6e4fa7bae3b40a3b24623f7a6901dc10b1a1534e95d3dc9442d",
 "cipher": "sqlcipher 4.19.0",
 "format": 1,
 "mac": "d8ae672bedf28590ee4f0f0590e78bf7898e45d52ab47951b5f7b332830fdd9f",
 "practice": false,
 "slots": [
  {
   "clinician_name": "Anna",
   "clinician_uid": "c",
   "kdf": {
    "lanes": 1,
    "memory_kib": 47104,
    "name": "argon2id",
    "passes": 1,
    "salt": "68f6f8f3a8f6e544e14c5613104b919c"
   },
   "kind": "passphrase",
   "made_at": "2026-11-24",
   "sealed_master": "182028cd5dc19d9ba7063183525665d3f72ff942e9841099be639f7a9f3551715bcd79f59000a759046c029352ac96dd5e06a0f7d9d99a4df4661068",
   "sealed_seed": "bb1202fd39b2ce12140fc3202f8bc5562c031901c42cb1cb5756e7c91e36b5447443ed199b1d5c5f892e9384105b0f76440e6b3aa4758e3a45037468",
   "slot_uid": "a"
  },
  {
   "clinician_name": "",
   "clinician_uid": "",
   "kdf": {
    "lanes": 1,
    "memory_kib": 47104,
    "name": "argon2id",
    "passes": 1,
    "salt": "1d6d375443701bbcb648b433d7062be8"
   },
   "kind": "recovery",
   "made_at": "2026-11-24",
   "sealed_master": "40baab576f0bde130b39accbae1298ec5241b0c8919a69550951ac79a931df2baf7f697da448726d15562557e53c88f200455009cd3c3ea1c3231c73",
   "sealed_seed": "",
   "slot_uid": "b"
  }
 ],
 "vault_id": "v"
}
"""


def test_a_file_of_the_first_version_opens() -> None:
    """A change of the format or of a derivation would lock everybody out."""
    file, mac = slots_from_json(FIRST_VERSION, FIRST)
    check_mac(file, mac, MASTER)
    assert slots_to_json(file, MASTER) == FIRST_VERSION
    anna, paper = file.slots
    assert open_slot(anna, "green ladder on tuesday", "v").master == MASTER
    assert signing_seed(anna, "green ladder on tuesday", "v") == bytes(range(32, 64))
    assert open_slot(paper, "FQFVJ-AFZXF-YDBXT-XQVQS-DNQZE-EZPNZ-YYVXC-VPTVB", "v").master == MASTER


# Damage


def test_every_byte_that_changed_is_found() -> None:
    for place in range(len(DATA)):
        turned = bytearray(DATA)
        turned[place] ^= 1 << place % 8
        assert refused(bytes(turned)) == "key.slots-damaged", place


def test_every_shorter_file_is_found() -> None:
    for size in range(0, len(DATA), 7):
        assert refused(DATA[:size]) == "key.slots-damaged", size


@pytest.mark.parametrize(
    "data", [DATA + b"\n", b"\xef\xbb\xbf" + DATA, b"[]", b"<html>500</html>", b"[" * 100, b"{}"]
)
def test_what_is_no_slot_file_is_refused(data: bytes) -> None:
    assert refused(data) == "key.slots-damaged"


def document() -> dict[str, Any]:
    """The file as plain values, without its checksum."""
    found = parse_json(DATA, FIRST)
    assert isinstance(found, dict)
    del found["checksum"]
    return found


def retyped(change: Callable[[dict[str, Any]], object]) -> str:
    """The error for a file that ``change`` altered, with the checksum made anew."""
    changed = document()
    change(changed)
    return refused(_with_checksum(changed))


PLACES: list[tuple[Any, ...]] = [(key,) for key in document()]
PLACES += [("slots", 0, key) for key in document()["slots"][0]]
PLACES += [("slots", 0, "kdf", key) for key in document()["slots"][0]["kdf"]]


def parent(of: dict[str, Any], place: tuple[Any, ...]) -> Any:
    found: Any = of
    for step in place[:-1]:
        found = found[step]
    return found


FREE = {"vault_id", "cipher", "slot_uid", "clinician_uid", "clinician_name", "made_at"}
ODD: list[Any] = [None, True, 0, -1, "", "x", "00", [], {}, [{}]]


def is_allowed(place: tuple[Any, ...], value: object) -> bool:
    return (place[-1] in FREE and isinstance(value, str)) or (place[-1] == "practice" and value is True)


@pytest.mark.parametrize(("place", "value"), [pair for pair in product(PLACES, ODD) if not is_allowed(*pair)])
def test_every_field_has_its_type(place: tuple[Any, ...], value: object) -> None:
    """Somebody who makes the checksum anew still gets nothing odd into the program."""

    def change(changed: dict[str, Any]) -> None:
        parent(changed, place)[place[-1]] = value

    assert retyped(change) in {"key.slots-damaged", "key.cost"}


@pytest.mark.parametrize("place", PLACES)
def test_every_field_is_needed(place: tuple[Any, ...]) -> None:
    assert retyped(lambda changed: parent(changed, place).pop(place[-1])) == "key.slots-damaged"


@pytest.mark.parametrize("place", [("new",), ("slots", 0, "new"), ("slots", 0, "kdf", "new")])
def test_a_field_too_many_is_refused(place: tuple[Any, ...]) -> None:
    assert retyped(lambda changed: parent(changed, place).update(new="x")) == "key.slots-damaged"


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("slots", 0, "kind"), "recovery"),
        (("slots", 1, "kind"), "passphrase"),
        (("slots", 1, "clinician_uid"), "c-1"),
        (("slots", 1, "clinician_name"), "Anna"),
        (("slots", 1, "slot_uid"), "s-1"),
        (("slots", 0, "clinician_uid"), ""),
        (("slots", 0, "sealed_seed"), ""),
        (("slots", 0, "kdf", "salt"), "00" * 15),
        (("slots", 0, "kdf", "salt"), "0A" * 16),
        (("slots", 0, "kdf", "salt"), "00 " * 15 + "00"),
        (("slots", 0, "kdf", "passes"), 3.5),
        (("slots", 0, "kdf", "name"), "argon2i"),
        (("mac",), "00" * 31),
    ],
)
def test_values_that_do_not_belong_together_are_refused(place: tuple[Any, ...], value: object) -> None:
    def change(changed: dict[str, Any]) -> None:
        parent(changed, place)[place[-1]] = value

    assert retyped(change) == "key.slots-damaged"


@pytest.mark.parametrize(
    ("name", "value"),
    [("memory_kib", FLOOR.memory_kib - 1), ("memory_kib", MOST.memory_kib + 1), ("passes", 11), ("lanes", 0)],
)
def test_a_cost_out_of_bounds_is_refused_when_it_is_read(name: str, value: int) -> None:
    assert retyped(lambda changed: changed["slots"][0]["kdf"].update({name: value})) == "key.cost"


def test_a_file_of_a_newer_program_is_called_that() -> None:
    """ "Damaged" would make somebody restore an old backup over a good record."""
    assert retyped(lambda changed: changed.update(format=2, wholly={"other": [1]})) == "key.slots-newer"


# What somebody changed


def replaced(slot: Slot, name: str, value: Any) -> Slot:
    return replace(slot, **{name: value})


@pytest.mark.parametrize(
    "changed",
    [
        replace(FILE, vault_id="vault-2"),
        replace(FILE, cipher="sqlcipher 3"),
        replace(FILE, practice=True),
        replace(FILE, slots=(ANNA,)),
        replace(FILE, slots=(PAPER, ANNA)),
        *(
            replace(FILE, slots=(replaced(ANNA, name, value), PAPER))
            for name, value in {
                "slot_uid": "s-3",
                "clinician_uid": "c-2",
                "clinician_name": "Anna",
                "made_at": "",
                "cost": FLOOR,
                "salt": bytes(16),
                "sealed_master": bytes(60),
                "sealed_seed": bytes(60),
            }.items()
        ),
    ],
)
def test_what_somebody_changed_is_found(changed: SlotFile) -> None:
    """A slot that was taken away, or a second one that was put in, under a new checksum."""
    _, mac = slots_from_json(DATA, FIRST)
    check_mac(FILE, mac, MASTER)
    with pytest.raises(UserError) as caught:
        check_mac(changed, mac, MASTER)
    assert caught.value.key == "key.slots-changed"


def test_the_mac_covers_every_field() -> None:
    """A field that is added to a slot must be in the file too."""
    kept = {"slot_uid", "kind", "clinician_uid", "clinician_name", "made_at", "sealed_master", "sealed_seed"}
    assert {field.name for field in fields(Slot)} == kept | {"cost", "salt"}
    assert kept | {"kdf"} == set(document()["slots"][0])
    assert {field.name for field in fields(SlotFile)} | {"format", "mac"} == set(document())


@pytest.mark.parametrize("mac", [b"", bytes(32)])
def test_another_mac_is_refused(mac: bytes) -> None:
    with pytest.raises(UserError):
        check_mac(FILE, mac, MASTER)


def test_another_master_key_is_refused() -> None:
    _, mac = slots_from_json(DATA, FIRST)
    with pytest.raises(UserError):
        check_mac(FILE, mac, bytes(32))


# The two copies

NEWER = _with_checksum(document() | {"format": 2})
COSTLY = slots_to_json(replace(FILE, slots=(replace(ANNA, cost=replace(MOST, passes=11)),)), MASTER)
OTHER = slots_to_json(replace(FILE, slots=(PAPER,)), MASTER)


def lay(folder: Path, first: bytes | None, second: bytes | None) -> None:
    for name, data in ((FIRST, first), (SECOND, second)):
        if data is not None:
            (folder / name).write_bytes(data)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    assert write_slots(tmp_path, DATA)
    assert read_slots(tmp_path) == slots_from_json(DATA, FIRST)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([FIRST, SECOND])
    assert (tmp_path / FIRST).read_bytes() == (tmp_path / SECOND).read_bytes() == DATA


@pytest.mark.parametrize("data", [b"", DATA[:-1], COSTLY, NEWER])
def test_what_could_not_be_read_again_is_not_written(tmp_path: Path, data: bytes) -> None:
    lay(tmp_path, DATA, DATA)
    with pytest.raises(UserError):
        write_slots(tmp_path, data)
    assert (tmp_path / FIRST).read_bytes() == (tmp_path / SECOND).read_bytes() == DATA


def test_a_change_is_made_with_the_first_copy(tmp_path: Path) -> None:
    """An error would make somebody go on with the old passphrase, which opens no more."""
    (tmp_path / SECOND).mkdir()
    assert not write_slots(tmp_path, OTHER)
    assert (tmp_path / FIRST).read_bytes() == OTHER


def test_a_change_that_fails_with_the_first_copy_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / FIRST).mkdir()
    (tmp_path / SECOND).write_bytes(DATA)
    with pytest.raises(UserError) as caught:
        write_slots(tmp_path, OTHER)
    assert caught.value.key == "output.not-written"
    assert (tmp_path / SECOND).read_bytes() == DATA


@pytest.mark.parametrize(
    ("first", "second", "good"),
    [
        (DATA, DATA, DATA),
        (DATA, OTHER, DATA),
        (DATA, None, DATA),
        (DATA, b"", DATA),
        (DATA, NEWER, DATA),
        (None, DATA, DATA),
        (b"", DATA, DATA),
        (DATA[:-1], DATA, DATA),
        (COSTLY, DATA, DATA),
    ],
)
def test_one_good_copy_is_enough_and_heals_the_other(
    tmp_path: Path, first: bytes | None, second: bytes | None, good: bytes
) -> None:
    lay(tmp_path, first, second)
    assert read_slots(tmp_path) == slots_from_json(good, FIRST)
    assert heal_slots(tmp_path) == (first != second)
    assert (tmp_path / FIRST).read_bytes() == (tmp_path / SECOND).read_bytes() == good
    assert not heal_slots(tmp_path)


@pytest.mark.parametrize(
    ("first", "second", "key"),
    [
        (None, None, "key.no-slots"),
        (b"", None, "key.slots-damaged"),
        (None, b"", "key.slots-damaged"),
        (b"", b"", "key.slots-damaged"),
        (b"", COSTLY, "key.slots-damaged"),
        (COSTLY, b"", "key.cost"),
        (NEWER, DATA, "key.slots-newer"),
        (b"", NEWER, "key.slots-newer"),
    ],
)
def test_no_good_copy_is_told_and_nothing_is_written(
    tmp_path: Path, first: bytes | None, second: bytes | None, key: str
) -> None:
    """The second copy may be older: it is no way round a newer format."""
    lay(tmp_path, first, second)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    for act in (read_slots, heal_slots):
        with pytest.raises(UserError) as caught:
            act(tmp_path)
        assert caught.value.key == key
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_bad_sector_under_the_first_copy_locks_nobody_out(tmp_path: Path) -> None:
    """The second copy is used; and the first, which may read again, is not written over."""
    (tmp_path / FIRST).mkdir()
    (tmp_path / SECOND).write_bytes(DATA)
    assert read_slots(tmp_path)[0] == FILE
    with pytest.raises(UserError) as caught:
        heal_slots(tmp_path)
    assert caught.value.key == "input.unreadable"
    assert (tmp_path / SECOND).read_bytes() == DATA


def test_a_disk_that_cannot_be_read_is_a_reason_to_try_again(tmp_path: Path) -> None:
    """One failed read of both copies is no damage."""
    (tmp_path / FIRST).mkdir()
    (tmp_path / SECOND).mkdir()
    for act in (read_slots, heal_slots):
        with pytest.raises(UserError) as caught:
            act(tmp_path)
        assert caught.value.key == "input.unreadable"
