"""The printed literature. A wrong number or title sends a reader to the wrong source."""

from __future__ import annotations

import json

import pytest

from footdrop_desktop.report.literature import Literature, Reference, ama, parse_literature
from footdrop_desktop.resources import read_resource

# Typed from the source article; nothing here comes from citations.json.
ARTICLE = {
    1: "Bouche P. Compression and entrapment neuropathies. In: Handbook of Clinical Neurology. Elsevier; "
    "2013:311-366. doi:10.1016/b978-0-444-52902-2.00019-9",
    2: "Larson RD, Cantrell GS, Farrell JW, Lantis DJ, Pribble BA. Assessment, Consequence, and Clinical "
    "Implication of Asymmetry. In: Nutrition and Lifestyle in Neurological Autoimmune Diseases. Elsevier; "
    "2017:127-134. doi:10.1016/b978-0-12-805298-3.00013-x",
    3: "Chaitow L, DeLany J. Gait analysis. In: Clinical Application of Neuromuscular Techniques, Volume 2. "
    "Elsevier; 2011:61-84. doi:10.1016/b978-0-443-06815-7.00003-6",
    4: "Katirji B. Case 8. In: Electromyography in Clinical Practice. Elsevier; 2007:143-156. "
    "doi:10.1016/b978-0-323-02899-8.50017-3",
    5: "Liu K, Zhu W, Shi J, et al. Foot drop caused by lumbar degenerative disease: clinical features, "
    "prognostic factors of surgical outcome and clinical stage. PLoS One. 2013;8(11):e80375. "
    "Published 2013 Nov 5. doi:10.1371/journal.pone.0080375",
    6: "Craig A, Richardson JK. Localized peripheral neuropathies. In: A Comprehensive Guide to Geriatric "
    "Rehabilitation. Elsevier; 2014:233-241. doi:10.1016/b978-0-7020-4588-2.00033-4",
    7: "Bertorini TE. A Man with Recurrent Foot Drop*. In: Neuromuscular Case Studies. Elsevier; "
    "2008:386-392. doi:10.1016/b978-0-7506-7332-7.50068-4",
    8: "Dolev A, Robinson D, Yassin M. A Central Nervous System Tumor Mimicking a Lumbar Spine Pathology "
    "Causing Acute Foot Drop: A Case Report. J Orthop Case Rep. 2018;8(5):78–81. "
    "doi:10.13107/jocr.2250-0685.1222",
}


@pytest.fixture(scope="module")
def shipped() -> Literature:
    return parse_literature(read_resource("citations.json"))


def printed(reference: Reference) -> str:
    return "".join(run.text for run in ama(reference))


def made(**entry: object) -> Reference:
    """A reference of a file with one journal article."""
    base = {
        "id": "30",
        "type": "article-journal",
        "container-title": "Journal of Feet",
        "issued": {"date-parts": [[2020]]},
        "custom": {"origin": "beyond", "supports": ["A statement."]},
    }
    return parse_literature(json.dumps([{**base, **entry}]).encode()).references[30]


@pytest.mark.parametrize("number", ARTICLE)
def test_the_articles_references_print_as_the_article_prints_them(shipped: Literature, number: int) -> None:
    """Failing means that the eight references no longer read as in the source article."""
    assert printed(shipped.references[number]) == ARTICLE[number]
    assert not shipped.references[number].beyond


def test_what_is_beyond_the_article_starts_at_nine(shipped: Literature) -> None:
    """Failing means that a source of ours took, or could be taken for, a number of the article."""
    assert list(shipped.references) == list(range(1, len(shipped.references) + 1))
    assert [ref.number for ref in shipped.references.values() if not ref.beyond] == list(range(1, 9))
    assert all(ref.supports for ref in shipped.references.values())


@pytest.mark.parametrize("number", range(1, 24))
def test_every_reference_has_clean_punctuation(shipped: Literature, number: int) -> None:
    """Failing means doubled marks, an empty part, or a missing year in print."""
    text = printed(shipped.references[number])
    for fault in ("..", " .", ",.", ": .", ";.", "()", "None", "  ", "?.", ":;"):
        assert fault not in text
    assert shipped.references[number].year in text


def test_only_the_book_or_journal_is_italic(shipped: Literature) -> None:
    """Failing means that the style marks something else than where a work appeared."""
    italic = {
        number: [run.text for run in ama(ref) if run.italic] for number, ref in shipped.references.items()
    }
    assert italic[3] == ["Clinical Application of Neuromuscular Techniques, Volume 2"]
    assert italic[5] == ["PLoS One"]
    assert italic[9] == ["Aids to the Examination of the Peripheral Nervous System"]
    assert italic[10] == ["Pract Neurol"]


def test_a_reference_without_author_and_title_is_still_a_reference(shipped: Literature) -> None:
    """Failing means a crash, or a dangling mark, where a source's authors are not known."""
    assert (
        printed(shipped.references[17])
        == "Acta Neurol Belg. 2021;121(2):555-559. doi:10.1007/s13760-019-01255-8"
    )


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ({}, "Journal of Feet. 2020."),
        ({"volume": "4"}, "Journal of Feet. 2020;4."),
        ({"volume": "4", "issue": "2"}, "Journal of Feet. 2020;4(2)."),
        ({"page": "9-12"}, "Journal of Feet. 2020:9-12."),
        ({"container-title-short": "J Feet", "volume": "4", "page": "9"}, "J Feet. 2020;4:9."),
        ({"title": "Why?"}, "Why? Journal of Feet. 2020."),
        ({"author": [{"literal": "A Council"}]}, "A Council. Journal of Feet. 2020."),
        ({"author": [{"family": "Plato"}]}, "Plato. Journal of Feet. 2020."),
        (
            {"author": [{"family": f"A{n}", "given": "B"} for n in range(6)]},
            "A0 B, A1 B, A2 B, A3 B, A4 B, A5 B. ",
        ),
        (
            {"author": [{"family": f"A{n}", "given": "B"} for n in range(7)]},
            "A0 B, A1 B, A2 B, et al. Journal",
        ),
        ({"note": "Published 2020 May 1"}, "Journal of Feet. 2020. Published 2020 May 1."),
        ({"type": "book", "title": "Feet", "publisher": "Us", "edition": "2"}, "Feet. 2nd ed. Us; 2020."),
        ({"type": "book", "title": "Feet", "publisher": "Us", "edition": "11"}, "Feet. 11th ed. Us; 2020."),
        ({"type": "book", "title": "Feet", "publisher": "Us", "edition": "Rev"}, "Feet. Rev ed. Us; 2020."),
    ],
)
def test_what_is_not_known_is_left_out(entry: dict[str, object], expected: str) -> None:
    """Failing means a stray mark or a lost part when a field is missing."""
    assert printed(made(**entry)).startswith(expected)


def test_the_doi_is_a_link_and_its_address_is_quoted() -> None:
    """Failing means a link that leads nowhere, or that breaks out of the address."""
    (link,) = (run for run in ama(made(DOI='10.1/a<b>"c d')) if run.link)
    assert link.text == 'doi:10.1/a<b>"c d'
    assert link.link == "https://doi.org/10.1/a%3Cb%3E%22c%20d"
    assert not any(run.link for run in ama(made()))


def test_cited_references_stand_once_and_by_number(shipped: Literature) -> None:
    """Failing means a list in which "10" stands before "2", or a reference printed twice."""
    assert [ref.number for ref in shipped.cited(["10", "2", 2, "9"])] == [2, 9, 10]
    assert shipped.cited([]) == ()


def test_an_unknown_number_is_refused(shipped: Literature) -> None:
    """Failing means a superscript that leads to no reference."""
    with pytest.raises(KeyError):
        shipped.cited(["1", "99"])


def test_a_repeated_number_is_refused() -> None:
    """Failing means that one of two sources silently disappears."""
    entry = {"id": "1", "type": "book", "custom": {"origin": "article", "supports": []}}
    with pytest.raises(ValueError, match="twice"):
        parse_literature(json.dumps([entry, entry]).encode())
