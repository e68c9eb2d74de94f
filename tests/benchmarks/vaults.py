"""Records to measure: made as the program makes them, then filled."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from footdrop_desktop import app
from footdrop_desktop.record import opening, setting_up
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.vault import Vault

PASSPHRASE: Final = "quiet harbour lantern seven moss"


def made(folder: Path) -> Vault:
    """Make a record in ``folder`` and return it unlocked."""
    workplace = app.workplace()
    prepared = setting_up.prepare(workplace)
    return setting_up.create(prepared, folder, "R. Roe", PASSPHRASE, prepared.recovery_code, workplace, FLOOR)


def unlocked(folder: Path) -> Vault:
    """Unlock a record of ``made``."""
    clinician_uid, _ = opening.log_in_names(folder)[0]
    return opening.unlock(folder, clinician_uid, PASSPHRASE, app.workplace())
