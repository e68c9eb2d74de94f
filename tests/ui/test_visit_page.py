"""A signed visit on the screen: what was signed, by whom, and only what may still be done with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from footdrop_desktop import app
from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.record import clinicians, drafts, patients, snapshot, trail, visits
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.model import Patient, PatientDetails, State
from footdrop_desktop.record.opening import unlock
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.report.list_line import list_line
from footdrop_desktop.ui.fields.field import Field
from footdrop_desktop.ui.flows.at_work import AtWork
from footdrop_desktop.ui.services import Services
from footdrop_desktop.ui.sign.act_dialog import ActDialog
from footdrop_desktop.ui.sign.visit_page import VisitPage
from tests.builders import assessed, checked, flags, strong, the_form, wording
from tests.ui.conftest import JANE, NOON, PASSPHRASE, Show, new_record

COLLEAGUE = "Dr A. Poe"
THEIRS = "another six words of velvet rain"
RIGHT = strong("right", dorsiflexion="1") | strong("left") | flags()
LEFT = strong("left", dorsiflexion="1") | strong("right") | flags()


def signed(
    vault: Vault,
    patient: Patient,
    services: Services,
    secret: str = PASSPHRASE,
    shown: Assessment | None = None,
    given: Mapping[str, object] = RIGHT,
    patient_as: PatientDetails | None = None,
    **more: Any,
) -> str:
    """Sign a visit as the window does; ``shown`` is the assessment, where it is not that of the answers."""
    answers = checked(given)
    more = {"performed_at": NOON, **more}
    draft = drafts.begin(vault, patient.patient_uid, the_form(), visit_uid=services.new_id(), **more)
    draft = drafts.save(vault, draft, answers, "review")
    found = shown or assessed(answers)
    body = snapshot.make(
        draft,
        app.form_sha256(draft.form_id, draft.form_version),
        found,
        program="test",
        language="en",
        finding=list_line(found, answers, wording()),
        salt="00" * 32,
        incomplete="",
        patient=patient_as,
    )
    power = clinicians.signer(vault, secret)
    return visits.sign(vault, power, draft, body, request=services.new_id()).visit_uid


@pytest.fixture
def page(work: AtWork) -> VisitPage:
    return work.visit.page


def test_it_shows_who_when_and_where_it_stands(
    work: AtWork, vault: Vault, jane: Patient, services: Services, page: VisitPage
) -> None:
    work.show_visit(signed(vault, jane, services, from_paper=True))
    assert page.isVisible()
    assert page.banner.name.text() == "Doe, Jane"
    assert "1972-03-09" in page.banner.about.text()
    assert "signed 2026-11-23 12:00 by Dr R. Roe" in page.facts.text()
    assert pills(page) == ["version 1 of 1", "entered later from paper"]
    words = page.texts()
    assert "Right: foot drop" in words
    assert "Dorsiflexion" in words
    assert vault.head.short in words
    assert (
        visits.versions(vault, visits.of_patient(vault, jane.patient_uid)[0].visit_uid)[0].sha256[:16]
        in words
    )


def pills(page: VisitPage) -> list[str]:
    return [pill.text() for pill in page.pills]


def test_nothing_in_it_can_be_answered(
    work: AtWork, vault: Vault, jane: Patient, services: Services, page: VisitPage
) -> None:
    work.show_visit(signed(vault, jane, services))
    for kind in (Field, QLineEdit, QPlainTextEdit, QComboBox):
        assert page.findChildren(kind) == []


def test_what_the_signer_saw_is_shown_even_if_the_rules_say_otherwise_now(
    work: AtWork, vault: Vault, jane: Patient, services: Services, page: VisitPage
) -> None:
    """A later version of the program must not put a conclusion into a signed visit."""
    other = assessed(checked(LEFT))
    work.show_visit(signed(vault, jane, services, shown=other))
    assert "Left: foot drop" in page.texts()
    assert "Right: no foot drop" in page.texts()


def test_the_signers_own_words_come_first_where_the_reading_is_not_shared(
    work: AtWork, vault: Vault, jane: Patient, services: Services, page: VisitPage
) -> None:
    """What the signer rejects must not stand above what the signer says."""
    given = {**RIGHT, "conclusion.agrees": "no", "conclusion.impression": "An L5 root lesion."}
    work.show_visit(signed(vault, jane, services, given=given))
    words = page.texts()
    assert words.index("An L5 root lesion.") < words.index("Right: foot drop")
    heads = [head.text() for head in page.main._heads if not head.isHidden()]
    assert "PROGRAM'S READING, NOT SHARED BY THE SIGNER" in [head.replace("’", "'") for head in heads]


def test_that_it_was_read_stands_in_the_audit_once(
    work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    uid = signed(vault, jane, services)
    work.show_visit(uid)
    found = [entry for entry in trail.entries(vault) if entry.event == "visit-read"]
    assert [(entry.subject, entry.detail["visit"]) for entry in found] == [(jane.patient_uid, uid)]


def test_no_window_title_names_a_patient(
    work: AtWork, vault: Vault, jane: Patient, services: Services
) -> None:
    work.show_visit(signed(vault, jane, services))
    assert "Doe" not in work.desk.window.windowTitle()


def test_one_countersigns_a_colleagues_visit_and_never_ones_own(
    qtbot: QtBot, services: Services, show: Show
) -> None:
    record = new_record(services)
    mine = record.actor.clinician_uid
    theirs = clinicians.add(record, COLLEAGUE, THEIRS, services.new_id(), FLOOR).clinician_uid
    jane = patients.add(record, JANE, services.new_id())
    own = signed(record, jane, services)
    record.close()
    with unlock(services.record_folder, theirs, THEIRS, services.workplace()) as colleague:
        uid = signed(colleague, jane, services, THEIRS)
    window = show(services)
    window.opening.opened.emit(unlock(services.record_folder, mine, PASSPHRASE, services.workplace()), None)
    work = window.work
    assert work is not None
    page = work.visit.page

    work.show_visit(own)
    assert not page.acts["countersign"].isEnabled()
    work.show_visit(uid)
    page.acts["countersign"].trigger()
    dialog = dialog_of(qtbot, work)
    assert COLLEAGUE in " ".join(label.text() for label in dialog.findChildren(type(dialog.hint)))
    QTest.keyClicks(dialog.secret.box.line, PASSPHRASE)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "countersigned" in page.facts.text(), timeout=20_000)
    assert "countersigned" in pills(page)
    assert visits.line_of(work.desk.vault, uid).countersigned_by == "Dr R. Roe"


def dialog_of(qtbot: QtBot, work: AtWork) -> ActDialog:
    def visible() -> list[ActDialog]:
        return [one for one in work.desk.window.findChildren(ActDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: len(visible()) == 1)
    return visible()[0]


def test_a_wrong_passphrase_loses_nothing(
    qtbot: QtBot, work: AtWork, vault: Vault, jane: Patient, services: Services, page: VisitPage
) -> None:
    uid = signed(vault, jane, services)
    work.show_visit(uid)
    page.act_chosen.emit("void")
    dialog = dialog_of(qtbot, work)
    dialog.text.setPlainText("The wrong leg was marked")
    QTest.keyClicks(dialog.secret.box.line, "wrong")
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.secret.trouble.isVisible, timeout=20_000)
    assert dialog.text.toPlainText() == "The wrong leg was marked"
    assert visits.line_of(vault, uid).state is State.SIGNED


def test_an_open_amendment_is_gone_on_with(
    work: AtWork, vault: Vault, jane: Patient, services: Services, page: VisitPage
) -> None:
    uid = signed(vault, jane, services)
    visits.begin_amendment(vault, uid, "Left and right", the_form(), services.new_id())
    work.show_visit(uid)
    QTest.mouseClick(page.amend, Qt.MouseButton.LeftButton)
    assert work.exam.draft is not None
    assert (work.exam.draft.visit_uid, work.exam.draft.amends) == (uid, 1)


def test_a_retired_record_is_read_and_not_added_to(
    work: AtWork, vault: Vault, jane: Patient, services: Services, page: VisitPage
) -> None:
    uid = signed(vault, jane, services)
    vault.retire()
    work.show_visit(uid)
    assert "Right: foot drop" in page.texts()
    assert not page.amend.isEnabled()
    assert not any(act.isEnabled() for act in page.acts.values())
    assert not any(box.isVisible() for box in work.desk.window.findChildren(QMessageBox))


def test_by_keyboard_back_to_the_chart(
    qtbot: QtBot, work: AtWork, vault: Vault, jane: Patient, services: Services, page: VisitPage
) -> None:
    work.show_visit(signed(vault, jane, services))
    qtbot.waitUntil(page.back.hasFocus)
    QTest.keyClick(page.back, Qt.Key.Key_Escape)
    qtbot.waitUntil(work.patients.chart.isVisible)


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800)])
def test_nothing_is_cut_off(
    qtbot: QtBot,
    work: AtWork,
    vault: Vault,
    jane: Patient,
    services: Services,
    page: VisitPage,
    size: tuple[int, int],
) -> None:
    uid = signed(vault, jane, services, from_paper=True)
    visits.begin_amendment(vault, uid, "Left and right", the_form(), services.new_id())
    work.desk.window.resize(*size)
    work.show_visit(uid)
    ground = page.sheet.widget()
    assert ground is not None
    qtbot.waitUntil(lambda: ground.width() <= page.sheet.viewport().width())
    for button in (page.print, page.save, page.amend, page.addendum, page.more):
        assert button.width() >= button.sizeHint().width(), button.text()
        assert page.rect().contains(button.geometry())
    assert all(pill.width() >= pill.sizeHint().width() for pill in page.pills)
