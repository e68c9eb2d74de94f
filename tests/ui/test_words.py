"""The words of the window: every key is used or plain, and the short way to them says the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from footdrop_desktop.resources import read_resource, resource_names
from footdrop_desktop.strings import LANGUAGES, Strings, _kept_left, written_texts

PACKAGE = Path(__file__).parents[2] / "footdrop_desktop"
UI = PACKAGE / "ui"


@pytest.mark.parametrize(
    ("language", "file"),
    [
        (language, name.removesuffix(".ftl"))
        for language in LANGUAGES
        for name in resource_names(f"strings/{language}", ".ftl")
    ],
)
def test_the_short_way_says_what_fluent_says(language: str, file: str) -> None:
    """Failing means that a text is cut, or one that nobody wrote is shown."""
    source = read_resource(f"strings/{language}/{file}.ftl").decode()
    functions: dict[str, Callable[[Any], Any]] = {"LTR": _kept_left}
    bundle = FluentBundle([language], functions=functions, use_isolating=False)
    bundle.add_resource(FluentResource(source))
    words = Strings(language, read_resource)
    given = dict.fromkeys(re.findall(r"\$([a-z][\w-]*)", source), "4 من")
    keys = [
        f"{entry.id.name}.{part.id.name}" if part else entry.id.name
        for entry in FluentParser().parse(source).body
        if isinstance(entry, ast.Message)
        for part in (*([None] if entry.value else []), *entry.attributes)
    ]
    assert written_texts(source).keys() == set(keys)
    for key in keys:
        group, _, part = key.partition(".")
        message = bundle.get_message(group)
        pattern = message.attributes[part] if part else message.value
        assert pattern is not None
        said, faults = bundle.format_pattern(pattern, given)
        assert (words.text(file, key, **given), []) == (said, faults), key


@pytest.mark.parametrize(
    ("file", "rooms"),
    [
        ("ui", (UI,)),
        ("literature", (UI, PACKAGE / "report")),
        ("history", (UI, PACKAGE / "report")),
        ("pictures", (UI, PACKAGE / "report")),
        ("blank", (PACKAGE / "report",)),
        ("search", (UI, PACKAGE / "report")),
        ("work", (UI, PACKAGE / "report")),
        ("overview", (UI, PACKAGE / "report")),
        ("chart", (UI, PACKAGE / "report")),
        ("compare", (UI, PACKAGE / "report")),
    ],
)
def test_every_word_of_the_window_is_used(file: str, rooms: tuple[Path, ...]) -> None:
    source = read_resource(f"strings/en/{file}.ftl").decode()
    code = "\n".join(path.read_text() for room in rooms for path in room.rglob("*.py"))
    group, unused = "", []
    for line in source.splitlines():
        if begun := re.fullmatch(r"([a-z-]+) =", line):
            group = begun[1]
        elif (part := re.match(r"    \.([a-z-]+) =", line)) and group != "unit":
            key = f"{group}.{part[1]}"
            if not any(f"{mark}{key}{mark}" in code for mark in "\"'"):
                unused.append(key)
    assert unused == []
