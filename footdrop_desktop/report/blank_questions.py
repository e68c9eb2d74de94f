"""The questions of a form as they stand on paper: labels with conditions and units, and boxes to tick."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.exam.check import CORE_EXAM
from footdrop_desktop.exam.values import ASKED_FLAGS, NOT_TESTABLE, NOT_TESTED, flag_id
from footdrop_desktop.form.model import SIDES, Condition, Form, Group, Item, ItemType, Operator
from footdrop_desktop.report.blocks import Run, Text
from footdrop_desktop.report.form_words import GRADES
from footdrop_desktop.report.sentences import capital
from footdrop_desktop.report.wording import Wording, isolated, side_title
from footdrop_desktop.strings import RIGHT_TO_LEFT

CORE_MARK: Final = " *"
_FLAGS: Final = {flag_id(flag): flag for flag in ASKED_FLAGS}
_OFTEN: Final = 2
"""What is asked under a condition more often than once on each side is answered by a letter."""

_UNITS: Final = {
    "wk": "blank.weeks",
    "s": "blank.seconds",
    "deg": "blank.degrees",
    "{raises}": "blank.raises",
    "{beats}": "blank.beats",
}
_LINES: Final = 2


@dataclass(frozen=True, slots=True)
class Question:
    """One line of the form: ``cells`` are the boxes of each of its answers, an empty one is room to write.

    ``heads`` say what each answer is; a single answer needs none. ``lines`` is how many lines a text
    has, 0 where the answer is ticked.
    """

    label: Text
    cells: tuple[tuple[str, ...], ...]
    heads: tuple[str, ...] = ()
    lines: int = 0
    yes_no: bool = False


@dataclass(frozen=True, slots=True)
class Questions:
    """Puts the items of one form into words; ``wording`` is of the same form."""

    form: Form
    wording: Wording

    def say(self, key: str, **params: object) -> str:
        """Return a text of ``blank.ftl``."""
        return self.wording.strings.text("blank", key, **params)

    def of_row(self, row: Group) -> Iterator[Question]:
        """Yield a row: right and left beside each other, each with what is asked under a condition."""
        stems: dict[str, list[Item]] = {}
        for item in row.items():
            stems.setdefault(_without_side(item.link_id), []).append(item)
        pairs = list(stems.values())
        if not all([item.side for item in pair] == list(SIDES) for pair in pairs):
            yield from (self.of_item(item) for pair in pairs for item in pair)
            return
        first, *details = pairs
        conditional = tuple(self._head(detail[0]) for detail in details)
        is_core = all(item.link_id in CORE_EXAM for item in first)
        yield Question(
            label=self._label(first[0], row.text, is_core=is_core),
            cells=tuple(self._boxes(pair[place]) for place in range(len(SIDES)) for pair in pairs),
            heads=tuple(head for side in SIDES for head in (side_title(self.wording, side), *conditional)),
        )

    def of_item(self, item: Item) -> Question:
        """Return an item that is asked once."""
        label = self._label(item, self._name(item), is_core=item.link_id in CORE_EXAM)
        yes_no = item.type is ItemType.BOOLEAN
        return Question(label, (self._boxes(item),), lines=self._lines(item), yes_no=yes_no)

    def option(self, item: Item, code: str) -> str:
        """Return an option as it stands beside its box."""
        return NOT_TESTABLE if code in (NOT_TESTABLE, NOT_TESTED) else item.option(code).display

    def keys(self, items: Iterable[Item]) -> Iterator[str]:
        """Yield what the letters stand for by which ``items`` are answered."""
        lists = {item.options: item for item in reversed(tuple(items)) if self._has_key(item)}
        for item in reversed(lists.values()):
            listed = zip(string.ascii_lowercase, item.options, strict=False)
            options = self.wording.strings.separated(
                f"{letter} {option.display}" for letter, option in listed
            )
            question = capital(_beyond_side(item) or item.text)
            yield self.say("blank.key", question=question, options=options)

    def _head(self, item: Item) -> str:
        """Return the head of a column that is answered under a condition."""
        text = _beyond_side(item)
        return f"{self._condition(item)} {text}" if item.enable_when else text

    def _label(self, item: Item, text: str, *, is_core: bool) -> Text:
        runs: list[Run] = []
        if item.enable_when:
            runs.append(Run(f"{self._condition(item)} ", italic=True))
        runs.append(Run(text, bold=is_core))
        if is_core:
            runs.append(Run(CORE_MARK, bold=True))
        hints = [self.say("blank.several")] if item.repeats else []
        hints += [self.say("blank.letter")] if self._has_key(item) else []
        hints += self._measure(item)
        if hints:
            runs.append(Run(f" ({'; '.join(hints)})", muted=True))
        if item.link_id in _FLAGS:
            action = self.wording.name("flag-action", _FLAGS[item.link_id])
            runs.append(Run(f" {self.say('blank.act', action=action)}", muted=True))
        return tuple(runs)

    def _name(self, item: Item) -> str:
        """Return what an item asks, with its side if it has one."""
        if item.side is None:
            return item.text
        row, side = self.form.row_of[item.link_id].text, side_title(self.wording, item.side)
        text, detail = self.say("blank.sided", row=row, side=side), _beyond_side(item)
        return self.say("blank.detail", item=text, detail=detail) if detail else text

    def _measure(self, item: Item) -> list[str]:
        """Return unit and range of a number, or how a date is written."""
        if item.type is ItemType.DATE:
            return [self.say("blank.date")]
        hints = []
        if item.unit is not None:
            hints.append(self.say(_UNITS[item.unit]) if item.unit in _UNITS else item.unit)
        if isinstance(item.minimum, (int, float)) and isinstance(item.maximum, (int, float)):
            low, high = (self.wording.strings.number(n) for n in (item.minimum, item.maximum))
            hints.append(self.say("blank.range", low=low.replace("-", "−"), high=high))
        return [hint for hint in hints if hint.lower() not in item.text.lower()]

    def _boxes(self, item: Item) -> tuple[str, ...]:
        if item.type is ItemType.BOOLEAN:
            return (self.wording.name("answer", "true"), self.wording.name("answer", "false"))
        if self._has_key(item):
            return ()
        texts = tuple(self.option(item, option.code) for option in item.options)
        if item.control == GRADES and self.wording.strings.language in RIGHT_TO_LEFT:
            return tuple(isolated(text) for text in texts)
        return texts

    def _lines(self, item: Item) -> int:
        if item.type is ItemType.TEXT:
            return _LINES
        return 0 if self._boxes(item) else 1

    def _has_key(self, item: Item) -> bool:
        if not item.enable_when or not 0 < len(item.options) <= len(string.ascii_lowercase):
            return False
        asked = Counter(other.options for other in self.form.items.values())
        return asked[item.options] > _OFTEN

    def _condition(self, item: Item) -> str:
        """Return when an item is asked: "If “Not tested”:"."""
        same: dict[tuple[str, Operator], list[Condition]] = {}
        for condition in item.enable_when:
            same.setdefault((condition.question, condition.operator), []).append(condition)
        compared = {question for question, operator in same if operator is Operator.NOT_EQUAL}
        said = [
            self._clause(item, conditions)
            for (question, operator), conditions in same.items()
            if not (item.enable_all and operator is Operator.EXISTS and question in compared)
        ]
        return self.say("blank.if", clause=self.wording.strings.listed(said, either=not item.enable_all))

    def _clause(self, item: Item, conditions: list[Condition]) -> str:
        condition = conditions[0]
        asked = self.form.items[condition.question]
        beside = asked.side is not None and self.form.row_of[asked.link_id] is self.form.row_of[item.link_id]
        name = self._name(asked)
        texts = [self._value(asked, one) for one in conditions]
        values = self.wording.strings.listed(texts, either=not item.enable_all)
        match condition.operator:
            case Operator.EXISTS if condition.value:
                return self.say("blank.answered") if beside else self.say("blank.answered-item", item=name)
            case Operator.EXISTS:
                return self.say("blank.open") if beside else self.say("blank.open-item", item=name)
            case Operator.EQUAL:
                return (
                    self.say("blank.is", values=values)
                    if beside
                    else self.say("blank.is-item", item=name, values=values)
                )
            case Operator.NOT_EQUAL:
                return (
                    self.say("blank.is-not", values=values)
                    if beside
                    else self.say("blank.is-not-item", item=name, values=values)
                )

    def _value(self, asked: Item, condition: Condition) -> str:
        if isinstance(condition.value, bool):
            return self.wording.name("answer", "true" if condition.value else "false")
        if asked.type is ItemType.CHOICE:
            return self.option(asked, str(condition.value))
        return str(condition.value)


def _without_side(link_id: str) -> str:
    return ".".join(part for part in link_id.split(".") if part not in SIDES)


def _beyond_side(item: Item) -> str:
    """Return what the text of a sided item says beside its side: "why not tested"; empty for "Right"."""
    if item.side is None or item.link_id.endswith(f".{item.side}"):
        return ""
    return item.text.rpartition(": ")[2].strip()
