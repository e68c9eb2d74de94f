"""What the handout says of each foot: the strength answers in plain words, and what was not tested."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.assessment.strength import NORMAL, Movement, read_limb
from footdrop_desktop.exam.check import is_unexamined
from footdrop_desktop.exam.values import CORE, MOVEMENTS, PROXIMAL, TOES, ZONES
from footdrop_desktop.form.model import Side
from footdrop_desktop.report.blocks import Run, Text, plain
from footdrop_desktop.report.changes import Content
from footdrop_desktop.report.days import day_words
from footdrop_desktop.report.wording import Wording

SHOWN: Final = (*CORE, *TOES)
"""The movements that are told whatever their grade; the others only when they are below 5."""

_STATES: Final = {
    "0": "no",
    "1": "no",
    "2": "hardly",
    "3": "very-weakly",
    "4-": "weakly",
    "4": "weakly",
    "4+": "weakly",
    NORMAL: "fully",
}
_CAN: Final = {
    "no": "can.no",
    "hardly": "can.hardly",
    "very-weakly": "can.very-weakly",
    "weakly": "can.weakly",
    "fully": "can.fully",
}
_COULD: Final = {
    "no": "could.no",
    "hardly": "could.hardly",
    "very-weakly": "could.very-weakly",
    "weakly": "could.weakly",
    "fully": "could.fully",
}
_DENIED: Final = frozenset(("no", "hardly"))
_THINGS: Final = {
    "heel-walk": ("heel-walk.",),
    "balance": ("romberg.result",),
    "knee-hip": tuple(f"strength.{movement}." for movement in PROXIMAL),
    "tone": ("tone.",),
    "reflexes": ("reflex.",),
    "feeling": tuple(f"sensation.{zone}." for zone in ZONES),
    "saddle": ("sensation.saddle",),
    "pulses": ("pulse.",),
}
"""What else is tested, by the start of its link ids."""
_DETAIL: Final = (".reason", ".limited-by")
_REMARKS: Final = {
    "foot-drop.intermittent-not-excluded": "found.comes-and-goes",
    "flail.treat-as-flail": "found.treat-as-flail",
}


@dataclass(frozen=True, slots=True)
class _Told:
    """How movements are told together: in which state (a key of ``_CAN``); what limited them; since when."""

    state: str
    limiter: str
    since: str


def tell(wording: Wording, key: str, /, **params: object) -> str:
    """Return a text of ``handout.ftl``."""
    return wording.strings.text("handout", key, **params)


def foot_texts(content: Content, side: Side, wording: Wording, *, concluded: bool) -> tuple[Text, ...]:
    """Return what was found on one foot; with ``concluded`` what the program made of it comes first."""
    limb = read_limb(content.answers, side)
    if limb.amputated:
        return (plain(tell(wording, "found.amputated")),)
    groups: dict[_Told, list[str]] = {}
    for name in MOVEMENTS:
        movement = limb[name]
        if movement.grade is not None and (name in SHOWN or movement.grade != NORMAL):
            groups.setdefault(_told(movement, content), []).append(name)
    untested = [name for name in SHOWN if limb[name].grade is None]
    texts = [*_concluded(content, side, wording)] if concluded else []
    if groups == {_Told("fully", "", ""): list(SHOWN)}:
        texts.append(plain(tell(wording, "can.all")))
    else:
        texts += [plain(_sentence(told, names, wording)) for told, names in groups.items()]
    if len(untested) == len(SHOWN):
        texts.append(plain(tell(wording, "found.foot-untested")))
    elif untested:
        texts.append(plain(tell(wording, "found.untested", moves=_moves(untested, wording, either=True))))
    return tuple(texts)


def untested_things(content: Content, wording: Wording) -> Iterator[str]:
    """Yield what else was not tested at this visit, and what only in part; nothing for what was."""
    found: dict[str, list[str]] = {"found.things": [], "found.things-partly": []}
    for name, starts in _THINGS.items():
        tested = [
            _is_tested(content, link_id)
            for link_id in content.form.items
            if link_id.startswith(starts) and not link_id.endswith(_DETAIL)
        ]
        if not all(tested):
            key = "found.things-partly" if any(tested) else "found.things"
            found[key].append(tell(wording, f"thing.{name}"))
    for key, names in found.items():
        if names:
            yield tell(wording, key, things=wording.strings.listed(names))


def _concluded(content: Content, side: Side, wording: Wording) -> Iterator[Text]:
    found = content.assessment
    yield (Run(tell(wording, f"foot.{found.sides[side].label}"), bold=True),)
    for conclusion in (f"{side}.foot_drop", f"{side}.flail_foot"):
        for reason in found.reasons_for(conclusion):
            if reason.key in _REMARKS:
                yield plain(tell(wording, _REMARKS[reason.key]))


def _told(movement: Movement, content: Content) -> _Told:
    answers, link_id = content.answers, movement.link_id
    since = answers.origin(link_id).since or "" if answers.is_carried(link_id) else ""
    return _Told(_STATES[str(movement.grade)], movement.limiter or "", since)


def _sentence(told: _Told, names: list[str], wording: Wording) -> str:
    is_plain = not told.limiter and not told.since
    moves = _moves(names, wording, either=told.state in _DENIED)
    text = tell(wording, (_CAN if is_plain else _COULD)[told.state], moves=moves)
    if told.limiter:
        text = f"{text} {tell(wording, f'limit.{told.limiter}')}"
    if told.since:
        date = day_words(told.since, wording.strings.language)
        text = tell(wording, "found.carried", text=text, date=date)
    return text


def _moves(names: list[str], wording: Wording, *, either: bool) -> str:
    return wording.strings.listed((tell(wording, f"move.{name}") for name in names), either=either)


def _is_tested(content: Content, link_id: str) -> bool:
    """Say whether an item was examined at this visit: what was carried forward was not."""
    answers = content.answers
    return not is_unexamined(answers.get(link_id)) and not answers.is_carried(link_id)
