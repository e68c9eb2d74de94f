"""One line for a list of visits, and the words that a search finds a visit by: made of the conclusions."""

from __future__ import annotations

from typing import Final

from footdrop_desktop.assessment.anatomy import Anatomy, Extent
from footdrop_desktop.assessment.model import Assessment, Label, Truth
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.check import is_unexamined
from footdrop_desktop.exam.values import strength_id
from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.report.sentences import capital, say
from footdrop_desktop.report.wording import Wording

_GRADED: Final = (Label.FOOT_DROP, Label.FLAIL_FOOT, Label.FOOT_DROP_OR_FLAIL_FOOT)
"""The labels of which the grade of dorsiflexion tells how bad it is; the others say their own."""

_NAMED: Final = (
    "presentation.compression-risk",
    "presentation.hip-or-buttock",
    "presentation.conditions",
    "presentation.family",
    "gait.aids",
    "conclusion.plan",
)
"""What a visit is looked for by beside its conclusions: what was known before, aids, and the plan."""

_NONE: Final = ("none",)


def list_line(assessment: Assessment, answers: Answers, wording: Wording) -> str:
    """Return the conclusion in one line: "Right foot drop, dorsiflexion 1/5".

    A side without foot drop is left out beside one with it; a side that could not be assessed never is.
    """
    labels = {side: assessment.sides[side].label for side in SIDES}
    if len(set(labels.values())) == 1:
        (label,) = set(labels.values())
        if label in (Label.NO_FOOT_DROP, Label.NOT_ASSESSABLE):
            return capital(wording.name("label", label))
    found = [side for side in SIDES if labels[side] not in (Label.NO_FOOT_DROP, Label.NOT_ASSESSABLE)]
    unknown = [side for side in SIDES if labels[side] is Label.NOT_ASSESSABLE]
    told = found + unknown if found else list(SIDES)
    return capital(wording.strings.separated(_side(side, labels[side], answers, wording) for side in told))


def found_words(assessment: Assessment, answers: Answers, wording: Wording, anatomy: Anatomy) -> str:
    """Return what was found and planned, for the search: nothing ruled out, no side without foot drop.

    A site without a territory fits everything: it would make every visit be found by its name.
    """
    limited = {site.id for site in anatomy.sites if site.extent is Extent.LIMITED}
    found = assessment.localisation
    parts = [
        wording.name("label", finding.label)
        for finding in assessment.sides.values()
        if finding.foot_drop is not Truth.NO
    ]
    if found.abnormal:
        parts += [wording.name("site", site) for site in found.consistent if site in limited]
    parts += [wording.name("flag", flag.id) for flag in assessment.red_flags]
    parts.append(wording.name("urgency", assessment.urgency))
    if not is_unexamined(answers.get("romberg.result")):
        parts += [wording.reason(reason, answers) for reason in assessment.reasons_for("romberg")]
    parts += [wording.contradiction(entry, answers) for entry in assessment.contradictions]
    parts += [wording.value(item, answers) for item in _NAMED if answers.get(item) not in (None, _NONE)]
    return wording.strings.separated(dict.fromkeys(parts))


def _side(side: Side, label: Label, answers: Answers, wording: Wording) -> str:
    finding = say(wording, "line.side", side=wording.name("side", side), label=wording.name("label", label))
    link_id = strength_id("dorsiflexion", side)
    if label not in _GRADED or is_unexamined(answers.get(link_id)):
        return finding
    return say(wording, "line.graded", finding=finding, grade=wording.value(link_id, answers))
