"""The tags of a PDF, read back: what a screen reader goes through, and on which page each piece stands."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Any, Final

import pikepdf

HEADINGS: Final = ("H1", "H2", "H3", "H4", "H5", "H6")


@dataclass(frozen=True, slots=True)
class Element:
    """A tag, and which of all it is."""

    tag: str
    number: int


@dataclass(frozen=True, slots=True)
class Leaf:
    """A piece of content: the elements around it, the outermost first, its page from 0, and its mark there."""

    path: tuple[Element, ...]
    page: int
    mark: int

    def inside(self, *tags: str) -> Element | None:
        """Return the innermost element around it that has one of these tags."""
        return next((one for one in reversed(self.path) if one.tag in tags), None)


def leaves(data: bytes) -> list[Leaf]:
    """Return every piece of tagged content in reading order."""
    with pikepdf.open(io.BytesIO(data)) as document:
        pages = {page.obj.objgen: number for number, page in enumerate(document.pages)}
        numbers = count()
        return [
            leaf for kid in _kids(document.Root.StructTreeRoot) for leaf in _leaves(kid, (), pages, numbers)
        ]


def _leaves(
    node: pikepdf.Object, path: tuple[Element, ...], pages: dict[tuple[int, int], int], numbers: Iterator[int]
) -> Iterator[Leaf]:
    role = str(node.S).removeprefix("/")
    here = (*path, Element(role, next(numbers)))
    for kid in _kids(node):
        if isinstance(kid, int):
            yield Leaf(here, pages[node.Pg.objgen], kid)
        elif "/MCID" in kid:
            yield Leaf(here, pages[(kid.Pg if "/Pg" in kid else node.Pg).objgen], int(kid.MCID))
        elif "/S" in kid:
            yield from _leaves(kid, here, pages, numbers)


def _kids(node: pikepdf.Object) -> list[Any]:
    if "/K" not in node:
        return []
    kids = node.K
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]
