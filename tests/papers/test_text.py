"""What was entered comes back out of every paper, letter by letter, and does nothing there."""

from __future__ import annotations

import io
import re
import unicodedata
from collections import Counter

import pikepdf
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from footdrop_desktop.exam.text import not_kept
from tests.papers.names import NAMES
from tests.papers.reading import by_pdfium, by_poppler, missing, plain, squeezed
from tests.report.all_papers import NAMED, PDFS, Scene
from tests.report.signed_visits import PATIENT

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(missing()), reason=missing())]

MIXED = "mixed directions"
POINTED = ("Arabic with vowels", "Hebrew with points")
"""Where marks are lifted over letters that run from the right, both readers read them as lines of their own."""

FROM_RIGHT = (*POINTED, "Arabic", "Persian", "Hebrew")
"""PDFium turns a whole line round in which most words run from the right, words of the other direction too."""

EACH_PAPER = pytest.mark.parametrize(
    "kind", [NAMED[0], *(pytest.param(kind, marks=pytest.mark.slow) for kind in NAMED[1:])]
)

CONTACT = PATIENT.details.contact
WITHOUT_NUMBERS = ("emergency", "export", "recovery-sheet")

MARKUP = (
    "<b>bold</b>",
    "</para>",
    "<para>",
    "<br/>",
    "<img src='file:///etc/hostname' width=9 height=9/>",
    '<a href="file:///etc/passwd">here</a>',
    "<a href=javascript:alert(1)>x</a>",
    "<font name=Courier color=red>",
    "<onDraw name=f label=l/>",
    "<super>9</super>",
    "<unichar code=65/>",
    "<evalString code='1+1'/>",
    "&lt; &#65; &amp;amp;",
    "<!-- -->",
    "<![CDATA[ ]]>",
    "<?xml?>",
    "%s %(page)d",
    "{ $name } {0} ${x}",
    "(\\251) << /S /URI >>",
    "EMC BT ET",
)


def letters(text: str) -> str:
    """What of a text is no mark above, below, or in a letter."""
    return "".join(char for char in squeezed(text) if not unicodedata.combining(char))


@pytest.mark.parametrize("script", NAMES)
@EACH_PAPER
def test_a_name_and_a_note_come_back_as_they_are_read(kind: str, script: str) -> None:
    """Failing means a name in another order or with other letters: another patient."""
    family, given_name = NAMES[script]
    note = " ".join([given_name, family] * 6)
    data = PDFS[kind](Scene(family=family, given=given_name, note=note, signer=f"{given_name} {family}"))
    for read in (by_poppler, by_pdfium):
        text = plain(read(data))
        if script == MIXED:  # which part stands first is a matter of the line around it
            assert [word for word in re.findall(r"\w+", plain(note)) if word not in text] == []
            continue
        assert not Counter(squeezed(note)) - Counter(squeezed(text))
        if script not in POINTED:
            assert plain(family) in text
            assert plain(given_name) in text
            assert squeezed(f"{given_name} {family}") in squeezed(text)
        if read is by_poppler or script not in FROM_RIGHT:
            assert letters(note) in letters(text)


@pytest.mark.parametrize("kind", PDFS)
def test_a_telephone_number_reads_from_left_to_right_in_arabic_too(kind: str) -> None:
    """Failing means that a patient dials the parts of a number in another order."""
    text = plain(by_poppler(PDFS[kind](Scene(language="ar"))))
    parts = [re.sub(r"\D", " ", number).split() for number in (*Scene().letterhead.lines, CONTACT)]
    for number in filter(None, parts):
        forwards, backwards = (" ".join(order) for order in (number, number[::-1]))
        assert len(number) == 1 or backwards not in text
        assert kind in WITHOUT_NUMBERS or len(number) == 1 or number is parts[-1] or forwards in text


def kept() -> st.SearchStrategy[str]:
    """Letters that our first fonts have, with mark-up and characters that print nothing between them."""
    letters = st.text("abcdefghijklmnopqrstuvwxyzÄöß <>&'\"/\\%${}()[]=:;.,-0123456789", max_size=20)
    unseen = st.sampled_from(
        ["\x01", "\x1b[31m", "\x7f", "\u0085", "\u200b", "\u202e", "\u200f", "\ufeff", "\u00ad"]
    )
    parts = st.sampled_from(MARKUP) | letters | unseen
    return st.lists(parts, min_size=1, max_size=8).map("".join)


def seen(text: str) -> str:
    """What of a text is printed: everything but control and format characters."""
    return squeezed("".join(char for char in text if unicodedata.category(char) not in ("Cc", "Cf")))


@settings(max_examples=60)
@given(note=kept(), family=kept(), kind=st.sampled_from(NAMED))
def test_what_is_entered_is_printed_and_not_obeyed(note: str, family: str, kind: str) -> None:
    """Failing means that a text changes the paper, loses a letter, or stops the printing."""
    assume(seen(note))
    assume(seen(family))
    assume(not_kept(note) is None)
    data = PDFS[kind](Scene(values={}, note=f"Begin7 {note} 7End", family=family[:150]))
    for read in (by_poppler, by_pdfium):
        text = squeezed(read(data))
        assert seen(f"Begin7{note}7End") in text
        assert seen(family[:150]) in text


@EACH_PAPER
def test_no_text_becomes_a_link_or_an_act(kind: str) -> None:
    """Failing means that a note makes a reader's machine open something."""
    with pikepdf.open(io.BytesIO(PDFS[kind](Scene(note=" ".join(MARKUP))))) as document:
        acts = {
            str(entry.URI)
            for entry in document.objects
            if isinstance(entry, pikepdf.Dictionary) and "/URI" in entry and str(entry.get("/S")) == "/URI"
        }
        kinds = {
            str(entry.S)
            for entry in document.objects
            if isinstance(entry, pikepdf.Dictionary)
            and "/S" in entry
            and str(entry.get("/Type")) == "/Action"
        }
        whole = document.Root
        assert "/OpenAction" not in whole
        assert "/AA" not in whole
    assert all(re.match(r"https://(doi\.org|www\.|[a-z.]+)/", act) for act in acts)
    assert not any("passwd" in act or "javascript" in act for act in acts)
    assert kinds <= {"/URI", "/GoTo"}


LONG = {
    "words": [f"w{number:05}" for number in range(2857)],
    "lines": [f"w{number:05}\n" for number in range(2500)],
    "runs": [f"{chr(97 + number) * 1990} w{number:05}" for number in range(10)],
    "one run": ["x" * 19_993 + " w00000"],
}


ALWAYS = (("report", "words"), ("report", "one run"))


@pytest.mark.parametrize(
    ("kind", "shape"),
    [
        pytest.param(kind, shape, marks=() if (kind, shape) in ALWAYS else pytest.mark.slow)
        for kind in ("report", "export")
        for shape in LONG
    ],
)
def test_the_longest_text_is_printed_whole(kind: str, shape: str) -> None:
    """Failing means that the end of a long note, or a word between two pages, is not on the paper."""
    words = LONG[shape]
    note = " ".join(words)[:20_000]
    data = PDFS[kind](Scene(values={}, note=note))
    expected = re.findall(r"w\d{5}", note)
    for read in (by_poppler, by_pdfium):
        found = re.findall(r"w\d{5}", squeezed(read(data)))
        times, rest = divmod(len(found), len(expected))
        assert times >= 1
        assert rest == 0
        assert sorted(found) == sorted(expected * times)
        for letter in "abcdefghijx":
            assert squeezed(read(data)).count(letter) >= note.count(letter)
