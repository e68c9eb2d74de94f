"""A record of a million patients with five visits each, made once by a seed and kept under build.

It holds what lists and searches read: the patients, the lines and the facts of the visits, and both
indexes, in a real record with the real words and codes. The facts are those of the clinical cases. It
has no bodies, no keys of patients, and no audit of them.
"""

from __future__ import annotations

import hashlib
import random
import shutil
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Final

from footdrop_desktop.record import schema, words
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.facts import EDITION, codes_of
from footdrop_desktop.record.facts_rows import code_sign
from footdrop_desktop.record.vault import Vault
from tests.benchmarks import names, vaults, visit_kinds
from tests.benchmarks.visit_kinds import VisitKind

CACHE: Final = Path("build/benchmark-record")
VISITS: Final = 5
"""Of each patient."""

Row = dict[str, str | int]

SIGNERS: Final = tuple(f"00000000-0000-4000-8000-{number:012}" for number in range(5))
"""Who signed the visits, as the index knows them."""

_SEED: Final = 20260309
_AT_ONCE: Final = 50_000
_FIRST: Final = date(2020, 1, 1)
_DAYS, _MINUTES = 2200, 600
"""Over how many days the visits are spread, and how many minutes of each there are visits."""
_ROOMY: Final = "PRAGMA cache_size = -2000000"
_WORDS: Final = (
    "common peroneal nerve at the fibular head weak dorsiflexion and eversion inversion spared reflexes normal",
    "L5 radiculopathy likely hip abduction weak back pain straight leg raise positive MRI of the lumbar spine",
    "numbness over the dorsum of the foot Tinel positive after squatting nerve conduction study in three weeks",
    "improved since the last visit ankle foot orthosis fitted physiotherapy continues review in six weeks",
    "spastic gait brisk reflexes upgoing plantar upper motor neurone signs urgent referral to neurology today",
)
_RARE: Final = (
    "ganglion",
    "lipoma",
    "schwannoma",
    "vasculitis",
    "leprosy",
    "myotonia",
    "lyme",
    "sarcoid",
    "amyloid",
)


def large_record(patients: int) -> Vault:
    """Return the unlocked record of so many patients; it is made if it is not there."""
    folder = CACHE / f"{patients}-{_fingerprint()}"
    if not (folder / "complete").exists():
        for old in CACHE.glob(f"{patients}-*"):
            shutil.rmtree(old)
        _make(folder, patients)
    return vaults.unlocked(folder / "record")


def _fingerprint() -> str:
    """What the record is made from: with any of it changed, it is made anew."""
    files = (__file__, names.__file__, words.__file__, visit_kinds.__file__)
    sources = [Path(file).read_bytes() for file in files]
    tables = [schema._TABLES.encode(), schema._FACTS.encode(), str(EDITION).encode()]
    return hashlib.sha256(b"".join([*sources, *tables])).hexdigest()[:12]


def _make(folder: Path, patients: int) -> None:
    chance, began = random.Random(_SEED), perf_counter()

    def tell(what: str) -> None:
        print(f"{perf_counter() - began:6.0f} s  {patients:,} patients: {what}", flush=True)

    tell("begins (once)")
    with vaults.made(folder / "record") as vault:
        connection = vault.connection
        for pragma in (_ROOMY, "PRAGMA synchronous = OFF", "PRAGMA foreign_keys = OFF"):
            connection.execute(pragma)
        dropped = _drop_indexes(connection)
        uids = [_uid(chance) for _ in range(patients)]
        kinds = visit_kinds.visit_kinds()
        happened = _Happened(chance, kinds, patients * VISITS)
        _fill(connection, "patient", _patients(chance, uids, kinds), tell)
        _index(connection, "patient_index", _patient_words(connection), tell)
        _fill(connection, "visit", _visits(chance, uids, happened), tell)
        _fill(connection, "visit_facts", _facts(happened), tell)
        _index(connection, "visit_index", _visit_words(chance, happened), tell)
        _fill(connection, "visit_code", _numbered(happened.numbers), tell)
        for statement in dropped:
            connection.execute(statement)
            tell(statement)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (folder / "complete").touch()
    tell(f"{(folder / 'record' / 'vault.db').stat().st_size / 1e6:,.0f} MB")


def _drop_indexes(connection: Connection) -> list[str]:
    """Drop the indexes of the two tables and return how to make them: at the end is faster."""
    query = (
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
        "AND tbl_name IN ('patient', 'visit')"
    )
    rows = connection.execute(query).fetchall()
    for name, _ in rows:
        connection.execute(f"DROP INDEX {name}")
    return [statement for _, statement in rows]


def _fill(connection: Connection, table: str, rows: Iterator[Row], tell: Callable[[str], None]) -> None:
    done = 0
    while batch := list(islice(rows, _AT_ONCE)):
        columns = ", ".join(batch[0])
        marks = ", ".join("?" * len(batch[0]))
        _write(
            connection,
            f"INSERT INTO {table} ({columns}) VALUES ({marks})",
            map(tuple, map(dict.values, batch)),
        )
        done += len(batch)
        if done % (10 * _AT_ONCE) == 0:
            tell(f"{done:,} of {table}")


def _index(
    connection: Connection, table: str, rows: Iterator[tuple[int, str]], tell: Callable[[str], None]
) -> None:
    done = 0
    while batch := list(islice(rows, _AT_ONCE)):
        _write(connection, f"INSERT INTO {table} (rowid, words) VALUES (?, ?)", batch)
        done += len(batch)
        if done % (10 * _AT_ONCE) == 0:
            tell(f"{done:,} of {table}")


def _write(connection: Connection, statement: str, rows: Iterable[tuple[object, ...]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(statement, rows)
    connection.execute("COMMIT")


def _patients(chance: random.Random, uids: list[str], kinds: Sequence[VisitKind]) -> Iterator[Row]:
    drawn = names.Names(chance, 6000).draw(len(uids))
    first = date(1930, 1, 1)
    for number, (uid, (family, given)) in enumerate(zip(uids, drawn, strict=True)):
        mrn = f"{chance.randrange(10**8):08}"
        yield {
            "patient_uid": uid,
            "family": family,
            "given": given,
            "other_names": drawn[number - 1][0] if number % 10 == 0 else "",
            "sex": ("female", "male", "unknown", "other")[min(chance.randrange(20) // 9, 3)],
            "birth_date": str(first + timedelta(chance.randrange(33_000))),
            "mrn": f"{mrn[:3]}-{mrn[3:]}",
            "contact": "",
            "notes": chance.choice(_RARE) if number % 50 == 0 else "",
            "name_key": words.name_key(family, given),
            "mrn_key": words.mrn_key(mrn),
            "added_at": "2026-03-09T09:00:00+01:00",
            "last_visit": _moment(chance.randrange(_DAYS * _MINUTES)),
            "last_finding": chance.choice(kinds).finding,
        }


def _patient_words(connection: Connection) -> Iterator[tuple[int, str]]:
    """Yield what ``patients.add`` puts into the index."""
    after = 0
    query = (
        "SELECT id, family, given, other_names, mrn, birth_date, notes FROM patient WHERE id > ? "
        f"ORDER BY id LIMIT {_AT_ONCE}"
    )
    while rows := connection.execute(query, (after,)).fetchall():
        for place, family, given, other, mrn, birth_date, notes in rows:
            yield place, words.patient_words((family, given, other), mrn, birth_date, notes)
        after = rows[-1][0]


class _Happened:
    """What kind each visit is, when it was, and who signed it; and the numbers of the codes of them all."""

    def __init__(self, chance: random.Random, kinds: Sequence[VisitKind], count: int) -> None:
        self._kinds = kinds
        self._chosen = bytes(chance.choices(range(len(kinds)), k=count))
        self._signers = bytes(chance.choices(range(len(SIGNERS)), weights=(9, 5, 3, 2, 1), k=count))
        self._moments = array("I", (chance.randrange(_DAYS * _MINUTES) for _ in range(count)))
        self.numbers: dict[str, int] = {}
        self._signs: dict[tuple[int, int, str], str] = {}

    def __iter__(self) -> Iterator[tuple[VisitKind, str]]:
        """Yield the kind of each visit and when it was performed."""
        for chosen, at in zip(self._chosen, self._moments, strict=True):
            yield self._kinds[chosen], _moment(at)

    def signs(self) -> Iterator[tuple[VisitKind, str]]:
        """Yield the kind of each visit and the signs of its codes, as the index holds them."""
        for chosen, signer, at in zip(self._chosen, self._signers, self._moments, strict=True):
            key = (chosen, signer, _moment(at)[:7])
            if key not in self._signs:
                codes = codes_of(self._kinds[chosen].facts, key[2], SIGNERS[signer])
                self._signs[key] = " ".join(map(self._sign, codes))
            yield self._kinds[chosen], self._signs[key]

    def _sign(self, code: str) -> str:
        return code_sign(self.numbers.setdefault(code, len(self.numbers)))


def _visits(chance: random.Random, uids: list[str], happened: _Happened) -> Iterator[Row]:
    """Yield each patient's first visit that was entered, then the second one of each, and so on."""
    for place, (kind, at) in enumerate(happened):
        yield {
            "visit_uid": _uid(chance),
            "patient_uid": uids[place % len(uids)],
            "state": "voided" if place % 100 == 50 else "signed",
            "performed_at": at,
            "recorded_at": at,
            "from_paper": 0,
            "version": 1,
            "signed_by": "R. Roe",
            "finding": kind.finding,
        }


def _facts(happened: _Happened) -> Iterator[Row]:
    for place, (kind, _) in enumerate(happened, start=1):
        yield {"visit_id": place, **kind.row}


def _visit_words(chance: random.Random, happened: _Happened) -> Iterator[tuple[int, str]]:
    """Yield the words and the codes of the visits that are not void."""
    texts: dict[str, tuple[str, ...]] = {}
    for place, (kind, signs) in enumerate(happened.signs(), start=1):
        if kind.finding not in texts:
            found = [words.words_of(f"{kind.finding} {text}") for text in _WORDS]
            texts[kind.finding] = tuple(" ".join(dict.fromkeys(one)) for one in found)
        rare = f" {chance.choice(_RARE)}" if place % 100 == 0 else ""
        if place % 100 != 51:
            yield place, f"{chance.choice(texts[kind.finding])}{rare} {signs}"


def _numbered(numbers: Mapping[str, int]) -> Iterator[Row]:
    for code, number in numbers.items():
        yield {"code": code, "number": number}


def _uid(chance: random.Random) -> str:
    text = f"{chance.getrandbits(128):032x}"
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-a{text[17:20]}-{text[20:]}"


def _moment(minutes: int) -> str:
    """Return the time of so many minutes of opening hours since 2020."""
    day = _FIRST + timedelta(minutes // _MINUTES)
    hour, minute = divmod(minutes % _MINUTES, 60)
    return f"{day}T{8 + hour:02}:{minute:02}:00+01:00"
