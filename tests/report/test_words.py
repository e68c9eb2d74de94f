"""The words of the papers: none lies about unused, and none is built in a way that nobody can find."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from footdrop_desktop.resources import read_resource

REPORT = Path(__file__).parents[2] / "footdrop_desktop" / "report"
BY_VALUE = ("kind", "request", "outcome")
"""Groups whose names are values: the kinds of what is signed, the codes of requests."""


@pytest.mark.parametrize("file", ["report", "papers", "progress"])
def test_every_word_of_the_papers_is_used(file: str) -> None:
    """Failing means words that a translator works on for nothing, or a text that lost its place."""
    code = "\n".join(path.read_text("utf-8") for path in (*REPORT.glob("*.py"), REPORT.parent / "app.py"))
    quoted = set(re.findall(r"""["']([a-z-]+(?:\.[a-z-]+)?)["']""", code))
    endings = set(re.findall(r'f"\{name\}(-[a-z]+)"', code))
    group, unused = "", []
    for line in read_resource(f"strings/en/{file}.ftl").decode().splitlines():
        if begun := re.fullmatch(r"([a-z-]+) =", line):
            group = begun[1]
        elif (part := re.match(r"    \.([a-z-]+) =", line)) and group not in BY_VALUE:
            name = part[1]
            is_ending = any(name.endswith(ending) for ending in endings)
            if not ({f"{group}.{name}", name} & quoted or is_ending or group == "unit"):
                unused.append(f"{group}.{name}")
    assert unused == []
