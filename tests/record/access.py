"""The key of a record that nobody opens: what a test needs to reach behind the program."""

from __future__ import annotations

from pathlib import Path

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.keys import SlotKind, open_slot
from footdrop_desktop.record.recovery_code import read_recovery_code
from footdrop_desktop.record.slot_file import check_mac, read_slots
from footdrop_desktop.record.vault import Access


def access_to(folder: Path, secret: str, clinician_uid: str = "") -> Access:
    """The key by a passphrase, or by the recovery sheet for no clinician; nothing is written."""
    file, mac = read_slots(folder)
    wanted = SlotKind.PASSPHRASE if clinician_uid else SlotKind.RECOVERY
    for slot in file.slots:
        if slot.kind is wanted and slot.clinician_uid == clinician_uid:
            opened = open_slot(slot, secret if clinician_uid else read_recovery_code(secret), file.vault_id)
            check_mac(file, mac, opened.master)
            return Access(file.vault_id, opened.master, slot.slot_uid, opened.opener)
    raise UserError("key.no-slot")
