"""SVG as a tree of elements, read so that nothing in it can reach out of the file or run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from footdrop_desktop.errors import UserError

SVG: Final = "http://www.w3.org/2000/svg"
_BETWEEN: Final = " "
_DEEPEST: Final = 64
_MOST: Final = 20_000
_NEVER: Final = frozenset(("script", "foreignObject", "iframe", "handler", "listener"))
_OUTSIDE: Final = re.compile(r"@import|javascript:|url\(\s*['\"]?\s*(?!#)[^\s'\")]", re.IGNORECASE)


@dataclass(slots=True)
class Element:
    """An element of SVG: its name, its attributes without a namespace, its text, and what is in it."""

    name: str
    attributes: dict[str, str]
    text: str = ""
    children: list[Element] = field(default_factory=list)


def read_tree(data: bytes) -> Element:
    """Return the root of an SVG file; elements of other namespaces are left out.

    Raises ``UserError``: ``logo.damaged`` for what is no XML, ``logo.unknown-kind`` for other XML, and
    ``logo.unsafe`` for declarations, scripts, style sheets, and references to outside.
    """
    reader = _Reader()
    try:
        reader.read(data)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise UserError("logo.damaged", why=error) from error
    if reader.root is None:
        raise UserError("logo.unknown-kind")
    return reader.root


class _Reader:
    """Builds the tree while expat reads; what must not be there ends it at once."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element | None] = []
        self._count = 0
        self._parser = expat.ParserCreate(namespace_separator=_BETWEEN)
        self._parser.StartDoctypeDeclHandler = self._on_doctype
        self._parser.EntityDeclHandler = self._on_entity
        self._parser.ProcessingInstructionHandler = self._on_instruction
        self._parser.StartElementHandler = self._on_start
        self._parser.EndElementHandler = self._on_end
        self._parser.CharacterDataHandler = self._on_text

    def read(self, data: bytes) -> None:
        self._parser.Parse(data, True)

    def _on_doctype(self, *_given: object) -> None:
        raise UserError("logo.unsafe", what="DOCTYPE")

    def _on_entity(self, *_given: object) -> None:
        raise UserError("logo.unsafe", what="ENTITY")

    def _on_instruction(self, target: str, _data: str) -> None:
        raise UserError("logo.unsafe", what=f"<?{target}?>")

    def _on_start(self, full: str, attributes: dict[str, str]) -> None:
        space, _, name = full.rpartition(_BETWEEN)
        self._count += 1
        if self._count > _MOST or len(self._open) >= _DEEPEST:
            raise UserError("logo.not-drawn", what=f"{self._count} elements")
        if name in _NEVER:
            raise UserError("logo.unsafe", what=f"<{name}>")
        kept = dict(_safe(attributes))
        if not self._open and (space != SVG or name != "svg"):
            raise UserError("logo.unknown-kind")
        above = self._open[-1] if self._open else None
        if space != SVG or (self._open and above is None):
            self._open.append(None)
            return
        element = Element(name, kept)
        if above is None:
            self.root = element
        else:
            above.children.append(element)
        self._open.append(element)

    def _on_end(self, _name: str) -> None:
        element = self._open.pop()
        if element is not None and element.name == "style":
            _require_inside(element.text)

    def _on_text(self, text: str) -> None:
        if self._open and (element := self._open[-1]) is not None:
            element.text += text


def _safe(attributes: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what belongs to SVG itself; refuse what runs, and what leads out of the file."""
    for full, value in attributes.items():
        space, _, name = full.rpartition(_BETWEEN)
        if name.lower().startswith("on"):
            raise UserError("logo.unsafe", what=name)
        if name in ("href", "src", "base") and not value.strip().startswith("#"):
            raise UserError("logo.unsafe", what=f'{name}="{value}"')
        if not space:
            _require_inside(value)
            yield name, value


def _require_inside(text: str) -> None:
    found = _OUTSIDE.search(text)
    if found is not None:
        raise UserError("logo.unsafe", what=text[found.start() : found.start() + 40])
