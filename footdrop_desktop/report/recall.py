"""Signed visits read back with the earlier papers of them that have to be recalled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import patients, trail, visits
from footdrop_desktop.record.model import VERSIONS, AuditEntry, Head, Kind, Signed
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.report.signed import Materials, SignedVisit, read_signed

FAILED: Final = "report-failed"
"""A paper that the audit announced and that did not come about; ``paper`` is the entry it takes back."""

_MOST: Final = 100_000


def read_visit(vault: Vault, made: Materials, visit_uid: str, *, head: Head, version: int = 0) -> SignedVisit:
    """Return a version of a signed visit, the newest for 0, as papers of it are made from.

    Raises ``UserError`` ``visit.unknown`` when nothing of it was signed.
    """
    entries = visits.versions(vault, visit_uid)
    if not any(entry.kind in VERSIONS for entry in entries):
        raise UserError("visit.unknown")
    patient = patients.get(vault, entries[-1].patient_uid)
    papers = to_recall(vault, visit_uid, entries)
    return read_signed(made, patient, entries, head=head, version=version, papers=papers)


def to_recall(vault: Vault, visit_uid: str, entries: Sequence[Signed]) -> tuple[AuditEntry, ...]:
    """Return papers of versions that do not stand any more: of a void visit all, even of its draft.

    A paper of any kind counts; one that did not come about does not.
    """
    newest = max(entry.version for entry in entries if entry.kind in VERSIONS)
    void = any(entry.kind is Kind.VOIDED for entry in entries)
    found = [
        entry
        for entry in visits.papers(vault, visit_uid)
        if void or 0 < int(entry.detail.get("version", 0)) < newest
    ]
    if not found:
        return ()
    about = trail.entries(vault, subject=entries[-1].patient_uid, limit=_MOST)
    taken_back = {entry.detail.get("paper") for entry in about if entry.event == FAILED}
    return tuple(entry for entry in found if entry.seq not in taken_back)
