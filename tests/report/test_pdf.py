"""The printed pages, read back. What is not on the page was not said."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Provenance
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.report.blocks import Paragraph, Section, Table, plain
from footdrop_desktop.report.letterhead import Page
from footdrop_desktop.report.paper import Look, Paper
from footdrop_desktop.report.pdf import render_report
from footdrop_desktop.report.typeset.styles import setting
from tests.builders import Values, the_form
from tests.report.papers import IDENTITY, case, flat, page_texts, report_of, with_origins
from tests.report.test_literature import ARTICLE

_MEASURES = setting(Page(), Look.CLINICAL)
MARGIN, PAGE = _MEASURES.margin, _MEASURES.page

SHOWN = ("T04", "T08", "T31", "T32", "V04", "V06", "E04", "E08", "E19", "P17")
SHOWN_CASES = pytest.mark.parametrize("case_id", SHOWN)


@cache
def pdf_of(case_id: str) -> bytes:
    return render_report(report_of(case(case_id)))


def full_exam() -> Values:
    """Every item that has a normal value at it, with a foot drop on the right."""
    values: Values = {
        item.link_id: item.normal for item in the_form().items.values() if item.normal is not None
    }
    for link_id, value in values.items():
        values[link_id] = list(value) if isinstance(value, tuple) else value
    weak = {
        f"strength.{name}.right": "2" for name in ("dorsiflexion", "great-toe-extension", "toe-extension")
    }
    more = {"standing.safe": "yes", "presentation.duration-weeks": 3, "gait.pattern.right": ["steppage"]}
    own = {"conclusion.impression": "Common peroneal neuropathy.", "conclusion.plan": ["emg-ncs", "review"]}
    return values | weak | more | own


@SHOWN_CASES
def test_every_page_says_who_when_and_which_of_how_many(case_id: str) -> None:
    """Failing means that a loose page can end up in another patient's file."""
    pages = page_texts(pdf_of(case_id))
    for number, page in enumerate(pages, 1):
        for words in (
            "Doe, Jane",
            "Visit 2026-11-22 10:31",
            "Form foot-drop-exam 1.0.0",
            "rules 9.8.7",
            "Supports, and does not replace, clinical judgement.",
            f"Page {number} of {len(pages)}",
        ):
            assert words in page


@SHOWN_CASES
def test_no_heading_stands_alone_and_no_page_is_empty(case_id: str) -> None:
    """Failing means a heading at the foot of a page, its text on the next."""
    report = report_of(case(case_id))
    titles = {section.title for section in report.sections}
    for page in page_texts(pdf_of(case_id)):
        lines = [line for line in page.splitlines() if line.strip()]
        assert lines[-1] not in titles
        assert len(lines) > 5


@SHOWN_CASES
def test_nothing_is_printed_outside_the_margins(case_id: str) -> None:
    """Failing means a table or a word that the printer cuts off."""
    assert_inside(pdf_of(case_id))


def assert_inside(data: bytes) -> None:
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            text = page.get_textpage()
            for place in range(text.count_rects()):
                left, bottom, right, top = text.get_rect(place)
                assert left >= MARGIN - 2
                assert right <= PAGE[0] - MARGIN + 2
                assert bottom >= 15
                assert top <= PAGE[1] - 15


def test_both_sides_and_what_was_not_examined_are_printed() -> None:
    """Failing means that one leg, or a gap, is missing on paper."""
    text = flat(pdf_of("T04"))
    assert "Right: foot drop. Dorsiflexion is weak, 3/5." in text
    assert "Left: no foot drop. Dorsiflexion is 5/5." in text
    assert "Strength, MRC grade 0–5 Right Left Dorsiflexion 3/5 5/5 Plantarflexion 5/5 5/5" in text
    assert "Standing tests Right Left Heel walk Unable Normal" in text
    assert "Not examined Not examined is not normal." in text
    assert "Patellar reflex (left); Achilles reflex (left)" in text


def test_superscripts_follow_their_sentence_and_lead_to_the_literature() -> None:
    """Failing means a statement without its source, or a dead link."""
    data = pdf_of("T04")
    assert "Dorsiflexion is weak, 3/5.1 Lifting the toes is weak" in flat(data)
    assert "toes clear the ground.3" in flat(data)
    addresses, inside = links(data)
    assert "https://doi.org/10.1016/b978-0-444-52902-2.00019-9" in addresses
    assert inside > 20


def links(data: bytes) -> tuple[set[str], int]:
    """The addresses that a paper leads to, and how many of its links lead to a place of its own."""
    with pikepdf.open(BytesIO(data)) as document:
        notes = [note for page in document.pages for note in page.obj.get("/Annots", [])]
        addresses = {str(note.A.URI) for note in notes if "/A" in note}
        return addresses, sum("/Dest" in note for note in notes)


@SHOWN_CASES
def test_the_articles_references_are_printed_word_for_word(case_id: str) -> None:
    """Failing means that the printed literature differs from the source article's."""
    text = re.sub(r"\s+", "", flat(pdf_of(case_id)))
    cited = {
        entry[0]
        for block in report_of(case(case_id)).section("literature").blocks
        for entry in getattr(block, "entries", ())
    }
    for number, reference in ARTICLE.items():
        assert (re.sub(r"\s+", "", f"{number}. {reference}") in text) is (number in cited)
    if case_id == "T04":
        assert {1, 3, 4, 6, 7, 8} <= cited


@SHOWN_CASES
def test_a_flail_side_is_never_printed_as_no_foot_drop(case_id: str) -> None:
    """Failing means that an emergency is printed as if nothing were wrong."""
    text = flat(pdf_of(case_id))
    for side in ("Right", "Left"):
        if f"{side}: flail foot" in text:
            assert f"{side}: no foot drop" not in text
    if "Right: flail foot" in text and "Left: flail foot" in text:
        assert "no foot drop" not in text.casefold()


def test_text_is_printed_and_not_obeyed() -> None:
    """Failing means that a note can change the paper, or that the paper cannot be made."""
    note = "<b>& </para> <a href='x'>y</a> <br/> &lt; ]]> <!-- \x7f\x80 ${{}} %s"
    values = case("V06") | {
        "conclusion.impression": note,
        "red-flag-override.fever": note,
        "conclusion.note": "Line one\nline two",
    }
    text = flat(render_report(report_of(values, replace(IDENTITY, patient_name="A <i>B</i> & Co"))))
    assert "Impression: <b>& </para> <a href='x'>y</a> <br/> &lt; ]]> <!-- ${{}} %s" in text
    assert "Set aside: <b>& </para>" in text
    assert "A <i>B</i> & Co not signed" in text
    assert "Line one line two" in text


@pytest.mark.parametrize(
    "note",
    [
        ("Seen again and again. " * 1000)[:20000],
        ("x" * 5000 + " ") * 3,
        pytest.param("ab\n\n" * 5000, marks=pytest.mark.slow),
        "\n" * 20000,
    ],
    ids=["words", "one word", "lines", "empty lines"],
)
def test_very_long_text_flows_over_pages(note: str) -> None:
    """Failing means that a long note cannot be printed, or that its end is missing."""
    note = note[:19990]
    ends = {"conclusion.note": f"{note}THE END", "red-flag-override.fever": f"{note}STAYS"}
    data = render_report(report_of(case("V06") | ends))
    text = "".join(flat(data).split())
    assert "THEEND" in text
    assert "STAYS" in text
    assert text.count("x") >= note.count("x") * 2
    pages = page_texts(data)
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]
    assert_inside(data)


def test_a_long_name_is_whole_once_and_shortened_elsewhere() -> None:
    """Failing means that a name runs over the date, or is nowhere to be read."""
    name = "Wolfeschlegelsteinhausenbergerdorff " * 9
    pages = page_texts(render_report(report_of(case("V06"), replace(IDENTITY, patient_name=name))))
    assert " ".join(pages[0].split()).count("Wolfeschlegelsteinhausenbergerdorff") >= 9
    assert all("Wolfeschlegelstein" in page and "…" in page for page in pages)
    assert_inside(render_report(report_of(case("V06"), replace(IDENTITY, patient_name=name))))


def test_a_huge_table_is_divided() -> None:
    """Failing means that a long table runs off the page or stops the printing."""
    rows = tuple((plain(f"Row {number}"), plain("word " * 400), plain("left")) for number in range(40))
    section = Section("findings", "All findings", (Table(("Step", "Right", "Left"), rows, (0.2, 0.6, 0.2)),))
    report = report_of({})
    data = render_report(replace(report, sections=(section,)))
    text = flat(data)
    assert all(f"Row {number} " in text for number in range(40))
    assert text.count("Step Right Left") > 10
    assert_inside(data)


def test_names_are_printed_correctly_or_refused() -> None:
    """Failing means a report with another name than the patient's."""
    for name in ("Łukasiewicz, Đặng", "Παπαδόπουλος", "Ёлкина", "محمد", "王小明"):
        assert name in flat(render_report(report_of({}, replace(IDENTITY, patient_name=name))))
    with pytest.raises(UserError) as refused:
        render_report(report_of({}, replace(IDENTITY, patient_name="\ue000")))
    assert refused.value.key == "output.font-missing"


def test_practice_and_draft_stand_on_every_page() -> None:
    """Failing means that practice data, or a draft, passes for a signed report."""
    marked = render_report(report_of(case("T04"), replace(IDENTITY, practice=True, draft=True)))
    assert all("PRACTICE" in page and "DRAFT" in page for page in page_texts(marked))
    assert not any("PRACTICE" in page or "DRAFT" in page for page in page_texts(pdf_of("T04")))


def test_the_same_report_gives_the_same_bytes() -> None:
    """Failing means that a report cannot be compared with the one that was filed."""
    assert render_report(report_of(case("T04"))) == pdf_of("T04")


def test_the_file_itself_names_no_patient() -> None:
    """Failing means that a name shows up in file lists and search indexes."""
    with pypdfium2.PdfDocument(pdf_of("T04")) as document:
        metadata = document.get_metadata_dict()
    assert metadata["Title"] == "Foot drop report"
    assert "Author" not in metadata or metadata["Author"] == ""
    assert not any("Doe" in value for value in metadata.values())


def test_every_font_is_inside_the_file() -> None:
    """Failing means that another computer prints other letters."""
    data = render_report(report_of(full_exam(), replace(IDENTITY, practice=True)))
    with pikepdf.open(BytesIO(data)) as document:
        fonts = [
            one
            for one in document.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"
        ]
        assert len(fonts) > 3
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_a_full_exam_takes_at_most_five_pages() -> None:
    """Failing means a report that nobody reads to its end."""
    values = full_exam()
    origins = {key: Provenance(Origin.DEFAULT) for key in values if key.startswith("reflex.")}
    pages = page_texts(render_report(report_of(with_origins(values, origins))))
    assert len(pages) <= 5
    assert "Patellar reflex Normal † Normal †" in " ".join(" ".join(pages).split())


def test_a_reading_that_is_not_shared_is_headed_so_after_the_clinicians_own() -> None:
    """Failing means that a reader takes the program's reading for the signer's."""
    own = {"conclusion.agrees": "no", "conclusion.disagreement": "It is a root."}
    text = flat(render_report(report_of(case("T04") | own)))
    head = "Program's reading, not shared by the signer"
    assert text.index("It is a root.") < text.index(head) < text.index("Right: foot drop.")


def test_a_report_of_one_paragraph_is_printed() -> None:
    """Failing means that the closing words need a certain section before them."""
    report: Paper = report_of({})
    only = Section("clinician", "Plan", (Paragraph(plain("Rest.")),))
    text = flat(render_report(replace(report, sections=(only,))))
    assert "Plan Rest. This report supports" in text
