"""What was recorded of what is known to go with recovery. It is listed; nothing is predicted from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.history.comparison import Finding, finding
from footdrop_desktop.history.visit import VisitContent

CITES_PROGNOSIS: Final = ("5",)
"""Duration of the palsy, strength of tibialis anterior, and age: Liu 2013 (clinical rules 1.2 and 5.4)."""

DURATION: Final = "presentation.duration-weeks"
DORSIFLEXION: Final = "strength.dorsiflexion"


@dataclass(frozen=True, slots=True)
class Prognostic:
    """The prognostic variables of one visit as they were recorded.

    ``duration`` is in weeks, ``dorsiflexion`` the grade of tibialis anterior of each side, ``age`` in
    full years, ``None`` when it is not known.
    """

    duration: Finding
    dorsiflexion: Mapping[Side, Finding]
    age: int | None


def prognostic(visit: VisitContent) -> Prognostic:
    """Return the prognostic variables of a visit."""
    return Prognostic(
        finding(visit, DURATION),
        {side: finding(visit, f"{DORSIFLEXION}.{side}") for side in SIDES},
        visit.age,
    )
