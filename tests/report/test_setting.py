"""How papers are set, tried with papers that nobody would write: nothing is lost, cut off, or said twice."""

from __future__ import annotations

import io
import subprocess
import sys
import unicodedata
from collections import Counter
from dataclasses import replace
from xml.etree import ElementTree as ET

import pikepdf
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from pypdfium2 import PdfDocument

from footdrop_desktop.report.blocks import (
    BlankGrid,
    Block,
    Box,
    Bullets,
    Cards,
    Chart,
    Columns,
    Paragraph,
    Picture,
    Run,
    Section,
    Table,
    plain,
    words,
)
from footdrop_desktop.report.letterhead import Page
from footdrop_desktop.report.paper import Paper, texts
from footdrop_desktop.report.pdf import render_report
from tests.papers.layout import divided_rows, ink_outside, orphans, outside
from tests.papers.reading import by_pdfium
from tests.papers.tags import leaves
from tests.report.papers import report_of
from tests.report.random_papers import papers
from tests.report.wellformed import faults

pytestmark = pytest.mark.slow

SUPPRESSED = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
NOTE = "She tripped on the stairs again, twice this week; her brace rubs at the ankle. " * 60


def letters(text: str) -> Counter[str]:
    """How often each letter and number is said; marks, spaces, and signs aside."""
    composed = unicodedata.normalize("NFKD", text)
    return Counter(char for char in composed if unicodedata.category(char)[0] in "LN")


def said(paper: Paper) -> str:
    """Everything that a paper says in words."""
    found = [paper.header.heading, paper.closing]
    for section in paper.sections:
        found.append(section.title)
        for block in section.blocks:
            if not isinstance(block, Picture | Chart):
                found += [words(text) for text in texts(block)]
    return "\n".join(found)


def paper_of(*blocks: Block, title: str = "Findings") -> Paper:
    """A paper of one section."""
    return replace(report_of({}), sections=(Section("one", title, blocks),))


def assert_sound(paper: Paper) -> bytes:
    data = assert_whole(paper)
    assert orphans(data) == []
    return data


def assert_whole(paper: Paper) -> bytes:
    data = render_report(paper)
    assert faults(data) == []
    assert letters(said(paper)) - letters(by_pdfium(data)) == Counter()
    margin = paper.page.margin * 72 / 25.4
    assert outside(data, margin) == []
    assert ink_outside(data, margin) == []
    return data


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(
    max_examples=25,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=SUPPRESSED,
)
@given(papers())
def test_any_paper_is_set_whole_and_within_its_margins(paper: Paper) -> None:
    """Failing means a text that is lost, cut off, or printed where no printer prints, or a heading alone."""
    assert render_report(paper) == assert_sound(paper)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(
    max_examples=250,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=SUPPRESSED,
)
@given(papers())
def test_any_of_many_papers_is_set_whole(paper: Paper) -> None:
    """A subheading that heads nothing, which no paper of ours has, may stand alone here."""
    assert_whole(paper)


LONG = (Run(NOTE),)
HIGHER_THAN_A_PAGE: dict[str, Block] = {
    "a row": Table(
        ("Movement", "Note"), ((plain("Eversion"), LONG * 2), (plain("Inversion"), LONG)), (0.3, 0.7)
    ),
    "a row beside a short cell": Table(("", ""), ((LONG * 2, plain("5")),), (0.5, 0.5)),
    "the head of a table": Table((NOTE * 2, "Grade"), ((plain("Eversion"), plain("4")),), (0.5, 0.5)),
    "a box": Box(((LONG, LONG), (LONG,)), alarm=True),
    "a box with a list": Box(((plain("Call"),),), alarm=True, listed=(LONG,) * 4),
    "columns": Columns((LONG, LONG), (plain("short"),)),
    "cards": Cards((("Right", (LONG, LONG)), ("Left", (plain("nothing found"),)))),
    "an entry of a list": Bullets((LONG * 3,)),
    "options": BlankGrid(
        ("Sign", "Right"), ((plain("Which?"), (("one option of many",) * 900,)),), (0.4, 0.6)
    ),
}


@pytest.mark.parametrize("what", HIGHER_THAN_A_PAGE)
def test_what_is_higher_than_a_page_goes_on_on_the_next(what: str) -> None:
    """Failing means that a long note cannot be printed, or that a screen reader counts one row twice."""
    data = assert_sound(paper_of(HIGHER_THAN_A_PAGE[what]))
    assert len(PdfDocument(data)) > 1


def test_a_divided_row_stays_one_row_of_the_same_cells() -> None:
    """Failing means that a screen reader tells cells which belong to no column."""
    data = render_report(paper_of(HIGHER_THAN_A_PAGE["a row"]))
    rows = {leaf.inside("TR") for leaf in leaves(data)} - {None}
    cells = {leaf.inside("TH", "TD") for leaf in leaves(data)} - {None}
    assert (len(rows), len(cells)) == (3, 6)
    assert divided_rows(data)


def test_a_long_table_begins_below_its_heading() -> None:
    """Failing means half a page that is left empty, or last words alone on the last page."""
    rows = tuple((plain(f"Movement {number}"), plain("4")) for number in range(90))
    data = render_report(paper_of(Table(("Movement", "Grade"), rows, (0.5, 0.5))))
    pages = [page.get_textpage().get_text_range() for page in PdfDocument(data)]
    assert "Movement 0" in pages[0]
    assert "Movement 89" in pages[-1]
    assert words(plain(report_of({}).closing))[:20] in pages[-1]


def test_the_heading_of_a_part_stays_with_what_follows() -> None:
    """Failing means the name of a part at the foot of a page, and the part on the next one."""
    above = tuple(Paragraph(plain(f"line {number}")) for number in range(44))
    kept = Columns((plain("word " * 300),), (plain("word " * 300),))
    for count in range(20, 44):
        paper = replace(
            report_of({}),
            sections=(
                Section("one", "One", above[:count]),
                Section("part", "Examination", part=True),
                Section("two", "Strength", (kept,)),
            ),
        )
        assert orphans(render_report(paper)) == []


def test_a_number_without_its_entry_is_printed_and_leads_nowhere() -> None:
    """Failing means a paper that cannot be printed because a citation is not in its list."""
    data = assert_sound(paper_of(Paragraph((Run("It may recover.", citations=(7,)),))))
    assert not any(leaf.inside("Link") for leaf in leaves(data))


def test_a_section_without_a_heading_skips_no_level() -> None:
    """Failing means that a screen reader announces a heading whose parent does not exist."""
    data = assert_sound(paper_of(Cards((("Right foot", (plain("weak"),)),)), title=""))
    assert [leaf.path[-1].tag for leaf in leaves(data) if leaf.path[-1].tag in ("H1", "H2", "H3")] == [
        "H1",
        "H2",
    ]


@pytest.mark.parametrize("alarm", [True, False])
def test_the_list_of_a_box_is_printed_wherever_the_box_stands(*, alarm: bool) -> None:
    """Failing means that signs to call for help are not on the paper."""
    box = Box((), alarm=alarm, listed=(plain("a numb saddle"), plain("no urine")))
    for paper in (paper_of(Paragraph(plain("first")), box), paper_of(box, title="")):
        shown = by_pdfium(assert_sound(paper))
        assert "a numb saddle" in shown
        assert "no urine" in shown


def test_what_says_nothing_leaves_no_trace() -> None:
    """Failing means empty elements, at each of which a screen reader stops."""
    nothing = (plain(""), plain(" "), ())
    data = render_report(paper_of(Bullets(nothing), Box((nothing,)), Columns(nothing, ()), Paragraph(())))
    assert faults(data) == []


def test_a_record_of_many_parts_keeps_clear_of_the_text() -> None:
    """Failing means a footer that is printed over the last lines of a page."""
    paper = paper_of(*(Paragraph(plain(f"line {number}")) for number in range(90)))
    record = " · ".join(f"{number} " + "9f" * 32 for number in range(4))
    paper = replace(paper, header=replace(paper.header, record=record), page=Page(margin=30.0))
    data = render_report(paper)
    for page in PdfDocument(data):
        text = page.get_textpage()
        tops = [text.get_rect(place) for place in range(text.count_rects())]
        shown = [(box, text.get_text_bounded(*box)) for box in tops]
        lowest = min(box[1] for box, said in shown if said.startswith("line"))
        footer = max(box[3] for box, said in shown if "9f9f" in said or "signed" in said.lower())
        assert lowest > footer + 2


def test_what_no_file_can_hold_is_left_out_of_what_a_paper_says_of_itself() -> None:
    """Failing means a paper that cannot be made, or whose metadata no reader understands."""
    paper = paper_of(title="Find\x01ings\ud800")
    data = render_report(replace(paper, header=replace(paper.header, title="Foot\x01 drop\ud800 <1>")))
    with pikepdf.open(io.BytesIO(data)) as document:
        shown = ET.fromstring(document.Root.Metadata.read_bytes())
        assert "Foot drop <1>" in {entry.text for entry in shown.iter()}
        with document.open_outline() as outline:
            assert [item.title for item in outline.root[0].children] == ["Findings"]


AT_ONCE = """
from concurrent.futures import ThreadPoolExecutor
from footdrop_desktop.report.blocks import Paragraph, plain
from footdrop_desktop.report.pdf import render_report
from tests.report.random_papers import VERSES
from tests.report.test_setting import paper_of
made = [paper_of(*(Paragraph(plain(f"{verse} {number}")) for verse in VERSES)) for number in range(10)]
with ThreadPoolExecutor(6) as pool:
    together = list(pool.map(render_report, made))
print(together == [render_report(paper) for paper in made])
"""


def told(program: str) -> str:
    """What a program says in a process of its own, in which no font was read yet."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_papers_that_are_made_at_once_are_the_same_as_one_after_another() -> None:
    """Failing means that a preview beside a print garbles the letters of one of them, or stops it."""
    assert told(AT_ONCE) == "True"


ASKED = """
from footdrop_desktop.report.pdf import render_report
from footdrop_desktop.report.typeset import fonts
from tests.report.papers import report_of
render_report(report_of({}))
print(*sorted(fonts._LOADED))
"""


def test_a_font_is_read_only_when_a_letter_needs_it() -> None:
    """Failing means that every start waits for twenty megabytes of Chinese."""
    assert set(told(ASKED).split()) <= {"Inter-Regular", "Inter-SemiBold", "Inter-Bold", "Inter-Italic"}
