"""What differs between a visit as it was signed and its answers by today's rules, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.assessment.model import Contradiction, Truth
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.form.model import Side
from footdrop_desktop.history.then_and_now import Held, Place, Point, Subject, ThenAndNow
from footdrop_desktop.report.blocks import Text
from footdrop_desktop.report.comparing import tell
from footdrop_desktop.report.progress_lines import TRUTHS
from footdrop_desktop.report.sentences import capital, say, sentences
from footdrop_desktop.report.wording import Wording, side_title

_PLAN: Final = "conclusion.plan"
_PLACES: Final = {
    Place.CONSISTENT: "now.consistent",
    Place.LESS_LIKELY: "now.less-likely",
    Place.EXCLUDED: "now.excluded",
}
_TOGETHER: Final = {
    Place.CONSISTENT: "now.sites-consistent",
    Place.LESS_LIKELY: "now.sites-less-likely",
    Place.EXCLUDED: "now.sites-excluded",
}


_NOTHING: Final = {Subject.FLAG: "now.not-present", Subject.SITE: "now.not-listed"}


@dataclass(frozen=True, slots=True)
class Reading:
    """One conclusion then and now in words, each with its reasons; ``is_other`` if they are not the same."""

    name: str
    then: str
    now: str
    why_then: Text
    why_now: Text
    is_other: bool


def differing(found: ThenAndNow, wording: Wording) -> tuple[Reading, ...]:
    """Return what differs; ``wording`` is of the form that was answered."""
    return tuple(_reading(point, found, wording) for point in found.differing)


def same(found: ThenAndNow, wording: Wording) -> Iterator[tuple[str, str]]:
    """Yield names and words of what is the same then and now; sites stand together by where they stand."""
    sites: dict[str, list[str]] = {}
    for point in found.same:
        if point.subject is Subject.SITE:
            sites.setdefault(point.now.keys[0], []).append(wording.name("site", point.of))
        else:
            yield _name(point, wording), _words(point, point.now, found.visit.answers, wording)
    for place, key in _TOGETHER.items():
        if place in sites:
            yield now_says(wording, key), capital(wording.strings.separated(sites[place]))


def now_says(wording: Wording, key: str, /, **params: object) -> str:
    """Return a text of ``compare.ftl``."""
    return wording.strings.text("compare", key, **params)


def _reading(point: Point, found: ThenAndNow, wording: Wording) -> Reading:
    answers = found.visit.answers
    return Reading(
        _name(point, wording),
        _words(point, point.then, answers, wording),
        _words(point, point.now, answers, wording),
        sentences(point.then.why, wording, answers),
        sentences(point.now.why, wording, answers),
        point.is_other,
    )


def _name(point: Point, wording: Wording) -> str:
    match point.subject:
        case Subject.LABEL:
            return say(wording, "standing.conclusion", side=_side(point, wording))
        case Subject.FOOT_DROP:
            return now_says(wording, "now.foot-drop", side=_side(point, wording))
        case Subject.FLAIL_FOOT:
            return tell(wording, "progress.flail", side=_side(point, wording))
        case Subject.BAND:
            return tell(wording, "progress.dorsiflexion-band", side=_side(point, wording))
        case Subject.FLAG:
            return now_says(wording, "now.flag", name=wording.name("flag", point.of))
        case Subject.SITE:
            return capital(wording.name("site", point.of))
        case Subject.URGENCY:
            return say(wording, "standing.urgency")
        case Subject.CONTRADICTION:
            return now_says(wording, "now.contradiction")
        case Subject.PLAN:
            return now_says(wording, "now.plan")
        case Subject.NEXT:
            return now_says(wording, "now.next")


def _words(point: Point, held: Held, answers: Answers, wording: Wording) -> str:
    if not held.keys:
        return now_says(wording, _NOTHING.get(point.subject, "now.none"))
    first = held.keys[0]
    match point.subject:
        case Subject.LABEL:
            return wording.name("label", first)
        case Subject.FOOT_DROP | Subject.FLAIL_FOOT:
            return tell(wording, TRUTHS[Truth(first)])
        case Subject.BAND:
            return wording.name("severity", first)
        case Subject.FLAG:
            present = tell(wording, "progress.present", tier=wording.name("tier", first))
            return wording.strings.separated((present, wording.name("within", held.keys[1])))
        case Subject.SITE:
            return now_says(wording, _PLACES[Place(first)])
        case Subject.URGENCY:
            return wording.name("urgency", first)
        case Subject.CONTRADICTION:
            return wording.contradiction(Contradiction(point.of, held.keys), answers)
        case Subject.PLAN:
            item = wording.form.items[_PLAN]
            return wording.strings.separated(item.option(code).display for code in held.keys)
        case Subject.NEXT:
            return wording.strings.separated(wording.item(link_id) for link_id in held.keys)


def _side(point: Point, wording: Wording) -> str:
    return side_title(wording, Side(point.of))
