"""A PDF in memory: its pages as pictures, and where its words stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from footdrop_desktop.report.pdf import render_report
from footdrop_desktop.ui.paper.pdf_file import Hit, PdfFile
from tests.report.papers import IDENTITY, case, report_of

NAME = "Dvořák-Müller, José"


@pytest.fixture(scope="module")
def file() -> Iterator[PdfFile]:
    values = case("T04", **{"conclusion.impression": "Ankle clonus 4+ after the fifth beat. " * 12})
    made = PdfFile(render_report(report_of(values, replace(IDENTITY, patient_name=NAME))))
    yield made
    made.close()


def said(file: PdfFile, hit: Hit) -> str:
    """What stands in the boxes of a place, read by its place on the page."""
    words, high = file._words[hit.page], file.sizes[hit.page][1]
    parts = [
        words.get_text_bounded(box.left(), high - box.bottom(), box.right(), high - box.top())
        for box in hit.boxes
    ]
    return " ".join(" ".join(parts).split())


def test_a_page_in_parts_is_the_page(file: PdfFile) -> None:
    """Failing means that a line is lost where two parts meet."""
    whole = file.picture(0, 1.7)
    for top in range(0, whole.height(), 300):
        part = file.picture(0, 1.7, top, 300)
        assert part == whole.copy(0, top, whole.width(), part.height())
    assert part.height() == whole.height() % 300


def test_what_is_marked_is_what_was_looked_for(file: PdfFile) -> None:
    hits = file.find("foot drop")
    assert len(hits) > 3
    for hit in hits:
        assert said(file, hit).casefold().strip(".,;:") == "foot drop"
    assert [hit.page for hit in hits] == sorted(hit.page for hit in hits)


@pytest.mark.parametrize("typed", ["dvorak", "DVOŘÁK", "José", "jose", "Müller", "muller"])
def test_accents_and_case_do_not_matter(file: PdfFile, typed: str) -> None:
    """Whoever searches has no time to find the right key."""
    assert file.find(typed)


def test_a_line_that_ends_is_a_blank(file: PdfFile) -> None:
    """Failing means that what goes on in the next line is not found."""
    hits = file.find("the fifth  beat. Ankle\nclonus")
    assert len(hits) == 11
    assert any(len({round(box.top()) for box in hit.boxes}) > 1 for hit in hits)


@pytest.mark.parametrize("typed", ["", "  ", "\u200f", "no such words"])
def test_nothing_is_found_where_nothing_is(file: PdfFile, typed: str) -> None:
    assert file.find(typed) == ()


@pytest.mark.parametrize("name", ["محمد العربي", "יוסף כהן", "王小明", "Νικόλαος", "देवनागरी", "สมชาย"])
def test_a_name_is_found_in_any_script(name: str) -> None:
    """Shapes of letters that are joined, or a line from the right, must not hide a patient."""
    made = PdfFile(render_report(report_of(case("T04"), replace(IDENTITY, patient_name=name))))
    try:
        assert {hit.page for hit in made.find(name)} == set(range(len(made.sizes)))
    finally:
        made.close()


def test_a_page_can_be_read_aloud(file: PdfFile) -> None:
    assert file.texts[0].text.index(NAME) < file.texts[0].text.index("Conclusion")
    assert "\r" not in file.texts[0].text


def test_superscripts_and_addresses_lead_where_they_say(file: PdfFile) -> None:
    """Failing means a click on a number that does nothing, or that leads to another source."""
    targets = [link.target for page in file.links for link in page]
    cited = {target for target in targets if target.startswith("ref:")}
    listed = {target for target in targets if target.startswith("https://doi.org/10.")}
    assert len(cited) > 3
    assert listed
    assert cited <= {f"ref:{number}" for number in range(1, 24)}
    for page, links in enumerate(file.links):
        for link in links:
            if link.target.startswith("ref:"):
                assert said(file, Hit(page, (link.box,))).strip(",") == link.target.removeprefix("ref:")
