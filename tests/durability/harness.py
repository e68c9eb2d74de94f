"""Kills, power cuts, disk faults, full disks, and damaged files by the thousand: nothing acknowledged may be lost.

    python tests/durability/harness.py [--small] [--only PART] [--jobs N]

``PART`` is one of kills, cuts, disks, damage. The table is printed and written to build/durability.md. Each
part has its controls, which lose what they acknowledge: one that is not caught means that nothing can be
said of the rest, and the run fails.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from footdrop_desktop.record.vault import DATABASE_FILE  # noqa: E402 - found through the line above
from tests.durability import cuts, damage, disks, full_disks, io_faults, kills, papers, rivals, scene  # noqa: E402
from tests.durability.table import Row, drawn, merged  # noqa: E402
from tests.durability.worker import NAIVE, NAIVE_PAPER, SYNCHRONOUS  # noqa: E402

TABLE = ROOT / "build" / "durability.md"
CHUNK = 50
SKIPPED = 77
"""What is returned when this machine can make none of it."""
PARTS = ("kills", "cuts", "disks", "damage")

KILLS = {
    "save": (400, 6),
    "sign": (250, 4),
    "amend": (200, 4),
    "backup": (150, 3),
    "passphrase": (150, 3),
    "mixed": (200, 4),
    "slots": (50, 2),
}
MIGRATIONS = (150, 3)
PAPERS = (1000, 10)
CUTS = {
    "save": (100, 2),
    "sign": (100, 2),
    "amend": (100, 1),
    "backup": (80, 1),
    "passphrase": (80, 1),
    "mixed": (100, 2),
}
"""How many runs, and how many of them in the small run."""

FEW_FAULTS = (("pwrite64", "ENOSPC"), ("fsync", "EIO"), ("pread64", "EIO"), ("openat", "EIO"))
FEW_PLACES = (2, 13)


@dataclass(frozen=True)
class Campaign:
    """Runs that make a line of the table, or a part of one. ``needs``: what may be missing here."""

    part: str
    fault: str
    act: str
    run: Callable[[Path], Row]
    needs: str = ""


def campaigns(*, small: bool) -> Iterator[Campaign]:
    """Yield everything that is run."""
    yield from _kills(small=small)
    yield from _cuts(small=small)
    yield from _disks(small=small)
    yield from _damage(small=small)


def _kills(*, small: bool) -> Iterator[Campaign]:
    for act, counts in KILLS.items():
        for seed, runs in _chunks(counts[small]):
            yield Campaign("kills", "kill -9", act, partial(kills.kills, act, runs, seed))
    for seed, runs in _chunks(MIGRATIONS[small]):
        yield Campaign("kills", "kill -9", "migrate", partial(kills.migrations, runs, seed))
    for seed, runs in _chunks(PAPERS[small]):
        yield Campaign("kills", "kill -9", "paper", partial(papers.kills, runs, seed))
    runs = 5 if small else 40
    yield Campaign(
        "kills", "kill -9", f"slots, {NAIVE}", partial(kills.kills, "slots", runs, 0, control=NAIVE)
    )
    run = partial(papers.kills, 20 if small else 100, 0, control=NAIVE_PAPER)
    yield Campaign("kills", "kill -9", f"paper, {NAIVE_PAPER}", run)


def _cuts(*, small: bool) -> Iterator[Campaign]:
    for act, counts in CUTS.items():
        for seed, runs in _chunks(counts[small]):
            yield Campaign("cuts", "power cut", act, partial(cuts.cuts, act, runs, seed), "disks")
    for control in SYNCHRONOUS:
        run = partial(cuts.cuts, "save", 3 if small else 20, 0, control=control)
        yield Campaign("cuts", "power cut", f"save, {control}", run, "disks")


def _disks(*, small: bool) -> Iterator[Campaign]:
    places = FEW_PLACES if small else io_faults.PLACES
    for call, error in FEW_FAULTS if small else io_faults.FAULTS:
        run = partial(io_faults.faults, call, error, places)
        yield Campaign("disks", "I/O fault", f"{call} {error}", run, "strace")
    for call, error in FEW_FAULTS[2:3] if small else io_faults.AT_UNLOCK:
        run = partial(io_faults.faults, call, error, places, waits="open")
        yield Campaign("disks", "I/O fault", f"{call} {error} at unlock", run, "strace")
    for kind in full_disks.MEGABYTES:
        for when in full_disks.WHEN:
            if not small or (kind, when) in full_disks.FEW:
                for _ in range(1 if small else 3):
                    run = partial(full_disks.full, kind, when)
                    yield Campaign("disks", "full disk", f"{kind}, {when}", run, "disks")


def _damage(*, small: bool) -> Iterator[Campaign]:
    for file, many in ((DATABASE_FILE, 20 if small else 400), (damage.LOG, 10 if small else 200)):
        run = partial(damage.flips, file, many, 0)
        yield Campaign("damage", "bit flip", file, run)
    control = partial(damage.flips, damage.LOG, 4 if small else 40, 1, control=damage.UNMARKED)
    yield Campaign("damage", "bit flip", f"{damage.LOG}, {damage.UNMARKED}", control)
    yield Campaign("damage", "truncated", "marks", partial(damage.short_files, 9 if small else 1))
    yield Campaign(
        "damage", "truncated", DATABASE_FILE, partial(damage.other_databases, 10 if small else 100, 0)
    )
    yield Campaign("damage", "damaged backup", "restore", partial(damage.backups, 6 if small else 100, 0))
    yield Campaign("damage", "stale log", "restore", partial(damage.stale_logs, 1 if small else 5))
    for act in ("open", "migrate"):
        yield Campaign("damage", "two at once", act, partial(rivals.rivals, act, 1 if small else 20))
    yield Campaign("damage", "in use", "open", partial(rivals.held, 1 if small else 20))


def _chunks(runs: int) -> Iterator[tuple[int, int]]:
    """Yield seeds and counts that add up to ``runs``, so that two processes can share them."""
    for seed, start in enumerate(range(0, runs, CHUNK)):
        yield seed, min(CHUNK, runs - start)


def carried_out(campaign: Campaign) -> tuple[Row, float]:
    """Run a campaign in a folder of its own; return its line, and how long it took."""
    start = time.monotonic()
    place = Path(tempfile.mkdtemp(prefix="footdrop-durability-"))
    try:
        row = campaign.run(place)
    except Exception:  # noqa: BLE001 - a harness that breaks has shown nothing, and says so
        row = Row(campaign.fault, campaign.act, runs=1, unclear=1, notes=[traceback.format_exc()])
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return row, time.monotonic() - start


def all_rows(wanted: list[Campaign], jobs: int) -> list[Row]:
    """Run everything; what this machine cannot do is a line that says so."""
    missing = {"disks": disks.no_disks(), "strace": io_faults.no_tracer(), "": ""}
    rows = {
        place: Row(one.fault, one.act, skipped=missing[one.needs])
        for place, one in enumerate(wanted)
        if missing[one.needs]
    }
    waiting = [place for place in range(len(wanted)) if place not in rows]
    for place, (row, seconds) in _each(wanted, waiting, jobs):
        rows[place] = row
        print(f"{row.fault}, {row.act}: {row.runs} runs, {row.verdict} ({seconds:.0f} s)", flush=True)
    return merged(rows[place] for place in sorted(rows))


def _each(wanted: list[Campaign], waiting: list[int], jobs: int) -> Iterator[tuple[int, tuple[Row, float]]]:
    """Carry out each, in this process or shared among several, and yield it as it is done."""
    if jobs == 1:
        scene.warm()
        yield from ((place, carried_out(wanted[place])) for place in waiting)
        return
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), initializer=scene.warm) as pool:
        running = {pool.submit(carried_out, wanted[place]): place for place in waiting}
        yield from ((running[done], done.result()) for done in as_completed(running))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="python3 run.py durability", description="Try whether anything is lost."
    )
    parser.add_argument("--small", action="store_true", help="a few runs of everything, for each commit")
    parser.add_argument("--only", choices=PARTS, action="append", help="one part")
    parser.add_argument("--jobs", type=int, default=max(1, min(2, os.cpu_count() or 1)))
    chosen = parser.parse_args(arguments)
    if "eatmydata" in os.environ.get("LD_PRELOAD", ""):
        print("LD_PRELOAD holds eatmydata: nothing would reach the disk, and nothing be shown.")
        return 2
    start = time.monotonic()
    wanted = [one for one in campaigns(small=chosen.small) if not chosen.only or one.part in chosen.only]
    rows = all_rows(wanted, chosen.jobs)
    passed = all(row.ok for row in rows)
    skipped = {row.skipped for row in rows if row.skipped}
    text = drawn(rows)
    nothing = all(row.skipped for row in rows)
    verdict = "SKIPPED" if nothing else "PASS" if passed else "FAIL"
    end = f"{verdict}: {sum(row.runs for row in rows):,} runs, {time.monotonic() - start:.0f} s"
    lines = [text, "", *(f"Skipped in part: {why}." for why in sorted(skipped)), end]
    if not chosen.only:
        TABLE.parent.mkdir(exist_ok=True)
        TABLE.write_text("\n".join(["# Durability", "", *lines]) + "\n", "utf-8")
    print("\n" + "\n".join(lines), flush=True)
    return SKIPPED if nothing else int(not passed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
