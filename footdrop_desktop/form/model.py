"""A form as values: steps, groups, and items in the order of the document.

The form never knows an answer. It is parsed once from a FHIR R4 ``Questionnaire`` (see
``docs/forms.md`` for the subset) and never changes afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Final, TypeAlias

Scalar: TypeAlias = str | bool | int | float
"""A single answer: a code, text or ISO date (``str``), a boolean, or a number."""

Value: TypeAlias = Scalar | tuple[str, ...]
"""An answer: one scalar, or the codes of a repeating item."""

CODE_SYSTEM: Final = "urn:footdrop-desktop:codes"
"""The system of every option code of our own forms."""


class ItemType(StrEnum):
    """The FHIR item types that carry an answer in our subset."""

    CHOICE = "choice"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    TEXT = "text"


class Side(StrEnum):
    """The patient's side, right first, as clinicians write."""

    RIGHT = "right"
    LEFT = "left"

    @property
    def other(self) -> Side:
        """The opposite side."""
        return Side.LEFT if self is Side.RIGHT else Side.RIGHT


SIDES: Final = (Side.RIGHT, Side.LEFT)


class Operator(StrEnum):
    """The ``enableWhen`` operators of our subset."""

    EXISTS = "exists"
    EQUAL = "="
    NOT_EQUAL = "!="


@dataclass(frozen=True, slots=True)
class Option:
    """One allowed code of a choice. ``exclusive`` options stand alone in a repeating item."""

    code: str
    display: str
    exclusive: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """One ``enableWhen``: the answer of ``question`` compared with ``value``."""

    question: str
    operator: Operator
    value: Scalar


@dataclass(frozen=True, slots=True)
class Item:
    """One question.

    ``normal`` is the value that "rest normal" may set; it is never an answer by itself.
    ``ask_always`` items are never answered by default. ``minimum`` and ``maximum`` bound numbers
    (in ``unit``, a UCUM code) and ISO dates.
    """

    link_id: str
    type: ItemType
    text: str
    options: tuple[Option, ...] = ()
    repeats: bool = False
    normal: Value | None = None
    ask_always: bool = False
    enable_when: tuple[Condition, ...] = ()
    enable_all: bool = True
    minimum: float | str | None = None
    maximum: float | str | None = None
    decimals: int | None = None
    max_length: int | None = None
    unit: str | None = None
    help: str = ""
    how_to: str = ""
    control: str = ""
    hidden: bool = False
    codes: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Index the option codes."""
        object.__setattr__(self, "codes", frozenset(option.code for option in self.options))

    @property
    def side(self) -> Side | None:
        """The side that the link id names, if it names one."""
        for part in reversed(self.link_id.split(".")):
            if part in ("right", "left"):
                return Side(part)
        return None

    def option(self, code: str) -> Option:
        """Return the option with ``code``; ``KeyError`` if the item has none."""
        for option in self.options:
            if option.code == code:
                return option
        raise KeyError(code)


@dataclass(frozen=True, slots=True)
class Group:
    """A step, a section with a heading, or a row that holds the right and the left item."""

    link_id: str
    text: str
    heading: str = ""
    help: str = ""
    how_to: str = ""
    members: tuple[Group | Item, ...] = ()

    def items(self) -> Iterator[Item]:
        """Yield every item below this group, in document order."""
        for member in self.members:
            if isinstance(member, Item):
                yield member
            else:
                yield from member.items()


@dataclass(frozen=True, eq=False)
class Form:
    """A released form: identity, steps, and every item in form order."""

    form_id: str
    version: str
    url: str
    title: str
    steps: tuple[Group, ...]

    @cached_property
    def items(self) -> Mapping[str, Item]:
        """Every item by link id; iteration is form order."""
        return MappingProxyType({item.link_id: item for step in self.steps for item in step.items()})

    @cached_property
    def order(self) -> Mapping[str, int]:
        """The place of each link id in form order."""
        return MappingProxyType({link_id: place for place, link_id in enumerate(self.items)})

    @cached_property
    def groups(self) -> Mapping[str, Group]:
        """Every group (steps included) by link id."""
        found: dict[str, Group] = {}

        def collect(group: Group) -> None:
            found[group.link_id] = group
            for member in group.members:
                if isinstance(member, Group):
                    collect(member)

        for step in self.steps:
            collect(step)
        return MappingProxyType(found)

    @cached_property
    def step_of(self) -> Mapping[str, str]:
        """The step's link id for each item."""
        return MappingProxyType({item.link_id: step.link_id for step in self.steps for item in step.items()})

    @cached_property
    def row_of(self) -> Mapping[str, Group]:
        """The group that holds each item directly."""
        found: dict[str, Group] = {}
        for group in self.groups.values():
            for member in group.members:
                if isinstance(member, Item):
                    found[member.link_id] = group
        return MappingProxyType(found)

    def sorted(self, link_ids: set[str] | frozenset[str]) -> tuple[str, ...]:
        """Return ``link_ids`` in form order, each once."""
        return tuple(sorted(link_ids, key=self.order.__getitem__))
