"""What lists, searches, and trends read of a visit, taken from what was signed; nothing is concluded here.

The signed body is the truth and these are a copy beside it, which can be made anew from it at any time
(``record/facts_rows.py``) and which ``verify`` compares with it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from footdrop_desktop.assessment.model import FlagOrigin, RedFlag, Tier, Within
from footdrop_desktop.assessment.plan import asked_by, done_of
from footdrop_desktop.exam.check import is_unexamined
from footdrop_desktop.exam.values import GRADES, MOVEMENTS, Origin, limiter_id, strength_id
from footdrop_desktop.form.model import SIDES, Value

EDITION: Final = 2
"""Which edition of these facts this program makes: rows of an older one are made anew at the unlock."""

_GAP: Final = "."
_FREE: Final = dict(zip(GRADES, "01234567", strict=True))
_LIMITED: Final = dict(zip(GRADES, "abcdefgh", strict=True))
_READ: Final = {_GAP: "", **{code: grade for codes in (_FREE, _LIMITED) for grade, code in codes.items()}}
_NONE: Final[frozenset[str]] = frozenset()
_PLACES: Final = tuple(
    (strength_id(movement, side), limiter_id(movement, side)) for movement in MOVEMENTS for side in SIDES
)
"""In this order grades are written; movements are only ever added, at the end."""

_GRADED: Final = tuple(link_id for link_id, _ in _PLACES)
_NORMAL: Final = _FREE["5"]
_ALL_NORMAL: Final[dict[str, Value]] = dict.fromkeys(_GRADED, "5")

NOTED: Final = (
    "presentation.tempo",
    "presentation.hip-or-buttock",
    "presentation.compression-risk",
    "gait.aids",
    "conclusion.plan",
    "red-flag.new-after-spinal-surgery-or-block",
    "red-flag.new-after-limb-surgery",
)
"""What tells of surgery, an injection, or an orthosis; a no tells that what comes later is new."""

OTHERS: Final = ("sensation", "reflex", "heel-raises", "romberg")
"""Groups of items that have a trend beside strength."""

_CARE: Final = frozenset(("orthosis", "physiotherapy"))
"""Options of the plan that look after the foot and look into no red flag."""

_REVIEW: Final = "review"

_REASON: Final = ".reason"


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found at a visit, as its signer saw it.

    ``flags`` are the red flags that are present, as (id, tier, whether set aside); ``open_flags`` those
    not set aside for which no action is recorded: nothing of the plan that they ask for, and no addendum.
    ``sites`` are those the findings are consistent with, if anything was abnormal. ``review_on`` is an ISO
    date or empty. ``grades`` holds a character for each movement and side (``read_grades``); ``noted`` and
    ``others`` hold the values of ``NOTED`` and ``OTHERS``. ``signed_as`` is who the patient was said to be
    (``snapshot.IDENTITY``), or nothing for visits that were signed before that was kept.
    """

    urgency: str
    flags: tuple[tuple[str, str, bool], ...]
    open_flags: tuple[str, ...]
    labels: Mapping[str, str]
    sites: tuple[str, ...]
    plan: tuple[str, ...]
    review_on: str
    grades: str
    noted: Mapping[str, Any]
    others: Mapping[str, Any]
    signed_as: Mapping[str, str]

    @property
    def columns(self) -> dict[str, str]:
        """The columns of a row: the same text for the same facts."""
        return {
            "urgency": self.urgency,
            "flags": packed(self.flags),
            "open_flags": packed(self.open_flags),
            "labels": packed(self.labels),
            "sites": packed(self.sites),
            "plan": packed(self.plan),
            "review_on": self.review_on,
            "grades": self.grades,
            "noted": packed(self.noted),
            "others": packed(self.others),
            "signed_as": packed(self.signed_as),
        }


def facts_of(body: Mapping[str, Any], settled: Iterable[str] = ()) -> Facts:
    """Return the facts of a body (``record/snapshot.py``), or of one that would be signed of a draft.

    ``settled`` are the red flags for which an addendum records what was done.
    """
    shown = _mapping(body.get("shown"))
    answers = _mapping(body.get("answers"))
    values = _mapping(answers.get("values"))
    plan = tuple(str(code) for code in values.get("conclusion.plan") or ())
    flags = tuple(_flag(entry) for entry in shown.get("red_flags", ()))
    done = frozenset(settled)
    localisation = _mapping(shown.get("localisation"))
    tested, limited = tested_of(answers)
    return Facts(
        urgency=str(shown.get("urgency", "")),
        flags=tuple((flag.id, str(flag.tier), flag.set_aside) for flag in flags),
        open_flags=tuple(
            flag.id
            for flag in flags
            if not (flag.set_aside or flag.id in done or _is_acted_on(flag, plan, values))
        ),
        labels={side: str(found["label"]) for side, found in _mapping(shown.get("sides")).items()},
        sites=tuple(localisation.get("consistent", ())) if localisation.get("abnormal", True) else (),
        plan=plan,
        review_on=str(values.get("conclusion.review-date") or ""),
        grades=written_grades(tested, limited),
        noted={link_id: tested[link_id] for link_id in NOTED if link_id in tested},
        others={link_id: value for link_id, value in sorted(tested.items()) if _group(link_id) in OTHERS},
        signed_as={name: str(text) for name, text in _mapping(body.get("patient")).items()},
    )


def tested_of(answers: Mapping[str, Any]) -> tuple[dict[str, Value], frozenset[str]]:
    """Return what was examined at the visit itself, and the grades that something limited.

    ``answers`` is of ``codec.answers_to_dict``. What was not tested, or was carried forward, is left out.
    """
    values, kept = _mapping(answers.get("values")), _mapping(answers.get("provenance"))
    carried = {link_id for link_id, origin in kept.items() if origin[0] == Origin.CARRIED_FORWARD}
    tested = {
        link_id: tuple(value) if isinstance(value, list) else value
        for link_id, value in values.items()
        if link_id not in carried and not link_id.endswith(_REASON) and not is_unexamined(_value(value))
    }
    limited = frozenset(grade for grade, limiter in _PLACES if grade in tested and limiter in values)
    return tested, limited


def written_grades(tested: Mapping[str, Value], limited: frozenset[str]) -> str:
    """Return the grades as one character each, a point for what was not tested."""
    return "".join(
        (_LIMITED if link_id in limited else _FREE).get(str(tested.get(link_id)), _GAP)
        for link_id, _ in _PLACES
    )


def read_grades(written: str) -> tuple[dict[str, Value], frozenset[str]]:
    """Return the grades by link id, and those that something limited."""
    values = _ALL_NORMAL.copy()  # what is not normal is put in: most grades are, and this is read often
    for link_id, code in zip(_GRADED, written, strict=False):
        if code != _NORMAL:
            values[link_id] = _READ[code]
    for link_id in _GRADED[len(written) :]:
        del values[link_id]
    if _GAP in written:
        values = {link_id: grade for link_id, grade in values.items() if grade}
    if not written.islower():
        return values, _NONE
    return values, frozenset(
        link_id for link_id, code in zip(_GRADED, written, strict=False) if code.isalpha()
    )


def codes_of(facts: Facts, performed_at: str, signer_uid: str) -> Iterator[str]:
    """Yield what a visit can be searched by, beside its words: ``group.code``.

    ``flag``, ``site``, ``urgency``, ``plan``, ``label`` (with the side), ``by`` (the newest signer),
    ``month``, and ``year`` (as the clock on the wall showed them).
    """
    yield from (f"flag.{flag}" for flag, _, _ in facts.flags)
    yield from (f"site.{site}" for site in facts.sites)
    yield from (f"plan.{code}" for code in facts.plan)
    yield from (f"label.{side}.{label}" for side, label in facts.labels.items())
    if facts.urgency:
        yield f"urgency.{facts.urgency}"
    yield f"by.{signer_uid}"
    yield f"year.{performed_at[:4]}"
    yield f"month.{performed_at[:7]}"


def packed(value: object) -> str:
    """Return a value as the columns hold it; nothing for what is empty."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")) if value else ""


def unpacked(text: str) -> Any:
    """Return the value of ``packed``; ``None`` for nothing."""
    return json.loads(text) if text else None


def _is_acted_on(flag: RedFlag, plan: tuple[str, ...], values: Mapping[str, Any]) -> bool:
    """Say whether the plan records what a red flag asks for; where no rule says what, anything but care.

    A review counts if it has its date: without one no list would bring the patient back.
    """
    if asked_by(flag):
        return bool(done_of(flag, plan))
    undated = frozenset() if values.get("conclusion.review-date") else frozenset((_REVIEW,))
    return bool(set(plan) - _CARE - undated or str(values.get("conclusion.plan-note") or "").strip())


def _flag(entry: Mapping[str, Any]) -> RedFlag:
    return RedFlag(
        str(entry["id"]),
        Tier(entry["tier"]),
        Within(entry["within"]),
        FlagOrigin(entry["origin"]),
        set_aside=bool(entry["set_aside"]),
    )


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _value(value: Any) -> Value:
    return tuple(value) if isinstance(value, list) else value


def _group(link_id: str) -> str:
    return link_id.partition(".")[0]
