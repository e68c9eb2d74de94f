"""Opens a record after a fault, as the program does, and demands what was acknowledged."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import backup, chain, drafts, opening, restore, slot_file
from footdrop_desktop.record.model import Kind
from footdrop_desktop.record.snapshot import answers_of
from footdrop_desktop.record.vault import Access, Vault
from footdrop_desktop.record.verify import verify
from footdrop_desktop.record.visits import versions
from tests.durability import scene
from tests.durability.ledger import Ledger
from tests.record.access import access_to


@dataclass
class Outcome:
    """What was wrong, in words; all of it empty is what is wanted."""

    lost: list[str] = field(default_factory=list)
    half: list[str] = field(default_factory=list)
    locked_out: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)

    @property
    def said(self) -> list[str]:
        return [
            f"{name}: {text}"
            for name in ("lost", "half", "locked_out", "silent", "alarms")
            for text in getattr(self, name)
        ]


def look(
    folder: Path,
    clinician_uid: str,
    ledger: Ledger,
    *,
    rehearsed: bool = False,
) -> Outcome:
    """Open the record and compare; what it knows now of the passphrase goes into the ledger.

    A loss that the record tells of is an alarm; it is opened all the same then, and what is gone counted.
    """
    found = Outcome()
    vault = _opened(folder, clinician_uid, ledger, found)
    if vault is None:
        return found
    with vault:
        found.lost += [f"loss: {text}" for text in _lost(vault, ledger)]
        found.half += _half(vault, folder)
        found.half += _bundles(vault, ledger, clinician_uid, folder if rehearsed else None)
        checked = verify(vault)
        found.half += [f"verify: {problem.what} {problem.seq}" for problem in checked.problems]
    return found


def _opened(folder: Path, clinician_uid: str, ledger: Ledger, found: Outcome) -> Vault | None:
    accepted = False
    for _ in range(3):
        for passphrase in ledger.passphrases:
            try:
                vault = opening.unlock(
                    folder, clinician_uid, passphrase, scene.WORKPLACE, accept_loss=accepted
                )
            except UserError as error:
                if error.key == "key.wrong" and passphrase != ledger.passphrases[-1]:
                    continue
                if error.key in opening.LOSSES and not accepted:
                    found.alarms.append(str(error))
                    accepted = True
                    break
                found.locked_out.append(str(error))
                return None
            if not ledger.trying and ledger.former and _opens(folder, clinician_uid, ledger.former[0]):
                found.lost.append("the former passphrase opens")
            ledger.settle(passphrase)
            ledger.openers[vault.access.slot_uid] = vault.access.opener
            return vault
    return None


def _opens(folder: Path, clinician_uid: str, passphrase: str) -> bool:
    try:
        access_to(folder, passphrase, clinician_uid)
    except UserError:
        return False
    return True


def _lost(vault: Vault, ledger: Ledger) -> Iterator[str]:
    """Yield what was acknowledged and is not there."""
    connection = vault.connection
    newest = vault.head.seq
    for seq, digest in ledger.heads.items():
        if chain.hash_at(connection, seq) != digest:
            yield f"audit {seq} of {newest}"
    for patient in ledger.patients:
        if not connection.execute("SELECT 1 FROM patient WHERE patient_uid = ?", (patient,)).fetchone():
            yield f"patient {patient}"
    bodies: dict[str, tuple[int, int]] = {}
    told = {visit for visit, _ in ledger.signed} | set(ledger.drafts)
    for visit in told:
        there = {entry.entry: entry for entry in versions(vault, visit)}
        for (owner, number), fact in ledger.signed.items():
            if owner == visit:
                entry = there.get(number)
                if entry is None or (entry.version, entry.kind, entry.sha256, entry.audit_seq) != (
                    fact["version"],
                    fact["kind"],
                    fact["sha256"],
                    fact["seq"],
                ):
                    yield f"signed {visit} {number}"
        whole = [entry for entry in there.values() if entry.kind in (Kind.SIGNED, Kind.AMENDED)]
        if whole:
            newest_whole = max(whole, key=lambda entry: entry.version)
            assert newest_whole.body is not None
            values = answers_of(newest_whole.body, scene.form())
            bodies[visit] = (newest_whole.base_version, _rev(values.get(scene.MARKED), visit))
    for visit, (amends, rev) in ledger.drafts.items():
        yield from _lost_draft(vault, visit, amends, rev, bodies.get(visit))


def _lost_draft(
    vault: Vault, visit: str, amends: int, rev: int, signed: tuple[int, int] | None
) -> Iterator[str]:
    """Yield the draft if it is older than acknowledged; one that was signed meanwhile is there."""
    try:
        draft = drafts.load(vault, visit, scene.form())
    except UserError:
        if signed is None or signed < (amends, rev):
            yield f"draft {visit} {amends} {rev}: {signed}"
        return
    if (draft.amends, draft.rev) < (amends, rev):
        yield f"draft {visit} {amends} {rev}: {draft.amends} {draft.rev}"
    elif draft.rev and draft.answers != scene.answers_at(visit, draft.amends, draft.rev):
        yield f"draft {visit} has other answers than those of {draft.rev}"


def _rev(text: object, visit: str) -> int:
    parts = str(text).split(" ")
    return int(parts[2]) if len(parts) == 3 and parts[0] == visit else -1


_WRONG = {
    "a visit disagrees with what was signed of it": (
        "SELECT visit_uid FROM visit WHERE version <> ifnull((SELECT max(version) FROM visit_entry AS e "
        "WHERE e.visit_uid = visit.visit_uid), 0) OR (state = 'draft') <> (version = 0) OR (state = 'voided') "
        "<> EXISTS (SELECT 1 FROM visit_entry AS e WHERE e.visit_uid = visit.visit_uid AND kind = 'voided')"
    ),
    "something signed has no visit": (
        "SELECT visit_uid FROM visit_entry WHERE visit_uid NOT IN (SELECT visit_uid FROM visit)"
    ),
    "a visit that was never signed has no draft": (
        "SELECT visit_uid FROM visit WHERE state = 'draft' AND visit_uid NOT IN (SELECT visit_uid FROM draft)"
    ),
    "a draft does not start from what is signed": (
        "SELECT visit_uid FROM draft JOIN visit USING (visit_uid) WHERE amends <> version OR state = 'voided'"
    ),
    "a patient's line counts other drafts": (
        "SELECT patient_uid FROM patient WHERE drafts <> (SELECT count(*) FROM draft JOIN visit USING (visit_uid) "
        "WHERE visit.patient_uid = patient.patient_uid)"
    ),
    "a patient's line shows another finding": (
        "SELECT patient_uid FROM patient WHERE last_finding <> ifnull((SELECT finding FROM visit "
        "WHERE visit.patient_uid = patient.patient_uid AND state = 'signed' "
        "ORDER BY julianday(performed_at) DESC LIMIT 1), '')"
    ),
    "a patient has no key": (
        "SELECT patient_uid FROM patient WHERE patient_uid NOT IN (SELECT patient_uid FROM patient_key)"
    ),
    "a patient is not in the index": (
        "SELECT id FROM patient WHERE id NOT IN (SELECT id FROM patient_index_docsize)"
    ),
    "a signed visit is not in the index": (
        "SELECT id FROM visit WHERE (state = 'signed') <> (id IN (SELECT id FROM visit_index_docsize))"
    ),
}


def _half(vault: Vault, folder: Path) -> Iterator[str]:
    """Yield what is not whole in itself."""
    for what, query in _WRONG.items():
        for (where,) in vault.connection.execute(query).fetchall():
            yield f"{what}: {where}"
    first, second = folder / slot_file.FIRST, folder / slot_file.SECOND
    if first.read_bytes() != second.read_bytes():
        yield "the copies of the key slots differ"
    kept = vault.connection.execute("SELECT value FROM record_info WHERE name = 'slots'").fetchone()
    if kept[0] != slot_file.read_slots(folder)[1].hex():
        yield "the audit names other key slots"
    for place in (folder, folder / backup.FOLDER):
        yield from (f"left over: {path.name}" for path in place.glob(".*"))


def _bundles(vault: Vault, ledger: Ledger, clinician_uid: str, rehearsed: Path | None) -> Iterator[str]:
    """Yield each backup that has its final name and does not open, and an acknowledged one that is gone."""
    folder = vault.folder / backup.FOLDER
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    infos = {info.folder.name: info for info in backup.all_backups(folder, vault.vault_id)}
    for bundle in found:
        if bundle.name.startswith("."):
            continue
        info = infos.get(bundle.name)
        if info is None or not info.verified:
            yield f"backup {bundle.name} is not whole"
            continue
        try:
            file, _ = slot_file.read_slots(bundle)
            slot = next(slot for slot in file.slots if slot.clinician_uid == clinician_uid)
            access = vault.access
            if slot.slot_uid != access.slot_uid:
                access = _access_then(bundle, access, slot.slot_uid, clinician_uid, ledger)
            head, _, problems = backup.check(bundle, access)
        except UserError as error:
            yield f"backup {bundle.name}: {error!r}"
            continue
        yield from (f"backup {bundle.name}: {problem.what} {problem.seq}" for problem in problems)
        document = json.loads((bundle / backup.MANIFEST).read_bytes())
        if any(backup.sha256_of(bundle / name) != digest for name, digest in document["files"].items()):
            yield f"backup {bundle.name} is not the one its manifest names"
        if head != info.head or chain.hash_at(vault.connection, head.seq) != head.hash:
            yield f"backup {bundle.name} is of another record"
    if ledger.backup and ledger.backup not in infos:
        yield f"backup {ledger.backup} is gone"
    if rehearsed is not None and ledger.backup:
        yield from _rehearsed(folder / ledger.backup, rehearsed, clinician_uid, ledger)


def _access_then(bundle: Path, now: Access, slot_uid: str, clinician_uid: str, ledger: Ledger) -> Access:
    """Return how a bundle of before a change of the passphrase is opened."""
    if slot_uid not in ledger.openers:
        passphrase = next(text for text in ledger.former if _opens(bundle, clinician_uid, text))
        ledger.openers[slot_uid] = access_to(bundle, passphrase, clinician_uid).opener
    return Access(now.vault_id, now.master, slot_uid, ledger.openers[slot_uid])


def _rehearsed(bundle: Path, folder: Path, clinician_uid: str, ledger: Ledger) -> Iterator[str]:
    for passphrase in (ledger.passphrase, *ledger.former):
        if _opens(bundle, clinician_uid, passphrase):
            scratch = folder.parent / "rehearsal"
            scratch.mkdir(exist_ok=True)
            checked = restore.rehearse(bundle, scratch, clinician_uid, passphrase, scene.WORKPLACE)
            yield from (f"restored: {problem.what}" for problem in checked.problems)
            return


def content(vault: Vault) -> dict[str, Any]:
    """Return everything that a clinician put in, to be compared: not the audit, which goes on at each unlock."""
    tables = ("patient", "patient_key", "visit", "draft", "visit_entry", "clinician", "clinician_key")
    return {
        name: sorted(map(tuple, vault.connection.execute(f"SELECT * FROM {name}").fetchall()))
        for name in tables
    }
