"""Cards of the assessment as values, and what they are made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.answers import Answers


class Shown(Protocol):
    """An exam to be shown: a draft as it stands, or a visit as it was signed."""

    @property
    def answers(self) -> Answers:
        """What was answered."""
        ...

    @property
    def assessment(self) -> Assessment:
        """What it means."""
        ...


@dataclass(frozen=True, slots=True)
class Card:
    """One card. ``body`` is rich text.

    ``tone`` (``red``, ``amber``, ``blue``, or none) is that of the card, ``ink`` (also ``green``) that of
    its ``state``, which says in words what the colour says. ``target`` is the entry that it leads to;
    ``opens`` names what it tells when it is opened.
    """

    title: str
    state: str = ""
    body: str = ""
    tone: str = ""
    target: str = ""
    opens: str = ""
    ink: str = ""


@dataclass(frozen=True, slots=True)
class CardGroup:
    """Cards under a heading."""

    heading: str
    cards: tuple[Card, ...]
