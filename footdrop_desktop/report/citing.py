"""References for other programs: AMA as plain text, BibTeX (UTF-8, as biber reads it), and RIS.

Nothing is added that ``citations.json`` does not hold. Given names that are initials ("KH") become what
these formats ask for ("K. H."), or their readers would keep the first of them only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final

from footdrop_desktop.report.literature import Author, Reference, plain_ama

END_OF_LINE: Final = "\r\n"
"""How a line of RIS ends."""

_INITIALS: Final = re.compile(r"[A-Z]{1,4}")
_RANGE: Final = re.compile(r"\s*[-–—]+\s*")
_CAPITALS: Final = re.compile(r"\w*[^\W\d_]\w*", re.UNICODE)
_MARKS: Final = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "%": r"\%",
    "&": r"\&",
    "#": r"\#",
    "$": r"\$",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_BIBTEX: Final = {
    "article-journal": "article",
    "chapter": "incollection",
    "book": "book",
    "webpage": "online",
}
_RIS: Final = {"article-journal": "JOUR", "chapter": "CHAP", "book": "BOOK", "webpage": "ELEC"}
_JOURNAL: Final = "article-journal"


class Style(StrEnum):
    """How a reference is written."""

    AMA = "AMA"
    BIBTEX = "BibTeX"
    RIS = "RIS"


def cite(references: Iterable[Reference], style: Style) -> str:
    """Return references in one style, one after the other."""
    match style:
        case Style.AMA:
            return "\n".join(plain_ama(reference) for reference in references)
        case Style.BIBTEX:
            return "\n".join(bibtex(reference) for reference in references)
        case Style.RIS:
            return "".join(ris(reference) for reference in references)


def bibtex_key(reference: Reference) -> str:
    """Return a key that is the same for ever: first author, year, and the number in the program."""
    first = reference.people[0] if reference.people else Author()
    name = first.family or first.whole or reference.journal or reference.title
    bare = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(re.findall("[a-z]+", bare.encode("ascii", "ignore").decode())[:1])
    return f"{letters or 'source'}{reference.year}-{reference.number}"


def bibtex(reference: Reference) -> str:
    """Return a reference as an entry for BibLaTeX."""
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _bibtex_fields(reference) if value)
    kind = _BIBTEX.get(reference.type, "misc")
    return f"@{kind}{{{bibtex_key(reference)},\n{fields}}}\n"


def ris(reference: Reference) -> str:
    """Return a reference as RIS, its last line closed."""
    lines = [f"{tag}  - {_one_line(value)}" for tag, value in _ris_fields(reference) if value]
    return END_OF_LINE.join((*lines, "ER  - ", ""))


def _bibtex_fields(reference: Reference) -> Iterator[tuple[str, str]]:
    names = [_bibtex_name(author) for author in reference.people]
    yield "author", " and ".join(names)
    yield "title", _bibtex_title(reference.title)
    if reference.type == _JOURNAL:
        yield "journal", _escaped(reference.journal)
        short = reference.container
        yield "shortjournal", _escaped(short) if short != reference.journal else ""
    else:
        yield "booktitle", _bibtex_title(reference.journal)
    yield "series", _escaped(reference.series)
    yield "edition", _escaped(reference.edition)
    yield "publisher", _escaped(reference.publisher)
    yield "address", _escaped(reference.place)
    yield "year", _escaped(reference.year)
    yield "volume", _escaped(reference.volume)
    yield "number", _escaped(reference.issue or reference.series_number)
    yield "pages", _escaped(_RANGE.sub("--", reference.pages))
    yield "note", _escaped(reference.note)
    yield "doi", _verbatim(reference.doi)
    yield "url", _verbatim(reference.url)


def _ris_fields(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "TY", _RIS.get(reference.type, "GEN")
    yield "ID", bibtex_key(reference)
    for author in reference.people:
        yield "AU", "" if author.more else _family_first(author)
    yield "TI", reference.title
    yield "T2", reference.journal
    if reference.type == _JOURNAL:
        yield "J2", reference.container if reference.container != reference.journal else ""
    yield "T3", reference.series
    yield "PB", reference.publisher
    yield "CY", reference.place
    yield "ET", reference.edition
    yield "PY", reference.year
    yield "VL", reference.volume
    yield "IS", reference.issue
    yield "M1", reference.series_number
    first, _, last = _RANGE.sub("-", reference.pages).partition("-")
    yield "SP", first
    yield "EP", last
    if any(author.more for author in reference.people):
        yield "N1", "There are more authors than are listed."
    yield "N1", reference.note
    yield "DO", reference.doi
    yield "UR", reference.url or reference.link


def _bibtex_name(author: Author) -> str:
    if author.more:
        return "others"
    if author.whole:
        return f"{{{_escaped(author.whole)}}}"
    return _escaped(_family_first(author))


def _family_first(author: Author) -> str:
    if author.whole:
        return author.whole
    given = author.given
    if _INITIALS.fullmatch(given):
        given = " ".join(f"{letter}." for letter in given)
    return f"{author.family}, {given}" if given else author.family


def _bibtex_title(title: str) -> str:
    """Return a title in which words with capitals of their own ("MRC", "PLoS") keep them."""

    def kept(word: re.Match[str]) -> str:
        return f"{{{word[0]}}}" if word[0][1:] != word[0][1:].lower() else word[0]

    parts = re.split(r"([^\w\s])", title)
    return "".join(
        _CAPITALS.sub(kept, part) if place % 2 == 0 else _escaped(part) for place, part in enumerate(parts)
    ).replace("_", r"\_")


def _escaped(text: str) -> str:
    return "".join(_MARKS.get(char, char) for char in _one_line(text))


def _verbatim(text: str) -> str:
    """Return an address as biber takes it: as it is, but for what would end the field."""
    return _one_line(text).replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D")


def _one_line(text: str) -> str:
    return " ".join(text.split())
