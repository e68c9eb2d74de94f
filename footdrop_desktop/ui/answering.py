"""How one act of the clinician changes the answers. Pure: answers in, answers out."""

from __future__ import annotations

from collections.abc import Container
from datetime import date
from typing import Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Answers, Provenance
from footdrop_desktop.exam.check import check_value
from footdrop_desktop.exam.values import ASKED_FLAGS, NOT_TESTED, Origin, flag_id
from footdrop_desktop.form.enable import is_enabled
from footdrop_desktop.form.model import SIDES, Form, Item, Value

SAFE: Final = "standing.safe"
ONSET: Final = "presentation.onset-date"
DURATION: Final = "presentation.duration-weeks"
STANDING_TESTS: Final = (
    *(f"{walk}.{side}" for walk in ("heel-walk", "toe-walk") for side in SIDES),
    "romberg.result",
)
"""What is recorded as not tested when standing is not safe."""

ON_FEET: Final = (
    *(f"gait.{what}.{side}" for what in ("pattern", "initial-contact") for side in SIDES),
    *STANDING_TESTS,
    "romberg.eyes-open",
    "romberg.seconds",
)
"""What needs the patient to stand: never normal by default when standing is not safe."""

NEEDS_STANDING: Final = (
    *ON_FEET,
    *(f"heel-raises.{side}" for side in SIDES),
    "romberg.direction",
)
"""What is not tested on a patient who cannot stand safely."""

TOGETHER: Final = (
    ("presentation.pain-severity", "presentation.pain-site"),
    *(
        (flag_id("severe-pain-and-numbness"), f"presentation.{what}")
        for what in ("pain-severity", "pain-site", "numbness")
    ),
    ("romberg.eyes-open", "romberg.result", "romberg.seconds"),
    *((f"gait.pattern.{side}", f"gait.initial-contact.{side}") for side in SIDES),
)
"""Items that describe one thing: where one is abnormal, the others are not normal by default."""

_PARALYSED: Final = ("0", "1")
"""Grades without movement: a great toe that cannot rise shows no plantar response."""

_DEFAULT: Final = Provenance(Origin.DEFAULT)


def with_value(form: Form, answers: Answers, link_id: str, value: object, visit: date | None) -> Answers:
    """Return ``answers`` with one answer typed, and what follows from it.

    Raises ``UserError`` for a value that the item does not allow; an onset after the visit is one.
    """
    checked = check_value(form.items[link_id], value)
    if link_id == ONSET and visit is not None and str(checked) > visit.isoformat():
        raise UserError("answer.too-late", item=link_id, value=checked, high=visit.isoformat())
    return _followed(form, answers, answers.with_answer(link_id, checked), link_id, visit)


def without_value(form: Form, answers: Answers, link_id: str, visit: date | None) -> Answers:
    """Return ``answers`` without one answer, and without what depended on it."""
    return _followed(form, answers, answers.without(link_id), link_id, visit)


def with_rest_normal(
    form: Form,
    answers: Answers,
    step: str,
    *,
    only: Container[str] | None = None,
    watch: float | None = None,
) -> Answers:
    """Return ``answers`` with the open items of ``step`` normal by default.

    What must always be asked stays open, and so does what a recorded finding speaks against, and
    what is not among ``only``. ``watch`` is the time of the stop watch (s) where it is not the form's.
    """
    unsafe = answers.get(SAFE) == "no"
    for item in form.groups[step].items():
        normal = normal_of(item, watch)
        if normal is None or item.ask_always or item.link_id in answers:
            continue
        if only is not None and item.link_id not in only:
            continue
        if (unsafe and item.link_id in ON_FEET) or _spoken_against(form, answers, item.link_id, watch):
            continue
        if _cannot_be_read(answers, item.link_id):
            continue
        if is_enabled(item, answers.values):
            answers = answers.with_answer(item.link_id, normal, _DEFAULT)
    return answers


def normal_of(item: Item, watch: float | None) -> Value | None:
    """Return the normal value of an item; of what the stop watch measures it is the time it runs (s)."""
    return watch if watch is not None and item.control == "stop-watch" else item.normal


def with_carried(
    form: Form,
    answers: Answers,
    prior: Answers,
    link_ids: tuple[str, ...],
    since: str,
    visit: date | None,
) -> Answers:
    """Return ``answers`` with those of ``prior`` to ``link_ids``, carried forward from ``since``.

    The first is the answer itself, the others say more about it: those that ``prior`` has not are gone.
    """
    carried = Provenance(Origin.CARRIED_FORWARD, since)
    after = answers.without(*link_ids)
    for link_id in link_ids:
        value = prior.get(link_id)
        if value is not None:
            after = after.with_answer(link_id, value, carried)
    return _followed(form, answers, after, link_ids[0], visit)


def with_no_to_flags(answers: Answers) -> Answers:
    """Return ``answers`` with every open red-flag question answered no, marked as answered together."""
    for flag in ASKED_FLAGS:
        if flag_id(flag) not in answers:
            answers = answers.with_answer(flag_id(flag), False, Provenance(Origin.TOGETHER))
    return answers


def with_unsafe(form: Form, answers: Answers, link_ids: tuple[str, ...]) -> Answers:
    """Return ``answers`` with these standing tests not tested because they were unsafe."""
    for link_id in link_ids:
        answers = answers.with_answer(link_id, NOT_TESTED).with_answer(f"{link_id}.reason", "unsafe")
    return settled(form, answers)


def standing_conflicts(answers: Answers) -> tuple[str, ...]:
    """Return the standing tests that have a result although standing was recorded as not safe."""
    if answers.get(SAFE) != "no":
        return ()
    return tuple(key for key in STANDING_TESTS if answers.get(key) not in (None, NOT_TESTED))


def differing(before: Answers, after: Answers) -> frozenset[str]:
    """Return the link ids whose answer, or where it came from, is not the same in both."""
    values = before.values.items() ^ after.values.items()
    return frozenset(key for key, _ in values | (before.provenance.items() ^ after.provenance.items()))


def settled(form: Form, answers: Answers) -> Answers:
    """Return ``answers`` without those that no longer apply to the others."""
    while gone := [key for key in answers if not is_enabled(form.items[key], answers.values)]:
        answers = answers.without(*gone)
    return answers


def weeks_since(onset: Value | None, visit: date | None) -> float | None:
    """Return the weeks from an ISO date to the visit, at most two decimals."""
    if not isinstance(onset, str) or visit is None:
        return None
    return round((visit - date.fromisoformat(onset)).days / 7, 2)


def _followed(form: Form, before: Answers, after: Answers, link_id: str, visit: date | None) -> Answers:
    """Return ``after`` with what one changed answer brings about."""
    if link_id == ONSET:
        after = _with_duration(form, before, after, visit)
    if link_id == SAFE and after.get(SAFE) == "no":
        open_tests = tuple(key for key in STANDING_TESTS if key not in after)
        after = with_unsafe(form, after, open_tests)
    return settled(form, after)


def _with_duration(form: Form, before: Answers, after: Answers, visit: date | None) -> Answers:
    """Return ``after`` with the duration calculated, unless it was typed."""
    old, new = (weeks_since(answers.get(ONSET), visit) for answers in (before, after))
    kept = before.get(DURATION)
    if kept is not None and kept != old:
        return after
    if new is None:
        return after.without(DURATION)
    most = form.items[DURATION].maximum
    if isinstance(most, (int, float)) and new > most:
        return after.without(DURATION)
    return after.with_answer(DURATION, new, after.origin(ONSET))


def _cannot_be_read(answers: Answers, link_id: str) -> bool:
    """Say whether a plantar response of this side tells nothing: its great toe cannot rise."""
    what, _, side = link_id.partition(".")
    return what == "plantar" and answers.get(f"strength.great-toe-extension.{side}") in _PARALYSED


def _spoken_against(form: Form, answers: Answers, link_id: str, watch: float | None) -> bool:
    return any(
        answers.get(other) not in (None, normal_of(form.items[other], watch))
        for couple in TOGETHER
        if link_id in couple
        for other in couple
    )
