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

_SEPARATORS: Final = {"fr": "\u00a0; ", "ar": "؛ "}
_DECIMAL_MARKS: Final = {"de": ",", "fr": ",", "es": ","}
_BEGINS_WITH_I: Final = re.compile(r"h?[ií](?![aeou])", re.IGNORECASE)
"""Before the sound of an i, Spanish says "e", not "y"."""

_MESSAGE: Final = re.compile(r"([a-zA-Z][\w-]*) *=(.*)", re.DOTALL)
_ATTRIBUTE: Final = re.compile(r" +\.([a-zA-Z][\w-]*) *=(.*)", re.DOTALL)
_PARAMETER: Final = re.compile(r"\{ *\$([a-zA-Z][\w-]*) *\}")
_CHOICE: Final = re.compile(r"\{ *\$([a-zA-Z][\w-]*) *->")
"""A parameter that chooses among forms; with marks around it, it would choose none."""

Said = str | tuple[str, ...] | Any
"""A text; text and names of parameters in turns; or a pattern of Fluent, for what chooses among forms."""


class Strings:
    """The words of one language. A file is read when a key of it is first needed."""

    def __init__(self, language: str, read: ReadText) -> None:
        """Use ``read`` to get ``strings/<language>/<file>.ftl``; ``UserError`` for an unknown language."""
        if language not in LANGUAGES:
            raise UserError("language.unknown", language=language, known=", ".join(LANGUAGES))
        self.language = language
        self._read = read
        self._written: dict[str, dict[str, str]] = {}
        self._said: dict[tuple[str, str], Said] = {}
        self._patterns: dict[tuple[str, str], Any] = {}
        self._compiled_texts = 0
        self._bundle: FluentBundle | None = None

    def text(self, file: str, key: str, /, **params: object) -> str:
        """Return the text of ``key`` in ``file``, e.g. ``text("findings", "flail.trace", grades="1")``."""
        said = self._said.get((file, key))
        if said is None:
            said = self._said[file, key] = self._read_out(self._texts(file)[key])
        if isinstance(said, str):
            return said
        if self.language in RIGHT_TO_LEFT:
            choosing = _CHOICE.findall(self._texts(file)[key])
            params = {name: value if name in choosing else _isolated(value) for name, value in params.items()}
        if isinstance(said, tuple):
            words = [params.get(part) if place % 2 else part for place, part in enumerate(said)]
            if all(isinstance(word, str) for word in words):
                return "".join(words)  # type: ignore[arg-type]
            said = self._patterns.get((file, key))
            if said is None:
                said = self._patterns[file, key] = self._compiled(self._texts(file)[key])
        return self._formatted(said, f"{file}: {key}", params)

    def has(self, file: str, key: str) -> bool:
        """Say whether ``file`` has ``key``."""
        return key in self._texts(file)

    def listed(self, words: Iterable[str], *, either: bool = False) -> str:
        """Return ``words`` as a list in a sentence: "a, b, and c", or with ``either`` "a, b, or c"."""
        from babel.lists import format_list

        found = list(words)
        if not found:
            return ""
        text = format_list(found, style="or" if either else "standard", locale=self.language)
        if self.language == "es" and _BEGINS_WITH_I.match(found[-1]):
            before, _, last = text.rpartition(f" y {found[-1]}")
            return f"{before} e {found[-1]}{last}" if before else text
        return text

    def separated(self, words: Iterable[str]) -> str:
        """Return ``words`` as a list of things that may have commas of their own: "a; b; c"."""
        return _SEPARATORS.get(self.language, "; ").join(words)

    def number(self, value: float) -> str:
        """Return ``value`` as it is written in this language, in digits that grades are written in too."""
        return f"{value:g}".replace(".", _DECIMAL_MARKS.get(self.language, "."))

    def _texts(self, file: str) -> dict[str, str]:
        if file not in self._written:
            self._written[file] = written_texts(self._read(f"strings/{self.language}/{file}.ftl").decode())
        return self._written[file]

    def _read_out(self, text: str) -> Said:
        """Return a text, or what puts its parameters in.

        Fluent itself costs as much at start as half of Qt, and a file of it more than a page of the exam:
        only what it alone can do is left to it, one text at a time.
        """
        parts = _PARAMETER.split(text.strip())
        if "\n" in text or any("{" in part or "}" in part for part in parts):
            return self._compiled(text)
        return parts[0] if len(parts) == 1 else tuple(parts)

    def _compiled(self, text: str) -> Any:
        from fluent.runtime import FluentBundle, FluentResource

        if self._bundle is None:
            functions: dict[str, Callable[[Any], Any]] = {"LTR": _kept_left}
            self._bundle = FluentBundle([self.language], functions=functions, use_isolating=False)
        self._compiled_texts += 1
        name = f"text{self._compiled_texts}"
        self._bundle.add_resource(FluentResource(f"{name} ={text}"))
        pattern = self._bundle.get_message(name).value
        if pattern is None:
            raise KeyError(text)
        return pattern

    def _formatted(self, pattern: Any, name: str, params: dict[str, object]) -> str:
        long = {part: value for part, value in params.items() if _is_long(value)}
        marks = {part: f"\ue000{part}\ue001" for part in long}
        if self._bundle is None:
            raise RuntimeError(name)
        text, faults = self._bundle.format_pattern(pattern, {**params, **marks})
        if faults:
            raise KeyError(f"{name}: {faults[0]}")
        result = str(text)
        for part, mark in marks.items():
            result = result.replace(mark, str(long[part]))
        return result


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


def written_texts(source: str) -> dict[str, str]:
    """Return what stands behind each key of a Fluent file, as it is written there.

    A text goes on in lines that are set in. None refers to another: ``tests/test_translations.py``.
    """
    found: dict[str, list[str]] = {}
    group = ""
    text: list[str] = []
    for line in source.splitlines(keepends=True):
        if line.startswith("#"):
            text = []
        elif line[0] not in " \n\r" and (begun := _MESSAGE.match(line)) is not None:
            group = begun[1]
            text = found[group] = [begun[2]]
        elif line[0] == " " and (part := _ATTRIBUTE.match(line)) is not None:
            text = found[f"{group}.{part[1]}"] = [part[2]]
        else:
            text.append(line)
    texts = {key: "".join(lines).rstrip() for key, lines in found.items()}
    return {key: text for key, text in texts.items() if text}


def message(error: UserError, strings: Strings) -> str:
    """Return what a clinician reads for ``error``: what happened, where, what to do."""
    params: dict[str, Any] = error.params
    return strings.text("errors", error.key, **params)
