"""Directions: the level of each character by UAX #9, with isolates and paired brackets.

``python-bidi`` resolves the characters of one direction run; what it leaves out is added here:
isolates (BD9, X5a-X6a) and paired brackets (N0). Embeddings and overrides never get here: ``cleaned``
takes them out.
"""

from __future__ import annotations

import unicodedata
from typing import Any, Final

_OPENERS: Final = "\u2066\u2067\u2068"
_LRI: Final = "\u2066"
_RLI: Final = "\u2067"
_PDI: Final = "\u2069"
_NEUTRAL: Final = "\ufffc"
_BRACKETS: Final = {"(": ")", "[": "]", "{": "}", "〈": "〉", "《": "》", "「": "」", "【": "】"}
_MOST_OPEN: Final = 63
_STRONG: Final = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


def has_right_to_left(text: str) -> bool:
    """Say whether a letter or a number of ``text`` runs from the right."""
    return not text.isascii() and any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in text)


def base_level(text: str, otherwise: int = 0) -> int:
    """Return 1 when the first strong character outside isolates runs from the right (P2, P3)."""
    depth = 0
    for char in text:
        if char in _OPENERS:
            depth += 1
        elif char == _PDI:
            depth = max(0, depth - 1)
        elif depth == 0:
            kind = unicodedata.bidirectional(char)
            if kind in ("R", "AL"):
                return 1
            if kind == "L":
                return 0
    return otherwise


def levels(text: str, base: int) -> list[int]:
    """Return the level of each character of a paragraph whose own level is ``base`` (0 or 1)."""
    outer: list[tuple[int, str]] = []
    inner: list[tuple[int, int]] = []
    place = 0
    while place < len(text):
        char = text[place]
        if char in _OPENERS and (end := _closed(text, place)) is not None:
            outer += [(place, _NEUTRAL), (end, _NEUTRAL)]
            inner.append((place, end))
            place = end + 1
            continue
        outer.append((place, _NEUTRAL if char in _OPENERS or char == _PDI else char))
        place += 1
    found = [base] * len(text)
    for (where, _), level in zip(outer, _resolved("".join(char for _, char in outer), base), strict=True):
        found[where] = level
    for start, end in inner:
        # An isolate is one neutral for its surroundings: its level is what they make of it.
        around = found[start]
        found[end] = around
        inside = text[start + 1 : end]
        opener = text[start]
        own = 0 if opener == _LRI else 1 if opener == _RLI else base_level(inside)
        raised = _next(around, own)
        for offset, level in enumerate(levels(inside, own)):
            found[start + 1 + offset] = level - own + raised
    return found


def visual(order: list[int]) -> list[int]:
    """Return the places of items with these levels from left to right (L2)."""
    places = list(range(len(order)))
    if not order:
        return places
    lowest = min((level for level in order if level % 2), default=0)
    for level in range(max(order), lowest - 1, -1) if lowest else ():
        start = 0
        while start < len(order):
            if order[places[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and order[places[end]] >= level:
                end += 1
            places[start:end] = reversed(places[start:end])
            start = end
    return places


def _next(around: int, own: int) -> int:
    """Return the least level above ``around`` that has the direction ``own``."""
    return around + 1 if (around + 1) % 2 == own else around + 2


def _closed(text: str, start: int) -> int | None:
    """Return where the isolate that opens at ``start`` is closed."""
    depth = 0
    for place in range(start, len(text)):
        if text[place] in _OPENERS:
            depth += 1
        elif text[place] == _PDI:
            depth -= 1
            if depth == 0:
                return place
    return None


def _resolved(text: str, base: int) -> list[int]:
    """Return the levels of text without isolates."""
    from bidi import algorithm

    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels(text, storage)
    chars: list[dict[str, Any]] = storage["chars"]
    for place, char in enumerate(chars):
        char["place"] = place
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage, debug=False)
    for run in storage["runs"]:
        part = storage["chars"][run["start"] : run["start"] + run["length"]]
        _pair_brackets(part, run["sor"], "LR"[base])
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    found = [-1] * len(text)
    for char in storage["chars"]:
        found[char["place"]] = char["level"]
    for place, level in enumerate(found):  # joiners take the level of what they join
        if level < 0:
            found[place] = found[place - 1] if place else base
    return found


def _pair_brackets(chars: list[dict[str, Any]], before: str, embedding: str) -> None:
    """Give paired brackets the direction of what they enclose (N0)."""
    for start, end in sorted(_pairs(chars)):
        inside = {_STRONG[char["type"]] for char in chars[start + 1 : end] if char["type"] in _STRONG}
        if embedding in inside:
            direction = embedding
        elif inside:
            context = before
            for char in reversed(chars[:start]):
                if char["type"] in _STRONG:
                    context = _STRONG[char["type"]]
                    break
            direction = context if context in inside else embedding
        else:
            continue
        for place in (start, end):
            chars[place]["type"] = direction
            for mark in chars[place + 1 :]:
                if mark["orig"] != "NSM":
                    break
                mark["type"] = direction


def _pairs(chars: list[dict[str, Any]]) -> list[tuple[int, int]]:
    """Return the places of brackets that belong together (BD16)."""
    found: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for place, char in enumerate(chars):
        if char["type"] != "ON":
            continue
        if char["ch"] in _BRACKETS:
            if len(waiting) == _MOST_OPEN:
                break
            waiting.append((_BRACKETS[char["ch"]], place))
        else:
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == char["ch"]:
                    found.append((waiting[depth][1], place))
                    del waiting[depth:]
                    break
    return found
