"""The words of a form in another language than the one it was released in.

A released form says in English what was asked; ``strings/<lang>/form.ftl`` says it in another language, by
link id. A dot of a link id is written ``_``; the side is left out, since both sides ask the same. Grades
are signs, not words: only "not tested" has an entry. ``reason`` and ``limited-by`` hold what every
``.reason`` and ``.limited-by`` shares.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from footdrop_desktop.exam.values import NOT_TESTABLE
from footdrop_desktop.form.model import SIDES, Form, Group, Item, Option
from footdrop_desktop.strings import SOURCE, Strings

FILE: Final = "form"
SHARED: Final = ("reason", "limited-by")
GRADES: Final = "mrc-grade"
UNTESTED: Final = "not-tested"
"""What every grade shares that was not tested; the grades themselves are signs."""
_PARTS: Final = ("heading", "help", "how_to")


def translated(form: Form, strings: Strings) -> Form:
    """Return ``form`` with its words in the language of ``strings``; ids and codes stay as they are."""
    if strings.language == SOURCE:
        return form
    steps = tuple(_group(step, strings) for step in form.steps)
    return replace(form, title=strings.text(FILE, "title"), steps=steps)


def english_words(form: Form) -> dict[str, str]:
    """Return every key of ``form.ftl`` with the words of the released form."""
    found = {"title": form.title, "right": "Right", "left": "Left"}
    for group in form.groups.values():
        found |= dict(_words_of(group))
        for member in group.members:
            if isinstance(member, Item):
                found |= dict(_words_of(member))
    return found


def key_of(link_id: str) -> str:
    """Return the key of a group or an item: ``strength.eversion.left`` is ``strength_eversion``."""
    parts = [part for part in link_id.split(".") if part not in SIDES]
    return parts[-1] if parts[-1] in SHARED else "_".join(parts)


def _words_of(entry: Group | Item) -> Iterator[tuple[str, str]]:
    key = key_of(entry.link_id)
    if isinstance(entry, Item) and entry.side is not None:
        if key in SHARED:
            yield key, entry.text.rpartition(": ")[2].capitalize()
    else:
        yield key, entry.text
    for part in _PARTS:
        if text := getattr(entry, part, ""):
            yield _part(key, part), text
    if isinstance(entry, Item) and entry.control == GRADES:
        yield UNTESTED, entry.option(NOT_TESTABLE).display
    elif isinstance(entry, Item):
        yield from ((f"{key}.option-{option.code}", option.display) for option in entry.options)


def _part(key: str, part: str) -> str:
    return f"{key}.{part.replace('_', '-')}"


def _group(group: Group, strings: Strings) -> Group:
    key = key_of(group.link_id)
    members = tuple(
        _group(member, strings) if isinstance(member, Group) else _item(member, strings)
        for member in group.members
    )
    return replace(
        group,
        text=strings.text(FILE, key),
        heading=_said(group, "heading", strings),
        help=_said(group, "help", strings),
        how_to=_said(group, "how_to", strings),
        members=members,
    )


def _item(item: Item, strings: Strings) -> Item:
    return replace(
        item,
        text=_text(item, strings),
        help=_said(item, "help", strings),
        how_to=_said(item, "how_to", strings),
        options=tuple(_option(item, option, strings) for option in item.options),
    )


def _text(item: Item, strings: Strings) -> str:
    key = key_of(item.link_id)
    if item.side is None:
        return strings.text(FILE, key)
    side = strings.text(FILE, item.side)
    return f"{side}: {strings.text(FILE, key)}" if key in SHARED else side


def _option(item: Item, option: Option, strings: Strings) -> Option:
    if item.control == GRADES:
        return (
            replace(option, display=strings.text(FILE, UNTESTED)) if option.code == NOT_TESTABLE else option
        )
    display = strings.text(FILE, f"{key_of(item.link_id)}.option-{option.code}")
    return replace(option, display=display)


def _said(entry: Group | Item, part: str, strings: Strings) -> str:
    return strings.text(FILE, _part(key_of(entry.link_id), part)) if getattr(entry, part) else ""
