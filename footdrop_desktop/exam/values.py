"""The values of the exam form: MRC grades, reasons, limiters, link ids by side.

Link ids and codes are fixed by the form ``foot-drop-exam``; see ``docs/forms.md``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from footdrop_desktop.form.model import Side

GRADES: Final = ("0", "1", "2", "3", "4-", "4", "4+", "5")
"""MRC grades in rising order (Medical Research Council, Memorandum 45)."""

NOT_TESTABLE: Final = "NT"
NOT_TESTED: Final = "not-tested"
NOT_SEEN: Final = "not-seen"
NOT_EXAMINED_CODES: Final = frozenset((NOT_TESTABLE, NOT_TESTED, NOT_SEEN))
"""Answers that say that something was not examined; never read as normal."""

THIRDS: Final = {"0": 0, "1": 3, "2": 6, "3": 9, "4-": 11, "4": 12, "4+": 13, "5": 15}
"""MRC grades in thirds of a grade; a fall of 3 is a fall by a whole grade."""

WHOLE_GRADE: Final = 3

CORE: Final = ("dorsiflexion", "plantarflexion", "inversion", "eversion")
"""The four directions of the ankle: "any direction" of the source article."""

TOES: Final = ("great-toe-extension", "toe-extension", "toe-flexion")
TOE_EXTENSION: Final = ("great-toe-extension", "toe-extension")
PROXIMAL: Final = (
    "knee-flexion",
    "knee-extension",
    "hip-abduction",
    "hip-extension",
    "hip-adduction",
    "hip-flexion",
)
MOVEMENTS: Final = CORE + TOES + PROXIMAL

ZONES: Final = (
    "l4-medial-leg",
    "l5-lateral-leg-dorsum",
    "s1-lateral-foot",
    "superficial-peroneal",
    "deep-peroneal-web",
    "sural",
    "saphenous",
    "lateral-cutaneous-calf",
    "sole",
    "stocking",
)

SOURCE_FLAGS: Final = (
    "severe-pain-and-numbness",
    "fever",
    "nausea",
    "appetite-or-weight-loss",
    "bowel-or-bladder-loss",
)
"""The asked red flags that the source article lists."""

ASKED_FLAGS: Final = (
    *SOURCE_FLAGS,
    "saddle-sensory-change",
    "urinary-retention-or-change",
    "sexual-dysfunction",
    "bilateral-sciatica",
    "rapidly-progressive-weakness",
    "respiratory-or-bulbar",
    "stroke-signs",
    "sudden-onset-no-local-cause",
    "compartment-syndrome",
    "acute-limb-ischaemia",
    "knee-dislocation-or-major-trauma",
    "new-after-spinal-surgery-or-block",
    "progressive-weakness",
    "als-features",
    "mononeuritis-multiplex-or-vasculitis",
    "cancer-or-immunosuppression",
    "new-after-limb-surgery",
)
DERIVED_FLAGS: Final = (
    "flail-foot",
    "presumed-flail-pending",
    "flail-not-excluded",
    "near-flail",
    "severe-new-motor-deficit",
    "acute-bilateral-leg-deficit",
    "umn-signs",
    "deterioration-since-last-visit",
)
FLAGS: Final = ASKED_FLAGS + DERIVED_FLAGS


class Limiter(StrEnum):
    """What kept the patient from full effort; it never erases the grade."""

    PAIN = "pain"
    EFFORT = "effort"
    MECHANICAL = "mechanical"


class Origin(StrEnum):
    """How an answer came to be."""

    TYPED = "typed"
    DEFAULT = "default"
    TOGETHER = "together"
    CARRIED_FORWARD = "carried-forward"


def strength_id(movement: str, side: Side) -> str:
    """Return the link id of a movement's MRC grade."""
    return f"strength.{movement}.{side}"


def limiter_id(movement: str, side: Side) -> str:
    """Return the link id of what limited a movement."""
    return f"strength.{movement}.{side}.limited-by"


def sensation_id(zone: str, side: Side) -> str:
    """Return the link id of a skin zone."""
    return f"sensation.{zone}.{side}"


def flag_id(flag: str) -> str:
    """Return the link id of an asked red flag."""
    return f"red-flag.{flag}"


def override_id(flag: str) -> str:
    """Return the link id of the reason for which a red flag was set aside."""
    return f"red-flag-override.{flag}"
