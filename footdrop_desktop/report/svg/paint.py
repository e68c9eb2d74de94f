"""How a shape is painted: colours and lines, inherited from the groups around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from PIL import ImageColor

from footdrop_desktop.errors import UserError
from footdrop_desktop.report.svg.tree import Element

Style = Mapping[str, str]

FIRST: Final[Style] = {
    "color": "#000000",
    "fill": "#000000",
    "fill-rule": "nonzero",
    "stroke": "none",
    "stroke-width": "1",
    "stroke-linecap": "butt",
    "stroke-linejoin": "miter",
    "visibility": "visible",
}
"""What is inherited, and what it is to begin with."""

CAPS: Final = {"butt": 0, "round": 1, "square": 2}
JOINS: Final = {"miter": 0, "round": 1, "bevel": 2}
_PLAIN: Final = {
    "clip-path": ("none",),
    "fill-opacity": ("1", "1.0", "100%"),
    "filter": ("none",),
    "marker": ("none",),
    "marker-end": ("none",),
    "marker-mid": ("none",),
    "marker-start": ("none",),
    "mask": ("none",),
    "mix-blend-mode": ("normal",),
    "opacity": ("1", "1.0", "100%"),
    "paint-order": ("normal", "fill", "fill stroke"),
    "stroke-dasharray": ("none", "0"),
    "stroke-opacity": ("1", "1.0", "100%"),
    "transform-origin": (),
    "vector-effect": ("none",),
}
"""What would change the picture in a way that is not drawn here, but for these values."""

_RULE: Final = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_CLASS: Final = re.compile(r"\.([A-Za-z_][\w-]*)")


def style_rules(sheets: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return what style sheets say of classes; ``UserError`` for rules about anything else."""
    found: dict[str, dict[str, str]] = {}
    for sheet in sheets:
        text = _COMMENT.sub("", sheet)
        rest = _RULE.sub("", text).strip()
        if rest:
            raise UserError("logo.not-drawn", what=f"<style> {rest[:40]}")
        for names, declared in _RULE.findall(text):
            for name in names.split(","):
                chosen = _CLASS.fullmatch(name.strip())
                if chosen is None:
                    raise UserError("logo.not-drawn", what=f"<style> {name.strip()[:40]}")
                found.setdefault(chosen[1], {}).update(_declared(declared))
    return found


def style_of(element: Element, above: Style, rules: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Return how ``element`` is painted: its own attributes, its classes, its style, or as what is around it.

    Raises ``UserError`` for what would be painted in a way that is not drawn here.
    """
    given = {key: value.strip() for key, value in element.attributes.items() if key in FIRST or key in _PLAIN}
    if "display" in element.attributes:
        given["display"] = element.attributes["display"].strip()
    for name in element.attributes.get("class", "").split():
        given.update(rules.get(name, {}))
    given.update(_declared(element.attributes.get("style", "")))
    for key, plain in _PLAIN.items():
        if key in given and given[key] not in plain:
            raise UserError("logo.not-drawn", what=f"{key}: {given[key]}")
    kept = {key: given[key] for key in FIRST if given.get(key, "inherit") != "inherit"}
    return {**{key: above[key] for key in FIRST}, **kept, "display": given.get("display", "inline")}


def colour(style: Style, key: str) -> str:
    """Return a colour like ``#0b6b6b``, empty for none; ``UserError`` for a pattern, or one seen through."""
    text = style[key]
    if text.lower() == "currentcolor":
        text = style["color"]
    if text in ("none", "transparent"):
        return ""
    try:
        red, green, blue = ImageColor.getrgb(text)[:3]
        seen_through = len(ImageColor.getrgb(text)) > 3
    except ValueError as error:
        raise UserError("logo.not-drawn", what=f"{key}: {text}") from error
    if seen_through:
        raise UserError("logo.not-drawn", what=f"{key}: {text}")
    return f"#{red:02x}{green:02x}{blue:02x}"


def _declared(text: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in text.split(";") if ":" in part)
    return {key.strip(): value.replace("!important", "").strip() for key, _, value in pairs}
