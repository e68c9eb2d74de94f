"""What each conclusion rests on: its rule in plain words (a key), that rule's sources, what it reads.

The words of a rule are taken from the clinical specification; a rule that is a proposal carries no
number. What a rule reads is told whether it was recorded or not, so that gaps can be seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from footdrop_desktop.assessment.model import Assessment, Reason
from footdrop_desktop.exam.values import ASKED_FLAGS, CORE, TOE_EXTENSION, TOES, flag_id, strength_id
from footdrop_desktop.form.model import SIDES, Side


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule in plain words: ``key`` is a key of ``findings.ftl``, ``citations`` are its sources."""

    key: str
    citations: tuple[str, ...] = ()


FOOT_DROP: Final = Rule("rule.foot-drop", ("1",))
SEVERITY: Final = Rule("rule.severity", ("11", "12", "13"))
FLAIL_FOOT: Final = Rule("rule.flail-foot", ("4",))
MOVEMENT: Final = Rule("rule.movement", ("9",))
URGENCY: Final = Rule("rule.urgency")
LOCALISATION: Final = Rule("rule.localisation", ("14",))
LESS_LIKELY: Final = Rule("rule.less-likely")
EXCLUDED: Final = Rule("rule.excluded")
NEXT_TESTS: Final = Rule("rule.next-tests")
RED_FLAG: Final = Rule("rule.red-flag")
GAIT: Final = Rule("rule.gait", ("3", "22"))
ROMBERG: Final = Rule("rule.romberg", ("3", "21"))

_OF: Final = {
    "urgency": (URGENCY,),
    "romberg": (ROMBERG,),
    "next": (NEXT_TESTS,),
    "localisation": (LOCALISATION,),
    "red-flag": (RED_FLAG,),
}
_OF_SIDE: Final = {
    "foot_drop": (FOOT_DROP, SEVERITY),
    "flail_foot": (FLAIL_FOOT, MOVEMENT),
    "gait": (GAIT,),
}


def rules_of(conclusion: str, assessment: Assessment) -> tuple[Rule, ...]:
    """Return the rules behind a conclusion, named as in ``Reason``; none for one that is not known.

    Beside those, ``right.gait`` and ``left.gait`` name what gait adds.
    """
    group, _, name = conclusion.partition(".")
    if group in SIDES:
        return _OF_SIDE.get(name, ())
    if group == "site":
        found = assessment.localisation
        if name in found.less_likely:
            return LOCALISATION, LESS_LIKELY
        if any(entry.site == name for entry in found.excluded):
            return LOCALISATION, EXCLUDED
        return (LOCALISATION,)
    return _OF.get(group, ())


def reads(conclusion: str, assessment: Assessment) -> tuple[str, ...]:
    """Return the link ids that a conclusion rests on, recorded or not, each once.

    Of a site: what it explains, what speaks against it, and what is open in its territory.
    """
    group, _, name = conclusion.partition(".")
    ids = [link_id for why in reasons_of(conclusion, assessment) for link_id in why.link_ids]
    if group in SIDES:
        ids = [*_reads_of_side(Side(group), name), *ids]
    elif group == "urgency":
        core = (strength_id(movement, side) for movement in CORE for side in SIDES)
        ids = [*(flag_id(flag) for flag in ASKED_FLAGS), "presentation.duration-weeks", *core, *ids]
    elif group == "romberg":
        ids = ["romberg.eyes-open", "romberg.result"]
    elif group == "site":
        fit = assessment.localisation.fit(name)
        if fit is not None:
            ids = [*ids, *fit.explains, *fit.open]
    return tuple(dict.fromkeys(ids))


def reasons_of(conclusion: str, assessment: Assessment) -> tuple[Reason, ...]:
    """Return the reasons of a conclusion; gait has those of the side that are about walking."""
    side, _, name = conclusion.partition(".")
    if side not in SIDES or name not in ("gait", "foot_drop"):
        return assessment.reasons_for(conclusion)
    gait = name == "gait"
    reasons = assessment.reasons_for(f"{side}.foot_drop")
    return tuple(why for why in reasons if why.key.startswith("gait.") is gait)


def _reads_of_side(side: Side, name: str) -> tuple[str, ...]:
    if name == "gait":
        return f"gait.pattern.{side}", f"gait.initial-contact.{side}"
    core, toes = ([strength_id(movement, side) for movement in group] for group in (CORE, TOES))
    if name == "flail_foot":
        return (*core, *toes)
    lifting = (strength_id(movement, side) for movement in ("dorsiflexion", *TOE_EXTENSION))
    return tuple(dict.fromkeys((*lifting, *core, *toes, f"heel-walk.{side}")))
