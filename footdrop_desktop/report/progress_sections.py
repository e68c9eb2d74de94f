"""What a progress report says of two to four visits: red flags, conclusions, what is open, prognosis."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.values import ASKED_FLAGS, flag_id
from footdrop_desktop.history.comparison import Verdict
from footdrop_desktop.history.prognosis import CITES_PROGNOSIS
from footdrop_desktop.history.visit import VisitContent
from footdrop_desktop.report import conclusions
from footdrop_desktop.report.blocks import (
    Block,
    Paragraph,
    Run,
    Section,
    Subheading,
    Table,
    Text,
    joined,
    plain,
)
from footdrop_desktop.report.comparing import days, tell
from footdrop_desktop.report.findings import not_examined_list
from footdrop_desktop.report.progress_lines import Line, conclusion_lines, flag_lines, prognosis_lines
from footdrop_desktop.report.sentences import numbers, say
from footdrop_desktop.report.signed import SignedVisit
from footdrop_desktop.report.wording import Wording

TWO: Final = 2
_FLAG: Final = 0.4
_NAME: Final = 0.28
_CHANGE: Final = 0.12
_VARIABLE: Final = 0.5
_CONCLUSIONS: Final = (0.28, 0.29, 0.29, 0.14)
"""Shares of the width: the first columns, that of the change, and the table of two visits."""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Signed visits, the earliest first, each as it was read back, as values, and in its words."""

    signed: tuple[SignedVisit, ...]
    visits: tuple[VisitContent, ...]
    wordings: tuple[Wording, ...]
    record_only: bool = False

    @property
    def wording(self) -> Wording:
        """The words for the last visit."""
        return self.wordings[-1]

    @property
    def days(self) -> tuple[str, ...]:
        """When the visits were, as it is printed."""
        return days(self.visits)

    @property
    def assessments(self) -> tuple[Assessment, ...]:
        """What was concluded, as each signer saw it."""
        return tuple(visit.content.assessment for visit in self.signed)

    @property
    def are_two(self) -> bool:
        """Whether it is one visit and another, of which more can be said in short."""
        return len(self.visits) == TWO


def flags_section(chosen: SideBySide) -> Section:
    """Return the red flags of the last visit with what to do, then those of all beside each other."""
    wording = chosen.wording
    last, answers = chosen.assessments[-1], chosen.visits[-1].answers
    standing = chosen.signed[-1].identity.standing
    told = conclusions.answered_flags_section if chosen.record_only else conclusions.flags_section
    blocks: list[Block] = [Subheading(chosen.days[-1]), *told(last, answers, wording, standing).blocks]
    rows = tuple(
        ((Run(line.name, bold=True),), *line.cells)
        for line in flag_lines(chosen.visits, wording, record_only=chosen.record_only)
    )
    if rows:
        head = (tell(wording, "progress.flag"), *chosen.days)
        blocks.append(Table(head, rows, shares(_FLAG, len(chosen.days))))
    elif all(any(flag_id(flag) in visit.answers for flag in ASKED_FLAGS) for visit in chosen.visits):
        blocks.append(Paragraph(plain(_no_flag(chosen))))
    for day, visit, own in list(zip(chosen.days, chosen.visits, chosen.wordings, strict=True))[:-1]:
        for text in conclusions.not_asked(visit.answers, own):
            said = "".join(run.text for run in text)
            blocks.append(Paragraph(plain(tell(wording, "progress.open", date=day, open=said))))
    title = tell(wording, "progress.flags" if chosen.are_two else "progress.flags-many")
    return Section("flags", title, tuple(blocks))


def conclusions_section(chosen: SideBySide) -> Section:
    """Return what was concluded at each visit; a conclusion has no better or worse, it changes or stays."""
    wording = chosen.wording
    head = (tell(wording, "progress.conclusion"), *chosen.days, tell(wording, "compared.change"))
    lines = conclusion_lines(chosen.visits, wording)
    rows = tuple((plain(line.name), *line.cells, _change(line, wording)) for line in lines)
    widths = _CONCLUSIONS if chosen.are_two else (*shares(_NAME, len(chosen.days), _CHANGE), _CHANGE)
    return Section("conclusion", tell(wording, "progress.conclusions"), (Table(head, rows, widths),))


def not_examined_section(chosen: SideBySide) -> Section:
    """Return what has no finding at any visit, then at some of them. Not examined is not normal."""
    wording = chosen.wording
    missing = [found.not_examined for found in chosen.assessments]
    never = [key for key in missing[-1] if all(key in keys for keys in missing)]
    title = tell(wording, "progress.never" if chosen.are_two else "progress.never-many")
    parts = [(title, never, len(missing) - 1)]
    for place, day in enumerate(chosen.days):
        some = [key for key in missing[place] if not all(key in keys for keys in missing)]
        key = "progress.only" if chosen.are_two else "progress.on"
        parts.append((tell(wording, key, date=day), some, place))
    blocks: list[Block] = []
    for title, link_ids, place in parts:
        if link_ids:
            listed = not_examined_list(link_ids, chosen.visits[place].answers, chosen.wordings[place])
            blocks += [Subheading(title), listed]
    intro = (Run(say(wording, "not-examined.intro"), muted=True),)
    none = plain(say(wording, "not-examined.none"))
    first = Paragraph(intro if blocks else none)
    return Section("not-examined", say(wording, "section.not-examined"), (first, *blocks))


def prognosis_section(chosen: SideBySide) -> Section:
    """Return the prognostic variables as they were recorded, with their source, and no prediction."""
    wording = chosen.wording
    table = tuple((plain(line.name), *line.cells) for line in prognosis_lines(chosen.visits, wording))
    sources = (
        Run(tell(wording, "progress.source"), citations=numbers(CITES_PROGNOSIS)),
        Run(tell(wording, "progress.nothing-predicted"), bold=True),
    )
    head = (tell(wording, "progress.variable"), *chosen.days)
    widths = shares(_VARIABLE, len(chosen.days))
    blocks = (Table(head, table, widths), Paragraph(joined(sources)))
    return Section("prognosis", tell(wording, "progress.prognosis"), blocks)


def shares(first: float, others: int, last: float = 0.0) -> tuple[float, ...]:
    """Return the widths of a table's first column and of those of the visits; ``last`` is left over."""
    return (first, *((1 - first - last) / others,) * others)


def _change(line: Line, wording: Wording) -> Text:
    return (Run(line.change(wording), muted=line.verdict is Verdict.SAME and not line.differs),)


def _no_flag(chosen: SideBySide) -> str:
    """Return that no flag is present, of two visits or of more."""
    wording = chosen.wording
    if chosen.record_only:
        key = "progress.none-answered" if chosen.are_two else "progress.none-answered-many"
    else:
        key = "progress.no-flags" if chosen.are_two else "progress.no-flags-many"
    return tell(wording, key)
