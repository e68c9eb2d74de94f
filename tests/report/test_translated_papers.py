"""Papers in the other languages that our fonts print: whole, and marked as not reviewed."""

from __future__ import annotations

import pytest

from footdrop_desktop import app
from footdrop_desktop.report.pdf import render_report
from footdrop_desktop.strings import LANGUAGES, SOURCE
from tests.report.papers import flat
from tests.report.signed_visits import HEAD, PATIENT, signed, visit_report


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_says_that_its_translation_was_not_reviewed(language: str) -> None:
    """A clinician who reads clinical wording that nobody has checked must know it."""
    words = app.strings(language)
    text = flat(render_report(visit_report(app.materials(words), PATIENT, (signed(),), head=HEAD)))
    note = " ".join(words.text("report", "report.not-reviewed").split())
    assert (note in " ".join(text.split())) is (language != SOURCE)
    assert words.text("names", "movement.dorsiflexion").lower() in text.lower()
