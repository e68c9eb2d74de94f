"""Words for values: each says what the value says and nothing else."""

from __future__ import annotations

import pytest

from footdrop_desktop import app
from footdrop_desktop.report.wording import numbers_isolated
from tests.builders import assessed, checked, grades, wording


def test_a_reason_names_only_the_codes_that_it_is_about() -> None:
    """A source for leg crossing must not seem to speak for a plaster cast."""
    values = {
        **grades("right", dorsiflexion="3"),
        "presentation.compression-risk": ["leg-crossing", "cast-or-brace"],
    }
    reasons = assessed(values).reasons_for("site.common-peroneal")
    said = [
        (wording().reason(why, checked(values)), why.citations) for why in reasons if "codes" in why.params
    ]

    item = app.form_of("foot-drop-exam", None).items["presentation.compression-risk"]
    crossed, cast = item.option("leg-crossing").display, item.option("cast-or-brace").display
    assert [(crossed in text, cast in text, cited) for text, cited in said] == [
        (True, False, ("10",)),
        (False, True, ()),
    ]


def test_a_limited_grade_says_what_limited_it() -> None:
    """A grade without its limiter would read as reliable."""
    values = {"strength.inversion.left": "4-", "strength.inversion.left.limited-by": "pain"}

    assert wording().value("strength.inversion.left", checked(values)) == "4−/5, limited by pain"


def test_a_step_of_romberg_is_named_as_a_finding() -> None:
    """ "Romberg test: Then: eyes closed" in a letter is no English."""
    for language, name in (("en", "Romberg test, eyes closed"), ("de", "Romberg-Versuch, Augen geschlossen")):
        strings = app.strings(language)
        words = app.materials(strings).wording()
        assert words.item("romberg.result") == name
        assert words.item("romberg.eyes-open").startswith(name.split(",")[0])


def test_what_was_not_recorded_says_so() -> None:
    """An empty word would read as normal."""
    assert wording().value("strength.inversion.left", checked({})) == "not recorded"


def test_a_grade_carried_forward_is_dated_wherever_it_is_said() -> None:
    """A grade of an earlier visit without its date would pass for today's."""
    values = {**grades("right", dorsiflexion="3", plantarflexion="5")}
    carried = dict.fromkeys(values, "2026-01-02")
    answers = checked(values, carried)
    found = assessed(answers)
    said = [wording().reason(why, answers) for why in found.reasons_for("right.foot_drop")]
    said += [wording().reason(why, answers) for why in found.reasons_for("right.flail_foot")]

    graded = [text for text in said if "/5" in text]
    assert graded
    assert all("from 2026-01-02" in text for text in graded)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("020 7946 0018", "\u2066020 7946 0018\u2069"),
        ("هاتف +44 (20) 7946-0018", "هاتف \u2066+44 (20) 7946-0018\u2069"),
        ("Station Road 1", "Station Road 1"),
    ],
)
def test_a_telephone_number_keeps_its_order_on_an_arabic_paper(line: str, shown: str) -> None:
    """Drawn from the right, 020 7946 0018 would be 0018 7946 020: nobody would be reached."""
    assert numbers_isolated(line, "ar") == shown
    assert numbers_isolated(line, "en") == line
