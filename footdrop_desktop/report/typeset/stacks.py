"""Flowables below each other that are divided together: where, and what stays with what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from reportlab.platypus import Flowable

from footdrop_desktop.report.typeset import styles
from footdrop_desktop.report.typeset.canvas import TaggedCanvas, tagged


@runtime_checkable
class Divisible(Protocol):
    """A flowable that knows the least height with which it begins on a page."""

    def beginning(self, width: float) -> float:
        """Return that height in points."""


def leads(flowable: Flowable) -> bool:
    """Say whether a flowable never stands alone at a page's end."""
    return bool(getattr(flowable, "leads", False))


class Stack:
    """Flowables below each other, in one width."""

    def __init__(self, flowables: Sequence[Flowable]) -> None:
        self.flowables = tuple(flowables)

    def height(self, width: float) -> float:
        """Return how high they are together; the room above the first and below the last counts not."""
        total = before = 0.0
        for number, flowable in enumerate(self.flowables):
            gap = max(before, flowable.getSpaceBefore()) if number else 0.0
            total += gap + flowable.wrap(width, 1e6)[1]
            before = flowable.getSpaceAfter()
        return total

    def beginning(self, width: float) -> float:
        """Return the least height with which they begin: what leads, and the beginning of what follows."""
        total = before = 0.0
        for number, flowable in enumerate(self.flowables):
            total += max(before, flowable.getSpaceBefore()) if number else 0.0
            if isinstance(flowable, Divisible) and not leads(flowable):
                return total + flowable.beginning(width)
            total += flowable.wrap(width, 1e6)[1]
            if not leads(flowable):
                break
            before = flowable.getSpaceAfter()
        return total

    def divided(self, width: float, height: float) -> tuple[Stack, Stack]:
        """Return what fits into ``height``, and the rest."""
        used = before = 0.0
        for number, flowable in enumerate(self.flowables):
            gap = max(before, flowable.getSpaceBefore()) if number else 0.0
            high = flowable.wrap(width, 1e6)[1]
            if used + gap + high > height + styles.NEARLY:
                parts = flowable.split(width, height - used - gap)
                if len(parts) > 1:
                    above, below = (*self.flowables[:number], parts[0]), self.flowables[number + 1 :]
                    return Stack(above), Stack((*parts[1:], *below))
                while number and leads(self.flowables[number - 1]):
                    number -= 1  # noqa: PLW2901
                return Stack(self.flowables[:number]), Stack(self.flowables[number:])
            used += gap + high
            before = flowable.getSpaceAfter()
        return self, Stack(())

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw them from ``top`` down."""
        before = 0.0
        for number, flowable in enumerate(self.flowables):
            gap = max(before, flowable.getSpaceBefore()) if number else 0.0
            high = flowable.wrap(width, 1e6)[1]
            top -= gap + high
            flowable.drawOn(canvas, x, top)
            before = flowable.getSpaceAfter()


class Followed(Flowable):
    """A flowable and what stays with its end, on whatever page that is."""

    def __init__(self, flowable: Flowable, last: Sequence[Flowable]) -> None:
        super().__init__()
        self._first, self._last = flowable, tuple(last)
        self._stack = Stack((flowable, *last))

    def getSpaceBefore(self) -> float:  # noqa: N802  # reportlab's name
        """Return the room above, in points."""
        return self._first.getSpaceBefore()

    def beginning(self, width: float) -> float:
        """Return the least height with which it begins."""
        return Stack((self._first,)).beginning(width)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Return the room that is taken."""
        self.width, self.height = aW, self._stack.height(aW)
        return aW, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803
        """Return parts, the first of which fits; the last words are alone where nothing else can be."""
        high = self._first.wrap(aW, aH)[1]
        parts = self._first.split(aW, min(aH, high - 1))
        if len(parts) > 1:
            return [parts[0], Followed(parts[1], self._last)]
        return [self._first, *self._last] if high <= aH else []

    def draw(self) -> None:
        """Draw one below the other."""
        self._stack.draw(tagged(self), 0, self.height, self.width)
