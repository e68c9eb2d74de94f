"""Pictures on papers: what they show is what was answered, and their words say all of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from footdrop_desktop import app
from footdrop_desktop.exam.answers import Answers, Provenance, answers_of
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.report.blocks import Paragraph, Picture, Section, words
from footdrop_desktop.report.diagrams.marks import Look
from footdrop_desktop.report.pictures import (
    movement_picture,
    pictures_section,
    skin_picture,
    weakness_picture,
)
from tests.builders import (
    CORE,
    MOVEMENTS,
    SIDES,
    TOES,
    ZONES,
    Values,
    checked,
    grades,
    strong,
    the_form,
    wording,
)
from tests.report.papers import IDENTITY, cases, ids, report_of

ROOT_ZONES = ("l4-medial-leg", "l5-lateral-leg-dorsum", "s1-lateral-foot")
LAYERS = {
    "roots": (*ROOT_ZONES, "stocking"),
    "nerves": tuple(zone for zone in ZONES if zone not in ROOT_ZONES),
}
GRADED: Mapping[object, Look] = {
    "0": Look.NONE,
    "1": Look.NONE,
    "2": Look.MARKED,
    "3": Look.MARKED,
    "4-": Look.SLIGHT,
    "4": Look.SLIGHT,
    "4+": Look.SLIGHT,
    "5": Look.NORMAL,
    "NT": Look.NOT_TESTED,
    None: Look.OPEN,
}
FELT: Mapping[object, Look] = {
    "normal": Look.NORMAL,
    "reduced": Look.MARKED,
    "absent": Look.NONE,
    "increased": Look.INCREASED,
    "not-tested": Look.NOT_TESTED,
    None: Look.OPEN,
}
NOTHING = checked({})


def weak() -> Values:
    """The right foot weak in several ways; of the left one answer each of strength and skin."""
    return {
        **strong("right", dorsiflexion="1", eversion="2", inversion="NT", toe_extension="4-"),
        **grades("left", dorsiflexion=("4", "pain")),
        "sensation.superficial-peroneal.right": "absent",
        "sensation.sural.right": "increased",
        "sensation.sole.left": "normal",
        "sensation.saphenous.left": "not-tested",
    }


def skin_of(**felt: str) -> Answers:
    return checked({f"sensation.{zone.replace('_', '-')}.right": how for zone, how in felt.items()})


def section_of(answers: Answers) -> Section:
    section = pictures_section(answers, app.anatomy(), wording())
    assert section is not None
    return section


def pictures_of(section: Section) -> list[Picture]:
    return [block for block in section.blocks if isinstance(block, Picture)]


def drawn(picture: Picture) -> list[tuple[str, str, Look]]:
    """Side, region, and look of everything that is drawn; the side is read from the words beneath."""
    return [
        ("right" if figure.caption.startswith("Right") else "left", region.id, figure.marks[region.id].look)
        for figure in picture.figures
        for region in figure.diagram.regions(picture.layer)
    ]


def half(alt: str, side: str) -> str:
    """What the words of a picture say of one side."""
    right, _, left = alt.partition("Left. ")
    return right if side == "right" else left


def test_the_feet_show_every_grade_of_ankle_and_toes() -> None:
    answers = checked(weak())
    picture = movement_picture(answers, wording())
    expected = {
        (side, movement, GRADED[answers.get(f"strength.{movement}.{side}")])
        for side in SIDES
        for movement in (*CORE, *TOES)
    }
    assert set(drawn(picture)) == expected
    assert picture.signs_always


def test_a_muscle_shows_the_grade_of_its_movement() -> None:
    answers = checked(weak())
    for side, muscle, look in drawn(weakness_picture(answers, app.anatomy(), wording())):
        moves = next(entry.moves for entry in app.anatomy().muscles if entry.id == muscle)
        grade = answers.get(f"strength.{moves[0]}.{side}") if moves else None
        assert look is GRADED[grade], (side, muscle)


@pytest.mark.parametrize("layer", LAYERS)
def test_the_skin_shows_the_areas_of_one_layer(layer: str) -> None:
    """A finding in the area of another nerve would lead to the wrong site."""
    answers = checked({**weak(), "sensation.l5-lateral-leg-dorsum.right": "reduced"})
    expected = {
        (side, zone, FELT[answers.get(f"sensation.{zone}.{side}")])
        for side in SIDES
        for zone in LAYERS[layer]
    }
    assert set(drawn(skin_picture(answers, wording(), layer))) == expected


def test_what_was_not_examined_is_never_normal() -> None:
    """Failing means that a leg that nobody looked at is painted as healthy."""
    for picture in (
        movement_picture(NOTHING, wording()),
        weakness_picture(NOTHING, app.anatomy(), wording()),
        skin_picture(NOTHING, wording(), "roots"),
        skin_picture(NOTHING, wording(), "nerves"),
    ):
        assert {look for _, _, look in drawn(picture)} == {Look.OPEN}
        assert picture.legend == ((Look.OPEN, "not examined"),)
        assert "5" not in picture.alt.replace("L5", "").replace("2 to 5", "")
        assert "ormal" not in picture.alt


@pytest.mark.parametrize("case_id", cases())
def test_the_legend_explains_what_is_there_and_no_more(case_id: str) -> None:
    """A pattern without words says nothing; words without a pattern make the reader look for it."""
    section = pictures_section(checked(cases()[case_id]["answers"]), app.anatomy(), wording())
    for picture in pictures_of(section) if section is not None else []:
        looks = [look for look, _ in picture.legend]
        assert set(looks) == {look for _, _, look in drawn(picture)}
        assert len(set(looks)) == len(looks)
        assert len({text for _, text in picture.legend}) == len(looks)


def test_the_words_name_every_region_with_its_finding() -> None:
    """Who does not see the picture must learn the same, with what was not examined."""
    answers = checked(weak())
    alt = weakness_picture(answers, app.anatomy(), wording()).alt
    rows = the_form().groups
    for side in SIDES:
        for movement in MOVEMENTS:
            name = rows[f"strength.{movement}"].text
            assert re.search(rf": ([^.]*; )?{re.escape(name)}[;.]", half(alt, side)), (side, movement)
    assert "1/5: Dorsiflexion." in half(alt, "right")
    assert "Not tested: Inversion." in half(alt, "right")
    assert "4/5, limited by pain: Dorsiflexion." in half(alt, "left")
    assert "Not examined: Plantarflexion; " in half(alt, "left")
    assert "5/5" not in half(alt, "left")
    for layer, zones in LAYERS.items():
        told = skin_picture(answers, wording(), layer).alt
        for side in SIDES:
            for zone in zones:
                assert rows[f"sensation.{zone}"].text in half(told, side), (side, zone)
    assert "Absent: Superficial peroneal (fibular) nerve" in told


def test_strength_and_skin_stand_beside_each_other() -> None:
    (picture,) = pictures_of(section_of(checked(weak())))
    assert len(picture.figures) == 10
    assert picture.layer == "nerves"
    legend = dict(picture.legend)
    assert legend[Look.NORMAL] == "5; feeling normal"
    assert legend[Look.NONE] == "0–1; feeling absent"
    assert legend[Look.SLIGHT] == "4− 4 4+"
    assert legend[Look.INCREASED] == "feeling increased"
    assert legend[Look.OPEN] == "not examined"
    assert picture.alt.startswith("Picture of the strength. Right. ")
    assert " Picture of the skin areas. Right. " in picture.alt


def test_the_skin_stands_twice_where_roots_and_nerves_were_examined() -> None:
    """Failing means that a finding is in no picture: the layers cover each other."""
    answers = skin_of(l5_lateral_leg_dorsum="reduced", sural="normal")
    nerves, roots = pictures_of(section_of(answers))
    assert (nerves.layer, roots.layer) == ("nerves", "roots")
    assert Look.MARKED in dict(roots.legend)
    assert Look.MARKED not in dict(nerves.legend)


@pytest.mark.parametrize(
    ("answers", "layers"),
    [
        (skin_of(l4_medial_leg="normal"), ["roots"]),
        (skin_of(sole="absent"), ["nerves"]),
        (skin_of(stocking="reduced"), ["nerves"]),
        (skin_of(l4_medial_leg="not-tested", sole="normal"), ["nerves"]),
        (checked(grades("left", eversion="3")), [""]),
    ],
)
def test_only_what_was_examined_has_a_picture(answers: Answers, layers: list[str]) -> None:
    assert [picture.layer for picture in pictures_of(section_of(answers))] == layers


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"heel-walk.right": "unable"},
        {"strength.dorsiflexion.right": "NT", "sensation.sole.left": "not-tested"},
    ],
)
def test_without_strength_and_skin_there_are_no_pictures(values: Values) -> None:
    assert pictures_section(checked(values), app.anatomy(), wording()) is None


def test_an_asterisk_is_explained() -> None:
    limited = section_of(checked(grades("left", dorsiflexion=("4", "pain"))))
    plainly = section_of(checked(grades("left", dorsiflexion="4")))
    by_default = section_of(
        answers_of({"sensation.sole.left": "normal"}, {"sensation.sole.left": Provenance(Origin.DEFAULT)})
    )
    notes = []
    for section in (limited, plainly, by_default):
        *_, note = section.blocks
        assert isinstance(note, Paragraph)
        notes.append("* The grade was limited, set by default, or" in words(note.text))
    assert notes == [True, False, True]


def test_where_the_patients_right_is_stands_below() -> None:
    """From behind the sides change places: without a word the wrong leg is read as weak."""
    for answers in (checked(weak()), skin_of(sole="normal"), checked(grades("left", eversion="3"))):
        *_, note = section_of(answers).blocks
        assert isinstance(note, Paragraph)
        assert "at your right from behind" in words(note.text)


def test_the_report_has_pictures_after_the_findings_also_without_an_assessment() -> None:
    """They show answers alone, so they stay where nothing that was concluded may be printed."""
    alone = replace(IDENTITY, record_only=True)
    reports = [report_of(weak(), identity) for identity in (IDENTITY, alone)]
    for report in reports:
        found = ids(report)
        assert found[found.index("findings") + 1] == "pictures"
    assert reports[0].section("pictures") == reports[1].section("pictures")
