"""The disk refuses a single call, or every one from some moment on: strace makes it so."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.durability import scene
from tests.durability.checker import Outcome, look
from tests.durability.ledger import Ledger
from tests.durability.processes import LONGEST, Child
from tests.durability.table import Row
from tests.durability.worker import Job

FAULTS = (
    ("pwrite64", "ENOSPC"),
    ("pwrite64", "EIO"),
    ("write", "ENOSPC"),
    ("write", "EIO"),
    ("fsync", "EIO"),
    ("fdatasync", "EIO"),
    ("ftruncate", "EIO"),
    ("pread64", "EIO"),
    ("openat", "EIO"),
    ("openat", "ENOSPC"),
    ("rename", "EIO"),
    ("mkdir", "ENOSPC"),
)
AT_UNLOCK = tuple(fault for fault in FAULTS if fault[0] not in ("fdatasync", "mkdir"))
"""The calls that an unlock makes."""

PLACES = (1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144)
FOR_GOOD = (4, 20)
"""From which call on every one fails: nothing goes on then, and nothing may be lost."""

MISLEADING = frozenset(
    {
        *("vault.damaged", "vault.foreign", "vault.newer", "vault.truncated", "vault.missing"),
        *("vault.anchor", "vault.anchor-missing", "vault.tail", "vault.audit-broken", "visit.tampered"),
        *("key.slots-damaged", "key.slots-changed", "key.no-slots", "key.no-slot", "draft.unknown"),
        *("patient.unknown", "visit.unknown"),
    }
)
"""What may not be said of a record that is whole: it would have somebody throw it away."""


def no_tracer() -> str:
    """Return why no call can be made to fail here; empty if one can."""
    if shutil.which("strace") is None:
        return "strace is missing"
    tried = subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True, check=False)
    return "strace may not trace here" if tried.returncode else ""


def faults(call: str, error: str, places: tuple[int, ...], place: Path, waits: str = "act") -> Row:
    """Let ``call`` fail at its n-th time, for each n, until a run ends untouched.

    ``waits``: ``act`` for calls once the record is open, ``open`` for those of the unlock as well.
    """
    row = Row("I/O fault", f"{call} {error}{' at unlock' if waits == 'open' else ''}")
    template = scene.made(place / "template")
    for number in places:
        touched = _one(row, template, place, call, error, str(number), waits)
        if not touched:
            break
    if not row.runs:
        row.skipped = "this call is never made"
    for number in FOR_GOOD if waits == "act" and len(places) > len(FOR_GOOD) else ():
        _one(row, template, place, call, error, f"{number}+", waits)
    return row


def _one(row: Row, template: scene.Scene, place: Path, call: str, error: str, when: str, waits: str) -> bool:
    folder = template.copied(place / "record")
    act = "everything" if waits == "act" else "open"
    job = Job(act, folder, template.clinician_uid, scene.PASSPHRASE, times=1, tries=4, waits=(waits,))
    log = place / "trace"
    with Child(job) as child:
        child.wait_for("waiting")
        with _traced(child.pid, call, error, when, log):
            child.go()
            facts = child.rest()
    touched = "(INJECTED)" in log.read_text("utf-8", errors="replace")
    ledger = Ledger(scene.PASSPHRASE)
    ledger.take(facts)
    outcome = Outcome()
    refused = [fact for fact in facts if fact["said"] == "refused"]
    outcome.alarms += [
        f"misleading: {fact['act']} {fact['key']}" for fact in refused if fact["key"] in MISLEADING
    ]
    ended = any(fact["said"] == "closed" for fact in facts)
    if not when.endswith("+") and not ended:
        outcome.half.append(f"it did not go on after a single fault: {refused} status {child.status}")
    found = look(folder, template.clinician_uid, ledger)
    for name in ("lost", "half", "locked_out", "silent", "alarms"):
        getattr(outcome, name).extend(getattr(found, name))
    if touched or outcome.said or ledger.crashes:
        row.add(outcome, ledger, ledger.acknowledged, f"call {when}")
    return touched


@contextmanager
def _traced(pid: int, call: str, error: str, when: str, log: Path) -> Iterator[None]:
    """Attach to a process that waits, and let its calls fail from now on."""
    inject = f"inject={call}:error={error}:when={when}"
    command = ["strace", "-f", "-p", str(pid), "-o", str(log), "-e", f"trace={call}", "-e", inject]
    with subprocess.Popen(command, stderr=subprocess.PIPE, bufsize=0) as tracer:
        assert tracer.stderr is not None
        end, said = time.monotonic() + LONGEST, b""
        while b"attached" not in said:
            if not select.select([tracer.stderr], [], [], max(0.0, end - time.monotonic()))[0]:
                raise AssertionError(said)
            more = tracer.stderr.read(4096)
            if not more:
                raise AssertionError(said)
            said += more
        try:
            yield
        finally:
            tracer.wait(LONGEST)
