"""The referral letter. A colleague acts on it without having seen the patient: one page, and nothing made up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings

from footdrop_desktop import app
from footdrop_desktop.record.model import Signed
from footdrop_desktop.report.blocks import Blank, Box, Run
from footdrop_desktop.report.changes import Content
from footdrop_desktop.report.identity import Identity
from footdrop_desktop.report.letter import (
    ASKED,
    Recipient,
    Sender,
    referral_letter,
    render_referral_letter,
)
from footdrop_desktop.report.letterhead import Letterhead, Page, PageSize
from footdrop_desktop.report.logo import read_logo
from footdrop_desktop.report.paper import Look, Paper, texts
from footdrop_desktop.report.signed import SignedVisit, draft_identity, read_signed
from footdrop_desktop.resources import read_resource
from footdrop_desktop.strings import LANGUAGES, written_texts
from tests.builders import (
    ASKED_FLAGS,
    CORE,
    TOES,
    Values,
    assessed,
    checked,
    flags,
    grades,
    strong,
    the_form,
    wording,
)
from tests.report.papers import case, cases, flat, ids, page_texts, report_of, superscripts, text_of
from tests.report.signed_visits import (
    DRAFT,
    HEAD,
    PATIENT,
    addendum,
    countersigned,
    materials,
    signed,
    voided,
)
from tests.strategies import exams

COLLEAGUE: Final = Recipient("Dr A. Bloggs", ("Neurology", "Example Hospital", "1 High Street"))
BY: Final = Sender("Dr R. Roe", date(2026, 11, 24))
CLINIC: Final = Letterhead("Example Clinic", ("2 Station Road", "020 7946 0018"))
LOGO: Final = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="teal" d="M0 0h9v9z"/></svg>'
)
LARGEST: Final = replace(
    CLINIC,
    lines=("A rather long line of an address in the head of a letter",) * 6,
    logo=read_logo(LOGO),
)


def full_exam() -> Values:
    """Every item that has a normal value at it, with a foot drop on the right."""
    normal = {item.link_id: item.normal for item in the_form().items.values() if item.normal is not None}
    values: Values = {
        key: list(value) if isinstance(value, tuple) else value for key, value in normal.items()
    }
    weak = grades("right", dorsiflexion="2", great_toe_extension="2", toe_extension="2")
    return values | weak | {"standing.safe": "yes", "presentation.duration-weeks": 3}


def draft(values: Values, *, record_only: bool = False, language: str = "en", **patient: str) -> SignedVisit:
    made = replace(materials(), strings=app.strings(language), record_only=record_only)
    whose = replace(PATIENT, details=replace(PATIENT.details, **patient)) if patient else PATIENT
    identity = draft_identity(made, whose, DRAFT, rules_version="1.0.0", program="0.9.0", head=HEAD)
    answers = checked(values)
    form = app.materials(app.strings(language)).form_of(DRAFT.form_id, DRAFT.form_version)
    return SignedVisit(identity, Content(form, answers, assessed(answers)))


def visit(*entries: Signed, version: int = 0) -> SignedVisit:
    return read_signed(materials(), PATIENT, entries, head=HEAD, version=version)


def letters(
    of: SignedVisit,
    recipient: Recipient = COLLEAGUE,
    *,
    letterhead: Letterhead = CLINIC,
    page: Page | None = None,
    by: Sender = BY,
    question: str = "",
    language: str = "en",
) -> Sequence[Paper]:
    made = app.materials(app.strings(language))
    words = made.wording(of.content.form)
    return referral_letter(
        of.identity,
        of.content,
        recipient,
        words,
        made.literature,
        letterhead,
        page or Page(),
        by,
        question,
    )


def fullest(of: SignedVisit | Values, **more: str) -> Paper:
    return letters(of if isinstance(of, SignedVisit) else draft(of), **more)[0]  # type: ignore[arg-type]


def runs(paper: Paper) -> Iterator[Run]:
    for section in paper.sections:
        for block in section.blocks:
            for text in texts(block):
                yield from text


def whole_text(paper: Paper) -> str:
    return "\n".join(f"{section.title}\n{text_of(paper, section.id)}" for section in paper.sections)


def test_it_says_to_whom_from_whom_about_whom_and_when() -> None:
    """Failing means a letter that reaches nobody, or is filed with another patient."""
    data = render_referral_letter(letters(draft(case("T04"))))
    text = flat(data)
    for words in (
        "Doe, Jane",
        "female · born 1972-03-09 (54 y) · MRN 004-118",
        "Dr A. Bloggs Neurology Example Hospital 1 High Street",
        "24 November 2026",
        "Dear colleague, This patient was examined on 22 November 2026.",
        "With kind regards Dr R. Roe, Example Clinic",
        "Page 1 of 1",
    ):
        assert words in text
    paper = fullest(case("T04"))
    assert (paper.look, paper.letterhead, paper.attachments) == (Look.LETTER, CLINIC, ())


def test_an_empty_recipient_leaves_lines_for_the_pen() -> None:
    """Failing means that a letter without an address book cannot be sent."""
    paper = letters(draft({}), Recipient("  "))[0]
    blank, _ = paper.section("address").blocks
    assert isinstance(blank, Blank)
    assert blank.lines == 2


def test_it_asks_for_what_the_plan_says_and_for_nothing_else() -> None:
    """Failing means a request that no clinician made."""
    planned: Values = {"conclusion.plan": ["emg-ncs", "refer-neurology", "mri-lumbar", "orthosis", "review"]}
    lines = text_of(fullest(planned), "request").split("\n")
    assert lines[1].endswith(
        "I ask for an assessment by neurology, an MRI of the lumbar spine, and EMG and nerve conduction studies. "
        "I ask for your opinion on the cause and on what to do next."
    )
    assert "I ask for an" not in text_of(fullest({"conclusion.plan": ["review"]}), "request")
    assert "Ankle-foot orthosis" in text_of(fullest(planned), "own")
    asked = text_of(fullest({}, question="Is it the root\nor the nerve?"), "request")
    assert asked.endswith("Question: Is it the root or the nerve?")


@pytest.mark.parametrize(
    ("values", "asked"),
    [
        (case("T20"), "Red flags ask for action now: please see this patient as an emergency."),
        (flags("als-features", "nausea"), "Red flags ask for action the same day:"),
        (flags("als-features", "progressive-weakness"), "Red flags ask for action within days:"),
        (flags("als-features"), "Red flags ask for action within two weeks:"),
        (flags("als-features", "fever") | {"red-flag-override.fever": "A cold."}, "within two weeks:"),
    ],
)
def test_it_asks_to_see_the_patient_as_soon_as_the_red_flags_say(values: Values, asked: str) -> None:
    """Failing means that an emergency waits for a colleague's opinion."""
    for paper in letters(draft(values)):
        request = text_of(paper, "request")
        assert asked in request
        assert request.index(asked) < request.index("I ask for")


def test_without_a_red_flag_nothing_is_said_to_be_urgent() -> None:
    """Failing means a letter that cries wolf."""
    for values in (case("T04"), {}, flags("fever") | {"red-flag-override.fever": "A cold."}):
        assert "Red flags ask" not in whole_text(fullest(values))


def test_every_code_that_is_asked_for_is_an_option_of_the_plan_and_has_words() -> None:
    """Failing means that a referral falls silent, or a crash when it is chosen."""
    options = {option.code for option in the_form().items["conclusion.plan"].options}
    assert options - set(ASKED) == {"orthosis", "physiotherapy", "review"}
    paper = text_of(fullest({"conclusion.plan": list(ASKED)}), "request")
    told = written_texts(read_resource("strings/en/letter.ftl").decode())
    assert {key.removeprefix("ask.") for key in told if key.startswith("ask.")} == set(ASKED)
    assert all(told[f"ask.{code}"].strip() in paper for code in ASKED)


def test_every_word_of_the_letter_is_used() -> None:
    """Failing means words that a translator works on for nothing."""
    folder = Path(__file__).parents[2] / "footdrop_desktop" / "report"
    code = "\n".join(path.read_text("utf-8") for path in folder.glob("letter*.py"))
    quoted = set(re.findall(r"""["']([a-z-]+)["']""", code))
    keys = written_texts(read_resource("strings/en/letter.ftl").decode())
    assert {key for key in keys if key.partition(".")[2] not in quoted} == set()


def test_red_flags_come_first_each_with_what_to_do() -> None:
    """Failing means that the reader has to look for what is urgent."""
    paper = fullest(case("E04"))
    assert ids(paper)[:3] == ["address", "flags", "request"]
    assert paper.section("flags").title == "Red flags; urgency: emergency"
    assert (
        "Changed feeling in the saddle area – emergency, act now Cauda equina pathway: emergency referral"
        in text_of(paper, "flags")
    )


def test_a_red_flag_that_was_set_aside_is_told_by_whom_and_why() -> None:
    """Failing means that an override hides an emergency from the colleague."""
    values = flags("fever", "nausea") | {"red-flag-override.fever": "Has a cold."}
    lines = text_of(fullest(values), "flags").split("\n")
    assert lines[0].startswith("Fever – emergency, act now – set aside by Dr R. Roe: Has a cold.")
    assert lines[1].startswith("Nausea – ")


def test_what_was_not_asked_or_examined_is_not_normal() -> None:
    """Failing means that a gap reads like a normal finding."""
    found = text_of(fullest({}), "findings")
    assert "None of the 22 red-flag questions was asked." in found
    assert "No red flag" not in found
    assert "Right: not assessable." in found
    assert "Right, strength: not examined." in found
    assert "Left, strength: not examined." in found
    values = strong("right") | {"strength.eversion.right": "NT", "strength.eversion.right.reason": "cast"}
    found = text_of(fullest(values | flags()), "findings")
    assert "No red flag was answered yes or shown by the examination." in found
    grades_said = next(line for line in found.split("\n") if line.startswith("Right, strength (MRC):"))
    assert "eversion" not in grades_said
    assert re.search(r"Not examined: .*Eversion, right \(cast", found)
    assert "more items were not examined; the report names them." in found


def test_items_without_a_finding_are_all_counted() -> None:
    """Failing means that something falls between what is named and what is counted."""
    for values in ({}, case("T04"), strong("right") | flags()):
        of = draft(values)
        found = text_of(letters(of)[0], "findings")
        named = next(line for line in found.split("\n") if line.startswith("Not examined: "))
        count = re.search(r"(\d+) more items? w", found)
        open_flags = {
            link_id for link_id in of.content.assessment.not_examined if link_id.startswith("red-flag")
        }
        more = int(count[1]) if count else 0
        assert len(named.split("; ")) + more == len(of.content.assessment.not_examined) - len(open_flags)


@pytest.mark.parametrize("case_id", cases())
def test_every_case_says_of_each_side_what_the_report_says_and_cites_the_same(case_id: str) -> None:
    """Failing means that letter and report contradict each other, or a source is lost or made up."""
    values = case(case_id)
    report, paper = report_of(values), fullest(values)
    if values.get("conclusion.agrees") in ("no", "partly"):
        return
    told, found = text_of(report, "conclusion"), text_of(paper, "findings")
    for name in ("Right: ", "Left: "):
        line = next(line for line in told.split("\n") if line.startswith(name))
        assert line in found
    wanted = superscripts([report.section("conclusion")])
    if not paper.header.marks or "flags" not in ids(paper):
        wanted |= superscripts([report.section("flags")])
    assert superscripts([paper.section("findings")]) == wanted
    printed = {number for block in paper.sections[-1].blocks for number, _ in getattr(block, "entries", ())}
    assert printed == superscripts(paper.sections) or paper.sections[-1].id != "literature"
    assert (paper.sections[-1].id == "literature") == bool(superscripts(paper.sections))


@pytest.mark.parametrize("case_id", cases())
def test_every_case_is_one_page(case_id: str) -> None:
    """Failing means a second page that stays on the printer."""
    assert len(page_texts(render_referral_letter(letters(draft(case(case_id)))))) == 1


def test_less_room_never_moves_a_source_to_another_sentence() -> None:
    """Failing means that a shorter letter cites a source for what it does not say."""
    papers = letters(draft(case("T04")))
    cited = {(run.text, run.citations) for run in runs(papers[0]) if run.citations}
    for paper in papers[1:]:
        assert {(run.text, run.citations) for run in runs(paper) if run.citations} <= cited
    short = text_of(papers[3], "literature")
    assert short == "Bouche P. Handbook of Clinical Neurology. 2013. doi:10.1016/b978-0-444-52902-2.00019-9"
    assert "The literature is shortened here" in papers[3].closing
    assert superscripts(papers[-1].sections) == set()
    assert "Reasons, sources, other findings, and the history stand in the report." in whole_text(papers[-1])


def test_no_red_flag_is_ever_left_out() -> None:
    """Failing means that of many emergencies the letter tells the first."""
    values = flags(*ASKED_FLAGS) | {"red-flag-override.fever": "Has a cold."}
    for paper in letters(draft(values)):
        text = text_of(paper, "flags")
        assert [flag for flag in ASKED_FLAGS if wording().name("flag", flag) not in text] == []
        assert "set aside by Dr R. Roe" in text


@settings(max_examples=25)
@given(exams())
def test_every_exam_is_one_page(values: Values) -> None:
    """Failing means a second page, or a crash, for an exam that nobody thought of."""
    printed = {key: "Å\n" if value == "é\n👣" else value for key, value in values.items()}
    assert len(page_texts(render_referral_letter(letters(draft(printed), letterhead=LARGEST)))) == 1


@pytest.mark.parametrize("text", ["words and more words " * 950, "x" * 19_900, "line\n" * 3_900])
def test_the_longest_visit_is_one_page_and_says_what_was_shortened(text: str) -> None:
    """Failing means that a long note pushes the findings off the page, or ends unseen."""
    values = (
        full_exam()
        | flags(*ASKED_FLAGS)
        | {f"red-flag-override.{flag}": text for flag in ASKED_FLAGS}
        | dict.fromkeys(("conclusion.impression", "conclusion.plan-note", "conclusion.note"), text)
        | {"conclusion.plan": [option.code for option in the_form().items["conclusion.plan"].options]}
    )
    entries = (signed(values, incomplete=text), *(addendum(text) for _ in range(12)), countersigned(1))
    of = visit(*entries)
    page = Page(PageSize.LETTER, 30)
    many = Recipient(text, (text,) * 9)
    data = render_referral_letter(
        letters(
            of,
            many,
            letterhead=LARGEST,
            page=page,
            by=replace(BY, name="Wolfeschlegelsteinhausen " * 5),
            question=text,
        )
    )
    assert len(page_texts(data)) == 1
    shown = flat(data)
    assert "Texts that end in … go on in the record." in shown
    assert "more addenda stand in the record" in shown
    assert "Emergency, act now, set aside by Dr R. Roe: Severe pain and numbness; Fever;" in shown


def test_a_long_note_says_that_it_is_shortened() -> None:
    """Failing means that a note ends unseen in the middle."""
    of = draft(case("T04") | {"conclusion.impression": "words and more words " * 950})
    assert "(shortened; the whole text is in the record)" in flat(render_referral_letter(letters(of)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_worst_visit_is_one_page_in_every_language(language: str) -> None:
    """Failing means that the longer words of a language push the signature off the page."""
    text = "words and more words " * 950
    values = (
        full_exam()
        | flags(*ASKED_FLAGS)
        | {f"red-flag-override.{flag}": text for flag in ASKED_FLAGS}
        | dict.fromkeys(("conclusion.impression", "conclusion.plan-note", "conclusion.note"), text)
        | {"conclusion.plan": [option.code for option in the_form().items["conclusion.plan"].options]}
        | {f"strength.{name}.right": "2" for name in (*CORE, *TOES)}
        | {f"strength.{name}.left": "NT" for name in (*CORE, *TOES)}
    )
    entries = (
        signed(values, incomplete=text),
        signed(values, amends=1, reason=text, incomplete=text),
        *(addendum(text, 2) for _ in range(12)),
        countersigned(2),
        voided(text, 2),
    )
    of = read_signed(app.materials(app.strings(language)), PATIENT, entries, head=HEAD, version=1)
    by = replace(BY, name="Wolfeschlegelsteinhausen " * 5)
    papers = letters(
        of,
        Recipient(text, (text,) * 9),
        letterhead=LARGEST,
        page=Page(PageSize.LETTER, 30),
        by=by,
        question=text,
        language=language,
    )
    assert len(page_texts(render_referral_letter(papers))) == 1


def test_grades_of_both_feet_are_told_with_their_limiter_and_their_date() -> None:
    """Failing means that pain passes for weakness, or last year's grade for today's."""
    values = strong("right", dorsiflexion=("3", "pain"), knee_flexion="4") | grades("left", dorsiflexion="4-")
    answers = checked(values, carried={"strength.inversion.right": "2026-01-02"})
    of = draft(values)
    of = replace(of, content=replace(of.content, answers=answers))
    found = text_of(letters(of)[0], "findings")
    assert (
        "Right, strength (MRC): dorsiflexion 3/5, limited by pain; plantarflexion 5/5; inversion 5/5 (from 2026-01-02)"
        in found
    )
    assert "Left, strength (MRC): dorsiflexion 4−/5." in found
    assert "Other findings that are not normal: Knee flexion, right: 4/5." in found


def test_the_history_and_the_clinicians_words_are_told_each_under_its_label() -> None:
    """Failing means that the clinician's judgement is missing, or reads like the program's."""
    own: Values = {
        "conclusion.impression": "Common peroneal palsy.",
        "conclusion.note": "Line one\nline two",
        "conclusion.plan": ["review"],
        "conclusion.review-date": "2026-12-24",
        "presentation.duration-weeks": 3,
    }
    paper = fullest(own)
    assert "History: Duration in weeks: 3" in text_of(paper, "findings")
    assert text_of(paper, "own").split("\n")[:4] == [
        "Impression: Common peroneal palsy.",
        "Plan: Review visit",
        "Further notes: Line one line two",
        "Next review: 2026-12-24",
    ]
    assert text_of(fullest({}), "own").startswith("No impression and no plan were recorded.")


def test_own_words_on_one_line_end_before_the_next_begin() -> None:
    """Failing means "Emergency department Details of the plan": one step run into another."""
    values: Values = {
        "conclusion.plan": ["review"],
        "conclusion.plan-note": "Call first",
        "conclusion.note": "Why?",
    }
    merged = next(paper for paper in letters(draft(values)) if paper.look is Look.CLINICAL)
    told = "Plan: Review visit. Details of the plan: Call first. Further notes: Why?"
    assert told in text_of(merged, "request").split("\n")


def test_who_signed_what_and_when_stands_under_it_and_at_the_foot() -> None:
    """Failing means a letter that nobody answers for, or that passes for another version."""
    first, other = signed(), Sender("Dr B. Other", date(2026, 11, 25))
    papers = letters(visit(first, countersigned(1)), by=other)
    assert text_of(papers[0], "own").endswith(
        "With kind regards\nDr B. Other, Example Clinic\nExamination signed 2026-11-22 10:58 by Dr R. Roe "
        "(as author). Countersigned 2026-11-22 12:31 by Prof. C. Sørensen."
    )
    shown = flat(render_referral_letter(papers))
    for words in ("Version 1 of 1", f"record {first.sha256[:16]}", "audit 128-0123456789abcdef"):
        assert words in shown


def test_a_draft_says_that_nobody_signed_it() -> None:
    """Failing means that a draft passes for a signed letter."""
    papers = letters(draft(case("T04")))
    assert papers[0].header.marks == ("DRAFT",)
    assert text_of(papers[0], "own").endswith("DRAFT: this examination is not signed.")
    assert "DRAFT" in flat(render_referral_letter(papers))


def test_void_replaced_and_amended_visits_say_so_first() -> None:
    """Failing means that a colleague acts on a visit of another patient, or on an old version."""
    second = signed(case("T04") | {"strength.dorsiflexion.right": "1"}, amends=1, reason="Typed wrongly.")
    old = letters(visit(signed(), second, version=1))[0]
    assert old.header.marks == ("REPLACED",)
    assert ids(old)[1] == "standing"
    assert text_of(old, "standing").startswith("Version 1 was replaced by version 2.")
    new = letters(visit(signed(), second))[0]
    assert text_of(new, "standing").startswith("Amended: Typed wrongly.")
    assert all(isinstance(block, Box) for block in new.section("standing").blocks)
    void = letters(visit(signed(), voided("Wrong patient.")))[0]
    assert void.header.marks == ("VOIDED",)
    assert "Wrong patient." in text_of(void, "standing")


def test_addenda_stand_beside_the_clinicians_words() -> None:
    """Failing means that what was found out later does not reach the colleague."""
    text = text_of(letters(visit(signed(), addendum("Better by phone.")))[0], "own")
    assert "Addendum of 2026-11-25 10:31 by Dr A. Bloggs: Better by phone." in text
    named = text_of(letters(visit(signed(), addendum("Seen.", settles=("fever",))))[0], "own")
    assert "by Dr A. Bloggs: About the red flag: Fever. Seen." in named


CONCLUDED: Final = ("foot drop", "flail", "urgency", "rules", "common peroneal", "severe new motor")


@pytest.mark.parametrize("agrees", ["no", "partly", ""])
def test_what_the_signer_does_not_share_or_nobody_is_shown_does_not_travel(agrees: str) -> None:
    """Failing means that a colleague reads as the clinician's what the clinician rejected."""
    values: Values = {
        **strong("right", dorsiflexion="1", eversion="2", great_toe_extension="1"),
        **strong("left"),
        **flags("fever"),
        "presentation.duration-weeks": 2,
        "conclusion.impression": "Not the nerve.",
    }
    shared = whole_text(fullest(values | {"conclusion.agrees": "yes"})).lower()
    assert all(word in shared for word in ("foot drop", "flail", "urgency", "severe new motor"))
    more: Values = {"conclusion.agrees": agrees, "conclusion.disagreement": "All of it."} if agrees else {}
    paper = letters(draft(values | more, record_only=not agrees))[0]
    text = f"{whole_text(paper)} {paper.closing}".lower()
    assert [word for word in CONCLUDED if word in text] == []
    assert superscripts(paper.sections) == set()
    for kept in ("fever", "dorsiflexion 1/5", "not the nerve."):
        assert kept in text
    places = ids(paper)
    assert (places.index("own") < places.index("findings")) is bool(agrees)


def test_hostile_texts_are_printed_and_not_obeyed() -> None:
    """Failing means that a name or a note can change the letter."""
    evil = "<b>& </para> { $name } %s"
    of = draft({"conclusion.impression": evil}, family=evil)
    data = render_referral_letter(
        letters(
            of,
            Recipient(evil, (evil,)),
            letterhead=Letterhead(evil),
            by=replace(BY, name=evil),
            question=evil,
        )
    )
    assert flat(data).count(evil) >= 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translated_letter_says_the_same_in_every_language(language: str) -> None:
    """Failing means a section, a grade, or a source that one language loses."""
    values = case("T04") | {"conclusion.plan": ["emg-ncs"]}
    english, paper = fullest(values), letters(draft(values, language=language), language=language)[0]
    assert ids(paper) == ids(english)
    assert superscripts(paper.sections) == superscripts(english.sections)
    digits = re.compile(r"(\d[−+]?)(?:/5| من 5)")
    told = text_of(paper, "findings").translate(dict.fromkeys((0x2066, 0x2069)))
    assert digits.findall(told) == digits.findall(text_of(english, "findings"))
    note = app.strings(language).text("report", "report.not-reviewed")
    assert (note in paper.closing) is (language != "en")


def test_identity_is_never_left_out() -> None:
    """Failing means a letter about nobody."""
    nobody = Identity("", "2026-11-22 10:31", "f 1", "1", "1", draft=True)
    of = replace(draft({}), identity=nobody)
    assert letters(of)[0].header.patient == "No name recorded"
