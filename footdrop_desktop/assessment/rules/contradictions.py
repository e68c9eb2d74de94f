"""Answers that cannot all be right. The program reports them and settles nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from footdrop_desktop.assessment.model import Contradiction
from footdrop_desktop.assessment.strength import Limb
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.check import is_unexamined
from footdrop_desktop.exam.values import THIRDS
from footdrop_desktop.form.model import SIDES, Form, Side

HEEL_WALK_NEEDS: Final = THIRDS["2"]
"""Nobody walks normally on a heel with dorsiflexion of 2 or less."""


def contradictions(answers: Answers, limbs: Mapping[Side, Limb], form: Form) -> Iterator[Contradiction]:
    """Yield what does not fit together, in form order."""
    if answers.get("standing.safe") == "no":
        stood = tuple(
            link_id
            for link_id, step in form.step_of.items()
            if step == "standing"
            and not link_id.endswith(".reason")
            and not is_unexamined(answers.get(link_id))
        )
        if stood:
            yield Contradiction("contradiction.unsafe-but-stood", ("standing.safe", *stood))
    for side in SIDES:
        dorsiflexion = limbs[side]["dorsiflexion"]
        weak = dorsiflexion.grade is not None and dorsiflexion.thirds <= HEEL_WALK_NEEDS
        if weak and answers.get(f"heel-walk.{side}") == "normal":
            ids = (f"heel-walk.{side}", dorsiflexion.link_id)
            yield Contradiction("contradiction.heel-walk-normal", ids)
