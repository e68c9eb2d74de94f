"""Whether visits are about one person: what differs is told, what is not known accuses nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from footdrop_desktop.history.identity import Doubt, differing, disagreements
from footdrop_desktop.record.model import Patient, PatientDetails, SignedAs

NOON = datetime(2026, 9, 2, 12, 0, tzinfo=UTC)
DETAILS = PatientDetails("Doe", "Jane", sex="female", birth_date="1972-03-09", mrn="004-118")
JANE = Patient("jane", DETAILS, NOON)
NOW = {"family": "Doe", "given": "Jane", "birth_date": "1972-03-09", "sex": "female", "mrn": "004-118"}


def visit(days: int = 0, **said: str) -> SignedAs:
    return SignedAs(f"visit-{days}", NOON + timedelta(days=days), {**NOW, **said} if said else NOW)


def test_visits_that_agree_raise_no_doubt() -> None:
    """Failing means that everybody's page warns, and so that nobody reads the warning."""
    before_it_was_kept = SignedAs("old", NOON, {})
    assert disagreements(JANE, [visit(), visit(7), before_it_was_kept]) == ()
    assert disagreements(JANE, [visit(mrn="", sex="unknown", given="JANE ", family=" doe")]) == ()


@pytest.mark.parametrize(
    ("said", "quiet"),
    [
        ({"birth_date": "1927-03-09"}, False),
        ({"sex": "male"}, False),
        ({"given": "Joan"}, False),
        ({"mrn": "004-811"}, False),
        ({"family": "Roe"}, True),
        ({"family": "Roe", "birth_date": "1972-03-08"}, False),
    ],
)
def test_what_differs_is_named_with_the_visit(said: dict[str, str], *, quiet: bool) -> None:
    """Failing means that the visit of somebody else stands unnoticed in a history."""
    (found,) = disagreements(JANE, [visit(), visit(7, **said)])
    assert found.doubt is Doubt.SIGNED_FOR
    assert set(found.fields) == set(said)
    assert found.visits == (("visit-7", (NOON + timedelta(days=7)).date()),)
    assert found.quiet is quiet


def test_visits_that_disagree_with_each_other_are_told_apart() -> None:
    """Failing means that two other people look like one."""
    found = disagreements(
        JANE, [visit(1, family="Roe"), visit(2, birth_date="1990-01-01"), visit(3, birth_date="1990-01-01")]
    )
    assert [[uid for uid, _ in one.visits] for one in found] == [["visit-3", "visit-2"], ["visit-1"]]
    assert [one.quiet for one in found] == [False, True]


def test_a_visit_before_the_birth_date_is_told() -> None:
    """Failing means that a birth date which cannot be right is taken as it is."""
    young = replace(JANE, details=replace(DETAILS, birth_date="2026-09-03"))
    found = disagreements(
        young, [SignedAs("draft", NOON, {}), SignedAs("later", NOON + timedelta(days=2), {})]
    )
    assert [(one.doubt, [uid for uid, _ in one.visits]) for one in found] == [(Doubt.BEFORE_BIRTH, ["draft"])]
    assert not found[0].quiet


def test_a_merged_record_of_somebody_else_is_told() -> None:
    """Failing means that a wrong merge is only found by chance."""
    other = Patient("other", replace(DETAILS, birth_date="1990-01-01"), NOON)
    (found,) = disagreements(JANE, [], [other, replace(JANE, patient_uid="same")])
    assert (found.doubt, found.fields, found.visits) == (Doubt.MERGED, ("birth_date",), ())


def test_differing_does_not_depend_on_the_order() -> None:
    """Failing means that a doubt comes and goes with who is looked at first."""
    other = {**NOW, "family": "Roe", "mrn": ""}
    assert differing(NOW, other) == differing(other, NOW) == ("family",)
