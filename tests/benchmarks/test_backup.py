"""A backup with its check, and an unlock, beside what the database alone takes for the same bytes."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3

from footdrop_desktop.record import backup
from footdrop_desktop.record.keys import DATABASE, subkey
from footdrop_desktop.record.vault import DATABASE_FILE, Vault
from tests.benchmarks import vaults
from tests.benchmarks.large_record import VISITS, large_record
from tests.benchmarks.pairs import medians, seconds
from tests.record.access import access_to

TIMES_RAW = 1.3
SMALL, LARGE, FEW = 3_700, 35_000, 2_000
"""Patients: 10 MB, 95 MB (a larger record is not checked whole at each unlock), 5 MB."""


def bare_backup(vault: Vault, path: Path) -> None:
    """Copy the database and check the copy, and nothing else."""
    target = sqlcipher3.connect(str(path), isolation_level=None)
    target.execute(f"PRAGMA key = \"x'{subkey(vault.access.master, DATABASE).hex()}'\"")
    vault.connection.backup(target)
    for check, right in (("cipher_integrity_check", []), ("quick_check", [("ok",)])):
        assert target.execute(f"PRAGMA {check}").fetchall() == right
    target.close()


def test_a_backup_with_its_check_within_1_3_times_the_bare_copy_and_check(
    benchmark: Any, tmp_path: Path
) -> None:
    numbers = count()
    (tmp_path / "backups").mkdir()
    with large_record(LARGE if benchmark.enabled else FEW) as vault:
        raw, ours = medians(
            lambda: bare_backup(vault, tmp_path / f"{next(numbers)}.db"),
            lambda: backup.make(vault, tmp_path / "backups"),
            5 if benchmark.enabled else 1,
        )
        made = benchmark.pedantic(backup.make, args=(vault, tmp_path / "backups"), rounds=1)
        patients = vault.connection.execute("SELECT count(*) FROM patient").fetchone()[0]
    benchmark.extra_info.update(megabytes=made.size / 1e6, raw=raw, ours=ours, ratio=ours / raw)
    assert made.verified
    assert (made.counts["patient"], made.counts["visit"]) == (patients, VISITS * patients)
    assert (made.folder / DATABASE_FILE).stat().st_size == made.size
    if benchmark.enabled:
        assert ours <= TIMES_RAW * raw


@pytest.mark.parametrize("patients", [SMALL, LARGE])
def test_an_unlock_by_the_size_of_the_record(patients: int, benchmark: Any) -> None:
    """Informative; up to 100 MB every page is checked at each unlock. The key is the cheapest kind."""
    chosen = patients if benchmark.enabled else FEW
    with large_record(chosen) as vault:
        folder, megabytes = vault.folder, vault.database_bytes / 1e6

    def once() -> None:
        vaults.unlocked(folder).close()

    key = min(
        seconds(lambda: access_to(folder, vaults.PASSPHRASE, vault.actor.clinician_uid)) for _ in range(3)
    )
    benchmark.pedantic(once, rounds=5 if benchmark.enabled else 1)
    with vaults.unlocked(folder) as again:
        assert again.connection.execute("SELECT count(*) FROM patient").fetchone()[0] == chosen
    benchmark.extra_info.update(megabytes=megabytes, key=key)
