"""What the comparison of visits shows, as values: the words are those of the papers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce

from footdrop_desktop.history.comparison import Comparison
from footdrop_desktop.history.prognosis import CITES_PROGNOSIS
from footdrop_desktop.history.visit import VisitContent
from footdrop_desktop.report.blocks import words
from footdrop_desktop.report.compared import Cell, Compared, Part, counted, parts
from footdrop_desktop.report.comparing import CITES_MOVEMENT
from footdrop_desktop.report.progress_lines import prognosis_lines
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.locales import shown_date, shown_time
from footdrop_desktop.ui.rich_text import cited


@dataclass(frozen=True, slots=True)
class CompareContent:
    """Visits beside each other in words. ``visits`` are their ids and days, the earliest first.

    ``change`` heads what became of a line. ``parts`` hold every line; ``prognosis`` is apart, with no change.
    ``note`` and ``source`` are rich text. ``can_reassess`` says whether the program's reading may be shown.
    """

    title: str
    summary: str
    visits: tuple[tuple[str, str], ...]
    change: str
    parts: tuple[Part, ...]
    prognosis: Part
    note: str
    source: str
    can_reassess: bool

    @property
    def days(self) -> tuple[str, ...]:
        """When the visits were."""
        return tuple(day for _, day in self.visits)


def compare_content(compared: Comparison, wording: Wording, *, record_only: bool = False) -> CompareContent:
    """Return what is shown of a comparison; ``wording`` is of the newest form.

    With ``record_only`` nothing of the program's reading is in it.
    """
    strings = wording.strings
    days = shown_days(compared.visits, strings)
    several = len(days) > 2
    differing, both, once = counted(compared)
    summary = [strings.text("compare", "compare.differ", count=str(differing), total=str(both))]
    if once:
        summary.append(strings.text("compare", "compare.once-count", count=once))
    return CompareContent(
        title=reduce(
            lambda one, other: strings.text("compare", "compare.to", **{"from": one, "until": other}), days
        ),
        summary=" · ".join(summary),
        visits=tuple((visit.visit_uid, day) for visit, day in zip(compared.visits, days, strict=True)),
        change=strings.text("compare", "compare.overall")
        if several
        else strings.text("progress", "compared.change"),
        parts=parts(compared, wording, record_only=record_only),
        prognosis=Part(strings.text("progress", "progress.prognosis"), tuple(_prognosis(compared, wording))),
        note=_note(strings, several=several),
        source=_source(strings),
        can_reassess=not record_only,
    )


def shown_days(visits: Sequence[VisitContent], strings: Strings) -> tuple[str, ...]:
    """Return the days of visits as the window writes them, with the time where two are of one day."""
    times = [visit.performed_at for visit in visits]
    if len({at.date() for at in times}) == len(times):
        return tuple(shown_date(at.isoformat(), strings) for at in times)
    return tuple(shown_time(at, strings) for at in times)


def _prognosis(compared: Comparison, wording: Wording) -> Iterator[Compared]:
    for line in prognosis_lines(compared.visits, wording):
        cells = tuple(Cell(words(cell)) for cell in line.cells)
        yield Compared(line.key, line.name, cells, "", None, line.differs)


def _note(strings: Strings, *, several: bool) -> str:
    """Return what counts as a change: the scale has its source, where a change begins is proposed."""
    texts = [
        cited(strings.text("progress", "trend.note"), map(str, CITES_MOVEMENT)),
        cited(strings.text("compare", "compare.observers"), ()),
        cited(strings.text("progress", "compared.note"), ()),
    ]
    if several:
        texts.append(cited(strings.text("compare", "compare.steps"), ()))
    return " ".join(texts)


def _source(strings: Strings) -> str:
    source = cited(strings.text("progress", "progress.source"), CITES_PROGNOSIS)
    return f"{source} <b>{cited(strings.text('compare', 'compare.no-prediction'), ())}</b>"
