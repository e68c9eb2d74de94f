"""Words are compared as people spell them: in any case, with or without accents, in any script."""

from __future__ import annotations

import unicodedata
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.record.connection import in_memory
from footdrop_desktop.record.words import (
    MOST_WORDS,
    alike,
    folded,
    mrn_key,
    name_key,
    patient_query,
    patient_words,
    text_query,
    words_of,
)

SAME = [
    ("Müller", "muller"),
    ("MÜLLER", "Mu\u0308ller"),
    ("Ångström", "angstrom"),
    ("Łukasz", "lukasz"),
    ("Sørensen", "sorensen"),
    ("Đặng", "dang"),
    ("Æbelø", "aebelo"),
    ("Œuvre", "oeuvre"),
    ("Þór", "thor"),
    ("Straße", "STRASSE"),
    ("İbrahim", "ibrahim"),
    ("Yıldız", "yildiz"),
    ("ﬁsher", "fisher"),
    ("Ｓｍｉｔｈ", "smith"),
    ("Παπαδόπουλος", "ΠΑΠΑΔΟΠΟΥΛΟΣ"),
    ("Щербаков", "ЩЕРБАКОВ"),
    ("Фёдор", "Федор"),
    ("שָׁלוֹם", "שלום"),
    ("مُحَمَّد", "محمد"),
    ("أحمد", "احمد"),
    ("محـــمد", "محمد"),
    ("ガ", "カ"),
    ("ｶﾞ", "ガ"),
    ("한글", "한글"),
    ("١٩٧٢", "1972"),
    ("१९७२", "1972"),
    ("Jo\u200dhn", "John"),
    ("\u2067Doe\u2069", "doe"),
]
OTHER = [("कि", "की"), ("क", "क्"), ("Doe", "Roe"), ("김", "김민"), ("ש", "ס"), ("7", "8"), ("か", "き")]
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_spellings_of_one_word_are_one(one: str, other: str) -> None:
    """Failing means that a patient is not found by whoever has another keyboard."""
    assert folded(one) == folded(other)
    assert words_of(one) == words_of(other)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_two_words_stay_two(one: str, other: str) -> None:
    """Failing means that vowels or letters of a script are taken for accents, and names fall together."""
    assert folded(one) != folded(other)


def test_a_script_without_spaces_is_taken_sign_by_sign() -> None:
    """Failing means that a Chinese or Japanese given name is not found."""
    assert words_of("王小明") == ["王", "小", "明"]
    assert words_of("佐々木さくら") == ["佐", "々", "木", "さ", "く", "ら"]
    assert words_of("김민수") == ["김민수"]


@given(ANY)
def test_a_folded_word_is_folded_once(text: str) -> None:
    """Failing means that what is indexed and what is asked for part ways."""
    words = words_of(text)
    assert [word for part in words for word in words_of(part)] == words
    assert all(unicodedata.category(char)[0] in "LNM" for word in words for char in word)


@given(st.lists(ANY, max_size=4))
def test_the_order_of_names_is_no_matter(names: list[str]) -> None:
    """Failing means that given and family name, typed the other way round, make a second patient."""
    assert len({name_key(*order) for order in permutations(names)}) == 1


@given(ANY, ANY)
def test_whatever_is_asked_for_is_a_question_that_the_index_understands(names: str, asked: str) -> None:
    """Failing means that a sign in a name or in the search box ends in a fault."""
    db = in_memory()
    db.conn.execute(
        "CREATE VIRTUAL TABLE i USING fts5 (words, content = '', contentless_delete = 1, detail = none, "
        "tokenize = \"unicode61 remove_diacritics 0 categories 'L* N* Co M*'\")"
    )
    db.conn.execute("INSERT INTO i (rowid, words) VALUES (1, ?)", (patient_words((names,), "", "", ""),))
    for query in (patient_query(asked), text_query(asked), patient_query(names)):
        if query:
            db.conn.execute("SELECT rowid FROM i WHERE i MATCH ?", (query,)).fetchall()
    words = words_of(names)
    if 0 < len(words) <= MOST_WORDS and not any(char.isdigit() for char in "".join(words)):
        assert db.conn.execute("SELECT rowid FROM i WHERE i MATCH ?", (patient_query(names),)).fetchall() == [
            (1,)
        ]
    db.close()


@pytest.mark.parametrize("mrn", ["004-118", "004118", " 004/118 ", "004.118", "٠٠٤-١١٨", "００４１１８"])
def test_a_number_is_one_number_with_or_without_its_signs(mrn: str) -> None:
    """Failing means that one record number leads to two patients."""
    assert mrn_key(mrn) == "004118"


def test_a_number_keeps_its_letters_and_its_zeros() -> None:
    """Failing means that two record numbers are taken for one."""
    assert mrn_key("AB-12") == "ab12"
    assert mrn_key("12") != mrn_key("012") != mrn_key("0012")
    assert mrn_key("--") == ""


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("jon smith", "john smyth", True),
        ("doe jane", "doe janet", True),
        ("doe jane", "jane roe", True),
        ("doe jane maria", "doe max", False),
        ("nguyen van", "tran thi", False),
        ("", "doe", False),
        ("", "", False),
    ],
)
def test_names_that_may_be_one_persons_are_alike(one: str, other: str, same: bool) -> None:
    """Failing means that a slip of the pen makes a second patient, or that every one is warned of."""
    assert alike(one, other) is same
    assert alike(other, one) is same


@pytest.mark.parametrize("asked", ["", " ", "--", "\u200d", "!?", "()", '"', "*"])
def test_a_search_of_signs_alone_asks_for_nothing(asked: str) -> None:
    """Failing means that an empty search box shows nobody instead of those seen last."""
    assert patient_query(asked) == text_query(asked) == ""


def test_a_search_of_many_words_is_cut() -> None:
    """Failing means that a page pasted into the search box makes the window stand still."""
    assert patient_query("a " * 500).count("(") == MOST_WORDS
    assert text_query("a " * 500).count('"') == 2 * MOST_WORDS
