"""The visit before beside each answer: shown, never copied silently, and used again only by an act."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from footdrop_desktop import app
from footdrop_desktop.exam.answers import Answers, Provenance
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.record import clinicians, drafts, patients, snapshot, visits
from footdrop_desktop.record.model import Draft, Patient, PatientDetails
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.fields.grade_field import GradeField
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.pages.last_line import LastLine
from footdrop_desktop.ui.services import Services
from tests.builders import assessed, checked, core, grades, strong, the_form
from tests.report.papers import cases
from tests.ui.conftest import NOON, PASSPHRASE

DF, EV, INV = "strength.dorsiflexion.right", "strength.eversion.right", "strength.inversion.right"
BEFORE = NOON - timedelta(days=204)  # 2026-05-03
FALL, WEAKER = "deterioration-since-last-visit", "Weaker than at the last visit"
CARRIED = Provenance(Origin.CARRIED_FORWARD, "2026-05-03")
GIVEN = {
    **strong("right", dorsiflexion="4-", eversion="3", inversion="NT"),
    **strong("left"),
    f"{EV}.limited-by": "pain",
    f"{INV}.reason": "cast",
    "red-flag.fever": False,
    "standing.safe": "yes",
    "presentation.onset-date": "2026-04-05",
    "presentation.duration-weeks": 4,
    "presentation.previous-episodes": True,
    "conclusion.impression": "Peroneal palsy",
}


def sign_before(
    vault: Vault, patient: Patient, services: Services, answers: Answers, at: datetime = BEFORE
) -> str:
    """Sign a visit, of 3 May 2026 unless it is told when; return its id."""
    draft = drafts.begin(vault, patient.patient_uid, the_form(), performed_at=at, visit_uid=services.new_id())
    sign_draft(vault, services, draft, answers)
    return draft.visit_uid


def sign_draft(vault: Vault, services: Services, draft: Draft, answers: Answers) -> None:
    """Sign a draft with these answers."""
    draft = drafts.save(vault, draft, answers, "review")
    body = snapshot.make(
        draft,
        app.form_sha256(draft.form_id, draft.form_version),
        assessed(answers),
        program="test",
        language="en",
        finding="",
        salt="00" * 32,
    )
    visits.sign(vault, clinicians.signer(vault, PASSPHRASE), draft, body, request=services.new_id())


@pytest.fixture
def again(work: AtWork, vault: Vault, jane: Patient, services: Services) -> ExamView:
    """The second visit of a patient, at its strength."""
    sign_before(vault, jane, services, checked(GIVEN))
    work.exam.begin(jane.patient_uid, NOON)
    assert work.exam.view is not None
    work.exam.view.show_step("strength")
    return work.exam.view


def strength_of(work: AtWork) -> ExamView:
    """The open exam at its strength."""
    view = work.exam.view
    assert view is not None
    view.show_step("strength")
    return view


def line_of(view: ExamView, link_id: str) -> LastLine:
    cell = view.page.cell_of(link_id)
    assert cell is not None
    assert cell.last_line is not None
    return cell.last_line


def has_no_line(view: ExamView, link_id: str) -> bool:
    """Say whether nothing stands beneath an entry."""
    cell = view.page.cell_of(link_id)
    return cell is not None and cell.last_line is None


def field_of(view: ExamView, link_id: str) -> GradeField:
    cell = view.page.cell_of(link_id)
    assert cell is not None
    assert isinstance(cell.field, GradeField)
    return cell.field


def test_the_last_value_stands_beside_and_is_no_answer(again: ExamView) -> None:
    """Failing means that a grade of half a year ago is signed as that of today."""
    assert line_of(again, DF).words() == "last 4−/5 · 3 May 2026"
    assert line_of(again, EV).words() == "last 3/5, limited by pain · 3 May 2026"
    assert line_of(again, INV).words().endswith("Cast or immobiliser · 3 May 2026")
    assert "4−/5" in field_of(again, DF).accessibleDescription()
    assert len(again.session.answers) == 0
    assert field_of(again, DF).value is None


def test_without_a_visit_before_no_row_grows(view: ExamView) -> None:
    """Failing means that a first visit shows empty lines for nothing."""
    view.show_step("strength")
    cell = view.page.cell_of(DF)
    assert cell is not None
    assert cell.last_line is None
    assert cell.sizeHint().height() == cell.field.height()


def test_ctrl_r_carries_the_focused_answer_forward_in_one_step(window: MainWindow, again: ExamView) -> None:
    """Failing means that nobody can see later which answers are not of this visit."""
    again.show_item(DF)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    session = again.session
    assert session.answers.get(DF) == "4-"
    assert session.answers.origin(DF) == CARRIED
    assert line_of(again, DF).words() == "from 3 May 2026"
    assert line_of(again, DF).reuse.isHidden()
    assert DF in session.snapshot.completeness.core_open
    assert "1 carried forward" in again.footer.count.text()
    session.undo()
    assert len(session.answers) == 0
    assert line_of(again, DF).words() == "last 4−/5 · 3 May 2026"


@pytest.mark.parametrize("by_key", [True, False])
def test_the_same_again_makes_it_an_answer_of_today(again: ExamView, by_key: bool) -> None:
    """Failing means that a clinician who grades anew signs "from 3 May 2026"."""
    again.acts.reuse(EV)
    assert again.session.answers.get(f"{EV}.limited-by") == "pain"
    if by_key:
        QTest.keyClicks(field_of(again, EV), "3")
    else:
        QTest.mouseClick(field_of(again, EV).buttons["3"], Qt.MouseButton.LeftButton)
    assert again.session.answers.get(EV) == "3"
    assert again.session.answers.origin(EV).origin is Origin.TYPED
    assert line_of(again, EV).words() == "last 3/5, limited by pain · 3 May 2026"


def test_the_reason_comes_along_and_an_old_one_goes(again: ExamView) -> None:
    """Failing means that a result and its reason come from two visits."""
    again.session.answer(INV, "NT")
    again.session.answer(f"{INV}.reason", "pain")
    again.acts.reuse(INV)
    assert again.session.answers.get(f"{INV}.reason") == "cast"
    assert again.session.answers.origin(f"{INV}.reason") == CARRIED


@pytest.mark.parametrize(
    "link_id",
    ["red-flag.fever", "standing.safe", "presentation.duration-weeks", "conclusion.impression"],
)
def test_what_is_asked_anew_is_shown_and_never_offered(again: ExamView, link_id: str) -> None:
    """Failing means that the red flags of May answer for November."""
    again.show_item(link_id)
    assert line_of(again, link_id).words().endswith("3 May 2026")
    assert line_of(again, link_id).reuse.isHidden()
    again.acts.reuse(link_id)
    assert link_id not in again.session.answers


def test_a_duration_follows_a_reused_onset_and_says_where_it_is_from(again: ExamView) -> None:
    """Failing means that a weakness of months counts as one of four weeks."""
    again.acts.reuse("presentation.onset-date")
    answers = again.session.answers
    assert answers.get("presentation.duration-weeks") == round((NOON.date() - BEFORE.date()).days / 7 + 4, 2)
    assert answers.origin("presentation.duration-weeks") == CARRIED


def test_an_answer_carried_twice_keeps_its_first_date(
    work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    """Failing means that an old grade becomes younger with every visit."""
    before = checked({DF: "2", EV: "3"})
    before = before.with_answer(DF, "2", Provenance(Origin.CARRIED_FORWARD, "2025-11-02"))
    sign_before(vault, jane, services, before.with_answer(EV, "3", Provenance(Origin.CARRIED_FORWARD)))
    work.exam.begin(jane.patient_uid, NOON)
    view = work.exam.view
    assert view is not None
    view.show_step("strength")
    assert line_of(view, DF).words() == "last 2/5 · 2 Nov 2025"
    view.acts.reuse(DF)
    assert view.session.answers.origin(DF).since == "2025-11-02"
    assert line_of(view, EV).words() == "last 3/5"
    view.acts.reuse(EV)
    assert EV not in view.session.answers


def fell(view: ExamView) -> bool:
    """Say whether the fall is said, which all that says it agrees on."""
    found = view.session.snapshot.assessment
    flagged = FALL in {flag.id for flag in found.red_flags}
    named = any(WEAKER in label.text() for label in view.strip.labels)
    stands = any(WEAKER in text for text in view.panel.texts())
    assert flagged is named
    assert stands is (flagged and found.urgency == "urgent")  # the panel names what is most urgent
    assert not flagged or found.urgency in ("urgent", "emergency")
    return flagged


def press(window: MainWindow, view: ExamView, link_id: str, keys: str) -> None:
    """Press keys at an entry; nothing is waited for."""
    view.show_item(link_id)
    QTest.keyClicks(window.focusWidget(), keys)


@pytest.mark.parametrize(
    "case", [case for case in cases().values() if "prior_visit" in case], ids=itemgetter("id")
)
def test_a_case_with_a_visit_before(
    window: MainWindow,
    work: AtWork,
    vault: Vault,
    jane: Patient,
    services: Services,
    case: dict[str, Any],
) -> None:
    """Failing means that a leg that became weaker since the last visit is not called urgent."""
    prior, now = case["prior_visit"], dict(case["answers"])
    at = NOON - timedelta(weeks=prior["weeks_ago"])
    sign_before(vault, jane, services, checked(prior["answers"]), at)
    work.exam.begin(jane.patient_uid, NOON)
    view = strength_of(work)
    (fallen,) = prior["answers"]
    last = now.pop(fallen)
    view.session.answer_all(now.items())
    assert not fell(view)
    press(window, view, fallen, last)
    assert fell(view)
    found, expected = view.session.snapshot.assessment, case["expected"]
    assert [flag.id for flag in found.red_flags] == expected["red_flags"]
    assert found.urgency == expected["urgency"]
    assert line_of(view, fallen).words() == "weaker than 4/5 · 26 Oct 2026"


def test_a_fall_is_a_red_flag_in_the_same_key_press(window: MainWindow, again: ExamView) -> None:
    """Failing means that a deterioration stands only where somebody compares the papers, or where none is."""
    steps: tuple[tuple[str, str, bool], ...] = (
        (EV, "1", False),  # it was limited by pain then
        (INV, "0", False),  # it was not tested then
        (DF, "3", False),  # two thirds of a grade
        (DF, "2", True),
        (DF, "4-", False),
        (f"{DF[:-5]}left", "4", True),
        (f"{DF[:-5]}left", "5", False),
    )
    for link_id, keys, expected in steps:
        press(window, again, link_id, keys)
        assert fell(again) is expected, (link_id, keys)
    press(window, again, DF, "1")
    again.session.answer(DF, "NT")
    assert not fell(again)
    again.session.undo()
    again.session.answer(f"{DF}.limited-by", "pain")
    assert not fell(again)
    again.session.undo()
    assert fell(again)
    again.session.undo()
    assert not fell(again)
    again.session.redo()
    assert fell(again)
    again.session.clear(DF)
    assert not fell(again)


def test_a_foot_that_became_flail_is_a_red_flag_in_the_same_key_press(
    window: MainWindow, work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    """Failing means that a foot that moves no more is told only from the papers of both visits."""
    sign_before(vault, jane, services, checked(core("right", "1", eversion=("2", "pain"))))
    work.exam.begin(jane.patient_uid, NOON)
    view = strength_of(work)
    for movement in ("dorsiflexion", "plantarflexion", "inversion"):
        press(window, view, f"strength.{movement}.right", "1")
        assert not fell(view)
    press(window, view, EV, "1")
    assert fell(view)
    assert line_of(view, EV).words().startswith("last 2/5")


def test_a_grade_that_was_carried_then_is_no_start_of_a_fall(
    work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    """Failing means that two visits are compared of which one did not test the movement."""
    before = checked(GIVEN).with_answer(DF, "5", Provenance(Origin.CARRIED_FORWARD, "2025-11-02"))
    sign_before(vault, jane, services, before)
    work.exam.begin(jane.patient_uid, NOON)
    view = strength_of(work)
    view.session.answer(DF, "2")
    assert not fell(view)
    assert line_of(view, DF).words() == "last 5/5 · 2 Nov 2025"


def test_a_fall_is_marked_at_its_row_and_taken_back_with_it(again: ExamView) -> None:
    """Failing means that only a colour, or only a flag far above, says which movement became weaker."""
    line, field = line_of(again, DF), field_of(again, DF)
    again.session.answer(DF, "2")
    assert line.words() == "weaker than 4−/5 · 3 May 2026"
    assert line.label.text().startswith("▼ weaker than 4−/5")
    assert "weaker than 4−/5 · 3 May 2026" in field.accessibleDescription()
    assert line.label.property("look") == "weaker"
    assert line_of(again, f"{DF[:-5]}left").words() == "last 5/5 · 3 May 2026"
    again.session.undo()
    assert line.words() == "last 4−/5 · 3 May 2026"
    assert "weaker" not in line.label.text() + field.accessibleDescription()
    assert not line.reuse.isHidden()


def test_a_record_without_readings_marks_no_fall(
    work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    """Failing means that the program compares where it was told to record only."""
    services.keep_settings(replace(services.settings(), record_only=True))
    sign_before(vault, jane, services, checked(GIVEN))
    work.exam.begin(jane.patient_uid, NOON)
    view = strength_of(work)
    view.session.answer(DF, "2")
    assert line_of(view, DF).words() == "last 4−/5 · 3 May 2026"


def test_an_open_draft_reads_the_last_visit_anew(
    work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    """Failing means that a grade that was corrected, or a visit that was void, still makes a flag."""
    older = sign_before(
        vault, jane, services, checked(grades("right", dorsiflexion="3")), BEFORE - timedelta(1)
    )
    newer = sign_before(vault, jane, services, checked(GIVEN))
    signer = clinicians.signer(vault, PASSPHRASE)
    work.exam.begin(jane.patient_uid, NOON)
    view = strength_of(work)
    view.session.answer(DF, "3")
    view.session.answer(EV, "2")
    assert not fell(view)
    draft_uid = work.exam.leave()

    amended = visits.begin_amendment(vault, newer, "Read wrongly.", the_form(), services.new_id())
    sign_draft(vault, services, amended, checked(strong("right")))
    assert work.exam.open(draft_uid)
    view = strength_of(work)
    assert fell(view)
    assert line_of(view, DF).words() == "weaker than 5/5 · 3 May 2026"
    work.exam.leave()

    visits.void(vault, signer, newer, "Of another patient.", services.new_id())
    assert work.exam.open(draft_uid)
    view = strength_of(work)
    assert not fell(view)
    assert line_of(view, DF).words() == "last 3/5 · 2 May 2026"
    assert has_no_line(view, EV)
    work.exam.leave()

    visits.void(vault, signer, older, "Of another patient.", services.new_id())
    assert work.exam.open(draft_uid)
    assert strength_of(work).session.last is None


def test_an_amendment_is_compared_with_the_visit_before_it(
    work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    """Failing means that a correction is read as a fall since the visit that it corrects."""
    sign_before(vault, jane, services, checked(grades("right", dorsiflexion="3")), BEFORE - timedelta(9))
    visit_uid = sign_before(vault, jane, services, checked(strong("right")))
    sign_before(vault, jane, services, checked(grades("right", dorsiflexion="5")), BEFORE + timedelta(9))
    visits.begin_amendment(vault, visit_uid, "Read wrongly.", the_form(), services.new_id())
    assert work.exam.open(visit_uid)
    view = strength_of(work)
    view.session.answer(DF, "3")
    assert not fell(view)
    view.session.answer(DF, "2")
    assert fell(view)
    assert line_of(view, DF).words() == "weaker than 3/5 · 24 Apr 2026"


def test_a_visit_before_that_was_changed_is_said_and_the_draft_opens(
    window: MainWindow, work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    """Failing means that findings that nobody signed are shown, or that today's visit cannot be recorded."""
    sign_before(vault, jane, services, checked(GIVEN))
    names = [
        row[0] for row in vault.connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'")
    ]
    for name in names:
        vault.connection.execute(f"DROP TRIGGER {name}")
    vault.connection.execute("UPDATE visit_entry SET signer_name = 'Somebody else'")
    work.exam.begin(jane.patient_uid, NOON)
    assert work.exam.view is not None
    assert work.exam.view.session.last is None
    assert any("changed" in box.text() for box in window.findChildren(QMessageBox))


def test_the_age_at_the_visit_is_passed_in(work: AtWork, vault: Vault, services: Services) -> None:
    """Failing means that a lesion is localised by rules that a child of three cannot follow."""
    child = patients.add(vault, PatientDetails("Doe", "Joe", birth_date="2023-03-09"), services.new_id())
    work.exam.begin(child.patient_uid, NOON)
    view = work.exam.view
    assert view is not None
    view.session.answer(DF, "2")
    keys = {reason.key for reason in view.session.snapshot.assessment.reasons}
    assert "localisation.under-five" in keys


@pytest.mark.parametrize("link_id", ["bladder", "sensation.saddle", "pulse.dorsalis-pedis.right"])
def test_what_has_to_be_asked_always_is_not_used_again(
    work: AtWork, vault: Vault, jane: Patient, services: Services, link_id: str
) -> None:
    """Failing means that the bladder of last spring stands for the one of today, and hides an emergency."""
    normal = the_form().items[link_id].normal
    sign_before(vault, jane, services, checked({**GIVEN, link_id: normal}))
    work.exam.begin(jane.patient_uid, NOON)
    view = work.exam.view
    assert view is not None
    assert view.session.last is not None
    assert view.session.last.value(link_id) == normal
    view.show_item(link_id)
    cell = view.page.cell_of(link_id)
    assert cell is not None
    assert cell.last_line is not None
    assert cell.last_line.reuse.isHidden()
    view.acts.reuse(link_id)
    assert link_id not in view.session.answers
