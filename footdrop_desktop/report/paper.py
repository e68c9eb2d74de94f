"""A paper as a value: what stands on every page, the sections, and how it is to be set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from footdrop_desktop.report.blocks import (
    Bars,
    Blank,
    BlankGrid,
    Block,
    Box,
    Bullets,
    Cards,
    Chart,
    Code,
    Columns,
    Paragraph,
    Picture,
    References,
    Section,
    Subheading,
    Table,
    Text,
    plain,
)
from footdrop_desktop.report.header import ReportHeader
from footdrop_desktop.report.letterhead import Letterhead, Page


class PaperKind(StrEnum):
    """The papers that are made of one visit, of a form alone, or of counts of many visits."""

    REPORT = "report"
    HANDOUT = "handout"
    LETTER = "letter"
    PROGRESS = "progress"
    BLANK = "blank"
    EMERGENCY = "emergency"
    OVERVIEW = "overview"


class Look(StrEnum):
    """How a paper is set: small for a chart, in running text for a letter, large for a patient."""

    CLINICAL = "clinical"
    LETTER = "letter"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the PDF, for a program to read; ``name`` ends in its kind."""

    name: str
    data: bytes
    media_type: str
    description: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper, ready to be set.

    ``closing`` are its last words; it stands with the last section. ``letterhead`` heads the first
    page. ``attachments`` never go to a patient or to an outsider.
    """

    header: ReportHeader
    sections: tuple[Section, ...]
    closing: str
    look: Look = Look.CLINICAL
    page: Page = field(default_factory=Page)
    letterhead: Letterhead | None = None
    attachments: tuple[Attachment, ...] = ()

    def section(self, section_id: str) -> Section:
        """Return a section by its id; ``KeyError`` if the paper has none such."""
        for section in self.sections:
            if section.id == section_id:
                return section
        raise KeyError(section_id)


def texts(block: Block) -> Iterator[Text]:
    """Yield every text of a block, in reading order."""
    match block:
        case Paragraph(text):
            yield text
        case Subheading(heading):
            yield plain(heading)
        case Bullets(entries):
            yield from entries
        case Columns(right, left):
            yield from (*right, *left)
        case Box():
            for stack in block.entries:
                yield from stack
            yield from block.listed
        case Table(head, rows):
            yield from (plain(cell) for cell in head)
            for row in rows:
                yield from row
        case Bars(head, rows):
            yield from (plain(cell) for cell in head)
            for name, shown, _ in rows:
                yield from (plain(name), plain(shown))
        case References(numbered):
            yield from (text for _, text in numbered)
        case Cards(cards):
            for title, stack in cards:
                yield from (plain(title), *stack)
        case Picture() | Chart():
            yield plain(block.alt)
        case Code():
            yield block.text
        case Blank(label, options):
            yield from (label, *(plain(option) for option in options))
        case BlankGrid(head, rows):
            yield from (plain(cell) for cell in head)
            for label, cells in rows:
                yield from (label, *(plain(option) for cell in cells for option in cell))
