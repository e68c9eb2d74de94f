"""Search as you type, beside the bare query of the index on the same connection, and as the record grows."""

from __future__ import annotations

from functools import partial
from statistics import median
from typing import Any, Final

import pytest

from footdrop_desktop.record import search
from footdrop_desktop.record.connection import Connection
from footdrop_desktop.record.model import PatientRow
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.words import folded, patient_query, text_query
from tests.benchmarks.large_record import VISITS, large_record
from tests.benchmarks.pairs import medians, seconds

TIMES_RAW: Final = 1.3
TIMES_SMALL: Final = 2.0
SMALL, LARGE, FEW = 10_000, 1_000_000, 2_000
LIMIT: Final = 50
ROUNDS: Final = 40

NAMES: Final = (
    "smi",
    "garcia",
    "mul",
    "Müller",
    "wój",
    "lukasiew",
    "brie",
    "martinez",
    "иван",
    "шевч",
    "محمد",
    "शर्मा",
)
"""Beginnings of at least three letters, with and without accents, in several scripts; common and rare."""

SEVERAL: Final = (
    "smith john",
    "joh smi",
    "garcia eli",
    "van der",
    "김 민준",
    "李 伟",
    "nguyen mary",
    "smith jones",
)
NUMBERS: Final = (
    "983",
    "98341",
    "1987",
    "smith 1987",
    "19.02.1987",
    "1987-02-19",
    "ganglion",
    "smith ganglion",
)
"""Record numbers, years and dates of birth, and a word of the notes."""

TYPED: Final = NAMES + SEVERAL + NUMBERS
READ: Final = (
    "ganglion",
    "perone",
    "peroneal weak",
    "foot drop",
    "vasculitis",
    "l5",
    "right foot drop peroneal",
)
"""Words of findings and notes."""


def bare(connection: Connection, text: str) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = connection.execute(
        "SELECT patient_uid, family, given, birth_date, mrn, last_visit, last_finding, drafts "
        "FROM patient_index JOIN patient ON patient.id = patient_index.rowid "
        "WHERE patient_index MATCH ? LIMIT ?",
        (patient_query(text), LIMIT + 1),
    ).fetchall()
    return rows


def holds(row: PatientRow, text: str) -> bool:
    """Say whether each word of a name begins a name of the row."""
    names = folded(f"{row.family} {row.given}").replace("-", " ").replace("'", " ").split()
    return all(any(name.startswith(word) for name in names) for word in folded(text).split())


def test_a_search_within_1_3_times_the_bare_query(benchmark: Any) -> None:
    """Of all the patients there are: the median over what is typed."""
    ratios: dict[str, float] = {}
    with large_record(LARGE if benchmark.enabled else FEW) as vault:
        for text in TYPED:
            raw, ours = medians(
                partial(bare, vault.connection, text),
                partial(search.find_patients, vault, text),
                ROUNDS if benchmark.enabled else 1,
            )
            ratios[text] = ours / raw
            found = search.find_patients(vault, text, LIMIT)
            rows = bare(vault.connection, text)
            assert {row.patient_uid for row in found.rows} == {row[0] for row in rows[:LIMIT]}
            assert found.more == (len(rows) > LIMIT)
        assert any(holds(row, "joh smi") for row in search.find_patients(vault, "joh smi").rows)
        assert search.find_patients(vault, "MULLER").rows == search.find_patients(vault, "müller").rows
        benchmark.pedantic(search.find_patients, args=(vault, "smith john"), rounds=100)
    worst = max(ratios, key=lambda text: ratios[text])
    benchmark.extra_info.update(ratio=median(ratios.values()), worst=ratios[worst])
    print(f"worst: {worst}")
    if benchmark.enabled:
        assert median(ratios.values()) <= TIMES_RAW


def taken(vault: Vault, texts: tuple[str, ...], rounds: int) -> dict[str, float]:
    """Return the median of each search, all of them in turns, so that none has the cache for itself."""
    times: dict[str, list[float]] = {text: [] for text in texts}
    for _ in range(rounds):
        for text in texts:
            times[text].append(seconds(partial(search.find_patients, vault, text)))
    return {text: median(values) for text, values in times.items()}


def test_a_search_does_not_grow_with_the_record(benchmark: Any) -> None:
    """A hundred times the patients: each search takes at most twice what one with as many lines took.

    What finds three patients among 10,000 fills the page among 1,000,000, so it is compared with what
    fills the page among 10,000. The growth of each by itself is told as well.
    """
    sizes = (SMALL, LARGE) if benchmark.enabled else (FEW, FEW)
    times, found = [], []
    for size in sizes:
        with large_record(size) as vault:
            times.append(taken(vault, TYPED, ROUNDS if benchmark.enabled else 1))
            found.append({text: len(search.find_patients(vault, text).rows) for text in TYPED})
    page = median(times[0][text] for text in TYPED if found[0][text] == LIMIT)
    like = {text: times[0][text] if found[0][text] == found[1][text] else page for text in TYPED}
    growth = {text: times[1][text] / like[text] for text in TYPED}
    for text in TYPED:
        print(
            f"{text:20} {times[0][text] * 1e6:6.0f} µs {times[1][text] * 1e6:6.0f} µs × {growth[text]:5.2f}  "
            f"{found[0][text]:2} {found[1][text]:2} rows"
        )
    benchmark.pedantic(lambda: None, rounds=1)
    benchmark.extra_info.update(
        small=median(times[0].values()),
        large=median(times[1].values()),
        growth=median(growth.values()),
        worst_growth=max(growth.values()),
        worst=max(times[1].values()),
        growth_by_itself=median(times[1][text] / times[0][text] for text in TYPED),
    )
    assert all(found[1][text] >= found[0][text] for text in TYPED)
    if benchmark.enabled:
        assert median(growth.values()) <= TIMES_SMALL


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_a_search_in_findings(size: int, benchmark: Any) -> None:
    """Informative."""
    patients = size if benchmark.enabled else FEW
    times: dict[str, float] = {}
    with large_record(patients) as vault:
        assert vault.connection.execute("SELECT count(*) FROM visit").fetchone()[0] == VISITS * patients
        for text in READ:
            found = search.find_visits(vault, text)
            assert found, text
            raw = vault.connection.execute(
                "SELECT visit_uid FROM visit_index JOIN visit ON visit.id = visit_index.rowid WHERE visit_index "
                "MATCH ? AND state <> 'voided' ORDER BY visit_index.rowid DESC LIMIT 50",
                (text_query(text),),
            ).fetchall()
            assert [row.visit_uid for row in found] == [uid for (uid,) in raw]
            times[text] = median(
                seconds(partial(search.find_visits, vault, text))
                for _ in range(ROUNDS if benchmark.enabled else 1)
            )
        benchmark.pedantic(search.find_visits, args=(vault, "ganglion"), rounds=10)
    benchmark.extra_info.update(median=median(times.values()), worst=max(times.values()))
