"""Lines that screen and paper share when visits stand beside each other: flags, conclusions, prognosis."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.assessment.model import Assessment, RedFlag, Truth
from footdrop_desktop.exam.values import ASKED_FLAGS, FLAGS, flag_id, override_id
from footdrop_desktop.form.model import SIDES
from footdrop_desktop.history.comparison import Verdict
from footdrop_desktop.history.prognosis import DORSIFLEXION, DURATION
from footdrop_desktop.history.visit import VisitContent
from footdrop_desktop.report import conclusions
from footdrop_desktop.report.blocks import Run, Text, plain, words
from footdrop_desktop.report.comparing import recorded, tell, verdict_words
from footdrop_desktop.report.sentences import say
from footdrop_desktop.report.wording import Wording, side_title

TRUTHS: Final = {
    Truth.YES: "progress.yes",
    Truth.NO: "progress.no",
    Truth.INDETERMINATE: "progress.indeterminate",
}
"""The words for whether a conclusion holds, keys of ``progress.ftl``."""


@dataclass(frozen=True, slots=True)
class Line:
    """What something is called and what each visit says of it; ``key`` is its id.

    ``verdict`` is ``None`` where nothing is said about a change, or there is nothing to compare.
    """

    key: str
    name: str
    cells: tuple[Text, ...]
    verdict: Verdict | None = None

    @property
    def differs(self) -> bool:
        """Whether the visits say something different."""
        return len({words(cell) for cell in self.cells}) > 1

    def change(self, wording: Wording) -> str:
        """Return the verdict in words; a line that is the same at first and last may have varied between."""
        if self.verdict is None:
            return ""
        text = words(verdict_words(self.verdict, wording))
        if self.verdict is Verdict.SAME and self.differs:
            return wording.strings.text("compare", "compare.varied", change=text)
        return text


def flag_lines(
    visits: Sequence[VisitContent], wording: Wording, *, record_only: bool = False
) -> Iterator[Line]:
    """Yield every flag that is present at one visit at least, in the order of the form, derived ones last.

    With ``record_only`` only those that the clinician answered with yes.
    """
    found = [_present(visit.assessment, record_only=record_only) for visit in visits]
    for name in FLAGS:
        if any(name in flags for flags in found):
            cells = tuple(
                _flag_cell(name, flags.get(name), visit, wording)
                for flags, visit in zip(found, visits, strict=True)
            )
            verdict = _flag_verdict(name, cells, found, visits)
            yield Line(flag_id(name), wording.name("flag", name), cells, verdict)


def conclusion_lines(visits: Sequence[VisitContent], wording: Wording) -> Iterator[Line]:
    """Yield what was concluded of each side, the urgency, and whether the signers shared it.

    Nothing where a visit has no assessment.
    """
    known = [visit.assessment for visit in visits if visit.assessment is not None]
    if len(known) != len(visits):
        return
    for side in SIDES:
        sides = [found.sides[side] for found in known]
        title = side_title(wording, side)
        labels = [wording.name("label", found.label) for found in sides]
        yield _line(f"{side}.label", say(wording, "standing.conclusion", side=title), labels)
        flail = [tell(wording, TRUTHS[found.flail_foot]) for found in sides]
        yield _line(f"{side}.flail", tell(wording, "progress.flail", side=title), flail)
        bands = [wording.name("severity", found.severity) for found in sides]
        yield _line(f"{side}.band", tell(wording, "progress.dorsiflexion-band", side=title), bands)
    urgencies = [wording.name("urgency", found.urgency) for found in known]
    yield _line("urgency", say(wording, "standing.urgency"), urgencies)
    shared = tuple(plain(_shared(visit, wording)) for visit in visits)
    yield Line("shared", tell(wording, "progress.shared"), shared)


def prognosis_lines(visits: Sequence[VisitContent], wording: Wording) -> Iterator[Line]:
    """Yield the prognostic variables as each visit recorded them."""
    rows = [(tell(wording, "progress.duration"), DURATION)]
    for side, link_id in DORSIFLEXION.items():
        rows.append((tell(wording, "progress.strength", side=wording.name("side", side)), link_id))
    for name, link_id in rows:
        yield Line(link_id, name, tuple(plain(recorded(link_id, visit, wording)) for visit in visits))
    ages = tuple(plain(_age(visit, wording)) for visit in visits)
    yield Line("age", tell(wording, "progress.age"), ages)


def _present(found: Assessment | None, *, record_only: bool) -> dict[str, RedFlag]:
    if found is None:
        return {}
    flags = conclusions.answered_flags(found) if record_only else found.red_flags
    return {flag.id: flag for flag in flags}


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


def _flag_verdict(
    name: str,
    cells: Sequence[Text],
    found: Sequence[Mapping[str, RedFlag]],
    visits: Sequence[VisitContent],
) -> Verdict | None:
    """Return what became of a flag from the first visit to the last, by whether it is present at them.

    An answer is not enough: the examination shows flags that were answered no. A flag is open at a visit
    where it is not present and nobody asked; ``None`` if it is open at both.
    """
    link_id, ends = flag_id(name), (0, -1)
    if any(visits[end].answers.is_carried(link_id) for end in ends):
        return Verdict.CARRIED
    asked = name in ASKED_FLAGS
    first, last = (asked and name not in found[end] and link_id not in visits[end].answers for end in ends)
    if first or last:
        return None if first and last else Verdict.NEW if first else Verdict.GONE
    return _verdict([words(cell) for cell in cells])


def _line(key: str, name: str, told: Sequence[str]) -> Line:
    return Line(key, name, tuple(plain(text) for text in told), _verdict(told))


def _verdict(told: Sequence[str]) -> Verdict:
    """Return whether first and last say the same; neither has a better or worse."""
    return Verdict.SAME if told[0] == told[-1] else Verdict.CHANGED


def _shared(visit: VisitContent, wording: Wording) -> str:
    if "conclusion.agrees" not in visit.answers:
        return tell(wording, "progress.not-stated")
    return recorded("conclusion.agrees", visit, wording)


def _age(visit: VisitContent, wording: Wording) -> str:
    if visit.age is None:
        return wording.name("answer", "none")
    return tell(wording, "progress.years", count=visit.age)
