"""Words: a key and its parameters become text (Fluent).

A key is ``group.name``: message ``group``, attribute ``.name`` in ``resources/strings/<lang>``.
A missing key is a fault of ours and raises ``KeyError``; nothing is ever shown untranslated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

from footdrop_desktop.errors import UserError

LANGUAGES: Final = ("en",)
"""The languages that ship, with every key."""

ReadText = Callable[[str], bytes]


class Strings:
    """The words of one language. A file is read when a key of it is first needed."""

    def __init__(self, language: str, read: ReadText) -> None:
        """Use ``read`` to get ``strings/<language>/<file>.ftl``; ``UserError`` for an unknown language."""
        if language not in LANGUAGES:
            raise UserError("language.unknown", language=language, known=", ".join(LANGUAGES))
        self.language = language
        self._read = read
        self._bundles: dict[str, FluentBundle] = {}

    def text(self, file: str, key: str, /, **params: object) -> str:
        """Return the text of ``key`` in ``file``, e.g. ``text("findings", "flail.trace", grades="1")``."""
        bundle = self._bundle(file)
        group, _, name = key.partition(".")
        message = bundle.get_message(group)
        pattern = message.attributes[name] if name else message.value
        if pattern is None:
            raise KeyError(key)
        text, faults = bundle.format_pattern(pattern, params)
        if faults:
            raise KeyError(f"{file}: {key}: {faults[0]}")
        return str(text)

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
        found = list(words)
        return format_list(found, locale=self.language) if found else ""

    def _bundle(self, file: str) -> FluentBundle:
        bundle = self._bundles.get(file)
        if bundle is None:
            source = self._read(f"strings/{self.language}/{file}.ftl").decode()
            bundle = FluentBundle([self.language], use_isolating=False)
            bundle.add_resource(FluentResource(source))
            self._bundles[file] = bundle
        return bundle


def message(error: UserError, strings: Strings) -> str:
    """Return what a clinician reads for ``error``: what happened, where, what to do."""
    params: dict[str, Any] = error.params
    return strings.text("errors", error.key, **params)
