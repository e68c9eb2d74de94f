"""The comparison with the visit before, on paper. It is read to decide whether somebody is operated on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest

from footdrop_desktop import app
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.history.comparison import Verdict, compare
from footdrop_desktop.history.examined import examined
from footdrop_desktop.history.trend import Trend, strength_trend
from footdrop_desktop.history.visit import VisitContent
from footdrop_desktop.report.blocks import Block, Bullets, Chart, Section, Table, words
from footdrop_desktop.report.comparing import Before, comparison_section, trend_section, verdict_words
from footdrop_desktop.report.content import report_content
from footdrop_desktop.report.identity import Identity
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import LANGUAGES
from tests.builders import Values, assessed, checked, flags, strong, the_form, wording
from tests.history.visits import visit
from tests.report.papers import IDENTITY, ids, said, superscripts, text_of

DF = "strength.dorsiflexion.right"


def row_of(section: Section, name: str) -> tuple[str, ...]:
    """The cells behind the one row of that name."""
    (found,) = (
        tuple(words(cell) for cell in row[1:])
        for block in section.blocks
        if isinstance(block, Table)
        for row in block.rows
        if words(row[0]) == name
    )
    return found


def compared(before: Values | Answers, now: Values | Answers, *, concluded: bool = True) -> Section:
    visits = [assessed_visit(before), assessed_visit(now, 30)]
    return comparison_section(compare(visits), wording(), "Since then", concluded=concluded)


def assessed_visit(values: Values | Answers, day: int = 0) -> VisitContent:
    return replace(visit(values, day), assessment=assessed(values))


def one(blocks: Iterable[Block], kind: type[Chart]) -> Chart:
    (found,) = (block for block in blocks if isinstance(block, kind))
    return found


def text(section: Section) -> str:
    return said(section.blocks)


def test_every_sign_has_its_word() -> None:
    """Without the word it is a colour and a triangle, which half of the readers take the wrong way."""
    shown = {verdict: words(verdict_words(verdict, wording())) for verdict in Verdict}
    assert shown[Verdict.BETTER] == "▲ better"
    assert shown[Verdict.WORSE] == "▼ worse"
    assert shown[Verdict.SAME] == "= same"
    assert all(any(char.isalpha() for char in told) for told in shown.values())
    assert len(set(shown.values())) == len(Verdict)


def test_what_changed_stands_with_both_findings_and_the_rest_is_counted() -> None:
    section = compared(strong("right", dorsiflexion="1"), strong("right", dorsiflexion="3"), concluded=False)
    assert row_of(section, "Dorsiflexion, right") == ("1/5", "3/5", "▲ better")
    (table,) = (block for block in section.blocks if isinstance(block, Table))
    assert table.head == ("Finding", "2026-09-02", "2026-10-02", "Change")
    assert len(table.rows) == 1
    assert "12 answers are the same at both visits." in text(section)


def test_a_difference_within_the_band_of_four_is_called_possible() -> None:
    """One observer's 4− is another's 4."""
    section = compared({DF: "4-"}, {DF: "4"})
    assert row_of(section, "Dorsiflexion, right")[2] == "possible change"
    assert "a whole MRC grade or more counts as a change" in text(section)


def test_what_was_untested_before_is_listed_apart_and_never_better() -> None:
    """The article knows recovery by treatment, not by looking for the first time."""
    section = compared({DF: "NT", f"{DF}.reason": "cast", "bladder": "normal"}, {DF: "3", "bowel": "normal"})
    assert not any(
        words(row[0]).startswith("Dorsiflexion")
        for block in section.blocks
        if isinstance(block, Table)
        for row in block.rows
    )
    (listed,) = (block for block in section.blocks if isinstance(block, Bullets))
    assert [words(entry) for entry in listed.entries] == [
        "Examined or asked now, not before: Dorsiflexion, right: 3/5; Bowel: Normal.",
        "Examined or asked before, not now: Bladder: Normal.",
    ]
    assert "better" not in text(section).replace("neither improved", "")
    assert "has neither improved nor worsened" in text(section)


def test_red_flags_that_are_answered_for_the_first_time_are_counted_and_a_yes_is_named() -> None:
    """Twenty-two times "no" would bury the one that is yes."""
    told = text(compared({DF: "3"}, {DF: "3"} | flags("fever"), concluded=False))
    assert "Fever: Yes; 21 red-flag questions answered no." in told
    assert "Nausea" not in told
    alone = text(compared({DF: "3"}, {DF: "3", "red-flag.nausea": False}, concluded=False))
    assert "not before: Nausea: No." in alone


def test_a_limited_grade_stands_with_what_limited_it_and_without_a_verdict() -> None:
    section = compared({DF: "2", f"{DF}.limited-by": "pain"}, {DF: "5"})
    assert row_of(section, "Dorsiflexion, right") == ("2/5, limited by pain", "5/5", "limited: no verdict")


def test_what_was_carried_forward_is_counted_apart_from_what_was_examined_again() -> None:
    before: Values = {DF: "3", "bladder": "normal"}
    section = compared(before, checked(before, {DF: "2026-09-02"}), concluded=False)
    told = text(section)
    assert "One answer is the same at both visits." in told
    assert "One answer was carried forward and not examined again." in told
    changed = compared({DF: "1"}, checked({DF: "3"}, {DF: "2026-09-01"}))
    assert row_of(changed, "Dorsiflexion, right") == (
        "1/5",
        "3/5 (from 2026-09-01)",
        "carried forward: no verdict",
    )


def test_two_visits_alike_say_so() -> None:
    section = compared(strong("right"), strong("right"))
    assert text(section) == "No answer differs. 13 answers are the same at both visits."


def test_conclusions_change_and_are_neither_better_nor_worse() -> None:
    first = strong("right", dorsiflexion="1") | flags()
    section = compared(first, strong("right") | flags())
    assert row_of(section, "Right, conclusion") == ("foot drop", "no foot drop", "changed")
    hidden = compared(first, strong("right") | flags(), concluded=False)
    assert "foot drop" not in text(hidden)


def test_two_visits_of_one_day_are_told_apart_by_the_hour() -> None:
    first = visit({DF: "1"})
    later = replace(visit({DF: "3"}, uid="b"), performed_at=first.performed_at.replace(hour=18))
    section = comparison_section(compare([later, first]), wording(), "", concluded=False)
    (table,) = (block for block in section.blocks if isinstance(block, Table))
    assert table.head[1:3] == ("2026-09-02 09:30", "2026-09-02 18:30")


# The trend


def shown(movements: Sequence[str], sides: Sequence[Side]) -> Trend:
    """The grades of three visits; at the second one dorsiflexion was not tested."""
    visits = (
        visit({DF: "1"}),
        visit({DF: "NT"}, 12),
        visit({DF: "3", f"{DF}.limited-by": "pain"}, 81),
    )
    return strength_trend([examined(one) for one in visits], movements, sides)


def test_the_chart_and_its_table_say_every_point() -> None:
    """Who cannot see the chart would not know that a visit had no grade."""
    section = trend_section([shown(("dorsiflexion",), (Side.RIGHT,))], wording(), 90)
    chart = one(section.blocks, Chart)
    assert chart.alt == (
        "Strength over time, MRC grade 0 to 5. "
        "Dorsiflexion, right: 2026-09-02 1/5; 2026-09-14 not tested; 2026-11-22 3/5, limited."
    )
    assert row_of(section, "2026-09-02") == ("1/5",)
    assert row_of(section, "2026-09-14") == ("not tested",)
    assert row_of(section, "2026-11-22") == ("3/5, limited",)
    assert "A gap is a visit at which the movement was not tested" in text(section)
    assert "A hollow mark is a grade that something limited." in text(section)
    assert superscripts([section]) == {9}


def test_a_chart_names_each_of_its_series() -> None:
    """A line without a name is a guess."""
    both = shown(("dorsiflexion",), SIDES)
    chart = one(trend_section([both], wording(), 90).blocks, Chart)
    assert chart.names == ("Dorsiflexion, right", "Dorsiflexion, left")
    one_side = shown(("dorsiflexion", "eversion"), (Side.RIGHT,))
    section = trend_section([one_side], wording(), 90)
    assert one(section.blocks, Chart).names == ("Dorsiflexion", "Eversion")
    assert text(section).startswith("Right\n")
    assert chart.band == "no movement: grades 0 and 1"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_dates_and_grades(language: str) -> None:
    """A sentence that drops its grade is a chart without its points."""
    own = Wording(app.strings(language), the_form())
    section = trend_section([shown(("dorsiflexion",), (Side.RIGHT,))], own, 90)
    alt = one(section.blocks, Chart).alt
    assert all(part in alt for part in ("2026-09-02", "2026-09-14", "2026-11-22", "1", "3"))


# In the report of a visit


def report(now: Values, *earlier: VisitContent, identity: Identity = IDENTITY, day: int = 60) -> Paper:
    before = Before(assessed_visit(now, day), earlier)
    return report_content(
        identity,
        the_form(),
        checked(now),
        assessed(now),
        wording(),
        app.literature(),
        app.anatomy(),
        before,
    )


def test_the_report_compares_with_the_newest_of_the_earlier_visits() -> None:
    """Compared with the first visit of all, a relapse looks like recovery."""
    paper = report(
        strong("right", dorsiflexion="3"),
        assessed_visit(strong("right", dorsiflexion="4"), 30),
        assessed_visit(strong("right", dorsiflexion="1")),
    )
    assert paper.section("comparison").title == "Since 2026-10-02"
    assert row_of(paper.section("comparison"), "Dorsiflexion, right") == ("4/5", "3/5", "▼ worse")
    assert [row_of(paper.section("trend"), day) for day in ("2026-09-02", "2026-10-02", "2026-11-01")] == [
        ("1/5",),
        ("4/5",),
        ("3/5",),
    ]
    places = ids(paper)
    assert places.index("findings") < places.index("comparison") < places.index("clinician")


def test_a_first_visit_has_nothing_to_be_compared_with() -> None:
    assert not {"comparison", "trend"} & set(ids(report(strong("right"))))


def test_record_only_compares_findings_alone() -> None:
    """What is hidden on the screen must not come back as a change of it."""
    now, then = strong("right"), assessed_visit(strong("right", dorsiflexion="1"))
    paper = report(now, then, identity=replace(IDENTITY, record_only=True))
    assert row_of(paper.section("comparison"), "Dorsiflexion, right") == ("1/5", "5/5", "▲ better")
    assert "onclusion" not in text_of(paper, "comparison")


@pytest.mark.parametrize("agrees", ["no", "partly"])
def test_a_reading_that_a_signer_does_not_share_is_not_compared(agrees: str) -> None:
    """It would come back in the examination, where nobody says that it is not shared."""
    mine = strong("right") | {"conclusion.agrees": agrees}
    then = strong("right", dorsiflexion="1")
    assert "conclusion" not in text_of(report(mine, assessed_visit(then)), "comparison")
    theirs = report(strong("right"), assessed_visit(then | {"conclusion.agrees": agrees}))
    assert "conclusion" not in text_of(theirs, "comparison")
    shared = report(strong("right"), assessed_visit(then))
    assert "Right, conclusion" in text_of(shared, "comparison")
