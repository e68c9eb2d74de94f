"""Foot drop of one side: label, severity, and the definitions that it meets.

Foot drop is weakness in lifting the foot and/or the toes (source article, reference 1). Any
reliable weakness counts; the grade and the research definitions stand beside it, because there is
no agreed cut-off. A heel walk that fails with full strength is no foot drop but no "no" either.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from footdrop_desktop.assessment.model import Definition, Label, Reason, Severity, SideFinding, Truth
from footdrop_desktop.assessment.strength import Limb, Movement
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.check import is_unexamined
from footdrop_desktop.exam.values import CORE, THIRDS, TOE_EXTENSION

CITES: Final = ("1",)
CITES_MRC_3_OR_LESS: Final = ("12", "13")
CITES_MRC_BELOW_3: Final = ("11",)

COMPLETE_AT_MOST: Final = THIRDS["1"]
SEVERE_AT_MOST: Final = THIRDS["3"]
BELOW_3: Final = THIRDS["3"]

_FOOT_DROP: Final = {
    Label.FLAIL_FOOT: Truth.NO,
    Label.FOOT_DROP_OR_FLAIL_FOOT: Truth.INDETERMINATE,
    Label.FOOT_DROP: Truth.YES,
    Label.TOE_EXTENSION_ONLY: Truth.YES,
    Label.TOE_EXTENSION_ONLY_ANKLE_UNTESTED: Truth.YES,
    Label.HEEL_WALK_ABNORMAL: Truth.INDETERMINATE,
    Label.NO_FOOT_DROP: Truth.NO,
    Label.NOT_ASSESSABLE: Truth.INDETERMINATE,
}
_WALK_ABNORMAL: Final = ("difficulty", "unable")


def foot_drop(limb: Limb, flail: Truth, answers: Answers) -> tuple[SideFinding, tuple[Reason, ...]]:
    """Return the finding of one side, given whether its foot is flail."""
    label = _label(limb, flail, answers)
    finding = SideFinding(
        side=limb.side,
        dorsiflexion_weak=limb["dorsiflexion"].is_weak,
        foot_drop=_FOOT_DROP[label],
        flail_foot=flail,
        label=label,
        severity=severity(limb["dorsiflexion"]),
        definitions_met=definitions_met(limb),
    )
    return finding, (*_reasons(limb, finding, answers), *_remarks(limb, finding, answers))


def severity(dorsiflexion: Movement) -> Severity:
    """Return the band of the dorsiflexion grade: 0–1, 2–3, 4− to 4+, 5, else ungraded."""
    if dorsiflexion.is_weak is Truth.NO:
        return Severity.NONE
    if not dorsiflexion.reliable:
        return Severity.UNGRADED
    if dorsiflexion.thirds <= COMPLETE_AT_MOST:
        return Severity.COMPLETE
    return Severity.SEVERE if dorsiflexion.thirds <= SEVERE_AT_MOST else Severity.MILD


def definitions_met(limb: Limb) -> tuple[Definition, ...]:
    """Return the definitions of foot drop that the grades meet, the article's first."""
    dorsiflexion = limb["dorsiflexion"]
    met: list[Definition] = []
    if dorsiflexion.weak or _weak_toes(limb):
        met.append(Definition.ARTICLE)
    if dorsiflexion.reliable and dorsiflexion.thirds <= SEVERE_AT_MOST:
        met.append(Definition.MRC_3_OR_LESS)
    if dorsiflexion.reliable and dorsiflexion.thirds < BELOW_3:
        met.append(Definition.MRC_BELOW_3)
    return tuple(met)


def _weak_toes(limb: Limb) -> list[Movement]:
    return [limb[name] for name in TOE_EXTENSION if limb[name].weak]


def _label(limb: Limb, flail: Truth, answers: Answers) -> Label:
    """Return the first line of the label table that holds."""
    dorsiflexion = limb["dorsiflexion"]
    toes = bool(_weak_toes(limb))
    if flail is Truth.YES:
        return Label.FLAIL_FOOT
    if (dorsiflexion.weak or toes) and flail is Truth.INDETERMINATE:
        return Label.FOOT_DROP_OR_FLAIL_FOOT
    if dorsiflexion.weak:
        return Label.FOOT_DROP
    normal = dorsiflexion.is_weak is Truth.NO
    if toes:
        return Label.TOE_EXTENSION_ONLY if normal else Label.TOE_EXTENSION_ONLY_ANKLE_UNTESTED
    if not normal:
        return Label.NOT_ASSESSABLE
    if answers.get(f"heel-walk.{limb.side}") in _WALK_ABNORMAL:
        return Label.HEEL_WALK_ABNORMAL
    return Label.NO_FOOT_DROP


def _reasons(limb: Limb, finding: SideFinding, answers: Answers) -> Iterator[Reason]:
    """Yield why the side is called what it is called."""
    conclusion = f"{limb.side}.foot_drop"
    dorsiflexion = limb["dorsiflexion"]
    if dorsiflexion.weak:
        yield _graded(conclusion, "foot-drop.dorsiflexion-weak", dorsiflexion, CITES)
    elif finding.dorsiflexion_weak is Truth.NO:
        yield _graded(conclusion, "foot-drop.dorsiflexion-strong", dorsiflexion, ())
    elif dorsiflexion.limiter is not None:
        yield _graded(conclusion, "foot-drop.dorsiflexion-limited", dorsiflexion, ())
    elif not limb.amputated:
        yield Reason(
            conclusion, "foot-drop.dorsiflexion-not-examined", {"side": limb.side}, (dorsiflexion.link_id,)
        )
    toes = _weak_toes(limb)
    if toes:
        names = tuple(toe.name for toe in toes)
        grades = tuple(toe.grade or "" for toe in toes)
        ids = tuple(toe.link_id for toe in toes)
        yield Reason(conclusion, "foot-drop.toes-weak", {"movements": names, "grades": grades}, ids, CITES)
    walk_id = f"heel-walk.{limb.side}"
    walk = answers.get(walk_id)
    if walk in _WALK_ABNORMAL:
        yield Reason(conclusion, "foot-drop.heel-walk-abnormal", {"walk": str(walk)}, (walk_id,))
    if finding.label is Label.HEEL_WALK_ABNORMAL:
        yield Reason(conclusion, "foot-drop.heel-walk-strength-normal", {}, (walk_id, dorsiflexion.link_id))
    if finding.foot_drop is Truth.YES:
        yield from _other_directions(conclusion, limb)
    yield from _definitions(conclusion, limb, finding)


def _other_directions(conclusion: str, limb: Limb) -> Iterator[Reason]:
    moving = [limb[name] for name in CORE[1:] if limb[name].is_active is Truth.YES]
    if moving:
        yield Reason(
            conclusion,
            "foot-drop.other-directions-move",
            {"movements": tuple(movement.name for movement in moving)},
            tuple(movement.link_id for movement in moving),
            CITES,
        )


def _definitions(conclusion: str, limb: Limb, finding: SideFinding) -> Iterator[Reason]:
    ids = (limb["dorsiflexion"].link_id,)
    if Definition.MRC_3_OR_LESS in finding.definitions_met:
        yield Reason(conclusion, "foot-drop.meets-mrc-3-or-less", {}, ids, CITES_MRC_3_OR_LESS)
    if Definition.MRC_BELOW_3 in finding.definitions_met:
        yield Reason(conclusion, "foot-drop.meets-mrc-below-3", {}, ids, CITES_MRC_BELOW_3)


def _graded(conclusion: str, key: str, movement: Movement, citations: tuple[str, ...]) -> Reason:
    params = {"grade": movement.grade or "", "limiter": movement.limiter or ""}
    limited = () if movement.limiter is None else (f"{movement.link_id}.limited-by",)
    return Reason(conclusion, key, params, (movement.link_id, *limited), citations)


def _remarks(limb: Limb, finding: SideFinding, answers: Answers) -> Iterator[Reason]:
    """Yield what does not change the label but must be said beside it."""
    conclusion = f"{limb.side}.foot_drop"
    if limb.amputated:
        yield Reason(conclusion, "side.amputated", {}, tuple(limb[name].link_id for name in CORE))
    if finding.label is Label.TOE_EXTENSION_ONLY_ANKLE_UNTESTED:
        ids = tuple(toe.link_id for toe in _weak_toes(limb))
        yield Reason(conclusion, "foot-drop.toes-stand-in-for-ankle", {}, ids)
    symptoms = answers.get("presentation.symptoms")
    tripping = isinstance(symptoms, tuple) and {"trips", "loose-footwear"} & set(symptoms)
    if finding.label is Label.NO_FOOT_DROP and tripping:
        ids = ("presentation.symptoms",)
        yield Reason(conclusion, "foot-drop.intermittent-not-excluded", {}, ids)
    if limb.amputated:
        return
    if not _weak_toes(limb):
        toes = [limb[name] for name in TOE_EXTENSION]
        yield from _open_toes(
            conclusion, "toe-extension.not-examined", [toe for toe in toes if toe.grade is None]
        )
        limited = [toe for toe in toes if toe.grade is not None and toe.is_weak is Truth.INDETERMINATE]
        yield from _open_toes(conclusion, "toe-extension.limited", limited)
    walk_id = f"heel-walk.{limb.side}"
    if is_unexamined(answers.get(walk_id)):
        yield Reason(conclusion, "heel-walk.not-examined", {}, (walk_id,))


def _open_toes(conclusion: str, key: str, toes: list[Movement]) -> Iterator[Reason]:
    if toes:
        names = tuple(toe.name for toe in toes)
        yield Reason(conclusion, key, {"movements": names}, tuple(toe.link_id for toe in toes))
