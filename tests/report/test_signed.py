"""Papers of signed visits. A paper that leaves the room must say whose it is, whether it still holds, and who signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.model import Signed
from footdrop_desktop.report.content import report_content
from footdrop_desktop.report.identity import exactly
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.pdf import render_report
from footdrop_desktop.report.signed import age_at, draft_identity, read_signed
from tests.builders import assessed, checked, the_form, wording
from tests.report.papers import case, flat, ids, page_texts, report_of, text_of
from tests.report.signed_visits import (
    DAY,
    DRAFT,
    HEAD,
    PATIENT,
    addendum,
    countersigned,
    entry,
    materials,
    signed,
    visit_report,
    voided,
)

FIRST = signed()
SECOND = signed(
    case("T04") | {"strength.dorsiflexion.right": "1", "conclusion.note": "Walks with a stick."},
    amends=1,
    reason="The grade was entered too high.",
)
AMENDED = (FIRST, countersigned(1), addendum("Seen again by phone.", 1), SECOND)


def report(*entries: Signed, version: int = 0, practice: bool = False) -> Paper:
    made = materials(practice=practice)
    return visit_report(made, PATIENT, entries or (FIRST,), head=HEAD, version=version)


def test_every_page_carries_patient_signer_version_hash_and_audit() -> None:
    """Failing means that a loose page cannot be told from another patient's, or another version's."""
    for page in page_texts(render_report(report(*AMENDED))):
        words = " ".join(page.split())
        for text in (
            "Doe, Jane · born 1972-03-09 · MRN 004-118",
            "signed 2026-11-23 10:58 by Dr R. Roe",
            "Version 2 of 2, amended",
            f"record {SECOND.sha256[:16]}",
            "audit 128-0123456789abcdef",
            "AMENDED",
            "Page ",
        ):
            assert text in words
        assert "DRAFT" not in words


def test_the_whole_hash_stands_once() -> None:
    """Failing means that a paper cannot be proved to show the record, or that the hash is another one's."""
    text = flat(render_report(report(*AMENDED)))
    assert text.count(SECOND.sha256) == 1
    assert FIRST.sha256 not in text


def test_nothing_is_assessed_anew() -> None:
    """Failing means that a later edition of the rules changes what a signed paper concludes."""
    body = dict(FIRST.body or {})
    shown = dict(body["shown"])
    shown["rules_version"] = body["rules_version"] = "0.1.0"
    shown["urgency"] = "emergency"
    old = replace(FIRST, body={**body, "shown": shown})
    paper = report(old)
    assert text_of(paper, "flags").startswith("Urgency: emergency.")
    assert "rules 0.1.0" in paper.header.versions


def test_a_plain_signed_visit_says_the_same_as_its_draft() -> None:
    """Failing means that signing changes the content."""
    paper, draft = report(), report_of(case("T04"))
    assert [one for one in ids(paper) if one != "record"] == ids(draft)
    for section in draft.sections:
        assert paper.section(section.id) == section
    assert paper.header.marks == ()
    assert paper.header.about == ("Version 1 of 1 · signed 2026-11-22 10:58 by Dr R. Roe (as author)",)
    assert paper.header.details == "female · born 1972-03-09 (54 y) · MRN 004-118"


def test_an_amended_paper_says_why_what_it_replaces_and_what_changed() -> None:
    """Failing means that whoever holds the old paper does not learn what was wrong with it."""
    lines = text_of(report(*AMENDED), "standing").split("\n")
    assert lines[:3] == [
        "Amended: The grade was entered too high.",
        "It replaces version 1, signed 2026-11-22 10:58 by Dr R. Roe.",
        "An addendum follows below.",
    ]
    table = lines[3:]
    assert [table[place : place + 3] for place in range(0, len(table), 3)] == [
        ["What changed", "Version 1", "Version 2"],
        ["Dorsiflexion, right", "3/5", "1/5"],
        ["Further notes", "not recorded", "Walks with a stick."],
    ]


def test_the_clinicians_own_part_is_named_as_the_report_names_it() -> None:
    """Failing means "your impression" on a paper that somebody else reads."""
    own = {"conclusion.impression": "L5.", "conclusion.agrees": "yes", "conclusion.plan": ["review"]}
    second = signed(case("T04") | own, amends=1, reason="Forgotten.")
    lines = text_of(report(FIRST, second), "standing").split("\n")
    for row in (
        ["Impression", "not recorded", "L5."],
        ["Agrees with the assessment shown", "not recorded", "Yes"],
    ):
        place = lines.index(row[0])
        assert lines[place : place + 3] == row
    assert "Plan" in lines
    assert not any(line.lower().startswith(("your ", "do you ", "what should ")) for line in lines)


def test_changed_conclusions_and_times_are_listed_before_the_answers() -> None:
    """Failing means that a changed verdict has to be searched for."""
    second = signed(
        case("T04")
        | {"red-flag.fever": True, "strength.dorsiflexion.left": "2"}
        | {"strength.inversion.right": "4", "strength.inversion.right.limited-by": "pain"},
        amends=1,
        reason="Wrong visit.",
        performed_at=DAY + timedelta(days=1),
    )
    lines = text_of(report(FIRST, second), "standing").split("\n")[5:]
    rows = [lines[place : place + 3] for place in range(0, len(lines), 3)]
    assert rows[0] == ["Visit performed", "2026-11-22 10:31", "2026-11-23 10:31"]
    assert [row[0] for row in rows[1:3]] == ["Urgency", "Left, conclusion"]
    assert ["Inversion, right", "5/5", "4/5, limited by pain"] in rows
    assert not any("limited" in row[0] for row in rows)


def test_an_amendment_that_changes_no_answer_says_so() -> None:
    """Failing means that a reader searches for a change that is not there."""
    second = signed(amends=1, reason="Signed once more.")
    assert "No answer and no conclusion differs from version 1." in text_of(report(FIRST, second), "standing")


def test_a_replaced_version_says_so_on_every_page() -> None:
    """Failing means that an old version passes for the one that holds."""
    old = report(*AMENDED, version=1)
    assert old.header.marks == old.header.watermarks == ("REPLACED",)
    assert text_of(old, "standing").startswith("Version 1 was replaced by version 2. Use the newest version.")
    assert all("REPLACED" in page for page in page_texts(render_report(old)))
    assert FIRST.sha256[:16] in flat(render_report(old))


def test_a_voided_visit_says_so_first_and_on_every_page() -> None:
    """Failing means that somebody acts on a visit of another patient."""
    paper = report(FIRST, voided("Entered for the wrong patient."))
    assert ids(paper)[0] == "standing"
    assert text_of(paper, "standing") == (
        "This visit is void. Dr R. Roe voided it on 2026-11-26 10:31: Entered for the wrong patient."
    )
    assert all("VOIDED" in page for page in page_texts(render_report(paper)))


def test_an_incomplete_visit_says_why_on_paper() -> None:
    """Failing means that half an examination passes for a whole one."""
    paper = report(signed(incomplete="The patient had to leave."))
    assert paper.header.marks == ("INCOMPLETE",)
    assert text_of(paper, "standing") == "The core examination is not complete: The patient had to leave."


def test_a_visit_from_paper_says_when_it_was_entered() -> None:
    """Failing means that what was written down a day later passes for written at the bedside."""
    late = signed(from_paper=True, recorded_at=DAY + timedelta(days=1))
    paper = report(late)
    assert paper.header.visit == "Visit 2026-11-22 10:31, entered later from paper on 2026-11-23 10:31"
    assert all("entered later from paper" in page for page in page_texts(render_report(paper)))


def test_practice_stands_on_every_page_of_a_signed_paper() -> None:
    """Failing means that practice data passes for a patient's."""
    paper = report(*AMENDED, voided("Try."), practice=True)
    assert paper.header.marks == ("PRACTICE", "VOIDED", "AMENDED")
    assert all("PRACTICE" in page for page in page_texts(render_report(paper)))


def test_addenda_have_their_author_time_and_version() -> None:
    """Failing means that a later remark is read as part of what was signed first."""
    entries = (FIRST, addendum("First line.\nSecond line."), SECOND, addendum("Later.", 2))
    paper = report(*entries)
    assert text_of(paper, "addenda").split("\n") == [
        "Dr A. Bloggs, 2026-11-25 10:31, to version 1",
        "First line.",
        "Second line.",
        "Dr A. Bloggs, 2026-11-25 10:31, to version 2",
        "Later.",
    ]
    assert "2 addenda follow below." in text_of(paper, "standing")


def test_a_countersignature_counts_for_its_version_only() -> None:
    """Failing means that a reviewer seems to have signed what came after the review."""
    assert "Sørensen" not in flat(render_report(report(FIRST, countersigned(1), SECOND)))
    paper = report(FIRST, countersigned(1), SECOND, countersigned(2))
    assert paper.header.about[1] == "Countersigned 2026-11-23 12:31 by Prof. C. Sørensen"
    assert "Prof. C. Sørensen, as reviewer, 2026-11-23 12:31:00 UTC+01:00" in text_of(paper, "record")


def test_signatures_say_who_what_and_when_exactly() -> None:
    """Failing means a signature without its meaning or its time (21 CFR 11.50)."""
    text = text_of(report(), "record")
    assert "Dr R. Roe, as author, 2026-11-22 10:58:00 UTC+01:00" in text
    assert exactly(datetime(2026, 1, 2, 3, 4, 5)) == "2026-01-02 03:04:05"  # noqa: DTZ001 - no offset is the point


def test_who_had_the_old_papers_is_listed() -> None:
    """Failing means that nobody knows whose paper to replace."""
    papers = (
        entry(2, "report-saved", version=2),
        entry(3, "report-printed", version=1),
        entry(4, "fax-sent", actor="Dr A. Bloggs"),
    )
    paper = visit_report(materials(), PATIENT, AMENDED, head=HEAD, papers=papers)
    assert text_of(paper, "record").split("\n")[-10:] == [
        "Earlier papers of this visit, to be recalled or replaced",
        "When",
        "Who",
        "What",
        "2026-11-22 13:31",
        "Dr R. Roe",
        "Report printed, version 1",
        "2026-11-22 14:31",
        "Dr A. Bloggs",
        "fax-sent",
    ]


def test_papers_of_the_version_itself_are_recalled_only_when_it_is_void() -> None:
    """Failing means that a good paper is called back, or one of a void visit is left where it is."""
    papers = (entry(2, "report-saved", version=1),)
    for entries, listed in (((FIRST,), 0), ((FIRST, voided("Wrong patient.")), 1)):
        paper = visit_report(materials(), PATIENT, entries, head=HEAD, papers=papers)
        assert text_of(paper, "record").count("Report saved as PDF, version 1") == listed


def test_a_draft_of_a_patient_is_no_signed_paper() -> None:
    """Failing means that a draft carries a version, a hash, or a signer."""
    identity = draft_identity(
        materials(practice=True), PATIENT, DRAFT, rules_version="1.0.0", program="0.9.0", head=HEAD
    )
    values = case("T04")
    paper = report_content(
        identity,
        the_form(),
        checked(values),
        assessed(values),
        wording(),
        materials().literature,
        materials().anatomy,
    )
    assert paper.header.marks == ("PRACTICE", "DRAFT")
    assert (paper.header.signed, paper.header.record) == ("not signed", "audit 128-0123456789abcdef")
    assert ids(paper) == ids(report_of(values))


def test_a_version_that_is_not_there_is_no_paper() -> None:
    """Failing means that another version is printed under the number that was asked for."""
    with pytest.raises(KeyError):
        report(version=2)
    with pytest.raises(KeyError):
        report(replace(FIRST, body=None))


def test_an_unknown_conclusion_is_told_and_not_printed() -> None:
    body = dict(FIRST.body or {})
    newer = replace(FIRST, body={**body, "shown": {**body["shown"], "urgency": "immediate"}})
    with pytest.raises(UserError) as caught:
        read_signed(materials(), PATIENT, (newer,), head=HEAD)
    assert caught.value.key == "record.newer"


@pytest.mark.parametrize(
    ("born", "at", "age"),
    [
        ("1972-03-09", date(2026, 3, 8), 53),
        ("1972-03-09", date(2026, 3, 9), 54),
        ("2024-02-29", date(2026, 2, 28), 1),
        ("2026-11-22", date(2026, 11, 22), 0),
        ("2027-01-01", date(2026, 11, 22), None),
        ("", date(2026, 11, 22), None),
    ],
)
def test_the_age_is_that_of_the_visit(born: str, at: date, age: int | None) -> None:
    """Failing means another age on paper than the patient had."""
    assert age_at(born, datetime(at.year, at.month, at.day, tzinfo=DAY.tzinfo)) == age
