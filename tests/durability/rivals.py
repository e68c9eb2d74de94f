"""Two processes that want the same record at once: one has it, the other is told who does."""

from __future__ import annotations

from pathlib import Path

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import opening
from tests.durability import kills, scene
from tests.durability.checker import Outcome, look
from tests.durability.ledger import Ledger
from tests.durability.processes import Child
from tests.durability.table import Row
from tests.durability.worker import Job

IN_USE = "place.in-use"


def rivals(act: str, runs: int, place: Path) -> Row:
    """Let two processes ``open`` or ``migrate`` a record at the same moment."""
    row = Row("two at once", act)
    template = scene.made(place / "template")
    for number in range(runs):
        folder = template.copied(place / "record")
        outcome, ledger = Outcome(), Ledger(scene.PASSPHRASE)
        job = Job(act, folder, template.clinician_uid, scene.PASSPHRASE, waits=("open", "close"))
        with Child(job) as one, Child(job) as other:
            for child in (one, other):
                child.wait_for("waiting")
            for child in (one, other):
                child.go()
            ends = [child.wait_for_any("opened", "refused") for child in (one, other)]
            said = sorted(end["said"] if end else "nothing" for end in ends)
            keys = [end["key"] for end in ends if end and "key" in end]
            if said != ["opened", "refused"] or keys != [IN_USE]:
                outcome.half.append(f"they ended with {said} {keys}")
            for child in (one, other):
                child.go()
                ledger.take(child.rest())
        ledger.migrated = act == "migrate"
        found = (
            kills.after_migration(template, folder, ledger)
            if act == "migrate"
            else look(folder, template.clinician_uid, ledger)
        )
        outcome.half += found.said
        row.add(outcome, ledger, 1, f"run {number}")
    return row


def held(runs: int, place: Path) -> Row:
    """Try to open a record while somebody works in it: refused, and the work goes on; after a kill it opens."""
    row = Row("in use", "open while another saves")
    template = scene.made(place / "template")
    for number in range(runs):
        folder = template.copied(place / "record")
        outcome, ledger = Outcome(), Ledger(scene.PASSPHRASE)
        with Child(Job("save", folder, template.clinician_uid, scene.PASSPHRASE, seed=number)) as child:
            child.wait_for("saved", rev=1)
            try:
                opening.unlock(folder, template.clinician_uid, scene.PASSPHRASE, scene.WORKPLACE).close()
                outcome.half.append("two had it open")
            except UserError as error:
                if error.key != IN_USE or error.params.get("user") != scene.NAME:
                    outcome.alarms.append(str(error))
            child.wait_for("saved", rev=8)
            child.kill()
            ledger.take(child.facts)
        found = look(folder, template.clinician_uid, ledger)
        for name in ("lost", "half", "locked_out", "silent", "alarms"):
            getattr(outcome, name).extend(getattr(found, name))
        row.add(outcome, ledger, ledger.acknowledged, f"run {number}")
    return row
