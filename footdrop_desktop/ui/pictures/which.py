"""Which step of the form has which picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Final

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.report.picture_words import PictureWords
from footdrop_desktop.ui.pictures.picture_body import PictureBody, SensationBody, StrengthBody
from footdrop_desktop.ui.pictures.picture_card import PictureCard


@dataclass(frozen=True, slots=True)
class _Kind:
    title: str
    modes: Sequence[tuple[str, str]]
    make: Callable[[PictureWords, Anatomy], PictureBody]


PICTURES: Final[Mapping[str, _Kind]] = MappingProxyType(
    {
        "strength": _Kind("picture.strength", StrengthBody.MODES, StrengthBody),
        "sensation": _Kind("picture.sensation", SensationBody.MODES, lambda words, _: SensationBody(words)),
    }
)
"""The picture of a step, by the link id of its group."""


def picture_card(step: str, words: PictureWords, anatomy: Anatomy) -> PictureCard | None:
    """Return the card for a step, or ``None`` where a step has no picture."""
    kind = PICTURES.get(step)
    if kind is None:
        return None
    modes = [(key, words.say(text)) for key, text in kind.modes]
    return PictureCard(words.say(kind.title), words, modes, partial(kind.make, words, anatomy))
