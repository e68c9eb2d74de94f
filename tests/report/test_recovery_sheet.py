"""The recovery sheet, read back. It is looked at once in years, by somebody who has lost everything else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from footdrop_desktop import app
from footdrop_desktop.errors import UserError
from footdrop_desktop.record.recovery_code import new_recovery_code, read_recovery_code
from footdrop_desktop.report.letterhead import PageSize
from footdrop_desktop.report.recovery_sheet import RecoverySheet, render_recovery_sheet
from tests.report.papers import flat, page_texts

CODE = "09SXN-4AN4M-GD9DV-6EZ79-TKP87-KMAFE-PJT6D-YGB9D"
SHEET = RecoverySheet(CODE, "0c9b2c4e-5a53-4a6e-9e1e-0ad0a1c0ffee", date(2026, 11, 22), "Example Clinic")
SIZES = {PageSize.A4: (595.28, 841.89), PageSize.LETTER: (612.0, 792.0)}
PAPERS = pytest.mark.parametrize("paper", PageSize)


def pdf(sheet: RecoverySheet = SHEET, paper: PageSize = PageSize.A4) -> bytes:
    return render_recovery_sheet(sheet, app.strings("en"), paper)


def large(data: bytes) -> str:
    """What is printed in large type on the panel, as it is read: the title left out."""
    with pypdfium2.PdfDocument(data) as document:
        text = document[0].get_textpage()
        found = ""
        for place in range(text.count_chars()):
            _, bottom, _, top = text.get_charbox(place)
            if 300 < bottom < 700 and 12 < top - bottom < 17:
                found += text.get_text_range(place, 1)
    return found


@PAPERS
def test_the_code_on_paper_is_the_code(paper: PageSize) -> None:
    """Failing means that a sealed sheet opens nothing."""
    for code in (CODE, *(new_recovery_code() for _ in range(20))):
        shown = large(pdf(replace(SHEET, code=code), paper))
        assert read_recovery_code(shown) == code


@PAPERS
def test_it_is_one_page_with_everything_inside_it(paper: PageSize) -> None:
    """Failing means a second page that is lost, or a line that the printer cuts off."""
    with pypdfium2.PdfDocument(pdf(paper=paper)) as document:
        (page,) = document
        assert page.get_size() == pytest.approx(SIZES[paper], abs=0.5)
        text = page.get_textpage()
        boxes = [text.get_rect(place) for place in range(text.count_rects())]
    width, height = SIZES[paper]
    assert all(
        30 < left and right < width - 30 and 30 < bottom and top < height - 30
        for left, bottom, right, top in boxes
    )


def test_no_two_lines_lie_on_each_other() -> None:
    """Failing means instructions that run into what is filled in by hand."""
    with pypdfium2.PdfDocument(pdf(paper=PageSize.LETTER)) as document:
        text = document[0].get_textpage()
        boxes = [text.get_rect(place) for place in range(text.count_rects())]
    for place, (left, bottom, right, top) in enumerate(boxes):
        for other in boxes[place + 1 :]:
            apart = other[0] >= right or other[2] <= left or other[1] >= top - 1 or other[3] <= bottom + 1
            assert apart


def test_it_says_what_it_is_and_what_to_do_with_it() -> None:
    """Failing means that whoever opens the envelope does not know what it opens, or that its use is recorded."""
    text = flat(pdf())
    for words in (
        "Recovery sheet",
        "Example Clinic",
        "0c9b2c4e-5a53-4a6e-9e1e-0ad0a1c0ffee",
        "2026-11-22",
        "Print two sheets.",
        "Never keep one beside the computer",
        "Every use is recorded and asks for a new passphrase.",
        "A new sheet makes this one void",
        "Backups made before still open with it.",
        "The letters I, L, O, and U do not occur.",
    ):
        assert words in text


def test_practice_never_has_a_sheet() -> None:
    """Failing means a sheet in an envelope that opens nothing."""
    with pytest.raises(UserError) as caught:
        pdf(replace(SHEET, practice=True))
    assert caught.value.key == "output.practice-sheet"


def test_a_clinic_is_printed_as_it_is_or_refused() -> None:
    """Failing means a sheet of a clinic by another name; without one, a line that says nothing."""
    assert "Clinic <b>A & B</b> Record" in flat(pdf(replace(SHEET, clinic="<b>A & B</b>\n"))).replace(
        "  ", " "
    )
    assert "Clinic" not in flat(pdf(replace(SHEET, clinic=" ")))
    assert "…" in flat(pdf(replace(SHEET, clinic="Clinic of the long name " * 30)))
    assert "عيادة" in flat(pdf(replace(SHEET, clinic="عيادة")))
    with pytest.raises(UserError) as caught:
        pdf(replace(SHEET, clinic="\ue000"))
    assert caught.value.key == "output.font-missing"


def test_the_file_names_nothing_and_brings_its_fonts() -> None:
    """Failing means that the code or the record shows up in a file list, or prints in other letters."""
    data = pdf()
    with pypdfium2.PdfDocument(data) as document:
        metadata = document.get_metadata_dict()
    assert metadata["Title"] == "Recovery sheet"
    assert not any("0c9b" in value or "09SXN" in value for value in metadata.values())
    assert pdf() == data
    assert len(page_texts(data)) == 1
