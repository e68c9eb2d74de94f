"""Data inside a paper goes to the clinician who signed it, and to nobody else."""

from __future__ import annotations

import io

import pikepdf
import pytest

from tests.report.all_papers import PAPERS, PDFS, Scene

FOR_CLINICIANS = ("report", "progress")


@pytest.mark.parametrize("kind", PDFS)
def test_papers_that_leave_the_clinic_carry_no_data(kind: str) -> None:
    """Failing means that a patient's handout, or a letter, hands on the whole record of the visit."""
    data = PDFS[kind](Scene())
    with pikepdf.open(io.BytesIO(data)) as document:
        assert bool(document.attachments) is (kind in FOR_CLINICIANS)
        embedded = [entry for entry in document.objects if _is_file(entry)]
    assert bool(embedded) is (kind in FOR_CLINICIANS)
    if kind in PAPERS:
        assert bool(PAPERS[kind](Scene()).attachments) is (kind in FOR_CLINICIANS)


def _is_file(entry: pikepdf.Object) -> bool:
    return isinstance(entry, pikepdf.Stream) and str(entry.get("/Type")) == "/EmbeddedFile"
