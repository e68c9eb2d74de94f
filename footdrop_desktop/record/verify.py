"""Whether the record is what was written: the chain, what was signed, patients, keys, and witnesses.

It finds what somebody changed who holds the key. What lies wholly inside the record can be made
consistent by such a person; a head printed on a paper or kept in a backup cannot.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass, field, replace
from typing import Any, Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import chain, schema
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.events import marks
from footdrop_desktop.record.facts import EDITION, Facts, facts_of
from footdrop_desktop.record.facts_rows import settled_by
from footdrop_desktop.record.model import Head, Kind
from footdrop_desktop.record.patients import details_of, packed
from footdrop_desktop.record.sealed import commitment, patient_key
from footdrop_desktop.record.signing import COLUMNS, EVENTS, Entry, entry_of, holds, opened_body, public_keys
from footdrop_desktop.record.slot_file import read_slots
from footdrop_desktop.record.state import Problem, state_problems
from footdrop_desktop.record.vault import Vault

SHORT: Final = 16
_AT_ONCE: Final = 100
_WITNESS: Final = re.compile(r"\s*(\d{1,18})\s*-\s*([0-9a-fA-F]{16})\s*")
_SIGNED: Final = frozenset(EVENTS.values())


@dataclass(frozen=True, slots=True)
class Line:
    """What the list has to show of a visit; ``seq`` is the audit's entry that says so."""

    seq: int
    patient_uid: str
    state: str
    version: int
    signed_by: str
    performed_at: str
    finding: str
    incomplete: bool
    countersigned_by: str

    @property
    def columns(self) -> tuple[str | int, ...]:
        """The columns as the list holds them."""
        return astuple(self)[1:]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the record has to show of visits: their lines, and their facts with the entry that says so."""

    lines: dict[str, Line] = field(default_factory=dict)
    facts: dict[str, tuple[int, int, Facts]] = field(default_factory=dict)

    def take(self, seq: int, entry: Entry, body: bytes) -> None:
        """Take what was signed next."""
        values, uid = json.loads(body), entry.visit_uid
        self.lines[uid] = _line(self.lines.get(uid), seq, entry, values)
        if entry.kind in (Kind.SIGNED, Kind.AMENDED):
            self.facts[uid] = (seq, entry.version, facts_of(values))
        elif uid in self.facts and (settled := settled_by(self.facts[uid][1], [(entry, values)])):
            _, version, facts = self.facts[uid]
            still_open = tuple(flag for flag in facts.open_flags if flag not in settled)
            self.facts[uid] = (seq, version, replace(facts, open_flags=still_open))


@dataclass(frozen=True, slots=True)
class Verified:
    """The outcome: how much was looked at, where the audit stands, and what is wrong."""

    entries: int
    signed: int
    head: Head
    problems: tuple[Problem, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def verify(
    vault: Vault, witnesses: Iterable[str] = (), progress: Callable[[str], None] = lambda _: None
) -> Verified:
    """Check everything, and that the record still holds what ``witnesses`` say.

    A witness is a head as papers print it (``Head.short``). ``UserError`` ``verify.witness`` for one
    that is not of that form. Each kind of problem is named with the first entry that shows it.
    """
    known = [parse_witness(text) for text in witnesses]
    before = vault.head
    found = _verified(vault, _Slices(vault), known, progress)
    if not found.ok and vault.head != before:  # somebody wrote meanwhile, which may look like a fault
        with vault.reading() as connection:
            found = _verified(vault, connection, known, progress)
    return found


class _Slices:
    """Asks the record one question at a time, and lets whoever writes in between two."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def execute(self, query: str, values: tuple[Any, ...] = ()) -> _Answer:
        with self._vault.reading() as connection:
            return _Answer(connection.execute(query, values).fetchall())


class _Answer:
    """What a question gave, as a cursor gives it."""

    def __init__(self, rows: list[tuple[Any, ...]]) -> None:
        self._rows = rows

    def fetchall(self) -> list[tuple[Any, ...]]:
        return self._rows

    def fetchone(self) -> tuple[Any, ...] | None:
        return self._rows[0] if self._rows else None


def _verified(
    vault: Vault, connection: Connection, known: list[Head], progress: Callable[[str], None]
) -> Verified:
    progress("chain")
    entries, head, problems = walk(connection)
    if schema.guards(connection) != schema.expected_guards():
        problems.append(Problem(0, "guards"))
    progress("signed")
    signed, wrong, wanted = _signed(vault, connection)
    problems += wrong
    problems += _lines(connection, wanted.lines)
    problems += _facts(connection, wanted.facts)
    progress("patients")
    problems += _patients(vault, connection)
    problems += _events(vault, connection)
    problems += _keys(connection)
    problems += state_problems(connection, "" if vault.practice else read_slots(vault.folder)[1].hex())
    problems += witnessed(connection, known, head)
    return Verified(entries, signed, head, tuple(problems))


def parse_witness(text: str) -> Head:
    """Return the head that a paper prints; the hash is its beginning."""
    match = _WITNESS.fullmatch(text)
    if match is None:
        raise UserError("verify.witness", text=text)
    return Head(int(match[1]), match[2].lower())


def walk(connection: Connection, after: int = 0) -> tuple[int, Head, list[Problem]]:
    """Walk the chain, or what follows entry ``after``.

    Returns how many entries were walked, the newest, and the first thing wrong.
    """
    known = chain.hash_at(connection, after) if after else ""
    entries, before, last_seq = 0, bytes.fromhex(known) or chain.START, after if known else 0
    problems: list[Problem] = []
    for link in chain.links(connection, last_seq or -1):
        entries += 1
        what = ""
        if link.seq != last_seq + 1:
            what = "missing"
        elif link.prev != before:
            what = "link"
        elif link.right_hash != link.hash:
            what = "changed"
        if what and not problems:
            problems.append(Problem(last_seq + 1 if what == "missing" else link.seq, what))
        before, last_seq = link.hash, link.seq
    head = Head(last_seq, before.hex()) if last_seq else Head(0, "")
    return entries, head, problems


def witnessed(connection: Connection, known: Iterable[Head], head: Head) -> Iterator[Problem]:
    """Yield the first witness that the record contradicts: it knew more, or something else."""
    for witness in sorted(known, key=lambda entry: entry.seq):
        if witness.seq > head.seq:
            yield Problem(head.seq + 1, "witness-ahead")
            return
        if not chain.hash_at(connection, witness.seq).startswith(witness.hash[:SHORT]):
            yield Problem(witness.seq, "witness")
            return


def _signed(vault: Vault, connection: Connection) -> tuple[int, list[Problem], _Wanted]:
    """Compare what was signed with the entries of the audit that stand for it.

    Returns how much was signed, what is wrong, and what the record has to show of each visit.
    """
    standing = {
        str(link.details().get("seal", "")): link.seq
        for link in chain.links(connection)
        if link.event in _SIGNED
    }
    keys = public_keys(connection)
    count, seen = 0, set()
    problems: list[Problem] = []
    wanted = _Wanted()
    for row in _rows(connection):
        count += 1
        try:
            entry = entry_of(row)
            seq = standing.get(entry.seal, 0) if holds(entry, keys) else 0
            body = opened_body(vault, connection, entry) if seq else None
        except UserError:
            seq = 0
        if not seq:
            seq = _nearest(connection, row)
            problems.append(Problem(seq, "signed-changed"))
        elif body is not None:
            wanted.take(seq, entry, body)
        seen.add(seq)
    problems += [Problem(seq, "signed-missing") for seq in standing.values() if seq not in seen]
    return count, _first_of_each(problems), wanted


def _line(before: Line | None, seq: int, entry: Entry, values: Mapping[str, Any]) -> Line:
    """Return a visit's line of the list after ``entry``; ``seq`` is the audit's entry for it."""
    if entry.kind in (Kind.SIGNED, Kind.AMENDED) or before is None:
        shown = (str(values.get("performed_at", "")), str(values.get("finding", "")))
        unread = bool(values.get("incomplete"))
        return Line(seq, entry.patient_uid, "signed", entry.version, entry.signer_name, *shown, unread, "")
    if entry.kind is Kind.COUNTERSIGNED:
        return replace(before, seq=seq, countersigned_by=entry.signer_name)
    return replace(before, seq=seq, state="voided") if entry.kind is Kind.VOIDED else before


def _lines(connection: Connection, wanted: dict[str, Line]) -> list[Problem]:
    """Compare the list of visits with what was signed: nothing signed is hidden, or shown as another."""
    rows = connection.execute(
        "SELECT visit_uid, patient_uid, state, version, signed_by, performed_at, finding, incomplete, "
        "countersigned_by FROM visit WHERE state <> 'draft'"
    ).fetchall()
    found = {row[0]: row[1:] for row in rows}
    problems = [
        Problem(line.seq, "line-changed")
        for visit, line in wanted.items()
        if found.get(visit) != line.columns
    ]
    signed = {row[0] for row in connection.execute("SELECT DISTINCT visit_uid FROM visit_entry").fetchall()}
    problems += [Problem(0, "line-changed") for visit in found if visit not in signed]
    return _first_of_each(problems)


def _facts(connection: Connection, wanted: dict[str, tuple[int, int, Facts]]) -> list[Problem]:
    """Compare what lists and trends read of visits with what was signed; what is not made is not wrong."""
    if not wanted:
        return []
    names = next(iter(wanted.values()))[2].columns
    rows = connection.execute(
        f"SELECT visit_uid, {', '.join(names)} FROM visit_facts JOIN visit ON visit.id = visit_id "
        "WHERE edition = ?",
        (EDITION,),
    ).fetchall()
    known = ((wanted[visit], found) for visit, *found in rows if visit in wanted)
    return _first_of_each(
        [
            Problem(seq, "facts-changed")
            for (seq, _, facts), found in known
            if list(facts.columns.values()) != found
        ]
    )


def _nearest(connection: Connection, row: tuple[Any, ...]) -> int:
    """Return the audit's entry for the place of a signed entry that no longer fits it; 0: forged."""
    visit_uid, number, _, kind = row[:4]
    rows = connection.execute(
        "SELECT seq FROM audit WHERE event = ? AND detail LIKE ? AND detail LIKE ? ORDER BY seq LIMIT 1",
        (EVENTS.get(kind, ""), f'%"entry":{number},%', f'%"visit":"{visit_uid}"%'),
    ).fetchall()
    return int(rows[0][0]) if rows else 0


def _rows(connection: Connection) -> Iterator[tuple[Any, ...]]:
    query = f"SELECT rowid, {COLUMNS} FROM visit_entry WHERE rowid > ? ORDER BY rowid LIMIT {_AT_ONCE}"
    after = 0
    while rows := connection.execute(query, (after,)).fetchall():
        for row in rows:
            yield row[1:]
        after = rows[-1][0]


def _patients(vault: Vault, connection: Connection) -> list[Problem]:
    """Compare each patient with the newest commitment to them in the audit."""
    committed: dict[str, tuple[int, str]] = {}
    for link in chain.links(connection):
        if link.event in ("patient-added", "patient-changed"):
            committed[link.subject] = (link.seq, str(link.details().get("commitment", "")))
        elif link.event == "patient-erased":
            committed.pop(link.subject, None)
    there = {str(row[0]) for row in connection.execute("SELECT patient_uid FROM patient").fetchall()}
    problems = []
    for patient_uid in sorted(there | committed.keys()):
        seq, wanted = committed.get(patient_uid, (0, ""))
        if patient_uid not in there or _commitment(vault, connection, patient_uid) != wanted:
            problems.append(Problem(seq, "patient-changed"))
    return _first_of_each(problems)


def _events(vault: Vault, connection: Connection) -> list[Problem]:
    """Compare the events of patients with the newest commitment to each in the audit."""
    committed: dict[str, tuple[int, str, str]] = {}
    for link in chain.links(connection):
        if link.event in ("event-added", "event-changed"):
            detail = link.details()
            mark = (link.seq, link.subject, str(detail.get("commitment", "")))
            committed[str(detail.get("what", ""))] = mark
        elif link.event == "event-removed":
            committed.pop(str(link.details().get("what", "")), None)
        elif link.event == "patient-erased":
            committed = {uid: mark for uid, mark in committed.items() if mark[1] != link.subject}
    there = marks(vault, connection)
    problems = []
    for event_uid in sorted(there.keys() | committed.keys()):
        seq, *wanted = committed.get(event_uid, (0, "", ""))
        if list(there.get(event_uid, ())) != wanted:
            problems.append(Problem(seq, "event-changed"))
    return _first_of_each(problems)


def _commitment(vault: Vault, connection: Connection, patient_uid: str) -> str:
    """Return the commitment to a patient as they are now; empty if their key is gone or is none."""
    try:
        key = patient_key(vault, connection, patient_uid)
    except UserError:
        return ""
    return "" if key is None else commitment(key, packed(details_of(connection, patient_uid)))


def _keys(connection: Connection) -> list[Problem]:
    """Look whether each signing key stands in the audit."""
    audited = set()
    for link in chain.links(connection):
        if link.event == "signing-key-added":
            detail = link.details()
            audited.add(tuple(str(detail.get(name)) for name in ("key", "clinician", "public")))
    found = {(key, owner, public.hex()) for key, (owner, public) in public_keys(connection).items()}
    return [Problem(0, "key-forged")] if found - audited else []


def _first_of_each(problems: list[Problem]) -> list[Problem]:
    """Return the first problem of each kind: what is named is where to begin to look."""
    first: dict[str, Problem] = {}
    for problem in sorted(problems, key=lambda entry: (entry.seq == 0, entry.seq)):
        first.setdefault(problem.what, problem)
    return list(first.values())
