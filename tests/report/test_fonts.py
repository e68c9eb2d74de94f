"""Which text can be printed, and in which font. A wrong name on a report is a wrong patient."""

from __future__ import annotations

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.report.typeset.fonts import UNSEEN, Face, cleaned, in_fonts

NAMES = [
    "Jane Doe",
    "Łukasiewicz, Đặng Thị Ánh",
    "Παπαδόπουλος",
    "Ольга Ёлкина",
    "5 ≥ 4− → † ‡ ½ °",
    "Ɔ̀kó ɛ́",
    "محمد عبد الله الخالدي",
    "יוסף בן־דוד כהן",
    "שָׁלוֹם",
    "श्रीमती लक्ष्मी विद्यार्थी",
    "สมชาย น้ำทิพย์",
    "王小明",
    "やまだ 太郎",
    "김철수",
    "می‌خواهم",
]


@pytest.mark.parametrize("face", Face)
@pytest.mark.parametrize("name", NAMES)
def test_every_letter_is_in_the_font_that_prints_it(name: str, face: Face) -> None:
    """Failing means a box, or a lost letter, in a name."""
    found = in_fonts(cleaned(name), face)
    assert "".join(text for _, text in found) == cleaned(name)
    for font, text in found:
        assert font.characters.issuperset(ord(char) for char in text if char not in UNSEEN)


def test_a_letter_stays_in_one_font_with_its_marks() -> None:
    """Failing means an accent beside its letter, drawn by another font."""
    for font, text in in_fonts(cleaned("Ɔ̀kó שָׁלוֹם"), Face.REGULAR):
        assert text[0] not in "\u0300\u05b8", font.fontName


def test_japanese_is_printed_in_japanese_shapes() -> None:
    """Failing means that a Japanese name has the letters of another country."""
    assert {font.fontName for font, _ in in_fonts("やまだ直", Face.REGULAR)} == {"FootDropNotoSansJP-Regular"}
    assert {font.fontName for font, _ in in_fonts("直", Face.REGULAR)} == {"FootDropNotoSansSC-Regular"}


@pytest.mark.parametrize("text", ["👍", "\ue000", "\uffff", "ꯍꯧ"])
def test_a_letter_that_no_font_has_is_refused(text: str) -> None:
    """Failing means boxes instead of a name."""
    with pytest.raises(UserError) as refused:
        in_fonts(cleaned(f"Jane {text}"), Face.BOLD)
    assert refused.value.key == "output.font-missing"
    assert refused.value.params["chars"]


def test_the_refusal_names_the_characters() -> None:
    """Failing means a message that does not say which letters to change."""
    with pytest.raises(UserError) as refused:
        in_fonts("a 👍 b 👍 \ue000", Face.REGULAR)
    assert refused.value.params["chars"] == "👍 U+E000"


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
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_characters_that_print_nothing_are_removed(text: str, expected: str) -> None:
    """Failing means boxes for invisible characters, text that turns itself around, or a joiner lost."""
    assert cleaned(text) == expected


def test_nothing_is_no_piece() -> None:
    """Failing means a font change for an empty text."""
    assert in_fonts("", Face.REGULAR) == []
