"""The visit before beside each answer: shown, never copied silently, and used again only by an act."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from footdrop_desktop import app
from footdrop_desktop.exam.answers import Answers, Provenance
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.record import clinicians, drafts, patients, snapshot, visits
from footdrop_desktop.record.model import Patient, PatientDetails
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.fields.grade_field import GradeField
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.pages.last_line import LastLine
from footdrop_desktop.ui.services import Services
from tests.builders import assessed, checked, strong, the_form
from tests.ui.conftest import NOON, PASSPHRASE

DF, EV, INV = "strength.dorsiflexion.right", "strength.eversion.right", "strength.inversion.right"
BEFORE = NOON - timedelta(days=204)  # 2026-05-03
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


def sign_before(vault: Vault, patient: Patient, services: Services, answers: Answers) -> None:
    """Sign a visit of 3 May 2026."""
    draft = drafts.begin(
        vault, patient.patient_uid, the_form(), performed_at=BEFORE, visit_uid=services.new_id()
    )
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


def line_of(view: ExamView, link_id: str) -> LastLine:
    cell = view.page.cell_of(link_id)
    assert cell is not None
    assert cell.last_line is not None
    return cell.last_line


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


def test_a_fall_in_strength_is_a_red_flag_at_once(again: ExamView) -> None:
    """Failing means that a deterioration stands only where somebody compares the papers."""
    again.acts.reuse(DF)
    flags = {flag.id for flag in again.session.snapshot.assessment.red_flags}
    assert "deterioration-since-last-visit" not in flags
    again.session.answer(DF, "2")
    flags = {flag.id for flag in again.session.snapshot.assessment.red_flags}
    assert "deterioration-since-last-visit" in flags


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
