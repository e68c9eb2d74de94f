"""The values of an assessment: three-valued conclusions, each with its reasons.

A ``Reason`` carries a key, parameters, the link ids that were read, and the citations: numbers of
``resources/citations.json``. Words live in ``resources/strings``; rules never hold prose.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeAlias

from footdrop_desktop.form.model import Side

RULES_VERSION: Final = "1.0.0"
"""Changes with every change of a conclusion (``CHANGELOG.md``, Clinical)."""

Param: TypeAlias = "str | int | float | tuple[str, ...]"


class Truth(StrEnum):
    """Kleene's three values. What was not examined is never ``no``."""

    YES = "yes"
    NO = "no"
    INDETERMINATE = "indeterminate"


class Label(StrEnum):
    """The one label of a side (clinical decisions, table "Label")."""

    FLAIL_FOOT = "flail-foot"
    FOOT_DROP_OR_FLAIL_FOOT = "foot-drop-or-flail-foot"
    FOOT_DROP = "foot-drop"
    TOE_EXTENSION_ONLY = "foot-drop-toe-extension-only"
    TOE_EXTENSION_ONLY_ANKLE_UNTESTED = "foot-drop-toe-extension-only-ankle-untested"
    HEEL_WALK_ABNORMAL = "heel-walk-abnormal-strength-normal"
    NO_FOOT_DROP = "no-foot-drop"
    NOT_ASSESSABLE = "not-assessable"


class Severity(StrEnum):
    """The band of the dorsiflexion grade: 0–1, 2–3, 4− to 4+, 5, or not reliably graded."""

    COMPLETE = "complete"
    SEVERE = "severe"
    MILD = "mild"
    NONE = "none"
    UNGRADED = "ungraded"


class Definition(StrEnum):
    """The definitions of foot drop that a side meets; there is no agreed cut-off."""

    ARTICLE = "article"
    MRC_3_OR_LESS = "mrc-3-or-less"
    MRC_BELOW_3 = "mrc-below-3"


class Tier(StrEnum):
    """How urgent a red flag is at the least."""

    EMERGENCY = "emergency"
    URGENT = "urgent"


class Within(StrEnum):
    """How soon a red flag asks for action (proposed)."""

    NOW = "now"
    SAME_DAY = "same-day"
    DAYS = "days"
    WEEKS = "weeks"


class FlagOrigin(StrEnum):
    """Who raised a flag: the article's list, the questions beyond it, or the examination."""

    SOURCE = "source"
    BEYOND = "beyond"
    DERIVED = "derived"


class Urgency(StrEnum):
    """The urgency of the visit. ``routine`` needs every flag answered no."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    ROUTINE = "routine"
    INDETERMINATE = "indeterminate"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was concluded.

    ``conclusion`` names what it speaks for: ``right.foot_drop``, ``red-flag.<id>``, ``urgency``,
    ``site.<id>``, ``next.<linkId>``, ``localisation``, ``romberg``. ``key`` is ``group.name``.
    """

    conclusion: str
    key: str
    params: Mapping[str, Param] = field(default_factory=lambda: MappingProxyType({}))
    link_ids: tuple[str, ...] = ()
    citations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SideFinding:
    """The conclusion for one side."""

    side: Side
    dorsiflexion_weak: Truth
    foot_drop: Truth
    flail_foot: Truth
    label: Label
    severity: Severity
    definitions_met: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class RedFlag:
    """A red flag that is present. ``set_aside`` does not take it out of the urgency."""

    id: str
    tier: Tier
    within: Within
    origin: FlagOrigin
    set_aside: bool = False


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A site that cannot alone explain the findings, and the link ids that say so."""

    site: str
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """How far one lesion at a site with a territory explains the deficits.

    ``explains`` are the link ids of the deficits that it can produce, ``open`` those of the movements
    of its territory without a reliable grade, on the sides that have a deficit.
    """

    site: str
    explains: tuple[str, ...]
    open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Localisation:
    """A partition of the sites. ``abnormal`` is false when there is nothing to localise.

    ``deficits`` are the link ids of the abnormal findings that ask for an explanation; ``fits`` tells
    of every site with a territory how many of them it explains (none in visits signed before).
    """

    consistent: tuple[str, ...] = ()
    less_likely: tuple[str, ...] = ()
    excluded: tuple[Exclusion, ...] = ()
    abnormal: bool = False
    deficits: tuple[str, ...] = ()
    fits: tuple[Fit, ...] = ()

    def fit(self, site: str) -> Fit | None:
        """Return how far ``site`` explains the deficits; ``None`` where no territory limits it."""
        return next((fit for fit in self.fits if fit.site == site), None)


@dataclass(frozen=True, slots=True)
class NextTest:
    """A test not yet done: the sites that an abnormal result would leave, and those it would exclude."""

    link_id: str
    leaves: tuple[str, ...]
    excludes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Answers that cannot all be right; the clinician settles it."""

    key: str
    link_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything that the answers mean, with the reasons made in the same pass."""

    form_id: str
    form_version: str
    sides: Mapping[Side, SideFinding]
    red_flags: tuple[RedFlag, ...]
    urgency: Urgency
    localisation: Localisation
    next_tests: tuple[NextTest, ...]
    reasons: tuple[Reason, ...]
    contradictions: tuple[Contradiction, ...]
    not_examined: tuple[str, ...]
    suggested_plan: tuple[str, ...] = ()
    rules_version: str = RULES_VERSION

    def reasons_for(self, conclusion: str) -> tuple[Reason, ...]:
        """Return the reasons of one conclusion, in the order in which they were found."""
        return tuple(reason for reason in self.reasons if reason.conclusion == conclusion)
