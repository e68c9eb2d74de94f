"""Power cuts: the disk keeps what was flushed to it, and no more."""

from __future__ import annotations

import random
import time
from pathlib import Path

from tests.durability import disks, scene
from tests.durability.checker import look
from tests.durability.ledger import Ledger
from tests.durability.processes import Child
from tests.durability.table import Row
from tests.durability.worker import Job

AGAIN = 20
MEGABYTES = 64
SPAN = {
    "save": 0.15,
    "sign": 0.15,
    "amend": 0.2,
    "backup": 0.3,
    "passphrase": 0.35,
    "mixed": 0.3,
    "slots": 0.05,
}


def cuts(act: str, runs: int, seed: int, place: Path, control: str = "") -> Row:
    """Cut the power ``runs`` times while a process does ``act``."""
    row = Row("power cut", act if not control else f"{act}, {control}", control=bool(control))
    rnd = random.Random(f"{act} {seed}")
    template = scene.made(place / "template")
    with disks.ext4(place, MEGABYTES) as disk:
        folder = disk.point / "record"
        ledger = Ledger(scene.PASSPHRASE)
        fresh = True
        for number in range(runs):
            if fresh or number % AGAIN == 0:
                ledger = Ledger(scene.PASSPHRASE)
                template.copied(folder)
                disk.remount()
            job = Job(act, folder, template.clinician_uid, ledger.passphrase, rnd.randrange(2**32), control)
            before = ledger.acknowledged
            with Child(job) as child:
                child.wait_for("patient")
                time.sleep(rnd.uniform(0, SPAN[act]))
                at = disk.cut()
                child.kill()
                ledger.take(child.facts, until=at)
            disk.remount()
            rehearsed = act == "backup" and number % 10 == 0
            outcome = look(folder, template.clinician_uid, ledger, rehearsed=rehearsed)
            row.add(outcome, ledger, ledger.acknowledged - before, f"cut {number}")
            fresh = bool(outcome.said)
    return row
