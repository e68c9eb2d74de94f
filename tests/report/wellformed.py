"""What is wrong with the structure of a PDF: every mark in one place of the tree, and a tree that makes sense."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

import pikepdf
from pikepdf import Name

MAY_BE_EMPTY: Final = ("TD", "TH")
HOLDS: Final = {"L": {"LI"}, "LI": {"Lbl", "LBody"}, "Table": {"TR"}, "TR": {"TH", "TD"}}
SHOWS: Final = ("Tj", "TJ", "Do", "f", "S", "B", "sh")


def faults(data: bytes) -> list[str]:
    """Return everything that is wrong, in words."""
    with pikepdf.open(io.BytesIO(data)) as document:
        return list(_faults(document))


def _faults(document: pikepdf.Pdf) -> Iterator[str]:
    pages = {page.obj.objgen: number for number, page in enumerate(document.pages)}
    used: Counter[tuple[int, int]] = Counter()
    owners: dict[tuple[int, int], Any] = {}
    links: dict[tuple[int, int], Any] = {}
    level = 0
    for element, tags, kids in _elements(document.Root.StructTreeRoot):
        tag = str(element.S)[1:]
        yield from _misplaced(tag, tags, kids)
        if len(tag) == 2 and tag[0] == "H" and tag[1].isdigit():
            if int(tag[1]) > level + 1:
                yield f"{tag} after H{level}"
            level = int(tag[1])
        for kid in kids:
            if kid.get("/Type") == Name.MCR:
                place = (pages[kid.Pg.objgen], int(kid.MCID))
                used[place] += 1
                owners[place] = element
            elif kid.get("/Type") == Name.OBJR:
                links[kid.Obj.objgen] = element
    marks: Counter[tuple[int, int]] = Counter()
    for number, page in enumerate(document.pages):
        yield from _unmarked(page, number, marks)
    if used != marks:
        yield f"marks and tree differ: {used - marks} {marks - used}"
    parents = _numbers(document)
    for place, element in owners.items():
        if parents[int(document.pages[place[0]].StructParents)][place[1]].objgen != element.objgen:
            yield f"another parent of {place}"
    for page in document.pages:
        for note in page.get("/Annots", ()):
            if parents[int(note.StructParent)].objgen != links[note.objgen].objgen:
                yield "another parent of a link"


def _elements(node: Any) -> Iterator[tuple[Any, list[str], list[Any]]]:
    kids = node.get("/K", [])
    found = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    inner = [kid for kid in found if "/S" in kid]
    if "/S" in node:
        yield node, [str(kid.S)[1:] for kid in inner], found
    for kid in inner:
        yield from _elements(kid)


def _misplaced(tag: str, tags: list[str], kids: list[Any]) -> Iterator[str]:
    if not kids and tag not in MAY_BE_EMPTY:
        yield f"an empty {tag}"
    if tag in HOLDS and not set(tags) <= HOLDS[tag]:
        yield f"{tag} holds {tags}"
    if tag == "LI" and tags not in (["LBody"], ["Lbl", "LBody"]):
        yield f"LI holds {tags}"
    if tag == "Link" and not any(kid.get("/Type") == Name.OBJR for kid in kids):
        yield "a link that leads nowhere"
    if tag == "Table":
        columns = {sum(_span(cell) for cell in row.K) for row in kids}
        if len(columns) > 1:
            yield f"rows of {columns} columns"


def _span(cell: Any) -> int:
    return int(cell.A.get("/ColSpan", 1)) if "/A" in cell else 1


def _unmarked(page: Any, number: int, marks: Counter[tuple[int, int]]) -> Iterator[str]:
    depth = 0
    for step in pikepdf.parse_content_stream(page):
        operator = str(step.operator)
        if operator in ("BDC", "BMC"):
            depth += 1
            if operator == "BDC" and "/MCID" in step.operands[1]:
                marks[number, int(step.operands[1].MCID)] += 1
        elif operator == "EMC":
            depth -= 1
        elif operator in SHOWS and depth == 0:
            yield f"{operator} on page {number + 1} means nothing"


def _numbers(document: pikepdf.Pdf) -> dict[int, Any]:
    flat = list(document.Root.StructTreeRoot.ParentTree.Nums)
    return {int(key): value for key, value in zip(flat[::2], flat[1::2], strict=True)}
