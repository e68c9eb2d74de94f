"""The progress report: it must say the same as the two reports that it stands for, and nothing beyond them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import product

import pypdfium2
import pytest

from footdrop_desktop import app
from footdrop_desktop.history.visit import VisitContent
from footdrop_desktop.record.model import Signed
from footdrop_desktop.report.blocks import Box, Chart, References, Subheading, Table, words
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.pdf import render_report
from footdrop_desktop.report.progress import SHOWN, progress_paper
from footdrop_desktop.report.progress_sections import SideBySide
from footdrop_desktop.report.signed import Materials, SignedVisit, read_signed, visit_content
from footdrop_desktop.report.visit_report import report_of
from footdrop_desktop.strings import LANGUAGES
from tests.builders import CORE, MOVEMENTS, Values, checked, flags, strong
from tests.history.visits import visit
from tests.report.papers import ids, said, superscripts, text_of
from tests.report.signed_visits import DAY, HEAD, PATIENT, addendum, materials, signed, voided

THEN = DAY - timedelta(days=69)
FIRST: Values = {
    **strong("right", dorsiflexion="1", eversion="2", great_toe_extension="1", inversion=("4", "pain")),
    **strong("left"),
    **flags("fever"),
    "presentation.duration-weeks": 2,
    "heel-walk.right": "unable",
    "conclusion.impression": "A peroneal palsy.",
}
SECOND: Values = {
    **strong("right", dorsiflexion="3", eversion="2", great_toe_extension="1", plantarflexion="4+"),
    **strong("left"),
    **flags(),
    "presentation.duration-weeks": 12,
    "heel-walk.right": "difficulty",
    "conclusion.impression": "It recovers.",
    "conclusion.plan": ["physiotherapy"],
}
del FIRST["strength.hip-abduction.left"], SECOND["red-flag.nausea"]


def read(
    values: Values, at: datetime = DAY, made: Materials | None = None, *more: Signed, name: str = "Dr R. Roe"
) -> SignedVisit:
    """A signed visit, read back as papers are made from it."""
    uid = f"visit-{at:%Y%m%d}"
    entry = replace(signed(values, performed_at=at), visit_uid=uid, signer_name=name, signed_at=at)
    return read_signed(made or materials(), PATIENT, (entry, *more), head=HEAD)


def progress(
    first: Values = FIRST, second: Values = SECOND, made: Materials | None = None, *others: VisitContent
) -> Paper:
    own = made or materials()
    return progress_paper(own, (read(first, THEN, own), read(second, DAY, own)), others)


def cells(paper: Paper, section_id: str, name: str) -> tuple[str, ...]:
    """What stands behind a name in the one row of a section that has it."""
    (found,) = (
        tuple(words(cell) for cell in row[1:])
        for block in paper.section(section_id).blocks
        if isinstance(block, Table)
        for row in block.rows
        if words(row[0]) == name
    )
    return found


def grades_in(report: Paper) -> dict[str, dict[str, str]]:
    """The strength table of a clinician's report: movement, then side, then grade."""
    (table,) = (
        block
        for block in report.section("findings").blocks
        if isinstance(block, Table) and block.head[0].startswith("Strength")
    )
    return {
        words(row[0]): dict(zip(("right", "left"), (words(cell) for cell in row[1:]), strict=True))
        for row in table.rows
    }


# The same as the two reports


def test_every_grade_is_that_of_the_two_reports() -> None:
    """Two papers of one visit that differ are worse than one that is wrong."""
    first, second = (grades_in(report_of(materials(), read(*one))) for one in ((FIRST, THEN), (SECOND, DAY)))
    paper = progress()
    differing = {
        f"{movement}, {side}": (first[movement][side], second[movement][side])
        for movement, side in product(second, ("right", "left"))
        if first[movement][side] != second[movement][side]
    }
    del differing["Hip abduction, left"]  # examined at the second visit alone
    assert set(differing) == {"Dorsiflexion, right", "Plantarflexion, right", "Inversion, right"}
    for name, grades in differing.items():
        assert cells(paper, "comparison", name)[:2] == grades
    assert "Hip abduction, left: 5/5" in text_of(paper, "comparison")
    assert len(second) == len(MOVEMENTS)
    for movement in SHOWN:
        name = movement.replace("-", " ").capitalize().replace("Great toe", "Great-toe")
        table = next(block for block in paper.section("trend").blocks if isinstance(block, Table))
        place = table.head.index(name)
        shown = [words(row[place]).partition(",")[0] for row in table.rows]
        told = next(key for key in second if key.replace("-", " ") == name.replace("-", " "))
        assert shown == [found[told]["right"].partition(",")[0] for found in (first, second)]


def test_names_times_and_records_are_those_of_the_two_reports() -> None:
    """A page that fell out of the paper must say whose it is and what it was made of."""
    one, other = read(FIRST, THEN, name="Dr A. Bloggs"), read(SECOND)
    header = progress_paper(materials(), (one, other)).header
    reports = [report_of(materials(), given).header for given in (one, other)]
    for given, report in zip((one, other), reports, strict=True):
        standing = given.identity.standing
        assert standing is not None
        assert given.identity.visit_date in header.visit
        assert standing.short in header.record
        assert any(standing.signature.name in line for line in header.versions)
        assert any(report.about[0] in line for line in header.about)
        assert (header.patient, header.details, header.known_as) == (
            report.patient,
            report.details,
            report.known_as,
        )
    assert HEAD.short in header.record
    assert header.title == "Foot drop progress report"


def test_conclusions_and_flags_are_those_of_the_two_reports() -> None:
    paper = progress()
    assert cells(paper, "conclusion", "Right, conclusion") == ("foot drop", "foot drop", "= same")
    assert cells(paper, "conclusion", "Right, dorsiflexion by grade") == ("complete", "severe", "changed")
    assert cells(paper, "conclusion", "Right, flail foot") == ("no", "no", "= same")
    assert cells(paper, "conclusion", "Urgency") == ("emergency", "not determined", "changed")
    for one, place in ((read(FIRST, THEN), 0), (read(SECOND), 1)):
        report = report_of(materials(), one)
        label = cells(paper, "conclusion", "Left, conclusion")[place]
        assert f"Left: {label}." in said(report.section("conclusion").blocks)
        level = cells(paper, "conclusion", "Urgency")[place]
        assert f"Urgency: {level}." in text_of(report, "flags")


@pytest.mark.parametrize("turned", [False, True])
def test_the_earlier_visit_stands_first_whichever_was_chosen_first(turned: bool) -> None:
    """Turned round, recovery reads as decline."""
    first, second = read(FIRST, THEN), read(SECOND)
    chosen = (second, first) if turned else (first, second)
    paper = progress_paper(materials(), chosen)
    assert cells(paper, "comparison", "Dorsiflexion, right") == ("1/5", "3/5", "▲ better")
    assert paper == progress()


# Verdicts


def test_a_limited_grade_gives_no_verdict() -> None:
    assert cells(progress(), "comparison", "Inversion, right") == (
        "4/5, limited by pain",
        "5/5",
        "limited: no verdict",
    )


def test_within_the_band_of_four_it_is_possible_and_untested_before_it_is_not_better() -> None:
    first = FIRST | {"strength.dorsiflexion.right": "4-", "strength.toe-flexion.right": "NT"}
    second = SECOND | {"strength.dorsiflexion.right": "4", "strength.toe-flexion.right": "3"}
    paper = progress(first, second)
    assert cells(paper, "comparison", "Dorsiflexion, right") == ("4−/5", "4/5", "possible change")
    assert "Examined or asked now, not before: Toe flexion, right: 3/5;" in text_of(paper, "comparison")


# The trend


def test_the_trend_is_of_all_visits_and_has_each_once() -> None:
    """A visit that is given with the two and by the list would be two points."""
    between = visit({**strong("right", dorsiflexion="2")}, 30)
    pair = [visit_content(read(FIRST, THEN)), visit_content(read(SECOND))]
    paper = progress(FIRST, SECOND, None, between, *pair)
    (chart,) = (block for block in paper.section("trend").blocks if isinstance(block, Chart))
    assert len(chart.trend.days) == 3
    assert [point.value for point in chart.trend.series[0].points] == ["1", "2", "3"]
    assert [series.measure.part for series in chart.trend.series] == list(SHOWN)


def test_the_sides_with_a_weakness_are_shown_and_without_one_both() -> None:
    def shown(paper: Paper) -> list[str]:
        return [block.text for block in paper.section("trend").blocks if isinstance(block, Subheading)]

    assert shown(progress()) == ["Right"]
    well = {**strong("right"), **strong("left")}
    assert shown(progress(well, well)) == ["Right", "Left"]


# Red flags


def test_red_flags_of_both_visits_stand_first_with_what_to_do_now() -> None:
    """A fever of the first visit is no act of today, and one of today is not a matter of comparison."""
    paper = progress(SECOND, FIRST)
    assert ids(paper)[0] == "flags"
    (box,) = (block for block in paper.section("flags").blocks if isinstance(block, Box))
    assert box.alarm
    assert "Fever – emergency" in said([box])
    assert cells(paper, "flags", "Fever") == ("answered no", "present, emergency")


def test_a_flag_that_was_not_asked_is_not_answered_no() -> None:
    asked = FIRST | {"red-flag.nausea": True}
    paper = progress(asked, SECOND)
    assert cells(paper, "flags", "Nausea") == ("present, urgent", "not asked")
    turned = progress(SECOND, asked)
    assert "2026-09-14: Red-flag question not asked: Nausea." in text_of(turned, "flags")


def test_a_flag_that_is_set_aside_says_why() -> None:
    aside = FIRST | {"red-flag-override.fever": " A cold. "}
    told = cells(progress(SECOND, aside), "flags", "Fever")[1]
    assert told == "present, emergency; set aside: A cold."


def test_no_flag_at_either_visit_is_said_only_where_flags_were_asked() -> None:
    """Where nobody asked, "no red flag" would be invented."""
    well = {**strong("right"), **strong("left"), **flags()}
    sentence = "No red flag was answered yes or shown by the examination at either visit."
    assert sentence in text_of(progress(well, well), "flags")
    unasked = {**strong("right"), **strong("left")}
    assert sentence not in text_of(progress(unasked, well), "flags")
    assert "None of the 22 red-flag questions was asked." in text_of(progress(unasked, well), "flags")


# What is open, and what is known to go with recovery


def test_what_was_not_examined_is_told_of_both_visits_and_of_each() -> None:
    text = text_of(progress(), "not-examined")
    never, first, second = (
        text.index(f"Not examined {title}")
        for title in ("at either visit", "on 2026-09-14 only", "on 2026-11-22 only")
    )
    assert never < text.index("Achilles reflex (both sides)") < first
    assert first < text.index("Strength: Hip abduction (left).") < second
    assert second < text.index("Red flags: Nausea.")


def test_prognostic_variables_are_listed_with_their_source_and_predict_nothing() -> None:
    paper = progress()
    assert cells(paper, "prognosis", "Duration of the palsy") == ("2 weeks", "12 weeks")
    assert cells(paper, "prognosis", "Dorsiflexion (tibialis anterior), right") == ("1/5", "3/5")
    assert cells(paper, "prognosis", "Age") == ("54 years", "54 years")
    assert superscripts([paper.section("prognosis")]) == {5}
    assert "This report predicts nothing from them." in text_of(paper, "prognosis")
    bare = dict(FIRST)
    del bare["presentation.duration-weeks"]
    assert cells(progress(bare), "prognosis", "Duration of the palsy")[0] == "not recorded"


def test_everything_that_is_cited_is_listed() -> None:
    *body, literature = progress(SECOND, FIRST | {"plantar.right": "extensor"}).sections
    listed = [
        number for block in literature.blocks if isinstance(block, References) for number, _ in block.entries
    ]
    assert listed == sorted(superscripts(body))
    assert {5, 9, 17} <= set(listed)


# Whose reading it is


def test_record_only_tells_of_no_conclusion() -> None:
    """What is hidden on the screen must not come back on paper."""
    paper = progress(made=replace(materials(), record_only=True))
    assert "conclusion" not in ids(paper)
    text = "\n".join(text_of(paper, section) for section in ids(paper) if section != "literature")
    source = "In patients operated on for foot drop"
    told = text.replace(source, "").replace("foot-drop-exam", "").replace("Foot Drop Desktop", "").lower()
    assert not [word for word in ("foot drop", "flail", "urgency", "motor deficit", "severe") if word in told]
    assert cells(paper, "flags", "Fever") == ("present, emergency", "answered no")
    assert cells(paper, "comparison", "Dorsiflexion, right") == ("1/5", "3/5", "▲ better")


@pytest.mark.parametrize("place", [0, 1])
def test_a_reading_that_is_not_shared_comes_after_the_clinicians_own(place: int) -> None:
    """Failing means that the program speaks over the clinician who signed."""
    exams = [FIRST, SECOND]
    exams[place] = exams[place] | {"conclusion.agrees": "no", "conclusion.disagreement": "It is a root."}
    paper = progress(exams[0], exams[1])
    assert ids(paper)[:2] == ["clinician", "reading"]
    assert paper.section("reading").title == "Program's reading, not shared by the signer"
    assert "It is a root." in text_of(paper, "clinician")
    assert "Impression: It recovers." in text_of(paper, "clinician")
    shared = cells(paper, "conclusion", "Shared by the signer")
    assert shared[place] == "No"
    assert shared[1 - place] == "not stated"


def test_the_plan_is_that_of_the_later_visit() -> None:
    text = text_of(progress(), "clinician")
    assert text.startswith("2026-11-22\nImpression: It recovers.\nPlan: Physiotherapy")
    assert "A peroneal palsy." not in text


# Where the two visits stand


def test_a_void_visit_marks_the_paper_and_says_so() -> None:
    """A visit of somebody else, entered here by mistake, must not be read as this patient's."""
    void = voided("Entered for the wrong patient.")
    paper = progress_paper(materials(), (read(FIRST, THEN, None, void), read(SECOND)))
    assert "VOIDED" in paper.header.marks
    assert "VOIDED" in paper.header.watermarks
    assert "Entered for the wrong patient." in text_of(paper, "standing")
    assert ids(paper)[0] == "standing"


def test_an_addendum_of_either_visit_is_printed() -> None:
    """The notice says that it follows below."""
    added = addendum("Seen again by phone.")
    paper = progress_paper(materials(), (read(FIRST, THEN, None, added), read(SECOND)))
    assert "2026-09-14\nAn addendum follows below." in text_of(paper, "standing")
    assert "Seen again by phone." in text_of(paper, "addenda")


def test_a_visit_without_its_time_cannot_be_put_in_order() -> None:
    with pytest.raises(ValueError, match="performed_at"):
        progress_paper(materials(), (replace(read(FIRST), performed_at=None), read(SECOND)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_made_in_every_language(language: str) -> None:
    """A missing word is a crash on the day of the visit."""
    made = app.materials(app.strings(language))
    paper = progress(FIRST, SECOND, made)
    assert paper.header.language == language
    assert [section.id for section in paper.sections] == ids(progress())
    assert all(section.title.strip() for section in paper.sections)
    (chart,) = (block for block in paper.section("trend").blocks if isinstance(block, Chart))
    assert "2026-09-14" in chart.alt


def test_a_pair_knows_its_days() -> None:
    early = visit_content(read(FIRST, THEN))
    late = visit_content(read(SECOND, THEN + timedelta(hours=3)))
    wording = materials().wording()
    pair = SideBySide((), (early, late), (wording, wording))
    assert pair.days == ("2026-09-14 10:31", "2026-09-14 13:31")


def test_a_grade_that_was_carried_forward_is_a_gap_of_the_trend() -> None:
    carried = checked(SECOND, {"strength.dorsiflexion.right": "2026-09-14"})
    own = materials()
    later = read(SECOND)
    kept = replace(later, content=replace(later.content, answers=carried))
    paper = progress_paper(own, (read(FIRST, THEN), kept))
    (chart,) = (block for block in paper.section("trend").blocks if isinstance(block, Chart))
    assert [point.value for point in chart.trend.series[0].points] == ["1", None]
    assert cells(paper, "comparison", "Dorsiflexion, right") == (
        "1/5",
        "3/5 (from 2026-09-14)",
        "carried forward: no verdict",
    )


def test_a_fall_to_no_movement_is_not_drawn_through_the_words_that_say_so() -> None:
    """Failing means that the line of the newest visit strikes out "no movement"."""
    still = dict.fromkeys((f"strength.{name}.right" for name in CORE), "0")
    paper = progress(FIRST, SECOND | still)
    with pypdfium2.PdfDocument(render_report(paper)) as document:
        for page in document:
            text = page.get_textpage()
            if (band := text.search("no movement: grades 0 and 1").get_next()) is not None:
                break
        right = max(text.get_charbox(band[0] + place)[2] for place in range(band[1]))
        newest = page.get_width() - paper.page.margin * 72 / 25.4 - 18
        assert right < newest - 3


# Three and four visits

MIDDLE = DAY - timedelta(days=30)
BETWEEN: Values = {**SECOND, "strength.dorsiflexion.right": "4", "strength.eversion.right": "4"}
del BETWEEN["heel-walk.right"]


def of_three(made: Materials | None = None) -> Paper:
    own = made or materials()
    return progress_paper(own, (read(SECOND, DAY, own), read(FIRST, THEN, own), read(BETWEEN, MIDDLE, own)))


def test_three_visits_stand_beside_each_other_and_the_change_is_of_first_and_last() -> None:
    """Failing means that a fall since the last visit is hidden, or read as the whole course."""
    paper = of_three()
    assert cells(paper, "comparison", "Dorsiflexion, right") == (
        "1/5",
        "4/5 (▲ better)",
        "3/5 (▼ worse)",
        "▲ better, +2 grades; varied in between",
    )
    assert cells(paper, "comparison", "Eversion, right")[-1] == "= same; varied in between"
    assert cells(paper, "comparison", "Heel walk, right") == (
        "Unable",
        "not recorded",
        "Difficulty",
        "▲ better",
    )
    (table,) = (block for block in paper.section("comparison").blocks if isinstance(block, Table))
    assert table.head[-1] == "Change, first to last"


def test_what_one_of_three_visits_alone_has_is_listed_by_its_day() -> None:
    text = text_of(of_three(), "comparison")
    assert "Examined or asked on 2026-09-14 only: Nausea: No." in text
    assert "better" not in text.partition("only:")[2].partition("\n")[0]


def test_nothing_is_said_of_both_where_there_are_three() -> None:
    """Failing means that "both visits" leaves a reader to guess which."""
    paper = of_three()
    told = "\n".join(text_of(paper, section) for section in ids(paper) if section != "record")
    titles = "\n".join(section.title for section in paper.sections)
    for wrong in ("both visits", "either visit"):
        assert wrong not in told + titles
    assert paper.header.visit == "Visits 2026-09-14 10:31, 2026-10-23 10:31, and 2026-11-22 10:31"
    assert "Not examined at any of these visits" in told
    assert cells(paper, "flags", "Fever") == ("present, emergency", "answered no", "answered no")
    assert cells(paper, "prognosis", "Duration of the palsy") == ("2 weeks", "12 weeks", "12 weeks")


def test_every_flag_that_was_not_asked_is_open_for_each_earlier_visit() -> None:
    first = {key: value for key, value in FIRST.items() if key != "red-flag.saddle-sensory-change"}
    own = materials()
    paper = progress_paper(own, (read(first, THEN), read(BETWEEN, MIDDLE), read(SECOND)))
    text = text_of(paper, "flags")
    assert "2026-09-14: Red-flag question not asked: Changed feeling in the saddle area." in text
    assert "2026-10-23: Red-flag question not asked: Nausea." in text


@pytest.mark.parametrize("count", [1, 5])
def test_one_visit_and_five_are_no_progress_report(count: int) -> None:
    chosen = [read(FIRST, THEN + timedelta(days=day)) for day in range(count)]
    with pytest.raises(ValueError, match=str(count)):
        progress_paper(materials(), chosen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_four_visits_are_printed_in_every_language(language: str) -> None:
    made = app.materials(app.strings(language))
    days = (THEN, MIDDLE, MIDDLE + timedelta(days=9), DAY)
    exams = (FIRST, BETWEEN, FIRST, SECOND)
    paper = progress_paper(made, [read(given, day, made) for given, day in zip(exams, days, strict=True)])
    with pypdfium2.PdfDocument(render_report(paper)) as document:
        assert len(document) > 1


def test_record_only_tells_of_no_conclusion_of_three_visits() -> None:
    paper = of_three(replace(materials(), record_only=True))
    assert "conclusion" not in ids(paper)
    assert "Severe new motor deficit" not in text_of(paper, "flags")
