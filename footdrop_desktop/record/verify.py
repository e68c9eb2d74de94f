"""Whether the record is what was written: the chain, what was signed, patients, keys, and witnesses.

It finds what somebody changed who holds the key. What lies wholly inside the record can be made
consistent by such a person; a head printed on a paper or kept in a backup cannot.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import chain, schema
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.model import Head
from footdrop_desktop.record.patients import details_of, packed
from footdrop_desktop.record.sealed import commitment, patient_key
from footdrop_desktop.record.signing import COLUMNS, EVENTS, Entry, entry_of, holds, opened_body, public_keys
from footdrop_desktop.record.vault import Vault

SHORT: Final = 16
_WITNESS: Final = re.compile(r"\s*(\d+)\s*-\s*([0-9a-fA-F]{16})\s*")
_SIGNED: Final = frozenset(EVENTS.values())


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong. ``seq`` is the first entry of the audit that is, 0 where it is none of them.

    ``what`` is one of ``changed``, ``missing``, ``link``, ``guards``, ``signed-missing``,
    ``signed-changed``, ``patient-changed``, ``key-forged``, ``witness``, ``witness-ahead``.
    """

    seq: int
    what: str


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
    problems: list[Problem] = []
    with vault.reading() as connection:
        progress("chain")
        entries, head, broken = walk(connection)
        problems += broken
        if schema.guards(connection) != schema.expected_guards():
            problems.append(Problem(0, "guards"))
        progress("signed")
        signed, wrong = _signed(vault, connection)
        problems += wrong
        progress("patients")
        problems += _patients(vault, connection)
        problems += _keys(connection)
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


def _signed(vault: Vault, connection: Connection) -> tuple[int, list[Problem]]:
    """Compare what was signed with the entries of the audit that stand for it."""
    standing = {
        link.details().get("seal", ""): link.seq for link in chain.links(connection) if link.event in _SIGNED
    }
    keys = public_keys(connection)
    count, unseen, problems = 0, dict(standing), []
    for entry in _entries(connection):
        count += 1
        seq = unseen.pop(entry.seal, 0)
        if not seq:
            problems.append(Problem(_nearest(connection, entry), "signed-changed"))
        elif not holds(entry, keys) or not _opens(vault, connection, entry):
            problems.append(Problem(seq, "signed-changed"))
    problems += [Problem(seq, "signed-missing") for seq in unseen.values()]
    return count, _first_of_each(problems)


def _nearest(connection: Connection, entry: Entry) -> int:
    """Return the audit's entry for the place of a signed entry that no longer fits it; 0: forged."""
    rows = connection.execute(
        "SELECT seq FROM audit WHERE event = ? AND detail LIKE ? AND detail LIKE ? ORDER BY seq LIMIT 1",
        (EVENTS[entry.kind], f'%"entry":{entry.entry},%', f'%"visit":"{entry.visit_uid}"%'),
    ).fetchall()
    return int(rows[0][0]) if rows else 0


def _opens(vault: Vault, connection: Connection, entry: Entry) -> bool:
    try:
        opened_body(vault, connection, entry)
    except UserError:
        return False
    return True


def _entries(connection: Connection) -> Iterator[Entry]:
    places = connection.execute("SELECT rowid FROM visit_entry ORDER BY rowid").fetchall()
    for (place,) in places:
        row = connection.execute(f"SELECT {COLUMNS} FROM visit_entry WHERE rowid = ?", (place,)).fetchone()
        yield entry_of(row)


def _patients(vault: Vault, connection: Connection) -> list[Problem]:
    """Compare each patient with the newest commitment to them in the audit."""
    committed: dict[str, tuple[int, str]] = {}
    for link in chain.links(connection):
        if link.event in ("patient-added", "patient-changed"):
            committed[link.subject] = (link.seq, str(link.details().get("commitment", "")))
    problems = []
    for (patient_uid,) in connection.execute("SELECT patient_uid FROM patient").fetchall():
        seq, wanted = committed.get(patient_uid, (0, ""))
        key = patient_key(vault, connection, patient_uid)
        if key is None or commitment(key, packed(details_of(connection, patient_uid))) != wanted:
            problems.append(Problem(seq, "patient-changed"))
    return _first_of_each(problems)


def _keys(connection: Connection) -> list[Problem]:
    """Look whether each signing key stands in the audit."""
    audited = set()
    for link in chain.links(connection):
        if link.event == "signing-key-added":
            detail = link.details()
            audited.add((detail.get("key"), detail.get("clinician"), detail.get("public")))
    found = {(key, owner, public.hex()) for key, (owner, public) in public_keys(connection).items()}
    return [Problem(0, "key-forged")] if found - audited else []


def _first_of_each(problems: list[Problem]) -> list[Problem]:
    """Return the first problem of each kind: what is named is where to begin to look."""
    first: dict[str, Problem] = {}
    for problem in sorted(problems, key=lambda entry: (entry.seq == 0, entry.seq)):
        first.setdefault(problem.what, problem)
    return list(first.values())
