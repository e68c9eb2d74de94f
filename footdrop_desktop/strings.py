"""Words: a key and its parameters become text (Fluent).

A key is ``group.name``: message ``group``, attribute ``.name`` in ``resources/strings/<lang>``.
A missing key is a fault of ours and raises ``KeyError``; nothing is ever shown untranslated.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final

from footdrop_desktop.errors import UserError

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

LANGUAGES: Final = ("en", "de", "fr", "es", "ar")
"""The languages that ship, with every key."""

LANGUAGE_NAMES: Final = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ar": "العربية",
}
"""What each language calls itself: so it is found by those who read no other."""

RIGHT_TO_LEFT: Final = frozenset(("ar",))

SOURCE: Final = "en"
"""The language in which the program is written; the others are translations of it."""

LONGEST_PART: Final = 2000
"""Fluent refuses parameters over 2,500 characters; longer ones are put in after it."""

ReadText = Callable[[str], bytes]

_DECIMAL_MARKS: Final = {"de": ",", "fr": ",", "es": ","}
_BEGINS_WITH_I: Final = re.compile(r"h?[ií](?![aeou])", re.IGNORECASE)
"""Before the sound of an i, Spanish says "e", not "y"."""

_MESSAGE: Final = re.compile(r"([a-zA-Z][\w-]*) =(?: (.*))?")
_ATTRIBUTE: Final = re.compile(r" +\.([a-zA-Z][\w-]*) = (.*)")


class Strings:
    """The words of one language. A file is read when a key of it is first needed."""

    def __init__(self, language: str, read: ReadText) -> None:
        """Use ``read`` to get ``strings/<language>/<file>.ftl``; ``UserError`` for an unknown language."""
        if language not in LANGUAGES:
            raise UserError("language.unknown", language=language, known=", ".join(LANGUAGES))
        self.language = language
        self._read = read
        self._sources: dict[str, str] = {}
        self._plain: dict[str, dict[str, str]] = {}
        self._bundles: dict[str, FluentBundle] = {}

    def text(self, file: str, key: str, /, **params: object) -> str:
        """Return the text of ``key`` in ``file``, e.g. ``text("findings", "flail.trace", grades="1")``."""
        if not params and (plain := self._plain_texts(file).get(key)) is not None:
            return plain
        bundle = self._bundle(file)
        group, _, name = key.partition(".")
        message = bundle.get_message(group)
        pattern = message.attributes[name] if name else message.value
        if pattern is None:
            raise KeyError(key)
        if self.language in RIGHT_TO_LEFT:
            params = {name: _isolated(value) for name, value in params.items()}
        long = {name: value for name, value in params.items() if _is_long(value)}
        marks = {name: f"\ue000{name}\ue001" for name in long}
        text, faults = bundle.format_pattern(pattern, {**params, **marks})
        if faults:
            raise KeyError(f"{file}: {key}: {faults[0]}")
        result = str(text)
        for name, mark in marks.items():
            result = result.replace(mark, str(long[name]))
        return result

    def has(self, file: str, key: str) -> bool:
        """Say whether ``file`` has ``key``."""
        bundle = self._bundle(file)
        group, _, name = key.partition(".")
        if not bundle.has_message(group):
            return False
        message = bundle.get_message(group)
        return name in message.attributes if name else message.value is not None

    def listed(self, words: Iterable[str]) -> str:
        """Return ``words`` as a list in a sentence: "a, b, and c"."""
        from babel.lists import format_list

        found = list(words)
        if not found:
            return ""
        text = format_list(found, locale=self.language)
        if self.language == "es" and _BEGINS_WITH_I.match(found[-1]):
            before, _, last = text.rpartition(f" y {found[-1]}")
            return f"{before} e {found[-1]}{last}" if before else text
        return text

    def number(self, value: float) -> str:
        """Return ``value`` as it is written in this language, in digits that grades are written in too."""
        return f"{value:g}".replace(".", _DECIMAL_MARKS.get(self.language, "."))

    def _plain_texts(self, file: str) -> dict[str, str]:
        if file not in self._plain:
            self._plain[file] = plain_texts(self._source(file))
        return self._plain[file]

    def _source(self, file: str) -> str:
        if file not in self._sources:
            self._sources[file] = self._read(f"strings/{self.language}/{file}.ftl").decode()
        return self._sources[file]

    def _bundle(self, file: str) -> FluentBundle:
        bundle = self._bundles.get(file)
        if bundle is None:
            from fluent.runtime import FluentBundle, FluentResource

            bundle = FluentBundle([self.language], functions={"LTR": _kept_left}, use_isolating=False)
            bundle.add_resource(FluentResource(self._source(file)))
            self._bundles[file] = bundle
        return bundle


def _kept_left(value: object) -> str:
    """Return what a sentence from right to left keeps from left to right: ``{ LTR("4−") }`` in Fluent."""
    return f"\u2066{value}\u2069"


def _isolated(value: object) -> object:
    """Return ``value`` kept in its own direction inside a sentence that runs from right to left.

    A grade, a measure, a name in Latin letters would be turned round: 4− would read −4.
    """
    if not isinstance(value, str) or not value or any(_runs_left(char) for char in value):
        return value
    return _kept_left(value)


def _runs_left(char: str) -> bool:
    return unicodedata.bidirectional(char) in ("R", "AL")


def _is_long(value: object) -> bool:
    return isinstance(value, str) and len(value) > LONGEST_PART


def plain_texts(source: str) -> dict[str, str]:
    """Return the texts of one line without parameters: the first screen needs no more of Fluent.

    Fluent itself costs as much at start as half of Qt. Everything else is left to it.
    """
    found: dict[str, str] = {}
    group, last = "", ""
    for line in source.splitlines():
        if (begun := _MESSAGE.fullmatch(line)) is not None:
            group = last = begun[1]
            text = begun[2]
        elif (part := _ATTRIBUTE.fullmatch(line)) is not None:
            last = f"{group}.{part[1]}"
            text = part[2]
        else:
            if line.strip() and not line.startswith("#"):
                found.pop(last, None)  # the text runs over several lines
            continue
        if text and "{" not in text and "}" not in text:
            found[last] = text.strip()
    return found


def message(error: UserError, strings: Strings) -> str:
    """Return what a clinician reads for ``error``: what happened, where, what to do."""
    params: dict[str, Any] = error.params
    return strings.text("errors", error.key, **params)
