"""Every paper is PDF/A-3u, which can be read in fifty years, and PDF/UA-1, which a screen reader can read.

veraPDF decides, the validator of the people who keep these standards.
"""

from __future__ import annotations

import io

import pikepdf
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from PIL import Image

from footdrop_desktop.report.logo import read_logo
from footdrop_desktop.strings import LANGUAGES
from tests.builders import Values
from tests.papers.names import NAMES
from tests.papers.verapdf import PDF_A, PDF_UA, VeraPdf
from tests.report.all_papers import NAMED, PDFS, Scene
from tests.strategies import exams

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

LEAST_CHECKS = {PDF_A: 2000, PDF_UA: 500}
"""How much veraPDF looks at in the smallest paper: less means that it did not read it."""


def png(mode: str, colour: object) -> bytes:
    buffer = io.BytesIO()
    Image.new(mode, (60, 40), colour).save(buffer, "PNG")  # type: ignore[arg-type]
    return buffer.getvalue()


LOGOS = {
    "colours": png("RGB", (11, 107, 107)),
    "transparent": png("RGBA", (11, 107, 107, 90)),
    "grey": png("L", 90),
    "grey and transparent": png("LA", (90, 90)),
    "black and white": png("1", 1),
    "palette": png("P", 3),
    "sixteen bits": png("I;16", 30000),
    "shapes": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><rect width="60" height="40" '
    b'fill="#0b6b6b"/><circle cx="20" cy="20" r="10" fill="none" stroke="#fff" stroke-width="3"/></svg>',
}


def assert_conforms(vera: VeraPdf, data: bytes) -> None:
    for flavour, least in LEAST_CHECKS.items():
        verdict = vera.verdict(data, flavour)
        assert verdict.compliant, f"{flavour}:\n{verdict.told}"
        assert verdict.checks > least


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PDFS)
def test_every_paper_conforms_in_every_language(kind: str, language: str, vera: VeraPdf) -> None:
    assert_conforms(vera, PDFS[kind](Scene(language=language)))


@pytest.mark.parametrize("kind", NAMED)
@pytest.mark.parametrize("script", NAMES)
def test_a_name_in_any_script_conforms(script: str, kind: str, vera: VeraPdf) -> None:
    family, given_name = NAMES[script]
    note = f"{given_name} {family}, 5/5."
    assert_conforms(vera, PDFS[kind](Scene(family=family, given=given_name, note=note)))


@pytest.mark.parametrize("kind", NAMED)
def test_a_paper_with_marks_conforms(kind: str, vera: VeraPdf) -> None:
    """Practice data is marked on every page, and behind the text."""
    assert_conforms(vera, PDFS[kind](Scene(practice=True)))


@pytest.mark.parametrize("logo", LOGOS)
@pytest.mark.parametrize("kind", ["handout", "letter"])
def test_a_letterhead_with_a_logo_conforms(kind: str, logo: str, vera: VeraPdf) -> None:
    """Failing means that a clinic's own picture breaks what its papers promise."""
    assert_conforms(vera, PDFS[kind](Scene(logo=read_logo(LOGOS[logo]))))


@settings(max_examples=50, derandomize=True, database=None, deadline=None, phases=[Phase.generate])
@given(values=exams(), kind=st.sampled_from(NAMED), language=st.sampled_from(LANGUAGES))
def test_any_exam_conforms(values: Values, kind: str, language: str, vera: VeraPdf) -> None:
    assert_conforms(vera, PDFS[kind](Scene(language, values)))


def changed(document: pikepdf.Pdf) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@pytest.fixture(scope="module")
def paper() -> bytes:
    return PDFS["report"](Scene())


def broken(vera: VeraPdf, data: bytes, flavour: str) -> set[str]:
    return {failure.rule for failure in vera.verdict(data, flavour).failures}


def test_a_paper_that_was_only_saved_anew_conforms(paper: bytes, vera: VeraPdf) -> None:
    """The controls below are saved so too: it is what they change that fails."""
    with pikepdf.open(io.BytesIO(paper)) as document:
        assert_conforms(vera, changed(document))


def test_a_font_that_is_not_inside_is_told(paper: bytes, vera: VeraPdf) -> None:
    with pikepdf.open(io.BytesIO(paper)) as document:
        fonts = [entry for entry in document.objects if isinstance(entry, pikepdf.Dictionary)]
        described = [entry for entry in fonts if "/FontFile2" in entry]
        del described[0].FontFile2
        assert "6.2.11.4.1-1" in broken(vera, changed(document), PDF_A)


def test_a_text_without_its_tag_is_told(paper: bytes, vera: VeraPdf) -> None:
    with pikepdf.open(io.BytesIO(paper)) as document:
        page = document.pages[0]
        kept, opened = [], 0
        for step in pikepdf.parse_content_stream(page):
            opened += str(step.operator) in ("BDC", "BMC")
            if str(step.operator) not in ("BDC", "BMC", "EMC"):
                kept.append(step)
        assert opened > 5
        page.Contents = document.make_stream(pikepdf.unparse_content_stream(kept))
        assert "7.1-3" in broken(vera, changed(document), PDF_UA)


def test_a_paper_without_its_structure_is_told(paper: bytes, vera: VeraPdf) -> None:
    with pikepdf.open(io.BytesIO(paper)) as document:
        del document.Root.StructTreeRoot
        assert "7.1-11" in broken(vera, changed(document), PDF_UA)


def test_a_paper_that_does_not_say_what_it_is_is_told(paper: bytes, vera: VeraPdf) -> None:
    with pikepdf.open(io.BytesIO(paper)) as document:
        del document.Root.Metadata
        data = changed(document)
    assert "6.6.2.1-1" in broken(vera, data, PDF_A)
    assert "7.1-8" in broken(vera, data, PDF_UA)
