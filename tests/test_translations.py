"""Every language says everything, with the same parameters, and nothing is left in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_pattern
from fluent.syntax.visitor import Visitor

from footdrop_desktop import app
from footdrop_desktop.form.model import Form, Item
from footdrop_desktop.report.form_words import english_words, translated
from footdrop_desktop.resources import read_resource, resource_names
from footdrop_desktop.strings import LANGUAGES, SOURCE

TRANSLATIONS = [language for language in LANGUAGES if language != SOURCE]
FILES = [name.removesuffix(".ftl") for name in resource_names(f"strings/{SOURCE}", ".ftl")]
BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
LONG = 5
"""So many English words in a row are a sentence that nobody translated."""


LOOSE = re.compile(r" [:;?!»](?=\s|$|\))|« ")
"""Where a French line could break before its sign."""
PLURALS = frozenset(("zero", "one", "two", "few", "many", "other"))


class Variables(Visitor):
    """The names of the parameters in a pattern."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def patterns(source: str) -> Iterator[tuple[str, ast.Pattern]]:
    """Yield every key with its pattern; what Fluent cannot read is a fault."""
    for entry in FluentParser().parse(source).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            if entry.value is not None:
                yield entry.id.name, entry.value
            for part in entry.attributes:
                yield f"{entry.id.name}.{part.id.name}", part.value


class Choices(Visitor):
    """The parameters that choose by a code, not by a number, each with its codes and their words."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        said = {
            variant.key.name: serialize_pattern(variant.value)
            for variant in node.variants
            if isinstance(variant.key, ast.Identifier)
        }
        if not said.keys() <= PLURALS and isinstance(node.selector, ast.VariableReference):
            self.found.append((node.selector.id.name, said))
        self.generic_visit(node)


def variables(pattern: ast.Pattern) -> set[str]:
    found = Variables()
    found.visit(pattern)
    return found.names


def spoken(pattern: ast.Pattern) -> str:
    """Return the plain text of a pattern."""
    return "".join(part.value if isinstance(part, ast.TextElement) else "\0" for part in pattern.elements)


def source_of(language: str, file: str) -> str:
    return read_resource(f"strings/{language}/{file}.ftl").decode()


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("language", TRANSLATIONS)
def test_no_key_is_missing_and_none_is_left_over(language: str, file: str) -> None:
    """A missing key is a crash in that language; a left-over one is a sentence that nobody sees."""
    wanted = [key for key, _ in patterns(source_of(SOURCE, file))]
    given = [key for key, _ in patterns(source_of(language, file))]
    assert sorted(given) == sorted(wanted)


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("language", TRANSLATIONS)
def test_the_same_parameters_are_said(language: str, file: str) -> None:
    """A sentence that drops a parameter drops the finding."""
    given = dict(patterns(source_of(language, file)))
    wrong = [
        key
        for key, pattern in patterns(source_of(SOURCE, file))
        if variables(pattern) != variables(given[key])
    ]
    assert wrong == []


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("language", TRANSLATIONS)
def test_no_sentence_is_left_in_english(language: str, file: str) -> None:
    english = {key: spoken(pattern) for key, pattern in patterns(source_of(SOURCE, file))}
    left = [
        key
        for key, pattern in patterns(source_of(language, file))
        if len(english[key].split()) >= LONG and spoken(pattern) == english[key]
    ]
    assert left == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_code_finds_its_own_words(language: str) -> None:
    """Words that no code finds leave the last ones said: a flail foot "not determined", an emergency in weeks."""
    words, tried = app.strings(language), 0
    for file in FILES:
        for key, pattern in patterns(source_of(language, file)):
            choices = Choices()
            choices.visit(pattern)
            for name, said in choices.found:
                others = dict.fromkeys(variables(pattern) - {name}, "x")
                told = [words.text(file, key, **{name: code}, **others) for code in said]
                assert len(set(told)) == len(set(said.values())), (file, key)
                tried += 1
    assert tried > 0


@pytest.mark.parametrize("file", [*FILES, "form"])
def test_a_french_sign_is_never_parted_from_its_word(file: str) -> None:
    """A colon at the start of a line reads as if something before it was lost."""
    lines = [line for line in source_of("fr", file).splitlines() if not line.startswith("#")]
    assert [line for line in lines if LOOSE.search(line)] == []


@pytest.mark.parametrize("file", [*FILES, "form"])
@pytest.mark.parametrize("language", TRANSLATIONS)
def test_no_hidden_direction_mark_is_written_by_hand(language: str, file: str) -> None:
    """They are put round parameters by the program; by hand they end up in the wrong place, unseen."""
    assert BIDI.search(source_of(language, file)) is None


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_the_form_is_translated_whole(language: str, form: Form) -> None:
    """Every question, option, help, and how-to of the released form, and nothing that it does not ask."""
    english = english_words(form)
    given = dict(patterns(source_of(language, "form")))
    assert sorted(given) == sorted(english)
    left = [
        key
        for key, text in english.items()
        if len(text.split()) >= LONG and " ".join(spoken(given[key]).split()) == " ".join(text.split())
    ]
    assert left == []


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_a_how_to_has_as_many_lines_in_each_language(language: str, form: Form) -> None:
    """One sentence a line: a lost line is a lost step of the test."""
    said = translated(form, app.strings(language))
    wrong = [
        link_id
        for link_id, group in form.groups.items()
        if len(group.how_to.splitlines()) != len(said.groups[link_id].how_to.splitlines())
    ]
    wrong += [
        link_id
        for link_id, item in form.items.items()
        if len(item.how_to.splitlines()) != len(said.items[link_id].how_to.splitlines())
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translated_form_asks_the_same(language: str, form: Form) -> None:
    """Only words differ: an answer means the same in every language."""
    said = translated(form, app.strings(language))
    assert list(said.items) == list(form.items)
    assert list(said.groups) == list(form.groups)
    for link_id, item in form.items.items():
        assert _meaning(said.items[link_id]) == _meaning(item), link_id


def _meaning(item: Item) -> tuple[object, ...]:
    options = tuple((option.code, option.exclusive) for option in item.options)
    return (item.type, options, item.repeats, item.normal, item.ask_always, item.enable_when, item.control)
