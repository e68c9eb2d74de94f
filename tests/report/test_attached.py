"""The visit inside its PDF. A copy that does not match its printed hash proves nothing."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from footdrop_desktop import app
from footdrop_desktop.report.attached import attachments
from footdrop_desktop.report.pdf import render_report
from footdrop_desktop.report.visit_report import report_of
from footdrop_desktop.strings import LANGUAGES
from tests.report.all_papers import PDFS, Scene, progress, report


def inside(data: bytes) -> dict[str, bytes]:
    """The files that a PDF carries."""
    with pikepdf.open(BytesIO(data)) as document:
        listed = list(document.Root.AF) if "/AF" in document.Root else []
        assert len(listed) == len(document.attachments)
        assert all(str(spec.AFRelationship) == "/Data" for spec in listed)
        return {name: spec.get_file().read_bytes() for name, spec in document.attachments.items()}


def test_the_report_carries_the_visit_that_its_hash_proves() -> None:
    """Failing means that the data beside a paper are not those that were signed."""
    scene = Scene()
    carried = inside(render_report(report(scene)))
    assert list(carried) == ["visit.json"]
    standing = scene.visit.identity.standing
    assert standing is not None
    assert hashlib.sha256(carried["visit.json"]).hexdigest() == standing.sha256
    assert json.loads(carried["visit.json"])["answers"]["values"] == scene.values


def test_the_progress_report_carries_both_visits_the_earlier_first() -> None:
    """Failing means that one of two compared visits cannot be read by another program."""
    scene = Scene()
    carried = inside(render_report(progress(scene)))
    assert list(carried) == ["visit-1.json", "visit-2.json"]
    first, second = (json.loads(data)["performed_at"] for data in carried.values())
    assert first < second


@pytest.mark.parametrize("kind", ["handout", "letter", "blank", "emergency", "export", "recovery-sheet"])
def test_papers_for_others_carry_nothing(kind: str) -> None:
    """Failing means that a patient or an outsider is given the whole record of a visit unasked."""
    assert inside(PDFS[kind](Scene())) == {}


def test_nothing_is_carried_when_the_clinic_does_not_want_it() -> None:
    """Failing means that a setting is not kept."""
    scene = Scene()
    for made in (
        replace(scene.materials, attach=False),
        replace(scene.materials, record_only=True),
    ):
        assert report_of(made, scene.visit).attachments == ()
    draft = replace(scene.visit, data=b"")
    assert attachments(scene.materials, (draft,)) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_inside_is_said_in_the_papers_language(language: str) -> None:
    """Failing means an attachment that nobody knows what to do with."""
    (one,) = report(Scene(language=language)).attachments
    assert one.description == app.strings(language).text("report", "report.attached")
    assert "SHA-256" in one.description
