"""The tables of findings and the list of what was not examined."""

from __future__ import annotations

import pytest

from footdrop_desktop.exam.answers import Provenance
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.report.blocks import Table, words
from tests.builders import Values, flags, grades, mirrored, strong
from tests.report.papers import case, cases, report_of, text_of, with_origins

EVERY_CASE = pytest.mark.parametrize("case_id", cases())


def row(report_text: str, name: str) -> list[str]:
    """The two lines after ``name``: the cells of a sided row."""
    lines = report_text.split("\n")
    place = lines.index(name)
    return lines[place + 1 : place + 3]


def test_grades_stand_right_and_left_with_what_limits_them() -> None:
    """Failing means that a grade is read on the wrong side, or without its limit."""
    values = (
        grades("right", dorsiflexion="4-", inversion=("3", "pain"), eversion="NT")
        | grades("left", dorsiflexion="5")
        | {"strength.eversion.right.reason": "cast"}
    )
    text = text_of(report_of(values), "findings")
    assert row(text, "Dorsiflexion") == ["4−/5", "5/5"]
    assert row(text, "Inversion") == ["3/5, limited by pain", "not examined"]
    assert row(text, "Eversion") == ["Not tested: cast or immobiliser", "not examined"]
    swapped = text_of(report_of(mirrored(values)), "findings")
    assert row(swapped, "Dorsiflexion") == ["5/5", "4−/5"]


def test_grades_below_five_are_bold_and_others_are_not() -> None:
    """Failing means that the eye finds no weakness in the table."""
    report = report_of(strong("right", dorsiflexion="4+", eversion="NT"))
    tables = [block for block in report.section("findings").blocks if isinstance(block, Table)]
    (strength,) = (table for table in tables if table.head[0].startswith("Strength"))
    bold = {words(name): cells[0][0].bold for name, *cells in strength.rows}
    assert bold.pop("Dorsiflexion")
    assert not any(bold.values())


@EVERY_CASE
def test_every_answer_is_printed_or_listed_as_not_examined(case_id: str) -> None:
    """Failing means that something recorded is missing on paper."""
    values = {
        link_id: value
        for link_id, value in case(case_id).items()
        if not link_id.startswith(("conclusion.", "red-flag", "presentation."))
    }
    report = report_of(case(case_id))
    tables = [block for block in report.section("findings").blocks if isinstance(block, Table)]
    shown = sum(
        1
        for table in tables
        if table.head[0] not in ("Presentation", "Red flags")
        for cells in table.rows
        for cell in cells[1:]
        if words(cell) != "not examined"
    )
    details = sum(link_id.endswith((".reason", ".limited-by")) for link_id in values)
    assert shown == len(values) - details


def test_answers_that_were_not_typed_are_marked() -> None:
    """Failing means that a default, or a value of an earlier visit, passes for an examination."""
    values = flags() | grades("right", dorsiflexion="5", inversion="5", eversion="3")
    origins = {link_id: Provenance(Origin.TOGETHER) for link_id in list(flags())[2:]}
    origins["strength.dorsiflexion.right"] = Provenance(Origin.DEFAULT)
    origins["strength.eversion.right"] = Provenance(Origin.CARRIED_FORWARD, "2026-09-14")
    text = text_of(report_of(with_origins(values, origins)), "findings")
    assert "22 of 22 asked, 20 answered together" in text
    assert row(text, "Dorsiflexion")[0] == "5/5 †"
    assert row(text, "Inversion")[0] == "5/5"
    assert row(text, "Eversion")[0] == "3/5 (from 2026-09-14)"
    assert "† Set with the rest of the step as normal" in text
    assert "†" not in text_of(report_of(values), "findings")


def test_not_examined_is_a_list_by_step_with_both_sides_together() -> None:
    """Failing means that a gap in the examination cannot be seen."""
    values = case("T04") | {"strength.hip-flexion.left": "NT", "strength.hip-flexion.left.reason": "pain"}
    text = text_of(report_of(values), "not-examined")
    assert "Reflexes: Patellar reflex (left); Achilles reflex (left); Medial hamstring reflex (left)." in text
    assert "Strength: Hip flexion (left: pain)." in text
    assert "Femoral stretch (both sides)" in text
    assert text.startswith("Not examined is not normal.")


def test_numbers_carry_their_unit() -> None:
    """Failing means that degrees are read as centimetres, or a week as many."""
    values: Values = {
        "presentation.duration-weeks": 1,
        "passive-dorsiflexion.right": -5,
        "clonus-beats.right": 4,
        "romberg.seconds": 12.5,
    }
    text = text_of(report_of(values), "findings")
    for printed in ("1 week", "−5°", "4 beats", "12.5 s"):
        assert printed in text.split("\n")
