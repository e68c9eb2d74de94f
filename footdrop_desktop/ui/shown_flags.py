"""Which red flags are shown, the most urgent first."""

from __future__ import annotations

from footdrop_desktop.assessment.model import RedFlag, Tier, Within
from footdrop_desktop.assessment.plan import done_of
from footdrop_desktop.report.conclusions import answered_flags
from footdrop_desktop.ui.cards import Shown

_WITHIN = list(Within)
PLAN = "conclusion.plan"


def shown_flags(shown: Shown, *, record_only: bool = False) -> tuple[RedFlag, ...]:
    """Return the flags by tier; what is done or set aside comes after what is not.

    Where nothing of the program's reading is shown, only those answered with yes are.
    """
    codes = plan_of(shown)

    def rank(flag: RedFlag) -> tuple[bool, bool, bool, int]:
        urgent = flag.tier is not Tier.EMERGENCY
        return flag.set_aside, urgent, bool(done_of(flag, codes)), _WITHIN.index(flag.within)

    flags = answered_flags(shown.assessment) if record_only else shown.assessment.red_flags
    return tuple(sorted(flags, key=rank))


def plan_of(shown: Shown) -> tuple[str, ...]:
    """Return the options that are ticked in the plan."""
    plan = shown.answers.get(PLAN)
    return plan if isinstance(plan, tuple) else ()
