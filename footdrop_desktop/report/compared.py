"""Visits beside each other, side by side of the body, in the words that screen and paper share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from footdrop_desktop.exam.values import WHOLE_GRADE
from footdrop_desktop.form.model import Side
from footdrop_desktop.history.comparison import Comparison, Finding, Row, Verdict
from footdrop_desktop.report.blocks import Block, Bullets, Paragraph, Run, Section, Table, Text, joined, plain
from footdrop_desktop.report.blocks import words as said
from footdrop_desktop.report.comparing import ASKED, days, item_name, recorded, tell, verdict_words
from footdrop_desktop.report.progress_lines import Line, conclusion_lines, flag_lines
from footdrop_desktop.report.wording import Wording

STEPS: Final = frozenset((Verdict.BETTER, Verdict.WORSE, Verdict.POSSIBLE, Verdict.CHANGED))
"""What is told beside a value of what became of it since the visit before."""

_SIDES: Final = ((Side.RIGHT, "compare.right"), (Side.LEFT, "compare.left"), (None, "compare.general"))
_TWO: Final = 2
_NAME: Final = 0.26
_CHANGE: Final = 0.2


@dataclass(frozen=True, slots=True)
class Cell:
    """What one visit has; ``step`` is what became of it since the visit before, told of three and more."""

    text: str
    step: Verdict | None = None
    alarm: bool = False
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """A line of the comparison: what it is called, what each visit has, what became of it.

    ``change`` is in words, with its sign; ``verdict`` is ``None`` where there is nothing to compare.
    ``varied`` says that visits in between differ though the first and the last do not say it.
    """

    key: str
    name: str
    cells: tuple[Cell, ...]
    change: str
    verdict: Verdict | None
    differs: bool
    varied: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Lines that belong together, those that differ first."""

    title: str
    lines: tuple[Compared, ...]

    @property
    def differing(self) -> Part:
        """The part with only the lines that differ."""
        return Part(self.title, tuple(line for line in self.lines if line.differs))


def parts(compared: Comparison, wording: Wording, *, record_only: bool = False) -> tuple[Part, ...]:
    """Return the comparison as it is read: red flags, conclusions, each side, and what has no side.

    Last stands what one visit alone has: it is neither better nor worse. ``wording`` is of the newest
    form. With ``record_only`` nothing stands here that the program concluded. A reading that a signer
    does not share comes after what was examined, under a title that says so.
    """
    flags = _part("compare.flags", _flags(compared, wording, record_only=record_only), wording)
    sided = [
        _part(key, (_line(row, compared, wording) for row in _of_side(compared, side)), wording)
        for side, key in _SIDES
    ]
    once = _part("compare.once", _once(compared, wording, record_only=record_only), wording)
    reading = [] if record_only else [_conclusions(compared, wording)]
    unshared = {visit.answers.get("conclusion.agrees") for visit in compared.visits} & {"no", "partly"}
    ordered = [flags, *sided, *reading, once] if unshared else [flags, *reading, *sided, once]
    return tuple(part for part in ordered if part.lines)


def change_words(row: Row, wording: Wording) -> str:
    """Return what became of a finding from the first visit to the last: sign, word, and by how many grades.

    What was different in between, though the first and the last visit do not show it, is said.
    """
    found = row.overall
    if found is None:
        return _tell(wording, "compare.ends")
    text = said(verdict_words(found, wording))
    if row.rise is not None:
        text = _tell(wording, "compare.by", verdict=text, grades=_grades(row.rise, wording))
    return _tell(wording, "compare.varied", change=text) if row.varied else text


def several_section(compared: Comparison, wording: Wording, title: str) -> Section:
    """Return what differs between three visits or more; the last column is of the first and the last."""
    lines = [_line(row, compared, wording, whole=True) for row in compared.compared if row.differs]
    blocks: list[Block] = []
    visits = len(compared.visits)
    if lines:
        head = (tell(wording, "compared.finding"), *days(compared.visits), _tell(wording, "compare.overall"))
        widths = (_NAME, *((1 - _NAME - _CHANGE) / visits,) * visits, _CHANGE)
        blocks.append(Table(head, tuple(_printed(line, wording) for line in lines), widths))
        blocks.append(Paragraph((Run(_tell(wording, "compare.steps"), muted=True),)))
    entries = tuple(_listed_once(compared, wording))
    if entries:
        blocks.append(Bullets(entries))
    counts = [Run(tell(wording, "compared.nothing"))] if not lines and not entries else []
    if compared.same:
        counts.append(Run(tell(wording, "compared.same-many", count=compared.same)))
    if compared.carried:
        counts.append(Run(tell(wording, "compared.carried", count=compared.carried)))
    blocks.append(Paragraph(joined(tuple(counts))))
    if lines or entries:
        blocks.append(Paragraph((Run(tell(wording, "compared.note"), muted=True),)))
    return Section("comparison", title, tuple(blocks))


def with_step(cell: Cell, wording: Wording) -> str:
    """Return a value with what became of it since the visit before."""
    if cell.step is None:
        return cell.text
    return _tell(wording, "compare.value", value=cell.text, step=said(verdict_words(cell.step, wording)))


def _line(row: Row, compared: Comparison, wording: Wording, *, whole: bool = False) -> Compared:
    """Return a row in words; ``whole`` names its side too."""
    several = len(compared.visits) > _TWO
    cells = []
    for place, (visit, found) in enumerate(zip(compared.visits, row.findings, strict=True)):
        step = row.verdicts[place - 1] if several and place else None
        text = recorded(row.link_id, visit, wording)
        cells.append(Cell(text, step if step in STEPS else None, muted=found == Finding()))
    name = item_name(row, compared, wording) if whole else _without_side(row, compared, wording)
    change = change_words(row, wording)
    return Compared(row.link_id, name, tuple(cells), change, row.overall, row.differs, row.varied)


def _without_side(row: Row, compared: Comparison, wording: Wording) -> str:
    """Return what a row asks where its side stands above it."""
    form = next(visit.form for visit in reversed(compared.visits) if row.link_id in visit.form.items)
    name, side = item_name(row, compared, wording), form.items[row.link_id].side
    if side is None or not row.link_id.endswith(f".{side}"):
        return name
    asked = form.row_of[row.link_id].text
    sided = wording.strings.text("names", "answer.sided", row=asked, side=wording.name("side", side))
    return name.replace(sided, asked)


def _of_side(compared: Comparison, side: Side | None) -> Iterator[Row]:
    """Yield what two visits or more have of a side, what differs first; red flags have their own part."""
    for row in compared.compared:
        form = next(visit.form for visit in reversed(compared.visits) if row.link_id in visit.form.items)
        if form.items[row.link_id].side is side and row.link_id not in ASKED:
            yield row


def _flags(compared: Comparison, wording: Wording, *, record_only: bool) -> Iterator[Compared]:
    """Yield the flags that are present at a visit, then those that were asked more than once and are not."""
    rows = {row.link_id: row for row in compared.rows if row.link_id in ASKED}
    for line in _present(compared, wording, record_only=record_only):
        rows.pop(line.key, None)
        yield _told(line, wording, untold=_tell(wording, "compare.ends"))
    for row in rows.values():
        if not row.is_once:
            yield _line(row, compared, wording)


def _once(compared: Comparison, wording: Wording, *, record_only: bool) -> Iterator[Compared]:
    """Yield what one visit alone has, but for the flags that are present: they stand first of all."""
    present = {line.key for line in _present(compared, wording, record_only=record_only)}
    for row in compared.once:
        if row.link_id not in present:
            yield _line(row, compared, wording, whole=True)


def _present(compared: Comparison, wording: Wording, *, record_only: bool) -> Iterator[Line]:
    return flag_lines(compared.visits, wording, record_only=record_only)


def _conclusions(compared: Comparison, wording: Wording) -> Part:
    lines = [_told(line, wording) for line in conclusion_lines(compared.visits, wording)]
    unshared = {visit.answers.get("conclusion.agrees") for visit in compared.visits}
    part = _part("compare.conclusions", lines, wording)
    if "no" in unshared:
        return replace(part, title=wording.strings.text("report", "part.not-shared"))
    if "partly" in unshared:
        return replace(part, title=wording.strings.text("report", "part.partly-shared"))
    return part


def _told(line: Line, wording: Wording, untold: str = "") -> Compared:
    """Return a line of flags or conclusions: they have no better or worse, they change or stay.

    ``untold`` is said where there is nothing to compare.
    """
    cells = tuple(
        Cell(said(cell), alarm=any(run.alarm for run in cell), muted=all(run.muted for run in cell))
        for cell in line.cells
    )
    change = untold if line.verdict is None else line.change(wording)
    varied = line.verdict is Verdict.SAME and line.differs
    return Compared(line.key, line.name, cells, change, line.verdict, line.differs, varied)


def _grades(rise: int, wording: Wording) -> str:
    """Return by how many grades strength rose or fell; parts of a grade are not told as grades."""
    count, rest = divmod(abs(rise), WHOLE_GRADE)
    if rest:
        return _tell(wording, "compare.more-than", count=count)
    sign = "+" if rise > 0 else "−"
    return _tell(wording, "compare.grades", count=count, number=f"{sign}{count}")


def _printed(line: Compared, wording: Wording) -> tuple[Text, ...]:
    bold = line.verdict in (Verdict.BETTER, Verdict.WORSE)
    cells = (plain(with_step(cell, wording)) for cell in line.cells)
    return (
        plain(line.name),
        *cells,
        (Run(line.change, bold=bold, muted=line.verdict is Verdict.SAME and not line.varied),),
    )


def _listed_once(compared: Comparison, wording: Wording) -> Iterator[Text]:
    """Yield what one visit alone has, by visit; flags answered no are counted."""
    for place, (day, visit) in enumerate(zip(days(compared.visits), compared.visits, strict=True)):
        rows = [row for row in compared.once if row.findings[place].value is not None]
        no = [row for row in rows if row.link_id in ASKED and visit.answers.get(row.link_id) is False]
        together = no if len(no) > 1 else []
        found = [
            _with_answer(row, recorded(row.link_id, visit, wording), compared, wording)
            for row in rows
            if row not in together
        ]
        if together:
            found.append(tell(wording, "compared.flags-no", count=len(together)))
        if found:
            yield Run(_tell(wording, "compare.once-on", date=day), bold=True), Run(f" {'; '.join(found)}.")


def _with_answer(row: Row, answer: str, compared: Comparison, wording: Wording) -> str:
    item = item_name(row, compared, wording)
    return wording.strings.text("names", "answer.with", item=item, answer=answer)


def _part(key: str, lines: Iterable[Compared], wording: Wording) -> Part:
    """Return lines under their title, those that differ first."""
    return Part(_tell(wording, key), tuple(sorted(lines, key=lambda line: not line.differs)))


def _tell(wording: Wording, key: str, /, **params: object) -> str:
    """Return a text of ``compare.ftl``."""
    return wording.strings.text("compare", key, **params)


def counted(compared: Comparison) -> tuple[int, int, int]:
    """Return how many findings differ, of how many that two visits or more have, and how many one has."""
    differing: Sequence[Row] = [row for row in compared.compared if row.differs]
    return len(differing), len(compared.compared), len(compared.once)
