"""Immutable answers: every change makes a new value, so undo is a list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import Value


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an answer came from; ``since`` is the ISO date of the visit it was carried from."""

    origin: Origin = Origin.TYPED
    since: str | None = None


TYPED = Provenance()


@dataclass(frozen=True, slots=True)
class Answers:
    """The recorded answers by link id; what has no entry was not recorded.

    ``values`` holds checked values only (``exam.check.check_answers``). ``provenance`` has an
    entry only where an answer was not typed.
    """

    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    provenance: Mapping[str, Provenance] = field(default_factory=lambda: MappingProxyType({}))

    def get(self, link_id: str) -> Value | None:
        """Return the answer, or ``None`` when nothing was recorded."""
        return self.values.get(link_id)

    def __contains__(self, link_id: str) -> bool:
        """Say whether something was recorded for ``link_id``."""
        return link_id in self.values

    def __iter__(self) -> Iterator[str]:
        """Yield the link ids that have an answer."""
        return iter(self.values)

    def __len__(self) -> int:
        """Return how many items have an answer."""
        return len(self.values)

    def origin(self, link_id: str) -> Provenance:
        """Return where the answer to ``link_id`` came from."""
        return self.provenance.get(link_id, TYPED)

    def is_carried(self, link_id: str) -> bool:
        """Say whether the answer was carried forward from an earlier visit."""
        return self.origin(link_id).origin is Origin.CARRIED_FORWARD

    def with_answer(self, link_id: str, value: Value, provenance: Provenance = TYPED) -> Answers:
        """Return these answers with one more, or one replaced."""
        origins = {key: kept for key, kept in self.provenance.items() if key != link_id}
        if provenance != TYPED:
            origins[link_id] = provenance
        return Answers(MappingProxyType({**self.values, link_id: value}), MappingProxyType(origins))

    def without(self, *link_ids: str) -> Answers:
        """Return these answers without those of ``link_ids``."""
        gone = frozenset(link_ids)
        return Answers(
            MappingProxyType({key: value for key, value in self.values.items() if key not in gone}),
            MappingProxyType({key: kept for key, kept in self.provenance.items() if key not in gone}),
        )


NO_ANSWERS = Answers()


def answers_of(
    values: Mapping[str, Value], provenance: Mapping[str, Provenance] = MappingProxyType({})
) -> Answers:
    """Return ``Answers`` that own a copy of ``values`` and ``provenance``."""
    return Answers(MappingProxyType(dict(values)), MappingProxyType(dict(provenance)))
