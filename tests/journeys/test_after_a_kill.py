"""The process is killed in the middle of an exam: nothing that was answered is lost, and nothing is added."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footdrop_desktop.ui.services import Services
from tests.journeys.half_an_exam import told
from tests.journeys.hands import Hands, Record
from tests.journeys.steps import unlock
from tests.ui.conftest import Outside, Show, new_record, services_for

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
LONGEST = 60
"""Seconds that the other process may take for half an exam."""


def killed_in_the_middle(folder: Path) -> dict[str, object]:
    """Have half an exam done by another process, and kill it; return what it had said."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.half_an_exam", str(folder)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stderr is not None
        ready, _, _ = select.select([other.stdout], [], [], LONGEST)
        line = other.stdout.readline() if ready else b""
        other.send_signal(signal.SIGKILL)
        errors = other.stderr.read().decode()
    assert other.returncode == -signal.SIGKILL, errors
    said = json.loads(line or b"{}")
    assert said, errors
    return dict(said)


def test_a_draft_is_as_it_was_when_the_process_was_killed(
    qtbot: QtBot,
    services: Services,
    show: Show,
    outside: Outside,
    tmp_path: Path,
    record_property: Record,
) -> None:
    """Failing means that a power cut costs a visit, or that an answer comes back as another."""
    new_record(services).close()
    before = killed_in_the_middle(tmp_path)
    answers = before["answers"]
    assert isinstance(answers, dict)
    assert {origin for _, origin in answers.values()} == {"typed", "default", "together"}
    assert answers["strength.dorsiflexion.right"] == ["4-", "typed"]

    later = replace(services_for(tmp_path, outside, first=10_000), printing=services.printing)
    hands = Hands(qtbot, show(later), record_property)
    unlock(hands)
    work = hands.window.work
    assert work is not None
    assert not any("damaged" in warning.key for warning in hands.vault.warnings)
    hands.click(work.workspace.places["drafts"])
    (row,) = work.drafts.page.list.rows
    assert row.cells[0].text == "Doe, Jane"
    hands.press("Return")
    hands.until(lambda: hands.window.view is not None)
    assert hands.session.step == before["step"] == "strength"
    assert told(hands.session.answers) == answers
    grade = hands.view.page.cell_of("strength.dorsiflexion.right")
    assert grade is not None
    assert grade.field.accessibleDescription().startswith("4−")
    assert hands.view.strip.isVisible()  # the red flag that was answered yes
    hands.press("Down", "5")
    assert len(hands.session.answers) == len(answers) + 1
