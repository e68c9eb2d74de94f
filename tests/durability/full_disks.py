"""Disks without a byte left: while the record is open, and before it is opened."""

from __future__ import annotations

import os
from pathlib import Path

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import drafts, opening, patients, search, visits
from footdrop_desktop.record.clinicians import signer
from footdrop_desktop.record.vault import Vault
from tests.durability import disks, scene
from tests.durability.checker import Outcome, look
from tests.durability.ledger import Ledger
from tests.durability.table import Row

MEGABYTES = {"ext4": 16, "tmpfs": 8}
WHEN = ("while open", "before opening")
FEW = (("ext4", "before opening"), ("tmpfs", "while open"))
FULL = ("record.disk-full", "output.not-written")
SAVES = 400


def full(kind: str, when: str, place: Path) -> Row:
    """Fill a disk of this kind ``while open`` or ``before opening``."""
    row = Row("full disk", f"{kind}, {when}")
    template = scene.made(place / "template")
    make = disks.ext4 if kind == "ext4" else disks.tmpfs
    with make(place, MEGABYTES[kind]) as disk:
        folder = template.copied(disk.point / "record")
        outcome, ledger = Outcome(), Ledger(scene.PASSPHRASE)
        read, told = os.pipe()
        pid = os.fork()  # a full disk once ended the whole process (SIGBUS), so it is another one
        if not pid:
            try:
                wrong = _work(template, folder, disk, when)
                os.write(told, "\n".join(wrong).encode() or b"-")
            except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
                os.write(told, f"crashed: {error!r}".encode())
            os._exit(0)
        os.close(told)
        with os.fdopen(read, "rb") as pipe:
            said = pipe.read().decode()
        status = os.waitpid(pid, 0)[1]
        if status or not said:
            outcome.locked_out.append(f"the process ended with {status}")
        outcome.half += [line for line in said.split("\n") if line not in ("", "-")]
        found = look(folder, template.clinician_uid, ledger)
        outcome.half += found.said
        row.add(outcome, ledger, 1, when)
    return row


def _work(template: scene.Scene, folder: Path, disk: disks.Disk, when: str) -> list[str]:
    """Return what did not go as it has to."""
    wrong: list[str] = []
    if when == "before opening":
        disk.fill()
    with opening.unlock(folder, template.clinician_uid, scene.PASSPHRASE, scene.WORKPLACE) as vault:
        if when == "while open":
            _before(vault)
            disk.fill()
        wrong += _full(vault)
        disk.free()
        wrong += _freed(vault)
    return wrong


def _before(vault: Vault) -> None:
    patient = search.recent_patients(vault).rows[0]
    patients.read_chart(vault, patient.patient_uid)


def _full(vault: Vault) -> list[str]:
    """Read all that there is; save until the disk refuses, and look whether it says so."""
    wrong = []
    rows = search.recent_patients(vault).rows
    for row in rows:
        try:
            patients.read_chart(vault, row.patient_uid)
        except UserError as error:
            wrong.append(f"reading on a full disk: {error}")
            break
        for visit in visits.of_patient(vault, row.patient_uid):
            visits.versions(vault, visit.visit_uid)
    draft = drafts.load(vault, drafts.all_drafts(vault)[0].visit_uid, scene.form())
    refused = None
    for _ in range(SAVES):
        try:
            draft = drafts.save(
                vault, draft, scene.answers_at(draft.visit_uid, draft.amends, draft.rev + 1), "strength"
            )
        except UserError as error:
            refused = error
            break
    if refused is None:
        wrong.append("the disk was not full")
    elif refused.key not in FULL:
        wrong.append(f"a full disk is told as {refused}")
    if drafts.load(vault, draft.visit_uid, scene.form()).answers != draft.answers:
        wrong.append("what was saved before is not what is read")
    return wrong


def _freed(vault: Vault) -> list[str]:
    """Save and sign once there is space again, with the same record still open."""
    draft = drafts.load(vault, drafts.all_drafts(vault)[0].visit_uid, scene.form())
    answers = scene.answers_at(draft.visit_uid, draft.amends, draft.rev + 1)
    try:
        draft = drafts.save(vault, draft, answers, "strength")
        power = signer(vault, scene.PASSPHRASE)
        visits.sign(vault, power, draft, scene.body_of(draft), request=scene.new_id())
    except UserError as error:
        return [f"after space was freed: {error}"]
    return []
