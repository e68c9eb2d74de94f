"""The blank form: everything that a form asks, on paper, for a day without power. Nothing is ticked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from footdrop_desktop.exam.values import DERIVED_FLAGS
from footdrop_desktop.form.model import SIDES, Form, Group, Item, ItemType
from footdrop_desktop.report.blank_questions import Question, Questions
from footdrop_desktop.report.blocks import (
    Blank,
    BlankGrid,
    Block,
    Bullets,
    Paragraph,
    Run,
    Section,
    Subheading,
    plain,
)
from footdrop_desktop.report.header import PAGE, PAGES, ReportHeader
from footdrop_desktop.report.letterhead import Letterhead, Page
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.sentences import closing, say
from footdrop_desktop.report.wording import Wording, side_title

_SIDED: Final = (0.22, 0.39, 0.39)
_YES_NO: Final = (0.8, 0.2)
_ASIDE_LINES: Final = 4
_REVIEW: Final = "review"
_FEW: Final = 3
"""More hidden texts than this share their lines: hardly any of them is ever needed."""


def blank_paper(
    form: Form,
    wording: Wording,
    *,
    program: str,
    practice: bool = False,
    letterhead: Letterhead | None = None,
    page: Page | None = None,
) -> Paper:
    """Return a form to be filled in with a pen, every item once and in its order.

    ``form`` is in the language of ``wording``. ``program`` is the version of this program.
    """
    questions = Questions(form, wording)
    own = questions.say
    return Paper(
        header=_header(form, wording, questions, program, practice=practice),
        sections=(_identity(questions), _use(questions), *_steps(form, questions)),
        closing=closing(wording, own("blank.closing")),
        page=page or Page(),
        letterhead=letterhead,
    )


def _header(
    form: Form, wording: Wording, questions: Questions, program: str, *, practice: bool
) -> ReportHeader:
    own = questions.say
    marks = (say(wording, "mark.practice"),) if practice else ()
    return ReportHeader(
        kind=own("blank.kind"),
        heading=form.title,
        title=own("blank.title", form=form.title),
        patient=own("blank.patient", line="_" * 30),
        visit=own("blank.visit"),
        versions=(
            say(wording, "report.form", form=f"{form.form_id} {form.version}"),
            say(wording, "report.program", program=program),
        ),
        marks=marks,
        watermarks=marks,
        footer=own("blank.footer"),
        page_of=say(wording, "report.page", page=PAGE, pages=PAGES),
        language=wording.strings.language,
    )


def _identity(questions: Questions) -> Section:
    own = questions.say
    labels = (
        own("blank.name"),
        own("blank.birth-date"),
        own("blank.mrn"),
        own("blank.examined"),
        own("blank.examiner"),
        own("blank.signature"),
    )
    return Section("identity", own("blank.identity"), tuple(Blank(plain(label), lines=1) for label in labels))


def _use(questions: Questions) -> Section:
    """Return how the paper is filled in, and how it is typed in later."""
    own, window = questions.say, questions.wording.strings
    later = own(
        "blank.later",
        choice=window.text("ui", "visit.from-paper"),
        time=window.text("ui", "visit.when"),
    )
    lines = (
        own("blank.tick"),
        own("blank.leave-open"),
        own("blank.core"),
        own("blank.flag"),
        own("blank.no-conclusion"),
        later,
        own("blank.keep"),
    )
    return Section("use", own("blank.use"), (Bullets(tuple(plain(line) for line in lines)),))


def _steps(form: Form, questions: Questions) -> Iterator[Section]:
    """Yield every step; before the conclusion stand the red flags that nobody is asked for."""
    for step in form.steps:
        if step.link_id == _REVIEW:
            yield _watch(questions)
        yield _step(step, questions)


def _watch(questions: Questions) -> Section:
    """Return the red flags that follow from findings: the program raises them, paper cannot."""
    name = questions.wording.name
    entries = tuple(
        (
            Run(name("flag", flag), bold=True),
            Run(f": {name('flag-criterion', flag)} "),
            Run(questions.say("blank.act", action=name("flag-action", flag)), muted=True),
        )
        for flag in DERIVED_FLAGS
    )
    note = _muted(questions.say("blank.watch-note"))
    return Section("watch", questions.say("blank.watch"), (note, Bullets(entries)))


def _step(step: Group, questions: Questions) -> Section:
    blocks: list[Block] = []
    if step.help:
        blocks.append(_muted(step.help))
    blocks += [_muted(key) for key in questions.keys(step.items())]
    blocks += _blocks("", step.members, questions)
    return Section(step.link_id, step.heading or step.text, tuple(blocks))


def _blocks(title: str, members: Sequence[Group | Item], questions: Questions) -> Iterator[Block]:
    """Yield what stands under ``title``; it heads the grid that comes first, if one does."""
    for (is_section, hidden), found in groupby(members, key=_kind):
        several = tuple(found)
        if is_section:
            for section in several:
                if isinstance(section, Group):
                    yield from _section(section, questions)
        elif hidden and len(several) > _FEW:
            yield from _shared(several, questions)
        else:
            yield from _grids(title, several, questions)
        title = ""


def _kind(member: Group | Item) -> tuple[bool, bool]:
    """Say whether a member is a section, and whether it is a text that no page of the form asks for."""
    if isinstance(member, Item):
        return False, member.hidden and member.type is ItemType.TEXT
    return not _is_row(member), False


def _is_row(group: Group) -> bool:
    return any(isinstance(member, Item) and member.side is not None for member in group.members)


def _section(group: Group, questions: Questions) -> Iterator[Block]:
    first = group.members[0]
    heads_grid = not group.help and isinstance(first, Group) and _is_row(first)
    if not heads_grid:
        yield Subheading(group.text)
    if group.help:
        yield _muted(group.help)
    yield from _blocks(group.text if heads_grid else "", group.members, questions)


def _grids(title: str, members: Sequence[Group | Item], questions: Questions) -> Iterator[Block]:
    asked: list[Question] = []
    for member in members:
        if isinstance(member, Group):
            asked += questions.of_row(member)
        else:
            asked.append(questions.of_item(member))
    sides = tuple(side_title(questions.wording, side) for side in SIDES)
    title = title or questions.say("blank.question")
    for (columns, yes_no), found in groupby(asked, key=lambda one: (len(one.cells), one.yes_no)):
        together = tuple(found)
        rows = tuple((one.label, one.cells) for one in together)
        if columns > 1:
            yield BlankGrid((title, *sides), rows, _SIDED)
        elif yes_no and len(together) > 1:
            yield BlankGrid((title, questions.say("blank.answer")), rows, _YES_NO)
        else:
            yield from (Blank(one.label, one.cells[0], one.lines) for one in together)


def _shared(items: Sequence[Group | Item], questions: Questions) -> Iterator[Block]:
    """Yield texts that are hardly ever needed as a list with common room to write."""
    parted = [item.text.partition(": ") for item in items]
    common = {begin.strip() for begin, mark, _ in parted if mark}
    alike = len(common) == 1 and all(mark for _, mark, _ in parted)
    names = "; ".join(name if alike else item.text for item, (_, _, name) in zip(items, parted, strict=True))
    yield Subheading(common.pop() if alike else questions.say("blank.further"))
    yield Paragraph((Run(names, muted=True),))
    yield Blank(plain(questions.say("blank.which")), lines=_ASIDE_LINES)


def _muted(text: str) -> Paragraph:
    return Paragraph((Run(text, muted=True),))
