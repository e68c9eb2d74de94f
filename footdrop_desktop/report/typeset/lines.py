"""Runs of text as lines: broken where the script allows it, reordered where directions meet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from footdrop_desktop.report.typeset.bidi import has_right_to_left, levels, visual
from footdrop_desktop.report.typeset.fonts import cleaned, in_fonts
from footdrop_desktop.report.typeset.shaping import Fragment, Ink, fragment

Piece = tuple[str, Ink]
"""Some text in one ink; it is an isolate to what stands around it."""

_EAST_ASIAN: Final = (
    "\u2e80-\u303e\u3041-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6"
)
_MAY_BREAK: Final = re.compile(f"(?<=[{_EAST_ASIAN}])|(?=[{_EAST_ASIAN}])")
_NEVER_FIRST: Final = frozenset(
    "、。，．・：；？！」』】）〉》〕ゝゞ々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}%"
)
_NEVER_LAST: Final = frozenset("「『【（〈《〔([{")
_LRI: Final = "\u2066"
_RLI: Final = "\u2067"
_PDI: Final = "\u2069"
_ISOLATES: Final = frozenset("\u2066\u2067\u2068\u2069")
_WITHOUT_ISOLATES: Final = dict.fromkeys(map(ord, _ISOLATES))
_LEAST_CUT: Final = 1
_VIRAMA: Final = 9
"""The combining class of the sign that joins two consonants."""


@dataclass(frozen=True, slots=True)
class Line:
    """Fragments from left to right, and how wide they are together."""

    fragments: tuple[Fragment, ...]
    width: float

    @property
    def text(self) -> str:
        """What the line says, in the order in which it is read when nothing was reordered."""
        return "".join(piece.text for piece in self.fragments)


@dataclass(slots=True)
class _Atom:
    """What must stay on one line, and the space before it."""

    pieces: list[Fragment] = field(default_factory=list)
    width: float = 0.0
    space: Fragment | None = None

    def add(self, piece: Fragment) -> None:
        self.pieces.append(piece)
        self.width += piece.width


def lines(text: Sequence[Piece], width: float, base: int = 0) -> tuple[Line, ...]:
    """Return ``text`` in lines of at most ``width`` points; ``base`` 1 for a paper from the right.

    What stands on one line of its own and is wider is cut between two letters.
    Raises ``UserError("output.font-missing", chars)``.
    """
    pieces = [(cleaned(part).replace("\n", " "), ink) for part, ink in text]
    base = _base_of("".join(part for part, _ in pieces), base)
    directed = base == 1 or any(has_right_to_left(part) for part, _ in pieces)
    if not directed:
        pieces = [(part.translate(_WITHOUT_ISOLATES), ink) for part, ink in pieces]
    found: list[Line] = []
    row: list[Fragment] = []
    used = 0.0
    for atom in _fitting(_directed(pieces, base) if directed else _atoms(pieces), width):
        gap = atom.space.width if atom.space is not None and row else 0.0
        if row and used + gap + atom.width > width:
            found.append(_line(row, directed=directed))
            row, used, gap = [], 0.0, 0.0
        if gap and atom.space is not None:
            row.append(atom.space)
        row += atom.pieces
        used += gap + atom.width
    if row or not found:
        found.append(_line(row, directed=directed))
    return tuple(found)


def _base_of(text: str, base: int) -> int:
    """Return the direction of a paragraph: its paper's, unless every letter of it runs the other way.

    Numbers alone, as of a telephone or a date, run from the left.
    """
    if text.isascii():
        return 0 if base == 0 or any(char.isalnum() for char in text) else base
    kinds = {unicodedata.bidirectional(char) for char in text}
    runs_left, runs_right = "L" in kinds, bool(kinds & {"R", "AL"})
    if runs_left != runs_right:
        return int(runs_right)
    return base


def one_line(text: Sequence[Piece], base: int = 0) -> Line:
    """Return ``text`` as one line, however wide."""
    (line,) = lines(text, float("inf"), base)
    return line


def _line(row: list[Fragment], *, directed: bool) -> Line:
    shown = row
    if directed:
        ordered = [row[place] for place in visual([piece.level for piece in row])]
        shown = [piece for piece in ordered if piece.text]
    return Line(tuple(shown), sum(piece.width for piece in shown))


def _atoms(pieces: Sequence[Piece]) -> Iterator[_Atom]:
    """Yield what must stay together of text that runs from the left."""
    atom = _Atom()
    for part, ink in pieces:
        for font, same in in_fonts(part, ink.face):
            for number, word in enumerate(same.split(" ")):
                if number:
                    if atom.pieces:
                        yield atom
                        atom = _Atom(space=fragment(" ", font, ink))
                    elif atom.space is None:
                        atom.space = fragment(" ", font, ink)
                if not word:
                    continue
                chunks = [word] if word.isascii() else _chunks(word)
                for place, chunk in enumerate(chunks):
                    if place and atom.pieces:
                        yield atom
                        atom = _Atom()
                    atom.add(fragment(chunk, font, ink))
    if atom.pieces:
        yield atom


def _chunks(word: str) -> list[str]:
    """Split a word where East Asian text may be broken."""
    found: list[str] = []
    for part in _MAY_BREAK.split(word):
        if not part:
            continue
        if found and (part[0] in _NEVER_FIRST or found[-1][-1] in _NEVER_LAST):
            found[-1] += part
        else:
            found.append(part)
    return found


def _directed(pieces: Sequence[Piece], base: int) -> Iterator[_Atom]:
    """Yield what must stay together of text in which directions meet."""
    whole = ""
    inks: list[Ink] = []
    for part, ink in pieces:
        isolated = _isolated(part, base)
        whole += isolated
        inks += [ink] * len(isolated)
    level_of = levels(whole, base)
    atom = _Atom()
    for start, end in _alike(whole, inks, level_of):
        ink, level = inks[start], level_of[start]
        if whole[start] in _ISOLATES:
            # What only directs takes no room, but it stands between its neighbours when they are reordered.
            atom.add(Fragment("", ink.face.first, ink, 0.0, level))
            continue
        for font, same in in_fonts(whole[start:end], ink.face):
            for number, word in enumerate(same.split(" ")):
                if number:
                    if atom.pieces:
                        yield atom
                        atom = _Atom(space=fragment(" ", font, ink, level))
                    elif atom.space is None:
                        atom.space = fragment(" ", font, ink, level)
                for place, chunk in enumerate(_chunks(word)):
                    if place and atom.pieces:
                        yield atom
                        atom = _Atom()
                    atom.add(fragment(chunk, font, ink, level))
    if atom.pieces:
        yield atom


def _isolated(text: str, base: int) -> str:
    """Return ``text`` as an isolate in its own direction, spaces at its ends outside."""
    inner = text.strip(" ")
    if not inner:
        return text
    before = text[: len(text) - len(text.lstrip(" "))]
    after = text[len(text.rstrip(" ")) :]
    return f"{before}{_RLI if _base_of(inner, base) else _LRI}{inner}{_PDI}{after}"


def _alike(whole: str, inks: list[Ink], level_of: list[int]) -> Iterator[tuple[int, int]]:
    """Yield stretches of one ink and one level; each character that only directs is one of its own."""
    start = 0
    for place, char in enumerate(whole):
        if char in _ISOLATES:
            if start < place:
                yield start, place
            yield place, place + 1
            start = place + 1
        elif place > start and (inks[place] is not inks[place - 1] or level_of[place] != level_of[place - 1]):
            yield start, place
            start = place
    if start < len(whole):
        yield start, len(whole)


def _fitting(atoms: Iterator[_Atom], width: float) -> Iterator[_Atom]:
    """Yield the atoms, those that are wider than a line cut between letters."""
    for atom in atoms:
        if atom.width <= width:
            yield atom
            continue
        row = _Atom(space=atom.space)
        for piece in atom.pieces:
            for part in _cut(piece, width, row.width):
                if row.pieces and row.width + part.width > width:
                    yield row
                    row = _Atom()
                row.add(part)
        yield row


def _cut(piece: Fragment, width: float, used: float) -> Iterator[Fragment]:
    """Yield parts of a fragment that fit into what is left of a line, then into whole lines."""
    text, room = piece.text, width - used
    if not text:  # what only directs
        yield piece
    while text:
        end = _fits(text, piece, room)
        yield fragment(text[:end], piece.font, piece.ink, piece.level)
        text, room = text[end:], width


def _fits(text: str, piece: Fragment, room: float) -> int:
    """Return how many characters of ``text`` fit into ``room``, at least one cluster."""
    low, high = _LEAST_CUT, min(len(text), max(_LEAST_CUT, int(room / max(piece.ink.size, 0.1) * 5)))
    while low < high:
        middle = (low + high + 1) // 2
        if fragment(text[:middle], piece.font, piece.ink, piece.level).width <= room:
            low = middle
        else:
            high = middle - 1
    end = low
    while end and end < len(text) and _is_within(text, end):
        end -= 1
    if end:
        return end
    while low < len(text) and _is_within(text, low):
        low += 1
    return low


def _is_within(text: str, place: int) -> bool:
    """Say whether a cluster goes on at a place: with a mark, or with a consonant that a virama joins."""
    return _is_mark(text[place]) or unicodedata.combining(text[place - 1]) == _VIRAMA


def _is_mark(char: str) -> bool:
    return unicodedata.category(char) in ("Mn", "Mc", "Me") or char in "\u200c\u200d"
