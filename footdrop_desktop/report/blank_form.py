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
from footdrop_desktop.report.wording import Wording

_LABEL: Final = 0.2
_NARROW_LABEL: Final = 0.17
_DETAIL: Final = 0.1
_MANY: Final = 2
_ALONE: Final = (0.3, 0.7)
_YES_NO: Final = (0.82, 0.18)
_ASIDE_LINES: Final = 2
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
    """Return who was examined, when, and by whom, with room for a signature."""
    own = questions.say
    asked = (
        own("blank.name"),
        own("blank.birth-date"),
        own("blank.mrn"),
        own("blank.examined"),
        own("blank.examiner"),
    )
    rows = tuple((plain(label), ((),)) for label in asked)
    grid = BlankGrid((own("blank.question"), own("blank.block-letters")), rows, _ALONE)
    signature = Blank(plain(own("blank.signature")), lines=1)
    return Section("identity", own("blank.identity"), (grid, signature))


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
    begins_with_text = isinstance(first, Item) and first.type is ItemType.TEXT
    heads_grid = not group.help and not begins_with_text
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
    for (heads, is_text), found in groupby(asked, key=lambda one: (one.heads, one.lines > 1)):
        together = tuple(found)
        alone = len(together) == 1 and not heads and not title
        if is_text or alone:
            yield from (Blank(one.label, one.cells[0], one.lines) for one in together)
        else:
            rows = tuple((one.label, one.cells) for one in together)
            begin = title or questions.say("blank.question")
            yield BlankGrid(
                (begin, *(heads or (questions.say("blank.answer"),))), rows, _widths(together, heads)
            )
        title = ""


def _widths(asked: Sequence[Question], heads: Sequence[str]) -> tuple[float, ...]:
    """Return the shares of the columns: what is asked under a condition is answered by a letter."""
    if not heads:
        return _YES_NO if all(one.yes_no for one in asked) else _ALONE
    details = len(heads) // len(SIDES) - 1
    label = _LABEL if details < _MANY else _NARROW_LABEL
    first = (1 - label) / len(SIDES) - details * _DETAIL
    return (label, *(first, *[_DETAIL] * details) * len(SIDES))


def _shared(items: Sequence[Group | Item], questions: Questions) -> Iterator[Block]:
    """Yield texts that are hardly ever needed as a list with common room to write."""
    parted = [item.text.partition(": ") for item in items]
    common = {begin.strip() for begin, mark, _ in parted if mark}
    alike = len(common) == 1 and all(mark for _, mark, _ in parted)
    names = questions.wording.strings.separated(
        name if alike else item.text for item, (_, _, name) in zip(items, parted, strict=True)
    )
    yield Subheading(common.pop() if alike else questions.say("blank.further"))
    yield Paragraph((Run(names, muted=True),))
    yield Blank(plain(questions.say("blank.which")), lines=_ASIDE_LINES)


def _muted(text: str) -> Paragraph:
    return Paragraph((Run(text, muted=True),))
