"""Any valid exam, made from the form itself: what the window could record, properties must survive."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from footdrop_desktop.form.enable import is_enabled
from footdrop_desktop.form.model import Item, ItemType, Value
from tests.builders import (
    ASKED_FLAGS,
    CORE,
    GRADES,
    LIMITERS,
    MOVEMENTS,
    SIDES,
    TOES,
    ZONES,
    Values,
    the_form,
)


def value_of(item: Item) -> st.SearchStrategy[Any]:
    """Any value that ``item`` allows."""
    match item.type:
        case ItemType.CHOICE if item.repeats:
            alone = [[option.code] for option in item.options if option.exclusive]
            several = st.lists(
                st.sampled_from([option.code for option in item.options if not option.exclusive]),
                min_size=1,
                max_size=3,
                unique=True,
            )
            return st.sampled_from(alone) | several if alone else several
        case ItemType.CHOICE:
            return st.sampled_from([option.code for option in item.options])
        case ItemType.BOOLEAN:
            return st.booleans()
        case ItemType.INTEGER:
            return st.integers(int(str(item.minimum)), int(str(item.maximum)))
        case ItemType.DECIMAL:
            near = st.sampled_from([0, 2, 2.01, 6, 6.01, 7])
            return near.map(float) if item.link_id.endswith("weeks") else st.integers(0, 120).map(float)
        case ItemType.DATE:
            return st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(date.isoformat)
        case _:
            return st.sampled_from(["", " ", "a reason", "é\n👣"])


def enabled(values: dict[str, Any]) -> Values:
    """``values`` without the details that do not belong to their answers."""
    items = the_form().items
    while True:
        shown = {key: tuple(value) if isinstance(value, list) else value for key, value in values.items()}
        kept = {key: value for key, value in values.items() if is_enabled(items[key], shown)}
        if len(kept) == len(values):
            return kept
        values = kept


def any_exam() -> st.SearchStrategy[Values]:
    """Any answers to any items of the form, in any order, with every kind of detail."""
    items = the_form().items
    chosen = st.lists(st.sampled_from(sorted(items)), max_size=45, unique=True)
    details = [name for name in items if name.endswith((".reason", ".limited-by"))]

    @st.composite
    def exam(draw: st.DrawFn) -> Values:
        values = {name: draw(value_of(items[name])) for name in draw(chosen)}
        for name in draw(st.lists(st.sampled_from(details), max_size=6, unique=True)):
            question = name.rsplit(".", 1)[0]
            if name.endswith(".reason"):
                values[question] = "NT" if question.startswith("strength.") else "not-tested"
            elif values.get(question, "NT") == "NT":
                values[question] = draw(st.sampled_from(GRADES))
            values[name] = draw(value_of(items[name]))
        return enabled(values)

    return exam()


def grade() -> st.SearchStrategy[tuple[str, str | None] | None]:
    """A grade, mostly without a limiter; NT; nothing."""
    plain = st.tuples(st.sampled_from(GRADES), st.none())
    limited = st.tuples(st.sampled_from(GRADES), st.sampled_from(LIMITERS))
    return plain | plain | limited | st.just(("NT", None)) | st.none()


def movements(
    side: str,
    names: tuple[str, ...] = MOVEMENTS,
    answers: st.SearchStrategy[tuple[str, str | None] | None] | None = None,
) -> st.SearchStrategy[Values]:
    """Grades of one side."""

    def flat(drawn: dict[str, tuple[str, str | None] | None]) -> Values:
        values: Values = {}
        for name, found in drawn.items():
            if found is not None:
                values[f"strength.{name}.{side}"] = found[0]
                if found[1] is not None:
                    values[f"strength.{name}.{side}.limited-by"] = found[1]
        return values

    return st.fixed_dictionaries(dict.fromkeys(names, grade() if answers is None else answers)).map(flat)


def some(choices: dict[str, st.SearchStrategy[Any]], most: int) -> st.SearchStrategy[Values]:
    """A few of ``choices``."""
    names = st.lists(st.sampled_from(sorted(choices)), max_size=most, unique=True)
    return names.flatmap(lambda chosen: st.fixed_dictionaries({name: choices[name] for name in chosen}))


def findings() -> st.SearchStrategy[Values]:
    """A few of the other findings that rules read."""
    items = the_form().items
    read = ["sensation.saddle", "bladder", "bowel", "romberg.result", "standing.safe"]
    read += ["presentation.pain-severity", "presentation.numbness", "presentation.symptoms"]
    read += [f"presentation.preexisting-{known}" for known in ("reflex-loss", "sensory-loss", "umn-signs")]
    for side in SIDES:
        read += [f"{name}.{side}" for name in ("tone", "plantar", "heel-walk", "passive-dorsiflexion")]
        read += [f"reflex.{name}.{side}" for name in ("patellar", "achilles", "medial-hamstring")]
        read += [f"sensation.{zone}.{side}" for zone in ZONES]
        read += [f"functional.{name}.{side}" for name in ("hoover", "give-way")]
        read += [f"pulse.{name}.{side}" for name in ("dorsalis-pedis", "posterior-tibial")]
        read += [f"compartment.{name}.{side}" for name in ("tense", "passive-stretch-pain")]
    choices = {name: value_of(items[name]) for name in read}
    choices |= {f"clonus-beats.{side}": st.sampled_from([0, 4, 5]) for side in SIDES}
    return some(choices, 6)


def asked() -> st.SearchStrategy[Values]:
    """The red-flag questions: all no, some yes, some open, none asked."""
    every: Values = {f"red-flag.{flag}": False for flag in ASKED_FLAGS}
    changed = some({name: st.booleans() for name in every}, 3)
    dropped = st.lists(st.sampled_from(sorted(every)), max_size=2)
    some_open = st.tuples(changed, dropped).map(
        lambda pair: {name: value for name, value in (every | pair[0]).items() if name not in pair[1]}
    )
    return st.just(every) | some_open | st.just({})


def duration() -> st.SearchStrategy[Values]:
    weeks = st.sampled_from([0.0, 2.0, 2.01, 6.0, 6.01, 52.0])
    return st.just({}) | weeks.map(lambda number: {"presentation.duration-weeks": number})


def weak_exam() -> st.SearchStrategy[Values]:
    """An exam as the rules read it: grades of both legs, some signs, flags, and a duration."""
    parts = st.tuples(movements("right"), movements("left"), findings(), asked(), duration())
    return parts.map(lambda drawn: {key: value for part in drawn for key, value in part.items()})


def still_exam() -> st.SearchStrategy[Values]:
    """As above, with feet that hardly move: where flail foot and its neighbours lie."""
    low = st.tuples(st.sampled_from(("0", "1", "2")), st.none() | st.just("pain")) | st.just(("NT", None))
    parts = st.tuples(
        movements("right", CORE + TOES, low | st.none()),
        movements("left", CORE + TOES, low | grade()),
        asked(),
        duration(),
    )
    return parts.map(lambda drawn: {key: value for part in drawn for key, value in part.items()})


def exams() -> st.SearchStrategy[Values]:
    return weak_exam() | still_exam() | any_exam()


def is_value(value: object) -> Value:
    assert isinstance(value, (str, bool, int, float, tuple))
    return value
