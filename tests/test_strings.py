"""Words: every key is there, a missing one is our fault and never shown."""

from __future__ import annotations

import pytest

from footdrop_desktop import app
from footdrop_desktop.assessment.model import Truth
from footdrop_desktop.errors import UserError
from footdrop_desktop.strings import LANGUAGES, Strings, message

FTL = b"""
word = A word.
    .part = Part { $name }
    .count = { $count ->
        [one] one
       *[other] { $count } of them
    }
group =
    .only = Only an attribute.
"""


def small() -> Strings:
    return Strings("en", {"strings/en/small.ftl": FTL}.__getitem__)


def test_a_key_becomes_text() -> None:
    words = small()
    assert words.text("small", "word") == "A word."
    assert words.text("small", "word.part", name="x") == "Part x"
    assert words.text("small", "group.only") == "Only an attribute."
    assert [words.text("small", "word.count", count=number) for number in (1, 2)] == ["one", "2 of them"]


def test_no_direction_marks_are_put_around_parameters() -> None:
    """They would travel into files, PDFs, and the clipboard."""
    assert small().text("small", "word.part", name="x").isascii()


@pytest.mark.parametrize(
    ("value", "shown"),
    [("4−/5", "\u20664−/5\u2069"), ("Doe", "\u2066Doe\u2069"), ("يمين", "يمين"), (3, "3"), ("", "")],
)
def test_a_grade_keeps_its_direction_in_arabic(value: object, shown: str) -> None:
    """In a sentence from right to left 4− would read −4: a grade below none."""
    words = Strings("ar", {"strings/ar/small.ftl": FTL}.__getitem__)
    assert words.text("small", "word.part", name=value) == f"Part {shown}"


@pytest.mark.parametrize(
    ("flail", "said"),
    [(Truth.YES, "نعم"), (Truth.NO, "لا"), (Truth.INDETERMINATE, "غير محدد")],
)
def test_what_was_concluded_is_said_in_arabic(flail: Truth, said: str) -> None:
    """Marks of direction around "yes" once made every flail foot "not determined" in Arabic."""
    for value in (flail, str(flail)):
        assert app.strings("ar").text("report", "side.flail", flail=value) == f"قدم سائبة: {said}."


def test_full_strength_is_not_called_weak_in_arabic() -> None:
    """The same fault made "weakness: full strength" of it."""
    words = app.strings("ar")
    shown = [words.text("report", "side.severity", severity=value, name="س") for value in ("none", "mild")]
    assert shown == ["الثني الظهري: س", "ضعف الثني الظهري: س"]


@pytest.mark.parametrize("key", ["nothing", "word.nothing", "nothing.part", "group"])
def test_a_missing_key_is_a_fault_of_ours(key: str) -> None:
    with pytest.raises((KeyError, LookupError)):
        small().text("small", key)
    assert not small().has("small", key)


def test_a_missing_parameter_is_a_fault_of_ours() -> None:
    """Better no screen than a sentence with a hole in it."""
    with pytest.raises(KeyError, match=r"word\.part"):
        small().text("small", "word.part")


def test_what_is_there_is_found() -> None:
    assert small().has("small", "word")
    assert small().has("small", "word.part")
    assert small().has("small", "group.only")


def test_a_list_in_a_sentence() -> None:
    words = small()
    assert words.listed([]) == ""
    assert words.listed(["a"]) == "a"
    assert words.listed(word for word in ("a", "b")) == "a and b"
    assert words.listed(["a", "b", "c"]) == "a, b, and c"
    assert words.listed(["a", "b", "c"], either=True) == "a, b, or c"


@pytest.mark.parametrize("language", ["", "xx", "EN", "../en"])
def test_an_unknown_language_is_refused_with_the_known_ones(language: str) -> None:
    with pytest.raises(UserError) as caught:
        app.strings(language)
    assert (caught.value.key, caught.value.params["known"]) == ("language.unknown", ", ".join(LANGUAGES))


def test_an_error_is_told_in_one_line(strings: Strings) -> None:
    error = UserError("answer.not-in-list", item="bladder", value="full\nup", allowed="normal")
    assert message(error, strings) == 'bladder: "full up" is not one of normal.'


@pytest.mark.parametrize("name", ["file", "key", "name"])
def test_a_parameter_may_have_any_name(name: str) -> None:
    """``input.duplicate-key`` has a "key", ``form.invalid`` a "file"; both once ended in a crash."""
    words = Strings("en", lambda _: f"word = About {{ ${name} }}.".encode())
    assert words.text("small", "word", **{name: "x"}) == "About x."


def test_a_sign_in_an_arabic_sentence_keeps_its_direction() -> None:
    words = Strings("ar", lambda _: 'word = من { LTR("4−") } إلى 5'.encode())
    assert words.text("small", "word") == "من \u20664−\u2069 إلى 5"


def test_each_file_is_read_once_and_only_when_needed() -> None:
    """The first screen must not pay for words that it does not show."""
    asked: list[str] = []

    def read(name: str) -> bytes:
        asked.append(name)
        return FTL

    words = Strings("en", read)
    assert asked == []
    words.text("small", "word")
    words.text("small", "group.only")
    assert asked == ["strings/en/small.ftl"]


def test_a_long_text_of_the_clinician_is_put_in_whole() -> None:
    """A reason of 20,000 characters for setting a flag aside must not break the screen."""
    words = "w" * 20_000
    assert small().text("small", "word.part", name=words) == f"Part {words}"


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (["eversión", "inversión"], "eversión e inversión"),
        (["inversión", "eversión"], "inversión y eversión"),
        (["a", "b", "inversión"], "a, b e inversión"),
        (["plomo", "hierro"], "plomo y hierro"),
        (["inversión"], "inversión"),
    ],
)
def test_a_spanish_list_ends_as_it_is_spoken(given: list[str], text: str) -> None:
    assert app.strings("es").listed(given) == text


@pytest.mark.parametrize(
    ("language", "text"), [("en", "0.29"), ("de", "0,29"), ("fr", "0,29"), ("es", "0,29"), ("ar", "0.29")]
)
def test_a_number_is_written_as_its_language_writes_it(language: str, text: str) -> None:
    assert app.strings(language).number(0.29) == text
