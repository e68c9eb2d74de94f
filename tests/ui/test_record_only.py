"""Record only: nothing of the program's reading is shown; what the clinician answered with yes stays."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtWidgets import QLabel

from footdrop_desktop import app
from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.record import patients
from footdrop_desktop.record.model import Patient
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.report.changes import Content, changes
from footdrop_desktop.report.findings_only import findings_only
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.pages.review_page import ReviewPage
from footdrop_desktop.ui.panel_content import PanelContent
from footdrop_desktop.ui.services import Services
from footdrop_desktop.ui.shown_flags import shown_flags
from footdrop_desktop.ui.sign.sign_dialog import SignDialog
from tests.builders import Values, assessed, checked, core, flags, strong, the_form, wording
from tests.ui.conftest import JANE, NOON, Show, new_record
from tests.ui.test_visit_page import signed

FOUND: Values = {
    **strong("right", dorsiflexion="1", eversion="2"),
    **flags("fever"),
    "presentation.duration-weeks": 3.0,
}
READING = (
    "foot drop",
    "flail foot",
    "urgency",
    "explains",
    "where the lesion fits",
    "severe new motor deficit",
)


class Visit:
    """Answers and what they mean."""

    def __init__(self, values: Values) -> None:
        self.answers = checked(values)
        self.assessment = assessed(self.answers)


@pytest.fixture
def work(show: Show, services: Services) -> AtWork:
    vault = new_record(services)
    services.keep_settings(replace(services.settings(), record_only=True))
    window = show(services)
    window.opening.opened.emit(vault, None)
    assert window.work is not None
    return window.work


@pytest.fixture
def view(work: AtWork, services: Services) -> ExamView:
    patient = patients.add(work.desk.vault, JANE, services.new_id())
    work.renew()
    work.exam.begin(patient.patient_uid, NOON)
    assert work.exam.view is not None
    for link_id, value in FOUND.items():
        work.exam.view.session.answer(link_id, value)
    return work.exam.view


def test_no_card_is_made_of_the_reading() -> None:
    """Hidden by leaving out, not by covering up."""
    content = PanelContent(wording(), app.anatomy(), record_only=True)
    visit = Visit({**FOUND, "gait.pattern.right": ["steppage"], "romberg.result": "positive"})
    for made in (
        content.conclusions,
        content.sides,
        content.sites,
        content.next_tests,
        content.gait_and_balance,
        content.contradictions,
        content.work_up,
    ):
        assert made(visit) == ()
    (group,) = content.groups(visit)
    assert [card.title for card in group.cards] == ["The assessment is hidden"]


def test_only_flags_that_were_answered_yes_are_shown() -> None:
    """A flag that the program derived is its reading; one that was answered is the clinician's."""
    visit = Visit({**core("right", "0"), **flags("fever"), "sensation.saddle": "absent"})
    assert {flag.id for flag in visit.assessment.red_flags} > {"fever"}
    assert [flag.id for flag in shown_flags(visit, record_only=True)] == ["fever"]


def test_the_exam_shows_no_pane_and_the_answered_flag(view: ExamView) -> None:
    view.show_step("strength")
    assert not view.panel.isVisible()
    assert [row.line.flag for row in view.strip.rows if row.line is not None] == ["fever"]
    assert not view.strip.more.isVisible()


def test_the_review_says_that_it_is_hidden_and_shows_none_of_it(view: ExamView) -> None:
    view.show_step("review")
    page = cast("ReviewPage", view.page)
    said = "\n".join(page.found.texts()).lower()
    assert "the assessment is hidden" in said
    assert not [word for word in READING if word in said.replace("with foot drop", "")]
    assert page.plan.suggested() == []
    assert not any(row.note.text() for row in page.plan.rows.values())
    assert page.cell_of("conclusion.agrees") is None
    assert page.cell_of("conclusion.impression") is not None


def test_the_sign_dialog_shows_none_of_it(work: AtWork, view: ExamView) -> None:
    view.show_step("review")
    view.sign_wanted.emit()
    dialog = work.desk.window.findChild(SignDialog)
    assert dialog is not None
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible()).lower()
    assert "the assessment is hidden" in said
    assert "fever: act now" in said
    assert not [word for word in READING if word in said]


def test_what_an_amendment_changes_is_told_without_the_reading() -> None:
    """ "Urgency: urgent → emergency" would tell what is hidden."""
    old = Content(the_form(), *_read(strong("right")))
    new = Content(the_form(), *_read(strong("right", dorsiflexion="2")))
    told = tuple(changes(old, new, wording(), wording()))
    kept = findings_only(told, wording())
    assert len(kept) < len(told)
    assert [change.item for change in kept] == ["Dorsiflexion, right"]


def _read(values: Values) -> tuple[Answers, Assessment]:
    visit = Visit(values)
    return visit.answers, visit.assessment


def test_the_signed_visit_shows_none_of_it(
    work: AtWork, services: Services, vault: Vault, jane: Patient
) -> None:
    work.show_visit(signed(vault, jane, services))
    said = work.visit.page.texts().lower()
    assert "dorsiflexion" in said
    assert not [word for word in READING if word in said]


def test_no_list_tells_what_it_was_called(
    work: AtWork, services: Services, vault: Vault, jane: Patient
) -> None:
    """ "Right foot drop, dorsiflexion 1/5" in a list is the conclusion that is hidden everywhere else."""
    signed(vault, jane, services)
    work.show_place("patients")
    work.patients.page.searched.emit("Doe")
    work.show_chart(jane.patient_uid)
    lists = (work.patients.page.list, work.patients.page.visits)
    lines = [cell.text for rows in lists for row in rows.rows for cell in row.cells]
    said = "\n".join((*lines, *(card.spoken for card in work.patients.chart.list.rows))).lower()
    assert said.count("the assessment is hidden") >= 2
    assert "foot drop" not in said
