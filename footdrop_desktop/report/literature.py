"""The literature: references of ``citations.json`` and how AMA style (11th edition) prints them.

A number is the printed number: 1–8 are those of the source article, the rest follow from 9.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import quote

from footdrop_desktop.report.blocks import Run

MOST_AUTHORS: Final = 6
"""With more authors than this AMA style prints the first three and "et al"."""

_SHOWN_AUTHORS: Final = 3
_MORE: Final = "et al"
_RESOLVER: Final = "https://doi.org/"
_ORDINALS: Final = {1: "st", 2: "nd", 3: "rd"}


@dataclass(frozen=True, slots=True)
class Author:
    """A person (``family`` and perhaps ``given``), or what signs in one name: ``whole``."""

    family: str = ""
    given: str = ""
    whole: str = ""

    @property
    def more(self) -> bool:
        """Whether this stands for further authors whom the list does not name."""
        return self.whole.rstrip(".").casefold() == _MORE

    @property
    def printed(self) -> str:
        """The name as AMA style prints it."""
        return self.whole or f"{self.family} {self.given}".strip()


@dataclass(frozen=True, slots=True)
class Reference:
    """One source. ``supports`` holds the statements that it is cited for; ``number`` is printed.

    ``container`` is the short name that AMA style prints, ``journal`` the whole one (also a book's).
    """

    number: int
    type: str
    origin: str
    supports: tuple[str, ...]
    authors: tuple[str, ...] = ()
    title: str = ""
    container: str = ""
    publisher: str = ""
    edition: str = ""
    year: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    note: str = ""
    doi: str = ""
    people: tuple[Author, ...] = ()
    journal: str = ""
    place: str = ""
    series: str = ""
    series_number: str = ""
    url: str = ""

    @property
    def id(self) -> str:
        """The id of ``citations.json`` and of ``Reason.citations``."""
        return str(self.number)

    @property
    def beyond(self) -> bool:
        """Whether the source article does not name this reference."""
        return self.origin != "article"

    @property
    def link(self) -> str:
        """The address that the DOI leads to; empty without a DOI."""
        return _RESOLVER + quote(self.doi, safe="/") if self.doi else ""


@dataclass(frozen=True, slots=True)
class Literature:
    """Every reference, by number."""

    references: Mapping[int, Reference]

    def cited(self, citations: Iterable[str | int]) -> tuple[Reference, ...]:
        """Return the references that are cited, each once, by number; ``KeyError`` for an unknown one."""
        numbers = sorted({int(citation) for citation in citations})
        return tuple(self.references[number] for number in numbers)


def parse_literature(data: bytes) -> Literature:
    """Return the references of ``citations.json`` (CSL-JSON); ``ValueError`` if a number is repeated."""
    references = [_reference(entry) for entry in json.loads(data)]
    found = {reference.number: reference for reference in references}
    if len(found) != len(references):
        raise ValueError("citations.json: a number stands twice")
    return Literature(MappingProxyType(dict(sorted(found.items()))))


def ama(reference: Reference) -> tuple[Run, ...]:
    """Return the reference as AMA style prints it, without its number; the DOI is a link."""
    runs: list[Run] = []
    if reference.authors:
        runs.append(Run(_sentence(_authors(reference.authors)) + " "))
    if reference.type == "chapter":
        runs.append(Run(f"{_sentence(reference.title)} In: "))
        runs += _titled(reference.container, reference)
    elif reference.type == "book":
        runs += _titled(reference.title, reference)
    else:
        if reference.title:
            runs.append(Run(_sentence(reference.title) + " "))
        runs.append(Run(reference.container, italic=True))
        runs.append(Run(f". {_place(reference)}."))
    if reference.note:
        runs.append(Run(f" {_sentence(reference.note)}"))
    if reference.doi:
        runs += [Run(" "), Run(f"doi:{reference.doi}", link=reference.link)]
    return tuple(runs)


def _titled(title: str, reference: Reference) -> list[Run]:
    """Return a book's title, edition, publisher, year, and pages."""
    edition = f"{_ordinal(reference.edition)} ed. " if reference.edition else ""
    pages = f":{reference.pages}" if reference.pages else ""
    return [Run(title, italic=True), Run(f". {edition}{reference.publisher}; {reference.year}{pages}.")]


def _place(reference: Reference) -> str:
    """Return a journal's year, volume, issue, and pages; what is not known is left out."""
    issue = f"({reference.issue})" if reference.issue else ""
    volume = f";{reference.volume}{issue}" if reference.volume else ""
    pages = f":{reference.pages}" if reference.pages else ""
    return f"{reference.year}{volume}{pages}"


def _authors(authors: tuple[str, ...]) -> str:
    shown = authors
    if len(authors) > MOST_AUTHORS:
        shown = (*authors[:_SHOWN_AUTHORS], _MORE)
    return ", ".join(shown)


def _sentence(text: str) -> str:
    """Return ``text`` closed by one mark."""
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _ordinal(number: str) -> str:
    """Return "2nd" for "2"; an edition that is no number stands as it is."""
    if not number.isdecimal():
        return number
    value = int(number)
    teens = value % 100 in (11, 12, 13)
    return f"{value}{'th' if teens else _ORDINALS.get(value % 10, 'th')}"


def plain_ama(reference: Reference) -> str:
    """Return the reference as AMA style prints it, as plain text."""
    return "".join(run.text for run in ama(reference))


def _reference(entry: Mapping[str, Any]) -> Reference:
    dated = entry.get("issued", {}).get("date-parts", [[]])[0]
    people = tuple(_author(author) for author in entry.get("author", ()))
    return Reference(
        number=int(entry["id"]),
        type=entry["type"],
        origin=entry["custom"]["origin"],
        supports=tuple(entry["custom"]["supports"]),
        authors=tuple(author.printed for author in people),
        title=entry.get("title", ""),
        container=entry.get("container-title-short", entry.get("container-title", "")),
        publisher=entry.get("publisher", ""),
        edition=str(entry.get("edition", "")),
        year=str(dated[0]) if dated else "",
        volume=entry.get("volume", ""),
        issue=entry.get("issue", ""),
        pages=entry.get("page", ""),
        note=entry.get("note", ""),
        doi=entry.get("DOI", ""),
        people=people,
        journal=entry.get("container-title", ""),
        place=entry.get("publisher-place", ""),
        series=entry.get("collection-title", ""),
        series_number=str(entry.get("collection-number", "")),
        url=entry.get("URL", ""),
    )


def _author(author: Mapping[str, str]) -> Author:
    return Author(author.get("family", ""), author.get("given", ""), author.get("literal", ""))
