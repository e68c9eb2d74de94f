"""Nothing that was acknowledged is lost: a few faults of each kind here, thousands in ``run.py durability``.

Each part runs in a process of its own, which forks those that it kills. A part fails too when one of its
controls, which lose what they acknowledge, is not caught.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.durability.checker import Outcome
from tests.durability.ledger import Ledger
from tests.durability.processes import Fact
from tests.durability.table import Row, drawn, merged

HARNESS = Path(__file__).with_name("harness.py")
ROOT = HARNESS.parent.parent.parent
SKIPPED = 77
PARTS = tuple(pytest.param(part, marks=pytest.mark.slow) for part in ("kills", "cuts", "disks", "damage"))


@pytest.mark.timeout(300)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="what is killed is forked")
@pytest.mark.parametrize("part", PARTS)
def test_nothing_acknowledged_is_lost(part: str) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_"))}
    done = subprocess.run(
        [sys.executable, str(HARNESS), "--small", "--jobs", "1", "--only", part],
        cwd=ROOT,
        env={**kept, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == SKIPPED:
        pytest.skip(done.stdout.splitlines()[-2])
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_control_that_loses_nothing_fails_the_run() -> None:
    row = Row("power cut", "save, NORMAL", control=True)
    row.add(Outcome(), None, 100, "cut 0")
    assert not row.ok
    row.add(Outcome(lost=["draft 7"]), None, 100, "cut 1")
    assert row.ok


@pytest.mark.parametrize("what", ["lost", "half", "locked_out", "silent", "alarms"])
def test_whatever_is_wrong_fails_the_run_and_is_told(what: str) -> None:
    row = Row("kill -9", "save")
    row.add(Outcome(**{what: ["of run 3"]}), None, 1, "run 3")
    assert not row.ok
    assert "of run 3" in drawn([row])


def test_damage_has_to_be_told_and_is_no_fault_then() -> None:
    row = Row("bit flip", "vault.db", told=True)
    row.add(Outcome(alarms=["damaged"]), None, 1, "flip 0")
    assert row.ok
    row.add(Outcome(silent=["other content"]), None, 1, "flip 1")
    assert not row.ok


def test_chunks_of_one_campaign_are_one_line() -> None:
    first, second = Row("kill -9", "save", runs=50), Row("kill -9", "save", runs=7, lost=1)
    (row,) = merged([first, second])
    assert (row.runs, row.lost, row.ok) == (57, 1, False)
    assert Row("power cut", "save", skipped="no loop device").ok
    assert not Row("kill -9", "save").ok


def test_a_change_told_of_after_the_cut_may_still_be_the_one_on_the_disk() -> None:
    """Its acknowledgement counts for nothing, and the next change was announced: three may open the record."""
    ledger = Ledger("old 1")
    facts: list[Fact] = [
        {"said": "trying", "passphrase": "old 2", "t": 1},
        {"said": "passphrase", "passphrase": "old 2", "slot": "s", "opener": "00", "t": 9},
        {"said": "trying", "passphrase": "old 3", "t": 10},
    ]
    ledger.take(facts, until=5)
    assert ledger.passphrases == ("old 3", "old 2", "old 1")
    assert ledger.acknowledged == 0


def test_a_change_told_of_before_the_cut_is_the_one_in_force() -> None:
    ledger = Ledger("old 1")
    facts: list[Fact] = [
        {"said": "trying", "passphrase": "old 2", "t": 1},
        {"said": "passphrase", "passphrase": "old 2", "slot": "s", "opener": "00", "t": 2},
    ]
    ledger.take(facts, until=5)
    assert ledger.passphrases == ("old 2",)
