"""Flowables around others: boxes, columns beside each other, figures; and the rules below headings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from reportlab.platypus import Flowable

from footdrop_desktop.report.typeset import styles
from footdrop_desktop.report.typeset.canvas import tagged
from footdrop_desktop.report.typeset.stacks import Stack
from footdrop_desktop.report.typeset.structure import Holder

_ROUND: Final = 4.0


class Framed(Flowable):
    """Stacks in an outline, a hairline between them; what does not fit goes on in an outline of its own."""

    def __init__(
        self,
        stacks: Sequence[Sequence[Flowable]],
        *,
        alarm: bool = False,
        padding: float = 9.0,
        after: float = 3.0,
        holder: Holder | None = None,
    ) -> None:
        super().__init__()
        self._stacks = [Stack(stack) for stack in stacks]
        self._alarm, self._padding, self._after = alarm, padding, after
        self._holder = holder or Holder("Div")

    def getSpaceAfter(self) -> float:  # noqa: N802  # reportlab's name
        """Return the room below, in points."""
        return self._after

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Return the room that is taken."""
        self.width = aW
        inner = aW - 2 * self._padding
        self._heights = [stack.height(inner) for stack in self._stacks]
        self.height = sum(self._heights) + self._around(len(self._stacks))
        return aW, self.height

    def beginning(self, width: float) -> float:
        """Return the least height with which it begins."""
        first = self._stacks[0].beginning(width - 2 * self._padding) if self._stacks else 0.0
        return first + self._around(1)

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803
        """Return two boxes, the first of which fits."""
        self.wrap(aW, aH)
        room = aH - self._around(1)
        first: list[Stack] = []
        for number, (stack, high) in enumerate(zip(self._stacks, self._heights, strict=True)):
            if high <= room + styles.NEARLY:
                first.append(stack)
                room -= high + self._between
                continue
            fits, rest = stack.divided(aW - 2 * self._padding, room)
            if fits.flowables:
                first.append(fits)
            rest_of_all = [*([rest] if rest.flowables else []), *self._stacks[number + 1 :]]
            return [self._part(first), self._part(rest_of_all)] if first else []
        return [self]

    def draw(self) -> None:
        """Draw the outline and what stands in it."""
        canvas = tagged(self)
        with canvas.artifact():
            canvas.setStrokeColor(styles.ALARM if self._alarm else styles.RULE)
            canvas.setLineWidth(1.1 if self._alarm else 0.7)
            canvas.roundRect(0, 0, self.width, self.height, _ROUND)
        y = self.height - self._edge
        inner = self.width - 2 * self._padding
        with canvas.inside(self._holder.within(canvas.current)):
            for number, (stack, high) in enumerate(zip(self._stacks, self._heights, strict=True)):
                if number:
                    with canvas.artifact():
                        canvas.setStrokeColor(styles.HAIRLINE)
                        canvas.setLineWidth(0.4)
                        middle = y + self._between / 2
                        canvas.line(self._padding, middle, self.width - self._padding, middle)
                stack.draw(canvas, self._padding, y, inner)
                y -= high + self._between

    @property
    def _edge(self) -> float:
        return self._padding * 0.62

    @property
    def _between(self) -> float:
        return self._padding * 0.9

    def _around(self, stacks: int) -> float:
        return 2 * self._edge + max(0, stacks - 1) * self._between

    def _part(self, stacks: Sequence[Stack]) -> Framed:
        return Framed(
            [stack.flowables for stack in stacks],
            alarm=self._alarm,
            padding=self._padding,
            after=self._after,
            holder=self._holder,
        )


class Beside(Flowable):
    """Stacks beside each other, the first where reading starts; with ``framed`` each has an outline."""

    def __init__(
        self,
        stacks: Sequence[Sequence[Flowable]],
        *,
        gap: float,
        base: int = 0,
        framed: bool = False,
        after: float = 3.0,
        holders: Sequence[Holder] = (),
        widths: Sequence[float] = (),
    ) -> None:
        """Keep the stacks; ``widths`` in points, where 0 takes what the others leave."""
        super().__init__()
        self._stacks = [Stack(stack) for stack in stacks]
        self._gap, self._base, self._framed, self._after = gap, base, framed, after
        self._holders = tuple(holders) or tuple(Holder("Div") for _ in stacks)
        self._widths = tuple(widths)
        self._padding = 11.0 if framed else 0.0

    def getSpaceAfter(self) -> float:  # noqa: N802  # reportlab's name
        """Return the room below, in points."""
        return self._after

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Return the room that is taken."""
        self.width = aW
        highest = max(stack.height(inner) for stack, inner in zip(self._stacks, self._inner(aW), strict=True))
        self.height = highest + 1.5 * self._padding
        return aW, self.height

    def beginning(self, width: float) -> float:
        """Return the least height with which all of them begin."""
        starts = [stack.beginning(wide) for stack, wide in zip(self._stacks, self._inner(width), strict=True)]
        return max(starts) + 1.5 * self._padding

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803
        """Return two rows of stacks, the first of which fits."""
        inner, room = self._inner(aW), aH - 1.5 * self._padding
        parts = [stack.divided(wide, room) for stack, wide in zip(self._stacks, inner, strict=True)]
        if not any(rest.flowables for _, rest in parts):
            return [self]
        if any(not fits.flowables and rest.flowables for fits, rest in parts):
            return []
        return [self._part([fits for fits, _ in parts]), self._part([rest for _, rest in parts])]

    def draw(self) -> None:
        """Draw the stacks in the order in which they are read."""
        canvas = tagged(self)
        place = 0.0
        for stack, holder, inner in zip(self._stacks, self._holders, self._inner(self.width), strict=True):
            cell = inner + 2 * self._padding
            x = self.width - place - cell if self._base else place
            place += cell + self._gap
            if self._framed:
                with canvas.artifact():
                    canvas.setStrokeColor(styles.RULE)
                    canvas.setLineWidth(0.7)
                    canvas.roundRect(x, 0, cell, self.height, _ROUND)
            with canvas.inside(holder.within(canvas.current)):
                stack.draw(canvas, x + self._padding, self.height - 0.75 * self._padding, inner)

    def _inner(self, width: float) -> list[float]:
        """Return how wide the text of each stack is."""
        count = len(self._stacks)
        room = width - (count - 1) * self._gap
        if not self._widths:
            return [room / count - 2 * self._padding] * count
        left = room - sum(self._widths)
        return [(wide or left) - 2 * self._padding for wide in self._widths]

    def _part(self, stacks: Sequence[Stack]) -> Beside:
        return Beside(
            [stack.flowables for stack in stacks],
            gap=self._gap,
            base=self._base,
            framed=self._framed,
            after=self._after,
            holders=self._holders,
            widths=self._widths,
        )


class Rule(Flowable):
    """A line over the whole width that means nothing; it stands below a heading."""

    leads = True

    def __init__(self, thickness: float, colour: Any, *, before: float = 0.0, after: float = 0.0) -> None:
        super().__init__()
        self._thickness, self._colour, self._before, self._after = thickness, colour, before, after

    def getSpaceBefore(self) -> float:  # noqa: N802  # reportlab's name
        """Return the room above, in points."""
        return self._before

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the room below, in points."""
        return self._after

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Return the room that is taken."""
        self.width = aW
        return aW, self._thickness

    def draw(self) -> None:
        """Draw it."""
        canvas = tagged(self)
        with canvas.artifact():
            canvas.setStrokeColor(self._colour)
            canvas.setLineWidth(self._thickness)
            canvas.line(0, self._thickness / 2, self.width, self._thickness / 2)


class FigureFlow(Flowable):
    """A drawing with the words for those who do not see it."""

    def __init__(self, drawing: Flowable, alt: str, *, after: float = 4.0) -> None:
        super().__init__()
        self._drawing, self._alt, self._after = drawing, alt, after

    def getSpaceAfter(self) -> float:  # noqa: N802  # reportlab's name
        """Return the room below, in points."""
        return self._after

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """Return the room that is taken."""
        self.width, self.height = self._drawing.wrap(aW, aH)
        return self.width, self.height

    def draw(self) -> None:
        """Draw it as one figure."""
        canvas = tagged(self)
        left, low = canvas.absolutePosition(0, 0)
        element = canvas.current.add(
            "Figure", alt=self._alt, bbox=(left, low, left + self.width, low + self.height)
        )
        with canvas.marked(element):
            self._drawing.drawOn(canvas, 0, 0)
