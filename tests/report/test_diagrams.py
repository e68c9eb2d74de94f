"""The drawings, and what an examination paints into them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.exam.answers import NO_ANSWERS, Provenance, answers_of
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import Side, Value
from footdrop_desktop.report.diagrams.marks import (
    UNKNOWN,
    Look,
    movement_marks,
    muscle_marks,
    nerve_tallies,
    root_tallies,
    skin_marks,
)
from footdrop_desktop.report.diagrams.model import Diagram, Role, Shape
from footdrop_desktop.report.diagrams.parsing import DiagramFaultError, parse_diagram, parse_path
from footdrop_desktop.resources import read_resource
from tests.builders import CORE, GRADES, MOVEMENTS, TOES, ZONES

FOLDER = Path(__file__).parents[2] / "resources" / "diagrams"
NAMES = sorted(path.stem for path in FOLDER.glob("*.svg"))
FEET = ("foot-side", "foot-front")
LEGS = ("muscles-front", "muscles-back")
SKIN = ("skin-front", "skin-back", "skin-sole")


def drawn(name: str) -> Diagram:
    return parse_diagram(read_resource(f"diagrams/{name}.svg"))


def svg(inside: str, box: str = "0 0 100 50") -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{inside}</svg>'.encode()


def ids(*names: str, layer: str = "") -> set[str]:
    return {shape.id for name in names for shape in drawn(name).regions(layer)}


def middle(shape: Shape) -> tuple[float, float]:
    points = [point for step in shape.path for point in step.points]
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)


def regions(name: str, layer: str = "") -> dict[str, Shape]:
    return {shape.id: shape for shape in drawn(name).regions(layer)}


@pytest.mark.parametrize("name", NAMES)
def test_every_drawing_can_be_read_and_stays_in_its_box(name: str) -> None:
    """What leaves the box is cut off on paper."""
    diagram = drawn(name)
    assert diagram.title
    assert any(shape.role is Role.GROUND for shape in diagram.shapes)
    for shape in diagram.shapes:
        for step in shape.path:
            for x, y in step.points:
                assert -1 <= x <= diagram.width + 1, (name, shape.id, x)
                assert -1 <= y <= diagram.height + 1, (name, shape.id, y)


def test_every_movement_of_ankle_and_toes_has_one_arrow() -> None:
    """A movement without an arrow could not be answered there, and would look as if it did not matter."""
    assert ids(*FEET) == {*CORE, *TOES}
    assert not ids("foot-side") & ids("foot-front")


def test_every_muscle_of_the_anatomy_is_drawn_and_no_other(anatomy: Anatomy) -> None:
    assert ids(*LEGS) == {muscle.id for muscle in anatomy.muscles}


def test_every_zone_has_an_area_among_those_of_roots_or_nerves() -> None:
    roots = {"l4-medial-leg", "l5-lateral-leg-dorsum", "s1-lateral-foot"}
    nerves = set(ZONES) - roots - {"stocking"}
    assert ids(*SKIN, layer="roots") == roots | {"stocking"}
    assert ids(*SKIN, layer="nerves") == nerves | {"stocking"}


def test_medial_stands_medial_and_lateral_lateral() -> None:
    """A mirrored area would put a finding on the wrong nerve."""
    front = regions("skin-front", "nerves")
    lateral, medial = middle(front["lateral-cutaneous-calf"]), middle(front["saphenous"])
    assert lateral[0] < medial[0]
    assert middle(front["sural"])[0] < middle(front["deep-peroneal-web"])[0]
    assert middle(front["lateral-cutaneous-calf"])[1] < middle(front["superficial-peroneal"])[1]
    back = regions("skin-back", "nerves")
    assert middle(back["saphenous"])[0] < middle(back["lateral-cutaneous-calf"])[0]
    assert middle(back["sural"])[0] > middle(back["sole"])[0]
    sole = regions("skin-sole", "nerves")
    assert middle(sole["sural"])[0] < middle(sole["sole"])[0]
    foot = regions("foot-front")
    assert middle(foot["eversion"])[0] < middle(foot["inversion"])[0]
    assert middle(foot["toe-extension"])[0] < middle(foot["great-toe-extension"])[0]
    legs = regions("muscles-front")
    assert middle(legs["peroneus_longus_and_brevis"])[0] < middle(legs["tibialis_anterior"])[0]
    behind = regions("muscles-back")
    assert (
        middle(behind["biceps_femoris_long_head"])[0]
        > middle(behind["semitendinosus_and_semimembranosus"])[0]
    )
    assert middle(behind["tibialis_posterior"])[0] < middle(behind["gastrocnemius_and_soleus"])[0]


def test_the_left_is_the_mirrored_right() -> None:
    right = drawn("skin-front")
    left = right.mirrored()
    assert left.mirrored() == right or all(
        middle(a) == pytest.approx(middle(b))
        for a, b in zip(left.mirrored().shapes, right.shapes, strict=True)
    )
    a, b = regions("skin-front", "roots"), {s.id: s for s in left.regions("roots")}
    x, y = middle(a["l4-medial-leg"])
    assert middle(b["l4-medial-leg"]) == pytest.approx((right.width - x, y))


def test_a_path_is_read_in_both_cases() -> None:
    assert parse_path("M1 2 3 4L5,6Z") == parse_path("m1,2l2 2 2 2z")
    assert parse_path("M0 0C0-5 5-10 10 0") == parse_path("m0 0c0-5,5-10,10,0")
    q = parse_path("M0 0Q3 3 6 0")[1]
    assert [round(x, 6) for point in q.points for x in point] == [2, 2, 4, 2, 6, 0]


def test_after_z_the_path_goes_on_from_its_beginning() -> None:
    assert parse_path("M5 5l2 0 0 2zl1 0")[-1].points == ((6.0, 5.0),)


@pytest.mark.parametrize(
    "text", ["", "L1 2", "1 2", "M1", "M1 2 3", "M0 0A1 1 0 0 0 2 2", "M0 0H3", "M0 0 L x", "M0 0C1 1 2 2"]
)
def test_a_path_outside_of_our_subset_is_refused(text: str) -> None:
    """Half of a path would be another area."""
    with pytest.raises(DiagramFaultError):
        parse_path(text)


@given(st.lists(st.tuples(st.floats(-500, 500), st.floats(-500, 500)), min_size=2, max_size=8))
def test_numbers_come_back_as_they_were_written(points: list[tuple[float, float]]) -> None:
    text = "M" + "L".join(f"{x:.3f} {y:.3f}" for x, y in points)
    read = [step.points[0] for step in parse_path(text)]
    assert read == [(float(f"{x:.3f}"), float(f"{y:.3f}")) for x, y in points]


def test_groups_move_and_mirror() -> None:
    inside = '<g transform="translate(10,5) scale(-1,1)"><circle class="region" id="a" cx="4" cy="3" r="2" data-label="4 3"/></g>'
    shape = parse_diagram(svg(inside)).shapes[0]
    assert shape.label == (6.0, 8.0)
    assert middle(shape)[0] == pytest.approx(6.0, abs=0.4)


@pytest.mark.parametrize(
    "inside",
    [
        '<rect class="ground" width="3" height="3"/>',
        '<path class="ground" d="M0 0L1 1" style="fill:red"/>',
        '<path class="other" d="M0 0L1 1"/>',
        '<path class="region" d="M0 0L1 1"/>',
        '<path class="region" id="a" d="M0 0L1 1"/><path class="region" id="a" d="M0 0L1 1"/>',
        '<g transform="rotate(3)"><path class="ground" d="M0 0L1 1"/></g>',
        '<g transform="scale(2,2)"><path class="ground" d="M0 0L1 1"/></g>',
        '<circle class="ground" cx="1" cy="1" r="0"/>',
        '<circle class="ground" cx="a" cy="1" r="2"/>',
        '<path class="region" id="a" data-label="3" d="M0 0L1 1"/>',
        "<path",
    ],
)
def test_a_drawing_outside_of_our_subset_is_refused(inside: str) -> None:
    """What is not understood would silently be missing."""
    with pytest.raises(DiagramFaultError):
        parse_diagram(svg(inside))


@pytest.mark.parametrize("box", ["", "1 0 10 10", "0 0 0 10", "0 0 10"])
def test_a_drawing_needs_its_box(box: str) -> None:
    with pytest.raises(DiagramFaultError):
        parse_diagram(svg("", box))


def test_what_was_not_examined_is_never_normal(anatomy: Anatomy) -> None:
    """The rule that matters most: a blank or untested region must not look examined."""
    for side in Side:
        marks = [
            *movement_marks(NO_ANSWERS, side).values(),
            *skin_marks(NO_ANSWERS, side).values(),
            *muscle_marks(NO_ANSWERS, anatomy, side).values(),
        ]
        assert {mark.look for mark in marks} == {Look.OPEN}
        assert {mark.sign for mark in marks} == {""}
    untested = answers_of({"strength.eversion.left": "NT", "sensation.sole.left": "not-tested"})
    assert movement_marks(untested, Side.LEFT)["eversion"].look is Look.NOT_TESTED
    assert skin_marks(untested, Side.LEFT)["sole"].look is Look.NOT_TESTED
    assert muscle_marks(untested, anatomy, Side.LEFT)["peroneus_longus_and_brevis"].look is Look.NOT_TESTED


LOOKS = [Look.NONE, Look.NONE, Look.MARKED, Look.MARKED, Look.SLIGHT, Look.SLIGHT, Look.SLIGHT, Look.NORMAL]


@pytest.mark.parametrize(("grade", "look"), list(zip(GRADES, LOOKS, strict=True)))
def test_a_grade_has_its_look_and_its_sign(grade: str, look: Look) -> None:
    answers = answers_of({"strength.dorsiflexion.right": grade})
    mark = movement_marks(answers, Side.RIGHT)["dorsiflexion"]
    assert (mark.look, mark.sign, mark.link_id) == (
        look,
        grade.replace("-", "−"),
        "strength.dorsiflexion.right",
    )
    assert movement_marks(answers, Side.LEFT)["dorsiflexion"].look is Look.OPEN


@pytest.mark.parametrize(
    ("felt", "look"),
    [
        ("normal", Look.NORMAL),
        ("reduced", Look.MARKED),
        ("absent", Look.NONE),
        ("increased", Look.INCREASED),
        ("not-tested", Look.NOT_TESTED),
    ],
)
def test_a_feeling_has_its_look(felt: str, look: Look) -> None:
    assert skin_marks(answers_of({"sensation.sural.left": felt}), Side.LEFT)["sural"].look is look


def test_limited_and_carried_answers_are_noted() -> None:
    """A limited grade is no reliable weakness, and an earlier answer is none of today."""
    answers = answers_of(
        {
            "strength.eversion.right": "4",
            "strength.eversion.right.limited-by": "pain",
            "strength.inversion.right": "5",
            "sensation.sole.right": "normal",
        },
        {"sensation.sole.right": Provenance(Origin.CARRIED_FORWARD, "2026-01-02")},
    )
    marks = movement_marks(answers, Side.RIGHT)
    assert (marks["eversion"].noted, marks["inversion"].noted) == (True, False)
    assert skin_marks(answers, Side.RIGHT)["sole"].noted


def test_what_was_set_by_default_is_noted() -> None:
    """A normal that nobody typed must not look like one that was examined on purpose."""
    by_default = {
        key: Provenance(Origin.DEFAULT) for key in ("strength.eversion.left", "sensation.sole.left")
    }
    answers = answers_of({"strength.eversion.left": "5", "sensation.sole.left": "normal"}, by_default)
    assert movement_marks(answers, Side.LEFT)["eversion"].noted
    assert skin_marks(answers, Side.LEFT)["sole"].noted


def test_a_muscle_shows_the_grade_of_its_movement_and_a_helper_none(anatomy: Anatomy) -> None:
    """Peroneus tertius only helps: a grade on it would be invented."""
    every: dict[str, Value] = {f"strength.{movement}.right": "2" for movement in MOVEMENTS}
    marks = muscle_marks(answers_of(every), anatomy, Side.RIGHT)
    assert marks["peroneus_tertius"].look is Look.OPEN
    assert marks["peroneus_tertius"].link_id == ""
    assert all(mark.look is Look.MARKED for name, mark in marks.items() if name != "peroneus_tertius")


def test_nerves_and_roots_count_each_movement_once(anatomy: Anatomy) -> None:
    answers = answers_of(
        {
            "strength.dorsiflexion.right": "1",
            "strength.great-toe-extension.right": "3",
            "strength.toe-extension.right": "NT",
            "strength.eversion.right": "5",
        }
    )
    nerves = {tally.id: tally for tally in nerve_tallies(answers, anatomy, Side.RIGHT)}
    deep = nerves["deep-peroneal"]
    assert (deep.weak, deep.full, deep.unknown, deep.lowest) == (
        ("dorsiflexion", "great-toe-extension"),
        (),
        ("toe-extension",),
        "1",
    )
    assert nerves["superficial-peroneal"].full == ("eversion",)
    assert nerves["tibial"].lowest is None
    roots = {tally.id: tally for tally in root_tallies(answers, anatomy, Side.RIGHT)}
    assert list(roots) == ["L1", "L2", "L3", "L4", "L5", "S1", "S2"]
    assert roots["L4"].weak == ("dorsiflexion",)
    assert roots["L5"].weak == ("dorsiflexion", "great-toe-extension")
    assert len(roots["L5"].movements) == len(set(roots["L5"].movements)) == 9
    for tally in (*nerves.values(), *roots.values()):
        assert len(tally.weak) + len(tally.full) + len(tally.unknown) == len(tally.movements)


def test_the_looks_of_the_unknown_are_open_and_not_tested() -> None:
    assert set(UNKNOWN) == {Look.OPEN, Look.NOT_TESTED}
