"""The audit as it is read: who saw, printed, exported, or changed what; and reads that are added to it."""

from __future__ import annotations

from datetime import datetime
from types import MappingProxyType
from typing import Any, Final

from footdrop_desktop.record.chain import details_of
from footdrop_desktop.record.model import AuditEntry, Head
from footdrop_desktop.record.vault import Vault

PAPERS: Final = ("report-printed", "report-saved", "patient-exported")
"""The events that leave something outside the record."""

_ENTRY: Final = (
    "SELECT seq, at, actor, ifnull(clinician.name, ''), host, event, subject, detail, hash "
    "FROM audit LEFT JOIN clinician ON clinician.clinician_uid = audit.actor"
)


def note(vault: Vault, event: str, subject: str = "", **detail: Any) -> Head:
    """Put a read, a print, or an export into the audit; return the head that papers print.

    A record that was moved is only read: nothing is written there any more.
    """
    if vault.retired:
        return vault.head
    with vault.write_tx() as tx:
        return tx.audit(event, subject, **detail)


def entries(
    vault: Vault, *, subject: str = "", actor: str = "", before: int | None = None, limit: int = 500
) -> tuple[AuditEntry, ...]:
    """Return entries, newest first: about a patient, by a clinician, or all; ``before`` pages on."""
    where, values = ["1"], []
    for column, value in (("subject", subject), ("actor", actor)):
        if value:
            where.append(f"{column} = ?")
            values.append(value)
    if before is not None:
        where.append("seq < ?")
        values.append(str(before))
    return entries_where(vault, " AND ".join(where), tuple(values), limit)


def entries_where(
    vault: Vault, where: str, values: tuple[Any, ...], limit: int = 500
) -> tuple[AuditEntry, ...]:
    """Return the entries that meet a condition of this package's own, newest first."""
    query = f"{_ENTRY} WHERE {where} ORDER BY seq DESC LIMIT ?"
    with vault.reading() as connection:
        rows = connection.execute(query, (*values, limit)).fetchall()
    return tuple(_entry(row) for row in rows)


def _entry(row: tuple[Any, ...]) -> AuditEntry:
    return AuditEntry(
        seq=row[0],
        at=datetime.fromisoformat(row[1]),
        actor_uid=row[2],
        actor_name=row[3],
        host=row[4],
        event=row[5],
        subject=row[6],
        detail=MappingProxyType(details_of(row[7])),
        hash=bytes(row[8]).hex(),
    )
