"""The referral letter: one page to a colleague, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from footdrop_desktop.assessment.model import Within
from footdrop_desktop.report.blocks import (
    Blank,
    Block,
    Box,
    Paragraph,
    References,
    Run,
    Section,
    Text,
    plain,
)
from footdrop_desktop.report.changes import Content
from footdrop_desktop.report.content import literature_section
from footdrop_desktop.report.days import day_words
from footdrop_desktop.report.header import report_header
from footdrop_desktop.report.identity import Identity
from footdrop_desktop.report.letter_findings import Findings
from footdrop_desktop.report.letter_own import Own
from footdrop_desktop.report.letter_words import LONGEST_LINE, LetterWords, Room, run_on
from footdrop_desktop.report.letterhead import Letterhead, Page
from footdrop_desktop.report.literature import Literature, Reference
from footdrop_desktop.report.paper import Look, Paper
from footdrop_desktop.report.pdf import render_on_one_page
from footdrop_desktop.report.sentences import closing, say
from footdrop_desktop.report.standing import standing_section
from footdrop_desktop.report.wording import Wording

ASKED: Final = (
    "emergency-department",
    "refer-neurology",
    "refer-spine-surgery",
    "refer-vascular",
    "mri-lumbar",
    "mri-brain",
    "mri-pelvis",
    "ultrasound-knee",
    "emg-ncs",
    "bloods",
)
"""The codes of ``conclusion.plan`` that a letter asks for: referrals, then tests."""

MOST_LINES: Final = 6
"""How many lines of an address are printed."""

_NOT_SHARED: Final = ("no", "partly")
_MERGED_LINES: Final = 2
"""How many lines of an address stand beside each other on one."""

_LEAST_HEAD: Final = 2
_LEAST_MARGIN: Final = 12.0
"""Millimetres at the left and the right where nothing else makes a letter fit on its page."""

_ROOMS: Final = (
    Room(1500, 60),
    Room(1000, 40, references=False),
    Room(600, 40, reasons=False),
    Room(400, 30, reasons=False, references=False),
    Room(250, 20, reasons=False, references=False),
    Room(400, 30, reasons=False, references=False, merged=True),
    Room(200, 14, reasons=False, references=False, merged=True),
    Room(120, 8, reasons=False, actions=False, references=False, merged=True),
    Room(40, 3, reasons=False, actions=False, references=False, merged=True, least=True),
)


@dataclass(frozen=True, slots=True)
class Recipient:
    """To whom a letter goes; empty where it is to be filled in with a pen."""

    name: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes a letter, and on which day."""

    name: str
    day: date


def render_referral_letter(papers: Sequence[Paper]) -> bytes:
    """Return the letter as PDF, always one page: what would not fit is shortened and says so.

    Raises ``UserError("output.font-missing")`` when a text cannot be printed correctly.
    """
    return render_on_one_page(papers)


def referral_letter(
    identity: Identity,
    content: Content,
    recipient: Recipient,
    wording: Wording,
    literature: Literature,
    letterhead: Letterhead,
    page: Page,
    by: Sender,
    question: str = "",
) -> Sequence[Paper]:
    """Return the letter as values, the fullest first; one of them fits on a page.

    Without a ``question`` it asks for an opinion. What the program concluded is left out in a record of
    findings alone, and where the signer does not share it. Raises ``KeyError`` for an unknown citation.
    """
    letter = _Letter(identity, content, recipient, literature, letterhead, page, by, question)
    return [letter.paper(LetterWords(wording, room)) for room in _ROOMS]


@dataclass(frozen=True, slots=True)
class _Letter:
    identity: Identity
    content: Content
    recipient: Recipient
    literature: Literature
    letterhead: Letterhead
    page: Page
    by: Sender
    question: str

    def paper(self, words: LetterWords) -> Paper:
        """Return the letter as far as there is room."""
        header = replace(
            report_header(self.identity, words.wording),
            kind=words.say("kind"),
            title=words.say("title"),
            heading=words.say("heading"),
            about=(),
        )
        room, body = words.room, tuple(self._body(words))
        return Paper(
            header,
            (*body, *self._cited(body, words)),
            closing(words.wording, " ".join(self._closing(words))),
            look=Look.CLINICAL if room.merged else Look.LETTER,
            page=replace(self.page, margin=min(self.page.margin, _LEAST_MARGIN)) if room.least else self.page,
            letterhead=replace(self.letterhead, lines=self.letterhead.lines[:_LEAST_HEAD])
            if room.least
            else self.letterhead,
        )

    @property
    def _not_shared(self) -> bool:
        return self.content.answers.get("conclusion.agrees") in _NOT_SHARED

    @property
    def _alone(self) -> bool:
        return self.identity.record_only or self._not_shared

    def _closing(self, words: LetterWords) -> Iterator[str]:
        """Yield how far the letter may be trusted, and what it leaves to the report and the record."""
        yield words.say("closing-findings" if self._alone else "closing")
        if words.room.least:
            yield words.say("cut-note")
        elif not words.room.references:
            yield words.say("report-more")

    def _body(self, words: LetterWords) -> Iterator[Section]:
        """Yield the sections in the order in which they are read: what is void or urgent comes first.

        Where the signer does not share the program's reading, the own words come before the findings.
        """
        standing = self.identity.standing
        signer = self.by.name if standing is None else standing.signature.name
        findings = Findings(self.content, words, words.shortened(signer, LONGEST_LINE), self._alone)
        own = Own(self.content.answers, standing, words, self.by.name, self.letterhead.clinic)
        address = Section("address", words.say("to"), tuple(self._address(words)))
        request = Section("request", words.say("request"), (self._request(words, findings.soonest),))
        no_flags = () if findings.flags else tuple(findings.no_flags())
        examined = Section("findings", words.say("findings"), (*no_flags, *findings.blocks()))
        judged = Section("own", words.say("own"), tuple(own.blocks()))
        first, last = (judged, examined) if self._not_shared else (examined, judged)
        if not words.room.merged:
            yield address
        yield from self._standing(words)
        if findings.flags:
            yield Section("flags", findings.flag_title(), (findings.flag_box(),))
        if words.room.merged:  # one heading for all of it: each paragraph says what it is
            blocks = (*address.blocks, *request.blocks, *first.blocks, *last.blocks, own.signature())
            yield replace(request, blocks=blocks)
        else:
            yield from (request, first, replace(last, blocks=(*last.blocks, own.signature())))

    def _address(self, words: LetterWords) -> Iterator[Block]:
        """Yield the recipient, or lines for the pen, and the day of the letter."""
        given = [line for line in (self.recipient.name, *self.recipient.lines[:MOST_LINES]) if line.strip()]
        day = _day(self.by.day.isoformat(), words)
        if not given:
            yield Blank(plain(words.say("name-and-address")), lines=1 if words.room.merged else 2)
            yield Paragraph(plain(day))
            return
        lines = [words.shortened(line, LONGEST_LINE) for line in given]
        beside = lines[: 1 if words.room.least else _MERGED_LINES]
        whom = [", ".join(beside)] if words.room.merged else lines
        yield Paragraph(plain("\n".join((*whom, day))))

    def _standing(self, words: LetterWords) -> Iterator[Section]:
        """Yield what a reader must know of this version, without the list of changes."""
        section = standing_section(self.identity, words.wording)
        if section is not None:
            notices = next(block for block in section.blocks if isinstance(block, Box))
            entries = tuple(tuple(words.cut(text) for text in stack) for stack in notices.entries)
            if words.room.merged:
                entries = ((run_on([text for stack in entries for text in stack]),),)
            yield replace(section, blocks=(replace(notices, entries=entries),))

    def _request(self, words: LetterWords, soonest: Within | None) -> Paragraph:
        """Return why the patient is referred: how soon, what the plan asks for, and the question."""
        planned = self.content.answers.get("conclusion.plan")
        codes = [code for code in ASKED if isinstance(planned, tuple) and code in planned]
        told = [words.say("examined", day=_day(self.identity.visit_date, words))]
        if soonest is not None:
            told.append(words.say("act-by", within=soonest))
        if codes:
            told.append(words.say("asked", asked=words.wording.strings.listed(map(words.asked, codes))))
        question = words.shortened(self.question)
        told.append(words.say("question", question=question) if question else words.say("opinion"))
        end = " " if words.room.least else "\n"
        return Paragraph((Run(f"{words.say('salutation')}{end}"), Run(" ".join(told))))

    def _cited(self, body: tuple[Section, ...], words: LetterWords) -> Iterator[Section]:
        """Yield the literature that the letter cites, if it cites any."""
        section = literature_section(body, self.literature, words.wording)
        numbers = [
            number for block in section.blocks if isinstance(block, References) for number, _ in block.entries
        ]
        if numbers and words.room.references:
            yield section
        elif numbers:
            entries = tuple((number, _short(self.literature.references[number], words)) for number in numbers)
            yield replace(section, blocks=(References(entries),))


def _day(day: str, words: LetterWords) -> str:
    return day_words(day, words.wording.strings.language)


def _short(reference: Reference, words: LetterWords) -> Text:
    """Return "Bouche P. Handbook of Clinical Neurology. 2013. doi:…": enough to find it."""
    author = ", ".join((*reference.authors[:1], *(["et al"] if len(reference.authors) > 1 else [])))
    place = (author, reference.container or reference.title, reference.year)
    text = [Run(f"{'. '.join(part for part in place if part)}.")]
    if reference.doi:
        text += [Run(" "), Run(f"doi:{reference.doi}", link=reference.link)]
    if reference.beyond:
        text.append(Run(f" ({say(words.wording, 'literature.beyond')})", muted=True))
    return tuple(text)
