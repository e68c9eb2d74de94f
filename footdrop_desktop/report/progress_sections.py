"""What a progress report says of two visits: red flags, conclusions, what is open, prognostic variables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.assessment.model import Assessment, RedFlag, Truth
from footdrop_desktop.exam.values import ASKED_FLAGS, FLAGS, flag_id, override_id
from footdrop_desktop.form.model import SIDES
from footdrop_desktop.history.comparison import Verdict
from footdrop_desktop.history.prognosis import CITES_PROGNOSIS, DORSIFLEXION, DURATION
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
from footdrop_desktop.report.comparing import days, recorded, tell, verdict_words
from footdrop_desktop.report.findings import not_examined_list
from footdrop_desktop.report.sentences import numbers, say
from footdrop_desktop.report.signed import SignedVisit
from footdrop_desktop.report.wording import Wording, side_title

_TRUTHS: Final = {
    Truth.YES: "progress.yes",
    Truth.NO: "progress.no",
    Truth.INDETERMINATE: "progress.indeterminate",
}
_FLAGS: Final = (0.4, 0.3, 0.3)
_CONCLUSIONS: Final = (0.28, 0.29, 0.29, 0.14)
_VARIABLES: Final = (0.5, 0.25, 0.25)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two signed visits, the earlier one first, each as it was read back, as values, and in its words."""

    signed: tuple[SignedVisit, ...]
    visits: tuple[VisitContent, ...]
    wordings: tuple[Wording, ...]
    record_only: bool = False

    @property
    def wording(self) -> Wording:
        """The words for the later visit."""
        return self.wordings[-1]

    @property
    def days(self) -> tuple[str, ...]:
        """When the visits were, as it is printed."""
        return days(self.visits)

    @property
    def assessments(self) -> tuple[Assessment, ...]:
        """What was concluded, as each signer saw it."""
        return tuple(visit.content.assessment for visit in self.signed)


def flags_section(pair: Pair) -> Section:
    """Return the red flags of the later visit with what to do, then those of both beside each other."""
    wording = pair.wording
    later, answers = pair.assessments[-1], pair.visits[-1].answers
    standing = pair.signed[-1].identity.standing
    told = conclusions.answered_flags_section if pair.record_only else conclusions.flags_section
    blocks: list[Block] = [Subheading(pair.days[-1]), *told(later, answers, wording, standing).blocks]
    rows = tuple(_flag_rows(pair))
    if rows:
        blocks.append(Table((tell(wording, "progress.flag"), *pair.days), rows, _FLAGS))
    elif all(any(flag_id(flag) in visit.answers for flag in ASKED_FLAGS) for visit in pair.visits):
        key = "progress.none-answered" if pair.record_only else "progress.no-flags"
        blocks.append(Paragraph(plain(tell(wording, key))))
    for text in conclusions.not_asked(pair.visits[0].answers, pair.wordings[0]):
        said = "".join(run.text for run in text)
        blocks.append(Paragraph(plain(tell(wording, "progress.open", date=pair.days[0], open=said))))
    return Section("flags", tell(wording, "progress.flags"), tuple(blocks))


def conclusions_section(pair: Pair) -> Section:
    """Return what was concluded then and now; a conclusion has no better or worse, it changes or stays."""
    wording = pair.wording
    head = (tell(wording, "progress.conclusion"), *pair.days, tell(wording, "compared.change"))
    title = tell(wording, "progress.conclusions")
    return Section("conclusion", title, (Table(head, tuple(_conclusion_rows(pair)), _CONCLUSIONS),))


def not_examined_section(pair: Pair) -> Section:
    """Return what has no finding at both visits, then at one alone. Not examined is not normal."""
    wording = pair.wording
    earlier, later = (found.not_examined for found in pair.assessments)
    parts = (
        (tell(wording, "progress.never"), [key for key in later if key in earlier], -1),
        (tell(wording, "progress.only", date=pair.days[0]), [key for key in earlier if key not in later], 0),
        (
            tell(wording, "progress.only", date=pair.days[-1]),
            [key for key in later if key not in earlier],
            -1,
        ),
    )
    blocks: list[Block] = []
    for title, link_ids, place in parts:
        if link_ids:
            listed = not_examined_list(link_ids, pair.visits[place].answers, pair.wordings[place])
            blocks += [Subheading(title), listed]
    intro = (Run(say(wording, "not-examined.intro"), muted=True),)
    none = plain(say(wording, "not-examined.none"))
    first = Paragraph(intro if blocks else none)
    return Section("not-examined", say(wording, "section.not-examined"), (first, *blocks))


def prognosis_section(pair: Pair) -> Section:
    """Return the prognostic variables as they were recorded, with their source, and no prediction."""
    wording = pair.wording
    rows = [(tell(wording, "progress.duration"), DURATION)]
    for side, link_id in DORSIFLEXION.items():
        rows.append((tell(wording, "progress.strength", side=wording.name("side", side)), link_id))
    table = [
        (plain(name), *(plain(recorded(link_id, visit, wording)) for visit in pair.visits))
        for name, link_id in rows
    ]
    ages = (_age(visit, wording) for visit in pair.visits)
    table.append((plain(tell(wording, "progress.age")), *(plain(age) for age in ages)))
    sources = (
        Run(tell(wording, "progress.source"), citations=numbers(CITES_PROGNOSIS)),
        Run(tell(wording, "progress.nothing-predicted"), bold=True),
    )
    head = (tell(wording, "progress.variable"), *pair.days)
    blocks = (Table(head, tuple(table), _VARIABLES), Paragraph(joined(sources)))
    return Section("prognosis", tell(wording, "progress.prognosis"), blocks)


def _flag_rows(pair: Pair) -> Iterator[tuple[Text, ...]]:
    """Yield every flag that is present at one visit at least, in the order of the form, derived ones last."""
    present = [
        {
            flag.id: flag
            for flag in (conclusions.answered_flags(found) if pair.record_only else found.red_flags)
        }
        for found in pair.assessments
    ]
    for name in FLAGS:
        if any(name in flags for flags in present):
            cells = (
                _flag_cell(name, flags.get(name), visit, pair.wording)
                for flags, visit in zip(present, pair.visits, strict=True)
            )
            yield (Run(pair.wording.name("flag", name), bold=True),), *cells


def _flag_cell(name: str, flag: RedFlag | None, visit: VisitContent, wording: Wording) -> Text:
    if flag is not None:
        tier = wording.name("tier", flag.tier)
        if not flag.set_aside:
            return (Run(tell(wording, "progress.present", tier=tier), bold=True, alarm=True),)
        reason = str(visit.answers.get(override_id(name))).strip()
        return (Run(tell(wording, "progress.set-aside", tier=tier, reason=reason), bold=True, alarm=True),)
    if name not in ASKED_FLAGS:
        return plain(tell(wording, "progress.not-shown"))
    if flag_id(name) not in visit.answers:
        return (Run(tell(wording, "progress.not-asked"), muted=True),)
    return plain(tell(wording, "progress.answered-no"))


def _conclusion_rows(pair: Pair) -> Iterator[tuple[Text, ...]]:
    wording = pair.wording
    for side in SIDES:
        sides = [found.sides[side] for found in pair.assessments]
        title = side_title(wording, side)
        yield _row(
            say(wording, "standing.conclusion", side=title),
            [wording.name("label", found.label) for found in sides],
            wording,
        )
        yield _row(
            tell(wording, "progress.flail", side=title),
            [tell(wording, _TRUTHS[found.flail_foot]) for found in sides],
            wording,
        )
        yield _row(
            tell(wording, "progress.dorsiflexion-band", side=title),
            [wording.name("severity", found.severity) for found in sides],
            wording,
        )
    urgencies = [wording.name("urgency", found.urgency) for found in pair.assessments]
    yield _row(say(wording, "standing.urgency"), urgencies, wording)
    shared = (plain(_shared(visit, wording)) for visit in pair.visits)
    yield plain(tell(wording, "progress.shared")), *shared, plain("")


def _row(name: str, told: list[str], wording: Wording) -> tuple[Text, ...]:
    verdict = Verdict.CHANGED if len(set(told)) > 1 else Verdict.SAME
    return plain(name), *(plain(text) for text in told), verdict_words(verdict, wording)


def _shared(visit: VisitContent, wording: Wording) -> str:
    if "conclusion.agrees" not in visit.answers:
        return tell(wording, "progress.not-stated")
    return recorded("conclusion.agrees", visit, wording)


def _age(visit: VisitContent, wording: Wording) -> str:
    if visit.age is None:
        return wording.name("answer", "none")
    return tell(wording, "progress.years", count=visit.age)
