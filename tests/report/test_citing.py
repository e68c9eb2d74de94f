"""References for other programs, read back by strict readers that know nothing of how they were written."""

from __future__ import annotations

import json
import re

import pytest

from footdrop_desktop import app
from footdrop_desktop.report.citing import END_OF_LINE, Style, bibtex, bibtex_key, cite, ris
from footdrop_desktop.report.literature import Author, Reference, parse_literature, plain_ama

ALL = tuple(app.literature().references.values())
TEX = {
    r"\textbackslash{}": "\\",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    **{f"\\{char}": char for char in "{}%&#$_"},
}
UNESCAPED = re.compile(r"(?<!\\)[%&#$_~^]")


def number(reference: Reference) -> str:
    return f"{reference.number}"


def read_bibtex(text: str) -> list[tuple[str, str, dict[str, str]]]:
    """Read entries with braced fields only; anything else is a fault."""
    found, place = [], 0
    while text[place:].strip():
        head = re.compile(r"\s*@(\w+)\{([^,{}\s]+),\n").match(text, place)
        assert head is not None, text[place : place + 60]
        place = head.end()
        fields: dict[str, str] = {}
        while (name := re.compile(r"  (\w+) = \{").match(text, place)) is not None:
            start = place = name.end()
            depth = 1
            while depth:
                if text[place] == "\\":
                    place += 1
                elif text[place] in "{}":
                    depth += 1 if text[place] == "{" else -1
                place += 1
            assert name[1] not in fields
            fields[name[1]] = text[start : place - 1]
            assert text[place : place + 2] == ",\n"
            place += 2
        assert text[place : place + 2] == "}\n"
        place += 2
        found.append((head[1], head[2], fields))
    return found


def bare(field: str) -> str:
    """What LaTeX prints: escapes undone, braces that only protect gone."""
    assert not UNESCAPED.search(re.sub(r"\\text\w+\{\}", "", field)), field
    parts = re.split(r"(\\text\w+\{\}|\\.)", field)
    return "".join(TEX[part] if place % 2 else re.sub("[{}]", "", part) for place, part in enumerate(parts))


def read_ris(text: str) -> list[dict[str, list[str]]]:
    """Read records of lines "XX  - value" that end in CRLF; anything else is a fault."""
    assert "\n" not in text.replace(END_OF_LINE, "")
    found: list[dict[str, list[str]]] = []
    for line in text.split(END_OF_LINE)[:-1]:
        tag = re.fullmatch(r"([A-Z][A-Z0-9])  - (.*)", line)
        assert tag is not None, line
        if tag[1] == "TY":
            found.append({})
        found[-1].setdefault(tag[1], []).append(tag[2])
    assert all(list(record)[-1] == "ER" for record in found)
    return found


def names(listed: list[str]) -> list[str]:
    """Names as AMA style prints them: "Son KH" of "Son, K. H."."""
    return [
        f"{family} {''.join(re.findall('[A-Z]', given))}" if given else family
        for family, _, given in (name.partition(", ") for name in listed)
    ]


def made(**entry: object) -> Reference:
    base = {
        "id": "30",
        "type": "article-journal",
        "custom": {"origin": "beyond", "supports": ["A statement."]},
    }
    return parse_literature(json.dumps([{**base, **entry}]).encode()).references[30]


def people(reference: Reference) -> list[str]:
    return [author.printed for author in reference.people if not author.more]


@pytest.mark.parametrize("reference", ALL, ids=number)
def test_every_reference_comes_back_from_bibtex(reference: Reference) -> None:
    """Failing means a source that another program cites wrongly."""
    ((kind, key, fields),) = read_bibtex(bibtex(reference))

    assert kind == {"article-journal": "article", "chapter": "incollection", "book": "book"}[reference.type]
    assert key == bibtex_key(reference)
    authors = [bare(name) for name in fields.get("author", "").split(" and ") if name]
    assert names([name for name in authors if name != "others"]) == people(reference)
    assert ("others" in authors) is any(author.more for author in reference.people)
    assert bare(fields.get("title", "")) == reference.title
    assert bare(fields.get("journal", fields.get("booktitle", ""))) == reference.journal
    assert fields.get("doi", "") == reference.doi
    assert fields["year"] == reference.year
    assert fields.get("volume", "") == reference.volume
    assert fields.get("number", "") == (reference.issue or reference.series_number)
    assert fields.get("pages", "") == re.sub("[-–]", "--", reference.pages)
    assert bare(fields.get("publisher", "")) == reference.publisher


@pytest.mark.parametrize("reference", ALL, ids=number)
def test_every_reference_comes_back_from_ris(reference: Reference) -> None:
    """Failing means a source that a reference manager takes in wrongly."""
    (record,) = read_ris(ris(reference))

    assert record["TY"] == [{"article-journal": "JOUR", "chapter": "CHAP", "book": "BOOK"}[reference.type]]
    assert names(record.get("AU", [])) == people(reference)
    assert record.get("TI", [""]) == [reference.title]
    assert record.get("T2", [""]) == [reference.journal]
    assert record["PY"] == [reference.year]
    assert record.get("VL", [""]) == [reference.volume]
    assert record.get("IS", [""]) == [reference.issue]
    assert "-".join(record.get("SP", []) + record.get("EP", [])) == reference.pages.replace("–", "-")
    assert record.get("DO", [""]) == [reference.doi]


def test_all_at_once_are_all_there_under_keys_of_their_own() -> None:
    """Failing means that one source overwrites another where they are taken in."""
    keys = [key for _, key, _ in read_bibtex(cite(ALL, Style.BIBTEX))]
    assert keys == [bibtex_key(reference) for reference in ALL]
    assert len(set(keys)) == len(ALL)
    assert len(read_ris(cite(ALL, Style.RIS))) == len(ALL)
    assert cite(ALL, Style.AMA).split("\n") == [plain_ama(reference) for reference in ALL]


def test_signs_that_mean_something_to_latex_are_written_out() -> None:
    """Failing means a file that does not compile, or a title cut at its per cent sign."""
    title = r"50% of {A & B}: a #1 $tudy_of ~x^2 \ y, of the MRC and PLoS: Ménière’s"
    ((_, _, fields),) = read_bibtex(bibtex(made(title=title, DOI="10.1/a_(b)%<c>{")))
    assert bare(fields["title"]) == title
    assert "{MRC}" in fields["title"]
    assert "{PLoS}" in fields["title"]
    assert fields["doi"] == "10.1/a_(b)%<c>%7B"


def test_names_are_parted_as_the_formats_ask() -> None:
    """Failing means that a second initial is lost or a council gets a first name."""
    entry = made(
        author=[
            {"family": "Baig Mirza", "given": "A"},
            {"family": "Müller", "given": "Anna-Lena"},
            {"literal": "Council of Feet and Toes"},
            {"family": "Son", "given": "KH"},
        ]
    )
    assert (
        "author = {Baig Mirza, A. and Müller, Anna-Lena and {Council of Feet and Toes} and Son, K. H.}"
        in (bibtex(entry))
    )
    (record,) = read_ris(ris(entry))
    assert record["AU"] == ["Baig Mirza, A.", "Müller, Anna-Lena", "Council of Feet and Toes", "Son, K. H."]


def test_further_authors_are_no_person() -> None:
    """Failing means an author called "et al."."""
    assert Author(whole="et al.").more
    (liu,) = (reference for reference in ALL if reference.number == 5)
    assert "and others}" in bibtex(liu)
    assert "et al" not in ris(liu)


def test_a_line_break_cannot_forge_a_field() -> None:
    """Failing means that a title could end its record."""
    (record,) = read_ris(ris(made(title="One\r\nER  - \nTY  - JOUR")))
    assert record["TI"] == ["One ER - TY - JOUR"]
