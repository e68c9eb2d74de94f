"""The emergency letter: one page with what is there when an examination is stopped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.check import CORE_EXAM, EXAMINATION_STEPS, is_unexamined
from footdrop_desktop.exam.values import ASKED_FLAGS, CORE, TOES, flag_id, override_id, strength_id
from footdrop_desktop.form.model import SIDES, Form
from footdrop_desktop.report.blocks import (
    Blank,
    Block,
    Box,
    Paragraph,
    Run,
    Section,
    Table,
    Text,
    plain,
    words,
)
from footdrop_desktop.report.changes import Content
from footdrop_desktop.report.conclusions import answered_flags, most_urgent_first
from footdrop_desktop.report.header import report_header
from footdrop_desktop.report.identity import Identity
from footdrop_desktop.report.letterhead import Page
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.pdf import render_on_one_page
from footdrop_desktop.report.readable import SIGN, readable
from footdrop_desktop.report.sentences import closing, say
from footdrop_desktop.report.wording import Wording, side_title

_FACTS: Final = (0.2, 0.8)
_SIDED: Final = (0.44, 0.28, 0.28)
_STORY: Final = "presentation"
_OWN: Final = ("impression", "plan", "plan-note", "note")
_SET_ASIDE: Final = 80
_NAME: Final = 60
_DETAIL: Final = (".reason", ".limited-by")


@dataclass(frozen=True, slots=True)
class _Room:
    """How much is told: characters of a text, names of a list, and whether flags have their action."""

    text: int
    names: int
    actions: bool


_ROOMS: Final = (
    _Room(1500, 60, actions=True),
    _Room(500, 30, actions=True),
    _Room(250, 16, actions=False),
    _Room(120, 8, actions=False),
    _Room(80, 6, actions=False),
)


@dataclass(frozen=True, slots=True)
class Stopped:
    """Why an examination was stopped, and who writes. ``clinic`` may be empty."""

    reason: str
    by: str
    clinic: str = ""


def render_emergency_letter(
    identity: Identity, content: Content, stopped: Stopped, wording: Wording, page: Page | None = None
) -> bytes:
    """Return the letter as PDF, always one page: what would not fit is shortened and says so.

    A letter that no font has never keeps it from being printed: ``[?]`` stands in its place, and the
    last line says so.
    """
    letters = [
        replace(emergency_letter(identity, content, stopped, wording, room), page=page or Page())
        for room in _ROOMS
    ]
    try:
        return render_on_one_page(letters)
    except UserError as error:
        if error.key != "output.font-missing":
            raise
    note = _say(wording, "sign", sign=SIGN)
    return render_on_one_page(readable(letter, note) for letter in letters)


def emergency_letter(
    identity: Identity,
    content: Content,
    stopped: Stopped,
    wording: Wording,
    room: _Room = _ROOMS[0],
) -> Paper:
    """Return the letter as values, the most urgent first."""
    header = replace(
        report_header(identity, wording),
        kind=_say(wording, "kind"),
        title=_say(wording, "title"),
        heading=_say(wording, "heading"),
    )
    alone, found = identity.record_only, content.assessment
    if alone:
        found = replace(found, red_flags=answered_flags(found))
    signer = stopped.by if identity.standing is None else identity.standing.signature.name
    letter = _Letter(content.form, content.answers, found, wording, room, signer, alone)
    sections = (
        Section("letter", _say(wording, "letter"), tuple(letter.facts(stopped))),
        Section(
            "flags", content.form.groups["red-flags"].text if alone else letter.urgency(), (letter.flags(),)
        ),
        Section("found", _say(wording, "found"), tuple(letter.found())),
    )
    return Paper(header, sections, closing(wording, _say(wording, "closing")))


@dataclass(frozen=True, slots=True)
class _Letter:
    form: Form
    answers: Answers
    assessment: Assessment
    wording: Wording
    room: _Room
    signer: str
    record_only: bool = False

    def facts(self, stopped: Stopped) -> Iterator[Block]:
        """Yield to whom (a line for the pen, or a row where room is short), from whom, and why."""
        sender = ", ".join(part for part in (stopped.by, stopped.clinic.strip()) if part)
        by, why = (
            (plain(self._say(name)), plain(self._shortened(text)))
            for name, text in (("from", sender), ("reason", stopped.reason))
        )
        if self.room.actions:
            yield Blank(plain(self._say("to")), lines=1)
            yield Table((self._say("from"), self._shortened(sender)), (why,), _FACTS)
        else:
            yield Table((self._say("to"), ""), (by, why), _FACTS)

    def urgency(self) -> str:
        """Return the urgency in words."""
        return self._say("urgency", urgency=self.wording.name("urgency", self.assessment.urgency))

    def flags(self) -> Box:
        """Return the red flags that are present with what to do, and the questions not asked."""
        stacks: list[tuple[Text, ...]] = []
        for flag in sorted(most_urgent_first(self.assessment.red_flags), key=lambda flag: flag.set_aside):
            title = self._say(
                "flag",
                flag=self.wording.name("flag", flag.id),
                tier=self.wording.name("tier", flag.tier),
                within=self.wording.name("within", flag.within),
            )
            if flag.set_aside:
                title = self._set_aside(title, str(self.answers.get(override_id(flag.id))))
            action = Run(f" {self.wording.name('flag-action', flag.id)}")
            stacks.append(((Run(title, bold=True, alarm=True), action),))
        if not self.room.actions:
            names = self.wording.strings.separated(words(text[:1]) for (text,) in stacks)
            stacks = [((Run(names, bold=True, alarm=True),),)] if names else []
        if not stacks and any(flag_id(flag) in self.answers for flag in ASKED_FLAGS):
            stacks.append((plain(self._say("no-flags")),))
        still_open = [flag for flag in ASKED_FLAGS if flag_id(flag) not in self.answers]
        if still_open:
            names = self._names([self.wording.name("flag", flag) for flag in still_open])
            stacks.append((plain(self._say("not-asked", flags=names)),))
        return Box(tuple(stacks), alarm=bool(self.assessment.red_flags))

    def _set_aside(self, title: str, reason: str) -> str:
        if not self.room.actions:
            return self._say("set-aside-only", flag=title)
        return self._say(
            "set-aside",
            flag=title,
            name=self._shortened(self.signer, _NAME),
            reason=self._shortened(reason, _SET_ASIDE),
        )

    def found(self) -> Iterator[Block]:
        """Yield the conclusion, strength, what else is not normal, the gaps, and the clinician's words."""
        for side in () if self.record_only else SIDES:
            finding = self.assessment.sides[side]
            label = self.wording.name("label", finding.label)
            title = side_title(self.wording, side)
            text = self._say("side", side=title, label=label, flail=finding.flail_foot)
            yield Paragraph((Run(text, bold=True),))
        yield self._strength()
        yield from self._listed("abnormal", list(self._abnormal()))
        yield from self._listed("story", list(self._story()))
        yield from self._listed("core-open", self._open())
        yield from self._own()

    def _strength(self) -> Table:
        head = (self._say("strength"), *(side_title(self.wording, side) for side in SIDES))
        rows = tuple(
            (
                plain(self.form.row_of[strength_id(movement, SIDES[0])].text),
                *(self._grade(strength_id(movement, side)) for side in SIDES),
            )
            for movement in (*CORE, *TOES)
        )
        return Table(head, rows, _SIDED)

    def _grade(self, link_id: str) -> Text:
        value = self.answers.get(link_id)
        unexamined = is_unexamined(value)
        weak = not unexamined and value != self.form.items[link_id].normal
        return (Run(self._answer(link_id), bold=weak, muted=unexamined),)

    def _abnormal(self) -> Iterator[str]:
        told = {strength_id(movement, side) for movement in (*CORE, *TOES) for side in SIDES}
        told |= {flag_id(flag) for flag in ASKED_FLAGS}
        for link_id, step in self.form.step_of.items():
            item, value = self.form.items[link_id], self.answers.get(link_id)
            if step not in EXAMINATION_STEPS or link_id in told or link_id.endswith(_DETAIL):
                continue
            if not is_unexamined(value) and item.normal is not None and value != item.normal:
                yield self.wording.finding(link_id, self.answers)

    def _story(self) -> Iterator[str]:
        for link_id, step in self.form.step_of.items():
            if step == _STORY and link_id in self.answers:
                yield self.wording.finding(link_id, self.answers)

    def _open(self) -> list[str]:
        flags = {flag_id(flag) for flag in ASKED_FLAGS}
        return [
            self.wording.item(link_id)
            for link_id in CORE_EXAM
            if link_id not in flags and is_unexamined(self.answers.get(link_id))
        ]

    def _own(self) -> Iterator[Block]:
        """Yield the clinician's own words, each under its label."""
        for name in _OWN:
            link_id = f"conclusion.{name}"
            text = self._shortened(self._answer(link_id)) if link_id in self.answers else ""
            if text:
                label = say(self.wording, "clinician.labelled", label=say(self.wording, f"clinician.{name}"))
                yield Paragraph((Run(label, bold=True), Run(f" {text}")))

    def _listed(self, name: str, texts: Sequence[str]) -> Iterator[Block]:
        if texts:
            label = say(self.wording, "clinician.labelled", label=self._say(name))
            yield Paragraph((Run(label, bold=True), Run(f" {self._names(texts)}.")))

    def _names(self, names: Sequence[str]) -> str:
        shown = self.wording.strings.separated(self._shortened(name) for name in names[: self.room.names])
        more = len(names) - self.room.names
        return self._say("names-shortened", names=shown, count=more) if more > 0 else shown

    def _answer(self, link_id: str) -> str:
        return self.wording.value(link_id, self.answers)

    def _shortened(self, text: str, most: int | None = None) -> str:
        line = " ".join(text.split())
        room = min(self.room.text, most or self.room.text)
        return line if len(line) <= room else self._say("shortened", text=line[:room].rstrip())

    def _say(self, name: str, /, **params: object) -> str:
        return _say(self.wording, name, **params)


def _say(wording: Wording, name: str, /, **params: object) -> str:
    return wording.strings.text("papers", f"emergency.{name}", **params)
