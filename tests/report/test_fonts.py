"""Which text can be printed, and in which font. A wrong name on a report is a wrong patient."""

from __future__ import annotations

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.report.typeset.fonts import Face, cleaned, pieces, register_font


def drawn(text: str, face: Face = Face.REGULAR) -> str:
    """The letters from left to right, as they are drawn."""
    return "".join(piece.text for piece in pieces(cleaned(text), face)).replace("\u00a0", " ")


@pytest.mark.parametrize("face", Face)
@pytest.mark.parametrize(
    "name",
    ["Jane Doe", "Łukasiewicz, Đặng Thị Ánh", "Παπαδόπουλος", "Ольга Ёлкина", "5 ≥ 4− → † ‡ ½ °", "Ɔ̀kó ɛ́"],
)
def test_what_needs_no_shaping_is_printed_as_it_is(name: str, face: Face) -> None:
    """Failing means a box, or a lost letter, in a name."""
    assert drawn(name, face) == cleaned(name)
    for piece in pieces(cleaned(name), face):
        assert register_font(piece.font).issuperset(map(ord, piece.text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("יוסף", "ףסוי"),
        ("יוסף בן־דוד כהן", "ןהכ דוד־ןב ףסוי"),
        ("כהן, יוסף", "ףסוי ,ןהכ"),
        ("Jane יוסף כהן, MRN 5", "Jane ןהכ ףסוי, MRN 5"),
        ("7 יוסף", "7 ףסוי"),
    ],
)
def test_hebrew_words_are_drawn_from_right_to_left(text: str, expected: str) -> None:
    """Failing means a name that reads backwards."""
    assert drawn(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "محمد",
        "श्रीमती",
        "王小明",
        "ไทย",
        "יוסף 12",
        "יוסף (בן) כהן",
        "שָׁלוֹם",
        "יוסף " * 20,
        "👍",
        "\ue000",
        "\uffff",
        "אב\nא (ב) א",
    ],
)
def test_what_cannot_be_printed_correctly_is_refused(text: str) -> None:
    """Failing means unjoined letters, a wrong order, or boxes instead of a name."""
    with pytest.raises(UserError) as refused:
        pieces(cleaned(text), Face.BOLD)
    assert refused.value.key == "output.font-missing"
    assert refused.value.params["chars"]


def test_the_refusal_names_the_characters() -> None:
    """Failing means a message that does not say which letters to change."""
    with pytest.raises(UserError) as refused:
        pieces("a 王 b 王 \ue000", Face.REGULAR)
    assert refused.value.params["chars"] == "王 U+E000"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\x00\x07\x1bb", "ab"),
        ("a\u200fb\u202ec\ufeff", "abc"),
        ("a\tb", "a b"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\n\n\n \n\nb", "a\n\nb"),
        ("e\u0301", "é"),
        ("soft\u00adhyphen", "softhyphen"),
    ],
)
def test_characters_that_print_nothing_are_removed(text: str, expected: str) -> None:
    """Failing means boxes for invisible characters, or text that turns itself around."""
    assert cleaned(text) == expected


def test_nothing_is_no_piece() -> None:
    assert pieces("", Face.REGULAR) == ()
