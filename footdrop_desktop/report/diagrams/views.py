"""From where each picture is seen: its drawings in the order in which they stand beside each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.report.diagrams.model import Diagram
from footdrop_desktop.report.diagrams.parsing import parse_diagram
from footdrop_desktop.resources import read_resource

ROOTS: Final = "roots"
NERVES: Final = "nerves"
"""The layers of the skin: areas of roots, or of nerves."""


@dataclass(frozen=True, slots=True)
class View:
    """One drawing of one side; ``seen`` is the key of the words that say from where."""

    name: str
    side: Side
    seen: str

    @property
    def diagram(self) -> Diagram:
        """The drawing."""
        return drawing(self.name, self.side)


def _views(name: str, seen: str, sides: Iterable[Side]) -> tuple[View, ...]:
    return tuple(View(name, side, seen) for side in sides)


FEET: Final = (
    View("foot-side", Side.RIGHT, "picture.inner"),
    View("foot-front", Side.RIGHT, "picture.front"),
    View("foot-front", Side.LEFT, "picture.front"),
    View("foot-side", Side.LEFT, "picture.inner"),
)
SKIN: Final = (
    *_views("skin-front", "picture.front", SIDES),
    *_views("skin-back", "picture.back", reversed(SIDES)),
    *_views("skin-sole", "picture.sole", SIDES),
)
LEGS: Final = (
    *_views("muscles-front", "picture.front", SIDES),
    *_views("muscles-back", "picture.back", reversed(SIDES)),
)
"""Each as it is seen: from the front and on the soles the right side is at the viewer's left."""


@cache
def drawing(name: str, side: Side) -> Diagram:
    """Return ``resources/diagrams/<name>.svg``, mirrored for the left side."""
    diagram = parse_diagram(read_resource(f"diagrams/{name}.svg"))
    return diagram if side is Side.RIGHT else diagram.mirrored()


def region_ids(views: Iterable[View], layer: str = "") -> frozenset[str]:
    """Return the movements, muscles, or skin zones that have a region in a layer of ``views``."""
    return frozenset(region.id for view in views for region in view.diagram.regions(layer))
