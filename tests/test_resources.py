"""Resources: every reference, key, and name is there, each is used, and none leads out of its folder."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from footdrop_desktop.assessment import model
from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.errors import UserError
from footdrop_desktop.form.model import Form
from footdrop_desktop.resources import (
    form_versions,
    read_form,
    read_form_lock,
    read_resource,
    resource_names,
    resource_path,
)
from footdrop_desktop.strings import LANGUAGES
from tests.builders import ASKED_FLAGS, DERIVED_FLAGS, LIMITERS, MOVEMENTS, SIDES, SITES

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "footdrop_desktop"
CITATIONS: list[dict[str, Any]] = json.loads(read_resource("citations.json"))
NUMBERS = [entry["id"] for entry in CITATIONS]

ARTICLE = {
    "1": ("Bouche", 2013, "10.1016/b978-0-444-52902-2.00019-9"),
    "2": ("Larson", 2017, "10.1016/b978-0-12-805298-3.00013-x"),
    "3": ("Chaitow", 2011, "10.1016/b978-0-443-06815-7.00003-6"),
    "4": ("Katirji", 2007, "10.1016/b978-0-323-02899-8.50017-3"),
    "5": ("Liu", 2013, "10.1371/journal.pone.0080375"),
    "6": ("Craig", 2014, "10.1016/b978-0-7020-4588-2.00033-4"),
    "7": ("Bertorini", 2008, "10.1016/b978-0-7506-7332-7.50068-4"),
    "8": ("Dolev", 2018, "10.13107/jocr.2250-0685.1222"),
}

FORMATTED_KEYS = {
    "excluded.{}": (
        "weak-outside",
        "achilles-lost",
        "patellar-lost",
        "skin-lost",
        "umn-sign",
        "saddle-or-sphincter",
        "both-sides",
    ),
}
"""Keys that a rule puts together, with every value that it can put in."""


def rule_files() -> list[Path]:
    return sorted((PACKAGE / "assessment").rglob("*.py"))


def constants(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def formatted(path: Path) -> Iterator[str]:
    """Each f-string with ``{}`` for what is put in."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def messages(language: str, file: str) -> dict[str, str]:
    """Every key of a Fluent file with its pattern as written."""
    source = (ROOT / "resources" / "strings" / language / f"{file}.ftl").read_text("utf-8")
    resource = FluentParser().parse(source)
    found: dict[str, str] = {}
    for entry in resource.body:
        assert not isinstance(entry, ftl.Junk), entry.content
        if isinstance(entry, ftl.Message):
            pairs = [(entry.id.name, entry.value)] if entry.value else []
            pairs += [(f"{entry.id.name}.{part.id.name}", part.value) for part in entry.attributes]
            for key, pattern in pairs:
                assert key not in found, f"{file}: {key} stands twice"
                assert pattern.span is not None
                found[key] = source[pattern.span.start : pattern.span.end]
    return found


# References


def test_the_articles_eight_keep_their_numbers() -> None:
    for number, (author, year, doi) in ARTICLE.items():
        entry = CITATIONS[int(number) - 1]
        assert entry["id"] == number
        assert entry["author"][0]["family"] == author
        assert entry["issued"]["date-parts"][0][0] == year
        assert entry["DOI"].lower() == doi
        assert entry["custom"]["origin"] == "article"


def test_further_sources_follow_from_nine_and_say_so() -> None:
    assert NUMBERS == [str(number) for number in range(1, len(NUMBERS) + 1)]
    assert {entry["custom"]["origin"] for entry in CITATIONS[8:]} == {"beyond"}


def test_every_source_says_what_it_supports() -> None:
    for entry in CITATIONS:
        assert entry["custom"]["supports"], entry["id"]
        assert entry.get("title") or entry.get("container-title"), entry["id"]


def citations_in(path: Path) -> set[str]:
    """Every number that stands in a tuple of texts in a rule, but for MRC grades in their own places."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Tuple) and node.elts:
            texts = [part.value for part in node.elts if isinstance(part, ast.Constant)]
            if len(texts) == len(node.elts) and all(isinstance(t, str) and t.isdigit() for t in texts):
                found |= {str(text) for text in texts}
    return found


def cited() -> set[str]:
    anatomy = tomllib.loads(read_resource("anatomy.toml").decode())
    by_anatomy = {number for entry in anatomy["speaks_for"] for number in entry.get("citations", ())}
    return by_anatomy.union(*(citations_in(path) for path in rule_files()))


def test_every_number_that_is_cited_exists() -> None:
    assert cited() <= set(NUMBERS)
    assert {"1", "2", "3", "4", "9", "14"} <= cited()


def test_every_source_is_cited() -> None:
    """A source that no statement carries would be printed for nothing."""
    assert set(NUMBERS) - cited() == set()


def test_no_number_is_written_another_way() -> None:
    """Citations stand in tuples of texts, so that the two tests above see them all."""
    for path in rule_files():
        loose = {text for text in constants(path) if text.isdigit()} - citations_in(path)
        assert loose <= {"0", "1", "2", "3", "4", "5"}, path.name


# Words


def keys_of_rules() -> set[str]:
    """Every key that a rule can emit."""
    groups = {key.partition(".")[0] for key in messages("en", "findings")}
    found: set[str] = set()
    for path in rule_files():
        for text in constants(path):
            if (
                re.fullmatch(r"[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*", text)
                and text.split(".")[0] in groups
            ):
                found.add(text)
        for text in formatted(path):
            if text in FORMATTED_KEYS:
                found |= {text.format(value) for value in FORMATTED_KEYS[text]}
    return found


def test_every_key_of_a_rule_has_words_and_every_word_a_rule(form: Form) -> None:
    link_ids = set(form.items) | set(form.groups)
    conclusions = {f"site.{site}" for site in SITES}
    assert keys_of_rules() - link_ids - conclusions == set(messages("en", "findings"))


def test_the_keys_that_are_put_together_are_known() -> None:
    """A new f-string key must be listed above, or it would escape the test before."""
    groups = {key.partition(".")[0] for key in messages("en", "findings")}
    put_together = {
        text for path in rule_files() for text in formatted(path) if text.partition(".")[0] in groups
    }
    conclusions = {"site.{}", "next.{}"}  # what a reason speaks for, no key
    links = {"heel-walk.{}", "gait.pattern.{}", "gait.initial-contact.{}"}  # sided link ids
    assert put_together - conclusions - links == set(FORMATTED_KEYS)


def names_needed(anatomy: Anatomy) -> dict[str, set[str]]:
    return {
        "site": set(SITES),
        "flag": {*ASKED_FLAGS, *DERIVED_FLAGS},
        "flag-action": {*ASKED_FLAGS, *DERIVED_FLAGS},
        "flag-criterion": {*ASKED_FLAGS, *DERIVED_FLAGS},
        "movement": set(MOVEMENTS),
        "muscle": {muscle.id for muscle in anatomy.muscles},
        "label": {str(label) for label in model.Label},
        "severity": {str(severity) for severity in model.Severity},
        "definition": {str(definition) for definition in model.Definition},
        "tier": {str(tier) for tier in model.Tier},
        "urgency": {str(urgency) for urgency in model.Urgency},
        "within": {str(within) for within in model.Within},
        "origin": {str(origin) for origin in model.FlagOrigin},
        "walk": {"difficulty", "unable"},
        "limiter": set(LIMITERS),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_its_name_and_nothing_else_has(language: str, anatomy: Anatomy) -> None:
    named = messages(language, "names")
    for group, needed in names_needed(anatomy).items():
        assert {key.partition(".")[2] for key in named if key.startswith(f"{group}.")} == needed, group
    for side in SIDES:
        assert {f"side.{side}", f"side.{side}-title"} <= set(named)


def test_names_are_told_apart() -> None:
    """Two sites, flags, or movements with one name would be one on paper."""
    named = messages("en", "names")
    for group in ("site", "flag", "movement", "muscle", "label"):
        words = [text for key, text in named.items() if key.startswith(f"{group}.")]
        assert len(set(words)) == len(words), group


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_file_and_key(language: str) -> None:
    for name in resource_names("strings/en", ".ftl"):
        file = name.removesuffix(".ftl")
        assert set(messages(language, file)) == set(messages("en", file))


def raised() -> Iterator[tuple[str, str, set[str | None]]]:
    """File, key, and parameters of every UserError that the program makes; a copy of one is none."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "UserError":
                key = node.args[0]
                if isinstance(key, ast.Attribute) and key.attr == "key":
                    continue
                assert isinstance(key, ast.Constant), f"{path.name}: the key of a UserError is written out"
                yield path.name, str(key.value), {keyword.arg for keyword in node.keywords}


def test_every_error_has_words_and_every_word_an_error() -> None:
    assert {key for _, key, _ in raised()} == set(messages("en", "errors"))


def test_an_error_has_every_parameter_that_its_words_use() -> None:
    """A hole in an error message would be an error while telling an error."""
    used = {key: set(re.findall(r"\$(\w+)", text)) for key, text in messages("en", "errors").items()}
    for file, key, given in raised():
        assert used[key] <= given, f"{file}: {key}"


def test_an_error_is_one_line_that_ends() -> None:
    for key, text in messages("en", "errors").items():
        assert "\n" not in text, key
        assert text.endswith("."), key


def test_excluded_never_stands_alone() -> None:
    """Always "cannot alone explain", and that an old finding lets the site stay."""
    for key, text in messages("en", "findings").items():
        if key.startswith("excluded."):
            assert text.startswith("Cannot alone explain"), key
            assert "is old, the site stays possible." in text, key


# The door


@pytest.mark.parametrize(
    "name", ["../pyproject.toml", "strings/../../pyproject.toml", "/etc/passwd", "nowhere.txt", "strings"]
)
def test_a_resource_stays_inside_its_folder(name: str) -> None:
    with pytest.raises(UserError) as caught:
        read_resource(name)
    assert caught.value.key == "resource.missing"


@pytest.mark.parametrize("name", ["../pyproject.toml", "/etc/passwd"])
def test_a_path_stays_inside_its_folder(name: str) -> None:
    with pytest.raises(UserError):
        resource_path(name)


@pytest.mark.parametrize(
    ("form_id", "version"), [("..", "pyproject"), ("foot-drop-exam", "../../pyproject"), ("x", "1.0.0")]
)
def test_a_form_stays_inside_its_folder(form_id: str, version: str) -> None:
    with pytest.raises(UserError):
        read_form(form_id, version)


def test_resources_are_found() -> None:
    assert resource_path("anatomy.toml").is_file()
    assert read_resource("anatomy.toml") == (ROOT / "resources" / "anatomy.toml").read_bytes()
    assert resource_names("strings/en", ".ftl") == tuple(
        sorted(path.name for path in (ROOT / "resources" / "strings" / "en").glob("*.ftl"))
    )
    assert resource_names("nowhere", ".ftl") == ()
    assert form_versions("foot-drop-exam") == ("1.0.0",)
    assert form_versions("nowhere") == ()
    assert read_form("foot-drop-exam", "1.0.0") in [path.read_bytes() for path in ROOT.glob("forms/*/*.json")]
    assert len(read_form_lock().splitlines()) == len(list(ROOT.glob("forms/*/*.json")))
