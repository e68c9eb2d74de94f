"""Whether all visits of a patient are about the same person, by whom they were signed for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from footdrop_desktop.record.model import Patient, SignedAs
from footdrop_desktop.record.snapshot import IDENTITY

_UNKNOWN: Final = frozenset(("", "unknown"))
"""What says nothing, and so contradicts nothing."""

_QUIET: Final = frozenset(("family",))
"""What changes in a life: people marry."""


class Doubt(StrEnum):
    """What raises a doubt about whose visits these are."""

    SIGNED_FOR = "signed-for"
    MERGED = "merged"
    BEFORE_BIRTH = "before-birth"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What does not agree with who the patient is now.

    ``fields`` are those of ``IDENTITY`` that differ, ``said`` is who the patient was said to be. ``visits``
    are the visits it is about, as (id, day), the newest first; none for a merged record. ``quiet`` is true
    where no more than the family name differs.
    """

    doubt: Doubt
    fields: tuple[str, ...]
    said: Mapping[str, str]
    visits: tuple[tuple[str, date], ...] = ()

    @property
    def quiet(self) -> bool:
        """Whether it may well be a name that changed."""
        return self.doubt is not Doubt.BEFORE_BIRTH and set(self.fields) <= _QUIET


def disagreements(
    patient: Patient, visits: Iterable[SignedAs], merged: Sequence[Patient] = ()
) -> tuple[Disagreement, ...]:
    """Return what does not agree with ``patient`` as they are now, what weighs most first.

    Visits that were signed for the same details are told together, so that visits which disagree with
    each other are told apart. What is not known contradicts nothing.
    """
    now = _identity(patient)
    every = tuple(sorted(visits, key=lambda visit: visit.performed_at, reverse=True))
    found = [*_unborn(now["birth_date"], every), *_signed_for(now, every)]
    for other in merged:
        said = _identity(other)
        if fields := differing(now, said):
            found.append(Disagreement(Doubt.MERGED, fields, said))
    return tuple(sorted(found, key=lambda one: one.quiet))


def differing(now: Mapping[str, str], said: Mapping[str, str]) -> tuple[str, ...]:
    """Return the fields of ``IDENTITY`` that two tell differently, letter case and blanks aside."""
    return tuple(name for name in IDENTITY if _differ(now.get(name, ""), said.get(name, "")))


def _signed_for(now: Mapping[str, str], visits: Iterable[SignedAs]) -> Iterator[Disagreement]:
    groups: dict[tuple[str, ...], list[SignedAs]] = {}
    for visit in visits:
        if differing(now, visit.details):
            groups.setdefault(tuple(visit.details.get(name, "") for name in IDENTITY), []).append(visit)
    for group in groups.values():
        said = group[0].details
        yield Disagreement(Doubt.SIGNED_FOR, differing(now, said), said, _days(group))


def _unborn(birth_date: str, visits: Iterable[SignedAs]) -> Iterator[Disagreement]:
    if not birth_date:
        return
    born = date.fromisoformat(birth_date)
    before = [visit for visit in visits if visit.performed_at.date() < born]
    if before:
        yield Disagreement(Doubt.BEFORE_BIRTH, ("birth_date",), {"birth_date": birth_date}, _days(before))


def _days(visits: Iterable[SignedAs]) -> tuple[tuple[str, date], ...]:
    return tuple((visit.visit_uid, visit.performed_at.date()) for visit in visits)


def _identity(patient: Patient) -> dict[str, str]:
    details = asdict(patient.details)
    return {name: details[name] for name in IDENTITY}


def _differ(one: str, other: str) -> bool:
    if one in _UNKNOWN or other in _UNKNOWN:
        return False
    return " ".join(one.split()).casefold() != " ".join(other.split()).casefold()
