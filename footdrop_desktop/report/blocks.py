"""The parts of a paper as values: runs of text, paragraphs, tables, and sections. No reportlab here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from footdrop_desktop.history.trend import Trend
    from footdrop_desktop.report.diagrams.marks import Look
    from footdrop_desktop.report.diagrams.model import Figure


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
    """Paragraphs in an outline, red if ``alarm``; each entry is a stack that belongs together.

    ``listed`` are the entries of a list; an alarm with a list has its heading inside the outline.
    """

    entries: tuple[tuple[Text, ...], ...]
    alarm: bool = False
    listed: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head. A row with fewer cells than the head stretches its last one."""

    head: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """A table of names and numbers, a bar beside each: (name, how it is written, how long it is)."""

    head: tuple[str, str]
    rows: tuple[tuple[str, str, float], ...]


@dataclass(frozen=True, slots=True)
class References:
    """Numbered literature; superscripts lead here."""

    entries: tuple[tuple[int, Text], ...]


@dataclass(frozen=True, slots=True)
class Cards:
    """Framed stacks of texts beside each other, each under its title: the feet on the handout."""

    cards: tuple[tuple[str, tuple[Text, ...]], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """Drawings of the body beside each other; ``alt`` says everything that they show.

    ``height`` is that of the drawings in points. ``layer`` names the set of regions that is shown,
    ``legend`` each look with its words. With ``signs_always`` every grade is written.
    """

    figures: tuple[Figure, ...]
    legend: tuple[tuple[Look, str], ...]
    alt: str
    height: float
    layer: str = ""
    signs_always: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """Grades over time; ``alt`` says every point.

    ``names`` has the words for each series, ``band`` those for the grades without movement.
    """

    trend: Trend
    alt: str
    height: float = 120
    names: tuple[str, ...] = ()
    band: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code for ``data``, with words beside it; ``alt`` says where it leads."""

    data: str
    text: Text
    alt: str


@dataclass(frozen=True, slots=True)
class Blank:
    """A question to be answered with a pen: boxes to tick, then ``lines`` to write on (0 for none)."""

    label: Text
    options: tuple[str, ...] = ()
    lines: int = 0


@dataclass(frozen=True, slots=True)
class BlankGrid:
    """Questions with the same answers for several columns (right and left); every option has a box.

    A cell without options is room to write. ``widths`` are the shares of the columns, that of the
    questions first.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[Text, tuple[tuple[str, ...], ...]], ...]
    widths: tuple[float, ...]


Block: TypeAlias = (
    Paragraph
    | Subheading
    | Bullets
    | Columns
    | Box
    | Table
    | Bars
    | References
    | Cards
    | Picture
    | Chart
    | Code
    | Blank
    | BlankGrid
)


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
