"""How far the steps of an exam are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import Form, Item


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a step is: of the ``answered`` some were set by "rest normal", some carried forward."""

    answered: int
    total: int
    by_default: int = 0
    carried: int = 0

    @property
    def complete(self) -> bool:
        """Whether every item has an answer."""
        return self.answered == self.total


def progress_of(form: Form, answers: Answers) -> Mapping[str, Progress]:
    """Return how far each step is."""
    return MappingProxyType({step: _progress(counted, answers) for step, counted in _counted(form)})


def is_counted(item: Item) -> bool:
    """Say whether an item counts for a step's progress: shown, and not only on condition."""
    return not item.hidden and not item.enable_when


@lru_cache(maxsize=8)
def _counted(form: Form) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple(
        (step.link_id, frozenset(item.link_id for item in step.items() if is_counted(item)))
        for step in form.steps
    )


def _progress(counted: frozenset[str], answers: Answers) -> Progress:
    given = counted & answers.values.keys()
    origins = [answers.origin(key).origin for key in given & answers.provenance.keys()]
    return Progress(
        len(given), len(counted), origins.count(Origin.DEFAULT), origins.count(Origin.CARRIED_FORWARD)
    )
