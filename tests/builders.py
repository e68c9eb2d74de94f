"""Answers and assessments for tests, written as a clinician would say them.

The lists below are typed from the form's specification (``exam-form.md``) and from the clinical
decisions, not taken from the program, so that a test can disagree with it.
"""

from __future__ import annotations

from collections.abc import Mapping

from footdrop_desktop import app
from footdrop_desktop.assessment.assess import Prior, assess
from footdrop_desktop.assessment.model import Assessment, Reason, SideFinding
from footdrop_desktop.assessment.strength import Limb, read_limb
from footdrop_desktop.exam.answers import Answers, Provenance, answers_of
from footdrop_desktop.exam.check import check_answers
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import Form, Side
from footdrop_desktop.report.wording import Wording

SIDES = ("right", "left")
GRADES = ("0", "1", "2", "3", "4-", "4", "4+", "5")
LIMITERS = ("pain", "effort", "mechanical")
CORE = ("dorsiflexion", "plantarflexion", "inversion", "eversion")
TOES = ("great-toe-extension", "toe-extension", "toe-flexion")
PROXIMAL = (
    "knee-flexion",
    "knee-extension",
    "hip-abduction",
    "hip-extension",
    "hip-adduction",
    "hip-flexion",
)
MOVEMENTS = CORE + TOES + PROXIMAL
ZONES = (
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
SOURCE_FLAGS = (
    "severe-pain-and-numbness",
    "fever",
    "nausea",
    "appetite-or-weight-loss",
    "bowel-or-bladder-loss",
)
BEYOND_FLAGS = (
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
ASKED_FLAGS = SOURCE_FLAGS + BEYOND_FLAGS
DERIVED_FLAGS = (
    "flail-foot",
    "presumed-flail-pending",
    "flail-not-excluded",
    "near-flail",
    "severe-new-motor-deficit",
    "acute-bilateral-leg-deficit",
    "umn-signs",
    "deterioration-since-last-visit",
)
SITES = (
    "superficial-peroneal",
    "superior-gluteal",
    "femoral",
    "tibialis-anterior-musculotendinous",
    "deep-peroneal",
    "tibial",
    "common-peroneal",
    "sciatic-peroneal-division",
    "l4-root",
    "compartment-or-ischaemia",
    "s1-root",
    "sciatic-trunk",
    "l5-root",
    "lumbosacral-trunk",
    "multiple-roots",
    "lumbosacral-plexus",
    "cauda-equina",
    "polyneuropathy",
    "mononeuropathy-multiplex",
    "myopathy",
    "brain",
    "spinal-cord",
    "conus-medullaris",
    "anterior-horn",
    "functional",
    "joint-or-pain-mechanical",
)
"""The 26 sites in the order of every list: movements of the territory, then the rows of table 3.1."""

Values = dict[str, object]
Grade = str | tuple[str, str]
"""A grade, "NT", or a grade with what limited it."""


def the_form() -> Form:
    return app.form_of("foot-drop-exam", None)


def grades(side: str, **given: Grade) -> Values:
    """``grades("right", dorsiflexion="2", toe_extension=("3", "pain"))`` as flat answers."""
    values: Values = {}
    for name, grade in given.items():
        link_id = f"strength.{name.replace('_', '-')}.{side}"
        if isinstance(grade, tuple):
            values[link_id], values[f"{link_id}.limited-by"] = grade
        else:
            values[link_id] = grade
    return values


def strong(side: str, **other: Grade) -> Values:
    """All 13 movements 5/5 but those named."""
    return {f"strength.{movement}.{side}": "5" for movement in MOVEMENTS} | grades(side, **other)


def core(side: str, grade: Grade, **other: Grade) -> Values:
    """The four directions at one grade but those named."""
    return grades(side, **(dict.fromkeys(CORE, grade) | {k.replace("_", "-"): v for k, v in other.items()}))


def flags(*yes: str) -> Values:
    """All 22 questions answered: yes to those named, no to the rest."""
    return {f"red-flag.{flag}": flag in yes for flag in ASKED_FLAGS}


def checked(values: Mapping[str, object], carried: Mapping[str, str] | None = None) -> Answers:
    """Checked answers; ``carried`` holds the date from which an answer was carried forward."""
    answers = check_answers(the_form(), values)
    kept = {key: Provenance(Origin.CARRIED_FORWARD, since) for key, since in (carried or {}).items()}
    return answers_of(answers.values, kept) if kept else answers


def assessed(
    values: Mapping[str, object] | Answers,
    *,
    prior: Mapping[str, object] | Answers | None = None,
    weeks_ago: float = 4,
    age_years: float | None = None,
) -> Assessment:
    """What the released form, anatomy, and rules say of ``values``."""
    now = values if isinstance(values, Answers) else checked(values)
    before = prior if prior is None or isinstance(prior, Answers) else checked(prior)
    return assess(
        now,
        form=the_form(),
        anatomy=app.anatomy(),
        prior=None if before is None else Prior(before, weeks_ago),
        age_years=age_years,
    )


def limb(values: Mapping[str, object], side: str = "right") -> Limb:
    return read_limb(checked(values), Side(side))


def side_of(found: Assessment, side: str = "right") -> SideFinding:
    return found.sides[Side(side)]


def flag_ids(found: Assessment) -> list[str]:
    return [flag.id for flag in found.red_flags]


def excluded(found: Assessment) -> dict[str, tuple[str, ...]]:
    """Each excluded site with the link ids that exclude it."""
    return {entry.site: entry.because for entry in found.localisation.excluded}


def keys(found: Assessment, conclusion: str) -> list[str]:
    """The keys of the reasons of one conclusion."""
    return [reason.key for reason in found.reasons_for(conclusion)]


def the_reason(found: Assessment, conclusion: str, key: str) -> Reason:
    """The only reason with ``key`` for ``conclusion``."""
    (reason,) = (entry for entry in found.reasons_for(conclusion) if entry.key == key)
    return reason


def wording() -> Wording:
    return Wording(app.strings("en"), the_form())


def mirrored_id(link_id: str) -> str:
    """``link_id`` of the other side."""
    swap = {"right": "left", "left": "right"}
    return ".".join(swap.get(part, part) for part in link_id.split("."))


def mirrored(values: Mapping[str, object]) -> Values:
    """The same exam of the mirror image of the patient."""
    swap = {"right": "left", "left": "right"}
    return {
        mirrored_id(link_id): swap.get(str(value), value) if link_id == "romberg.direction" else value
        for link_id, value in values.items()
    }
