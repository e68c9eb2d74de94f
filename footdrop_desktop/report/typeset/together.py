"""What stays together on a page: headings with what they head, small blocks, a paper's last words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether

from footdrop_desktop.report.typeset.stacks import Followed, Stack
from footdrop_desktop.report.typeset.styles import Setting

ROOM: Final = 62.0
"""What a heading needs below it on the page, or it moves on: a few lines."""


def kept(flows: list[Flowable], setting: Setting, most: float = float("inf")) -> list[Flowable]:
    """Return flowables that stay together, unless they are higher than ``most`` or a page."""
    around = flows[0].getSpaceBefore() + flows[-1].getSpaceAfter()
    if height(flows, setting) + around <= min(most, setting.height):
        return [KeepTogether(flows)]
    return begun([], flows, setting)


def begun(waiting: list[Flowable], flows: list[Flowable], setting: Setting) -> list[Flowable]:
    """Return headings and what they head, on a page that has room for the beginning of it."""
    whole = [*waiting, *unwrapped(flows)]
    least = Stack(whole).beginning(setting.width)
    if waiting:
        least = max(least, height(waiting, setting) + ROOM)
    return [CondPageBreak(min(least, setting.height)), *waiting, *flows]


def height(flowables: Sequence[Flowable], setting: Setting) -> float:
    """Return how high flowables are below each other."""
    return Stack(flowables).height(setting.width)


def unwrapped(flowables: list[Flowable]) -> Iterator[Flowable]:
    """Yield flowables without what keeps them together: something around them does."""
    for flowable in flowables:
        if isinstance(flowable, KeepTogether):
            yield from flowable._content  # type: ignore[attr-defined]  # noqa: SLF001
        elif not isinstance(flowable, CondPageBreak):
            yield flowable


def kept_with_last(story: list[Flowable], last: Sequence[Flowable], setting: Setting) -> list[Flowable]:
    """Return ``story`` with ``last`` at its end, never on a page of its own."""
    *before, end = story
    together = list(unwrapped([end]))
    if height([*together, *last], setting) <= setting.height:
        return [*before, KeepTogether([*together, *last])]
    return [*before, *begun(together[:-1], [Followed(together[-1], last)], setting)]
