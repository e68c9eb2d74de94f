"""The words of the window: every key is used or plain, and the short way to them says the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

from footdrop_desktop.resources import read_resource, resource_names
from footdrop_desktop.strings import plain_texts

UI = Path(__file__).parents[2] / "footdrop_desktop" / "ui"


@pytest.mark.parametrize("name", resource_names("strings/en", ".ftl"))
def test_the_short_way_says_what_fluent_says(name: str) -> None:
    source = read_resource(f"strings/en/{name}").decode()
    bundle = FluentBundle(["en"], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    plain = plain_texts(source)
    assert plain
    for key, text in plain.items():
        group, _, part = key.partition(".")
        message = bundle.get_message(group)
        pattern = message.attributes[part] if part else message.value
        assert pattern is not None
        assert bundle.format_pattern(pattern) == (text, []), key


def test_every_word_of_the_window_is_used() -> None:
    source = read_resource("strings/en/ui.ftl").decode()
    code = "\n".join(path.read_text() for path in UI.rglob("*.py"))
    group, unused = "", []
    for line in source.splitlines():
        if begun := re.fullmatch(r"([a-z-]+) =", line):
            group = begun[1]
        elif (part := re.match(r"    \.([a-z-]+) =", line)) and group != "unit":
            key = f"{group}.{part[1]}"
            if not any(f"{mark}{key}{mark}" in code for mark in "\"'"):
                unused.append(key)
    assert unused == []
