"""What the marks on a page mean: a tree of elements for assistive technology (ISO 32000-1, 14.7)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of a page's content; ``page`` counts from 0."""

    page: int
    mcid: int


@dataclass(frozen=True, slots=True)
class LinkSpot:
    """A place that leads to an address, or with "#" to an anchor. ``rect`` in points from the lower left."""

    page: int
    rect: tuple[float, float, float, float]
    target: str
    title: str


@dataclass(slots=True, eq=False)
class Element:
    """A part of a paper: ``tag`` is a standard structure type such as ``H1``, ``P``, ``TH``.

    ``alt`` says what a figure shows. ``scope`` is ``Row`` or ``Column`` for a head of a table, ``span``
    how many columns a cell takes.
    """

    tag: str
    kids: list[Kid] = field(default_factory=list)
    alt: str = ""
    scope: str = ""
    span: int = 1
    bbox: tuple[float, float, float, float] | None = None

    def add(self, tag: str, **more: object) -> Element:
        """Return a new element below this one."""
        child = Element(tag, **more)  # type: ignore[arg-type]
        self.kids.append(child)
        return child


Kid: TypeAlias = Element | Marked | LinkSpot


@dataclass(slots=True, eq=False)
class Holder:
    """An element that comes into being with the first of its parts that is drawn: a list, a table.

    The parts of something that was divided between pages share one.
    """

    tag: str
    parent: Holder | None = None
    scope: str = ""
    span: int = 1
    element: Element | None = None

    def within(self, current: Element) -> Element:
        """Return the element, made below ``current`` or below its own parent if it is new."""
        if self.element is None:
            above = current if self.parent is None else self.parent.within(current)
            self.element = above.add(self.tag, scope=self.scope, span=self.span)
        return self.element
