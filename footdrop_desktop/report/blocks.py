"""The parts of a paper as values: runs of text, paragraphs, tables, and sections. No reportlab here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one style. ``citations`` follow it as superscripts; ``link`` is an address."""

    text: str
    bold: bool = False
    italic: bool = False
    muted: bool = False
    alarm: bool = False
    citations: tuple[int, ...] = ()
    link: str = ""


Text: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; it flows over pages."""

    text: Text


@dataclass(frozen=True, slots=True)
class Subheading:
    """A small heading inside a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; every entry stands for itself."""

    entries: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Two stacks of paragraphs side by side: right and left."""

    right: tuple[Text, ...]
    left: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """Paragraphs in an outline, red if ``alarm``; each entry is a stack that belongs together."""

    entries: tuple[tuple[Text, ...], ...]
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head. A row with fewer cells than the head stretches its last one."""

    head: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class References:
    """Numbered literature; superscripts lead here."""

    entries: tuple[tuple[int, Text], ...]


Block: TypeAlias = Paragraph | Subheading | Bullets | Columns | Box | Table | References


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it. ``part`` headings divide the paper and hold nothing."""

    id: str
    title: str
    blocks: tuple[Block, ...] = ()
    part: bool = False


def plain(text: str) -> Text:
    """Return ``text`` as one plain run."""
    return (Run(text),)


def words(text: Text) -> str:
    """Return what ``text`` says, without style and superscripts."""
    return "".join(run.text for run in text)


def joined(sentences: tuple[Run, ...]) -> Text:
    """Return sentences as running text, a space between them."""
    spaced: list[Run] = []
    for sentence in sentences:
        if spaced:
            spaced.append(Run(" "))
        spaced.append(sentence)
    return tuple(spaced)
