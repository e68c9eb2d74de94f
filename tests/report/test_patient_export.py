"""The export of one patient. A right of access is to everything: what is left out here is withheld."""

from __future__ import annotations

import ast
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.model import Event, EventKind, PatientDetails, Signed
from footdrop_desktop.record.signing import EVENTS
from footdrop_desktop.record.trail import PAPERS
from footdrop_desktop.report.identity import exactly
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.patient_export import Export, export_report, render_export
from tests.builders import wording
from tests.report.papers import case, flat, page_texts, said, text_of
from tests.report.signed_visits import (
    DAY,
    HEAD,
    PATIENT,
    addendum,
    countersigned,
    entry,
    materials,
    signed,
    voided,
)
from tests.report.test_pdf import assert_inside

NOTE = "Walks with a stick."
FIRST = signed()
SECOND = signed(case("T04") | {"strength.inversion.right": "4"}, amends=1, reason="Wrong grade.")
THIRD = signed(case("T04") | {"conclusion.note": NOTE}, amends=2, reason="Note forgotten.")
VISIT = (FIRST, countersigned(1), SECOND, addendum("Seen again by phone.", 2), THIRD)
LATER = tuple(
    replace(one, visit_uid="visit-2")
    for one in (
        signed(case("V06"), performed_at=DAY + timedelta(days=30)),
        voided("Entered for the wrong patient."),
    )
)
ENTRIES = (
    entry(3, "patient-added"),
    entry(7, "report-printed", version=1),
    entry(9, "request-noted", actor="Dr A. Bloggs", what="correction", outcome="refused"),
    entry(12, "never-heard-of"),
)
EXPORT = Export(
    PATIENT,
    (VISIT, LATER),
    ENTRIES,
    by="Dr R. Roe",
    at=DAY + timedelta(days=40),
    head=HEAD,
    program="0.9.0",
    merged=(
        replace(PATIENT, patient_uid="patient-2", details=PatientDetails("Doe", "Janet", notes="Old file.")),
    ),
)


def report(export: Export = EXPORT, *, practice: bool = False) -> Paper:
    return export_report(export, materials(practice=practice))


def everything(paper: Paper) -> str:
    return "\n".join(f"{section.title}\n{said(section.blocks)}" for section in paper.sections)


def test_every_detail_of_the_patient_and_of_merged_records_is_there() -> None:
    """Failing means that something kept about a patient is withheld from them."""
    text = text_of(report(), "details")
    for words in ("Doe", "Jane", "female", "1972-03-09", "004-118", "+44 20 7946 0018", "Prefers mornings."):
        assert words in text
    assert "Janet" in text
    assert "Old file." in text
    assert text.count("\nnot recorded") == 5  # other names twice; birth date, MRN, contact of the merged one


def test_visits_come_newest_first_each_with_its_content() -> None:
    """Failing means that a visit is missing, or another one seems to be the last."""
    paper = report()
    assert text_of(paper, "visits").split("\n")[3:] == [
        "2026-12-22 10:31",
        "Right: foot drop (void)",
        "Dr R. Roe",
        "2026-11-22 10:31",
        "Right: foot drop",
        "Dr R. Roe",
    ]
    titles = [section.title for section in paper.sections if section.part]
    assert titles == ["Visit 2026-12-22 10:31", "Visit 2026-11-22 10:31", "Requests, and who saw this record"]
    text = everything(paper)
    assert "Fever – emergency" in text
    assert NOTE in text
    assert (
        "This visit is void. Dr R. Roe voided it on 2026-11-26 10:31: Entered for the wrong patient." in text
    )


def test_every_signature_is_listed_with_its_hash() -> None:
    """Failing means that a version, a review, or an addendum is passed over."""
    paper = report()
    listed = [said(section.blocks) for section in paper.sections if section.id == "versions"]
    for one in VISIT:
        assert one.sha256 in listed[1]
        assert exactly(one.signed_at) in listed[1]
    for words in (
        "Version 1 ",
        "Countersignature of version 1 ",
        "Version 2, amended ",
        "Addendum to version 2 ",
    ):
        assert words in listed[1]
    assert "Voided " in listed[0]
    assert "Seen again by phone." in everything(paper)


def test_no_version_is_lost_what_each_changed_is_there() -> None:
    """Failing means that an answer that was signed and later amended cannot be known any more."""
    text = everything(report())
    assert "Version 2: Wrong grade." in text
    assert "Inversion, right\n5/5\n4/5" in text
    assert "Amended: Note forgotten." in text
    assert "Inversion, right\n4/5\n5/5" in text
    assert f"Further notes\nnot recorded\n{NOTE}" in text


def test_requests_and_their_outcome_are_there() -> None:
    """Failing means that a refused request leaves no trace for the patient."""
    lines = text_of(report(), "requests").split("\n")
    assert lines[4:] == ["2026-11-22 19:31", "Dr A. Bloggs", "Correction", "refused"]
    odd = replace(EXPORT, entries=(entry(1, "request-noted", what="porting", outcome=""),))
    assert text_of(report(odd), "requests").split("\n")[6:] == ["porting", ""]


def test_who_saw_the_record_is_there_newest_first() -> None:
    """Failing means that an access is withheld."""
    lines = text_of(report(), "access").split("\n")[5:]
    rows = [lines[place : place + 5] for place in range(0, len(lines), 5)]
    assert [row[0] for row in rows] == ["12", "9", "7", "3"]
    assert [row[3] for row in rows] == [
        "never-heard-of",
        "Request of the patient noted",
        "Report printed, version 1",
        "Patient added",
    ]
    assert {row[4] for row in rows} == {"desk-1"}


def test_the_literature_of_all_visits_stands_once() -> None:
    """Failing means dead superscripts, or the same list after every visit."""
    paper = report()
    assert [section.id for section in paper.sections].count("literature") == 1
    assert paper.sections[-1].id == "literature"


def test_every_page_says_whose_record_it_is_who_exported_it_and_the_audit() -> None:
    """Failing means that a loose page of a record can end up anywhere."""
    for page in page_texts(render_export(EXPORT, materials(practice=True))):
        words = " ".join(page.split())
        assert "Doe, Jane · born 1972-03-09 · MRN 004-118" in words
        assert "Exported 2027-01-01 10:31 by Dr R. Roe" in words
        assert "audit 128-0123456789abcdef" in words
        assert "PRACTICE" in words
    assert "PRACTICE" not in flat(render_export(EXPORT, materials()))


def test_an_empty_record_says_that_it_is_empty() -> None:
    """Failing means that a patient without visits cannot have their record."""
    text = flat(render_export(replace(EXPORT, visits=((),), entries=(), merged=()), materials()))
    for words in ("No visit was signed.", "No request was noted.", "Nothing stands in the audit."):
        assert words in text


def test_an_erased_visit_says_so_and_keeps_its_signatures() -> None:
    """Failing means a crash, or a visit that seems never to have been."""
    erased = tuple(replace(one, body=None) for one in VISIT)
    text = everything(report(replace(EXPORT, visits=(erased,))))
    assert "The content was erased." in text
    assert THIRD.sha256 in text
    assert NOTE not in text


def test_hostile_texts_are_printed_and_not_obeyed() -> None:
    """Failing means that a note in the record can change its export or stop it."""
    evil = "<b>& </para> { $name } %s\n" * 300
    details = PatientDetails(evil[:200], "x" * 199, evil[:200], "other", "", "9" * 60, evil, evil[:19_000])
    entries = (entry(1, evil, actor=evil), entry(2, "request-noted", what=evil, outcome=evil))
    visit: tuple[Signed, ...] = (signed(), addendum(evil))
    export = Export(replace(PATIENT, details=details), (visit,), entries, evil, DAY, HEAD, "0.9.0")
    data = render_export(export, materials())
    assert flat(data).count("</para> { $name } %s") > 1200
    assert_inside(data)
    with pytest.raises(UserError) as caught:
        render_export(replace(EXPORT, by="\ue000"), materials())
    assert caught.value.key == "output.font-missing"


def test_events_between_visits_are_there() -> None:
    """Failing means that what clinicians entered about a patient is withheld from them."""
    assert "No events were entered." in text_of(report(), "events")
    event = Event("one", date(2026, 9, 14), EventKind.SURGERY, "Decompression of the peroneal nerve")
    text = text_of(report(replace(EXPORT, events=(event,))), "events")
    for words in ("2026-09-14", "Surgery", "Decompression of the peroneal nerve"):
        assert words in text


def test_every_event_of_the_audit_has_words() -> None:
    """Failing means that "who saw this chart" shows codes to a patient."""
    package = Path(__file__).parents[2] / "footdrop_desktop"
    events = {*EVENTS.values(), *PAPERS}
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = (
                getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""
            )
            if isinstance(node, ast.Call) and name in ("audit", "note"):
                texts = [one.value for one in node.args if isinstance(one, ast.Constant)]
                events |= {text for text in texts if isinstance(text, str) and text}
    words = wording().strings
    assert {event for event in events if not words.has("names", f"audit-event.{event}")} == set()
