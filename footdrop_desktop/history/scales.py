"""Which way is better, only where nobody would dispute it: scales that lead away from the normal finding.

What is not here has no order, and a change of it is a change and no more. So red flags have none, which
would be set at ease by "better"; nor have the findings that raise emergencies (the saddle area, bladder,
bowel, pulses); pain, of which no source here says how many points are a change; the signs of a tense
compartment, whose pain ends when the nerve dies; Tinel's sign, which may come with recovery; a brisk
reflex, which is no abnormal finding by itself and may give way to a loss; increased sensation, which is
neither more nor less than normal; a mute plantar response, which cannot be read; gait patterns, which may
pass from one into another; and beats of clonus.
"""

from __future__ import annotations

from typing import Final

from footdrop_desktop.form.model import Value

_LOSS: Final = ("normal", "reduced", "absent")
_WALK: Final = ("normal", "difficulty", "unable")
_SIGN: Final = ("negative", "positive")
_ABSENT: Final = (False, True)

SCALES: Final[dict[str, tuple[tuple[Value, ...], ...]]] = {
    "presentation.numbness": (("none", "mild", "severe"),),
    "heel-walk": (_WALK,),
    "toe-walk": (_WALK,),
    "romberg.result": (_SIGN,),
    "tone": (("normal", "flaccid"), ("normal", "increased")),
    "plantar": (("flexor", "extensor"),),
    "wasting": (_ABSENT,),
    "reflex": (_LOSS,),
    "sensation": (_LOSS,),
    "sensation.saddle": (),
    "slr": (_SIGN,),
    "femoral-stretch": (_SIGN,),
}
"""Ways away from normal, by the item or by how its link id begins. Values of two ways are in no order."""


def worsening(link_id: str, before: Value, now: Value) -> int | None:
    """Return by how many steps ``now`` is further from normal than ``before``; ``None`` without an order."""
    group = link_id.partition(".")[0]
    for way in SCALES.get(link_id, SCALES.get(group, ())):
        if _has(way, before) and _has(way, now):
            return way.index(now) - way.index(before)
    return None


def _has(way: tuple[Value, ...], value: Value) -> bool:
    """Say whether a way has this value; a yes is no number."""
    return any(value == step and isinstance(value, bool) is isinstance(step, bool) for step in way)
