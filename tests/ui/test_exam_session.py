"""The one mutable state: what an act changes, what undo takes back, and what is kept."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.assessment.model import Truth
from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import ASKED_FLAGS, Origin, flag_id
from footdrop_desktop.form.model import Form, Side
from footdrop_desktop.ui.exam_session import ExamSession, Snapshot

DF = "strength.dorsiflexion.right"


class Disk:
    """Keeps what is saved; refuses while it is full."""

    def __init__(self) -> None:
        self.kept: list[tuple[Answers, str]] = []
        self.full = False

    def save(self, answers: Answers, step: str) -> datetime:
        if self.full:
            raise UserError("record.not-reached", name="visit", why="disk full")
        self.kept.append((answers, step))
        return datetime(2026, 11, 23, 12, tzinfo=UTC)


def failed(exam: ExamSession) -> bool:
    return exam.snapshot.save_failed is not None


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def exam(qtbot: QtBot, form: Form, anatomy: Anatomy, disk: Disk) -> ExamSession:
    return ExamSession(form, anatomy, disk.save, visit_date=date(2026, 11, 23))


def test_an_answer_is_kept_assessed_and_told(exam: ExamSession, disk: Disk) -> None:
    told: list[Snapshot] = []
    exam.changed.connect(told.append)
    exam.answer(DF, "1")
    assert [snapshot.answers.get(DF) for snapshot in told] == ["1"]
    assert told[0].assessment.sides[Side.RIGHT].dorsiflexion_weak is Truth.YES
    assert disk.kept[-1][0].get(DF) == "1"
    assert told[0].changed == DF
    assert told[0].can_undo


def test_nothing_is_saved_until_something_changes(exam: ExamSession, disk: Disk) -> None:
    exam.clear(DF)
    exam.go_to(exam.step)
    assert not disk.kept


@pytest.mark.parametrize(("link_id", "value"), [(DF, "6"), ("presentation.pain-severity", 11), (DF, 3)])
def test_an_answer_that_is_not_allowed_changes_nothing(
    exam: ExamSession, disk: Disk, link_id: str, value: object
) -> None:
    exam.answer(DF, "2")
    before, saved = exam.answers, len(disk.kept)
    with pytest.raises(UserError):
        exam.answer(link_id, value)
    assert exam.answers == before
    assert len(disk.kept) == saved


def test_a_full_disk_loses_nothing_and_is_tried_again(exam: ExamSession, disk: Disk) -> None:
    exam.answer(DF, "1")
    disk.full = True
    exam.answer("strength.eversion.right", "2")
    assert failed(exam)
    assert exam.answers.get("strength.eversion.right") == "2"
    disk.full = False
    exam.answer("strength.inversion.right", "5")
    assert not failed(exam)
    assert set(disk.kept[-1][0].values) == {DF, "strength.eversion.right", "strength.inversion.right"}


def test_undo_and_redo_over_steps(exam: ExamSession, disk: Disk) -> None:
    exam.answer(DF, "1")
    exam.go_to("reflexes")
    exam.answer("reflex.achilles.left", "absent")
    exam.undo()
    assert exam.snapshot.changed == "reflex.achilles.left"
    exam.undo()
    assert (dict(exam.answers.values), exam.snapshot.changed) == ({}, DF)
    assert disk.kept[-1][0] == exam.answers
    assert not exam.snapshot.can_undo
    exam.redo()
    exam.redo()
    assert set(exam.answers.values) == {DF, "reflex.achilles.left"}
    assert not exam.snapshot.can_redo


def test_typing_a_text_is_one_step(exam: ExamSession) -> None:
    for text in ("R", "Right", "Right peroneal palsy"):
        exam.answer("conclusion.impression", text)
    exam.undo()
    assert "conclusion.impression" not in exam.answers


def test_a_grade_that_becomes_not_tested_drops_its_limiter_and_back(exam: ExamSession) -> None:
    exam.answer(DF, "3")
    exam.answer(f"{DF}.limited-by", "pain")
    exam.answer(DF, "NT")
    assert f"{DF}.limited-by" not in exam.answers
    exam.answer(f"{DF}.reason", "cast")
    exam.answer(DF, "4-")
    assert set(exam.answers.values) == {DF}
    exam.undo()
    assert exam.answers.get(f"{DF}.reason") == "cast"


def test_rest_normal_leaves_what_must_be_asked_and_what_is_answered(exam: ExamSession, form: Form) -> None:
    exam.answer("sensation.sural.left", "absent")
    exam.rest_normal("sensation")
    answers = exam.answers
    assert answers.get("sensation.sural.left") == "absent"
    assert answers.get("sensation.sural.right") == "normal"
    assert answers.origin("sensation.sural.right").origin is Origin.DEFAULT
    assert not {"sensation.saddle", "bladder", "bowel"} & set(answers.values)
    assert exam.snapshot.progress["sensation"].by_default == 19
    exam.rest_normal("provocation")
    assert not [key for key in exam.answers if form.items[key].ask_always]
    exam.undo()
    exam.undo()
    assert set(exam.answers.values) == {"sensation.sural.left"}


def test_rest_normal_never_speaks_against_a_finding(exam: ExamSession) -> None:
    exam.answer("romberg.result", "positive")
    exam.rest_normal("standing")
    assert "romberg.seconds" not in exam.answers
    exam.answer("presentation.pain-site", ["back"])
    exam.rest_normal("presentation")
    assert "presentation.pain-severity" not in exam.answers
    exam.answer("gait.pattern.right", ["steppage"])
    exam.rest_normal("gait")
    assert "gait.initial-contact.right" not in exam.answers
    assert exam.answers.get("gait.initial-contact.left") == "heel"


def test_whoever_cannot_stand_has_no_normal_gait_by_default(exam: ExamSession) -> None:
    exam.answer("standing.safe", "no")
    exam.rest_normal("gait")
    exam.rest_normal("standing")
    assert not {key for key in exam.answers if key.startswith("gait.pattern")}
    assert not {"romberg.eyes-open", "romberg.seconds"} & set(exam.answers.values)


def test_not_safe_to_stand_is_one_step_that_sets_the_standing_tests(exam: ExamSession) -> None:
    exam.answer("heel-walk.right", "unable")
    asked: list[tuple[str, ...]] = []
    exam.conflicted.connect(asked.append)
    exam.answer("standing.safe", "no")
    assert asked == [("heel-walk.right",)]
    for link_id in ("heel-walk.left", "toe-walk.right", "toe-walk.left", "romberg.result"):
        assert (exam.answers.get(link_id), exam.answers.get(f"{link_id}.reason")) == ("not-tested", "unsafe")
    assert exam.answers.get("heel-walk.right") == "unable"
    exam.mark_unsafe(("heel-walk.right",))
    assert exam.answers.get("heel-walk.right.reason") == "unsafe"
    exam.undo()
    exam.undo()
    assert set(exam.answers.values) == {"heel-walk.right"}


def test_no_to_all_waits_for_the_last_question(exam: ExamSession) -> None:
    exam.no_to_all_flags()
    assert not exam.answers.values
    exam.answer("red-flag.fever", True)
    exam.note_last_flag_seen()
    assert exam.snapshot.can_answer_flags_together
    exam.no_to_all_flags()
    assert exam.answers.get("red-flag.fever") is True
    assert [exam.answers.get(flag_id(flag)) for flag in ASKED_FLAGS].count(False) == 21
    assert exam.answers.origin("red-flag.nausea").origin is Origin.TOGETHER
    exam.undo()
    assert set(exam.answers.values) == {"red-flag.fever"}


def test_an_onset_after_the_visit_is_refused_and_nothing_is_lost(exam: ExamSession) -> None:
    """A duration below zero would make an old weakness new."""
    exam.answer("presentation.onset-date", "2026-11-09")
    before = exam.answers
    with pytest.raises(UserError) as caught:
        exam.answer("presentation.onset-date", "2999-01-01")

    assert caught.value.key == "answer.too-late"
    assert exam.answers == before


def test_the_duration_follows_the_onset_until_it_is_typed(exam: ExamSession) -> None:
    exam.answer("presentation.onset-date", "2026-11-09")
    assert exam.answers.get("presentation.duration-weeks") == 2
    exam.answer("presentation.onset-date", "2026-11-16")
    assert exam.answers.get("presentation.duration-weeks") == 1
    exam.answer("presentation.duration-weeks", 5)
    exam.answer("presentation.onset-date", "2026-11-02")
    assert exam.answers.get("presentation.duration-weeks") == 5
    exam.clear("presentation.onset-date")
    assert exam.answers.get("presentation.duration-weeks") == 5
    with pytest.raises(UserError):
        exam.answer("presentation.onset-date", "2026-11-24")
    assert "presentation.onset-date" not in exam.answers


def test_a_step_is_done_only_when_everything_is_answered(exam: ExamSession) -> None:
    exam.rest_normal("provocation")
    assert not exam.snapshot.progress["provocation"].complete
    exam.rest_normal("reflexes")
    assert exam.snapshot.progress["reflexes"].complete


def test_several_typed_answers_are_one_step(exam: ExamSession, disk: Disk) -> None:
    """Failing means that a line of several answers is taken back in part, or counts as set by default."""
    exam.answer(DF, "4")
    saved = len(disk.kept)
    exam.answer_all([(DF, "NT"), (f"{DF}.reason", "pain"), ("tone.left", "flaccid")])
    assert len(disk.kept) == saved + 1
    assert exam.answers.get(f"{DF}.reason") == "pain"
    assert exam.answers.origin("tone.left").origin is Origin.TYPED
    assert exam.snapshot.undoes is not None
    assert exam.snapshot.undoes.count == 3
    exam.undo()
    assert dict(exam.answers.values) == {DF: "4"}


def test_of_several_answers_one_that_is_refused_keeps_all_from_being_set(exam: ExamSession) -> None:
    """Failing means that half a line is recorded."""
    with pytest.raises(UserError):
        exam.answer_all([(DF, "4"), ("tone.left", "soft")])
    assert len(exam.answers) == 0
    assert not exam.snapshot.can_undo


def test_not_safe_among_several_answers_asks_about_results(qtbot: QtBot, exam: ExamSession) -> None:
    """Failing means that a heel walk of a patient who was not safe to stand is recorded unasked."""
    exam.answer("heel-walk.right", "normal")
    with qtbot.waitSignal(exam.conflicted) as told:
        exam.answer_all([("standing.safe", "no"), (DF, "4")])
    assert told.args == [("heel-walk.right",)]
    assert exam.answers.get("toe-walk.left.reason") == "unsafe"
