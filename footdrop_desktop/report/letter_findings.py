"""The findings of the referral letter: red flags, each side in prose, strength, and what is open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.assessment.model import RedFlag, Within
from footdrop_desktop.exam.check import CORE_EXAM, EXAMINATION_STEPS, is_unexamined
from footdrop_desktop.exam.values import ASKED_FLAGS, CORE, TOES, flag_id, override_id, strength_id
from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.report.blocks import Block, Box, Columns, Paragraph, Run, Section, Text, plain
from footdrop_desktop.report.changes import Content
from footdrop_desktop.report.conclusions import answered_flags, conclusion_section, most_urgent_first
from footdrop_desktop.report.letter_words import LetterWords, run_on
from footdrop_desktop.report.sentences import capital, say, sentences
from footdrop_desktop.report.wording import side_title

_STORY: Final = "presentation"
_DETAIL: Final = (".reason", ".limited-by")
_SET_ASIDE: Final = 200
_FIRST_REASON: Final = 3
"""A conclusion, a space, and the sentence that gives its first reason."""

_ASKED: Final = frozenset(flag_id(flag) for flag in ASKED_FLAGS)
_CORE: Final = tuple(link_id for link_id in CORE_EXAM if link_id not in _ASKED)


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found, told in ``words``. ``alone`` leaves out what the program made of it.

    ``signer`` is who set red flags aside.
    """

    content: Content
    words: LetterWords
    signer: str
    alone: bool

    @property
    def flags(self) -> tuple[RedFlag, ...]:
        """The red flags that the letter tells, those that were set aside first, then the most urgent."""
        found = self.content.assessment
        told = answered_flags(found) if self.alone else found.red_flags
        return most_urgent_first(told)

    @property
    def soonest(self) -> Within | None:
        """How soon the red flags that were not set aside ask for action; ``None`` without any."""
        return next((flag.within for flag in self.flags if not flag.set_aside), None)

    def flag_title(self) -> str:
        """Return the heading above the red flags, with the urgency where it is shown."""
        if self.alone:
            return self.words.say("flags")
        urgency = self.words.wording.name("urgency", self.content.assessment.urgency)
        return self.words.say("flags-urgency", urgency=urgency)

    def flag_box(self) -> Box:
        """Return the red flags that are present with what to do, and which were not asked."""
        told = [self._flag(flag) for flag in self.flags] if self.words.room.actions else self._by_urgency()
        texts = (*told, *self.not_asked())
        return Box(
            ((run_on(texts),),) if self.words.room.least else tuple((text,) for text in texts), alarm=True
        )

    def no_flags(self) -> Iterator[Block]:
        """Yield the urgency, that none was found, and what was not asked, where no red flag is present."""
        found, wording = self.content.assessment, self.words.wording
        first: list[Run] = []
        if not self.alone:
            level = wording.name("urgency", found.urgency)
            first.append(Run(say(wording, "urgency.is", urgency=level), bold=True))
            if self.words.room.reasons:
                first += [Run(" "), *sentences(found.reasons_for("urgency"), wording, self.content.answers)]
        if _ASKED & self.content.answers.values.keys():
            space = " " if first else ""
            first.append(Run(f"{space}{say(wording, 'urgency.none-present')}"))
        if first:
            yield Paragraph(self.words.cut(tuple(first)))
        yield from (Paragraph(text) for text in self.not_asked())

    def not_asked(self) -> Iterator[Text]:
        """Yield which red-flag questions are open; none of them is read as no."""
        wording = self.words.wording
        still_open = [flag for flag in ASKED_FLAGS if flag_id(flag) not in self.content.answers]
        if len(still_open) == len(ASKED_FLAGS):
            yield plain(say(wording, "urgency.none-asked", count=len(still_open)))
        elif still_open:
            names = self.words.named([wording.name("flag", flag) for flag in still_open])
            yield plain(say(wording, "urgency.not-asked", count=len(still_open), flags=names))

    def blocks(self) -> Iterator[Block]:
        """Yield the history, each side with its strength, what else is not normal, and what is open."""
        merged, least = self.words.room.merged, self.words.room.least
        if not least:
            yield from self._listed("history", list(self._history()))
        for side, reading in zip(SIDES, self._readings(), strict=True):
            told = (*reading, self._strength(side))
            yield from (Paragraph(text) for text in ((run_on(told),) if merged else told))
        yield from self._balance()
        if least:
            yield Paragraph(run_on((plain(self.words.say("findings-more")), *self._open())))
            return
        yield from self._listed("abnormal", list(self._abnormal()))
        still_open = tuple(self._open())
        if still_open:
            yield from (Paragraph(text) for text in ((run_on(still_open),) if merged else still_open))

    def _flag(self, flag: RedFlag) -> Text:
        title = self.words.wording.name("flag", flag.id)
        title = self.words.say("flag", flag=title, when=self._when(flag))
        if flag.set_aside:
            answer = str(self.content.answers.get(override_id(flag.id)))
            reason = self.words.shortened(answer, _SET_ASIDE)
            title = self.words.say("set-aside", flag=title, name=self.signer, reason=reason)
        action = self.words.wording.name("flag-action", flag.id)
        return (Run(title, bold=True, alarm=True), Run(f" {action}"))

    def _by_urgency(self) -> list[Text]:
        """Return every red flag by name alone, those of one urgency together."""
        together: dict[str, list[str]] = {}
        for flag in self.flags:
            name, when = self.words.wording.name("flag", flag.id), self._when(flag)
            if flag.set_aside:
                when = self.words.say("set-aside-only", when=when, name=self.signer)
            together.setdefault(when, []).append(name)
        return [
            (Run(f"{self.words.label(capital(when))} {'; '.join(names)}.", bold=True, alarm=True),)
            for when, names in together.items()
        ]

    def _when(self, flag: RedFlag) -> str:
        wording = self.words.wording
        tier, within = wording.name("tier", flag.tier), wording.name("within", flag.within)
        return self.words.say("when", tier=tier, within=within)

    def _readings(self) -> tuple[tuple[Text, ...], ...]:
        """Return the conclusion of each side as the report has it, briefly where room is short."""
        if self.alone:
            return ((),) * len(SIDES)
        columns = next(block for block in self._conclusion().blocks if isinstance(block, Columns))
        room = self.words.room
        tell = _labels if room.least else run_on if room.reasons else _briefly
        return tuple((tell(side),) for side in (columns.right, columns.left))

    def _balance(self) -> Iterator[Block]:
        """Yield what the report says of balance, where there is room for reasons."""
        if self.words.room.reasons and not self.alone:
            yield from (block for block in self._conclusion().blocks if isinstance(block, Paragraph))

    def _conclusion(self) -> Section:
        return conclusion_section(self.content.assessment, self.content.answers, self.words.wording)

    def _strength(self, side: Side) -> Text:
        """Return the grades of ankle and toes on one side as a sentence; what was not tested is left out."""
        answers, wording, title = (
            self.content.answers,
            self.words.wording,
            side_title(self.words.wording, side),
        )
        runs: list[Run] = []
        for movement in (*CORE, *TOES):
            link_id = strength_id(movement, side)
            if is_unexamined(answers.get(link_id)):
                continue
            grade = self.words.say(
                "grade", movement=wording.name("movement", movement), grade=wording.value(link_id, answers)
            )
            weak = answers.get(link_id) != self.content.form.items[link_id].normal
            runs += [
                Run(wording.strings.separated(("", "")) if runs else " "),
                Run(self._dated(grade, link_id), bold=weak),
            ]
        if not runs:
            return plain(self.words.say("strength-open", side=title))
        return (Run(self.words.say("strength", side=title), bold=True), *runs, Run("."))

    def _dated(self, text: str, link_id: str) -> str:
        answers = self.content.answers
        if not answers.is_carried(link_id):
            return text
        since = answers.origin(link_id).since or ""
        return self.words.wording.strings.text("names", "answer.carried", text=text, date=since)

    def _history(self) -> Iterator[str]:
        for link_id, step in self.content.form.step_of.items():
            if step == _STORY and link_id in self.content.answers:
                yield self.words.wording.finding(link_id, self.content.answers)

    def _abnormal(self) -> Iterator[str]:
        form, answers = self.content.form, self.content.answers
        told = {strength_id(movement, side) for movement in (*CORE, *TOES) for side in SIDES} | _ASKED
        for link_id, step in form.step_of.items():
            item, value = form.items[link_id], answers.get(link_id)
            if step not in EXAMINATION_STEPS or link_id in told or link_id.endswith(_DETAIL):
                continue
            if not is_unexamined(value) and item.normal is not None and value != item.normal:
                yield self.words.wording.finding(link_id, answers)

    def _open(self) -> Iterator[Text]:
        """Yield what of the core examination and of the toes is open, each by name, and how much besides."""
        missing = frozenset(self.content.assessment.not_examined)
        toes = tuple(strength_id(movement, side) for movement in TOES for side in SIDES)
        named = [link_id for link_id in (*_CORE, *toes) if link_id in missing]
        if named:
            names = self.words.named([self._missing(link_id) for link_id in named])
            yield self.words.labelled(self.words.say("not-examined"), f"{names}.")
        more = len(missing - _ASKED - frozenset(named))
        if more:
            yield plain(self.words.say("not-examined-more", count=more))

    def _missing(self, link_id: str) -> str:
        form, wording = self.content.form, self.words.wording
        item, code = wording.item(link_id), self.content.answers.get(f"{link_id}.reason")
        if code is None:
            return item
        reason = wording.answer(form.items[f"{link_id}.reason"], code)
        return self.words.say("open", item=item, reason=reason[:1].lower() + reason[1:])

    def _listed(self, name: str, texts: list[str]) -> Iterator[Block]:
        if texts:
            yield Paragraph(self.words.labelled(self.words.say(name), f"{self.words.named(texts)}."))


def _briefly(texts: tuple[Text, ...]) -> Text:
    """Return the conclusion with the reason that comes first, and whether the foot is flail."""
    conclusion, _, flail = texts
    return (*conclusion[:_FIRST_REASON], Run(" "), flail[0])


def _labels(texts: tuple[Text, ...]) -> Text:
    """Return the conclusion alone, and whether the foot is flail."""
    conclusion, _, flail = texts
    return (conclusion[0], Run(" "), flail[0])
