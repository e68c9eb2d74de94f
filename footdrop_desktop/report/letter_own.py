"""The clinician's part of the referral letter: impression and plan, addenda, and who signed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.report.blocks import Block, Paragraph, Run, Text, plain
from footdrop_desktop.report.header import DOT
from footdrop_desktop.report.identity import Standing, moment
from footdrop_desktop.report.letter_words import LONGEST_LINE, LetterWords, run_on
from footdrop_desktop.report.sentences import say
from footdrop_desktop.report.standing import settled_words

_OWN: Final = ("impression", "plan", "plan-note", "note", "review-date", "incomplete")
_OWN_LEAST: Final = ("impression", "plan", "plan-note")
_ENDS: Final = (".", "!", "?", "…", ")", "؟")
_NAMES_AN_ADDENDUM: Final = 10
"""For how many names of a list there is room for one addendum."""


@dataclass(frozen=True, slots=True)
class Own:
    """What the clinician wrote and signed; ``by`` writes the letter for ``clinic``."""

    answers: Answers
    standing: Standing | None
    words: LetterWords
    by: str
    clinic: str

    def blocks(self) -> Iterator[Block]:
        """Yield the clinician's own words, each under its label, then what was signed since."""
        wording = self.words.wording
        found: list[Text] = []
        for name in _OWN_LEAST if self.words.room.least else _OWN:
            link_id = f"conclusion.{name}"
            text = (
                self.words.shortened(wording.value(link_id, self.answers)) if link_id in self.answers else ""
            )
            if text:
                found.append(self.words.labelled(say(wording, f"clinician.{name}"), text))
        if not found:
            found.append(plain(self.words.say("nothing")))
        found += self._addenda()
        if self.words.room.merged:
            yield Paragraph(run_on([_ended(text) for text in found]))
        else:
            yield from (Paragraph(text) for text in found)

    def signature(self) -> Paragraph:
        """Return who writes, and who signed the examination as what and when."""
        wording, standing = self.words.wording, self.standing
        sender = [self.words.shortened(part, LONGEST_LINE) for part in (self.by, self.clinic)]
        name = Run(", ".join(part for part in sender if part), bold=True)
        end = DOT if self.words.room.least else "\n"
        regards = Run(f"{self.words.say('regards')}{end}")
        if standing is None:
            return Paragraph((regards, name, Run(f"{end}{self.words.say('not-signed')}", bold=True)))
        by = standing.signature
        meaning = wording.name("meaning", by.meaning)
        signed = say(wording, "report.signed-as", name=by.name, meaning=meaning, time=moment(by.at))
        told = [self.words.say("examination", signed=signed)]
        also = [
            say(wording, "report.countersigned", name=one.name, time=moment(one.at))
            for one in standing.countersigned
        ]
        if also:
            told.append(self.words.named(also))
        return Paragraph((regards, name, Run(f"{end}{'. '.join(told)}.")))

    def _addenda(self) -> Iterator[Text]:
        """Yield the addenda, the newest last; of too many the oldest are counted alone."""
        addenda = () if self.standing is None else self.standing.addenda
        shown = addenda[-max(1, self.words.room.names // _NAMES_AN_ADDENDUM) :]
        for addendum in shown:
            by = addendum.signature
            title = self.words.say("addendum", time=moment(by.at), name=by.name)
            about = settled_words(addendum, self.words.wording)
            told = f"{about} {addendum.text}" if about else addendum.text
            yield (Run(title, bold=True), Run(f" {self.words.shortened(told)}"))
        if len(shown) < len(addenda):
            yield plain(self.words.say("addenda-more", count=len(addenda) - len(shown)))


def _ended(text: Text) -> Text:
    """Return a text that ends as a sentence does, so that another can follow on its line."""
    return text if text[-1].text.rstrip().endswith(_ENDS) else (*text, Run("."))
