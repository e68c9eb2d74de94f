"""Pictures for papers, made of answers: the movements of the feet, the skin, and the weakness of the legs.

They show what was answered and conclude nothing; regions, marks, and words are those of the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.check import is_unexamined
from footdrop_desktop.exam.values import CORE, MOVEMENTS, TOES, ZONES, sensation_id, strength_id
from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.report.blocks import Block, Paragraph, Picture, Run, Section
from footdrop_desktop.report.diagrams.marks import (
    UNKNOWN,
    Look,
    Mark,
    Marks,
    movement_marks,
    muscle_marks,
    skin_marks,
)
from footdrop_desktop.report.diagrams.model import Figure
from footdrop_desktop.report.diagrams.views import FEET, LEGS, NERVES, ROOTS, SKIN, View, region_ids
from footdrop_desktop.report.picture_words import PictureWords
from footdrop_desktop.report.wording import Wording, side_title

_FEET_HIGH: Final = 100.0
_HIGH: Final = 150.0
_SECOND_HIGH: Final = 115.0
"""The second picture of the skin is as large as the first, which shares its row."""

_STOCKING: Final = "stocking"

Legend = tuple[tuple[Look, str], ...]


def movement_picture(answers: Answers, wording: Wording, height: float = _FEET_HIGH) -> Picture:
    """Return both feet with an arrow for each movement of ankle and toes; the grade stands on each."""
    words = PictureWords(wording)
    figures = _figures(FEET, words, lambda side: movement_marks(answers, side))
    asked = [strength_id(movement, side) for side in SIDES for movement in CORE + TOES]
    return Picture(
        figures=figures,
        legend=_occurring(words.of_strength, figures, ""),
        alt=_told("picture.strength", asked, answers, words),
        height=height,
        signs_always=True,
    )


def weakness_picture(answers: Answers, anatomy: Anatomy, wording: Wording, height: float = _HIGH) -> Picture:
    """Return both legs from the front and from behind: each muscle shows the grade of its movement."""
    words = PictureWords(wording)
    figures = _figures(LEGS, words, lambda side: muscle_marks(answers, anatomy, side))
    asked = [strength_id(movement, side) for side in SIDES for movement in MOVEMENTS]
    return Picture(
        figures=figures,
        legend=_occurring(words.of_strength, figures, ""),
        alt=_told("picture.strength", asked, answers, words),
        height=height,
    )


def skin_picture(answers: Answers, wording: Wording, layer: str, height: float = _HIGH) -> Picture:
    """Return the skin of both legs and of the soles: the areas of one ``layer``, "roots" or "nerves"."""
    words = PictureWords(wording)
    figures = _figures(SKIN, words, lambda side: skin_marks(answers, side))
    asked = [sensation_id(zone, side) for side in SIDES for zone in _zones(layer)]
    return Picture(
        figures=figures,
        legend=_occurring(words.of_skin, figures, layer),
        alt=_told("picture.sensation", asked, answers, words),
        height=height,
        layer=layer,
    )


def pictures_section(answers: Answers, anatomy: Anatomy, wording: Wording) -> Section | None:
    """Return the strength and the skin that were examined, beside each other; ``None`` when neither was.

    The areas of roots and those of nerves cover each other: where both were examined the skin stands twice.
    """
    strength = _is_any_examined(answers, (strength_id(m, side) for side in SIDES for m in MOVEMENTS))
    heights = (_HIGH, _SECOND_HIGH)
    skin = [
        skin_picture(answers, wording, layer, height)
        for layer, height in zip(_layers(answers), heights, strict=False)
    ]
    pictures = [weakness_picture(answers, anatomy, wording), *skin] if strength else skin
    if not pictures:
        return None
    words = PictureWords(wording)
    if strength and skin:
        pictures[:2] = [_beside(pictures[0], pictures[1], words)]
    notes = ["picture.convention" if skin else "picture.convention-back"]
    notes += ["picture.stocking-note"] if skin else []
    notes += ["picture.muscle-note"] if strength else []
    if any(mark.noted for picture in pictures for mark in _marks(picture.figures, picture.layer)):
        notes.append("picture.noted")
    note = Run(" ".join(words.say(key) for key in notes), muted=True)
    blocks: tuple[Block, ...] = (*pictures, Paragraph((note,)))
    return Section("pictures", words.say("picture.section"), blocks)


def _figures(
    views: Iterable[View], words: PictureWords, marks_of: Callable[[Side], Marks]
) -> tuple[Figure, ...]:
    marks = {side: marks_of(side) for side in SIDES}
    return tuple(
        Figure(
            view.diagram,
            marks[view.side],
            words.say(
                "picture.caption", side=side_title(words.wording, view.side), view=words.say(view.seen)
            ),
        )
        for view in views
    )


def _marks(figures: Iterable[Figure], layer: str) -> Iterator[Mark]:
    """Yield the mark of every region that is drawn."""
    for figure in figures:
        for region in figure.diagram.regions(layer):
            yield figure.marks[region.id]


def _occurring(legend: Legend, figures: tuple[Figure, ...], layer: str) -> Legend:
    looks = {mark.look for mark in _marks(figures, layer)}
    return tuple((look, text) for look, text in legend if look in looks)


def _told(title: str, link_ids: Iterable[str], answers: Answers, words: PictureWords) -> str:
    return words.say("picture.told", picture=words.say(title), findings=words.sides(link_ids, answers))


def _beside(strength: Picture, skin: Picture, words: PictureWords) -> Picture:
    """Return one picture of two; a look may mean a grade, a feeling, or both."""
    graded, felt = dict(strength.legend), dict(skin.legend)
    legend = tuple(
        (look, _both(look, graded.get(look, ""), felt.get(look, ""), words))
        for look in dict.fromkeys(look for look, _ in (*words.of_strength, *words.of_skin))
        if look in graded or look in felt
    )
    return Picture(
        figures=strength.figures + skin.figures,
        legend=legend,
        alt=f"{strength.alt} {skin.alt}",
        height=min(strength.height, skin.height),
        layer=skin.layer,
    )


def _both(look: Look, grade: str, felt: str, words: PictureWords) -> str:
    """Return what a look means where strength and skin stand together; the unknown is the same in both."""
    if not felt or look in UNKNOWN:
        return grade or felt
    if not grade:
        return words.say("picture.skin-alone", felt=felt)
    return words.say("picture.grade-and-skin", grade=grade, felt=felt)


def _zones(layer: str) -> tuple[str, ...]:
    drawn = region_ids(SKIN, layer)
    return tuple(zone for zone in ZONES if zone in drawn)


def _layers(answers: Answers) -> list[str]:
    """Return the layers with an examined area of their own; the stocking alone is shown among the nerves."""
    found = [
        layer
        for layer in (NERVES, ROOTS)
        if _is_any_examined(
            answers,
            (sensation_id(zone, side) for side in SIDES for zone in _zones(layer) if zone != _STOCKING),
        )
    ]
    stocking = (sensation_id(_STOCKING, side) for side in SIDES)
    return found or ([NERVES] if _is_any_examined(answers, stocking) else [])


def _is_any_examined(answers: Answers, link_ids: Iterable[str]) -> bool:
    return any(not is_unexamined(answers.get(link_id)) for link_id in link_ids)
