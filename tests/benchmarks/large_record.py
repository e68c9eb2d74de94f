"""A record of a million patients with five visits each, made once by a seed and kept under build.

It holds what lists and searches read: the patients, the lines of the visits, and both indexes, in a
real record with the real words. It has no bodies, no keys of patients, and no audit of them.
"""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Final

from footdrop_desktop.record import schema, words
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.vault import Vault
from tests.benchmarks import names, vaults

CACHE: Final = Path("build/benchmark-record")
VISITS: Final = 5
"""Of each patient."""

_SEED: Final = 20260309
_AT_ONCE: Final = 50_000
_ROOMY: Final = "PRAGMA cache_size = -2000000"
_FINDINGS: Final = (
    "Right foot drop",
    "Left foot drop",
    "Bilateral foot drop",
    "Right dorsiflexion weakness",
    "Left dorsiflexion weakness",
    "No foot drop",
)
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
    sources = [Path(file).read_bytes() for file in (__file__, names.__file__, words.__file__)]
    return hashlib.sha256(b"".join([*sources, schema._TABLES.encode()])).hexdigest()[:12]


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
        _fill(connection, "patient", _patients(chance, uids), tell)
        _index(connection, "patient_index", _patient_words(connection), tell)
        _fill(connection, "visit", _visits(chance, uids), tell)
        _index(connection, "visit_index", _visit_words(chance, patients * VISITS), tell)
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


def _fill(
    connection: Connection, table: str, rows: Iterator[dict[str, str | int]], tell: Callable[[str], None]
) -> None:
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


def _patients(chance: random.Random, uids: list[str]) -> Iterator[dict[str, str | int]]:
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
            "last_visit": _moment(chance),
            "last_finding": chance.choice(_FINDINGS),
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


def _visits(chance: random.Random, uids: list[str]) -> Iterator[dict[str, str | int]]:
    for _ in range(VISITS):
        for uid in uids:
            at = _moment(chance)
            yield {
                "visit_uid": _uid(chance),
                "patient_uid": uid,
                "state": "voided" if chance.random() < 0.01 else "signed",
                "performed_at": at,
                "recorded_at": at,
                "from_paper": 0,
                "version": 1,
                "signed_by": "R. Roe",
                "finding": chance.choice(_FINDINGS),
            }


def _visit_words(chance: random.Random, count: int) -> Iterator[tuple[int, str]]:
    kinds = [words.words_of(f"{finding} {text}") for finding in _FINDINGS for text in _WORDS]
    for place in range(1, count + 1):
        found = chance.choice(kinds)
        if place % 100 == 0:
            found = [*found, chance.choice(_RARE)]
        yield place, " ".join(dict.fromkeys(found))


def _uid(chance: random.Random) -> str:
    text = f"{chance.getrandbits(128):032x}"
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-a{text[17:20]}-{text[20:]}"


def _moment(chance: random.Random) -> str:
    day = date(2020, 1, 1) + timedelta(chance.randrange(2200))
    return f"{day}T{8 + chance.randrange(10):02}:{chance.randrange(60):02}:00+01:00"
