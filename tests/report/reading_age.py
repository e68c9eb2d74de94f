"""How hard an English text is to read: the grade by Flesch and Kincaid, with syllables by rule of thumb."""

from __future__ import annotations

import re

WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")
SENTENCE = re.compile(r"[.!?]+(?:\s|$)")
VOWELS = re.compile("[aeiouy]+")
APART = re.compile("(?<![tscg])i[ao]|ua(?!r[dt])")
"""Two vowels that are spoken one by one: di-agnosis, not na-tion or so-cial."""
SILENT = re.compile("[^aeiouy]e$|[^aeiouytd]ed$|[^aeiouycgsxzh]es$")
HEARD = re.compile("[^aeiouy]les?$")
"""The e at the end of "table" is spoken, that of "whole" is not."""


def syllables(word: str) -> int:
    """How many syllables an English word has; an abbreviation is spelt out."""
    if len(word) > 1 and word.isupper():
        return len(word)
    low = word.lower()
    found = len(VOWELS.findall(low)) + len(APART.findall(low))
    is_silent = SILENT.search(low) is not None and HEARD.search(low) is None
    return max(found - is_silent, 1)


def grade(text: str) -> float:
    """The school grade (United States) that reads ``text`` with ease.

    Only a mark ends a sentence: a list without marks is one long sentence.
    """
    words = WORD.findall(text)
    sentences = [part for part in SENTENCE.split(text) if WORD.search(part)]
    spoken = sum(syllables(word) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * spoken / len(words) - 15.59
