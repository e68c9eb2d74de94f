"""What a patient's page reads of the visits, from their facts; no signed content is opened for it.

Every read goes along the index of the patient's visits and stops where what is shown ends, so that its cost
is that of the lines shown, however many visits there are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

from footdrop_desktop.form.model import Value
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.facts import read_grades, unpacked
from footdrop_desktop.record.model import SignedAs, Tested, VisitRow
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.visit_rows import VISIT_ROW, visit_row

AT_ONCE: Final = 50
"""How many lines of a page are read at once."""

TREND: Final = 30
"""How many visits a trend begins with."""

_FACTS: Final = "FROM visit LEFT JOIN visit_facts ON visit_facts.visit_id = visit.id"
_NEWEST: Final = "ORDER BY julianday(performed_at) DESC, visit.id DESC"
_LINES: Final = (
    f"SELECT {VISIT_ROW}, ifnull(visit_facts.flags, ''), ifnull(visit_facts.urgency, '') "
    f"{_FACTS} WHERE patient_uid = ? {_NEWEST}"
)
_TESTED: Final = (
    "SELECT visit_uid, performed_at, visit_facts.grades, visit_facts.noted, {others} "
    "FROM visit JOIN visit_facts ON visit_facts.visit_id = visit.id "
    f"WHERE patient_uid = ? AND state = 'signed' {_NEWEST}"
)
_GRADES: Final = _TESTED.format(others="''")
_WHOLE: Final = _TESTED.format(others="visit_facts.others")
_SIGNED_AS: Final = (
    f"SELECT visit_uid, performed_at, ifnull(visit_facts.signed_as, '') {_FACTS} "
    f"WHERE patient_uid = ? AND state <> 'voided' {_NEWEST}"
)
_FLAGS: Final = len(VisitRow._fields)
"""Where the flags stand in a line, behind the columns of a ``VisitRow``."""

_AMONG: Final = "SELECT julianday(performed_at), visit.id, "
_PLACE: Final = 2
"""How many columns ahead of a line say where it stands among those of other records."""


class ChartRow(NamedTuple):
    """A line of a patient's page.

    ``packed_flags`` are the red flags of the newest version (``facts.packed``); ``urgency`` is as the signer
    saw it. A draft has neither.
    """

    visit: VisitRow
    packed_flags: str
    urgency: str

    @property
    def flags(self) -> tuple[tuple[str, str, bool], ...]:
        """The red flags that are present: id, tier, and whether each was set aside."""
        return tuple((flag, tier, bool(aside)) for flag, tier, aside in unpacked(self.packed_flags) or ())


def chart_rows(vault: Vault, patient_uid: str, limit: int = AT_ONCE, offset: int = 0) -> tuple[ChartRow, ...]:
    """Return visits of a patient and of those merged into them, drafts too, the newest performed first."""
    with vault.reading() as connection:
        lines = _newest(connection, _LINES, patient_uid, offset + limit)[offset : offset + limit]
    return tuple([ChartRow(visit_row(line), line[_FLAGS], line[_FLAGS + 1]) for line in lines])


def count(vault: Vault, patient_uid: str) -> int:
    """Return how many visits a patient has, drafts and void ones too."""
    return _count(vault, patient_uid, "SELECT count(*) FROM visit WHERE patient_uid = ?")


def count_signed(vault: Vault, patient_uid: str) -> int:
    """Return how many signed visits of a patient stand."""
    return _count(vault, patient_uid, "SELECT count(*) FROM visit WHERE patient_uid = ? AND state = 'signed'")


def tested(vault: Vault, patient_uid: str, limit: int = TREND) -> tuple[Tested, ...]:  # noqa: PT028 - no test
    """Return grades and what tells of events from the newest signed visits that stand, the newest first."""
    return _tested(vault, patient_uid, _GRADES, limit)


def tested_whole(
    vault: Vault,
    patient_uid: str,
    limit: int = TREND,  # noqa: PT028 - no test
) -> tuple[Tested, ...]:
    """Return what ``tested`` does, and sensation, reflexes, heel raises, and the Romberg test too."""
    return _tested(vault, patient_uid, _WHOLE, limit)


def signed_as(vault: Vault, patient_uid: str) -> tuple[SignedAs, ...]:
    """Return for every visit that is not void whom it was signed for, the newest performed first."""
    known: dict[str, Mapping[str, str]] = {"": {}}
    found = []
    with vault.reading() as connection:
        lines = [
            line
            for uid in _of_whom(connection, patient_uid)
            for line in connection.execute(_SIGNED_AS, (uid,))
        ]
    for visit_uid, performed_at, details in lines:
        if details not in known:
            known[details] = unpacked(details)
        found.append(SignedAs(visit_uid, datetime.fromisoformat(performed_at), known[details]))
    return tuple(sorted(found, key=lambda one: one.performed_at, reverse=True))


def _tested(vault: Vault, patient_uid: str, query: str, limit: int) -> tuple[Tested, ...]:
    with vault.reading() as connection:
        lines = _newest(connection, query, patient_uid, limit)
    noted = _values([line[3] for line in lines])
    others = _values([line[4] for line in lines])
    found = []
    for line, some, more in zip(lines, noted, others, strict=True):
        values, limited = read_grades(line[2])
        if some:
            values.update(some)
        if more:
            values.update(more)
        found.append(Tested(line[0], datetime.fromisoformat(line[1]), values, limited))
    return tuple(found)


def _values(packed: Sequence[str]) -> list[Mapping[str, Value]]:
    """Return the values of each text; what several visits of a patient say alike is read once."""
    read = {text: _read(text) for text in dict.fromkeys(packed)}
    return [read[text] for text in packed]


def _read(text: str) -> Mapping[str, Value]:
    values: dict[str, Any] = unpacked(text) or {}
    return {key: tuple(value) if isinstance(value, list) else value for key, value in values.items()}


def _newest(connection: Connection, query: str, patient_uid: str, limit: int) -> list[tuple[Any, ...]]:
    """Return the newest lines of all records that are read as one patient's.

    Each record by itself goes along the index; all in one statement would be read and sorted whole.
    """
    records = _of_whom(connection, patient_uid)
    text = f"{query} LIMIT {limit:d}"  # written out: with a value that is bound it would be planned each time
    if len(records) == 1:
        return list(connection.execute(text, (patient_uid,)).fetchall())
    among = text.replace("SELECT ", _AMONG, 1)
    lines = [line for uid in records for line in connection.execute(among, (uid,)).fetchall()]
    lines.sort(key=lambda line: line[:_PLACE], reverse=True)
    return [line[_PLACE:] for line in lines[:limit]]


def _of_whom(connection: Connection, patient_uid: str) -> list[str]:
    query = "SELECT patient_uid FROM patient WHERE merged_into = ?"
    return [patient_uid, *[str(uid) for (uid,) in connection.execute(query, (patient_uid,)).fetchall()]]


def _count(vault: Vault, patient_uid: str, query: str) -> int:
    with vault.reading() as connection:
        return sum(
            int(connection.execute(query, (uid,)).fetchone()[0]) for uid in _of_whom(connection, patient_uid)
        )
