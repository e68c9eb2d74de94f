"""How papers are laid out, read back from the PDF: a cut word or a torn row is a finding that nobody reads."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name
from reportlab.pdfgen.canvas import Canvas

from footdrop_desktop.report.blocks import words
from footdrop_desktop.report.letterhead import Page, PageSize
from footdrop_desktop.report.paper import texts
from footdrop_desktop.strings import LANGUAGES, RIGHT_TO_LEFT, SOURCE
from tests.builders import Values
from tests.papers.layout import (
    all_words,
    divided_rows,
    ink_outside,
    orphans,
    outside,
    overlapping,
)
from tests.papers.reading import squeezed
from tests.papers.tags import leaves
from tests.report.all_papers import NAMED, PAPERS, PDFS, Scene
from tests.report.papers import case, page_texts
from tests.report.test_pdf import full_exam
from tests.strategies import exams

pytestmark = pytest.mark.slow

POINTS = 72 / 25.4
"""In a millimetre."""

MARGIN = Page().margin * POINTS
OWN = {"letter": 12, "recovery-sheet": 19}
"""Margins in millimetres of a letter that would not fit otherwise, and of the sheet that has one size."""
NOTE = "She tripped on the stairs again, twice this week; her brace rubs at the ankle. " * 25
SCENES = {
    "a foot drop": Scene(),
    "everything examined": Scene(values=full_exam()),
    "an emergency": Scene(values=case("E04")),
    "nothing examined": Scene(values={}),
    "long notes": Scene(values=full_exam(), note=NOTE, family="Wolfeschlegelsteinhausenbergerdorff " * 3),
    "letter paper with wide margins": Scene(values=full_exam(), page=Page(PageSize.LETTER, 30)),
    "narrow margins": Scene(values=case("E04"), page=Page(margin=12)),
}
ALWAYS = (
    ("a foot drop", SOURCE),
    ("a foot drop", "ar"),
    ("long notes", SOURCE),
    ("letter paper with wide margins", SOURCE),
)

EACH_PAPER = pytest.mark.parametrize("kind", PDFS)
EACH_SCENE = pytest.mark.parametrize(
    ("scene", "language"),
    [
        pytest.param(scene, language, marks=() if (scene, language) in ALWAYS else pytest.mark.slow)
        for scene in SCENES
        for language in LANGUAGES
    ],
)


@EACH_SCENE
@EACH_PAPER
def test_every_word_stands_in_its_own_place_and_with_what_it_belongs_to(
    kind: str, scene: str, language: str
) -> None:
    """Failing means a word that is cut off or printed over, a heading alone, or an answer off its question."""
    assert_laid_out(kind, replace(SCENES[scene], language=language))


@pytest.mark.slow
@settings(max_examples=80, derandomize=True, database=None, phases=[Phase.generate])
@given(
    values=exams(), kind=st.sampled_from([*NAMED]), language=st.sampled_from(LANGUAGES), long=st.booleans()
)
def test_any_exam_is_laid_out_so(values: Values, kind: str, language: str, long: bool) -> None:
    assert_laid_out(kind, Scene(language, values, note=NOTE if long else ""))


def assert_laid_out(kind: str, scene: Scene) -> None:
    data = PDFS[kind](scene)
    assert len(all_words(data)) > 10
    margin = scene.page.margin * POINTS
    if kind in OWN:
        margin = min(margin, OWN[kind] * POINTS)
    assert outside(data, margin) == []
    assert ink_outside(data, margin) == []
    assert list(overlapping(data)) == []
    assert any(leaf.inside("H1") for leaf in leaves(data))
    assert orphans(data) == []
    assert divided_rows(data) == []


def drawn(*texts: tuple[float, float, str]) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    for x, y, text in texts:
        canvas.drawString(x, y, text)
    canvas.save()
    return buffer.getvalue()


def test_what_is_printed_over_something_else_is_seen() -> None:
    assert not list(overlapping(drawn((100, 500, "first line"), (100, 488, "gpqy next"))))
    assert list(overlapping(drawn((100, 500, "first line"), (110, 503, "second line"))))


@pytest.mark.parametrize(("x", "y"), [(30, 500), (540, 500), (100, 4), (100, 835)])
def test_what_is_printed_into_a_margin_is_seen(x: float, y: float) -> None:
    assert not outside(drawn((100, 500, "a word")), MARGIN)
    assert [words.text for words in outside(drawn((100, 500, "a word"), (x, y, "another")), MARGIN)] == [
        "another"
    ]


def test_what_is_drawn_into_a_margin_is_seen() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.rect(100, 100, 100, 100)
    canvas.showPage()
    canvas.rect(20, 300, 100, 100)
    canvas.save()
    ((page, place),) = ink_outside(buffer.getvalue(), MARGIN)
    assert page == 2
    assert place[0] == pytest.approx(20, abs=2)


def tagged(*found: tuple[str, tuple[tuple[str, int], ...]]) -> bytes:
    """A PDF of three pages with these tags; each holds others, and the page on which each stands."""
    document = pikepdf.new()
    pages = [document.add_blank_page() for _ in range(3)]
    root = document.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    root.K = Array()
    for tag, kids in found:
        element = Dictionary(S=Name(f"/{tag}"), K=Array())
        for number, (kid, page) in enumerate(kids):
            piece = Dictionary(S=Name(f"/{kid}"), Pg=pages[page].obj, K=number)
            element.K.append(piece)
        root.K.append(element)
    document.Root.StructTreeRoot = root
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_a_heading_alone_is_seen() -> None:
    assert orphans(tagged(("Sect", (("H1", 0), ("P", 0), ("H2", 1), ("P", 1))))) == []
    assert orphans(tagged(("Sect", (("H1", 0), ("P", 0), ("H2", 1), ("P", 2))))) == [2]


def test_a_divided_row_is_seen() -> None:
    whole = ("TR", (("TH", 0), ("TD", 0))), ("TR", (("TH", 1), ("TD", 1)))
    assert divided_rows(tagged(*whole)) == []
    assert divided_rows(tagged(*whole, ("TR", (("TH", 1), ("TD", 2))))) == [(2, 3)]


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language not in RIGHT_TO_LEFT])
@pytest.mark.parametrize("case_id", ["T04", "E04", "V06"])
def test_when_to_call_for_help_stands_on_one_page(case_id: str, language: str) -> None:
    """Failing means that a patient who looks at one page misses a sign that is on the next."""
    scene = Scene(language, case(case_id))
    section = PAPERS["handout"](scene).section("alarm")
    told = [squeezed(words(text)) for block in section.blocks for text in texts(block)]
    assert len(told) > 5
    pages = [squeezed(page) for page in page_texts(PDFS["handout"](scene))]
    assert [sum(text in page for text in told) for page in pages if told[-1] in page] == [len(told)]
