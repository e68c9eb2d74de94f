"""Hostile texts in signed papers: mark-up, long names, and scripts that no shipped font can print."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.model import Head, PatientDetails
from footdrop_desktop.report.pdf import render_report
from tests.report.papers import case, flat, page_texts
from tests.report.signed_visits import HEAD, PATIENT, addendum, entry, materials, signed, visit_report, voided
from tests.report.test_pdf import assert_inside

FIRST = signed()


def test_hostile_texts_are_printed_and_not_obeyed_wherever_they_stand() -> None:
    """Failing means that a reason, a name, or a number can change the paper or stop the printing."""
    evil = "<b>& </para> { $name } %s\n\n<i>"
    long = "Wolfeschlegelsteinhausenbergerdorff " * 5
    patient = replace(
        PATIENT, details=PatientDetails(evil, long, sex="other", birth_date="1972-03-09", mrn="9" * 64)
    )
    first = replace(signed(incomplete=evil), signer_name=long)
    second = replace(signed(case("T04") | {"conclusion.note": evil}, amends=1, reason=evil), signer_name=evil)
    entries = (first, second, replace(addendum(evil * 300, 2), signer_name=evil), voided(evil * 50, 2))
    papers = (entry(1, evil, actor=long, version=evil),)
    data = render_report(
        visit_report(materials(practice=True), patient, entries, head=Head(10**9, "f" * 64), papers=papers)
    )
    text = flat(data)
    assert "Amended: <b>& </para> { $name } %s <i>" in text
    assert text.count("</para> { $name } %s") > 350
    assert all("Version 2 of 2, amended · record" in page for page in page_texts(data))
    assert all("1000000000-ffffffffffffffff" in page for page in page_texts(data))
    assert_inside(data)


@pytest.mark.parametrize("text", ["👣", "\ue000"])
def test_a_text_that_no_font_can_print_is_refused_by_name(text: str) -> None:
    """Failing means boxes on paper where a reason or a name stood."""
    for entries in ((FIRST, addendum(text)), (FIRST, voided(text)), (replace(FIRST, signer_name=text),)):
        with pytest.raises(UserError) as caught:
            render_report(visit_report(materials(), PATIENT, entries, head=HEAD))
        assert caught.value.key == "output.font-missing"
