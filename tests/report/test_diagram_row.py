"""Drawings on paper."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
from reportlab.platypus import SimpleDocTemplate

from footdrop_desktop.exam.answers import NO_ANSWERS, Answers, answers_of
from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.report.diagrams.marks import Look, Mark, movement_marks, skin_marks
from footdrop_desktop.report.diagrams.model import Diagram, Figure
from footdrop_desktop.report.diagrams.parsing import parse_diagram
from footdrop_desktop.report.typeset.canvas import TaggedCanvas
from footdrop_desktop.report.typeset.diagrams import DiagramRow
from footdrop_desktop.report.typeset.drawing import width
from footdrop_desktop.report.typeset.fonts import Face
from footdrop_desktop.resources import read_resource

WIDTH = 500.0


def drawn(name: str, side: Side) -> Diagram:
    diagram = parse_diagram(read_resource(f"diagrams/{name}.svg"))
    return diagram if side is Side.RIGHT else diagram.mirrored()


def feet(answers: Answers) -> DiagramRow:
    figures = [
        Figure(drawn(name, side), movement_marks(answers, side), f"{side} {name}")
        for side in SIDES
        for name in ("foot-side", "foot-front")
    ]
    legend = [(look, look.value) for look in Look]
    return DiagramRow(figures, legend, 120, signs_always=True)


def pdf(row: DiagramRow) -> bytes:
    out = BytesIO()
    SimpleDocTemplate(
        out, pagesize=(WIDTH + 12, 300), leftMargin=0, rightMargin=0, topMargin=0, bottomMargin=0
    ).build([row], canvasmaker=TaggedCanvas)
    return out.getvalue()


def words(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return str(document[0].get_textpage().get_text_range())


def ink(data: bytes) -> int:
    """How many pixels of the page are dark."""
    with pypdfium2.PdfDocument(data) as document:
        image = document[0].render(scale=1.5, grayscale=True).to_pil()
    return sum(image.histogram()[:140])


def test_the_grades_stand_on_the_arrows() -> None:
    answers = answers_of(
        {
            "strength.dorsiflexion.right": "1",
            "strength.eversion.left": "4-",
            "strength.eversion.left.limited-by": "pain",
            "strength.toe-flexion.right": "NT",
        }
    )
    text = words(pdf(feet(answers)))
    assert "4−*" in text
    assert "NT" in text
    assert "right foot-side" in text
    assert "not-tested" in text


def test_nothing_examined_has_no_sign() -> None:
    """A sign without an answer would be an invented finding."""
    text = words(pdf(feet(NO_ANSWERS)))
    assert not set("12345↓↑") & set(text)
    assert "NT" not in text


def test_it_takes_the_room_that_it_said() -> None:
    row = feet(NO_ANSWERS)
    wide, high = row.wrap(WIDTH, 1000)
    assert wide == WIDTH
    assert 100 < high < 180
    narrow = feet(NO_ANSWERS)
    assert narrow.wrap(240, 1000)[1] < high


def test_a_long_caption_stays_beneath_its_figure() -> None:
    """Failing means that the names of two figures are printed over each other."""
    captions = ("Izquierda, por delante", "Derecha, por detrás")
    figures = [
        Figure(drawn("foot-front", side), movement_marks(NO_ANSWERS, side), caption)
        for _ in range(4)
        for side, caption in zip(SIDES, captions, strict=True)
    ]
    row = DiagramRow(figures, (), 60)
    row.wrap(WIDTH, 1000)
    for figure in figures:
        lines = row._caption_lines(figure)
        assert " ".join(lines) == figure.caption
        assert all(width(line, Face.SEMIBOLD, 7.5) < WIDTH / len(figures) for line in lines)
    assert words(pdf(DiagramRow(figures, (), 60))).split().count("por") == len(figures)


def test_looks_differ_on_paper() -> None:
    """Each look has an amount of ink of its own, also in grey."""
    amounts = {}
    for look in Look:
        marks = {"dorsiflexion": Mark(look), "plantarflexion": Mark(look)}
        amounts[look] = ink(pdf(DiagramRow([Figure(drawn("foot-side", Side.RIGHT), marks, "")], (), 250)))
    assert len(set(amounts.values())) == len(Look)
    assert amounts[Look.NONE] > amounts[Look.MARKED] > amounts[Look.NORMAL]


def test_only_the_layer_is_drawn() -> None:
    answers = answers_of({"sensation.sole.right": "absent"})
    figure = [Figure(drawn("skin-sole", Side.RIGHT), skin_marks(answers, Side.RIGHT), "")]
    roots, nerves = (ink(pdf(DiagramRow(figure, (), 250, layer=layer))) for layer in ("roots", "nerves"))
    assert nerves > 3 * roots


def test_the_state_of_the_page_is_left_as_it_was() -> None:
    """A dash or a clip that stays would spoil what is printed after the picture."""
    out = BytesIO()
    canvas = TaggedCanvas(out, pageCompression=0)
    row = feet(NO_ANSWERS)
    row.wrap(WIDTH, 1000)
    row.drawOn(canvas, 0, 0)
    canvas.save()
    code = out.getvalue().split()
    assert code.count(b"q") == code.count(b"Q") > 10
    dashes = [code[place - 2] for place, word in enumerate(code) if word == b"d"]
    assert dashes[-1] in (b"[]", b"]")
