"""The handout reads easily in English: by Flesch and Kincaid, whose syllables are counted by rule of thumb."""

from __future__ import annotations

import pytest

from tests.builders import ASKED_FLAGS, MOVEMENTS, flags, grades
from tests.report.handouts import SOURCES, handout_of
from tests.report.papers import cases, said
from tests.report.reading_age import grade, syllables

HARDEST = 6.0
"""Sixth grade ends at an age of about eleven to twelve."""


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("foot", 1),
        ("weakness", 2),
        ("urine", 2),
        ("emergency", 4),
        ("diagnosis", 4),
        ("muscles", 2),
        ("table", 2),
        ("whole", 1),
        ("moved", 1),
        ("tested", 2),
        ("nerves", 1),
        ("changes", 2),
        ("touches", 2),
        ("station", 2),
        ("special", 2),
        ("clinician", 3),
        ("disease", 2),
        ("the", 1),
        ("MRI", 3),
    ],
)
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    """A rule of thumb that counts too few would pass any text."""
    assert syllables(word) == count


def test_plain_words_read_easier_than_those_of_clinicians() -> None:
    """Failing means that the measure does not tell the two apart."""
    plain = "You can hardly lift the foot. We did not test the other one."
    clinical = (
        "Examination demonstrates severely diminished dorsiflexion with preserved plantarflexion, "
        "compatible with a peroneal mononeuropathy or lumbosacral radiculopathy."
    )
    assert grade(plain) < 3
    assert grade(clinical) > 15


def easy_or_not(values: dict[str, object]) -> float:
    """The grade of a handout without names and references: a list without marks is one long sentence."""
    paper = handout_of(values)
    told = [section for section in paper.sections if section.id not in (SOURCES, "contact")]
    return grade("\n".join((*(said(section.blocks) for section in told), paper.closing)))


def test_every_case_reads_easily() -> None:
    found = {case_id: easy_or_not(dict(case["answers"])) for case_id, case in cases().items()}
    assert {case_id: hard for case_id, hard in found.items() if hard > HARDEST} == {}
    assert min(found.values()) > 1


def test_the_fullest_handout_reads_easily() -> None:
    """Every flag, every step of the plan, and every movement held back: long, and no harder."""
    plan = ["mri-lumbar", "mri-brain", "emg-ncs", "bloods", "orthosis", "physiotherapy", "refer-neurology"]
    limited = {f"strength.{movement}.left.limited-by": "effort" for movement in MOVEMENTS}
    values = {
        **flags(*ASKED_FLAGS),
        **grades("right", **dict.fromkeys(MOVEMENTS, "3")),
        **grades("left", **dict.fromkeys(MOVEMENTS, "4-")),
        **limited,
        "conclusion.plan": plan,
    }
    assert easy_or_not(values) <= HARDEST
