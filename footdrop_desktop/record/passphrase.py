"""Passphrases: one spelling of each, and how well one would be guessed.

The rules are those of NIST SP 800-63B-4 for a single factor: at least 15 characters of any kind, at
least 64 accepted, normalised (NFC), a blocklist, and no rule of composition. As zxcvbn rates
"footdrop2024" 4 of 4, words of the program, the clinic, and its people are counted apart.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

SHORTEST: Final = 15
"""Characters after NFC (NIST SP 800-63B-4, passwords as the only factor)."""

LONGEST: Final = 1000
"""Characters after NFC; NIST asks that at least 64 be accepted."""

ENOUGH_SCORE: Final = 3
"""Of zxcvbn's 0 to 4: at least 10⁸ guesses, before Argon2id makes each of them slow."""

OWN_WORDS: Final = (
    "footdrop",
    "foot",
    "drop",
    "desktop",
    "clinic",
    "clinician",
    "hospital",
    "practice",
    "neurology",
    "peroneal",
    "doctor",
    "nurse",
    "patient",
    "record",
    "recovery",
    "passphrase",
    "password",
    "secret",
)
"""What somebody who knows where the record lies would try first."""

_SHORTEST_NAME: Final = 3
_ZXCVBN_LONGEST: Final = 72
_LEET: Final = str.maketrans("013457@$!", "oieastasi")


@dataclass(frozen=True, slots=True)
class Strength:
    """How well a passphrase would be guessed.

    ``score`` is 0 to 4; 3 and 4 are enough, and nothing else is. ``problems`` are of "short",
    "long", "common" (guessed early), and "names" (mostly words of the clinic), the most telling first.
    """

    score: int
    problems: tuple[str, ...]
    enough: bool


def normalised(passphrase: str) -> str:
    """Return the one spelling of ``passphrase`` (Unicode NFC) that every keyboard leads to."""
    return unicodedata.normalize("NFC", passphrase)


def judge(passphrase: str, names: Iterable[str]) -> Strength:
    """Return how strong ``passphrase`` is; ``names`` are those of users, the clinic, and the vault.

    A name may hold several words; words under three characters are left out.
    """
    text = normalised(passphrase)
    words = sorted({*OWN_WORDS, *_words_of(names)}, key=lambda word: (-len(word), word))
    problems = []
    if len(text) < SHORTEST:
        problems.append("short")
    if len(text) > LONGEST:
        problems.append("long")
    score = _guessed(text[:_ZXCVBN_LONGEST], words)
    if score < ENOUGH_SCORE:
        problems.append("common")
    if _is_mostly(text[:LONGEST], words):
        problems.append("names")
    if problems:
        score = min(score, ENOUGH_SCORE - 1)
    return Strength(score, tuple(problems), enough=not problems)


def _guessed(text: str, words: list[str]) -> int:
    """Return zxcvbn's score of ``text``, which it cannot give for nothing at all."""
    if not text:
        return 0
    from zxcvbn import zxcvbn  # type: ignore[import-untyped]  # it carries no types

    return int(zxcvbn(text, user_inputs=words)["score"])


def _words_of(names: Iterable[str]) -> set[str]:
    """Return the words of ``names``, folded."""
    letters = "".join(char if char.isalnum() else " " for char in _folded(" ".join(names)))
    return {word for word in letters.split() if len(word) >= _SHORTEST_NAME}


def _is_mostly(text: str, words: list[str]) -> bool:
    """Say whether at least half of the letters belong to ``words``, which come longest first."""
    folded = _folded(text)
    return any(_covers_half(spelling, words) for spelling in (folded, folded.translate(_LEET)))


def _covers_half(text: str, words: list[str]) -> bool:
    rest = text
    for word in words:
        rest = rest.replace(word, " ")
    letters, left = (sum(char.isalpha() for char in part) for part in (text, rest))
    return left < letters and left * 2 <= letters


def _folded(text: str) -> str:
    """Return ``text`` without case and without marks on letters."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))
