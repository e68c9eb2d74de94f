"""Processes killed in the middle of their work, again and again on the same record."""

from __future__ import annotations

import random
from pathlib import Path

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import backup, opening
from tests.durability import scene
from tests.durability.checker import Outcome, look
from tests.durability.ledger import Ledger
from tests.durability.processes import killed_after
from tests.durability.table import Row
from tests.durability.worker import Job

AGAIN = 25
"""How often one record is used before a new one takes its place."""

SPAN = {
    "save": 0.06,
    "sign": 0.08,
    "amend": 0.1,
    "backup": 0.25,
    "passphrase": 0.3,
    "mixed": 0.25,
    "slots": 0.01,
}
"""Seconds that the kill comes after the record was opened, at most."""

MIGRATION = 0.12


def kills(act: str, runs: int, seed: int, place: Path, control: str = "") -> Row:
    """Kill ``runs`` processes that do ``act``."""
    row = Row("kill -9", act if not control else f"{act}, {control}", control=bool(control))
    rnd = random.Random(f"{act} {seed}")
    template = scene.made(place / "template")
    ledger, folder = Ledger(scene.PASSPHRASE), place / "record"
    for number in range(runs):
        if number % AGAIN == 0:
            ledger, folder = Ledger(scene.PASSPHRASE), template.copied(place / "record")
        job = Job(act, folder, template.clinician_uid, ledger.passphrase, rnd.randrange(2**32), control)
        seconds = rnd.uniform(0, SPAN[act])
        before = ledger.acknowledged
        ledger.take(killed_after(job, seconds, ("patient", {})))
        outcome = look(folder, template.clinician_uid, ledger, rehearsed=act == "backup" and number % 10 == 0)
        row.add(outcome, ledger, ledger.acknowledged - before, f"run {number}")
        if outcome.said:
            ledger, folder = Ledger(scene.PASSPHRASE), template.copied(place / "record")
    return row


def migrations(runs: int, seed: int, place: Path) -> Row:
    """Kill ``runs`` processes of a newer edition that find an older record."""
    row = Row("kill -9", "migrate")
    rnd = random.Random(f"migrate {seed}")
    template = scene.made(place / "template", visits=12)
    for number in range(runs):
        folder = template.copied(place / "record")
        job = Job("migrate", folder, template.clinician_uid, scene.PASSPHRASE)
        facts = killed_after(job, rnd.uniform(0, MIGRATION), ("told", {"what": "database"}))
        ledger = Ledger(scene.PASSPHRASE)
        ledger.take(facts)
        ledger.migrated = any(fact["said"] == "opened" for fact in facts)
        row.add(after_migration(template, folder, ledger), ledger, int(ledger.migrated), f"run {number}")
    return row


def after_migration(template: scene.Scene, folder: Path, ledger: Ledger) -> Outcome:
    """Look whether the record is of the old edition or of the new one, and nothing between."""
    outcome = Outcome()
    edition = "old"
    try:
        opening.unlock(folder, template.clinician_uid, scene.PASSPHRASE, scene.WORKPLACE).close()
    except UserError as error:
        if error.key != "vault.newer":
            outcome.locked_out.append(str(error))
            return outcome
        edition = "new"
    if ledger.migrated and edition == "old":
        outcome.lost.append("the migration that was acknowledged")
    bundles = backup.all_backups(folder / backup.FOLDER)
    if edition == "new" and not bundles:
        outcome.half.append("no backup of before the migration")
    with scene.next_edition():
        found = look(folder, template.clinician_uid, ledger)
        if found.said:
            return found
        with opening.unlock(folder, template.clinician_uid, scene.PASSPHRASE, scene.WORKPLACE) as vault:
            untouched = vault.connection.execute(
                "SELECT count(*) FROM patient WHERE tried <> 'yes'"
            ).fetchone()
            tables = vault.connection.execute("SELECT count(*) FROM tried").fetchone()
            if untouched[0] or tables[0] != 1:
                outcome.half.append(f"{untouched[0]} rows were not migrated")
    return outcome
