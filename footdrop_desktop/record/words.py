"""Names and texts as the index knows them: any order, accents folded, any script.

Letters lose their case, accents, and points; the vowel signs of Indic scripts are no accents and stay.
Scripts without spaces between words (Chinese, Japanese) are indexed sign by sign; digits of every
script are the same digits.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from difflib import SequenceMatcher
from typing import Final

MOST_WORDS: Final = 12
"""More words than this in a search are left out: no name has as many."""

ALIKE: Final = 0.75
"""How much of two names has to be the same (``difflib``): "jon smith" and "john smyth" are alike."""

BORN: Final = "\ue000"
"""Stands before the digits of a date of birth in the index, so that they are no other number.

It is for private use: no word that is typed holds it, so no name begins like a date of birth.
"""

FIRST_CODE: Final = "\ue100"
MOST_CODES: Final = 0xF8FF - 0xE100
"""The signs that stand in the index of visits for codes, one each: they too are for private use.

One sign is one token of one letter, so that the indexes of beginnings hold none of them. A record with
more codes than signs, which takes centuries of months, has two signs for each of the later ones.
"""

_SPECIAL: Final = str.maketrans(
    {"ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "þ": "th", "ı": "i", "æ": "ae",
     "œ": "oe", "ħ": "h", "ŧ": "t", "ـ": ""}
)  # fmt: skip
_UNSPACED: Final = re.compile(r"([぀-ヿ㐀-䶿一-鿿\uf900-\ufaff\U00020000-\U0003ffff])")
_ACCENT: Final = 10
"""Combining classes from here on are accents and points; below lie nukta, virama, and vowel signs."""

_KANA_VOICE: Final = 8
_DATE: Final = re.compile(r"(\d{1,4})[-./] ?(\d{1,2})[-./] ?(\d{1,4})")
_APART: Final = re.compile(r"[\s,;]+")


def folded(text: str) -> str:
    """Return ``text`` without accents and case."""
    lowered = unicodedata.normalize("NFKC", text).casefold().translate(_SPECIAL)
    parts = unicodedata.normalize("NFKD", lowered)
    bare = "".join(str(unicodedata.digit(char, char)) for char in parts if not _is_ornament(char))
    return unicodedata.normalize("NFC", bare)


def words_of(text: str) -> list[str]:
    """Return the words of ``text`` as the index holds them."""
    spaced = _UNSPACED.sub(r" \1 ", folded(text))
    return "".join(char if unicodedata.category(char)[0] in "LNM" else " " for char in spaced).split()


def name_key(*names: str) -> str:
    """Return what two spellings of a name have in common: its words, folded, in order of the alphabet."""
    return " ".join(sorted(word for name in names for word in words_of(name)))


def alike(one: str, other: str) -> bool:
    """Say whether two name keys may be spellings of one name: half the words, or most letters, are shared."""
    mine, theirs = set(one.split()), set(other.split())
    if not mine or not theirs:
        return False
    if 2 * len(mine & theirs) >= max(len(mine), len(theirs)):
        return True
    return SequenceMatcher(None, one, other).ratio() >= ALIKE


def mrn_key(mrn: str) -> str:
    """Return a record number without what people leave out: signs, spaces, case."""
    return "".join(words_of(mrn))


def patient_words(names: tuple[str, ...], mrn: str, birth_date: str, notes: str) -> str:
    """Return the words under which a patient is found."""
    found = [word for name in names for word in words_of(name)]
    found += [mrn_key(mrn), *words_of(mrn)]
    if birth_date:
        found.append(BORN + birth_date.replace("-", ""))
    found += words_of(notes)
    return " ".join(dict.fromkeys(word for word in found if word))


def patient_query(text: str) -> str:
    """Return what the index is asked for: each word as a beginning, all of them; empty for no word."""
    asked: list[str] = []
    rest = folded(text)
    for match in _DATE.finditer(rest):
        if days := _days(*match.groups()):
            born = [f'"{BORN}{day:%Y%m%d}"' for day in days]
            asked.append(" OR ".join([*born, f'"{mrn_key(match[0])}"*']))  # some record numbers look so
            rest = rest.replace(match[0], " ", 1)
    for part in _APART.split(rest):
        words = words_of(part)
        if len(words) > 1 and any(word.isdigit() for word in words):
            words = ["".join(words)]  # a record number, written with its signs
        asked += [_begins(word) for word in words]
    return " AND ".join(f"({part})" for part in asked[:MOST_WORDS])


def text_query(text: str) -> str:
    """Return the question to the index of findings and notes: each word as a beginning, all of them."""
    return " AND ".join(f'"{word}"*' for word in words_of(text)[:MOST_WORDS])


def _is_ornament(char: str) -> bool:
    weight = unicodedata.combining(char)
    return weight >= _ACCENT or weight == _KANA_VOICE or unicodedata.category(char) == "Cf"


def _begins(word: str) -> str:
    if word.isdigit() and len(word) >= len("1972"):
        return f'"{word}"* OR "{BORN}{word}"*'
    return f'"{word}"*'


def _days(first: str, second: str, third: str) -> list[date]:
    """Return the days that three numbers may mean: year first, or day and month in either order."""
    if len(first) == len("1972"):
        orders = [(first, second, third)]
    elif len(third) == len("1972"):
        orders = [(third, second, first), (third, first, second)]
    else:
        return []
    found = []
    for year, month, day in orders:
        try:
            found.append(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    return sorted(set(found))
