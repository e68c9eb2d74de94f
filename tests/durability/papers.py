"""Processes killed while they write a paper over an older one: the older or the newer is there, whole."""

from __future__ import annotations

import random
from pathlib import Path

from footdrop_desktop.record.files import PREFIX, SUFFIX
from tests.durability import scene
from tests.durability.checker import Outcome
from tests.durability.ledger import Ledger
from tests.durability.processes import killed_after
from tests.durability.table import Row
from tests.durability.worker import PAPER, Job

SPAN = 0.012
"""Seconds that the kill comes after the first paper was written, at most: a few papers more."""


def kills(runs: int, seed: int, place: Path, control: str = "") -> Row:
    """Kill ``runs`` processes that write papers to the same path."""
    row = Row("kill -9", f"paper, {control}" if control else "paper", control=bool(control))
    rnd = random.Random(f"paper {seed}")
    folder, papers, number = place / "out", scene.papers(), 0
    folder.mkdir()
    (folder / PAPER).write_bytes(papers[0])
    for run in range(runs):
        job = Job("paper", folder, "", "", number + 1, control)
        ledger = Ledger("")
        facts = killed_after(job, rnd.uniform(0, SPAN), ("paper", {}))
        ledger.take(facts)
        told = [fact["number"] for fact in facts if fact["said"] == "paper"]
        outcome = Outcome()
        there = (folder / PAPER).read_bytes()
        newest = max(told, default=number)
        if there not in papers:
            outcome.lost.append(f"neither the older paper nor the newer: {len(there)} bytes")
        elif there not in (papers[newest % len(papers)], papers[(newest + 1) % len(papers)]):
            outcome.lost.append(f"an older paper than number {newest}")
        outcome.half += [f"left over: {path.name}" for path in folder.iterdir() if not _is_known(path)]
        row.add(outcome, ledger, len(told), f"run {run}")
        number = papers.index(there) if there in papers else 0
        for path in folder.iterdir():
            path.unlink()
        (folder / PAPER).write_bytes(papers[number])
    return row


def _is_known(path: Path) -> bool:
    """Say whether it is the paper, or an unfinished neighbour that says by its name what it is."""
    return path.name == PAPER or (path.name.startswith(f"{PREFIX}{PAPER}.") and path.suffix == SUFFIX)
